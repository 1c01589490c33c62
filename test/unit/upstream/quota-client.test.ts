/** What the client tells the quota about a call. */
import { describe, expect, it } from 'vitest'
import { unlimitedQuota, type Quota, type QuotaRequest } from '#src/upstream/quota.ts'
import { createWorld, json, startUpstream } from './world.ts'

async function worldWithQuota() {
  const upstream = await startUpstream((_seen, response) => json(response, 200, {}))
  const requests: QuotaRequest[] = []
  const quota: Quota = {
    ...unlimitedQuota,
    take(request) {
      requests.push(request)
      return unlimitedQuota.take(request)
    },
  }
  return { requests, ...createWorld(upstream.url, { quota }) }
}

describe('the client', () => {
  it('tells the quota whose call it is and how urgent it is', async () => {
    const { call, requests } = await worldWithQuota()
    await call({}, { caller: 'dashboard', priority: 'background' })
    await call()
    expect(requests.map(({ caller, priority }) => [caller, priority])).toEqual([['dashboard', 'background'], [undefined, undefined]])
  })

  it('lets a write be a write, whatever the query around it says', async () => {
    const { call, requests } = await worldWithQuota()
    await call({ operationId: 'CreateSubCustomer', body: { domain_name: 'new' } }, { priority: 'shadow' })
    expect(requests.map(({ priority }) => priority)).toEqual(['write'])
  })
})

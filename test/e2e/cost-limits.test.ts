/** What becomes of a query that may take too many upstream calls, who may ask how many, and what every answer tells of its cost. */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

let folder: string
let keys: string
let sandbox: Sandbox
let running: ServiceUnderTest[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-cost-'))
  keys = join(folder, 'keys.yaml')
  await writeFile(keys, `keys:\n${line('plain')}${line('little', 5)}${line('much', 3000)}`)
  sandbox = await startSandbox({ quotas: false })
})

afterEach(async () => {
  await Promise.all(running.map((service) => service.close()))
  running = []
})

afterAll(async () => {
  await sandbox.close()
  await rm(folder, { recursive: true })
})

function line(name: string, calls?: number): string {
  const sha256 = createHash('sha256').update(`key-of-${name}`).digest('hex')
  return `  - { name: ${name}, tenant: local, scopes: [partner:read], sha256: '${sha256}'${calls === undefined ? '' : `, maxUpstreamCalls: ${calls}`} }\n`
}

async function start(environment: Readonly<Record<string, string>> = {}): Promise<ServiceUnderTest> {
  const service = await startServiceOn(sandbox.url, { environment })
  running.push(service)
  sandbox.calls.reset()
  return service
}

const reviews = (first: number) => `{ customers(first: ${first}) { nodes { realName { result } } } }`
const heavy = '{ customers(first: 100) { nodes { orders(first: 100) { nodes { lines { totalCount } } } realName { result } } } }'

describe('a query that may take more upstream calls than its caller may ask for', () => {
  it('is refused before anything is asked, and told what it asked, what it may, which fields weigh most, and what helps', async () => {
    const answer = await (await start()).query(heavy)
    expect(answer).toMatchObject({
      status: 200,
      errors: [{
        message: 'This operation may take 10202 upstream calls, and its caller may ask for at most 500. Most of them are for Order.lines (10000), Customer.orders (101), Customer.realName (100): ask for fewer items (`first`), or for less of each.',
        extensions: {
          code: 'QUERY_TOO_EXPENSIVE',
          requestedCalls: 10_202,
          allowedCalls: 500,
          fields: [{ field: 'Order.lines', requestedCalls: 10_000 }, { field: 'Customer.orders', requestedCalls: 101 }, { field: 'Customer.realName', requestedCalls: 100 }],
        },
      }],
      extensions: { cost: { requestedCalls: 10_202, actualCalls: 0, allowedCalls: 500 } },
    })
    expect(answer.data ?? null).toBeNull()
    expect(sandbox.calls.log()).toEqual([])
  })

  it('is 400 to who accepts the media type of GraphQL answers', async () => {
    const { url } = await start()
    const answer = await request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept': 'application/graphql-response+json' }, body: JSON.stringify({ query: heavy }) })
    expect([answer.statusCode, await answer.body.text()]).toEqual([400, expect.stringContaining('QUERY_TOO_EXPENSIVE')])
  })

  it('is told so in Chinese to who reads Chinese', async () => {
    const answer = await (await start()).query(heavy, {}, { 'accept-language': 'zh-CN' })
    expect(answer.errors?.[0]?.message).toBe('该操作最多可能产生 10202 次上游调用，当前调用方最多允许 500 次。其中占比最高的是 Order.lines (10000), Customer.orders (101), Customer.realName (100)：请减小 `first`，或减少所选字段。')
  })

  it('is told from one that is just within', async () => {
    const { query } = await start({ MAX_UPSTREAM_CALLS: '11' })
    expect((await query(reviews(10))).errors).toBeUndefined()
    expect((await query(reviews(11))).errors?.[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE')
  })

  it('is taken with MAX_UPSTREAM_CALLS=0', async () => {
    const { query } = await start({ MAX_UPSTREAM_CALLS: '0' })
    expect(await query(reviews(5))).toMatchObject({ extensions: { cost: { requestedCalls: 6, actualCalls: 6, allowedCalls: null } } })
  })

  it('is one of a caller without the scope: that is said first', async () => {
    const { query } = await start({ CALLER_SCOPES: 'finance:read' })
    expect((await query(heavy)).errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })

  it('counts by the variables it comes with; variables that do not fit are refused as ever', async () => {
    const { query } = await start({ MAX_UPSTREAM_CALLS: '20' })
    const text = 'query ($first: Int!) { customers(first: $first) { nodes { realName { result } } } }'
    expect((await query(text, { first: 3 })).extensions?.cost?.requestedCalls).toBe(4)
    expect((await query(text, { first: 30 })).errors?.[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE')
    expect((await query(text, { first: 'many' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('an API key', () => {
  it('may ask what its line says, and else what everybody may', async () => {
    const { query } = await start({ API_KEYS_FILE: keys, MAX_UPSTREAM_CALLS: '20' })
    const ask = async (name: string, first: number) => {
      const { errors, extensions } = await query(reviews(first), {}, { 'x-api-key': `key-of-${name}` })
      return [errors?.[0]?.extensions.code, extensions?.cost?.allowedCalls]
    }
    expect(await ask('little', 4)).toEqual([undefined, 5])
    expect(await ask('little', 5)).toEqual(['QUERY_TOO_EXPENSIVE', 5])
    expect(await ask('plain', 19)).toEqual([undefined, 20])
    expect(await ask('plain', 20)).toEqual(['QUERY_TOO_EXPENSIVE', 20])
    expect(await ask('much', 20)).toEqual([undefined, 3000])
  })
})

describe('extensions.cost', () => {
  it('is short without the trace header, with the tightest operation of what was asked', async () => {
    const { query } = await start({ QUOTA: 'on' })
    const { extensions } = await query('{ customers(first: 4) { nodes { realName { result } } } partner { accounts { type } } }', {}, { 'x-partner-graph-trace': '0' })
    expect(extensions?.cost).toEqual({
      requestedCalls: 6,
      actualCalls: 6,
      allowedCalls: 500,
      throttleStatus: {
        operation: 'customer.realNameReview',
        operationId: 'ShowRealnameAuthenticationReviewResult',
        maximumAvailable: 9,
        currentlyAvailable: 5,
        restoreRate: 8.57,
      },
    })
  })

  it('tells with the trace header what each operation and field asked for', async () => {
    const { query } = await start({ QUOTA: 'on' })
    const { extensions } = await query('{ customers(first: 4) { nodes { balance { debt { amount } } } } }')
    const status = (operation: string, operationId: string) => ({ operation, operationId, maximumAvailable: 9, currentlyAvailable: 8, restoreRate: 8.57 })
    expect(extensions?.cost).toEqual({
      requestedCalls: 2,
      actualCalls: 2,
      allowedCalls: 500,
      throttleStatus: status('customer.balances', 'ListCustomersBalancesDetail'),
      operations: [
        { operation: 'customer.balances', requestedCalls: 1, actualCalls: 1, throttleStatus: [status('customer.balances', 'ListCustomersBalancesDetail')] },
        { operation: 'customer.list', requestedCalls: 1, actualCalls: 1, throttleStatus: [status('customer.list', 'ListSubCustomers')] },
      ],
      fields: [{ field: 'Query.customers', requestedCalls: 1 }, { field: 'Customer.balance', requestedCalls: 1 }],
    })
  })

  it('says nothing of a quota that is not kept, and nothing at all of a query that was not understood', async () => {
    const { query } = await start()
    expect((await query('{ partner { partnerId } }')).extensions?.cost).toEqual({ requestedCalls: 0, actualCalls: 0, allowedCalls: 500, operations: [], fields: [] })
    expect((await query('{ nothing }')).extensions?.cost).toBeUndefined()
  })

  it('counts a call that was sent again as often as it was sent', async () => {
    const { query } = await start()
    sandbox.faults.inject({ operationId: 'ListPartnerBalances', kind: 'status', status: 503, times: 1 })
    const { extensions } = await query('{ partner { accounts { type } } }')
    expect(extensions?.cost).toMatchObject({ requestedCalls: 1, actualCalls: 2 })
  })
})

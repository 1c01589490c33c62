/** Health: alive, ready, and how things are that it depends on; and what each says while the service drains. */
import { request } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { startSandbox } from '#src/sandbox/server.ts'
import { startFaultUpstream } from '#test/support/fault-upstream.ts'
import { held } from '#test/support/misbehaviours.ts'
import { startServiceOn, startServiceWithSandbox } from '#test/support/service.ts'

let cleanUp: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of cleanUp.toReversed()) await close()
  cleanUp = []
})

async function get(url: string): Promise<{ readonly status: number; readonly body: unknown; readonly connection: unknown }> {
  const answer = await request(url)
  return { status: answer.statusCode, body: await answer.body.json(), connection: answer.headers['connection'] }
}

/** A service whose customer list is held back until it is released. */
async function startHeld() {
  const sandbox = await startSandbox({ quotas: false })
  cleanUp.push(() => sandbox.close())
  const upstream = await startFaultUpstream(sandbox.url)
  cleanUp.push(() => upstream.close())
  const call = held()
  upstream.breakOperation('ListSubCustomers', call.behave)
  const under = await startServiceOn(upstream.url)
  return { under, call }
}

describe('a running service', () => {
  it('is live and ready, and tells of its upstreams without asking them', async () => {
    const under = await startServiceWithSandbox()
    cleanUp.push(() => under.close())
    expect(await get(`${under.url}/health/live`)).toMatchObject({ status: 200, body: { status: 'live' } })
    expect(await get(`${under.url}/health/ready`)).toMatchObject({ status: 200, body: { status: 'ready' } })
    expect(await get(`${under.url}/health/dependencies`)).toMatchObject({
      status: 200,
      body: {
        upstreams: { bss: { configured: true, paused: false }, iam: { configured: true, paused: false }, console: { configured: true, paused: false } },
        events: [],
      },
    })
    expect(under.sandbox.calls.counts()).toEqual({})
  })

  it('says when there is no partner console', async () => {
    const under = await startServiceWithSandbox({ console: false })
    cleanUp.push(() => under.close())
    expect(await get(`${under.url}/health/dependencies`)).toMatchObject({ body: { upstreams: { console: { configured: false } } } })
  })
})

describe('a draining service', () => {
  it('finishes what runs, is not ready, still lives, and refuses what is new', async () => {
    const { under, call } = await startHeld()
    const running = under.query('{ customers(first: 1) { totalCount } }')
    await call.arrived
    const closing = under.close()
    expect(await get(`${under.url}/health/ready`)).toMatchObject({ status: 503, body: { status: 'draining' }, connection: 'close' })
    expect(await get(`${under.url}/health/live`)).toMatchObject({ status: 200, body: { status: 'live' } })
    const refused = await under.query('{ __typename }')
    expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] })
    call.release()
    expect(await running).toMatchObject({ status: 200, data: { customers: { totalCount: expect.any(Number) } } })
    await closing
    await expect(get(`${under.url}/health/live`)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('is closed as soon as nothing runs, whatever connections its clients keep', async () => {
    const under = await startServiceWithSandbox()
    await under.query('{ __typename }')
    const startedAt = Date.now()
    await under.close()
    // A kept connection would hold it for 72 s.
    expect(Date.now() - startedAt).toBeLessThan(10_000)
  })
})

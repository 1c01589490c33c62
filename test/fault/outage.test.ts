/** An upstream that is not there at all: every root field says so, what needs no upstream answers, and health tells it apart. */
import { request } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { startFaultUpstream } from '#test/support/fault-upstream.ts'
import { closedPort } from '#test/support/process.ts'
import { startServiceOn, startServiceWithSandbox, type ServiceUnderTest } from '#test/support/service.ts'

/** One field for each way in which a root field reaches the upstream. */
const rootFields = {
  customers: 'customers(first: 1) { totalCount }',
  customer: 'customer(customerId: "c1") { customerId }',
  orders: 'orders(first: 1) { totalCount }',
  order: 'order(orderId: "CS2001") { orderId }',
  subscriptions: 'subscriptions(filter: { customerId: "c1" }, first: 1) { totalCount }',
  consumptionRecords: 'consumptionRecords(filter: { customerId: "c1", billingCycle: "2026-10" }, first: 1) { totalCount }',
  monthlyBills: 'monthlyBills(filter: { billingCycle: "2026-10" }, first: 1) { totalCount }',
  incentivePolicies: 'incentivePolicies(month: "2026-10", first: 1) { totalCount }',
  invoices: 'invoices(first: 1) { totalCount }',
  invoice: 'invoice(invoiceId: "i1") { invoiceId }',
  incentives: 'incentives(filter: { period: "2026-10" }, first: 1) { totalCount }',
  incentivePayouts: 'incentivePayouts(first: 1) { totalCount }',
  programs: 'programs { type }',
} as const

let under: ServiceUnderTest | null = null

afterEach(async () => {
  await under?.close()
  under = null
})

async function get(path: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer = await request(`${under?.url ?? ''}${path}`)
  return { status: answer.statusCode, body: await answer.body.json() }
}

describe('with nobody at the upstream\'s address', () => {
  it('every root field is null with UPSTREAM_UNAVAILABLE, the calling partner stands, and no address gets out', async () => {
    const port = await closedPort()
    under = await startServiceOn(`http://127.0.0.1:${port}`)
    const answer = await under.query(`{ partner { partnerId } ${Object.values(rootFields).join(' ')} }`)
    expect(answer.data).toEqual({
      partner: { partnerId: '2f1a6c0e9b7d4e83a5c1d0f6b8e72934' },
      ...Object.fromEntries(Object.keys(rootFields).map((name) => [name, null])),
    })
    const codes = Object.fromEntries((answer.errors ?? []).map(({ path, extensions }) => [path?.join('.'), extensions.code]))
    expect(codes).toEqual(Object.fromEntries(Object.keys(rootFields).map((name) => [name, 'UPSTREAM_UNAVAILABLE'])))
    expect(answer.errors?.every(({ extensions }) => extensions.upstream?.retryable === true)).toBe(true)
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`:${port}|127\\.0\\.0\\.1|ECONNREFUSED`))
  })

  it('a failing operation is paused after some calls, which is the same code with the seconds to wait', async () => {
    under = await startServiceOn(`http://127.0.0.1:${await closedPort()}`)
    for (let count = 0; count < 5; count += 1) await under.query(`{ ${rootFields.customers} }`)
    const answer = await under.query(`{ ${rootFields.customers} }`)
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfter: expect.any(Number) } }])
    const { status, body } = await get('/health/dependencies')
    expect(status).toBe(200)
    expect(body).toMatchObject({ upstreams: { bss: { configured: true, paused: true } }, events: [{ name: 'breaker.open' }] })
    expect(await get('/health/ready')).toEqual({ status: 200, body: { status: 'ready' } })
  })

  it('or with a name that cannot be looked up, it is the same to the caller, and the name does not get out', async () => {
    under = await startServiceOn('http://partner-graph-test.invalid')
    const answer = await under.query(`{ ${rootFields.customers} partner { partnerId } }`)
    expect(answer.data).toMatchObject({ customers: null, partner: { partnerId: expect.any(String) } })
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: { operation: 'customer.list', retryable: true } } }])
    expect(JSON.stringify(answer)).not.toContain('invalid')
  })
})

describe('with only the partner console gone', () => {
  it('what the business API has still answers', async () => {
    const port = await closedPort()
    const withSandbox = await startServiceWithSandbox({ environment: { CONSOLE_URL: `http://127.0.0.1:${port}` } })
    under = withSandbox
    const answer = await under.query(`{ ${rootFields.programs} ${rootFields.customers} }`)
    expect(answer.data).toMatchObject({ programs: null, customers: { totalCount: expect.any(Number) } })
    expect(answer.errors).toMatchObject([{ path: ['programs'], extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: { operation: 'program.list' } } }])
  })

  it('or never configured, its fields say NOT_CONFIGURED and the rest answers', async () => {
    under = await startServiceWithSandbox({ console: false })
    const answer = await under.query(`{ ${rootFields.programs} ${rootFields.customers} }`)
    expect(answer.data).toMatchObject({ programs: null, customers: { totalCount: expect.any(Number) } })
    expect(answer.errors).toMatchObject([{ path: ['programs'], message: expect.stringContaining('CONSOLE_URL'), extensions: { code: 'NOT_CONFIGURED' } }])
  })
})

describe('with an upstream that knows none of our paths', () => {
  it('every field is a coded error, and nothing else breaks', async () => {
    const upstream = await startFaultUpstream(null)
    under = await startServiceOn(upstream.url)
    const answer = await under.query(`{ ${rootFields.customers} ${rootFields.monthlyBills} partner { partnerId } }`)
    await upstream.close()
    expect(answer.data).toMatchObject({ customers: null, monthlyBills: null, partner: { partnerId: expect.any(String) } })
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_REJECTED', 'UPSTREAM_REJECTED'])
  })
})

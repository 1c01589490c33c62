/** Many queries at once share upstream calls: counted where they arrive, over real HTTP. */
import { afterEach, describe, expect, it } from 'vitest'
import { request } from 'undici'
import { startManyCustomers, type ManyCustomers } from '#test/support/many-customers.ts'
import { startServiceOn, type Answer, type ServiceUnderTest } from '#test/support/service.ts'
import { valueAt } from '#test/support/parity-world.ts'

const count = 500
const batches = 'ListCustomersBalancesDetail'
const balance = 'query ($id: String!) { customer(customerId: $id) { customerId balance { available { amount } } } }'

let upstream: ManyCustomers
let under: ServiceUnderTest

async function start(latencyMs: number, environment: Readonly<Record<string, string>> = {}): Promise<void> {
  upstream = await startManyCustomers(count, latencyMs)
  under = await startServiceOn(upstream.url, { policy: 'default: { use: new, fallback: false }', environment: { QUERY_TIMEOUT_MS: '60000', ...environment } })
}

afterEach(async () => {
  await under.close()
  await upstream.close()
})

/** The same with a field that only a look-up of the customer tells. */
const named = 'query ($id: String!) { customer(customerId: $id) { customerId accountName balance { available { amount } } } }'

const askAll = (ids: readonly string[], query = balance) => Promise.all(ids.map((id) => under.query(query, { id })))
/** The figures of what was promised. */
const print = (text: string) => process.stdout.write(`${text}\n`)
const calls = (operationId: string) => upstream.arrived.filter((call) => call.operationId === operationId)

function expectRight(answers: readonly Answer[], ids: readonly string[]): void {
  const given = answers.map((answer) => [valueAt(answer, 'customer', 'customerId'), valueAt(answer, 'customer', 'balance', 'available', 'amount')])
  expect(given).toEqual(ids.map((id) => [id, upstream.amountOf(id)]))
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([])
}

describe('500 simultaneous queries for the balances of 500 customers', () => {
  it('take at most 10 calls in all, and each gets its own', async () => {
    await start(400)
    expectRight(await askAll(upstream.ids), upstream.ids)
    print(`500 queries: ${upstream.arrived.length} calls in all`)
    expect(upstream.arrived.length).toBeLessThanOrEqual(10)
    expect(calls('ListSubCustomers')).toEqual([])
  })

  it('take at most 10 calls for balances and 25 for the customers when they ask for a name as well', async () => {
    await start(400)
    expectRight(await askAll(upstream.ids, named), upstream.ids)
    print(`500 queries with a name: ${calls(batches).length} calls for balances, ${calls('ListSubCustomers').length} for the customers themselves`)
    expect(calls(batches).length).toBeLessThanOrEqual(10)
    // Looking 500 customers up has no batch operation: the first few one by one, the rest in the pages of the whole list.
    expect(calls('ListSubCustomers').length).toBeLessThanOrEqual(25)
  })

  it('are answered while one batch is slow and one of its queries has gone, which harms nobody', async () => {
    await start(50)
    const [slow = '', gone = '', ...others] = upstream.ids
    const release = upstream.hold(slow)
    const client = new AbortController()
    const first = Promise.all([under.query(balance, { id: slow }), cancelled(gone, client.signal)])
    await upstream.until(batches, 1)
    client.abort()
    const ids = others.slice(0, 400)
    let answered = 0
    const queries = Promise.all(ids.map(async (id) => {
      const answer = await under.query(balance, { id })
      answered += 1
      return answer
    }))
    // The one that has gone may still have been counted into a full batch, in whose place one key then waits.
    await expect.poll(() => answered, { timeout: 15_000 }).toBeGreaterThanOrEqual(399)
    const held = calls(batches).find(({ ids: asked }) => asked.includes(slow))
    release()
    expectRight(await queries, ids)
    expectRight([(await first)[0]], [slow])
    expect(held?.isEnded).toBe(false)
    print(`402 queries, one slow and one gone: ${upstream.arrived.length} calls in all`)
    expect(upstream.arrived.length).toBeLessThanOrEqual(10)
  })

  it('cost at most 14 calls more when one of the customers is refused, who fails alone', async () => {
    await start(400)
    const bad = upstream.ids[250] ?? ''
    upstream.refuse(bad)
    const answers = await askAll(upstream.ids)
    const others = upstream.ids.filter((id) => id !== bad)
    expectRight(answers.filter((_, index) => index !== 250), others)
    expect(valueAt(answers[250] ?? { status: 0, data: null }, 'customer')).toEqual({ customerId: bad, balance: null })
    expect(answers[250]?.errors).toMatchObject([{ path: ['customer', 'balance'], extensions: { code: 'UPSTREAM_REJECTED' } }])
    const refused = calls(batches).filter(({ ids }) => ids.includes(bad)).length
    print(`one refused customer: ${upstream.arrived.length} calls in all`)
    expect(refused).toBeGreaterThan(1)
    expect(upstream.arrived.length).toBeLessThanOrEqual(10 + 14)
  })

  it('cost at most 54 calls more for each batch when many of the customers are refused, who all fail', async () => {
    await start(100)
    const bad = upstream.ids.filter((_, index) => index % 4 === 0)
    bad.forEach((id) => upstream.refuse(id))
    const answers = await askAll(upstream.ids)
    print(`${bad.length} refused customers: ${calls(batches).length} calls for balances`)
    expect(calls(batches).length).toBeLessThanOrEqual(10 * 55)
    expect(calls(batches).length).toBeLessThan(500)
    const outcomes = answers.map((answer) => valueAt(answer, 'customer', 'balance', 'available', 'amount') ?? answer.errors?.[0]?.extensions.code)
    const isRight = upstream.ids.map((id, index) => outcomes[index] === 'UPSTREAM_REJECTED' || (!bad.includes(id) && outcomes[index] === upstream.amountOf(id)))
    expect(isRight.every(Boolean)).toBe(true)
  })
})

/** A query whose client goes away when the signal says so. */
async function cancelled(id: string, signal: AbortSignal): Promise<void> {
  const body = JSON.stringify({ query: balance, variables: { id } })
  await request(`${under.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal }).then((answer) => answer.body.dump(), () => undefined)
}

describe('a batch that nobody waits for any more', () => {
  it('is ended upstream, and the next one goes out', async () => {
    await start(0)
    const [one = '', two = ''] = upstream.ids
    upstream.hold(one)
    const client = new AbortController()
    const gone = cancelled(one, client.signal)
    await upstream.until(batches, 1)
    client.abort()
    await gone
    await expect.poll(() => calls(batches)[0]?.isEnded).toBe(true)
    expectRight(await askAll([two]), [two])
  })
})

describe('the lineage of queries that shared a call', () => {
  it('shows it to each, with how many keys it had, and its count says how many calls the answer took', async () => {
    await start(300)
    const [first = '', ...others] = upstream.ids.slice(0, 40)
    const release = upstream.hold(first)
    const alone = under.query(named, { id: first })
    await upstream.until(batches, 1)
    const gathered = askAll(others, named)
    await upstream.until('ListSubCustomers', 2)
    release()
    const answers = await gathered
    expectRight(answers, others)
    const traced = answers.map((answer) => answer.extensions?.upstream?.trace?.filter(({ operation }) => operation === 'customer.balances') ?? [])
    for (const entries of traced) expect(entries.map(({ operationId, shared = false }) => [operationId, shared])).toEqual([[batches, (entries[0]?.keys ?? 0) > 1]])
    expect(traced.filter(([entry]) => entry?.shared).length).toBeGreaterThan(10)
    for (const answer of answers) expect(answer.extensions?.upstream?.calls).toBe(answer.extensions?.upstream?.trace?.length)
    const own = (await alone).extensions?.upstream?.trace?.find(({ operation }) => operation === 'customer.balances')
    expect(own).toMatchObject({ keys: 1 })
    expect(own).not.toHaveProperty('shared')
  })
})

describe('the same read asked by several queries at once', () => {
  it('is made once', async () => {
    await start(300)
    const answers = await Promise.all(Array.from({ length: 20 }, () => under.query('{ customers(first: 3) { totalCount nodes { customerId } } }')))
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1)
    expect(valueAt(answers[0] ?? { status: 0, data: null }, 'customers', 'totalCount')).toBe(count)
    expect(calls('ListSubCustomers').length).toBeLessThanOrEqual(2)
  })
})

describe('a query\'s own deadline', () => {
  it('ends it alone, while the batch that it waited for goes on for the others', async () => {
    await start(0, { QUERY_TIMEOUT_MS: '2000' })
    const [slow = '', other = ''] = upstream.ids
    const release = upstream.hold(slow)
    const answer = await under.query(balance, { id: slow })
    expect(answer.errors).toMatchObject([{ path: ['customer'], extensions: { code: 'DEADLINE_EXCEEDED', upstream: { operation: 'customer.balances', operationId: batches } } }])
    const withName = await under.query(named, { id: slow })
    expect(withName.errors).toMatchObject([{ path: ['customer', 'balance'], extensions: { code: 'DEADLINE_EXCEEDED', upstream: { operation: 'customer.balances', operationId: batches } } }])
    release()
    expectRight(await askAll([other]), [other])
  })
})

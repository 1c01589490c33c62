/**
 * Comparing over HTTP against the sandbox: the generations differ in nothing that is not declared, a generation differs from
 * itself in nothing, a mapping mistake is found at its field, and nobody waits for any of it.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { comparisons } from '#src/datasources/comparisons.ts'
import type { Distortion } from '#src/sandbox/distortions.ts'
import { exampleQueries, variablesOf, widerQueries, type ParityQuery } from '#test/support/parity-queries.ts'
import { openWorld, overrulingSite, valueAt, type ParityWorld } from '#test/support/parity-world.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'
import { journalKey, storePath } from '#test/support/writes.ts'

const everything = 'default: { use: shadow, sample: 100 }'
const environment = {
  QUOTA: 'off', UPSTREAM_CONNECTIONS: '1024', SHADOW_CONCURRENCY: '1000', SHADOW_PAUSE_MS: '0', SHADOW_NOISE_PERCENT: '0', EVIDENCE_SPAN_MS: '100', ROLLOUT_TICK_MS: '100',
  CALLER_SCOPES: 'partner:read,finance:read,operator',
}
const patienceMs = 180_000

let world: ParityWorld
let variables: Readonly<Record<string, unknown>>

beforeAll(async () => {
  world = await openWorld({ quotas: false })
  variables = variablesOf(world.sandbox.world)
})
afterEach(() => {
  world.sandbox.distortions.clear()
  world.sandbox.faults.clear()
})
afterAll(() => world.close())

interface Seen {
  readonly name: string
  readonly verdict: { readonly comparedInAll: number; readonly mismatches: number; readonly leftOut: number; readonly noise: { readonly compared: number; readonly different: number } } | null
  readonly mismatches: { readonly totalCount: number; readonly nodes: readonly { readonly differences: readonly { readonly path: string; readonly field: string; readonly old: string | null; readonly new: string | null }[]; readonly arguments: string; readonly query: string | null }[] }
}

const table = `query ($name: String) { upstreamOperations(name: $name) {
  name
  verdict { comparedInAll mismatches leftOut noise { compared different } }
  mismatches(first: 100) { totalCount nodes { arguments query differences { path field old new } } }
} }`

async function seenBy(service: ServiceUnderTest, name?: string): Promise<readonly Seen[]> {
  const answer = await service.query(table, { name })
  const rows = valueAt(answer, 'upstreamOperations')
  if (!Array.isArray(rows)) throw new Error(JSON.stringify(answer.errors))
  return rows
}

function queries(): readonly ParityQuery[] {
  return [...exampleQueries(), ...widerQueries(variables)].filter(({ name }) => !name.startsWith('distributor-'))
}

describe('all queries of both generations', () => {
  it('show no difference that is not declared, in any operation', async () => {
    const service = await world.serve({ policy: everything, site: overrulingSite, environment })
    for (const query of queries()) await service.query(query.text, query.variables)
    await expect.poll(async () => (await seenBy(service)).filter(({ name, verdict }) => comparisons.has(name) && (verdict?.comparedInAll ?? 0) === 0).map(({ name }) => name), { timeout: 20_000 }).toEqual([])
    const found = (await seenBy(service)).filter(({ verdict, mismatches }) => (verdict?.mismatches ?? 0) + mismatches.totalCount > 0)
    expect(found.map(({ name, mismatches }) => [name, mismatches.nodes.flatMap(({ differences }) => differences.slice(0, 3))])).toEqual([])
  }, patienceMs)

  it('show no difference of a generation from itself', async () => {
    const service = await world.serve({ policy: everything, site: overrulingSite, environment: { ...environment, SHADOW_NOISE_PERCENT: '100' } })
    for (const query of queries()) await service.query(query.text, query.variables)
    const reads = [...comparisons.keys()]
    await expect.poll(async () => (await seenBy(service)).filter(({ name, verdict }) => reads.includes(name) && (verdict?.noise.compared ?? 0) === 0).map(({ name }) => name), { timeout: 20_000 }).toEqual([])
    expect((await seenBy(service)).filter(({ verdict }) => (verdict?.noise.different ?? 0) > 0).map(({ name }) => name)).toEqual([])
  }, patienceMs)
})

/** A mistake as one could be made in reading the new generation, and the fields that it must be found at. */
interface Mistake {
  readonly called: string
  readonly operation: string
  readonly distortion: Distortion
  readonly ask: string
  readonly fields: readonly string[]
  /** One of the paths, with its position. */
  readonly path: string
}

const order = 'query ($orderId: String!) { order(orderId: $orderId) { orderId lines { nodes { orderLineId } } } }'
const customers = '{ customers(first: 10) { nodes { customerId } } }'
const balances = 'query ($customer: ID!) { node(id: $customer) { ... on Customer { balance { available { amount } } } } }'
const held = 'query ($customer: ID!) { node(id: $customer) { ... on Customer { subscriptions(first: 100) { nodes { resourceId } } orders(first: 20) { nodes { orderId } } } } }'

const mistakes: readonly Mistake[] = [
  { called: 'an amount is read in another unit', operation: 'order.details', ask: order, distortion: { operationId: 'ShowCustomerOrderDetails', kind: 'multiply', path: 'order_info.amount_after_discount', by: 100 }, fields: ['order.amountAfterDiscount.amount'], path: 'order.amountAfterDiscount.amount' },
  { called: 'one row has a wrong amount', operation: 'order.details', ask: order, distortion: { operationId: 'ShowCustomerOrderDetails', kind: 'multiply', path: 'order_line_items[3].official_amount', by: 3 }, fields: ['lines.items[].officialAmount.amount'], path: 'lines.items[3].officialAmount.amount' },
  { called: 'a time is read in another zone', operation: 'order.details', ask: order, distortion: { operationId: 'ShowCustomerOrderDetails', kind: 'shift', path: 'order_info.create_time', by: 8 * 3_600_000 }, fields: ['order.createdAt'], path: 'order.createdAt' },
  { called: 'a status is taken for another one', operation: 'order.details', ask: order, distortion: { operationId: 'ShowCustomerOrderDetails', kind: 'set', path: 'order_info.status', value: 9 }, fields: ['order.status', 'order.statusCode'], path: 'order.status' },
  { called: 'a row is lost', operation: 'order.details', ask: order, distortion: { operationId: 'ShowCustomerOrderDetails', kind: 'drop', path: 'order_line_items[1]' }, fields: ['lines.hasNextPage', 'lines.items[]'], path: 'lines.items[1]' },
  { called: 'a list comes in another order', operation: 'order.list', ask: held, distortion: { operationId: 'ListCustomerOrders', kind: 'reverse', path: 'order_infos' }, fields: ['items'], path: 'items' },
  { called: 'a field is not read', operation: 'customer.list', ask: customers, distortion: { operationId: 'ListSubCustomers', kind: 'set', path: 'customer_infos[].telephone', value: null }, fields: ['items[].telephone'], path: 'items[0].telephone' },
  { called: 'an unknown code comes', operation: 'customer.list', ask: customers, distortion: { operationId: 'ListSubCustomers', kind: 'set', path: 'customer_infos[0].verified_status', value: '77' }, fields: ['items[].verificationStatus', 'items[].verificationStatusCode'], path: 'items[0].verificationStatus' },
  { called: 'a balance of a batch is wrong', operation: 'customer.balances', ask: balances, distortion: { operationId: 'ListCustomersBalancesDetail', kind: 'multiply', path: 'customer_balances[].amount', by: 10 }, fields: ['[].available.amount'], path: '].available.amount' },
  { called: 'a key of a batch is missing', operation: 'customer.balances', ask: balances, distortion: { operationId: 'ListCustomersBalancesDetail', kind: 'drop', path: 'customer_balances[0]' }, fields: ['[]'], path: ']' },
  { called: 'an expiry is off by a day', operation: 'subscription.list', ask: held, distortion: { operationId: 'ListPayPerUseCustomerResources', kind: 'shift', path: 'data[].expire_time', by: 86_400_000 }, fields: ['items[].expiresAt'], path: 'items[0].expiresAt' },
  { called: 'a total is wrong', operation: 'subscription.list', ask: held, distortion: { operationId: 'ListPayPerUseCustomerResources', kind: 'set', path: 'total_count', value: 100_000 }, fields: ['hasNextPage', 'totalCount'], path: 'totalCount' },
]

describe('a seeded mistake of a mapping', () => {
  it.each(mistakes)('$called: it is found at its field', async ({ operation, distortion, ask, fields, path }) => {
    const service = await world.serve({ policy: `operations:\n  ${operation}: { use: shadow, sample: 100 }`, site: overrulingSite, environment })
    const take = world.sandbox.distortions.add(distortion)
    await service.query(ask, variables)
    await expect.poll(async () => (await seenBy(service, operation))[0]?.mismatches.totalCount ?? 0, { timeout: 15_000 }).toBeGreaterThan(0)
    const found = (await seenBy(service, operation))[0]?.mismatches.nodes.flatMap(({ differences }) => differences) ?? []
    expect([...new Set(found.map(({ field }) => field))].toSorted()).toEqual(fields.toSorted())
    expect(found.some((one) => one.path.endsWith(path))).toBe(true)
    take()
  }, 60_000)

  it('is told with both values, personal ones hashed, and a query that shows it', async () => {
    const service = await world.serve({ policy: 'operations:\n  customer.list: { use: shadow, sample: 100 }', site: overrulingSite, environment })
    world.sandbox.distortions.add({ operationId: 'ListSubCustomers', kind: 'set', path: 'customer_infos[0].customer', value: '另一个名字' })
    world.sandbox.distortions.add({ operationId: 'ListSubCustomers', kind: 'set', path: 'customer_infos[0].country_code', value: '0001' })
    await service.query(customers)
    await expect.poll(async () => (await seenBy(service, 'customer.list'))[0]?.mismatches.totalCount, { timeout: 15_000 }).toBe(1)
    const [mismatch] = (await seenBy(service, 'customer.list'))[0]?.mismatches.nodes ?? []
    const hashed = expect.stringMatching(/^"hashed:[0-9a-f]{16}"$/)
    expect(mismatch?.differences).toEqual([
      { path: 'items[0].name', field: 'items[].name', old: hashed, new: hashed },
      { path: 'items[0].countryCode', field: 'items[].countryCode', old: '"0086"', new: '"0001"' },
    ])
    expect((await service.query(mismatch?.query ?? '')).errors).toBeUndefined()
  }, 60_000)

  it('is no mismatch any more once it is mended', async () => {
    const service = await world.serve({ policy: 'operations:\n  order.details: { use: shadow, sample: 100 }', site: overrulingSite, environment: { ...environment, SHADOW_PAUSE_MS: '1500' } })
    const take = world.sandbox.distortions.add({ operationId: 'ShowCustomerOrderDetails', kind: 'set', path: 'order_info.status', value: 9 })
    await service.query(order, variables)
    await expect.poll(() => world.sandbox.calls.counts()['ShowCustomerOrderDetails'] ?? 0).toBeGreaterThan(0)
    take()
    await expect.poll(async () => (await seenBy(service, 'order.details'))[0]?.verdict?.comparedInAll, { timeout: 15_000 }).toBe(1)
    expect((await seenBy(service, 'order.details'))[0]).toMatchObject({ verdict: { mismatches: 0 }, mismatches: { totalCount: 0 } })
  }, 60_000)
})

describe('whoever asks', () => {
  it('waits for no comparison, whatever the other generation does, and gets no error of it', async () => {
    const service = await world.serve({ policy: everything, site: overrulingSite, environment: { ...environment, SHADOW_TIMEOUT_MS: '300000', SHADOW_CONCURRENCY: '8' } })
    const other = await world.serve({ policy: 'default: old', site: overrulingSite, environment })
    world.sandbox.faults.inject({ operationId: 'ShowCustomerOrderDetails', kind: 'hang' })
    const plain = await other.query(order, variables)
    // Each one that waited would outlive this test.
    for (let times = 0; times < 20; times += 1) expect((await service.query(order, variables)).data).toEqual(plain.data)
    world.sandbox.faults.clear()
    for (const kind of ['reset', 'garbage', 'status'] as const) {
      world.sandbox.faults.inject({ operationId: 'ListSubCustomers', kind })
      for (let times = 0; times < 8; times += 1) expect((await service.query(customers)).errors).toBeUndefined()
      world.sandbox.faults.clear()
    }
    // Neither the endpoint nor its host is paused for anybody.
    expect((await service.query(order, variables)).data).toEqual(plain.data)
    expect(service.logs.filter(({ event }) => String(event).startsWith('breaker.'))).toEqual([])
  }, 60_000)

  it('ends the service without waiting for it, and that end is no error of a generation', async () => {
    const durable = { ...environment, STORE_URL: `sqlite:${storePath()}`, JOURNAL_KEY: journalKey, SHADOW_TIMEOUT_MS: '300000', UPSTREAM_TIMEOUT_MS: '60000' }
    const service = await startServiceOn(world.sandbox.url, { policy: everything, site: overrulingSite, environment: durable })
    world.sandbox.faults.inject({ operationId: 'ShowCustomerOrderDetails', kind: 'hang' })
    await service.query(order, variables)
    const begun = Date.now()
    await service.close()
    expect(Date.now() - begun).toBeLessThan(10_000)
    world.sandbox.faults.clear()
    const next = await startServiceOn(world.sandbox.url, { policy: 'default: old', site: overrulingSite, environment: durable })
    const [known] = await next.query('{ upstreamOperations(name: "order.details") { verdict { old { calls errors } new { calls errors } } } }').then((answer) => [valueAt(answer, 'upstreamOperations', 0, 'verdict')])
    await next.close()
    expect(known).toEqual({ old: { calls: 1, errors: 0 }, new: { calls: 0, errors: 0 } })
  }, 60_000)

  it('finds no trace of it in the lineage of the answer', async () => {
    const service = await world.serve({ policy: everything, site: overrulingSite, environment })
    const answer = await service.query(order, variables)
    expect(new Set(answer.extensions?.upstream?.trace?.map(({ generation }) => generation))).toEqual(new Set(['old']))
    expect(answer.extensions?.cost?.actualCalls).toBe(answer.extensions?.upstream?.trace?.length)
  }, 60_000)
})

import { describe, expect, it } from 'vitest'
import { fromFile } from '#src/generations/live-policy.ts'
import { cacheRules, cacheRulesWith } from '#src/datasources/cache-rules.ts'
import { operations } from '#src/datasources/operations.ts'
import { createSources, type Sources } from '#src/datasources/sources.ts'
import type { RequestScope } from '#src/generations/switch.ts'
import { createMemoryCache, type Cache } from '#src/store/cache.ts'
import { createTestClock } from '#test/support/test-clock.ts'
import { amountOf, balancesBody, sharingWorld, type SharingWorld } from './sharing-world.ts'
import { failure, fakeUpstream, policyOf, refusal, runtimeOver, scopeOf, china } from './world.ts'
import { createGenerations } from '#src/generations/switch.ts'

const policies = { policies: [{ service_type_code: 'hws.service.type.ec2', incentive_policy: 0, allow_discount: 'YES' }], total_count: 3 }

/** A query's sources and lineage. */
function query(world: SharingWorld, options: Parameters<SharingWorld['scope']>[0] = {}): { readonly sources: Sources; readonly trace: RequestScope['trace'] } {
  return createSources(world.runtime, world.scope(options).context)
}

/** Asks for the incentive policies; `settle` answers the call, if there is one. */
async function askPolicies(world: SharingWorld, settle: () => void = () => world.open()[0]?.answer(policies), month = '2026-10', options = {}) {
  const { sources, trace } = query(world, options)
  const asked = sources.billing.incentivePolicies({ month, position: [0], limit: 1 }).catch((error: unknown) => error)
  await world.settled()
  settle()
  return { answer: await asked, calls: trace.calls }
}

const minutes = (count: number) => count * 60_000

describe('what is kept', () => {
  it('is served without a call while it is fresh, as it was, with its age in the lineage', async () => {
    const world = sharingWorld()
    const first = await askPolicies(world)
    const at = new Date(world.clock.now()).toISOString()
    await world.clock.advance(minutes(59))
    const second = await askPolicies(world)
    expect(world.arrived).toHaveLength(1)
    expect(JSON.parse(JSON.stringify(second.answer))).toEqual(JSON.parse(JSON.stringify(first.answer)))
    expect(second.answer).toMatchObject({ totalCount: 3, hasNextPage: true, items: [{ kind: 'NON_SPECIFIC_PRODUCT' }] })
    expect(typeof second.answer === 'object' && second.answer !== null && 'after' in second.answer && typeof second.answer.after === 'function' && second.answer.after(0)).toEqual([1])
    expect(second.calls).toMatchObject([{ operation: 'incentive.policies', operationId: 'ListIncentiveDiscountPolicies', generation: 'new', sent: false, kept: { asOf: at, stale: false } }])
  })

  it('is asked for again when it is no longer fresh', async () => {
    const world = sharingWorld()
    await askPolicies(world)
    await world.clock.advance(minutes(60))
    const { calls } = await askPolicies(world)
    expect(world.arrived).toHaveLength(2)
    expect(calls).toMatchObject([{ sent: true }])
  })

  it.each([
    ['other arguments', '2026-09', {}],
    ['another language', '2026-10', { language: 'zh' as const }],
    ['another tenant', '2026-10', { tenant: 'other' }],
  ])('does not answer %s', async (_, month, options) => {
    const world = sharingWorld()
    await askPolicies(world)
    await askPolicies(world, undefined, month, options)
    expect(world.arrived).toHaveLength(2)
  })

  it('serves stale when asking again fails in a way that says nothing of the data, and says so, but not for ever', async () => {
    const world = sharingWorld()
    const fresh = await askPolicies(world)
    const at = new Date(world.clock.now()).toISOString()
    await world.clock.advance(minutes(61))
    const failing = () => world.open()[0]?.fail(failure('upstream-unavailable', 'ListIncentiveDiscountPolicies'))
    const stale = await askPolicies(world, failing)
    expect(JSON.stringify(stale.answer)).toBe(JSON.stringify(fresh.answer))
    expect(stale.calls).toMatchObject([{ sent: true, error: 'UPSTREAM_UNAVAILABLE' }, { sent: false, kept: { asOf: at, stale: true } }])
    await world.clock.advance(minutes(24 * 60))
    expect((await askPolicies(world, failing)).answer).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
  })

  it('does not hide a refusal: that is an answer', async () => {
    const world = sharingWorld()
    await askPolicies(world)
    await world.clock.advance(minutes(61))
    const { answer } = await askPolicies(world, () => world.open()[0]?.fail(refusal('ListIncentiveDiscountPolicies', 'CBC.0151')))
    expect(answer).toMatchObject({ code: 'UPSTREAM_REJECTED' })
  })

  it('is never a failure', async () => {
    const world = sharingWorld()
    await askPolicies(world, () => world.open()[0]?.fail(failure('upstream-timeout', 'ListIncentiveDiscountPolicies')))
    expect((await askPolicies(world)).answer).toMatchObject({ totalCount: 3 })
    expect(world.arrived).toHaveLength(2)
  })
})

describe('balances', () => {
  /** One query for some balances; the amounts. */
  async function ask(world: SharingWorld, ids: readonly string[]) {
    const { sources } = query(world)
    const asked = Promise.all(ids.map((id) => sources.customers.balances.load(id)))
    await world.settled()
    for (const call of world.open()) call.answer(balancesBody('tenant', call.ids.filter((id) => id !== 'referral')))
    return (await asked).map((balance) => balance?.available?.amount ?? null)
  }

  it('are asked for every time, unless an operator gives them seconds', async () => {
    const world = sharingWorld()
    for (let count = 0; count < 2; count += 1) await ask(world, ['c1'])
    expect(world.arrived).toHaveLength(2)
  })

  it('are then kept customer by customer: only the missing ones are asked for, and "none" is not kept', async () => {
    const world = sharingWorld({ cacheSeconds: { 'customer.balances': 5 } })
    expect(await ask(world, ['c1', 'referral'])).toEqual([amountOf('tenant', 'c1'), null])
    expect(await ask(world, ['c1', 'c2', 'referral'])).toEqual([amountOf('tenant', 'c1'), amountOf('tenant', 'c2'), null])
    await world.clock.advance(5_000)
    await ask(world, ['c1'])
    expect(world.arrived.map(({ ids }) => ids)).toEqual([['c1', 'referral'], ['c2', 'referral'], ['c1']])
  })

  it('are dropped by a write of the tenant, even one that ended while they were on their way; reference data stays', async () => {
    const world = sharingWorld({ cacheSeconds: { 'customer.balances': 60 } })
    const cancel = { name: 'order.cancel', safety: 'write', pinned: false, group: 'order', entity: () => null, old: null, earlier: [], new: {
      operationIds: ['CancelCustomerOrder'], plan: () => ({ requests: [] }), merge: () => null, notFound: [], unclear: [], missing: [], inputs: {},
    } } as const
    await askPolicies(world)
    await ask(world, ['c1'])
    await world.generations.run(cancel, null, world.scope())
    const { sources } = query(world)
    const overtaken = sources.customers.balances.load('c1')
    await world.settled()
    await world.generations.run(cancel, null, world.scope())
    for (const call of world.open()) call.answer()
    await overtaken
    await ask(world, ['c1'])
    expect(world.arrived.filter(({ ids }) => ids.length > 0)).toHaveLength(3)
    await askPolicies(world)
    expect(world.arrived).toHaveLength(4)
  })
})

describe('an operator\'s 0', () => {
  it('keeps nothing of an operation, not even for when asking fails', async () => {
    const world = sharingWorld({ cacheSeconds: { 'incentive.policies': 0 } })
    await askPolicies(world)
    expect((await askPolicies(world, () => world.open()[0]?.fail(failure('upstream-unavailable', 'ListIncentiveDiscountPolicies')))).answer).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
  })
})

/** Sources over a cache of the test's own and an upstream that answers at once. */
function overCache(cache: Cache) {
  const clock = createTestClock()
  const { client, asked } = fakeUpstream(() => policies)
  const runtime = runtimeOver(createGenerations({ client, policy: fromFile(policyOf('new')), site: china, clock }), clock, { cache })
  const context = { tenant: 'planted-tenant', language: 'en', deadline: clock.now() + 1000, signal: new AbortController().signal, requestId: 'r' } as const
  const ask = () => createSources(runtime, scopeOf(context, () => Promise.reject(new Error('no customer acts'))).context)
    .sources.billing.incentivePolicies({ month: '2026-10', serviceTypeCode: 'planted-code', position: [0], limit: 1 })
  return { ask, asked, clock }
}

describe('the cache behind', () => {
  it.each([
    ['no JSON', 'garbage'],
    ['another shape', '{"generation":"new","asOf":9999999999999,"version":"0","value":{"items":[{"month":1}]}}'],
    ['another envelope', '{}'],
  ])('may hold %s: that is a miss', async (_, text) => {
    const { ask, asked } = overCache({ read: (_tenant, keys) => Promise.resolve({ values: keys.map(() => text), version: '0' }), write: () => Promise.resolve(), drop: () => Promise.resolve(), close: () => Promise.resolve() })
    expect(await ask()).toMatchObject({ totalCount: 3 })
    expect(asked).toHaveLength(1)
  })

  it('is not written to when it could not be read', async () => {
    const written: unknown[] = []
    const { ask } = overCache({
      read: (_, keys) => Promise.resolve({ values: keys.map(() => undefined), version: null }),
      write: (_, values) => Promise.resolve(void written.push(values)),
      drop: () => Promise.resolve(),
      close: () => Promise.resolve(),
    })
    expect(await ask()).toMatchObject({ totalCount: 3 })
    expect(written).toEqual([])
  })

  it('is given keys that show neither tenant nor arguments', async () => {
    const keys: string[] = []
    const inner = createMemoryCache({ clock: createTestClock(), maxEntries: 10 })
    const { ask } = overCache({ ...inner, read: (tenant, asked) => {
      keys.push(...asked)
      return inner.read(tenant, asked)
    } })
    await ask()
    expect(keys).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
  })
})

describe('the table of what is kept', () => {
  it('keeps by default only who a customer is to act for, in this process, and what the vendor publishes: policies, the catalogue and regions', () => {
    const on = cacheRules.filter(({ freshMs }) => freshMs > 0)
    expect(on.map(({ operation, scope, droppedByWrites }) => [operation.name, scope, droppedByWrites])).toEqual([
      ['customer.account', 'process', false], ['incentive.policies', 'shared', false],
      ...['serviceTypes', 'resourceTypes', 'serviceResources', 'usageTypes', 'measureUnits', 'conversions'].map((name) => [`catalogue.${name}`, 'shared', false]),
      ['region.provinces', 'shared', false], ['region.cities', 'shared', false], ['region.counties', 'shared', false],
    ])
  })

  it('names reads of the operation table only, and shares nothing of a person', () => {
    for (const { operation } of cacheRules) {
      expect(operations).toContain(operation)
      expect(operation.safety).toBe('read')
    }
    const shared = cacheRules.filter(({ scope }) => scope === 'shared').map(({ operation }) => operation.name)
    expect(shared.toSorted()).toEqual([
      'catalogue.conversions', 'catalogue.measureUnits', 'catalogue.resourceTypes', 'catalogue.serviceResources', 'catalogue.serviceTypes', 'catalogue.usageTypes',
      'customer.balances', 'incentive.policies', 'partner.balances', 'program.list', 'region.cities', 'region.counties', 'region.provinces',
    ])
  })

  it('takes an operator\'s seconds for one operation and leaves the rest', () => {
    const rules = cacheRulesWith(new Map([['partner.balances', 3]]))
    expect([rules.partnerBalances.freshMs, rules.customerBalances.freshMs, rules.incentivePolicies.freshMs]).toEqual([3_000, 0, 3_600_000])
  })
})

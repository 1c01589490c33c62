/** Nothing is shared between two tenants: many queries of several tenants for the same ids, answered in any order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSources } from '#src/datasources/sources.ts'
import { failure } from './world.ts'
import { amountOf, balancesBody, sharingWorld, type Arrived, type SharingWorld } from './sharing-world.ts'

const tenants = ['a', 'b', 'c'] as const
const ids = ['c1', 'c2', 'c3', 'c4'] as const

/** What happens next: a query of a tenant, an answer of the upstream, a query that leaves, a write, or time. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('ask' as const), tenant: fc.constantFrom(...tenants), ids: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), own: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('answer' as const), which: fc.nat({ max: 20 }), fails: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), which: fc.nat({ max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('write' as const), tenant: fc.constantFrom(...tenants) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('time' as const), ms: fc.integer({ min: 1, max: 4_000 }) }) },
)

interface Asked {
  readonly tenant: string
  readonly client: AbortController
  readonly result: Promise<void>
}

/** The upstream's answer for the tenant whose call it is. */
function answer(arrived: Arrived): void {
  const { tenant } = arrived.call.context
  if (arrived.call.request.operationId === 'ListCustomersBalancesDetail') return arrived.answer(balancesBody(tenant, arrived.ids))
  arrived.answer({ account_balances: [{ account_id: `account of ${tenant}`, account_type: 1, amount: Number(amountOf(tenant, 'own')), currency: 'CNY', measure_id: 1 }] })
}

function ask(world: SharingWorld, tenant: string, wanted: readonly string[], own: boolean): Asked {
  const client = new AbortController()
  const { context } = world.scope({ tenant, signal: client.signal, deadlineMs: 60_000 })
  const { sources } = createSources(world.runtime, context)
  const settled = Promise.allSettled([
    ...wanted.map(async (id) => [id, (await sources.customers.balances.load(id))?.available?.amount ?? null] as const),
    ...(own ? [sources.accounts.own().then((accounts) => ['own', accounts[0]?.balance.amount ?? null] as const)] : []),
  ])
  const result = settled.then((outcomes) => {
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') continue
      const [key, amount] = outcome.value
      expect(amount).toBe(amountOf(tenant, key))
    }
  })
  return { tenant, client, result }
}

describe('tenants', () => {
  it.each([
    ['with nothing kept', {}],
    ['with everything kept that may be', { 'customer.balances': 2, 'partner.balances': 2 }],
  ])('are never given each other\'s answers, whatever order things happen in, %s', async (_, cacheSeconds) => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const world = sharingWorld({ cacheSeconds })
      const asked: Asked[] = []
      for (const next of steps) {
        const open = world.open()
        if (next.kind === 'ask') asked.push(ask(world, next.tenant, next.ids, next.own))
        else if (next.kind === 'answer') {
          const arrived = open[next.which % Math.max(1, open.length)]
          if (next.fails) arrived?.fail(failure('upstream-unavailable', arrived.call.request.operationId))
          else if (arrived) answer(arrived)
        } else if (next.kind === 'leave') asked[next.which % Math.max(1, asked.length)]?.client.abort()
        else if (next.kind === 'write') world.epochs.raise(next.tenant)
        else await world.clock.advance(next.ms)
        await world.settled()
      }
      while (world.open().length > 0) {
        for (const arrived of world.open()) answer(arrived)
        await world.settled()
      }
      await Promise.all(asked.map(({ result }) => result))
      // Every call is of one tenant that had asked, and it is that tenant's identity it went out with.
      const asking = new Set(asked.map(({ tenant }) => tenant))
      for (const { call } of world.arrived) expect(asking).toContain(call.context.tenant)
    }), { numRuns: 300 })
  })

  it('gather apart, join apart and keep apart when they ask for the same at the same moment', async () => {
    const world = sharingWorld({ cacheSeconds: { 'customer.balances': 60, 'partner.balances': 60 } })
    const asked = tenants.map((tenant) => ask(world, tenant, ids, true))
    await world.settled()
    expect(world.arrived.map(({ call }) => [call.context.tenant, call.request.operationId]).toSorted()).toEqual(
      tenants.flatMap((tenant) => [[tenant, 'ListCustomersBalancesDetail'], [tenant, 'ListPartnerBalances']]).toSorted(),
    )
    for (const arrived of world.open()) answer(arrived)
    await Promise.all(asked.map(({ result }) => result))
    const again = tenants.map((tenant) => ask(world, tenant, ids, true))
    await Promise.all(again.map(({ result }) => result))
    expect(world.arrived).toHaveLength(2 * tenants.length)
    const newcomer = ask(world, 'd', ids, true)
    await world.settled()
    expect(world.open().map(({ call }) => call.context.tenant)).toEqual(['d', 'd'])
    for (const arrived of world.open()) answer(arrived)
    await newcomer.result
  })
})

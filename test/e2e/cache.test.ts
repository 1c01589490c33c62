/** What is kept, end to end: in a service's own memory, and by two replicas on one real Redis or Valkey. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '#src/clock.ts'
import { ConfigurationError } from '#src/config.ts'
import { openWorld, type ParityWorld } from '#test/support/parity-world.ts'
import type { Answer } from '#test/support/service.ts'
import { findValkey, startValkey, type ValkeyProcess } from '#test/support/valkey.ts'

const program = findValkey()
const query = `{
  partner { accounts { accountId type balance { amount } designatedAmount { amount } } }
  customers(first: 5) { nodes { customerId balance { available { amount } debt { amount } } } }
  incentivePolicies(month: "2026-10", first: 3) { totalCount pageInfo { hasNextPage endCursor } nodes { serviceTypeCode kind isPartnerDiscountAllowed } }
  programs { type name levels isJoinable joinBlockReason isInvitationOnly }
}`
const seconds = 'partner.balances=60, customer.balances=60, program.list=60'
const kept = ['customer.balances', 'incentive.policies', 'partner.balances', 'program.list']

let world: ParityWorld

beforeEach(async () => {
  world = await openWorld()
})

afterEach(async () => {
  expect(world.problems()).toEqual([])
  await world.close()
})

const keptIn = (answer: Answer) => (answer.extensions?.upstream?.trace ?? []).filter((call) => call.kept).map(({ operation }) => operation).toSorted()

describe('a service alone', () => {
  it('asks again for everything but what is reference data', async () => {
    const service = await world.serve()
    const first = await service.query(query)
    world.sandbox.calls.reset()
    const second = await service.query(query)
    expect(second.data).toEqual(first.data)
    expect(second.errors).toBeUndefined()
    expect(keptIn(second)).toEqual(['incentive.policies'])
    expect(world.sandbox.calls.counts()).not.toHaveProperty('ListIncentiveDiscountPolicies')
    expect(Object.values(world.sandbox.calls.counts()).reduce((sum, calls) => sum + calls, 0)).toBe(second.extensions?.upstream?.calls)
  })

  it('serves reference data stale while the upstream fails, and says so in every answer', async () => {
    let ahead = 0
    const clock = { ...systemClock, now: () => systemClock.now() + ahead }
    const service = await world.serve({ clock, environment: { CACHE_SECONDS: 'incentive.policies=30' } })
    const policies = '{ incentivePolicies(month: "2026-10", first: 3) { totalCount nodes { serviceTypeCode } } }'
    const first = await service.query(policies)
    expect(first.extensions?.upstream).not.toHaveProperty('stale')
    ahead = 31_000
    const mend = world.sandbox.faults.inject({ operationId: 'ListIncentiveDiscountPolicies', kind: 'status', status: 503, body: {} })
    const stale = await service.query(policies, {}, { 'x-partner-graph-trace': '0' })
    expect(stale.data).toEqual(first.data)
    expect(stale.errors).toBeUndefined()
    expect(stale.extensions?.upstream?.stale).toEqual([{ operation: 'incentive.policies', asOf: expect.stringMatching(/^\d{4}-.*Z$/) }])
    mend()
    expect((await service.query(policies)).extensions?.upstream).not.toHaveProperty('stale')
  })

  it('does not start when an operator wants something kept that never is', async () => {
    await expect(world.serve({ environment: { CACHE_SECONDS: 'customer.list=5' } })).rejects.toThrow(ConfigurationError)
    await expect(world.serve({ environment: { CACHE_SECONDS: 'customer.list=5' } })).rejects.toThrow(/CACHE_SECONDS names customer\.list.*customer\.balances/)
  })
})

describe.skipIf(program === undefined)('two replicas on one cache', () => {
  let server: ValkeyProcess
  beforeAll(async () => {
    server = await startValkey(program ?? '')
  })
  afterAll(() => server.kill())

  const serve = () => world.serve({ environment: { VALKEY_URL: server.url.href, CACHE_SECONDS: seconds } })

  it('serve each other\'s answers, exactly as they were', async () => {
    const [one, two] = [await serve(), await serve()]
    const first = await one.query(query)
    await expect.poll(async () => keptIn(await two.query(query))).toEqual(kept)
    world.sandbox.calls.reset()
    const second = await two.query(query)
    expect(second.data).toEqual(first.data)
    expect(second.errors).toBeUndefined()
    expect(world.sandbox.calls.counts()).toEqual({ ListSubCustomers: 1 })
  })

  it('answer as without one while it hangs and after it has died, say so, and share again when it is back', async () => {
    const [one, two] = [await serve(), await serve()]
    const first = await one.query(query)
    server.freeze()
    const frozen = await one.query(query)
    server.thaw()
    await server.kill()
    const dead = await two.query(query)
    for (const answer of [frozen, dead]) {
      expect(answer.errors).toBeUndefined()
      expect(answer.data).toEqual(first.data)
      expect(keptIn(answer)).toEqual([])
    }
    expect(one.logs.some(({ event }) => event === 'cache.passed-by')).toBe(true)
    expect(JSON.stringify(one.logs)).not.toContain(server.url.host)
    await server.restart()
    await expect.poll(async () => keptIn(await two.query(query)), { timeout: 15_000 }).toEqual(kept)
    await expect.poll(async () => keptIn(await one.query(query)), { timeout: 15_000 }).toEqual(kept)
    expect(one.logs.some(({ event }) => event === 'cache.back')).toBe(true)
  })
})

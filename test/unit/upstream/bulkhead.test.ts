import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAlarms } from '#src/upstream/alarms.ts'
import { createBulkhead, type Bulkhead, type Place, type PlaceAnswer } from '#src/upstream/bulkhead.ts'
import { createTestClock } from '#test/support/test-clock.ts'
import { createWorld, json, startUpstream } from './world.ts'
import { unlimitedQuota } from '#src/upstream/quota.ts'

function world(perTenant = 3, perOperation = 2) {
  const clock = createTestClock()
  const bulkhead = createBulkhead({ clock, alarms: createAlarms(clock), perTenant, perOperation })
  return { clock, bulkhead, enter: (operationId = 'A', more: Partial<Parameters<Bulkhead['enter']>[0]> = {}) => bulkhead.enter({ tenant: 't', host: 'h', operationId, until: clock.now() + 1_000, signal: new AbortController().signal, ...more }) }
}

function placeOf(answer: PlaceAnswer | Promise<PlaceAnswer>): Place {
  if (answer instanceof Promise || answer.kind !== 'place') throw new Error('it has no place')
  return answer
}

describe('a bulkhead', () => {
  it('gives places at once up to the operation\'s and the tenant\'s cap', () => {
    const { enter } = world()
    expect([enter('A'), enter('A')].map((answer) => placeOf(answer).waitMs)).toEqual([0, 0])
    expect(enter('A')).toBeInstanceOf(Promise)
    placeOf(enter('B'))
    expect(enter('B')).toBeInstanceOf(Promise)
  })

  it('keeps tenants and hosts apart', () => {
    const { enter } = world(1, 1)
    placeOf(enter('A'))
    placeOf(enter('A', { tenant: 'u' }))
    placeOf(enter('A', { host: 'i' }))
    expect(enter('A')).toBeInstanceOf(Promise)
  })

  it('has places beside the others for comparing: a quarter, taken at once or not at all, while half of them are free', () => {
    const { enter } = world(8, 4)
    const beside = [enter('A', { isShadow: true }), enter('A', { isShadow: true })]
    expect(beside.map((answer) => placeOf(answer).waitMs)).toEqual([0, 0])
    expect(enter('A', { isShadow: true })).toEqual({ kind: 'full' })
    // They take none of the operation's places.
    const real = ['A', 'A', 'A', 'A', 'B'].map((id) => placeOf(enter(id)))
    for (const answer of beside) placeOf(answer).leave()
    expect(enter('C', { isShadow: true })).toEqual({ kind: 'full' })
    real[0]?.leave()
    placeOf(enter('C', { isShadow: true }))
  })

  it('has none for comparing where a tenant may hold few', () => {
    const { enter } = world(3, 2)
    expect(enter('A', { isShadow: true })).toEqual({ kind: 'full' })
  })

  it('lets the next one in when a call ends, in order, and tells how long it waited', async () => {
    const { enter, clock } = world(2, 2)
    const first = placeOf(enter('A'))
    placeOf(enter('A'))
    const order: string[] = []
    const waiting = [enter('A'), enter('B')].map(async (answer, index) => {
      const place = await answer
      order.push(String(index))
      return place
    })
    await clock.advance(300)
    first.leave()
    expect(await waiting[0]).toMatchObject({ kind: 'place', waitMs: 300 })
    expect(order).toEqual(['0'])
  })

  it('holds nobody up behind an operation that is full', async () => {
    const { enter } = world(3, 2)
    placeOf(enter('A'))
    placeOf(enter('A'))
    const other = placeOf(enter('C'))
    const slow = enter('A')
    const quick = enter('B')
    other.leave()
    expect((await quick).kind).toBe('place')
    expect(await Promise.race([slow, Promise.resolve('still waiting')])).toBe('still waiting')
  })

  it('refuses who has waited until its time, and lets go of who leaves', async () => {
    const { enter, clock } = world(1, 1)
    const place = placeOf(enter('A'))
    const leaving = new AbortController()
    const answers = [enter('A'), enter('A', { signal: leaving.signal }), enter('A', { until: clock.now() + 5_000 })]
    leaving.abort()
    await clock.advance(1_000)
    expect(await Promise.all(answers.slice(0, 2))).toEqual([{ kind: 'full' }, { kind: 'aborted' }])
    place.leave()
    expect(await answers[2]).toMatchObject({ kind: 'place', waitMs: 1_000 })
    expect(enter('B', { signal: AbortSignal.abort() })).toEqual({ kind: 'aborted' })
  })

  it('never has more under way than its caps, and loses nobody', async () => {
    const step = fc.record({ tenant: fc.constantFrom('t', 'u'), operationId: fc.constantFrom('A', 'B', 'C'), ends: fc.nat(5) })
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const { enter } = world(3, 2)
      const busy = new Map<string, number>()
      const under: { readonly keys: readonly string[]; readonly place: Place }[] = []
      const note = (keys: readonly string[], by: number) => {
        for (const key of keys) {
          busy.set(key, (busy.get(key) ?? 0) + by)
          expect(busy.get(key)).toBeLessThanOrEqual(key.length === 1 ? 3 : 2)
        }
      }
      const end = (index: number) => {
        for (const { keys, place } of under.splice(index % Math.max(under.length, 1), 1)) {
          note(keys, -1)
          place.leave()
        }
      }
      let admitted = 0
      const all = steps.map(async ({ tenant, operationId, ends }) => {
        const answer = await enter(operationId, { tenant })
        if (answer.kind !== 'place') throw new Error('refused')
        admitted += 1
        const keys = [tenant, `${tenant}${operationId}`]
        note(keys, 1)
        under.push({ keys, place: answer })
        if (ends > 2) end(ends)
      })
      while (admitted < steps.length) {
        await new Promise((resolve) => setImmediate(resolve))
        end(0)
      }
      await Promise.all(all)
    }), { numRuns: 100, seed: 20261122 })
  })
})

describe('a slow operation', () => {
  it('leaves connections to the others, is refused after the time that a call gets, and blames nobody', async () => {
    const upstream = await startUpstream((seen, response) => {
      if (seen.url !== '/v2/partners/sub-customers/query') json(response, 200, { account_balances: [] })
    })
    const slow = createWorld(upstream.url, { connections: 4, quota: unlimitedQuota, timeouts: { callMs: 3_000 } })
    const failing = Promise.all(Array.from({ length: 4 }, () => slow.fail()))
    await upstream.received(2)
    for (let count = 0; count < 10; count += 1) await slow.call({ operationId: 'ListPartnerBalances' })
    expect(upstream.seen).toHaveLength(12)
    await slow.clock.advance(3_000)
    const errors = await failing
    expect(errors.map(({ key }) => key).toSorted()).toEqual(['upstream-busy', 'upstream-busy', 'upstream-timeout', 'upstream-timeout'])
    expect(errors.filter(({ key }) => key === 'upstream-busy').map(({ code, upstream: about, effort }) => [code, about?.retryable, effort])).toEqual(
      Array.from({ length: 2 }, () => ['UPSTREAM_UNAVAILABLE', true, { attempts: 0, waitMs: 3_000 }]),
    )
    expect(slow.breakerEvents).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createQuota, type Quota, type QuotaAnswer, type QuotaOptions, type Slot, unlimitedQuota } from '#src/upstream/quota.ts'
import type { Priority } from '#src/upstream/quota-queue.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'

const operationId = 'ListCustomerOrders'
const never = new AbortController().signal

interface Asked {
  readonly waitMs?: number
  readonly tenant?: string
  readonly signal?: AbortSignal
  readonly send?: boolean
  readonly caller?: string
  readonly priority?: Priority
}

interface World {
  readonly clock: TestClock
  readonly quota: Quota
  /** Asks for a slot; the answer is noted under the call's name when it comes. */
  ask(name: string, options?: Asked): void
  readonly answers: Map<string, QuotaAnswer>
}

/** What became of the calls of such names, in the order of asking. */
function kinds(scene: World, prefix: string): string[] {
  return [...scene.answers].filter(([name]) => name.startsWith(prefix)).toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, { kind }]) => kind)
}

function world(options: Partial<QuotaOptions> = {}): World {
  const clock = createTestClock(0)
  const quota = createQuota({ clock, quotaOf: () => ({ calls: 10, windowMs: 1_000 }), ...options })
  const answers = new Map<string, QuotaAnswer>()
  return {
    clock, quota, answers,
    ask(name, { waitMs = 60_000, tenant = 't', signal = never, send = true, caller, priority } = {}) {
      void quota.take({ tenant, operationId, deadline: clock.now() + waitMs, signal, caller, priority }).then((answer) => {
        answers.set(name, answer)
        if (send && answer.kind === 'slot') answer.sent()
      })
    },
  }
}

function slotOf({ answers }: World, name: string): Slot {
  const answer = answers.get(name)
  if (answer?.kind !== 'slot') throw new Error(`${name} has no slot`)
  return answer
}

const names = (count: number, prefix = 'call') => Array.from({ length: count }, (_, index) => `${prefix}${index}`)

describe('the quota', () => {
  it('lets nine of ten calls out at once and the next ones after 1.05 windows, in the order they came', async () => {
    const scene = world()
    for (const name of names(20)) scene.ask(name)
    await scene.clock.advance(0)
    expect([...scene.answers.keys()]).toEqual(names(9))
    await scene.clock.advance(1_049)
    expect(scene.answers.size).toBe(9)
    await scene.clock.advance(1)
    expect([...scene.answers.keys()]).toEqual(names(18))
    expect(slotOf(scene, 'call17').waitMs).toBe(1_050)
    await scene.clock.advance(1_050)
    expect([...scene.answers.keys()]).toEqual(names(20))
  })

  it('counts from the time of sending, so that calls held up on the way do not go out in a burst', async () => {
    const scene = world()
    for (const name of names(9)) scene.ask(name, { send: false })
    await scene.clock.advance(5_000)
    scene.ask('late')
    await scene.clock.advance(5_000)
    expect(scene.answers.has('late')).toBe(false)
    for (const name of names(9)) slotOf(scene, name).sent()
    await scene.clock.advance(1_049)
    expect(scene.answers.has('late')).toBe(false)
    await scene.clock.advance(1)
    expect(slotOf(scene, 'late').waitMs).toBe(6_050)
  })

  it('gives a slot that was not used to the next in line', async () => {
    const scene = world()
    for (const name of names(9)) scene.ask(name, { send: false })
    scene.ask('next')
    await scene.clock.advance(0)
    expect(scene.answers.has('next')).toBe(false)
    slotOf(scene, 'call3').release()
    await scene.clock.advance(0)
    expect(scene.answers.get('next')?.kind).toBe('slot')
  })

  it('takes a release after sending for nothing', async () => {
    const scene = world({ share: 0.1 })
    scene.ask('only')
    await scene.clock.advance(0)
    slotOf(scene, 'only').release()
    expect(scene.quota.left('t', operationId)).toBe(0)
  })

  it('refuses at once what cannot be in time, and says when to come back', async () => {
    const scene = world()
    for (const name of names(9)) scene.ask(name)
    await scene.clock.advance(100)
    scene.ask('hurried', { waitMs: 950 })
    for (const name of names(9, 'patient')) scene.ask(name)
    scene.ask('behind', { waitMs: 1_900 })
    await scene.clock.advance(0)
    expect(scene.answers.get('hurried')).toEqual({ kind: 'exhausted', retryAfter: 1 })
    expect(scene.answers.get('behind')).toEqual({ kind: 'exhausted', retryAfter: 2 })
  })

  it('refuses a waiter whose deadline comes because the ones before it were not sent', async () => {
    const scene = world()
    for (const name of names(9)) scene.ask(name, { send: false })
    scene.ask('waiting', { waitMs: 3_000 })
    await scene.clock.advance(2_999)
    expect(scene.answers.has('waiting')).toBe(false)
    await scene.clock.advance(1)
    expect(scene.answers.get('waiting')?.kind).toBe('exhausted')
  })

  it('lets a waiter go that is no longer wanted, and its place with it', async () => {
    const scene = world()
    const leaving = new AbortController()
    for (const name of names(9)) scene.ask(name)
    for (const name of names(9, 'gone')) scene.ask(name, { signal: leaving.signal })
    scene.ask('next')
    leaving.abort()
    await scene.clock.advance(1_050)
    expect(scene.answers.get('gone0')).toEqual({ kind: 'aborted' })
    expect(slotOf(scene, 'next').waitMs).toBe(1_050)
    const before = new AbortController()
    before.abort()
    scene.ask('never', { signal: before.signal })
    await scene.clock.advance(0)
    expect(scene.answers.get('never')).toEqual({ kind: 'aborted' })
  })

  it('lets what is more urgent go first: writes, reads, background', async () => {
    const scene = world({ share: 0.1 })
    scene.ask('first')
    for (const priority of ['background', 'read', 'write'] as const) scene.ask(priority, { priority })
    await scene.clock.advance(5_000)
    expect([...scene.answers.keys()]).toEqual(['first', 'write', 'read', 'background'])
  })

  it('lets a call for comparing go at once by what is left over, or refuses it at once', async () => {
    const scene = world()
    for (const name of names(6, 'shadow')) scene.ask(name, { priority: 'shadow' })
    await scene.clock.advance(0)
    // Half of the nine, rounded up, stays free for real traffic.
    expect(kinds(scene, 'shadow')).toEqual(['slot', 'slot', 'slot', 'slot', 'exhausted', 'exhausted'])
    for (const name of names(5)) scene.ask(name)
    await scene.clock.advance(0)
    expect(names(5).map((name) => slotOf(scene, name).waitMs)).toEqual([0, 0, 0, 0, 0])
  })

  it('lets no call for comparing go while real ones wait', async () => {
    const scene = world()
    for (const name of names(12)) scene.ask(name)
    scene.ask('shadow', { priority: 'shadow' })
    await scene.clock.advance(0)
    expect(scene.answers.get('shadow')).toMatchObject({ kind: 'exhausted' })
  })

  it('keeps for real traffic what it needed lately and a quarter more, and forgets that after a while', async () => {
    const scene = world()
    for (const name of names(6)) scene.ask(name)
    await scene.clock.advance(1_100)
    for (const name of names(3, 'shadow')) scene.ask(name, { priority: 'shadow' })
    await scene.clock.advance(0)
    // Six and a quarter more are eight of nine.
    expect(kinds(scene, 'shadow')).toEqual(['slot', 'exhausted', 'exhausted'])
    await scene.clock.advance(12_000)
    for (const name of names(4, 'later')) scene.ask(name, { priority: 'shadow' })
    await scene.clock.advance(0)
    expect(kinds(scene, 'later')).toEqual(['slot', 'slot', 'slot', 'slot'])
  })

  it('never makes real traffic wait for comparing that stays within what it needed, whatever comes', async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(fc.record({ afterMs: fc.nat({ max: 400 }), shadows: fc.nat({ max: 6 }), real: fc.nat({ max: 2 }) }), { minLength: 5, maxLength: 60 }),
      async (turns) => {
        const scene = world({ quotaOf: () => ({ calls: 20, windowMs: 1_000 }) })
        const sent: number[] = []
        for (const [index, { afterMs, shadows, real }] of turns.entries()) {
          await scene.clock.advance(afterMs)
          for (let one = 0; one < shadows; one += 1) scene.ask(`shadow${index}.${one}`, { priority: 'shadow' })
          // Up to half of the lane in a window.
          const inWindow = sent.filter((at) => at > scene.clock.now() - 1_100).length
          for (let one = 0; one < Math.min(real, 9 - inWindow); one += 1) {
            sent.push(scene.clock.now())
            scene.ask(`real${index}.${one}`)
          }
          await scene.clock.advance(0)
        }
        const late = [...scene.answers].filter(([name, answer]) => name.startsWith('real') && (answer.kind !== 'slot' || answer.waitMs > 0))
        expect(late).toEqual([])
      },
    ), { numRuns: 60 })
  })

  it('shares fairly among callers, however many calls one of them has waiting', async () => {
    const scene = world()
    for (const name of names(60, 'greedy')) scene.ask(name, { caller: 'greedy' })
    await scene.clock.advance(0)
    for (const name of names(8, 'modest')) scene.ask(name, { caller: 'modest' })
    await scene.clock.advance(1_050)
    const second = [...scene.answers.keys()].slice(9)
    expect(second.filter((name) => name.startsWith('modest')).length).toBeGreaterThanOrEqual(4)
    await scene.clock.advance(1_050)
    expect([...scene.answers.keys()].filter((name) => name.startsWith('modest'))).toEqual(names(8, 'modest'))
  })

  it('refuses a waiting call at once when others who go before it make it late, and only that one', async () => {
    const scene = world()
    for (const name of names(9)) scene.ask(name)
    for (const name of names(9, 'waiting')) scene.ask(name, { waitMs: 2_000, caller: 'a' })
    await scene.clock.advance(10)
    expect(scene.answers.size).toBe(9)
    scene.ask('urgent', { priority: 'write' })
    await scene.clock.advance(0)
    expect([...scene.answers.keys()].slice(9)).toEqual(['waiting8'])
    expect(scene.answers.get('waiting8')).toEqual({ kind: 'exhausted', retryAfter: 3 })
    await scene.clock.advance(1_040)
    expect([...scene.answers.keys()].slice(10)).toEqual(['urgent', ...names(8, 'waiting')])
  })

  it('is kept for each tenant and each operation alone', async () => {
    const scene = world()
    for (const name of names(9)) scene.ask(name)
    scene.ask('other', { tenant: 'u' })
    await scene.clock.advance(0)
    expect(scene.answers.get('other')?.kind).toBe('slot')
    expect([scene.quota.left('t', operationId), scene.quota.left('u', operationId), scene.quota.left('t', 'ListSubCustomers')]).toEqual([0, 8, 9])
    await scene.clock.advance(1_050)
    expect(scene.quota.left('t', operationId)).toBe(9)
  })

  it('reads each operation\'s quota from its contract, and never goes below one call', async () => {
    const clock = createTestClock()
    expect(createQuota({ clock }).left('t', 'CheckUserIdentity')).toBe(4)
    expect(createQuota({ clock, share: 0.01 }).left('t', 'CheckUserIdentity')).toBe(1)
    expect(createQuota({ clock, share: 1 }).left('t', 'CheckUserIdentity')).toBe(5)
  })

  it('is not blocked by a wall clock that was set back', async () => {
    const scene = world()
    for (const name of names(9)) scene.ask(name)
    await scene.clock.advance(0)
    scene.clock.set(-3_600_000)
    scene.ask('after')
    await scene.clock.advance(1_050)
    expect(scene.answers.get('after')?.kind).toBe('slot')
  })

  it('sends no more than its share in any window, uses what it may, and keeps the order, whatever comes', async () => {
    const arrival = fc.record({ afterMs: fc.nat({ max: 400 }), sendDelayMs: fc.nat({ max: 300 }) })
    await fc.assert(fc.asyncProperty(fc.array(arrival, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 12 }), async (arrivals, calls) => {
      const clock = createTestClock(0)
      const quota = createQuota({ clock, quotaOf: () => ({ calls, windowMs: 1_000 }) })
      const granted: number[] = []
      const sent: number[] = []
      for (const [index, { afterMs, sendDelayMs }] of arrivals.entries()) {
        await clock.advance(afterMs)
        void quota.take({ tenant: 't', operationId, deadline: 1e9, signal: never }).then(async (slot) => {
          if (slot.kind !== 'slot') return
          granted.push(index)
          await clock.sleep(sendDelayMs)
          sent.push(clock.now())
          slot.sent()
        })
      }
      await clock.advance(100_000)
      const allowed = Math.max(1, Math.floor(calls * 0.9))
      sent.sort((a, b) => a - b)
      expect(granted).toEqual(arrivals.map((_, index) => index))
      for (const [index, time] of sent.entries()) expect((sent[index + allowed] ?? Infinity) - time).toBeGreaterThanOrEqual(1_050)
    }), { numRuns: 60 })
  })

  it('forgets tenants that are idle', async () => {
    const asked: string[] = []
    const clock = createTestClock(0)
    const quota = createQuota({
      clock,
      quotaOf: (id) => {
        asked.push(id)
        return { calls: 10, windowMs: 1_000 }
      },
    })
    for (const tenant of names(1_000, 'tenant')) quota.left(tenant, operationId)
    const busy = await quota.take({ tenant: 'busy', operationId, deadline: 1e9, signal: never })
    if (busy.kind === 'slot') busy.sent()
    for (const tenant of names(1_000, 'more')) quota.left(tenant, operationId)
    const lookups = asked.length
    expect(quota.left('busy', operationId)).toBe(8)
    expect(asked).toHaveLength(lookups)
    quota.left('tenant0', operationId)
    expect(asked).toHaveLength(lookups + 1)
  })
})

describe('no quota', () => {
  it('lets every call out, but not for somebody who has left', async () => {
    const gone = new AbortController()
    gone.abort()
    const call = { tenant: 't', operationId, deadline: 0 } as const
    expect(await unlimitedQuota.take({ ...call, signal: never })).toMatchObject({ kind: 'slot', waitMs: 0 })
    expect(await unlimitedQuota.take({ ...call, signal: gone.signal })).toEqual({ kind: 'aborted' })
    expect(unlimitedQuota.left('t', operationId)).toBe(Infinity)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Failure } from '#src/upstream/failures.ts'
import { createRetries, createRetryBudget, passes, type RepeatableCall, type RetryBudget, type Tried } from '#src/upstream/retry.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'

const facts = { status: 503, errorCode: null, requestId: null }
const unavailable: Failure = { kind: 'unavailable', scope: 'host', reason: 'status', passing: true, facts }
const generous: RetryBudget = { earn: () => undefined, spend: () => true }

const tried = (result: Tried['result'], sent = 1): Tried => ({ result, waitMs: 1, tookMs: 2, sent })
const ok = tried({ kind: 'ok', body: 1, requestId: null })

/** Runs a call whose attempts end with these results, and moves the time as far as it sleeps. */
async function run(results: readonly Tried[], options: { call?: Partial<RepeatableCall>; budget?: RetryBudget; random?: number; deadlineMs?: number; attemptMs?: number; attempts?: number } = {}) {
  const { call = {}, budget = generous, random = 0.5, deadlineMs = 20_000, attemptMs = 0, attempts = 3 } = options
  const clock = createTestClock()
  const startedAt = clock.now()
  const attemptsMade: { readonly at: number; readonly until: number }[] = []
  const result = createRetries({ clock, budget, attempts, random: () => random }).run({
    tenant: 't',
    host: 'h',
    isRead: true,
    patience: { deadline: startedAt + deadlineMs, signal: new AbortController().signal },
    isPaused: () => false,
    attempt: async (until) => {
      attemptsMade.push({ at: clock.now() - startedAt, until: until - startedAt })
      if (attemptMs > 0) await clock.sleep(attemptMs)
      return results[attemptsMade.length - 1] ?? tried({ kind: 'internal', cause: new Error('an attempt too many') })
    },
    ...call,
  })
  await clock.advance(60_000)
  return { result: await result, attempts: attemptsMade, clock }
}

describe('a read that fails', () => {
  it('is tried again until it succeeds, three times at most, and costs what all attempts cost', async () => {
    expect((await run([tried(unavailable), tried(unavailable), ok])).result).toEqual({ ...ok, waitMs: 3, tookMs: 6, sent: 3 })
    const { result, attempts } = await run([tried(unavailable), tried(unavailable), tried(unavailable), ok])
    expect([result.result, attempts.length]).toEqual([unavailable, 3])
  })

  it('waits a random part of a pause that doubles', async () => {
    const pauses = async (random: number) => (await run([tried(unavailable), tried(unavailable), ok], { random })).attempts.map(({ at }) => at)
    expect(await pauses(0)).toEqual([0, 0, 0])
    expect(await pauses(0.5)).toEqual([0, 100, 300])
    expect((await pauses(0.999_999)).map(Math.round)).toEqual([0, 200, 600])
  })

  it('waits out the delay that throttling names, unless that takes a quarter of the time left', async () => {
    const throttled = (retryAfter: number) => tried({ kind: 'throttled', facts, retryAfter })
    expect((await run([throttled(5), ok])).attempts.map(({ at }) => at)).toEqual([0, 5_100])
    expect((await run([throttled(6), ok])).attempts).toHaveLength(1)
    expect((await run([throttled(1), ok], { deadlineMs: 3_000 })).attempts).toHaveLength(1)
  })

  it('leaves a quarter of the time to answer, or for the other generation', async () => {
    const { attempts } = await run([tried(unavailable), tried(unavailable), ok], { random: 0, attemptMs: 4_000 })
    expect(attempts).toEqual([{ at: 0, until: 20_000 }, { at: 4_000, until: 16_000 }, { at: 8_000, until: 17_000 }])
  })

  it('is not tried again when too little time is left', async () => {
    expect((await run([tried(unavailable), ok], { random: 0, attemptMs: 19_800 })).attempts).toHaveLength(1)
    expect((await run([tried(unavailable), ok], { random: 0, attemptMs: 19_700 })).attempts).toHaveLength(2)
  })

  it('is not tried again while its breaker is open, nor without budget, nor when retries are off', async () => {
    expect((await run([tried(unavailable), ok], { call: { isPaused: () => true } })).attempts).toHaveLength(1)
    expect((await run([tried(unavailable), ok], { budget: { earn: () => undefined, spend: () => false } })).attempts).toHaveLength(1)
    expect((await run([tried(unavailable), ok], { attempts: 1 })).attempts).toHaveLength(1)
  })

  it('keeps its failure when the next attempt could not go out', async () => {
    const { result, attempts } = await run([tried(unavailable), tried({ kind: 'quota-exhausted', retryAfter: 3 }, 0), ok])
    expect(result).toMatchObject({ result: unavailable, sent: 1 })
    expect(attempts).toHaveLength(2)
  })

  it('ends during the pause when nobody waits any more', async () => {
    const leaving = new AbortController()
    const clock = createTestClock()
    let made = 0
    const running = createRetries({ clock, budget: generous, random: () => 0.5 }).run({
      tenant: 't', host: 'h', isRead: true, patience: { deadline: clock.now() + 20_000, signal: leaving.signal }, isPaused: () => false,
      attempt: () => {
        made += 1
        return Promise.resolve(tried(unavailable))
      },
    })
    await clock.advance(50)
    leaving.abort()
    expect((await running).result).toEqual({ kind: 'client-gone' })
    expect([made, clock.sleepers()]).toEqual([1, 0])
  })

  it('is left alone after what does not pass', async () => {
    const lasting: readonly Failure[] = [
      { kind: 'rejected', facts: { ...facts, status: 500, errorCode: 'CBC.5002' } },
      { kind: 'retired', facts },
      { kind: 'unavailable', scope: 'host', reason: 'tls', passing: false, facts: null },
      { kind: 'unavailable', scope: 'operation', reason: 'status', passing: false, facts },
      { kind: 'broken', field: 'body', rule: 'is not JSON', cutOff: false, facts },
      { kind: 'timeout', observed: false },
      { kind: 'deadline' }, { kind: 'client-gone' }, { kind: 'busy' }, { kind: 'breaker-open', retryAfter: 1 }, { kind: 'quota-exhausted', retryAfter: 1 },
      { kind: 'not-configured', option: 'X' }, { kind: 'console-not-configured' }, { kind: 'internal', cause: new Error('x') },
    ]
    expect(lasting.map(passes)).toEqual(lasting.map(() => false))
    const made = await Promise.all(lasting.map(async (failure) => (await run([tried(failure), ok])).attempts.length))
    expect(made).toEqual(lasting.map(() => 1))
  })
})

describe('a write that fails', () => {
  it('is never tried again, and earns no retries', async () => {
    const earned: string[] = []
    const { attempts } = await run([tried(unavailable), ok], { call: { isRead: false }, budget: { earn: (key) => void earned.push(key), spend: () => true } })
    expect([attempts.length, earned]).toEqual([1, []])
  })
})

describe('the budget', () => {
  const spend = (budget: RetryBudget, count: number, key = 'k') => Array.from({ length: count }, () => budget.spend(key)).filter(Boolean).length

  it('is ten retries in ten seconds, and one for every ten calls', async () => {
    const clock = createTestClock()
    const budget = createRetryBudget({ clock })
    expect(spend(budget, 20)).toBe(10)
    for (let count = 0; count < 9; count += 1) budget.earn('k')
    expect(spend(budget, 20)).toBe(0)
    budget.earn('k')
    expect(spend(budget, 20)).toBe(1)
    await clock.advance(10_000)
    expect(spend(budget, 20)).toBe(10)
  })

  it('is one tenant\'s at one host', () => {
    const budget = createRetryBudget({ clock: createTestClock() })
    expect([spend(budget, 20, 'a'), spend(budget, 20, 'b')]).toEqual([10, 10])
  })

  it('comes back when the wall clock was set back', () => {
    const clock = createTestClock()
    const budget = createRetryBudget({ clock })
    spend(budget, 10)
    clock.set(clock.now() - 3_600_000)
    expect(spend(budget, 20)).toBe(10)
  })

  it('never lets retries add more than 10 % and one a second, whatever happens when', async () => {
    const steps = fc.array(fc.record({ ms: fc.integer({ min: 0, max: 3_000 }), calls: fc.integer({ min: 0, max: 40 }), asked: fc.integer({ min: 0, max: 40 }) }), { minLength: 1, maxLength: 60 })
    await fc.assert(fc.asyncProperty(steps, async (script) => {
      const clock: TestClock = createTestClock()
      const budget = createRetryBudget({ clock })
      const log: { readonly at: number; readonly calls: number; readonly retries: number }[] = []
      for (const { ms, calls, asked } of script) {
        clock.set(clock.now() + ms)
        for (let count = 0; count < calls; count += 1) budget.earn('k')
        log.push({ at: clock.now(), calls, retries: spend(budget, asked) })
      }
      // Over every stretch of the run: what was saved up before it is one retry at most.
      for (let from = 0; from < log.length; from += 1) {
        let calls = 0
        let retries = 0
        for (const entry of log.slice(from)) {
          calls += entry.calls
          retries += entry.retries
          const spans = Math.floor((entry.at - (log[from]?.at ?? 0)) / 10_000) + 1
          expect(retries).toBeLessThanOrEqual(calls / 10 + 10 * spans + 1)
        }
      }
    }), { numRuns: 300, seed: 20261122 })
  })
})

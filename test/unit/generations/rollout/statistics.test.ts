/** Bounds on differences, against published figures and by simulation. */
import { describe, expect, it } from 'vitest'
import { judge, rolesAt } from '#src/generations/rollout/judge.ts'
import { meanDifference, quantileOf, rateDifference, spentAt } from '#src/generations/rollout/statistics.ts'
import { defaultTerms, type RolloutTerms } from '#src/generations/setting.ts'
import type { Calls, Span } from '#src/generations/evidence/tally.ts'

describe('the normal quantile', () => {
  it.each([[0.975, 1.959964], [0.995, 2.575829], [0.9995, 3.290527], [1 - 1e-6, 4.753424], [1 - 1e-8, 5.612001]])('of %s is never too small, and at most 0.4 %% too great', (p, exact) => {
    expect(quantileOf(p) / exact).toBeGreaterThanOrEqual(0.9999)
    expect(quantileOf(p) / exact).toBeLessThan(1.004)
  })
})

describe('the difference of two rates', () => {
  // Newcombe 1998 (Statistics in Medicine 17, 873), table II, method 11.
  it.each([
    [56, 70, 48, 80, 0.0428, 0.3422],
    [9, 10, 3, 10, 0.1013, 0.8387],
    [5, 56, 0, 29, -0.0667, 0.2037],
    [0, 10, 0, 20, -0.2005, 0.3445],
    [10, 10, 0, 20, 0.6014, 1],
  ])('%i of %i against %i of %i is as published', (events1, trials1, events2, trials2, lower, upper) => {
    const bounds = rateDifference({ events: events1, trials: trials1 }, { events: events2, trials: trials2 }, 0.05)
    expect(Math.abs((bounds?.lower ?? 9) - lower)).toBeLessThan(0.0015)
    expect(Math.abs((bounds?.upper ?? 9) - upper)).toBeLessThan(0.0015)
  })

  it('is unknown while a side has no calls', () => {
    expect(rateDifference({ events: 0, trials: 0 }, { events: 1, trials: 10 }, 0.05)).toBeNull()
  })
})

describe('the difference of two means', () => {
  it('is bounded by both sides\' scatter', () => {
    const sample = (values: readonly number[]) => ({ count: values.length, sum: values.reduce((a, b) => a + b, 0), squares: values.reduce((a, b) => a + b * b, 0) })
    const bounds = meanDifference(sample([12, 14, 16, 18]), sample([1, 2, 3, 4]), 0.05)
    expect(bounds?.estimate).toBe(12.5)
    // Variances 20/3 and 5/3, over four each.
    expect(bounds?.lower).toBeCloseTo(12.5 - 1.96 * Math.sqrt(20 / 12 + 5 / 12), 1)
    expect(meanDifference(sample([1]), sample([1, 2]), 0.05)).toBeNull()
  })
})

it('spends over any number of looks no more than there is', () => {
  let spent = 0
  for (let look = 1; look <= 100_000; look++) spent += spentAt(look, 0.05)
  expect(spent).toBeLessThan(0.05)
  expect(spent).toBeGreaterThan(0.0499)
})

/** A generator of random numbers with a fixed seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface World {
  readonly random: () => number
  readonly rates: { readonly old: number; readonly new: number }
  /** Median latencies in milliseconds; lognormal, as latencies are. */
  readonly medians: { readonly old: number; readonly new: number }
}

function callsOf({ random, rates, medians }: World, generation: 'old' | 'new', calls: number): Calls {
  let errors = 0
  let sumMs = 0
  let squaresMs = 0
  for (let index = 0; index < calls; index++) {
    if (random() < rates[generation]) {
      errors++
      continue
    }
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const ms = medians[generation] * Math.exp(0.6 * normal)
    sumMs += ms
    squaresMs += ms * ms
  }
  return { calls, errors, sumMs, squaresMs, histogram: {} }
}

/** A step at a share of the traffic: each span some calls; whether a look at any of the ticks sees a regression. */
function stepRegresses(world: World, percent: number, spans: number, callsPerSpan: number, terms: RolloutTerms): number | null {
  const seen: Span[] = []
  for (let index = 0; index < spans; index++) {
    const latest = Math.round((callsPerSpan * percent) / 100)
    const old = percent === 100 ? { 'old.shadow': callsOf(world, 'old', Math.round(callsPerSpan / 10)) } : { 'old.primary': callsOf(world, 'old', callsPerSpan - latest) }
    seen.push({ at: index * 60_000, lengthMs: 60_000, tally: { calls: { ...old, 'new.primary': callsOf(world, 'new', latest) }, comparisons: null } })
    // A tick after each span.
    if (judge(seen, rolesAt(percent), terms).regression) return index
  }
  return null
}

/** A whole roll-out: whether some step of it sees a regression. */
function rollOutRegresses(world: World, terms: RolloutTerms): boolean {
  return [1, 5, 25, 50, 100].some((percent) => stepRegresses(world, percent, 20, Math.round(3_000 / Math.max(3, Math.min(percent, 50))), terms) !== null)
}

describe('a roll-out that looks at every tick', () => {
  // Without the margin that a regression has to exceed, so that only the bounds stand between chance and a false alarm.
  const bare: RolloutTerms = { ...defaultTerms, minimumCalls: 60, worseBy: 0, slowerBy: { factor: 1, floorMs: 0 } }

  it.each([0.001, 0.01, 0.1])('is stopped by chance in at most 1 of 20 cases when both sides fail at a rate of %s', (rate) => {
    const random = randomFrom(7)
    const world = { random, rates: { old: rate, new: rate }, medians: { old: 40, new: 40 } }
    const stopped = Array.from({ length: 200 }, () => rollOutRegresses(world, bare)).filter(Boolean).length
    expect(stopped).toBeLessThanOrEqual(10)
  })

  it('sees a doubled error rate in at least 9 of 10 cases within a step of usual traffic', () => {
    const random = randomFrom(8)
    const world = { random, rates: { old: 0.05, new: 0.1 }, medians: { old: 40, new: 40 } }
    const found = Array.from({ length: 40 }, () => stepRegresses(world, 25, 30, 400, defaultTerms)).filter((span) => span !== null).length
    expect(found).toBeGreaterThanOrEqual(36)
  })

  it('sees a latency of twice as long in at least 9 of 10 cases', () => {
    const random = randomFrom(9)
    const world = { random, rates: { old: 0.01, new: 0.01 }, medians: { old: 80, new: 170 } }
    const found = Array.from({ length: 40 }, () => stepRegresses(world, 25, 30, 400, defaultTerms)).filter((span) => span !== null).length
    expect(found).toBeGreaterThanOrEqual(36)
  })

  it('sees an outage at its first look', () => {
    const world = { random: randomFrom(10), rates: { old: 0, new: 1 }, medians: { old: 40, new: 40 } }
    // 500 calls of the new side after five spans of 100.
    expect(stepRegresses(world, 25, 30, 400, defaultTerms)).toBe(4)
  })

  it('sees a fault that begins after a week as soon as one that begins at once', () => {
    const good = { random: randomFrom(11), rates: { old: 0.01, new: 0.01 }, medians: { old: 40, new: 40 } }
    const span = (at: number, world: World): Span => ({
      at, lengthMs: 60_000,
      tally: { calls: { 'old.primary': callsOf(world, 'old', 200), 'new.primary': callsOf(world, 'new', 200) }, comparisons: null },
    })
    const spans = Array.from({ length: 500 }, (_, index) => span(index, good))
    expect(judge(spans, rolesAt(50), defaultTerms).regression).toBeNull()
    const bad = { ...good, rates: { old: 0.01, new: 0.2 } }
    for (let index = 0; index < 12; index++) spans.push(span(500 + index, bad))
    expect(judge(spans, rolesAt(50), defaultTerms).regression?.of).toBe('errors')
  })

  it('holds writes at the end against what the old generation did with them before', () => {
    const random = randomFrom(12)
    const world = { random, rates: { old: 0.01, new: 0.3 }, medians: { old: 40, new: 40 } }
    const spans = Array.from({ length: 10 }, (_, index) => ({ at: index, lengthMs: 1, tally: { calls: { 'new.primary': callsOf(world, 'new', 60) }, comparisons: null } }))
    expect(judge(spans, rolesAt(100), defaultTerms)).toMatchObject({ looks: 0, regression: null })
    expect(judge(spans, rolesAt(100), defaultTerms, callsOf(world, 'old', 1_000)).regression?.of).toBe('errors')
  })

  it('takes what stepped in for the old generation where the new one has all of the traffic and fails', () => {
    const world = { random: randomFrom(13), rates: { old: 0, new: 1 }, medians: { old: 40, new: 40 } }
    const tally = { calls: { 'new.primary': callsOf(world, 'new', 600), 'old.fallback': callsOf(world, 'old', 600) }, comparisons: null }
    expect(judge([{ at: 0, lengthMs: 1, tally }], rolesAt(100), defaultTerms).regression?.of).toBe('errors')
  })
})

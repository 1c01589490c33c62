/**
 * Whether the new generation does worse, from the spans of a step. Pure.
 *
 * Looking again and again finds a difference in the end where there is none. So a look is taken at fixed counts: when both
 * sides have answered the minimum of calls, and again with each quarter of it. Whoever asks sees the latest of the same
 * looks, however often they ask, on every replica and after every start. What may go wrong by chance, 1 - confidence, is
 * divided among the steps of a roll-out and among error rate and latency, and within a step the look of number k spends
 * 6 / (π²k²) of it: over any number of looks no more than all.
 *
 * A step may hold for weeks. So that a fault that begins late is not lost among what was good before, counting begins anew
 * when both sides have answered eight times the minimum; the numbers of the looks go on.
 */
import type { Generation } from '../../errors/partner-graph-error.ts'
import { addCalls, callsOf, emptyCalls, type Calls, type Role, type Span } from '../evidence/tally.ts'
import type { RolloutTerms } from '../setting.ts'
import { meanDifference, rateDifference, spentAt, type Bounded } from './statistics.ts'

export interface Regression {
  readonly of: 'errors' | 'latency'
  readonly old: number
  readonly new: number
  /** The least that the difference is, at the confidence. */
  readonly atLeast: number
}

export interface Judged {
  /** How many looks were taken; 0 while a side has less than the minimum of calls. */
  readonly looks: number
  /** Calls of each side since the beginning. */
  readonly calls: Readonly<Record<Generation, number>>
  /** By how much the new side's error rate is higher; null while a side has no calls. */
  readonly errors: Bounded | null
  /** By how many milliseconds its mean latency is higher; null while a side has too few calls. */
  readonly latency: Bounded | null
  readonly regression: Regression | null
}

/** Which calls stand for a generation: those of the traffic, or where it has none those asked for comparing. */
export type JudgedRoles = Readonly<Record<Generation, readonly Role[]>>

/**
 * The roles at a share of the new generation in percent. What stepped in after a failure is a bad sample; but where the new
 * generation has all of the traffic and fails, nothing else is asked of the old one.
 */
export function rolesAt(newPercent: number): JudgedRoles {
  return { old: newPercent < 100 ? ['primary'] : ['shadow', 'fallback'], new: [newPercent > 0 ? 'primary' : 'shadow'] }
}

const windowsMinimum = 8
const looksInMinimum = 4

/**
 * Takes the looks at spans, oldest first.
 * @param before the old side's calls of before, for what is not asked of it any more: writes, when the new one has them all
 */
export function judge(spans: readonly Span[], roles: JudgedRoles, terms: RolloutTerms, before: Calls = emptyCalls()): Judged {
  const fresh = () => {
    const sides = { old: emptyCalls(), new: emptyCalls() }
    addCalls(sides.old, before)
    return sides
  }
  let window = fresh()
  const all = fresh()
  let looks = 0
  let nextLook = terms.minimumCalls
  let seen: Seen | null = null
  for (const { tally } of spans) {
    for (const generation of ['old', 'new'] as const) {
      const calls = callsOf(tally, generation, roles[generation])
      addCalls(window[generation], calls)
      addCalls(all[generation], calls)
    }
    const fewer = Math.min(window.old.calls, window.new.calls)
    if (fewer < nextLook) continue
    looks++
    seen = lookAt(window.old, window.new, looks, terms)
    nextLook = fewer + Math.max(1, terms.minimumCalls / looksInMinimum)
    if (fewer < windowsMinimum * terms.minimumCalls) continue
    window = fresh()
    nextLook = terms.minimumCalls
  }
  const calls = { old: all.old.calls, new: all.new.calls }
  return { looks, calls, ...(seen ?? { ...lookAt(all.old, all.new, 1, terms), regression: null }) }
}

type Seen = Pick<Judged, 'errors' | 'latency' | 'regression'>

function lookAt(old: Calls, latest: Calls, look: number, terms: RolloutTerms): Seen {
  const alpha = spentAt(look, (1 - terms.confidence) / terms.steps.length / 2)
  const errors = rateDifference({ events: latest.errors, trials: latest.calls }, { events: old.errors, trials: old.calls }, alpha)
  const [samples, base] = [sampleOf(latest), sampleOf(old)]
  const latency = meanDifference(samples, base, alpha)
  const { factor, floorMs } = terms.slowerBy
  const beyondFactor = meanDifference(samples, base, alpha, factor)
  const isSlower = latency !== null && beyondFactor !== null && latency.lower > floorMs && beyondFactor.lower > 0
  if (errors !== null && errors.lower > terms.worseBy) {
    return { errors, latency, regression: { of: 'errors', old: old.errors / old.calls, new: latest.errors / latest.calls, atLeast: errors.lower } }
  }
  if (isSlower) return { errors, latency, regression: { of: 'latency', old: base.sum / base.count, new: samples.sum / samples.count, atLeast: latency.lower } }
  return { errors, latency, regression: null }
}

/** The latencies of the calls that answered. */
function sampleOf({ calls, errors, sumMs, squaresMs }: Calls) {
  return { count: calls - errors, sum: sumMs, squares: squaresMs }
}

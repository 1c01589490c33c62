/**
 * Bounds on differences, pure. The difference of two rates: Newcombe's hybrid score interval (method 10 of Newcombe 1998),
 * which stays within -1 and 1, needs no correction at rates of 0, and holds for very uneven numbers of calls, as at 1 %. The
 * difference of two means: Welch's, by the normal distribution, as no side is judged with few calls.
 */
import { probit } from 'simple-statistics'

export interface Bounded {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
}

/** Events among trials. */
export interface Rate {
  readonly events: number
  readonly trials: number
}

/** Measurements by their number, sum and sum of squares. */
export interface Sample {
  readonly count: number
  readonly sum: number
  readonly squares: number
}

/** By how much the first rate is higher than the second, with bounds that each are wrong with a chance of `alpha` / 2; null without trials. */
export function rateDifference(one: Rate, other: Rate, alpha: number): Bounded | null {
  if (one.trials === 0 || other.trials === 0) return null
  const z = quantileOf(1 - alpha / 2)
  const [p1, p2] = [one.events / one.trials, other.events / other.trials]
  const [w1, w2] = [wilson(one, z), wilson(other, z)]
  const estimate = p1 - p2
  return {
    estimate,
    lower: estimate - Math.hypot(p1 - w1.lower, w2.upper - p2),
    upper: estimate + Math.hypot(w1.upper - p1, p2 - w2.lower),
  }
}

/** Wilson's score interval of one rate. */
function wilson({ events, trials }: Rate, z: number): { readonly lower: number; readonly upper: number } {
  const p = events / trials
  const centre = p + (z * z) / (2 * trials)
  const half = z * Math.sqrt((p * (1 - p)) / trials + (z * z) / (4 * trials * trials))
  const scale = 1 + (z * z) / trials
  return { lower: Math.max(0, (centre - half) / scale), upper: Math.min(1, (centre + half) / scale) }
}

/**
 * The first mean less `factor` times the second, with bounds that each are wrong with a chance of `alpha` / 2; null where a
 * side has less than two measurements.
 */
export function meanDifference(one: Sample, other: Sample, alpha: number, factor = 1): Bounded | null {
  if (one.count < 2 || other.count < 2) return null
  const estimate = one.sum / one.count - (factor * other.sum) / other.count
  const error = Math.sqrt(variance(one) / one.count + (factor * factor * variance(other)) / other.count)
  const half = quantileOf(1 - alpha / 2) * error
  return { estimate, lower: estimate - half, upper: estimate + half }
}

function variance({ count, sum, squares }: Sample): number {
  return Math.max(0, (squares - (sum * sum) / count) / (count - 1))
}

/** The normal quantile. The library's is an approximation, too near to 0 by up to 0.35 %: that is made up for. */
export function quantileOf(p: number): number {
  return probit(p) * 1.0035
}

/** What is spent of `alpha` at the look of that number (1, 2, …): over any number of looks it is `alpha` at most. */
export function spentAt(look: number, alpha: number): number {
  return (alpha * 6) / (Math.PI ** 2 * look * look)
}

/**
 * Bounds on differences, pure. The difference of two rates: Newcombe's hybrid score interval with correction for continuity
 * (method 11 of Newcombe 1998). It stays within -1 and 1, holds for very uneven numbers of calls, as at 1 %, and is careful
 * with rare failures: without the correction one failure among few calls would too often be taken for a regression. The
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

/** Wilson's score interval of one rate with correction for continuity. */
function wilson({ events, trials }: Rate, z: number): { readonly lower: number; readonly upper: number } {
  const [p, q] = [events / trials, 1 - events / trials]
  const side = (sign: 1 | -1) => {
    const root = Math.sqrt(Math.max(0, z * z + sign * 2 - 1 / trials + 4 * p * (trials * q - sign)))
    return (2 * events + z * z + sign + sign * z * root) / (2 * (trials + z * z))
  }
  return { lower: events === 0 ? 0 : Math.max(0, side(-1)), upper: events === trials ? 1 : Math.min(1, side(1)) }
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

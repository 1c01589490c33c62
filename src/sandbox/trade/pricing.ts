/**
 * List prices from the price list (seed/price-list.ts), in fen; usage in 10^-10 yuan. Rounded half up, once, at the
 * end: quotes and orders come out of the same functions.
 */
import type { Offer, Tariff } from '../seed/price-list.ts'
import type { PeriodType } from './periods.ts'

/** What of an offer is bought by the period. */
export interface PeriodItem {
  readonly offer: Offer
  /** Of linear products; null takes the specification's own size. */
  readonly size: number | null
  readonly periodType: PeriodType
  readonly periodNum: number
  readonly quantity: number
}

/** Months as a fraction: a day is 1/30, an hour 1/720. */
const monthsOf = { 0: [1n, 30n], 2: [1n, 1n], 3: [12n, 1n], 4: [1n, 720n] } as const satisfies
  Record<PeriodType, readonly [bigint, bigint]>

/** A quotient rounded half up; neither number is negative. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor)
}

/** The list price of a period, fen. */
export function periodPrice({ offer, size, periodType, periodNum, quantity }: PeriodItem): bigint {
  const { monthly, size: listed } = offer.spec
  const [months, parts] = monthsOf[periodType]
  const [wanted, unit] = offer.isLinear && size !== null && listed !== null ? [size, listed] : [1, 1]
  const dividend = monthly * months * BigInt(periodNum) * BigInt(quantity) * BigInt(wanted)
  return roundedQuotient(dividend, parts * BigInt(unit))
}

/** A use of a resource as decimal text, like `1` or `0.25`. */
export interface UsageItem {
  readonly offer: Offer
  readonly tariff: Tariff
  readonly size: number | null
  readonly usage: string
  readonly quantity: number
}

/** The list price of a use, 10^-10 yuan, rounded to `decimals` places of a yuan. */
export function usagePrice({ offer, tariff, size, usage, quantity }: UsageItem, decimals: 6 | 10): bigint {
  const [whole = '0', fraction = ''] = usage.split('.')
  const listed = offer.spec.size
  // What flows through a line of any width costs the same.
  const bySize = offer.isLinear && tariff.factor === 'duration' && size !== null && listed !== null
  const dividend = tariff.price * BigInt(whole + fraction) * BigInt(quantity) * BigInt(bySize ? size : 1)
  const divisor = 10n ** BigInt(fraction.length) * BigInt(bySize ? listed : 1)
  const step = 10n ** BigInt(10 - decimals)
  return roundedQuotient(dividend, divisor * step) * step
}

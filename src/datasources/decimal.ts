/** Decimal text: one canonical form, and exact unit conversion. Nothing here is a binary number. */
import { Decimal as Arbitrary } from 'decimal.js'

/** Wide enough for any amount: conversions only move the decimal point, so no digit is ever rounded. */
const Exact = Arbitrary.clone({ precision: 200, toExpNeg: -1e9, toExpPos: 1e9 })

const plain = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/

/**
 * The canonical text of a decimal: no exponent, no plus sign, no needless zeros, never "-0".
 * @returns null when the text is no decimal number.
 */
export function canonicalDecimal(text: string): string | null {
  if (plain.test(text) && text !== '-0') return text
  if (!/^[+-]?\d{1,100}(\.\d{1,100})?([eE][+-]?\d{1,2})?$/.test(text)) return null
  const fixed = new Exact(text).toFixed()
  return fixed === '-0' ? '0' : fixed
}

/** How many of a unit make one yuan, by the upstream's measure id: 1 yuan, 2 jiao, 3 fen (mapping notes, "Amount unit"). */
const perYuan: ReadonlyMap<string, number> = new Map([['1', 1], ['2', 10], ['3', 100]])

/**
 * An amount in yuan from an amount in the unit of a measure id.
 * @returns null when the measure id is unknown.
 */
export function toYuan(amount: string, measureId: string): string | null {
  const divisor = perYuan.get(measureId)
  if (divisor === undefined) return null
  return divisor === 1 ? amount : new Exact(amount).div(divisor).toFixed()
}

/** A canonical decimal of at most `count` decimals, written with exactly so many: `12.5` as `12.50`. */
export function withDecimals(amount: string, count: number): string {
  const [whole = '', fraction = ''] = amount.split('.')
  return `${whole}.${fraction.padEnd(count, '0')}`
}

/** The exact sum of decimals, in canonical text. */
export function sumOf(amounts: readonly string[]): string {
  const fixed = amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)).toFixed()
  return fixed === '-0' ? '0' : fixed
}

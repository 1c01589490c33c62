/** Decimals of the tests' own: whole numbers and a scale, by BigInt alone, so that they judge src/datasources/decimal.ts. */
import fc from 'fast-check'

export interface ExactValue {
  readonly digits: bigint
  /** How many of the digits stand behind the point; never more than are needed. */
  readonly scale: number
}

/** The value of a decimal text (sign, digits, fraction, exponent). Throws on anything else. */
export function exactly(text: string): ExactValue {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (!match) throw new Error(`${text} is no decimal`)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n)
  return reduced(digits, fraction.length - Number(exponent))
}

function reduced(digits: bigint, scale: number): ExactValue {
  if (digits === 0n) return { digits, scale: 0 }
  if (scale < 0) return { digits: digits * 10n ** BigInt(-scale), scale: 0 }
  return scale > 0 && digits % 10n === 0n ? reduced(digits / 10n, scale - 1) : { digits, scale }
}

/** The value divided by a power of ten. */
export function shifted({ digits, scale }: ExactValue, places: number): ExactValue {
  return reduced(digits, scale + places)
}

/** The sum of two values. */
export function added(a: ExactValue, b: ExactValue): ExactValue {
  const scale = Math.max(a.scale, b.scale)
  const scaled = (value: ExactValue) => value.digits * 10n ** BigInt(scale - value.scale)
  return reduced(scaled(a) + scaled(b), scale)
}

/** The one canonical text of a value: no exponent, no needless zero, never "-0". */
export function canonicalText({ digits, scale }: ExactValue): string {
  const sign = digits < 0n ? '-' : ''
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const whole = all.slice(0, all.length - scale)
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${all.slice(-scale)}`
}

const digitsUpTo = (max: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${max}}$`))

/** Decimal texts as an upstream may write them: leading and trailing zeros, signs, exponents, 17 digits and many more. */
export const decimalText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '-', '+'), digitsUpTo(40), fc.option(digitsUpTo(30)), fc.option(fc.integer({ min: -20, max: 20 })))
  .map(([sign, whole, fraction, exponent]) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}${exponent === null ? '' : `e${exponent}`}`)

/** Amounts in canonical text. */
export const amountText: fc.Arbitrary<string> = decimalText.map((text) => canonicalText(exactly(text)))

/**
 * What goes on the wire, exactly: amounts are printed digit by digit from integers or decimal text, never through a
 * binary number. Knows nothing of operations.
 */

declare global {
  interface JSON {
    /** ES2026 (in Node 22 and later): a value that JSON.stringify writes as the given primitive's text. */
    rawJSON(text: string): object
  }
}

/** A number written with exactly these digits. */
export type ExactNumber = object

/** Units of the old generation's amounts: 1 yuan, 2 jiao (0.1 yuan), 3 fen (0.01 yuan). */
export type MeasureId = 1 | 2 | 3

const decimalPattern = /^-?(0|[1-9]\d*)(\.\d+)?$/
const measureDigits = { 1: 2, 2: 1, 3: 0 } as const satisfies Record<MeasureId, number>

/** Decimal text (`'12.50'`) as a JSON number with those digits. Throws a RangeError when the text is no decimal. */
export function exactNumber(text: string): ExactNumber {
  if (!decimalPattern.test(text)) throw new RangeError(`not a decimal: ${text}`)
  return JSON.rawJSON(text)
}

/** An integer of the smallest unit as decimal text with `digits` decimals, trailing zeros left out: (32050n, 2) → '320.5'. */
export function scaledText(value: bigint, digits: number): string {
  const sign = value < 0n ? '-' : ''
  const text = (value < 0n ? -value : value).toString().padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  const fraction = text.slice(text.length - digits).replace(/0+$/, '')
  return sign + whole + (fraction === '' ? '' : `.${fraction}`)
}

/** Integer fen as a JSON number of yuan: 32050n → 320.5. */
export function yuan(fen: bigint): ExactNumber {
  return JSON.rawJSON(scaledText(fen, 2))
}

/** Integer fen as decimal text of yuan with two decimals always: 32050n → '320.50'. */
export function yuanText(fen: bigint): string {
  const text = scaledText(fen, 2)
  const [whole = '0', fraction = ''] = text.split('.')
  return `${whole}.${fraction.padEnd(2, '0')}`
}

/** Integer fen as a JSON number in the unit that `measureId` names. */
export function inUnit(fen: bigint, measureId: MeasureId): ExactNumber {
  return JSON.rawJSON(scaledText(fen, measureDigits[measureId]))
}

/** A time as the upstream writes it: UTC, whole seconds, `yyyy-MM-dd'T'HH:mm:ss'Z'`. */
export function utcTime(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`
}

/** A time that may be missing: null stays null. */
export function utcTimeOrNull(epochMs: number | null): string | null {
  return epochMs === null ? null : utcTime(epochMs)
}

/** An amount that may be missing: null stays null. */
export function yuanOrNull(fen: bigint | null): ExactNumber | null {
  return fen === null ? null : yuan(fen)
}

/**
 * Makes fixtures of real answers: the structure stays, whatever could say who or how much does not. A value is kept only
 * when it is known to be harmless; everything else is replaced, the same value always by the same, letter for letter and
 * digit for digit, so that forms and joins stay. Pure but for its key, which nobody keeps: no replacement leads back.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { safeName } from './shapes.ts'

declare global {
  interface JSON {
    /** ES2026 "JSON.parse source text access": the reviver sees a number as it was written. */
    parse(text: string, reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown): unknown
  }
}

export interface Scrubber {
  /** The scrubbed text of a JSON answer. Throws SyntaxError when it is no JSON. */
  scrub(text: string, codes: ReadonlySet<string>): string
  /** Throws when a text holds an original that was replaced: the last net before anything is written. */
  assertClean(text: string): void
}

/** A number with its own digits. */
class Exact {
  readonly digits: string
  constructor(digits: string) {
    this.digits = digits
  }
}

// Years in which there is something to bill: a date of birth lies before them, and goes as a whole.
const month = /^20(?:1[6-9]|[2-9]\d)-\d{2}$/
const time = /^(20(?:1[6-9]|[2-9]\d)-\d{2})-\d{2}((?:T| )\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const smallCode = /^-?\d{1,3}$/
const vendorCode = /^[A-Z]{2,5}\.\d{4,8}$/
const serviceCode = /^hws\.(service|resource)\.type\.[a-z0-9_]{1,16}$/
const currencies = new Set(['CNY', 'USD', 'EUR'])
const decimal = /^-?\d+(\.\d+)?$/
const isId = (name: string) => /(id|no|number|code|key)s?$/i.test(name) && !/measure|error_code|type|status|mode|currency/i.test(name)
const isAmount = (name: string) => /amount|price|balance|debt|cost|fee|credit|cash|coupon|commission|consumed|paid|payment|usage|value|rate|quota|sum|card|bonus/i.test(name) && !/type|mode|status|method|time|version/i.test(name)
const cjk = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥']

/** Makes a scrubber. @param key decides the replacements; a new one each run unless a test names one. */
export function createScrubber(key: Buffer = randomBytes(32)): Scrubber {
  const originals = new Set<string>()

  /** A stream of bytes that hangs on the value and the key alone. */
  function bytesFor(value: string, length: number): Buffer {
    const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) => createHmac('sha256', key).update(`${index} ${value}`).digest())
    return Buffer.concat(blocks)
  }

  function replaced(value: string): string {
    const signs = [...value]
    const bytes = bytesFor(value, signs.length)
    const letters = /^[0-9a-f-]*$/i.test(value) ? 6 : 26
    if (isTelling(value)) originals.add(value)
    return signs.map((sign, index) => otherSign(sign, bytes[index] ?? 0, letters)).join('')
  }

  /** Amounts keep their zeros, their sign and their point: 0 stays 0, and nothing begins with a 0 that did not. */
  function otherAmount(digits: string): string {
    const bytes = bytesFor(digits, digits.length)
    if (isTelling(digits)) originals.add(digits)
    return [...digits].map((sign, index) => (/[1-9]/.test(sign) ? String(1 + ((Number(sign) + ((bytes[index] ?? 0) % 8)) % 9)) : sign)).join('')
  }

  /** The day and the time of day go, the month stays: bills hang on it. */
  function otherTime(value: string, [, kept = '', clock]: readonly (string | undefined)[]): string {
    const bytes = bytesFor(value, 4)
    const two = (index: number, of: number, from = 0) => String(from + ((bytes[index] ?? 0) % of)).padStart(2, '0')
    const day = `${kept}-${two(0, 28, 1)}`
    return clock === undefined ? day : `${day}${clock.slice(0, 1)}${two(1, 24)}:${two(2, 60)}:${two(3, 60)}${clock.slice(9).replace(/^\.\d+/, '')}`
  }

  function scrubText(name: string, value: string, codes: ReadonlySet<string>): string {
    if (value === '' || currencies.has(value) || month.test(value) || serviceCode.test(value) || codes.has(value)) return value
    if (name === 'error_code' && vendorCode.test(value)) return value
    const parts = time.exec(value)
    if (parts) return otherTime(value, parts)
    if (decimal.test(value) && (value.includes('.') || isAmount(name))) return otherAmount(value)
    return smallCode.test(value) && !isId(name) ? value : replaced(value)
  }

  function scrubValue(name: string, value: unknown, codes: ReadonlySet<string>): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => scrubValue(name, item, codes))
    if (value instanceof Exact) return JSON.rawJSON(smallCode.test(value.digits) && !isId(name) && !isAmount(name) ? value.digits : otherNumber(value.digits))
    if (typeof value === 'string') return scrubText(name, value, codes)
    if (typeof value !== 'object' || value === null) return value
    // fromEntries defines own members, so a member called __proto__ is only a member.
    return Object.fromEntries(Object.entries(value).map(([key_, part]) => [safeName(key_) === key_ ? key_ : replaced(key_), scrubValue(key_, part, codes)]))
  }

  function otherNumber(digits: string): string {
    return /[eE]/.test(digits) ? '1' : otherAmount(digits)
  }

  return {
    scrub(text, codes) {
      const parsed = JSON.parse(text, (_key, value, { source }) => (typeof value === 'number' ? new Exact(source ?? String(value)) : value))
      return `${JSON.stringify(scrubValue('', parsed, codes), null, 2)}\n`
    },
    assertClean(text) {
      for (const original of originals) if (text.includes(original)) throw new Error('a value of the account was about to be written; nothing more is')
    },
  }
}

/** Whether finding a value in an output can be no accident: long, a mail address, a number as long as a phone's, four ideographs. */
function isTelling(value: string): boolean {
  return value.length >= 16 || value.includes('@') || /\d{11}/.test(value) || /\p{Script=Han}{4}/u.test(value)
}

/** Another sign of the same kind, never the same one; signs that are neither letter nor digit stay. */
function otherSign(sign: string, byte: number, letters: 6 | 26): string {
  if (/[0-9]/.test(sign)) return String((Number(sign) + 1 + (byte % 9)) % 10)
  if (/[a-zA-Z]/.test(sign)) {
    const first = sign >= 'a' ? 97 : 65
    return String.fromCharCode(first + ((sign.charCodeAt(0) - first + 1 + (byte % (letters - 1))) % letters))
  }
  if (!/[\p{L}\p{N}\p{M}]/u.test(sign)) return sign
  const place = cjk.indexOf(sign)
  return cjk[(place + 1 + (byte % (cjk.length - 1))) % cjk.length] ?? ''
}

/**
 * JSON in and out without passing an amount through a binary number. Pure; knows nothing of HTTP or of any operation.
 *
 * Reading: safe integers stay numbers; every other number (a fraction, an exponent, more digits than binary keeps)
 * comes out as its source text. A first pass puts such numbers between quotes and the platform's own parser does the
 * rest: on an 8 kB list of 50 customers with amounts that takes about twice a plain `JSON.parse`, where a reviver with
 * source access takes eight times. The tests hold both ways against each other.
 */
import { isUtf8 } from 'node:buffer'
import type { ExactNumber, WireValue } from './types.ts'

declare global {
  interface JSON {
    /** ES2026 "JSON.parse source text access": a value that `JSON.stringify` writes as this very text. */
    rawJSON(text: string): object
  }
}

export type JsonResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly rule: string }

const notJson: JsonResult = { ok: false, rule: 'is not JSON' }
const notUtf8: JsonResult = { ok: false, rule: 'is not UTF-8' }
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const safeLength = 15

/**
 * Parses the bytes of a JSON text.
 * @returns the value, or the rule that the bytes break (fit for an error message; nothing of the text is in it).
 */
export function parseJsonBytes(bytes: Buffer): JsonResult {
  // Decoding would put U+FFFD in place of broken bytes, and a name would be silently wrong.
  return isUtf8(bytes) ? parseJson(bytes.toString('utf8')) : notUtf8
}

/** Parses a JSON text; see parseJsonBytes. */
export function parseJson(text: string): JsonResult {
  try {
    return { ok: true, value: JSON.parse(quoteInexact(text)) }
  } catch {
    return notJson
  }
}

/**
 * Writes a value as JSON; members that are undefined are left out.
 * @throws TypeError for an ExactNumber that is no JSON number, or for NaN and the infinities, which JSON would
 * silently turn into null.
 */
export function writeJson(value: { readonly [name: string]: WireValue | undefined }): string {
  return JSON.stringify(holdsExact(value) ? toWritable(value) : value)
}

/** Whether an ExactNumber stands anywhere in a value; nearly none has one, and a copy of a batch of ids is dear. */
function holdsExact(value: WireValue | undefined): boolean {
  if (typeof value === 'number') refuseInfinite(value)
  if (typeof value !== 'object' || value === null) return false
  return isExactNumber(value) || (Array.isArray(value) ? value : Object.values(value)).some(holdsExact)
}

function refuseInfinite(value: number): void {
  if (!Number.isFinite(value)) throw new TypeError('a number to send must be finite')
}

function toWritable(value: WireValue | undefined): unknown {
  if (typeof value === 'number') refuseInfinite(value)
  if (typeof value !== 'object' || value === null) return value
  if (isExactNumber(value)) {
    if (!jsonNumber.test(value.exactNumber)) throw new TypeError('an exact number to send must be a JSON number')
    return JSON.rawJSON(value.exactNumber)
  }
  // fromEntries defines own members, so a member called __proto__ is only a member.
  return Array.isArray(value)
    ? value.map(toWritable)
    : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toWritable(member)]))
}

function isExactNumber(value: object): value is ExactNumber {
  return 'exactNumber' in value && typeof value.exactNumber === 'string'
}

/** Puts quotes around each number that binary would not keep; leaves what is not valid for the parser to refuse. */
function quoteInexact(text: string): string {
  let out = ''
  let copied = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = endOfString(text, at)
    } else if (isDigit(code) || code === minus) {
      const end = endOfNumber(text, at)
      if (mustBeText(text, at, end)) {
        out += `${text.slice(copied, at)}"${text.slice(at, end)}"`
        copied = end
      }
      at = end
    } else {
      at += 1
    }
  }
  return copied === 0 ? text : out + text.slice(copied)
}

const quote = 34
const backslash = 92
const minus = 45

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The index after the closing quote, or the text's length when there is none. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (text.charCodeAt(before) === backslash) before -= 1
    if ((end - before) % 2 === 1) return end + 1
  }
  return text.length
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    // . e E + -
    if (!isDigit(code) && code !== 46 && code !== 101 && code !== 69 && code !== 43 && code !== minus) break
  }
  return end
}

function mustBeText(text: string, start: number, end: number): boolean {
  if (end - start <= safeLength && isPlainInteger(text, start, end)) return false
  const token = text.slice(start, end)
  if (!jsonNumber.test(token)) return false
  if (/^-?\d+$/.test(token) && Number.isSafeInteger(Number(token))) return false
  // A number as a member's name is no JSON, and must not become valid by being quoted.
  let next = end
  while (next < text.length && text.charCodeAt(next) <= 32) next += 1
  return text.charCodeAt(next) !== 58
}

function isPlainInteger(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) if (!isDigit(text.charCodeAt(at))) return false
  return true
}

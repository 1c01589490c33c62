/**
 * Readers of the upstream's JSON: the border where unknown becomes typed. Each throws ContractBroken with the field's
 * name and the rule, never the value. Absent and null are the same: the contracts mark nearly everything optional.
 * Amounts arrive as numbers or as text (exact JSON parsing leaves every non-integer as text); both are read as decimals.
 */
import { ContractBroken } from '../generations/contract-broken.ts'
import { canonicalDecimal } from './decimal.ts'

export type WireObject = Readonly<Record<string, unknown>>

/** The answer's body as an object. */
export function body(value: unknown): WireObject {
  return isObject(value) ? value : broken('body', 'is not a JSON object')
}

/** The same row, with these fields in it; an empty text is there too. For what the contract requires and may leave empty, and units. */
export function having(row: WireObject, ...names: readonly string[]): WireObject {
  for (const name of names) if (row[name] === undefined || row[name] === null) broken(name, 'is missing')
  return row
}

/** A mandatory text; a number is taken as its digits. */
export function text(row: WireObject, name: string): string {
  return textOrNull(row, name) ?? broken(name, 'is missing')
}

/** A text, or null where it is absent, null or empty: upstream's empty texts say "nothing". */
export function textOrNull(row: WireObject, name: string): string | null {
  const value = row[name]
  if (typeof value === 'string') return value === '' ? null : value
  if (value === undefined || value === null) return null
  return typeof value === 'number' ? String(value) : broken(name, 'is not a text')
}

/** A whole number, or null where it is absent. Numbers in text are read too (some operations send them so). */
export function integerOrNull(row: WireObject, name: string): number | null {
  const value = row[name]
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string' && /^-?\d{1,15}(\.0+)?$/.test(value)) return Number.parseInt(value, 10)
  return broken(name, 'is not a whole number')
}

/** A mandatory whole number. */
export function integer(row: WireObject, name: string): number {
  return integerOrNull(row, name) ?? broken(name, 'is missing')
}

/** A decimal in canonical text, or null where it is absent. */
export function decimalOrNull(row: WireObject, name: string): string | null {
  const value = row[name]
  if (value === undefined || value === null || value === '') return null
  const canonical = typeof value === 'number' || typeof value === 'string' ? canonicalDecimal(String(value)) : null
  return canonical ?? broken(name, 'is not a decimal number')
}

/** A mandatory decimal in canonical text. */
export function decimal(row: WireObject, name: string): string {
  return decimalOrNull(row, name) ?? broken(name, 'is missing')
}

/** A truth value, or null where it is absent. 0/1 and "true"/"false" are read too. */
export function booleanOrNull(row: WireObject, name: string): boolean | null {
  const value = row[name]
  if (typeof value === 'boolean') return value
  if (value === undefined || value === null || value === '') return null
  if (value === 1 || value === '1' || value === 'true') return true
  if (value === 0 || value === '0' || value === 'false') return false
  return broken(name, 'is neither true nor false')
}

/** A code (number or text) as text, or null where it is absent or empty. */
export function codeOrNull(row: WireObject, name: string): string | null {
  const value = row[name]
  return typeof value === 'number' && !Number.isSafeInteger(value) ? broken(name, 'is not a code') : textOrNull(row, name)
}

/** A time in RFC 3339 UTC, or null where it is absent. */
export function timeOrNull(row: WireObject, name: string): string | null {
  const value = textOrNull(row, name)
  if (value === null) return null
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(time)) return broken(name, 'is not a time')
  return value.endsWith('Z') ? value : new Date(time).toISOString()
}

/** A nested object, or null where it is absent. */
export function objectOrNull(row: WireObject, name: string): WireObject | null {
  const value = row[name]
  if (value === undefined || value === null) return null
  return isObject(value) ? value : broken(name, 'is not an object')
}

/** A list, each of its rows read by `read`; an absent list is empty. A broken row is named with its index. */
export function list<T>(row: WireObject, name: string, read: (item: WireObject) => T): T[] {
  const values = arrayOf(row, name)
  const items: T[] = []
  for (const [index, value] of values.entries()) {
    try {
      items.push(read(isObject(value) ? value : broken('', 'is not an object')))
    } catch (error) {
      if (!(error instanceof ContractBroken)) throw error
      const field = `${name}[${index}]${error.field === '' ? '' : `.${error.field}`}`
      throw new ContractBroken(field, error.rule)
    }
  }
  return items
}

/** A list of texts; an absent list is empty. */
export function texts(row: WireObject, name: string): string[] {
  return arrayOf(row, name).map((value) => (typeof value === 'string' ? value : broken(name, 'holds something that is not a text')))
}

function arrayOf(row: WireObject, name: string): readonly unknown[] {
  const value = row[name]
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : broken(name, 'is not a list')
}

function isObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function broken(field: string, rule: string): never {
  throw new ContractBroken(field, rule)
}

/** What of two answers is written down: values as JSON, personal data as hashes, nothing without end. Pure but for its key. */
import { createHmac, randomBytes } from 'node:crypto'
import { covers, type FieldDifference } from './compare.ts'

export interface WrittenDifference {
  readonly path: string
  readonly field: string
  /** JSON; null where this generation has no value. */
  readonly old: string | null
  readonly new: string | null
}

export interface Concealer {
  /** A difference as it may be stored; `personal` are the fields with personal data. */
  difference(found: FieldDifference, personal: readonly string[]): WrittenDifference
  /** Arguments as JSON. */
  arguments(args: unknown, personal: readonly string[]): string
}

/** The longest JSON of a value that is kept as it is. */
const longest = 10_000

/**
 * Makes it with a key of its own: within a process equal values have equal hashes, so that one can see what is the same; nobody
 * who has the store alone can find out by trying which phone number it was.
 */
export function createConcealer(key: Buffer = randomBytes(32)): Concealer {
  const hash = (text: string) => `hashed:${createHmac('sha256', key).update(text).digest('hex').slice(0, 16)}`

  function conceal(value: unknown, field: string, personal: readonly string[]): unknown {
    if (value === null || value === undefined || typeof value === 'function') return undefined
    if (personal.some((named) => covers(named, field))) return concealWhole(value)
    if (Array.isArray(value)) return value.map((item) => conceal(item, `${field}[]`, personal) ?? null)
    if (value instanceof Map) return Object.fromEntries([...value].map(([name, item]) => [String(name), conceal(item, `${field}[]`, personal) ?? null]))
    if (typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, conceal(item, field === '' ? name : `${field}.${name}`, personal)]))
  }

  function concealWhole(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => concealWhole(item))
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, concealWhole(item)]))
    return value === null || value === undefined ? value : hash(String(value))
  }

  function json(value: unknown): string | null {
    if (value === undefined) return null
    const text = JSON.stringify(value)
    return text.length <= longest ? text : JSON.stringify(`${text.slice(0, longest)}…`)
  }

  return {
    difference: ({ path, field, old, new: latest }, personal) => {
      const place = field === '$' ? '' : field
      return { path, field, old: json(conceal(old, place, personal)), new: json(conceal(latest, place, personal)) }
    },
    arguments: (args, personal) => json(conceal(args, '', personal)) ?? 'null',
  }
}

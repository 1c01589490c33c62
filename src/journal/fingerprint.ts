/**
 * Fingerprints of a write's input, by which "same key, same input" is told from "same key, other input". Keyed: a plain
 * hash of an amount or a phone number can be guessed.
 */
import { createHash, createHmac } from 'node:crypto'

export interface Fingerprints {
  /** The id of the key that new receipts are made with. */
  readonly keyId: string
  /** The fingerprint by the present key. */
  of(mutation: string, input: unknown): string
  /** Whether an earlier receipt's fingerprint is of this input; null when its key is not known any more. */
  matches(stored: { readonly keyId: string; readonly fingerprint: string }, mutation: string, input: unknown): boolean | null
}

/**
 * Makes fingerprints with the first key; the others are for receipts of earlier times.
 * @throws TypeError without a key
 */
export function createFingerprints(keys: readonly string[]): Fingerprints {
  const byId = new Map(keys.map((key) => [keyIdOf(key), key]))
  const [present] = keys
  if (present === undefined) throw new TypeError('fingerprints need a key')
  return {
    keyId: keyIdOf(present),
    of: (mutation, input) => fingerprint(present, mutation, input),
    matches: (stored, mutation, input) => {
      const key = byId.get(stored.keyId)
      return key === undefined ? null : fingerprint(key, mutation, input) === stored.fingerprint
    },
  }
}

function keyIdOf(key: string): string {
  return createHash('sha256').update(`partner-graph journal key id:${key}`).digest('hex').slice(0, 12)
}

function fingerprint(key: string, mutation: string, input: unknown): string {
  return createHmac('sha256', key).update(JSON.stringify([mutation, canonical(input)])).digest('base64url')
}

/** Members sorted by name; null counts as left out, as it does to a caller of GraphQL; times as text. */
function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null)
  return members.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, canonical(member)])
}

/** What the vendor's codes mean: what the contracts say of them (generated), and what that means to a person (kept by hand). */
import { upstreamErrors } from '../generated/upstream-errors.ts'
import type { Language } from './catalogue.ts'
import { upstreamMeanings } from './upstream-meanings.ts'
import type { UserErrorCode } from './user-error-codes.ts'

/** The kind of thing that a vendor's code asks a person to mend; null when it is none, or the code is not known. */
export function kindOf(code: string): UserErrorCode | null {
  return entryOf(upstreamMeanings, code)?.as ?? null
}

/**
 * What a vendor's code means, as a fragment of a sentence; null for a code that the contracts do not have.
 * @param operationId the contract operation that gave it: some codes mean something else elsewhere
 */
export function meaningOf(code: string, operationId: string | undefined, language: Language): string | null {
  const known = entryOf(upstreamMeanings, code)
  if (!known) return null
  const here = operationId === undefined ? undefined : known.at?.[operationId]
  return here?.[language] ?? known[language] ?? contractMeaning(code, operationId)
}

/** The contract's own words: those of the operation, where it has any. */
function contractMeaning(code: string, operationId: string | undefined): string | null {
  const meanings = entryOf(upstreamErrors, code) ?? []
  const own = meanings.find(({ operations }) => operations.some((id) => id === operationId))
  return (own ?? meanings[0])?.meaning ?? null
}

/** A code comes from outside: `toString` is none. */
function entryOf<Entry>(table: Readonly<Record<string, Entry>>, code: string): Entry | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined
}

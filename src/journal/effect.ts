/** What a write did upstream: as its answer says it, or as records that were found show it. Pure. */
import type { Candidate, ItemOutcome, ResultIds } from './receipt.ts'

/** A record's id upstream, which one receipt alone may have. */
export interface Claim {
  /** What kind of record it is: ids are unique within it. */
  readonly kind: string
  readonly id: string
}

/** The records of one receipt's effect; null where nothing stands for it. */
export type Claims = Claim | readonly Claim[] | null

/** What came of the items of a write that takes several. */
export interface Items {
  /** What kind of thing their result ids are: ids are unique within it. */
  readonly kind: string
  readonly outcomes: readonly ItemOutcome[]
}

/** What the upstream's answer says that it did. */
export interface Done {
  readonly ids: ResultIds
  /** The records that stand for the effect as a whole, if there are any: no other receipt is settled by one of them. */
  readonly claim: Claims
  readonly items?: Items
}

/** What a search upstream found: records that may be the effect. */
export interface FoundRecords {
  /** What the records are: an id is unique within its kind, and stands for one receipt's effect. */
  readonly kind: string
  /** The name under which a record's id stands among the result ids, for a write that is one whole. */
  readonly idName: string
  readonly candidates: readonly Candidate[]
  /** All items of the write, where each of them has an effect of its own: a candidate then says whose it may be. */
  readonly items?: readonly string[]
}

/** What is kept of an effect, by the store's columns. */
export function resultColumns({ ids, items }: Done): Readonly<Record<string, string>> {
  return { result: JSON.stringify(ids), ...(items && { items: JSON.stringify(items.outcomes) }) }
}

/** The records that stand for an effect. */
export function claimsOf({ claim, items }: Done): readonly Claim[] {
  const ofItems = items?.outcomes.flatMap(({ resultId }) => (resultId === null ? [] : [{ kind: items.kind, id: resultId }])) ?? []
  return [...[claim ?? []].flat(), ...ofItems]
}

/** The effect that free records show beyond doubt; null when they do not. */
export function effectOf({ kind, idName, items }: FoundRecords, free: readonly Candidate[]): Done | null {
  const only = (of: readonly Candidate[]) => (of.length === 1 && of[0]?.exact === true ? of[0].id : null)
  if (!items) {
    const id = only(free)
    return id === null ? null : { ids: { [idName]: id }, claim: { kind, id } }
  }
  const outcomes = items.map((item) => ({ id: item, resultId: only(free.filter((one) => one.item === item)), vendorCode: null }))
  return outcomes.some(({ resultId }) => resultId === null) ? null : { ids: {}, claim: null, items: { kind, outcomes } }
}

/**
 * What to write down of an answer that refused every item: nothing was done. Null for any other.
 * The vendor's code is kept where it is the same for all.
 */
export function allRefused({ items }: Done): { readonly failure: 'upstream-rejected'; readonly vendorCode: string | null; readonly items: readonly ItemOutcome[] } | null {
  if (!items || items.outcomes.length === 0 || items.outcomes.some(({ resultId }) => resultId !== null)) return null
  const codes = new Set(items.outcomes.map(({ vendorCode }) => vendorCode))
  const [code = null] = codes
  return { failure: 'upstream-rejected', vendorCode: codes.size === 1 ? code : null, items: items.outcomes }
}

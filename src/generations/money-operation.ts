/**
 * Operations that move or commit money, and what is said of each for the journal: the facts by which its effect is found
 * again, and how it is looked for. They run through `writes.ts` alone, never through the switch.
 */
import type { Claims } from '../journal/journal.ts'
import type { Candidate, Facts, ResultIds } from '../journal/receipt.ts'
import { declared, type Definition, type Operation } from './operation.ts'

/** Asks another logical operation, a read, while an effect is looked for. */
export type Ask = <Args, Model>(operation: Operation<Args, Model>, args: Args) => Promise<Model>

/** When the effect can have come about. */
export interface Window {
  readonly from: Date
  readonly to: Date
}

/** What a search found: records that may be the effect. */
export interface Found {
  /** What the records are: an id is unique within its kind, and stands for one receipt's effect. */
  readonly kind: string
  /** The name under which a record's id stands among the result ids. */
  readonly idName: string
  readonly candidates: readonly Candidate[]
}

export interface MoneyTerms<Args, Model> {
  /** What is stored, and nothing else of the arguments: ids, amounts, times. Equal facts are equal writes. */
  readonly facts: (args: Args) => Facts
  /** The upstream's ids of what it did, and the records (if any) that stand for the effect: no other receipt is settled by one of them. */
  readonly result: (model: Model) => { readonly ids: ResultIds; readonly claim: Claims }
  /** Looks for the effect of a write whose outcome is unknown; null where nothing upstream shows it: people settle it. */
  readonly search: ((facts: Facts, window: Window, ask: Ask) => Promise<Found>) | null
}

export interface MoneyOperation<Args, Model> extends Operation<Args, Model> {
  readonly money: MoneyTerms<Args, Model>
}

/** Declares an operation that moves or commits money. */
export function moneyOperation<Args, Model>(definition: Definition<Args, Model> & MoneyTerms<Args, Model>): MoneyOperation<Args, Model> {
  const { facts, result, search } = definition
  return { ...declared(definition), safety: 'money', money: { facts, result, search } }
}

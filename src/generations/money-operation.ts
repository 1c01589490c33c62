/**
 * Operations that move or commit money, and what is said of each for the journal: the facts by which its effect is found
 * again, and how it is looked for. They run through `writes.ts` alone, never through the switch.
 */
import type { Done, FoundRecords } from '../journal/effect.ts'
import type { Facts } from '../journal/receipt.ts'
import { declared, type Definition, type Operation } from './operation.ts'

/** What a search found. */
export type { FoundRecords as Found } from '../journal/effect.ts'

/** Asks another logical operation, a read, while an effect is looked for. */
export type Ask = <Args, Model>(operation: Operation<Args, Model>, args: Args) => Promise<Model>

/** When the effect can have come about. */
export interface Window {
  readonly from: Date
  readonly to: Date
}

export interface MoneyTerms<Args, Model> {
  /** What is stored, and nothing else of the arguments: ids, amounts, times. Equal facts are equal writes. */
  readonly facts: (args: Args) => Facts
  /**
   * The upstream's ids of what it did, and the record (if any) that stands for the effect; or what came of each item, where
   * an answer says it of each. A write whose items were all refused counts as refused.
   */
  readonly result: (model: Model) => Done
  /** Looks for the effect of a write whose outcome is unknown; null where nothing upstream shows it: people settle it. */
  readonly search: ((facts: Facts, window: Window, ask: Ask) => Promise<FoundRecords>) | null
}

export interface MoneyOperation<Args, Model> extends Operation<Args, Model> {
  readonly money: MoneyTerms<Args, Model>
}

/** Declares an operation that moves or commits money. */
export function moneyOperation<Args, Model>(definition: Definition<Args, Model> & MoneyTerms<Args, Model>): MoneyOperation<Args, Model> {
  const { facts, result, search } = definition
  return { ...declared(definition), safety: 'money', money: { facts, result, search } }
}

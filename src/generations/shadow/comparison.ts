/**
 * What is declared of comparing a read's two generations, beside its mappings (src/datasources/<domain>/comparison.ts).
 * Paths name fields of the model without positions: `items[].amount`, `[].balance` where the model is a list or a map.
 */

/** A sentence in the languages of the service. */
export interface Sentence {
  readonly en: string
  readonly zh: string
}

/** Both values of a difference. */
export interface Values {
  readonly old: unknown
  readonly new: unknown
}

/** What was asked. */
export interface AskedFor<Args> {
  readonly args: Args
  /** `en` or `zh`: one of the generations may have names in one language only. */
  readonly language: string
}

/** A difference that the contracts explain. It covers the field and everything below it. */
export interface KnownDifference<Args> {
  readonly field: string
  /** The entry of test/fixtures/parity/differences.yaml that quotes the mapping note. */
  readonly at: string
  readonly because: Sentence
  /** Whether it explains these values; left out: all that the field may hold. */
  explains?(values: Values, asked: AskedFor<Args>): boolean
}

/** How the rows of a list are held against each other; of a list without a rule, by position. */
export interface ListRule {
  /** What tells rows apart: names of their fields, or the row itself. Rows that are alike in it are paired as they fit. */
  readonly by: readonly string[] | 'value'
  /** Whether the order of the rows means something. */
  readonly order: 'same' | 'free'
  /**
   * `own`: each generation cuts its pages in its own order, so that a row on one side only means something where both lists
   * are there as a whole (`hasNextPage` beside them).
   */
  readonly window?: 'own'
}

/** A kind of input that has to be seen before the new generation can be trusted with it. Both generations can answer it. */
export interface InputClass<Args> {
  readonly name: string
  has(args: Args): boolean
}

export interface Comparison<Args, Model> {
  /** The logical operation's name. */
  readonly operation: string
  /** The schema's types of the model's objects by their path (`''`: the model itself), for what bindings declare as missing. */
  readonly types: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, ListRule>>
  readonly known: readonly KnownDifference<Args>[]
  /** Fields with personal data: only hashes of them are stored. They cover everything below them. */
  readonly personal: readonly string[]
  /** The same among the arguments. */
  readonly personalArguments: readonly string[]
  readonly classes: readonly InputClass<Args>[]
  /** Vendor codes that mean the same beside those of which the catalogue of meanings says so. */
  readonly alike?: readonly (readonly string[])[]
  /** False for arguments that the other generation would understand differently. */
  isComparable?(args: Args): boolean
  /** False for an answer that is not enough to compare, e.g. a part of a list whose rows have to be added up. */
  fits?(model: Model): boolean
  /** What is shown of the arguments; left out: all of them. */
  shown?(args: Args): unknown
  /** What is compared in place of the model, e.g. with rows added up that one generation splits. */
  prepare?(model: Model): unknown
  /** A GraphQL query that shows the same object; null where none can be given. */
  query(args: Args): string | null
}

/** A declared comparison of any operation. */
export type AnyComparison = Comparison<unknown, unknown>

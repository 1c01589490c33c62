/**
 * Enums of the partner console's domains (invoices, incentives, programs). Its contract has the domain's own words as
 * codes, so a list of words is the whole table. Open like all others: what nobody knows becomes UNRECOGNIZED.
 */
import { openEnum, type OpenEnum, type Unrecognized } from './open-enum.ts'

export interface WordEnum<Name extends string> extends OpenEnum<Name> {
  /** The domain's words for a list of codes, in the same order. */
  readonly readAll: (codes: readonly string[]) => (Name | Unrecognized)[]
}

/** Builds an enum whose codes are the domain's words. */
export function wordEnum<const Name extends string>(words: readonly Name[]): WordEnum<Name> {
  const base = openEnum<Name>(Object.fromEntries(words.map((word): [string, Name] => [word, word])))
  return { ...base, readAll: (codes) => codes.map((code) => base.read(code) ?? 'UNRECOGNIZED') }
}

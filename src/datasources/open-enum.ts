/**
 * Enums of the domain. The upstream's are open: a code that nobody knows maps to UNRECOGNIZED, with the raw code beside
 * it, and never fails a list.
 */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'

export type Unrecognized = 'UNRECOGNIZED'

export interface OpenEnum<Name extends string> {
  /** All the domain's words, UNRECOGNIZED among them. */
  readonly words: readonly (Name | Unrecognized)[]
  /** The domain's word for a raw code; null for an absent one. */
  readonly read: (code: string | null) => Name | Unrecognized | null
  /** The raw code to filter by. Throws BAD_USER_INPUT for UNRECOGNIZED and for a word this table cannot send. */
  readonly write: (name: Name | Unrecognized, argument: string) => string
}

/** Builds an enum from its table of raw codes, e.g. `{ '5': 'COMPLETED' }`. */
export function openEnum<const Name extends string>(table: Readonly<Record<string, Name>>): OpenEnum<Name> {
  const names = new Map(Object.entries(table))
  const codes = new Map(Object.entries(table).map(([code, name]): [string, string] => [name, code]))
  return {
    words: [...new Set(names.values()), 'UNRECOGNIZED'],
    read: (code) => (code === null ? null : (names.get(code) ?? 'UNRECOGNIZED')),
    write: (name, argument) => {
      if (name === 'UNRECOGNIZED') throw new PartnerGraphError('enum-unrecognized', { argument })
      const code = codes.get(name)
      if (code === undefined) throw new PartnerGraphError('enum-not-filterable', { argument, value: name })
      return code
    },
  }
}

/** Which rows the table shows, and in which order: read from the address, and written to it. Pure. */
import type { OperationRowFragment, VerdictWord } from '../generated/graphql.ts'
import { attentionFor, hasTwoGenerations, nextSunset, quotaUsed, shareOfNew } from './attention.ts'

export const sortKeys = [
  'operation', 'policy', 'toNew', 'rollout', 'verdict', 'attention', 'sunset', 'errorsOld', 'errorsNew', 'latencyOld', 'latencyNew', 'quota', 'mismatches',
] as const
export type SortKey = (typeof sortKeys)[number]

export const verdictWords = ['REGRESSED', 'KEEP_OLD', 'KEEP_COMPARING', 'READY_FOR_NEW', 'ON_NEW'] as const satisfies readonly VerdictWord[]

export interface TableChoice {
  readonly text: string
  /** Only operations with two generations. */
  readonly two: boolean
  /** Only what deserves attention. */
  readonly attention: boolean
  readonly verdict: VerdictWord | null
  readonly sort: SortKey
  readonly down: boolean
}

export const firstChoice: TableChoice = { text: '', two: false, attention: false, verdict: null, sort: 'operation', down: false }

/** Reads what `writeChoice` wrote; anything else is the first choice. */
export function readChoice(search: string): TableChoice {
  const parameters = new URLSearchParams(search)
  return {
    text: parameters.get('text') ?? '',
    two: parameters.has('two'),
    attention: parameters.has('attention'),
    verdict: verdictWords.find((word) => word === parameters.get('verdict')) ?? null,
    sort: sortKeys.find((key) => key === parameters.get('sort')) ?? firstChoice.sort,
    down: parameters.has('down'),
  }
}

/** The choice as the part of an address behind `?`; empty for the first choice. */
export function writeChoice({ text, two, attention, verdict, sort, down }: TableChoice): string {
  const parameters = new URLSearchParams()
  if (text !== '') parameters.set('text', text)
  if (two) parameters.set('two', '1')
  if (attention) parameters.set('attention', '1')
  if (verdict !== null) parameters.set('verdict', verdict)
  if (sort !== firstChoice.sort) parameters.set('sort', sort)
  if (down) parameters.set('down', '1')
  return parameters.toString()
}

/** The rows to show, in order. What has no value stands last, whichever way it is sorted. */
export function chosenRows(rows: readonly OperationRowFragment[], choice: TableChoice): readonly OperationRowFragment[] {
  const words = choice.text.toLowerCase().split(/\s+/).filter((word) => word !== '')
  const kept = rows.filter((row) => {
    if (choice.two && !hasTwoGenerations(row)) return false
    if (choice.attention && attentionFor(row).length === 0) return false
    if (choice.verdict !== null && row.verdict?.word !== choice.verdict) return false
    return words.every((word) => searchable(row).includes(word))
  })
  return kept.toSorted((one, other) => compare(values[choice.sort](one), values[choice.sort](other), choice.down) || byName(one, other))
}

/** The endpoints' ids are found too: the vendor's announcements name those. */
function searchable({ name, bindings }: OperationRowFragment): string {
  return [name, ...bindings.flatMap(({ endpoints }) => endpoints.map(({ operationId }) => operationId))].join(' ').toLowerCase()
}

type Value = string | number | null

function compare(one: Value, other: Value, down: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const order = typeof one === 'string' || typeof other === 'string' ? String(one).localeCompare(String(other), 'en') : one - other
  return down ? -order : order
}

function byName(one: OperationRowFragment, other: OperationRowFragment): number {
  return one.name.localeCompare(other.name, 'en')
}

const modeOrder = ['OLD', 'SHADOW', 'CANARY', 'AUTO', 'NEW']

const values: Readonly<Record<SortKey, (row: OperationRowFragment) => Value>> = {
  operation: ({ name }) => name,
  policy: ({ policy }) => modeOrder.indexOf(policy.mode),
  toNew: (row) => hasTwoGenerations(row) ? shareOfNew(row) : null,
  rollout: ({ rollout }) => rollout?.percent ?? null,
  verdict: ({ verdict }) => verdict === null ? null : verdictWords.indexOf(verdict.word),
  sunset: (row) => nextSunset(row)?.sunset?.daysLeft ?? null,
  errorsOld: ({ verdict }) => verdict?.old.errorRate ?? null,
  errorsNew: ({ verdict }) => verdict?.new.errorRate ?? null,
  latencyOld: ({ verdict }) => verdict?.old.p95Ms ?? null,
  latencyNew: ({ verdict }) => verdict?.new.p95Ms ?? null,
  quota: quotaUsed,
  mismatches: ({ verdict }) => verdict?.mismatches ?? null,
  attention: (row) => -attentionFor(row).length,
}

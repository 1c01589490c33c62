/**
 * What the journal holds of a write: look-up facts, who and when, and what came of it. Never documents, phones or names:
 * the names of facts are a closed list, and a value is an id, a code, an amount or a time.
 */
export type ReceiptState = 'PLANNED' | 'SENDING' | 'SUCCEEDED' | 'FAILED' | 'OUTCOME_UNKNOWN'

/** States in which the write may still have an effect that nobody knows of. */
export const openStates = ['PLANNED', 'SENDING', 'OUTCOME_UNKNOWN'] as const satisfies readonly ReceiptState[]

export const factNames = [
  'customerId', 'indirectPartnerId', 'orderIds', 'resourceIds', 'couponIds', 'quotaIds', 'amount', 'currency', 'periodType',
  'periodCount', 'kind', 'at',
] as const

export type FactName = (typeof factNames)[number]

/** By these a write's effect is found again upstream. Two writes with equal facts cannot be told apart there. */
export type Facts = { readonly [Name in FactName]?: string | readonly string[] }

/** What the upstream called what it did, e.g. `transactionId`. */
export type ResultIds = Readonly<Record<string, string>>

/** A record found upstream that may be the write's effect. */
export interface Candidate {
  readonly id: string
  /** RFC 3339; null where the upstream does not say. */
  readonly at: string | null
  /** Whether it has all of the facts, so that it may settle the write. */
  readonly exact: boolean
}

export interface Settlement {
  /** `call`: the upstream's own answer. `recovery`: the process ended before anything was sent. */
  readonly by: 'call' | 'resolver' | 'operator' | 'recovery'
  readonly caller: string | null
  readonly reason: string | null
}

export interface Receipt {
  readonly id: string
  readonly tenant: string
  readonly idempotencyKey: string
  readonly mutation: string
  /** The logical operation and the binding that was chosen: they do not change. */
  readonly operation: string
  readonly generation: 'old' | 'new'
  readonly operationId: string
  readonly facts: Facts
  readonly caller: string
  /** The caller knew of an equal write whose outcome was open. */
  readonly confirmed: boolean
  readonly state: ReceiptState
  readonly owner: string
  /** Milliseconds since 1970, as all times here. */
  readonly leaseUntil: number
  readonly plannedAt: number
  readonly sendingAt: number | null
  readonly endedAt: number | null
  readonly result: ResultIds
  /** Why it failed: a key of the error catalogue. */
  readonly failure: string | null
  readonly vendorCode: string | null
  /** The upstream's id of the request. */
  readonly requestId: string | null
  readonly settlement: Settlement | null
  readonly candidates: readonly Candidate[]
  /** How often its effect was looked for. */
  readonly checks: number
  readonly nextCheckAt: number | null
}

/** One text for equal facts: sorted names, lists sorted, nothing unset. */
export function canonicalFacts(facts: Facts): string {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? value : value.toSorted()])))
}

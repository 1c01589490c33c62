/**
 * What the journal holds of a write: look-up facts, who and when, and what came of it. Never documents, phones or names:
 * the names of facts are a closed list, and a value is an id, a code, an amount or a time.
 */
export type ReceiptState = 'PLANNED' | 'SENDING' | 'SUCCEEDED' | 'FAILED' | 'OUTCOME_UNKNOWN'

/** States in which the write may still have an effect that nobody knows of. */
export const openStates = ['PLANNED', 'SENDING', 'OUTCOME_UNKNOWN'] as const satisfies readonly ReceiptState[]

export const factNames = [
  'customerId', 'customerIds', 'indirectPartnerId', 'indirectPartnerIds', 'orderIds', 'resourceIds', 'couponIds', 'quotaIds', 'amount', 'currency',
  'periodType', 'periodCount', 'kind', 'at',
  'invoiceIds', 'owedInvoiceIds', 'billingCycles', 'contractEntity', 'invoiceType', 'medium',
  'incentiveIds', 'method', 'taxRate',
] as const

export type FactName = (typeof factNames)[number]

/** By these a write's effect is found again upstream. Two writes with equal facts cannot be told apart there. */
export type Facts = { readonly [Name in FactName]?: string | readonly string[] }

/** What the upstream called what it did, e.g. `transactionId`. */
export type ResultIds = Readonly<Record<string, string>>

/** What came of one item of a write that takes several, where the upstream says it of each. */
export interface ItemOutcome {
  /** The item as it stands among the facts: a customer's, a reseller's or a quota's id. */
  readonly id: string
  /** What the upstream calls what it did for the item; null when the item was refused. */
  readonly resultId: string | null
  /** The vendor's code of the item's refusal; null when it was carried out. */
  readonly vendorCode: string | null
}

/** A record found upstream that may be the write's effect. */
export interface Candidate {
  readonly id: string
  /** RFC 3339; null where the upstream does not say. */
  readonly at: string | null
  /** Whether it has all of the facts, so that it may settle the write. */
  readonly exact: boolean
  /** The item whose effect it may be, of a write that takes several. */
  readonly item?: string | undefined
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
  /** What came of each item, as far as it is known; empty for a write that is one whole. */
  readonly items: readonly ItemOutcome[]
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
  return JSON.stringify(Object.fromEntries(given(facts).map(([name, value]) => [name, typeof value === 'string' ? value : value.toSorted()])))
}

/** One text for all facts that may be `alike`: those that are no lists. */
export function likeness(facts: Facts): string {
  return JSON.stringify(given(facts).filter(([, value]) => typeof value === 'string'))
}

/** Whether two writes may be the same one upstream, in a part at least: their texts are equal, and each list shares an item. */
export function alike(one: Facts, other: Facts): boolean {
  const [mine, its] = [given(one), given(other)]
  return mine.length === its.length && mine.every(([name, value], index) => {
    const [otherName, otherValue] = its[index] ?? []
    if (name !== otherName || otherValue === undefined) return false
    if (typeof value === 'string' || typeof otherValue === 'string') return value === otherValue
    return value.some((item) => otherValue.includes(item)) || (value.length === 0 && otherValue.length === 0)
  })
}

/** The facts that are set, by name. */
function given(facts: Facts): [string, string | readonly string[]][] {
  return Object.entries(facts).flatMap(([name, value]): [string, string | readonly string[]][] => (value === undefined ? [] : [[name, value]])).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

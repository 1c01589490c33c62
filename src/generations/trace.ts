/** Lineage of one GraphQL operation: which upstream calls its answer took, and why each generation was chosen. */
import type { ErrorCode } from '../errors/catalogue.ts'
import type { Generation } from '../errors/partner-graph-error.ts'
import type { OperationId } from '../generated/operations.ts'

/** Why a generation was asked. */
export type Reason = 'policy' | 'default' | 'runtime' | 'canary' | 'sunset' | 'only-binding' | 'pinned' | 'fallback'

export interface TracedCall {
  readonly operation: string
  readonly operationId: OperationId
  readonly generation: Generation
  readonly because: Reason
  /** On a fallback: the code or reason that ruled the first choice out. */
  readonly insteadOf?: { readonly generation: Generation; readonly reason: string }
  /** Whether it went out: a call without configuration, without quota or behind an open breaker did not, nor did a kept answer. */
  readonly sent: boolean
  /** How many keys a batch asked for; 1 for everything else. */
  readonly keys: number
  readonly waitMs: number
  readonly tookMs: number
  /** Requests that went out for it: more than one after a retry or a refused token, none for a call that did not go out. */
  readonly attempts: number
  /** The error's code, when the call failed. */
  readonly error?: ErrorCode
  readonly requestId: string | null
  /** Schema coordinates without a source on this generation. */
  readonly missing: readonly string[]
  /** Present when other queries waited for the same call: it is in the lineage of each of them. */
  readonly shared?: true
  /** Present when the answer was kept from an earlier call: its age, and whether it served because asking again failed. */
  readonly kept?: { readonly asOf: string; readonly stale: boolean }
}

/** Collects the upstream calls of one GraphQL operation. */
export interface Trace {
  readonly calls: TracedCall[]
  /** What is written down already, by answer or failure: one call that two fields of a query waited for is one call. */
  readonly seen: WeakMap<object, TracedCall>
}

/** A new, empty trace. */
export function createTrace(): Trace {
  return { calls: [], seen: new WeakMap() }
}

/** Writes a call down, once for each answer (or failure) that it brought. @returns the entry that stands for it. */
export function record(trace: Trace, outcome: object, call: TracedCall): TracedCall {
  const known = trace.seen.get(outcome)
  if (known) return known
  trace.seen.set(outcome, call)
  trace.calls.push(call)
  return call
}

/** An answer broke the contract: its call is marked as failed, so that lineage tells the truth. */
export function markBroken(trace: Trace, call: TracedCall): void {
  const index = trace.calls.indexOf(call)
  if (index !== -1) trace.calls[index] = { ...call, error: 'UPSTREAM_CONTRACT_BROKEN' }
}

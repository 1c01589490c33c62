/** Lineage of one GraphQL operation: which upstream calls its answer took, and why each generation was chosen. */
import type { ErrorCode } from '../errors/catalogue.ts'
import type { Generation } from '../errors/partner-graph-error.ts'
import type { OperationId } from '../generated/operations.ts'

/** Why a generation was asked. */
export type Reason = 'policy' | 'default' | 'only-binding' | 'pinned' | 'fallback'

export interface TracedCall {
  readonly operation: string
  readonly operationId: OperationId
  readonly generation: Generation
  readonly because: Reason
  /** On a fallback: the code or reason that ruled the first choice out. */
  readonly insteadOf?: { readonly generation: Generation; readonly reason: string }
  /** Whether it went out: a call without configuration, without quota or behind an open breaker did not. */
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
}

/** Collects the upstream calls of one GraphQL operation. */
export interface Trace {
  readonly calls: TracedCall[]
}

/** A new, empty trace. */
export function createTrace(): Trace {
  return { calls: [] }
}

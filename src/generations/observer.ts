/**
 * The seam through which the switch tells what it saw of the two generations: evidence for the migration (src/evidence/),
 * and answers to compare (src/shadow/). What stands behind it never delays and never fails a call.
 */
import type { ErrorCode } from '../errors/catalogue.ts'
import type { Generation } from '../errors/partner-graph-error.ts'
import type { OperationId } from '../generated/operations.ts'
import type { Operation } from './operation.ts'
import type { RequestScope } from './switch.ts'

/** One attempt at an operation by one generation. */
export interface Attempted {
  readonly operation: string
  readonly tenant: string
  readonly generation: Generation
  /** `primary`: first choice; `fallback`: stepped in; `shadow`: asked for comparing only. */
  readonly role: 'primary' | 'fallback' | 'shadow'
  /** Milliseconds, waiting for the quota left out. */
  readonly tookMs: number
  /**
   * `answered` (a business refusal too: it is an answer); `failed`: in a way that says nothing of the data; `left`: nobody's
   * fault (the caller left, the deadline passed, our own quota, the generation cannot): counts for neither.
   */
  readonly outcome: 'answered' | 'failed' | 'left'
  readonly code: ErrorCode | null
  /** The endpoints that the generation has for it. */
  readonly asked: readonly OperationId[]
  /** The endpoint whose answer failed it; null where none did. */
  readonly operationId: OperationId | null
}

/** What the first choice came to: its model, or the business refusal that it answered. */
export type Answered<Model> = { readonly model: Model } | { readonly refused: ErrorCode; readonly vendorCode: string | null }

/** A read that was answered, to be compared with the other generation. */
export interface ToCompare<Args, Model> {
  readonly operation: Operation<Args, Model>
  readonly args: Args
  readonly scope: RequestScope
  readonly primary: Generation
  readonly answer: Answered<Model>
  readonly keys: number
}

export interface Observer {
  attempted(seen: Attempted): void
  /** Told of every read answered by its first choice while the operation is compared (`comparedPercent` above 0) and not pinned. Returns at once. */
  compare<Args, Model>(read: ToCompare<Args, Model>, comparedPercent: number): void
}

/** Tells several observers, each of which may look at a part only. */
export function observedBy(...observers: readonly Partial<Observer>[]): Observer {
  return {
    attempted: (seen) => observers.forEach((one) => one.attempted?.(seen)),
    compare: (read, share) => observers.forEach((one) => one.compare?.(read, share)),
  }
}

/** Nobody looks. */
export const observedByNobody: Observer = { attempted: () => undefined, compare: () => undefined }

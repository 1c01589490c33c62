/** Faults that can be injected by operation: what goes wrong, how often, and whether the call is carried out first. */
import type { OperationId } from '../generated/operations.ts'

export const faultKinds = [
  'delay', 'status', 'reset', 'half-close', 'truncate', 'garbage', 'wrong-shape', 'throttle', 'trickle', 'hang',
] as const

/**
 * - `delay`: waits `ms`, then answers as usual
 * - `status`: answers `status` with `body`
 * - `reset`: destroys the connection (RST)
 * - `half-close`: announces the whole answer, sends half of it, and closes
 * - `truncate`: a complete HTTP answer whose JSON is cut in the middle
 * - `garbage`: an answer that is no JSON
 * - `wrong-shape`: valid JSON with every top-level value of a wrong type
 * - `throttle`: 429, with `retryAfter` as Retry-After when given (seconds or an HTTP date)
 * - `trickle`: the right answer, one piece every `ms`
 * - `hang`: never answers
 */
export type FaultKind = (typeof faultKinds)[number]

export interface Fault {
  /** An operation's id, 'IAM' for the token operation, or '*' for everything. */
  readonly operationId: OperationId | 'IAM' | '*'
  readonly kind: FaultKind
  /** How many calls it hits; absent: all until cleared. */
  readonly times?: number
  /** Milliseconds: the wait of `delay` (default 1000), the pause between pieces of `trickle` (default 50). */
  readonly ms?: number
  readonly status?: number
  readonly body?: unknown
  readonly retryAfter?: string
  /** True: the call is carried out (and changes state) although its answer is lost. Kinds that shape an answer always do. */
  readonly carriedOut?: boolean
}

export interface Faults {
  /** Adds a fault; answers how to take it back. */
  inject(fault: Fault): () => void
  clear(): void
  /** The fault for a call, counted down; the one injected last comes first. */
  take(operationId: OperationId | 'IAM'): Fault | null
  list(): readonly Fault[]
}

/** An empty set of faults. */
export function createFaults(): Faults {
  let active: { fault: Fault; left: number }[] = []
  return {
    inject(fault) {
      const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY }
      active.unshift(entry)
      return () => {
        active = active.filter((other) => other !== entry)
      }
    },
    clear: () => {
      active = []
    },
    take(operationId) {
      const entry = active.find(({ fault }) => fault.operationId === '*' || fault.operationId === operationId)
      if (!entry) return null
      entry.left -= 1
      active = active.filter((other) => other.left > 0)
      return entry.fault
    },
    list: () => active.map(({ fault }) => fault),
  }
}

/** Does the call run its handler under this fault? */
export function isCarriedOut(fault: Fault): boolean {
  const replaces = fault.kind === 'status' || fault.kind === 'reset' || fault.kind === 'throttle' || fault.kind === 'hang'
  return fault.carriedOut ?? !replaces
}

/**
 * `extensions.upstream`: what a query cost. Always a small summary, with what was answered stale; with the request header
 * `X-Partner-Graph-Trace: 1` also every call with its operation, generation, and why that generation was chosen.
 */
import type { ContractOperation, OperationId } from '../generated/operations.ts'
import type { Trace } from '../generations/trace.ts'

export interface LineageOptions {
  readonly trace: Trace
  readonly detailed: boolean
  /** Whether an endpoint is announced as going offline, or gone. */
  readonly isDeprecated: (id: OperationId) => boolean
  /** Calls of an endpoint that could go out right now; Infinity without a quota. */
  readonly quotaLeft: (id: ContractOperation['id']) => number
}

/** The extension's value. */
export function lineageOf({ trace, detailed, isDeprecated, quotaLeft }: LineageOptions): Record<string, unknown> {
  const sent = trace.calls.filter((call) => call.sent)
  const ids = [...new Set(sent.map((call) => call.operationId))].toSorted()
  const left = ids.map((id) => [id, quotaLeft(id)] as const).filter(([, calls]) => Number.isFinite(calls))
  const stale = trace.calls.flatMap(({ operation, kept }) => (kept?.stale ? [{ operation, asOf: kept.asOf }] : []))
  return {
    calls: sent.length,
    generations: [...new Set(sent.map((call) => call.generation))].toSorted(),
    quotaLeft: Object.fromEntries(left),
    deprecated: ids.filter(isDeprecated),
    ...(stale.length > 0 && { stale }),
    ...(detailed && { trace: trace.calls }),
  }
}

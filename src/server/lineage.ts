/**
 * `extensions.upstream`: what a query cost. Always a small summary, with what was answered stale; with the request header
 * `X-Partner-Graph-Trace: 1` also every call with its operation, generation, and why that generation was chosen.
 */
import type { ContractOperation, OperationId } from '../generated/operations.ts'
import type { Sunset } from '../generations/lifecycle/sunset.ts'
import type { Trace } from '../generations/trace.ts'

export interface LineageOptions {
  readonly trace: Trace
  readonly detailed: boolean
  /** What is known of an endpoint's end; null for one that is not announced as going offline. */
  readonly deprecationOf: (id: OperationId) => Deprecation | null
  /** Calls of an endpoint that could go out right now; Infinity without a quota. */
  readonly quotaLeft: (id: ContractOperation['id']) => number
}

/** An endpoint that is announced as going offline, or gone. */
export interface Deprecation {
  readonly status: 'active' | 'deprecated' | 'retired'
  readonly sunset: Sunset | null
  /** The contract operations that take its place. */
  readonly replacedBy: readonly string[]
}

/** The extension's value. */
export function lineageOf({ trace, detailed, deprecationOf, quotaLeft }: LineageOptions): Record<string, unknown> {
  const sent = trace.calls.filter((call) => call.sent)
  const ids = [...new Set(sent.map((call) => call.operationId))].toSorted()
  const left = ids.map((id) => [id, quotaLeft(id)] as const).filter(([, calls]) => Number.isFinite(calls))
  const stale = trace.calls.flatMap(({ operation, kept }) => (kept?.stale ? [{ operation, asOf: kept.asOf }] : []))
  return {
    calls: sent.length,
    generations: [...new Set(sent.map((call) => call.generation))].toSorted(),
    quotaLeft: Object.fromEntries(left),
    deprecations: ids.flatMap((operationId) => {
      const known = deprecationOf(operationId)
      return known === null ? [] : [{ operationId, ...known, sunset: known.sunset && { date: known.sunset.date, confirmed: known.sunset.confirmed } }]
    }),
    ...(stale.length > 0 && { stale }),
    ...(detailed && { trace: trace.calls }),
  }
}

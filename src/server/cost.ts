/**
 * `extensions.cost`: what a query may take of the upstream's quota, what it took, and what is left. The words are those of
 * Shopify's Admin API where they fit; the quota is somebody else's, and counts calls by operation, not points.
 */
import { GraphQLError } from 'graphql'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { UpstreamView } from '../datasources/upstream-view.ts'
import type { OperationId } from '../generated/operations.ts'
import type { Trace } from '../generations/trace.ts'
import type { ProvenCaller } from './authorizer.ts'
import type { Estimate } from './estimate.ts'

/** What the context of an operation tells of costs. */
export interface CostContext {
  readonly caller: ProvenCaller
  readonly upstream: Pick<UpstreamView, 'operations' | 'mayAnswer'>
  /** The value of `extensions.cost`, read when the answer is sent. */
  readonly cost: (estimate: Estimate, allowed: number | null) => Record<string, unknown>
}

/** The quota of one endpoint as this service keeps it. */
export interface ThrottleStatus {
  /** Calls that can go out at once when none has lately. */
  readonly maximumAvailable: number
  /** Calls that could go out right now. */
  readonly currentlyAvailable: number
  /** Calls a second that become free again. */
  readonly restoreRate: number
}

export interface CostOptions {
  readonly estimate: Estimate
  /** The most calls that the caller's queries may be estimated at; null for any number. */
  readonly allowed: number | null
  readonly trace: Trace
  readonly detailed: boolean
  /** The endpoints that the switch would ask for a logical operation. */
  readonly endpointsOf: (operation: string) => readonly OperationId[]
  /** Null without a quota. */
  readonly throttleOf: (id: OperationId) => ThrottleStatus | null
}

interface OperationCost extends ThrottleStatus {
  readonly operation: string
  readonly operationId: OperationId
}

/** The extension's value: short, or with each operation and field. */
export function costOf(options: CostOptions): Record<string, unknown> {
  const { estimate, allowed, detailed } = options
  const actual = actualCalls(options.trace)
  const operations = [...new Set([...estimate.operations.keys(), ...actual.keys()])].toSorted()
  const tightest = operations.flatMap((operation) => throttles(operation, options)).toSorted(byRoom)[0]
  return {
    requestedCalls: estimate.calls,
    actualCalls: actual.values().reduce((total, count) => total + count, 0),
    allowedCalls: allowed,
    ...(tightest && { throttleStatus: tightest }),
    ...(detailed && {
      operations: operations.map((operation) => ({
        operation,
        requestedCalls: estimate.operations.get(operation) ?? 0,
        actualCalls: actual.get(operation) ?? 0,
        throttleStatus: throttles(operation, options),
      })),
      fields: heaviest(estimate),
    }),
  }
}

/** Refuses a query that is estimated above what its caller may ask; returns null for any other. */
export function tooExpensive(estimate: Estimate, allowed: number | null): GraphQLError | null {
  if (allowed === null || estimate.calls <= allowed) return null
  const fields = heaviest(estimate).slice(0, 3)
  const error = new PartnerGraphError(
    'query-too-expensive',
    { requested: estimate.calls, allowed, fields: fields.map(({ field, requestedCalls }) => `${field} (${requestedCalls})`).join(', ') },
    { details: { requestedCalls: estimate.calls, allowedCalls: allowed, fields } },
  )
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status: 400 } } })
}

/** Requests that went out, by logical operation, repeated ones too: each took from the quota. */
function actualCalls({ calls }: Trace): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { operation, sent, attempts } of calls) if (sent) counts.set(operation, (counts.get(operation) ?? 0) + Math.max(1, attempts))
  return counts
}

function throttles(operation: string, { endpointsOf, throttleOf }: CostOptions): OperationCost[] {
  return endpointsOf(operation).flatMap((operationId) => {
    const status = throttleOf(operationId)
    return status ? [{ operation, operationId, ...status }] : []
  })
}

function byRoom(left: OperationCost, right: OperationCost): number {
  return left.currentlyAvailable - right.currentlyAvailable || left.maximumAvailable - right.maximumAvailable
}

function heaviest({ fields }: Estimate): { readonly field: string; readonly requestedCalls: number }[] {
  return [...fields].map(([field, requestedCalls]) => ({ field, requestedCalls })).toSorted((left, right) => right.requestedCalls - left.requestedCalls)
}

/**
 * What is told of every call: one span, its metrics, and a word about each failure for the log. One call is one span with
 * all its attempts; a call that several queries wait for is a child of the first one's span, and linked with the others'.
 */
import type { Clock } from '../clock.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { contractOperations } from '../generated/operations.ts'
import type { Span, SpanAttributes, Telemetry } from '../telemetry/telemetry.ts'
import type { FailedCall, UpstreamAnswer, UpstreamCall } from './types.ts'

export interface ObservedOptions {
  readonly clock: Clock
  readonly telemetry: Telemetry
  readonly onFailed: (failed: FailedCall) => void
  /** The host name that an operation is asked at; null when it has none. */
  readonly hostOf: (call: UpstreamCall) => string | null
}

/** Makes calls observed. `perform`, which rejects with PartnerGraphError only, is given the call with its own span as the one that requests are made within. */
export function observed(perform: (call: UpstreamCall) => Promise<UpstreamAnswer>, options: ObservedOptions): (call: UpstreamCall) => Promise<UpstreamAnswer> {
  const { clock, telemetry: { tracer, meters }, onFailed } = options

  function finish(call: UpstreamCall, parent: Span | undefined, outcome: UpstreamAnswer | PartnerGraphError, startedAt: number): void {
    const failure = outcome instanceof PartnerGraphError ? outcome : null
    const { attempts, waitMs } = outcome instanceof PartnerGraphError ? (outcome.effort ?? { attempts: 0, waitMs: 0 }) : outcome
    const tookMs = outcome instanceof PartnerGraphError ? Math.max(0, clock.now() - startedAt - waitMs) : outcome.tookMs
    const end = { attempts, waitMs, tookMs, failure }
    if (call.context.span) endSpan(call.context.span, othersOf(call, parent), end, outcome)
    const isShadow = call.context.priority === 'shadow'
    if (isShadow && attempts > 0) meters?.add('partner_graph.upstream.attempts', attempts, { 'partner_graph.operation': call.operation, 'partner_graph.generation': call.generation })
    // What comes of comparing is told by comparing: here it would look like real traffic.
    if (meters && !isShadow) measure(call, end)
    if (failure && (!isShadow || attempts > 0)) onFailed(failedCall(call, end, failure))
  }

  function measure({ operation, generation, request: { operationId } }: UpstreamCall, { attempts, tookMs, failure }: End): void {
    const own = { 'partner_graph.operation': operation, 'partner_graph.generation': generation }
    const error = { 'error.type': failure?.code }
    meters?.add('partner_graph.upstream.calls', 1, { ...own, ...error, 'partner_graph.operation_id': operationId })
    if (failure?.code === 'UPSTREAM_CONTRACT_BROKEN') meters?.add('partner_graph.upstream.contract_broken', 1, own)
    if (attempts === 0) return
    meters?.record('partner_graph.upstream.call.duration', tookMs / 1_000, { ...own, ...error })
    meters?.add('partner_graph.upstream.attempts', attempts, own)
    if (attempts > 1) meters?.add('partner_graph.upstream.retries', attempts - 1, own)
  }

  return async (call) => {
    const startedAt = clock.now()
    const span = tracer?.call(call.operation, call.context.span, attributesOf(call, options.hostOf(call)))
    const within = span ? { ...call, context: { ...call.context, span } } : call
    try {
      const answer = await perform(within)
      finish(within, call.context.span, answer, startedAt)
      return answer
    } catch (error) {
      if (error instanceof PartnerGraphError) finish(within, call.context.span, error, startedAt)
      throw error
    }
  }
}

interface End {
  readonly attempts: number
  readonly waitMs: number
  readonly tookMs: number
  readonly failure: PartnerGraphError | null
}

/** The path as the contract has it, so without any id. */
function attributesOf({ operation, generation, keys = 1, request: { operationId, identity } }: UpstreamCall, host: string | null): SpanAttributes {
  const { method, path } = contractOperations[operationId]
  return {
    'http.request.method': method,
    'url.template': path,
    'server.address': host ?? undefined,
    'partner_graph.operation': operation,
    'partner_graph.operation_id': operationId,
    'partner_graph.generation': generation,
    'partner_graph.identity': identity.kind,
    'partner_graph.keys': keys,
  }
}

/** A query that asks twice is linked with nobody. */
function othersOf({ context: { links = [] } }: UpstreamCall, parent: Span | undefined): ReadonlySet<Span> {
  return new Set(links.filter((link) => link !== parent))
}

function endSpan(span: Span, others: ReadonlySet<Span>, { attempts, waitMs, failure }: End, outcome: UpstreamAnswer | PartnerGraphError): void {
  for (const other of others) {
    span.link(other)
    other.link(span)
  }
  const requestId = outcome instanceof PartnerGraphError ? outcome.upstream?.requestId : (outcome.requestId ?? undefined)
  span.set({
    'partner_graph.attempts': attempts,
    'http.request.resend_count': attempts > 1 ? attempts - 1 : undefined,
    'partner_graph.wait_ms': waitMs,
    'partner_graph.shared': others.size > 0,
    'partner_graph.upstream_request_id': requestId,
    'partner_graph.upstream_code': failure?.upstream?.errorCode,
    'http.response.status_code': failure?.effort?.status,
  })
  span.end(failure?.code)
}

function failedCall({ operation, generation, keys = 1, request: { operationId }, context }: UpstreamCall, { attempts, waitMs, tookMs }: End, failure: PartnerGraphError): FailedCall {
  return {
    requestId: context.requestId,
    tenant: context.tenant,
    traceId: context.span?.traceId ?? null,
    operation,
    operationId,
    generation,
    code: failure.code,
    key: failure.key,
    status: failure.effort?.status ?? null,
    upstreamCode: failure.upstream?.errorCode ?? null,
    upstreamRequestId: failure.upstream?.requestId ?? null,
    keys, attempts, waitMs, tookMs,
  }
}

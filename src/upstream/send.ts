/** One try of one call: quota, breaker, bulkhead, signature, the wire, and what came of it. */
import type { Clock } from '../clock.ts'
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.ts'
import type { Breaker } from './breaker.ts'
import type { Bulkhead } from './bulkhead.ts'
import { type Answer, classify } from './classify.ts'
import { type Failure, resultOf } from './failures.ts'
import type { PreparedCall } from './prepare.ts'
import type { Proof } from './proof.ts'
import type { Quota, Slot } from './quota.ts'
import type { Tried } from './retry.ts'
import { signRequest } from './sign.ts'
import type { Transport } from './transport.ts'
import type { CallContext } from './types.ts'
import { withQuery } from './url.ts'
import { endOf } from './wait.ts'

export interface Sender {
  /** Sends once; nothing of a read goes on after `until` (clock milliseconds, no later than the context's deadline). */
  send(prepared: PreparedCall, proof: Proof, context: CallContext, until: number): Promise<Tried>
}

export interface SenderOptions {
  readonly clock: Clock
  readonly transport: Transport
  readonly quota: Quota
  readonly breaker: Breaker
  readonly bulkhead: Bulkhead
  readonly telemetry?: Telemetry
  /** Headers of every request; they are not signed, as what lies between may change them. */
  readonly headers: Readonly<Record<string, string>>
  readonly callMs: number
  readonly writeMs: number
}

/** Makes the sender. */
export function createSender(options: SenderOptions): Sender {
  const { clock, quota, breaker, bulkhead, callMs, telemetry: { meters } = noTelemetry } = options
  return {
    async send(prepared, proof, context, until) {
      const { contract, origin } = prepared
      const { tenant, signal, caller } = context
      const priority = contract.safety === 'read' ? context.priority : 'write'
      const slot = await quota.take({ tenant, operationId: contract.id, deadline: until, signal, caller, priority })
      const lane = () => ({ 'partner_graph.operation_id': contract.id, 'partner_graph.priority': priority ?? 'read' })
      // That nothing is left over for comparing is no news.
      const isShadow = priority === 'shadow'
      if (slot.kind === 'exhausted' && !isShadow) meters?.add('partner_graph.quota.refusals', 1, lane())
      if (slot.kind === 'slot') meters?.record('partner_graph.quota.wait.duration', slot.waitMs / 1_000, lane())
      if (slot.kind === 'exhausted') return unsent({ kind: 'quota-exhausted', retryAfter: slot.retryAfter })
      if (slot.kind === 'aborted') return unsent(endOf(context, clock) ?? { kind: 'client-gone' })
      const grantedAt = clock.now()
      const waitUntil = Math.min(until, grantedAt + callMs)
      const answer = bulkhead.enter({ tenant, host: origin, operationId: contract.id, until: waitUntil, signal, isShadow })
      // Most calls find a place at once, and are not to pay for a turn of waiting.
      const place = answer instanceof Promise ? await answer : answer
      if (place.kind !== 'place') {
        slot.release()
        return unsent(endOf(context, clock) ?? { kind: place.kind === 'full' ? 'busy' : 'client-gone' }, slot.waitMs + clock.now() - grantedAt)
      }
      const waitMs = slot.waitMs + place.waitMs
      // Others may have opened it while this call waited.
      const permit = isShadow ? beside(breaker, tenant, contract.id, origin) : breaker.enter(tenant, contract.id, origin)
      if (permit.kind === 'open') {
        place.leave()
        slot.release()
        return unsent({ kind: 'breaker-open', retryAfter: permit.retryAfter }, waitMs)
      }
      const startedAt = clock.now()
      const active = meters && { 'server.address': new URL(origin).hostname }
      if (active) meters?.add('http.client.active_requests', 1, active)
      let result: Answer | Failure | null = null
      try {
        const exchanged = await exchange(options, prepared, proof, context, { slot, until })
        result = exchanged.result
        return { ...exchanged, waitMs, tookMs: clock.now() - startedAt, sent: 1 }
      } finally {
        if (active) meters?.add('http.client.active_requests', -1, active)
        place.leave()
        slot.release()
        permit.settle(result === null ? 'abandoned' : result.kind === 'ok' ? 'answered' : resultOf(result))
      }
    },
  }
}

/** A call for comparing is no probe, and what comes of it opens and closes nothing: it is no reason to stop real calls. */
function beside(breaker: Breaker, tenant: string, operationId: string, origin: string): ReturnType<Breaker['enter']> {
  const retryAfter = breaker.retryAfter(tenant, operationId, origin)
  return retryAfter === null ? { kind: 'permit', settle: () => undefined } : { kind: 'open', retryAfter }
}

async function exchange(
  { clock, transport, headers, callMs, writeMs }: SenderOptions,
  prepared: PreparedCall,
  proof: Proof,
  context: CallContext,
  { slot, until }: { readonly slot: Slot; readonly until: number },
): Promise<Pick<Tried, 'result' | 'nothingLeft'>> {
  // A write that is on its way is never ended by who asked for it: nobody would know what became of it.
  const isRead = prepared.contract.safety === 'read'
  const now = clock.now()
  const hasFullTime = !isRead || now + callMs <= until
  const outcome = await transport.send({
    origin: prepared.origin,
    method: prepared.contract.method,
    target: withQuery(prepared.path, prepared.query),
    headers: { ...headers, ...(context.span?.traceparent && { traceparent: context.span.traceparent }), ...headersOf(prepared, proof, new Date(now)) },
    body: prepared.body,
  }, {
    until: isRead ? Math.min(now + callMs, until) : now + writeMs,
    signal: isRead ? context.signal : null,
    onSent: slot.sent,
  })
  const result = classify(outcome, clock.now(), prepared.answers)
  const stayed = outcome.kind === 'unsendable' || ((outcome.kind === 'failed' || outcome.kind === 'expired') && !outcome.sent)
  return { result: ended(result), ...(stayed && { nothingLeft: true as const }) }

  function ended(failed: Answer | Failure): Answer | Failure {
    if (failed.kind === 'client-gone' && isRead) return endOf(context, clock) ?? failed
    if (failed.kind !== 'timeout') return failed
    return (isRead ? endOf(context, clock) : null) ?? { kind: 'timeout', observed: failed.observed && hasFullTime }
  }
}

function headersOf({ contract: { method }, path, query, headers, body }: PreparedCall, proof: Proof, date: Date): Record<string, string> {
  const proving = proof.kind === 'token'
    ? { 'X-Auth-Token': proof.token }
    : signRequest({ method, path, query, headers, body, keys: proof.keys, date })
  return { ...(body ? { 'content-type': 'application/json' } : {}), ...headers, ...proving }
}

function unsent(failure: Failure, waitMs = 0): Tried {
  return { result: failure, waitMs, tookMs: 0, sent: 0, nothingLeft: true }
}

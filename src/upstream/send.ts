/** One try of one call: quota, breaker, signature, the wire, and what came of it. */
import type { Clock } from '../clock.ts'
import type { Breaker } from './breaker.ts'
import { type Answer, classify } from './classify.ts'
import { type Failure, resultOf } from './failures.ts'
import type { PreparedCall } from './prepare.ts'
import type { Proof } from './proof.ts'
import type { Quota, Slot } from './quota.ts'
import { signRequest } from './sign.ts'
import type { Transport } from './transport.ts'
import type { CallContext } from './types.ts'
import { withQuery } from './url.ts'
import { endOf } from './wait.ts'

export interface Sent {
  readonly result: Answer | Failure
  /** Milliseconds waited for the quota. */
  readonly waitMs: number
  /** Milliseconds from sending to the last byte. */
  readonly tookMs: number
}

export interface Sender {
  send(prepared: PreparedCall, proof: Proof, context: CallContext): Promise<Sent>
}

export interface SenderOptions {
  readonly clock: Clock
  readonly transport: Transport
  readonly quota: Quota
  readonly breaker: Breaker
  /** Headers of every request; they are not signed, as what lies between may change them. */
  readonly headers: Readonly<Record<string, string>>
  readonly callMs: number
  readonly writeMs: number
}

/** Makes the sender. */
export function createSender(options: SenderOptions): Sender {
  const { clock, quota, breaker } = options
  return {
    async send(prepared, proof, context) {
      const { contract, origin } = prepared
      const { tenant, deadline, signal, caller } = context
      const priority = contract.safety === 'read' ? context.priority : 'write'
      const slot = await quota.take({ tenant, operationId: contract.id, deadline, signal, caller, priority })
      if (slot.kind === 'exhausted') return unsent({ kind: 'quota-exhausted', retryAfter: slot.retryAfter })
      if (slot.kind === 'aborted') return unsent(endOf(context, clock) ?? { kind: 'client-gone' })
      // Others may have opened it while this call waited.
      const permit = breaker.enter(tenant, contract.id, origin)
      if (permit.kind === 'open') {
        slot.release()
        return unsent({ kind: 'breaker-open', retryAfter: permit.retryAfter })
      }
      const startedAt = clock.now()
      let result: Answer | Failure | null = null
      try {
        result = await exchange(options, prepared, proof, context, slot)
        return { result, waitMs: slot.waitMs, tookMs: clock.now() - startedAt }
      } finally {
        slot.release()
        permit.settle(result === null ? 'abandoned' : result.kind === 'ok' ? 'answered' : resultOf(result))
      }
    },
  }
}

async function exchange(
  { clock, transport, headers, callMs, writeMs }: SenderOptions,
  prepared: PreparedCall,
  proof: Proof,
  context: CallContext,
  slot: Slot,
): Promise<Answer | Failure> {
  // A write that is on its way is never ended by who asked for it: nobody would know what became of it.
  const isRead = prepared.contract.safety === 'read'
  const now = clock.now()
  const outcome = await transport.send({
    origin: prepared.origin,
    method: prepared.contract.method,
    target: withQuery(prepared.path, prepared.query),
    headers: { ...headers, ...headersOf(prepared, proof, new Date(now)) },
    body: prepared.body,
  }, {
    until: isRead ? Math.min(now + callMs, context.deadline) : now + writeMs,
    signal: isRead ? context.signal : null,
    onSent: slot.sent,
  })
  const result = classify(outcome, clock.now())
  const ended = result.kind === 'timeout' || result.kind === 'client-gone'
  return (ended && isRead ? endOf(context, clock) : null) ?? result
}

function headersOf({ contract: { method }, path, query, headers, body }: PreparedCall, proof: Proof, date: Date): Record<string, string> {
  const proving = proof.kind === 'token'
    ? { 'X-Auth-Token': proof.token }
    : signRequest({ method, path, query, headers, body, keys: proof.keys, date })
  return { ...(body ? { 'content-type': 'application/json' } : {}), ...headers, ...proving }
}

function unsent(failure: Failure): Sent {
  return { result: failure, waitMs: 0, tookMs: 0 }
}

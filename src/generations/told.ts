/** What the switch and the writes tell of what they see: metrics, and a word for the log about answers that break the contract. */
import type { ErrorCode } from '../errors/catalogue.ts'
import type { Generation } from '../errors/partner-graph-error.ts'
import type { OperationId } from '../generated/operations.ts'
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.ts'
import type { CallContext, FailedCall } from '../upstream/types.ts'
import { statusOn, type Site } from './site.ts'
import type { TracedCall } from './trace.ts'

export interface Told {
  /** A request goes out to an endpoint. */
  asked(operation: string, operationId: OperationId, site: Site): void
  /** The other generation is asked instead of this one, because of an error with that code. */
  fellBack(operation: string, generation: Generation, code: ErrorCode): void
  /** The answer to a call breaks the contract. `body` is that answer's own object: it is told once. */
  broken(call: TracedCall, body: unknown, context: CallContext): void
}

/** Nobody is told. */
export const toldNobody: Told = { asked: () => undefined, fellBack: () => undefined, broken: () => undefined }

/** Makes it; `onBroken` is told of each broken answer, once. */
export function createTold({ telemetry: { meters } = noTelemetry, onBroken }: { telemetry?: Telemetry; onBroken: (failed: FailedCall) => void }): Told {
  const told = new WeakSet<object>()
  return {
    asked(operation, operationId, site) {
      const lifecycle = statusOn(site, operationId)
      if (lifecycle === 'active') return
      meters?.add('partner_graph.upstream.deprecated', 1, { 'partner_graph.operation': operation, 'partner_graph.operation_id': operationId, 'partner_graph.lifecycle': lifecycle })
    },
    fellBack(operation, generation, code) {
      meters?.add('partner_graph.upstream.fallbacks', 1, { 'partner_graph.operation': operation, 'partner_graph.generation': generation, 'error.type': code })
    },
    // The client took such an answer for a good one: only who reads it finds out, and everybody who waited for it does.
    broken({ operation, operationId, generation, requestId, keys, attempts, waitMs, tookMs }, body, { tenant, span, ...context }) {
      if (typeof body === 'object' && body !== null) {
        if (told.has(body)) return
        told.add(body)
      }
      meters?.add('partner_graph.upstream.contract_broken', 1, { 'partner_graph.operation': operation, 'partner_graph.generation': generation })
      onBroken({
        requestId: context.requestId, tenant, traceId: span?.traceId ?? null, operation, operationId, generation,
        code: 'UPSTREAM_CONTRACT_BROKEN', key: 'contract-broken', status: null, upstreamCode: null, upstreamRequestId: requestId, keys, attempts, waitMs, tookMs,
      })
    },
  }
}

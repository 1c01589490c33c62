/** Asks one generation of one logical operation, request after request, and says what came back. Reads only. */
import { PartnerGraphError, type Generation } from '../errors/partner-graph-error.ts'
import type { OperationId } from '../generated/operations.ts'
import { ContractBroken } from '../generations/contract-broken.ts'
import type { PlannedIdentity } from '../generations/operation.ts'
import type { CallContext, Identity, UpstreamClient } from '../upstream/types.ts'
import type { Ask, Facts } from './asks.ts'

/** - `answered`: there is a model · `refused`: the vendor's own no · `failed`: no usable answer · `not-asked`: nothing was sent */
export type AskKind = 'answered' | 'refused' | 'failed' | 'not-asked'

/** Nothing in it but codes and rules: fit for a report. */
export interface Asked {
  readonly kind: AskKind
  readonly operation: string
  readonly generation: Generation
  readonly operationIds: readonly OperationId[]
  /** Why there is no model, in words. */
  readonly reason: string | null
  readonly code: string | null
  /** The vendor's own code, e.g. `CBC.0151`. */
  readonly errorCode: string | null
  readonly requestId: string | null
  readonly model: unknown
  readonly missing: readonly string[]
  readonly facts: Facts
}

export interface Asker {
  readonly client: UpstreamClient
  readonly contextFor: (name: string) => CallContext
  readonly identityOf: (customerId: string) => Promise<Identity>
}

/**
 * Asks; null when the operation has no such generation. Never rejects for what the upstream does; defects pass through.
 */
export async function askGeneration(asker: Asker, ask: Ask, generation: Generation, facts: Facts): Promise<Asked | null> {
  const prepared = ask.prepare(generation, facts)
  const { name } = ask.operation
  const base = {
    operation: name, generation, operationIds: ask.operation[generation]?.operationIds ?? [], missing: ask.operation[generation]?.missing ?? [],
    code: null, errorCode: null, requestId: null, model: null, facts,
  }
  if (prepared === null) return null
  if (typeof prepared === 'string') return { ...base, kind: 'not-asked', reason: prepared }
  if ('cannot' in prepared.plan) return { ...base, kind: 'not-asked', reason: `this generation cannot: ${prepared.plan.cannot}` }
  const bodies: unknown[] = []
  try {
    for (const request of prepared.plan.requests) {
      bodies.push(await bodyOf(asker, name, generation, request, prepared.notFound))
    }
    return { ...base, kind: 'answered', reason: null, model: prepared.merge(bodies), facts: ask.learn(generation, facts, bodies) }
  } catch (error) {
    return { ...base, ...explained(error) }
  }
}

async function bodyOf(
  { client, contextFor, identityOf }: Asker,
  operation: string,
  generation: Generation,
  request: { readonly operationId: OperationId; readonly identity: PlannedIdentity },
  notFound: readonly string[],
): Promise<unknown> {
  try {
    const identity = request.identity.kind === 'partner' ? request.identity : await identityOf(request.identity.customerId)
    return (await client.call({ operation, generation, request: { ...request, identity }, context: contextFor(operation) })).body
  } catch (error) {
    const isNone = error instanceof PartnerGraphError && error.code === 'UPSTREAM_REJECTED' && notFound.includes(error.upstream?.errorCode ?? '')
    if (isNone) return null
    throw error
  }
}

function explained(error: unknown): Pick<Asked, 'kind' | 'reason' | 'code' | 'errorCode' | 'requestId'> {
  if (error instanceof ContractBroken) {
    return { kind: 'failed', reason: `the answer breaks its contract: ${error.field} ${error.rule}`, code: 'UPSTREAM_CONTRACT_BROKEN', errorCode: null, requestId: null }
  }
  if (!(error instanceof PartnerGraphError)) throw error
  const kind = error.code === 'UPSTREAM_REJECTED' ? 'refused' : error.code === 'NOT_CONFIGURED' ? 'not-asked' : 'failed'
  const { upstream } = error
  return { kind, reason: error.message, code: error.code, errorCode: upstream?.errorCode ?? null, requestId: upstream?.requestId ?? null }
}

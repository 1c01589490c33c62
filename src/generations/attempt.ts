/** One attempt at a logical operation: a binding's plan is sent, written into the lineage, and made into the model. */
import type { Clock } from '../clock.ts'
import { PartnerGraphError, type Generation } from '../errors/partner-graph-error.ts'
import type { Identity, UpstreamClient } from '../upstream/types.ts'
import { ContractBroken } from './contract-broken.ts'
import type { AnyOperation, Binding, Operation, PlannedRequest } from './operation.ts'
import { bindingOn } from './available.ts'
import { recognised } from './recognised.ts'
import { refuseBroken } from './request-rules.ts'
import type { Outcome, RequestScope } from './switch.ts'
import type { Site } from './site.ts'
import { toldNobody, type Told } from './told.ts'
import { markBroken, record, type TracedCall } from './trace.ts'

export interface AttemptParts {
  readonly client: UpstreamClient
  readonly clock: Clock
  readonly site: Site
  readonly told?: Told
  /** What calls came to (answers, failures) that somebody took account of already. */
  readonly counted?: WeakSet<object>
}

export type Attempt = Pick<TracedCall, 'because' | 'insteadOf' | 'keys'>

/** Asks one generation. */
export async function attempt<Args, Model>(
  parts: AttemptParts,
  operation: Operation<Args, Model>,
  generation: Generation,
  args: Args,
  scope: RequestScope,
  attempted: Attempt,
): Promise<Outcome<Model> & Pick<Performed<Model>, 'tookMs' | 'isNew'>> {
  const binding = bindingOn(operation, generation, parts.site)
  if (!binding) throw new PartnerGraphError('cannot', { operation: operation.name, generation, reason: 'it does not exist.' })
  const { model, tookMs, isNew } = await perform(parts, operation, generation, binding, planned(operation, generation, binding, args), args, scope, attempted)
  return { model, generation, tookMs, isNew }
}

/** The plan of a binding; throws NOT_SUPPORTED_BY_GENERATION where it cannot, BAD_USER_INPUT where it would break its contract. */
export function planned<Args, Model>(operation: AnyOperation, generation: Generation, binding: Binding<Args, Model>, args: Args): readonly PlannedRequest[] {
  const plan = binding.plan(args)
  if ('cannot' in plan) throw new PartnerGraphError('cannot', { operation: operation.name, generation, reason: plan.cannot })
  refuseBroken(plan.requests, binding.inputs)
  return plan.requests
}

/** What a plan's requests came to. */
export interface Performed<Model> {
  readonly model: Model
  /** The upstream's id of the last request. */
  readonly requestId: string | null
  /** Milliseconds that the slowest of them took, waiting on our side left out. */
  readonly tookMs: number
  /** False where every answer had been given to another query that waited for the same call. */
  readonly isNew: boolean
}

/** Whether what a call came to is seen for the first time; from then on it is known. */
export function isFirstSeen(counted: WeakSet<object> | undefined, outcome: unknown): boolean {
  if (counted === undefined || typeof outcome !== 'object' || outcome === null) return true
  if (counted.has(outcome)) return false
  counted.add(outcome)
  return true
}

/** Sends a plan's requests and makes the model of their answers. */
export async function perform<Args, Model>(
  parts: AttemptParts,
  operation: AnyOperation,
  generation: Generation,
  binding: Binding<Args, Model>,
  requests: readonly PlannedRequest[],
  args: Args,
  scope: RequestScope,
  attempted: Attempt,
): Promise<Performed<Model>> {
  const send = (request: PlannedRequest) => traced(parts, operation, generation, binding, request, scope, attempted)
  const answers = await Promise.all(requests.map(send))
  const isNew = answers.length === 0 || answers.some((one) => one.isNew)
  try {
    const model = binding.merge(recognised(requests, answers.map(({ body }) => body)), args)
    return { model, requestId: answers.at(-1)?.call.requestId ?? null, tookMs: Math.max(0, ...answers.map(({ call }) => call.tookMs)), isNew }
  } catch (error) {
    if (!(error instanceof ContractBroken)) throw error
    const broken = { operation: operation.name, field: error.field, rule: error.rule }
    const last = answers.at(-1)
    if (!last) throw new PartnerGraphError('contract-broken', broken)
    const { call } = last
    markBroken(scope.trace, call)
    parts.told?.broken(call, last.body, scope.context)
    const requestId = call.requestId === null ? {} : { requestId: call.requestId }
    const upstream = { operation: operation.name, generation, operationId: call.operationId, ...requestId, retryable: false }
    const failed = new PartnerGraphError('contract-broken', broken, { upstream, certainty: 'open' })
    // Each query that waited makes an error of its own of the same answer.
    if (!isNew) parts.counted?.add(failed)
    throw failed
  }
}

interface Answered {
  readonly body: unknown
  /** Its entry in the trace. */
  readonly call: TracedCall
  readonly isNew: boolean
}

/** Sends one request and writes it into the trace; a "no such object" code comes back as null. */
async function traced<Args, Model>(
  { client, clock, site, told = toldNobody, counted }: AttemptParts,
  operation: AnyOperation,
  generation: Generation,
  binding: Binding<Args, Model>,
  request: PlannedRequest,
  scope: RequestScope,
  attempted: Attempt,
): Promise<Answered> {
  const identity: Identity = request.identity.kind === 'partner' ? request.identity : await scope.identityOf(request.identity.customerId)
  const started = clock.now()
  told.asked(operation.name, request.operationId, site)
  const base = { operation: operation.name, operationId: request.operationId, generation, missing: binding.missing, ...attempted }
  try {
    const answer = await client.call({ operation: operation.name, generation, request: { ...request, identity }, context: scope.context, keys: attempted.keys })
    const { waitMs, tookMs, attempts, requestId } = answer
    const call = { ...base, sent: true, waitMs, tookMs, attempts, requestId, ...(answer.shared && { shared: true as const }) }
    return { body: answer.body, call: record(scope.trace, answer, call), isNew: isFirstSeen(counted, answer) }
  } catch (error) {
    const known = error instanceof PartnerGraphError ? error : null
    const tookMs = clock.now() - started
    const { attempts, waitMs } = known?.effort ?? { attempts: wasSent(error) ? 1 : 0, waitMs: 0 }
    const failed = { ...base, sent: attempts > 0, waitMs, tookMs, attempts, requestId: known?.upstream?.requestId ?? null }
    if (known?.code === 'UPSTREAM_REJECTED' && binding.notFound.includes(known.upstream?.errorCode ?? '')) {
      return { body: null, call: record(scope.trace, known, failed), isNew: isFirstSeen(counted, known) }
    }
    record(scope.trace, known ?? failed, { ...failed, error: known?.code ?? 'INTERNAL_SERVER_ERROR' })
    throw error
  }
}

/** Whether a failed call had left: these failures come before the first byte. */
function wasSent(error: unknown): boolean {
  if (!(error instanceof PartnerGraphError)) return true
  return !(error.code === 'NOT_CONFIGURED' || error.code === 'QUOTA_EXHAUSTED' || error.key === 'breaker-open')
}

/**
 * The switch: asks the chosen generation of a logical operation, lets the other one step in where that is safe, and
 * writes down which one answered. Knows nothing of GraphQL.
 *
 * Fallback on reads: when the first choice cannot, is retired, is not configured, or failed in a way that says nothing of
 * the data. A business refusal is an answer: the other generation is not asked. A plan that breaks a rule of its contract is
 * the input's fault: nothing is sent, and nothing else is asked.
 */
import type { Clock } from '../clock.ts'
import type { ErrorCode } from '../errors/catalogue.ts'
import { PartnerGraphError, type Generation } from '../errors/partner-graph-error.ts'
import { contractOperations, type OperationId } from '../generated/operations.ts'
import type { CallContext, Identity, UpstreamClient } from '../upstream/types.ts'
import { choose, type Chosen } from './choice.ts'
import { ContractBroken } from './contract-broken.ts'
import type { AnyOperation, Binding, Operation, PlannedRequest } from './operation.ts'
import type { Policy } from './policy.ts'
import { recognised } from './recognised.ts'
import { refuseBroken } from './request-rules.ts'
import { statusOn, type Site } from './site.ts'
import { markBroken, record, type Reason, type Trace, type TracedCall } from './trace.ts'

/** What the calls of one GraphQL operation share. */
export interface RequestScope {
  readonly context: CallContext
  readonly trace: Trace
  /** Completes a customer's identity: its account name and agency. Rejects with NOT_CONFIGURED where they are unknown. */
  readonly identityOf: (customerId: string) => Promise<Identity>
  /** The same for a call that belongs to several queries: its own deadline, signal and trace. */
  readonly fork: (context: CallContext) => RequestScope
}

export interface RunOptions {
  /** How many keys a batch asks for. */
  readonly keys?: number
  /** The generation a pinned list began on: no other one may answer. */
  readonly pin?: Generation
}

export interface Outcome<Model> {
  readonly model: Model
  readonly generation: Generation
}

export interface Generations {
  /** Answers a logical operation. Rejects with PartnerGraphError. */
  run<Args, Model>(operation: Operation<Args, Model>, args: Args, scope: RequestScope, options?: RunOptions): Promise<Outcome<Model>>
  /** What the switch would do for an operation now; null when no generation of it answers on this site. */
  chosen(operation: AnyOperation): Chosen | null
  /** Whether an operation id is deprecated (or retired) on this site. */
  isDeprecated(id: OperationId): boolean
}

/** Failures that say nothing of the data, after which the other generation may answer a read. */
const saysNothing: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'NOT_SUPPORTED_BY_GENERATION',
  'NOT_CONFIGURED',
  'ENDPOINT_RETIRED',
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_THROTTLED',
  'QUOTA_EXHAUSTED',
  'UPSTREAM_CONTRACT_BROKEN',
])

export interface GenerationsOptions {
  readonly client: UpstreamClient
  readonly policy: Policy
  readonly site: Site
  readonly clock: Clock
  /** Told when a write of a tenant has ended, whatever came of it, before its caller is: nothing older may be served now. */
  readonly afterWrite?: (tenant: string) => Promise<void>
}

/** Builds the switch over one upstream client, policy and site. */
export function createGenerations(options: GenerationsOptions): Generations {
  const { client, policy, site, clock, afterWrite = () => Promise.resolve() } = options

  async function answer<Args, Model>(operation: Operation<Args, Model>, args: Args, scope: RequestScope, run: RunOptions): Promise<Outcome<Model>> {
    const chosen = run.pin ? pinned(operation, run.pin, policy, site) : choose(operation, policy, site)
    if (!chosen) throw run.pin ? new PartnerGraphError('cursor-expired') : nothingAnswers(operation, site)
    const keys = run.keys ?? 1
    try {
      return await attempt(client, clock, operation, chosen.first, args, scope, { because: chosen.because, keys })
    } catch (error) {
      if (!chosen.fallback || !mayFallBack(operation, error)) throw error
      const insteadOf = { generation: chosen.first, reason: reasonOf(error) }
      try {
        return await attempt(client, clock, operation, chosen.fallback, args, scope, { because: 'fallback', keys, insteadOf })
      } catch (second) {
        throw isCannot(second) ? error : second
      }
    }
  }

  return {
    async run(operation, args, scope, run = {}) {
      try {
        return await answer(operation, args, scope, run)
      } finally {
        if (operation.safety !== 'read') await afterWrite(scope.context.tenant)
      }
    },
    chosen: (operation) => choose(operation, policy, site),
    isDeprecated: (id) => statusOn(site, id) !== 'active',
  }
}

type Attempt = Pick<TracedCall, 'because' | 'insteadOf' | 'keys'>

async function attempt<Args, Model>(
  client: UpstreamClient,
  clock: Clock,
  operation: Operation<Args, Model>,
  generation: Generation,
  args: Args,
  scope: RequestScope,
  attempted: Attempt,
): Promise<Outcome<Model>> {
  const binding = operation[generation]
  if (!binding) throw new PartnerGraphError('cannot', { operation: operation.name, generation, reason: 'it does not exist.' })
  const plan = binding.plan(args)
  if ('cannot' in plan) throw new PartnerGraphError('cannot', { operation: operation.name, generation, reason: plan.cannot })
  refuseBroken(plan.requests, binding.inputs)
  const send = (request: PlannedRequest) => traced(client, clock, operation, generation, binding, request, scope, attempted)
  const answers = await Promise.all(plan.requests.map(send))
  try {
    return { model: binding.merge(recognised(plan.requests, answers.map(({ body }) => body)), args), generation }
  } catch (error) {
    if (!(error instanceof ContractBroken)) throw error
    const broken = { operation: operation.name, field: error.field, rule: error.rule }
    const call = answers.at(-1)?.call
    if (!call) throw new PartnerGraphError('contract-broken', broken)
    markBroken(scope.trace, call)
    const requestId = call.requestId === null ? {} : { requestId: call.requestId }
    const upstream = { operation: operation.name, generation, operationId: call.operationId, ...requestId, retryable: false }
    throw new PartnerGraphError('contract-broken', broken, { upstream })
  }
}

interface Answered {
  readonly body: unknown
  /** Its entry in the trace. */
  readonly call: TracedCall
}

/** Sends one request and writes it into the trace; a "no such object" code comes back as null. */
async function traced<Args, Model>(
  client: UpstreamClient,
  clock: Clock,
  operation: Operation<Args, Model>,
  generation: Generation,
  binding: Binding<Args, Model>,
  request: PlannedRequest,
  scope: RequestScope,
  attempted: Attempt,
): Promise<Answered> {
  const identity: Identity = request.identity.kind === 'partner' ? request.identity : await scope.identityOf(request.identity.customerId)
  const started = clock.now()
  const base = { operation: operation.name, operationId: request.operationId, generation, missing: binding.missing, ...attempted }
  try {
    const answer = await client.call({ operation: operation.name, generation, request: { ...request, identity }, context: scope.context })
    const { waitMs, tookMs, attempts, requestId } = answer
    const call = { ...base, sent: true, waitMs, tookMs, attempts, requestId, ...(answer.shared && { shared: true as const }) }
    return { body: answer.body, call: record(scope.trace, answer, call) }
  } catch (error) {
    const known = error instanceof PartnerGraphError ? error : null
    const tookMs = clock.now() - started
    const { attempts, waitMs } = known?.effort ?? { attempts: wasSent(error) ? 1 : 0, waitMs: 0 }
    const failed = { ...base, sent: attempts > 0, waitMs, tookMs, attempts, requestId: known?.upstream?.requestId ?? null }
    if (known?.code === 'UPSTREAM_REJECTED' && binding.notFound.includes(known.upstream?.errorCode ?? '')) {
      return { body: null, call: record(scope.trace, known, failed) }
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

function pinned(operation: AnyOperation, generation: Generation, policy: Policy, site: Site): Chosen | null {
  const chosen = choose(operation, policy, site)
  const stillThere = chosen?.first === generation || chosen?.fallback === generation
  return stillThere ? { first: generation, because: 'pinned' satisfies Reason, fallback: null } : null
}

function nothingAnswers(operation: AnyOperation, site: Site): PartnerGraphError {
  const ids = [...(operation.new?.operationIds ?? []), ...(operation.old?.operationIds ?? [])]
  const elsewhere = ids.every((id) => contractOperations[id].site !== 'any' && site.name === 'china')
  if (elsewhere) return new PartnerGraphError('not-on-this-site', { operation: operation.name })
  return new PartnerGraphError('endpoint-retired', { operation: operation.name, generation: operation.new ? 'new' : 'old' })
}

function mayFallBack(operation: AnyOperation, error: unknown): boolean {
  return operation.safety === 'read' && error instanceof PartnerGraphError && saysNothing.has(error.code)
}

function isCannot(error: unknown): boolean {
  return error instanceof PartnerGraphError && (error.code === 'NOT_SUPPORTED_BY_GENERATION' || error.code === 'NOT_CONFIGURED')
}

function reasonOf(error: unknown): string {
  if (!(error instanceof PartnerGraphError)) return 'INTERNAL_SERVER_ERROR'
  const reason = error.parameters['reason']
  return error.key === 'cannot' && reason !== undefined ? `${error.code}: ${String(reason)}` : error.code
}

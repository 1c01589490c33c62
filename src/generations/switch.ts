/**
 * The switch: asks the chosen generation of a logical operation, lets the other one step in where that is safe, and
 * writes down which one answered. Knows nothing of GraphQL.
 *
 * Fallback on reads: when the first choice cannot, is retired, is not configured, or failed in a way that says nothing of
 * the data. A business refusal is an answer: the other generation is not asked. A plan that breaks a rule of its contract is
 * the input's fault: nothing is sent, and nothing else is asked. On writes: only where it is allowed, and certain that
 * nothing was sent. What moves money does not come through here (writes.ts).
 */
import type { Clock } from '../clock.ts'
import type { ErrorCode } from '../errors/catalogue.ts'
import { PartnerGraphError, type Generation } from '../errors/partner-graph-error.ts'
import { contractOperations } from '../generated/operations.ts'
import type { CallContext, Identity, UpstreamClient } from '../upstream/types.ts'
import { attempt, isFirstSeen, type Attempt } from './attempt.ts'
import { choose, type Chosen } from './choice.ts'
import { chooseFor, type Steering, type Whose } from './choosing.ts'
import type { AnyOperation, Operation } from './operation.ts'
import { noEnds } from './live-policy.ts'
import { observedByNobody, type Answered, type Attempted, type Observer } from './observer.ts'
import type { EndpointEnds, InForce, LivePolicy } from './setting.ts'
import { bindingOn } from './available.ts'
import { isOperationId, type Site } from './site.ts'
import { toldNobody, type Told } from './told.ts'
import type { Reason, Trace } from './trace.ts'

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
  /**
   * What the switch would do now; null when no generation of it answers on this site.
   * @param whose whose call it is; on a canary, the side of that caller, or of an object.
   */
  chosen(operation: AnyOperation, whose: Whose): Chosen | null
  /** The policy in force. */
  policy(operation: AnyOperation, tenant: string): InForce
  /** What the policy alone asks for, whatever the endpoints' ends. */
  wanted(operation: AnyOperation, whose: Whose): Chosen | null
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
  readonly policy: LivePolicy
  readonly ends?: EndpointEnds
  readonly site: Site
  readonly clock: Clock
  readonly observer?: Observer
  /** Rejects when nothing may be written now. Asked before each write. */
  readonly beforeWrite?: () => Promise<void>
  /** Told when a write of a tenant has ended, whatever came of it, before its caller is: nothing older may be served now. */
  readonly afterWrite?: (tenant: string) => Promise<void>
  readonly told?: Told
}

/** Builds the switch over one upstream client, policy and site. */
export function createGenerations(options: GenerationsOptions): Generations {
  const { client, policy, ends = noEnds, site, clock, beforeWrite, afterWrite = () => Promise.resolve(), told = toldNobody, observer = observedByNobody } = options
  const counted = new WeakSet<object>()
  const parts = { client, clock, site, told, counted }
  const steering = { policy, site, ends }

  /** Asks one generation, and tells what became of it: once for a call that several queries waited for, as it is one sample. */
  async function ask<Args, Model>(operation: Operation<Args, Model>, generation: Generation, args: Args, scope: RequestScope, how: Attempt): Promise<Outcome<Model>> {
    const since = clock.now()
    const role = how.because === 'fallback' ? 'fallback' : 'primary'
    const asked = bindingOn(operation, generation, site)?.operationIds ?? []
    const seen = { operation: operation.name, tenant: scope.context.tenant, generation, role, asked } as const
    try {
      const { tookMs, isNew, ...outcome } = await attempt(parts, operation, generation, args, scope, how)
      if (isNew) observer.attempted({ ...seen, tookMs, outcome: 'answered', code: null, operationId: null })
      return outcome
    } catch (error) {
      if (isFirstSeen(counted, error)) observer.attempted({ ...seen, ...outcomeOf(error, clock.now() - since) })
      throw error
    }
  }

  async function answer<Args, Model>(operation: Operation<Args, Model>, args: Args, scope: RequestScope, run: RunOptions): Promise<Outcome<Model>> {
    const whose = { tenant: scope.context.tenant, caller: scope.context.caller, entity: operation.entity(args) }
    const chosen = run.pin ? pinned(operation, run.pin, steering, whose) : chooseFor(operation, steering, whose)
    if (!chosen) throw run.pin ? new PartnerGraphError('cursor-expired') : nothingAnswers(operation, site)
    const keys = run.keys ?? 1
    const compare = (answered: Answered<Model>) => {
      const share = policy.of(operation, scope.context.tenant).comparedPercent
      if (operation.safety === 'read' && share > 0) observer.compare({ operation, args, scope, primary: chosen.first, answer: answered, keys }, share)
    }
    try {
      const outcome = await ask(operation, chosen.first, args, scope, { because: chosen.because, keys })
      compare({ model: outcome.model })
      return outcome
    } catch (error) {
      if (error instanceof PartnerGraphError && error.code === 'UPSTREAM_REJECTED') compare({ refused: error.code, vendorCode: error.upstream?.errorCode ?? null })
      if (!chosen.fallback || !mayFallBack(operation, error)) throw error
      told.fellBack(operation.name, chosen.first, codeOf(error))
      const insteadOf = { generation: chosen.first, reason: reasonOf(error) }
      try {
        return await ask(operation, chosen.fallback, args, scope, { because: 'fallback', keys, insteadOf })
      } catch (second) {
        throw isCannot(second) ? error : second
      }
    }
  }

  return {
    async run(operation, args, scope, run = {}) {
      if (operation.safety === 'money') throw new TypeError(`${operation.name} moves money: it goes through the journal`)
      if (operation.safety === 'read') return answer(operation, args, scope, run)
      if (beforeWrite) await beforeWrite()
      try {
        return await answer(operation, args, scope, run)
      } finally {
        await afterWrite(scope.context.tenant)
      }
    },
    chosen: (operation, whose) => chooseFor(operation, steering, whose),
    policy: (operation, tenant) => policy.of(operation, tenant),
    wanted: (operation, whose) => chooseFor(operation, { policy, site, ends: noEnds }, whose),
  }
}

/** A list goes on where it began as long as that generation answers anybody's calls: a growing canary breaks no list. */
function pinned(operation: AnyOperation, generation: Generation, steering: Steering, whose: Whose): Chosen | null {
  const chosen = chooseFor(operation, steering, whose)
  const isThere = chosen?.first === generation || chosen?.fallback === generation || answersOthers(operation, generation, steering, whose)
  return isThere ? { first: generation, because: 'pinned' satisfies Reason, fallback: null } : null
}

function answersOthers(operation: AnyOperation, generation: Generation, { policy, site, ends }: Steering, { tenant }: Whose): boolean {
  const inForce = policy.of(operation, tenant)
  if (inForce.newPercent === 0 || inForce.newPercent === 100) return false
  return choose(operation, { policy: inForce, site, ends, tenant, isOnNewSide: generation === 'new' })?.first === generation
}

function nothingAnswers(operation: AnyOperation, site: Site): PartnerGraphError {
  const ids = [...(operation.new?.operationIds ?? []), ...(operation.old?.operationIds ?? [])]
  const elsewhere = ids.every((id) => contractOperations[id].site !== 'any' && site.name === 'china')
  if (elsewhere) return new PartnerGraphError('not-on-this-site', { operation: operation.name })
  return new PartnerGraphError('endpoint-retired', { operation: operation.name, generation: operation.new ? 'new' : 'old' })
}

/** A write's only when it is certain that nothing was sent. */
function mayFallBack(operation: AnyOperation, error: unknown): boolean {
  if (!(error instanceof PartnerGraphError) || !saysNothing.has(error.code)) return false
  return operation.safety === 'read' || error.key === 'cannot' || error.certainty === 'not-sent'
}

function isCannot(error: unknown): boolean {
  return error instanceof PartnerGraphError && (error.code === 'NOT_SUPPORTED_BY_GENERATION' || error.code === 'NOT_CONFIGURED')
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof PartnerGraphError ? error.code : 'INTERNAL_SERVER_ERROR'
}

function reasonOf(error: unknown): string {
  if (!(error instanceof PartnerGraphError)) return codeOf(error)
  const reason = error.parameters['reason']
  return error.key === 'cannot' && reason !== undefined ? `${error.code}: ${String(reason)}` : error.code
}

/** Failures that say nothing against the generation that was asked: the caller's end, our own quota, what it cannot do. */
const nobodysFault: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['NOT_SUPPORTED_BY_GENERATION', 'NOT_CONFIGURED', 'QUOTA_EXHAUSTED', 'DEADLINE_EXCEEDED', 'BAD_USER_INPUT'])

/** What a failed attempt counts as. `passedMs`: since it began, in milliseconds. */
export function outcomeOf(error: unknown, passedMs: number): Pick<Attempted, 'outcome' | 'code' | 'tookMs' | 'operationId'> {
  const code = codeOf(error)
  const waitMs = error instanceof PartnerGraphError ? (error.effort?.waitMs ?? 0) : 0
  const tookMs = Math.max(0, passedMs - waitMs)
  const failed = error instanceof PartnerGraphError ? error.upstream?.operationId : undefined
  const operationId = failed !== undefined && isOperationId(failed) ? failed : null
  if (code === 'UPSTREAM_REJECTED') return { outcome: 'answered', code, tookMs, operationId }
  // A mapping that an answer trips up is a mistake of ours, but of this generation's: a roll-out must not go past it unseen.
  const isItsFault = code === 'INTERNAL_SERVER_ERROR' || (saysNothing.has(code) && !nobodysFault.has(code))
  return { outcome: isItsFault ? 'failed' : 'left', code, tookMs, operationId }
}

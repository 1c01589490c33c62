/**
 * What can go wrong with an upstream call, as data, and its one translation into this service's errors.
 * Nothing from an answer gets into an error but the vendor's code and its request id, and both only in their usual form.
 */
import { catalogue, type ErrorCode, type ErrorKey } from '../errors/catalogue.ts'
import { type Certainty, type Effort, type ErrorParameters, type Generation, PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { OperationId } from '../generated/operations.ts'
import type { CallResult } from './breaker.ts'
import type { FailureReason } from './transport.ts'

/** What the answer said beside its data. */
export interface AnswerFacts {
  readonly status: number
  readonly errorCode: string | null
  readonly requestId: string | null
}

export type Failure =
  | { readonly kind: 'rejected'; readonly facts: AnswerFacts }
  | { readonly kind: 'retired'; readonly facts: AnswerFacts }
  | { readonly kind: 'throttled'; readonly facts: AnswerFacts; readonly retryAfter: number }
  | {
      readonly kind: 'unavailable'
      /** Whom the breaker blames: the whole host or this operation. */
      readonly scope: 'host' | 'operation'
      readonly reason: FailureReason | 'status'
      /** Whether a moment later it may work: a certificate does not change so soon, nor does an error without a code of its own. */
      readonly passing: boolean
      readonly facts: AnswerFacts | null
    }
  /** `cutOff`: the connection ended within the answer, of which nothing else is known to be wrong. */
  | { readonly kind: 'broken'; readonly field: string; readonly rule: string; readonly cutOff: boolean; readonly facts: AnswerFacts | null }
  /** Our own limit for one call ended it. `observed`: it was under way, and had all the time that a call gets. */
  | { readonly kind: 'timeout'; readonly observed: boolean }
  /** The query's deadline ended it. */
  | { readonly kind: 'deadline' }
  /** Nobody waits any more. */
  | { readonly kind: 'client-gone' }
  | { readonly kind: 'breaker-open'; readonly retryAfter: number }
  | { readonly kind: 'quota-exhausted'; readonly retryAfter: number }
  /** Too many calls are under way already. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'not-configured'; readonly option: string }
  | { readonly kind: 'console-not-configured' }
  /** A mistake in this service; the cause's message names the contract's own words only, never a value. */
  | { readonly kind: 'internal'; readonly cause: Error }

/** The call that failed. */
export interface Subject {
  readonly operation: string
  readonly generation: Generation
  readonly operationId: OperationId
}

/** What had been done for a call. */
export interface Done extends Partial<Effort> {
  /** It is certain that no byte of it left. */
  readonly nothingLeft?: boolean
}

const keys = {
  'rejected': 'upstream-rejected',
  'retired': 'endpoint-retired',
  'throttled': 'upstream-throttled',
  'unavailable': 'upstream-unavailable',
  'broken': 'contract-broken',
  'timeout': 'upstream-timeout',
  'deadline': 'deadline',
  'client-gone': 'client-gone',
  'breaker-open': 'breaker-open',
  'quota-exhausted': 'quota-exhausted',
  'busy': 'upstream-busy',
  'not-configured': 'not-configured',
  'console-not-configured': 'console-not-configured',
  'internal': 'internal',
} as const satisfies Record<Failure['kind'], ErrorKey>

const mayPass: ReadonlySet<Failure['kind']> = new Set<Failure['kind']>([
  'throttled', 'unavailable', 'timeout', 'deadline', 'client-gone', 'breaker-open', 'quota-exhausted', 'busy',
])

/** What a failed call means to the breaker: refusals are healthy, and a call that we stopped says nothing. */
export function resultOf(failure: Failure): CallResult {
  switch (failure.kind) {
    case 'rejected':
    case 'retired':
    case 'throttled':
      return 'answered'
    case 'unavailable':
      return failure.scope === 'host' ? 'host-failed' : 'operation-failed'
    case 'timeout':
      return failure.observed ? 'operation-failed' : 'abandoned'
    case 'broken':
      return 'operation-failed'
    default:
      return 'abandoned'
  }
}

/** The code of a failure, without making an error of it. */
export function codeOf(failure: Failure): ErrorCode {
  return catalogue[keys[failure.kind]].code
}

/** Statuses by which a server says of itself that it did not carry out a request; others may come from what lies between. */
const clearStatuses: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 406, 410, 413, 414, 415, 422, 429, 431])

/**
 * What is certain of the effect of a call that failed. A refusal is clear below 500 only: of a server that failed, the
 * code alone does not say how far it had come (CBC.99000050 with 500 means "was created").
 */
function certaintyOf(failure: Failure, nothingLeft: boolean): Certainty {
  if (nothingLeft) return 'not-sent'
  if (failure.kind === 'throttled' || failure.kind === 'retired') return 'refused'
  if (failure.kind !== 'rejected') return 'open'
  const { status, errorCode } = failure.facts
  return status < 500 && (errorCode !== null || clearStatuses.has(status)) ? 'refused' : 'open'
}

/** Makes the coded error of a failed call; `done` is what had been done for it. */
export function failureToError(failure: Failure, subject: Subject, done: Done = {}): PartnerGraphError {
  const facts = 'facts' in failure ? failure.facts : null
  const retryAfter = 'retryAfter' in failure ? failure.retryAfter : undefined
  return new PartnerGraphError(keys[failure.kind], parametersOf(failure, subject), {
    upstream: {
      operation: subject.operation,
      generation: subject.generation,
      operationId: subject.operationId,
      ...(facts?.errorCode ? { errorCode: facts.errorCode } : {}),
      ...(facts?.requestId ? { requestId: facts.requestId } : {}),
      retryable: mayPass.has(failure.kind) || (failure.kind === 'broken' && failure.cutOff),
    },
    effort: { attempts: done.attempts ?? 0, waitMs: done.waitMs ?? 0, ...(facts && { status: facts.status }) },
    certainty: certaintyOf(failure, done.nothingLeft === true),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(failure.kind === 'internal' ? { cause: failure.cause } : {}),
  })
}

function parametersOf(failure: Failure, { operation, generation }: Subject): ErrorParameters {
  switch (failure.kind) {
    case 'rejected':
      return { operation, errorCode: failure.facts.errorCode ?? `HTTP ${failure.facts.status}` }
    case 'retired':
      return { operation, generation }
    case 'unavailable':
      return { operation, reason: failure.facts ? `HTTP ${failure.facts.status}` : failure.reason }
    case 'throttled':
    case 'breaker-open':
    case 'quota-exhausted':
      return { operation, retryAfter: failure.retryAfter }
    case 'broken':
      return { operation, field: failure.field, rule: failure.rule }
    case 'not-configured':
      return { operation, option: failure.option }
    case 'timeout':
    case 'deadline':
    case 'client-gone':
    case 'busy':
    case 'console-not-configured':
      return { operation }
    case 'internal':
      return {}
  }
}

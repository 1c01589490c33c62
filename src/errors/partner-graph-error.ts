/**
 * The one error class of this service. It is redacted when it is made: it holds a catalogue key and harmless
 * parameters, never an address, a body, a credential or personal data, so whatever prints it cannot leak.
 */
import { meaningOf } from './upstream-codes.ts'
import { fill } from './sentences.ts'
import { catalogue, type ErrorCode, type ErrorKey, type Language } from './catalogue.ts'

export type Generation = 'old' | 'new'

/** What a caller may know of the upstream call that failed. */
export interface UpstreamFacts {
  /** The logical operation, e.g. `order.details`. */
  readonly operation: string
  readonly generation: Generation
  /** The contract's operation id, e.g. `ShowCustomerOrderDetailsOld`. */
  readonly operationId: string
  /** The vendor's own code, e.g. `CBC.0151`. */
  readonly errorCode?: string
  /** The vendor's `X-Request-Id`: what its support asks for. */
  readonly requestId?: string
  /** Whether the same call may succeed later. */
  readonly retryable: boolean
}

const generationWords = { old: '旧', new: '新' } as const satisfies Record<Generation, string>

export type ErrorParameters = Readonly<Record<string, string | number>>

/** What had been done for a call that failed; for lineage, not for the caller's error. */
export interface Effort {
  /** Requests that went out. */
  readonly attempts: number
  /** Milliseconds waited on our side. */
  readonly waitMs: number
  /** The HTTP status of the answer that failed it, where there was one. */
  readonly status?: number
}

/**
 * What is certain of the effect of a call that failed. `not-sent`: no byte of it left. `refused`: the upstream said that it
 * would not. `open`: it may have been carried out.
 */
export type Certainty = 'not-sent' | 'refused' | 'open'

interface Extras {
  readonly upstream?: UpstreamFacts
  readonly effort?: Effort
  readonly certainty?: Certainty
  /** Seconds until another try makes sense. */
  readonly retryAfter?: number
  /** What a program reads of the error beside its code: numbers and names, as harmless as the parameters. */
  readonly details?: Readonly<Record<string, unknown>>
  /** Further broken rules of the same input: a form shows them all, a query's error is the first. */
  readonly also?: readonly PartnerGraphError[]
  readonly cause?: unknown
}

export class PartnerGraphError extends Error {
  override readonly name = 'PartnerGraphError'
  readonly key: ErrorKey
  readonly parameters: ErrorParameters
  readonly upstream: UpstreamFacts | undefined
  readonly effort: Effort | undefined
  /** Undefined for an error that no call stands behind. */
  readonly certainty: Certainty | undefined
  readonly retryAfter: number | undefined
  readonly details: Readonly<Record<string, unknown>> | undefined
  readonly also: readonly PartnerGraphError[]

  constructor(key: ErrorKey, parameters: ErrorParameters = {}, extras: Extras = {}) {
    super(fill(catalogue[key].en, { ...parameters, ...wordsIn('en', parameters, extras.upstream) }), extras.cause === undefined ? {} : { cause: extras.cause })
    this.key = key
    this.parameters = parameters
    this.upstream = extras.upstream
    this.effort = extras.effort
    this.certainty = extras.certainty
    this.retryAfter = extras.retryAfter
    this.details = extras.details
    this.also = extras.also ?? []
  }

  get code(): ErrorCode {
    return catalogue[this.key].code
  }

  /** The message in the caller's language. */
  textIn(language: Language): string {
    return fill(catalogue[this.key][language], { ...this.parameters, ...wordsIn(language, this.parameters, this.upstream) })
  }
}

/** True for an error of this service with the given code. */
export function hasCode(error: unknown, ...codes: readonly ErrorCode[]): error is PartnerGraphError {
  return error instanceof PartnerGraphError && codes.includes(error.code)
}

/** Parameters that are words of a language. */
function wordsIn(language: Language, { generation }: ErrorParameters, upstream: UpstreamFacts | undefined): ErrorParameters {
  const meaning = upstream?.errorCode === undefined ? null : meaningOf(upstream.errorCode, upstream.operationId, language)
  return {
    because: meaning === null ? '' : `${language === 'zh' ? '：' : ': '}${meaning}`,
    ...(language === 'zh' && (generation === 'old' || generation === 'new') && { generation: generationWords[generation] }),
  }
}

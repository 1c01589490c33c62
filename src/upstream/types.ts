/** What passes between the switch and the upstream client: requests by contract operation id, and what came back. */
import type { ErrorCode, ErrorKey, Language } from '../errors/catalogue.ts'
import type { Generation } from '../errors/partner-graph-error.ts'
import type { OperationId } from '../generated/operations.ts'
import type { Span } from '../telemetry/telemetry.ts'
import type { Priority } from './quota-queue.ts'

/** Whose credentials a call goes out with (contracts/authentication.md, "Two identities"). */
export type Identity =
  | { readonly kind: 'partner' }
  | {
      readonly kind: 'customer'
      readonly customerId: string
      /** The customer's account name: the IAM domain the token is scoped to. */
      readonly accountName: string
      /** The agency through which the partner acts for the customer (its xaccount_type). */
      readonly agency: string
    }

export const partnerIdentity: Identity = { kind: 'partner' }

/** A JSON value to send. Amounts go in as ExactNumber, so that they are written digit by digit. */
export type WireValue = string | number | boolean | null | ExactNumber | readonly WireValue[] | { readonly [name: string]: WireValue | undefined }

/** A decimal to be written as a JSON number with exactly these digits. */
export interface ExactNumber {
  readonly exactNumber: string
}

/** One request to one contract operation. `{partner_id}` and `{domain_id}` are filled from the identity by the client. */
export interface UpstreamRequest {
  readonly operationId: OperationId
  readonly path?: Readonly<Record<string, string>>
  /** Unset filters are left out, never sent as null or "" (some operations take those as values). */
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: { readonly [name: string]: WireValue | undefined }
  readonly identity: Identity
  /** Vendor codes that come with an answer's data, whatever the HTTP status: the body is the answer, its `error_code` in it. */
  readonly answers?: readonly string[]
}

/** A successful answer: its parsed body (numbers that binary would not keep exactly stand as text), and what it cost. */
export interface UpstreamAnswer {
  readonly body: unknown
  readonly requestId: string | null
  /** Milliseconds waited on our side, for the quota and for a place among the calls under way. */
  readonly waitMs: number
  /** Milliseconds from sending to the last byte, of all attempts. */
  readonly tookMs: number
  /** Requests that went out for it. */
  readonly attempts: number
  /** True when several queries waited for this one call. */
  readonly shared?: boolean
}

/** What every call of one GraphQL operation shares. */
export interface CallContext {
  /** Keys every cache, token, quota and loader. */
  readonly tenant: string
  readonly language: Language
  /** Clock time in milliseconds after which no read may go on. */
  readonly deadline: number
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal
  readonly requestId: string
  /** Who shares the quota fairly with the tenant's other callers; all who name none are one caller. */
  readonly caller?: string
  /** How urgent the calls are when the quota is short; a write's by the contract is `write`, anything else `read`. */
  readonly priority?: Priority
  /** The span that calls are made within; there is none while nobody collects traces. */
  readonly span?: Span | undefined
  /** The spans of other queries that wait for the same call. Read when it ends, as they may join later. */
  readonly links?: readonly Span[]
}

/** One call as the switch asks for it. */
export interface UpstreamCall {
  /** The logical operation, for errors, metrics and lineage. */
  readonly operation: string
  readonly generation: Generation
  readonly request: UpstreamRequest
  readonly context: CallContext
  /** How many keys a batch asks for; 1 when left out. */
  readonly keys?: number
}

/** What is told of a call that failed: facts for support, and nothing of what was sent or answered. */
export interface FailedCall {
  /** Of this service: the query that it was made for, the first one where several wait. */
  readonly requestId: string
  readonly tenant: string
  readonly traceId: string | null
  readonly operation: string
  readonly operationId: OperationId
  readonly generation: Generation
  readonly code: ErrorCode
  /** Which rule of the catalogue, finer than the code. */
  readonly key: ErrorKey
  /** HTTP; null when none came. */
  readonly status: number | null
  readonly upstreamCode: string | null
  readonly upstreamRequestId: string | null
  readonly keys: number
  readonly attempts: number
  readonly waitMs: number
  readonly tookMs: number
}

/** The seam between the switch and the network. Rejects with PartnerGraphError only. */
export interface UpstreamClient {
  call(call: UpstreamCall): Promise<UpstreamAnswer>
  close(): Promise<void>
}

/**
 * A call as a handler sees it: identified, within its quota and valid by the contract. Handlers read parameters with
 * the readers below, so that text, numbers and lists are checked once more where they are used.
 */
import { isObject } from './contracts.ts'
import type { JsonObject } from './contracts.ts'
import type { ContractOperation } from '../generated/operations.ts'
import type { Customer, Partner } from './world.ts'

/** Who calls: a partner, or a customer (by a token that its partner obtained through an agency). */
export type Caller =
  | { readonly kind: 'partner'; readonly partner: Partner; readonly accountId: string }
  | { readonly kind: 'customer'; readonly partner: Partner; readonly customer: Customer; readonly accountId: string }

export interface SandboxRequest {
  readonly operation: ContractOperation
  readonly caller: Caller
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>
  /** Query parameters as sent, decoded; each name with all its values. */
  readonly query: URLSearchParams
  /** The JSON body, `{}` without one. Numbers are binary here: read amounts from `bodyText`. */
  readonly body: JsonObject
  readonly bodyText: string
  /** From the X-Language header: Chinese unless English is asked for. */
  readonly language: 'zh' | 'en'
  /** The answer's X-Request-Id. */
  readonly id: string
  /** The sandbox's real (injected) time, milliseconds since the epoch. Data stands at world.businessNow instead. */
  readonly now: number
}

/** A parameter by name, from the query of a call without a body, else from the body. */
function raw(request: SandboxRequest, name: string): unknown {
  return request.query.get(name) ?? request.body[name]
}

/** A text parameter; undefined when it is absent or null. An empty string stays one: what it means differs. */
export function text(request: SandboxRequest, name: string): string | undefined {
  const value = raw(request, name)
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

/** A text parameter for operations where an empty string means "no filter". */
export function filledText(request: SandboxRequest, name: string): string | undefined {
  const value = text(request, name)
  return value === '' ? undefined : value
}

/** A whole number; undefined when absent, null or empty. */
export function integer(request: SandboxRequest, name: string): number | undefined {
  const value = raw(request, name)
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : undefined
}

/** A list of texts from the body (or of repeated query parameters); empty when absent. */
export function texts(request: SandboxRequest, name: string): readonly string[] {
  const value = request.body[name]
  if (Array.isArray(value)) return value.filter((entry) => typeof entry === 'string')
  return request.query.getAll(name)
}

/** A list of whole numbers from the body; empty when absent. */
export function integers(request: SandboxRequest, name: string): readonly number[] {
  const value = request.body[name]
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'number') : []
}

/** A list of objects from the body; empty when absent. */
export function objects(request: SandboxRequest, name: string): readonly JsonObject[] {
  const value = request.body[name]
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A time window parameter in milliseconds since the epoch; undefined when absent or empty. */
export function time(request: SandboxRequest, name: string): number | undefined {
  const value = filledText(request, name)
  const parsed = value === undefined ? Number.NaN : Date.parse(value)
  return Number.isNaN(parsed) ? undefined : parsed
}

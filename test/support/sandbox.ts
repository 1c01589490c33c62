/**
 * A sandbox for tests, in process, with every exchange judged by the OpenAPI validator; and a bare-HTTP caller that
 * signs with test/support/signing.ts or carries a token. Uses nothing of the service.
 */
import { request } from 'undici'
import { systemClock } from '#src/clock.ts'
import type { Clock } from '#src/clock.ts'
import { startSandbox } from '#src/sandbox/server.ts'
import type { Sandbox, SandboxOptions } from '#src/sandbox/server.ts'
import type { Customer, Partner, PartnerCredentials, PartnerKind } from '#src/sandbox/world.ts'
import { createOpenapiValidator } from './openapi-validator.ts'
import { signedHeaders } from './signing.ts'

export type JsonObject = { readonly [name: string]: unknown }

/** How a call proves who it is: a partner's key pair, or a token. */
export type Identity = { readonly accessKey: string; readonly secretKey: string } | { readonly token: string }

export interface CallOptions {
  readonly query?: Readonly<Record<string, string | number>>
  /** Sent as JSON; a text is sent as it is. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  /** The parsed body; `{}` when it is no JSON object. */
  readonly json: JsonObject
}

export interface SandboxUnderTest {
  readonly sandbox: Sandbox
  /** The default partner of that kind, with its credentials. */
  partner(kind: PartnerKind): Partner & { readonly credentials: PartnerCredentials }
  call(identity: Identity, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, options?: CallOptions): Promise<Answer>
  /** A call with the solution provider's keys. */
  asPartner(method: 'GET' | 'POST', path: string, options?: CallOptions): Promise<Answer>
  /** A customer's token, obtained as its partner would: password, then agency. */
  customerToken(customer: Customer): Promise<string>
  /** What the validator found in all exchanges so far that no fault had spoilt. */
  problems(): readonly string[]
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseObject(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

/** A list of objects in an answer; empty when there is none by that name. */
export function rows(json: unknown, ...path: readonly string[]): readonly JsonObject[] {
  const value = path.reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), json)
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** The values of one member over a list of objects. */
export function column(list: readonly JsonObject[], name: string): readonly unknown[] {
  return list.map((row) => row[name])
}

interface Connection {
  readonly url: string
  readonly clock: Clock
}

async function send(to: Connection, identity: Identity, method: string, path: string, options: CallOptions): Promise<Answer> {
  const url = new URL(path, to.url)
  for (const [name, value] of Object.entries(options.query ?? {})) url.searchParams.append(name, String(value))
  // A space goes out as %20: the signature is over the bytes sent.
  url.search = url.search.replaceAll('+', '%20')
  const given = options.body
  const body = given === undefined ? '' : typeof given === 'string' ? given : JSON.stringify(given)
  const plain: Record<string, string> = { ...(body === '' ? {} : { 'content-type': 'application/json' }), ...options.headers }
  const headers = 'token' in identity
    ? { ...plain, 'x-auth-token': identity.token }
    : signedHeaders({ method, url, headers: plain, body, now: to.clock.now() }, identity)
  const answer = await request(url, { method, headers, ...(body === '' ? {} : { body }) })
  const text = await answer.body.text()
  return { status: answer.statusCode, headers: answer.headers, text, json: parseObject(text) }
}

/** A token request; answers the token and the status. */
export async function requestToken(
  url: string,
  body: unknown,
  partnerToken?: string,
): Promise<{ readonly status: number; readonly token: string; readonly json: JsonObject }> {
  const headers = partnerToken === undefined ? {} : { 'x-auth-token': partnerToken }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await request(new URL('/v3/auth/tokens', url), { method: 'POST', headers, body: text })
  const token = answer.headers['x-subject-token']
  return { status: answer.statusCode, token: typeof token === 'string' ? token : '', json: parseObject(await answer.body.text()) }
}

/** The body of a partner's token request. */
export function passwordRequest({ userName, password, domainName }: PartnerCredentials): object {
  const user = { name: userName, password, domain: { name: domainName } }
  return { auth: { identity: { methods: ['password'], password: { user } }, scope: { domain: { name: domainName } } } }
}

/** The body of a customer's token request by agency. */
export function agencyRequest(accountName: string, agencyName: string): object {
  const assumeRole = { domain_name: accountName, agency_name: agencyName }
  const identity = { methods: ['assume_role'], assume_role: assumeRole }
  return { auth: { identity, scope: { domain: { name: accountName } } } }
}

function partnerOf(sandbox: Sandbox, kind: PartnerKind): Partner & { readonly credentials: PartnerCredentials } {
  for (const partner of sandbox.world.partners) {
    if (partner.kind === kind && partner.credentials) return { ...partner, credentials: partner.credentials }
  }
  throw new TypeError(`no ${kind} is seeded`)
}

async function tokenOf(sandbox: Sandbox, customer: Customer): Promise<string> {
  const partner = sandbox.world.partnerById.get(customer.partnerId)
  if (!partner?.credentials) throw new TypeError('the customer has no partner that can sign in')
  const { token } = await requestToken(sandbox.url, passwordRequest(partner.credentials))
  const answer = await requestToken(sandbox.url, agencyRequest(customer.accountName, partner.agencyName), token)
  return answer.token
}

/** Starts a sandbox without quotas (unless asked for), judged by the validator. Close `sandbox` when done. */
export async function openSandbox(options: SandboxOptions = {}): Promise<SandboxUnderTest> {
  const validator = createOpenapiValidator()
  const problems: string[] = []
  const sandbox = await startSandbox({
    quotas: false,
    ...options,
    observer(exchange) {
      if (exchange.fault === null) problems.push(...validator.check(exchange))
      options.observer?.(exchange)
    },
  })
  const connection = { url: sandbox.url, clock: options.clock ?? systemClock }
  const { credentials } = partnerOf(sandbox, 'solution-provider')
  return {
    sandbox,
    partner: (kind) => partnerOf(sandbox, kind),
    call: (identity, method, path, rest = {}) => send(connection, identity, method, path, rest),
    asPartner: (method, path, rest = {}) => send(connection, credentials, method, path, rest),
    customerToken: (customer) => tokenOf(sandbox, customer),
    problems: () => problems,
  }
}

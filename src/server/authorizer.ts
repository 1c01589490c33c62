/** Who is calling. Without caller authentication whoever reaches the port (loopback only); else who proves it. */
import type { IncomingHttpHeaders } from 'node:http'
import type { Caller } from '../resolvers/context.ts'
import type { ApiKeys } from './api-keys.ts'
import type { DocumentMode } from './document-modes.ts'
import { looksLikeToken, type TokenVerifier } from './jwt.ts'
import { refusals, type Refusal } from './refusals.ts'

/** A caller as the server knows it. */
export interface ProvenCaller extends Caller {
  /** For logs and limits, e.g. `key:nightly-report`; unique over all callers of a tenant. */
  readonly name: string
  /** Whether mutations are open to it at all. */
  readonly mayWrite: boolean
  /** The most upstream calls that its operations may be estimated at; the service's own allowance when left out. */
  readonly maxCalls?: number
  /** What is done about documents that are not in the manifest; the service's own mode when left out. */
  readonly documents?: DocumentMode
}

/** Either who it is, or why it may not call; `challenge` is the value of WWW-Authenticate (RFC 9110, section 11.6.1). */
export type Admission = { readonly caller: ProvenCaller } | { readonly refusal: Refusal; readonly challenge?: string }

export interface Authorizer {
  /** Looks at a request's headers before its body is read. Rejects on a defect only. */
  authorize(headers: IncomingHttpHeaders): Promise<Admission>
}

/** Every caller is the one tenant of this service, with the configured scopes. */
export function createLocalAuthorizer(options: { tenant: string; scopes: readonly string[]; mayWrite: boolean }): Authorizer {
  const caller: ProvenCaller = { name: 'local', tenant: options.tenant, scopes: new Set(options.scopes), mayWrite: options.mayWrite }
  return { authorize: () => Promise.resolve({ caller }) }
}

const realm = 'Bearer realm="partner-graph"'

export interface Proofs {
  /** Whether this service serves a tenant of that name. */
  readonly hasTenant: (tenant: string) => Promise<boolean>
  /** The keys that hold now; null when none are configured. */
  readonly apiKeys: (() => Promise<ApiKeys>) | null
  /** Null when no issuer of tokens is configured. */
  readonly verifyToken: TokenVerifier | null
}

/** Callers prove themselves by `Authorization: Bearer` (a token or an API key) or `X-Api-Key`. */
export function createProvingAuthorizer({ hasTenant, apiKeys, verifyToken }: Proofs): Authorizer {
  const ofTenant = async (admission: Admission): Promise<Admission> =>
    'caller' in admission && !(await hasTenant(admission.caller.tenant)) ? { refusal: refusals.claims } : admission
  return {
    async authorize(headers) {
      const credential = credentialOf(headers)
      if (credential === null) return { refusal: refusals.unauthenticated, challenge: realm }
      if (verifyToken && looksLikeToken(credential)) return ofTenant(await verifyToken(credential))
      const caller = (await apiKeys?.())?.callerOf(credential)
      return caller ? ofTenant({ caller }) : { refusal: refusals.unauthenticated, challenge: `${realm}, error="invalid_token"` }
    },
  }
}

/** The one credential that a request carries; null for none, and for two different ones. */
function credentialOf(headers: IncomingHttpHeaders): string | null {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1]
  const header = headers['x-api-key']
  const key = typeof header === 'string' && header !== '' ? header : undefined
  if (headers.authorization !== undefined && bearer === undefined) return null
  if (bearer !== undefined && key !== undefined && bearer !== key) return null
  return bearer ?? key ?? null
}

/**
 * Tokens of an OpenID Connect provider (JWT): signature, issuer, audience, times; then claims become a caller. The
 * provider's keys are fetched when a token needs them, kept for ten minutes, and asked for again at most every 30 s.
 */
import { hash } from 'node:crypto'
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import type { Clock } from '../clock.ts'
import type { Admission } from './authorizer.ts'
import { customersOf } from './customers-claim.ts'
import type { DocumentMode } from './document-modes.ts'
import { refusals } from './refusals.ts'

export interface JwtOptions {
  readonly clock: Clock
  readonly issuer: string
  readonly audience: string
  readonly jwksUrl: URL
  /** Signature algorithms that are taken; asymmetric ones only. */
  readonly algorithms: readonly string[]
  readonly clockToleranceS: number
  /** The names of the claims that hold each. */
  readonly claims: { readonly tenant: string; readonly scopes: string; readonly customers: string; readonly calls: string; readonly client: string }
  /** The tenant of a token without that claim; null when it must have one. */
  readonly defaultTenant: string | null
  /** What is done about unknown documents of the clients that have their own word for it, by the client's name. */
  readonly documentModes: ReadonlyMap<string, DocumentMode>
  readonly onKeysUnavailable: (reason: string) => void
}

/** Takes a token's text; never rejects but on a defect. */
export type TokenVerifier = (token: string) => Promise<Admission>

/** Whether a credential has the form of a signed token (RFC 7515, section 7.1), which no API key of ours has. */
export function looksLikeToken(credential: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(credential)
}

/** The provider's keys could not be read: nothing is known of the token. */
class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable'
}

export function createTokenVerifier(options: JwtOptions): TokenVerifier {
  const { clock, issuer, audience, algorithms, clockToleranceS } = options
  const getKey = fetchedKeys(options)
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, getKey, {
        issuer,
        audience,
        algorithms: [...algorithms],
        clockTolerance: clockToleranceS,
        currentDate: new Date(clock.now()),
        requiredClaims: ['exp', 'sub'],
      })
      return callerOf(payload, options)
    } catch (error) {
      if (error instanceof KeysUnavailable) return { refusal: refusals.identityUnavailable }
      if (error instanceof errors.JOSEError) return { refusal: refusals.unauthenticated, challenge: 'Bearer realm="partner-graph", error="invalid_token"' }
      throw error
    }
  }
}

function fetchedKeys({ jwksUrl, onKeysUnavailable }: JwtOptions): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(jwksUrl)
  return async (header, input) => {
    try {
      return await remote(header, input)
    } catch (error) {
      // These are about the token or one key; everything else about reaching the provider.
      const aboutToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported, errors.JWKInvalid]
      if (aboutToken.some((kind) => error instanceof kind)) throw error
      onKeysUnavailable(error instanceof Error ? error.name : 'unknown')
      throw new KeysUnavailable()
    }
  }
}

function callerOf(payload: JWTPayload, { claims, defaultTenant, issuer, documentModes }: JwtOptions): Admission {
  const tenant = payload[claims.tenant] ?? defaultTenant
  const scopes = scopesOf(payload[claims.scopes])
  const maxCalls = payload[claims.calls]
  const client = payload[claims.client]
  // A claim that is there and cannot be read must not be answered with all customers.
  const customers = payload[claims.customers] === undefined ? undefined : customersOf(payload[claims.customers])
  const isReadable = isAllowance(maxCalls) && (client === undefined || typeof client === 'string')
  if (typeof tenant !== 'string' || scopes === null || customers === null || !isReadable) return { refusal: refusals.claims }
  const documents = typeof client === 'string' ? documentModes.get(client) : undefined
  // `sub` may be an e-mail address: it stands in no log.
  const name = `token:${hash('sha256', JSON.stringify([issuer, payload.sub]), 'hex').slice(0, 16)}`
  const rest = { ...(maxCalls !== undefined && { maxCalls }), ...(customers && { customers }), ...(documents && { documents }) }
  return { caller: { name, tenant, scopes: new Set(scopes), mayWrite: true, ...rest } }
}

/** A whole number from 1; a token without it has its service's allowance. */
function isAllowance(claim: unknown): claim is number | undefined {
  return claim === undefined || (Number.isSafeInteger(claim) && Number(claim) >= 1)
}

/** One text with blanks between (RFC 8693, section 4.2), or a list; null for anything else. None is no scope. */
function scopesOf(claim: unknown): readonly string[] | null {
  if (claim === undefined) return []
  if (typeof claim === 'string') return claim.split(' ').filter((scope) => scope !== '')
  return Array.isArray(claim) && claim.every((scope) => typeof scope === 'string') ? claim : null
}

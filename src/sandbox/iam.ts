/**
 * The identity service: `POST /v3/auth/tokens`, partner tokens by password and customer tokens by agency
 * (contracts/authentication.md section 2). Tokens live 24 hours by the sandbox's clock.
 */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Reply } from './reply.ts'
import type { Caller } from './request.ts'
import type { Partner, World } from './world.ts'

/** The path of the one operation served. */
export const tokenPath = '/v3/auth/tokens'

const tokenLifeMs = 24 * 60 * 60 * 1000

export interface TokenStore {
  /** Keeps a caller under a new token. */
  issue(caller: Caller, now: number): { readonly token: string; readonly expiresAt: number }
  /** Whose token it is; null when unknown or expired. */
  callerOf(token: string, now: number): Caller | null
  /** Ends every token of an account, or all tokens. Answers how many. */
  expire(accountId?: string): number
}

/** Tokens in memory. They are random: a token of an earlier sandbox is never somebody else's in this one. */
export function createTokenStore(): TokenStore {
  const tokens = new Map<string, { caller: Caller; expiresAt: number }>()
  return {
    issue(caller, now) {
      const token = `SANDBOX-${randomBytes(48).toString('base64url')}`
      tokens.set(token, { caller, expiresAt: now + tokenLifeMs })
      return { token, expiresAt: now + tokenLifeMs }
    },
    callerOf(token, now) {
      const entry = tokens.get(token)
      return entry && entry.expiresAt > now ? entry.caller : null
    },
    expire(accountId) {
      const before = tokens.size
      for (const [token, { caller }] of tokens) {
        if (accountId === undefined || caller.accountId === accountId) tokens.delete(token)
      }
      return before - tokens.size
    },
  }
}

const scope = z.object({ domain: z.object({ name: z.string() }) }).optional()
const passwordBody = z.object({
  auth: z.object({
    identity: z.object({
      methods: z.tuple([z.literal('password')]),
      password: z.object({
        user: z.object({ name: z.string(), password: z.string(), domain: z.object({ name: z.string() }) }),
      }),
    }),
    scope,
  }),
})
const agencyBody = z.object({
  auth: z.object({
    identity: z.object({
      methods: z.tuple([z.literal('assume_role')]),
      assume_role: z.object({ domain_name: z.string(), agency_name: z.string() }),
    }),
    scope,
  }),
})
const tokenRequest = z.union([passwordBody, agencyBody])

function refusal(code: number, title: string, message: string): Reply {
  return { status: code, body: { error: { code, title, message } } }
}

/** `2026-11-16T04:00:00.000000Z`: the identity service writes microseconds. */
function iamTime(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/(\.\d{3})Z$/, '$1000Z')
}

function granted(store: TokenStore, caller: Caller, domainName: string, method: string, now: number): Reply {
  const { token, expiresAt } = store.issue(caller, now)
  const domain = { id: caller.accountId, name: domainName }
  return {
    status: 201,
    headers: { 'X-Subject-Token': token },
    body: {
      token: { methods: [method], issued_at: iamTime(now), expires_at: iamTime(expiresAt), domain, roles: [] },
    },
  }
}

function byPassword(body: z.infer<typeof passwordBody>, world: World, store: TokenStore, now: number): Reply {
  const { user } = body.auth.identity.password
  const partner = world.partners.find((candidate: Partner) => {
    const credentials = candidate.credentials
    return credentials?.domainName === user.domain.name && credentials.userName === user.name
  })
  const scopeName = body.auth.scope?.domain.name ?? user.domain.name
  if (!partner || partner.credentials?.password !== user.password || scopeName !== user.domain.name) {
    return refusal(401, 'Unauthorized', 'The username or password is wrong.')
  }
  return granted(store, { kind: 'partner', partner, accountId: partner.id }, user.domain.name, 'password', now)
}

function byAgency(
  body: z.infer<typeof agencyBody>,
  partnerToken: string,
  world: World,
  store: TokenStore,
  now: number,
): Reply {
  const holder = store.callerOf(partnerToken, now)
  if (holder?.kind !== 'partner') {
    return refusal(401, 'Unauthorized', 'The token must be updated.')
  }
  const { partner } = holder
  const role = body.auth.identity.assume_role
  const customers = world.customersOfPartner.get(partner.id) ?? []
  const customer = customers.find((candidate) => candidate.accountName === role.domain_name)
  const scopeName = body.auth.scope?.domain.name ?? role.domain_name
  if (!customer || role.agency_name !== partner.agencyName || scopeName !== role.domain_name) {
    return refusal(403, 'Forbidden', 'You have no permission to assume this agency.')
  }
  const caller: Caller = { kind: 'customer', partner, customer, accountId: customer.id }
  return granted(store, caller, role.domain_name, 'assume_role', now)
}

/**
 * Answers a token request: 201 with `X-Subject-Token`, 400 malformed, 401 wrong credentials, 403 no such agency.
 * `partnerToken`: the X-Auth-Token header, empty when absent.
 */
export function issueToken(bodyText: string, partnerToken: string, world: World, store: TokenStore, now: number): Reply {
  let body: unknown
  try {
    body = JSON.parse(bodyText)
  } catch {
    return refusal(400, 'Bad Request', 'The request body is invalid.')
  }
  const parsed = tokenRequest.safeParse(body)
  if (!parsed.success) return refusal(400, 'Bad Request', 'The request body is invalid.')
  const request = parsed.data
  return 'password' in request.auth.identity
    ? byPassword({ auth: { ...request.auth, identity: request.auth.identity } }, world, store, now)
    : byAgency({ auth: { ...request.auth, identity: request.auth.identity } }, partnerToken, world, store, now)
}

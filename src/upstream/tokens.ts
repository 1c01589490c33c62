/**
 * IAM tokens of the partner and of its customers (contracts/authentication.md, section 2). One cache by tenant and
 * identity, one refresh for all who wait. A refresh belongs to nobody: a caller who leaves does not end it for the rest.
 */
import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.ts'
import type { Breaker } from './breaker.ts'
import { classify } from './classify.ts'
import { pathUnder } from './endpoints.ts'
import { codeOf, type Failure, resultOf } from './failures.ts'
import { writeJson } from './json.ts'
import type { Retries } from './retry.ts'
import type { Transport, WireOutcome } from './transport.ts'
import type { Identity } from './types.ts'

/** The account that asks for tokens. */
export interface TokenCredentials {
  readonly userName: string
  readonly userPassword: string
  readonly domainName: string
}

export type TokenAnswer = { readonly kind: 'token'; readonly token: string } | Failure

export interface Tokens {
  /** A token that is valid now. Never rejects. Shared: leave it by not waiting, it cannot be stopped. */
  get(tenant: string, identity: Identity): TokenAnswer | Promise<TokenAnswer>
  /** Forgets this token if it is still the one in use: the upstream refused it. */
  drop(tenant: string, identity: Identity, token: string): void
}

export interface TokensOptions {
  readonly clock: Clock
  readonly transport: Transport
  readonly breaker: Breaker
  readonly iam: URL
  /** Null when none are configured: every token is then `not-configured`. */
  readonly credentials: TokenCredentials | null
  /** Milliseconds for one call to IAM. */
  readonly callMs: number
  readonly headers: Readonly<Record<string, string>>
  readonly telemetry?: Telemetry
  /** Asks again after failures that pass; none when left out. */
  readonly retries?: Retries
}

interface Entry {
  readonly token: string
  readonly expiresAt: number
  /** From here on it is renewed in the background while it still serves. */
  readonly renewAt: number
}

const longestMargin = 5 * 60_000
/** Asking again with credentials that IAM has just refused could lock the account. */
const refusalHolds = 30_000
const mostTokens = 10_000
const breakerName = 'iam.tokens'
const passwordMissing: Failure = { kind: 'not-configured', option: 'HW_USER_NAME, HW_USER_PASSWORD and HW_DOMAIN_NAME' }

/** Makes the token cache of one process. */
export function createTokens(options: TokensOptions): Tokens {
  const { clock, credentials } = options
  const entries = new LRUCache<string, Entry>({ max: mostTokens })
  const refusals = new LRUCache<string, { readonly failure: Failure; readonly until: number }>({ max: mostTokens })
  const refreshes = new Map<string, Promise<TokenAnswer>>()

  function get(tenant: string, identity: Identity): TokenAnswer | Promise<TokenAnswer> {
    if (!credentials) return passwordMissing
    const key = keyOf(tenant, identity)
    const entry = entries.get(key)
    const now = clock.now()
    if (entry && now < entry.expiresAt) {
      if (now >= entry.renewAt && !refusedLately(key)) void refresh(key, tenant, identity, credentials)
      return { kind: 'token', token: entry.token }
    }
    return refusedLately(key) ?? refresh(key, tenant, identity, credentials)
  }

  function refusedLately(key: string): Failure | null {
    const refusal = refusals.get(key)
    return refusal && clock.now() < refusal.until ? refusal.failure : null
  }

  function refresh(key: string, tenant: string, identity: Identity, own: TokenCredentials): Promise<TokenAnswer> {
    const running = refreshes.get(key)
    if (running) return running
    const started = fetchToken(tenant, identity, own)
      .then((fetched) => keep(key, fetched))
      .finally(() => refreshes.delete(key))
    refreshes.set(key, started)
    return started
  }

  function keep(key: string, fetched: FetchedToken): TokenAnswer {
    if (fetched.kind === 'entry') {
      entries.set(key, fetched.entry)
      return { kind: 'token', token: fetched.entry.token }
    }
    if (fetched.kind === 'rejected') refusals.set(key, { failure: fetched, until: clock.now() + refusalHolds })
    return fetched
  }

  async function fetchToken(tenant: string, identity: Identity, own: TokenCredentials): Promise<FetchedToken> {
    if (identity.kind === 'partner') return askIam(options, tenant, passwordBody(own), {})
    for (let attempt = 1; ; attempt += 1) {
      const partner = await get(tenant, { kind: 'partner' })
      if (partner.kind !== 'token') return partner
      const fetched = await askIam(options, tenant, agencyBody(identity), { 'X-Auth-Token': partner.token })
      if (fetched.kind !== 'rejected' || fetched.facts.status !== 401 || attempt === 2) return fetched
      drop(tenant, { kind: 'partner' }, partner.token)
    }
  }

  function drop(tenant: string, identity: Identity, token: string): void {
    const key = keyOf(tenant, identity)
    if (entries.peek(key)?.token === token) entries.delete(key)
  }

  return { get, drop }
}

type FetchedToken = { readonly kind: 'entry'; readonly entry: Entry } | Failure

/** Hashed, as the account's name is in it: two names for one customer must not share a token. */
function keyOf(tenant: string, identity: Identity): string {
  const parts = identity.kind === 'partner'
    ? [tenant, 'partner']
    : [tenant, 'customer', identity.customerId, identity.accountName, identity.agency]
  return hash('sha256', JSON.stringify(parts), 'hex')
}

const forNobody = new AbortController().signal

/** Asks IAM, again after failures that pass: a token is only read, whatever the call is that needs it. All of it within the time of one call. */
async function askIam(options: TokensOptions, tenant: string, body: string, headers: Readonly<Record<string, string>>): Promise<FetchedToken> {
  const { clock, breaker, iam, retries, callMs } = options
  const deadline = clock.now() + callMs
  if (!retries) return askIamOnce(options, tenant, body, headers, deadline)
  const last: { fetched: FetchedToken } = { fetched: { kind: 'deadline' } }
  const { result } = await retries.run({
    tenant,
    host: iam.origin,
    isRead: true,
    patience: { deadline, signal: forNobody },
    isPaused: () => breaker.isOpen(tenant, breakerName, iam.origin),
    async attempt(until) {
      const fetched = await askIamOnce(options, tenant, body, headers, until)
      last.fetched = fetched
      const isUnsent = fetched.kind === 'breaker-open'
      const outcome = fetched.kind === 'entry' ? { kind: 'ok' as const, body: null, requestId: null } : fetched
      return { result: outcome, waitMs: 0, tookMs: 0, sent: isUnsent ? 0 : 1 }
    },
  })
  return result.kind === 'ok' ? last.fetched : result
}

async function askIamOnce(options: TokensOptions, tenant: string, body: string, headers: Readonly<Record<string, string>>, until: number): Promise<FetchedToken> {
  const { clock, transport, breaker, iam, telemetry: { meters } = noTelemetry } = options
  const permit = breaker.enter(tenant, breakerName, iam.origin)
  if (permit.kind === 'open') return { kind: 'breaker-open', retryAfter: permit.retryAfter }
  const startedAt = clock.now()
  const outcome = await transport.send({
    origin: iam.origin,
    method: 'POST',
    target: pathUnder(iam, '/v3/auth/tokens'),
    headers: { ...options.headers, 'content-type': 'application/json', ...headers },
    body: Buffer.from(body),
  }, { until, signal: null })
  const fetched = readToken(outcome, clock.now())
  meters?.record('partner_graph.token.duration', (clock.now() - startedAt) / 1_000, { 'error.type': fetched.kind === 'entry' ? undefined : codeOf(fetched) })
  permit.settle(fetched.kind === 'entry' ? 'answered' : resultOf(fetched))
  return fetched
}

function readToken(outcome: WireOutcome, now: number): FetchedToken {
  const answer = classify(outcome, now)
  // IAM without this path says nothing about the operation, and must not count as the operation's retirement.
  if (answer.kind === 'retired') return { kind: 'rejected', facts: answer.facts }
  if (answer.kind !== 'ok') return answer
  const facts = { status: 201, errorCode: null, requestId: answer.requestId }
  const token = outcome.kind === 'answer' ? outcome.headers['x-subject-token'] : undefined
  if (typeof token !== 'string' || token === '') return { kind: 'broken', field: 'X-Subject-Token', rule: 'is missing', cutOff: false, facts }
  const parsed = tokenBody.safeParse(answer.body)
  const expiresAt = parsed.success ? Date.parse(parsed.data.token.expires_at) : NaN
  if (Number.isNaN(expiresAt)) return { kind: 'broken', field: 'token.expires_at', rule: 'is no time', cutOff: false, facts }
  // A token that lives shortly must not be renewed all the time.
  const margin = Math.min(longestMargin, (expiresAt - now) / 10)
  return { kind: 'entry', entry: { token, expiresAt, renewAt: expiresAt - margin } }
}

const tokenBody = z.object({ token: z.object({ expires_at: z.string() }) })

function passwordBody({ userName, userPassword, domainName }: TokenCredentials): string {
  const user = { name: userName, password: userPassword, domain: { name: domainName } }
  return writeJson({ auth: { identity: { methods: ['password'], password: { user } }, scope: { domain: { name: domainName } } } })
}

function agencyBody({ accountName, agency }: Extract<Identity, { kind: 'customer' }>): string {
  return writeJson({
    auth: {
      identity: { methods: ['assume_role'], assume_role: { domain_name: accountName, agency_name: agency } },
      scope: { domain: { name: accountName } },
    },
  })
}

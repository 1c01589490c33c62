/**
 * The one client to the upstream. In this order: contract and address, breaker, token, quota, bulkhead, breaker again,
 * signature, the wire, classification; for a read that failed in passing all of it from the token on again (retry.ts).
 * The token comes before the quota so that a granted slot is used at once; the bulkhead comes after it, so that who
 * waits for quota holds no place and the quota's order stands; the signature comes last, as its date must be the time of
 * sending.
 *
 * A refused token is renewed once, for writes too: that the upstream did not carry out such a call is certain.
 */
import type { Clock } from '../clock.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { noTelemetry, type Meters, type Telemetry } from '../telemetry/telemetry.ts'
import { createAlarms } from './alarms.ts'
import type { Breaker } from './breaker.ts'
import { createBulkhead, type Bulkhead } from './bulkhead.ts'
import { endpointOf, type Endpoints } from './endpoints.ts'
import { failureToError } from './failures.ts'
import { observed } from './observed.ts'
import { prepareCall, type PreparedCall } from './prepare.ts'
import { createProofs, tokenCredentialsOf, type UpstreamCredentials } from './proof.ts'
import type { ProxySettings } from './proxy.ts'
import type { Quota } from './quota.ts'
import { createRetries, type RetryOptions, type Tried } from './retry.ts'
import { createSender } from './send.ts'
import { createTokens } from './tokens.ts'
import { createTransport, type Transport } from './transport.ts'
import type { FailedCall, UpstreamAnswer, UpstreamCall, UpstreamClient } from './types.ts'

export interface UpstreamClientOptions {
  readonly clock: Clock
  readonly credentials: UpstreamCredentials
  readonly endpoints: Endpoints
  readonly quota: Quota
  readonly breaker: Breaker
  readonly timeouts: {
    /** Milliseconds for one call, from sending to the last byte. */
    readonly callMs: number
    /** The same for a write, which nothing else ends; 60,000 by default. */
    readonly writeMs?: number
  }
  /** Connections to each origin. */
  readonly connections: number
  /** How much of them one tenant, and one operation of it, may hold: 0.75 and 0.5 by default, at least one connection. */
  readonly shares?: { readonly tenant: number; readonly operation: number }
  /** Attempts, budget and chance of retries; its defaults are theirs. */
  readonly retries?: Omit<RetryOptions, 'clock'>
  readonly proxies?: ProxySettings
  /** PEM certificates of private authorities. */
  readonly authorities?: string | null
  /** The longest answer that is read, in bytes; 16 MiB by default. */
  readonly maxBodyBytes?: number
  readonly userAgent?: string
  readonly telemetry?: Telemetry
  /** Told of each call that failed, once. */
  readonly onFailed?: (failed: FailedCall) => void
  /** Stands between the client and the network, token requests included: for tools that look at the bytes themselves. */
  readonly tap?: (transport: Transport) => Transport
}

/**
 * Makes the client. Its calls reject with PartnerGraphError only, as the catalogue's upstream keys say; a mistake in a
 * binding (an unknown parameter, an identity that the contract does not take) is `internal` with the reason as cause.
 */
export function createUpstreamClient(options: UpstreamClientOptions): UpstreamClient {
  const { clock, credentials, endpoints, quota, breaker, timeouts, telemetry = noTelemetry, onFailed = () => undefined } = options
  const { callMs, writeMs = 60_000 } = timeouts
  const fixedHeaders = {
    'accept': 'application/json',
    // An inflated body would have to be capped as well; rows of JSON over a data-centre link gain little.
    'accept-encoding': 'identity',
    'user-agent': options.userAgent ?? 'partner-graph',
  }
  const alarms = createAlarms(clock)
  const network = createTransport({
    alarms,
    connections: options.connections,
    silenceMs: Math.max(callMs, writeMs) + 5_000,
    // Shorter than a call, or a host that swallows connections would look like one that is slow to answer.
    connectMs: Math.min(callMs / 2, 5_000),
    maxBodyBytes: options.maxBodyBytes ?? 16 * 1024 * 1024,
    ...(options.proxies && { proxies: options.proxies }),
    authorities: options.authorities ?? null,
  })
  const transport = options.tap?.(network) ?? network
  const shareOf = (share: number) => Math.max(1, Math.floor(options.connections * share))
  const { tenant: tenantShare, operation: operationShare } = options.shares ?? { tenant: 0.75, operation: 0.5 }
  const bulkhead = createBulkhead({ clock, alarms, perTenant: shareOf(tenantShare), perOperation: shareOf(operationShare) })
  const retries = createRetries({ clock, ...options.retries })
  const tokens = createTokens({
    clock, retries, transport, breaker, telemetry, iam: endpoints.iam, credentials: tokenCredentialsOf(credentials), callMs, headers: fixedHeaders,
  })

  const proofs = createProofs({ clock, alarms, tokens, credentials })
  const sender = createSender({ clock, transport, quota, breaker, bulkhead, telemetry, headers: fixedHeaders, callMs, writeMs })

  async function perform(call: UpstreamCall): Promise<UpstreamAnswer> {
    const subject = { operation: call.operation, generation: call.generation, operationId: call.request.operationId }
    const prepared = prepareCall(call, endpoints, credentials.domainId)
    if (prepared.kind !== 'prepared') throw failureToError(prepared, subject, { nothingLeft: true })
    const { tenant } = call.context
    const pause = breaker.retryAfter(tenant, subject.operationId, prepared.origin)
    if (pause !== null) throw failureToError({ kind: 'breaker-open', retryAfter: pause }, subject, { nothingLeft: true })
    const { result, waitMs, tookMs, sent, nothingLeft } = await retries.run({
      tenant,
      host: prepared.origin,
      isRead: prepared.contract.safety === 'read',
      isShadow: call.context.priority === 'shadow',
      patience: call.context,
      isPaused: () => breaker.isOpen(tenant, subject.operationId, prepared.origin),
      attempt: (until) => attempt(call, prepared, until),
    })
    if (result.kind !== 'ok') throw failureToError(result, subject, { attempts: sent, waitMs, nothingLeft: nothingLeft === true })
    return { body: result.body, requestId: result.requestId, waitMs, tookMs, attempts: sent }
  }

  /** One attempt, with a second request when its token was refused. */
  async function attempt(call: UpstreamCall, prepared: PreparedCall, until: number): Promise<Tried> {
    let before = { waitMs: 0, tookMs: 0, sent: 0 }
    for (;;) {
      const proof = await proofs.proofFor(call)
      if (proof.kind !== 'keys' && proof.kind !== 'token') return { result: proof, ...before, nothingLeft: true, isFinal: true }
      const tried = await sender.send(prepared, proof, call.context, until)
      const all: Tried = { ...tried, waitMs: before.waitMs + tried.waitMs, tookMs: before.tookMs + tried.tookMs, sent: before.sent + tried.sent }
      const refusedToken = proof.kind === 'token' && tried.result.kind === 'rejected' && tried.result.facts.status === 401
      if (!refusedToken || before.sent > 0) return all
      tokens.drop(call.context.tenant, call.request.identity, proof.token)
      before = all
    }
  }

  async function performSafely(call: UpstreamCall): Promise<UpstreamAnswer> {
    try {
      return await perform(call)
    } catch (error) {
      if (error instanceof PartnerGraphError) throw error
      const { operation, generation, request } = call
      const cause = error instanceof Error ? error : new TypeError('something else than an error was thrown')
      throw failureToError({ kind: 'internal', cause }, { operation, generation, operationId: request.operationId })
    }
  }

  const unobserve = telemetry.meters && observeBulkhead(telemetry.meters, bulkhead)
  return {
    call: observed(performSafely, { clock, telemetry, onFailed, hostOf: ({ request }) => endpointOf(endpoints, request.operationId)?.hostname ?? null }),
    async close() {
      unobserve?.()
      await transport.close()
      alarms.stop()
    },
  }
}

function observeBulkhead(meters: Meters, bulkhead: Bulkhead): () => void {
  const at = (host: string) => ({ 'server.address': new URL(host).hostname })
  const ends = [
    meters.observe('partner_graph.bulkhead.utilization', () => bulkhead.use().map(({ host, utilization }) => ({ value: utilization, attributes: at(host) }))),
    meters.observe('partner_graph.bulkhead.waiting', () => bulkhead.use().map(({ host, waiting }) => ({ value: waiting, attributes: at(host) }))),
  ]
  return () => ends.forEach((end) => end())
}

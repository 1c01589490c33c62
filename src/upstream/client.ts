/**
 * The one client to the upstream. In this order: contract and address, breaker, token, quota, breaker again, signature,
 * the wire, classification. The token comes before the quota so that a granted slot is used at once; the signature
 * comes after it, as its date must be the time of sending.
 *
 * It retries nothing but a refused token: that the upstream did not carry out such a call is certain.
 */
import type { Clock } from '../clock.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { createAlarms } from './alarms.ts'
import type { Breaker } from './breaker.ts'
import type { Endpoints } from './endpoints.ts'
import { failureToError } from './failures.ts'
import { prepareCall } from './prepare.ts'
import { createProofs, tokenCredentialsOf, type UpstreamCredentials } from './proof.ts'
import type { Quota } from './quota.ts'
import { createSender } from './send.ts'
import { createTokens } from './tokens.ts'
import { createTransport, type Transport } from './transport.ts'
import type { UpstreamAnswer, UpstreamCall, UpstreamClient } from './types.ts'

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
  /** The longest answer that is read, in bytes; 16 MiB by default. */
  readonly maxBodyBytes?: number
  readonly userAgent?: string
  /** Stands between the client and the network, token requests included: for tools that look at the bytes themselves. */
  readonly tap?: (transport: Transport) => Transport
}

/**
 * Makes the client. Its calls reject with PartnerGraphError only, as the catalogue's upstream keys say; a mistake in a
 * binding (an unknown parameter, an identity that the contract does not take) is `internal` with the reason as cause.
 */
export function createUpstreamClient(options: UpstreamClientOptions): UpstreamClient {
  const { clock, credentials, endpoints, quota, breaker, timeouts } = options
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
    connectMs: callMs,
    maxBodyBytes: options.maxBodyBytes ?? 16 * 1024 * 1024,
  })
  const transport = options.tap?.(network) ?? network
  const tokens = createTokens({
    clock, transport, breaker, iam: endpoints.iam, credentials: tokenCredentialsOf(credentials), callMs, headers: fixedHeaders,
  })

  const proofs = createProofs({ clock, alarms, tokens, credentials })
  const sender = createSender({ clock, transport, quota, breaker, headers: fixedHeaders, callMs, writeMs })

  async function perform(call: UpstreamCall): Promise<UpstreamAnswer> {
    const subject = { operation: call.operation, generation: call.generation, operationId: call.request.operationId }
    const prepared = prepareCall(call, endpoints, credentials.domainId)
    if (prepared.kind !== 'prepared') throw failureToError(prepared, subject)
    const { tenant } = call.context
    const pause = breaker.retryAfter(tenant, subject.operationId, prepared.origin)
    if (pause !== null) throw failureToError({ kind: 'breaker-open', retryAfter: pause }, subject)
    let waitMs = 0
    for (let attempts = 1; ; attempts += 1) {
      const proof = await proofs.proofFor(call)
      if (proof.kind !== 'keys' && proof.kind !== 'token') throw failureToError(proof, subject)
      const { result, ...sent } = await sender.send(prepared, proof, call.context)
      waitMs += sent.waitMs
      if (result.kind === 'ok') return { body: result.body, requestId: result.requestId, waitMs, tookMs: sent.tookMs, attempts }
      const refusedToken = proof.kind === 'token' && result.kind === 'rejected' && result.facts.status === 401
      if (!refusedToken || attempts > 1) throw failureToError(result, subject)
      tokens.drop(tenant, call.request.identity, proof.token)
    }
  }

  return {
    async call(call) {
      try {
        return await perform(call)
      } catch (error) {
        if (error instanceof PartnerGraphError) throw error
        const { operation, generation, request } = call
        const cause = error instanceof Error ? error : new TypeError('something else than an error was thrown')
        throw failureToError({ kind: 'internal', cause }, { operation, generation, operationId: request.operationId })
      }
    },
    async close() {
      await transport.close()
      alarms.stop()
    },
  }
}

/**
 * The upstream as `doctor` and `probe` ask it: the service's own client, with its quota, signature and tokens, one tenant,
 * and a guard before it that lets reads alone through.
 */
import type { Clock } from '../clock.ts'
import { ConfigurationError, type Configuration } from '../config.ts'
import { hasCode } from '../errors/partner-graph-error.ts'
import { contractOperations } from '../generated/operations.ts'
import { networkOf } from '../upstream-network.ts'
import type { Breaker } from '../upstream/breaker.ts'
import { createUpstreamClient } from '../upstream/client.ts'
import type { Endpoints } from '../upstream/endpoints.ts'
import type { UpstreamCredentials } from '../upstream/proof.ts'
import { createQuota, unlimitedQuota } from '../upstream/quota.ts'
import type { Transport } from '../upstream/transport.ts'
import type { CallContext, UpstreamClient } from '../upstream/types.ts'

const vendorIam = 'https://iam.myhuaweicloud.com'
/** A call waits for its quota, then takes its own time limit. */
const quotaWaitMs = 30_000
/** Others may use the account at the same time: what they leave is waited for. */
const mostAttempts = 3

export interface ConnectionOptions {
  readonly configuration: Configuration
  readonly clock: Clock
  readonly tap?: (transport: Transport) => Transport
}

/** Where the configured upstreams are. Throws ConfigurationError without BSS_URL: the sandbox needs no check. */
export function endpointsOf(configuration: Configuration): Endpoints {
  if (!configuration.BSS_URL) throw new ConfigurationError('BSS_URL is not set: without it the service answers from the sandbox, and there is nothing to ask')
  return { bss: configuration.BSS_URL, iam: configuration.IAM_URL ?? new URL(vendorIam), console: configuration.CONSOLE_URL }
}

/** The configured credentials, as the client takes them. */
export function credentialsOf(configuration: Configuration): UpstreamCredentials {
  return {
    ak: configuration.HUAWEICLOUD_SDK_AK,
    sk: configuration.HUAWEICLOUD_SDK_SK,
    securityToken: configuration.HUAWEICLOUD_SDK_SECURITY_TOKEN,
    domainId: configuration.HUAWEICLOUD_SDK_DOMAIN_ID,
    userName: configuration.HW_USER_NAME,
    userPassword: configuration.HW_USER_PASSWORD,
    domainName: configuration.HW_DOMAIN_NAME,
  }
}

/** A breaker that never opens: every call is to be tried, and told by its own outcome. */
export const noBreaker: Breaker = {
  isOpen: () => false, open: () => [],
  retryAfter: () => null,
  enter: () => ({ kind: 'permit', settle: () => undefined }),
}

/** The client. A call to anything but a read is refused before it is prepared; a throttled one waits as long as it is told to. */
export function connect({ configuration, clock, tap }: ConnectionOptions): UpstreamClient {
  const client = createUpstreamClient({
    clock,
    quota: configuration.QUOTA ? createQuota({ clock, share: configuration.QUOTA_SHARE, stretch: configuration.QUOTA_STRETCH }) : unlimitedQuota,
    breaker: noBreaker,
    endpoints: endpointsOf(configuration),
    credentials: credentialsOf(configuration),
    timeouts: { callMs: configuration.UPSTREAM_TIMEOUT_MS },
    connections: 1,
    ...networkOf(configuration),
    ...(tap && { tap }),
  })
  return {
    async call(call) {
      if (contractOperations[call.request.operationId].safety !== 'read') throw new TypeError('only reads are asked here')
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await client.call(call)
        } catch (error) {
          if (!hasCode(error, 'UPSTREAM_THROTTLED') || attempt === mostAttempts) throw error
          await clock.sleep((error.retryAfter ?? 1) * 1000)
        }
      }
    },
    close: () => client.close(),
  }
}

/** The context of one call, with a deadline of its own. */
export function contextFor({ configuration, clock }: ConnectionOptions, name: string): CallContext {
  return {
    tenant: 'local',
    language: 'en',
    deadline: clock.now() + quotaWaitMs + configuration.UPSTREAM_TIMEOUT_MS,
    signal: new AbortController().signal,
    requestId: name,
  }
}

/** What one tenant runs on: its own client, tokens, connections and kept answers over the quota and the breaker of all. */
import type { Clock } from './clock.ts'
import { ConfigurationError, type Configuration } from './config.ts'
import { cacheRules, cacheRulesWith } from './datasources/cache-rules.ts'
import { createRuntime } from './datasources/runtime.ts'
import { createUpstreamView } from './datasources/upstream-view.ts'
import { createEpochs } from './generations/epochs.ts'
import { createInFlight } from './generations/in-flight.ts'
import type { Policy } from './generations/policy.ts'
import type { Site } from './generations/site.ts'
import { createGenerations } from './generations/switch.ts'
import { createMemoryCache } from './store/cache.ts'
import { createValkeyCache } from './store/cache-valkey.ts'
import type { Events } from './store/events.ts'
import type { Telemetry } from './telemetry/telemetry.ts'
import type { TenantDefinition, TenantRuntime } from './tenants.ts'
import type { Breaker } from './upstream/breaker.ts'
import { createUpstreamClient } from './upstream/client.ts'
import type { Endpoints } from './upstream/endpoints.ts'
import type { Quota } from './upstream/quota.ts'
import type { FailedCall } from './upstream/types.ts'

export interface TenantParts {
  readonly configuration: Configuration
  readonly endpoints: Endpoints
  readonly clock: Clock
  readonly events: Events
  readonly site: Site
  readonly policy: Policy
  readonly quota: Quota
  readonly breaker: Breaker
  readonly telemetry: Telemetry
  /** Told of each upstream call that failed, once. */
  readonly onFailed: (failed: FailedCall) => void
}

export interface TenantFactory {
  /** Quota and breaker keep tenants apart by name, and outlive a change of credentials; all else is made anew. */
  create(definition: TenantDefinition): TenantRuntime
  close(): Promise<void>
}

/** Builds the factory. Throws ConfigurationError when CACHE_SECONDS names an operation that is never kept. */
export function createTenantFactory(parts: TenantParts): TenantFactory {
  const { configuration, clock, events, policy } = parts
  const rules = cacheRulesWith(cacheSeconds(configuration))
  const { VALKEY_URL: url, CACHE_TIMEOUT_MS: timeoutMs, CACHE_ENTRIES: maxEntries } = configuration
  const replicated = url === null ? null : createValkeyCache({ url, clock, timeoutMs, onChange: (state) => events.emit(`cache.${state}`, {}) })
  return {
    create({ name, credentials, agency }) {
      const site = agency === null ? parts.site : { ...parts.site, agency }
      const epochs = createEpochs()
      const upstreamClient = createUpstreamClient({ ...clientOptions(parts), credentials })
      const process = createMemoryCache({ clock, maxEntries })
      const caches = { process, shared: replicated ?? process }
      // What replicas share may be of the account this tenant had before its credentials changed.
      void replicated?.drop(name)
      const generations = createGenerations({
        client: createInFlight(upstreamClient, { clock, epochs }),
        policy,
        site,
        clock,
        telemetry: parts.telemetry,
        onBroken: parts.onFailed,
        afterWrite: async (tenant) => {
          epochs.raise(tenant)
          await Promise.all([caches.process.drop(tenant), caches.shared.drop(tenant)])
        },
      })
      return {
        runtime: createRuntime({
          generations, clock, epochs, caches, rules, site, telemetry: parts.telemetry, partnerId: credentials.domainId ?? null, actsForCustomers: Boolean(credentials.userName),
        }),
        upstream: createUpstreamView(generations, site),
        close: () => upstreamClient.close(),
      }
    },
    close: async () => replicated?.close(),
  }
}

function clientOptions({ configuration, endpoints, clock, quota, breaker, telemetry, onFailed }: TenantParts) {
  return {
    telemetry,
    onFailed,
    clock,
    quota,
    breaker,
    endpoints,
    timeouts: { callMs: configuration.UPSTREAM_TIMEOUT_MS },
    connections: configuration.UPSTREAM_CONNECTIONS,
    shares: { tenant: configuration.UPSTREAM_TENANT_SHARE, operation: configuration.UPSTREAM_OPERATION_SHARE },
    retries: { attempts: configuration.UPSTREAM_ATTEMPTS },
    proxies: {
      always: configuration.UPSTREAM_PROXY_URL,
      https: configuration.HTTPS_PROXY,
      http: configuration.HTTP_PROXY,
      except: configuration.NO_PROXY,
    },
    authorities: configuration.upstreamAuthorities,
  }
}

/** Throws ConfigurationError for an operation that is never kept. */
function cacheSeconds({ CACHE_SECONDS: given }: Configuration): ReadonlyMap<string, number> {
  const known = cacheRules.map(({ operation }) => operation.name)
  const unknown = given.map(([name]) => name).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new ConfigurationError(`CACHE_SECONDS names ${unknown}, which is never kept; it may name ${known.join(', ')}`)
  return new Map(given)
}

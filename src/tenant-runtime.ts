/** What one tenant runs on: its own client, tokens, connections and kept answers over the quota and the breaker of all. */
import type { Clock } from './clock.ts'
import { ConfigurationError, type Configuration } from './config.ts'
import { cacheRules, cacheRulesWith } from './datasources/cache-rules.ts'
import { createMigrationEvidence } from './datasources/migration/evidence.ts'
import { operations } from './datasources/operations.ts'
import { createRuntime } from './datasources/runtime.ts'
import { createScope } from './datasources/sources.ts'
import { createUpstreamView } from './datasources/upstream-view.ts'
import { PartnerGraphError } from './errors/partner-graph-error.ts'
import { contractOperations, type OperationId } from './generated/operations.ts'
import { createEpochs } from './generations/epochs.ts'
import { createInFlight } from './generations/in-flight.ts'
import { observedBy } from './generations/observer.ts'
import type { Ask } from './generations/money-operation.ts'
import { storeError } from './generations/receipt-errors.ts'
import { createSettle } from './generations/settle.ts'
import type { Site } from './generations/site.ts'
import { createGenerations } from './generations/switch.ts'
import { createTold } from './generations/told.ts'
import { createWrites } from './generations/writes.ts'
import type { Journal } from './journal/journal.ts'
import type { Receipt } from './journal/receipt.ts'
import type { MigrationParts } from './migration.ts'
import { createMemoryCache } from './store/cache.ts'
import { createValkeyCache } from './store/cache-valkey.ts'
import type { Events } from './store/events.ts'
import type { Telemetry } from './telemetry/telemetry.ts'
import type { TenantDefinition, TenantRuntime } from './tenants.ts'
import { networkOf } from './upstream-network.ts'
import type { Breaker } from './upstream/breaker.ts'
import { createUpstreamClient } from './upstream/client.ts'
import type { Endpoints } from './upstream/endpoints.ts'
import type { Quota } from './upstream/quota.ts'
import { keptRate } from './upstream/quota-lanes.ts'
import type { FailedCall } from './upstream/types.ts'

export interface TenantParts {
  readonly configuration: Configuration
  readonly endpoints: Endpoints
  readonly clock: Clock
  readonly events: Events
  readonly site: Site
  readonly migration: MigrationParts
  readonly quota: Quota
  readonly breaker: Breaker
  readonly telemetry: Telemetry
  /** Told of each upstream call that failed, once. */
  readonly onFailed: (failed: FailedCall) => void
  /** Null without a durable store. */
  readonly journal: Journal | null
}

export interface TenantFactory {
  /** Quota and breaker keep tenants apart by name, and outlive a change of credentials; all else is made anew. */
  create(definition: TenantDefinition): TenantRuntime
  close(): Promise<void>
}

/** Builds the factory. Throws ConfigurationError when CACHE_SECONDS names an operation that is never kept. */
export function createTenantFactory(parts: TenantParts): TenantFactory {
  const { configuration, clock, events, migration, journal, telemetry } = parts
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
      const afterWrite = async (tenant: string) => {
        epochs.raise(tenant)
        await Promise.all([caches.process.drop(tenant), caches.shared.drop(tenant)])
      }
      const shared = { client: createInFlight(upstreamClient, { clock, epochs }), policy: migration.policy, ends: migration.lifecycle.ends, site, clock, afterWrite, told: createTold({ telemetry, onBroken: parts.onFailed }) }
      const observer = observedBy(migration.observer, migration.comparing.of({ client: upstreamClient, site, told: shared.told }))
      const generations = createGenerations({ ...shared, observer, beforeWrite: () => refuseStopped(parts) })
      const settle = journal ? createSettle({ journal, operations, askFor: (receipt) => askInBackground(receipt) }) : (receipt: Receipt) => Promise.resolve(receipt)
      const writes = createWrites({ ...shared, journal, readOnly: configuration.READ_ONLY, isSandbox: configuration.BSS_URL === null, settle, observer: migration.observer })
      const runtime = createRuntime({
        generations, writes, journal, isReadOnly: configuration.READ_ONLY, clock, epochs, caches, rules, site, telemetry,
        partnerId: credentials.domainId ?? null, actsForCustomers: Boolean(credentials.userName),
      })
      function askInBackground({ id, tenant }: Receipt): Ask {
        const signal = new AbortController().signal
        const scope = createScope(runtime, { tenant, language: 'en', deadline: clock.now() + searchMs, signal, requestId: `settle-${id}`, priority: 'background' })
        return async (operation, args) => (await generations.run(operation, args, scope)).model
      }
      const evidence = createMigrationEvidence(migration.rollouts.readerOf(name))
      const mismatches = migration.comparing.mismatchesOf(name, site)
      return {
        runtime,
        settle,
        upstream: createUpstreamView({ generations, site, tenant: name, clock, lifecycle: migration.lifecycle, quotaUsed: (id) => usedOf(parts, name, id) }),
        migrationFor: (caller) => ({ policies: migration.policiesFor({ tenant: name, caller }), evidence, mismatches }),
        close: async () => {
          await writes.idle()
          await upstreamClient.close()
        },
      }
    },
    close: async () => replicated?.close(),
  }
}

/** How long a search for a write's effect may take, in milliseconds. */
const searchMs = 15_000

/** How much of our share of an endpoint's quota a tenant uses now, 0 to 1; 0 where none is kept. */
function usedOf({ configuration, quota }: TenantParts, tenant: string, id: OperationId): number {
  if (!configuration.QUOTA) return 0
  const { calls } = keptRate(contractOperations[id].quota, { share: configuration.QUOTA_SHARE, stretch: configuration.QUOTA_STRETCH })
  return 1 - Math.min(calls, quota.left(tenant, id)) / calls
}

/** Writes that move no money need no receipt, but stop with the others. */
async function refuseStopped({ configuration, journal }: TenantParts): Promise<void> {
  if (configuration.READ_ONLY) throw new PartnerGraphError('read-only')
  try {
    if (await journal?.frozen()) throw new PartnerGraphError('writes-frozen')
  } catch (error) {
    throw storeError(error)
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
    ...networkOf(configuration),
  }
}

/** Throws ConfigurationError for an operation that is never kept. */
function cacheSeconds({ CACHE_SECONDS: given }: Configuration): ReadonlyMap<string, number> {
  const known = cacheRules.map(({ operation }) => operation.name)
  const unknown = given.map(([name]) => name).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new ConfigurationError(`CACHE_SECONDS names ${unknown}, which is never kept; it may name ${known.join(', ')}`)
  return new Map(given)
}

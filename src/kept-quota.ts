/** The quota as the configuration wants it: none, this process's own, or one for all replicas. Used by service.ts. */
import type { Clock } from './clock.ts'
import type { Configuration } from './config.ts'
import type { Events } from './store/events.ts'
import { noTelemetry, type Meters, type Telemetry } from './telemetry/telemetry.ts'
import { connectValkey } from './store/valkey.ts'
import { contractOperations, type OperationId } from './generated/operations.ts'
import { keptRate } from './upstream/quota-lanes.ts'
import { createSharedQuota } from './upstream/quota-shared.ts'
import { createQuota, unlimitedQuota, type Quota } from './upstream/quota.ts'

export interface KeptQuota {
  readonly quota: Quota
  /** What a tenant may still call of an operation, and how fast that grows again; null without a quota. */
  status(tenant: string, operationId: OperationId): { readonly maximumAvailable: number; readonly currentlyAvailable: number; readonly restoreRate: number } | null
  /** `off`, `own` (one process), `shared` (all replicas together) or `alone` (the store does not answer). */
  state(): 'off' | 'own' | 'shared' | 'alone'
  /** Lets go of the store. After that nobody may wait for the quota any more. */
  close(): void
}

type QuotaConfiguration = Pick<Configuration, 'QUOTA' | 'QUOTA_SHARE' | 'QUOTA_STRETCH' | 'QUOTA_STORE_TIMEOUT_MS' | 'QUOTA_ALONE_SHARE' | 'VALKEY_URL'>

/** Makes it. Never rejects: a store that is not there is an event (`quota.alone`), and so is its return (`quota.shared`). */
export async function createKeptQuota(options: { configuration: QuotaConfiguration; clock: Clock; events: Events; telemetry?: Telemetry }): Promise<KeptQuota> {
  const kept = await make(options)
  if (options.telemetry?.meters) observe(options.telemetry.meters, kept)
  return kept
}

function observe(meters: Meters, { quota, state }: KeptQuota): void {
  const of = (operationId: string) => ({ 'partner_graph.operation_id': operationId })
  meters.observe('partner_graph.quota.utilization', () => quota.use().map(({ operationId, utilization }) => ({ value: utilization, attributes: of(operationId) })))
  meters.observe('partner_graph.quota.waiting', () => quota.use().map(({ operationId, waiting }) => ({ value: waiting, attributes: of(operationId) })))
  meters.observe('partner_graph.quota.alone', () => [{ value: state() === 'alone' ? 1 : 0, attributes: {} }])
}

async function make(options: Parameters<typeof createKeptQuota>[0]): Promise<KeptQuota> {
  const { configuration, clock, events, telemetry: { meters } = noTelemetry } = options
  const rate = { clock, share: configuration.QUOTA_SHARE, stretch: configuration.QUOTA_STRETCH }
  if (!configuration.QUOTA) return { quota: unlimitedQuota, status: () => null, state: () => 'off', close: () => undefined }
  if (!configuration.VALKEY_URL) {
    const quota = createQuota(rate)
    return { quota, status: statusIn(quota, rate), state: () => 'own', close: () => undefined }
  }
  const store = await connectValkey(configuration.VALKEY_URL)
  const quota = createSharedQuota({
    ...rate,
    store,
    timeoutMs: configuration.QUOTA_STORE_TIMEOUT_MS,
    aloneShare: configuration.QUOTA_ALONE_SHARE,
    onAsked: ({ tookMs, outcome }) => meters?.record('partner_graph.quota.store.duration', tookMs / 1_000, { 'partner_graph.outcome': outcome }),
    onChange: (change) => events.emit(`quota.${change.mode}`, { reason: change.mode === 'alone' ? change.reason : null }),
  })
  return {
    quota,
    status: statusIn(quota, rate),
    state: () => quota.mode(),
    close() {
      quota.close()
      store.close()
    },
  }
}

function statusIn(quota: Quota, rate: { readonly share: number; readonly stretch: number }): KeptQuota['status'] {
  return (tenant, operationId) => {
    const { calls, windowMs } = keptRate(contractOperations[operationId].quota, rate)
    return { maximumAvailable: calls, currentlyAvailable: quota.left(tenant, operationId), restoreRate: Math.round((calls / windowMs) * 100_000) / 100 }
  }
}

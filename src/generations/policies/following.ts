/**
 * What was set at run time, as this replica knows it: read again whenever the store has another version. While the store does
 * not answer, the last known policies stay in force. What this release does not know, or the lifecycle does not allow any
 * more, is passed by, and that told once.
 */
import type { Clock } from '../../clock.ts'
import { repeat } from '../../repeating.ts'
import type { Database } from '../../store/database.ts'
import { obstacleTo } from '../available.ts'
import { nothingAtRunTime, type ByTenant, type RuntimePolicies } from '../live-policy.ts'
import type { MigrationEvents } from '../migration-events.ts'
import type { AnyOperation } from '../operation.ts'
import type { Setting } from '../setting.ts'
import type { Site } from '../site.ts'
import { generationsOf } from './rules.ts'
import { policyChannel, type PolicyKey, type PolicyStore, type StoredPolicies } from './store.ts'

export interface Following {
  /** What is known now. */
  runtime(): RuntimePolicies
  /** False while the store cannot be read. */
  isFollowing(): boolean
  /** Looks now: resolves when a look that began after this call has ended. Never rejects. */
  look(): Promise<void>
  stop(): Promise<void>
}

export interface FollowingOptions {
  readonly store: PolicyStore
  readonly database: Database
  readonly clock: Clock
  readonly events: MigrationEvents
  readonly operations: readonly AnyOperation[]
  readonly site: Site
}

/** A change is in force everywhere within two seconds: notification only shortens that. */
const everyMs = 1_000

/** Reads it for the first time, and follows. Rejects with StoreUnavailable when the first reading fails. */
export async function followPolicies({ store, database, clock, events, operations, site }: FollowingOptions): Promise<Following> {
  const byName = new Map(operations.map((operation) => [operation.name, operation]))
  let runtime = nothingAtRunTime
  let isFollowing = true
  let told = new Set<string>()

  async function read(): Promise<void> {
    const stored = await store.load()
    const passedBy = new Map<string, () => void>()
    const settings = stored.settings.filter((one) => {
      const problem = problemOf(one, byName.get(one.operation), site)
      if (problem) passedBy.set(JSON.stringify([one.tenant, one.operation, problem]), () => tell(one, problem))
      return problem === null
    })
    runtime = runtimeOf(stored, settings)
    for (const [key, say] of passedBy) if (!told.has(key)) say()
    told = new Set(passedBy.keys())
  }

  function tell({ tenant, operation }: PolicyKey, problem: string): void {
    events.emit({ name: 'policy.not-applied', facts: { problem }, operation, tenant })
  }

  async function work(): Promise<void> {
    if ((await store.version()) !== runtime.version) await read()
    if (!isFollowing) events.emit({ name: 'policy.store-back' })
    isFollowing = true
  }

  function onFailed(): void {
    if (isFollowing) events.emit({ name: 'policy.store-silent' })
    isFollowing = false
  }

  await read()
  const looking = repeat({ clock, everyMs, work, onFailed })
  const stopListening = database.listen(policyChannel, () => void looking.now())
  return {
    runtime: () => runtime,
    isFollowing: () => isFollowing,
    look: () => looking.now(),
    stop: async () => {
      await Promise.all([looking.stop(), stopListening()])
    },
  }
}

/** Why a policy of the store is not in force here, in English; null when it is. */
function problemOf({ setting }: { readonly setting: Setting | null }, operation: AnyOperation | undefined, site: Site): string | null {
  if (!operation) return 'this release has no such operation'
  if (!setting) return 'this release does not understand the policy'
  if (setting.use === 'shadow' && operation.safety !== 'read') return 'writes are never compared'
  const share = setting.use === 'canary' ? setting.percent : 0
  const isMoved = setting.use === 'canary' || setting.use === 'auto'
  // Another release may have taken it for a read, or allowed more.
  if (operation.safety !== 'read' && isMoved && (setting.writes === null || share > setting.writes.upTo)) return 'no operator has allowed writes to move so far'
  return generationsOf(setting.use).map((generation) => obstacleTo(operation, generation, site)?.message).find((message) => message !== undefined) ?? null
}

function runtimeOf({ version, frozen, positions }: StoredPolicies, settings: StoredPolicies['settings']): RuntimePolicies {
  return {
    version,
    frozen,
    settings: byTenant(settings.map(({ setting, ...key }) => [key, setting])),
    positions: byTenant(positions.map(({ position, ...key }) => [key, position])),
  }
}

function byTenant<T>(entries: readonly (readonly [PolicyKey, T | null])[]): ByTenant<T> {
  const tenants = new Map<string, Map<string, T>>()
  for (const [{ tenant, operation }, value] of entries) {
    if (value === null) continue
    const own = tenants.get(tenant) ?? new Map<string, T>()
    tenants.set(tenant, own.set(operation, value))
  }
  return tenants
}

/** The long-lived parts of the migration between the generations, one of each for all tenants of the process. */
import type { Clock } from './clock.ts'
import { declaredClasses, startComparing, type ComparingRoom } from './comparing.ts'
import type { Configuration } from './config.ts'
import type { DurableStore } from './durable-store.ts'
import { createLifecycle, type Lifecycle } from './generations/lifecycle/lifecycle.ts'
import { operations } from './datasources/operations.ts'
import { chooseFor } from './generations/choosing.ts'
import { checksOf, type Finding } from './generations/lifecycle/checks.ts'
import { fromFile, noEnds, noTenant } from './generations/live-policy.ts'
import { observedBy, type Observer } from './generations/observer.ts'
import type { Policy } from './generations/policy.ts'
import type { LivePolicy } from './generations/setting.ts'
import type { Site } from './generations/site.ts'
import { startRollouts, type Rollouts } from './rollouts.ts'
import type { Events } from './store/events.ts'
import { migrate } from './store/migrations.ts'
import { openSqlite } from './store/sqlite.ts'
import type { Telemetry } from './telemetry/telemetry.ts'

export interface MigrationParts {
  /** The policies in force. */
  readonly policy: LivePolicy
  readonly lifecycle: Lifecycle
  /** Told of what the switch sees of both generations. */
  readonly observer: Observer
  /** What the policies for all tenants choose although it is offline, or will be within some days. */
  checks(withinDays: number): readonly Finding[]
  readonly rollouts: Rollouts
  readonly comparing: ComparingRoom
  /** Ends the background. Before the store is closed. */
  close(): Promise<void>
}

export interface MigrationOptions {
  readonly configuration: Configuration
  readonly policy: Policy
  readonly site: Site
  readonly clock: Clock
  readonly events: Events
  readonly telemetry: Telemetry
  /** Null without a durable store: what is seen of the generations is kept in memory then. */
  readonly store: DurableStore | null
}

/** Puts them together. */
export async function createMigration({ configuration, policy, site, clock, events, telemetry, store }: MigrationOptions): Promise<MigrationParts> {
  const lifecycle = createLifecycle({ site, clock, events })
  const live = fromFile(policy)
  const steering = { policy: live, site }
  const inMemory = store === null ? openSqlite(':memory:') : null
  if (inMemory) await migrate(inMemory, clock.now())
  const database = store?.database ?? inMemory
  if (!database) throw new TypeError('there is a store, or one in memory')
  const rollouts = startRollouts({
    configuration, database, clock, site,
    policy: live,
    ends: lifecycle.ends,
    positions: { running: () => [], move: () => Promise.resolve(false) },
    classesOf: declaredClasses,
    tell: ({ name, facts = {}, operation }) => events.emit(name, { ...(operation !== undefined && { operation }), ...facts }),
    meters: telemetry.meters,
  })
  const observer = observedBy(lifecycle, rollouts.evidence)
  const comparing = startComparing({ configuration, database, clock, events, policy: live, observer, onCompared: (seen) => rollouts.evidence.compared(seen) })
  return {
    policy: live,
    lifecycle,
    rollouts,
    comparing,
    observer,
    close: async () => {
      await comparing.stop()
      await rollouts.stop()
      await inMemory?.close()
    },
    checks: (withinDays) => checksOf({
      operations, site, withinDays,
      now: clock.now(),
      wanted: (operation) => chooseFor(operation, { ...steering, ends: noEnds }, { tenant: noTenant }),
      chosen: (operation) => chooseFor(operation, { ...steering, ends: lifecycle.ends }, { tenant: noTenant }),
      isFoundRetired: (id) => lifecycle.foundRetiredAt(id, noTenant) !== null,
    }),
  }
}

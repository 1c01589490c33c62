/** The long-lived parts of the migration between the generations, one of each for all tenants of the process. */
import type { Clock } from './clock.ts'
import { declaredClasses, startComparing, type ComparingRoom } from './comparing.ts'
import type { Configuration } from './config.ts'
import { createMigrationPolicies, type MigrationPolicies } from './datasources/migration/policies.ts'
import { operations } from './datasources/operations.ts'
import type { DurableStore } from './durable-store.ts'
import { chooseFor } from './generations/choosing.ts'
import { checksOf, type Finding } from './generations/lifecycle/checks.ts'
import { createLifecycle, type Lifecycle } from './generations/lifecycle/lifecycle.ts'
import { everyTenant, noEnds } from './generations/live-policy.ts'
import { createMigrationEvents, type MigrationEvents } from './generations/migration-events.ts'
import { observedBy, type Observer } from './generations/observer.ts'
import { createPolicies, type Policies } from './generations/policies/policies.ts'
import { parsePolicy, type Policy } from './generations/policy.ts'
import type { LivePolicy } from './generations/setting.ts'
import type { Site } from './generations/site.ts'
import { followPolicyFile, type PolicyFile } from './policy-file.ts'
import { startRollouts, type Rollouts } from './rollouts.ts'
import type { Database } from './store/database.ts'
import type { Events } from './store/events.ts'
import { migrate } from './store/migrations.ts'
import { openSqlite } from './store/sqlite.ts'
import type { Telemetry } from './telemetry/telemetry.ts'

export interface MigrationParts {
  /** The policies in force. */
  readonly policy: LivePolicy
  /** The same with their changes and their history. */
  readonly policies: Policies
  readonly file: PolicyFile
  /** The policies as one caller's operations see them. */
  policiesFor(whose: { readonly tenant: string; readonly caller: string }): MigrationPolicies
  /** What happened: told at once, and kept for those who look later. */
  readonly events: MigrationEvents
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
  /** The policy file as it was read at the start. */
  readonly policy: Policy
  readonly site: Site
  readonly clock: Clock
  readonly events: Events
  readonly telemetry: Telemetry
  /** Null without a durable store: nothing can be changed at run time then, and what is seen is kept in memory. */
  readonly store: Pick<DurableStore, 'database'> | null
  readonly tenants: {
    /** Rejects when a policy file does not fit them: asked before one that has changed is taken. */
    accept(policy: Policy): Promise<void>
    /** Names of those whose account id is not configured. */
    withoutAccountId(): Promise<readonly string[]>
  }
}

const dayMs = 86_400_000

/** Puts them together. Rejects with StoreUnavailable when what was set at run time cannot be read. */
export async function createMigration({ configuration, policy, site, clock, events: serviceEvents, telemetry, store, tenants }: MigrationOptions): Promise<MigrationParts> {
  const database = store?.database ?? (await inMemory(clock))
  const events = createMigrationEvents({
    database, clock, events: serviceEvents, keep: configuration.MIGRATION_EVENTS, keepMs: configuration.MIGRATION_EVENTS_DAYS * dayMs,
  })
  const file = followPolicyFile({ file: configuration.generationsFile, policy, clock, events, parse: (text) => parsePolicy(text, operations, site), accept: tenants.accept })
  const policies = await createPolicies({ file: file.policy, database: store?.database ?? null, clock, events, operations, site })
  const lifecycle = createLifecycle({ site, clock, events })
  const steering = { policy: policies.live, site }
  const rollouts = startRollouts({
    configuration, database, clock, site,
    policy: policies.live,
    ends: lifecycle.ends,
    positions: policies.positions,
    isKept: store !== null,
    classesOf: declaredClasses,
    tell: events.emit,
    meters: telemetry.meters,
  })
  const observer = observedBy(lifecycle, rollouts.evidence)
  const comparing = startComparing({ configuration, database, clock, tell: events.emit, policy: policies.live, observer, onCompared: (seen) => rollouts.evidence.compared(seen) })
  return {
    policy: policies.live,
    policies,
    policiesFor: (whose) => createMigrationPolicies({
      policies, events, operations, site,
      fileProblem: file.problem,
      ends: lifecycle.ends,
      withoutAccountId: tenants.withoutAccountId,
      callsOfLastHour: (operation, reach) => rollouts.readerOf(whose.tenant).callsOfLastHour(operation, reach),
    }, whose),
    file,
    events,
    lifecycle,
    rollouts,
    comparing,
    observer,
    close: async () => {
      await file.stop()
      await comparing.stop()
      await rollouts.stop()
      await policies.stop()
      await events.stop()
      if (!store) await database.close()
    },
    checks: (withinDays) => checksOf({
      operations, site, withinDays,
      now: clock.now(),
      wanted: (operation) => chooseFor(operation, { ...steering, ends: noEnds }, { tenant: everyTenant }),
      chosen: (operation) => chooseFor(operation, { ...steering, ends: lifecycle.ends }, { tenant: everyTenant }),
      isFoundRetired: (id) => lifecycle.foundRetiredAt(id, everyTenant) !== null,
    }),
  }
}

async function inMemory(clock: Clock): Promise<Database> {
  const database = openSqlite(':memory:')
  await migrate(database, clock.now())
  return database
}

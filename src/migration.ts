/** The long-lived parts of the migration between the generations, one of each for all tenants of the process. */
import type { Clock } from './clock.ts'
import type { Configuration } from './config.ts'
import { operations } from './datasources/operations.ts'
import { createLifecycle, type Lifecycle } from './generations/lifecycle/lifecycle.ts'
import { chooseFor } from './generations/choosing.ts'
import { checksOf, type Finding } from './generations/lifecycle/checks.ts'
import { everyTenant, noEnds } from './generations/live-policy.ts'
import { createMigrationEvents, type MigrationEvents } from './generations/migration-events.ts'
import { observedBy, type Observer } from './generations/observer.ts'
import { createPolicies, type Policies } from './generations/policies/policies.ts'
import { parsePolicy, type Policy } from './generations/policy.ts'
import type { LivePolicy } from './generations/setting.ts'
import type { Site } from './generations/site.ts'
import { followPolicyFile, type PolicyFile } from './policy-file.ts'
import type { Database } from './store/database.ts'
import type { Events } from './store/events.ts'
import { migrate } from './store/migrations.ts'
import { openSqlite } from './store/sqlite.ts'

/** What the switch of each tenant needs of it. */
export interface SwitchParts {
  /** The policies in force. */
  readonly policy: LivePolicy
  readonly lifecycle: Lifecycle
  /** Told of what the switch sees of both generations. */
  readonly observer: Observer
}

export interface Migration extends SwitchParts {
  readonly policies: Policies
  readonly file: PolicyFile
  readonly events: MigrationEvents
  /** The durable store; without one a store in memory, which keeps what needs not outlive the process. */
  readonly database: Database
  /** What the policies for all tenants choose although it is offline, or will be within some days. */
  checks(withinDays: number): readonly Finding[]
  close(): Promise<void>
}

export interface MigrationOptions {
  readonly configuration: Pick<Configuration, 'generationsFile' | 'MIGRATION_EVENTS' | 'MIGRATION_EVENTS_DAYS'>
  /** The policy file as it was read at the start. */
  readonly policy: Policy
  readonly site: Site
  readonly clock: Clock
  readonly events: Events
  /** Null without a durable store: nothing can be changed at run time then. */
  readonly store: { readonly database: Database } | null
  /** Rejects when a policy of the file does not fit the tenants: asked before a file that has changed is taken. */
  readonly accept: (policy: Policy) => Promise<void>
}

const dayMs = 86_400_000

/** Puts them together. Rejects with StoreUnavailable when the store does not answer. */
export async function createMigration({ configuration, policy, site, clock, events: serviceEvents, store, accept }: MigrationOptions): Promise<Migration> {
  const database = store?.database ?? (await inMemory(clock))
  const events = createMigrationEvents({
    database, clock, events: serviceEvents, keep: configuration.MIGRATION_EVENTS, keepMs: configuration.MIGRATION_EVENTS_DAYS * dayMs,
  })
  const file = followPolicyFile({ file: configuration.generationsFile, policy, clock, events, parse: (text) => parsePolicy(text, operations, site), accept })
  const policies = await createPolicies({ file: file.policy, database: store?.database ?? null, clock, events, operations, site })
  const lifecycle = createLifecycle({ site, clock, events })
  const steering = { policy: policies.live, site }
  return {
    policy: policies.live,
    lifecycle,
    observer: observedBy(lifecycle),
    policies,
    file,
    events,
    database,
    checks: (withinDays) => checksOf({
      operations, site, withinDays,
      now: clock.now(),
      wanted: (operation) => chooseFor(operation, { ...steering, ends: noEnds }, { tenant: everyTenant }),
      chosen: (operation) => chooseFor(operation, { ...steering, ends: lifecycle.ends }, { tenant: everyTenant }),
      isFoundRetired: (id) => lifecycle.foundRetiredAt(id, everyTenant) !== null,
    }),
    close: async () => {
      await file.stop()
      await policies.stop()
      await events.stop()
      if (!store) await database.close()
    },
  }
}

async function inMemory(clock: Clock): Promise<Database> {
  const database = openSqlite(':memory:')
  await migrate(database, clock.now())
  return database
}

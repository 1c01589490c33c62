/** The long-lived parts of the migration between the generations, one of each for all tenants of the process. */
import type { Clock } from './clock.ts'
import { createLifecycle, type Lifecycle } from './generations/lifecycle/lifecycle.ts'
import { operations } from './datasources/operations.ts'
import { chooseFor } from './generations/choosing.ts'
import { checksOf, type Finding } from './generations/lifecycle/checks.ts'
import { fromFile, noEnds, noTenant } from './generations/live-policy.ts'
import { observedBy, type Observer } from './generations/observer.ts'
import type { Policy } from './generations/policy.ts'
import type { LivePolicy } from './generations/setting.ts'
import type { Site } from './generations/site.ts'
import type { Events } from './store/events.ts'

export interface MigrationParts {
  /** The policies in force. */
  readonly policy: LivePolicy
  readonly lifecycle: Lifecycle
  /** Told of what the switch sees of both generations. */
  readonly observer: Observer
  /** What the policies for all tenants choose although it is offline, or will be within some days. */
  checks(withinDays: number): readonly Finding[]
}

/** Puts them together. */
export function createMigration({ policy, site, clock, events }: { policy: Policy; site: Site; clock: Clock; events: Events }): MigrationParts {
  const lifecycle = createLifecycle({ site, clock, events })
  const live = fromFile(policy)
  const steering = { policy: live, site }
  return {
    policy: live,
    lifecycle,
    observer: observedBy(lifecycle),
    checks: (withinDays) => checksOf({
      operations, site, withinDays,
      now: clock.now(),
      wanted: (operation) => chooseFor(operation, { ...steering, ends: noEnds }, { tenant: noTenant }),
      chosen: (operation) => chooseFor(operation, { ...steering, ends: lifecycle.ends }, { tenant: noTenant }),
      isFoundRetired: (id) => lifecycle.foundRetiredAt(id, noTenant) !== null,
    }),
  }
}

/** The long-lived parts of the migration between the generations, one of each for all tenants of the process. */
import type { Clock } from './clock.ts'
import { createLifecycle, type Lifecycle } from './generations/lifecycle/lifecycle.ts'
import { fromFile } from './generations/live-policy.ts'
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
}

/** Puts them together. */
export function createMigration({ policy, site, clock, events }: { policy: Policy; site: Site; clock: Clock; events: Events }): MigrationParts {
  const lifecycle = createLifecycle({ site, clock, events })
  return { policy: fromFile(policy), lifecycle, observer: observedBy(lifecycle) }
}

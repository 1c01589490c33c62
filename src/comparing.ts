/** Comparing of the process: put together over the store, told of by the switches, read by tenants' views. */
import type { Clock } from './clock.ts'
import type { Configuration } from './config.ts'
import { comparisons } from './datasources/comparisons.ts'
import { createMigrationMismatches, type MigrationMismatches } from './datasources/migration/mismatches.ts'
import type { Observer } from './generations/observer.ts'
import type { LivePolicy } from './generations/setting.ts'
import type { OnCompared } from './generations/shadow/compared.ts'
import { createConcealer } from './generations/shadow/conceal.ts'
import { startMismatches } from './generations/shadow/mismatches.ts'
import { createComparing, type Comparing } from './generations/shadow/runner.ts'
import type { Site } from './generations/site.ts'
import type { Database } from './store/database.ts'
import type { MigrationEvents } from './generations/migration-events.ts'

export interface ComparingRoom extends Pick<Comparing, 'of'> {
  /** What a tenant's operators read. */
  mismatchesOf(tenant: string, site: Site): MigrationMismatches
  /** Ends what is under way, with the mismatches written if the store answers. */
  stop(): Promise<void>
}

export interface ComparingRoomOptions {
  readonly configuration: Pick<Configuration, 'SHADOW_TIMEOUT_MS' | 'SHADOW_CONCURRENCY' | 'SHADOW_NOISE_PERCENT' | 'SHADOW_PAUSE_MS' | 'SHADOW_MISMATCHES' | 'SHADOW_MISMATCH_DAYS'>
  /** With its tables; one in memory where there is no durable store. */
  readonly database: Database
  readonly clock: Clock
  readonly tell: MigrationEvents['emit']
  readonly policy: LivePolicy
  /** Told of the calls that comparing makes. */
  readonly observer: Pick<Observer, 'attempted'>
  readonly onCompared: OnCompared
}

const dayMs = 86_400_000

/** Starts it. */
export function startComparing({ configuration, database, clock, tell, policy, observer, onCompared }: ComparingRoomOptions): ComparingRoom {
  const mismatches = startMismatches({
    database, clock,
    conceal: createConcealer(),
    most: configuration.SHADOW_MISMATCHES,
    keepMs: configuration.SHADOW_MISMATCH_DAYS * dayMs,
  })
  const comparing = createComparing({
    clock, comparisons, observer, onCompared,
    limits: {
      timeoutMs: configuration.SHADOW_TIMEOUT_MS,
      concurrency: configuration.SHADOW_CONCURRENCY,
      noiseShare: configuration.SHADOW_NOISE_PERCENT / 100,
      pauseMs: configuration.SHADOW_PAUSE_MS,
    },
    isFrozen: () => policy.isFrozen(),
    onMismatch: (found) => mismatches.add(found),
    // The error may hold values of an answer; its kind does not.
    onFailed: (operation, error) => tell({ name: 'comparing.failed', operation, facts: { error: error instanceof Error ? error.name : 'unknown' } }),
  })
  return {
    of: (parts) => comparing.of(parts),
    mismatchesOf: (tenant, site) => createMigrationMismatches({ mismatches, comparisons, site }, tenant),
    stop: async () => {
      await comparing.close()
      await mismatches.stop()
    },
  }
}

/** The kinds of input that are declared for an operation. */
export function declaredClasses(operation: string): readonly string[] {
  return comparisons.get(operation)?.classes.map(({ name }) => name) ?? []
}

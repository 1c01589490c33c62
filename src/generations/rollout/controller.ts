/**
 * Moves roll-outs by their evidence: one replica at a time, while it holds the lease. Where they stand is in the store, so
 * that another replica, or the next start, goes on from there. Every replica exchanges its evidence with the store here too.
 */
import type { Clock } from '../../clock.ts'
import { reasonText, type MigrationReason } from '../../errors/migration-reasons.ts'
import type { ServiceEvent } from '../../store/events.ts'
import type { Leases } from '../../store/leases.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { AnyOperation } from '../operation.ts'
import type { LivePolicy } from '../setting.ts'
import type { Assessor } from './assess.ts'
import type { RolloutPositions, RunningRollout } from './positions.ts'
import { beginning } from './step.ts'
import { reason } from './verdict.ts'

export interface ControllerOptions {
  readonly evidence: Pick<Evidence, 'exchange' | 'compact'>
  readonly assessor: Assessor
  readonly positions: RolloutPositions
  readonly policy: Pick<LivePolicy, 'isFrozen'>
  readonly operations: readonly AnyOperation[]
  readonly leases: Leases
  readonly clock: Clock
  /** Tells an event of the migration: at once, and without fail. */
  readonly tell: (happened: Happened) => void
  /** How often it looks, in milliseconds. */
  readonly everyMs: number
}

export interface Happened {
  readonly name: string
  readonly facts?: ServiceEvent['facts']
  readonly operation?: string
  /** For whom; left out: for all. */
  readonly tenant?: string
}

export interface Controller {
  /** Ends after the look that is under way, with what was counted written if the store answers. */
  stop(): Promise<void>
}

/** The name of what one replica at a time does. */
const work = 'rollouts'
/** Another replica takes over when nothing was heard for so long. */
const leadMs = 15_000
const compactEveryMs = 10 * 60_000

/** Starts it. */
export function startController(options: ControllerOptions): Controller {
  const { evidence, leases, clock, tell, everyMs } = options
  const stopped = new AbortController()
  let compactedAt = 0
  let isSilent = false

  async function look(): Promise<void> {
    await evidence.exchange()
    if (!(await leases.lead(work, Math.max(leadMs, 3 * everyMs)))) return
    await moveAll(options)
    if (clock.now() < compactedAt + compactEveryMs) return
    compactedAt = clock.now()
    await evidence.compact()
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        await look()
        isSilent = false
      } catch {
        if (!isSilent) tell({ name: 'evidence.store-silent' })
        isSilent = true
      }
      await clock.sleep(everyMs, stopped.signal).catch(() => undefined)
    }
  }

  const running = run()
  return {
    stop: async () => {
      stopped.abort(new Error('the service ends'))
      await running
      await evidence.exchange().catch(() => undefined)
      // Else roll-outs would stand still until the lease is over.
      await leases.resign(work).catch(() => undefined)
    },
  }
}

/** One look at all roll-outs. Rejects with StoreUnavailable. */
export async function moveAll(options: Omit<ControllerOptions, 'leases' | 'everyMs' | 'evidence'>): Promise<void> {
  const { positions, operations, policy } = options
  if (policy.isFrozen()) return
  await positions.endOthers(reason('ended'))
  const byName = new Map(operations.map((operation) => [operation.name, operation]))
  for (const rollout of positions.running()) {
    const operation = byName.get(rollout.operation)
    if (operation) await moveOne(options, operation, rollout)
  }
}

async function moveOne({ assessor, positions, clock, tell }: Pick<ControllerOptions, 'assessor' | 'positions' | 'clock' | 'tell'>, operation: AnyOperation, rollout: RunningRollout): Promise<void> {
  const { position, setting, tenant } = rollout
  if (position === null) {
    await positions.move(rollout, beginning(clock.now()), reason('began'))
    return
  }
  const step = assessor.step(operation, setting, position, tenant)
  if (step.kind === 'hold' || !(await positions.move(rollout, step.to, step.because))) return
  const name = step.kind === 'back' ? 'rollout.stepped-back' : 'rollout.stepped-on'
  const about = { operation: operation.name, ...(tenant !== null && { tenant }) }
  tell({ ...about, name, facts: { ...factsOf(step.because), from: position.percent, to: step.to.percent } })
  if (step.to.waiting) tell({ ...about, name: 'rollout.waits', facts: { at: step.to.percent } })
}

/** With the parameters of the reason, which whoever reads the event later says in their own language. */
function factsOf(because: MigrationReason): Readonly<Record<string, string | number>> {
  return { ...because.parameters, reason: because.key, why: reasonText(because, 'en') }
}

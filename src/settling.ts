/**
 * The background of safe writes: gives up writes whose process has gone, and looks again for the effect of unknown
 * outcomes, with growing pauses. One replica at a time does it. It never sends a write.
 */
import type { Clock } from './clock.ts'
import type { Journal, OpenCounts } from './journal/journal.ts'
import type { Events } from './store/events.ts'
import type { Tenants } from './tenants.ts'

export interface Settling {
  /** Open unknowns as of the last pass of this replica; null before the first one, and while the store does not answer. */
  counts(): OpenCounts | null
  /** Ends after the pass that is under way. */
  stop(): Promise<void>
}

/** The name of what one replica at a time does. */
const work = 'settling'
const everyMs = 5_000
/** Another replica takes over when nothing was heard for so long. */
const leadMs = 30_000
const atOnce = 20

/** Starts it. */
export function startSettling({ journal, clock, tenants, events }: { journal: Journal; clock: Clock; tenants: Tenants; events: Events }): Settling {
  const stopped = new AbortController()
  let counts: OpenCounts | null = null

  async function settle(): Promise<void> {
    const recovered = await journal.recover('expired')
    if (recovered > 0) events.emit('receipts.recovered', { receipts: recovered })
    for (const receipt of await journal.due(atOnce)) {
      // Twenty slow searches take longer than the lead holds.
      if (stopped.signal.aborted || !(await journal.lead(work, leadMs))) return
      if (!(await tenants.has(receipt.tenant))) {
        await journal.postpone(receipt, null)
        continue
      }
      const { tenant, release } = await tenants.lease(receipt.tenant)
      const settled = await tenant.settle(receipt).finally(release)
      if (settled.state !== 'OUTCOME_UNKNOWN') events.emit('receipts.settled', { operation: settled.operation })
    }
  }

  async function pass(): Promise<void> {
    if (await journal.lead(work, leadMs)) await settle()
    const now = await journal.counts()
    const oldestSeconds = now.oldestSentAt === null ? null : Math.floor((clock.now() - now.oldestSentAt) / 1000)
    if (now.unknown !== (counts?.unknown ?? 0)) events.emit('receipts.unknown', { receipts: now.unknown, oldestSeconds })
    counts = now
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        await pass()
      } catch {
        if (counts) events.emit('receipts.store-silent', {})
        counts = null
      }
      await clock.sleep(everyMs, stopped.signal).catch(() => undefined)
    }
  }

  const running = run()
  return {
    counts: () => counts,
    stop: async () => {
      stopped.abort(new Error('the service ends'))
      await running
      // Else nobody would look for unknown outcomes until the lease is over.
      await journal.resign(work).catch(() => undefined)
    },
  }
}

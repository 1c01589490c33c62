/**
 * Evidence: what the switch saw of the two generations, of all replicas. Counting is in memory and returns at once; a loop
 * writes what was counted and reads what others did. While the store is away, counting and reading go on with what is known.
 */
import type { Clock } from '../../clock.ts'
import type { Database } from '../../store/database.ts'
import type { Attempted } from '../observer.ts'
import type { Compared } from '../shadow/compared.ts'
import { createRecorder } from './recorder.ts'
import { changedSince, compact, hourMs, writeSpans } from './rows.ts'
import type { Span } from './tally.ts'
import { createEvidenceView } from './view.ts'

export interface Evidence {
  attempted(seen: Attempted): void
  compared(seen: Compared): void
  /** An operation's spans of all replicas and tenants that ended after `from`, oldest first; from memory. */
  spans(operation: string, from: number): readonly Span[]
  /** The same of one tenant. */
  spansOf(operation: string, tenant: string, from: number): readonly Span[]
  /** Writes what was counted, and reads what others did. Rejects with StoreUnavailable. */
  exchange(): Promise<void>
  /** Adds old spans up, and forgets the oldest: for one replica at a time. */
  compact(): Promise<void>
}

export interface EvidenceOptions {
  readonly database: Database
  readonly clock: Clock
  /** This process's name among the replicas, another one after each start. */
  readonly replica: string
  readonly spanMs: number
  readonly keepMs: number
  /** Told how many spans were given up because the store was away for too long. */
  readonly onDropped: (spans: number) => void
}

/** Clocks of replicas differ, and a transaction may be seen later than it was begun: so much is read again. */
const overlapMs = 60_000
/** Spans younger than this stay as they are. */
const fineMs = 2 * hourMs

/** Makes it over a store whose tables are there. */
export function createEvidence({ database, clock, replica, spanMs, keepMs, onDropped }: EvidenceOptions): Evidence {
  const recorder = createRecorder({ clock, spanMs })
  const view = createEvidenceView()
  let readUntil = 0
  let dropped = 0

  async function write(): Promise<void> {
    const waiting = recorder.unwritten()
    await writeSpans(database, replica, waiting.map(({ span }) => span), clock.now())
    for (const { written } of waiting) written()
    if (recorder.dropped() > dropped) onDropped(recorder.dropped() - dropped)
    dropped = recorder.dropped()
  }

  async function read(): Promise<void> {
    await changedSince(database, readUntil - overlapMs, (rows) => {
      view.take(rows)
      // Another replica's clock may be ahead.
      readUntil = rows.reduce((latest, { changedAt }) => Math.max(latest, Math.min(changedAt, clock.now())), readUntil)
    })
    view.forget(clock.now() - keepMs)
  }

  return {
    attempted: (seen) => recorder.attempted(seen),
    compared: (seen) => recorder.compared(seen),
    spans: (operation, from) => view.spans(operation, from),
    spansOf: (operation, tenant, from) => view.spansOf(operation, tenant, from),
    exchange: async () => {
      await write()
      await read()
    },
    compact: () => compact(database, { until: clock.now() - fineMs, oldest: clock.now() - keepMs, now: clock.now() }),
  }
}

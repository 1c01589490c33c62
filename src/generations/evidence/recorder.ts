/**
 * Counts what this replica sees, in memory. Each operation of each tenant has a tally for the present span of time; what
 * changed is handed out to be written, again and again, until it was.
 */
import type { Clock } from '../../clock.ts'
import type { Attempted } from '../observer.ts'
import type { Compared } from '../shadow/compared.ts'
import { countAttempt, countCompared, emptyTally, type Span, type Tally } from './tally.ts'

export interface RecordedSpan extends Span {
  readonly operation: string
  readonly tenant: string
}

export interface Recorder {
  attempted(seen: Attempted): void
  compared(seen: Compared): void
  /** What was not written yet, or changed since, with a word to say that it was written as it is now. */
  unwritten(): readonly { readonly span: RecordedSpan; readonly written: () => void }[]
  /** Spans that were given up because the store was away for too long. */
  dropped(): number
}

interface Kept {
  readonly span: RecordedSpan
  /** Grows with each thing counted. */
  version: number
  writtenVersion: number
}

/** @param most how many spans wait for the store at most, those of the present beside; the oldest are given up first. */
export function createRecorder({ clock, spanMs, most = 5_000 }: { clock: Clock; spanMs: number; most?: number }): Recorder {
  const kept = new Map<string, Kept>()
  let dropped = 0

  function count(operation: string, tenant: string, into: (tally: Tally) => void): void {
    const at = Math.floor(clock.now() / spanMs) * spanMs
    const key = JSON.stringify([operation, tenant, at])
    let entry = kept.get(key)
    if (!entry) {
      entry = { span: { operation, tenant, at, lengthMs: spanMs, tally: emptyTally() }, version: 0, writtenVersion: 0 }
      kept.set(key, entry)
      giveUpOldest(at)
    }
    entry.version++
    into(entry.span.tally)
  }

  /**
   * A map goes through its entries in the order in which they came: the oldest span is the first. One of the present is never
   * given up: what is counted after that would be written over what was written before.
   */
  function giveUpOldest(present: number): void {
    for (const [key, { span }] of kept) {
      if (kept.size <= most || span.at >= present) return
      kept.delete(key)
      dropped++
    }
  }

  return {
    attempted: (seen) => {
      if (seen.outcome !== 'left') count(seen.operation, seen.tenant, (tally) => countAttempt(tally, seen))
    },
    compared: (seen) => count(seen.operation, seen.tenant, (tally) => countCompared(tally, seen)),
    unwritten: () => {
      const present = Math.floor(clock.now() / spanMs) * spanMs
      for (const [key, { span, version, writtenVersion }] of kept) {
        if (span.at < present && version === writtenVersion) kept.delete(key)
      }
      return [...kept.values()].filter(({ version, writtenVersion }) => version !== writtenVersion).map((entry) => {
        const { version } = entry
        return { span: entry.span, written: () => void (entry.writtenVersion = version) }
      })
    },
    dropped: () => dropped,
  }
}

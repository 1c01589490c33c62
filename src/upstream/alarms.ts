/**
 * Many time limits over one sleeping timer. Each upstream call has a limit that it nearly never reaches; a timer of its
 * own with its own cancelling costs more than the rest of our work for that call.
 */
import type { Clock } from '../clock.ts'

export interface Alarms {
  /** Calls `ring` once the clock has reached `at` (milliseconds); the returned function calls it off. */
  set(at: number, ring: () => void): () => void
  /** Calls all off. */
  stop(): void
}

interface Alarm {
  readonly at: number
  readonly ring: () => void
}

/** The longest wait that the platform's timers take; a longer one would ring at once. */
const longestSleep = 2 ** 31 - 1
const calledOff = new Error('the alarm was called off')

/** Makes a set of alarms on the given clock. */
export function createAlarms(clock: Clock): Alarms {
  const pending = new Set<Alarm>()
  let sleeping: { readonly until: number; readonly cancel: AbortController } | null = null

  function sleepUntil(until: number): void {
    sleeping?.cancel.abort(calledOff)
    const cancel = new AbortController()
    sleeping = { until, cancel }
    const ms = Math.min(Math.max(until - clock.now(), 0), longestSleep)
    clock.sleep(ms, cancel.signal).then(wake, () => undefined)
  }

  function wake(): void {
    sleeping = null
    const now = clock.now()
    const due = [...pending].filter((alarm) => alarm.at <= now)
    for (const alarm of due) pending.delete(alarm)
    let next = Infinity
    for (const alarm of pending) next = Math.min(next, alarm.at)
    if (next < Infinity) sleepUntil(next)
    for (const alarm of due) alarm.ring()
  }

  return {
    set(at, ring) {
      const alarm = { at, ring }
      pending.add(alarm)
      if (at < (sleeping?.until ?? Infinity)) sleepUntil(at)
      return () => {
        pending.delete(alarm)
      }
    },
    stop() {
      pending.clear()
      sleeping?.cancel.abort(calledOff)
      sleeping = null
    },
  }
}

/** A clock that stands still until it is told to move: waiting without waiting. */
import type { Clock } from '#src/clock.ts'

export interface TestClock extends Clock {
  /** Moves the time on, waking each sleeper at its own moment, and lets what they started run. */
  advance(ms: number): Promise<void>
  /** Sets the wall clock, as an operator or NTP would; nobody wakes. */
  set(now: number): void
  /** How many sleep now. */
  sleepers(): number
}

interface Sleeper {
  readonly due: number
  readonly wake: () => void
}

/** Makes a clock that shows `start` (milliseconds since 1970; a fixed day in 2026 by default). */
export function createTestClock(start = Date.UTC(2026, 10, 22, 8, 0, 0)): TestClock {
  let now = start
  const sleeping = new Set<Sleeper>()

  return {
    now: () => now,
    sleepers: () => sleeping.size,
    set(value) {
      now = value
    },
    sleep: (ms, signal) => new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const onAbort = () => {
        sleeping.delete(sleeper)
        reject(signal?.reason)
      }
      const sleeper = {
        due: now + ms,
        wake() {
          sleeping.delete(sleeper)
          signal?.removeEventListener('abort', onAbort)
          resolve()
        },
      }
      sleeping.add(sleeper)
      signal?.addEventListener('abort', onAbort)
    }),
    async advance(ms) {
      const target = now + ms
      await settled()
      for (let next = earliest(sleeping, target); next; next = earliest(sleeping, target)) {
        now = Math.max(now, next.due)
        next.wake()
        await settled()
      }
      now = target
    },
  }
}

function earliest(sleeping: ReadonlySet<Sleeper>, until: number): Sleeper | undefined {
  return [...sleeping].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0]
}

/** After one turn of the event loop every promise chain that could go on has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Waiting with a limit, also for something shared: the waiter may leave, the thing goes on. */
import type { Clock } from '../clock.ts'
import type { Alarms } from './alarms.ts'
import type { Failure } from './failures.ts'

/** How long somebody waits. */
export interface Patience {
  /** Clock time in milliseconds. */
  readonly deadline: number
  readonly signal: AbortSignal
}

/** Why nothing may be done for somebody any more; null when there is no reason. */
export function endOf({ deadline, signal }: Patience, clock: Clock): Failure | null {
  if (clock.now() >= deadline) return { kind: 'deadline' }
  return signal.aborted ? { kind: 'client-gone' } : null
}

/**
 * Waits for a promise until the deadline (clock milliseconds) or the signal.
 * @returns its value, or null when the waiter had to leave first; rejects as the promise does.
 */
export function waitUntil<T extends object>(promise: Promise<T>, alarms: Alarms, { deadline, signal }: Patience): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      done()
      resolve(null)
    }
    const callOff = alarms.set(deadline, leave)
    const done = () => {
      callOff()
      signal.removeEventListener('abort', leave)
    }
    signal.addEventListener('abort', leave)
    promise.finally(done).then(resolve, reject)
  })
}

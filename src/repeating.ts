/** Work that is done over and over in the background, and in between when somebody asks for it. Never two of it at once. */
import type { Clock } from './clock.ts'

export interface Repeating {
  /** Does it as soon as may be. Resolves when a round that began after this call has ended; never rejects. */
  now(): Promise<void>
  /** Ends after the round that is under way. */
  stop(): Promise<void>
}

/**
 * Does `work` every `everyMs` milliseconds, for the first time after that long. What it throws goes to `onFailed`, and the
 * next round comes all the same.
 */
export function repeat({ clock, everyMs, work, onFailed }: { clock: Clock; everyMs: number; work: () => Promise<void>; onFailed: (error: unknown) => void }): Repeating {
  const stopped = new AbortController()
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null

  function now(): Promise<void> {
    // One round that has not begun yet serves all who ask meanwhile.
    waiting ??= running.then(() => {
      waiting = null
      running = round()
      return running
    })
    return waiting
  }

  async function round(): Promise<void> {
    if (stopped.signal.aborted) return
    try {
      await work()
    } catch (error) {
      onFailed(error)
    }
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      await clock.sleep(everyMs, stopped.signal).catch(() => undefined)
      if (!stopped.signal.aborted) await now()
    }
  }

  const ended = run()
  return {
    now,
    stop: async () => {
      stopped.abort(new Error('the service ends'))
      await ended
      await waiting
      await running
    },
  }
}

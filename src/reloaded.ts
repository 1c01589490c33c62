/**
 * A value that is read from outside and read again when it has changed: keys, credentials, manifests. Mounted secrets are
 * swapped under their name, which watchers of files miss, so the text itself is compared.
 */
import type { Clock } from './clock.ts'

export interface Reloaded<T> {
  /** The value as of now: read again when the last look is longer ago than `everyMs`. Never rejects after the first reading. */
  current(): Promise<T>
}

export interface ReloadedOptions<T> {
  readonly clock: Clock
  /** Reads the text; a rejection keeps what is known. */
  readonly read: () => Promise<string>
  /** Makes the value; an exception keeps what is known. */
  readonly parse: (text: string) => T
  readonly everyMs?: number
  readonly onReloaded: () => void
  /** Called once for each broken text, not at every look. */
  readonly onBroken: (error: unknown) => void
}

/** Reads it for the first time. Rejects with whatever `read` and `parse` throw. */
export async function createReloaded<T>(options: ReloadedOptions<T>): Promise<Reloaded<T>> {
  const { clock, read, parse, everyMs = 1000, onReloaded, onBroken } = options
  let text: string | null = await read()
  let value = parse(text)
  let lookedAt = clock.now()
  let looking: Promise<void> | null = null

  async function look(): Promise<void> {
    let failure: unknown = null
    const found = await read().catch((error: unknown) => {
      failure = error
      return null
    })
    if (found === text) return
    text = found
    try {
      if (found === null) throw failure
      value = parse(found)
    } catch (error) {
      return onBroken(error)
    }
    onReloaded()
  }

  return {
    async current() {
      const now = clock.now()
      // A wall clock that was set back must not stop the looking.
      if (!looking && Math.abs(now - lookedAt) >= everyMs) {
        lookedAt = now
        looking = look().finally(() => {
          looking = null
        })
      }
      await looking
      return value
    },
  }
}

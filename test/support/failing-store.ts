/** A store that fails, or whose process dies, at chosen steps: before a step took effect, or after it. */
import { StoreUnavailable, type Database } from '#src/store/database.ts'

export type StepFault = 'fail-before' | 'fail-after' | 'die-before' | 'die-after'

export interface FailingStore {
  readonly database: Database
  /** Whether the process that used it has died: nothing that it waits for ever comes. */
  isDead(): boolean
}

/**
 * Wraps a store. `faultAt` is asked with the number of each step (a query outside a transaction, or a whole transaction).
 * @param onDeath what dying is; by default nothing goes on any more
 */
export function failingStore(database: Database, faultAt: (step: number) => StepFault | null, onDeath: () => void = () => undefined): FailingStore {
  let steps = 0
  let dead = false

  function die(): Promise<never> {
    dead = true
    onDeath()
    return new Promise<never>(() => undefined)
  }

  async function step<T>(work: () => Promise<T>): Promise<T> {
    if (dead) return die()
    steps += 1
    const fault = faultAt(steps)
    if (fault === 'die-before') return die()
    if (fault === 'fail-before') throw new StoreUnavailable('the store did not answer (test)')
    const result = await work()
    if (fault === 'die-after') return die()
    if (fault === 'fail-after') throw new StoreUnavailable('the store did not answer (test)')
    return result
  }

  return {
    isDead: () => dead,
    database: {
      kind: database.kind,
      query: (sql, values) => step(() => database.query(sql, values)),
      transaction: (lock, work) => step(() => database.transaction(lock, work)),
      listen: (channel, heard) => database.listen(channel, heard),
      close: () => database.close(),
    },
  }
}

/**
 * Replicas of the shared quota on one real server, on an injected clock: the script reads the server's time from the
 * test, and time moves only when everybody has heard what they asked.
 */
import { onTestFinished } from 'vitest'
import { connectValkey } from '#src/store/valkey.ts'
import { createSharedQuota, type ScriptStore, type SharedQuota, type SharedQuotaOptions } from '#src/upstream/quota-shared.ts'
import { createTestClock, type TestClock } from './test-clock.ts'
import type { ValkeyProcess } from './valkey.ts'

export interface QuotaWorld {
  readonly clock: TestClock
  readonly replicas: readonly SharedQuota[]
  /** How often the script ran. */
  asked(): number
  /** Moves the time in steps of `stepMs`, letting all questions be answered in between. */
  advance(ms: number, stepMs?: number): Promise<void>
  /** Ends the server for all replicas: what they ask fails. */
  die(): void
  /** Starts it again, with nothing in it. */
  revive(): Promise<void>
  /** Runs the quota's script as the replicas do. */
  readonly ask: ScriptStore['run']
  /** Runs a script of the test's own. */
  readonly run: ScriptStore['run']
}

const skewMs = 3_600_000
const empties = "return redis.call('FLUSHALL')"
const readsTheClock = "redis.call('TIME')"

/** Makes `count` replicas, with an empty server; they are closed when the test ends. The server's clock is an hour ahead. */
export async function openQuotaWorld(server: ValkeyProcess, count: number, options: Partial<SharedQuotaOptions> = {}): Promise<QuotaWorld> {
  const clock = createTestClock(1_000_000_000_000)
  const valkey = await connectValkey(server.url)
  await valkey.run(empties, [], [])
  const pending = new Set<symbol>()
  let asked = 0
  let isDead = false
  const store: ScriptStore = {
    async run(script, keys, args) {
      if (!script.includes(readsTheClock)) throw new Error('the script does not read the clock as the tests expect')
      if (isDead) throw new Error('the connection was refused')
      const question = Symbol('question')
      pending.add(question)
      asked += 1
      try {
        const timed = script.replace(readsTheClock, '{ math.floor(ARGV[2] / 1000), (ARGV[2] % 1000) * 1000 }')
        return await valkey.run(timed, keys, [...args, String(clock.now() + skewMs)])
      } finally {
        pending.delete(question)
      }
    },
  }
  const make = () => createSharedQuota({ clock, store, quotaOf: () => ({ calls: 10, windowMs: 1_000 }), ...options })
  const replicas = Array.from({ length: count }, make)
  onTestFinished(() => {
    for (const replica of replicas) replica.close()
    valkey.close()
  })

  /** Lets everybody go on until nobody waits for the server; an answer may lead to the next question. */
  async function quiet(): Promise<void> {
    do {
      do await new Promise((resolve) => setImmediate(resolve))
      while (pending.size > 0)
      await clock.advance(0)
    } while (pending.size > 0)
  }

  return {
    clock,
    replicas,
    asked: () => asked,
    die() {
      isDead = true
    },
    async revive() {
      await valkey.run(empties, [], [])
      isDead = false
    },
    ask: store.run,
    run: valkey.run,
    async advance(ms, stepMs = 10) {
      await quiet()
      for (let done = 0; done < ms; done += stepMs) {
        await clock.advance(Math.min(stepMs, ms - done))
        await quiet()
      }
    },
  }
}

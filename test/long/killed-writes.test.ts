/** 200 writes, each killed (SIGKILL) at a random moment: never two effects upstream, and a receipt that tells the truth. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { truth } from '#test/support/killed-writes.ts'
import { stores } from '#test/support/stores.ts'
import { resaleCustomer } from '#test/support/writes.ts'
import { startWritingProcess } from '#test/support/writing-process.ts'

const runs = 100

/** How often the effect has happened, by what the receipt says once it was looked for: an effect that is there is found. */
function effectsOf(state: string): number {
  return state === 'SUCCEEDED' ? 1 : 0
}

describe.each(stores.map((store) => [store.name, store] as const))('writes killed at random on %s', (_, store) => {
  let sandbox: Sandbox

  beforeAll(async () => {
    if (store.isHere) await store.begin()
    sandbox = await startSandbox({ quotas: false })
  })
  afterAll(async () => {
    await sandbox.close()
    if (store.isHere) await store.end()
  })

  it.skipIf(!store.isHere)(`${runs} times`, async () => {
    const seen = new Map<string, number>()
    const address = await store.address()
    for (let run = 0; run < runs; run += 1) {
      const write = { customerId: resaleCustomer(sandbox).id, amount: `${run + 7}.77`, key: `random-${run}` }
      sandbox.calls.reset()
      const child = startWritingProcess({ mode: 'write', upstream: sandbox.url, store: address, write, dieAfterMs: Math.random() * 150 })
      await child.ended
      const { state, effects } = await truth({ sandbox, store: address, write })
      expect(effects, `run ${run}: ${state}`).toBe(effectsOf(state))
      seen.set(state, (seen.get(state) ?? 0) + 1)
    }
    process.stdout.write(`${store.name}: ${JSON.stringify(Object.fromEntries(seen))}\n`)
    expect(seen.size).toBeGreaterThan(1)
  })
})

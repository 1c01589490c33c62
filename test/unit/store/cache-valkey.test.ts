/** The shared cache on a real Redis or Valkey, which is also frozen, killed and started again. */
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Cache } from '#src/store/cache.ts'
import { createValkeyCache } from '#src/store/cache-valkey.ts'
import { closedPort } from '#test/support/process.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'
import { findValkey, startValkey, type ValkeyProcess } from '#test/support/valkey.ts'

const program = findValkey()
const timeoutMs = 50

interface Replica {
  readonly cache: Cache
  readonly clock: TestClock
  readonly states: string[]
}

const replicas: Replica[] = []

/** One replica's cache; with a server that answers, it is connected. */
async function replicaOf(url: URL, connected = true): Promise<Replica> {
  const clock = createTestClock()
  const states: string[] = []
  const replica = { cache: createValkeyCache({ url, clock, timeoutMs, onChange: (state) => states.push(state) }), clock, states }
  replicas.push(replica)
  if (connected) await answering(replica)
  return replica
}

/** Asks until the cache answers; each failure lets it be passed by for a moment of the test's clock. */
async function answering({ cache, clock, states }: Replica): Promise<void> {
  while ((await cache.read('probe', [])).version === null) {
    await clock.advance(1_000)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  states.length = 0
}

afterEach(async () => {
  for (const { cache } of replicas.splice(0)) await cache.close()
})

/** What the server holds, by its own protocol. */
function keysOn(url: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname, () => socket.write('KEYS *\r\n'))
    socket.once('data', (bytes) => {
      socket.destroy()
      resolve(bytes.toString())
    })
    socket.once('error', reject)
  })
}

describe.skipIf(program === undefined)('the shared cache', () => {
  let server: ValkeyProcess
  beforeAll(async () => {
    server = await startValkey(program ?? '')
  })
  afterAll(() => server.kill())

  it('gives one replica what another one kept, by tenant and key', async () => {
    const [one, two] = [await replicaOf(server.url), await replicaOf(server.url)]
    await one.cache.write('a', new Map([['k1', 'one'], ['k2', 'two']]), 60_000)
    expect((await two.cache.read('a', ['k2', 'none', 'k1'])).values).toEqual(['two', undefined, 'one'])
    expect((await two.cache.read('b', ['k1', 'k2'])).values).toEqual([undefined, undefined])
  })

  it('lets go of values in time', async () => {
    const { cache } = await replicaOf(server.url)
    await cache.write('short', new Map([['k', 'value']]), 20)
    await expect.poll(async () => (await cache.read('short', ['k'])).values).toEqual([undefined])
  })

  it('tells every replica that a tenant has written, and no other tenant', async () => {
    const [one, two] = [await replicaOf(server.url), await replicaOf(server.url)]
    const before = await two.cache.read('writer', [])
    const other = await two.cache.read('reader', [])
    await one.cache.drop('writer')
    const after = await two.cache.read('writer', [])
    expect([before.version, after.version]).not.toContain(null)
    expect(after.version).not.toBe(before.version)
    expect((await two.cache.read('reader', [])).version).toBe(other.version)
  })

  it('shows neither tenants nor anything but hashes in its keys', async () => {
    const { cache } = await replicaOf(server.url)
    await cache.write('planted-tenant', new Map([['hash-of-something', '1']]), 60_000)
    await cache.drop('planted-tenant')
    const keys = await keysOn(server.url)
    expect(keys).toContain(':value:hash-of-something')
    expect(keys).not.toContain('planted-tenant')
  })

  it('is passed by within its time limit while it hangs, once and not on every read, and serves again afterwards', async () => {
    const replica = await replicaOf(server.url)
    await replica.cache.write('a', new Map([['slow', 'value']]), 60_000)
    server.freeze()
    const startedAt = performance.now()
    expect(await replica.cache.read('a', ['slow'])).toEqual({ values: [undefined], version: null })
    const first = performance.now() - startedAt
    for (let count = 0; count < 100; count += 1) expect((await replica.cache.read('a', ['slow'])).version).toBeNull()
    const all = performance.now() - startedAt
    server.thaw()
    expect(first).toBeGreaterThanOrEqual(timeoutMs - 5)
    expect(all).toBeLessThan(first + 4 * timeoutMs)
    expect(replica.states).toEqual(['passed-by'])
    await answering(replica)
    expect((await replica.cache.read('a', ['slow'])).values).toEqual(['value'])
  })

  it('is passed by while it is dead, and comes back by itself', async () => {
    const replica = await replicaOf(server.url)
    await server.kill()
    await replica.clock.advance(1_000)
    expect((await replica.cache.read('a', ['k'])).version).toBeNull()
    await replica.cache.write('a', new Map([['k', 'lost']]), 1000)
    await server.restart()
    await answering(replica)
    expect((await replica.cache.read('a', ['k'])).values).toEqual([undefined])
  })

  it('serves nothing from before a write that it could not be told of', async () => {
    const replica = await replicaOf(server.url)
    const before = await replica.cache.read('writer', [])
    server.freeze()
    await replica.cache.drop('writer')
    server.thaw()
    await answering(replica)
    const after = await replica.cache.read('writer', [])
    expect(after.version).not.toBeNull()
    expect(after.version).not.toBe(before.version)
  })
})

describe('a shared cache that is not there', () => {
  it('is passed by from the start, and says so once', async () => {
    const replica = await replicaOf(new URL(`redis://:S3CR3T@127.0.0.1:${await closedPort()}`), false)
    expect(await replica.cache.read('a', ['k'])).toEqual({ values: [undefined], version: null })
    await expect.poll(async () => {
      await replica.cache.read('a', ['k'])
      return replica.states
    }).toEqual(['passed-by'])
    await replica.cache.write('a', new Map([['k', 'v']]), 1000)
    await replica.cache.drop('a')
    await replica.clock.advance(1_000)
    expect((await replica.cache.read('a', ['k'])).version).toBeNull()
    expect(replica.states).toEqual(['passed-by'])
  })
})

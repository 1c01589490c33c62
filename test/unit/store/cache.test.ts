import { describe, expect, it } from 'vitest'
import { createMemoryCache } from '#src/store/cache.ts'
import { createTestClock } from '#test/support/test-clock.ts'

describe('the cache in memory', () => {
  it('keeps values by tenant and key for as long as it is told', async () => {
    const clock = createTestClock()
    const cache = createMemoryCache({ clock, maxEntries: 10 })
    await cache.write('a', new Map([['k1', 'one'], ['k2', 'two']]), 1000)
    expect((await cache.read('a', ['k2', 'none', 'k1'])).values).toEqual(['two', undefined, 'one'])
    expect((await cache.read('b', ['k1'])).values).toEqual([undefined])
    await clock.advance(999)
    expect((await cache.read('a', ['k1'])).values).toEqual(['one'])
    await clock.advance(2)
    expect((await cache.read('a', ['k1'])).values).toEqual([undefined])
  })

  it('does not take one tenant\'s key for another\'s, however they are put together', async () => {
    const cache = createMemoryCache({ clock: createTestClock(), maxEntries: 10 })
    await cache.write('a', new Map([['b c', 'mine']]), 1000)
    for (const [tenant, key] of [['a b', 'c'], ['a","b c', ''], ['', 'ab c']] as const) expect((await cache.read(tenant, [key])).values).toEqual([undefined])
  })

  it('holds no more entries than it may: the least recently used go first', async () => {
    const cache = createMemoryCache({ clock: createTestClock(), maxEntries: 2 })
    for (const key of ['k1', 'k2']) await cache.write('a', new Map([[key, key]]), 1000)
    await cache.read('a', ['k1'])
    await cache.write('a', new Map([['k3', 'k3']]), 1000)
    expect((await cache.read('a', ['k1', 'k2', 'k3'])).values).toEqual(['k1', undefined, 'k3'])
  })

  it('has another version for a tenant after each drop, and the same one for the others', async () => {
    const cache = createMemoryCache({ clock: createTestClock(), maxEntries: 2 })
    const versionOf = async (tenant: string) => (await cache.read(tenant, [])).version
    const seen = [await versionOf('a')]
    const other = await versionOf('b')
    for (let count = 0; count < 2; count += 1) {
      await cache.drop('a')
      seen.push(await versionOf('a'))
    }
    expect(new Set(seen).size).toBe(3)
    expect(await versionOf('b')).toBe(other)
  })
})

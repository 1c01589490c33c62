/**
 * The cache seam, and its form in memory. Every key carries the tenant: a shared key would be a leak. A cache is passed by
 * when it fails: it never rejects.
 */
import { LRUCache } from 'lru-cache'
import type { Clock } from '../clock.ts'

export interface Found {
  /** In the order of the keys; undefined for what is not there. */
  readonly values: readonly (string | undefined)[]
  /**
   * Another one after each `drop`: who keeps a value keeps beside it the version that was there before it was fetched.
   * Null when the cache could not be read: keep nothing then.
   */
  readonly version: string | null
}

export interface Cache {
  /** What is kept under a tenant's keys. Never rejects. */
  read(tenant: string, keys: readonly string[]): Promise<Found>
  /** Keeps values by key for `ttlMs` milliseconds. Keys hold no personal data. Never rejects. */
  write(tenant: string, values: ReadonlyMap<string, string>, ttlMs: number): Promise<void>
  /** Gives the tenant another version, so that what was kept before it counts no more. Never rejects. */
  drop(tenant: string): Promise<void>
  /** Lets go of connections. */
  close(): Promise<void>
}

/** A cache in this process: at most `maxEntries`, the least recently used go first. */
export function createMemoryCache(options: { clock: Clock; maxEntries: number }): Cache {
  const entries = new LRUCache<string, string>({
    max: options.maxEntries,
    perf: { now: () => options.clock.now() },
  })
  const drops = new Map<string, number>()
  const keyOf = (tenant: string, key: string) => JSON.stringify([tenant, key])
  return {
    read: (tenant, keys) => Promise.resolve({ values: keys.map((key) => entries.get(keyOf(tenant, key))), version: String(drops.get(tenant) ?? 0) }),
    write: (tenant, values, ttlMs) => {
      for (const [key, value] of values) entries.set(keyOf(tenant, key), value, { ttl: ttlMs })
      return Promise.resolve()
    },
    drop: (tenant) => {
      drops.set(tenant, (drops.get(tenant) ?? 0) + 1)
      return Promise.resolve()
    },
    close: () => Promise.resolve(),
  }
}

/** The cache seam, and its in-memory form. Every key carries the tenant: a shared key would be a leak. */
import { LRUCache } from 'lru-cache'
import type { Clock } from '../clock.ts'

export interface Cache {
  /** The value kept under a tenant's key, or undefined. */
  get(tenant: string, key: string): Promise<string | undefined>
  /** Keeps a value for `ttlMs` milliseconds. Keys and values hold no personal data. */
  set(tenant: string, key: string, value: string, ttlMs: number): Promise<void>
}

/** A cache in this process: at most `maxEntries`, the least recently used go first. */
export function createMemoryCache(options: { clock: Clock; maxEntries: number }): Cache {
  const entries = new LRUCache<string, string>({
    max: options.maxEntries,
    perf: { now: () => options.clock.now() },
  })
  const keyOf = (tenant: string, key: string) => JSON.stringify([tenant, key])
  return {
    get: (tenant, key) => Promise.resolve(entries.get(keyOf(tenant, key))),
    set: (tenant, key, value, ttlMs) => {
      entries.set(keyOf(tenant, key), value, { ttl: ttlMs })
      return Promise.resolve()
    },
  }
}

/**
 * How many requests a caller may send: a bucket of tokens each, refilled steadily, so that there is no window at whose
 * edge twice as many pass. Kept in this process: each replica counts for itself.
 */
import { LRUCache } from 'lru-cache'
import type { Clock } from '../clock.ts'

export interface CallerRate {
  /** Counts one request of a caller: null, or in how many seconds there is room for another. */
  take(tenant: string, caller: string): number | null
}

const mostCallers = 10_000

/** `perMinute` requests, all of which may come at once. */
export function createCallerRate({ clock, perMinute }: { clock: Clock; perMinute: number }): CallerRate {
  const buckets = new LRUCache<string, { left: number; at: number }>({ max: mostCallers })
  const perMs = perMinute / 60_000
  return {
    take(tenant, caller) {
      const key = JSON.stringify([tenant, caller])
      const now = clock.now()
      const bucket = buckets.get(key) ?? { left: perMinute, at: now }
      const left = Math.min(perMinute, bucket.left + Math.max(0, now - bucket.at) * perMs)
      const granted = left >= 1
      buckets.set(key, { left: granted ? left - 1 : left, at: now })
      return granted ? null : Math.ceil((1 - left) / perMs / 1000)
    },
  }
}

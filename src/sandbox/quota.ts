/** The gateway's flow control: a sliding window per operation and account, counted over the arrivals let through. */
import type { Clock } from '../clock.ts'
import type { ContractOperation } from '../generated/operations.ts'

export interface Quota {
  /** May this call pass now? Counts it when it may. */
  admit(operation: ContractOperation, accountId: string): boolean
  reset(): void
}

/** A quota by the contracts' `x-rate-limit`; with `enabled` false everything passes. */
export function createQuota(clock: Clock, enabled: boolean): Quota {
  const arrivals = new Map<string, number[]>()
  return {
    admit(operation, accountId) {
      if (!enabled) return true
      const key = `${operation.id} ${accountId}`
      const now = clock.now()
      const window = (arrivals.get(key) ?? []).filter((arrival) => arrival > now - operation.quota.windowMs)
      arrivals.set(key, window)
      if (window.length >= operation.quota.calls) return false
      window.push(now)
      return true
    },
    reset: () => arrivals.clear(),
  }
}

/**
 * When a failed read is asked again: only after failures that pass, a few times, after a random pause, within the
 * query's deadline, and within a budget, so that a failing upstream gets little more load than a healthy one. It sends
 * nothing itself; each attempt takes its own quota slot, breaker permit and signature. Writes are never asked again.
 */
import type { Clock } from '../clock.ts'
import type { Answer } from './classify.ts'
import type { Failure } from './failures.ts'
import { endOf, type Patience } from './wait.ts'

/** What one attempt came to. */
export interface Tried {
  readonly result: Answer | Failure
  /** Milliseconds waited on our side: for the quota and for a place among the calls under way. */
  readonly waitMs: number
  /** Milliseconds from sending to the last byte. */
  readonly tookMs: number
  /** Requests that went out for it. */
  readonly sent: number
  /** Whether what failed has been asked again already, by retries of its own. */
  readonly isFinal?: boolean
  /** Present when it is certain that no byte of the last of them left. */
  readonly nothingLeft?: true
}

/** The call to be made. */
export interface RepeatableCall {
  readonly tenant: string
  readonly host: string
  readonly isRead: boolean
  /** A call for comparing only: it is made once, and pays for nobody's retries. */
  readonly isShadow?: boolean
  readonly patience: Patience
  /** Whether an attempt would be refused before it goes out. */
  readonly isPaused: () => boolean
  /** Makes one attempt that ends by `until` (clock milliseconds). */
  readonly attempt: (until: number) => Promise<Tried>
}

export interface Retries {
  /** Makes the call, again where that is right. The result is the last attempt's that went out; times and counts are sums. */
  run(call: RepeatableCall): Promise<Tried>
}

export interface RetryOptions {
  readonly clock: Clock
  /** Attempts of one call in all; 3 by default, 1 for no retries. */
  readonly attempts?: number
  readonly budget?: RetryBudget
  /** A random number from 0 to below 1. */
  readonly random?: () => number
}

const firstPauseMs = 200
const longestPauseMs = 2_000
/** An attempt that has less time than this would mostly fail for lack of it. */
const leastMs = 250
/** How much of the time that is left a stated delay may take, and a further attempt must leave for the answer or the other generation. */
const part = 4

/** Makes the retries of one process. */
export function createRetries(options: RetryOptions): Retries {
  const { clock, attempts: most = 3, random = Math.random } = options
  const budget = options.budget ?? createRetryBudget({ clock })

  /** Milliseconds until the next attempt; null when there is to be none. */
  function pauseAfter(failure: Failure, made: number, deadline: number): number | null {
    if (made >= most || !passes(failure)) return null
    const stated = failure.kind === 'throttled' ? failure.retryAfter * 1000 : 0
    const pause = stated + random() * Math.min(longestPauseMs, firstPauseMs * 2 ** (made - 1))
    const left = deadline - clock.now()
    return stated > left / part || left - pause < leastMs ? null : pause
  }

  return {
    async run({ tenant, host, isRead, isShadow = false, patience, isPaused, attempt }) {
      let total = await attempt(patience.deadline)
      if (!isRead || isShadow) return total
      const key = `${host} ${tenant}`
      if (total.sent > 0) budget.earn(key)
      for (let made = 1; total.result.kind !== 'ok' && !total.isFinal; made += 1) {
        const pause = pauseAfter(total.result, made, patience.deadline)
        if (pause === null || isPaused() || !budget.spend(key)) break
        await clock.sleep(pause, patience.signal).catch(() => undefined)
        const over = endOf(patience, clock)
        if (over) return { ...total, result: over }
        const next = await attempt(patience.deadline - (patience.deadline - clock.now()) / part)
        const sums = { waitMs: total.waitMs + next.waitMs, tookMs: total.tookMs + next.tookMs, sent: total.sent + next.sent }
        // An attempt that did not go out says less than the failure before it.
        const wentOut = next.sent > 0 || next.result.kind === 'client-gone' || next.result.kind === 'deadline'
        total = { ...sums, result: wentOut ? next.result : total.result, ...(next.isFinal && { isFinal: true }) }
        if (!wentOut) break
      }
      return total
    },
  }
}

/** Whether the same read may succeed a moment later. Business refusals, broken answers and wrong certificates do not pass. */
export function passes(failure: Failure): boolean {
  switch (failure.kind) {
    case 'throttled':
      return true
    case 'timeout':
      return failure.observed
    case 'unavailable':
      return failure.passing
    case 'broken':
      return failure.cutOff
    default:
      return false
  }
}

/** How many retries a tenant may make at a host. */
export interface RetryBudget {
  /** A call went out for the first time. */
  earn(key: string): void
  /** Takes one retry; false when there is none left. */
  spend(key: string): boolean
}

export interface RetryBudgetOptions {
  readonly clock: Clock
  /** First attempts that pay for one retry; 10 by default, which is 10 %. */
  readonly callsPerRetry?: number
  /** Retries in any span of `spanMs` that nothing needs to pay for; 10 in 10,000 ms by default, which is one a second. */
  readonly free?: number
  readonly spanMs?: number
}

interface Account {
  /** First attempts not yet paid out. What has been earned is not saved up beyond one retry. */
  calls: number
  /** When free retries were taken, oldest first. */
  readonly taken: number[]
}

/**
 * Makes a budget. Over any time, retries are at most the first attempts in it divided by `callsPerRetry`, plus `free` for
 * each span begun, plus the one saved up before.
 */
export function createRetryBudget({ clock, callsPerRetry = 10, free = 10, spanMs = 10_000 }: RetryBudgetOptions): RetryBudget {
  const accounts = new Map<string, Account>()

  function accountOf(key: string): Account {
    const known = accounts.get(key)
    if (known) return known
    const account: Account = { calls: 0, taken: [] }
    accounts.set(key, account)
    return account
  }

  return {
    earn(key) {
      const account = accountOf(key)
      account.calls = Math.min(account.calls + 1, callsPerRetry)
    },
    spend(key) {
      const account = accountOf(key)
      if (account.calls >= callsPerRetry) {
        account.calls -= callsPerRetry
        return true
      }
      const now = clock.now()
      // A wall clock set back leaves times in the future, which would count until they come again.
      while (account.taken[0] !== undefined && (account.taken[0] + spanMs <= now || account.taken[0] > now)) account.taken.shift()
      if (account.taken.length >= free) return false
      account.taken.push(now)
      return true
    },
  }
}

/** What tests of killed payouts share: an incentive to pay out, and what is true of its payout after the restart. */
import { systemClock } from '#src/clock.ts'
import type { Incentive } from '#src/sandbox/console-world.ts'
import type { Sandbox } from '#src/sandbox/server.ts'
import { bookOf, change, startPaying, yuan } from './incentives.ts'
import type { ServiceUnderTest } from './service.ts'
import { arrivals, receiptOf } from './writes.ts'

export const payoutOperation = 'CreateIncentivePayout'

/** What a writing process is to pay out. */
export interface AskedPayout {
  readonly incentiveIds: string[]
  readonly method: 'VOUCHER_QUOTA'
  readonly amount: string
  readonly key: string
}

/** A service that gives up at once what another process left: its clock is ahead by more than a lease. */
export function startPayingLater(upstreamUrl: string, store: string): Promise<ServiceUnderTest> {
  const aheadMs = 200_000
  return startPaying(upstreamUrl, store, { clock: { now: () => systemClock.now() + aheadMs, sleep: systemClock.sleep } })
}

const isPayable = (one: Incentive) => one.payable > 0n && one.requested === 0n && one.allowedMethods.includes('VOUCHER_QUOTA')

/** Whether there is an incentive left that no payout order has. */
export function hasPayable(sandbox: Sandbox): boolean {
  return bookOf(sandbox).incentives.some(isPayable)
}

/** A payout of a payable incentive that no payout order has yet. */
export function payablePayout(sandbox: Sandbox, key: string): AskedPayout {
  const bill = bookOf(sandbox).incentives.find(isPayable)
  if (!bill) throw new Error('the sandbox has no incentive to pay out')
  return { incentiveIds: [bill.id], method: 'VOUCHER_QUOTA', amount: yuan(bill.payable), key }
}

interface KilledPayout {
  readonly sandbox: Sandbox
  readonly store: string
  readonly payout: AskedPayout
}

/**
 * Starts the service again, lets it look for what was left open, and asks for the payout again where its receipt is not missing.
 * @returns the receipt's state ('none' without one), and how often the payout was requested upstream
 */
export async function truthOfPayout({ sandbox, store, payout: { incentiveIds, method, amount, key } }: KilledPayout): Promise<{ readonly state: string; readonly effects: number }> {
  const orders = () => bookOf(sandbox).payouts.filter(({ method: by, parts }) => by === method && parts.some(({ incentiveId }) => incentiveIds.includes(incentiveId))).length
  const service = await startPayingLater(sandbox.url, store)
  try {
    if (!(await receiptOf(service, key))) return { state: 'none', effects: orders() }
    const again = await change(service, 'incentivePayoutCreate', { mode: 'SELECTED', incentiveIds, method, expectedAmount: amount, idempotencyKey: key })
    let receipt = again.payload?.receipt ?? (await receiptOf(service, key))
    // The first search in the background comes within seconds.
    for (let looks = 0; looks < 100 && receipt?.state === 'OUTCOME_UNKNOWN' && receipt.searches === 0; looks += 1) {
      await systemClock.sleep(100)
      receipt = await receiptOf(service, key)
    }
    return { state: receipt?.state ?? 'none', effects: Math.max(orders(), arrivals(sandbox, payoutOperation)) }
  } finally {
    await service.close()
  }
}

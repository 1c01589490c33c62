/** What tests of killed writes share: the steps of a write, and what is true of one after the restart. */
import { systemClock } from '#src/clock.ts'
import type { Sandbox } from '#src/sandbox/server.ts'
import type { ServiceUnderTest } from './service.ts'
import { allocate, arrivals, receiptOf, startWriting } from './writes.ts'

/** The store's steps in a write: the key is looked up (1), the receipt PLANNED (2), SENDING (3), and ended (4). */
export const stepsOfAWrite = [
  { name: 'before the receipt', dieAt: { step: 2, when: 'die-before' }, receipt: 'none', effects: 0 },
  { name: 'after PLANNED', dieAt: { step: 2, when: 'die-after' }, receipt: 'FAILED', effects: 0 },
  { name: 'before SENDING', dieAt: { step: 3, when: 'die-before' }, receipt: 'FAILED', effects: 0 },
  { name: 'after SENDING, before the first byte', dieAt: { step: 3, when: 'die-after' }, receipt: 'OUTCOME_UNKNOWN', effects: 0 },
  { name: 'before the outcome is written', dieAt: { step: 4, when: 'die-before' }, receipt: 'SUCCEEDED', effects: 1 },
  { name: 'after the outcome is written', dieAt: { step: 4, when: 'die-after' }, receipt: 'SUCCEEDED', effects: 1 },
] as const

/** A service that gives up at once what another process left: its clock is ahead by more than a lease. */
export function startService(upstreamUrl: string, store: string): Promise<ServiceUnderTest> {
  const aheadMs = 200_000
  return startWriting(upstreamUrl, store, { clock: { now: () => systemClock.now() + aheadMs, sleep: systemClock.sleep } })
}

interface KilledWrite {
  readonly sandbox: Sandbox
  readonly store: string
  readonly write: { readonly customerId: string; readonly amount: string; readonly key: string }
}

/** How often the effect may have happened, by what the receipt says. */
export function allowedEffects(state: string): readonly number[] {
  if (state === 'SUCCEEDED') return [1]
  return state === 'OUTCOME_UNKNOWN' ? [0, 1] : [0]
}

/** An amount that the sandbox's past has nowhere. */
export const oddAmount = '7.77'

/**
 * Starts the service again, lets it look for what was left open, and asks for the write again where its receipt is not
 * missing.
 * @returns the receipt's state ('none' without one) and how often the effect happened upstream
 */
export async function truth({ sandbox, store, write: { customerId, amount, key } }: KilledWrite): Promise<{ readonly state: string; readonly effects: number }> {
  const effects = () => sandbox.world.ledger.adjustments.filter((record) => record.targetId === customerId && record.amount === cents(amount)).length
  const service = await startService(sandbox.url, store)
  try {
    const first = await receiptOf(service, key)
    if (!first) return { state: 'none', effects: effects() }
    const again = await allocate(service, { customerId, amount, idempotencyKey: key })
    let receipt = again.allocation?.receipt ?? (await receiptOf(service, key))
    // The first search in the background comes within seconds.
    for (let looks = 0; looks < 100 && receipt?.state === 'OUTCOME_UNKNOWN' && receipt.searches === 0; looks += 1) {
      await systemClock.sleep(100)
      receipt = await receiptOf(service, key)
    }
    return { state: receipt?.state ?? 'none', effects: Math.max(effects(), arrivals(sandbox, 'UpdateCustomerAccountAmount')) }
  } finally {
    await service.close()
  }
}

/** An amount in the sandbox's unit. */
export function cents(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.')
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2))
}

/** What tests of killed requests for invoices share: something to invoice, and what is true of it after the restart. */
import { systemClock } from '#src/clock.ts'
import type { Sandbox } from '#src/sandbox/server.ts'
import { solutionProviderId } from '#src/sandbox/seed/partners.ts'
import { ask, enterpriseTitle, startInvoicing } from './invoices.ts'
import type { ServiceUnderTest } from './service.ts'
import { arrivals, receiptOf } from './writes.ts'

export const invoiceOperation = 'CreateInvoice'

/** A cycle that the sandbox can invoice, and the terms on which a killed process requests it. */
export const killedInvoice = { billingCycles: ['2026-08'], profileId: enterpriseTitle, key: 'killed-invoice' }

/** The same as the mutation's input says it. */
export const killedInput = {
  selection: { billingCycles: killedInvoice.billingCycles }, contractEntity: 'HUAWEI_CLOUD_COMPUTING', type: 'VAT_SPECIAL', medium: 'DIGITAL', profileId: killedInvoice.profileId,
  idempotencyKey: killedInvoice.key,
} as const

/** A service that gives up at once what another process left: its clock is ahead by more than a lease. */
export function startInvoicingLater(upstreamUrl: string, store: string): Promise<ServiceUnderTest> {
  const aheadMs = 200_000
  return startInvoicing(upstreamUrl, store, { clock: { now: () => systemClock.now() + aheadMs, sleep: systemClock.sleep } })
}

/** The requests that were made for the cycle since the sandbox began: its own invoices of it are older. */
export function requestsMade(sandbox: Sandbox): readonly string[] {
  const { invoices } = sandbox.world.console.invoicesOf(solutionProviderId)
  const made = invoices.filter(({ applyTime, cycles, method, entity, sourceId }) =>
    sourceId === null && method === 'BILLING_CYCLE' && entity === 'HUAWEI_CLOUD_COMPUTING' && cycles.includes('2026-08') && applyTime > sandbox.world.businessNow)
  return [...new Set(made.map(({ requestId }) => requestId))]
}

/**
 * Starts the service again, lets it look for what was left open, and asks for the request again where its receipt is not missing.
 * @returns the receipt's state ('none' without one) and how often the effect happened upstream
 */
export async function truthOfInvoice(sandbox: Sandbox, store: string): Promise<{ readonly state: string; readonly effects: number }> {
  const service = await startInvoicingLater(sandbox.url, store)
  const { key } = killedInvoice
  try {
    const first = await receiptOf(service, key)
    if (!first) return { state: 'none', effects: requestsMade(sandbox).length }
    const again = await ask(service, 'invoiceRequest', killedInput)
    let receipt = again.payload?.receipt ?? (await receiptOf(service, key))
    // The first search in the background comes within seconds.
    for (let looks = 0; looks < 100 && receipt?.state === 'OUTCOME_UNKNOWN' && receipt.searches === 0; looks += 1) {
      await systemClock.sleep(100)
      receipt = await receiptOf(service, key)
    }
    return { state: receipt?.state ?? 'none', effects: Math.max(requestsMade(sandbox).length, arrivals(sandbox, invoiceOperation)) }
  } finally {
    await service.close()
  }
}

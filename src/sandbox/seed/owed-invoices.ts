/** Invoices that partners owe: some open at the business date, and those that their invoices were reduced by. */
import { cycleOf } from '../billing-world.ts'
import { holds } from '../invoice-world.ts'
import type { Invoice, OwedInvoice, OwedSettlement } from '../invoice-world.ts'
import type { Partner } from '../world.ts'
import { distributorId, solutionProviderId } from './partners.ts'

const day = 86_400_000

/** Owed invoices and what settles them. */
export interface OwedSeed {
  readonly owed: readonly OwedInvoice[]
  readonly settlements: readonly OwedSettlement[]
}

const open: ReadonlyMap<string, readonly OwedInvoice[]> = new Map([
  [solutionProviderId, [
    {
      id: 'OWE-202610-9002', source: 'REFUND_AFTER_INVOICE', sourceRef: 'CS26100812Z0001', entity: 'HUAWEI_CLOUD_COMPUTING',
      taxRate: '0.06', amount: 200_000n, createTime: Date.parse('2026-10-08T04:00:00Z'),
    },
    {
      id: 'OWE-202609-9001', source: 'PAID_AMOUNT_INVOICED', sourceRef: 'PMT-202609-0001', entity: 'OTHER',
      taxRate: '0.13', amount: 8_800n, createTime: Date.parse('2026-09-21T04:00:00Z'),
    },
  ]],
  [distributorId, [
    {
      id: 'OWE-202610-9003', source: 'PAID_AMOUNT_INVOICED', sourceRef: 'PMT-202610-0001', entity: 'OTHER',
      taxRate: '0.06', amount: 300_000n, createTime: Date.parse('2026-10-19T04:00:00Z'),
    },
  ]],
])

const partlySettled: readonly OwedSettlement[] = [{ owedId: 'OWE-202610-9002', invoice: null, amount: 75_000n }]

/** What a partner still owes. */
export function openOwedInvoices(partner: Partner): OwedSeed {
  const owed = open.get(partner.id) ?? []
  const ids = new Set(owed.map((one) => one.id))
  return { owed, settlements: partlySettled.filter((one) => ids.has(one.owedId)) }
}

/** What was owed before an invoice was reduced by it; where that invoice holds nothing any more, an offset settled it. */
export function settledOwedInvoices(invoices: readonly Invoice[]): OwedSeed {
  const reduced = invoices.filter((one) => one.owedOffset > 0n && one.sourceId === null)
  const rows = reduced.map((invoice) => {
    const createTime = invoice.applyTime - 20 * day
    const id = `OWE-${cycleOf(createTime).replace('-', '')}-${invoice.requestId.slice(-5)}`
    const owed: OwedInvoice = {
      id, source: 'REFUND_AFTER_INVOICE', sourceRef: invoice.orderIds[0] ?? `CSREF-${invoice.requestId.slice(-5)}`,
      entity: invoice.entity, taxRate: invoice.taxRate, amount: invoice.owedOffset, createTime,
    }
    return { owed, settlement: { owedId: id, invoice: holds(invoice) ? invoice : null, amount: invoice.owedOffset } }
  })
  return { owed: rows.map((one) => one.owed), settlements: rows.map((one) => one.settlement) }
}

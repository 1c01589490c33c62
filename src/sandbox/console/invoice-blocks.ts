/** Why something cannot be invoiced now: billing-incentives.mapping.md section 5, `InvoiceBlockReason`. */
import { currentCycle } from '../billing-world.ts'
import { leftByRate, openOwed } from '../invoice-world.ts'
import type { BlockReason, ContractEntity, InvoiceBalance, InvoiceBook, TaxRate } from '../invoice-world.ts'

export const taxRates = ['0.06', '0.13'] as const satisfies readonly TaxRate[]

/** Open owed invoices by entity and rate, looked up once for a whole list. */
export type OwedAmounts = (entity: ContractEntity, taxRate?: TaxRate) => bigint

/** The amounts that are owed now. */
export function owedAmounts(book: InvoiceBook): OwedAmounts {
  const known = new Map<string, bigint>()
  return (entity, taxRate) => {
    const key = `${entity} ${taxRate ?? ''}`
    const amount = known.get(key) ?? openOwed(book, entity, taxRate)
    known.set(key, amount)
    return amount
  }
}

/** The reasons; empty when it can be invoiced. A cycle in arrears waits for payment; owed invoices are deducted first. */
export function blockReasons(one: InvoiceBalance, owed: OwedAmounts): readonly BlockReason[] {
  const left = one.consumed - one.invoiced
  const reasons: BlockReason[] = []
  if (one.cycle >= currentCycle) reasons.push('NOT_SETTLED')
  if (one.debt > 0n) reasons.push(left < 0n ? 'ARREARS_NEGATIVE_BALANCE' : 'ARREARS')
  if (left <= 0n) reasons.push('NOTHING_LEFT')
  else {
    const byRate = leftByRate(one)
    const isOwedMore = taxRates.some((rate) => byRate[rate] > 0n && owed(one.entity, rate) > byRate[rate])
    if (isOwedMore) reasons.push('OWED_INVOICE')
  }
  return reasons
}

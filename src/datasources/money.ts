/** Money of the domain: decimal text in the currency's main unit, with its currency. */
import { ContractBroken } from '../generations/contract-broken.ts'
import { toYuan } from './decimal.ts'
import { codeOrNull, decimalOrNull, type WireObject } from './wire.ts'

export interface Money {
  readonly amount: string
  readonly currency: string
}

/** The currency of the China site, and what an absent currency means there (accounts-customers.mapping.md, section 0). */
const defaultCurrency = 'CNY'

/** Money from an amount field that is in the main unit; null where the field is absent. */
export function moneyOrNull(row: WireObject, name: string, currency: string | null): Money | null {
  const amount = decimalOrNull(row, name)
  return amount === null ? null : { amount, currency: currency ?? defaultCurrency }
}

/** Money from an amount field in the unit that `measureField` names (absent: the main unit); null where it is absent. */
export function measuredMoneyOrNull(row: WireObject, name: string, measureField: string, currency: string | null): Money | null {
  const amount = decimalOrNull(row, name)
  if (amount === null) return null
  const inYuan = toYuan(amount, codeOrNull(row, measureField) ?? '1')
  if (inYuan === null) throw new ContractBroken(measureField, 'is a unit that the contract does not know')
  return { amount: inYuan, currency: currency ?? defaultCurrency }
}

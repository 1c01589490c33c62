/** What both generations of the partner's balances share: the row, but for the name of its unit. Pure mapping: no I/O. */
import { ContractBroken } from '../../generations/contract-broken.ts'
import { measuredMoneyOrNull } from '../money.ts'
import { codeOrNull, text, textOrNull, type WireObject } from '../wire.ts'
import { partnerAccountType, type PartnerAccount } from './model.ts'

/** Reads an account row; `measureField` is the generation's name for the unit of its amounts. */
export function readAccount(row: WireObject, measureField: 'measure_unit' | 'measure_id'): PartnerAccount {
  const currency = textOrNull(row, 'currency')
  const typeCode = codeOrNull(row, 'account_type')
  const type = partnerAccountType.read(typeCode)
  const balance = measuredMoneyOrNull(row, 'amount', measureField, currency)
  if (typeCode === null || type === null) throw new ContractBroken('account_type', 'is missing')
  if (balance === null) throw new ContractBroken('amount', 'is missing')
  return {
    accountId: text(row, 'account_id'),
    type,
    typeCode,
    balance,
    designatedAmount: measuredMoneyOrNull(row, 'designated_amount', measureField, currency),
    creditLimit: measuredMoneyOrNull(row, 'credit_amount', measureField, currency),
  }
}

/** What both generations of the partner's balances share: the row, but for the name of its unit. Pure mapping: no I/O. */
import { ContractBroken } from '../../generations/contract-broken.ts'
import { measuredMoneyOrNull } from '../money.ts'
import type { OpenEnum } from '../open-enum.ts'
import { codeOrNull, text, textOrNull, type WireObject } from '../wire.ts'
import { customerAccountType, partnerAccountType, type CustomerHeldAccount, type PartnerAccount, type PartnerAccountType } from './model.ts'

/** The generation's name for the unit of a row's amounts. */
type MeasureField = 'measure_unit' | 'measure_id'

/** Reads a row of the partner's accounts. */
export function readAccount(row: WireObject, measureField: MeasureField): PartnerAccount {
  return readHeld(row, measureField, partnerAccountType)
}

/** Reads a row of a customer's accounts. */
export function readCustomerAccount(row: WireObject, measureField: MeasureField): CustomerHeldAccount {
  return readHeld(row, measureField, customerAccountType)
}

function readHeld<Type extends PartnerAccountType>(row: WireObject, measureField: MeasureField, types: OpenEnum<Type>) {
  const currency = textOrNull(row, 'currency')
  const typeCode = codeOrNull(row, 'account_type')
  const type = types.read(typeCode)
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

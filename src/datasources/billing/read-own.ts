/** Readers and writers that the bindings of a customer's own bills and costs share. Pure mapping: no I/O. */
import { textOrNull, type WireObject } from '../wire.ts'
import { memberCodes, type EnterpriseProject, type MemberFilter } from './model-own.ts'
import { chargingMode, type ConsumptionPayment } from './model.ts'
import type { MoneyReader } from './read.ts'

/** Whose records to send for. Always sent: left out, the vendor mixes an enterprise's members into the master's bills. */
export function memberParameters({ members, memberId }: MemberFilter) {
  return { method: memberCodes[members], sub_customer_id: memberId }
}

/** "Attributed to no project" is null in the newest text and -1 in older ones: null here. */
export function projectOrNull(row: WireObject, idField: string, nameField: string | null): EnterpriseProject | null {
  const id = textOrNull(row, idField)
  return id === null || id === '-1' ? null : { id, name: nameField === null ? null : textOrNull(row, nameField) }
}

/** The names of the payment's parts: all lists but two call the cards alike. */
export function readPayment(money: MoneyReader, cards: 'stored_card_amount' | 'stored_value_card_amount', prefix = ''): ConsumptionPayment {
  return {
    cashAmount: money(`${prefix}cash_amount`),
    creditAmount: money(`${prefix}credit_amount`),
    couponAmount: money(`${prefix}coupon_amount`),
    flexiPurchaseCouponAmount: money(`${prefix}flexipurchase_coupon_amount`),
    storedCardAmount: money(`${prefix}${cards}`),
  }
}

/** The mode of a new row. */
export function modeOfNew(code: string | null) {
  return { chargingMode: chargingMode.read(code), chargingModeCode: code }
}

/** No part of a payment is known. */
export const unknownPayment: ConsumptionPayment = {
  cashAmount: null,
  creditAmount: null,
  couponAmount: null,
  flexiPurchaseCouponAmount: null,
  storedCardAmount: null,
}

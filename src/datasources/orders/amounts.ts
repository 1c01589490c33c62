/** Amounts of orders and lines, which both generations have under other names. Pure mapping: no I/O. */
import { moneyOrNull } from '../money.ts'
import { codeOrNull, list, objectOrNull, type WireObject } from '../wire.ts'
import { orderDiscountType, type OrderAmounts } from './model.ts'

/** A generation's names for the amounts of an order (contracts/orders.mapping.md, section 1). */
export interface AmountNames {
  readonly info: string
  readonly discounts: string
  readonly discountType: string
  readonly discountAmount: string
  readonly coupon: string
  readonly flexiPurchaseCoupon: string
  readonly storedCard: string
  readonly commission: string
  readonly consumed: string
}

/** Reads how a price was reduced and paid; null where the answer has nothing of it. */
export function readAmounts(row: WireObject, names: AmountNames, currency: string | null): OrderAmounts | null {
  const info = objectOrNull(row, names.info)
  return (
    info && {
      discounts: list(info, names.discounts, (discount) => {
        const typeCode = codeOrNull(discount, names.discountType)
        return { type: orderDiscountType.read(typeCode), typeCode, amount: moneyOrNull(discount, names.discountAmount, currency) }
      }),
      couponAmount: moneyOrNull(info, names.coupon, currency),
      flexiPurchaseCouponAmount: moneyOrNull(info, names.flexiPurchaseCoupon, currency),
      storedCardAmount: moneyOrNull(info, names.storedCard, currency),
      commissionAmount: moneyOrNull(info, names.commission, currency),
      consumedAmount: moneyOrNull(info, names.consumed, currency),
    }
  )
}

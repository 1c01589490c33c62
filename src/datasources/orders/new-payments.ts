/** Paying and cancelling orders on the new generation. Pure mapping: no I/O. Source: contracts/orders.mapping.md, sections 3 and 4. */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import type { OrderPayment, OwnOrderArgs, PayingCoupon, PayingDiscount, PaymentArgs } from './model-payments.ts'

/** A payment of the order runs already: it may be this one, so nobody may say that it was not made. */
export const paymentRunning = 'CBC.99000088'

const couponTypes = { DISCOUNT_COUPON: 300, CASH_COUPON: 301, FLEXI_PURCHASE_COUPON: 302, STORED_VALUE_CARD: 303 } as const
const discountTypes = { PROMOTIONAL: 0, COMMERCIAL: 2, PARTNER_GRANTED: 3, PRICE_ADJUSTMENT: 609 } as const

/** Coupons as both v2 and v3 take them; undefined for none: an empty list is never sent. */
export function couponInfos(coupons: readonly PayingCoupon[]) {
  return coupons.length === 0 ? undefined : coupons.map(({ couponId, type }) => ({ id: couponId, type: couponTypes[type] }))
}

/** The discount as both v2 and v3 take it; undefined for none. */
export function discountInfos(discount: PayingDiscount | null) {
  return discount === null ? undefined : [{ id: discount.discountId, type: discountTypes[discount.type] }]
}

/** Which entries of the input v2 and v3 send. */
export const paymentInputs = {
  'order_id': 'input.orderId',
  'coupon_infos': 'input.coupons',
  'coupon_infos[].id': 'input.coupons[].couponId',
  'coupon_infos[].type': 'input.coupons[].type',
  'discount_infos': 'input.discount',
  'discount_infos[].id': 'input.discount.discountId',
  'discount_infos[].type': 'input.discount.type',
} as const

/** Answers 204. A list is sent with YES only: sources contradict each other on a list sent with NO. */
export const payNew = bind<PaymentArgs, OrderPayment>(['PayOrders'], {
  plan: ({ customerId, orderId, coupons, discount }) => ({
    requests: [
      request('PayOrders', {
        identity: { kind: 'customer', customerId },
        body: {
          order_id: orderId,
          use_coupon: coupons.length === 0 ? 'NO' : 'YES',
          use_discount: discount === null ? 'NO' : 'YES',
          coupon_infos: couponInfos(coupons),
          discount_infos: discountInfos(discount),
        },
      }),
    ],
  }),
  merge: (_, { orderId }) => ({ orderId, tradeNumber: null }),
  unclear: [paymentRunning],
  inputs: { ...paymentInputs, use_coupon: 'input.coupons', use_discount: 'input.discount' },
})

/** Answers 204. */
export const cancelNew = bind<OwnOrderArgs, true>(['CancelCustomerOrder'], {
  plan: ({ customerId, orderId }) => ({
    requests: [request('CancelCustomerOrder', { identity: { kind: 'customer', customerId }, body: { order_id: orderId } })],
  }),
  merge: () => true,
  inputs: { order_id: 'input.orderId' },
})

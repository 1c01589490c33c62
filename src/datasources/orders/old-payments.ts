/** Paying and cancelling orders on the old generations. Pure mapping: no I/O. Source: contracts/orders.mapping.md, sections 3 and 4. */
import { bind, type Plan } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, text } from '../wire.ts'
import type { OrderPayment, OwnOrderArgs, PaymentArgs } from './model-payments.ts'
import { couponInfos, discountInfos, paymentInputs, paymentRunning } from './new-payments.ts'

/** v2: as v3, but that lists that are left out mean none. Answers 204. */
export const payV2 = bind<PaymentArgs, OrderPayment>(['PayOrdersOld'], {
  plan: ({ customerId, orderId, coupons, discount }) => ({
    requests: [
      request('PayOrdersOld', {
        identity: { kind: 'customer', customerId },
        body: { order_id: orderId, coupon_infos: couponInfos(coupons), discount_infos: discountInfos(discount) },
      }),
    ],
  }),
  merge: (_, { orderId }) => ({ orderId, tradeNumber: null }),
  unclear: [paymentRunning],
  inputs: paymentInputs,
})

/**
 * v1.0: coupons by id alone, no discount. Its answer can name resources and projects that fall short, and no source says
 * what that makes of the payment: only one with a trade number is a clear success.
 */
export const payV1 = bind<PaymentArgs, OrderPayment>(['PayOrdersV1Old'], {
  plan: planV1,
  merge: ([answer], { orderId }) => ({ orderId, tradeNumber: text(body(answer), 'tradeNo') }),
  unclear: [paymentRunning],
  inputs: { orderId: 'input.orderId', couponIds: 'input.coupons' },
})

function planV1({ customerId, orderId, coupons, discount }: PaymentArgs): Plan {
  if (discount !== null) return { cannot: 'it pays without a discount only.' }
  const couponIds = coupons.map(({ couponId }) => couponId)
  return {
    requests: [
      request('PayOrdersV1Old', {
        identity: { kind: 'customer', customerId },
        body: { orderId, couponIds: couponIds.length === 0 ? undefined : couponIds },
      }),
    ],
  }
}

/** Says its success in the body. */
export const cancelOld = bind<OwnOrderArgs, true>(['CancelCustomerOrderOld'], {
  plan: ({ customerId, orderId }) => ({
    requests: [request('CancelCustomerOrderOld', { identity: { kind: 'customer', customerId }, query: { action_id: 'cancel' }, body: { orderId } })],
  }),
  merge: ([answer]) => {
    text(body(answer), 'error_code')
    return true
  },
  inputs: { action_id: null, orderId: 'input.orderId' },
})

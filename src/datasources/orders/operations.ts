/** The logical operations of orders. */
import { moneyOperation } from '../../generations/money-operation.ts'
import { operation } from '../../generations/operation.ts'
import type { OrderPayment, PaymentArgs } from './model-payments.ts'
import { couponsNew, discountsNew } from './new-offers.ts'
import { cancelNew, payNew } from './new-payments.ts'
import { detailsNew, listNew, refundNew } from './new.ts'
import { cancelOld, payV1, payV2 } from './old-payments.ts'
import { provisioningOld } from './old-provisioning.ts'
import { detailsOld, listOld, refundOld } from './old.ts'
import { paymentClaim, searchPayments } from './search-payments.ts'

/** Order ids have no case. */
const entity = ({ orderId }: { readonly orderId: string }) => orderId.toUpperCase()

export const orderList = operation({ name: 'order.list', safety: 'read', old: listOld, new: listNew })
export const orderDetails = operation({ name: 'order.details', safety: 'read', entity, old: detailsOld, new: detailsNew })
export const orderRefund = operation({ name: 'order.refund', safety: 'read', entity, old: refundOld, new: refundNew })
export const orderCoupons = operation({ name: 'order.coupons', safety: 'read', new: couponsNew })
export const orderDiscounts = operation({ name: 'order.discounts', safety: 'read', new: discountsNew })
export const orderProvisioning = operation({ name: 'order.provisioning', safety: 'read', old: provisioningOld })
export const orderCancel = operation({ name: 'order.cancel', safety: 'write', entity, old: cancelOld, new: cancelNew })

/** What it is paid with is no fact: an order can be paid once, whatever with. */
export const orderPay = moneyOperation({
  name: 'order.pay',
  entity,
  old: [payV2, payV1],
  new: payNew,
  facts: ({ customerId, orderId }: PaymentArgs) => ({ customerId, orderIds: [orderId.toUpperCase()] }),
  result: ({ orderId, tradeNumber }: OrderPayment) => {
    const id = orderId.toUpperCase()
    return { ids: { orderId: id, ...(tradeNumber !== null && { tradeNumber }) }, claim: { kind: paymentClaim, id } }
  },
  search: searchPayments(orderDetails),
})

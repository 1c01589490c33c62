/**
 * Paying and cancelling orders, and what an order can be paid with: input checked, the source's answer out. What is checked
 * here is what the notes of PayOrders and of its older forms say beyond their schemas.
 */
import type { PayingCoupon, PayingDiscount, PaymentArgs } from '../datasources/orders/model-payments.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { OrderPayCouponInput, OrderPayDiscountInput, OrderPayInput, Resolvers } from '../generated/schema.ts'
import { named, refuseTwice, requiredText } from './arguments.ts'
import { askedPage, connectionOf } from './connection.ts'
import { moneyMutation } from './money-mutation.ts'
import { mutate } from './mutation.ts'
import { orderById } from './orders.ts'

const maxCoupons = 3
const payingCoupons = ['DISCOUNT_COUPON', 'CASH_COUPON', 'FLEXI_PURCHASE_COUPON', 'STORED_VALUE_CARD'] as const
const payingDiscounts = ['PROMOTIONAL', 'COMMERCIAL', 'PARTNER_GRANTED', 'PRICE_ADJUSTMENT'] as const

function ownOrder({ customerId, orderId }: { readonly customerId: string; readonly orderId: string }) {
  return { customerId: requiredText(customerId, 'input.customerId'), orderId: requiredText(orderId, 'input.orderId') }
}

function paymentArgs(input: OrderPayInput): PaymentArgs {
  return { ...ownOrder(input), coupons: couponsOf(input.coupons ?? []), discount: input.discount ? discountOf(input.discount) : null }
}

/** The oldest generation's contract sets no limit of its own. */
function couponsOf(inputs: readonly OrderPayCouponInput[]): readonly PayingCoupon[] {
  const argument = 'input.coupons'
  if (inputs.length > maxCoupons) throw new PartnerGraphError('too-many-items', { argument, max: maxCoupons, value: inputs.length })
  const coupons = inputs.map(({ couponId, type }, index) => ({
    couponId: requiredText(couponId, `${argument}[${index}].couponId`),
    type: named(payingCoupons, type, `${argument}[${index}].type`),
  }))
  refuseTwice(coupons.map(({ couponId }) => couponId), argument)
  const has = (type: PayingCoupon['type']) => coupons.some((coupon) => coupon.type === type)
  if (has('DISCOUNT_COUPON') && has('CASH_COUPON')) throw new PartnerGraphError('coupons-together', { argument })
  return coupons
}

function discountOf({ discountId, type }: OrderPayDiscountInput): PayingDiscount {
  return { discountId: requiredText(discountId, 'input.discount.discountId'), type: named(payingDiscounts, type, 'input.discount.type') }
}

/** Where the vendor's refusals of a payment point to. */
const paymentFields = {
  'CBC.30000010': ['input', 'orderId'],
  'CBC.99000089': ['input', 'orderId'],
  'CBC.99003106': ['input', 'orderId'],
  'CBC.99003110': ['input', 'orderId'],
  'CBC.99003108': ['input', 'discount'],
  'CBC.99003112': ['input', 'coupons'],
  'CBC.99003116': ['input', 'coupons'],
  'CBC.99003117': ['input', 'coupons'],
  'CBC.99003147': ['input', 'coupons'],
  'CBC.99003156': ['input', 'coupons'],
}

const cancelFields = { 'CBC.99000089': ['input', 'orderId'], 'CBC.99005010': ['input', 'orderId'] }

export const orderPaymentResolvers: Resolvers = {
  Order: {
    usableCoupons: ({ customerId, orderId }, _, { sources }) => sources.orders.coupons({ customerId, orderId }),
    usableDiscounts: ({ customerId, orderId }, _, { sources }) => sources.orders.discounts({ customerId, orderId }),
    provisioning: async ({ customerId, orderId }, args, { sources }) => {
      const query = { list: 'order.provisioning', arguments: orderId }
      const asked = askedPage(query, args)
      const page = await sources.orders.provisioning({ customerId, orderId }, asked)
      return page && connectionOf(query, asked, page)
    },
  },
  Mutation: {
    orderPay: (_, { input }, context) => moneyMutation(context, {
      mutation: 'orderPay', input, fieldsByCode: paymentFields,
      write: (request) => context.sources.orders.pay(paymentArgs(input), request),
      payload: (receipt) => ({ orderId: receipt && input.orderId }),
    }),
    orderCancel: (_, { input }, context) => mutate(context, { refused: { orderId: null }, fieldsByCode: cancelFields }, async () => {
      await context.sources.orders.cancel(ownOrder(input))
      return { orderId: input.orderId }
    }),
  },
  OrderPayPayload: {
    order: ({ orderId }, _, context) => (orderId === null ? null : orderById(orderId, context)),
  },
  OrderCancelPayload: {
    order: ({ orderId }, _, context) => (orderId === null ? null : orderById(orderId, context)),
  },
}

/** What an order can be paid with, on the new generation; the old one has no such reads. Pure mapping: no I/O. Source: contracts/orders.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { moneyOrNull } from '../money.ts'
import { request } from '../request.ts'
import { body, codeOrNull, decimalOrNull, having, integerOrNull, list, text, textOrNull, texts, timeOrNull, type WireObject } from '../wire.ts'
import {
  couponGroup,
  couponStatus,
  discountMode,
  offeredDiscountType,
  orderCouponType,
  type CouponLimit,
  type CouponQuantity,
  type DiscountedLines,
  type OwnOrderArgs,
  type UsableCoupon,
  type UsableCoupons,
  type UsableDiscount,
} from './model-payments.ts'

export const couponsNew = bind<OwnOrderArgs, UsableCoupons>(['ListOrderCouponsByOrderId'], {
  plan: ({ customerId, orderId }) => ({
    requests: [request('ListOrderCouponsByOrderId', { identity: { kind: 'customer', customerId }, query: { order_id: orderId } })],
  }),
  merge: ([answer]) => {
    const wire = body(answer)
    return {
      totalCount: integerOrNull(wire, 'count'),
      coupons: list(wire, 'user_coupons', readCoupon),
      quantities: list(wire, 'coupon_max_use_quantity', readQuantity),
    }
  },
})

/** A type by the SDK's numbers (1 to 4) or the page's (300 to 303), and a group. */
function readKind(row: WireObject): Pick<CouponQuantity, 'type' | 'typeCode' | 'group' | 'groupCode'> {
  const typeCode = codeOrNull(row, 'coupon_type')
  const groupCode = codeOrNull(row, 'coupon_group')
  return { type: orderCouponType.read(typeCode), typeCode, group: couponGroup.read(groupCode), groupCode }
}

function readQuantity(row: WireObject): CouponQuantity {
  return { ...readKind(row), max: integerOrNull(row, 'use_quantity_value') }
}

function readCoupon(row: WireObject): UsableCoupon {
  const statusCode = codeOrNull(row, 'status')
  return {
    couponId: text(row, 'coupon_id'),
    code: textOrNull(row, 'coupon_code'),
    status: couponStatus.read(statusCode),
    statusCode,
    ...readKind(row),
    faceValue: moneyOrNull(row, 'face_value', null),
    balance: moneyOrNull(row, 'balance', null),
    effectiveAt: timeOrNull(row, 'effective_time'),
    expiresAt: timeOrNull(row, 'expire_time'),
    planName: textOrNull(row, 'plan_name'),
    planDescription: textOrNull(row, 'plan_desc'),
    usage: textOrNull(row, 'coupon_usage'),
    limits: list(row, 'use_limits', readLimit),
    heldByOrderId: textOrNull(row, 'used_by_order_id'),
  }
}

function readLimit(row: WireObject): CouponLimit {
  return {
    key: textOrNull(row, 'limit_key'),
    type: textOrNull(row, 'limit_type'),
    value1: textOrNull(row, 'value1'),
    value2: textOrNull(row, 'value2'),
    unit: textOrNull(row, 'value_unit'),
  }
}

export const discountsNew = bind<OwnOrderArgs, readonly UsableDiscount[]>(['ListOrderDiscounts'], {
  plan: ({ customerId, orderId }) => ({
    requests: [request('ListOrderDiscounts', { identity: { kind: 'customer', customerId }, query: { order_id: orderId } })],
  }),
  merge: ([answer]) => list(body(answer), 'discounts', readDiscount),
})

function readDiscount(wire: WireObject): UsableDiscount {
  const row = having(wire, 'discount_type', 'orders')
  const typeCode = codeOrNull(row, 'discount_type')
  return {
    discountId: text(row, 'discount_id'),
    type: offeredDiscountType.read(typeCode),
    typeCode,
    value: decimalOrNull(row, 'discount_value'),
    lines: list(row, 'orders', readOrder).flat(),
  }
}

/** A combined order has a row for each of its parts. */
function readOrder(row: WireObject): readonly DiscountedLines[] {
  const orderId = text(row, 'order_id')
  return list(having(row, 'order_line_items'), 'order_line_items', (item): DiscountedLines => {
    const lines = having(item, 'order_line_item_ids', 'discount_mode', 'discount_amount', 'discount_ratio')
    const modeCode = codeOrNull(lines, 'discount_mode')
    return {
      orderId,
      orderLineIds: texts(lines, 'order_line_item_ids'),
      mode: discountMode.read(modeCode),
      modeCode,
      amount: moneyOrNull(lines, 'discount_amount', null),
      ratio: decimalOrNull(lines, 'discount_ratio'),
    }
  })
}

/** Paying and cancelling orders, and what an order can be paid with. */
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'

/** What a payment can name. */
export type PayingCouponType = 'DISCOUNT_COUPON' | 'CASH_COUPON' | 'FLEXI_PURCHASE_COUPON' | 'STORED_VALUE_CARD'
export type PayingDiscountType = 'PROMOTIONAL' | 'COMMERCIAL' | 'PARTNER_GRANTED' | 'PRICE_ADJUSTMENT'

export type OrderCouponType = PayingCouponType | 'PRODUCT_COUPON'
export type OfferedDiscountType = PayingDiscountType | 'CONTRACT'

/** Sources number coupons in two ways, and both are met (contracts/orders.mapping.md, section 5). */
export const orderCouponType = openEnum<OrderCouponType>({
  '1': 'CASH_COUPON',
  '2': 'DISCOUNT_COUPON',
  '3': 'PRODUCT_COUPON',
  '4': 'FLEXI_PURCHASE_COUPON',
  '300': 'DISCOUNT_COUPON',
  '301': 'CASH_COUPON',
  '302': 'FLEXI_PURCHASE_COUPON',
  '303': 'STORED_VALUE_CARD',
})

export const offeredDiscountType = openEnum<OfferedDiscountType>({
  '0': 'PROMOTIONAL',
  '1': 'CONTRACT',
  '2': 'COMMERCIAL',
  '3': 'PARTNER_GRANTED',
  '609': 'PRICE_ADJUSTMENT',
})

export const couponStatus = openEnum({ '1': 'NOT_ACTIVATED', '2': 'USABLE' })
export const couponGroup = openEnum({ '0': 'CLOUD_SERVICES', '1': 'MARKETPLACE', '2': 'DEDICATED', '3': 'HARDWARE' })
export const discountMode = openEnum({ '0': 'RATE', '1': 'FIXED_PRICE', '2': 'REDUCTION' })

type NameOf<Enum extends { read: (code: string | null) => unknown }> = NonNullable<ReturnType<Enum['read']>>

export interface PayingCoupon {
  readonly couponId: string
  readonly type: PayingCouponType
}

export interface PayingDiscount {
  readonly discountId: string
  readonly type: PayingDiscountType
}

export interface PaymentArgs {
  readonly customerId: string
  readonly orderId: string
  /** At most 3; none is an empty list. */
  readonly coupons: readonly PayingCoupon[]
  readonly discount: PayingDiscount | null
}

/** An order that was paid. */
export interface OrderPayment {
  readonly orderId: string
  /** The oldest generation alone has one. */
  readonly tradeNumber: string | null
}

/** One of a customer's orders. */
export interface OwnOrderArgs {
  readonly customerId: string
  readonly orderId: string
}

export interface CouponLimit {
  readonly key: string | null
  readonly type: string | null
  readonly value1: string | null
  readonly value2: string | null
  readonly unit: string | null
}

export interface UsableCoupon {
  readonly couponId: string
  readonly code: string | null
  readonly status: NameOf<typeof couponStatus> | null
  readonly statusCode: string | null
  readonly type: OrderCouponType | Unrecognized | null
  readonly typeCode: string | null
  readonly group: NameOf<typeof couponGroup> | null
  readonly groupCode: string | null
  readonly faceValue: Money | null
  readonly balance: Money | null
  readonly effectiveAt: string | null
  readonly expiresAt: string | null
  readonly planName: string | null
  readonly planDescription: string | null
  readonly usage: string | null
  readonly limits: readonly CouponLimit[]
  /** The order that holds it: only that one may use it. */
  readonly heldByOrderId: string | null
}

/** How many coupons of a type and group may pay together. */
export interface CouponQuantity {
  readonly type: OrderCouponType | Unrecognized | null
  readonly typeCode: string | null
  readonly group: NameOf<typeof couponGroup> | null
  readonly groupCode: string | null
  readonly max: number | null
}

export interface UsableCoupons {
  readonly totalCount: number | null
  readonly coupons: readonly UsableCoupon[]
  readonly quantities: readonly CouponQuantity[]
}

/** What a discount does to lines of an order that are alike. */
export interface DiscountedLines {
  readonly orderId: string
  readonly orderLineIds: readonly string[]
  readonly mode: NameOf<typeof discountMode> | null
  readonly modeCode: string | null
  readonly amount: Money | null
  readonly ratio: string | null
}

export interface UsableDiscount {
  readonly discountId: string
  readonly type: OfferedDiscountType | Unrecognized | null
  readonly typeCode: string | null
  readonly value: string | null
  readonly lines: readonly DiscountedLines[]
}

export const provisioningStatus = openEnum({ '6': 'PENDING_PAYMENT' })

export interface ProvisioningArgs extends OwnOrderArgs, PageRequest {}

/** A resource that an order brings, or is to bring. */
export interface ProvisionedResource {
  readonly resourceId: string | null
  readonly serviceTypeCode: string | null
  readonly resourceTypeCode: string | null
  readonly specCode: string | null
  readonly regionCode: string | null
  readonly size: string | null
  readonly sizeMeasureId: number | null
  readonly status: NameOf<typeof provisioningStatus> | null
  readonly statusCode: string | null
}

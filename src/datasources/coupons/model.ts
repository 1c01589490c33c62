/** Coupons (优惠券): as the partner that issued them sees them, as their owner does, and the records of what was done with them. */
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'
import type { QuotaType, Restriction } from './model-quotas.ts'

/** Partners issue vouchers and cash coupons only. */
export type CouponType = 'VOUCHER' | 'DISCOUNT' | 'PRODUCT' | 'CASH_COUPON'
export type CouponStatus = 'NOT_ACTIVATED' | 'USABLE' | 'USED' | 'EXPIRED' | 'RECLAIMED'
export type CouponMedium = 'ELECTRONIC' | 'PAPER'
export type CouponSource = 'COLLECTED_ONLINE' | 'REDEEMED_ONLINE' | 'ISSUED_ONLINE' | 'OBTAINED_OFFLINE' | 'GIVEN_BY_EVENT'
export type CouponReuse = 'ONCE' | 'REPEATEDLY'

const operations = {
  '1': 'ISSUE',
  '2': 'RECLAIM',
  '3': 'RECLAIM_ON_DISSOCIATION',
  '4': 'RECLAIM_ON_EXPIRY',
  '5': 'RECLAIM_ON_UNSUBSCRIPTION',
  '6': 'REVERSAL_ON_REFUND',
  '7': 'RECLAIM_ON_ASSOCIATION',
  '8': 'RECLAIM_ON_ASSOCIATION_CHANGE',
  '9': 'INDIRECT_PARTNER_TRANSFER',
} as const

export type CouponOperation = (typeof operations)[keyof typeof operations]

export const couponTypeCodes = { VOUCHER: 1, DISCOUNT: 2, PRODUCT: 3, CASH_COUPON: 4 } as const
export const issuedTypeCodes = { VOUCHER: 1, CASH_COUPON: 4 } as const
export const couponStatusCodes = { NOT_ACTIVATED: 1, USABLE: 2, USED: 3, EXPIRED: 4, RECLAIMED: 5 } as const

export const couponType = openEnum<CouponType>({ '1': 'VOUCHER', '2': 'DISCOUNT', '3': 'PRODUCT', '4': 'CASH_COUPON' })
export const couponStatus = openEnum<CouponStatus>({ '1': 'NOT_ACTIVATED', '2': 'USABLE', '3': 'USED', '4': 'EXPIRED', '5': 'RECLAIMED' })
export const couponMedium = openEnum<CouponMedium>({ '1': 'ELECTRONIC', '2': 'PAPER' })
export const couponSource = openEnum<CouponSource>({
  '1': 'COLLECTED_ONLINE', '2': 'REDEEMED_ONLINE', '3': 'ISSUED_ONLINE', '4': 'OBTAINED_OFFLINE', '5': 'GIVEN_BY_EVENT',
})
export const couponReuse = openEnum<CouponReuse>({ '1': 'ONCE', '2': 'REPEATEDLY' })
export const couponOperation = openEnum<CouponOperation>(operations)

/** The contract's code to filter by. */
export function couponOperationCode(operation: CouponOperation): keyof typeof operations {
  const code = (['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const).find((one) => operations[one] === operation)
  if (code === undefined) throw new TypeError('an operation without a code')
  return code
}

/** What both lists say of a coupon. */
export interface CouponFacts {
  readonly couponId: string
  readonly customerId: string | null
  readonly type: CouponType | Unrecognized | null
  readonly typeCode: string | null
  readonly status: CouponStatus | Unrecognized | null
  readonly statusCode: string | null
  readonly faceValue: Money | null
  readonly balance: Money | null
  readonly effectiveAt: string | null
  readonly expiresAt: string | null
  readonly createdAt: string | null
  readonly activatedAt: string | null
  readonly lastUsedAt: string | null
  readonly orderId: string | null
  readonly lockOrderId: string | null
  readonly isFrozen: boolean | null
  readonly medium: CouponMedium | Unrecognized | null
  readonly mediumCode: string | null
  readonly source: CouponSource | Unrecognized | null
  readonly sourceCode: string | null
  readonly promotionId: string | null
  readonly planId: string | null
  readonly planName: string | null
  readonly planDescription: string | null
  readonly restrictions: readonly Restriction[]
}

export interface IssuedCoupon extends CouponFacts {
  /** The cloud reseller that issued it, as it was asked for; null for the partner itself. */
  readonly issuerId: string | null
}

/** Whose coupons: a customer's in its own name, the partner's own, or a cloud reseller's own. */
export type CouponOwner = { readonly customerId: string } | { readonly indirectPartnerId: string | null }

export interface Coupon extends CouponFacts {
  readonly owner: CouponOwner
  readonly code: string | null
  readonly reuse: CouponReuse | Unrecognized | null
  readonly reuseCode: string | null
  readonly purpose: string | null
  readonly issuerId: string | null
}

export interface CouponRecord {
  readonly recordId: string | null
  readonly operation: CouponOperation | Unrecognized | null
  readonly operationCode: string | null
  readonly quotaId: string | null
  readonly quotaType: QuotaType | Unrecognized | null
  readonly quotaTypeCode: string | null
  readonly couponId: string | null
  readonly customerId: string | null
  readonly amount: Money | null
  readonly at: string | null
  /** Null where the upstream does not say. */
  readonly succeeded: boolean | null
  readonly remark: string | null
}

export interface IssuedCouponFilter {
  readonly couponId?: string
  readonly customerId?: string
  readonly orderId?: string
  readonly type?: keyof typeof issuedTypeCodes
  readonly status?: CouponStatus
  readonly createdFrom?: string
  readonly createdTo?: string
  readonly effectiveFrom?: string
  readonly effectiveTo?: string
  readonly expiresFrom?: string
  readonly expiresTo?: string
  readonly indirectPartnerId?: string
}

export interface IssuedCouponListArgs extends PageRequest {
  readonly filter: IssuedCouponFilter
}

export interface CouponFilter {
  readonly couponId?: string
  readonly orderId?: string
  readonly planId?: string
  readonly type?: CouponType
  readonly status?: CouponStatus
  readonly activatedFrom?: string
  readonly activatedTo?: string
  readonly issuerId?: string
}

export interface CouponListArgs extends PageRequest {
  readonly owner: CouponOwner
  readonly filter: CouponFilter
}

export interface CouponRecordFilter {
  readonly operations?: readonly CouponOperation[]
  readonly quotaId?: string
  readonly quotaType?: QuotaType
  readonly couponIds?: readonly string[]
  readonly customerId?: string
  readonly from?: string
  readonly to?: string
  readonly succeeded?: boolean
  readonly indirectPartnerId?: string
}

export interface CouponRecordListArgs extends PageRequest {
  readonly filter: CouponRecordFilter
}

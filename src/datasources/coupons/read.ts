/** What the rows of coupons and quotas have in common. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 4. */
import { measuredMoneyOrNull } from '../money.ts'
import { booleanOrNull, codeOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import { couponMedium, couponSource, couponStatus, couponType, type CouponFacts } from './model.ts'
import type { Restriction } from './model-quotas.ts'

/** Names that the two lists of coupons spell differently (section 4, "Names"). */
export interface CouponNames {
  readonly effectiveAt: 'effective_time' | 'valid_time'
  readonly planName: 'promotion_plan_name' | 'plan_name'
  readonly planDescription: 'promotion_plan_desc' | 'plan_desc'
  readonly lastUsedAt: 'last_used_time' | 'reserve_time'
}

/** Reads a coupon of either list. */
export function readCoupon(row: WireObject, names: CouponNames): CouponFacts {
  const typeCode = codeOrNull(row, 'coupon_type')
  const statusCode = codeOrNull(row, 'status')
  const mediumCode = codeOrNull(row, 'media_type')
  const sourceCode = codeOrNull(row, 'fetch_method')
  const currency = textOrNull(row, 'currency')
  return {
    couponId: text(row, 'coupon_id'),
    customerId: textOrNull(row, 'customer_id'),
    type: couponType.read(typeCode),
    typeCode,
    status: couponStatus.read(statusCode),
    statusCode,
    faceValue: measuredMoneyOrNull(row, 'face_value', 'measure_id', currency),
    balance: measuredMoneyOrNull(row, 'balance', 'measure_id', currency),
    effectiveAt: timeOrNull(row, names.effectiveAt),
    expiresAt: timeOrNull(row, 'expire_time'),
    createdAt: timeOrNull(row, 'create_time'),
    activatedAt: timeOrNull(row, 'active_time'),
    lastUsedAt: timeOrNull(row, names.lastUsedAt),
    orderId: textOrNull(row, 'order_id'),
    lockOrderId: textOrNull(row, 'lock_order_id'),
    isFrozen: booleanOrNull(row, 'is_frozen'),
    medium: couponMedium.read(mediumCode),
    mediumCode,
    source: couponSource.read(sourceCode),
    sourceCode,
    promotionId: textOrNull(row, 'promotion_id'),
    planId: textOrNull(row, 'promotion_plan_id'),
    planName: textOrNull(row, names.planName),
    planDescription: textOrNull(row, names.planDescription),
    restrictions: list(row, 'use_limits', readUseLimit),
  }
}

/** A coupon's restriction: one value a row. Its id is spelt `use_limiti_info_id`, and says nothing to anybody. */
function readUseLimit(row: WireObject): Restriction {
  return {
    key: textOrNull(row, 'limit_key'),
    values: [{ first: textOrNull(row, 'value1'), second: textOrNull(row, 'value2') }],
    unit: textOrNull(row, 'value_unit'),
    typeCode: textOrNull(row, 'limit_type'),
  }
}

/** A quota's restriction: the values of one key together. */
export function readLimitInfo(row: WireObject): Restriction {
  return {
    key: textOrNull(row, 'limit_key'),
    values: list(row, 'limit_values', (value) => ({ first: textOrNull(value, 'value1'), second: textOrNull(value, 'value2') })),
    unit: null,
    typeCode: null,
  }
}

/** Whether a recorded operation succeeded: 0 says so, and anything else is a failure; null where the upstream says nothing. */
export function readResult(row: WireObject): boolean | null {
  const result = codeOrNull(row, 'result')
  return result === null ? null : result === '0'
}

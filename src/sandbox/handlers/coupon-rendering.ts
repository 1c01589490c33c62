/** Quotas and coupons as the wire shows them. Members without a value are left out: the contract has no nulls here. */
import type { Coupon, CouponQuota, CouponRecord, QuotaRecord, UseLimit } from '../coupon-world.ts'
import { utcTime, yuan } from '../wire.ts'
import type { World } from '../world.ts'
import { resellerAccount } from './customers.ts'

type Language = 'zh' | 'en'

/** Restrictions of a quota, the values of one key together. */
function limitInfos(limits: readonly UseLimit[]): readonly object[] {
  return [...Map.groupBy(limits, (one) => one.key)].map(([key, group]) => ({
    limit_key: key,
    limit_values: group.map(({ value1, value2 }) => ({ value1, value2 })),
  }))
}

function quotaMembers(quota: CouponQuota): object {
  return {
    quota_id: quota.id,
    quota_type: quota.type,
    create_time: utcTime(quota.createTime),
    last_update_time: utcTime(quota.updateTime),
    quota_value: yuan(quota.value),
    quota_status: quota.status,
    balance: yuan(quota.balance),
    measure_id: 1,
    currency: 'CNY',
    effective_time: utcTime(quota.effectiveTime),
    expire_time: utcTime(quota.expireTime),
    limit_infos: limitInfos(quota.limits),
  }
}

/** A quota of the partner itself. */
export function renderQuota(quota: CouponQuota): object {
  return quotaMembers(quota)
}

function resellerMembers(resellerId: string, world: World): object {
  const reseller = world.partnerById.get(resellerId)
  return {
    indirect_partner_id: resellerId,
    indirect_partner_account_name: reseller ? resellerAccount(reseller) : '',
    indirect_partner_name: reseller?.name ?? '',
  }
}

/** A quota that was granted to a reseller. */
export function renderIssuedQuota(quota: CouponQuota, world: World): object {
  return { ...quotaMembers(quota), ...resellerMembers(quota.partnerId, world), parent_quota_id: quota.parentId ?? '' }
}

export function renderQuotaRecord(record: QuotaRecord, world: World): object {
  return {
    id: record.id,
    operator: record.operator,
    operation_type: record.type,
    quota_id: record.quotaId,
    parent_quota_id: record.parentQuotaId,
    amount: yuan(record.amount),
    operation_time: utcTime(record.time),
    result: record.succeeded ? '0' : '-1',
    ...resellerMembers(record.resellerId, world),
    remark: record.remark,
  }
}

export function renderCouponRecord(record: CouponRecord): object {
  return {
    id: record.id,
    operation_type: record.operation,
    quota_id: record.quotaId,
    quota_type: record.quotaType,
    coupon_id: record.couponId,
    customer_id: record.customerId,
    operation_amount: yuan(record.amount),
    operation_time: utcTime(record.time),
    result: record.succeeded ? '0' : '-1',
    remark: record.remark,
  }
}

/** Members of the same name in the partner's and in the owner's list. `use_limiti_info_id` is spelled so. */
function couponMembers(coupon: Coupon): object {
  return {
    coupon_id: coupon.id,
    status: coupon.status,
    customer_id: coupon.customerId,
    coupon_type: coupon.type,
    measure_id: 1,
    face_value: yuan(coupon.face),
    expire_time: utcTime(coupon.expireTime),
    ...(coupon.orderId === null ? {} : { order_id: coupon.orderId }),
    promotion_plan_id: coupon.plan.id,
    media_type: coupon.medium,
    fetch_method: coupon.fetchMethod,
    use_limits: coupon.limits.map((limit, index) => ({
      use_limiti_info_id: `UL-${index + 1}`,
      limit_key: limit.key,
      value1: limit.value1,
      value2: limit.value2,
      value_unit: limit.key === 'orderAmount' ? 'CNY' : '',
      limit_type: '1',
      promotion_plan_id: coupon.plan.id,
    })),
    ...(coupon.activeTime === null ? {} : { active_time: utcTime(coupon.activeTime) }),
    promotion_id: coupon.promotionId,
    create_time: utcTime(coupon.createTime),
    balance: yuan(coupon.balance),
    lock_order_id: coupon.lockOrderId ?? '',
    is_frozen: coupon.frozen ? '1' : '0',
  }
}

/** A coupon as the partner that issued it sees it. */
export function renderIssuedCoupon(coupon: Coupon, language: Language): object {
  return {
    ...couponMembers(coupon),
    effective_time: utcTime(coupon.effectiveTime),
    promotion_plan_name: coupon.plan.name[language],
    promotion_plan_desc: coupon.plan.desc[language],
    ...(coupon.lastUsedTime === null ? {} : { last_used_time: utcTime(coupon.lastUsedTime) }),
  }
}

/** A coupon as its owner sees it: `valid_time`, `plan_name`, `reserve_time`. */
export function renderOwnCoupon(coupon: Coupon, language: Language): object {
  return {
    ...couponMembers(coupon),
    coupon_code: coupon.code,
    valid_time: utcTime(coupon.effectiveTime),
    plan_name: coupon.plan.name[language],
    plan_desc: coupon.plan.desc[language],
    ...(coupon.lastUsedTime === null ? {} : { reserve_time: utcTime(coupon.lastUsedTime) }),
    coupon_version: coupon.version,
    coupon_usage: '',
    currency: 'CNY',
    extend_param1: '',
    source_id: coupon.sourceId,
  }
}

/** Lists of coupons and of their records. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 4. */
import { bind } from '../../generations/operation.ts'
import { moneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  couponOperation, couponOperationCode, couponReuse, couponStatusCodes, couponTypeCodes, issuedTypeCodes, type Coupon, type CouponListArgs, type CouponOwner,
  type CouponRecord, type CouponRecordListArgs, type IssuedCoupon, type IssuedCouponListArgs,
} from './model.ts'
import { quotaType, quotaTypeCodes } from './model-quotas.ts'
import { readCoupon, readResult } from './read.ts'

const issuedNames = { effectiveAt: 'effective_time', planName: 'promotion_plan_name', planDescription: 'promotion_plan_desc', lastUsedAt: 'last_used_time' } as const
const ownNames = { effectiveAt: 'valid_time', planName: 'plan_name', planDescription: 'plan_desc', lastUsedAt: 'reserve_time' } as const

/** Filters that are not set are never sent: null and "" are values to this operation (x-null-semantics). */
export const issuedCouponsNew = bind<IssuedCouponListArgs, Page<IssuedCoupon>>(['ListIssuedPartnerCoupons'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: [
        request('ListIssuedPartnerCoupons', {
          query: {
            coupon_id: filter.couponId,
            customer_id: filter.customerId,
            order_id: filter.orderId,
            coupon_type: filter.type && issuedTypeCodes[filter.type],
            status: filter.status && couponStatusCodes[filter.status],
            create_time_begin: filter.createdFrom,
            create_time_end: filter.createdTo,
            effective_time_begin: filter.effectiveFrom,
            effective_time_end: filter.effectiveTo,
            expire_time_begin: filter.expiresFrom,
            expire_time_end: filter.expiresTo,
            offset: offsetOf(args),
            limit: args.limit,
            indirect_partner_id: filter.indirectPartnerId,
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    const issuerId = args.filter.indirectPartnerId ?? null
    const items = list(wire, 'user_coupons', (row): IssuedCoupon => ({ ...readCoupon(row, issuedNames), issuerId }))
    return offsetPage(items, integerOrNull(wire, 'total_count'), args)
  },
})

/** A customer's are asked in the customer's name; the total is called `count` here. */
export const ownCouponsNew = bind<CouponListArgs, Page<Coupon>>(['ListSubCustomerCoupons'], {
  plan: (args) => {
    const { filter, owner } = args
    return {
      requests: [
        request('ListSubCustomerCoupons', {
          identity: 'customerId' in owner ? { kind: 'customer', customerId: owner.customerId } : { kind: 'partner' },
          query: {
            coupon_id: filter.couponId,
            order_id: filter.orderId,
            promotion_plan_id: filter.planId,
            coupon_type: filter.type && couponTypeCodes[filter.type],
            status: filter.status && couponStatusCodes[filter.status],
            active_start_time: filter.activatedFrom,
            active_end_time: filter.activatedTo,
            offset: offsetOf(args),
            limit: args.limit,
            source_id: filter.issuerId,
            indirect_partner_id: 'customerId' in owner ? undefined : (owner.indirectPartnerId ?? undefined),
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'user_coupons', (row) => readOwnCoupon(row, args.owner)), integerOrNull(wire, 'count'), args)
  },
})

function readOwnCoupon(row: WireObject, owner: CouponOwner): Coupon {
  const reuseCode = codeOrNull(row, 'coupon_version')
  return {
    ...readCoupon(row, ownNames),
    owner,
    code: textOrNull(row, 'coupon_code'),
    reuse: couponReuse.read(reuseCode),
    reuseCode,
    purpose: textOrNull(row, 'coupon_usage'),
    issuerId: textOrNull(row, 'source_id'),
  }
}

export const couponRecordsNew = bind<CouponRecordListArgs, Page<CouponRecord>>(['ListPartnerCouponsRecord'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: [
        request('ListPartnerCouponsRecord', {
          query: {
            operation_types: filter.operations?.map(couponOperationCode),
            quota_id: filter.quotaId,
            quota_type: filter.quotaType && quotaTypeCodes[filter.quotaType],
            coupon_ids: filter.couponIds && [...filter.couponIds],
            customer_id: filter.customerId,
            operation_time_begin: filter.from,
            operation_time_end: filter.to,
            result: filter.succeeded === undefined ? undefined : filter.succeeded ? '0' : '-1',
            offset: offsetOf(args),
            limit: args.limit,
            indirect_partner_id: filter.indirectPartnerId,
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'records', readRecord), integerOrNull(wire, 'total_count'), args)
  },
})

function readRecord(row: WireObject): CouponRecord {
  const operationCode = codeOrNull(row, 'operation_type')
  const quotaTypeCode = codeOrNull(row, 'quota_type')
  return {
    recordId: textOrNull(row, 'id'),
    operation: couponOperation.read(operationCode),
    operationCode,
    quotaId: textOrNull(row, 'quota_id'),
    quotaType: quotaType.read(quotaTypeCode),
    quotaTypeCode,
    couponId: textOrNull(row, 'coupon_id'),
    customerId: textOrNull(row, 'customer_id'),
    amount: moneyOrNull(row, 'operation_amount', null),
    at: timeOrNull(row, 'operation_time'),
    succeeded: readResult(row),
    remark: textOrNull(row, 'remark'),
  }
}

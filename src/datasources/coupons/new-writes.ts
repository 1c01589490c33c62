/**
 * Issuing, granting and taking back. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 4.
 *
 * Issuing, granting and reclaiming quotas answer HTTP 200 with what was done and what was refused side by side. An answer
 * that does not say of every item which of the two it was is no answer: the write's outcome is then unknown.
 */
import type { ItemOutcome } from '../../journal/receipt.ts'
import { ContractBroken } from '../../generations/contract-broken.ts'
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, list, text, type WireObject } from '../wire.ts'
import type { CouponIssueArgs, CouponReclaimArgs, ItemsDone, QuotaGrantArgs, QuotaReclaimArgs } from './model-writes.ts'

/** The amounts go out as numbers, digit by digit: so much for each, not in all. */
export const issueNew = bind<CouponIssueArgs, ItemsDone>(['CreatePartnerCoupons'], {
  plan: (args) => ({
    requests: [
      request('CreatePartnerCoupons', {
        body: {
          quota_id: args.quotaId,
          customer_ids: [...args.customerIds],
          face_value: { exactNumber: args.faceValue },
          valid_time: args.effectiveAt,
          expire_time: args.expiresAt,
          cloud_service_types: args.serviceTypeCodes && [...args.serviceTypeCodes],
          product_ids: args.productIds && [...args.productIds],
          memo: args.remark,
          indirect_partner_id: args.indirectPartnerId,
        },
      }),
    ],
  }),
  merge: ([answer], { customerIds }) =>
    itemsDone(customerIds, body(answer), 'coupon_infos', (row) => ({ id: text(row, 'id'), resultId: text(row, 'coupon_id') })),
  inputs: {
    quota_id: 'input.quotaId',
    customer_ids: 'input.customerIds',
    face_value: 'input.faceValue',
    valid_time: 'input.effectiveAt',
    expire_time: 'input.expiresAt',
    cloud_service_types: 'input.serviceTypeCodes',
    product_ids: 'input.productIds',
    memo: 'input.remark',
    indirect_partner_id: 'input.indirectPartnerId',
  },
})

/** Answers 204: the coupon's id is all there is to say. The amount is in the records. */
export const reclaimNew = bind<CouponReclaimArgs, { readonly couponId: string }>(['ReclaimPartnerCoupons'], {
  plan: ({ couponId, indirectPartnerId }) => ({
    requests: [request('ReclaimPartnerCoupons', { body: { coupon_id: couponId, indirect_partner_id: indirectPartnerId } })],
  }),
  merge: (_, { couponId }) => ({ couponId }),
  inputs: { coupon_id: 'input.couponId', indirect_partner_id: 'input.indirectPartnerId' },
})

export const grantNew = bind<QuotaGrantArgs, ItemsDone>(['UpdateCouponQuotas'], {
  plan: ({ quotaId, indirectPartnerIds, amount }) => ({
    requests: [request('UpdateCouponQuotas', { body: { quota_id: quotaId, indirect_partner_ids: [...indirectPartnerIds], quota_amount: { exactNumber: amount } } })],
  }),
  merge: ([answer], { indirectPartnerIds }) =>
    itemsDone(indirectPartnerIds, body(answer), 'simple_quota_infos', (row) => ({ id: text(row, 'id'), resultId: text(row, 'quota_id') })),
  inputs: { quota_id: 'input.quotaId', indirect_partner_ids: 'input.indirectPartnerIds', quota_amount: 'input.amount' },
})

export const quotaReclaimNew = bind<QuotaReclaimArgs, ItemsDone>(['ReclaimCouponQuotas'], {
  plan: ({ quotaIds, remark }) => ({ requests: [request('ReclaimCouponQuotas', { body: { quota_ids: [...quotaIds], remark } })] }),
  merge: ([answer], { quotaIds }) =>
    itemsDone(quotaIds, body(answer), 'simple_quota_infos', (row) => ({ id: text(row, 'quota_id'), resultId: text(row, 'quota_id') })),
  inputs: { quota_ids: 'input.quotaIds', remark: 'input.remark' },
})

/** What came of each item that was asked for, in their order. */
function itemsDone(asked: readonly string[], wire: WireObject, doneName: string, readDone: (row: WireObject) => { readonly id: string; readonly resultId: string }): ItemsDone {
  const done = list(wire, doneName, (row): ItemOutcome => ({ ...readDone(row), vendorCode: null }))
  const refused = list(wire, 'error_details', (row): ItemOutcome => ({ id: text(row, 'id'), resultId: null, vendorCode: text(row, 'error_code') }))
  const told = new Map([...done, ...refused].map((outcome) => [outcome.id, outcome]))
  if (told.size !== done.length + refused.length) throw new ContractBroken(doneName, 'says of an item twice what came of it')
  if (told.size !== asked.length) throw new ContractBroken(doneName, 'does not say of every item what came of it, or of others')
  return {
    outcomes: asked.map((id) => {
      const outcome = told.get(id)
      if (!outcome) throw new ContractBroken(doneName, 'does not say of every item what came of it')
      return outcome
    }),
  }
}

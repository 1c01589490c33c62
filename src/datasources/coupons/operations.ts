/** The logical operations of coupons and their quotas. No old generation has any (contracts/billing-incentives.mapping.md, section 4). */
import { moneyOperation } from '../../generations/money-operation.ts'
import { operation } from '../../generations/operation.ts'
import { couponRecordsNew, issuedCouponsNew, ownCouponsNew } from './new.ts'
import { grantedQuotasNew, quotaDetailsNew, quotaRecordsNew, quotasNew } from './new-quotas.ts'
import { grantNew, issueNew, quotaReclaimNew, reclaimNew } from './new-writes.ts'
import { claims, searchGranted, searchIssued, searchReclaimed, searchTaken } from './search.ts'

export const couponQuotaList = operation({ name: 'couponQuota.list', safety: 'read', new: quotasNew })
export const couponQuotaDetails = operation({ name: 'couponQuota.details', safety: 'read', new: quotaDetailsNew })
export const couponQuotaGrantedList = operation({ name: 'couponQuota.grantedList', safety: 'read', new: grantedQuotasNew })
export const couponQuotaRecords = operation({ name: 'couponQuota.records', safety: 'read', new: quotaRecordsNew })
export const couponIssuedList = operation({ name: 'coupon.issuedList', safety: 'read', new: issuedCouponsNew })
export const couponRecords = operation({ name: 'coupon.records', safety: 'read', new: couponRecordsNew })
export const couponOwnList = operation({ name: 'coupon.ownList', safety: 'read', new: ownCouponsNew })

const given = (indirectPartnerId: string | undefined) => (indirectPartnerId === undefined ? {} : { indirectPartnerId })

export const couponIssue = moneyOperation({
  name: 'coupon.issue',
  new: issueNew,
  // A coupon's window and restrictions are in no record.
  facts: ({ quotaId, customerIds, faceValue, indirectPartnerId }) => ({ quotaIds: [quotaId], customerIds, amount: faceValue, ...given(indirectPartnerId) }),
  result: ({ outcomes }) => ({ ids: {}, claim: null, items: { kind: claims.issued, outcomes } }),
  search: searchIssued(couponRecords),
})

export const couponReclaim = moneyOperation({
  name: 'coupon.reclaim',
  new: reclaimNew,
  facts: ({ couponId, indirectPartnerId }) => ({ couponIds: [couponId], ...given(indirectPartnerId) }),
  result: ({ couponId }) => ({ ids: { couponId }, claim: { kind: claims.reclaimed, id: couponId } }),
  search: searchReclaimed(couponRecords),
})

export const couponQuotaGrant = moneyOperation({
  name: 'couponQuota.grant',
  new: grantNew,
  facts: ({ quotaId, indirectPartnerIds, amount }) => ({ quotaIds: [quotaId], indirectPartnerIds, amount }),
  result: ({ outcomes }) => ({ ids: {}, claim: null, items: { kind: claims.granted, outcomes } }),
  search: searchGranted(couponQuotaRecords),
})

export const couponQuotaReclaim = moneyOperation({
  name: 'couponQuota.reclaim',
  new: quotaReclaimNew,
  facts: ({ quotaIds }) => ({ quotaIds }),
  result: ({ outcomes }) => ({ ids: {}, claim: null, items: { kind: claims.taken, outcomes } }),
  search: searchTaken(couponQuotaRecords),
})

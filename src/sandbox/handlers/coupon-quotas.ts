/** Coupon quotas and what a distributor grants of them to its resellers. Rules: billing-incentives.mapping.md section 4. */
import { positiveYuan } from '../amounts.ts'
import { grantQuota, operatorOf, reclaimQuota } from '../coupon-changes.ts'
import type { CouponQuota } from '../coupon-world.ts'
import { badParameter, failure, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, integers, text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { Partner, World } from '../world.ts'
import { tierRefusal } from './billing-caller.ts'
import { renderIssuedQuota, renderQuota, renderQuotaRecord } from './coupon-rendering.ts'
import { matches, utcWindow } from './filters.ts'
import { partnerInScope } from './scope.ts'
import { within } from './window.ts'

/** "distributor credentials only" (x-caller-note). */
function distributorRefusal({ caller }: SandboxRequest): Reply | null {
  return caller.partner.kind === 'distributor' ? null : failure(403, 'CBC.0151', 'Access denied.')
}

function newestFirst(world: World): readonly CouponQuota[] {
  return [...world.coupons.quotas.values()].toReversed()
}

/** Vouchers (type 0) unless asked otherwise; a reclaimed quota is in the list of issued ones only. */
function listQuotas(request: SandboxRequest, world: World): Reply {
  const refused = tierRefusal(request)
  if (refused) return refused
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const created = utcWindow(request, 'create_time')
  if ('status' in created) return created
  const effective = utcWindow(request, 'effective_time')
  if ('status' in effective) return effective
  const expiring = utcWindow(request, 'expire_time')
  if ('status' in expiring) return expiring
  const ids = texts(request, 'quota_ids')
  const statuses = integers(request, 'quota_status_list')
  const found = newestFirst(world).filter((quota) =>
    quota.partnerId === scope.found.id &&
    quota.status !== 6 &&
    quota.type === (integer(request, 'quota_type') ?? 0) &&
    (ids.length === 0 || ids.includes(quota.id)) &&
    (statuses.length === 0 || statuses.includes(quota.status)) &&
    within(quota.createTime, created) &&
    within(quota.effectiveTime, effective) &&
    within(quota.expireTime, expiring))
  return ok({ total_count: found.length, quotas: paged(request, found).map(renderQuota) })
}

function isOwnReseller(distributor: Partner, id: string, world: World): boolean {
  return world.partnerById.get(id)?.distributorId === distributor.id
}

/** A reseller must be named for its quotas to be seen (x-null-semantics); "" as a parent is a value that none has. */
function listIssued(request: SandboxRequest, world: World): Reply {
  const refused = distributorRefusal(request)
  if (refused) return refused
  const reseller = filledText(request, 'indirect_partner_id')
  const isOwn = reseller !== undefined && isOwnReseller(request.caller.partner, reseller, world)
  const found = newestFirst(world).filter((quota) =>
    isOwn &&
    quota.partnerId === reseller &&
    matches(filledText(request, 'quota_id'), quota.id) &&
    matches(text(request, 'parent_quota_id'), quota.parentId))
  return ok({ total_count: found.length, quotas: paged(request, found).map((quota) => renderIssuedQuota(quota, world)) })
}

/** Newest first. "" as a parent is a value that none has; "" as a time is refused. */
function listRecords(request: SandboxRequest, world: World): Reply {
  const refused = distributorRefusal(request)
  if (refused) return refused
  const window = utcWindow(request, 'operation_time', 'refused')
  if ('status' in window) return window
  const found = world.coupons.quotaRecords.filter((record) =>
    record.distributorId === request.caller.partner.id &&
    matches(filledText(request, 'indirect_partner_id'), record.resellerId) &&
    matches(filledText(request, 'quota_id'), record.quotaId) &&
    matches(text(request, 'parent_quota_id'), record.parentQuotaId) &&
    matches(filledText(request, 'operation_type'), record.type) &&
    within(record.time, window)).toReversed()
  return ok({ total_count: found.length, records: paged(request, found).map((record) => renderQuotaRecord(record, world)) })
}

/** Why nothing can be granted from a quota now; null when it can. */
function grantRefusal(quota: CouponQuota, world: World): Reply | null {
  if (quota.type !== 0) return failure(403, 'CBC.0150', 'Illegal operation: only voucher quota is granted.')
  if (world.businessNow < quota.effectiveTime || world.businessNow >= quota.expireTime) {
    return failure(400, 'CBC.99000017', 'The quota is not yet effective or has expired.')
  }
  if (quota.status === 4) return failure(400, 'CBC.50000045', 'The quota is being worked on.')
  return quota.status === 0 ? null : failure(400, 'CBC.99000015', 'The state of the quota does not allow granting.')
}

/** A quota for named customers goes only to a reseller that has them all. */
function bindsOthers(quota: CouponQuota, resellers: readonly string[], world: World): boolean {
  const customers = [...(quota.customers ?? [])]
  return customers.some((id) => resellers.some((reseller) => world.customerById.get(id)?.partnerId !== reseller))
}

/** Every reseller gets the amount, or none; only those that are leaving are left out, with their reason. */
function grant(request: SandboxRequest, world: World): Reply {
  const refused = distributorRefusal(request)
  if (refused) return refused
  const { partner } = request.caller
  const amount = positiveYuan(request, 'quota_amount')
  if (amount === null) return badParameter(request.operation, 'Parameter quota_amount must be greater than 0 with at most 2 decimal places.')
  const quota = world.coupons.quotas.get(text(request, 'quota_id') ?? '')
  if (quota?.partnerId !== partner.id) return badParameter(request.operation, 'Parameter quota_id names no quota of the caller.')
  const resellers = [...new Set(texts(request, 'indirect_partner_ids'))]
  if (!resellers.every((id) => isOwnReseller(partner, id, world))) {
    return failure(400, 'CBC.99000037', 'No permission to act for this indirect partner.')
  }
  const impossible = grantRefusal(quota, world)
  if (impossible) return impossible
  if (bindsOthers(quota, resellers, world)) {
    return failure(400, 'CBC.50000021', 'The quota is bound to customers that are not customers of the reseller.')
  }
  if (amount * BigInt(resellers.length) > quota.balance) return failure(400, 'CBC.99000013', 'The quota is not sufficient.')
  const leaving = (id: string): boolean => world.coupons.leavingResellers.has(id)
  const granted = resellers.filter((id) => !leaving(id)).map((resellerId) => {
    const made = grantQuota(world.coupons, quota, { resellerId, amount, operator: operatorOf(partner) }, request.now)
    return { id: resellerId, quota_id: made.id }
  })
  const failed = resellers.filter(leaving)
    .map((id) => ({ error_code: 'CBC.50010105', error_msg: 'The reseller is leaving.', id }))
  return ok({ error_details: failed, simple_quota_infos: granted })
}

/** A granted quota of which something can be taken back, with the quota it was cut from; null otherwise. */
function reclaimable(id: string, distributor: Partner, world: World): { readonly quota: CouponQuota; readonly parent: CouponQuota } | null {
  const quota = world.coupons.quotas.get(id)
  const parent = quota?.parentId ? world.coupons.quotas.get(quota.parentId) : undefined
  if (!quota || parent?.partnerId !== distributor.id || quota.balance === 0n) return null
  return quota.status === 0 || quota.status === 5 ? { quota, parent } : null
}

/** All that is left of each quota; when none of them can be taken back, the call as a whole is refused. */
function reclaim(request: SandboxRequest, world: World): Reply {
  const refused = distributorRefusal(request)
  if (refused) return refused
  const { partner } = request.caller
  const note = { operator: operatorOf(partner), remark: text(request, 'remark') ?? '' }
  const failed: object[] = []
  const taken: object[] = []
  for (const id of new Set(texts(request, 'quota_ids'))) {
    const sides = reclaimable(id, partner, world)
    if (sides) {
      reclaimQuota(world.coupons, sides, note, request.now)
      taken.push({ quota_id: id, quota_balance: 0 })
    } else failed.push({ error_code: 'CBC.99000012', error_msg: 'The quota does not exist or its state is wrong.', id })
  }
  if (taken.length === 0) return failure(400, 'CBC.99000012', 'The quota does not exist or its state is wrong.')
  return ok({ error_details: failed, simple_quota_infos: taken })
}

export const handlers: Handlers = {
  ListQuotaCoupons: listQuotas,
  ListIssuedCouponQuotas: listIssued,
  ListCouponQuotasRecords: listRecords,
  UpdateCouponQuotas: grant,
  ReclaimCouponQuotas: reclaim,
}

/** Coupons: issued and taken back by partners, listed for them and for their owners. Rules: billing-incentives.mapping.md section 4. */
import { takeBackCoupon } from '../coupon-changes.ts'
import type { Coupon } from '../coupon-world.ts'
import { badParameter, failure, noContent, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { World } from '../world.ts'
import { tierRefusal } from './billing-caller.ts'
import { createCoupons } from './coupon-issue.ts'
import { renderCouponRecord, renderIssuedCoupon, renderOwnCoupon } from './coupon-rendering.ts'
import { listFilter, matches, utcMoment, utcWindow } from './filters.ts'
import { partnerInScope } from './scope.ts'
import type { Scoped } from './scope.ts'
import { within } from './window.ts'
import type { TimeWindow } from './window.ts'

const yearMs = 365 * 86_400_000

/** Did it expire less than so many years ago (or not yet)? What expired earlier is not returned. */
function isKept(coupon: Coupon, years: number, world: World): boolean {
  return coupon.expireTime > world.businessNow - years * yearMs
}

function isResale(coupon: Coupon, world: World): boolean {
  return world.customerById.get(coupon.customerId)?.associationType === '2'
}

interface IssuedWindows {
  readonly created: TimeWindow
  readonly effective: TimeWindow
  readonly expiring: TimeWindow
}

function issuedWindows(request: SandboxRequest): IssuedWindows | Reply {
  const created = utcWindow(request, 'create_time')
  if ('status' in created) return created
  const effective = utcWindow(request, 'effective_time')
  if ('status' in effective) return effective
  const expiring = utcWindow(request, 'expire_time')
  return 'status' in expiring ? expiring : { created, effective, expiring }
}

/** Newest first; resale customers only, for two years after expiry. "" is refused as a coupon, finds nothing as a customer. */
function listIssued(request: SandboxRequest, world: World): Reply {
  const refused = tierRefusal(request)
  if (refused) return refused
  if (text(request, 'coupon_id') === '') return badParameter(request.operation, 'Parameter coupon_id must not be empty.')
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const windows = issuedWindows(request)
  if ('status' in windows) return windows
  const found = [...world.coupons.coupons.values()].filter((coupon) =>
    coupon.partnerId === scope.found.id &&
    isResale(coupon, world) &&
    isKept(coupon, 2, world) &&
    matches(text(request, 'coupon_id'), coupon.id) &&
    matches(text(request, 'customer_id'), coupon.customerId) &&
    matches(filledText(request, 'order_id'), coupon.orderId) &&
    matches(integer(request, 'coupon_type'), coupon.type) &&
    matches(integer(request, 'status'), coupon.status) &&
    within(coupon.createTime, windows.created) &&
    within(coupon.effectiveTime, windows.effective) &&
    within(coupon.expireTime, windows.expiring)).toReversed()
  return ok({ total_count: found.length, user_coupons: paged(request, found).map((one) => renderIssuedCoupon(one, request.language)) })
}

const results = new Set(['0', '-1'])

/** Newest first. Lists and ids that are empty find nothing; a result that is none of the documented ones is ignored. */
function listRecords(request: SandboxRequest, world: World): Reply {
  const refused = tierRefusal(request)
  if (refused) return refused
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const window = utcWindow(request, 'operation_time')
  if ('status' in window) return window
  const types = listFilter(request, 'operation_types')
  if (types?.some((type) => !/^[1-9]$/.test(type))) {
    return badParameter(request.operation, 'Parameter operation_types must hold documented values.')
  }
  const coupons = listFilter(request, 'coupon_ids')
  const asked = text(request, 'result') ?? ''
  const result = results.has(asked) ? asked : undefined
  const found = world.coupons.records.filter((record) =>
    record.partnerId === scope.found.id &&
    (types === undefined || types.includes(record.operation)) &&
    (coupons === undefined || coupons.includes(record.couponId)) &&
    matches(text(request, 'quota_id'), record.quotaId) &&
    matches(integer(request, 'quota_type'), record.quotaType) &&
    matches(text(request, 'customer_id'), record.customerId) &&
    matches(result, record.succeeded ? '0' : '-1') &&
    within(record.time, window)).toReversed()
  return ok({ total_count: found.length, records: paged(request, found).map(renderCouponRecord) })
}

/** A usable coupon of a resale customer, issued by the partner in scope. The error table is not complete (docs/sandbox.md). */
function takeBack(request: SandboxRequest, world: World): Reply {
  const refused = tierRefusal(request)
  if (refused) return refused
  if (text(request, 'indirect_partner_id') === '') {
    return badParameter(request.operation, 'Parameter indirect_partner_id must not be empty.')
  }
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const coupon = world.coupons.coupons.get(text(request, 'coupon_id') ?? '')
  if (coupon?.partnerId !== scope.found.id) return badParameter(request.operation, 'Parameter coupon_id names no coupon of the partner.')
  if (!isResale(coupon, world)) return failure(400, 'CBC.99000045', 'Coupons of referral customers cannot be taken back.')
  if (coupon.status !== 2) return badParameter(request.operation, 'Parameter coupon_id does not name a usable coupon.')
  takeBackCoupon(world.coupons, coupon, request.now)
  return noContent()
}

/** Whose coupons: the customer's; the partner's own, or those of a reseller that its distributor names. */
function ownerOf(request: SandboxRequest, world: World): Scoped<string> {
  if (request.caller.kind === 'customer') return { found: request.caller.customer.id }
  const scope = partnerInScope(request, world)
  return 'reply' in scope ? scope : { found: scope.found.id }
}

/** One end of the activation window; null for a time in another form. */
function activeEnd(request: SandboxRequest, name: string): number | undefined | null {
  const sent = filledText(request, name)
  return sent === undefined ? undefined : utcMoment(sent)
}

/** Newest first, for one year after expiry. The total is called `count` here. */
function listOwn(request: SandboxRequest, world: World): Reply {
  const owner = ownerOf(request, world)
  if ('reply' in owner) return owner.reply
  const begin = activeEnd(request, 'active_start_time')
  const end = activeEnd(request, 'active_end_time')
  if (begin === null || end === null) return badParameter(request.operation, 'Parameter active_start_time and active_end_time must be yyyy-MM-ddTHH:mm:ssZ.')
  const inWindow = (time: number | null): boolean =>
    (begin === undefined && end === undefined) || (time !== null && within(time, { begin, end }))
  const found = (world.coupons.couponsOfCustomer.get(owner.found) ?? []).filter((coupon) =>
    isKept(coupon, 1, world) &&
    matches(filledText(request, 'coupon_id'), coupon.id) &&
    matches(filledText(request, 'order_id'), coupon.orderId) &&
    matches(filledText(request, 'promotion_plan_id'), coupon.plan.id) &&
    matches(integer(request, 'coupon_type'), coupon.type) &&
    matches(integer(request, 'status'), coupon.status) &&
    matches(filledText(request, 'source_id'), coupon.sourceId) &&
    inWindow(coupon.activeTime)).toReversed()
  return ok({ count: found.length, user_coupons: paged(request, found).map((one) => renderOwnCoupon(one, request.language)) })
}

export const handlers: Handlers = {
  CreatePartnerCoupons: createCoupons,
  ListIssuedPartnerCoupons: listIssued,
  ListPartnerCouponsRecord: listRecords,
  ReclaimPartnerCoupons: takeBack,
  ListSubCustomerCoupons: listOwn,
}

/**
 * Issuing coupons from a quota. What concerns the quota, the face value or the restriction refuses the whole call; what
 * concerns a customer fails that customer alone, inside HTTP 200. Rules: CreatePartnerCoupons, x-error-codes.
 */
import { positiveYuan } from '../amounts.ts'
import { issueCoupon } from '../coupon-changes.ts'
import type { CouponQuota, UseLimit } from '../coupon-world.ts'
import { badParameter, failure, ok } from '../reply.ts'
import type { Reply } from '../reply.ts'
import { filledText, text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { policies } from '../seed/billing-catalogue.ts'
import { products } from '../seed/catalogue.ts'
import type { Partner, World } from '../world.ts'
import { tierRefusal } from './billing-caller.ts'
import { utcMoment } from './filters.ts'
import { partnerInScope } from './scope.ts'

/** A call in which everything but the customers has been found good. */
interface Issuing {
  readonly partner: Partner
  readonly quota: CouponQuota
  readonly face: bigint
  readonly effectiveTime: number
  readonly expireTime: number
  readonly limits: readonly UseLimit[]
  readonly memo: string
}

const serviceTypes = new Set(policies.map((one) => one.serviceType.code))
const productIds = new Set(products.flatMap((product) => product.specs.map((spec) => spec.productId)))

/** The partner's quota from which coupons can be issued now, or why there is none. */
function quotaFor(request: SandboxRequest, partner: Partner, world: World): { readonly quota: CouponQuota } | Reply {
  const quota = world.coupons.quotas.get(text(request, 'quota_id') ?? '')
  if (quota?.partnerId !== partner.id) return failure(400, 'CBC.99000012', 'The quota does not exist or its state is wrong.')
  if (world.businessNow < quota.effectiveTime || world.businessNow >= quota.expireTime) {
    return failure(400, 'CBC.99000017', 'The quota is not yet effective or has expired.')
  }
  return quota.status === 0 ? { quota } : failure(400, 'CBC.99000012', 'The quota does not exist or its state is wrong.')
}

/** The asked restriction of one kind, or the quota's; null when it is wider than the quota's. */
function restricted(quota: CouponQuota, key: 'serviceType' | 'productId', wanted: readonly string[]): readonly UseLimit[] | null {
  const own = quota.limits.filter((limit) => limit.key === key)
  if (wanted.length === 0) return own
  const isWider = own.length > 0 && wanted.some((value) => !own.some((limit) => limit.value1 === value))
  return isWider ? null : wanted.map((value1) => ({ key, value1, value2: '' }))
}

function limitsFor(request: SandboxRequest, quota: CouponQuota): { readonly limits: readonly UseLimit[] } | Reply {
  const services = texts(request, 'cloud_service_types')
  const sold = texts(request, 'product_ids')
  if (services.some((code) => !serviceTypes.has(code))) return failure(400, 'CBC.50000055', 'The cloud service type does not exist.')
  if (sold.some((id) => !productIds.has(id))) return failure(400, 'CBC.50000054', 'The product does not exist.')
  const byService = restricted(quota, 'serviceType', services)
  const byProduct = restricted(quota, 'productId', sold)
  if (!byService || !byProduct) return failure(400, 'CBC.99000023', 'The restriction is wider than that of the quota.')
  const others = quota.limits.filter((limit) => limit.key !== 'serviceType' && limit.key !== 'productId')
  return { limits: [...byService, ...byProduct, ...others] }
}

/** The window of the coupons; without one that of the quota. Null when a time has another form or they end before they begin. */
function lifeOf(request: SandboxRequest, quota: CouponQuota): Pick<Issuing, 'effectiveTime' | 'expireTime'> | null {
  const valid = filledText(request, 'valid_time')
  const expire = filledText(request, 'expire_time')
  const effectiveTime = valid === undefined ? quota.effectiveTime : utcMoment(valid)
  const expireTime = expire === undefined ? quota.expireTime : utcMoment(expire)
  return effectiveTime === null || expireTime === null || expireTime <= effectiveTime ? null : { effectiveTime, expireTime }
}

function faceRefusal({ rules }: CouponQuota, face: bigint): Reply | null {
  if (face < rules.minFace) return failure(400, 'CBC.99000018', 'The face value is below the minimum.')
  return face > rules.maxFace ? failure(400, 'CBC.99000019', 'The face value is above the maximum.') : null
}

/** Refusals over the customers as a whole. */
function customersRefusal(quota: CouponQuota, partner: Partner, customers: readonly string[], world: World): Reply | null {
  if (customers.includes(partner.id)) return failure(400, 'CBC.99000025', 'This kind of partner cannot issue to itself.')
  if (quota.customers !== null && customers.some((id) => !quota.customers?.has(id))) {
    return failure(400, 'CBC.50000020', 'The quota is reserved for named customers.')
  }
  const isOld = (id: string): boolean => world.customerById.get(id)?.newTag?.tag === 'N'
  return quota.newCustomersOnly && customers.some(isOld)
    ? failure(400, 'CBC.99000022', 'Only for customers that are associated for the first time.')
    : null
}

function judged(request: SandboxRequest, world: World): Issuing | Reply {
  const refused = tierRefusal(request)
  if (refused) return refused
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const partner = scope.found
  const face = positiveYuan(request, 'face_value')
  if (face === null) return badParameter(request.operation, 'Parameter face_value must be greater than 0 with at most 2 decimal places.')
  if (world.coupons.usesVouchersItself.has(partner.id)) {
    return failure(400, 'CBC.50000010', 'The partner uses its vouchers itself and cannot issue any.')
  }
  const found = quotaFor(request, partner, world)
  if ('status' in found) return found
  const { quota } = found
  const life = lifeOf(request, quota)
  if (!life) return badParameter(request.operation, 'Parameter valid_time and expire_time must be yyyy-MM-ddTHH:mm:ssZ, in this order.')
  const restriction = limitsFor(request, quota)
  if ('status' in restriction) return restriction
  const impossible = faceRefusal(quota, face) ?? customersRefusal(quota, partner, texts(request, 'customer_ids'), world)
  return impossible ?? { partner, quota, face, ...life, ...restriction, memo: text(request, 'memo') ?? '' }
}

interface Problem {
  readonly error_code: string
  readonly error_msg: string
}

function problem(code: string, message: string): Problem {
  return { error_code: code, error_msg: message }
}

/** Is it a customer of one of the distributor's resellers, who must be named to act for them? */
function isOfReseller(customerId: string, partner: Partner, world: World): boolean {
  const owner = world.partnerById.get(world.customerById.get(customerId)?.partnerId ?? '')
  return owner?.distributorId === partner.id
}

/** Why this customer gets none, looked at in the state that the customers before it have left; null when it gets one. */
function itemProblem({ partner, quota, face }: Issuing, customerId: string, world: World): Problem | null {
  const customer = world.customerById.get(customerId)
  if (customer?.partnerId !== partner.id) {
    return isOfReseller(customerId, partner, world)
      ? problem('CBC.99000000', 'No permission for this customer.')
      : problem('CBC.99000035', 'Not a sub-customer of the partner.')
  }
  if (customer.associationType !== '2') return problem('CBC.99000014', 'Not allowed for this association type.')
  if (world.coupons.managedCustomers.has(customerId)) {
    return problem('CBC.50000034', 'A member account with managed finances cannot receive coupons.')
  }
  const earlier = (world.coupons.couponsOfCustomer.get(customerId) ?? []).filter((one) => one.quotaId === quota.id)
  if (earlier.length >= quota.rules.maxCoupons) return problem('CBC.99000020', 'The number of coupons is above the limit.')
  const total = earlier.reduce((sum, one) => sum + one.face, face)
  if (total > quota.rules.maxTotal) return problem('CBC.99000021', 'The total face value is above the limit.')
  return face > quota.balance ? problem('CBC.99000013', 'The quota is not sufficient.') : null
}

/** Issues to each customer by itself. Sent again, it issues again. */
export function createCoupons(request: SandboxRequest, world: World): Reply {
  const issuing = judged(request, world)
  if ('status' in issuing) return issuing
  const failed: object[] = []
  const issued: object[] = []
  for (const id of texts(request, 'customer_ids')) {
    const reason = itemProblem(issuing, id, world)
    if (reason) failed.push({ ...reason, id })
    else issued.push({ id, coupon_id: issueCoupon(world.coupons, issuing.quota, { ...issuing, customerId: id }, request.now).id })
  }
  return ok({ error_details: failed, coupon_infos: issued })
}

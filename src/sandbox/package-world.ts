/**
 * Resource packages: what customers bought (storage and traffic subscriptions), gifts, and the deductions that lead to
 * what is left. Made from the subscriptions as they are at the moment of asking, each from streams of its own, so that
 * a package keeps its ids and its past when its subscription changes. Quantities are integers of a millionth of the
 * unit. Nothing here knows a wire name.
 */
import { cycleAfter, cycleBegin, cycleOf } from './billing-world.ts'
import { catalogueUsages } from './seed/catalogue-reference.ts'
import { createRandom } from './seed/random.ts'
import type { Random } from './seed/random.ts'
import { uuid } from './seed/billing-records.ts'
import { products } from './seed/catalogue.ts'
import { businessNow } from './world.ts'
import type { EnterpriseProject, ResourceType, ServiceType, Subscription, World } from './world.ts'

/** 0 not yet effective · 1 effective · 2 used up · 3 expired · 4 unsubscribed. */
export type PackageStatus = 0 | 1 | 2 | 3 | 4

/** One deduction from an item. */
export interface Deduction {
  readonly time: number
  readonly before: bigint
  readonly used: bigint
  readonly resourceId: string
  readonly resourceTag: string | null
}

/** One usage type of a package. */
export interface PackageItem {
  readonly id: string
  readonly usageCode: string
  readonly usageName: { readonly zh: string; readonly en: string }
  readonly original: bigint
  readonly measureId: number
  /** Oldest first. */
  readonly deductions: readonly Deduction[]
  /** What is left, of the present reset cycle where it resets. */
  readonly left: bigint
}

export interface ResourcePackage {
  readonly id: string
  /** Null for a gift. */
  readonly orderId: string | null
  readonly productId: string
  readonly productName: string
  readonly project: EnterpriseProject | null
  readonly effectiveTime: number
  readonly expireTime: number
  readonly status: PackageStatus
  readonly serviceType: ServiceType
  readonly resourceType: ResourceType
  readonly regionCode: string
  readonly isBundle: boolean
  /** Does it start again every month? */
  readonly resets: boolean
  /** Do its months begin with the calendar's, or on the day it was bought? */
  readonly byCalendar: boolean
  readonly items: readonly PackageItem[]
  /** The package that this one goes on from; null for a first one. */
  readonly renews: string | null
}

const hour = 3_600_000
const day = 24 * hour
/** Millionths: quantities have up to six decimals. */
const unit = 1_000_000n
/** Deductions are kept as long as bills. */
const keptMonths = 18

/** A span within which the quantity is spent once. */
interface Span {
  readonly begin: number
  readonly end: number
}

/** The reset cycles of a package that has begun, or its whole life; the last one is the present (or its last) one. */
function spans(resets: boolean, byCalendar: boolean, life: Span): readonly Span[] {
  if (!resets) return [life]
  const last = Math.min(businessNow, life.end - 1)
  const made: Span[] = []
  if (byCalendar) {
    for (let cycle = cycleOf(life.begin); cycle <= cycleOf(last); cycle = cycleAfter(cycle, 1)) {
      made.push({ begin: cycleBegin(cycle), end: cycleBegin(cycleAfter(cycle, 1)) })
    }
    return made
  }
  for (let begin = life.begin; begin <= last; begin += 30 * day) made.push({ begin, end: begin + 30 * day })
  return made
}

/** The present reset cycle (the last one of what has ended), or the package's life. */
export function currentSpan({ resets, byCalendar, effectiveTime, expireTime }: ResourcePackage): Span {
  const life = { begin: effectiveTime, end: expireTime }
  return spans(resets, byCalendar, life).at(-1) ?? life
}

function inSpan(span: Span, original: bigint, usesAll: boolean, random: Random): Deduction[] {
  const count = random.whole(2, 6)
  const end = Math.min(span.end, businessNow)
  if (end <= span.begin + 2 * hour) return []
  const times = Array.from({ length: count }, () => span.begin + hour + random.whole(0, Math.max(0, end - span.begin - 2 * hour)))
  let left = original
  return times.toSorted((first, second) => first - second).map((time, index) => {
    const before = left
    const part = (before * BigInt(random.whole(1, 400_000))) / unit
    const used = usesAll && index === count - 1 ? before : part
    left -= used
    return { time, before, used, resourceId: `demo-${random.hex(6)}`, resourceTag: random.pick(['env=prod', null]) }
  })
}

interface ItemPlan {
  readonly usageCode: string
  readonly measureId: number
  readonly original: bigint
}

function item(seed: number, draft: Draft, plan: ItemPlan, all: readonly Span[]): PackageItem {
  const stream = `package ${draft.id} ${plan.usageCode}`
  const random = createRandom(seed, stream)
  const usesAll = !draft.resets && createRandom(seed, `package ${draft.id} used up`).chance(0.2)
  const usage = catalogueUsages.find((one) => one.code === plan.usageCode && one.resource.code === draft.resourceType.code)
  const kept = businessNow - keptMonths * 31 * day
  const bySpan = all.map((span) => inSpan(span, plan.original, usesAll, createRandom(seed, `${stream} ${span.begin}`)))
  const last = bySpan.at(-1)?.at(-1)
  return {
    ...plan,
    id: uuid(random),
    usageName: usage?.name ?? { zh: plan.usageCode, en: plan.usageCode },
    deductions: bySpan.flat().filter((one) => one.time >= kept),
    left: last ? last.before - last.used : plan.original,
  }
}

type Draft = Omit<ResourcePackage, 'items' | 'status'>

function plansOf(draft: Draft, size: number): readonly ItemPlan[] {
  const isStorage = draft.serviceType.code === 'hws.service.type.obs'
  const main = { usageCode: isStorage ? 'standard_storage' : 'flow', measureId: isStorage ? 17 : 10, original: BigInt(size) * unit }
  return draft.isBundle && isStorage ? [main, { usageCode: 'reqNumber', measureId: 14, original: 1_000_000n * unit }] : [main]
}

function statusOf(draft: Draft, isClosed: boolean, items: readonly PackageItem[]): PackageStatus {
  if (isClosed) return 4
  if (draft.effectiveTime > businessNow) return 0
  if (draft.expireTime <= businessNow) return 3
  return !draft.resets && items.every((one) => one.left === 0n) ? 2 : 1
}

function complete(seed: number, draft: Draft, size: number, isClosed: boolean): ResourcePackage {
  const life = { begin: draft.effectiveTime, end: draft.expireTime }
  const all = draft.effectiveTime > businessNow ? [] : spans(draft.resets, draft.byCalendar, life)
  const items = plansOf(draft, size).map((plan) => item(seed, draft, plan, all))
  return { ...draft, items, status: statusOf(draft, isClosed, items) }
}

function bought(seed: number, subscription: Subscription): Draft {
  const random = createRandom(seed, `package ${subscription.id}`)
  const { serviceType, resourceType, enterpriseProject } = subscription
  const resets = serviceType.code === 'hws.service.type.obs'
  return {
    id: subscription.id,
    orderId: subscription.orderId,
    productId: subscription.productId,
    productName: `${serviceType.name.zh} ${subscription.specDesc}`,
    project: enterpriseProject?.id === '0' ? null : enterpriseProject,
    effectiveTime: subscription.effectiveTime,
    expireTime: subscription.expireTime,
    serviceType,
    resourceType,
    regionCode: subscription.regionCode,
    isBundle: resets && random.chance(0.2),
    resets,
    byCalendar: random.chance(0.5),
    renews: null,
  }
}

/** The renewal of a package, paid by a renewal order of the customer; it begins where the package ends. */
function renewal(seed: number, of: ResourcePackage, orderId: string): ResourcePackage {
  const length = of.expireTime - of.effectiveTime
  const draft: Draft = {
    ...of, id: `${of.id.slice(0, -1)}1`, orderId, effectiveTime: of.expireTime, expireTime: of.expireTime + length, renews: of.id,
  }
  const size = Number((of.items[0]?.original ?? unit) / unit)
  return complete(seed, draft, size, false)
}

/** A gift with the development suite: no order stands behind it. */
function gift(seed: number, customerId: string): readonly ResourcePackage[] {
  const random = createRandom(seed, `gift ${customerId}`)
  const product = products[4]
  const [spec] = product.specs
  if (!spec || random.chance(0.85)) return []
  const begin = businessNow - random.whole(20, 300) * day
  const draft: Draft = {
    id: `01155-${customerId.slice(0, 8)}-0`, orderId: null, productId: spec.productId,
    productName: `${product.serviceType.name.zh} ${spec.desc}`, project: null, effectiveTime: begin, expireTime: begin + 365 * day,
    serviceType: product.serviceType, resourceType: product.resourceType, regionCode: 'cn-north-4', isBundle: false, resets: true,
    byCalendar: true, renews: null,
  }
  return [complete(seed, draft, 40, false)]
}

const packagedServices = new Set(['hws.service.type.obs', 'hws.service.type.cdn'])

/** A customer's packages, newest first. */
export function packagesOf(world: World, customerId: string): readonly ResourcePackage[] {
  const { seed } = world
  const subscriptions = (world.subscriptionsOfCustomer.get(customerId) ?? []).filter((one) => packagedServices.has(one.serviceType.code))
  const own = subscriptions.map((one) => complete(seed, bought(seed, one), one.specSize ?? 100, one.status === 3))
  const renewed = own.find((one) => one.status === 1)
  const order = (world.ordersOfCustomer.get(customerId) ?? []).findLast((one) => one.type === 2 && one.paymentTime !== null)
  const renewals = renewed && order ? [renewal(seed, renewed, order.id)] : []
  return [...own, ...renewals, ...gift(seed, customerId)].toSorted((left, right) => right.effectiveTime - left.effectiveTime)
}

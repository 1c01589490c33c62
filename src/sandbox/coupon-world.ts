/**
 * Coupons, the quotas they are issued from, stored-value cards, and what happened to each. Plain data: amounts are
 * integer fen, times milliseconds since the epoch. What changes here changes in coupon-changes.ts. Nothing here knows
 * a wire name. Rules: billing-incentives.mapping.md section 4, catalogue-usage.mapping.md section 5.
 */
import type { ResourceType, ServiceType } from './world.ts'

/** 0 voucher · 1 cash coupon: not the numbers of coupons. */
export type QuotaType = 0 | 1
/** 0 normal · 3 invalid · 4 being adjusted · 5 frozen · 6 reclaimed (a reseller's only). */
export type QuotaStatus = 0 | 3 | 4 | 5 | 6
/** 1 voucher (代金券) · 2 discount coupon · 3 product coupon · 4 cash coupon (现金券). */
export type CouponType = 1 | 2 | 3 | 4
/** 1 not activated · 2 usable · 3 used · 4 expired · 5 reclaimed. */
export type CouponStatus = 1 | 2 | 3 | 4 | 5

/** One restriction of what a quota or a coupon may pay; several values of one key allow any of them. */
export interface UseLimit {
  readonly key: 'serviceType' | 'productId' | 'region' | 'orderAmount'
  readonly value1: string
  readonly value2: string
}

/** What a quota asks of the coupons issued from it. */
export interface QuotaRules {
  readonly minFace: bigint
  readonly maxFace: bigint
  /** Coupons of one customer from this quota. */
  readonly maxCoupons: number
  /** Face values of one customer's coupons from this quota. */
  readonly maxTotal: bigint
}

/** What quotas ask for unless something else was agreed. */
export const usualRules: QuotaRules = { minFace: 100n, maxFace: 10_000_000n, maxCoupons: 50, maxTotal: 50_000_000n }

export interface CouponQuota {
  readonly id: string
  /** The partner whose quota it is: a solution provider, a distributor, or a reseller it was granted to. */
  readonly partnerId: string
  /** The distributor's quota that a reseller's was cut from; null for a quota set up by Huawei. */
  readonly parentId: string | null
  readonly type: QuotaType
  readonly value: bigint
  balance: bigint
  status: QuotaStatus
  readonly createTime: number
  updateTime: number
  readonly effectiveTime: number
  readonly expireTime: number
  readonly limits: readonly UseLimit[]
  readonly rules: QuotaRules
  /** The only customers it may be used for; null for any. */
  readonly customers: ReadonlySet<string> | null
  /** Only for customers that were never with a partner before. */
  readonly newCustomersOnly: boolean
}

/** A grant (10) to a reseller or its reclaim (11). */
export interface QuotaRecord {
  readonly id: string
  readonly operator: string
  readonly type: '10' | '11'
  readonly quotaId: string
  readonly parentQuotaId: string
  readonly distributorId: string
  readonly resellerId: string
  readonly amount: bigint
  readonly time: number
  readonly succeeded: boolean
  readonly remark: string
}

export interface CouponPlan {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly desc: { readonly zh: string; readonly en: string }
}

export interface Coupon {
  readonly id: string
  readonly code: string
  readonly customerId: string
  /** The partner that issued it; null for one from a campaign of Huawei. */
  readonly partnerId: string | null
  readonly quotaId: string | null
  readonly type: CouponType
  status: CouponStatus
  readonly face: bigint
  balance: bigint
  readonly createTime: number
  readonly effectiveTime: number
  readonly expireTime: number
  readonly activeTime: number | null
  lastUsedTime: number | null
  /** The order it last paid. */
  orderId: string | null
  /** A pending order that holds it; never set on old-version coupons. */
  lockOrderId: string | null
  readonly frozen: boolean
  /** 1 usable once · 2 usable until nothing is left. */
  readonly version: 1 | 2
  readonly plan: CouponPlan
  readonly promotionId: string
  /** 1 electronic · 2 paper. */
  readonly medium: 1 | 2
  /** 1 collected · 2 redeemed · 3 issued online · 4 obtained offline · 5 given by an event. */
  readonly fetchMethod: 1 | 2 | 3 | 4 | 5
  /** The partner's id, or a campaign's. */
  readonly sourceId: string
  readonly limits: readonly UseLimit[]
}

/** 1 issued · 2 reclaimed by hand · 3 on dissociation · 4 on expiry · 5 on unsubscription · 6 … see CouponOperationType. */
export type CouponOperation = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

/** What a partner did with a coupon, or what was done for it. */
export interface CouponRecord {
  readonly id: string
  readonly partnerId: string
  readonly operation: CouponOperation
  readonly quotaId: string
  readonly quotaType: QuotaType
  readonly couponId: string
  readonly customerId: string
  readonly amount: bigint
  readonly time: number
  readonly succeeded: boolean
  readonly remark: string
}

export type CouponTradeType = 'ADJUST' | 'DEDEUCT' | 'REFUND' | 'RFROZEN' | 'EXPIRED' | 'COUPONADJUST' | 'COUPONCANCEL'

/** A movement on a coupon, as its customer sees it. */
export interface CouponMovement {
  readonly couponId: string
  readonly tradeType: CouponTradeType
  /** As the vendor spells it: most values say OPERAIION. */
  readonly detailType: string
  readonly time: number
  readonly tradeId: string
  readonly amount: bigint
  readonly balanceAfter: bigint
  readonly direction: 'REVENUE' | 'EXPENSE'
  readonly cycle: string | null
  readonly serviceType: ServiceType | null
  readonly resourceType: ResourceType | null
}

/** A prepaid card. Nothing says that one has expired: it stays usable or used up. */
export interface StoredValueCard {
  readonly id: string
  readonly customerId: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly face: bigint
  balance: bigint
  readonly effectiveTime: number
  readonly expireTime: number
}

export interface CouponWorld {
  /** Oldest first. */
  readonly quotas: Map<string, CouponQuota>
  /** Oldest first. */
  readonly quotaRecords: QuotaRecord[]
  /** Oldest first. */
  readonly coupons: Map<string, Coupon>
  readonly couponsOfCustomer: Map<string, Coupon[]>
  /** Oldest first. */
  readonly records: CouponRecord[]
  /** By customer, oldest first. */
  readonly movements: Map<string, CouponMovement[]>
  readonly cards: Map<string, StoredValueCard>
  readonly cardsOfCustomer: Map<string, StoredValueCard[]>
  /** Resellers that are leaving their distributor: nothing is granted to them any more. */
  readonly leavingResellers: Set<string>
  /** Partners whose vouchers are for themselves: they issue none. */
  readonly usesVouchersItself: Set<string>
  /** Member accounts whose money is managed by their enterprise: they receive no coupons. */
  readonly managedCustomers: Set<string>
  /** Buy-resell (转售) customers: their movements are not shown to them. */
  readonly buyResellCustomers: Set<string>
  /** Operations so far: each has a time and ids of its own. */
  operations: number
}

/** A world without coupons. */
export function emptyCouponWorld(): CouponWorld {
  return {
    quotas: new Map(),
    quotaRecords: [],
    coupons: new Map(),
    couponsOfCustomer: new Map(),
    records: [],
    movements: new Map(),
    cards: new Map(),
    cardsOfCustomer: new Map(),
    leavingResellers: new Set(),
    usesVouchersItself: new Set(),
    managedCustomers: new Set(),
    buyResellCustomers: new Set(),
    operations: 0,
  }
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** Adds a coupon to its indexes. */
export function addCoupon(world: CouponWorld, coupon: Coupon): void {
  world.coupons.set(coupon.id, coupon)
  addTo(world.couponsOfCustomer, coupon.customerId, coupon)
}

/** Adds a card to its indexes. */
export function addCard(world: CouponWorld, card: StoredValueCard): void {
  world.cards.set(card.id, card)
  addTo(world.cardsOfCustomer, card.customerId, card)
}

/** Adds a movement on a customer's coupon. */
export function addMovement(world: CouponWorld, customerId: string, movement: CouponMovement): void {
  addTo(world.movements, customerId, movement)
}

/** May the coupon pay at this time: usable, in its window, not frozen, held by no other order, with something left? */
export function isUsable(coupon: Coupon, at: number, orderId: string | null = null): boolean {
  const { status, frozen, effectiveTime, expireTime, lockOrderId, balance } = coupon
  const free = lockOrderId === null || lockOrderId === orderId
  return status === 2 && !frozen && free && balance > 0n && effectiveTime <= at && at < expireTime
}

/** What a coupon is about to pay. */
export interface Purchase {
  readonly serviceTypes: readonly string[]
  readonly productIds: readonly string[]
  /** Fen. */
  readonly amount: bigint
}

/** Do the coupon's restrictions of service, product and order amount admit the purchase? Regions are not looked at. */
export function admits({ limits }: Pick<Coupon, 'limits'>, purchase: Purchase): boolean {
  const values = (key: UseLimit['key']): readonly string[] => limits.flatMap((one) => (one.key === key ? [one.value1] : []))
  const admitted = (key: UseLimit['key'], wanted: readonly string[]): boolean => {
    const allowed = values(key)
    return allowed.length === 0 || wanted.every((one) => allowed.includes(one))
  }
  return admitted('serviceType', purchase.serviceTypes) &&
    admitted('productId', purchase.productIds) &&
    values('orderAmount').every((least) => purchase.amount >= BigInt(least) * 100n)
}

/** A customer's coupons that may pay a purchase now, oldest first. */
export function usableCoupons(world: CouponWorld, customerId: string, purchase: Purchase, at: number): readonly Coupon[] {
  return (world.couponsOfCustomer.get(customerId) ?? []).filter((one) => isUsable(one, at) && admits(one, purchase))
}

/** A customer's cards that can pay at this time, oldest first. */
export function usableCards(world: CouponWorld, customerId: string, at: number): readonly StoredValueCard[] {
  return (world.cardsOfCustomer.get(customerId) ?? [])
    .filter((card) => card.balance > 0n && card.effectiveTime <= at && at < card.expireTime)
}

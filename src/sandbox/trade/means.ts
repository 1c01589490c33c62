/**
 * Coupons and stored-value cards as means of payment of one order: which may pay it, which of them together, and how
 * much each pays. What becomes of them is recorded by coupon-changes.ts.
 */
import { admits, isUsable, usableCards } from '../coupon-world.ts'
import type { Coupon, CouponType, Purchase, StoredValueCard } from '../coupon-world.ts'
import { hexOf } from '../trade-world.ts'
import type { Customer, Order, World } from '../world.ts'
import type { Entitlement } from './discounts.ts'
import { codes } from './refusal.ts'

/** 300 discount coupon · 301 voucher · 302 cash coupon · 303 stored-value card. */
export type MeansType = 300 | 301 | 302 | 303

/** 0 cloud services · 1 issued by the marketplace · 2 dedicated cash coupon. */
export type MeansGroup = 0 | 1 | 2

/** With which discounts a coupon may not go together. */
export interface Terms {
  readonly notWith: readonly Entitlement['kind'][]
  /** In thousandths: what a discount must leave of the price; null for any. */
  readonly leastRate: bigint | null
}

export interface Means {
  readonly id: string
  readonly type: MeansType
  readonly group: MeansGroup
  readonly balance: bigint
  readonly terms: Terms
  readonly source: { readonly coupon: Coupon } | { readonly card: StoredValueCard }
}

const meansTypes: { readonly [Type in CouponType]: MeansType | null } = { 1: 301, 2: 300, 3: null, 4: 302 }
const anyDiscount: Terms = { notWith: [], leastRate: null }
const noDiscount: Terms = { notWith: ['promotional', 'contract', 'commercial', 'granted'], leastRate: null }

/** How many of a kind may pay one order together. */
export const mostOfType: { readonly [Type in MeansType]: number } = { 300: 1, 301: 3, 302: 3, 303: 3 }

/** A digit from 0 to 15 that is fixed by a coupon and a question about it. */
function digitOf(coupon: Coupon, question: string): number {
  return Number.parseInt(hexOf(coupon.id, question).slice(0, 1), 16)
}

/** A discount coupon goes with no discount; of the others a quarter not with a partner's, an eighth only with small ones. */
export function termsOf(coupon: Coupon): Terms {
  if (coupon.type === 2) return noDiscount
  const digit = digitOf(coupon, 'terms')
  if (digit < 4) return { notWith: ['granted'], leastRate: null }
  return digit < 6 ? { notWith: [], leastRate: 900n } : anyDiscount
}

/** A quarter of the cash coupons are dedicated ones; of Huawei's own vouchers a quarter are the marketplace's. */
export function groupOf(coupon: Coupon): MeansGroup {
  if (digitOf(coupon, 'group') >= 4) return 0
  if (coupon.type === 4) return 2
  return coupon.type === 1 && coupon.partnerId === null ? 1 : 0
}

function meansOfCoupon(coupon: Coupon): Means | null {
  const type = meansTypes[coupon.type]
  if (type === null) return null
  const { id, balance } = coupon
  return { id, type, group: groupOf(coupon), balance, terms: termsOf(coupon), source: { coupon } }
}

function purchaseOf({ lines, afterDiscount }: Order): Purchase {
  return {
    serviceTypes: lines.map(({ serviceType }) => serviceType.code),
    productIds: lines.map(({ productId }) => productId),
    amount: afterDiscount,
  }
}

/** Everything that may pay an order, on the business date or by the clock: coupons, oldest first, then cards. */
export function meansFor(world: World, customer: Customer, order: Order): readonly Means[] {
  const times = [world.businessNow, world.trade.now]
  const purchase = purchaseOf(order)
  const coupons = (world.coupons.couponsOfCustomer.get(customer.id) ?? [])
    .filter((one) => times.some((at) => isUsable(one, at, order.id)) && admits(one, purchase))
    .map(meansOfCoupon)
    .filter((one) => one !== null)
  const usable = new Set(times.flatMap((at) => usableCards(world.coupons, customer.id, at)))
  const cards = [...usable].map((card): Means =>
    ({ id: card.id, type: 303, group: 0, balance: card.balance, terms: anyDiscount, source: { card } }))
  return [...coupons, ...cards]
}

/** Why an id is no means of payment: used up or held by another order, or not one at all. */
function whyNot(world: World, customer: Customer, order: Order, id: string): string {
  const coupon = world.coupons.couponsOfCustomer.get(customer.id)?.find((one) => one.id === id)
  const card = world.coupons.cardsOfCustomer.get(customer.id)?.find((one) => one.id === id)
  const held = coupon?.lockOrderId !== undefined && coupon.lockOrderId !== null && coupon.lockOrderId !== order.id
  const used = coupon?.status === 3 || card?.balance === 0n
  return held || used ? 'CBC.99003112' : codes.badParameter
}

/** What is asked to pay: an id, with its type where the operation has one. */
export interface WantedMeans {
  readonly id: string
  readonly type: number | null
}

/** The means that a payment names, or the code of the refusal. */
export function chooseMeans(
  world: World,
  customer: Customer,
  order: Order,
  wanted: readonly WantedMeans[],
): { readonly means: readonly Means[] } | { readonly refused: string } {
  const usable = new Map(meansFor(world, customer, order).map((one) => [one.id, one]))
  const means: Means[] = []
  for (const { id, type } of wanted) {
    const found = usable.get(id)
    if (!found) return { refused: whyNot(world, customer, order, id) }
    if ((type !== null && found.type !== type) || means.includes(found)) return { refused: codes.badParameter }
    means.push(found)
  }
  const counts = Map.groupBy(means, ({ type }) => type)
  for (const [type, list] of counts) if (list.length > mostOfType[type]) return { refused: codes.badParameter }
  return { means }
}

/** The code of the rule that this combination breaks; null when it breaks none. */
export function combinationRefusal(means: readonly Means[], discount: Entitlement | null): string | null {
  const has = (...types: readonly MeansType[]): boolean => means.some(({ type }) => types.includes(type))
  if (has(300) && has(301, 302)) return 'CBC.99003147'
  if (means.some(({ group }) => group === 1) && means.some(({ group }) => group === 2)) return 'CBC.99003156'
  if (discount === null) return null
  if (means.some(({ terms }) => terms.notWith.includes(discount.kind))) return 'CBC.99003116'
  const rate = 1000n - discount.thousandths
  return means.some(({ terms }) => terms.leastRate !== null && rate < terms.leastRate) ? 'CBC.99003117' : null
}

/**
 * What is given back when a resource goes, or when renewed periods that have not begun are given up: rows per resource
 * and period (negative: refund, positive: consumed and fee), a negative order around them, and money into the account.
 */
import { returnToCoupon } from '../coupon-changes.ts'
import { move } from '../ledger.ts'
import { lineId, newOrderId, nextTime, presentTime, uuidOf } from '../trade-world.ts'
import type { Customer, Order, OrderLine, RefundRow, Subscription, World } from '../world.ts'
import { addRefundOrder } from './placing.ts'
import { roundedQuotient } from './pricing.ts'
import { lineOf, paidInMoney, unstartedPeriods } from './resources.ts'

const day = 86_400_000
/** Within these days after its purchase a resource is given back in full. */
const fullRefundMs = 5 * day

/** One period of a resource that is given back. */
interface Return {
  readonly baseOrderId: string
  readonly paid: bigint
  readonly consumed: bigint
  readonly fee: bigint
}

/** What is given back of one resource. */
export interface ResourceReturn {
  readonly subscription: Subscription
  readonly returns: readonly Return[]
}

/** A period that is running: what was used of it is consumed, and a twentieth of its price is the fee. */
function runningReturn(baseOrderId: string, paid: bigint, start: number, end: number, now: number): Return {
  if (now - start < fullRefundMs) return { baseOrderId, paid, consumed: 0n, fee: 0n }
  if (now >= end) return { baseOrderId, paid, consumed: paid, fee: 0n }
  const consumed = roundedQuotient(paid * BigInt(now - start), BigInt(end - start))
  const left = paid - consumed
  return { baseOrderId, paid, consumed, fee: left < paid / 20n ? left : paid / 20n }
}

/** The renewed periods of a resource that have not begun, each given back in full. */
export function renewalReturn(world: World, subscription: Subscription, now: number): ResourceReturn {
  const returns = unstartedPeriods(world, subscription, now)
    .map(({ orderId, paid }) => ({ baseOrderId: orderId, paid, consumed: 0n, fee: 0n }))
  return { subscription, returns }
}

/** Everything of a resource: the purchase, and every renewed period. */
export function wholeReturn(world: World, subscription: Subscription, now: number): ResourceReturn {
  const renewed = world.trade.renewed.get(subscription.resourceId) ?? []
  const firstEnd = renewed[0]?.start ?? subscription.expireTime
  const line = lineOf(world, subscription)
  const paid = line ? paidInMoney(line) : 0n
  const bought = runningReturn(subscription.orderId, paid, subscription.effectiveTime, firstEnd, now)
  const later = renewed.map(({ orderId, paid: paidLater, start, end }) =>
    (start > now ? { baseOrderId: orderId, paid: paidLater, consumed: 0n, fee: 0n } : runningReturn(orderId, paidLater, start, end, now)))
  return { subscription, returns: [bought, ...later] }
}

function sumOf(returns: readonly Return[], name: 'paid' | 'consumed' | 'fee'): bigint {
  return returns.reduce((sum, one) => sum + one[name], 0n)
}

function lineFor(orderId: string, index: number, { subscription, returns }: ResourceReturn, time: number): OrderLine {
  const bought = { serviceType: subscription.serviceType, productId: subscription.productId, specDesc: subscription.specDesc }
  const [paid, consumed, commission] = [sumOf(returns, 'paid'), sumOf(returns, 'consumed'), sumOf(returns, 'fee')]
  const amount = consumed + commission - paid
  return {
    ...bought,
    id: lineId(orderId, index),
    orderId,
    categoryCode: subscription.resourceType.code,
    resourceTypeCode: subscription.resourceType.code,
    periodType: null,
    periodNum: null,
    effectiveTime: time,
    expireTime: null,
    quantity: 1,
    official: amount,
    afterDiscount: amount,
    amountInfo: { discounts: [], flexiPurchaseCoupon: null, coupon: null, storedCard: null, commission, consumed },
    baseProduct: null,
  }
}

function rowsFor(orderId: string, { subscription, returns }: ResourceReturn): RefundRow[] {
  const { resourceType, serviceType, regionCode, resourceId } = subscription
  return returns.flatMap(({ baseOrderId, paid, consumed, fee }) => {
    const row = (kind: string, amount: bigint): RefundRow => ({
      id: uuidOf(orderId, resourceId, baseOrderId, kind), amount, resourceType, serviceType, regionCode, baseOrderId,
    })
    const positive = [row('consumed', consumed), row('fee', fee)].filter(({ amount }) => amount > 0n)
    return [row('refund', -paid), ...positive]
  })
}

/** A purchase that is given back in full gives its coupons and cards back what they paid, too. */
function returnShares(world: World, subscription: Subscription, orderId: string, time: number): void {
  const line = presentTime(world) - subscription.effectiveTime < fullRefundMs ? lineOf(world, subscription) : null
  if (!line) return
  const { serviceType, resourceType } = subscription
  for (const { id, amount } of world.trade.shares.get(line.id) ?? []) {
    const [coupon, card] = [world.coupons.coupons.get(id), world.coupons.cards.get(id)]
    if (coupon) returnToCoupon(world.coupons, coupon, { amount, orderId, serviceType, resourceType }, time)
    if (card) card.balance += amount
  }
  world.trade.shares.delete(line.id)
}

/** What coupons and cards paid for purchases that are given back in full goes back to them. */
export function giveCouponsBack(world: World, order: Order, resources: readonly Subscription[]): void {
  for (const one of resources) returnShares(world, one, order.id, order.createTime)
}

/** Places the unsubscription order of these returns and pays the money back, into the cash account. */
export function giveBack(world: World, customer: Customer, all: readonly ResourceReturn[]): Order {
  const time = nextTime(world)
  const id = newOrderId(world, time)
  const lines = all.map((one, index) => lineFor(id, index, one, time))
  const project = all[0]?.subscription.enterpriseProject ?? null
  const frame = { id, customer, type: 4, createTime: time, project } as const
  const order = addRefundOrder(frame, world, lines, all.flatMap((one) => rowsFor(id, one)))
  const refund = -order.afterDiscount
  if (refund > 0n) move(world, customer, { amount: refund, kind: 'unsubscription', tradeId: id, time })
  return order
}

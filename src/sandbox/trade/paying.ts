/** Paying and cancelling orders: every rule first, then everything at once. Rules: orders.mapping.md sections 3 to 5. */
import { holdCoupon, spendCard, spendCoupon } from '../coupon-changes.ts'
import { move } from '../ledger.ts'
import { hexOf, nextTime, presentTime } from '../trade-world.ts'
import type { AccountType, Customer, Order, World } from '../world.ts'
import { applyBill, billFor } from './bill.ts'
import type { Bill } from './bill.ts'
import { adjustmentNumber, automaticDiscount, discountNumbers, entitlementsOf } from './discounts.ts'
import type { Entitlement } from './discounts.ts'
import { fulfil } from './fulfilment.ts'
import { chooseMeans, combinationRefusal } from './means.ts'
import type { WantedMeans } from './means.ts'
import { codes, obstacleFor } from './refusal.ts'
import type { Refused } from './refusal.ts'

/** A discount as a payment names it. */
export interface WantedDiscount {
  readonly id: string
  readonly type: number
}

export interface Payment {
  readonly means: readonly WantedMeans[]
  /** `automatic`: the one that automatic payment takes. */
  readonly discount: WantedDiscount | 'automatic' | null
}

export interface Paid {
  readonly order: Order
  readonly tradeNo: string
}

const pendingPayment = 6
/** Cash is used first, then credit. */
const payingAccounts: readonly AccountType[] = [1, 2]

/** A customer's own order, parts of combined ones included. */
export function ownOrder(world: World, customer: Customer, orderId: string): Order | null {
  const order = world.orderById.get(orderId.toUpperCase())
  return order?.customerId === customer.id ? order : null
}

/** Does an order carry a price adjustment? Then it is paid with that, and with no discount. */
export function isAdjusted(order: Order): boolean {
  return order.amountInfo.discounts.some(({ type }) => type === String(adjustmentNumber))
}

/** The id by which an order's price adjustment is named. */
export function adjustmentId(order: Order): string {
  return `PA${hexOf('adjustment', order.id).slice(0, 8).toUpperCase()}`
}

/** The discounts that an order can be paid with; one that carries a discount already takes none. */
export function discountsFor(world: World, customer: Customer, order: Order): readonly Entitlement[] {
  return order.amountInfo.discounts.length > 0 ? [] : entitlementsOf(world, customer)
}

function chooseDiscount(
  world: World,
  customer: Customer,
  order: Order,
  wanted: Payment['discount'],
): { readonly discount: Entitlement | null } | Refused {
  const unusable: Refused = { refused: 'CBC.99003108' }
  if (wanted === 'automatic') {
    return { discount: order.amountInfo.discounts.length > 0 ? null : automaticDiscount(world, customer) }
  }
  if (isAdjusted(order)) {
    const named = wanted !== null && wanted.type === adjustmentNumber && wanted.id === adjustmentId(order)
    return named ? { discount: null } : unusable
  }
  if (wanted === null) return { discount: null }
  const discount = discountsFor(world, customer, order)
    .find(({ id, kind }) => id === wanted.id && discountNumbers[kind].payment === wanted.type)
  // Contract discounts are shown with an order, but a payment cannot name them.
  return discount && discount.kind !== 'contract' ? { discount } : unusable
}

function stateRefusal(world: World, order: Order): string | null {
  if (order.baseOrderId !== null) return codes.partOfCombined
  const obstacle = obstacleFor(world, 'PayOrders', [order.id])
  if (obstacle !== null) return obstacle
  if (order.status !== pendingPayment) return 'CBC.99003106'
  const deadline = order.pendingPaymentEndTime
  return deadline !== null && deadline < presentTime(world) ? 'CBC.99003110' : null
}

/** What each account pays, cash first; null when all together do not hold enough. */
function fromBalance(customer: Customer, due: bigint): readonly { accountType: AccountType; amount: bigint }[] | null {
  const parts: { accountType: AccountType; amount: bigint }[] = []
  let left = due
  for (const accountType of payingAccounts) {
    const held = customer.accounts.find(({ type }) => type === accountType)?.amount ?? 0n
    const amount = held < left ? held : left
    if (amount > 0n) parts.push({ accountType, amount })
    left -= amount
  }
  return left === 0n ? parts : null
}

function spendMeans(world: World, order: Order, bill: Bill, time: number): void {
  const { id: orderId, serviceType } = order
  for (const { means: { source }, amount } of bill.shares) {
    if ('coupon' in source) spendCoupon(world.coupons, source.coupon, { amount, orderId, serviceType, resourceType: null }, time)
    else spendCard(source.card, amount)
  }
}

/** Coupons that an order held are free again. */
function releaseCoupons(world: World, order: Order): void {
  for (const coupon of world.coupons.couponsOfCustomer.get(order.customerId) ?? []) {
    if (coupon.lockOrderId === order.id) holdCoupon(coupon, null)
  }
}

function settle(order: Order, status: Order['status'], time: number): void {
  for (const one of [order, ...(order.subOrders ?? [])]) {
    one.status = status
    one.updateTime = time
    one.pendingPaymentEndTime = null
    if (status === 5) one.paymentTime = time
  }
}

/** Pays an order: completed at once, with all that it brings. A refusal changes nothing. */
export function pay(world: World, customer: Customer, orderId: string, payment: Payment): Paid | Refused {
  const order = ownOrder(world, customer, orderId)
  if (!order) return { refused: codes.unknownOrder }
  const refused = stateRefusal(world, order)
  if (refused !== null) return { refused }
  const chosen = chooseDiscount(world, customer, order, payment.discount)
  if ('refused' in chosen) return chosen
  const found = chooseMeans(world, customer, order, payment.means)
  if ('refused' in found) return found
  const clash = combinationRefusal(found.means, chosen.discount)
  if (clash !== null) return { refused: clash }
  const bill = billFor(order, chosen.discount, found.means)
  const parts = fromBalance(customer, bill.due)
  if (!parts) return { refused: 'CBC.99005003' }
  const time = nextTime(world)
  spendMeans(world, order, bill, time)
  for (const { accountType, amount } of parts) {
    move(world, customer, { accountType, amount: -amount, kind: 'order', tradeId: order.id, time })
  }
  applyBill(world, order, bill)
  settle(order, 5, time)
  releaseCoupons(world, order)
  fulfil(world, order, time)
  return { order, tradeNo: hexOf('trade', order.id) }
}

/** Cancels an order that is pending payment. An order that is nobody's is refused as a bad parameter. */
export function cancel(world: World, customer: Customer, orderId: string): Order | Refused {
  const order = ownOrder(world, customer, orderId)
  if (!order) return { refused: codes.badParameter }
  if (order.baseOrderId !== null) return { refused: codes.partOfCombined }
  if (order.status !== pendingPayment) return { refused: 'CBC.99005010' }
  settle(order, 4, nextTime(world))
  releaseCoupons(world, order)
  return order
}

/** What a payment makes of an order's lines: discounts, coupons and cards line by line, so that every sum agrees. */
import { sumAmountInfos } from '../seed/order-amounts.ts'
import type { PaidShare } from '../trade-world.ts'
import type { Discount, Order, OrderLine, World } from '../world.ts'
import { discountNumbers, reduction } from './discounts.ts'
import type { Entitlement } from './discounts.ts'
import type { Means, MeansType } from './means.ts'

/** A line while it is being paid. */
interface LineBill {
  readonly line: OrderLine
  readonly discounts: Discount[]
  afterDiscount: bigint
  coupon: bigint
  flexi: bigint
  card: bigint
  /** What can be given back: a discount coupon's share cannot. */
  readonly shares: PaidShare[]
}

/** How much one of the means pays. */
export interface Share {
  readonly means: Means
  readonly amount: bigint
}

export interface Bill {
  readonly lines: readonly LineBill[]
  readonly shares: readonly Share[]
  /** What is left for the balance, fen. */
  readonly due: bigint
}

/** Discount coupons first, cards last. */
const sequence: readonly MeansType[] = [300, 301, 302, 303]

function dueOf({ afterDiscount, coupon, flexi, card }: LineBill): bigint {
  return afterDiscount - coupon - flexi - card
}

function take(bill: LineBill, { id, type }: Means, amount: bigint): void {
  if (type !== 300) bill.shares.push({ id, amount })
  if (type === 301) bill.coupon += amount
  else if (type === 302) bill.flexi += amount
  else if (type === 303) bill.card += amount
  else {
    bill.afterDiscount -= amount
    bill.discounts.push({ type: '300', amount })
  }
}

/** Lets one of the means pay as much as it can, line after line. */
function spend(lines: readonly LineBill[], means: Means): Share {
  let left = means.balance
  for (const bill of lines) {
    const due = dueOf(bill)
    const amount = left < due ? left : due
    if (amount > 0n) take(bill, means, amount)
    left -= amount
  }
  return { means, amount: means.balance - left }
}

function begin(line: OrderLine, discount: Entitlement | null): LineBill {
  const amount = discount === null ? 0n : reduction(line.official, discount)
  const added = discount === null ? [] : [{ type: discountNumbers[discount.kind].order, amount }]
  return {
    line, discounts: [...line.amountInfo.discounts, ...added], afterDiscount: line.afterDiscount - amount,
    coupon: 0n, flexi: 0n, card: 0n, shares: [],
  }
}

/** The bill of an order with a discount (or none) and these means. Changes nothing. */
export function billFor(order: Order, discount: Entitlement | null, means: readonly Means[]): Bill {
  const lines = order.lines.map((line) => begin(line, discount))
  const sorted = means.toSorted((left, right) => sequence.indexOf(left.type) - sequence.indexOf(right.type))
  const shares = sorted.map((one) => spend(lines, one)).filter(({ amount }) => amount > 0n)
  return { lines, shares, due: lines.reduce((sum, line) => sum + dueOf(line), 0n) }
}

function refreshSums(order: Order): void {
  order.afterDiscount = order.lines.reduce((sum, line) => sum + line.afterDiscount, 0n)
  order.amountInfo = sumAmountInfos(order.lines.map((line) => line.amountInfo))
}

/** Writes a bill into its order, and into the parts of a combined one. */
export function applyBill(world: World, order: Order, bill: Bill): void {
  for (const { line, discounts, afterDiscount, coupon, flexi, card, shares } of bill.lines) {
    if (shares.length > 0) world.trade.shares.set(line.id, shares)
    line.afterDiscount = afterDiscount
    line.amountInfo = {
      discounts, coupon, flexiPurchaseCoupon: flexi, storedCard: card, commission: null, consumed: null,
    }
  }
  for (const one of [order, ...(order.subOrders ?? [])]) refreshSums(one)
}

/** New orders, pending payment: purchases (which cloud services place for a customer) and renewals. */
import { sumAmountInfos } from '../seed/order-amounts.ts'
import type { Offer } from '../seed/price-list.ts'
import { addOrder, lineId, newOrderId, nextTime } from '../trade-world.ts'
import type { Place } from '../trade-world.ts'
import type { AmountInfo, Customer, EnterpriseProject, Order, OrderLine, OrderType, RefundRow, World } from '../world.ts'
import type { PeriodType } from './periods.ts'
import { periodPrice } from './pricing.ts'

const day = 86_400_000
/** As the seeded orders have it. */
const paymentDays = 31
const defaultProject: EnterpriseProject = { id: '0', name: 'default' }
const nothingPaid: AmountInfo = {
  discounts: [], flexiPurchaseCoupon: 0n, coupon: 0n, storedCard: 0n, commission: null, consumed: null,
}

/** What one line of a new order is about. */
export interface NewLine {
  readonly offer: Offer
  readonly periodType: PeriodType
  readonly periodNum: number
  readonly quantity: number
  /** Fen. */
  readonly official: bigint
  /** The product that it belongs to; null for a product of its own. */
  readonly baseProductId: string | null
}

/** The frame of an order: who, what, when. */
export interface OrderFrame {
  readonly id: string
  readonly customer: Customer
  readonly type: OrderType
  readonly createTime: number
  readonly project: EnterpriseProject | null
}

/** An order around its lines; its sums are theirs. */
export function orderAround(frame: OrderFrame, lines: readonly OrderLine[], rest: Partial<Order>): Order {
  const { id, customer, type, createTime, project } = frame
  const [first] = lines
  if (!first) throw new RangeError('an order has at least one line')
  return {
    id,
    customerId: customer.id,
    partnerId: customer.partnerId,
    baseOrderId: null,
    serviceType: first.serviceType,
    sourceType: 1,
    status: 6,
    type,
    official: lines.reduce((sum, line) => sum + line.official, 0n),
    afterDiscount: lines.reduce((sum, line) => sum + line.afterDiscount, 0n),
    amountInfo: sumAmountInfos(lines.map((line) => line.amountInfo)),
    createTime,
    paymentTime: null,
    updateTime: null,
    contractId: null,
    needAudit: false,
    enterpriseProjects: [project ?? defaultProject],
    userName: { zh: customer.accountName, en: customer.accountName },
    pendingPaymentEndTime: createTime + paymentDays * day,
    lines,
    subOrders: null,
    refunds: [],
    ...rest,
  }
}

function newLine(orderId: string, index: number, line: NewLine): OrderLine {
  const { product, spec } = line.offer
  return {
    id: lineId(orderId, index),
    orderId,
    serviceType: product.serviceType,
    productId: spec.productId,
    specDesc: spec.desc,
    categoryCode: product.categoryCode,
    resourceTypeCode: product.resourceType.code,
    periodType: line.periodType,
    periodNum: line.periodNum,
    effectiveTime: null,
    expireTime: null,
    quantity: line.quantity,
    official: line.official,
    afterDiscount: line.official,
    amountInfo: nothingPaid,
    baseProduct: line.baseProductId === null ? null : { id: line.baseProductId },
  }
}

/** What an order that waits for its payment is about. */
interface Pending {
  readonly customer: Customer
  readonly type: OrderType
  readonly lines: readonly NewLine[]
  readonly project: EnterpriseProject | null
}

function pendingOrder(world: World, { customer, type, lines, project }: Pending, rest: Partial<Order>): Order {
  const createTime = nextTime(world)
  const id = newOrderId(world, createTime)
  const made = lines.map((line, index) => newLine(id, index, line))
  return orderAround({ id, customer, type, createTime, project }, made, rest)
}

/** An order at list price that waits for its payment, in the world at once. */
export function addPendingOrder(world: World, pending: Pending): Order {
  const order = pendingOrder(world, pending, {})
  addOrder(world, order)
  return order
}

/** An order of type 4 that is done: negative, with its refund rows. */
export function addRefundOrder(frame: OrderFrame, world: World, lines: readonly OrderLine[], refunds: readonly RefundRow[]): Order {
  const { createTime } = frame
  const done = { status: 5, paymentTime: createTime, updateTime: createTime, pendingPaymentEndTime: null } as const
  const order = orderAround(frame, lines, { ...done, refunds })
  addOrder(world, order)
  return order
}

/** One thing bought in a new purchase. */
export interface Item {
  readonly offer: Offer
  readonly periodType: 2 | 3
  readonly periodNum: number
  readonly quantity: number
}

function purchaseLines(items: readonly Item[]): readonly NewLine[] {
  const primary = items.find(({ offer }) => offer.product.isMain)
  return items.map((item) => ({
    ...item,
    official: periodPrice({ ...item, size: null }),
    baseProductId: item.offer.product.isMain ? null : (primary?.offer.spec.productId ?? null),
  }))
}

function bePlaced(world: World, order: Order, place: Place): Order {
  for (const { id } of order.lines) world.trade.places.set(id, place)
  return order
}

/**
 * A purchase as a cloud service would place it: pending payment, at list price. What hangs on another product
 * (disks, bandwidth) is attached to the order's first primary one.
 */
export function placePurchase(world: World, customer: Customer, items: readonly Item[], place: Place): Order {
  return bePlaced(world, addPendingOrder(world, { customer, type: 1, lines: purchaseLines(items), project: null }), place)
}

/** A combined purchase: each item is a part of its own, and the whole is paid or cancelled at once. */
export function placeCombined(world: World, customer: Customer, items: readonly Item[], place: Place): Order {
  const createTime = nextTime(world)
  const id = newOrderId(world, createTime)
  const parts = items.map((item) =>
    pendingOrder(world, { customer, type: 1, lines: purchaseLines([item]), project: null }, { baseOrderId: id }))
  const lines = parts.flatMap((part) => part.lines)
  const order = orderAround({ id, customer, type: 1, createTime, project: null }, lines, { subOrders: parts })
  addOrder(world, order)
  return bePlaced(world, order, place)
}

/** A customer's yearly/monthly resources: which belong together, what was paid for them, which orders they wait for. */
import type { RenewedPeriod } from '../trade-world.ts'
import type { Customer, Order, OrderLine, OrderStatus, Subscription, World } from '../world.ts'

/** A customer's own resource by its id; null when unknown or somebody else's. */
export function findResource(world: World, customer: Customer, resourceId: string): Subscription | null {
  return world.subscriptionsOfCustomer.get(customer.id)?.find((one) => one.resourceId === resourceId) ?? null
}

/** Gone: unsubscribed, or deleted after its retention. */
export function isGone({ status }: Subscription): boolean {
  return status === 3
}

/** The resources attached to a primary one, those that are gone left out. */
export function attachedTo(world: World, primary: Subscription): readonly Subscription[] {
  const all = world.subscriptionsOfCustomer.get(primary.customerId) ?? []
  return all.filter((one) => one.mainResourceId === primary.resourceId && !isGone(one))
}

/** A primary resource with all that is attached to it, from any one of them; the primary one first. */
export function familyOf(world: World, member: Subscription): readonly Subscription[] {
  const all = world.subscriptionsOfCustomer.get(member.customerId) ?? []
  const primary = member.mainResourceId === null
    ? member
    : (all.find(({ resourceId }) => resourceId === member.mainResourceId) ?? member)
  return [primary, ...attachedTo(world, primary)]
}

/** The resources that an order (or a part of a combined one) brought, in the order of its lines. */
export function resourcesOf(world: World, order: Order): readonly Subscription[] {
  const all = world.subscriptionsOfCustomer.get(order.customerId) ?? []
  const ids = new Set([order.id, ...(order.subOrders ?? []).map(({ id }) => id)])
  return all.filter((one) => ids.has(one.orderId))
}

/** The line that a resource was bought with: the resources of an order stand in the order of its lines. */
export function lineOf(world: World, subscription: Subscription): OrderLine | null {
  const order = world.orderById.get(subscription.orderId.toUpperCase())
  if (!order) return null
  const index = resourcesOf(world, order).findIndex(({ resourceId }) => resourceId === subscription.resourceId)
  return order.lines[index] ?? null
}

/** What a line cost in money: without what coupons and cards paid. */
export function paidInMoney({ afterDiscount, amountInfo }: OrderLine): bigint {
  const { coupon, flexiPurchaseCoupon, storedCard } = amountInfo
  return afterDiscount - (coupon ?? 0n) - (flexiPurchaseCoupon ?? 0n) - (storedCard ?? 0n)
}

/** The renewed periods of a resource that have not begun. */
export function unstartedPeriods(world: World, { resourceId }: Subscription, time: number): readonly RenewedPeriod[] {
  return (world.trade.renewed.get(resourceId) ?? []).filter(({ start }) => start > time)
}

const waiting: ReadonlySet<OrderStatus> = new Set([1, 3, 6, 9, 10, 11])

/** The state of a renewal that a resource waits for; null when there is none. */
export function openRenewal(world: World, { customerId, resourceId }: Subscription): OrderStatus | null {
  for (const { status, lines } of world.ordersOfCustomer.get(customerId) ?? []) {
    const renews = waiting.has(status) &&
      lines.some(({ id }) => world.trade.prolongations.get(id)?.resourceId === resourceId)
    if (renews) return status
  }
  return null
}

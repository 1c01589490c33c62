/** Unsubscribing resources, renewed periods, or a whole order. Rules: orders.mapping.md section 9. */
import { offerOfProduct } from '../seed/price-list.ts'
import { presentTime } from '../trade-world.ts'
import type { Customer, Order, Subscription, World } from '../world.ts'
import { ownOrder } from './paying.ts'
import { codes, obstacleFor } from './refusal.ts'
import type { Refused } from './refusal.ts'
import { giveBack, giveCouponsBack, renewalReturn, wholeReturn } from './refunding.ts'
import { familyOf, findResource, isGone, openRenewal, resourcesOf, unstartedPeriods } from './resources.ts'

/** 1 the resource with its renewed periods · 2 only the renewed periods that have not begun. */
export type UnsubscribeType = 1 | 2

const goneCode = 'CBC.30000067'
const nothingRenewedCode = 'CBC.99003128'
const operation = 'CancelResourcesSubscription'

/** Why a resource cannot be unsubscribed; null when it can. */
function refusalFor(world: World, subscription: Subscription, type: UnsubscribeType): string | null {
  if (isGone(subscription)) return goneCode
  if (subscription.status === 4) return 'CBC.99003656'
  const open = openRenewal(world, subscription)
  if (open !== null) return open === 6 ? codes.pendingPayment : 'CBC.99003651'
  if (offerOfProduct(subscription.productId)?.isPackage) return 'CBC.99003647'
  const now = presentTime(world)
  return type === 2 && unstartedPeriods(world, subscription, now).length === 0 ? nothingRenewedCode : null
}

function close(subscription: Subscription, time: number): void {
  subscription.status = 3
  subscription.updateTime = time
}

/** Gives up the renewed periods that have not begun: the resource expires when the first of them would have begun. */
function shorten(world: World, subscription: Subscription, now: number): void {
  const given = unstartedPeriods(world, subscription, now)
  const kept = (world.trade.renewed.get(subscription.resourceId) ?? []).filter((one) => !given.includes(one))
  world.trade.renewed.set(subscription.resourceId, kept)
  subscription.expireTime = given[0]?.start ?? subscription.expireTime
}

/** One order for resources that go together. */
function carryOut(world: World, customer: Customer, resources: readonly Subscription[], type: UnsubscribeType): Order {
  const now = presentTime(world)
  const affected = type === 1 ? resources : resources.filter((one) => unstartedPeriods(world, one, now).length > 0)
  const order = giveBack(world, customer, affected.map((one) =>
    (type === 1 ? wholeReturn(world, one, now) : renewalReturn(world, one, now))))
  if (type === 1) giveCouponsBack(world, order, affected)
  for (const one of affected) {
    if (type === 1) close(one, order.createTime)
    else shorten(world, one, now)
    one.updateTime = order.createTime
  }
  return order
}

/** What goes with each of the resources asked for: a primary one takes what is attached to it along. */
function groupsOf(world: World, asked: readonly Subscription[]): readonly (readonly Subscription[])[] {
  const ids = new Set(asked.map(({ resourceId }) => resourceId))
  return asked
    .filter(({ mainResourceId }) => mainResourceId === null || !ids.has(mainResourceId))
    .map((one) => (one.mainResourceId === null ? familyOf(world, one) : [one]))
}

/** Unsubscribes resources: an order for each primary one. If one of them cannot go, none goes. */
export function unsubscribe(
  world: World,
  customer: Customer,
  resourceIds: readonly string[],
  type: UnsubscribeType,
): readonly Order[] | Refused {
  const obstacle = obstacleFor(world, operation, resourceIds)
  if (obstacle !== null) return { refused: obstacle }
  const asked: Subscription[] = []
  for (const resourceId of new Set(resourceIds)) {
    const found = findResource(world, customer, resourceId)
    if (!found) return { refused: codes.unknownResource }
    const refused = refusalFor(world, found, type)
    if (refused !== null) return { refused }
    asked.push(found)
  }
  return groupsOf(world, asked).map((group) => carryOut(world, customer, group, type))
}

/** The resources that an order is about: those it brought, or those that it renewed. */
function resourcesBehind(world: World, order: Order, customer: Customer): readonly Subscription[] {
  if (order.type !== 2) return resourcesOf(world, order)
  return order.lines
    .map(({ id }) => world.trade.prolongations.get(id)?.resourceId)
    .map((id) => (id === undefined ? null : findResource(world, customer, id)))
    .filter((one) => one !== null)
}

/**
 * Unsubscribes a whole order: what it brought (type 1), or only periods renewed since (type 2). Of a renewal, the
 * renewed periods, whatever the type.
 */
export function unsubscribeOrder(world: World, customer: Customer, orderId: string, type: UnsubscribeType): Order | Refused {
  const order = ownOrder(world, customer, orderId)
  if (!order) return { refused: codes.unknownOrder }
  if (order.baseOrderId !== null) return { refused: codes.partOfCombined }
  const kind = order.type === 2 ? 2 : type
  const left = resourcesBehind(world, order, customer).filter((one) => !isGone(one))
  if (left.length === 0) return { refused: goneCode }
  const ids = [order.id, ...left.map(({ resourceId }) => resourceId)]
  const obstacle = obstacleFor(world, operation, ids)
  if (obstacle !== null) return { refused: obstacle }
  const refusals = left.map((one) => refusalFor(world, one, kind)).filter((code) => code !== null)
  const hard = refusals.find((code) => code !== nothingRenewedCode)
  if (hard !== undefined) return { refused: hard }
  if (refusals.length === left.length && kind === 2) return { refused: nothingRenewedCode }
  return carryOut(world, customer, left, kind)
}

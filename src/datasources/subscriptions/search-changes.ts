/**
 * Looks for the effect of a renewal or an unsubscription whose outcome is unknown: the order that came of it. Orders do not
 * name resources, so one is exact only where product, period and expiry leave no other resource of the customer's. Pure but
 * for what it asks.
 */
import type { Ask, Found, Window } from '../../generations/money-operation.ts'
import type { Operation } from '../../generations/operation.ts'
import type { Candidate, Facts } from '../../journal/receipt.ts'
import type { Order, OrderLine, OrderType } from '../orders/model.ts'
import { orderDetails, orderList, orderRefund } from '../orders/operations.ts'
import type { Page } from '../paging.ts'
import { wholeSeconds } from '../upstream-time.ts'
import type { Subscription, SubscriptionListArgs } from './model.ts'
import { orderClaim } from './trade-orders.ts'

type SubscriptionList = Operation<SubscriptionListArgs, Page<Subscription>>

const most = 100
const mostPages = 5

interface Made {
  readonly orders: readonly Order[]
  /** Whether these are all that were made in the time. */
  readonly isWhole: boolean
}

/** The customer's orders of one type that were made in the time. Asked in the customer's name, as the write was. */
async function ordersMade(ask: Ask, customerId: string, type: OrderType, { from, to }: Window): Promise<Made> {
  const filter = { type, createdFrom: wholeSeconds(from), createdTo: wholeSeconds(to) }
  const owner = { customerId, association: null }
  const { items, hasNextPage } = await ask(orderList, { filter, sort: 'CREATED_AT_ASC', owner, position: [0], limit: most, actsForCustomers: true })
  return { orders: items.filter((order) => order.type === type && order.customerId === customerId), isWhole: !hasNextPage }
}

async function linesOf(ask: Ask, orderId: string): Promise<readonly OrderLine[]> {
  return (await ask(orderDetails, { orderId, position: [0], limit: most }))?.lines.items ?? []
}

/** A resource, and the others of the customer's that an order could be about as well; null when that cannot be known. */
interface Asked {
  readonly resource: Subscription
  readonly twins: readonly Subscription[]
}

async function askedOf(list: SubscriptionList, ask: Ask, { customerId, resourceIds }: Facts): Promise<Asked | null> {
  const [resourceId, ...more] = [resourceIds ?? []].flat()
  if (more.length > 0) return null
  const all: Subscription[] = []
  for (let page = 0; page < mostPages; page += 1) {
    const { items, hasNextPage } = await ask(list, { filter: { customerId: textOf(customerId), mainOnly: false }, position: [page * most], limit: most })
    all.push(...items)
    if (hasNextPage) continue
    const resource = all.find((one) => one.resourceId === resourceId)
    if (!resource || resource.productId === null) return null
    return { resource, twins: all.filter((one) => one !== resource && one.productId === resource.productId) }
  }
  return null
}

/** Judges the orders by their lines; those of which `fits` is false are none of it. */
async function judged(ask: Ask, made: Made, fits: (lines: readonly OrderLine[]) => boolean, isExact: (lines: readonly OrderLine[]) => boolean): Promise<Found> {
  const candidates: Candidate[] = []
  for (const { orderId, createdAt } of made.orders) {
    const lines = await linesOf(ask, orderId)
    if (fits(lines)) candidates.push({ id: orderId, at: createdAt, exact: made.isWhole && isExact(lines) })
  }
  return { kind: orderClaim, idName: 'orderId', candidates }
}

/** The search for renewals. */
export function searchRenewals(list: SubscriptionList) {
  return async (facts: Facts, window: Window, ask: Ask): Promise<Found> => {
    const made = await ordersMade(ask, textOf(facts.customerId), 'RENEWAL', window)
    const asked = made.orders.length === 0 ? null : await askedOf(list, ask, facts)
    const isOfPeriod = (line: OrderLine) => line.periodType === facts.periodType && String(line.periodCount) === facts.periodCount
    const own = (lines: readonly OrderLine[]) => lines.find((line) => isOfPeriod(line) && line.productId === asked?.resource.productId)
    return judged(ask, made, (lines) => (asked ? own(lines) !== undefined : lines.some(isOfPeriod)), (lines) => {
      const line = own(lines)
      return asked !== null && line !== undefined && isRenewed(line, asked)
    })
  }
}

/** A paid renewal says until when the resource lasts now; one that waits for payment says nothing of the kind. */
function isRenewed({ expiresAt }: OrderLine, { resource, twins: alike }: Asked): boolean {
  const twins = alike.filter(({ status }) => status !== 'CLOSED')
  if (expiresAt === null) return twins.length === 0
  const until = Date.parse(expiresAt)
  const lastsSo = (one: Subscription) => one.expiresAt !== null && Date.parse(one.expiresAt) === until
  return lastsSo(resource) && !twins.some(lastsSo)
}

/** The search for unsubscriptions. */
export function searchUnsubscriptions(list: SubscriptionList) {
  return async (facts: Facts, window: Window, ask: Ask): Promise<Found> => {
    const made = await ordersMade(ask, textOf(facts.customerId), 'UNSUBSCRIPTION', window)
    const asked = made.orders.length === 0 ? null : await askedOf(list, ask, facts)
    const has = (lines: readonly OrderLine[]) => asked === null || lines.some(({ productId }) => productId === asked.resource.productId)
    return judged(ask, made, has, () => asked !== null && asked.twins.length === 0 && (facts.kind === 'RENEWALS_ONLY' || asked.resource.status === 'CLOSED'))
  }
}

/** The search for whole orders that were given up: what is refunded names the order that it was paid for. */
export async function searchOrderUnsubscriptions(facts: Facts, window: Window, ask: Ask): Promise<Found> {
  const customerId = textOf(facts.customerId)
  const [orderId] = [facts.orderIds ?? []].flat()
  const made = await ordersMade(ask, customerId, 'UNSUBSCRIPTION', window)
  const candidates: Candidate[] = []
  for (const order of made.orders) {
    const rows = (await ask(orderRefund, { orderId: order.orderId, customerId })) ?? []
    const isOwn = rows.some(({ baseOrderId }) => baseOrderId?.toUpperCase() === orderId)
    if (isOwn) candidates.push({ id: order.orderId, at: order.createdAt, exact: made.isWhole })
  }
  return { kind: orderClaim, idName: 'orderId', candidates }
}

/** The search for automatic renewal: a state, not a record, which every receipt may find for itself. */
export function searchAutoRenewals(list: SubscriptionList) {
  return async ({ customerId, resourceIds, periodCount }: Facts, { from }: Window, ask: Ask): Promise<Found> => {
    const ids = [resourceIds ?? []].flat()
    const { items } = await ask(list, { filter: { customerId: textOf(customerId), resourceIds: ids, mainOnly: false }, position: [0], limit: most })
    const renewing = items.filter(({ resourceId, expirePolicy }) => ids.includes(resourceId) && expirePolicy === 'AUTO_RENEW')
    // How often it renews cannot be read.
    const candidates = renewing.map(({ resourceId, updatedAt }) => ({ id: resourceId, at: updatedAt, exact: periodCount === undefined }))
    return { kind: `automatic renewal ${from.getTime()}`, idName: 'resourceId', candidates }
  }
}

function textOf(fact: Facts['customerId']): string {
  return [fact ?? ''].flat()[0] ?? ''
}

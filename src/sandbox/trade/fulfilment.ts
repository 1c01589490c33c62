/** What a paid order brings: resources of a purchase, later expiries of a renewal. */
import { regions } from '../seed/catalogue.ts'
import { offerOfProduct } from '../seed/price-list.ts'
import type { Offer } from '../seed/price-list.ts'
import { addRenewedPeriod, addSubscription, hexOf, uuidOf } from '../trade-world.ts'
import type { Place } from '../trade-world.ts'
import type { Order, OrderLine, OrderType, Subscription, World } from '../world.ts'
import { endOfPurchase, isPeriodType } from './periods.ts'
import { findResource, paidInMoney } from './resources.ts'

/** Purchases, and resources that become yearly/monthly. */
const bringsResources: ReadonlySet<OrderType> = new Set([1, 11])

/** Where the resource of a line is made. */
export function placeOf(world: World, line: OrderLine): Place {
  const known = world.trade.places.get(line.id)
  if (known) return known
  const digits = hexOf('place', line.orderId)
  const regionCode = regions[Number.parseInt(digits.slice(0, 2), 16) % regions.length] ?? regions[0]
  return { regionCode, projectId: digits }
}

interface Birth {
  readonly order: Order
  readonly line: OrderLine
  readonly offer: Offer
  readonly time: number
  readonly end: number
  readonly mainResourceId: string | null
}

function resource(world: World, { order, line, offer, time, end, mainResourceId }: Birth, index: number): Subscription {
  const { product, spec } = offer
  return {
    id: `01154-${49_000_000 + world.trade.steps * 100 + index}-0`,
    customerId: order.customerId,
    orderId: line.orderId,
    resourceId: uuidOf('resource', line.id),
    resourceName: `${product.resourceType.code.split('.').at(-1) ?? 'resource'}-${line.id.slice(-4)}`,
    ...placeOf(world, line),
    serviceType: product.serviceType,
    resourceType: product.resourceType,
    specCode: spec.code,
    specDesc: spec.desc,
    productId: spec.productId,
    mainResourceId,
    status: 2,
    effectiveTime: time,
    expireTime: end,
    expirePolicy: 0,
    specSize: spec.size,
    specSizeMeasureId: spec.sizeMeasureId,
    updateTime: null,
    enterpriseProject: order.enterpriseProjects[0] ?? null,
  }
}

function provision(world: World, order: Order, time: number): void {
  const made: Subscription[] = []
  for (const line of order.lines) {
    const offer = offerOfProduct(line.productId)
    const type = line.periodType ?? undefined
    if (!offer || !isPeriodType(type) || line.periodNum === null) continue
    const end = endOfPurchase(time, type, line.periodNum)
    const primary = made.find((one) => one.mainResourceId === null && one.orderId === line.orderId)
    const mainResourceId = line.baseProduct === null ? null : (primary?.resourceId ?? null)
    line.effectiveTime = time
    line.expireTime = end
    made.push(resource(world, { order, line, offer, time, end, mainResourceId }, made.length))
  }
  for (const one of made) addSubscription(world, one)
}

function prolong(world: World, order: Order, time: number): void {
  const customer = world.customerById.get(order.customerId)
  for (const line of order.lines) {
    const prolongation = world.trade.prolongations.get(line.id)
    const renewed = prolongation && customer ? findResource(world, customer, prolongation.resourceId) : null
    if (!prolongation || !renewed) continue
    const { start, end } = prolongation
    renewed.expireTime = end
    renewed.status = 2
    renewed.updateTime = time
    line.effectiveTime = start
    line.expireTime = end
    addRenewedPeriod(world, renewed.resourceId, { orderId: order.id, start, end, paid: paidInMoney(line) })
  }
}

/** Carries out a paid order. Orders of other types bring nothing that can be read. */
export function fulfil(world: World, order: Order, time: number): void {
  if (bringsResources.has(order.type)) provision(world, order, time)
  if (order.type === 2) prolong(world, order, time)
}

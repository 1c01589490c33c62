/** Records of paid orders: one for each line. */
import { cycleOf, orderTypes } from '../billing-world.ts'
import type { BillDetailType, FeeRecord, PaidParts } from '../billing-world.ts'
import type { Order, OrderLine, Subscription } from '../world.ts'
import type { Fleet } from './billing-records.ts'
import { inListUnit, nothingPaid, receivableId, uuid } from './billing-records.ts'
import { products, regions } from './catalogue.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

/** The resources that an order brought, by the id of the order. */
export type ResourcesOfOrder = ReadonlyMap<string, readonly Subscription[]>

/**
 * The bill type of a line: trial, pay-per-use to yearly/monthly and trial to commercial are new purchases; a renewal
 * placed by the system is an automatic one; a change that gives money back is a refund.
 */
function billTypeOf(order: Order, line: OrderLine): BillDetailType {
  if (order.type === 2) return order.sourceType === 8 ? 8 : 2
  if (order.type === 3) return line.afterDiscount < 0n ? 20 : 3
  if (order.type === 4) return 4
  if (order.type === 10) return 24
  return order.type === 15 ? 16 : 1
}

/** What was paid for a line. Going over to pay-per-use gives a tenth of the line back. */
function partsOf(line: OrderLine, type: BillDetailType, payment: Fleet['payment']): PaidParts {
  if (type === 24) return { ...nothingPaid, cash: -(line.afterDiscount / 10n) }
  const { coupon, flexiPurchaseCoupon, storedCard } = line.amountInfo
  const other = (coupon ?? 0n) + (flexiPurchaseCoupon ?? 0n) + (storedCard ?? 0n)
  return {
    ...nothingPaid,
    coupon: coupon ?? 0n,
    flexiPurchaseCoupon: flexiPurchaseCoupon ?? 0n,
    storedCard: storedCard ?? 0n,
    [payment]: line.afterDiscount - other,
  }
}

function periodOf(line: OrderLine): Pick<FeeRecord, 'periodType' | 'periodNum'> {
  if (line.periodType === 3) return { periodType: 19, periodNum: line.periodNum }
  if (line.periodType === 2) return { periodType: 20, periodNum: line.periodNum }
  return { periodType: line.periodType === null ? null : 5, periodNum: null }
}

interface Paid {
  readonly order: Order
  readonly at: number
  readonly fleet: Fleet
  readonly random: Random
}

function lineRecord({ order, at, fleet, random }: Paid, line: OrderLine, resource: Subscription | undefined): FeeRecord {
  const type = billTypeOf(order, line)
  const paid = partsOf(line, type, fleet.payment)
  const sum = inListUnit(Object.values(paid).reduce((left, right) => left + right, 0n))
  const official = type === 24 ? sum : inListUnit(line.official)
  const product = products.find(({ resourceType }) => resourceType.code === line.resourceTypeCode) ?? products[0]
  const id = uuid(random)
  return {
    id,
    cycle: cycleOf(at),
    customerId: order.customerId,
    partnerId: order.partnerId,
    associationType: fleet.association,
    accountManager: fleet.customer.accountManager,
    mode: 1,
    type,
    tradeId: orderTypes.has(type) ? order.id : receivableId(type, at, id),
    serviceType: line.serviceType,
    resourceType: product.resourceType,
    regionCode: resource?.regionCode ?? random.pick(regions),
    resourceId: resource?.resourceId ?? uuid(random),
    resourceName: resource?.resourceName ?? `${product.resourceType.name.en.toLowerCase()}-${random.whole(1, 99)}`,
    resourceTag: '',
    productId: line.productId,
    productName: `${line.serviceType.name.zh} ${line.specDesc}`,
    specDesc: line.specDesc,
    specSize: resource?.specSize ?? null,
    specSizeMeasureId: resource?.specSizeMeasureId ?? null,
    consumeTime: at,
    consumeEnd: null,
    tradeTime: at,
    usageType: null,
    usage: null,
    freeUsage: null,
    reservedUsage: null,
    official,
    discount: official - sum,
    paid,
    ...periodOf(line),
    sub: null,
  }
}

/** The records of one paid order; none while it is unpaid. Lines stand in the order of the resources they brought. */
export function recordsOfOrder(seed: number, order: Order, fleet: Fleet, resources: ResourcesOfOrder): FeeRecord[] {
  const at = order.paymentTime
  if (at === null) return []
  const random = createRandom(seed, `records ${order.id}`)
  const used = new Map<string, number>()
  return order.lines.map((line) => {
    const index = used.get(line.orderId) ?? 0
    used.set(line.orderId, index + 1)
    return lineRecord({ order, at, fleet, random }, line, resources.get(line.orderId)?.[index])
  })
}

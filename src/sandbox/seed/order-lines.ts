/** The lines of seeded orders, and the refund rows of unsubscriptions and downgrades. */
import type { OrderLine, OrderStatus, OrderType, RefundRow } from '../world.ts'
import { amountInfo, discounted, lineDiscounts } from './order-amounts.ts'
import type { DiscountPlan } from './order-amounts.ts'
import { products, regions } from './catalogue.ts'
import type { Product, Spec } from './catalogue.ts'
import type { Random } from './random.ts'

const day = 86_400_000
const monthsOf = { 2: 1, 3: 12 } as const

/** What the lines of one order have in common. */
export interface LineFrame {
  readonly orderId: string
  readonly orderType: OrderType
  readonly status: OrderStatus
  readonly createTime: number
  readonly plan: DiscountPlan
  readonly product: Product
}

/** Expiry dates fall on the end of a day in Beijing. */
function expiryAfter(start: number, months: number): number {
  return Math.floor((start + months * 30 * day) / day) * day + 16 * 3_600_000 - 1000
}

function lineId(orderId: string, index: number): string {
  return `${orderId}-${String(index + 1).padStart(6, '0')}`
}

function lineProduct(frame: LineFrame, index: number, random: Random): { product: Product; spec: Spec } {
  const product: Product = index === 0 ? frame.product : random.pick(products)
  return { product, spec: random.pick(product.specs) }
}

function descriptionOf(frame: LineFrame, index: number, product: Product, spec: Spec) {
  return {
    id: lineId(frame.orderId, index),
    orderId: frame.orderId,
    serviceType: product.serviceType,
    productId: spec.productId,
    specDesc: spec.desc,
    categoryCode: product.categoryCode,
    resourceTypeCode: product.resourceType.code,
    baseProduct: product.isMain ? null : { id: products[0].specs[0]?.productId ?? spec.productId },
  }
}

/** One line of an order that costs money. */
export function chargedLine(frame: LineFrame, index: number, random: Random): OrderLine {
  const { product, spec } = lineProduct(frame, index, random)
  const periodType = random.weighted([[2, 3], [3, 1]] as const)
  const periodNum = periodType === 2 ? random.whole(1, 11) : random.whole(1, 3)
  const quantity = random.weighted([[1, 8], [2, 2], [5, 1]] as const)
  const months = monthsOf[periodType] * periodNum
  const free = frame.orderType === 13
  const official = free ? 0n : spec.monthly * BigInt(months * quantity)
  const discounts = lineDiscounts(official, frame.plan)
  const due = discounted(official, discounts)
  const effective = frame.status === 5 ? frame.createTime + random.whole(60, 600) * 1000 : null
  return {
    ...descriptionOf(frame, index, product, spec),
    periodType,
    periodNum,
    effectiveTime: effective,
    expireTime: effective === null ? null : expiryAfter(effective, months),
    quantity,
    official,
    afterDiscount: due,
    amountInfo: amountInfo(due, discounts, random),
  }
}

/** One line of an unsubscription: negative, with what was consumed and the fee; its period is null. */
export function refundedLine(frame: LineFrame, index: number, random: Random): OrderLine {
  const { product, spec } = lineProduct(frame, index, random)
  const paid = spec.monthly * BigInt(random.whole(1, 12))
  const consumed = (paid * BigInt(random.whole(5, 60))) / 100n
  const commission = random.chance(0.6) ? paid / 20n : 0n
  const amount = -(paid - consumed - commission)
  return {
    ...descriptionOf(frame, index, product, spec),
    periodType: null,
    periodNum: null,
    effectiveTime: frame.createTime,
    expireTime: null,
    quantity: 1,
    official: amount,
    afterDiscount: amount,
    amountInfo: {
      discounts: [], flexiPurchaseCoupon: null, coupon: null, storedCard: null, commission, consumed,
    },
  }
}

function uuid(random: Random): string {
  return [8, 4, 4, 4, 12].map((digits) => random.hex(digits)).join('-')
}

function refundRow(line: OrderLine, amount: bigint, baseOrderId: string | null, random: Random): RefundRow {
  const product = products.find((candidate) => candidate.resourceType.code === line.resourceTypeCode) ?? products[0]
  return {
    id: uuid(random),
    amount,
    resourceType: product.resourceType,
    serviceType: product.serviceType,
    regionCode: random.pick(regions),
    baseOrderId,
  }
}

/** The rows of a refund: per line what is given back (negative), what was consumed and the fee (positive). */
export function refundRows(lines: readonly OrderLine[], baseOrderId: string | null, random: Random): RefundRow[] {
  return lines.flatMap((line) => {
    const { consumed, commission } = line.amountInfo
    const paid = -line.afterDiscount + (consumed ?? 0n) + (commission ?? 0n)
    const rows = [refundRow(line, -paid, baseOrderId, random)]
    if (consumed) rows.push(refundRow(line, consumed, baseOrderId, random))
    if (commission) rows.push(refundRow(line, commission, baseOrderId, random))
    return rows
  })
}

/** What an order can be paid with: coupons, cards and discounts (new generation only). Rules: orders.mapping.md section 5. */
import { badParameter, ok } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { adjustmentId, discountsFor, isAdjusted, ownOrder } from '../trade/paying.ts'
import { adjustmentNumber, discountNumbers, reduction } from '../trade/discounts.ts'
import type { Entitlement } from '../trade/discounts.ts'
import { meansFor, mostOfType } from '../trade/means.ts'
import type { Means, Terms } from '../trade/means.ts'
import type { Coupon, StoredValueCard, UseLimit } from '../coupon-world.ts'
import { exactNumber, scaledText, utcTime, utcTimeOrNull, yuan, yuanText } from '../wire.ts'
import type { Customer, Order, OrderLine, World } from '../world.ts'
import { asCustomer } from './trading.ts'

type Language = 'zh' | 'en'

const termKeys = [
  ['granted', 'simultaneousUseWithEmpowerDiscount'],
  ['contract', 'simultaneousUseWithContractDiscount'],
  ['promotional', 'simultaneousUseWithPromotionDiscount'],
] as const

/** The order, if it is the caller's and waits for payment; null when it can be paid with nothing. */
function pendingOrder(request: SandboxRequest, customer: Customer, world: World): { order: Order | null } | { reply: Reply } {
  const order = ownOrder(world, customer, text(request, 'order_id') ?? '')
  if (!order) return { reply: badParameter(request.operation, 'Parameter order_id is no order of this customer.') }
  return { order: order.status === 6 && order.baseOrderId === null ? order : null }
}

interface Restriction {
  readonly key: string
  readonly value1: string
  readonly value2: string | null
}

function termRestrictions({ notWith, leastRate }: Terms): readonly Restriction[] {
  const excluded = termKeys.filter(([kind]) => notWith.includes(kind)).map(([, key]) => ({ key, value1: '0', value2: null }))
  if (leastRate === null) return excluded
  return [...excluded, { key: 'minConsumeDiscount', value1: scaledText(leastRate, 3), value2: null }]
}

function renderLimits(coupon: Coupon, terms: Terms): object[] {
  const own = coupon.limits.map(({ key, value1, value2 }: UseLimit): Restriction =>
    ({ key, value1, value2: value2 === '' ? null : value2 }))
  return [...own, ...termRestrictions(terms)].map(({ key, value1, value2 }, index) => ({
    use_limiti_info_id: `${coupon.promotionId}-${index + 1}`,
    limit_key: key,
    value1,
    value2,
    value_unit: key === 'orderAmount' ? 'CNY' : null,
    limit_type: '0',
    promotion_plan_id: coupon.plan.id,
  }))
}

/** Sources number coupon types in two ways; here the old version's are those of the SDK, the others the page's. */
function shownType({ type, source }: Means): number {
  return 'coupon' in source && source.coupon.version === 1 ? source.coupon.type : type
}

function renderCoupon(means: Means, coupon: Coupon, language: Language): object {
  return {
    coupon_id: coupon.id,
    coupon_code: coupon.code,
    status: coupon.status,
    coupon_type: shownType(means),
    measure_id: 1,
    face_value: yuan(coupon.face),
    effective_time: utcTime(coupon.effectiveTime),
    expire_time: utcTime(coupon.expireTime),
    plan_name: coupon.plan.name[language],
    plan_desc: coupon.plan.desc[language],
    use_limits: renderLimits(coupon, means.terms),
    active_time: utcTimeOrNull(coupon.activeTime),
    last_used_time: utcTimeOrNull(coupon.lastUsedTime),
    create_time: utcTime(coupon.createTime),
    coupon_version: coupon.version,
    balance: yuan(coupon.balance),
    used_by_order_id: coupon.lockOrderId,
    coupon_usage: null,
    coupon_group: means.group,
  }
}

function renderCard(card: StoredValueCard, language: Language): object {
  return {
    coupon_id: card.id,
    coupon_code: card.id,
    status: 2,
    coupon_type: 303,
    measure_id: 1,
    face_value: yuan(card.face),
    effective_time: utcTime(card.effectiveTime),
    expire_time: utcTime(card.expireTime),
    plan_name: card.name[language],
    plan_desc: null,
    use_limits: [],
    active_time: utcTime(card.effectiveTime),
    last_used_time: null,
    create_time: utcTime(card.effectiveTime),
    coupon_version: 2,
    balance: yuan(card.balance),
    used_by_order_id: null,
    coupon_usage: null,
    coupon_group: 0,
  }
}

function renderMeans(means: Means, language: Language): object {
  const { source } = means
  return 'coupon' in source ? renderCoupon(means, source.coupon, language) : renderCard(source.card, language)
}

function coupons(request: SandboxRequest, customer: Customer, world: World): Reply {
  const found = pendingOrder(request, customer, world)
  if ('reply' in found) return found.reply
  const means = found.order ? meansFor(world, customer, found.order) : []
  const kinds = new Map(means.map((one) => [`${shownType(one)} ${one.group}`, one]))
  return ok({
    count: means.length,
    user_coupons: means.map((one) => renderMeans(one, request.language)),
    coupon_max_use_quantity: [...kinds.values()].map((one) =>
      ({ coupon_type: shownType(one), coupon_group: one.group, use_quantity_value: mostOfType[one.type] })),
  })
}

/** How a discount stands on the wire. */
interface ShownDiscount {
  readonly id: string
  readonly type: number
  /** 0 rate · 1 fixed price. */
  readonly mode: 0 | 1
  readonly value: string | null
  amountOf(line: OrderLine): bigint
  ratioOf(line: OrderLine): string
}

function shownRate(entitlement: Entitlement): ShownDiscount {
  const rate = scaledText(1000n - entitlement.thousandths, 3)
  return {
    id: entitlement.id, type: discountNumbers[entitlement.kind].payment, mode: 0, value: rate,
    amountOf: (line) => reduction(line.official, entitlement),
    ratioOf: () => rate,
  }
}

function adjustedBy({ amountInfo }: OrderLine): bigint {
  return amountInfo.discounts.find(({ type }) => type === String(adjustmentNumber))?.amount ?? 0n
}

/** The price was set by hand: it is fixed, and what it takes off is in the order already. */
function shownAdjustment(order: Order): ShownDiscount {
  return {
    id: adjustmentId(order), type: adjustmentNumber, mode: 1, value: null,
    amountOf: adjustedBy,
    ratioOf: (line) => {
      const { official } = line
      return official === 0n ? '1' : scaledText((official - adjustedBy(line)) * 10_000n / official, 4)
    },
  }
}

/** Lines of one product, specification and price are one row. */
function mergedLines(lines: readonly OrderLine[], shown: ShownDiscount): object[] {
  const groups = Map.groupBy(lines, (line) => `${line.productId} ${line.specDesc} ${yuanText(line.afterDiscount)} ${yuanText(line.official)}`)
  return [...groups.values()].map((group) => ({
    order_line_item_ids: group.map(({ id }) => id),
    discount_mode: shown.mode,
    discount_amount: yuan(group.reduce((sum, line) => sum + shown.amountOf(line), 0n)),
    discount_ratio: exactNumber(group[0] ? shown.ratioOf(group[0]) : '1'),
  }))
}

function renderDiscount(order: Order, shown: ShownDiscount): object {
  const parts = Map.groupBy(order.lines, (line) => line.orderId)
  return {
    discount_id: shown.id,
    discount_value: shown.value,
    discount_type: shown.type,
    orders: [...parts].map(([orderId, lines]) => ({ order_id: orderId, order_line_items: mergedLines(lines, shown) })),
  }
}

function discounts(request: SandboxRequest, customer: Customer, world: World): Reply {
  const found = pendingOrder(request, customer, world)
  if ('reply' in found) return found.reply
  const { order } = found
  if (!order) return ok({ discounts: [] })
  const shown = isAdjusted(order) ? [shownAdjustment(order)] : discountsFor(world, customer, order).map(shownRate)
  return ok({ discounts: shown.map((one) => renderDiscount(order, one)) })
}

export const handlers: Handlers = {
  ListOrderCouponsByOrderId: asCustomer(coupons),
  ListOrderDiscounts: asCustomer(discounts),
}

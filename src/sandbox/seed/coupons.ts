/**
 * Coupons of customers in every state, among them one for each voucher and cash coupon that a paid order says it was
 * paid with; the partners' records of them; the customers' movements; stored-value cards behind the orders that say so.
 */
import { cycleOf, dayOf } from '../billing-world.ts'
import { operatorOf, partnerPlan } from '../coupon-changes.ts'
import { addCard, addCoupon, addMovement, emptyCouponWorld } from '../coupon-world.ts'
import type {
  Coupon, CouponMovement, CouponOperation, CouponPlan, CouponRecord, CouponStatus, CouponType, CouponWorld, UseLimit,
} from '../coupon-world.ts'
import { businessNow } from '../world.ts'
import type { Customer, Order, Partner } from '../world.ts'
import { uuid } from './billing-records.ts'
import { products } from './catalogue.ts'
import { planQuotas, quotaWorth, yearlyQuotaId } from './coupon-quotas.ts'
import type { QuotaPlan } from './coupon-quotas.ts'
import { distributorId } from './partners.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

const day = 86_400_000

/** The parts of the world that coupons follow from. */
export interface CouponSource {
  readonly partners: readonly Partner[]
  readonly customers: readonly Customer[]
  readonly orders: readonly Order[]
}

const campaigns: readonly CouponPlan[] = [
  { id: 'PP-2026-081', name: { zh: '上云优惠季', en: 'Cloud season' }, desc: { zh: '新购与续费可用', en: 'For purchases and renewals' } },
  { id: 'PP-2026-044', name: { zh: '开发者扶持计划', en: 'Developer support' }, desc: { zh: '开发者活动赠送', en: 'Given at a developer event' } },
]

/** Who holds coupons: a customer, or a partner for its own use. */
type Holder = Pick<Customer, 'id' | 'partnerId' | 'associationType' | 'associatedOn'>

/** What becomes of a coupon. */
interface Fate {
  readonly type: CouponType
  readonly face: bigint
  readonly created: number
  readonly expires: number
  readonly status: CouponStatus
  /** The order that it paid a part of, if any. */
  readonly paid: { readonly order: Order; readonly at: number; readonly amount: bigint } | null
  readonly rest: Partial<Coupon>
}

/** Everything that is collected before the world is put together. */
interface Draft {
  readonly coupons: Coupon[]
  readonly records: CouponRecord[]
  readonly movements: { readonly customerId: string; readonly movement: CouponMovement }[]
  readonly plans: ReadonlyMap<string, QuotaPlan>
  readonly spent: Map<string, bigint>
}

/**
 * The quota of the year for coupons that partners issue: to resale customers, while they are theirs. A few were issued
 * before the customer became a referral one.
 */
function quotaFor(draft: Draft, customer: Holder, fate: Fate, random: Random): QuotaPlan | null {
  const wasResale = customer.associationType === '2' || random.chance(0.03)
  if (!wasResale || fate.created < customer.associatedOn) return null
  if (fate.type !== 1 && fate.type !== 4) return null
  const year = Number(dayOf(fate.created).slice(0, 4))
  return draft.plans.get(yearlyQuotaId(customer.partnerId, year, fate.type === 4 ? 1 : 0)) ?? null
}

/** What is left at the end: nothing once it is used up, expired or taken back. */
function balanceOf({ status, face, paid }: Fate): bigint {
  return status === 1 || status === 2 ? face - (paid?.amount ?? 0n) : 0n
}

function coupon(draft: Draft, customer: Holder, fate: Fate, random: Random): Coupon {
  const quota = quotaFor(draft, customer, fate, random)
  const campaign = random.pick(campaigns)
  const number = String(draft.coupons.length + 1).padStart(5, '0')
  const date = dayOf(fate.created).replaceAll('-', '').slice(2)
  return {
    id: `CP${date}${number}${random.code(4)}`,
    code: `HWC-${random.code(4)}-${number.slice(1)}`,
    customerId: customer.id,
    partnerId: quota === null ? null : quota.partnerId,
    quotaId: quota === null ? null : quota.id,
    type: fate.type,
    status: fate.status,
    face: fate.face,
    balance: balanceOf(fate),
    createTime: fate.created,
    effectiveTime: fate.created,
    expireTime: fate.expires,
    activeTime: fate.status === 1 ? null : fate.created,
    lastUsedTime: fate.paid?.at ?? null,
    orderId: fate.paid?.order.id ?? null,
    lockOrderId: null,
    frozen: false,
    version: 2,
    plan: quota === null ? campaign : partnerPlan,
    promotionId: quota === null ? `PM-${random.whole(9000, 9999)}` : `PM-${quota.id}`,
    medium: quota === null && random.chance(0.1) ? 2 : 1,
    fetchMethod: quota === null ? random.pick([1, 2, 4, 5] as const) : 3,
    sourceId: quota === null ? campaign.id : quota.partnerId,
    limits: [],
    ...fate.rest,
  }
}

function record(draft: Draft, made: Coupon, operation: CouponOperation, amount: bigint, time: number, random: Random): void {
  const { partnerId, quotaId } = made
  if (partnerId === null || quotaId === null) return
  draft.spent.set(quotaId, (draft.spent.get(quotaId) ?? 0n) + (operation === '1' ? amount : -amount))
  draft.records.push({
    id: uuid(random), partnerId, operation, quotaId, quotaType: made.type === 4 ? 1 : 0, couponId: made.id,
    customerId: made.customerId, amount, time, succeeded: true, remark: operation === '1' ? random.pick(['', '八月活动', 'renewal']) : '',
  })
}

type Move = Pick<CouponMovement, 'tradeType' | 'detailType' | 'direction' | 'time' | 'amount' | 'balanceAfter'>

function move(draft: Draft, made: Coupon, moved: Move, order: Order | null): void {
  draft.movements.push({
    customerId: made.customerId,
    movement: {
      ...moved,
      couponId: made.id,
      tradeId: order?.id ?? made.id,
      cycle: cycleOf(moved.time),
      serviceType: order?.serviceType ?? null,
      resourceType: products.find((one) => one.serviceType.code === order?.serviceType.code)?.resourceType ?? null,
    },
  })
}

/** How a coupon ends that is neither usable nor used up: the partner's operation, the customer's movement. */
function ending(status: CouponStatus, random: Random): { operation: CouponOperation; kind: Pick<Move, 'tradeType' | 'detailType'> } | null {
  if (status === 4) return { operation: '4', kind: { tradeType: 'EXPIRED', detailType: 'SOURCE_OPERAIION_EXPIRECLEAR' } }
  if (status !== 5) return null
  return { operation: random.pick(['2', '2', '3', '7', '8'] as const), kind: { tradeType: 'COUPONCANCEL', detailType: 'SOURCE_OPERATION_COUPONCANCEL' } }
}

function add(draft: Draft, customer: Holder, fate: Fate, random: Random): void {
  const made = coupon(draft, customer, fate, random)
  draft.coupons.push(made)
  record(draft, made, '1', made.face, made.createTime, random)
  if (made.activeTime !== null) {
    move(draft, made, {
      tradeType: 'ADJUST', detailType: 'SOURCE_OPERAIION_PRIZE', direction: 'REVENUE', time: made.activeTime,
      amount: made.face, balanceAfter: made.face,
    }, null)
  }
  const left = made.face - (fate.paid?.amount ?? 0n)
  if (fate.paid) {
    move(draft, made, {
      tradeType: 'DEDEUCT', detailType: 'SOURCE_OPERAIION_DEDEUCT', direction: 'EXPENSE', time: fate.paid.at,
      amount: fate.paid.amount, balanceAfter: made.version === 1 ? 0n : left,
    }, fate.paid.order)
  }
  const end = ending(made.status, random)
  if (!end) return
  const time = made.status === 4 ? made.expireTime : Math.min(made.createTime + 20 * day, businessNow)
  move(draft, made, { ...end.kind, direction: 'EXPENSE', time, amount: left, balanceAfter: 0n }, null)
  record(draft, made, end.operation, left, time, random)
}

/** A coupon that paid its part of an order; a third of them has something left. */
function usedFor(order: Order, type: 1 | 4, amount: bigint, random: Random): Fate {
  const at = order.paymentTime ?? order.createTime
  const created = at - random.whole(1, 40) * day
  const expires = at + random.whole(10, 500) * day
  const once = random.chance(0.15)
  const rest = once || random.chance(0.67) ? 0n : BigInt(random.whole(1, 50_000))
  const status = rest === 0n ? 3 : expires <= businessNow ? 4 : 2
  return { type, face: amount + rest, created, expires, status, paid: { order, at, amount }, rest: { version: once ? 1 : 2 } }
}

function restrictions(random: Random): readonly UseLimit[] {
  if (random.chance(0.6)) return []
  if (random.chance(0.3)) return [{ key: 'orderAmount', value1: '500', value2: '' }]
  return [{ key: 'serviceType', value1: random.pick(products).serviceType.code, value2: '' }]
}

type Kind = 'usable' | 'inactive' | 'expired' | 'taken back' | 'frozen' | 'held' | 'forgotten' | 'discount'

const kinds: readonly (readonly [Kind, number])[] = [
  ['usable', 5], ['inactive', 1], ['expired', 2], ['taken back', 2], ['frozen', 1], ['held', 1], ['forgotten', 1], ['discount', 1],
]

function unspent(kind: Kind, pending: Order | undefined, random: Random): Fate {
  const old = kind === 'forgotten'
  const created = businessNow - random.whole(old ? 800 : 3, old ? 1090 : 80) * day - random.whole(0, 86_399) * 1000
  const expired = kind === 'expired' ? random.whole(1, 2) * day : random.whole(20, 60) * day
  const ends = old || kind === 'expired'
  const status = kind === 'inactive' ? 1 : ends ? 4 : kind === 'taken back' ? 5 : 2
  return {
    type: kind === 'discount' ? 2 : random.pick([1, 1, 4] as const),
    face: BigInt(random.whole(10, 200) * 1000),
    created,
    expires: ends ? created + expired : businessNow + random.whole(20, 300) * day,
    status,
    paid: null,
    rest: {
      limits: restrictions(random),
      frozen: kind === 'frozen',
      lockOrderId: kind === 'held' && pending ? pending.id : null,
    },
  }
}

function couponsOf(draft: Draft, customer: Holder, orders: readonly Order[], random: Random): void {
  for (const order of orders) {
    if (order.paymentTime === null || order.type === 4) continue
    const { coupon: voucher, flexiPurchaseCoupon: cash } = order.amountInfo
    if (voucher !== null && voucher > 0n) add(draft, customer, usedFor(order, 1, voucher, random), random)
    if (cash !== null && cash > 0n) add(draft, customer, usedFor(order, 4, cash, random), random)
  }
  const pending = orders.find((order) => order.status === 6)
  const count = random.whole(0, 4)
  for (let index = 0; index < count; index += 1) add(draft, customer, unspent(random.weighted(kinds), pending, random), random)
}

function cardsOf(world: CouponWorld, customer: Customer, orders: readonly Order[], random: Random): void {
  const paid = orders.filter((order) => order.paymentTime !== null && order.type !== 4 && (order.amountInfo.storedCard ?? 0n) > 0n)
  for (const [year, group] of Map.groupBy(paid, (order) => dayOf(order.paymentTime ?? 0).slice(0, 4))) {
    const spent = group.reduce((sum, order) => sum + (order.amountInfo.storedCard ?? 0n), 0n)
    const balance = random.chance(0.4) ? 0n : BigInt(random.whole(1, 100_000))
    const face = spent + balance
    addCard(world, {
      id: `userSVCId${random.whole(1_000_000_000, 9_999_999_999)}`,
      customerId: customer.id,
      name: { zh: `储值卡 ${year}`, en: `Stored-value card ${year}` },
      face,
      balance,
      effectiveTime: Date.parse(`${Number(year) - 1}-12-31T16:00:00Z`),
      expireTime: Date.parse(`${Number(year) + (random.chance(0.2) ? 0 : 2)}-12-31T15:59:59Z`),
    })
  }
}

/** Grants and reclaims behind the resellers' quotas; what was granted counts as spent of the distributor's. */
function grants(world: CouponWorld, draft: Draft, partners: readonly Partner[], random: Random): void {
  const distributor = partners.find((one) => one.id === distributorId)
  if (!distributor) return
  for (const plan of draft.plans.values()) {
    if (plan.parentId === null) continue
    const value = plan.left + (draft.spent.get(plan.id) ?? 0n)
    const back = plan.status === 6 ? 88_888n : 0n
    const common = {
      operator: operatorOf(distributor), quotaId: plan.id, parentQuotaId: plan.parentId, distributorId: distributor.id,
      resellerId: plan.partnerId,
    }
    draft.spent.set(plan.parentId, (draft.spent.get(plan.parentId) ?? 0n) + value)
    if (back > 0n) draft.spent.set(plan.id, back)
    world.quotaRecords.push({ ...common, id: uuid(random), type: '10', amount: value + back, time: plan.createTime, succeeded: true, remark: '' })
    if (back === 0n) continue
    world.quotaRecords.push({
      ...common, id: uuid(random), type: '11', amount: back, time: plan.createTime + 90 * day, succeeded: true, remark: '活动结束',
    })
  }
}

/** Attempts that failed: they moved nothing. */
function failedAttempts(draft: Draft, random: Random): CouponRecord[] {
  return draft.records.filter((_, index) => index % 97 === 0)
    .map((one) => ({ ...one, id: uuid(random), time: one.time - 60_000, succeeded: false, remark: 'quota not sufficient' }))
}

function states(world: CouponWorld, { partners, customers }: CouponSource): void {
  const resellers = partners.filter((one) => one.distributorId !== null)
  const leaving = resellers.at(-1)
  const itself = resellers.at(-2)
  if (leaving) world.leavingResellers.add(leaving.id)
  if (itself) world.usesVouchersItself.add(itself.id)
  for (const own of Map.groupBy(customers, (one) => one.partnerId).values()) {
    const resale = own.filter((one) => one.associationType === '2')
    const [managed, buyResell] = [resale.at(-1), resale.at(-2)]
    if (managed) world.managedCustomers.add(managed.id)
    if (buyResell) world.buyResellCustomers.add(buyResell.id)
  }
}

/** Quotas, coupons and cards. The same seed and source give the same ones. */
export function seedCoupons(seed: number, source: CouponSource): CouponWorld {
  const plans = planQuotas(source.partners, source.customers)
  const draft: Draft = { coupons: [], records: [], movements: [], plans: new Map(plans.map((one) => [one.id, one])), spent: new Map() }
  const world = emptyCouponWorld()
  const orders = Map.groupBy(source.orders, (order) => order.customerId)
  for (const customer of source.customers) {
    const random = createRandom(seed, `coupons ${customer.id}`)
    couponsOf(draft, customer, orders.get(customer.id) ?? [], random)
    cardsOf(world, customer, orders.get(customer.id) ?? [], random)
  }
  for (const partner of source.partners) {
    const holder = { id: partner.id, partnerId: '', associationType: '1', associatedOn: partner.associatedOn } as const
    couponsOf(draft, holder, [], createRandom(seed, `coupons ${partner.id}`))
  }
  const random = createRandom(seed, 'coupon records')
  grants(world, draft, source.partners, random)
  for (const plan of plans) world.quotas.set(plan.id, quotaWorth(plan, draft.spent.get(plan.id) ?? 0n))
  for (const made of draft.coupons.toSorted((left, right) => left.createTime - right.createTime)) addCoupon(world, made)
  world.records.push(...[...draft.records, ...failedAttempts(draft, random)].toSorted((left, right) => left.time - right.time))
  world.quotaRecords.sort((left, right) => left.time - right.time)
  for (const { customerId, movement } of draft.movements.toSorted((left, right) => left.movement.time - right.movement.time)) {
    addMovement(world, customerId, movement)
  }
  states(world, source)
  return world
}

/**
 * What can happen to quotas, coupons and cards. Each function carries one thing out at the given time (milliseconds
 * since the epoch), with its records; whether it may happen is the caller's to judge before. Nothing here knows a wire
 * name.
 */
import { createHash } from 'node:crypto'
import { cycleOf } from './billing-world.ts'
import { addCoupon, addMovement, usualRules } from './coupon-world.ts'
import type {
  Coupon, CouponMovement, CouponOperation, CouponPlan, CouponQuota, CouponWorld, QuotaRecord, StoredValueCard, UseLimit,
} from './coupon-world.ts'
import type { Partner, ResourceType, ServiceType } from './world.ts'

/** One operation: its number makes its ids. */
interface Step {
  readonly number: number
  readonly time: number
}

function nextStep(world: CouponWorld, time: number): Step {
  world.operations += 1
  return { number: world.operations, time }
}

/** An id in the form of a UUID that is the same for the same step in every run. */
function recordId(kind: string, step: Step): string {
  const digits = createHash('md5').update(`${kind} ${step.number}`).digest('hex')
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]].map(([begin, end]) => digits.slice(begin, end)).join('-')
}

function letters(kind: string, step: Step): string {
  return recordId(kind, step).slice(0, 4).toUpperCase()
}

function dateDigits(time: number): string {
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '')
}

/** The plan under which partners issue coupons. */
export const partnerPlan: CouponPlan = {
  id: 'PP-PARTNER',
  name: { zh: '伙伴代金券', en: 'Partner voucher' },
  desc: { zh: '由伙伴发放', en: 'Voucher issued by the partner' },
}

/** The name by which a partner's staff is recorded. */
export function operatorOf(partner: Partner): string {
  return partner.credentials?.userName ?? partner.agencyName.toLowerCase()
}

function recordQuota(world: CouponWorld, record: Omit<QuotaRecord, 'id' | 'time' | 'succeeded'>, step: Step): void {
  world.quotaRecords.push({ ...record, id: recordId('quota', step), time: step.time, succeeded: true })
}

/** A part of a quota for a reseller. */
export interface Grant {
  readonly resellerId: string
  readonly amount: bigint
  readonly operator: string
}

/** Cuts a reseller's quota from its distributor's, with the same restrictions and the same window. */
export function grantQuota(world: CouponWorld, parent: CouponQuota, grant: Grant, time: number): CouponQuota {
  const { resellerId, amount, operator } = grant
  const step = nextStep(world, time)
  const quota: CouponQuota = {
    ...parent,
    id: `${dateDigits(step.time)}${String(20_000_000 + step.number)}`,
    partnerId: resellerId,
    parentId: parent.id,
    value: amount,
    balance: amount,
    status: 0,
    createTime: step.time,
    updateTime: step.time,
  }
  parent.balance -= amount
  parent.updateTime = step.time
  world.quotas.set(quota.id, quota)
  recordQuota(world, {
    operator, type: '10', quotaId: quota.id, parentQuotaId: parent.id, distributorId: parent.partnerId, resellerId,
    amount, remark: '',
  }, step)
  return quota
}

const quotaYear = 365 * 86_400_000

/** Sets up voucher quota of a partner, without restrictions and for a year: Huawei's, from an incentive paid out. */
export function addQuota(world: CouponWorld, partnerId: string, value: bigint, time: number): CouponQuota {
  const step = nextStep(world, time)
  const quota: CouponQuota = {
    id: `${dateDigits(step.time)}${String(30_000_000 + step.number)}`,
    partnerId, value,
    parentId: null,
    type: 0,
    balance: value,
    status: 0,
    createTime: step.time,
    updateTime: step.time,
    effectiveTime: step.time,
    expireTime: step.time + quotaYear,
    limits: [],
    rules: usualRules,
    customers: null,
    newCustomersOnly: false,
  }
  world.quotas.set(quota.id, quota)
  return quota
}

/** A reseller's quota and the one it was cut from. */
export interface Sides {
  readonly quota: CouponQuota
  readonly parent: CouponQuota
}

/** Who did something, and why. */
export interface Note {
  readonly operator: string
  readonly remark: string
}

/** Takes back all that is left of a reseller's quota; it goes to the quota it was cut from. */
export function reclaimQuota(world: CouponWorld, sides: Sides, note: Note, time: number): void {
  const { quota, parent } = sides
  const step = nextStep(world, time)
  const amount = quota.balance
  quota.balance = 0n
  quota.status = 6
  quota.updateTime = step.time
  parent.balance += amount
  parent.updateTime = step.time
  recordQuota(world, {
    ...note, type: '11', quotaId: quota.id, parentQuotaId: parent.id, distributorId: parent.partnerId,
    resellerId: quota.partnerId, amount,
  }, step)
}

/** What is asked for when a coupon is issued. */
export interface Issue {
  readonly customerId: string
  readonly face: bigint
  readonly effectiveTime: number
  readonly expireTime: number
  readonly limits: readonly UseLimit[]
  readonly memo: string
}

function recordCoupon(world: CouponWorld, coupon: Coupon, operation: CouponOperation, amount: bigint, step: Step, remark: string): void {
  if (coupon.partnerId === null || coupon.quotaId === null) return
  world.records.push({
    id: recordId('coupon', step),
    partnerId: coupon.partnerId,
    operation,
    quotaId: coupon.quotaId,
    quotaType: coupon.type === 4 ? 1 : 0,
    couponId: coupon.id,
    customerId: coupon.customerId,
    amount,
    time: step.time,
    succeeded: true,
    remark,
  })
}

/** What a movement is about. */
export interface Trade {
  readonly tradeId: string
  readonly serviceType: ServiceType | null
  readonly resourceType: ResourceType | null
}

type Kind = Pick<CouponMovement, 'tradeType' | 'detailType' | 'direction'>

const activated: Kind = { tradeType: 'ADJUST', detailType: 'SOURCE_OPERAIION_PRIZE', direction: 'REVENUE' }
const consumed: Kind = { tradeType: 'DEDEUCT', detailType: 'SOURCE_OPERAIION_DEDEUCT', direction: 'EXPENSE' }
const returned: Kind = { tradeType: 'REFUND', detailType: 'SOURCE_OPERAIION_UNSUBSCRIBE', direction: 'REVENUE' }
const cancelled: Kind = { tradeType: 'COUPONCANCEL', detailType: 'SOURCE_OPERATION_COUPONCANCEL', direction: 'EXPENSE' }

function move(world: CouponWorld, coupon: Coupon, kind: Kind, amount: bigint, step: Step, trade: Trade): void {
  const { tradeId, serviceType, resourceType } = trade
  addMovement(world, coupon.customerId, {
    ...kind, tradeId, serviceType, resourceType, couponId: coupon.id, time: step.time, amount, balanceAfter: coupon.balance, cycle: cycleOf(step.time),
  })
}

function ofItself(coupon: Coupon): Trade {
  return { tradeId: coupon.id, serviceType: null, resourceType: null }
}

/** Issues one coupon from a quota. It is usable from its effective time on. */
export function issueCoupon(world: CouponWorld, quota: CouponQuota, issue: Issue, time: number): Coupon {
  const step = nextStep(world, time)
  const coupon: Coupon = {
    id: `CP${dateDigits(step.time).slice(2)}9${String(step.number).padStart(4, '0')}${letters('coupon', step)}`,
    code: `HWC-${letters('code', step)}-${String(step.number).padStart(4, '0')}`,
    customerId: issue.customerId,
    partnerId: quota.partnerId,
    quotaId: quota.id,
    type: quota.type === 1 ? 4 : 1,
    status: 2,
    face: issue.face,
    balance: issue.face,
    createTime: step.time,
    effectiveTime: issue.effectiveTime,
    expireTime: issue.expireTime,
    activeTime: step.time,
    lastUsedTime: null,
    orderId: null,
    lockOrderId: null,
    frozen: false,
    version: 2,
    plan: partnerPlan,
    promotionId: `PM-${quota.id}`,
    medium: 1,
    fetchMethod: 3,
    sourceId: quota.partnerId,
    limits: issue.limits,
  }
  quota.balance -= issue.face
  quota.updateTime = step.time
  addCoupon(world, coupon)
  recordCoupon(world, coupon, '1', issue.face, step, issue.memo)
  move(world, coupon, activated, issue.face, step, ofItself(coupon))
  return coupon
}

/** Takes back all that is left of a coupon; it goes to the quota it came from. */
export function takeBackCoupon(world: CouponWorld, coupon: Coupon, time: number): void {
  const step = nextStep(world, time)
  const amount = coupon.balance
  const quota = coupon.quotaId === null ? undefined : world.quotas.get(coupon.quotaId)
  coupon.balance = 0n
  coupon.status = 5
  if (quota) {
    quota.balance += amount
    quota.updateTime = step.time
  }
  recordCoupon(world, coupon, '2', amount, step, '')
  move(world, coupon, cancelled, amount, step, ofItself(coupon))
}

/** What a coupon pays: a part of an order, or gets back from an unsubscription. */
export interface CouponPayment extends Omit<Trade, 'tradeId'> {
  /** Fen, at most the balance. */
  readonly amount: bigint
  readonly orderId: string
}

/**
 * Pays a part of an order with a coupon. One of the old version is used up at once,
 * whatever it was worth.
 */
export function spendCoupon(world: CouponWorld, coupon: Coupon, payment: CouponPayment, time: number): void {
  const { amount, orderId } = payment
  if (amount > coupon.balance) throw new RangeError('a coupon pays no more than its balance')
  const step = nextStep(world, time)
  coupon.balance = coupon.version === 1 ? 0n : coupon.balance - amount
  if (coupon.balance === 0n) coupon.status = 3
  coupon.lastUsedTime = step.time
  coupon.orderId = orderId
  coupon.lockOrderId = null
  move(world, coupon, consumed, amount, step, { ...payment, tradeId: orderId })
}

/** Gives back what an unsubscribed order was paid with: usable again while the coupon lasts, else expired. */
export function returnToCoupon(world: CouponWorld, coupon: Coupon, payment: CouponPayment, time: number): void {
  const { amount, orderId } = payment
  if (coupon.balance + amount > coupon.face) throw new RangeError('a coupon is given back no more than it was worth')
  const step = nextStep(world, time)
  coupon.balance += amount
  coupon.status = step.time < coupon.expireTime ? 2 : 4
  move(world, coupon, returned, amount, step, { ...payment, tradeId: orderId })
}

/** A pending order takes hold of a coupon, or (null) lets it go. Old-version coupons are not held. */
export function holdCoupon(coupon: Coupon, orderId: string | null): void {
  if (coupon.version === 2) coupon.lockOrderId = orderId
}

/** Pays `amount` (fen, at most the balance) with a card. */
export function spendCard(card: StoredValueCard, amount: bigint): void {
  if (amount > card.balance) throw new RangeError('a card pays no more than its balance')
  card.balance -= amount
}

/**
 * Records that need no order: metered use, reserved instances, savings plans, support plans, adjustments. Each
 * customer has a fixed fleet; each cycle has its own stream, so that any cycle can be made alone.
 */
import { cycleBegin, cycleAfter, dayOf } from '../billing-world.ts'
import type { BillDetailType, ChargingMode, FeeRecord, PaidParts, SubService } from '../billing-world.ts'
import { businessNow } from '../world.ts'
import type { Customer, ResourceType, ServiceType } from '../world.ts'
import { metered, savingsPlan, supportPlan } from './billing-catalogue.ts'
import type { Metered } from './billing-catalogue.ts'
import { products, regions } from './catalogue.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

const hour = 3_600_000
const day = 24 * hour
const usageUnit = 10_000_000_000n
const tags = ['env=demo', 'env=prod', 'team=data', 'cost-center=1024', '', '']
const discountThousandths = [0n, 0n, 50n, 100n, 120n, 200n]
/** The amount that no binary number holds: a wrong charge of this many fen, and its compensation to the yuan. */
const hugeFen = 90_071_992_547_409_931n

/** No part of anything. */
export const nothingPaid: PaidParts = {
  cash: 0n, credit: 0n, coupon: 0n, flexiPurchaseCoupon: 0n, storedCard: 0n, debt: 0n, writeoff: 0n,
}

interface Resource {
  readonly product: Metered
  readonly regionCode: string
  readonly id: string
  readonly name: string
  readonly tag: string
  readonly segments: number
  readonly sub: SubService | null
}

/** What a customer consumes in every cycle. */
export interface Fleet {
  readonly customer: Customer
  readonly association: '1' | '2'
  readonly discount: bigint
  readonly payment: 'cash' | 'credit'
  readonly resources: readonly Resource[]
  readonly hasSavingsPlan: boolean
  readonly hasReserved: boolean
  readonly paysMonthly: boolean
  readonly hasSupport: boolean
  /** The month of the year in which yearly instalments fall due. */
  readonly anniversary: number
  /** Is one of its cycles charged with an amount of 17 digits? */
  readonly huge: boolean
}

/** From four draws: an id is made for tens of thousands of records, a draw per digit would take most of the time. */
export function uuid(random: Random): string {
  const draw = (): string => random.whole(0, 0xffff_ffff).toString(16).padStart(8, '0')
  const digits = draw() + draw() + draw() + draw()
  const ends = [[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]] as const
  return ends.map(([begin, end]) => digits.slice(begin, end)).join('-')
}

function packagedPart(random: Random): SubService {
  const disk = products[1]
  const resourceId = uuid(random)
  return {
    serviceType: disk.serviceType,
    resourceType: disk.resourceType,
    resourceId,
    resourceName: `vol-${resourceId.slice(0, 4)}`,
  }
}

function resource(random: Random): Resource {
  const product = random.pick(metered)
  return {
    product,
    regionCode: random.pick(regions),
    id: uuid(random),
    name: `${random.pick(['web', 'db', 'archive', 'gateway', '官网', '数据平台'])}-${random.whole(1, 99)}`,
    tag: random.pick(tags),
    segments: random.weighted([[1, 4], [2, 3], [4, 2]] as const),
    sub: product.usageType === 'duration' && random.chance(0.05) ? packagedPart(random) : null,
  }
}

/** A customer's fleet; a customer of an undocumented association type consumes nothing, nor does one in four. */
export function fleetOf(seed: number, customer: Customer, heavy: boolean): Fleet | null {
  if (customer.associationType === '3') return null
  const random = createRandom(seed, `fleet ${customer.id}`)
  const consumes = heavy || random.chance(0.75)
  const size = heavy ? 60 : consumes ? random.whole(1, 7) : 0
  return {
    customer,
    association: customer.associationType,
    discount: random.pick(discountThousandths),
    payment: customer.accounts.some((account) => account.type === 2) ? 'credit' : 'cash',
    resources: Array.from({ length: size }, () => resource(random)),
    hasSavingsPlan: heavy || (consumes && random.chance(0.1)),
    hasReserved: heavy || (consumes && random.chance(0.1)),
    paysMonthly: heavy || (consumes && random.chance(0.08)),
    hasSupport: heavy || (consumes && (customer.level === 'V4' || customer.level === 'V5')),
    anniversary: heavy ? 9 : random.whole(1, 12),
    huge: heavy,
  }
}

/** A cycle of one customer while its records are made. */
interface Month {
  readonly fleet: Fleet
  readonly cycle: string
  readonly begin: number
  readonly random: Random
}

/** What differs between records; the rest follows from it. */
interface Draft {
  readonly mode: ChargingMode
  readonly type: BillDetailType
  readonly serviceType: ServiceType
  readonly resourceType: ResourceType
  readonly consumeTime: number
  readonly paid: PaidParts
  readonly official: bigint
  readonly rest: Partial<FeeRecord>
}

/** Fen in 10^-8 yuan. */
export function inListUnit(fen: bigint): bigint {
  return fen * 1_000_000n
}

function total(paid: PaidParts): bigint {
  return paid.cash + paid.credit + paid.coupon + paid.flexiPurchaseCoupon + paid.storedCard + paid.debt + paid.writeoff
}

/** The id of a receivable, or (month-end deduction of a support plan) of a bill. */
export function receivableId(type: BillDetailType, at: number, recordId: string): string {
  return `${type === 14 ? 'BILL' : 'REC'}${dayOf(at).replaceAll('-', '')}${recordId.slice(24).toUpperCase()}`
}

function record({ fleet, cycle, random }: Month, draft: Draft): FeeRecord {
  const { customer, association } = fleet
  const id = uuid(random)
  return {
    id,
    cycle,
    customerId: customer.id,
    partnerId: customer.partnerId,
    associationType: association,
    accountManager: customer.accountManager,
    mode: draft.mode,
    type: draft.type,
    tradeId: receivableId(draft.type, draft.consumeTime, id),
    serviceType: draft.serviceType,
    resourceType: draft.resourceType,
    regionCode: 'cn-north-4',
    resourceId: draft.rest.resourceId ?? uuid(random),
    resourceName: draft.resourceType.name.en,
    resourceTag: '',
    productId: `00301-${draft.type}${draft.mode}0001-0--0`,
    productName: draft.serviceType.name.zh,
    specDesc: draft.resourceType.name.zh,
    specSize: null,
    specSizeMeasureId: null,
    consumeTime: draft.consumeTime,
    consumeEnd: null,
    tradeTime: draft.consumeTime,
    usageType: null,
    usage: null,
    freeUsage: null,
    reservedUsage: null,
    official: draft.official,
    discount: draft.official - inListUnit(total(draft.paid)),
    paid: draft.paid,
    periodType: null,
    periodNum: null,
    sub: null,
    ...draft.rest,
  }
}

/** How a metered fee is paid: now and then with a coupon; lately perhaps not at all; what was owed earlier is written off. */
function meteredParts({ fleet, cycle, begin, random }: Month, fen: bigint): PaidParts {
  const owing = fleet.customer.debt > 0n && fen > 0n && random.chance(0.3)
  if (owing && begin >= cycleBegin(cycleAfter(dayOf(businessNow).slice(0, 7), -2))) return { ...nothingPaid, debt: fen }
  if (owing && cycle.endsWith('6')) return { ...nothingPaid, writeoff: fen }
  const coupon = random.chance(0.1) ? fen / 4n : 0n
  const flexiPurchaseCoupon = random.chance(0.05) ? fen / 5n : 0n
  const storedCard = random.chance(0.05) ? fen / 10n : 0n
  return { ...nothingPaid, coupon, flexiPurchaseCoupon, storedCard, [fleet.payment]: fen - coupon - flexiPurchaseCoupon - storedCard }
}

function decimalUsage(value: bigint): string {
  const text = value.toString().padStart(11, '0')
  return `${text.slice(0, -10)}.${text.slice(-10)}`.replace(/\.?0+$/, '')
}

/** Metered use of a resource in a part of a cycle. One in six is covered by a package, one in eight wholly. */
function meteredRecord(month: Month, { product, ...one }: Resource, begin: number, mode: 3 | 10): FeeRecord {
  const { random, fleet } = month
  const usage = BigInt(random.whole(0, product.most - 1)) * usageUnit + BigInt(random.whole(1, 9_999_999_999))
  const covered = random.weighted([[0n, 71], [usage / 2n, 17], [usage, 12]] as const)
  const official = ((usage - covered) * product.unitPrice) / usageUnit
  const fen = (official * (1000n - fleet.discount)) / 1000n / 1_000_000n
  const { usageMeasureId: measureId } = product
  // Hours of use fill the range that is metered.
  const hours = measureId === 4 ? Number(usage / usageUnit) + 1 : random.whole(1, 23)
  const end = begin + hours * hour
  return record(month, {
    mode,
    type: 5,
    serviceType: product.serviceType,
    resourceType: product.resourceType,
    consumeTime: begin,
    official,
    paid: meteredParts(month, fen),
    rest: {
      regionCode: one.regionCode, resourceId: one.id, resourceName: one.name, resourceTag: one.tag,
      productId: product.productId, productName: product.productName, specDesc: product.specDesc,
      specSize: product.specSize, specSizeMeasureId: product.specSizeMeasureId,
      consumeEnd: end, tradeTime: end + random.whole(600, 9000) * 1000, usageType: product.usageType,
      usage: { amount: decimalUsage(usage), measureId },
      freeUsage: { amount: mode === 10 ? '0' : decimalUsage(covered), measureId },
      reservedUsage: { amount: mode === 10 ? decimalUsage(covered) : '0', measureId },
      sub: one.sub,
    },
  })
}

function meteredRecords(month: Month): FeeRecord[] {
  const { fleet, begin, random } = month
  return fleet.resources.flatMap((one) =>
    Array.from({ length: one.segments }, (_, segment) => {
      const start = begin + (segment * Math.floor(28 / one.segments) + random.whole(0, 6)) * day
      return meteredRecord(month, one, start + random.whole(0, 23) * hour, 3)
    }))
}

/** Something charged once at a time, in cash, without a discount. */
function charge(month: Month, mode: ChargingMode, type: BillDetailType, fen: bigint, at: number, rest: Partial<FeeRecord>): FeeRecord {
  const { fleet } = month
  const first = fleet.resources[0]
  const { serviceType, resourceType } = mode === 11 ? savingsPlan : type === 14 ? supportPlan : (first?.product ?? products[0])
  const usual = mode === 3 && first ? { regionCode: first.regionCode, resourceId: first.id, resourceName: first.name } : {}
  const paid = { ...nothingPaid, cash: fen }
  return record(month, {
    mode, type, serviceType, resourceType, consumeTime: at, official: inListUnit(fen), paid, rest: { ...usual, ...rest },
  })
}

function planRecords(month: Month): FeeRecord[] {
  const { fleet, cycle, begin, random } = month
  const at = begin + random.whole(1, 4) * day
  const monthly = { periodType: 20, periodNum: 1 } as const
  const yearly = { periodType: 19, periodNum: 1 } as const
  const due = Number(cycle.slice(5)) === fleet.anniversary
  const amount = BigInt(random.whole(2_000, 90_000))
  const made: FeeRecord[] = []
  if (fleet.hasSupport) made.push(charge(month, 1, 14, 120_000n, begin + 27 * day + 22 * hour, monthly))
  if (fleet.paysMonthly) made.push(charge(month, 1, 18, amount, at, monthly))
  if (fleet.paysMonthly && due) made.push(charge(month, 1, 103, amount * 10n, at, yearly))
  if (fleet.hasSavingsPlan) {
    made.push(charge(month, 11, 18, amount + 77n, at, monthly))
    made.push(charge(month, 3, 23, 0n, at + day, { official: inListUnit(amount), discount: inListUnit(amount) }))
    if (due) made.push(charge(month, 11, 103, amount * 9n, at + hour, yearly))
  }
  const reserved = fleet.hasReserved ? fleet.resources[0] : undefined
  if (reserved) made.push(meteredRecord(month, reserved, at, 10))
  return made
}

function adjustments(month: Month): FeeRecord[] {
  const { fleet, cycle, begin, random } = month
  if (fleet.resources.length === 0) return []
  const at = begin + random.whole(9, 12) * day
  const made: FeeRecord[] = []
  if (random.chance(0.05)) made.push(charge(month, 3, 9, -BigInt(random.whole(10, 2_000)), at, {}))
  if (random.chance(0.05)) made.push(charge(month, 3, 16, BigInt(random.whole(10, 2_000)), at + hour, {}))
  // Introduced in August 2025 (BillDetailType, x-added-values).
  if (cycle >= '2025-09' && random.chance(0.2)) made.push(charge(month, 3, 25, BigInt(random.whole(1, 5)), at + 2 * hour, {}))
  if (fleet.huge && cycle === '2026-09') {
    made.push(charge(month, 3, 16, hugeFen, at + 3 * hour, {}))
    made.push(charge(month, 3, 9, -(hugeFen - (hugeFen % 100n)), at + 4 * hour, {}))
  }
  return made
}

/** The records of one cycle that no order stands behind, in no order, those of the future left out. */
export function recordsWithoutOrder(seed: number, fleet: Fleet, cycle: string): FeeRecord[] {
  const random = createRandom(seed, `records ${fleet.customer.id} ${cycle}`)
  const month = { fleet, cycle, begin: cycleBegin(cycle), random }
  const made = [...meteredRecords(month), ...planRecords(month), ...adjustments(month)]
  return made.filter((one) => one.tradeTime <= businessNow)
}

/**
 * Costs: consumption records as billed, or spread over the months that were paid for. Amounts are integers of 10^-8
 * yuan. A cost is what was paid: what is owed or was written off is in none (the monthly breakdown's own sums would not
 * hold otherwise). Nothing here knows a wire name.
 */
import { dayOf, payable } from './billing-world.ts'
import type { FeeRecord } from './billing-world.ts'
import type { World } from './world.ts'

/** With what a cost was paid. */
export interface CostParts {
  readonly cash: bigint
  readonly credit: bigint
  readonly coupon: bigint
  readonly flexiPurchaseCoupon: bigint
  readonly storedCard: bigint
}

const fen = 1_000_000n

function partsOf({ paid }: FeeRecord): CostParts {
  return {
    cash: paid.cash * fen,
    credit: paid.credit * fen,
    coupon: paid.coupon * fen,
    flexiPurchaseCoupon: paid.flexiPurchaseCoupon * fen,
    storedCard: paid.storedCard * fen,
  }
}

/** The sum of some parts. */
export function sumOfParts(parts: CostParts): bigint {
  return parts.cash + parts.credit + parts.coupon + parts.flexiPurchaseCoupon + parts.storedCard
}

/** How many months a record was paid for: the periods of what is paid ahead, one for everything else. */
export function monthsOf({ periodType, periodNum }: FeeRecord): number {
  if (periodNum === null) return 1
  if (periodType === 19) return periodNum * 12
  return periodType === 20 ? periodNum : 1
}

/** What falls into the first `count` of `of` equal pieces; the pieces add up to the whole to the last digit. */
function upTo(value: bigint, count: number, of: number): bigint {
  return (value * BigInt(count)) / BigInt(of)
}

function piece(value: bigint, index: number, of: number): bigint {
  return upTo(value, index + 1, of) - upTo(value, index, of)
}

function eachPart(parts: CostParts, value: (part: bigint) => bigint): CostParts {
  return {
    cash: value(parts.cash),
    credit: value(parts.credit),
    coupon: value(parts.coupon),
    flexiPurchaseCoupon: value(parts.flexiPurchaseCoupon),
    storedCard: value(parts.storedCard),
  }
}

/** A record's cost as a month shares it: before, in and after it. */
export interface CostShare {
  readonly record: FeeRecord
  readonly whole: bigint
  readonly past: bigint
  readonly current: CostParts
  readonly future: bigint
  readonly official: bigint
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function share(record: FeeRecord, index: number): CostShare {
  const months = monthsOf(record)
  const parts = partsOf(record)
  const whole = sumOfParts(parts)
  const past = sumOfParts(eachPart(parts, (part) => upTo(part, index, months)))
  const current = eachPart(parts, (part) => piece(part, index, months))
  return { record, whole, past, current, future: whole - past - sumOfParts(current), official: piece(record.official, index, months) }
}

/** What a kept month bears of a customer's records of that month and of those before it that were paid for longer. */
export function sharesOf(world: World, customerId: string, month: string): readonly CostShare[] {
  const { cycles } = world.billing
  if (!cycles.includes(month)) return []
  return cycles.filter((cycle) => cycle <= month).flatMap((cycle) => {
    const index = monthNumber(month) - monthNumber(cycle)
    return world.billing.records(customerId, cycle).filter((record) => index < monthsOf(record)).map((record) => share(record, index))
  })
}

export type CostKind = 'ORIGINAL_COST' | 'AMORTIZED_COST'
export type AmountKind = 'PAYMENT_AMOUNT' | 'NET_AMOUNT'

/** A cost at a time (a day or a month). */
export interface Cost {
  readonly record: FeeRecord
  readonly time: string
  readonly amount: bigint
  readonly official: bigint
}

/** Really paid: without vouchers and cash coupons. */
function net({ cash, credit, storedCard }: CostParts): bigint {
  return cash + credit + storedCard
}

/** As billed, all that is payable, also what is owed. */
function originalCosts(world: World, customerId: string, month: string, isDaily: boolean, amountKind: AmountKind): readonly Cost[] {
  return world.billing.records(customerId, month).map((record) => ({
    record,
    time: isDaily ? dayOf(record.consumeTime) : month,
    amount: amountKind === 'NET_AMOUNT' ? net(partsOf(record)) : payable(record) * fen,
    official: record.official,
  }))
}

function daysIn(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
}

/** A month's share over its days: metered use on its day, what was paid ahead in equal pieces. */
function overDays({ record, time, amount, official }: Cost): readonly Cost[] {
  if (record.periodNum === null) return [{ record, time: dayOf(record.consumeTime), amount, official }]
  const days = daysIn(time)
  return Array.from({ length: days }, (_, index) => ({
    record,
    time: `${time}-${String(index + 1).padStart(2, '0')}`,
    amount: piece(amount, index, days),
    official: piece(official, index, days),
  }))
}

function amortizedCosts(world: World, customerId: string, month: string, isDaily: boolean, amountKind: AmountKind): readonly Cost[] {
  const costs = sharesOf(world, customerId, month).map(({ record, current, official }) =>
    ({ record, time: month, amount: amountKind === 'NET_AMOUNT' ? net(current) : sumOfParts(current), official }))
  return isDaily ? costs.flatMap(overDays) : costs
}

/** What is asked of the costs of one month. */
export interface CostQuestion {
  readonly kind: CostKind
  readonly amountKind: AmountKind
  readonly isDaily: boolean
}

/** A customer's costs of one month, by day or as a whole. */
export function costsOf(world: World, customerId: string, month: string, { kind, amountKind, isDaily }: CostQuestion): readonly Cost[] {
  const costs = kind === 'ORIGINAL_COST' ? originalCosts : amortizedCosts
  return costs(world, customerId, month, isDaily, amountKind)
}

/**
 * Consumption of customers as both generations' bills render it. Plain data: paid parts are integer fen, list prices
 * and discounts integers of 10^-8 yuan, usage is decimal text, times are milliseconds since the epoch. A billing cycle
 * is a month (YYYY-MM) in UTC+8. Nothing here knows a wire name.
 */
import { businessNow } from './world.ts'
import type { ResourceType, ServiceType } from './world.ts'

const beijing = 8 * 3_600_000
const day = 86_400_000

/** 1 yearly/monthly · 3 pay-per-use · 10 reserved instance · 11 savings plan. */
export type ChargingMode = 1 | 3 | 10 | 11

/** See `BillDetailType` in billing-incentives.openapi.yaml. */
export type BillDetailType = 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103

/** With what a fee was paid, fen; the sum of all is the amount payable. */
export interface PaidParts {
  readonly cash: bigint
  readonly credit: bigint
  readonly coupon: bigint
  readonly flexiPurchaseCoupon: bigint
  readonly storedCard: bigint
  readonly debt: bigint
  readonly writeoff: bigint
}

/** A quantity as decimal text, and its unit in the vendor's measurement dictionary. */
export interface Quantity {
  readonly amount: string
  readonly measureId: number
}

/** The part of a packaged machine that a record is about. */
export interface SubService {
  readonly serviceType: ServiceType
  readonly resourceType: ResourceType
  readonly resourceId: string
  readonly resourceName: string
}

/** One consumption record. */
export interface FeeRecord {
  readonly id: string
  readonly cycle: string
  readonly customerId: string
  /** With which partner the customer was when it consumed. */
  readonly partnerId: string
  readonly associationType: '1' | '2'
  readonly accountManager: string | null
  readonly mode: ChargingMode
  readonly type: BillDetailType
  /** An order id for bill types 1, 2, 3, 4 and 8, else the id of a receivable or (14) of a bill. */
  readonly tradeId: string
  readonly serviceType: ServiceType
  readonly resourceType: ResourceType
  readonly regionCode: string
  readonly resourceId: string
  readonly resourceName: string
  readonly resourceTag: string
  readonly productId: string
  readonly productName: string
  readonly specDesc: string
  readonly specSize: number | null
  readonly specSizeMeasureId: number | null
  /** Start of the metered use; the payment time of what is paid ahead. */
  readonly consumeTime: number
  /** End of the metered use; null where nothing is metered. */
  readonly consumeEnd: number | null
  readonly tradeTime: number
  readonly usageType: string | null
  readonly usage: Quantity | null
  readonly freeUsage: Quantity | null
  readonly reservedUsage: Quantity | null
  /** 10^-8 yuan; list price less discount is the amount payable. */
  readonly official: bigint
  readonly discount: bigint
  readonly paid: PaidParts
  /** 19 year · 20 month · 5 one-off; null for pay-per-use. */
  readonly periodType: 19 | 20 | 5 | null
  readonly periodNum: number | null
  readonly sub: SubService | null
}

/** What counts for a partner's performance, per service. */
export interface DiscountPolicy {
  readonly serviceType: ServiceType
  /** 0 non-specific · 1 specific · 2 no performance, no rebate · 13 performance, no rebate. */
  readonly incentive: '0' | '1' | '2' | '13'
  readonly discountAllowed: boolean
}

export interface BillingWorld {
  /** The cycles that are kept, oldest first: the running one and eighteen before it. */
  readonly cycles: readonly string[]
  /** A customer's records of a cycle by the time of their deduction; made on demand, the same every time. */
  records(customerId: string, cycle: string): readonly FeeRecord[]
  /** Sorted by service type code. */
  readonly policies: readonly DiscountPolicy[]
}

/** Types whose `trade_id` is an order id (ListSubCustomerBillDetail, trade_id). */
export const orderTypes: ReadonlySet<BillDetailType> = new Set<BillDetailType>([1, 2, 3, 4, 8])

/** The amount payable, fen: the sum of the paid parts, debt and write-off. */
export function payable({ paid }: FeeRecord): bigint {
  return paid.cash + paid.credit + paid.coupon + paid.flexiPurchaseCoupon + paid.storedCard + paid.debt + paid.writeoff
}

/** The cycle (UTC+8) that a time falls in. */
export function cycleOf(epochMs: number): string {
  return new Date(epochMs + beijing).toISOString().slice(0, 7)
}

/** The day (UTC+8) that a time falls on, YYYY-MM-DD. */
export function dayOf(epochMs: number): string {
  return new Date(epochMs + beijing).toISOString().slice(0, 10)
}

/** The first moment of a cycle. */
export function cycleBegin(cycle: string): number {
  return Date.parse(`${cycle}-01T00:00:00Z`) - beijing
}

/** The cycle `months` after (or, negative, before) another one. */
export function cycleAfter(cycle: string, months: number): string {
  const index = Number(cycle.slice(0, 4)) * 12 + Number(cycle.slice(5, 7)) - 1 + months
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** Is a text a billing cycle, YYYY-MM? */
export function isCycle(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

/** The running cycle. */
export const currentCycle = cycleOf(businessNow)

/**
 * Summaries are refreshed at 16:00 (UTC+8) with what happened before that day. The business date is noon, before the
 * refresh: the last whole day in a summary is the day before yesterday.
 */
export const summaryEnd = Math.floor((businessNow + beijing) / day) * day - beijing - day

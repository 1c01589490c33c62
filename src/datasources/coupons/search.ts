/**
 * Looks for the effect of a change of coupons or quotas whose outcome is unknown: its records. Pure but for what it asks.
 * Records of failures are no effects. A record without what tells it apart may be the one, and settles nothing.
 */
import type { Ask, Found, Window } from '../../generations/money-operation.ts'
import type { Operation } from '../../generations/operation.ts'
import type { Candidate, Facts } from '../../journal/receipt.ts'
import { everyRow } from '../found-rows.ts'
import type { Page } from '../paging.ts'
import type { CouponRecord, CouponRecordFilter, CouponRecordListArgs } from './model.ts'
import type { QuotaRecord, QuotaRecordFilter, QuotaRecordListArgs } from './model-quotas.ts'

type CouponRecords = Operation<CouponRecordListArgs, Page<CouponRecord>>
type QuotaRecords = Operation<QuotaRecordListArgs, Page<QuotaRecord>>

/** What stands for an effect, one receipt's alone: a coupon that was issued or taken back, a granted quota or its end. */
export const claims = { issued: 'coupon.issued', reclaimed: 'coupon.reclaimed', granted: 'couponQuota.granted', taken: 'couponQuota.reclaimed' } as const

/** Issued coupons: one record a customer. */
export function searchIssued(records: CouponRecords) {
  return async (facts: Facts, window: Window, ask: Ask): Promise<Found> => {
    const [quotaId, customerIds] = [only(facts.quotaIds), all(facts.customerIds)]
    const filter: CouponRecordFilter = { operations: ['ISSUE'], ...(quotaId !== undefined && { quotaId }), ...span(window), ...reseller(facts) }
    const found = await everyRow((page) => ask(records, { filter, ...page }))
    const alike = found.rows.filter((row) => row.succeeded !== false && isNullOr(row.amount?.amount, facts.amount))
    const candidates = customerIds.flatMap((item) => alike.filter((row) => isNullOr(row.customerId, item)).map((row, index) =>
      candidate({ id: row.couponId, at: row.at, item }, index, found.isWhole && row.succeeded === true && row.amount !== null && row.customerId !== null)))
    return { kind: claims.issued, idName: 'couponId', candidates, items: customerIds }
  }
}

/** A coupon that was taken back: nothing else than its own record can be it. */
export function searchReclaimed(records: CouponRecords) {
  return async (facts: Facts, window: Window, ask: Ask): Promise<Found> => {
    const couponId = only(facts.couponIds) ?? ''
    const filter: CouponRecordFilter = { operations: ['RECLAIM'], couponIds: [couponId], ...span(window), ...reseller(facts) }
    const { rows, isWhole } = await everyRow((page) => ask(records, { filter, ...page }))
    const candidates = rows.filter((row) => row.succeeded !== false && isNullOr(row.couponId, couponId))
      .map((row, index) => candidate({ id: row.couponId, at: row.at }, index, isWhole && row.succeeded === true))
    return { kind: claims.reclaimed, idName: 'couponId', candidates }
  }
}

/** Granted quotas: one record a reseller. */
export function searchGranted(records: QuotaRecords) {
  return async (facts: Facts, window: Window, ask: Ask): Promise<Found> => {
    const [parentQuotaId, resellers] = [only(facts.quotaIds), all(facts.indirectPartnerIds)]
    const filter: QuotaRecordFilter = { kind: 'GRANT', ...(parentQuotaId !== undefined && { parentQuotaId }), ...span(window) }
    const { rows, isWhole } = await everyRow((page) => ask(records, { filter, ...page }))
    const alike = rows.filter((row) => row.succeeded !== false && isNullOr(row.amount?.amount, facts.amount))
    const candidates = resellers.flatMap((item) => alike.filter((row) => isNullOr(row.indirectPartnerId, item)).map((row, index) =>
      candidate({ id: row.quotaId, at: row.at, item }, index, isWhole && row.succeeded === true && row.amount !== null && row.indirectPartnerId !== null)))
    return { kind: claims.granted, idName: 'quotaId', candidates, items: resellers }
  }
}

/** Quotas that were taken back: one record a quota, since it always takes all that is left. */
export function searchTaken(records: QuotaRecords) {
  return async (facts: Facts, window: Window, ask: Ask): Promise<Found> => {
    const quotaIds = all(facts.quotaIds)
    const { rows, isWhole } = await everyRow((page) => ask(records, { filter: { kind: 'RECLAIM', ...span(window) }, ...page }))
    const candidates = quotaIds.flatMap((item) => rows.filter((row) => row.succeeded !== false && row.quotaId === item)
      .map((row, index) => candidate({ id: row.quotaId, at: row.at, item }, index, isWhole && row.succeeded === true)))
    return { kind: claims.taken, idName: 'quotaId', candidates, items: quotaIds }
  }
}

function candidate({ id, at, item }: { readonly id: string | null; readonly at: string | null; readonly item?: string }, index: number, isExact: boolean): Candidate {
  return { id: id ?? `row ${index + 1}`, at, exact: isExact && id !== null, ...(item !== undefined && { item }) }
}

/** What a record does not say may be what is looked for. */
function isNullOr(value: string | null | undefined, wanted: string | readonly string[] | undefined): boolean {
  return value === null || value === undefined || value === wanted
}

function all(fact: string | readonly string[] | undefined): readonly string[] {
  return fact === undefined ? [] : typeof fact === 'string' ? [fact] : fact
}

function only(fact: string | readonly string[] | undefined): string | undefined {
  return all(fact)[0]
}

function reseller({ indirectPartnerId }: Facts): { readonly indirectPartnerId?: string } {
  return typeof indirectPartnerId === 'string' ? { indirectPartnerId } : {}
}

function span({ from, to }: Window): { readonly from: string; readonly to: string } {
  return { from: wholeSeconds(from), to: wholeSeconds(to) }
}

function wholeSeconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`
}

/** Looks for the effect of a transfer whose outcome is unknown: its record among the adjustments. Pure but for what it asks. */
import type { Ask, Found, Window } from '../../generations/money-operation.ts'
import type { Operation } from '../../generations/operation.ts'
import type { Candidate, Facts } from '../../journal/receipt.ts'
import type { Page } from '../paging.ts'
import { wholeSeconds } from '../upstream-time.ts'
import type { Adjustment, AdjustmentKind, AdjustmentListArgs } from './model-transfers.ts'

/** Adjustments are one kind of record, whoever moved the money: a transaction stands for one receipt's effect. */
export const adjustmentClaim = 'adjustment'
const most = 100

/**
 * The search for transfers of one kind, to or from whom the facts name: `customerId`, else `indirectPartnerId`. Records of a
 * reseller stand under its id as the customer's (section 8). A record without an amount or an id may be the one, and
 * settles nothing.
 */
export function searchTransfers(adjustments: Operation<AdjustmentListArgs, Page<Adjustment>>, kind: AdjustmentKind) {
  return async (facts: Facts, { from, to }: Window, ask: Ask): Promise<Found> => {
    const { customerId, indirectPartnerId, amount } = facts
    const ofResellersCustomer = typeof customerId === 'string' && typeof indirectPartnerId === 'string' ? { indirectPartnerId } : {}
    const whom = typeof customerId === 'string' ? customerId : String(indirectPartnerId)
    const filter = { customerId: whom, kind, from: wholeSeconds(from), to: wholeSeconds(to), ...ofResellersCustomer }
    const page = await ask(adjustments, { filter, position: [0], limit: most })
    const alike = page.items.filter((record) => (record.customerId ?? whom) === whom && (record.amount === null || record.amount.amount === amount))
    // Rows of a page that is not the whole could be the exact one, or a second one.
    const isWhole = !page.hasNextPage
    return { kind: adjustmentClaim, idName: 'transactionId', candidates: alike.map((record, index) => candidate(record, index, isWhole)) }
  }
}

function candidate({ transactionId, amount, at }: Adjustment, index: number, isWhole: boolean): Candidate {
  return { id: transactionId ?? `row ${index + 1}`, at, exact: isWhole && transactionId !== null && amount !== null }
}

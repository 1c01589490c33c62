/**
 * Looks for the effect of a payout, or of a setting of the automatic payout, whose outcome is unknown. Pure but for what it
 * asks. A record without what tells it apart may be the one, and settles nothing.
 */
import type { Ask, Found, Window } from '../../generations/money-operation.ts'
import type { Operation } from '../../generations/operation.ts'
import type { Candidate, Facts } from '../../journal/receipt.ts'
import { everyRow } from '../found-rows.ts'
import type { Page } from '../paging.ts'
import { wholeSeconds } from '../upstream-time.ts'
import { incentivePayoutMethod, type IncentivePayout, type IncentivePayoutListArgs } from './model.ts'
import type { AutoPayout, AutoPayoutSetting, PayoutChoice, PayoutCreation } from './model-payouts.ts'

/** A payout order stands for one receipt's effect; of the setting, the moment at which it was made. */
export const claims = { payout: 'incentivePayout', setting: 'incentiveAutoPayout' } as const

/** What tells a payout from another one. The ids of ALL_MERGED are the vendor's to choose. */
export function payoutFacts({ mode, incentiveIds, method, partnerTaxRate, expectedAmount }: PayoutCreation): Facts {
  return { kind: mode, method, amount: expectedAmount, ...(incentiveIds && { incentiveIds }), ...rate(partnerTaxRate) }
}

/** What the automatic payout is set to. */
export function settingFacts({ isEnabled, method, partnerTaxRate }: AutoPayoutSetting): Facts {
  return { kind: isEnabled ? 'ON' : 'OFF', ...(method !== undefined && { method }), ...rate(partnerTaxRate) }
}

function rate(taxRate: PayoutChoice['partnerTaxRate']): Facts {
  return taxRate === undefined ? {} : { taxRate }
}

/** The search for a payout order: requested in that time, by that method, for that amount, of those incentives. */
export function searchPayout(payouts: Operation<IncentivePayoutListArgs, Page<IncentivePayout>>) {
  return async (facts: Facts, { from, to }: Window, ask: Ask): Promise<Found> => {
    const method = incentivePayoutMethod.read(String(facts.method))
    const filter = { appliedFrom: wholeSeconds(from), appliedTo: wholeSeconds(to), ...(method !== null && method !== 'UNRECOGNIZED' && { method }) }
    const { rows, isWhole } = await everyRow((page) => ask(payouts, { filter, ...page }))
    const candidates = rows.filter((row) => mayBe(row, facts)).map((row) => candidate(row, isWhole && saysAll(row, facts)))
    return { kind: claims.payout, idName: 'payoutId', candidates }
  }
}

/** Nothing that a payout order says is against its being the effect. */
function mayBe(row: IncentivePayout, facts: Facts): boolean {
  return isNullOr(row.modeCode, facts.kind) && isNullOr(row.methodCode, facts.method) && isNullOr(row.requestedAmount?.amount, facts.amount) &&
    (facts.taxRate === undefined || isNullOr(row.partnerTaxRate, facts.taxRate)) && mayBeOf(row.incentiveIds, facts.incentiveIds)
}

/** It says each of them, so that there is no doubt. */
function saysAll(row: IncentivePayout, facts: Facts): boolean {
  const saysRate = facts.taxRate === undefined || row.partnerTaxRate !== null
  return row.modeCode !== null && row.methodCode !== null && row.requestedAmount !== null && saysRate && (facts.incentiveIds === undefined || row.incentiveIds.length > 0)
}

/** An order that lists no incentives may be of any. */
function mayBeOf(ids: readonly string[], wanted: Facts['incentiveIds']): boolean {
  if (wanted === undefined || typeof wanted === 'string' || ids.length === 0) return true
  return ids.length === wanted.length && wanted.every((id) => ids.includes(id))
}

function isNullOr(value: string | null | undefined, wanted: string | readonly string[] | undefined): boolean {
  return value === null || value === undefined || value === wanted
}

function candidate({ payoutId, appliedAt }: IncentivePayout, exact: boolean): Candidate {
  return { id: payoutId, at: appliedAt, exact }
}

/** The search for a setting: it is as it was to be, and was made in that time. A setting that has no time may be an older one. */
export function searchSetting(shown: Operation<null, AutoPayout>) {
  return async (facts: Facts, { from, to }: Window, ask: Ask): Promise<Found> => {
    const now = await ask(shown, null)
    const { updatedAt } = now
    const isAsked = (now.isEnabled === true) === (facts.kind === 'ON') && (facts.kind !== 'ON' || (now.methodCode === facts.method && now.partnerTaxRate === (facts.taxRate ?? null)))
    const at = updatedAt === null ? null : Date.parse(updatedAt)
    const isInTime = at !== null && at >= Date.parse(wholeSeconds(from)) && at <= to.getTime()
    const candidates = isAsked && (at === null || isInTime) ? [{ id: updatedAt ?? 'now', at: updatedAt, exact: isInTime }] : []
    return { kind: claims.setting, idName: 'updatedAt', candidates }
  }
}

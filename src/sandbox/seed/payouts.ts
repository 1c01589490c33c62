/** Payout orders of a partner's incentive bills. Rules: billing-incentives.mapping.md section 6, `IncentivePayoutState`. */
import { cycleOf } from '../billing-world.ts'
import { needsInvoice, settlementOf } from '../console/payouts.ts'
import type { PayoutState } from '../console/incentive-machines.ts'
import type { Incentive, Payout, PayoutMethod, PayoutMode } from '../console-world.ts'
import { businessNow } from '../world.ts'
import { fateAt } from './incentive-plans.ts'
import type { Plan } from './incentive-plans.ts'

const day = 86_400_000

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

/** A payout order before it has a number. */
export interface PayoutPlan {
  readonly bills: readonly Incentive[]
  readonly mode: PayoutMode
  readonly method: PayoutMethod
  readonly state: PayoutState
  readonly applyTime: number
}

function rejectReason(state: PayoutState): string {
  if (state === 'INVOICE_REJECTED') return 'The tax rate on the invoice differs from the invoice list.'
  if (state === 'PAY_FAILED') return 'The bank returned the payment: account name and number do not match.'
  return state === 'CREATE_FAILED' ? 'The payout order could not be created.' : ''
}

function payout(plan: PayoutPlan, number: string): Payout {
  const { bills, method, state, applyTime } = plan
  const completed = state === 'COMPLETED'
  const parts = bills.map(({ id, paid, requested }) => ({ incentiveId: id, amount: completed ? paid : requested }))
  const applied = sum(parts.map(({ amount }) => amount))
  const partnerTaxRate = needsInvoice(method) ? (method === 'BANK_TRANSFER' ? '0.03' : '0.06') : ''
  return {
    id: `PAY-${number}`,
    mode: plan.mode,
    method,
    state,
    parts,
    applied,
    settlement: settlementOf(applied, partnerTaxRate),
    partnerTaxRate,
    owedInvoiceId: method === 'CLOUD_ACCOUNT_INVOICE_OWED' ? `OWE-${number}` : '',
    voucherQuotaId: method === 'VOUCHER_QUOTA' && completed ? `QUO-${number}` : '',
    rejectReason: rejectReason(state),
    applyTime,
    payTime: completed ? applyTime + 4 * day : null,
    invoices: [],
    expressNo: '',
  }
}

/** The payouts of paid bills: now two in one order, now one by one, now created by the automatic setting. */
export function paidPayouts(bills: readonly Incentive[], plan: Plan): PayoutPlan[] {
  const settled = bills.filter((one) => one.state === 'PAID' && one.paid > 0n)
  const groups: Incentive[][] = []
  settled.forEach((one, index) => {
    if (index % 5 === 1) groups.at(-1)?.push(one)
    else groups.push([one])
  })
  return groups.map((group, index) => ({
    bills: group,
    mode: group.length > 1 ? 'ALL_MERGED' : index % 2 === 0 ? 'AUTO' : 'SELECTED',
    method: plan.methods[index % plan.methods.length] ?? 'VOUCHER_QUOTA',
    state: 'COMPLETED',
    applyTime: Math.max(...group.map((one) => one.notifyTime)) + (1 + index % 5) * day,
  }))
}

/** The orders of bills that are requested but not paid: one each, in the state and by the method of the bill's fate. */
export function openPayouts(bills: readonly Incentive[], plan: Plan, agesOf: ReadonlyMap<string, number>): PayoutPlan[] {
  return bills.flatMap((one) => {
    const age = agesOf.get(one.id) ?? 0
    const fate = fateAt(plan, age)
    if (!fate || !('payout' in fate) || one.requested <= 0n) return []
    const applyTime = Math.max(one.notifyTime + 3_600_000, businessNow - age * day - 5_400_000)
    return [{ bills: [one], mode: 'SELECTED' as const, method: fate.method, state: fate.payout, applyTime }]
  })
}

/** The orders with numbers by the month of their request, newest first. Numbers start at a hundred times `base`. */
export function numbered(plans: readonly PayoutPlan[], base: number): Payout[] {
  const oldestFirst = plans.toSorted((left, right) => left.applyTime - right.applyTime)
  const made = oldestFirst.map((one, index) => {
    const month = cycleOf(one.applyTime).replace('-', '')
    return payout(one, `${month}-${String(base * 100 + index + 1).padStart(4, '0')}`)
  })
  return made.toReversed()
}

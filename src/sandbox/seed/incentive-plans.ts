/** Incentive plans: whose orders count, and what became of their bills. Literal: no chance involved. */
import type { PayoutState } from '../console/incentive-machines.ts'
import type { PayoutMethod } from '../console-world.ts'
import type { Order } from '../world.ts'

/** A plan: whose orders count, at which rate, and what bills of it became, by their age in months. */
export interface Plan {
  readonly name: string
  readonly associationType: '1' | '2' | null
  readonly percent: bigint
  readonly methods: readonly PayoutMethod[]
  /** From the age of two months on; older ones are paid. */
  readonly fates: readonly Fate[]
  counts(order: Order, age: number): boolean
  /** Youngest age at which there are bills. */
  readonly from: number
}

/** What became of a bill, and by which payout order. */
export type Fate =
  | { readonly state: 'ACCOUNTED' | 'FROZEN' | 'EXPIRED' }
  | { readonly state: 'PARTLY_REQUESTED' | 'REQUESTED'; readonly payout: PayoutState; readonly method: PayoutMethod }

// Resale incentives accounted since 2023-10: these two methods only (PCM.INC.0011).
const resaleMethods = ['CLOUD_ACCOUNT_INVOICE_OWED', 'VOUCHER_QUOTA'] as const
const invoicedMethods = ['BANK_TRANSFER', 'CLOUD_ACCOUNT', 'VOUCHER_QUOTA'] as const

const buys = new Set([1, 2, 3, 14])
/** Ages at which the special incentive takes back what was granted for orders that were unsubscribed. */
const takenBack = new Set([6, 11, 16])

/** The plans of every partner. */
export const plans: readonly Plan[] = [
  {
    name: 'Resale base incentive', associationType: '2', percent: 8n, methods: resaleMethods, from: 0,
    counts: (order) => buys.has(order.type),
    fates: [
      { state: 'ACCOUNTED' },
      { state: 'PARTLY_REQUESTED', payout: 'SUBMITTED', method: 'CLOUD_ACCOUNT_INVOICE_OWED' },
      { state: 'REQUESTED', payout: 'APPROVED', method: 'VOUCHER_QUOTA' },
      { state: 'REQUESTED', payout: 'PAYING', method: 'CLOUD_ACCOUNT_INVOICE_OWED' },
      { state: 'REQUESTED', payout: 'CREATE_FAILED', method: 'VOUCHER_QUOTA' },
    ],
  },
  {
    name: 'Referral incentive', associationType: '1', percent: 5n, methods: invoicedMethods, from: 0,
    counts: (order) => buys.has(order.type),
    fates: [
      { state: 'FROZEN' },
      { state: 'PARTLY_REQUESTED', payout: 'PENDING_INVOICE', method: 'BANK_TRANSFER' },
      { state: 'REQUESTED', payout: 'INVOICE_REVIEW', method: 'CLOUD_ACCOUNT' },
      { state: 'REQUESTED', payout: 'INVOICE_REJECTED', method: 'BANK_TRANSFER' },
      { state: 'REQUESTED', payout: 'PAY_FAILED', method: 'BANK_TRANSFER' },
    ],
  },
  {
    name: 'Migration special incentive', associationType: null, percent: 3n, methods: invoicedMethods, from: 0,
    counts: (order, age) => (takenBack.has(age) ? order.type === 4 : order.type === 1),
    fates: [{ state: 'ACCOUNTED' }, { state: 'REQUESTED', payout: 'SUBMITTED', method: 'CLOUD_ACCOUNT' }],
  },
]

/** Only before the solution provider left that program; what it did not cash in within a year is void. */
export const leftPlan: Plan = {
  name: 'Selected goods special incentive', associationType: null, percent: 2n, methods: ['VOUCHER_QUOTA'], from: 14,
  counts: (order) => order.type === 1, fates: Array.from({ length: 14 }, () => ({ state: 'EXPIRED' })),
}

/** What became of a plan's bill of this age; undefined: it was paid. */
export function fateAt(plan: Plan, age: number): Fate | undefined {
  return plan.fates[age - Math.max(plan.from, 2)]
}

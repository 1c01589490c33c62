/**
 * Incentives of a partner: from its paid orders come detail lines, from these statements and bills, from the bills
 * payout orders. What became of a bill follows from its age, so that every state is there and amounts add up.
 */
import { currentCycle, cycleAfter, cycleBegin, cycleOf } from '../billing-world.ts'
import type {
  FreezeReason, Incentive, IncentiveBook, IncentiveDetail, Payout, PayoutMethod, PayoutMode, PayoutState, Statement,
} from '../console-world.ts'
import { businessNow } from '../world.ts'
import type { Customer, Order, Partner } from '../world.ts'
import type { ConsoleSource } from './console.ts'
import { cloudResellerId, distributorId, solutionProviderId } from './partners.ts'
import { resaleProgramLeft } from './programs.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

const day = 86_400_000
const year = 365 * day
const months = 19

/** A plan: whose orders count, at which rate, and what bills of it became, by their age in months. */
interface Plan {
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

type Fate =
  | { readonly state: 'ACCOUNTED' | 'FROZEN' | 'EXPIRED' }
  | { readonly state: 'PARTLY_REQUESTED' | 'REQUESTED'; readonly payout: PayoutState; readonly method: PayoutMethod }

// Resale incentives accounted since 2023-10: these two methods only (PCM.INC.0011).
const resaleMethods = ['CLOUD_ACCOUNT_INVOICE_OWED', 'VOUCHER_QUOTA'] as const
const invoicedMethods = ['BANK_TRANSFER', 'CLOUD_ACCOUNT', 'VOUCHER_QUOTA'] as const

const buys = new Set([1, 2, 3, 14])
/** Ages at which the special incentive takes back what was granted for orders that were unsubscribed. */
const takenBack = new Set([6, 11, 16])

const plans: readonly Plan[] = [
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
const leftPlan: Plan = {
  name: 'Selected goods special incentive', associationType: null, percent: 2n, methods: ['VOUCHER_QUOTA'], from: 14,
  counts: (order) => order.type === 1, fates: Array.from({ length: 14 }, () => ({ state: 'EXPIRED' })),
}

const numbering: ReadonlyMap<string, number> = new Map([[solutionProviderId, 0], [distributorId, 20], [cloudResellerId, 40]])

interface Run {
  readonly partner: Partner
  readonly random: Random
  readonly customers: ReadonlyMap<string, Customer>
  /** The partner's paid orders by the cycle of their payment. */
  readonly orders: ReadonlyMap<string, readonly Order[]>
  readonly base: number
}

/** What is paid with money counts as performance. */
function performanceOf(order: Order): bigint {
  const { coupon, flexiPurchaseCoupon, storedCard } = order.amountInfo
  return order.afterDiscount - (coupon ?? 0n) - (flexiPurchaseCoupon ?? 0n) - (storedCard ?? 0n)
}

function freezeReason(age: number, fate: Fate | undefined, random: Random): FreezeReason | null {
  const chance = random.chance(0.15)
  if (fate?.state === 'FROZEN') return 'CERTIFICATION_IN_CHANGE'
  if (!chance || age > 3) return null
  return random.pick(['MILESTONE_NOT_DELIVERED', 'POSTPAID_NOT_REPAID', 'CASH_COUPON_NOT_REPAID', 'OTHER'] as const)
}

function detailsOf(run: Run, plan: Plan, period: string, age: number, id: string): IncentiveDetail[] {
  return (run.orders.get(period) ?? []).flatMap((order) => {
    const customer = run.customers.get(order.customerId)
    const performance = performanceOf(order)
    const inScope = customer && (plan.associationType === null || customer.associationType === plan.associationType)
    return inScope && plan.counts(order, age) && performance !== 0n ? [{ order, customer, performance }] : []
  }).map(({ order, customer, performance }, index) => ({
    id: `DTL-${id}-${String(index + 1).padStart(4, '0')}`,
    orderId: order.id,
    customerId: customer.id,
    customerName: customer.name,
    accountManager: customer.accountManager ?? run.partner.accountManager.name,
    productType: order.serviceType.code,
    performance,
    rate: `0.0${plan.percent}`,
    incentive: (performance * plan.percent) / 100n,
    freezeReason: freezeReason(age, fateAt(plan, age), run.random),
  }))
}

function fateAt(plan: Plan, age: number): Fate | undefined {
  return plan.fates[age - Math.max(plan.from, 2)]
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

function statementState(age: number, index: number): Statement['state'] {
  if (age === 0) return 'ESTIMATED'
  if (age === 1) return index === 1 ? 'GRANTING' : 'PENDING_CONFIRMATION'
  return 'GRANTED'
}

/** The publicity period ends on the 20th of the month after. */
function publicityEnd(period: string): number {
  return cycleBegin(cycleAfter(period, 1)) + 20 * day - 1000
}

function billState(amount: bigint, fate: Fate | undefined): Incentive['state'] {
  if (amount < 0n) return 'OFFSET'
  return fate?.state ?? 'PAID'
}

/** Where the amount of a bill went. */
function split(state: Incentive['state'], amount: bigint, frozen: bigint): Pick<Incentive, 'payable' | 'frozen' | 'requested' | 'paid'> {
  const free = amount - frozen
  const none = { payable: 0n, frozen, requested: 0n, paid: 0n }
  switch (state) {
    case 'ACCOUNTED': return { ...none, payable: free }
    case 'PARTLY_REQUESTED': return { ...none, payable: free - free / 2n, requested: free / 2n }
    case 'REQUESTED': return { ...none, requested: free }
    case 'PAID': return { ...none, paid: free }
    default: return state === 'FROZEN' ? none : { ...none, frozen: 0n }
  }
}

function bill(statement: Statement, plan: Plan, details: readonly IncentiveDetail[], fate: Fate | undefined): Incentive {
  const frozen = sum(details.filter((one) => one.freezeReason !== null).map((one) => one.incentive))
  const state = billState(statement.incentive, fate)
  return {
    id: statement.id.replace('STM', 'INC'),
    statementId: statement.id,
    period: statement.period,
    plan: statement.plan,
    associationType: statement.associationType,
    state,
    amount: statement.incentive,
    ...split(state, statement.incentive, frozen),
    allowedMethods: plan.methods,
    notifyTime: statement.publicityEnd + 10 * 3_600_000 + 1000,
    expireTime: plan === leftPlan ? resaleProgramLeft + year : null,
    details,
  }
}

const needsInvoice = new Set<PayoutMethod>(['BANK_TRANSFER', 'CLOUD_ACCOUNT'])

/** Incl. product tax 6 %: with an invoice at the partner's rate the tax part changes, without one it is the amount. */
function settlementOf(applied: bigint, rate: string): bigint {
  return rate === '0.03' ? (applied * 103n * 2n + 106n) / 212n : applied
}

interface PayoutPlan {
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
  const applied = sum(bills.map((one) => (completed ? one.paid : one.requested)))
  const partnerTaxRate = needsInvoice.has(method) ? (method === 'BANK_TRANSFER' ? '0.03' : '0.06') : ''
  return {
    id: `PAY-${number}`,
    mode: plan.mode,
    method,
    state,
    incentiveIds: bills.map((one) => one.id),
    applied,
    settlement: settlementOf(applied, partnerTaxRate),
    partnerTaxRate,
    owedInvoiceId: method === 'CLOUD_ACCOUNT_INVOICE_OWED' ? `OWE-${number}` : '',
    voucherQuotaId: method === 'VOUCHER_QUOTA' && completed ? `QUO-${number}` : '',
    rejectReason: rejectReason(state),
    applyTime,
    payTime: completed ? applyTime + 4 * day : null,
  }
}

/** The payouts of paid bills: now two in one order, now one by one, now created by the automatic setting. */
function paidPayouts(bills: readonly Incentive[], plan: Plan): PayoutPlan[] {
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

function openPayouts(bills: readonly Incentive[], plan: Plan, agesOf: ReadonlyMap<string, number>): PayoutPlan[] {
  return bills.flatMap((one) => {
    const age = agesOf.get(one.id) ?? 0
    const fate = fateAt(plan, age)
    if (!fate || !('payout' in fate) || one.requested <= 0n) return []
    const applyTime = Math.max(one.notifyTime + 3_600_000, businessNow - age * day - 5_400_000)
    return [{ bills: [one], mode: 'SELECTED' as const, method: fate.method, state: fate.payout, applyTime }]
  })
}

interface Made {
  readonly statements: readonly Statement[]
  readonly incentives: readonly Incentive[]
  readonly payouts: readonly PayoutPlan[]
}

function makePlan(run: Run, plan: Plan, index: number): Made {
  const statements: Statement[] = []
  const incentives: Incentive[] = []
  const ages = new Map<string, number>()
  for (let age = plan.from; age < months; age += 1) {
    const period = cycleAfter(currentCycle, -age)
    const number = `${period.replace('-', '')}-${String(run.base + index + 1).padStart(2, '0')}`
    const details = detailsOf(run, plan, period, age, number)
    if (details.length === 0) continue
    const statement: Statement = {
      id: `STM-${number}`,
      period,
      plan: `${plan.name} ${period.slice(0, 4)}`,
      associationType: plan.associationType,
      performance: sum(details.map((one) => one.performance)),
      incentive: sum(details.map((one) => one.incentive)),
      state: statementState(age, index),
      publicityEnd: publicityEnd(period),
    }
    statements.push(statement)
    if (statement.state !== 'GRANTED') continue
    const made = bill(statement, plan, details, fateAt(plan, age))
    incentives.push(made)
    ages.set(made.id, age)
  }
  return { statements, incentives, payouts: [...paidPayouts(incentives, plan), ...openPayouts(incentives, plan, ages)] }
}

function newestFirst<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items.toSorted((left, right) => (key(left) < key(right) ? 1 : -1))
}

function numbered(plans_: readonly PayoutPlan[], base: number): Payout[] {
  const oldestFirst = plans_.toSorted((left, right) => left.applyTime - right.applyTime)
  const made = oldestFirst.map((one, index) => {
    const month = cycleOf(one.applyTime).replace('-', '')
    return payout(one, `${month}-${String(base * 100 + index + 1).padStart(4, '0')}`)
  })
  return made.toReversed()
}

/** A partner's statements, bills and payouts. The same seed, partner and source give the same. */
export function seedIncentives(seed: number, partner: Partner, source: ConsoleSource): IncentiveBook {
  const own = source.orders.filter((order) => order.partnerId === partner.id && order.paymentTime !== null)
  const run: Run = {
    partner,
    random: createRandom(seed, `incentives ${partner.id}`),
    customers: new Map(source.customers.map((customer) => [customer.id, customer])),
    orders: Map.groupBy(own, (order) => cycleOf(order.paymentTime ?? 0)),
    base: numbering.get(partner.id) ?? 60,
  }
  const active = partner.id === solutionProviderId ? [...plans, leftPlan] : plans
  const made = active.map((plan, index) => makePlan(run, plan, index))
  return {
    statements: newestFirst(made.flatMap((one) => one.statements), (one) => `${one.period} ${one.id}`),
    incentives: newestFirst(made.flatMap((one) => one.incentives), (one) => `${one.period} ${one.id}`),
    payouts: numbered(made.flatMap((one) => one.payouts), run.base),
  }
}

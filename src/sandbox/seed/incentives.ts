/**
 * Incentives of a partner: from its paid orders come detail lines, from these statements and bills, from the bills
 * payout orders. What became of a bill follows from its age, so that every state is there and amounts add up.
 */
import { currentCycle, cycleAfter, cycleBegin, cycleOf } from '../billing-world.ts'
import type { Certification, FreezeReason, Incentive, IncentiveBook, IncentiveDetail, Statement } from '../console-world.ts'
import type { Customer, Order, Partner } from '../world.ts'
import type { ConsoleSource } from './console.ts'
import { fateAt, leftPlan, plans } from './incentive-plans.ts'
import type { Fate, Plan } from './incentive-plans.ts'
import { cloudResellerId, distributorId, solutionProviderId } from './partners.ts'
import { numbered, openPayouts, paidPayouts } from './payouts.ts'
import type { PayoutPlan } from './payouts.ts'
import { resaleProgramLeft } from './programs.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

const day = 86_400_000
const year = 365 * day
const months = 19

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

interface Made {
  /** By statement: bills that are not accounted yet. */
  readonly upcoming: readonly (readonly [string, Incentive])[]
  readonly statements: readonly Statement[]
  readonly incentives: readonly Incentive[]
  readonly payouts: readonly PayoutPlan[]
}

function makePlan(run: Run, plan: Plan, index: number): Made {
  const statements: Statement[] = []
  const incentives: Incentive[] = []
  const upcoming: [string, Incentive][] = []
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
    if (statement.state !== 'GRANTED') {
      upcoming.push([statement.id, bill(statement, plan, details, { state: 'ACCOUNTED' })])
      continue
    }
    const made = bill(statement, plan, details, fateAt(plan, age))
    incentives.push(made)
    ages.set(made.id, age)
  }
  return { upcoming, statements, incentives, payouts: [...paidPayouts(incentives, plan), ...openPayouts(incentives, plan, ages)] }
}

function newestFirst<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items.toSorted((left, right) => (key(left) < key(right) ? 1 : -1))
}

/** First-tier partners are certified; a reseller's change was refused. */
function certificationOf(partner: Partner): Certification {
  const isFirstTier = partner.distributorId === null
  return {
    state: isFirstTier ? 'APPROVED' : 'REJECTED',
    rejectReason: isFirstTier ? '' : 'The bank branch does not exist.',
    information: {
      companyName: partner.name,
      contactName: '李明',
      contactEmail: partner.email,
      bankAccountName: partner.name,
      bankName: '示例银行',
      bankBranch: '南京分行',
      bankAccount: '6200000000000000000',
      currency: 'CNY',
      taxpayerType: 'GENERAL',
      taxpayerId: '91320100MA00DEMO0X',
    },
    amountSent: null,
  }
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
    upcoming: new Map(made.flatMap((one) => one.upcoming)),
    certification: certificationOf(partner),
    autoPayout: { enabled: false, method: 'VOUCHER_QUOTA', partnerTaxRate: '', updateTime: Date.parse('2026-06-30T09:15:00Z') },
    feedback: [],
    firstPayoutNumber: run.base * 100 + 1,
  }
}

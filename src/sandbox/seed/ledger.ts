/**
 * Movements of the past 14 months that end in the balances that the accounts have: walked backwards from the business
 * date, so that no balance was ever negative. Customers' expenses are real orders of theirs.
 */
import { createLedger, newTransactionId, recordChange } from '../ledger.ts'
import type { AccountChange, AccountHolder, AdjustmentKind, Ledger } from '../ledger.ts'
import type { TradeKind } from '../trade-kinds.ts'
import { businessNow } from '../world.ts'
import type { Account, AccountType, Customer, Order, Partner } from '../world.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

/** What happened, going back in time: changes one or two balances, or nothing when they could not have allowed it. */
interface Event {
  readonly time: number
  readonly undo: () => readonly Omit<AccountChange, 'id' | 'currency' | 'tradeId'>[]
  /** Null: a transaction of its own. */
  readonly orderId: string | null
  readonly adjusts: { readonly partnerId: string; readonly targetId: string; readonly kind: AdjustmentKind } | null
}

interface SeedParts {
  readonly partners: readonly Partner[]
  readonly customers: readonly Customer[]
  readonly orders: readonly Order[]
}

const day = 86_400_000
const spanDays = 420
/** The largest seeded movement: 50,000 yuan. */
const largest = 5_000_000

/** Balances at the moment that the walk has reached, by account. */
type Balances = Map<string, bigint>

function accountOf(holder: AccountHolder, type: AccountType): Account | null {
  return holder.accounts.find((account) => account.type === type) ?? null
}

/** An amount of whole yuan up to what is there; 0n when there is less than a yuan. */
function upTo(limit: bigint, random: Random): bigint {
  const cap = limit > BigInt(largest) ? largest : Number(limit)
  return cap < 100 ? 0n : BigInt(random.whole(1, Math.floor(cap / 100))) * 100n
}

function change(
  holder: AccountHolder, account: Account, kind: TradeKind, amount: bigint, time: number, after: bigint, counterpartId: string | null,
): Omit<AccountChange, 'id' | 'currency' | 'tradeId'> {
  const { id: accountId, type: accountType } = account
  return { holderId: holder.id, accountId, accountType, kind, time, amount, balanceAfter: after, counterpartId }
}

function momentOf(random: Random): number {
  return businessNow - random.whole(0, spanDays * day / 1000) * 1000
}

/** One account's own movement; `amountFor` gets the balance after it and answers the signed amount. */
function single(
  balances: Balances, holder: AccountHolder, type: AccountType, kind: TradeKind,
  amountFor: (after: bigint) => bigint, at: { readonly time: number; readonly orderId: string | null },
): Event {
  const undo = (): ReturnType<Event['undo']> => {
    const account = accountOf(holder, type)
    if (!account) return []
    const after = balances.get(account.id) ?? account.amount
    const amount = amountFor(after)
    const before = after - amount
    const isOverLimit = account.creditLimit !== null && before > account.creditLimit
    if (amount === 0n || before < 0n || isOverLimit) return []
    balances.set(account.id, before)
    return [change(holder, account, kind, amount, at.time, after, null)]
  }
  return { ...at, undo, adjusts: null }
}

/** Cash between a partner and its customer or reseller. */
function between(balances: Balances, partner: AccountHolder, target: AccountHolder, kind: AdjustmentKind, random: Random): Event {
  const time = momentOf(random)
  const undo = (): ReturnType<Event['undo']> => {
    const [giver, taker] = kind === 'allocation' ? [partner, target] : [target, partner]
    const [from, to] = [accountOf(giver, 1), accountOf(taker, 1)]
    if (!from || !to) return []
    const [fromAfter, toAfter] = [balances.get(from.id) ?? from.amount, balances.get(to.id) ?? to.amount]
    const amount = upTo(toAfter, random)
    if (amount === 0n) return []
    balances.set(from.id, fromAfter + amount)
    balances.set(to.id, toAfter - amount)
    return [
      change(giver, from, kind, -amount, time, fromAfter, taker.id),
      change(taker, to, kind, amount, time, toAfter, giver.id),
    ]
  }
  return { time, undo, orderId: null, adjusts: { partnerId: partner.id, targetId: target.id, kind } }
}

function partnerEvents(partner: Partner, targets: readonly AccountHolder[], balances: Balances, random: Random): Event[] {
  const at = (): { time: number; orderId: null } => ({ time: momentOf(random), orderId: null })
  const spend = (): bigint => -upTo(BigInt(largest), random)
  const own = Array.from({ length: partner.credentials ? 36 : 2 }, () => {
    const kind = random.weighted([['recharge', 4], ['rebate', 2], ['usage', 3], ['couponQuota', 1], ['adjustment', 1]] as const)
    const isIncome = kind === 'recharge' || kind === 'rebate' || kind === 'adjustment'
    return single(balances, partner, 1, kind, isIncome ? (after) => upTo(after / 4n, random) : spend, at())
  })
  const credit = Array.from({ length: partner.credentials ? 24 : 0 }, () => {
    const kind = random.weighted([['usage', 3], ['refund', 1]] as const)
    return single(balances, partner, 2, kind, kind === 'refund' ? (after) => upTo(after / 4n, random) : spend, at())
  })
  const adjusted = targets.length === 0 ? [] : Array.from({ length: targets.length * 2 }, () => {
    const kind = random.weighted([['allocation', 12], ['reclaim', 4], ['unbinding', 1]] as const)
    return between(balances, partner, random.pick(targets), kind, random)
  })
  return [...own, ...credit, ...adjusted]
}

/** Up to four paid orders of the customer, and top-ups of its own. */
function customerEvents(customer: Customer, orders: readonly Order[], balances: Balances, random: Random): Event[] {
  const paid = orders.filter(({ status, paymentTime, afterDiscount }) =>
    status === 5 && paymentTime !== null && afterDiscount > 0n && paymentTime > businessNow - spanDays * day).slice(-4)
  const expenses = paid.map(({ id, paymentTime, afterDiscount }) =>
    single(balances, customer, 1, 'order', () => -afterDiscount, { time: paymentTime ?? businessNow, orderId: id }))
  const income = Array.from({ length: random.whole(0, 3) }, () =>
    single(balances, customer, 1, 'recharge', (after) => upTo(after / 2n, random), { time: momentOf(random), orderId: null }))
  return [...expenses, ...income]
}

function events(parts: SeedParts, balances: Balances, random: Random): Event[] {
  const customersOf = Map.groupBy(parts.customers, (customer) => customer.partnerId)
  const ordersOf = Map.groupBy(parts.orders, (order) => order.customerId)
  const ofPartners = parts.partners.flatMap((partner) => {
    const resell = (customersOf.get(partner.id) ?? []).filter((customer) => customer.associationType === '2')
    const resellers = parts.partners.filter((other) => other.distributorId === partner.id)
    return partnerEvents(partner, [...resell, ...resellers], balances, random)
  })
  const ofCustomers = parts.customers.flatMap((customer) =>
    customerEvents(customer, ordersOf.get(customer.id) ?? [], balances, random))
  return [...ofPartners, ...ofCustomers]
}

function keep(ledger: Ledger, event: Event, changes: ReturnType<Event['undo']>): void {
  const prefix = event.adjusts === null ? 'TR' : event.adjusts.kind === 'allocation' ? 'AD' : 'RE'
  const tradeId = event.orderId ?? newTransactionId(ledger, prefix, event.time)
  for (const one of changes) recordChange(ledger, { ...one, tradeId })
  const amount = changes.at(-1)?.amount
  if (event.adjusts === null || amount === undefined) return
  ledger.adjustments.push({ transactionId: tradeId, ...event.adjusts, amount, time: event.time, memo: '' })
}

/** The ledger at the business date. Reads the accounts and changes none of them. */
export function seedLedger(seed: number, parts: SeedParts): Ledger {
  const random = createRandom(seed, 'ledger')
  const balances: Balances = new Map()
  const backwards = events(parts, balances, random).toSorted((left, right) => right.time - left.time)
  const happened = backwards.map((event) => ({ event, changes: event.undo() })).filter(({ changes }) => changes.length > 0)
  const ledger = createLedger()
  for (const { event, changes } of happened.toReversed()) keep(ledger, event, changes)
  return ledger
}

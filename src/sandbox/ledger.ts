/**
 * The only way money moves in the sandbox: in or out of one account, or from one account to another, never below what
 * the account holds, and never without a record. What lists of income and expenses and of adjustments show is read from
 * here. Amounts are integer fen, times milliseconds since the epoch. Knows no wire name.
 */
import type { TradeKind } from './trade-kinds.ts'
import type { Account, AccountType, World } from './world.ts'

/** Whose accounts: a partner or a customer. */
export interface AccountHolder {
  readonly id: string
  readonly accounts: Account[]
}

/** One movement on one account. */
export interface AccountChange {
  readonly id: string
  readonly holderId: string
  readonly accountId: string
  readonly accountType: AccountType
  readonly kind: TradeKind
  /** The transaction's or the order's id. */
  readonly tradeId: string
  readonly time: number
  /** Positive: income; negative: expense. */
  readonly amount: bigint
  readonly balanceAfter: bigint
  readonly currency: 'CNY'
  /** The other side of an allocation, a reclaim or an unbinding; null otherwise. */
  readonly counterpartId: string | null
}

/** An allocation or a reclaim, as the adjustment records show it. */
export interface Adjustment {
  readonly transactionId: string
  /** Who gave, and who takes back. */
  readonly partnerId: string
  /** A customer of the partner, or a reseller of the distributor. */
  readonly targetId: string
  readonly kind: AdjustmentKind
  /** Always positive. */
  readonly amount: bigint
  readonly time: number
  readonly memo: string
}

export type AdjustmentKind = Extract<TradeKind, 'allocation' | 'reclaim' | 'unbinding'>

/** Every movement so far. */
export interface Ledger {
  /** By holder, oldest first. */
  readonly changes: Map<string, AccountChange[]>
  /** Oldest first. */
  readonly adjustments: Adjustment[]
  /** Counts the ids given out. */
  issued: number
}

/** A movement that is wanted. */
export interface Movement {
  /** The account moved; 1 (cash) unless named. */
  readonly accountType?: AccountType
  /** Positive: into the account; negative: out of it. */
  readonly amount: bigint
  readonly kind: TradeKind
  readonly tradeId: string
  readonly time: number
  readonly counterpartId?: string
  /** True: money tied to a designated use stays where it is. False (the default): it goes last, but it may go. */
  readonly keepsDesignated?: boolean
}

/** Why nothing moved. */
export type MovementRefusal = 'no-account' | 'insufficient'

/** What was recorded, or why nothing moved. */
export type Moved<Result> = { readonly done: Result } | { readonly refused: MovementRefusal }

const dayMs = 86_400_000
const beijingMs = 8 * 3_600_000

/** The upstream keeps whole seconds; filters compare them. */
function wholeSecond(time: number): number {
  return Math.floor(time / 1000) * 1000
}

/** A ledger in which nothing has moved yet. */
export function createLedger(): Ledger {
  return { changes: new Map(), adjustments: [], issued: 0 }
}

/** A holder's movements, oldest first. */
export function changesOf(world: World, holderId: string): readonly AccountChange[] {
  return world.ledger.changes.get(holderId) ?? []
}

/** `yyMMddHHmm` of Beijing, as the vendor's transaction ids have it. */
function minuteText(time: number): string {
  return new Date(time + beijingMs).toISOString().slice(2, 16).replaceAll(/\D/g, '')
}

/** A transaction id never given before, like `AD26020312010000aa`: a prefix, the minute in Beijing, a number. */
export function newTransactionId(ledger: Ledger, prefix: string, time: number): string {
  ledger.issued += 1
  return `${prefix}${minuteText(time)}${ledger.issued.toString(16).padStart(6, '0')}`
}

/** What can be taken from an account. */
function available(account: Account, keepsDesignated: boolean): bigint {
  return keepsDesignated ? account.amount - (account.designated ?? 0n) : account.amount
}

/** The virtual account shows what can still be allocated: cash without its designated part. */
function followCash(accounts: readonly Account[]): void {
  const cash = accounts.find((account) => account.type === 1)
  const virtual = accounts.find((account) => account.type === 8)
  if (cash && virtual) virtual.amount = available(cash, true)
}

function accountFor(holder: AccountHolder, movement: Movement): Account | MovementRefusal {
  const account = holder.accounts.find(({ type }) => type === (movement.accountType ?? 1))
  if (!account) return 'no-account'
  const isEnough = available(account, movement.keepsDesignated ?? false) + movement.amount >= 0n
  return movement.amount >= 0n || isEnough ? account : 'insufficient'
}

/** Keeps a record of a movement that has happened (or, when seeding, that had happened). */
export function recordChange(ledger: Ledger, change: Omit<AccountChange, 'id' | 'currency'>): AccountChange {
  ledger.issued += 1
  const day = new Date(Math.floor((change.time + beijingMs) / dayMs) * dayMs).toISOString().slice(2, 10)
  const id = `ACR${day.replaceAll('-', '')}${String(ledger.issued).padStart(6, '0')}`
  const kept: AccountChange = { ...change, time: wholeSecond(change.time), id, currency: 'CNY' }
  const list = ledger.changes.get(change.holderId)
  if (list) list.push(kept)
  else ledger.changes.set(change.holderId, [kept])
  return kept
}

function book(world: World, holder: AccountHolder, account: Account, movement: Movement): AccountChange {
  account.amount += movement.amount
  if (account.designated !== null && account.designated > account.amount) account.designated = account.amount
  followCash(holder.accounts)
  return recordChange(world.ledger, {
    holderId: holder.id,
    accountId: account.id,
    accountType: account.type,
    kind: movement.kind,
    tradeId: movement.tradeId,
    time: movement.time,
    amount: movement.amount,
    balanceAfter: account.amount,
    counterpartId: movement.counterpartId ?? null,
  })
}

/** Moves an amount into or out of one account. Refuses what the account does not hold; then nothing has changed. */
export function move(world: World, holder: AccountHolder, movement: Movement): Moved<AccountChange> {
  const account = accountFor(holder, movement)
  return typeof account === 'string' ? { refused: account } : { done: book(world, holder, account, movement) }
}

/** An allocation or a reclaim that is wanted. */
export interface AdjustmentOrder {
  readonly partner: AccountHolder
  /** The customer or reseller. */
  readonly target: AccountHolder
  readonly kind: AdjustmentKind
  /** Positive. */
  readonly amount: bigint
  readonly time: number
}

/**
 * Moves cash between a partner and its customer (or a distributor and its reseller), on both sides or on neither, and
 * keeps the adjustment record. An allocation leaves the partner's designated money alone, a reclaim takes whatever the
 * other side holds (accounts-customers.openapi.yaml says so of each); `insufficient` is about the giver.
 */
export function adjust(world: World, order: AdjustmentOrder): Moved<Adjustment> {
  const { partner, target, kind, amount, time } = order
  const [giver, taker] = kind === 'allocation' ? [partner, target] : [target, partner]
  const transactionId = newTransactionId(world.ledger, kind === 'allocation' ? 'AD' : 'RE', time)
  const shared = { kind, tradeId: transactionId, time }
  const out: Movement = { ...shared, amount: -amount, counterpartId: taker.id, keepsDesignated: kind === 'allocation' }
  const into: Movement = { ...shared, amount, counterpartId: giver.id }
  const [from, to] = [accountFor(giver, out), accountFor(taker, into)]
  if (typeof from === 'string') return { refused: from }
  if (typeof to === 'string') return { refused: to }
  book(world, giver, from, out)
  book(world, taker, to, into)
  const parties = { partnerId: partner.id, targetId: target.id }
  const adjustment: Adjustment = { transactionId, ...parties, kind, amount, time: wholeSecond(time), memo: '' }
  world.ledger.adjustments.push(adjustment)
  return { done: adjustment }
}

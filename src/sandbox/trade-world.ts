/**
 * What trading needs beyond orders and resources: which renewal prolongs what, settings of renewals, obstacles put in
 * the way. And the only ways in which orders and resources are added to a world, so that its indexes stay right.
 * Times are milliseconds since the epoch, amounts integer fen. Knows no wire name.
 */
import { createHash } from 'node:crypto'
import type { Order, Subscription, World } from './world.ts'

/** What one line of a renewal does to its resource once it is paid. */
export interface Prolongation {
  readonly resourceId: string
  readonly start: number
  readonly end: number
}

/** A renewed period of a resource, and what was paid for it in money. */
export interface RenewedPeriod {
  readonly orderId: string
  readonly start: number
  readonly end: number
  readonly paid: bigint
}

/** What a coupon or a card paid of a line. */
export interface PaidShare {
  /** The coupon's or card's id. */
  readonly id: string
  readonly amount: bigint
}

/** Where the resource of a line is to be made; lines without one are made in a place fixed by their order's id. */
export interface Place {
  readonly regionCode: string
  readonly projectId: string
}

/** Account-wide settings of renewals. */
export interface RenewConfig {
  /** Days before expiry, 2 to 7; null: the usual seven. */
  deductionDay: number | null
  /** Day of the month on which renewed resources expire, -1 for the last one; null: none. */
  expireDay: number | null
}

export interface TradeWorld {
  /** By the id of a renewal's line. */
  readonly prolongations: Map<string, Prolongation>
  /** By resource id, oldest first; periods that were given back are gone. */
  readonly renewed: Map<string, RenewedPeriod[]>
  /** What coupons and cards paid, by the id of a line. */
  readonly shares: Map<string, readonly PaidShare[]>
  /** By the id of a line. */
  readonly places: Map<string, Place>
  /** How many renewals are to follow by themselves, by resource id; 0 = without end. */
  readonly autoRenewals: Map<string, number>
  /** By customer id. */
  readonly renewConfigs: Map<string, RenewConfig>
  /** By the id of an order or a resource: the vendor's code with which writes on it are refused. */
  readonly obstacles: Map<string, string>
  /** Writes so far; ids count them. */
  steps: number
  /** When the present call came, by the sandbox's clock, whole seconds. */
  now: number
}

/** The world before anybody has traded. */
export function createTradeWorld(now: number): TradeWorld {
  return {
    prolongations: new Map(),
    renewed: new Map(),
    shares: new Map(),
    places: new Map(),
    autoRenewals: new Map(),
    renewConfigs: new Map(),
    obstacles: new Map(),
    steps: 0,
    now,
  }
}

/** Says when the present call came. */
export function setNow(world: World, now: number): void {
  world.trade.now = Math.floor(now / 1000) * 1000
}

/** Counts another write, and answers when it happens: by the clock, as whoever looks for it afterwards expects. */
export function nextTime(world: World): number {
  world.trade.steps += 1
  return world.trade.now
}

/**
 * The time by which deadlines and periods are judged: the business date, at which seeded data stands however late the
 * clock is, or the clock where that is earlier.
 */
export function presentTime(world: World): number {
  return Math.min(world.businessNow, world.trade.now)
}

/** 32 hex digits, the same for the same words in every run. */
export function hexOf(...words: readonly (string | number)[]): string {
  return createHash('md5').update(words.join(' ')).digest('hex')
}

/** An id in the form of a UUID, the same for the same words in every run. */
export function uuidOf(...words: readonly (string | number)[]): string {
  const digits = hexOf(...words)
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]].map(([begin, end]) => digits.slice(begin, end)).join('-')
}

/** An order id never given before: those of the seeded orders have no `Z` there. */
export function newOrderId(world: World, time: number): string {
  const minute = new Date(time + 8 * 3_600_000).toISOString().slice(2, 16).replaceAll(/\D/g, '')
  return `CS${minute}Z${world.trade.steps.toString(36).toUpperCase().padStart(4, '0')}`
}

/** The id of an order's line by its position from 0. */
export function lineId(orderId: string, index: number): string {
  return `${orderId}-${String(index + 1).padStart(6, '0')}`
}

/** Puts an order behind all that are as old as it or older. */
function insertByAge(list: Order[], order: Order): void {
  const before = list.findLastIndex(({ createTime }) => createTime <= order.createTime)
  list.splice(before + 1, 0, order)
}

function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key)
  if (known) return known
  const made: Item[] = []
  lists.set(key, made)
  return made
}

/** Adds an order (with its parts, if it is a combined one) to every index. */
export function addOrder(world: World, order: Order): void {
  insertByAge(world.orders, order)
  insertByAge(listAt(world.ordersOfCustomer, order.customerId), order)
  insertByAge(listAt(world.ordersOfPartner, order.partnerId), order)
  for (const one of [order, ...(order.subOrders ?? [])]) world.orderById.set(one.id.toUpperCase(), one)
}

/** Adds a resource to its customer's. */
export function addSubscription(world: World, subscription: Subscription): void {
  listAt(world.subscriptionsOfCustomer, subscription.customerId).push(subscription)
}

/** Keeps a renewed period of a resource. */
export function addRenewedPeriod(world: World, resourceId: string, period: RenewedPeriod): void {
  listAt(world.trade.renewed, resourceId).push(period)
}

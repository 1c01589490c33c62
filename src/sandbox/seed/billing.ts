/**
 * Eighteen months of consumption and the running cycle. Nothing is made at start-up but indexes: a customer's cycle is
 * made when it is first asked for, and made again, with the same bytes, after it was forgotten.
 */
import { currentCycle, cycleAfter, cycleOf } from '../billing-world.ts'
import type { BillingWorld, FeeRecord } from '../billing-world.ts'
import { compareText } from '../world.ts'
import type { Customer, Order, Partner, Subscription } from '../world.ts'
import { policies } from './billing-catalogue.ts'
import { recordsOfOrder } from './billing-orders.ts'
import { fleetOf, recordsWithoutOrder } from './billing-records.ts'
import type { Fleet } from './billing-records.ts'
import { wealthyCustomerIndex } from './customers.ts'

/** Cycles kept beside the running one. */
const lookBack = 18
/** Cycles of customers kept in memory: a summary over a partner's customers needs a few hundred. */
const remembered = 1000

/** The parts of the world that consumption follows from. */
export interface BillingSource {
  readonly partners: readonly Partner[]
  readonly customers: readonly Customer[]
  readonly orders: readonly Order[]
  readonly subscriptions: readonly Subscription[]
}

/**
 * With whom a customer was at a time: a reseller's customer was its distributor's own before the association with the
 * reseller; nobody's consumption before the association with its partner is the partner's to see.
 */
function partnerAt(customer: Customer, time: number, distributorOf: ReadonlyMap<string, string | null>): string | null {
  return time >= customer.associatedOn ? customer.partnerId : (distributorOf.get(customer.partnerId) ?? null)
}

function byTradeTime(left: FeeRecord, right: FeeRecord): number {
  return left.tradeTime - right.tradeTime || compareText(left.id, right.id)
}

type Make = (customerId: string, cycle: string) => readonly FeeRecord[]

function createMaker(seed: number, source: BillingSource): Make {
  const heavy = source.customers[wealthyCustomerIndex]
  const customers = new Map(source.customers.map((customer) => [customer.id, customer]))
  const distributorOf = new Map(source.partners.map((partner) => [partner.id, partner.distributorId]))
  const paid = source.orders.filter((order) => order.paymentTime !== null)
  const orders = Map.groupBy(paid, (order) => `${order.customerId} ${cycleOf(order.paymentTime ?? 0)}`)
  const resources = Map.groupBy(source.subscriptions, (subscription) => subscription.orderId)
  const fleets = new Map<string, Fleet | null>()
  const fleetFor = (customer: Customer): Fleet | null => {
    const known = fleets.get(customer.id)
    if (known !== undefined) return known
    const made = fleetOf(seed, customer, customer === heavy)
    fleets.set(customer.id, made)
    return made
  }
  return (customerId, cycle) => {
    const customer = customers.get(customerId)
    const fleet = customer ? fleetFor(customer) : null
    if (!customer || !fleet) return []
    const ordered = (orders.get(`${customerId} ${cycle}`) ?? []).flatMap((order) => recordsOfOrder(seed, order, fleet, resources))
    return [...ordered, ...recordsWithoutOrder(seed, fleet, cycle)].flatMap((one) => {
      const partnerId = partnerAt(customer, one.consumeTime, distributorOf)
      return partnerId === null ? [] : [{ ...one, partnerId }]
    }).toSorted(byTradeTime)
  }
}

/** Remembers the last answers. */
function remembering(make: Make): Make {
  const known = new Map<string, readonly FeeRecord[]>()
  return (customerId, cycle) => {
    const key = `${customerId} ${cycle}`
    const found = known.get(key)
    if (found) return found
    const made = make(customerId, cycle)
    known.set(key, made)
    const [oldest] = known.keys()
    if (known.size > remembered && oldest !== undefined) known.delete(oldest)
    return made
  }
}

/** The consumption of all customers and the policies on it. The same seed and source give the same records. */
export function seedBilling(seed: number, source: BillingSource): BillingWorld {
  const cycles = Array.from({ length: lookBack + 1 }, (_, index) => cycleAfter(currentCycle, index - lookBack))
  const kept = new Set(cycles)
  const make = remembering(createMaker(seed, source))
  return { cycles, policies, records: (customerId, cycle) => (kept.has(cycle) ? make(customerId, cycle) : []) }
}

/**
 * What of a partner's consumption can be invoiced: per order, per customer and cycle, per cycle. It follows from the
 * consumption records of resale customers (those of a distributor's resellers included) and from the invoices.
 */
import { currentCycle, orderTypes } from '../billing-world.ts'
import type { BillingWorld } from '../billing-world.ts'
import type { ContractEntity, CustomerCycleBalance, Invoice, InvoiceBalance, InvoiceState, OrderBalance } from '../console-world.ts'
import type { Customer, Order, Partner } from '../world.ts'
import type { ConsoleSource } from './console.ts'

/** States in which an amount is neither invoiced nor on its way: it can be requested again. */
const released = new Set<InvoiceState>(['REJECTED', 'CANCELLED', 'RETURNED'])

/** What one customer consumed in one cycle, fen. */
export interface CustomerCycle {
  readonly customer: Customer
  readonly cycle: string
  readonly entity: ContractEntity
  readonly consumed: bigint
  readonly debt: bigint
  /** What was paid with money for orders, by order id. */
  readonly orders: ReadonlyMap<string, bigint>
}

/** Whether an invoice holds the amount it is about. */
export function holds(invoice: Invoice): boolean {
  return !released.has(invoice.state) && invoice.sourceId === null
}

/** The contracting entity of a customer's purchases: one in five buys from another one. Fixed by the customer's id. */
export function entityOf(customer: Customer): ContractEntity {
  return Number.parseInt(customer.id.slice(0, 4), 16) % 5 === 0 ? 'OTHER' : 'HUAWEI_CLOUD_COMPUTING'
}

/** The customers whose consumption is invoiced to a partner: none of a reseller's own (its distributor is invoiced). */
export function invoicedCustomers(partner: Partner, { customers, partners }: ConsoleSource): Customer[] {
  if (partner.kind === 'cloud-reseller') return []
  const resellers = partners.filter((one) => one.distributorId === partner.id).map((one) => one.id)
  const scope = new Set([partner.id, ...resellers])
  return customers.filter((customer) => customer.associationType === '2' && scope.has(customer.partnerId))
}

/** Money paid (or returned) and money owed by a customer in a cycle; null when nothing was. */
export function customerCycle(billing: BillingWorld, customer: Customer, cycle: string): CustomerCycle | null {
  const records = billing.records(customer.id, cycle)
  if (records.length === 0) return null
  let consumed = 0n
  let debt = 0n
  const orders = new Map<string, bigint>()
  for (const { paid, type, tradeId } of records) {
    consumed += paid.cash + paid.credit
    debt += paid.debt
    if (orderTypes.has(type)) orders.set(tradeId, (orders.get(tradeId) ?? 0n) + paid.cash + paid.credit)
  }
  return consumed === 0n && debt === 0n ? null : { customer, cycle, entity: entityOf(customer), consumed, debt, orders }
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

/** Shares of an invoice: what it holds of one order, customer cycle or cycle. Weights are the amounts asked for. */
export interface InvoiceShare {
  readonly invoice: Invoice
  readonly cycle: string
  /** Null for an invoice by cycle or by amount. */
  readonly customerId: string | null
  readonly orderId: string | null
  readonly amount: bigint
}

/** The balances of all cycles and both entities, newest first. */
export function cycleBalances(all: readonly CustomerCycle[], shares: readonly InvoiceShare[]): InvoiceBalance[] {
  const groups = Map.groupBy(all, (one) => `${one.cycle} ${one.entity}`)
  const balances = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { cycle, entity } = first
    const invoiced = sum(shares.filter((one) =>
      one.cycle === cycle && one.invoice.entity === entity && holds(one.invoice)).map((one) => one.amount))
    return [{ cycle, entity, consumed: sum(group.map((one) => one.consumed)), invoiced, debt: sum(group.map((one) => one.debt)) }]
  })
  return balances.toSorted((left, right) => (`${left.cycle} ${left.entity}` < `${right.cycle} ${right.entity}` ? 1 : -1))
}

/** A customer's invoiced amount: what names it, or everything when the whole cycle was invoiced. */
export function customerCycleBalances(
  all: readonly CustomerCycle[],
  shares: readonly InvoiceShare[],
): CustomerCycleBalance[] {
  const held = shares.filter((one) => holds(one.invoice))
  return all.map(({ customer, cycle, entity, consumed, debt }) => {
    const whole = held.some((one) => one.invoice.method === 'BILLING_CYCLE' && one.cycle === cycle && one.invoice.entity === entity)
    const named = sum(held.filter((one) => one.cycle === cycle && one.customerId === customer.id).map((one) => one.amount))
    const invoiced = whole ? consumed : named
    return { customerId: customer.id, customerName: customer.name, cycle, entity, consumed, invoiced, debt }
  })
}

/** An order paid by a resale customer. */
export interface PaidOrder {
  readonly order: Order
  readonly customer: Customer
  readonly cycle: string
  readonly paidTime: number
  readonly amount: bigint
}

/** The balances of orders, in the order given. */
export function orderBalances(paid: readonly PaidOrder[], shares: readonly InvoiceShare[]): OrderBalance[] {
  const held = shares.filter((one) => holds(one.invoice))
  const byOrder = Map.groupBy(held.filter((one) => one.orderId !== null), (one) => one.orderId ?? '')
  const wholeCycles = new Set(held.filter((one) => one.invoice.method === 'BILLING_CYCLE').map((one) => `${one.cycle} ${one.invoice.entity}`))
  const customers = new Set(held
    .filter((one) => one.invoice.method === 'CUSTOMER_BILLING_CYCLE')
    .map((one) => `${one.cycle} ${one.customerId ?? ''}`))
  return paid.map(({ order, customer, cycle, paidTime, amount }) => {
    const entity = entityOf(customer)
    const covered = wholeCycles.has(`${cycle} ${entity}`) || customers.has(`${cycle} ${customer.id}`)
    const own = sum((byOrder.get(order.id) ?? []).map((one) => one.amount))
    return {
      orderId: order.id, customerId: customer.id, accountName: customer.accountName, cycle, entity, paidTime,
      productTypes: [...new Set(order.lines.map((line) => line.serviceType.code))],
      consumed: amount, invoiced: covered ? amount : own, debt: 0n,
    }
  })
}

/** Is a cycle closed? The previous month opens for invoices on the 3rd; on the business date every past one is open. */
export function isSettled(cycle: string): boolean {
  return cycle < currentCycle
}

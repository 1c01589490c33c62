/**
 * What of a partner's consumption can be invoiced: per order, per customer and cycle, per cycle. It follows from the
 * consumption records of resale customers (those of a distributor's resellers included) and from the invoices.
 */
import { currentCycle, orderTypes } from '../billing-world.ts'
import type { BillingWorld } from '../billing-world.ts'
import { holds } from '../invoice-world.ts'
import type { ContractEntity, CustomerCycleBalance, InvoiceBalance, InvoiceShare, OrderBalance } from '../invoice-world.ts'
import type { Customer, Order, Partner } from '../world.ts'
import type { ConsoleSource } from './console.ts'

/** Services that are taxed as goods. */
const goodsTypes = new Set(['hws.service.type.waf'])

/** What one customer consumed in one cycle, fen. */
export interface CustomerCycle {
  readonly customer: Customer
  readonly cycle: string
  readonly entity: ContractEntity
  readonly consumed: bigint
  /** The part of what was consumed that is taxed as goods. */
  readonly goods: bigint
  readonly debt: bigint
  /** What was paid with money for orders, by order id. */
  readonly orders: ReadonlyMap<string, OrderMoney>
}

/** Money paid for an order, and the part of it that is taxed as goods; fen. */
export interface OrderMoney {
  readonly paid: bigint
  readonly goods: bigint
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
  let goods = 0n
  const orders = new Map<string, OrderMoney>()
  for (const { paid, type, tradeId, serviceType } of records) {
    const money = paid.cash + paid.credit
    const asGoods = goodsTypes.has(serviceType.code) ? money : 0n
    consumed += money
    goods += asGoods
    debt += paid.debt
    const known = orders.get(tradeId)
    if (orderTypes.has(type)) orders.set(tradeId, { paid: (known?.paid ?? 0n) + money, goods: (known?.goods ?? 0n) + asGoods })
  }
  return consumed === 0n && debt === 0n ? null : { customer, cycle, entity: entityOf(customer), consumed, goods, debt, orders }
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

/** The balances of all cycles and both entities, newest first. */
export function cycleBalances(all: readonly CustomerCycle[], shares: readonly InvoiceShare[]): InvoiceBalance[] {
  const groups = Map.groupBy(all, (one) => `${one.cycle} ${one.entity}`)
  const balances = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { cycle, entity } = first
    const invoiced = sum(shares.filter((one) =>
      one.cycle === cycle && one.entity === entity && holds(one.invoice)).map((one) => one.amount))
    const total = (of: (one: CustomerCycle) => bigint): bigint => sum(group.map(of))
    return [{
      cycle, entity, invoiced, consumed: total((one) => one.consumed), goods: total((one) => one.goods), debt: total((one) => one.debt),
    }]
  })
  return balances.toSorted((left, right) => (`${left.cycle} ${left.entity}` < `${right.cycle} ${right.entity}` ? 1 : -1))
}

/** What is left of each cycle and entity: no part of a cycle can have more, however it was invoiced. */
type CycleLeft = (cycle: string, entity: ContractEntity) => bigint

/** The left amounts of some cycles' balances; nothing where there is no balance. */
export function leftOf(balances: readonly InvoiceBalance[]): CycleLeft {
  const left = new Map(balances.map((one) => [`${one.cycle} ${one.entity}`, one.consumed - one.invoiced]))
  return (cycle, entity) => {
    const value = left.get(`${cycle} ${entity}`) ?? 0n
    return value > 0n ? value : 0n
  }
}

/** What a part of a cycle has invoiced: what names it, and what invoices by cycle or by amount have left too little for. */
function invoicedOf(part: { readonly consumed: bigint; readonly named: bigint }, left: bigint): bigint {
  return part.consumed - part.named > left ? part.consumed - left : part.named
}

/** A customer's invoiced amount: what names it, or everything when the whole cycle was invoiced. */
export function customerCycleBalances(
  all: readonly CustomerCycle[],
  shares: readonly InvoiceShare[],
  left: CycleLeft,
): CustomerCycleBalance[] {
  const held = shares.filter((one) => holds(one.invoice))
  return all.map(({ customer, cycle, entity, consumed, goods, debt }) => {
    const whole = held.some((one) => one.invoice?.method === 'BILLING_CYCLE' && one.cycle === cycle && one.entity === entity)
    const named = sum(held.filter((one) => one.cycle === cycle && one.customerId === customer.id).map((one) => one.amount))
    const invoiced = whole ? consumed : invoicedOf({ consumed, named }, left(cycle, entity))
    return { customerId: customer.id, customerName: customer.name, cycle, entity, consumed, goods, invoiced, debt }
  })
}

/** An order paid by a resale customer. */
export interface PaidOrder {
  readonly order: Order
  readonly customer: Customer
  readonly cycle: string
  readonly paidTime: number
  readonly amount: bigint
  readonly goods: bigint
}

/** The balances of orders, in the order given. */
export function orderBalances(paid: readonly PaidOrder[], shares: readonly InvoiceShare[], left: CycleLeft): OrderBalance[] {
  const held = shares.filter((one) => holds(one.invoice))
  const byOrder = Map.groupBy(held.filter((one) => one.orderId !== null), (one) => one.orderId ?? '')
  const wholeCycles = new Set(held.filter((one) => one.invoice?.method === 'BILLING_CYCLE').map((one) => `${one.cycle} ${one.entity}`))
  const customers = new Set(held
    .filter((one) => one.invoice?.method === 'CUSTOMER_BILLING_CYCLE')
    .map((one) => `${one.cycle} ${one.customerId ?? ''}`))
  return paid.map(({ order, customer, cycle, paidTime, amount, goods }) => {
    const entity = entityOf(customer)
    const covered = wholeCycles.has(`${cycle} ${entity}`) || customers.has(`${cycle} ${customer.id}`)
    const own = sum((byOrder.get(order.id) ?? []).map((one) => one.amount))
    return {
      orderId: order.id, customerId: customer.id, accountName: customer.accountName, cycle, entity, paidTime,
      productTypes: [...new Set(order.lines.map((line) => line.serviceType.code))],
      consumed: amount, goods, debt: 0n,
      invoiced: covered ? amount : invoicedOf({ consumed: amount, named: own }, left(cycle, entity)),
    }
  })
}

/** Is a cycle closed? The previous month opens for invoices on the 3rd; on the business date every past one is open. */
export function isSettled(cycle: string): boolean {
  return cycle < currentCycle
}

/**
 * Invoices that a partner asked Huawei Cloud for: for every cycle and contracting entity some by order, by customer, by
 * amount, and for most older cycles the rest by cycle. The rules on type, medium, title and state are the contract's
 * (billing-incentives.mapping.md section 5).
 */
import { cycleAfter, cycleBegin, cycleOf, currentCycle } from '../billing-world.ts'
import type {
  ContractEntity, Invoice, InvoiceBalance, InvoiceBook, InvoiceMedium, InvoiceMethod, InvoiceProfile, InvoiceShare, InvoiceType,
} from '../invoice-world.ts'
import { businessNow } from '../world.ts'
import type { Partner } from '../world.ts'
import type { ConsoleSource } from './console.ts'
import {
  customerCycle, customerCycleBalances, cycleBalances, entityOf, invoicedCustomers, isSettled, leftOf, orderBalances,
} from './invoice-balances.ts'
import type { CustomerCycle, PaidOrder } from './invoice-balances.ts'
import { profileAt, profilesOf, verifiedNameOf } from './invoice-profiles.ts'
import { addressesOf, inState, statesFor } from './invoice-states.ts'
import { openOwedInvoices, settledOwedInvoices } from './owed-invoices.ts'
import { distributorId } from './partners.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

const day = 86_400_000
/** Electronic invoices end at a million yuan. */
const electronicLimit = 100_000_000n

/** A part of a cycle that is asked for together. */
interface Ask {
  readonly method: InvoiceMethod
  readonly entity: ContractEntity
  readonly cycle: string
  readonly parts: readonly { readonly customerId: string | null; readonly orderId: string | null; readonly amount: bigint }[]
}

interface Run {
  readonly partner: Partner
  readonly random: Random
  readonly paidOrders: readonly PaidOrder[]
  readonly cycles: readonly CustomerCycle[]
  readonly profiles: readonly InvoiceProfile[]
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

function allow(entity: ContractEntity, type: InvoiceType, amount: bigint, random: Random): InvoiceMedium {
  if (entity === 'HUAWEI_CLOUD_COMPUTING') return 'DIGITAL'
  const paper = type === 'VAT_SPECIAL' || amount > electronicLimit || random.chance(0.4)
  return paper ? 'PAPER' : 'ELECTRONIC'
}

/** Up to a few orders each, no order twice; then customers whose orders were not asked for. */
function namedAsks(run: Run, cycle: string, entity: ContractEntity): Ask[] {
  const { random } = run
  const here = run.paidOrders.filter((one) => one.cycle === cycle && one.amount > 0n && entityOf(one.customer) === entity)
  const chosen = here.filter(() => random.chance(0.35))
  const asks: Ask[] = []
  const taken = new Set<string>()
  chosen.forEach((one, index) => {
    const part = { customerId: one.customer.id, orderId: one.order.id, amount: one.amount }
    const last = asks.at(-1)
    const fits = last?.method === 'ORDER' && last.parts.length < 3 && index % 2 === 1
    taken.add(one.customer.id)
    if (fits) asks[asks.length - 1] = { ...last, parts: [...last.parts, part] }
    else asks.push({ method: index % 3 === 2 ? 'CUSTOMER_ORDER' : 'ORDER', entity, cycle, parts: [part] })
  })
  const customers = run.cycles.filter((one) =>
    one.cycle === cycle && one.entity === entity && one.consumed > 0n && one.debt === 0n && !taken.has(one.customer.id))
  const named = customers.filter(() => random.chance(0.06)).slice(0, 4)
  return [...asks, ...named.map(({ customer, consumed }): Ask => ({
    method: 'CUSTOMER_BILLING_CYCLE', entity, cycle, parts: [{ customerId: customer.id, orderId: null, amount: consumed }],
  }))]
}

/** A part of what is left by amount; in older cycles all that is left by cycle. */
function restAsks(run: Run, cycle: string, entity: ContractEntity, named: readonly Ask[]): Ask[] {
  const scope = run.cycles.filter((one) => one.cycle === cycle && one.entity === entity)
  const left = sum(scope.map((one) => one.consumed)) - sum(named.flatMap((ask) => ask.parts.map((part) => part.amount)))
  if (left <= 0n || scope.some((one) => one.debt > 0n)) return []
  const ask = (method: InvoiceMethod, amount: bigint): Ask => ({
    method, entity, cycle, parts: [{ customerId: null, orderId: null, amount }],
  })
  const some = run.random.chance(0.5) ? left / 10n : 0n
  const whole = cycle < cycleAfter(currentCycle, -2) && run.random.chance(0.7) ? left - some : 0n
  return [...(some > 0n ? [ask('SPECIFIED_AMOUNT', some)] : []), ...(whole > 0n ? [ask('BILLING_CYCLE', whole)] : [])]
}

function isText(value: string | null): value is string {
  return value !== null
}

/** A request for invoices becomes one invoice; every ninth one two, because its products have two tax rates. */
function invoicesOf(run: Run, ask: Ask, index: number): Omit<Invoice, 'state'>[] {
  const { partner, random } = run
  const opens = cycleBegin(cycleAfter(ask.cycle, 1)) + 3 * day
  const applyTime = Math.min(opens + Math.floor(random.next() ** 2 * 60 * day / 1000) * 1000, businessNow - (1 + index % 9) * 3_600_000)
  const total = sum(ask.parts.map((part) => part.amount))
  const { id: profileId, title } = profileAt(run.profiles, applyTime)
  const type: InvoiceType = title.type === 'ENTERPRISE' && random.chance(0.55) ? 'VAT_SPECIAL' : 'VAT_ORDINARY'
  const medium = allow(ask.entity, type, total, random)
  const amounts = index % 9 === 8 ? [['0.06', total - total / 4n], ['0.13', total / 4n]] as const : [['0.06', total]] as const
  const month = cycleOf(applyTime).replace('-', '')
  const prefix = partner.id === distributorId ? '2' : '1'
  const number = `${prefix}${String(index + 1).padStart(4, '0')}`
  const offset = ask.entity === 'HUAWEI_CLOUD_COMPUTING' && total > 1_000_000n && random.chance(0.1) ? 50_000n : 0n
  return amounts.map(([taxRate, selected], part) => ({
    id: `INV-${month}-${number}${amounts.length > 1 ? `-${part + 1}` : ''}`,
    requestId: `INVREQ-${number}`,
    method: ask.method,
    entity: ask.entity,
    cycles: [ask.cycle],
    orderIds: ask.parts.map((one) => one.orderId).filter(isText),
    customerIds: [...new Set(ask.parts.map((one) => one.customerId).filter(isText))],
    type,
    medium,
    profileId,
    title,
    taxRate,
    selected,
    owedOffset: part === 0 ? offset : 0n,
    number: null,
    rejectReason: null,
    courier: null,
    mailingAddress: medium === 'PAPER' ? random.pick(addressesOf(partner)) : null,
    emails: medium === 'PAPER' ? [] : [partner.email],
    applyTime,
    issueTime: null,
    receiptTime: null,
    sourceId: null,
  }))
}

/** Splits what an invoice is about over the parts that were asked for, in proportion, the last part taking the rest. */
function sharesOf(ask: Ask, invoice: Invoice): InvoiceShare[] {
  const total = sum(ask.parts.map((part) => part.amount))
  let left = invoice.selected
  return ask.parts.map((part, index) => {
    const amount = index === ask.parts.length - 1 ? left : (part.amount * invoice.selected) / total
    left -= amount
    return { ...part, invoice, entity: ask.entity, cycle: ask.cycle, amount }
  })
}

function returnRecord(invoice: Invoice): Invoice {
  return { ...invoice, id: `${invoice.id}-R`, sourceId: invoice.id, applyTime: (invoice.issueTime ?? invoice.applyTime) + day }
}

function asksOf(run: Run, cycles: readonly string[]): Ask[] {
  return cycles.filter(isSettled).flatMap((cycle) =>
    (['HUAWEI_CLOUD_COMPUTING', 'OTHER'] as const).flatMap((entity) => {
      const named = namedAsks(run, cycle, entity)
      return [...named, ...restAsks(run, cycle, entity, named)]
    }))
}

function runFor(seed: number, partner: Partner, source: ConsoleSource): Run {
  const customers = new Map(invoicedCustomers(partner, source).map((customer) => [customer.id, customer]))
  const cycles = source.billing.cycles.flatMap((cycle) =>
    [...customers.values()].flatMap((customer) => customerCycle(source.billing, customer, cycle) ?? []))
  const amounts = new Map(cycles.flatMap((one) => [...one.orders]))
  const paidOrders = source.orders.flatMap((order) => {
    const customer = customers.get(order.customerId)
    const amount = amounts.get(order.id)
    if (!customer || amount === undefined || amount.paid === 0n || order.paymentTime === null) return []
    const { paymentTime } = order
    return [{ order, customer, cycle: cycleOf(paymentTime), paidTime: paymentTime, amount: amount.paid, goods: amount.goods }]
  })
  const newestFirst = paidOrders.toSorted((left, right) => right.paidTime - left.paidTime || (left.order.id < right.order.id ? -1 : 1))
  const random = createRandom(seed, `invoices ${partner.id}`)
  return { partner, random, paidOrders: newestFirst, cycles, profiles: profilesOf(partner) }
}

/** A partner's invoices and what is left to invoice. The same seed, partner and source give the same. */
export function seedInvoices(seed: number, partner: Partner, source: ConsoleSource): InvoiceBook {
  const run = runFor(seed, partner, source)
  const asked = asksOf(run, source.billing.cycles).flatMap((ask, index) =>
    invoicesOf(run, ask, index).map((draft) => ({ ask, draft })))
  const states = statesFor(asked.map(({ draft }) => draft), run.random)
  const made = asked.map(({ ask, draft }, index) => ({ ask, invoice: inState(draft, states[index] ?? 'ISSUED', run.random) }))
  const shares = made.flatMap(({ ask, invoice }) => sharesOf(ask, invoice))
  const returned = made.map(({ invoice }) => invoice).filter((one) => one.state === 'RETURNED').map(returnRecord)
  const invoices = [...made.map(({ invoice }) => invoice), ...returned]
    .toSorted((left, right) => right.applyTime - left.applyTime || (left.id < right.id ? -1 : 1))
  const open = openOwedInvoices(partner)
  const settled = settledOwedInvoices(invoices)
  const cycles = (): InvoiceBalance[] => cycleBalances(run.cycles, shares)
  return {
    invoices,
    shares,
    owed: [...open.owed, ...settled.owed].toSorted((left, right) => right.createTime - left.createTime),
    settlements: [...open.settlements, ...settled.settlements],
    profiles: [...run.profiles],
    addresses: [...addressesOf(partner)],
    verified: verifiedNameOf(partner),
    due: new Map(),
    awaitingRedLetter: new Set(),
    cycles,
    customerCycles: (cycle) =>
      customerCycleBalances(run.cycles.filter((one) => one.cycle === cycle), shares, leftOf(cycles())),
    orders: () => orderBalances(run.paidOrders, shares, leftOf(cycles())),
  }
}

/** The queries that both generations are asked: every example, and a wider set that selects every field of the schema. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse, print, separateOperations, type DocumentNode } from 'graphql'
import { blockReasons, owedAmounts } from '#src/sandbox/console/invoice-blocks.ts'
import { automaticDiscount } from '#src/sandbox/trade/discounts.ts'
import { discountsFor } from '#src/sandbox/trade/paying.ts'
import { meansFor } from '#src/sandbox/trade/means.ts'
import type { Customer, Order, World } from '#src/sandbox/world.ts'
import { customerVariables } from '#test/support/parity-customers.ts'
import { couponVariables } from '#test/support/parity-coupons.ts'

export interface ParityQuery {
  /** `examples/01-customer-overview`, or the name of a file of the wider set. */
  readonly name: string
  readonly document: DocumentNode
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
}

const examplesFolder = new URL('../../examples/', import.meta.url)
const queriesFolder = new URL('../fixtures/parity/queries/', import.meta.url)
const solutionProvider = '2f1a6c0e9b7d4e83a5c1d0f6b8e72934'

function names(folder: URL): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.graphql')).map((name) => name.slice(0, -'.graphql'.length)).toSorted()
}

function readVariables(name: string): Readonly<Record<string, unknown>> {
  const file = `${name}.variables.json`
  if (!readdirSync(examplesFolder).includes(file)) return {}
  const value: unknown = JSON.parse(readFileSync(new URL(file, examplesFolder), 'utf8'))
  if (typeof value !== 'object' || value === null) throw new TypeError(`${file} is no object`)
  return Object.fromEntries(Object.entries(value))
}

/** Every example with its variables. */
export function exampleQueries(): ParityQuery[] {
  return names(examplesFolder).map((name) => {
    const text = readFileSync(new URL(`${name}.graphql`, examplesFolder), 'utf8')
    return { name: `examples/${name}`, document: parse(text), text, variables: readVariables(name) }
  })
}

/** The wider set; the shared fragments that a query uses go with it. */
export function widerQueries(variables: Readonly<Record<string, unknown>>): ParityQuery[] {
  const fragments = readFileSync(new URL('fragments.graphql', queriesFolder), 'utf8')
  return names(queriesFolder).filter((name) => name !== 'fragments').map((name) => {
    const whole = parse(`${readFileSync(new URL(`${name}.graphql`, queriesFolder), 'utf8')}\n${fragments}`)
    const document = Object.values(separateOperations(whole))[0]
    if (!document) throw new TypeError(`${name}.graphql has no operation`)
    return { name, document, text: print(document), variables }
  })
}

/** Objects of the seeded world that the wider set asks for: chosen by what they are, so that a new seed changes nothing. */
export function variablesOf(world: World): Readonly<Record<string, unknown>> {
  const customers = world.customersOfPartner.get(solutionProvider) ?? []
  const ordersOf = (customer: Customer) => world.ordersOfCustomer.get(customer.id) ?? []
  const heldBy = (customer: Customer) => world.subscriptionsOfCustomer.get(customer.id) ?? []
  const busiest = (type: string) => must(
    customers
      .filter((customer) => customer.associationType === type && ordersOf(customer).length <= 100 && heldBy(customer).length <= 100)
      .toSorted((left, right) => heldBy(right).length - heldBy(left).length)[0],
  )
  const orders = world.ordersOfPartner.get(solutionProvider) ?? []
  const order = (fits: (order: Order) => boolean) => must(orders.findLast(fits))
  const resale = busiest('2')
  const subscription = must(heldBy(resale)[0])
  const plain = order(({ lines, subOrders, type }) => type === 1 && subOrders === null && lines.length > 10)
  const combined = order(({ subOrders, contractId }) => subOrders !== null && contractId !== null)
  const ids = {
    partner: globalId('Partner', 'self'),
    customer: globalId('Customer', resale.id),
    order: globalId('Order', plain.id),
    subscription: globalId('ResourceSubscription', resale.id, subscription.resourceId),
  }
  return {
    ...ids,
    ...billingVariables(world, customers),
    ...consoleVariables(world),
    ...pricingVariables(world, customers),
    ...customerVariables(world, customers, cycle),
    ...couponVariables(world),
    all: Object.values(ids),
    customerId: resale.id,
    indebted: must(customers.find(hasEveryKindOfBalance)).id,
    referral: busiest('1').id,
    unknown: must(customers.find(({ associationType }) => associationType === '3')).id,
    accountName: resale.accountName.slice(2, 9),
    name: '科技',
    label: 'VIP',
    range: { from: '2026-01-01T00:00:00Z', to: '2026-12-31T00:00:00Z' },
    serviceType: subscription.serviceType.code,
    resourceIds: heldBy(resale).slice(0, 3).map(({ resourceId }) => resourceId),
    orderId: plain.id,
    combined: combined.id,
    part: must(combined.subOrders?.[0]).id,
    pending: order(({ status }) => status === 6).id,
    holding: order((one) => couponsFor(world, one).some(({ lockOrderId }) => lockOrderId === one.id)).id,
    payable: order((one) => canBePaidVariously(world, one)).id,
    unsubscription: order(({ type, refunds, lines }) => type === 4 && refunds.length > 1 && lines.length > 1).id,
  }
}

/** The month before the last. */
const cycle = '2026-09'

/** Whether a resale customer has a debt, money for a designated use and a credit limit. */
function hasEveryKindOfBalance({ associationType, debt, accounts }: Customer): boolean {
  const some = (of: 'designated' | 'creditLimit') => accounts.some((account) => (account[of] ?? 0n) > 0n)
  return associationType === '2' && debt > 0n && some('designated') && some('creditLimit')
}

/** The coupons that an order which waits for payment can be paid with. */
function couponsFor(world: World, order: Order) {
  const customer = world.customerById.get(order.customerId)
  if (!customer || order.status !== 6 || order.baseOrderId !== null) return []
  return meansFor(world, customer, order).flatMap(({ source }) => ('coupon' in source ? [source.coupon] : []))
}

/** Whether an order waits for payment with discounts to choose from, and with a coupon that is restricted. */
function canBePaidVariously(world: World, order: Order): boolean {
  const customer = world.customerById.get(order.customerId)
  return customer !== undefined && discountsFor(world, customer, order).length > 0 && couponsFor(world, order).some(({ limits }) => limits.length > 0)
}

/** A month in which the seeded world writes off what had been owed. */
const earlier = '2026-06'

/** The month before the last, and customers who between them have every kind of record that a page can hold. */
function billingVariables(world: World, customers: readonly Customer[]): Readonly<Record<string, unknown>> {
  const consumers = customers.filter(({ associationType }) => associationType === '2').map((customer) => ({ customer, records: world.billing.records(customer.id, cycle) })).filter(({ records }) => records.length > 0 && records.length <= 100)
  const kindsOf = (records: (typeof consumers)[number]['records']) => [...new Set(records.flatMap(({ mode, type, sub, paid, freeUsage, reservedUsage }) => [
    `${mode} ${type} ${sub !== null} ${Number(freeUsage?.amount ?? 0) > 0} ${Number(reservedUsage?.amount ?? 0) > 0}`,
    ...Object.entries(paid).filter(([, fen]) => fen > 0n).map(([part]) => part),
  ]))]
  const missing = new Set(consumers.flatMap(({ records }) => kindsOf(records)))
  const chosen: typeof consumers = []
  while (missing.size > 0) {
    const next = must(consumers.toSorted((left, right) => kindsOf(right.records).filter((kind) => missing.has(kind)).length - kindsOf(left.records).filter((kind) => missing.has(kind)).length)[0])
    chosen.push(next)
    for (const kind of kindsOf(next.records)) missing.delete(kind)
  }
  const first = must(chosen[0])
  const usage = must(first.records.find(({ mode, type }) => mode === 3 && type === 5))
  // Whose bills the new generation splits by resource type, with a savings plan among them.
  const billed = must(customers.find((customer) => {
    const records = world.billing.records(customer.id, cycle)
    const parts = Map.groupBy(records, ({ mode, serviceType }) => `${mode} ${serviceType.code}`)
    const isSplit = [...parts.values()].some((part) => new Set(part.map(({ resourceType }) => resourceType.code)).size > 1)
    return customer.associationType === '2' && isSplit && [1, 3, 11].every((mode) => records.some((record) => record.mode === mode))
  }))
  const referral = must(customers.find((customer) => customer.associationType === '1' && world.billing.records(customer.id, cycle).length > 3))
  return {
    cycle,
    customers: chosen.map(({ customer }) => globalId('Customer', customer.id)),
    consumer: first.customer.id,
    billed: billed.id,
    earlier,
    owing: paying(customers, (customer) => world.billing.records(customer.id, cycle).some(({ paid }) => paid.debt > 0n)),
    writtenOff: paying(customers, (customer) => world.billing.records(customer.id, earlier).some(({ paid }) => paid.writeoff > 0n)),
    referralConsumer: referral.id,
    region: usage.regionCode,
    service: usage.serviceType.code,
    resource: usage.resourceId,
    days: { from: `${cycle}-03`, to: `${cycle}-17` },
  }
}

/** A resale customer of that kind. */
function paying(customers: readonly Customer[], fits: (customer: Customer) => boolean): string {
  return must(customers.find((customer) => customer.associationType === '2' && fits(customer))).id
}

/** A customer with the vendor's discount and a machine that nothing is attached to, and a project of its own. */
function pricingVariables(world: World, customers: readonly Customer[]): Readonly<Record<string, unknown>> {
  const lone = (customer: Customer) => world.subscriptionsOfCustomer.get(customer.id)?.find((one, _, all) =>
    one.mainResourceId === null && one.status === 2 && one.resourceType.code === 'hws.resource.type.vm' && all.every(({ mainResourceId }) => mainResourceId !== one.resourceId))
  const customer = must(customers.find((one) => one.associationType === '2' && lone(one) !== undefined && automaticDiscount(world, one)?.kind === 'commercial'))
  const machine = must(lone(customer))
  return { pricedCustomer: customer.id, project: machine.projectId, loneMachine: machine.resourceId }
}

function consoleVariables(world: World): Readonly<Record<string, unknown>> {
  const book = world.console.invoicesOf(solutionProvider)
  const { invoices, profiles } = book
  const owed = owedAmounts(book)
  const open = must(book.cycles().find((one) => one.entity === 'HUAWEI_CLOUD_COMPUTING' && blockReasons(one, owed).length === 0))
  const digital = { contractEntity: open.entity, type: 'VAT_SPECIAL', medium: 'DIGITAL', profileId: must(profiles.find(({ isValid }) => isValid)).id }
  const { incentives, payouts } = world.console.incentivesOf(solutionProvider)
  const incentive = must(incentives.find(({ details }) => details.some(({ freezeReason }) => freezeReason !== null)))
  return {
    invoice: must(invoices.find(({ mailingAddress, orderIds }) => mailingAddress !== null && orderIds.length > 0)).id,
    downloadable: must(invoices.find(({ medium, state }) => medium === 'DIGITAL' && state === 'ISSUED')).id,
    invoiceRequest: { ...digital, selection: { billingCycles: [open.cycle] } },
    // More than there is to invoice, which the vendor alone knows.
    blockedRequest: { ...digital, selection: { amount: '999999999999' } },
    everInvoiced: { from: '2020-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' },
    incentive: globalId('Incentive', incentive.period, incentive.id),
    payout: must(payouts[0]).id,
  }
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('the seeded world has nothing of that kind')
  return value
}

/** Global ids are opaque to callers; the tests know how they are made, so as to ask for objects that no query has named. */
function globalId(...parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

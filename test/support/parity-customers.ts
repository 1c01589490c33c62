/** Customers of the seeded world whose usage, money, bills and costs the wider set asks for: who between them have every kind of it. */
import { orderTypes, payable, type FeeRecord } from '#src/sandbox/billing-world.ts'
import { changesOf } from '#src/sandbox/ledger.ts'
import { onDemandResourcesOf } from '#src/sandbox/on-demand-world.ts'
import { packagesOf } from '#src/sandbox/package-world.ts'
import { peakResourcesOf } from '#src/sandbox/peak-usage.ts'
import type { Customer, World } from '#src/sandbox/world.ts'

/** The fewest first customers that between them have every kind that any of them has. */
export function covering(customers: readonly Customer[], kindsOf: (customer: Customer) => readonly string[]): Customer[] {
  const kinds = new Map(customers.map((customer) => [customer, new Set(kindsOf(customer))]))
  const missing = new Set([...kinds.values()].flatMap((set) => [...set]))
  const news = (customer: Customer) => [...(kinds.get(customer) ?? [])].filter((kind) => missing.has(kind))
  const chosen: Customer[] = []
  while (missing.size > 0) {
    const next = must(customers.toSorted((left, right) => news(right).length - news(left).length)[0])
    for (const kind of news(next)) missing.delete(kind)
    chosen.push(next)
  }
  return chosen
}

const globalIds = (customers: readonly Customer[]) => customers.map(({ id }) => Buffer.from(JSON.stringify(['Customer', id])).toString('base64url'))

function filled(values: Readonly<Record<string, unknown>>, prefix: string): string[] {
  return Object.entries(values).filter(([, value]) => value !== null && value !== '').map(([name]) => `${prefix} ${name}`)
}

/** The variables of the queries of catalogue, usage, funds, own bills and costs. */
export function customerVariables(world: World, customers: readonly Customer[], cycle: string): Readonly<Record<string, unknown>> {
  const resale = customers.filter(({ associationType, id }) => associationType === '2' && !world.coupons.buyResellCustomers.has(id))
  return { ...usageVariables(world, resale), ...fundsVariables(world, resale), ...ownBillVariables(world, resale, cycle) }
}

function usageVariables(world: World, resale: readonly Customer[]): Readonly<Record<string, unknown>> {
  const resourcesOf = ({ id }: Customer) => onDemandResourcesOf(world, id)
  const packages = ({ id }: Customer) => packagesOf(world, id)
  const few = resale.filter((customer) => resourcesOf(customer).length <= 100 && packages(customer).length <= 100)
  const holders = covering(few, (customer) => [
    ...resourcesOf(customer).flatMap((resource) => filled({ ...resource, customerId: null }, `resource ${resource.status}`)),
    ...packages(customer).flatMap((one) => [`package ${one.status} ${one.resets} ${one.byCalendar} ${one.isBundle}`, ...filled({ order: one.orderId, project: one.project }, 'package')]),
  ])
  const resourceHolder = must(few.find((customer) => resourcesOf(customer).length > 2))
  const [resource] = resourcesOf(resourceHolder)
  // Deductions of the last months, from a package that was ordered.
  const from = Date.parse('2026-08-20T00:00:00Z')
  const packageHolder = must(few.find((customer) => packages(customer).some((one) => one.orderId !== null && one.items.some(({ deductions }) => deductions.some(({ time }) => time > from)))))
  const used = must(packages(packageHolder).find((one) => one.orderId !== null && one.items.some(({ deductions }) => deductions.some(({ time }) => time > from))))
  const item = must(used.items.find(({ deductions }) => deductions.some(({ time }) => time > from)))
  const methods = ['95peak_plus', '95peak_1000', '95Peak_1000']
  const peaks = covering(resale, ({ id }) => peakResourcesOf(world, id).map(({ usageType }) => usageType).filter((type) => methods.includes(type)))
  return {
    services: ['hws.service.type.ec2', 'hws.service.type.ebs'],
    resourceType: 'hws.resource.type.volume',
    holders: globalIds(holders),
    resourceHolder: resourceHolder.id,
    onDemandId: Buffer.from(JSON.stringify(['PayPerUseResource', resourceHolder.id, must(resource).resourceId])).toString('base64url'),
    onDemand: resourcesOf(resourceHolder).slice(0, 2).map(({ resourceId }) => resourceId),
    onDemandService: must(resource).serviceType.code,
    onDemandType: must(resource).resourceType.code,
    packageHolder: packageHolder.id,
    packageOrder: used.orderId,
    packageProduct: used.productId,
    item: item.id,
    deductions: { from: '2026-08-20', to: '2026-11-15' },
    peaks: globalIds(peaks),
  }
}

function fundsVariables(world: World, resale: readonly Customer[]): Readonly<Record<string, unknown>> {
  const cardsOf = ({ id }: Customer) => world.coupons.cardsOfCustomer.get(id) ?? []
  const funded = covering(resale, (customer) => [
    ...changesOf(world, customer.id).map(({ kind, amount }) => `${kind} ${amount < 0n}`),
    ...(world.coupons.movements.get(customer.id) ?? []).map(({ tradeType }) => `coupon ${tradeType}`),
    ...cardsOf(customer).map(({ balance }) => `card ${balance === 0n}`),
  ])
  return { funded: globalIds(funded), moved: must(funded[0]).id }
}

function ownBillVariables(world: World, resale: readonly Customer[], cycle: string): Readonly<Record<string, unknown>> {
  const recordsOf = ({ id }: Customer) => world.billing.records(id, cycle)
  const two = resale.filter((customer) => recordsOf(customer).length > 0 && recordsOf(customer).length <= 100 && recordsOf(customer).every(({ mode }) => mode === 1 || mode === 3))
  const owners = covering(two, (customer) => recordsOf(customer).flatMap((record) => [
    `${record.mode} ${record.type} ${record.sub !== null}`,
    ...filled({ free: record.freeUsage, reserved: record.reservedUsage, spec: record.specSize }, 'record'),
    ...Object.entries(record.paid).filter(([, fen]) => fen > 0n).map(([part]) => part),
  ]))
  const owing = two.filter((customer) => recordsOf(customer).some(({ paid }) => paid.debt > 0n))
  const plain = must(owing.toSorted((left, right) => recordsOf(right).length - recordsOf(left).length)[0])
  const isOrdered = ({ mode, type }: FeeRecord) => mode === 1 && orderTypes.has(type)
  const all = must(resale.find((customer) => [3, 11].every((mode) => recordsOf(customer).some((record) => record.mode === mode && payable(record) > 0n)) && recordsOf(customer).some(isOrdered)))
  const spenders = covering(resale.filter((customer) => recordsOf(customer).length <= 100), (customer) => recordsOf(customer).flatMap((record) => [
    `${record.mode} ${record.type} ${record.sub !== null}`,
    ...Object.entries(record.paid).filter(([, fen]) => fen > 0n).map(([part]) => part),
  ]))
  return {
    owners: globalIds(owners),
    plain: plain.id,
    ownAll: all.id,
    ownOrder: must(recordsOf(all).find(isOrdered)).tradeId,
    billDays: { from: `${cycle}-03`, to: `${cycle}-17` },
    spenders: globalIds(spenders),
  }
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('the seeded world has nothing of that kind')
  return value
}

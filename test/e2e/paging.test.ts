/** Paging over the upstream's three manners: record offsets, page numbers, and lists merged from several calls. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { variablesOf } from '#test/support/parity-queries.ts'
import { allNew, allOld, openWorld, overrulingSite, refusals, valueAt, type ParityWorld } from '#test/support/parity-world.ts'
import { rows } from '#test/support/sandbox.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'

const solutionProvider = '2f1a6c0e9b7d4e83a5c1d0f6b8e72934'

let world: ParityWorld
let services: Readonly<Record<'old' | 'new', ServiceUnderTest>>
let variables: Readonly<Record<string, unknown>>

beforeAll(async () => {
  world = await openWorld()
  services = {
    old: await world.serve({ policy: allOld, site: overrulingSite }),
    new: await world.serve({ policy: allNew, site: overrulingSite }),
  }
  variables = { ...variablesOf(world.sandbox.world), cycle: '2026-09', largeConsumer: largestConsumer() }
})

beforeEach(() => world.sandbox.calls.reset())

afterAll(async () => {
  expect(world.problems()).toEqual([])
  await world.close()
})

/** The resale customer with the most records of the month: more than one page holds. */
function largestConsumer(): string {
  const { customersOfPartner, billing } = world.sandbox.world
  const resale = (customersOfPartner.get(solutionProvider) ?? []).filter(({ associationType }) => associationType === '2')
  const [largest] = resale.toSorted((left, right) => billing.records(right.id, '2026-09').length - billing.records(left.id, '2026-09').length)
  return largest?.id ?? ''
}

interface List {
  readonly name: string
  readonly query: string
  /** Where the connection stands in the answer. */
  readonly path: readonly string[]
  readonly on: readonly ('old' | 'new')[]
}

const page = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ...row } } nodes { ...row }'
const paging = 'first: $first, after: $after'
const both = ['old', 'new'] as const

/** A list's query; `given` declares its variables beside `first` and `after`. */
function listOf(name: string, given: string, field: string, row: string, path: readonly string[], on: List['on'] = both): List {
  const type = row.slice(0, row.indexOf(' '))
  return { name, query: `query ($first: Int, $after: String${given}) { ${field} } fragment row on ${type} ${row.slice(type.length)}`, path, on }
}

const record = 'ConsumptionRecord { chargingModeCode billDetailTypeCode resourceId productId usageTypeCode officialAmount { amount } payableAmount { amount } }'
const bill = 'MonthlyBill { customerId billTypeCode chargingModeCode serviceTypeCode resourceTypeCode amount { amount } }'

/** Lists that go on over a switch. */
const portable: readonly List[] = [
  listOf('customers', '', `customers(${paging}) { ${page} }`, 'Customer { customerId }', ['customers']),
  listOf('a customer\'s orders', ', $customerId: String!', `customer(customerId: $customerId) { orders(${paging}) { ${page} } }`, 'Order { orderId }', ['customer', 'orders']),
  listOf('a customer\'s orders, the oldest first', ', $customerId: String!', `customer(customerId: $customerId) { orders(${paging}, sort: CREATED_AT_ASC) { ${page} } }`, 'Order { orderId }', ['customer', 'orders']),
  listOf('an order\'s lines', ', $orderId: String!', `order(orderId: $orderId) { lines(${paging}) { ${page} } }`, 'OrderLine { orderLineId }', ['order', 'lines']),
  listOf('subscriptions', ', $customerId: String!', `subscriptions(filter: { customerId: $customerId }, ${paging}) { ${page} }`, 'ResourceSubscription { resourceId }', ['subscriptions']),
]

/** Lists that the generations order or count differently. */
const pinned: readonly List[] = [
  listOf('consumption records', ', $largeConsumer: String!, $cycle: BillingCycle!', `customer(customerId: $largeConsumer) { consumptionRecords(billingCycle: $cycle, ${paging}) { ${page} } }`, record, ['customer', 'consumptionRecords']),
  listOf('monthly bills', ', $cycle: BillingCycle!', `monthlyBills(filter: { billingCycle: $cycle, billType: CONSUMPTION }, ${paging}) { ${page} }`, bill, ['monthlyBills']),
]

/** Lists of one generation, each of another manner. */
const single: readonly List[] = [
  listOf('all customers\' orders', ', $range: DateTimeRange!', `orders(filter: { createdAt: $range }, ${paging}) { ${page} }`, 'Order { orderId }', ['orders'], ['new']),
  listOf('resale customers\' orders', ', $range: DateTimeRange!', `orders(filter: { createdAt: $range, customerAssociation: RESALE }, ${paging}) { ${page} }`, 'Order { orderId }', ['orders'], ['old']),
  listOf('invoices', '', `invoices(${paging}) { ${page} }`, 'Invoice { invoiceId }', ['invoices'], ['new']),
  listOf('invoiceable orders', '', `invoiceableOrders(${paging}) { ${page} }`, 'InvoiceableOrder { orderId }', ['invoiceableOrders'], ['new']),
  listOf('incentives', '', `incentives(${paging}) { ${page} }`, 'Incentive { incentiveId }', ['incentives'], ['new']),
  listOf('incentive policies', ', $cycle: BillingCycle!', `incentivePolicies(month: $cycle, ${paging}) { ${page} }`, 'IncentivePolicy { serviceTypeCode }', ['incentivePolicies'], ['new']),
]

interface Walk {
  readonly rows: readonly unknown[]
  readonly pages: number
  readonly totals: ReadonlySet<unknown>
}

/** Reads a list to its end, page by page; `turn` says which service and page size come next. */
async function walk(list: List, turn: (page: number) => { readonly service: ServiceUnderTest; readonly first: number }): Promise<Walk> {
  const found: unknown[] = []
  const totals = new Set<unknown>()
  let after: unknown = null
  for (let pages = 1; ; pages += 1) {
    const { service, first } = turn(pages)
    const answer = await service.query(list.query, { ...variables, first, after })
    expect(answer.errors, list.name).toBeUndefined()
    const nodes = rows(answer.data, ...list.path, 'nodes')
    const edges = rows(answer.data, ...list.path, 'edges')
    const at = (name: string) => valueAt(answer, ...list.path, 'pageInfo', name)
    expect(edges.map(({ node }) => node)).toEqual(nodes)
    expect([at('startCursor'), at('endCursor')]).toEqual([edges[0]?.['cursor'] ?? null, edges.at(-1)?.['cursor'] ?? null])
    expect(at('hasPreviousPage')).toBe(pages > 1)
    found.push(...nodes)
    totals.add(valueAt(answer, ...list.path, 'totalCount'))
    if (at('hasNextPage') !== true) return { rows: found, pages, totals }
    expect(nodes).toHaveLength(first)
    after = at('endCursor')
  }
}

const cases = (lists: readonly List[]) => lists.flatMap((list) => list.on.map((generation) => ({ list, generation, title: `${list.name} on ${generation}` })))

describe('walking a list', () => {
  it.each(cases([...portable, ...pinned, ...single]))('gives every row of $title exactly once, whatever the page size', async ({ list, generation }) => {
    const service = services[generation]
    const whole = await walk(list, () => ({ service, first: 100 }))
    expect([...whole.totals]).toEqual([whole.rows.length])
    for (const first of whole.rows.length > 200 ? [64] : [7, 33]) {
      const { rows: walked, pages, totals } = await walk(list, () => ({ service, first }))
      expect(walked).toEqual(whole.rows)
      expect(pages).toBe(Math.max(1, Math.ceil(whole.rows.length / first)))
      expect([...totals]).toEqual([whole.rows.length])
    }
    const sizes = [40, 5, 17, 1, 100]
    const mixed = await walk(list, (number) => ({ service, first: sizes[number % sizes.length] ?? 1 }))
    expect(mixed.rows).toEqual(whole.rows)
  })

  it('gives the rows that the upstream has: customers, orders, subscriptions and lines', async () => {
    const { customersOfPartner, ordersOfCustomer, orderById, subscriptionsOfCustomer } = world.sandbox.world
    const { customerId, orderId } = variables
    const truth: Record<string, unknown[]> = {
      'customers': (customersOfPartner.get(solutionProvider) ?? []).map(({ id }) => id),
      'a customer\'s orders': (ordersOfCustomer.get(String(customerId)) ?? []).map(({ id }) => id).toReversed(),
      'a customer\'s orders, the oldest first': (ordersOfCustomer.get(String(customerId)) ?? []).map(({ id }) => id),
      'an order\'s lines': (orderById.get(String(orderId))?.lines ?? []).map(({ id }) => id),
      'subscriptions': (subscriptionsOfCustomer.get(String(customerId)) ?? []).map(({ resourceId }) => resourceId),
    }
    for (const { list, generation, title } of cases(portable)) {
      const { rows: walked } = await walk(list, () => ({ service: services[generation], first: 19 }))
      expect(walked.map((row) => Object.values(row ?? {})[0]), title).toEqual(truth[list.name])
    }
    expect(truth['customers']).toHaveLength(320)
  })

  it('of bills on the old generation never asks a finished charging mode again', async () => {
    const [list] = pinned
    if (!list) throw new TypeError('there is no list of consumption records')
    const { pages } = await walk(list, () => ({ service: services.old, first: 50 }))
    const calls = world.sandbox.calls.counts()['ListSubCustomerBillDetailOld'] ?? 0
    // The first page asks all three modes for their totals; each page after it at most the mode it ends and the next one.
    expect(calls).toBeLessThanOrEqual(3 + 2 * (pages - 1))
    expect(pages).toBeGreaterThan(1)
  })
})

describe('a cursor over a switch of generations', () => {
  it.each(portable)('goes on: $name', async (list) => {
    const whole = await walk(list, () => ({ service: services.new, first: 100 }))
    const oldFirst = await walk(list, (number) => ({ service: number % 2 === 1 ? services.old : services.new, first: 6 }))
    const newFirst = await walk(list, (number) => ({ service: number % 2 === 0 ? services.old : services.new, first: 9 }))
    expect(oldFirst.rows).toEqual(whole.rows)
    expect(newFirst.rows).toEqual(whole.rows)
    expect(oldFirst.pages).toBeGreaterThan(1)
  })

  it.each(pinned)('stays on the generation it began on while that may answer: $name', async (list) => {
    const newWithFallback = await world.serve({ policy: 'default: new', site: overrulingSite })
    const begun = await services.old.query(list.query, { ...variables, first: 6 })
    const after = valueAt(begun, ...list.path, 'pageInfo', 'endCursor')
    const goneOn = await newWithFallback.query(list.query, { ...variables, first: 6, after })
    const expected = await services.old.query(list.query, { ...variables, first: 6, after })
    expect(goneOn.errors).toBeUndefined()
    expect(goneOn.data).toEqual(expected.data)
    const reasons = goneOn.extensions?.upstream?.trace?.filter(({ operation }) => operation.startsWith('billing.')).map(({ generation, because }) => [generation, because])
    expect(new Set(reasons?.map(String))).toEqual(new Set(['old,pinned']))
  })

  it.each(pinned)('answers CURSOR_EXPIRED where the generation it began on does not answer any more: $name', async (list) => {
    for (const [from, to] of [['old', 'new'], ['new', 'old']] as const) {
      const begun = await services[from].query(list.query, { ...variables, first: 3 })
      const after = valueAt(begun, ...list.path, 'pageInfo', 'endCursor')
      expect(typeof after).toBe('string')
      expect(refusals(await services[to].query(list.query, { ...variables, first: 3, after }))).toEqual({ [list.path.join('.')]: 'CURSOR_EXPIRED' })
    }
  })

  it('answers CURSOR_EXPIRED for monthly bills begun on old where the site lets that operation be retired', async () => {
    const list = pinned[1]
    if (!list) throw new TypeError('there is no list of monthly bills')
    const begun = await services.old.query(list.query, { ...variables, first: 3 })
    const unruled = await world.serve({ policy: 'default: old' })
    const after = valueAt(begun, ...list.path, 'pageInfo', 'endCursor')
    expect(refusals(await unruled.query(list.query, { ...variables, first: 3, after }))).toEqual({ monthlyBills: 'CURSOR_EXPIRED' })
  })
})

describe('paging arguments that are refused', () => {
  const after = (answer: Parameters<typeof valueAt>[0], ...path: string[]) => valueAt(answer, ...path, 'pageInfo', 'endCursor')

  it('a cursor with other arguments, of another list, of another object', async () => {
    const { customerId, referral } = variables
    const onNew = services.new
    const begun = await onNew.query(`query ($customerId: String!) {
      customers(first: 2, filter: { association: RESALE }) { pageInfo { endCursor } }
      customer(customerId: $customerId) { orders(first: 2) { pageInfo { endCursor } } subscriptions(first: 2) { pageInfo { endCursor } } }
    }`, { customerId })
    world.sandbox.calls.reset()
    const customers = after(begun, 'customers')
    const orders = after(begun, 'customer', 'orders')
    const refused = await onNew.query(`query ($customers: String, $orders: String) {
      unfiltered: customers(after: $customers) { totalCount }
      otherFilter: customers(after: $customers, filter: { association: REFERRAL }) { totalCount }
      otherList: subscriptions(filter: { customerId: "x" }, after: $customers) { totalCount }
      everyone: orders(after: $orders) { totalCount }
    }`, { customers, orders })
    expect(refusals(refused)).toEqual({ unfiltered: 'BAD_USER_INPUT', otherFilter: 'BAD_USER_INPUT', otherList: 'BAD_USER_INPUT', everyone: 'BAD_USER_INPUT' })
    expect(world.sandbox.calls.counts()).toEqual({})
    const others = await onNew.query(`query ($referral: String!, $customerId: String!, $orders: String) {
      another: customer(customerId: $referral) { orders(after: $orders) { totalCount } }
      same: customer(customerId: $customerId) { otherSort: orders(after: $orders, sort: CREATED_AT_ASC) { totalCount } goesOn: orders(after: $orders) { pageInfo { hasPreviousPage } } }
    }`, { referral, customerId, orders })
    expect(refusals(others)).toEqual({ 'another.orders': 'BAD_USER_INPUT', 'same.otherSort': 'BAD_USER_INPUT' })
    expect(valueAt(others, 'same', 'goesOn')).toEqual({ pageInfo: { hasPreviousPage: true } })
  })

  it('a text that is no cursor, and a cursor whose position was tampered with', async () => {
    const list = pinned[0]
    if (!list) throw new TypeError('there is no list of consumption records')
    const begun = await services.old.query(list.query, { ...variables, first: 3 })
    const [version, hash, generation] = JSON.parse(Buffer.from(String(after(begun, ...list.path)), 'base64url').toString('utf8'))
    const forged = (position: unknown) => Buffer.from(JSON.stringify([version, hash, generation, position])).toString('base64url')
    for (const cursor of ['', 'nonsense', Buffer.from('[1]').toString('base64url'), forged([]), forged([-1]), forged([1.5]), forged(['1']), forged([3, 4])]) {
      const answer = await services.old.query(list.query, { ...variables, first: 3, after: cursor })
      expect(refusals(answer), cursor).toEqual({ [list.path.join('.')]: 'BAD_USER_INPUT' })
    }
  })

  it.each(cases([...portable, ...pinned, ...single]))('a page size of 0, below, or above 100: $title', async ({ list, generation }) => {
    for (const first of [0, -1, 101]) {
      const answer = await services[generation].query(list.query, { ...variables, first })
      expect(refusals(answer)).toEqual({ [list.path.join('.')]: 'BAD_USER_INPUT' })
      expect(answer.errors?.[0]?.message).toBe(`\`first\` must be a whole number from 1 to 100; it was ${first}.`)
    }
    expect((await services[generation].query(list.query, { ...variables, first: 1 })).errors).toBeUndefined()
  })
})

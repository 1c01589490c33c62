/** How many upstream calls a query costs, counted where they arrive. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exampleQueries, variablesOf } from '#test/support/parity-queries.ts'
import { allNew, allOld, openWorld, overrulingSite, refusals, valueAt, type ParityWorld } from '#test/support/parity-world.ts'
import { column, rows } from '#test/support/sandbox.ts'
import type { Answer, ServiceUnderTest } from '#test/support/service.ts'

let world: ParityWorld
let mixed: ServiceUnderTest
let onNew: ServiceUnderTest
let onOld: ServiceUnderTest

beforeAll(async () => {
  world = await openWorld()
  mixed = await world.serve()
  onNew = await world.serve({ policy: allNew, site: overrulingSite })
  onOld = await world.serve({ policy: allOld, site: overrulingSite })
})

beforeEach(() => world.sandbox.calls.reset())

afterAll(async () => {
  expect(world.problems()).toEqual([])
  await world.close()
})

const counts = () => world.sandbox.calls.counts()

function nodesOf(answer: Answer, ...path: string[]) {
  expect(answer.errors).toBeUndefined()
  return rows(answer.data, ...path, 'nodes')
}

const withBalances = `query ($first: Int!, $after: String) {
  customers(first: $first, after: $after) {
    pageInfo { endCursor }
    nodes { customerId association { type } balance { available { amount } debt { amount } } }
  }
}`

describe('customers with balances and new-customer tags', () => {
  const query = '{ customers(first: 50) { nodes { customerId balance { available { amount } } newCustomerTag { value } } } }'

  it('are three calls for 50 customers', async () => {
    const nodes = nodesOf(await onNew.query(query), 'customers')
    expect(counts()).toEqual({ ListSubCustomers: 1, ListCustomersBalancesDetail: 1, ListSubCustomerNewTag: 1 })
    expect(nodes).toHaveLength(50)
    expect(column(nodes, 'balance').filter((balance) => balance !== null).length).toBeGreaterThan(20)
    expect(column(nodes, 'newCustomerTag').filter((tag) => tag !== null).length).toBeGreaterThan(20)
  })

  it('are three calls on the old generation as well, whose tags only the new one has', async () => {
    expect(nodesOf(await onOld.query(query), 'customers')).toHaveLength(50)
    expect(counts()).toEqual({ ListSubCustomersOld: 1, ListCustomersBalancesDetailOld: 1, ListSubCustomerNewTag: 1 })
  })

  it('are three list calls and three batches for 250 customers over three pages', async () => {
    const seen: unknown[] = []
    let after: unknown = null
    for (const first of [100, 100, 50]) {
      const answer = await onNew.query(withBalances, { first, after })
      seen.push(...column(nodesOf(answer, 'customers'), 'customerId'))
      after = valueAt(answer, 'customers', 'pageInfo', 'endCursor')
    }
    expect(new Set(seen).size).toBe(250)
    expect(counts()).toEqual({ ListSubCustomers: 3, ListCustomersBalancesDetail: 3 })
  })

  it('ask for each customer once, however many fields of one query name it', async () => {
    const answer = await onNew.query('{ a: customers(first: 30) { nodes { balance { debt { amount } } } } b: customers(first: 40) { nodes { balance { available { amount } } } } }')
    expect(answer.errors).toBeUndefined()
    const batches = world.sandbox.calls.log().filter(({ operationId }) => operationId === 'ListCustomersBalancesDetail')
    const ids = batches.flatMap(({ requestBody }) => column(rows(JSON.parse(requestBody), 'customer_infos'), 'customer_id'))
    expect(ids).toHaveLength(40)
    expect(new Set(ids).size).toBe(40)
  })
})

describe('orders of many customers at once', () => {
  const query = (first: number, filter: string) => `{ customers(first: ${first}) { nodes { customerId orders(first: 5${filter}) { totalCount nodes { orderId } } } } }`
  const lastWeeks = ', filter: { createdAt: { from: "2026-10-20T00:00:00Z", to: "2026-11-15T00:00:00Z" } }'

  /** What each customer's own list says, asked for one by one. */
  async function oneByOne(customers: readonly unknown[], filter: string): Promise<unknown[]> {
    const answers = await Promise.all(customers.map((id) =>
      onNew.query(`query ($id: String!) { customer(customerId: $id) { customerId orders(first: 5${filter}) { totalCount nodes { orderId } } } }`, { id })))
    return answers.map(({ data }) => data?.['customer'])
  }

  it('are read from the partner\'s own list when that takes fewer calls, and are the same as each customer\'s own list', async () => {
    const nodes = nodesOf(await onNew.query(query(30, lastWeeks)), 'customers')
    const { ListCustomerOrders: calls = 0, ...others } = counts()
    expect(others).toEqual({ ListSubCustomers: 1 })
    expect(calls).toBeLessThan(5)
    expect(nodes).toEqual(await oneByOne(column(nodes, 'customerId'), lastWeeks))
    expect(nodes.some((node) => rows(node, 'orders', 'nodes').length > 0)).toBe(true)
  })

  it('page the partner\'s whole list, all its pages but no more, for a hundred customers', async () => {
    const nodes = nodesOf(await onNew.query(query(100, '')), 'customers')
    const total = world.sandbox.world.ordersOfPartner.get('2f1a6c0e9b7d4e83a5c1d0f6b8e72934')?.length ?? 0
    expect(total).toBeGreaterThan(1000)
    expect(counts()).toEqual({ ListSubCustomers: 1, ListCustomerOrders: Math.ceil(total / 100) })
    expect(nodes).toEqual(await oneByOne(column(nodes, 'customerId'), ''))
  })

  it('are read one customer at a time when the first page of the partner\'s list says that this takes fewer calls', async () => {
    expect(nodesOf(await onNew.query(query(20, '')), 'customers')).toHaveLength(20)
    expect(counts()).toEqual({ ListSubCustomers: 1, ListCustomerOrders: 21 })
    const withCustomer = world.sandbox.calls.log().filter(({ query: sent }) => sent.has('customer_id'))
    expect(withCustomer).toHaveLength(20)
  })

  it('do not ask the partner\'s list first for a handful of customers', async () => {
    expect(nodesOf(await onNew.query(query(4, '')), 'customers')).toHaveLength(4)
    expect(counts()).toEqual({ ListSubCustomers: 1, ListCustomerOrders: 4 })
  })

  it('are one call a customer on the old generation, whose own list holds resale customers only', async () => {
    const resale = '{ customers(first: 10, filter: { association: RESALE }) { nodes { orders(first: 5) { totalCount } } } }'
    expect(nodesOf(await onOld.query(resale), 'customers')).toHaveLength(10)
    expect(counts()).toEqual({ ListSubCustomersOld: 1, ListCustomerOrdersOld: 10 })
  })
})

describe('an order', () => {
  const query = `query ($orderId: String!) {
    order(orderId: $orderId) { orderId status paymentDeadline createdBy lines(first: 100) { totalCount nodes { orderLineId } } few: lines(first: 3) { nodes { orderLineId } } }
  }`

  it('with its lines and the fields that only its details tell is one call, in both generations', async () => {
    const { orderId } = variablesOf(world.sandbox.world)
    for (const [service, operationId] of [[onNew, 'ShowCustomerOrderDetails'], [onOld, 'ShowCustomerOrderDetailsOld']] as const) {
      world.sandbox.calls.reset()
      const answer = await service.query(query, { orderId })
      expect(answer.errors).toBeUndefined()
      expect(valueAt(answer, 'order', 'lines', 'totalCount')).toBeGreaterThan(10)
      expect(rows(answer.data, 'order', 'few', 'nodes')).toHaveLength(3)
      expect(counts()).toEqual({ [operationId]: 1 })
    }
  })

  it('of a list with its details is one list call and one more each', async () => {
    const answer = await onNew.query('{ orders(first: 3) { nodes { createdBy paymentDeadline lines { totalCount } customer { name } } } }')
    expect(nodesOf(answer, 'orders')).toHaveLength(3)
    const { ListSubCustomers: customers = 0, ...others } = counts()
    expect(others).toEqual({ ListCustomerOrders: 1, ShowCustomerOrderDetails: 3 })
    expect(customers).toBeLessThanOrEqual(3)
  })
})

describe('acting for customers', () => {
  it('looks a customer\'s agency up once and asks for one token, however many queries follow', async () => {
    const { referral } = variablesOf(world.sandbox.world)
    const query = 'query ($customerId: String!, $first: Int = 10) { subscriptions(filter: { customerId: $customerId }, first: $first) { totalCount } }'
    await onOld.query(query, { customerId: referral })
    expect(counts()).toEqual({ ListSubCustomers: 1, IAM: 2, ListPayPerUseCustomerResourcesOld: 1 })
    world.sandbox.calls.reset()
    const again = await Promise.all([1, 2, 3].map((first) => onOld.query(query, { customerId: referral, first })))
    expect(again.flatMap(({ errors }) => errors ?? [])).toEqual([])
    expect(counts()).toEqual({ ListPayPerUseCustomerResourcesOld: 3 })
  })
})

describe('the shipped policy', () => {
  it('answers every example without an error, and those with order details from both generations', async () => {
    const generations: Record<string, readonly string[]> = {}
    for (const { name, text, variables } of exampleQueries()) {
      const answer = await mixed.query(text, variables)
      expect(refusals(answer), name).toEqual({})
      generations[name] = answer.extensions?.upstream?.generations ?? []
    }
    expect(generations).toEqual({
      'examples/01-customer-overview': ['new', 'old'],
      'examples/02-order-with-lines': ['new', 'old'],
      'examples/03-partner-month': ['new'],
      'examples/04-invoice': ['new', 'old'],
      'examples/05-incentive': ['new'],
      'examples/06-which-generation': ['new', 'old'],
      'examples/07-customer-month': ['new'],
      'examples/08-what-things-are-called': ['new'],
      'examples/09-prices': ['new'],
      'examples/10-pay-an-order': ['new', 'old'],
      'examples/11-coupons': ['new'],
      'examples/13-payouts': ['new'],
      'examples/14-partner-network': ['new'],
      'examples/12-before-an-invoice': ['new'],
    })
  })

  it('reports as many calls as arrive at the upstream', async () => {
    for (const { name, text, variables } of exampleQueries()) {
      world.sandbox.calls.reset()
      const answer = await mixed.query(text, variables)
      const arrived = Object.values(counts()).reduce((sum, count) => sum + count, 0)
      expect(answer.extensions?.upstream?.calls, name).toBe(arrived)
    }
  })
})

/** What a query may take of the upstream, told before it runs, held against what arrives there. */
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exampleQueries, variablesOf, widerQueries } from '#test/support/parity-queries.ts'
import { allNew, allOld, openWorld, overrulingSite, type ParityWorld } from '#test/support/parity-world.ts'
import { randomQuery } from '#test/support/random-queries.ts'
import { schema } from '#test/support/schema.ts'
import type { Answer, ServiceUnderTest } from '#test/support/service.ts'

let world: ParityWorld
let variables: Readonly<Record<string, unknown>>
let services: Readonly<Record<'shipped' | 'new' | 'old', ServiceUnderTest>>

/** Random queries may be of any size. */
const environment = { MAX_DEPTH: '1000', MAX_ALIASES: '100000', MAX_DIRECTIVES: '100000', MAX_TOKENS: '1000000' }

beforeAll(async () => {
  world = await openWorld()
  // Chosen from all that is seeded, which takes longer than most of the queries: once.
  variables = variablesOf(world.sandbox.world)
  services = {
    shipped: await world.serve({ environment }),
    new: await world.serve({ policy: allNew, site: overrulingSite, environment }),
    old: await world.serve({ policy: allOld, site: overrulingSite, environment }),
  }
})

beforeEach(() => world.sandbox.calls.reset())

afterAll(async () => {
  expect(world.problems()).toEqual([])
  await world.close()
})

/** The figures of what was promised. */
const print = (text: string) => process.stdout.write(`${text}\n`)
/** Calls that count against the quota of an operation: the tokens of the identity service have none. */
const arrived = () => Object.entries(world.sandbox.calls.counts()).reduce((sum, [id, count]) => (id === 'IAM' ? sum : sum + count), 0)

function costOf({ extensions, errors }: Answer) {
  if (!extensions?.cost) throw new TypeError(`no cost in the answer: ${JSON.stringify(errors)}`)
  return extensions.cost
}

const policies = ['shipped', 'new', 'old'] as const

describe.each(policies)('the estimate, on the policy "%s",', (policy) => {
  it('is the calls that each example of the explorer takes, or more; what the answer calls actual is what arrived', async () => {
    const figures: string[] = []
    for (const { name, text, variables: own } of exampleQueries()) {
      world.sandbox.calls.reset()
      const { requestedCalls, actualCalls } = costOf(await services[policy].query(text, own))
      expect(actualCalls, name).toBe(arrived())
      expect(actualCalls, name).toBeLessThanOrEqual(requestedCalls)
      figures.push(`${name.slice('examples/'.length)} ${requestedCalls}/${actualCalls}`)
    }
    print(`estimated/actual calls, ${policy}: ${figures.join(', ')}`)
  })

  it.each(widerQueries({}))('is so operation by operation, for the queries that select every field of the schema: $name', async ({ text }) => {
    const { operations = [], actualCalls } = costOf(await services[policy].query(text, variables))
    expect(operations.filter((one) => one.actualCalls > one.requestedCalls)).toEqual([])
    expect(actualCalls).toBe(arrived())
  })

  it('is so for random queries', async () => {
    const query = randomQuery({ schema, arguments: argumentsIn(variables), depth: 4, most: 7 })
    const seen = { queries: 0, requested: 0, actual: 0 }
    await fc.assert(fc.asyncProperty(query, async (text) => {
      const answer = await services[policy].query(text)
      const { requestedCalls, actualCalls, operations = [] } = costOf(answer)
      expect(operations.filter((one) => one.actualCalls > one.requestedCalls)).toEqual([])
      seen.queries += 1
      seen.requested += requestedCalls
      seen.actual += actualCalls
    }), { numRuns: 60, seed: 23 })
    print(`random queries, ${policy}: ${seen.queries} queries, ${seen.requested} calls estimated, ${seen.actual} made`)
    expect(seen.actual).toBeGreaterThan(seen.queries)
  }, 60_000)
})

describe('the estimate of lists that are full', () => {
  it.each<[query: string]>([
    ['{ customers(first: 100) { nodes { name } } }'],
    ['{ customers(first: 100) { nodes { balance { available { amount } } newCustomerTag { value } } } }'],
    ['{ customers(first: 40) { nodes { realName { result } } } }'],
    ['{ customers(first: 4) { nodes { orders(first: 3) { nodes { orderId createdBy lines { totalCount } } } subscriptions { totalCount } } } }'],
    ['{ customers(first: 20) { nodes { orders(first: 1) { totalCount } } } }'],
    ['{ orders(first: 20) { nodes { createdBy paymentDeadline lines(first: 100) { totalCount } few: lines(first: 1) { nodes { orderLineId } } } } }'],
    ['{ a: customers(first: 10) { nodes { balance { debt { amount } } } } b: customers(first: 10) { nodes { balance { available { amount } } } } }'],
    ['{ partner { accounts { type } customers(first: 50) { edges { node { balance { debt { amount } } } } nodes { balance { available { amount } } } } } }'],
  ])('is at most a quarter above what they take: %s', async (query) => {
    const { requestedCalls, actualCalls } = costOf(await services.new.query(query))
    expect(actualCalls).toBe(arrived())
    expect(requestedCalls).toBeGreaterThanOrEqual(actualCalls)
    expect(requestedCalls).toBeLessThanOrEqual(actualCalls * 1.25)
  })
})

/** Arguments of the fields that need some, by coordinate. */
function argumentsIn(chosen: Readonly<Record<string, unknown>>): Record<string, readonly string[]> {
  const text = (name: string) => JSON.stringify(chosen[name])
  const month = `billingCycle: ${text('cycle')}`
  return {
    'Query.customerRegistrationCheck': ['accountName: "somebody_else"'],
    'Query.customer': [`customerId: ${text('customerId')}`, `customerId: ${text('referral')}`, `id: ${text('customer')}`, 'customerId: "nobody"'],
    'Query.order': [`orderId: ${text('orderId')}`, `orderId: ${text('unsubscription')}`, `id: ${text('order')}`],
    'Query.node': ['customer', 'order', 'subscription', 'partner'].map((name) => `id: ${text(name)}`),
    'Query.nodes': [`ids: ${text('all')}`, `ids: ${text('customers')}`],
    'Query.orders': ['', '', 'filter: { customerAssociation: RESALE }', `filter: { customerId: ${text('referral')} }`],
    'Query.subscriptions': [`filter: { customerId: ${text('customerId')} }`],
    'Query.consumptionRecords': [`filter: { customerId: ${text('consumer')}, ${month} }`, `filter: { customerId: ${text('consumer')}, ${month}, chargingMode: PAY_PER_USE, association: RESALE }`],
    'Query.monthlyBills': [`filter: { ${month} }`, `filter: { ${month}, chargingMode: PAY_PER_USE }`],
    'Query.incentivePolicies': [`month: ${text('cycle')}`],
    'Query.incentive': [`id: ${text('incentive')}`],
    'Query.incentivePayoutPreview': ['input: { mode: ALL_MERGED, method: VOUCHER_QUOTA }'],
    'Query.incentivePayout': [`payoutId: ${text('payout')}`],
    'Query.invoice': [`invoiceId: ${text('invoice')}`],
    'Query.invoicePreview': [`input: { selection: { billingCycles: [${text('cycle')}] }, contractEntity: HUAWEI_CLOUD_COMPUTING, type: VAT_ORDINARY, medium: DIGITAL, profileId: "INVP-0003" }`],
    'Query.internationalInvoices': ['filter: { appliedAt: { from: "2026-09-01T00:00:00Z", to: "2026-10-01T00:00:00Z" } }'],
    'Query.invoiceableCustomerCycles': [`filter: { ${month} }`],
    'Customer.consumptionRecords': [month, `${month}, filter: { chargingMode: PAY_PER_USE }`],
    'Customer.monthlyBills': [month],
    'Customer.billTransactions': [month],
    'Customer.resourceRecords': [month, `${month}, filter: { chargingMode: PAY_PER_USE }`],
    'Customer.resourceBills': [month],
    'Customer.monthlySummary': [month],
    'Customer.monthlyCosts': [`month: ${text('cycle')}`],
    'Customer.costs': [`query: { span: { months: { from: ${text('cycle')}, to: ${text('cycle')} } }, groupBy: [{ dimension: REGION }] }`],
    'Customer.accountChanges': ['account: CASH'],
    'Customer.packageDeductions': ['days: { from: "2026-09-01", to: "2026-10-01" }'],
    'Customer.peakBandwidth': [`${month}, service: CDN, method: PEAK_95_DECIMAL`, `${month}, service: OBS, method: PEAK_95`],
    'Query.consumingCustomers': [month],
    'Query.serviceType': [`code: ${text('service')}`],
    'Query.resourceType': [`code: ${text('resourceType')}`],
  }
}

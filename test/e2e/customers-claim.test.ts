/** Callers that are restricted to some customers: what they may ask, and that nothing of another customer ever comes. */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { getNamedType, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { toGlobalId } from '#src/resolvers/global-id.ts'
import type { Customer, Order } from '#src/sandbox/world.ts'
import { openingOf } from '#src/server/customer-restriction.ts'
import { schemaOpenToCustomers } from '#test/support/open-to-customers.ts'
import { allNew, allOld, openWorld, overrulingSite, type ParityWorld } from '#test/support/parity-world.ts'
import { randomQuery } from '#test/support/random-queries.ts'
import { allFields } from '#test/support/schema.ts'
import type { Answer, ServiceUnderTest } from '#test/support/service.ts'

const partnerId = '2f1a6c0e9b7d4e83a5c1d0f6b8e72934'
const keys = { portal: 'pgk-portal-aaaaaaaaaaaa', nobody: 'pgk-nobody-aaaaaaaaaaaa', whole: 'pgk-whole-aaaaaaaaaaaaa' }
const scopes = 'partner:read, finance:read, personal-data'
const month = 'billingCycle: "2026-10"'

let folder: string
let world: ParityWorld
let services: Readonly<Record<'new' | 'old', ServiceUnderTest>>
let own: readonly Customer[]
let foreign: Customer
/** What marks a customer of this partner that the portal may not see: ids, names, and the ids of orders. */
let secrets: ReadonlySet<string>

const ordersOf = ({ id }: Customer): readonly Order[] => world.sandbox.world.ordersOfCustomer.get(id) ?? []
const heldBy = ({ id }: Customer) => world.sandbox.world.subscriptionsOfCustomer.get(id) ?? []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-customers-'))
  world = await openWorld()
  const all = (world.sandbox.world.customersOfPartner.get(partnerId) ?? []).filter(({ associationType }) => associationType === '2')
  const ranked = all.filter((one) => ordersOf(one).length > 1 && heldBy(one).length > 1)
  own = ranked.slice(0, 2)
  const [other] = ranked.slice(2)
  if (own.length < 2 || !other) throw new TypeError('the seeded world has too few customers')
  foreign = other
  const marks = (customer: Customer) => [customer.id, customer.name, customer.accountName, ...ordersOf(customer).map(({ id }) => id)]
    .filter((mark): mark is string => typeof mark === 'string' && mark !== '')
  const ours = new Set(own.flatMap(marks))
  secrets = new Set((world.sandbox.world.customersOfPartner.get(partnerId) ?? []).filter((one) => !own.includes(one)).flatMap(marks).filter((mark) => !ours.has(mark)))
  const file = join(folder, 'keys.yaml')
  const line = (name: keyof typeof keys, rest: string) => `  - { name: ${name}, tenant: local, scopes: [${scopes}], ${rest} sha256: '${createHash('sha256').update(keys[name]).digest('hex')}' }\n`
  await writeFile(file, `keys:\n${line('portal', `customers: [${own.map(({ id }) => `'${id}'`).join(', ')}],`)}${line('nobody', 'customers: [],')}${line('whole', '')}`)
  const environment = { API_KEYS_FILE: file, CALLER_RATE: '0', MAX_DEPTH: '1000', MAX_ALIASES: '100000', MAX_DIRECTIVES: '100000', MAX_TOKENS: '1000000' }
  services = {
    new: await world.serve({ policy: allNew, site: overrulingSite, environment }),
    old: await world.serve({ policy: allOld, site: overrulingSite, environment }),
  }
})

beforeEach(() => world.sandbox.calls.reset())

afterAll(async () => {
  expect(world.problems()).toEqual([])
  await world.close()
  await rm(folder, { recursive: true })
})

const ask = (query: string, key: keyof typeof keys = 'portal', generation: 'new' | 'old' = 'new') => services[generation].query(query, {}, { 'x-api-key': keys[key] })

/** Every text in an answer, and what global ids and cursors hold. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') {
    const decoded = Buffer.from(value, 'base64url').toString('utf8')
    return [value, ...(decoded.startsWith('[') ? textsOf(parsed(decoded)) : [])]
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const leaksOf = ({ data, errors, extensions }: Answer) => textsOf({ data, errors, extensions }).filter((text) => secrets.has(text))

describe('a caller that is restricted to some customers', () => {
  it('reads all that is theirs, by every path', async () => {
    for (const generation of ['new', 'old'] as const) {
      for (const customer of own) {
        const of = `filter: { customerId: "${customer.id}" }`
        const answer = await ask(`{
          customer(customerId: "${customer.id}") { customerId balance { debt { amount } } realName { result } orders(first: 2) { nodes { customer { customerId } createdBy lines { totalCount } } } subscriptions(first: 2) { totalCount } }
          customers(${of}) { nodes { customerId } }
          orders(${of}) { totalCount nodes { customerId } }
          subscriptions(${of}) { totalCount nodes { customer { customerId } } }
          consumptionRecords(filter: { customerId: "${customer.id}", ${month}, association: RESALE }) { totalCount nodes { customerId } }
          monthlyBills(filter: { customerId: "${customer.id}", ${month} }) { totalCount nodes { customer { customerId } } }
          node(id: "${toGlobalId('Order', ordersOf(customer)[0]?.id ?? '')}") { ... on Order { customerId } }
          nodes(ids: ["${toGlobalId('Customer', customer.id)}"]) { ... on Customer { customerId } }
        }`, 'portal', generation)
        expect(answer.errors).toBeUndefined()
        expect(answer.data).toMatchObject({
          customer: { customerId: customer.id }, customers: { nodes: [{ customerId: customer.id }] }, orders: { totalCount: ordersOf(customer).length },
          node: { customerId: customer.id }, nodes: [{ customerId: customer.id }],
        })
        expect(leaksOf(answer)).toEqual([])
      }
    }
  })

  it('finds null for objects of others and of the partner, without an error, as for those that nobody has', async () => {
    const order = ordersOf(foreign)[0]?.id ?? ''
    const resource = heldBy(foreign)[0]?.resourceId ?? ''
    const answer = await ask(`{
      customer(customerId: "${foreign.id}") { name }
      byId: customer(id: "${toGlobalId('Customer', foreign.id)}") { balance { debt { amount } } }
      order(orderId: "${order}") { orderId lines { totalCount } refund { amount { amount } } }
      customerNode: node(id: "${toGlobalId('Customer', foreign.id)}") { id }
      subscriptionNode: node(id: "${toGlobalId('ResourceSubscription', foreign.id, resource)}") { id }
      stolen: node(id: "${toGlobalId('ResourceSubscription', own[0]?.id ?? '', resource)}") { id }
      partnerNode: node(id: "${toGlobalId('Partner', 'self')}") { id ... on Partner { partnerId } }
      invoiceNode: node(id: "${toGlobalId('Invoice', '1')}") { id }
      nodes(ids: ["${toGlobalId('Order', order)}", "${toGlobalId('Incentive', '2026-09', '1')}"]) { id }
    }`)
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual({ customer: null, byId: null, order: null, customerNode: null, subscriptionNode: null, stolen: null, partnerNode: null, invoiceNode: null, nodes: [null, null] })
  })

  it('is not told by the upstream calls whether a customer exists', async () => {
    const [there, nowhere] = await Promise.all([ask(`{ customer(customerId: "${foreign.id}") { balance { debt { amount } } } }`), ask('{ customer(customerId: "nobody") { balance { debt { amount } } } }')])
    expect(there.extensions?.upstream).toEqual(nowhere.extensions?.upstream)
    expect(there.extensions?.upstream).toMatchObject({ calls: 0, generations: [], deprecations: [] })
  })

  it.each<[what: string, query: () => string, field: string]>([
    ['the partner', () => '{ partner { partnerId } }', 'Query.partner'],
    ['all customers', () => '{ customers { totalCount } }', 'Query.customers'],
    ['all orders', () => '{ orders(filter: { customerAssociation: RESALE }) { totalCount } }', 'Query.orders'],
    ['orders of another customer', () => `{ orders(filter: { customerId: "${foreign.id}" }) { totalCount } }`, 'Query.orders'],
    ['subscriptions of another customer', () => `{ subscriptions(filter: { customerId: "${foreign.id}" }) { totalCount } }`, 'Query.subscriptions'],
    ['consumption of another customer', () => `{ consumptionRecords(filter: { customerId: "${foreign.id}", ${month} }) { totalCount } }`, 'Query.consumptionRecords'],
    ['bills of all customers', () => `{ monthlyBills(filter: { ${month} }) { totalCount } }`, 'Query.monthlyBills'],
    ['its own and another\'s by aliases', () => `{ a: orders(filter: { customerId: "${own[0]?.id ?? ''}" }) { totalCount } b: orders(filter: { customerId: "${foreign.id}" }) { totalCount } }`, 'Query.orders'],
    ['another\'s in a variable\'s default', () => `query ($id: String = "${foreign.id}") { orders(filter: { customerId: $id }) { totalCount } }`, 'Query.orders'],
    ['null for a customer', () => 'query ($id: String) { orders(filter: { customerId: $id }) { totalCount } }', 'Query.orders'],
    ['another\'s in a fragment that is skipped', () => `{ ...a @skip(if: true) } fragment a on Query { orders(filter: { customerId: "${foreign.id}" }) { totalCount } }`, 'Query.orders'],
    ['invoices', () => '{ invoices { totalCount } }', 'Query.invoices'],
    ['incentives', () => '{ incentives { totalCount } }', 'Query.incentives'],
    ['incentive policies', () => '{ incentivePolicies(month: "2026-10") { totalCount } }', 'Query.incentivePolicies'],
    ['programs', () => '{ programs { __typename } }', 'Query.programs'],
    ['the upstream\'s operations', () => '{ upstreamOperations { name } }', 'Query.upstreamOperations'],
    ['the partner\'s accounts by way of a node', () => `{ node(id: "${toGlobalId('Partner', 'self')}") { ... on Partner { accounts { balance { amount } } } } }`, 'Partner.accounts'],
    ['an invoice\'s customers by way of a node', () => `{ node(id: "${toGlobalId('Invoice', '1')}") { ... on Invoice { customers { name } } } }`, 'Invoice.customers'],
  ])('is refused %s, with the field, before anything runs', async (_what, query, field) => {
    const answer = await ask(query())
    expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN', field } }] })
    expect(answer.data ?? null).toBeNull()
    expect(world.sandbox.calls.log()).toEqual([])
  })

  it('is told so in Chinese too', async () => {
    const answer = await services.new.query('{ orders { totalCount } }', {}, { 'x-api-key': keys.portal, 'accept-language': 'zh' })
    expect(answer.errors?.[0]?.message).toContain('必须是当前调用方可以查询的客户之一')
  })

  it('sees nobody when its list is empty', async () => {
    expect((await ask(`{ customer(customerId: "${own[0]?.id ?? ''}") { name } }`, 'nobody')).data).toEqual({ customer: null })
    expect(await ask(`{ orders(filter: { customerId: "${own[0]?.id ?? ''}" }) { totalCount } }`, 'nobody')).toMatchObject({ status: 403 })
  })

  it('is opened fields of customers and their objects alone, by arguments that there are', () => {
    const open = allFields().filter(({ field }) => openingOf(field) !== null).map(({ coordinate }) => coordinate)
    expect(open).toEqual(expect.arrayContaining(['Query.customer', 'Query.node', 'Customer.balance', 'Order.lines']))
    expect(open.filter((coordinate) => /^(Partner|Invoice|Incentive|Program|Mutation)/.test(coordinate))).toEqual([])
    // An argument that is named wrongly would be missing always, and close the field.
    const misnamed = allFields().filter(({ field }) => {
      const [first, ...rest] = openingOf(field)?.argument?.split('.') ?? []
      const input = getNamedType(field.args.find(({ name }) => name === first)?.type)
      return first !== undefined && !(rest.length === 1 && isInputObjectType(input) && input.getFields()[rest[0] ?? ''])
    })
    expect(misnamed.map(({ coordinate }) => coordinate)).toEqual([])
  })
})

describe.each(['new', 'old'] as const)('random queries of such a caller, on the %s generation', (generation) => {
  it('never bring anything of another customer, while others ask the same of everybody', async () => {
    const query = randomQuery({ schema: schemaOpenToCustomers(), arguments: argumentsOf(), depth: 4, most: 7 })
    const seen = { queries: 0, answered: 0, leaksOfWhole: 0 }
    await fc.assert(fc.asyncProperty(query, async (text) => {
      const [restricted, whole] = await Promise.all([ask(text, 'portal', generation), ask(text, 'whole', generation)])
      expect(leaksOf(restricted)).toEqual([])
      // Refused as a whole or answered; what breaks inside would hide what could have come.
      expect((restricted.errors ?? []).filter(({ extensions: { code } }) => code === 'INTERNAL_SERVER_ERROR' || code === 'GRAPHQL_VALIDATION_FAILED')).toEqual([])
      seen.queries += 1
      seen.answered += restricted.status === 200 && restricted.data ? 1 : 0
      seen.leaksOfWhole += leaksOf(whole).length > 0 ? 1 : 0
    }), { numRuns: 80, seed: 31 })
    process.stdout.write(`random queries of a restricted caller, ${generation}: ${seen.queries} asked, ${seen.answered} answered; ${seen.leaksOfWhole} of them show others to a caller without the restriction\n`)
    expect(seen.answered).toBeGreaterThan(seen.queries / 2)
    // The check finds what it looks for where it is to be found.
    expect(seen.leaksOfWhole).toBeGreaterThan(10)
  }, 120_000)
})

/** Arguments of own and of other customers; lists mostly of own ones, since one of another refuses the whole query. */
function argumentsOf(): Record<string, readonly string[]> {
  const [first, second] = own
  if (!first || !second) throw new TypeError('no customers')
  const customers = [first, second, foreign]
  const ids = customers.flatMap((one) => [toGlobalId('Customer', one.id), ...ordersOf(one).slice(0, 2).map(({ id }) => toGlobalId('Order', id)), ...heldBy(one).slice(0, 1).map(({ resourceId }) => toGlobalId('ResourceSubscription', one.id, resourceId))])
  const lists = [first, second, first, second, first, second, foreign].map(({ id }) => `customerId: "${id}"`)
  return {
    'Query.customer': customers.flatMap(({ id }) => [`customerId: "${id}"`, `id: "${toGlobalId('Customer', id)}"`]),
    'Query.order': customers.flatMap((one) => ordersOf(one).slice(0, 3).map(({ id }) => `orderId: "${id}"`)),
    'Query.node': ids.map((id) => `id: "${id}"`),
    'Query.nodes': [`ids: ${JSON.stringify(ids)}`],
    'Query.customers': lists.map((list) => `filter: { ${list} }`),
    'Query.orders': lists.map((list) => `filter: { ${list} }`),
    'Query.subscriptions': lists.map((list) => `filter: { ${list} }`),
    'Query.consumptionRecords': lists.map((list) => `filter: { ${list}, ${month}, association: RESALE }`),
    'Query.monthlyBills': lists.map((list) => `filter: { ${list}, ${month} }`),
    'Customer.consumptionRecords': [month],
    'Customer.monthlyBills': [month],
  }
}

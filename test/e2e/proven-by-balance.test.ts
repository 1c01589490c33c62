/** A customer that its balance proves is answered as one that is looked up: whoever asks, in whatever words, on both generations. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { toGlobalId } from '#src/resolvers/global-id.ts'
import { variablesOf } from '#test/support/parity-queries.ts'
import { allNew, allOld, openWorld, overrulingSite, valueAt, type ParityWorld } from '#test/support/parity-world.ts'
import type { Answer, ServiceUnderTest } from '#test/support/service.ts'

const distributor = 'distributor'
const balance = 'balance { available { amount currency } debt { amount currency } }'

let world: ParityWorld
let services: Readonly<Record<'new' | 'old', ServiceUnderTest>>
/** One customer of each kind, by what it is. */
let customers: Readonly<Record<'resale' | 'referral' | 'foreign' | 'unknown', string>>

beforeAll(async () => {
  world = await openWorld()
  services = {
    new: await world.serve({ policy: allNew, site: overrulingSite }),
    old: await world.serve({ policy: allOld, site: overrulingSite }),
  }
  const { customerId, referral } = variablesOf(world.sandbox.world)
  const stranger = world.sandbox.world.partners.find(({ kind }) => kind === distributor)
  const foreign = world.sandbox.world.customers.find(({ partnerId, associationType }) => partnerId === stranger?.id && associationType === '2')
  customers = { resale: String(customerId), referral: String(referral), foreign: foreign?.id ?? 'none', unknown: 'nobody-has-this-id' }
})

beforeEach(() => world.sandbox.calls.reset())

afterAll(async () => {
  expect(world.problems()).toEqual([])
  await world.close()
})

const lookUps = () => (world.sandbox.calls.counts()['ListSubCustomers'] ?? 0) + (world.sandbox.calls.counts()['ListSubCustomersOld'] ?? 0)
const batches = () => (world.sandbox.calls.counts()['ListCustomersBalancesDetail'] ?? 0) + (world.sandbox.calls.counts()['ListCustomersBalancesDetailOld'] ?? 0)

function answered(answer: Answer): object {
  const value = valueAt(answer, 'customer')
  if (typeof value !== 'object' || value === null) throw new TypeError('there is no customer in the answer')
  return value
}

describe.each(['new', 'old'] as const)('on the %s generation, a customer asked for its balance alone', (generation) => {
  const ask = (kind: keyof typeof customers, more = '') =>
    services[generation].query(`query ($customerId: String!) { customer(customerId: $customerId) { __typename id customerId ${balance} ${more} } }`, { customerId: customers[kind] })

  it.each([['resale', 0, true], ['referral', 1, false]] as const)('is answered as one that is looked up: a %s one', async (kind, expected, hasBalance) => {
    const proven = await ask(kind)
    expect([lookUps(), batches()]).toEqual([expected, 1])
    const looked = await ask(kind, 'accountName')
    expect([proven.errors, looked.errors]).toEqual([undefined, undefined])
    expect({ ...answered(proven), accountName: valueAt(looked, 'customer', 'accountName') }).toEqual(answered(looked))
    expect(valueAt(proven, 'customer', 'customerId')).toBe(customers[kind])
    expect(valueAt(proven, 'customer', 'balance') !== null).toBe(hasBalance)
  })

  it.each(['foreign', 'unknown'] as const)('is null as one that is looked up: a %s one', async (kind) => {
    const proven = await ask(kind)
    expect([lookUps(), batches()]).toEqual([1, 1])
    expect([proven, await ask(kind, 'accountName')].map(({ data, errors }) => [data, errors])).toEqual([[{ customer: null }, undefined], [{ customer: null }, undefined]])
  })
})

describe('the selection that needs no look-up', () => {
  it.each<[words: string, query: string, lookUps: number]>([
    ['by global id', `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { customer(id: $id) { ${balance} } none: __typename @include(if: $yes) @skip(if: $no) }`, 0],
    ['under aliases', `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { mine: customer(id: $id) { number: customerId left: balance { available { amount } } owed: balance { debt { amount } } } none: __typename @include(if: $yes) @skip(if: $no) }`, 0],
    ['in fragments', `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { customer(id: $id) { ...known ... on Customer { ...money } ... on Node { id } } none: __typename @include(if: $yes) @skip(if: $no) } fragment known on Customer { customerId } fragment money on Customer { ${balance} }`, 0],
    ['with what is left out', `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { customer(id: $id) { customerId ${balance} name @include(if: $no) telephone @skip(if: $yes) ...more @include(if: $no) } } fragment more on Customer { email }`, 0],
    ['in two fields of one key', `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { customer(id: $id) { customerId } customer(id: $id) { ${balance} } none: __typename @include(if: $yes) @skip(if: $no) }`, 0],
    ['with a field more', `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { customer(id: $id) { customerId ${balance} name @include(if: $yes) telephone @skip(if: $yes) email @include(if: $no) } }`, 1],
    ['with a field more in a fragment', `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { customer(id: $id) { ${balance} ...more @include(if: $yes) } none: __typename @skip(if: $no) } fragment more on Customer { email }`, 1],
    ['with a field more in the other field of its key', `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { customer(id: $id) { ${balance} } customer(id: $id) { name } none: __typename @include(if: $yes) @skip(if: $no) }`, 1],
    ['whose balance is left out', `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { customer(id: $id) { customerId balance @skip(if: $yes) { available { amount } } } none: __typename @include(if: $no) }`, 1],
    ['without a balance', `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { customer(id: $id) { customerId } none: __typename @include(if: $yes) @skip(if: $no) }`, 1],
  ])('is told from the one that needs it: %s', async (_words, query, expected) => {
    const answer = await services.new.query(query, { id: toGlobalId('Customer', customers.resale), yes: true, no: false })
    expect(answer.errors).toBeUndefined()
    expect(answer.data).not.toHaveProperty('customer', null)
    expect(lookUps()).toBe(expected)
  })
})

describe('a service whose upstream fails for balances', () => {
  it('looks the customer up, and says that its balance failed', async () => {
    const failing = await world.serve({ policy: allNew, environment: { UPSTREAM_ATTEMPTS: '1' } })
    const mend = world.sandbox.faults.inject({ operationId: 'ListCustomersBalancesDetail', kind: 'status', status: 500, body: { error_code: 'CBC.0999', error_msg: 'failed' } })
    const answer = await failing.query('query ($customerId: String!) { customer(customerId: $customerId) { customerId balance { available { amount } } } }', { customerId: customers.resale })
    mend()
    expect(answer.data).toEqual({ customer: { customerId: customers.resale, balance: null } })
    expect(answer.errors).toMatchObject([{ path: ['customer', 'balance'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }])
  })
})

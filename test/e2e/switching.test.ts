/** The switch: lifecycle, site and policy choose; fallback steps in where it may; lineage says why. Over HTTP, on the sandbox. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { variablesOf } from '#test/support/parity-queries.ts'
import { allNew, allOld, asked, openWorld, overrulingSite, refusals, valueAt, type ParityWorld } from '#test/support/parity-world.ts'
import type { Answer } from '#test/support/service.ts'

let world: ParityWorld
let variables: Readonly<Record<string, unknown>>

beforeAll(async () => {
  world = await openWorld()
  variables = variablesOf(world.sandbox.world)
})

afterEach(() => {
  world.sandbox.faults.clear()
  world.sandbox.lifecycle.reset()
  world.sandbox.calls.reset()
})

afterAll(async () => {
  expect(world.problems()).toEqual([])
  await world.close()
})

const order = 'query ($orderId: String!) { order(orderId: $orderId) { orderId statusCode } }'
const balances = '{ customers(first: 5, filter: { association: RESALE }) { nodes { balance { available { amount } } } } }'
const subscriptions = 'query ($customerId: String!, $first: Int = 10) { subscriptions(filter: { customerId: $customerId }, first: $first) { totalCount } }'

/** Operation, generation, reason and what was ruled out, of each traced call of an operation. */
function chosen(answer: Answer, operation: string) {
  const calls = answer.extensions?.upstream?.trace?.filter((call) => call.operation === operation) ?? []
  return calls.map(({ operationId, because, insteadOf }) => ({ operationId, because, ...(insteadOf && { insteadOf }) }))
}

const generationOf = (operation: string) => `{ upstreamOperations(name: "${operation}") { generation source fallback } }`

async function startError(options: Parameters<ParityWorld['serve']>[0]): Promise<string> {
  return world.serve(options).then(() => 'it started', (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message.replace(/^\S*\//, '')}` : 'no error'))
}

describe('what the vendor has retired', () => {
  it('on its own word is never chosen: no site file can overrule it', async () => {
    const site = 'name: china\ncurrency: CNY\nlifecycle:\n  ReclaimToPartnerAccountOld: { status: active, reason: we would like it }\n'
    expect(await startError({ site })).toBe(
      'ConfigFileError: site.yaml:4: lifecycle.ReclaimToPartnerAccountOld.status: ReclaimToPartnerAccountOld was retired by the vendor\'s own statement, which no site overrules',
    )
  })

  it('by inference is passed over by a default, and says so', async () => {
    const service = await world.serve({ policy: allOld })
    const answer = await service.query(balances)
    expect(answer.errors).toBeUndefined()
    expect(chosen(answer, 'customer.list')).toEqual([{ operationId: 'ListSubCustomersOld', because: 'default' }])
    expect(chosen(answer, 'customer.balances')).toEqual([{ operationId: 'ListCustomersBalancesDetail', because: 'only-binding' }])
    expect(valueAt(await service.query(generationOf('customer.balances')), 'upstreamOperations', 0)).toEqual({ generation: 'NEW', source: 'ONLY_BINDING', fallback: null })
  })

  it('by inference and named in a policy ends the start, with the line', async () => {
    expect(await startError({ policy: 'default: new\noperations:\n  customer.balances: old\n' })).toBe(
      'ConfigFileError: generations.yaml:3: operations.customer.balances: ListCustomersBalancesDetailOld is retired; only a site file can overrule an inferred retirement (lifecycle).',
    )
  })

  it('by inference answers where the site overrules it, and is reported as deprecated', async () => {
    const service = await world.serve({ policy: 'default: new\noperations:\n  customer.balances: old\n', site: overrulingSite })
    const answer = await service.query(balances)
    expect(answer.errors).toBeUndefined()
    expect(chosen(answer, 'customer.balances')).toEqual([{ operationId: 'ListCustomersBalancesDetailOld', because: 'policy' }])
    expect(answer.extensions?.upstream?.deprecations).toEqual([{ operationId: 'ListCustomersBalancesDetailOld', status: 'deprecated', sunset: null, replacedBy: ['ListCustomersBalancesDetail'] }])
    expect(valueAt(await service.query(generationOf('customer.balances')), 'upstreamOperations', 0)).toEqual({ generation: 'OLD', source: 'POLICY', fallback: 'NEW' })
  })

  it('since the start falls back on a read, and lineage says what was ruled out and why', async () => {
    const service = await world.serve({ environment: { UPSTREAM_ATTEMPTS: '1' } })
    world.sandbox.lifecycle.override('ShowCustomerOrderDetailsOld', 'retired')
    const answer = await service.query(order, variables)
    expect(answer.errors).toBeUndefined()
    expect(valueAt(answer, 'order', 'orderId')).toBe(variables['orderId'])
    expect(chosen(answer, 'order.details')).toEqual([
      { operationId: 'ShowCustomerOrderDetailsOld', because: 'policy' },
      { operationId: 'ShowCustomerOrderDetails', because: 'fallback', insteadOf: { generation: 'old', reason: 'ENDPOINT_RETIRED' } },
    ])
    expect(answer.extensions?.upstream?.generations).toEqual(['new', 'old'])
  })

  it('since the start falls back from new to old as well', async () => {
    const service = await world.serve({ policy: 'default: new' })
    world.sandbox.lifecycle.override('ListSubCustomers', 'retired')
    const answer = await service.query('{ customers(first: 3) { nodes { customerId email } } }')
    expect(answer.errors).toBeUndefined()
    expect(chosen(answer, 'customer.list').at(-1)).toEqual({ operationId: 'ListSubCustomersOld', because: 'fallback', insteadOf: { generation: 'new', reason: 'ENDPOINT_RETIRED' } })
    expect(valueAt(answer, 'customers', 'nodes', 0, 'email')).toBeNull()
    expect(answer.extensions?.upstream?.trace?.at(-1)?.missing).toContain('Customer.email')
  })

  it('since the start is ENDPOINT_RETIRED without fallback, with the endpoint named and the rest of the answer intact', async () => {
    const service = await world.serve({ policy: 'default: new\noperations:\n  order.details: { use: old, fallback: false }\n' })
    world.sandbox.lifecycle.override('ShowCustomerOrderDetailsOld', 'retired')
    const answer = await service.query('query ($orderId: String!) { order(orderId: $orderId) { orderId } customers(first: 1) { totalCount } }', variables)
    expect(refusals(answer)).toEqual({ order: 'ENDPOINT_RETIRED' })
    expect(answer.errors?.[0]?.extensions.upstream).toMatchObject({ operation: 'order.details', generation: 'old', operationId: 'ShowCustomerOrderDetailsOld', retryable: false })
    expect(answer.data).toEqual({ order: null, customers: { totalCount: 320 } })
  })
})

describe('what a generation cannot do', () => {
  const wide = '{ orders(first: 3) { totalCount nodes { orderId } } }'

  it('is answered by the other one: all customers\' orders, of which old has the resale ones only', async () => {
    const withFallback = await world.serve({ policy: 'default: old' })
    const answer = await withFallback.query(wide)
    const alone = await (await world.serve({ policy: allNew })).query(wide)
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual(alone.data)
    expect(chosen(answer, 'order.list')).toEqual([{
      operationId: 'ListCustomerOrders',
      because: 'fallback',
      insteadOf: { generation: 'old', reason: 'NOT_SUPPORTED_BY_GENERATION: its list of all customers\' orders holds those of resale customers only.' },
    }])
  })

  it('is NOT_SUPPORTED_BY_GENERATION without fallback, and nothing is sent', async () => {
    const answer = await (await world.serve({ policy: allOld })).query(wide)
    expect(refusals(answer)).toEqual({ orders: 'NOT_SUPPORTED_BY_GENERATION' })
    expect(answer.errors?.[0]?.message).toBe('The old generation of order.list cannot answer this: its list of all customers\' orders holds those of resale customers only.')
    expect(world.sandbox.calls.counts()).toEqual({})
  })

  it('is the first one\'s refusal when neither can', async () => {
    const answer = await (await world.serve({ policy: 'default: new' })).query('{ orders(filter: { customerAssociation: REFERRAL }) { totalCount } }')
    expect(refusals(answer)).toEqual({ orders: 'NOT_SUPPORTED_BY_GENERATION' })
    expect(answer.errors?.[0]?.message).toContain('The new generation of order.list')
  })

  it('without the customer\'s identity is NOT_CONFIGURED, or answered by the other one', async () => {
    const environment = { HW_USER_NAME: '', HW_USER_PASSWORD: '', HW_DOMAIN_NAME: '' }
    const without = await world.serve({ policy: allOld, environment })
    const refused = await without.query(subscriptions, variables)
    expect(refusals(refused)).toEqual({ subscriptions: 'NOT_CONFIGURED' })
    expect(refused.errors?.[0]?.message).toContain('HW_USER_NAME')
    expect(world.sandbox.calls.counts()).toEqual({})
    const answered = await (await world.serve({ policy: 'default: old', environment })).query(subscriptions, variables)
    expect(answered.errors).toBeUndefined()
    expect(chosen(answered, 'subscription.list')).toEqual([{ operationId: 'ListPayPerUseCustomerResources', because: 'fallback', insteadOf: { generation: 'old', reason: 'NOT_CONFIGURED' } }])
    expect(valueAt(answered, 'subscriptions', 'totalCount')).toBeGreaterThan(10)
  })

  it('without the customer\'s identity is refused for the orders of a referral customer, whom the partner\'s own list leaves out', async () => {
    const environment = { HW_USER_NAME: '', HW_USER_PASSWORD: '', HW_DOMAIN_NAME: '' }
    const service = await world.serve({ policy: allOld, environment })
    const query = 'query ($customerId: String!) { customer(customerId: $customerId) { customerId orders { totalCount } } }'
    expect(refusals(await service.query(query, { customerId: variables['referral'] }))).toEqual({ 'customer.orders': 'NOT_SUPPORTED_BY_GENERATION' })
    const resale = await service.query(query, variables)
    expect(resale.errors).toBeUndefined()
    expect(valueAt(resale, 'customer', 'orders', 'totalCount')).toBeGreaterThan(0)
  })

  it('without a partner console is NOT_CONFIGURED, with the rest of the answer intact', async () => {
    const service = await world.serve({ console: false })
    const answer = await service.query('{ invoices { totalCount } incentives { totalCount } programs { name } partner { id type programEnrollments { totalCount } } customers(first: 1) { totalCount } }')
    expect(refusals(answer)).toEqual({
      'incentives': 'NOT_CONFIGURED',
      'invoices': 'NOT_CONFIGURED',
      'partner.programEnrollments': 'NOT_CONFIGURED',
      'programs': 'NOT_CONFIGURED',
    })
    expect(answer.data).toMatchObject({ invoices: null, incentives: null, programs: null, partner: { type: null, programEnrollments: null }, customers: { totalCount: 320 } })
  })
})

describe('failures', () => {
  it('that refuse the business are answers: the other generation is not asked', async () => {
    const service = await world.serve()
    world.sandbox.faults.inject({ operationId: 'ShowCustomerOrderDetailsOld', kind: 'status', status: 403, body: { error_code: 'CBC.0151', error_msg: 'Access denied.' }, times: 1 })
    world.sandbox.faults.inject({ operationId: 'ListPartnerBalances', kind: 'status', status: 400, body: { error_code: 'CBC.0100', error_msg: 'refused' }, times: 1 })
    const answer = await service.query('query ($orderId: String!) { order(orderId: $orderId) { orderId } partner { id accounts { accountId } } }', variables)
    expect(refusals(answer)).toEqual({ 'order': 'UPSTREAM_REJECTED', 'partner.accounts': 'UPSTREAM_REJECTED' })
    expect(answer.errors?.map(({ extensions }) => extensions.upstream?.errorCode).toSorted()).toEqual(['CBC.0100', 'CBC.0151'])
    expect(world.sandbox.calls.counts()).toEqual({ ListPartnerBalances: 1, ShowCustomerOrderDetailsOld: 1 })
  })

  it('hidden in an HTTP 200 of the old generation are refusals too', async () => {
    const service = await world.serve({ policy: 'default: old' })
    world.sandbox.faults.inject({ operationId: 'ListPartnerBalancesOld', kind: 'status', status: 200, body: { error_code: 'CBC.5004', error_msg: 'No permission.' }, times: 1 })
    const answer = await service.query('{ partner { accounts { accountId } } }')
    expect(refusals(answer)).toEqual({ 'partner.accounts': 'UPSTREAM_REJECTED' })
    expect(answer.errors?.[0]?.extensions.upstream).toMatchObject({ operationId: 'ListPartnerBalancesOld', generation: 'old', errorCode: 'CBC.5004' })
    expect(world.sandbox.calls.counts()).toEqual({ ListPartnerBalancesOld: 1 })
  })

  it('that say nothing of the data fall back, on both sides', async () => {
    const faults = [
      [{ kind: 'status', status: 503, body: {} }, 'UPSTREAM_UNAVAILABLE'],
      [{ kind: 'reset' }, 'UPSTREAM_UNAVAILABLE'],
      [{ kind: 'garbage' }, 'UPSTREAM_CONTRACT_BROKEN'],
      [{ kind: 'wrong-shape' }, 'UPSTREAM_CONTRACT_BROKEN'],
      [{ kind: 'throttle', retryAfter: '30' }, 'UPSTREAM_THROTTLED'],
    ] as const
    for (const [fault, reason] of faults) {
      for (const [use, first, second] of [['old', 'ListSubCustomersOld', 'ListSubCustomers'], ['new', 'ListSubCustomers', 'ListSubCustomersOld']] as const) {
        const service = await world.serve({ policy: `default: ${use}`, environment: { UPSTREAM_ATTEMPTS: '1' } })
        world.sandbox.faults.inject({ operationId: first, ...fault, times: 1 })
        const answer = await service.query('{ customers(first: 2) { totalCount nodes { customerId } } }')
        expect(answer.errors, `${use} ${fault.kind}`).toBeUndefined()
        expect(valueAt(answer, 'customers', 'totalCount')).toBe(320)
        expect(chosen(answer, 'customer.list').at(-1)).toEqual({ operationId: second, because: 'fallback', insteadOf: { generation: use, reason } })
      }
    }
  })

  it('of both generations end in the second one\'s error', async () => {
    const service = await world.serve({ environment: { UPSTREAM_ATTEMPTS: '1' } })
    world.sandbox.lifecycle.override('ShowCustomerOrderDetailsOld', 'retired')
    world.sandbox.faults.inject({ operationId: 'ShowCustomerOrderDetails', kind: 'status', status: 503, body: {}, times: 1 })
    const answer = await service.query(order, variables)
    expect(refusals(answer)).toEqual({ order: 'UPSTREAM_UNAVAILABLE' })
    expect(answer.errors?.[0]?.extensions.upstream).toMatchObject({ operationId: 'ShowCustomerOrderDetails', generation: 'new', retryable: true })
  })
})

describe('tokens', () => {
  it('that have expired upstream are renewed once, for all who wait', async () => {
    const service = await world.serve({ policy: allOld, site: overrulingSite })
    expect((await service.query(subscriptions, variables)).errors).toBeUndefined()
    world.sandbox.tokens.expire()
    world.sandbox.calls.reset()
    const answers = await Promise.all([1, 2, 3, 4].map((first) => service.query(subscriptions, { ...variables, first })))
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([])
    expect(new Set(answers.map((answer) => valueAt(answer, 'subscriptions', 'totalCount'))).size).toBe(1)
    const refused = world.sandbox.calls.log().filter(({ operationId, status }) => operationId === 'ListPayPerUseCustomerResourcesOld' && status === 401)
    expect(refused.length).toBeGreaterThan(0)
    // The customer's token needs the partner's, which has expired too: refused, renewed, and asked again.
    expect(world.sandbox.calls.counts()).toEqual({ ListPayPerUseCustomerResourcesOld: 4 + refused.length, IAM: 3 })
  })
})

describe('the start', () => {
  const environment = { HUAWEICLOUD_SDK_DOMAIN_ID: '' }

  it('ends without the partner\'s own account id when the policy chooses a path that carries it', async () => {
    expect(await startError({ environment })).toBe(
      'ConfigFileError: HUAWEICLOUD_SDK_DOMAIN_ID is not set, but the policy answers order.details on old, and the path of ShowCustomerOrderDetailsOld carries it',
    )
    expect(await startError({ environment, policy: allOld })).toContain('the policy answers partner.balances on old, and the path of ListPartnerBalancesOld carries it')
  })

  it('needs no account id when the policy chooses no such path', async () => {
    const service = await world.serve({ environment, policy: 'default: new' })
    const answer = await service.query('{ partner { partnerId accounts { accountId } } }')
    expect(answer.errors).toBeUndefined()
    expect(valueAt(answer, 'partner', 'partnerId')).toBeNull()
    expect(asked(answer)).toEqual({ ListPartnerBalances: 1 })
  })

  it('ends with file, line and rule on an operation that does not exist', async () => {
    expect(await startError({ policy: 'default: new\noperations:\n  order.detail: old\n' })).toMatch(/^ConfigFileError: generations\.yaml:3: operations\.order\.detail: there is no operation order\.detail; the operations are /)
    expect(await startError({ policy: 'default: new\noperations:\n  customer.newTags: old\n' })).toBe(
      'ConfigFileError: generations.yaml:3: operations.customer.newTags: customer.newTags has no old generation.',
    )
  })
})

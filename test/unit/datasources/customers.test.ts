import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIdentityOf } from '#src/datasources/customers/identity.ts'
import { listOld } from '#src/datasources/customers/old.ts'
import type { CustomerListFilter } from '#src/datasources/customers/model.ts'
import { createCustomersSource } from '#src/datasources/customers/source.ts'
import type { UpstreamCall } from '#src/upstream/types.ts'
import { china, failure, policyOf, refusal, worldOf, type Answering } from '#test/unit/generations/world.ts'

const idsOf = (call: UpstreamCall): readonly string[] => {
  const body = call.request.body ?? {}
  const infos = body['customer_infos'] ?? body['customer_ids']
  return Array.isArray(infos) ? infos.map((info: unknown) => (typeof info === 'object' && info !== null && 'customer_id' in info ? String(info.customer_id) : String(info))) : []
}

const operationIds = (calls: readonly UpstreamCall[]) => calls.map(({ request }) => request.operationId)

/** A partner with that many customers, whose list is paged by record offsets and filtered by id. */
function listing(total: number): Answering {
  return ({ request }) => {
    const { customer_id: id, offset, limit } = request.body ?? {}
    const all = Array.from({ length: total }, (_, index) => ({ customer_id: `customer ${index}`, account_name: `account ${index}`, xaccount_type: 'IDP' }))
    const found = id === undefined ? all : all.filter((row) => row.customer_id === id)
    return { count: found.length, customer_infos: found.slice(Number(offset), Number(offset) + Number(limit)) }
  }
}

describe('the batches of customers', () => {
  it('give every customer its own balance, or null, whatever order, gaps and repetitions the answer has', async () => {
    const scenario = fc.uniqueArray(fc.nat({ max: 400 }), { minLength: 1, maxLength: 130 }).chain((ids) =>
      fc.record({ ids: fc.constant(ids), known: fc.shuffledSubarray(ids), repeated: fc.subarray(ids), strangers: fc.array(fc.integer({ min: 1000, max: 1010 }), { maxLength: 3 }) }))
    await fc.assert(fc.asyncProperty(scenario, fc.constantFrom('old', 'new'), async ({ ids, known, repeated, strangers }, generation) => {
      const row = (id: number) => ({ customer_id: String(id), amount: id, debt_amount: 0, currency: 'CNY', measure_id: 1 })
      const { part, asked } = worldOf({
        policy: policyOf(generation),
        site: { ...china, lifecycle: new Map([['ListCustomersBalancesDetailOld', { status: 'deprecated', reason: 'a test of the old batch' }]]) },
        answer: (call) => {
          const wanted = new Set(idsOf(call).map(Number))
          const answered = known.filter((id) => wanted.has(id))
          return { customer_balances: [...strangers, ...answered, ...answered.filter((id) => repeated.includes(id))].map(row) }
        },
      })
      const { balances } = createCustomersSource(part)
      const found = await Promise.all(ids.map((id) => balances.load(String(id))))
      expect(found.map((balance) => balance?.available?.amount ?? null)).toEqual(ids.map((id) => (known.includes(id) ? String(id) : null)))
      expect(asked.map((call) => idsOf(call).length)).toEqual(ids.length > 100 ? [100, ids.length - 100] : [ids.length])
    }), { numRuns: 1000 })
  })

  it('ask for balances and tags with one call each, and for the tags with a page that holds all of them', async () => {
    const { part, asked } = worldOf({ answer: () => ({ customer_balances: [], new_customer_tags: [] }) })
    const { balances, newTags } = createCustomersSource(part)
    const ids = Array.from({ length: 50 }, (_, index) => `customer ${index}`)
    await Promise.all(ids.flatMap((id): Promise<unknown>[] => [balances.load(id), newTags.load(id), balances.load(id)]))
    expect(operationIds(asked).toSorted()).toEqual(['ListCustomersBalancesDetail', 'ListSubCustomerNewTag'])
    expect(asked.find(({ request }) => request.operationId === 'ListSubCustomerNewTag')?.request.body).toMatchObject({ offset: 0, limit: 50 })
  })

  it('fail for a bad id alone', async () => {
    const { part } = worldOf({
      answer: (call) => {
        const ids = idsOf(call)
        if (ids.includes('bad')) throw refusal('ListCustomersBalancesDetail', 'CBC.0100')
        return { customer_balances: ids.map((customer_id) => ({ customer_id, amount: 1, debt_amount: 0, currency: 'CNY', measure_id: 1 })) }
      },
    })
    const { balances } = createCustomersSource(part)
    const [good, bad] = await Promise.allSettled([balances.load('good'), balances.load('bad')])
    expect(good).toMatchObject({ status: 'fulfilled', value: { available: { amount: '1' } } })
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'UPSTREAM_REJECTED' } })
  })

  it('tell a customer that never applied for a real name from one whose review failed to be read', async () => {
    const { part } = worldOf({
      answer: ({ request }) => {
        const id = request.query?.['customer_id']
        if (id === 'stranger') throw refusal('ShowRealnameAuthenticationReviewResult', 'CBC.99000035')
        if (id === 'slow') throw failure('upstream-timeout', 'ShowRealnameAuthenticationReviewResult')
        return id === 'applied' ? { review_result: 2 } : {}
      },
    })
    const { realNameReviews } = createCustomersSource(part)
    const settled = await Promise.allSettled(['applied', 'never', 'stranger', 'slow'].map((id) => realNameReviews.load(id)))
    expect(settled).toMatchObject([{ value: { result: 'APPROVED' } }, { value: null }, { value: null }, { reason: { code: 'UPSTREAM_TIMEOUT' } }])
  })
})

describe('customers by id', () => {
  it('are read from the whole list when that takes fewer calls', async () => {
    const { part, asked } = worldOf({ answer: listing(150) })
    const { byId } = createCustomersSource(part)
    const found = await Promise.all([0, 1, 2, 3, 120, 999].map((index) => byId.load(`customer ${index}`)))
    expect(found.map((customer) => customer?.accountName ?? null)).toEqual(['account 0', 'account 1', 'account 2', 'account 3', 'account 120', null])
    expect(asked.map(({ request }) => [request.body?.['customer_id'], request.body?.['offset'], request.body?.['limit']])).toEqual([[undefined, 0, 100], [undefined, 100, 100]])
  })

  it('are asked one by one when the list is longer than that', async () => {
    const { part, asked } = worldOf({ answer: listing(1000) })
    const { byId } = createCustomersSource(part)
    const found = await Promise.all([0, 1, 2, 3, 4, 5].map((index) => byId.load(`customer ${index}`)))
    expect(found.map((customer) => customer?.customerId)).toEqual([0, 1, 2, 3, 4, 5].map((index) => `customer ${index}`))
    expect(asked).toHaveLength(7)
  })

  it('are null when the filter answers with another customer', async () => {
    const { part } = worldOf({ answer: () => ({ count: 1, customer_infos: [{ customer_id: 'another', account_name: 'another' }] }) })
    expect(await createCustomersSource(part).byId.load('wanted')).toBeNull()
  })
})

describe('the old customer list', () => {
  const plan = (filter: CustomerListFilter, offset = 0) => listOld.plan({ filter, position: [offset], limit: 20 })

  it('cannot filter by cloud reseller, and is not asked with less', () => {
    expect(plan({ indirectPartnerId: 'IP-0001' })).toEqual({ cannot: expect.stringMatching(/cloud reseller\.$/) })
  })

  it('cannot go beyond its last page number', () => {
    expect(plan({}, 20 * 199_999)).toMatchObject({ requests: [{ body: { offset: 200_000, limit: 20 } }] })
    expect(plan({}, 20 * 200_000)).toEqual({ cannot: expect.stringMatching(/200000\.$/) })
  })
})

describe('the identity of a customer', () => {
  const forWorld = (world: ReturnType<typeof worldOf>) => createIdentityOf(world.runtime, () => world.scope)
  const complete = { kind: 'customer', customerId: 'customer 1', accountName: 'account 1', agency: 'IDP' }

  it('is its account name and agency from the new list, whatever the policy says, asked once', async () => {
    const world = worldOf({ answer: listing(3), policy: policyOf('old'), actsForCustomers: true })
    const identityOf = forWorld(world)
    expect(await Promise.all([identityOf('customer 1'), identityOf('customer 1')])).toEqual([complete, complete])
    expect(await forWorld(world)('customer 1')).toEqual(complete)
    expect(operationIds(world.asked)).toEqual(['ListSubCustomers'])
  })

  it('takes the agency of the site where the customer\'s own is unknown', async () => {
    const answer = () => ({ count: 1, customer_infos: [{ customer_id: 'customer 1', account_name: 'account 1' }] })
    const named = worldOf({ answer, actsForCustomers: true, site: { ...china, agency: 'SITE_IDP' } })
    expect(await forWorld(named)('customer 1')).toEqual({ ...complete, agency: 'SITE_IDP' })
    const unnamed = worldOf({ answer, actsForCustomers: true })
    await expect(forWorld(unnamed)('customer 1')).rejects.toMatchObject({ code: 'NOT_CONFIGURED', key: 'agency-unknown' })
  })

  it('is not configured for a customer that the partner does not have', async () => {
    const world = worldOf({ answer: listing(0), actsForCustomers: true, site: { ...china, agency: 'SITE_IDP' } })
    await expect(forWorld(world)('customer 1')).rejects.toMatchObject({ code: 'NOT_CONFIGURED' })
  })

  it('is not configured, and nothing is asked, without credentials to act for customers', async () => {
    const world = worldOf({ answer: listing(3) })
    await expect(forWorld(world)('customer 1')).rejects.toMatchObject({ code: 'NOT_CONFIGURED', key: 'not-configured' })
    expect(world.asked).toEqual([])
  })

  it('is not shared between tenants', async () => {
    const world = worldOf({ answer: listing(3), actsForCustomers: true })
    await forWorld(world)('customer 1')
    const other = { ...world.scope, context: { ...world.scope.context, tenant: 'another tenant' } }
    await createIdentityOf(world.runtime, () => other)('customer 1')
    expect(world.asked.map(({ context }) => context.tenant)).toEqual(['tenant', 'another tenant'])
  })
})

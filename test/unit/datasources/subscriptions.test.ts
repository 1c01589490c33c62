import { describe, expect, it } from 'vitest'
import { listNew } from '#src/datasources/subscriptions/new.ts'
import type { SubscriptionListFilter } from '#src/datasources/subscriptions/model.ts'
import { listOld } from '#src/datasources/subscriptions/old.ts'
import { createSubscriptionsSource } from '#src/datasources/subscriptions/source.ts'
import { policyOf, refusal, worldOf, type Answering } from '#test/unit/generations/world.ts'

const planOld = (filter: Partial<SubscriptionListFilter>, offset = 0, limit = 100) =>
  listOld.plan({ filter: { customerId: 'customer', mainOnly: false, ...filter }, position: [offset], limit })

describe('the old list of subscriptions', () => {
  it.each([
    ['by the begin of an expiry window', { expiresFrom: '2026-01-01T00:00:00Z' }, 'it has no filter by time of expiry.'],
    ['by the end of an expiry window', { expiresTo: '2026-01-01T00:00:00Z' }, 'it has no filter by time of expiry.'],
    ['by cloud service', { serviceTypeCode: 'hws.service.type.ec2' }, 'it has no filter by cloud service.'],
    ['by the state CLOSED', { statuses: ['IN_USE', 'CLOSED'] }, 'it cannot filter by the state CLOSED.'],
  ] as const)('cannot filter %s', (_, filter, reason) => {
    expect(planOld(filter)).toEqual({ cannot: reason })
  })

  it('is always asked as the customer: as the partner it would answer empty, without an error', () => {
    const filters: Partial<SubscriptionListFilter>[] = [{}, { orderId: 'CS-1' }, { resourceIds: ['r'] }, { statuses: ['IN_USE'] }, { mainOnly: true }]
    const identities = filters.flatMap((filter) => {
      const plan = planOld(filter)
      return 'requests' in plan ? plan.requests.map(({ identity }) => identity) : []
    })
    expect(identities).toEqual(filters.map(() => ({ kind: 'customer', customerId: 'customer' })))
  })

  it('is read in one page of up to 500 wherever that holds the window', () => {
    expect(planOld({}, 250, 100)).toMatchObject({ requests: [{ query: { page_no: 3, page_size: 117 } }] })
  })
})

describe('the new list of subscriptions', () => {
  it('sends no filter that is not set', () => {
    const plan = listNew.plan({ filter: { customerId: 'customer', mainOnly: false }, position: [0], limit: 20 })
    expect(JSON.parse(JSON.stringify('requests' in plan ? plan.requests[0]?.body : null))).toEqual({ customer_id: 'customer', only_main_resource: 0, offset: 0, limit: 20 })
  })
})

/** Every resource that is asked for, but those called `gone`. */
const resources: Answering = ({ request }) => {
  const wanted = request.body?.['resource_ids']
  const ids = Array.isArray(wanted) ? wanted.map(String).filter((id) => !id.startsWith('gone')) : []
  return { total_count: ids.length, data: ids.toReversed().map((id) => ({ id: `subscription of ${id}`, resource_id: id })) }
}

describe('subscriptions by customer and resource', () => {
  it('are asked customer by customer, fifty resources a call, and each key gets its own or null', async () => {
    const { part, asked } = worldOf({ answer: resources })
    const source = createSubscriptionsSource(part)
    const names = [...Array.from({ length: 60 }, (_, index) => `r${index}`), 'gone']
    const keys = ['a', 'b'].flatMap((customerId) => names.map((resourceId) => ({ customerId, resourceId })))
    const found = await Promise.all(keys.map((key) => source.byKey(key)))
    expect(found.map((subscription) => subscription && [subscription.customerId, subscription.resourceId])).toEqual(
      keys.map(({ customerId, resourceId }) => (resourceId === 'gone' ? null : [customerId, resourceId])),
    )
    const sizes = asked.map(({ request }) => [request.body?.['customer_id'], Array.isArray(request.body?.['resource_ids']) ? request.body['resource_ids'].length : 0])
    expect(sizes.toSorted()).toEqual([['a', 11], ['a', 50], ['b', 11], ['b', 50]])
  })

  it('fail for a bad resource alone', async () => {
    const answer: Answering = (call) => {
      const wanted = call.request.body?.['resource_ids']
      if (Array.isArray(wanted) && wanted.includes('bad')) throw refusal('ListPayPerUseCustomerResources', 'CBC.0100')
      return resources(call)
    }
    const source = createSubscriptionsSource(worldOf({ answer }).part)
    const settled = await Promise.allSettled(['good', 'bad'].map((resourceId) => source.byKey({ customerId: 'a', resourceId })))
    expect(settled).toMatchObject([{ value: { resourceId: 'good' } }, { reason: { code: 'UPSTREAM_REJECTED' } }])
  })

  it('are asked as the customer on the old generation', async () => {
    const { part, asked } = worldOf({ answer: () => ({ error_code: 'CBC.0000', data: [], total_count: 0 }), policy: policyOf('old') })
    expect(await createSubscriptionsSource(part).byKey({ customerId: 'a', resourceId: 'r' })).toBeNull()
    expect(asked[0]?.request).toMatchObject({ identity: { kind: 'customer', customerId: 'a', accountName: 'account of a', agency: 'agency' }, query: { resource_ids: 'r', page_no: 1, page_size: 100 } })
  })
})

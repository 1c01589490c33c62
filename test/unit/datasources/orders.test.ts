import { describe, expect, it } from 'vitest'
import { listNew } from '#src/datasources/orders/new.ts'
import { listOld } from '#src/datasources/orders/old.ts'
import type { OrderListArgs } from '#src/datasources/orders/model.ts'
import { createOrdersSource, type OrderQuery } from '#src/datasources/orders/source.ts'
import type { Plan } from '#src/generations/operation.ts'
import type { UpstreamCall } from '#src/upstream/types.ts'
import { failure, policyOf, refusal, worldOf, type Answering } from '#test/unit/generations/world.ts'

const base: OrderListArgs = { filter: {}, sort: 'CREATED_AT_DESC', owner: null, actsForCustomers: false, position: [0], limit: 20 }
const ownerOf = (association: 'RESALE' | 'REFERRAL' | null) => ({ customerId: 'customer', association })

/** Whose credentials a plan goes out with, and for which customer it asks; or why it cannot. */
function scopeOf(plan: Plan): string {
  if ('cannot' in plan) return `cannot: ${plan.cannot}`
  return plan.requests.map(({ identity, query }) => `as ${identity.kind}, for ${String(query?.['customer_id'] ?? 'nobody named')}`).join('; ')
}

describe('the old order list, which holds resale customers\' orders only when the partner asks', () => {
  it.each([
    ['a resale customer', { owner: ownerOf('RESALE') }, 'as partner, for customer'],
    ['a resale customer, though the partner may act for it', { owner: ownerOf('RESALE'), actsForCustomers: true }, 'as partner, for customer'],
    ['a referral customer that the partner may act for', { owner: ownerOf('REFERRAL'), actsForCustomers: true }, 'as customer, for nobody named'],
    ['a customer of unknown association that the partner may act for', { owner: ownerOf(null), actsForCustomers: true }, 'as customer, for nobody named'],
    ['a customer, resale ones only', { owner: ownerOf(null), filter: { customerAssociation: 'RESALE' } }, 'as partner, for customer'],
    ['all resale customers', { filter: { customerAssociation: 'RESALE' } }, 'as partner, for nobody named'],
  ] as const)('answers for %s', (_, args, expected) => {
    expect(scopeOf(listOld.plan({ ...base, ...args }))).toBe(expected)
  })

  it.each([
    ['all customers', {}, 'its list of all customers\' orders holds those of resale customers only.'],
    ['all customers, though the partner may act for each of them', { actsForCustomers: true }, 'its list of all customers\' orders holds those of resale customers only.'],
    ['a referral customer without credentials to act for it', { owner: ownerOf('REFERRAL') }, 'with the partner\'s credentials it lists orders of resale customers only, and this customer is not known to be one.'],
    ['a customer of unknown association without credentials to act for it', { owner: ownerOf(null) }, 'with the partner\'s credentials it lists orders of resale customers only, and this customer is not known to be one.'],
    ['referral customers', { filter: { customerAssociation: 'REFERRAL' } }, 'it lists orders of resale customers only.'],
    ['a cloud reseller\'s customers', { owner: ownerOf('RESALE'), filter: { indirectPartnerId: 'IP-0001' } }, 'it has no filter by cloud reseller.'],
    ['a page beyond its last', { owner: ownerOf('RESALE'), position: [9999 * 20] }, 'it has no page beyond number 9999.'],
  ] as const)('cannot answer for %s', (_, args, reason) => {
    expect(scopeOf(listOld.plan({ ...base, ...args }))).toBe(`cannot: ${reason}`)
  })
})

describe('the new order list', () => {
  it.each(['RESALE', 'REFERRAL'] as const)('cannot filter by the association %s', (customerAssociation) => {
    expect(scopeOf(listNew.plan({ ...base, filter: { customerAssociation } }))).toBe('cannot: it cannot filter by the customers\' association.')
  })

  it('always names the order of its rows', () => {
    const plans = (['CREATED_AT_ASC', 'CREATED_AT_DESC'] as const).map((sort) => listNew.plan({ ...base, sort }))
    expect(plans.map((plan) => ('requests' in plan ? plan.requests[0]?.query?.['order_by'] : null))).toEqual(['createTime', '-createTime'])
  })
})

/** New orders of that many customers, newest first, `each` orders a customer. */
function orders(customers: number, each: number): Answering {
  const all = Array.from({ length: customers * each }, (_, index) => ({ order_id: `order ${index}`, customer_id: `customer ${index % customers}`, order_type: 1 }))
  return ({ request }) => {
    const { customer_id: customer, offset, limit } = request.query ?? {}
    const found = customer === undefined ? all : all.filter((row) => row.customer_id === customer)
    return { total_count: found.length, order_infos: found.slice(Number(offset), Number(offset) + Number(limit)) }
  }
}

const query = (customer: number, more: Partial<OrderQuery> = {}) =>
  ({ filter: {}, sort: 'CREATED_AT_DESC', position: [0], limit: 2, ...more, owner: { customerId: `customer ${customer}`, association: null } }) satisfies OrderQuery

const asksOf = (calls: readonly UpstreamCall[]) => calls.map(({ request }) => [request.query?.['customer_id'] ?? null, request.query?.['offset'], request.query?.['limit']])

describe('the orders of many customers at once', () => {
  const customers = [0, 1, 2, 3, 4, 5]

  it('are read from the list of all orders when that takes fewer calls, with the same answer', async () => {
    const { part, asked } = worldOf({ answer: orders(6, 50) })
    const source = createOrdersSource(part)
    const pages = await Promise.all(customers.map((customer) => source.ofCustomer(query(customer))))
    expect(asksOf(asked)).toEqual([[null, 0, 100], [null, 100, 100], [null, 200, 100]])
    const alone = createOrdersSource(worldOf({ answer: orders(6, 50) }).part)
    const expected = await Promise.all(customers.map((customer) => alone.list(query(customer))))
    const shown = (page: (typeof pages)[number]) => ({ ...page, after: page.after(0) })
    expect(pages.map(shown)).toEqual(expected.map(shown))
  })

  it('are asked customer by customer when the list of all is longer than that', async () => {
    const { part, asked } = worldOf({ answer: orders(6, 200) })
    const source = createOrdersSource(part)
    const pages = await Promise.all(customers.map((customer) => source.ofCustomer(query(customer))))
    expect(pages.map(({ items }) => items.map(({ customerId }) => customerId))).toEqual(customers.map((customer) => [`customer ${customer}`, `customer ${customer}`]))
    expect(asksOf(asked)).toEqual([[null, 0, 100], ...customers.map((customer) => [`customer ${customer}`, 0, 2])])
  })

  it('are gathered only with those that ask alike', async () => {
    const { part, asked } = worldOf({ answer: orders(6, 1) })
    const source = createOrdersSource(part)
    await Promise.all(customers.map((customer) => source.ofCustomer(query(customer, customer < 5 ? {} : { sort: 'CREATED_AT_ASC' }))))
    expect(asksOf(asked).toSorted()).toEqual([['customer 5', 0, 2], [null, 0, 100]].toSorted())
  })

  it('go on customer by customer, each from its own position', async () => {
    const { part, asked } = worldOf({ answer: orders(6, 4) })
    const source = createOrdersSource(part)
    const pages = await Promise.all(customers.map((customer) => source.ofCustomer(query(customer, { position: [2] }))))
    expect(asksOf(asked)).toEqual(customers.map((customer) => [`customer ${customer}`, 2, 2]))
    expect(pages.every(({ items, hasNextPage }) => items.length === 2 && !hasNextPage)).toBe(true)
  })

  it('fail for one customer alone', async () => {
    const answer: Answering = (call) => {
      if (call.request.query?.['customer_id'] === 'customer 1') throw refusal('ListCustomerOrders', 'CBC.0100')
      return orders(2, 1)(call)
    }
    const source = createOrdersSource(worldOf({ answer }).part)
    const settled = await Promise.allSettled([0, 1].map((customer) => source.ofCustomer(query(customer))))
    expect(settled).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { code: 'UPSTREAM_REJECTED' } }])
  })

  it('are asked customer by customer where the generation has no list of all', async () => {
    const answer = () => ({ error_code: 'CBC.0000', data: { totalSize: 0, orderInfos: [] } })
    const { part, asked } = worldOf({ answer, policy: policyOf('old') })
    const source = createOrdersSource(part)
    const owned = (customer: number) => ({ ...query(customer), owner: { customerId: `customer ${customer}`, association: 'RESALE' as const } })
    await Promise.all(customers.map((customer) => source.ofCustomer(owned(customer))))
    expect(asked.map(({ request }) => request.query?.['customer_id'])).toEqual(customers.map((customer) => `customer ${customer}`))
  })
})

/** An order with that many lines. */
function details(lines: number): Answering {
  return ({ request }) => {
    const offset = Number(request.query?.['offset'])
    const rows = Array.from({ length: lines }, (_, index) => ({ order_line_item_id: `line ${index}` }))
    return { total_count: lines, order_info: { order_id: request.path?.['order_id'], customer_id: 'c', user_name: 'ops' }, order_line_items: rows.slice(offset, offset + Number(request.query?.['limit'])) }
  }
}

describe('an order and its lines', () => {
  it('are one call, however many fields ask', async () => {
    const { part, asked } = worldOf({ answer: details(3) })
    const source = createOrdersSource(part)
    const [first, second, lines] = await Promise.all([source.details('CS-1'), source.details('CS-1'), source.lines('CS-1', { position: [1], limit: 20 })])
    expect(asked).toHaveLength(1)
    expect([first?.createdBy, second?.order.orderId]).toEqual(['ops', 'CS-1'])
    expect(lines?.items.map(({ orderLineId }) => orderLineId)).toEqual(['line 1', 'line 2'])
  })

  it.each([
    [0, 100, 250, [0], true],
    [90, 20, 250, [0, 100], true],
    [90, 20, 95, [0], false],
    [199, 100, 250, [100, 200], false],
    [100, 50, 150, [100], false],
    [300, 10, 250, [300], false],
  ])('give the lines from %i, %i of %i, out of the chunks at %j', async (offset, limit, total, chunks, hasNextPage) => {
    const { part, asked } = worldOf({ answer: details(total) })
    const page = await createOrdersSource(part).lines('CS-1', { position: [offset], limit })
    const expected = Array.from({ length: total }, (_, index) => `line ${index}`).slice(offset, offset + limit)
    expect(page?.items.map(({ orderLineId }) => orderLineId)).toEqual(expected)
    expect([page?.totalCount, page?.hasNextPage]).toEqual([total, hasNextPage])
    expect(asked.map(({ request }) => request.query?.['offset'])).toEqual(chunks)
  })

  it('are null where there is no such order', async () => {
    const { part } = worldOf({ answer: () => { throw refusal('ShowCustomerOrderDetails', 'CBC.30000010') } })
    const source = createOrdersSource(part)
    expect([await source.details('CS-1'), await source.lines('CS-1', { position: [0], limit: 5 })]).toEqual([null, null])
  })

  it('fail for one order alone', async () => {
    const answer: Answering = (call) => {
      if (call.request.path?.['order_id'] === 'CS-2') throw failure('upstream-timeout', 'ShowCustomerOrderDetails')
      return details(1)(call)
    }
    const source = createOrdersSource(worldOf({ answer }).part)
    expect(await Promise.allSettled([source.details('CS-1'), source.details('CS-2')])).toMatchObject([{ status: 'fulfilled' }, { reason: { code: 'UPSTREAM_TIMEOUT' } }])
  })
})

describe('the refund of an order', () => {
  it('is asked once an order, and is null for one that refunds nothing', async () => {
    const answer: Answering = ({ request }) => {
      if (request.query?.['order_id'] === 'CS-2') throw refusal('ShowRefundOrderDetails', 'CBC.99005026')
      return { refund_infos: [{ id: 'R1', amount: -5, measure_id: '1', resource_type_code: 'hws.resource.type.vm', service_type_code: 'hws.service.type.ec2', region_code: 'cn-north-4' }] }
    }
    const { part, asked } = worldOf({ answer })
    const source = createOrdersSource(part)
    const refund = (orderId: string) => source.refund({ orderId, customerId: 'customer' })
    const [first, again, none] = await Promise.all([refund('CS-1'), refund('CS-1'), refund('CS-2')])
    expect([first?.[0]?.amount, again, none]).toEqual([{ amount: '-5', currency: 'CNY' }, first, null])
    expect(asked.map(({ request }) => [request.query?.['order_id'], request.query?.['customer_id']])).toEqual([['CS-1', 'customer'], ['CS-2', 'customer']])
  })
})

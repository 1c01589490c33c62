/** The traps of contracts/orders.mapping.md that the sandbox's reads show, each asked by bare HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Customer, Order, Subscription } from '#src/sandbox/world.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, Identity, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const newList = '/v2/orders/customer-orders'
const oldList = '/v1.0/any/common/order-mgr/orders/detail'
const newRefund = '/v2/orders/customer-orders/refund-orders'
const oldRefund = '/v1.0/any/common/order-mgr/orders/refund-order'
const newResources = '/v2/orders/suscriptions/resources/query'
const oldResources = '/v1.0/any/common/order-mgr/resources/detail'
const newDetails = (id: string): string => `/v2/orders/customer-orders/details/${id}`
const oldDetails = (id: string): string => `/v1.0/any/common/order-mgr/orders/${id}`

let under: SandboxUnderTest
/** The solution provider's orders, oldest first. */
let orders: readonly Order[]
/** A resell customer of the solution provider with many orders and resources, and its token. */
let customer: Customer
let identity: Identity
let subscriptions: readonly Subscription[]

beforeAll(async () => {
  under = await openSandbox()
  const { world } = under.sandbox
  const partnerId = under.partner('solution-provider').id
  orders = world.ordersOfPartner.get(partnerId) ?? []
  const own = world.customersOfPartner.get(partnerId) ?? []
  const resources = (one: Customer): readonly Subscription[] => world.subscriptionsOfCustomer.get(one.id) ?? []
  const rich = own.find((one) => one.associationType === '2' && resources(one).length > 60)
  if (!rich) throw new TypeError('no resell customer with many resources is seeded')
  customer = rich
  subscriptions = resources(rich)
  identity = { token: await under.customerToken(rich) }
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

function findOrder(fits: (order: Order) => boolean): Order {
  const order = orders.find(fits)
  if (!order) throw new TypeError('no such order is seeded')
  return order
}

function oldOrders(answer: Answer): readonly JsonObject[] {
  return rows(answer.json, 'data', 'orderInfos')
}

function object(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** How many orders the old list finds for the partner. */
async function totalOnOld(query: Record<string, string | number>): Promise<unknown> {
  const answer = await under.asPartner('GET', oldList, { query: { page_index: 1, page_size: 1, ...query } })
  return object(answer.json['data'])['totalSize']
}

describe('the order list', () => {
  it("holds a partner's RESELL customers only on the old side, and all of them on the new", async () => {
    const { customerById } = under.sandbox.world
    const resell = orders.filter((order) => customerById.get(order.customerId)?.associationType === '2').length
    const fresh = await under.asPartner('GET', newList)
    expect(await totalOnOld({})).toBe(resell)
    expect(fresh.json['total_count']).toBe(orders.length)
    expect(resell).toBeLessThan(orders.length)
  })

  it('of a referral customer is empty on the old side for its partner, but not for the customer itself', async () => {
    const { world } = under.sandbox
    const own = world.customersOfPartner.get(under.partner('solution-provider').id) ?? []
    const referral = own.find((one) => one.associationType === '1' && (world.ordersOfCustomer.get(one.id)?.length ?? 0) > 3)
    const query = { page_index: 1, page_size: 100 }
    const byPartner = await under.asPartner('GET', oldList, { query: { ...query, customer_id: referral?.id ?? '' } })
    const token = referral ? await under.customerToken(referral) : ''
    const byCustomer = await under.call({ token }, 'GET', oldList, { query })
    expect(oldOrders(byPartner)).toEqual([])
    expect(oldOrders(byCustomer)).toHaveLength(world.ordersOfCustomer.get(referral?.id ?? '')?.length ?? -1)
  })

  it('needs page_index and page_size on the old side, up to 9999; the new one gives ten by default and 100 at most', async () => {
    const missing = await under.asPartner('GET', oldList, { query: { page_size: 10 } })
    const large = await under.asPartner('GET', oldList, { query: { page_index: 1, page_size: 9999 } })
    const tooLarge = await under.asPartner('GET', oldList, { query: { page_index: 1, page_size: 10_000 } })
    const usual = await under.asPartner('GET', newList)
    const tooMany = await under.asPartner('GET', newList, { query: { limit: 101 } })
    expect([missing.status, missing.json['error_code'], missing.json['error_msg']])
      .toEqual([400, 'CBC.0100', 'Parameter page_index is required.'])
    expect(oldOrders(large).length).toBeGreaterThan(1000)
    expect([tooLarge.status, tooMany.status]).toEqual([400, 400])
    expect(rows(usual.json, 'order_infos')).toHaveLength(10)
  })

  it('counts pages from 1 on the old side and records from 0 on the new, and is empty past the end', async () => {
    const own = under.sandbox.world.ordersOfCustomer.get(customer.id) ?? []
    const ids = own.slice(5, 10).map((order) => order.id)
    const old = await under.call(identity, 'GET', oldList, { query: { page_index: 2, page_size: 5 } })
    const fresh = await under.call(identity, 'GET', newList, { query: { offset: 5, limit: 5, order_by: 'createTime' } })
    const pastOld = await under.call(identity, 'GET', oldList, { query: { page_index: 999, page_size: 5 } })
    const pastNew = await under.call(identity, 'GET', newList, { query: { offset: 9999 } })
    expect(column(oldOrders(old), 'orderId')).toEqual(ids)
    expect(column(rows(fresh.json, 'order_infos'), 'order_id')).toEqual(ids)
    expect([oldOrders(pastOld), rows(pastNew.json, 'order_infos')]).toEqual([[], []])
    expect(object(pastOld.json['data'])['totalSize']).toBe(own.length)
  })

  it('is sorted by creation time: ascending by default on the old side, descending on the new', async () => {
    const old = await under.asPartner('GET', oldList, { query: { page_index: 1, page_size: 50 } })
    const oldDown = await under.asPartner('GET', oldList, { query: { page_index: 1, page_size: 50, sort: '-createTime' } })
    const fresh = await under.asPartner('GET', newList, { query: { limit: 50 } })
    const freshUp = await under.asPartner('GET', newList, { query: { limit: 50, order_by: 'CREATETIME' } })
    for (const [list, name, descending] of [
      [oldOrders(old), 'createTime', false], [oldOrders(oldDown), 'createTime', true],
      [rows(fresh.json, 'order_infos'), 'create_time', true], [rows(freshUp.json, 'order_infos'), 'create_time', false],
    ] as const) {
      const times = column(list, name).map(String)
      expect(times).toEqual(descending ? times.toSorted().toReversed() : times.toSorted())
    }
  })

  it('names the amount `currency` on the old side, and the code on the new', async () => {
    const order = findOrder((one) => one.customerId === customer.id && one.amountInfo.discounts.length > 0)
    const old = await under.asPartner('GET', oldList, { query: { order_id: order.id, page_index: 1, page_size: 1 } })
    const fresh = await under.asPartner('GET', newList, { query: { order_id: order.id } })
    const official = Number(order.official) / 100
    expect(oldOrders(old)[0]).toMatchObject({ currency: official, currencyOfficial: official, currencyType: 'CNY', measureId: 1 })
    expect(rows(fresh.json, 'order_infos')[0]).toMatchObject({ currency: 'CNY', official_amount: official, measure_id: 1 })
    expect(oldOrders(old)[0]?.['amountInfo']).toHaveProperty('discountList')
    expect(rows(fresh.json, 'order_infos')[0]?.['amount_info']).toHaveProperty('discounts')
  })

  it('puts its page into `data` on the old side, beside the success code', async () => {
    const old = await under.asPartner('GET', oldList, { query: { page_index: 3, page_size: 7 } })
    expect(old.json).toMatchObject({ error_code: 'CBC.0000', error_msg: 'success', data: { pageIndex: 3, pageSize: 7 } })
  })

  it('finds nothing for an empty order id on the old side, where the new one ignores it', async () => {
    const own = under.sandbox.world.ordersOfCustomer.get(customer.id) ?? []
    const old = await under.call(identity, 'GET', oldList, { query: { order_id: '', page_index: 1, page_size: 10 } })
    const fresh = await under.call(identity, 'GET', newList, { query: { order_id: '' } })
    const literal = await under.call(identity, 'GET', newList, { query: { order_id: 'null' } })
    expect([oldOrders(old), fresh.json['total_count'], literal.json['total_count']]).toEqual([[], own.length, 0])
  })

  it('takes no empty customer id in either generation', async () => {
    const old = await under.asPartner('GET', oldList, { query: { customer_id: '', page_index: 1, page_size: 10 } })
    const fresh = await under.asPartner('GET', newList, { query: { customer_id: '' } })
    expect([old.status, fresh.status]).toEqual([400, 400])
  })

  it('loses its data on the old side when a time is sent as null', async () => {
    const old = await under.asPartner('GET', oldList, { query: { create_time_begin: 'null', page_index: 1, page_size: 10 } })
    expect(old.json).toEqual({ error_code: 'CBC.0000', error_msg: 'success', data: null })
  })

  it('takes a window of a year, and no longer one', async () => {
    const year = { create_time_begin: '2025-11-15T00:00:00Z', create_time_end: '2026-11-15T00:00:00Z' }
    const longer = { create_time_begin: '2025-11-12T00:00:00Z', create_time_end: '2026-11-15T00:00:00Z' }
    const statuses = await Promise.all([year, longer].flatMap((window) => [
      under.asPartner('GET', newList, { query: window }),
      under.asPartner('GET', oldList, { query: { ...window, page_index: 1, page_size: 1 } }),
    ]))
    expect(statuses.map((answer) => answer.status)).toEqual([200, 200, 400, 400])
  })

  it.each([['status', 9, 'status', (order: Order) => order.status === 9],
    ['order_type', '4', 'order_type', (order: Order) => order.type === 4],
    ['service_type_code', 'HWS.Service.Type.EC2', 'service_type', (order: Order) => order.serviceType.code === 'hws.service.type.ec2'],
  ] as const)('filters by %s', async (name, value, oldName, fits) => {
    const { ordersOfCustomer } = under.sandbox.world
    const expected = (ordersOfCustomer.get(customer.id) ?? []).filter(fits).length
    const query = { page_index: 1, page_size: 1, [oldName]: String(value).toLowerCase() }
    const fresh = await under.call(identity, 'GET', newList, { query: { [name]: value } })
    const old = await under.call(identity, 'GET', oldList, { query })
    expect([fresh.json['total_count'], object(old.json['data'])['totalSize']]).toEqual([expected, expected])
  })

  it('refuses the newer statuses as a filter on the new side, although it answers them', async () => {
    const refused = await under.asPartner('GET', newList, { query: { status: 12 } })
    const order = findOrder((one) => one.status === 12)
    const answered = await under.asPartner('GET', newList, { query: { order_id: order.id } })
    expect(refused.status).toBe(400)
    expect(column(rows(answered.json, 'order_infos'), 'status')).toEqual([12])
  })

  it('shows the parts of a combined order on the new side only', async () => {
    const order = findOrder((one) => one.subOrders !== null)
    const fresh = await under.asPartner('GET', newList, { query: { order_id: order.id } })
    const parts = rows(rows(fresh.json, 'order_infos')[0], 'sub_order_infos')
    expect(column(parts, 'order_id')).toEqual(order.subOrders?.map((part) => part.id))
    const part = await under.asPartner('GET', oldDetails(String(parts[0]?.['order_id'])))
    expect(object(part.json['orderInfo'])['baseOrderId']).toBe(order.id)
  })

  it("holds a reseller's customers' orders for the distributor that names it", async () => {
    const { credentials } = under.partner('distributor')
    const reseller = under.partner('cloud-reseller')
    const answer = await under.call(credentials, 'GET', newList, { query: { indirect_partner_id: reseller.id } })
    const foreign = await under.call(credentials, 'GET', newList, { query: { indirect_partner_id: 'nobody' } })
    expect(answer.json['total_count']).toBe(under.sandbox.world.ordersOfPartner.get(reseller.id)?.length)
    expect([foreign.status, foreign.json['error_code']]).toEqual([400, 'CBC.99000037'])
  })
})

describe("an order's details", () => {
  it('page their lines from record 0 on the new side, and by page number under the same name on the old', async () => {
    const order = findOrder((one) => one.lines.length === 15)
    const ids = order.lines.slice(5, 10).map((line) => line.id)
    const fresh = await under.asPartner('GET', newDetails(order.id), { query: { offset: 5, limit: 5 } })
    const old = await under.asPartner('GET', oldDetails(order.id), { query: { offset: 2, limit: 5 } })
    expect(column(rows(fresh.json, 'order_line_items'), 'order_line_item_id')).toEqual(ids)
    expect(column(rows(old.json, 'orderlineItems'), 'orderLineItemId')).toEqual(ids)
    expect([fresh.json['total_count'], old.json['count']]).toEqual([15, 15])
  })

  it('give ten lines by default, and none past the end', async () => {
    const order = findOrder((one) => one.lines.length === 12)
    const fresh = await under.asPartner('GET', newDetails(order.id))
    const old = await under.asPartner('GET', oldDetails(order.id))
    const past = await under.asPartner('GET', oldDetails(order.id), { query: { offset: 3 } })
    expect([rows(fresh.json, 'order_line_items').length, rows(old.json, 'orderlineItems').length]).toEqual([10, 10])
    expect(rows(past.json, 'orderlineItems')).toEqual([])
  })

  it('on the old side fall back to page 1 above a million, and lose the order when offset is sent empty', async () => {
    const order = findOrder((one) => one.lines.length === 12)
    const far = await under.asPartner('GET', oldDetails(order.id), { query: { offset: 1_000_001 } })
    const empty = await under.asPartner('GET', oldDetails(order.id), { query: { offset: '' } })
    const zero = await under.asPartner('GET', oldDetails(order.id), { query: { offset: 0 } })
    expect(rows(far.json, 'orderlineItems')).toHaveLength(10)
    expect(empty.json).toEqual({ error_code: 'CBC.0000', error_msg: 'success', orderInfo: null })
    expect([zero.status, zero.json['error_code']]).toEqual([400, 'CBC.0100'])
  })

  it('of an unknown or foreign order: 400 on the new side, a failure in a 200 body on the old', async () => {
    const foreign = under.sandbox.world.ordersOfPartner.get(under.partner('distributor').id)?.[0]?.id ?? ''
    for (const id of ['CS0', foreign]) {
      const fresh = await under.asPartner('GET', newDetails(id))
      const old = await under.asPartner('GET', oldDetails(id))
      expect([fresh.status, fresh.json['error_code']]).toEqual([400, 'CBC.30000010'])
      expect([old.status, old.json['error_code']]).toEqual([200, 'CBC.30000010'])
    }
  })

  it('have a creator and a payment deadline on the new side only, in the language asked for', async () => {
    const order = findOrder((one) => one.status === 6 && one.sourceType === 1)
    const staff = findOrder((one) => one.sourceType === 8)
    const chinese = await under.asPartner('GET', newDetails(staff.id))
    const english = await under.asPartner('GET', newDetails(staff.id), { headers: { 'x-language': 'en_US' } })
    const pending = await under.asPartner('GET', newDetails(order.id))
    const old = await under.asPartner('GET', oldDetails(order.id))
    expect(object(chinese.json['order_info'])['user_name']).toBe('系统')
    expect(object(english.json['order_info'])['user_name']).toBe('System')
    expect(object(pending.json['order_info'])['pending_payment_end_time']).toMatch(/^2026-1[12]-\d\dT[\d:]+Z$/)
    expect(object(old.json['orderInfo'])).not.toHaveProperty('pendingPaymentEndTime')
  })

  it('call the service of the head serviceType and that of a line cloudServiceType on the old side', async () => {
    const order = findOrder((one) => one.type === 1)
    const old = await under.asPartner('GET', oldDetails(order.id))
    expect(object(old.json['orderInfo'])['serviceType']).toBe(order.serviceType.code)
    expect(rows(old.json, 'orderlineItems')[0]).toMatchObject({ cloudServiceType: order.lines[0]?.serviceType.code })
  })

  it('have no period in a line that unsubscribes', async () => {
    const order = findOrder((one) => one.type === 4)
    const fresh = await under.asPartner('GET', newDetails(order.id))
    expect(rows(fresh.json, 'order_line_items')[0]).toMatchObject({ period_num: null })
    expect(object(fresh.json['order_info'])).toMatchObject({ official_amount: Number(order.afterDiscount) / 100 })
  })
})

describe('refund details', () => {
  it('are in fen with the unit as the text "3" on the old side, in yuan with "1" on the new', async () => {
    const order = findOrder((one) => one.customerId === customer.id && one.refunds.length > 1)
    const query = { order_id: order.id }
    const fresh = await under.asPartner('GET', newRefund, { query: { ...query, customer_id: customer.id } })
    const old = await under.call(identity, 'GET', oldRefund, { query })
    const newRows = rows(fresh.json, 'refund_infos')
    const oldRows = rows(old.json, 'resource_info_list')
    expect(column(newRows, 'amount')).toEqual(order.refunds.map((row) => Number(row.amount) / 100))
    expect(column(oldRows, 'amount')).toEqual(order.refunds.map((row) => Number(row.amount)))
    expect([new Set(column(newRows, 'measure_id')), new Set(column(oldRows, 'measure_id'))]).toEqual([new Set(['1']), new Set(['3'])])
    expect([fresh.json['total_count'], old.json['total_count']]).toEqual([order.refunds.length, order.refunds.length])
    expect(Object.keys(oldRows[0] ?? {})).toEqual([
      'id', 'resource_id', 'amount', 'measure_id', 'customer_id', 'resourceType', 'cloudServiceType', 'regionCode', 'preOrderId',
    ])
  })

  it('need the customer when a partner asks the new side; the old one is for customers only', async () => {
    const order = findOrder((one) => one.refunds.length > 0)
    const fresh = await under.asPartner('GET', newRefund, { query: { order_id: order.id } })
    const old = await under.asPartner('GET', oldRefund, { query: { order_id: order.id } })
    expect([fresh.status, fresh.json['error_code']]).toEqual([400, 'CBC.0100'])
    expect([old.status, old.json['error_code']]).toEqual([403, 'CBC.0151'])
  })

  it('of an order that is no refund are refused with CBC.99005026', async () => {
    const order = findOrder((one) => one.customerId === customer.id && one.type === 2)
    const query = { order_id: order.id }
    const fresh = await under.call(identity, 'GET', newRefund, { query })
    const old = await under.call(identity, 'GET', oldRefund, { query })
    expect([fresh.status, fresh.json['error_code'], old.status, old.json['error_code']])
      .toEqual([400, 'CBC.99005026', 200, 'CBC.99005026'])
  })
})

describe("a customer's yearly/monthly resources", () => {
  it('are lost without an error when a partner asks the old side', async () => {
    const answer = await under.asPartner('GET', oldResources, { query: { customer_id: customer.id } })
    expect([answer.status, answer.json]).toEqual([200, { error_code: 'CBC.0000', error_msg: 'success', data: [], total_count: 0 }])
  })

  it('need the customer when a partner asks the new side; a customer that names another gets its own', async () => {
    const other = under.sandbox.world.customers.find((one) => one.id !== customer.id)
    const nobody = await under.asPartner('POST', newResources, { body: {} })
    const partner = await under.asPartner('POST', newResources, { body: { customer_id: customer.id } })
    const own = await under.call(identity, 'POST', newResources, { body: { customer_id: other?.id } })
    expect([nobody.status, nobody.json['error_code']]).toEqual([400, 'CBC.0100'])
    expect(partner.json['total_count']).toBe(subscriptions.length)
    expect(own.text).toBe(partner.text)
  })

  it('page by number on the old side and by record on the new', async () => {
    const ids = subscriptions.slice(20, 40).map((one) => one.resourceId)
    const old = await under.call(identity, 'GET', oldResources, { query: { page_no: 2, page_size: 20 } })
    const fresh = await under.call(identity, 'POST', newResources, { body: { offset: 20, limit: 20 } })
    expect(column(rows(old.json, 'data'), 'resource_id')).toEqual(ids)
    expect(column(rows(fresh.json, 'data'), 'resource_id')).toEqual(ids)
  })

  it('name themselves as their primary on the old side, and no parent on the new', async () => {
    const main = subscriptions.find((one) => one.mainResourceId === null)
    const attached = subscriptions.find((one) => one.mainResourceId !== null)
    const ids = [main?.resourceId ?? '', attached?.resourceId ?? '']
    const old = rows((await under.call(identity, 'GET', oldResources, { query: { resource_ids: ids.join(',') } })).json, 'data')
    const fresh = rows((await under.call(identity, 'POST', newResources, { body: { resource_ids: ids } })).json, 'data')
    const byId = (list: readonly JsonObject[], id: string | undefined) => list.find((row) => row['resource_id'] === id)
    expect(byId(old, ids[0])).toMatchObject({ main_resource_id: main?.resourceId, is_main_resource: 1 })
    expect(byId(old, ids[1])).toMatchObject({ main_resource_id: attached?.mainResourceId, is_main_resource: 0 })
    expect(byId(fresh, ids[0])).toMatchObject({ parent_resource_id: null, is_main_resource: 1 })
    expect(byId(fresh, ids[1])).toMatchObject({ parent_resource_id: attached?.mainResourceId, is_main_resource: 0 })
  })

  it('say what happens at expiry as a number or as a text on the old side, as a number on the new', async () => {
    const old = rows((await under.call(identity, 'GET', oldResources, { query: { page_size: 500 } })).json, 'data')
    const fresh = rows((await under.call(identity, 'POST', newResources, { body: { limit: 500 } })).json, 'data')
    const types = (list: readonly unknown[]): Set<string> => new Set(list.map((value) => typeof value))
    expect(types(column(old, 'next_operation_policy'))).toEqual(new Set(['number', 'string']))
    expect(types(column(fresh, 'expire_policy'))).toEqual(new Set(['number']))
    expect(column(old, 'next_operation_policy').map(Number)).toEqual(column(fresh, 'expire_policy'))
  })

  it('are filtered by status: 3 only on the new side', async () => {
    const closed = subscriptions.filter((one) => one.status === 3).length
    const frozen = subscriptions.filter((one) => one.status === 4 || one.status === 5).length
    const fresh = await under.call(identity, 'POST', newResources, { body: { status_list: [3] } })
    const refused = await under.call(identity, 'GET', oldResources, { query: { status_list: '3' } })
    const old = await under.call(identity, 'GET', oldResources, { query: { status_list: '4,5' } })
    expect([fresh.json['total_count'], old.json['total_count']]).toEqual([closed, frozen])
    expect(refused.status).toBe(400)
  })

  it('are not found for an empty filter on the old side; the new one ignores it, but refuses an empty service', async () => {
    const oldOrder = await under.call(identity, 'GET', oldResources, { query: { order_id: '' } })
    const oldIds = await under.call(identity, 'GET', oldResources, { query: { resource_ids: '' } })
    const body = { order_id: '', resource_ids: [], expire_time_begin: '', expire_time_end: null, status_list: [] }
    const fresh = await under.call(identity, 'POST', newResources, { body })
    const refused = await under.call(identity, 'POST', newResources, { body: { service_type_code: '' } })
    expect([oldOrder.json['total_count'], oldIds.json['total_count'], fresh.json['total_count']]).toEqual([0, 0, subscriptions.length])
    expect(refused.status).toBe(400)
  })

  it('of an order, also of a combined one, are found by it', async () => {
    const { world } = under.sandbox
    const combined = world.orders.find((order) =>
      order.subOrders?.some((part) => world.subscriptionsOfCustomer.get(order.customerId)?.some((one) => one.orderId === part.id)))
    const expected = (world.subscriptionsOfCustomer.get(combined?.customerId ?? '') ?? []).filter((one) =>
      combined?.subOrders?.some((part) => part.id === one.orderId))
    const owner = combined ? world.partnerById.get(combined.partnerId) : undefined
    const keys = owner?.credentials ?? under.partner('solution-provider').credentials
    const body = { customer_id: combined?.customerId, order_id: combined?.id, limit: 100 }
    const answer = await under.call(keys, 'POST', newResources, { body })
    expect(expected.length).toBeGreaterThan(0)
    expect(answer.json['total_count']).toBe(expected.length)
  })

  it('without the attached ones: primary only, which has no effect when a child is asked for by id', async () => {
    const attached = subscriptions.find((one) => one.mainResourceId !== null)
    const primary = subscriptions.filter((one) => one.mainResourceId === null).length
    const fresh = await under.call(identity, 'POST', newResources, { body: { only_main_resource: 1 } })
    const old = await under.call(identity, 'GET', oldResources, { query: { only_main_resource: 1 } })
    const child = await under.call(identity, 'POST', newResources, { body: { only_main_resource: 1, resource_ids: [attached?.resourceId] } })
    expect([fresh.json['total_count'], old.json['total_count'], child.json['total_count']]).toEqual([primary, primary, 1])
  })

  it('take 50 ids at most', async () => {
    const ids = Array.from({ length: 51 }, (_, index) => `r${index}`)
    const fresh = await under.call(identity, 'POST', newResources, { body: { resource_ids: ids } })
    const old = await under.call(identity, 'GET', oldResources, { query: { resource_ids: ids.join(',') } })
    expect([fresh.status, old.status]).toEqual([400, 400])
  })
})

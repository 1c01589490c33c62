/** Unsubscribing in the sandbox, by bare HTTP: what goes, what is given back, and the refund rows in both generations. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changesOf } from '#src/sandbox/ledger.ts'
import { attachedTo, lineOf, paidInMoney } from '#src/sandbox/trade/resources.ts'
import { businessNow } from '#src/sandbox/world.ts'
import type { Order, Subscription, World } from '#src/sandbox/world.ts'
import { openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, SandboxUnderTest } from '../support/sandbox.ts'
import { clear, obstruct, outcome, traderFor, usualCustomers } from '../support/sandbox-trade.ts'
import type { Trader } from '../support/sandbox-trade.ts'
import { createTestClock } from '../support/test-clock.ts'

const newPath = '/v2/orders/subscriptions/resources/unsubscribe'
const oldPath = '/v1.0/any/common/order-mgr/resources/delete'
const orderPath = (id: string): string => `/v1.0/any/customer/order-mgr/orders/${id}`
const vm = 's7.large.2.linux'
const day = 86_400_000

let under: SandboxUnderTest
let world: World
let trader: Trader

beforeAll(async () => {
  under = await openSandbox({ clock: createTestClock(businessNow) })
  ;({ world } = under.sandbox)
  const customers = usualCustomers(world, under.partner('solution-provider').id)
  trader = await traderFor(under, customers.find((one) =>
    Number.parseInt(one.id.slice(-1), 16) % 2 === 0 && (world.subscriptionsOfCustomer.get(one.id) ?? []).filter(isRunning).length > 6))
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

/** A primary resource in use for some time, neither a package nor free. */
function isRunning(one: Subscription): boolean {
  const paid = lineOf(world, one)
  return one.status === 2 && one.mainResourceId === null && !/obs|cdn/.test(one.resourceType.code) &&
    one.effectiveTime < world.businessNow - 20 * day && paid !== null && paidInMoney(paid) > 10_000n
}

/** The next running resource of the trader that fits. */
function running(fits: (one: Subscription) => boolean = () => true): Subscription {
  const found = trader.resources().find((one) => isRunning(one) && fits(one))
  if (!found) throw new TypeError('no such resource is left')
  return found
}

async function buy(specs: readonly string[]): Promise<{ order: Order; resources: readonly Subscription[] }> {
  const order = await trader.place(specs)
  await trader.call('POST', '/v3/orders/customer-orders/pay', { body: { order_id: order.id, use_coupon: 'NO', use_discount: 'NO' } })
  return { order, resources: trader.resources().filter(({ orderId }) => orderId === order.id) }
}

async function buyOne(specs: readonly string[] = [vm]): Promise<Subscription> {
  const [first] = (await buy(specs)).resources
  if (!first) throw new TypeError('the purchase brought nothing')
  return first
}

async function renewed(resource: Subscription): Promise<Order> {
  const body = { resource_ids: [resource.resourceId], period_type: 2, period_num: 2, is_auto_pay: 1 }
  return ordersOf(await trader.call('POST', '/v2/orders/subscriptions/resources/renew', { body }))[0]
}

function unsubscribe(ids: readonly string[], type: 1 | 2 = 1): Promise<Answer> {
  const body = { resource_ids: ids, unsubscribe_type: type, unsubscribe_reason_type: 5, unsubscribe_reason: 'test' }
  return trader.call('POST', newPath, { body })
}

function unsubscribeOld(ids: readonly string[], type: 1 | 2 = 1): Promise<Answer> {
  return trader.call('POST', oldPath, { body: { resourceIds: ids, unSubType: type } })
}

function deleteOrder(id: string, type = 4): Promise<Answer> {
  return trader.call('DELETE', orderPath(id), { query: { unsub_type: type } })
}

function ordersOf({ json, text }: Answer): readonly [Order, ...Order[]] {
  const ids = [json['order_ids'], json['orderIds'], json['unsub_order_ids']].find(Array.isArray) ?? []
  const [first, ...others] = ids.map((id: unknown) => world.orderById.get(String(id))).filter((one) => one !== undefined)
  if (!first) throw new TypeError(`no order: ${text}`)
  return [first, ...others]
}

async function refundRows(order: Order): Promise<{ fresh: readonly number[]; old: readonly unknown[]; total: number }> {
  const query = { order_id: order.id }
  const fresh = await trader.call('GET', '/v2/orders/customer-orders/refund-orders', { query })
  const old = await trader.call('GET', '/v1.0/any/common/order-mgr/orders/refund-order', { query })
  const amounts = rows(fresh.json, 'refund_infos').map((one) => Number(one['amount']))
  const oldAmounts = rows(old.json, 'resource_info_list').map((one) => [one['amount'], one['measure_id']])
  return { fresh: amounts, old: oldAmounts, total: Math.round(amounts.reduce((sum, one) => sum + one * 100, 0)) }
}

async function statusOf(resourceId: string): Promise<unknown> {
  const answer = await trader.call('POST', '/v2/orders/suscriptions/resources/query', { body: { resource_ids: [resourceId] } })
  return rows(answer.json, 'data')[0]?.['status']
}

describe('unsubscribing a resource', () => {
  it('takes what was used and a fee off what was paid, and pays the rest back', async () => {
    const resource = running((one) => attachedTo(world, one).length === 0 && one.expireTime > world.businessNow + 5 * day)
    const [line, cash] = [lineOf(world, resource), trader.cash()]
    const answer = await unsubscribe([resource.resourceId])
    const [order] = ordersOf(answer)
    const { fresh, old, total } = await refundRows(order)
    const paid = line ? paidInMoney(line) : 0n
    expect(answer.json).toEqual({ order_ids: [order.id], fail_resource_infos: null })
    expect([order.type, order.status, fresh.length]).toEqual([4, 5, 3])
    expect(Math.round((fresh[0] ?? 0) * 100)).toBe(-Number(paid))
    expect(Math.round((fresh[2] ?? 0) * 100)).toBe(Number(paid / 20n))
    expect(old).toEqual(fresh.map((amount) => [Math.round(amount * 100), '3']))
    expect(trader.cash() - cash).toBe(BigInt(-total))
    expect(order.amountInfo).toMatchObject({ commission: paid / 20n })
    expect([order.afterDiscount, order.refunds[0]?.baseOrderId]).toEqual([BigInt(total), resource.orderId])
    expect(changesOf(world, trader.customer.id).at(-1)).toMatchObject({ kind: 'unsubscription', tradeId: order.id, amount: BigInt(-total) })
    expect(await statusOf(resource.resourceId)).toBe(3)
  })

  it('within five days of its purchase gives everything back, with what is attached, and cannot be repeated', async () => {
    const { order, resources } = await buy([vm, 'SAS'])
    const [machine, disk] = resources
    const cash = trader.cash()
    const answer = await unsubscribeOld([machine?.resourceId ?? ''])
    const [refund] = ordersOf(answer)
    expect(answer.json).toEqual({ error_code: 'CBC.0000', error_msg: 'unsubscribe success', orderIds: [refund.id] })
    expect(trader.cash() - cash).toBe(order.afterDiscount)
    expect((await refundRows(refund)).fresh).toEqual([-199, -35])
    expect([machine?.status, disk?.status]).toEqual([3, 3])
    expect(outcome(await unsubscribe([machine?.resourceId ?? '']))).toEqual([400, 'CBC.30000067'])
    expect(outcome(await unsubscribeOld([machine?.resourceId ?? '']))).toEqual([200, 'CBC.30000067'])
  })

  it('gives back no coupon, and nothing of what has expired', async () => {
    const expired = trader.resources().find((one) => one.status === 5 && one.mainResourceId === null && !/obs|cdn/.test(one.resourceType.code))
    const cash = trader.cash()
    const [order] = ordersOf(await unsubscribe([expired?.resourceId ?? '']))
    expect([order.afterDiscount, trader.cash()]).toEqual([0n, cash])
  })

  it('of an attached one leaves the primary one; both in one call are one order', async () => {
    const { resources: [machine, disk] } = await buy([vm, 'SAS'])
    await unsubscribe([disk?.resourceId ?? ''])
    expect([machine?.status, disk?.status]).toEqual([2, 3])
    const { resources: [second, attached] } = await buy([vm, 'SAS'])
    const orders = ordersOf(await unsubscribe([attached?.resourceId ?? '', second?.resourceId ?? '', machine?.resourceId ?? '']))
    expect(orders.map(({ lines }) => lines.length)).toEqual([2, 1])
  })

  it('of all renewed periods gives those that have not begun back in full, under their own order', async () => {
    const machine = await buyOne()
    const renewal = await renewed(machine)
    const [order] = ordersOf(await unsubscribe([machine.resourceId]))
    expect(order.refunds.map(({ baseOrderId, amount }) => [baseOrderId, amount])).toEqual([
      [machine.orderId, -19_900n], [renewal.id, -renewal.afterDiscount],
    ])
  })
})

describe('unsubscribing renewed periods only', () => {
  it('gives them back, leaves the resource, and moves its expiry back, in both generations', async () => {
    for (const call of [unsubscribe, unsubscribeOld]) {
      const machine = await buyOne([vm, 'SAS'])
      const expiry = machine.expireTime
      const renewal = await renewed(machine)
      const cash = trader.cash()
      expect(machine.expireTime).toBeGreaterThan(expiry)
      const [order] = ordersOf(await call([machine.resourceId], 2))
      expect([machine.status, machine.expireTime, order.lines.length]).toEqual([2, expiry, 2])
      expect(trader.cash() - cash).toBe(renewal.afterDiscount)
      expect(await statusOf(machine.resourceId)).toBe(2)
    }
  })

  it('is refused when there are none (CBC.99003128), or when they have begun', async () => {
    const machine = await buyOne()
    expect(outcome(await unsubscribe([machine.resourceId], 2))).toEqual([400, 'CBC.99003128'])
    expect(outcome(await unsubscribeOld([machine.resourceId], 2))).toEqual([200, 'CBC.99003128'])
    machine.expireTime = world.businessNow - 3 * day
    await renewed(machine)
    expect(machine.status).toBe(2)
    expect(outcome(await unsubscribe([machine.resourceId], 2))).toEqual([400, 'CBC.99003128'])
    // What has begun is consumed day by day; within five days it is given back in full.
    const [order] = ordersOf(await unsubscribe([machine.resourceId]))
    expect(order.refunds.length).toBeGreaterThan(1)
  })
})

describe('unsubscribing a whole order', () => {
  it('takes everything that it brought, with one order and one answer in snake case', async () => {
    const { order, resources } = await buy([vm, 'rds.pg.n1.xlarge.4', 'SAS'])
    const cash = trader.cash()
    const answer = await deleteOrder(order.id)
    const [refund] = ordersOf(answer)
    expect(answer.json).toEqual({ error_code: 'CBC.0000', error_msg: 'success', unsub_order_ids: [refund.id] })
    expect([refund.lines.length, resources.map(({ status }) => status)]).toEqual([3, [3, 3, 3]])
    expect(trader.cash() - cash).toBe(order.afterDiscount)
    expect(outcome(await deleteOrder(order.id))).toEqual([200, 'CBC.30000067'])
  })

  it('with type 2 gives up periods renewed since; of a renewal always just those', async () => {
    const machine = await buyOne()
    const expiry = machine.expireTime
    await renewed(machine)
    await deleteOrder(machine.orderId, 2)
    expect([machine.status, machine.expireTime]).toEqual([2, expiry])
    const renewal = await renewed(machine)
    await deleteOrder(renewal.id)
    expect([machine.status, machine.expireTime]).toEqual([2, expiry])
    expect(outcome(await deleteOrder(renewal.id))).toEqual([200, 'CBC.99003128'])
    expect(outcome(await deleteOrder(machine.orderId, 2))).toEqual([200, 'CBC.99003128'])
  })

  it('is refused for unknown orders, parts of combined ones, pending ones, obstacles and partners', async () => {
    const combined = await trader.place([vm, vm], { combined: true })
    const { order } = await buy([vm])
    expect(outcome(await deleteOrder('CS00'))).toEqual([200, 'CBC.30000010'])
    expect(outcome(await deleteOrder(combined.subOrders?.[0]?.id ?? ''))).toEqual([200, 'CBC.99000089'])
    expect(outcome(await deleteOrder(combined.id))).toEqual([200, 'CBC.30000067'])
    await obstruct(under, order.id, 'CBC.99003643')
    expect(outcome(await deleteOrder(order.id))).toEqual([200, 'CBC.99003643'])
    await clear(under, trader.identity)
    const { credentials } = under.partner('solution-provider')
    expect(outcome(await under.call(credentials, 'DELETE', orderPath(order.id), { query: { unsub_type: 1 } }))).toEqual([403, 'CBC.0151'])
    expect((await trader.call('DELETE', orderPath(order.id))).json['error_code']).toBe('CBC.0100')
  })
})

describe('an unsubscription is refused', () => {
  it('as a whole, when one of the resources cannot go', async () => {
    const [good, frozen] = [await buyOne(), await buyOne()]
    const packet = await buyOne(['cdn.flow.1t'])
    frozen.status = 4
    const pending = await buyOne()
    await trader.call('POST', '/v2/orders/subscriptions/resources/renew', { body: { resource_ids: [pending.resourceId], period_type: 2, period_num: 1 } })
    const cases = [
      ['unknown', 'CBC.99003012'], [frozen.resourceId, 'CBC.99003656'], [packet.resourceId, 'CBC.99003647'],
      [pending.resourceId, 'CBC.99003100'],
    ] as const
    for (const [id, code] of cases) {
      expect(outcome(await unsubscribe([good.resourceId, id]))).toEqual([400, code])
      expect(outcome(await unsubscribeOld([good.resourceId, id]))).toEqual([200, code])
    }
    const order = world.ordersOfCustomer.get(trader.customer.id)?.findLast(({ type, status }) => type === 2 && status === 6)
    if (order) order.status = 3
    expect(outcome(await unsubscribe([pending.resourceId]))).toEqual([400, 'CBC.99003651'])
    expect(good.status).toBe(2)
  })

  it('for every other reason that the contract lists, when an obstacle is put in its way', async () => {
    const machine = await buyOne()
    const reasons = ['30000053', '99003185', '99003643', '99003649', '99003650', '99003652', '99003654', '99006066']
    for (const reason of reasons.map((one) => `CBC.${one}`)) {
      await obstruct(under, machine.resourceId, reason)
      expect(outcome(await unsubscribe([machine.resourceId]))).toEqual([400, reason])
      expect(outcome(await unsubscribeOld([machine.resourceId]))).toEqual([200, reason])
    }
    await clear(under, trader.identity)
    expect((await unsubscribe([machine.resourceId])).status).toBe(200)
  })

  it('with wrong parameters, and for partners', async () => {
    const many = Array.from({ length: 11 }, (_, index) => `r${index}`)
    const bad = [{ resource_ids: [], unsubscribe_type: 1 }, { resource_ids: many, unsubscribe_type: 1 }, { resource_ids: ['x'], unsubscribe_type: 3 }, { resource_ids: ['x'] }]
    for (const body of bad) expect(outcome(await trader.call('POST', newPath, { body }))).toEqual([400, 'CBC.0100'])
    expect(outcome(await trader.call('POST', oldPath, { body: { resourceIds: many, unSubType: 1 } }))).toEqual([400, 'CBC.0100'])
    expect(outcome(await under.asPartner('POST', newPath, { body: { resource_ids: ['x'], unsubscribe_type: 1 } }))).toEqual([403, 'CBC.0151'])
  })

  it('spells its order ids as the Go edition does for every other customer', async () => {
    const customers = usualCustomers(world, trader.customer.partnerId)
    const odd = await traderFor(under, customers.find((one) => Number.parseInt(one.id.slice(-1), 16) % 2 === 1))
    const order = await odd.place([vm])
    await odd.call('POST', '/v2/orders/customer-orders/pay', { body: { order_id: order.id } })
    const [made] = odd.resources().filter(({ orderId }) => orderId === order.id)
    const answer = await odd.call('POST', oldPath, { body: { resourceIds: [made?.resourceId], unSubType: 1 } })
    expect([answer.json['orderIds'], answer.json['order_ids']]).toEqual([undefined, [ordersOf(answer)[0].id]])
  })
})

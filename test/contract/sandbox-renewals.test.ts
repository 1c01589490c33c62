/** Renewing resources and what happens at their expiry, in the sandbox, by bare HTTP; and the resources of an order. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changesOf, move } from '#src/sandbox/ledger.ts'
import { automaticDiscount } from '#src/sandbox/trade/discounts.ts'
import { businessNow } from '#src/sandbox/world.ts'
import type { Order, Subscription, World } from '#src/sandbox/world.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'
import { clear, hasDiscounts, obstruct, outcome, traderFor, usualCustomers } from '../support/sandbox-trade.ts'
import type { Trader } from '../support/sandbox-trade.ts'
import { createTestClock } from '../support/test-clock.ts'

const renewPath = '/v2/orders/subscriptions/resources/renew'
const renewOldPath = '/v1.0/any/common/order-mgr/resources/renew'
const ratePath = '/v2/bills/ratings/period-resources/renew-rate'
const newAuto = (id: string): string => `/v2/orders/subscriptions/resources/autorenew/${id}`
const oldAuto = (id: string): string => `/v1.0/any/common/order-mgr/resources/${id}/actions`
const toOnDemandPath = '/v2/orders/subscriptions/resources/to-on-demand'
const configPath = '/v2/orders/subscriptions/resources/renew/config'
const vm = 's7.large.2.linux'
const auto = { action_id: 'autorenew' }

let under: SandboxUnderTest
let world: World
let trader: Trader
/** A machine with a disk, bought anew for each test. */
let machine: Subscription
let disk: Subscription

async function buy(specs: readonly string[]): Promise<readonly Subscription[]> {
  const order = await trader.place(specs)
  await trader.call('POST', '/v2/orders/customer-orders/pay', { body: { order_id: order.id } })
  return trader.resources().filter(({ orderId }) => orderId === order.id)
}

beforeAll(async () => {
  under = await openSandbox({ clock: createTestClock(businessNow) })
  ;({ world } = under.sandbox)
  const customers = usualCustomers(world, under.partner('solution-provider').id)
  trader = await traderFor(under, customers.find((one) =>
    hasDiscounts(world, one, 'commercial', 'granted') && Number.parseInt(one.id.slice(-1), 16) % 2 === 0))
})

beforeEach(async () => {
  const [first, second] = await buy([vm, 'SAS'])
  if (!first || !second) throw new TypeError('the purchase brought no resources')
  ;[machine, disk] = [first, second]
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

function renew(ids: readonly string[], rest: object = {}): Promise<Answer> {
  return trader.call('POST', renewPath, { body: { resource_ids: ids, period_type: 2, period_num: 3, ...rest } })
}

function renewOld(ids: readonly string[], rest: object = {}): Promise<Answer> {
  return trader.call('POST', renewOldPath, { body: { resource_ids: ids, period_type: 2, period_num: 3, expire_mode: 0, ...rest } })
}

function orderOf(answer: Answer, index = 0): Order {
  const ids = answer.json['order_ids']
  const order = Array.isArray(ids) ? world.orderById.get(String(ids[index])) : undefined
  if (!order) throw new TypeError(`no order: ${answer.text}`)
  return order
}

async function shown(resourceId: string): Promise<JsonObject | undefined> {
  const answer = await trader.call('POST', '/v2/orders/suscriptions/resources/query', { body: { resource_ids: [resourceId] } })
  return rows(answer.json, 'data')[0]
}

async function shownOld(resourceId: string): Promise<JsonObject | undefined> {
  const answer = await trader.call('GET', '/v1.0/any/common/order-mgr/resources/detail', { query: { resource_ids: resourceId } })
  return rows(answer.json, 'data')[0]
}

function pay(order: Order): Promise<Answer> {
  return trader.call('POST', '/v3/orders/customer-orders/pay', { body: { order_id: order.id, use_coupon: 'NO', use_discount: 'NO' } })
}

describe('a renewal', () => {
  it('waits for payment, blocks another one meanwhile, and prolongs the resource and its disk once paid', async () => {
    const answer = await renew([machine.resourceId])
    const order = orderOf(answer)
    expect(answer.json).toEqual({ order_ids: [order.id], fail_resource_infos: null })
    expect([order.type, order.status, order.official]).toEqual([2, 6, 3n * (19_900n + 3500n)])
    expect((await shown(machine.resourceId))?.['expire_time']).toBe('2026-12-15T15:59:59Z')
    expect(outcome(await renew([machine.resourceId]))).toEqual([400, 'CBC.99003100'])
    expect(outcome(await renewOld([machine.resourceId]))).toEqual([200, 'CBC.99003100'])
    expect((await pay(order)).status).toBe(204)
    expect((await shown(machine.resourceId))?.['expire_time']).toBe('2027-03-15T15:59:59Z')
    expect((await shownOld(disk.resourceId))?.['expire_time']).toBe('2027-03-15T15:59:59Z')
    const details = await trader.call('GET', `/v2/orders/customer-orders/details/${order.id}`)
    expect(rows(details.json, 'order_line_items')[0]).toMatchObject({ effective_time: '2026-12-15T15:59:59Z', expire_time: '2027-03-15T15:59:59Z' })
  })

  it('paid at once costs what the quote with attached resources said, commercial discount first; twice has two effects', async () => {
    const body = { resource_ids: [machine.resourceId], period_type: 3, period_num: 1, include_relative_resources: true }
    const rate = await trader.call('POST', ratePath, { body })
    const without = await trader.call('POST', ratePath, { body: { ...body, include_relative_resources: false } })
    const cash = trader.cash()
    const first = orderOf(await renew([machine.resourceId], { period_type: 3, period_num: 1, is_auto_pay: 1 }))
    const amount = rows(rate.json, 'renew_inquiry_results')[0]?.['amount']
    expect(Number(first.afterDiscount)).toBe(Math.round(Number(amount) * 100))
    expect(Number(rows(without.json, 'renew_inquiry_results')[0]?.['amount'])).toBeLessThan(Number(amount))
    expect(cash - trader.cash()).toBe(first.afterDiscount)
    expect(automaticDiscount(world, trader.customer)?.kind).toBe('commercial')
    expect(first.amountInfo.discounts.map(({ type }) => type)).toEqual(['605'])
    expect(changesOf(world, trader.customer.id).at(-1)).toMatchObject({ kind: 'order', tradeId: first.id })
    const second = orderOf(await renew([machine.resourceId], { period_type: 3, period_num: 1, is_auto_pay: 1 }))
    expect(second.id).not.toBe(first.id)
    expect((await shown(machine.resourceId))?.['expire_time']).toBe('2028-12-15T15:59:59Z')
  })

  it('of the old generation also sets the expiry policy, of the attached resources too', async () => {
    const answer = await renewOld([machine.resourceId], { expire_mode: 3, isAutoPay: 1 })
    expect(answer.json).toEqual({ error_code: 'CBC.0000', error_msg: 'success', order_ids: [orderOf(answer).id], expiredResouceIds: [] })
    expect([machine.expirePolicy, disk.expirePolicy]).toEqual([3, 3])
    expect((await shown(machine.resourceId))?.['expire_time']).toBe('2027-03-15T15:59:59Z')
    await renew([machine.resourceId], { is_auto_pay: 1 })
    expect(machine.expirePolicy).toBe(3)
    expect(outcome(await renewOld([machine.resourceId], { expire_mode: 7 }))).toEqual([400, 'CBC.0100'])
    expect((await trader.call('POST', renewOldPath, { body: { resource_ids: ['x'], period_type: 2, period_num: 1 } })).status).toBe(400)
  })

  it('of several resources makes an order for each, and names those that cannot be renewed', async () => {
    const [other] = await buy([vm])
    const [gone] = await buy([vm])
    if (!other || !gone) throw new TypeError('the purchases brought no resources')
    gone.status = 3
    const answer = await renew([machine.resourceId, gone.resourceId, other.resourceId])
    expect(answer.json['order_ids']).toHaveLength(2)
    expect(rows(answer.json, 'fail_resource_infos')).toMatchObject([{ resource_id: gone.resourceId, error_code: 'CBC.99003016' }])
    await Promise.all([pay(orderOf(answer)), pay(orderOf(answer, 1))])
    const old = await renewOld([machine.resourceId, gone.resourceId])
    expect([old.status, old.json['error_code'], old.json['expiredResouceIds']]).toEqual([200, '3016', [gone.resourceId]])
    expect(orderOf(old).lines).toHaveLength(2)
    await pay(orderOf(old))
    const [attached, alsoGone] = [await renewOld([machine.resourceId, disk.resourceId]), await renewOld([gone.resourceId])]
    expect(outcome(attached)).toEqual([200, 'CBC.30010036'])
    expect([alsoGone.json['error_code'], alsoGone.json['order_ids']]).toEqual(['3016', []])
  })

  it('says expiredResourceIds, as the SDKs do, to every other customer', async () => {
    const customers = usualCustomers(world, trader.customer.partnerId)
    const odd = await traderFor(under, customers.find((one) => Number.parseInt(one.id.slice(-1), 16) % 2 === 1))
    const body = { resource_ids: ['unknown'], period_type: 2, period_num: 1, expire_mode: 0 }
    const answer = await odd.call('POST', renewOldPath, { body })
    expect(answer.json).toMatchObject({ error_code: '3016', expiredResourceIds: ['unknown'] })
  })

  it('that cannot be paid leaves its order pending, with CBC.30050006', async () => {
    const cash = trader.cash()
    const credit = trader.customer.accounts.find(({ type }) => type === 2)
    const kept = credit?.amount ?? 0n
    move(world, trader.customer, { amount: -cash, kind: 'usage', tradeId: 'test', time: world.businessNow })
    if (credit) credit.amount = 0n
    expect(outcome(await renew([machine.resourceId], { is_auto_pay: 1 }))).toEqual([400, 'CBC.30050006'])
    expect(outcome(await renew([machine.resourceId]))).toEqual([400, 'CBC.99003100'])
    expect(world.ordersOfCustomer.get(trader.customer.id)?.at(-1)).toMatchObject({ type: 2, status: 6 })
    move(world, trader.customer, { amount: cash, kind: 'recharge', tradeId: 'test', time: world.businessNow })
    if (credit) credit.amount = kept
  })

  it('is refused for what cannot be renewed, each with its code, and quoted with the codes of quotes', async () => {
    const [packet] = await buy(['cdn.flow.1t'])
    const [late] = await buy([vm])
    if (!packet || !late) throw new TypeError('the purchases brought no resources')
    late.expireTime = world.businessNow - 400 * 86_400_000
    late.status = 5
    const cases = [
      [['unknown'], {}, 'CBC.99003016', 'CBC.30050009'],
      [[disk.resourceId], {}, 'CBC.30010036', 'CBC.30050007'],
      [[machine.resourceId], { period_type: 3, period_num: 4 }, 'CBC.30010069', 'CBC.30050008'],
      [[packet.resourceId], {}, 'CBC.30010069', 'CBC.30050013'],
      [[late.resourceId], {}, 'CBC.99000092', 'CBC.30050008'],
    ] as const
    for (const [ids, rest, code, quoted] of cases) {
      expect(outcome(await renew(ids, rest))).toEqual([400, code])
      const rate = await trader.call('POST', ratePath, { body: { resource_ids: ids, period_type: 2, period_num: 3, ...rest } })
      expect(rows(rate.json, 'fail_resource_infos').map((one) => [one['resource_id'], one['error_code']])).toEqual([[ids[0], quoted]])
      expect(rate.json['official_website_rating_result']).toMatchObject({ official_website_amount: '0.00' })
    }
    for (let years = 0; years < 9; years += 3) await renew([machine.resourceId], { period_type: 3, period_num: 3, is_auto_pay: 1 })
    expect(outcome(await renew([machine.resourceId], { period_type: 3, period_num: 3 }))).toEqual([400, 'CBC.99003154'])
    const twice = { resource_ids: [machine.resourceId, machine.resourceId], period_type: 2, period_num: 1 }
    expect(outcome(await trader.call('POST', ratePath, { body: twice }))).toEqual([400, 'CBC.30050012'])
  })

  it('is refused while its order is processed, and by obstacles', async () => {
    const order = orderOf(await renew([machine.resourceId]))
    const rate = { resource_ids: [machine.resourceId], period_type: 2, period_num: 1 }
    const unpaid = await trader.call('POST', ratePath, { body: rate })
    order.status = 3
    const running = await trader.call('POST', ratePath, { body: rate })
    expect(outcome(await renew([machine.resourceId]))).toEqual([400, 'CBC.99003144'])
    expect([unpaid, running].map(({ json }) => rows(json, 'fail_resource_infos')[0]?.['error_code']))
      .toEqual(['CBC.30050010', 'CBC.30050011'])
    order.status = 4
    await obstruct(under, machine.resourceId, 'CBC.99003634')
    expect(outcome(await renew([machine.resourceId]))).toEqual([400, 'CBC.99003634'])
    await clear(under, trader.identity)
  })

  it('takes 1 to 10 resources, periods of 1 to 11, and customers only', async () => {
    const many = Array.from({ length: 11 }, (_, index) => `r${index}`)
    for (const rest of [{ resource_ids: [] }, { resource_ids: many }, { period_num: 12 }, { period_type: 0 }]) {
      expect(outcome(await renew([machine.resourceId], rest))).toEqual([400, 'CBC.0100'])
      expect(outcome(await renewOld([machine.resourceId], rest))).toEqual([400, 'CBC.0100'])
    }
    const body = { resource_ids: [machine.resourceId], period_type: 2, period_num: 1 }
    expect(outcome(await under.asPartner('POST', renewPath, { body }))).toEqual([403, 'CBC.0151'])
  })
})

describe('automatic renewal', () => {
  it('is set and cancelled for a resource and all that belongs to it, in both generations', async () => {
    const set = await trader.call('POST', newAuto(disk.resourceId), { body: { auto_renew_times: 3 } })
    expect([set.status, set.text, machine.expirePolicy, disk.expirePolicy]).toEqual([204, '', 3, 3])
    expect([(await shown(machine.resourceId))?.['expire_policy'], Number((await shownOld(disk.resourceId))?.['next_operation_policy'])]).toEqual([3, 3])
    expect((await trader.call('DELETE', newAuto(machine.resourceId))).status).toBe(204)
    expect([machine.expirePolicy, disk.expirePolicy]).toEqual([0, 0])
    const old = await trader.call('POST', oldAuto(machine.resourceId), { query: auto })
    expect(old.json).toEqual({ error_code: 'CBC.0000', error_msg: 'success' })
    expect(machine.expirePolicy).toBe(3)
    expect((await trader.call('DELETE', oldAuto(machine.resourceId), { query: auto })).json['error_code']).toBe('CBC.0000')
    expect(machine.expirePolicy).toBe(0)
  })

  it('keeps its count unless another one is sent', async () => {
    const times = (): unknown => world.trade.autoRenewals.get(machine.resourceId)
    await trader.call('POST', newAuto(machine.resourceId))
    expect(times()).toBe(0)
    await trader.call('POST', newAuto(machine.resourceId), { body: { auto_renew_times: 5 } })
    expect(times()).toBe(5)
    await trader.call('POST', newAuto(machine.resourceId))
    expect([times(), machine.expirePolicy]).toEqual([5, 3])
    expect(outcome(await trader.call('POST', newAuto(machine.resourceId), { body: { auto_renew_times: 100 } }))).toEqual([400, 'CBC.0100'])
  })

  it('is refused for unknown, expired and frozen resources, and cannot be cancelled twice', async () => {
    const calls = async (method: 'POST' | 'DELETE', id: string): Promise<unknown[]> => [
      outcome(await trader.call(method, newAuto(id))), outcome(await trader.call(method, oldAuto(id), { query: auto })),
    ]
    const refusals = (code: string): unknown => [[400, code], [200, code]]
    expect(await calls('POST', 'unknown')).toEqual(refusals('CBC.99003012'))
    expect(await calls('DELETE', 'unknown')).toEqual(refusals('CBC.99003012'))
    expect(await calls('DELETE', machine.resourceId)).toEqual(refusals('CBC.99003605'))
    for (const status of [4, 5] as const) {
      machine.status = status
      expect(await calls('POST', machine.resourceId)).toEqual(refusals('CBC.99003602'))
    }
    machine.status = 3
    expect(await calls('POST', machine.resourceId)).toEqual(refusals('CBC.99003012'))
    expect(outcome(await under.asPartner('POST', newAuto(machine.resourceId)))).toEqual([403, 'CBC.0151'])
  })
})

describe('the change to pay-per-use at expiry', () => {
  const change = (ids: readonly string[], operation = 'SET_UP'): Promise<Answer> =>
    trader.call('POST', toOnDemandPath, { body: { operation, resource_ids: ids } })

  it('is set and taken back with the attached resources, and names what it cannot change', async () => {
    const [packet] = await buy(['obs.standard.package'])
    const [frozen] = await buy([vm])
    if (!packet || !frozen) throw new TypeError('the purchases brought no resources')
    frozen.status = 4
    const answer = await change([machine.resourceId, disk.resourceId, packet.resourceId, frozen.resourceId, 'unknown'])
    expect(answer.status).toBe(200)
    expect(rows(answer.json, 'error_details').map((one) => [one['id'], one['error_code']])).toEqual([
      [disk.resourceId, 'CBC.30010036'], [packet.resourceId, 'CBC.0100'], [frozen.resourceId, 'CBC.99003626'], ['unknown', 'CBC.99003012'],
    ])
    expect([machine.expirePolicy, disk.expirePolicy]).toEqual([1, 1])
    expect((await change([machine.resourceId], 'CANCEL')).json).toEqual({ error_details: [] })
    expect([machine.expirePolicy, disk.expirePolicy]).toEqual([0, 0])
  })

  it('is refused for a frozen account, for another operation and for more than a hundred resources', async () => {
    const customers = world.customersOfPartner.get(trader.customer.partnerId) ?? []
    const frozen = await traderFor(under, customers.find((one) => one.frozen !== 0))
    const body = { operation: 'SET_UP', resource_ids: ['x'] }
    expect(outcome(await frozen.call('POST', toOnDemandPath, { body }))).toEqual([400, 'CBC.99003626'])
    expect(outcome(await change(['x'], 'STOP'))).toEqual([400, 'CBC.0100'])
    expect(outcome(await change(Array.from({ length: 101 }, (_, index) => `r${index}`)))).toEqual([400, 'CBC.0100'])
    expect(outcome(await under.asPartner('POST', toOnDemandPath, { body }))).toEqual([403, 'CBC.0151'])
  })
})

describe('account-wide settings of renewals', () => {
  const set = (name: string, value: string): Promise<Answer> =>
    trader.call('POST', configPath, { body: { config_name: name, config_value: value } })

  it('answer with a code; a common expiry day moves the end of later renewals, and their price', async () => {
    const plain = await trader.call('POST', ratePath, { body: { resource_ids: [machine.resourceId], period_type: 2, period_num: 3 } })
    expect((await set('EXPIRE_DATE', '-1')).json).toEqual({ error_code: 'CBC.0000', error_msg: 'success' })
    expect((await set('DEDUCTION_DATE', '3')).json['error_code']).toBe('CBC.0000')
    const rate = await trader.call('POST', ratePath, { body: { resource_ids: [machine.resourceId], period_type: 2, period_num: 3 } })
    const order = orderOf(await renew([machine.resourceId], { is_auto_pay: 1 }))
    // Sixteen days more, each a thirtieth of a month's price.
    const official = ({ json }: Answer): unknown => rows({ all: [json['official_website_rating_result']] }, 'all')[0]?.['official_website_amount']
    expect([official(plain), official(rate)]).toEqual(['597.00', '703.13'])
    expect(order.lines[0]?.official).toBe(70_313n)
    expect((await shown(machine.resourceId))?.['expire_time']).toBe('2027-03-31T15:59:59Z')
    expect(world.trade.renewConfigs.get(trader.customer.id)).toEqual({ deductionDay: 3, expireDay: -1 })
    world.trade.renewConfigs.delete(trader.customer.id)
  })

  it('refuse days that are none, and partners', async () => {
    const bad = [['EXPIRE_DATE', '29'], ['EXPIRE_DATE', '0'], ['DEDUCTION_DATE', '1'], ['DEDUCTION_DATE', '8'], ['DEDUCTION_DATE', 'x'], ['OTHER', '3']] as const
    for (const [name, value] of bad) expect(outcome(await set(name, value))).toEqual([400, 'CBC.0100'])
    const body = { config_name: 'EXPIRE_DATE', config_value: '1' }
    expect(outcome(await under.asPartner('POST', configPath, { body }))).toEqual([403, 'CBC.0151'])
  })
})

describe('the resources of an order with their provisioning', () => {
  const list = (id: string, query: Record<string, number> = { offset: 1, limit: 50 }): Promise<Answer> =>
    trader.call('GET', `/v1.0/any/common/order-mgr/orders-resource/${id}`, { query })

  it('have an empty id and status 6 before payment, and their ids afterwards; pages count from 1, without an envelope', async () => {
    const order = await trader.place([vm, 'SAS'])
    const before = await list(order.id)
    await pay(order)
    const [first, second] = [await list(order.id, { offset: 1, limit: 1 }), await list(order.id, { offset: 2, limit: 1 })]
    const ids = trader.resources().filter(({ orderId }) => orderId === order.id).map(({ resourceId }) => resourceId)
    expect(rows(before.json, 'resources').map((one) => [one['resourceId'], one['status']])).toEqual([['', 6], ['', 6]])
    expect([...rows(first.json, 'resources'), ...rows(second.json, 'resources')].map((one) => one['resourceId'])).toEqual(ids)
    expect(rows(second.json, 'resources')[0]).toMatchObject({ resourceSize: 100, resouceSizeMeasureId: 17, status: 5 })
    expect([first.json['totalSize'], Object.keys(first.json)]).toEqual([2, ['totalSize', 'resources']])
  })

  it('are refused for orders that bring none, unknown ones, missing or large pages, and partners', async () => {
    const renewal = orderOf(await renew([machine.resourceId]))
    expect(outcome(await list(renewal.id))).toEqual([400, 'CBC.99000083'])
    expect(outcome(await list('CS00'))).toEqual([400, 'CBC.0100'])
    expect(outcome(await list(machine.orderId, { offset: 1 }))).toEqual([400, 'CBC.0100'])
    expect(outcome(await list(machine.orderId, { offset: 0, limit: 10 }))).toEqual([400, 'CBC.0100'])
    expect(outcome(await list(machine.orderId, { offset: 1, limit: 51 }))).toEqual([400, 'CBC.0100'])
    const byPartner = await under.asPartner('GET', `/v1.0/any/common/order-mgr/orders-resource/${machine.orderId}`, { query: { offset: 1, limit: 1 } })
    expect(outcome(byPartner)).toEqual([403, 'CBC.0151'])
    expect(column(rows((await list(machine.orderId)).json, 'resources'), 'resourceId')).toEqual([machine.resourceId, disk.resourceId])
  })
})

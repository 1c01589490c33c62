/** Paying and cancelling orders in the sandbox, by bare HTTP: effects, rules and refusals of each generation. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCard, addCoupon } from '#src/sandbox/coupon-world.ts'
import type { Coupon } from '#src/sandbox/coupon-world.ts'
import { changesOf, move } from '#src/sandbox/ledger.ts'
import { entitlementsOf } from '#src/sandbox/trade/discounts.ts'
import { groupOf, termsOf } from '#src/sandbox/trade/means.ts'
import { businessNow } from '#src/sandbox/world.ts'
import type { Order, World } from '#src/sandbox/world.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'
import { clear, hasDiscounts, obstruct, outcome, traderFor, usualCustomers } from '../support/sandbox-trade.ts'
import type { Trader } from '../support/sandbox-trade.ts'
import { createTestClock } from '../support/test-clock.ts'

const payPath = '/v3/orders/customer-orders/pay'
const payOldPath = '/v2/orders/customer-orders/pay'
const payV1Path = '/v1.0/any/customer/order-mgr/order/pay'
const cancelPath = '/v2/orders/customer-orders/cancel'
const cancelOldPath = '/v1.0/any/customer/order-mgr/orders/actions'
const couponsPath = '/v2/orders/customer-orders/order-coupons'
const discountsPath = '/v2/orders/customer-orders/order-discounts'
const vm = 's7.large.2.linux'

let under: SandboxUnderTest
let world: World
/** A customer with a partner's large discount, a contract's and a commercial one; and one without any. */
let discounted: Trader
let plain: Trader

beforeAll(async () => {
  under = await openSandbox({ clock: createTestClock(businessNow) })
  ;({ world } = under.sandbox)
  const customers = usualCustomers(world, under.partner('solution-provider').id)
  discounted = await traderFor(under, customers.find((one) => {
    const deep = entitlementsOf(world, one).some(({ kind, thousandths }) => kind === 'granted' && thousandths === 200n)
    return deep && hasDiscounts(world, one, 'granted', 'commercial', 'contract')
  }))
  plain = await traderFor(under, customers.find((one) => hasDiscounts(world, one)))
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

let coupons = 0

/** A usable coupon of a trader; ids are tried until its terms and its group are as wanted. */
function giveCoupon(trader: Trader, rest: Partial<Coupon>, fits: (coupon: Coupon) => boolean = isFree): Coupon {
  for (;;) {
    coupons += 1
    const coupon: Coupon = {
      id: `CPTEST${coupons}`, code: `TEST-${coupons}`, customerId: trader.customer.id, partnerId: trader.customer.partnerId,
      quotaId: null, type: 1, status: 2, face: 5000n, balance: 5000n, createTime: world.businessNow - 1000,
      effectiveTime: world.businessNow - 1000, expireTime: world.businessNow + 86_400_000 * 90, activeTime: null,
      lastUsedTime: null, orderId: null, lockOrderId: null, frozen: false, version: 2,
      plan: { id: 'PP', name: { zh: '测试', en: 'test' }, desc: { zh: '', en: '' } },
      promotionId: 'PM', medium: 1, fetchMethod: 3, sourceId: 'test', limits: [], ...rest,
    }
    if (!fits(coupon)) continue
    addCoupon(world.coupons, coupon)
    return coupon
  }
}

/** Goes together with everything. */
function isFree(coupon: Coupon): boolean {
  const { notWith, leastRate } = termsOf(coupon)
  return groupOf(coupon) === 0 && (coupon.type === 2 || (notWith.length === 0 && leastRate === null))
}

function giveCard(trader: Trader, balance: bigint): string {
  coupons += 1
  const id = `userSVCIdTest${coupons}`
  const [effectiveTime, expireTime] = [world.businessNow - 1000, world.businessNow + 86_400_000 * 90]
  addCard(world.coupons, { id, customerId: trader.customer.id, name: { zh: '卡', en: 'card' }, face: balance, balance, effectiveTime, expireTime })
  return id
}

interface Choice {
  readonly coupons?: readonly { readonly id: string; readonly type: number }[]
  readonly discounts?: readonly { readonly id: string; readonly type: number }[]
}

function pay(trader: Trader, order: Order, choice: Choice = {}): Promise<Answer> {
  const body = {
    order_id: order.id,
    use_coupon: choice.coupons ? 'YES' : 'NO',
    use_discount: choice.discounts ? 'YES' : 'NO',
    ...(choice.coupons ? { coupon_infos: choice.coupons } : {}),
    ...(choice.discounts ? { discount_infos: choice.discounts } : {}),
  }
  return trader.call('POST', payPath, { body })
}

async function head(trader: Trader, order: Order): Promise<JsonObject> {
  const answer = await trader.call('GET', `/v2/orders/customer-orders/details/${order.id}`)
  const info = answer.json['order_info']
  return typeof info === 'object' && info !== null ? { ...info } : {}
}

function grantedDiscount(trader: Trader): { id: string; type: number } {
  const granted = entitlementsOf(world, trader.customer).find(({ kind }) => kind === 'granted')
  return { id: granted?.id ?? '', type: 3 }
}

describe('paying an order', () => {
  it('completes it in both generations, debits the account with a record, and brings its resources', async () => {
    const order = await plain.place([vm, 'SAS'])
    const [before, resources] = [plain.cash(), plain.resources().length]
    const answer = await pay(plain, order)
    const old = await plain.call('GET', `/v1.0/any/common/order-mgr/orders/${order.id}`)
    const list = await plain.call('POST', '/v2/orders/suscriptions/resources/query', { body: { order_id: order.id } })
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect(before - plain.cash()).toBe(19_900n + 3500n)
    expect(changesOf(world, plain.customer.id).at(-1)).toMatchObject({ kind: 'order', tradeId: order.id, amount: -23_400n })
    expect(await head(plain, order)).toMatchObject({ status: 5, amount_after_discount: 234, pending_payment_end_time: null })
    expect(old.json['orderInfo']).toMatchObject({ status: 5, currencyAfterDiscount: 234 })
    expect(plain.resources().length).toBe(resources + 2)
    const [machine, disk] = rows(list.json, 'data')
    expect(machine).toMatchObject({ is_main_resource: 1, status: 2, resource_spec_code: vm, expire_time: '2026-12-15T15:59:59Z' })
    expect(disk).toMatchObject({ is_main_resource: 0, parent_resource_id: machine?.['resource_id'] })
  })

  it('uses cash first, then credit, and is refused with CBC.99005003 when both are too low, changing nothing', async () => {
    const trader = await traderFor(under, usualCustomers(world, plain.customer.partnerId)
      .find((one) => hasDiscounts(world, one) && one.accounts.some(({ type }) => type === 2) && one.id !== plain.customer.id))
    const credit = trader.customer.accounts.find(({ type }) => type === 2)
    move(world, trader.customer, { amount: -trader.cash() + 900n, kind: 'usage', tradeId: 'test', time: world.businessNow })
    const creditBefore = credit?.amount ?? 0n
    const order = await trader.place(['SAS'])
    const large = await trader.place(['waf.professional'], { items: [{ spec: 'waf.professional', periodType: 3, periodNum: 3, quantity: 50 }] })
    const records = changesOf(world, trader.customer.id).length
    expect(outcome(await pay(trader, large))).toEqual([400, 'CBC.99005003'])
    expect([changesOf(world, trader.customer.id).length, large.status]).toEqual([records, 6])
    expect((await pay(trader, order)).status).toBe(204)
    expect([trader.cash(), creditBefore - (credit?.amount ?? 0n)]).toEqual([0n, 3500n - 900n])
    expect(changesOf(world, trader.customer.id).slice(-2).map(({ accountType }) => accountType)).toEqual([1, 2])
  })

  it('with a discount takes off what the list of discounts said, and what the price said', async () => {
    const order = await discounted.place([vm, vm, 'SAS'])
    const { json } = await discounted.call('GET', discountsPath, { query: { order_id: order.id } })
    const offers = rows(json, 'discounts')
    const partner = offers.find((one) => one['discount_type'] === 3)
    const lines = rows(partner, 'orders').flatMap((one) => rows(one, 'order_line_items'))
    const off = lines.reduce((sum, one) => sum + Number(one['discount_amount']), 0)
    const price = await discounted.call('POST', '/v2/bills/ratings/period-resources/subscribe-rate', {
      body: {
        project_id: '0b9d8c7a6f5e4d3c2b1a09f8e7d6c5b4',
        product_infos: [
          { id: '1', cloud_service_type: 'hws.service.type.ec2', resource_type: 'hws.resource.type.vm', resource_spec: vm, region: 'cn-north-4', period_type: 2, period_num: 1, subscription_num: 2 },
          { id: '2', cloud_service_type: 'hws.service.type.ebs', resource_type: 'hws.resource.type.volume', resource_spec: 'SAS', region: 'cn-north-4', resource_size: 100, size_measure_id: 17, period_type: 2, period_num: 1, subscription_num: 1 },
        ],
      },
    })
    const quote = rows(price.json, 'optional_discount_rating_results').find((one) => one['discount_type'] === 607)
    const answer = await pay(discounted, order, { discounts: [{ id: String(partner?.['discount_id']), type: 3 }] })
    const paid = await head(discounted, order)
    expect(answer.status).toBe(204)
    expect(lines.map((one) => one['order_line_item_ids'])).toEqual([[`${order.id}-000001`, `${order.id}-000002`], [`${order.id}-000003`]])
    expect(Number(paid['official_amount']) - Number(paid['amount_after_discount'])).toBeCloseTo(off, 2)
    expect(paid['amount_after_discount']).toBe(quote?.['amount'])
    expect(rows(paid['amount_info'], 'discounts')).toEqual([{ discount_type: '607', discount_amount: quote?.['discount_amount'] }])
  })

  it('with coupons and a card leaves the rest to the balance; what is left of them stays', async () => {
    const voucher = giveCoupon(plain, { face: 5000n, balance: 5000n })
    const cash = giveCoupon(plain, { type: 4, face: 1000n, balance: 1000n })
    const old = giveCoupon(plain, { version: 1, face: 90_000n, balance: 90_000n })
    const card = giveCard(plain, 700n)
    const order = await plain.place([vm])
    const list = await plain.call('GET', couponsPath, { query: { order_id: order.id } })
    const shown = rows(list.json, 'user_coupons').filter((one) => [voucher.id, cash.id, old.id, card].includes(String(one['coupon_id'])))
    const before = plain.cash()
    const answer = await pay(plain, order, { coupons: [{ id: card, type: 303 }, { id: voucher.id, type: 301 }, { id: cash.id, type: 302 }] })
    const paid = await head(plain, order)
    const second = await plain.place(['SAS'])
    await pay(plain, second, { coupons: [{ id: old.id, type: 301 }] })
    expect(column(shown, 'coupon_type').map(Number).toSorted((left, right) => left - right)).toEqual([1, 301, 302, 303])
    expect(answer.status).toBe(204)
    expect(before - plain.cash()).toBe(19_900n - 5000n - 1000n - 700n)
    expect(paid['amount_info']).toMatchObject({ coupon_amount: 50, flexipurchase_coupon_amount: 10, stored_card_amount: 7 })
    expect([voucher.status, voucher.orderId, cash.balance]).toEqual([3, order.id, 0n])
    // The old version is used up at once, whatever it was worth.
    expect([old.balance, old.status, second.afterDiscount]).toEqual([0n, 3, 3500n])
  })

  it('with a discount coupon lowers the amount after discounts', async () => {
    const coupon = giveCoupon(plain, { type: 2, face: 1200n, balance: 1200n })
    const order = await plain.place([vm])
    expect((await pay(plain, order, { coupons: [{ id: coupon.id, type: 300 }] })).status).toBe(204)
    expect(await head(plain, order)).toMatchObject({ amount_after_discount: 187, amount_info: { discounts: [{ discount_type: '300', discount_amount: 12 }] } })
  })

  it('pays a combined order with all its parts, and refuses a part with CBC.99000089', async () => {
    const combined = await plain.place([vm, 'rds.pg.n1.xlarge.4'], { combined: true })
    const [part] = combined.subOrders ?? []
    if (!part) throw new TypeError('the order has no parts')
    const listed = rows((await plain.call('GET', '/v2/orders/customer-orders', { query: { order_id: combined.id } })).json, 'order_infos')
    expect(rows(listed[0], 'sub_order_infos').map((one) => one['status'])).toEqual([6, 6])
    expect(outcome(await pay(plain, part))).toEqual([400, 'CBC.99000089'])
    expect(outcome(await plain.call('PUT', cancelPath, { body: { order_id: part.id } }))).toEqual([400, 'CBC.99000089'])
    const coupon = giveCoupon(plain, { face: 25_000n, balance: 25_000n })
    expect((await pay(plain, combined, { coupons: [{ id: coupon.id, type: 301 }] })).status).toBe(204)
    expect(combined.subOrders?.map(({ status, amountInfo }) => [status, amountInfo.coupon])).toEqual([[5, 19_900n], [5, 5100n]])
    expect(combined.amountInfo.coupon).toBe(25_000n)
    expect(plain.resources().filter(({ orderId }) => combined.subOrders?.some(({ id }) => id === orderId))).toHaveLength(2)
  })

  it('of an order with a price adjustment takes that adjustment only, and leaves its amount as it is', async () => {
    const adjusted = world.orders.find((one) => one.status === 6 && one.subOrders === null && one.afterDiscount > 0n &&
      one.amountInfo.discounts.some(({ type }) => type === '609'))
    const trader = await traderFor(under, world.customerById.get(adjusted?.customerId ?? ''))
    if (!adjusted) throw new TypeError('no adjusted order is seeded')
    move(world, trader.customer, { amount: 10_000_000_000n, kind: 'recharge', tradeId: 'test', time: world.businessNow })
    const due = adjusted.afterDiscount
    const { json } = await trader.call('GET', discountsPath, { query: { order_id: adjusted.id } })
    const [only, ...others] = rows(json, 'discounts')
    expect([only?.['discount_type'], only?.['discount_value'], others]).toEqual([609, null, []])
    expect(outcome(await pay(trader, adjusted))).toEqual([400, 'CBC.99003108'])
    expect((await pay(trader, adjusted, { discounts: [{ id: String(only?.['discount_id']), type: 609 }] })).status).toBe(204)
    expect([adjusted.status, adjusted.afterDiscount]).toEqual([5, due])
  })

  it('works in the v2 form with lists absent, null or empty, and in the v1.0 form with an envelope and a trade number', async () => {
    const coupon = giveCoupon(plain, {})
    const orders = [await plain.place([vm]), await plain.place([vm]), await plain.place([vm])]
    const ids = orders.map(({ id }) => id)
    const absent = await plain.call('POST', payOldPath, { body: { order_id: ids[0] } })
    const empty = await plain.call('POST', payOldPath, { body: { order_id: ids[1], coupon_infos: null, discount_infos: [] } })
    const v1 = await plain.call('POST', payV1Path, { body: { orderId: ids[2], payAccountType: 1, couponIds: [coupon.id] } })
    expect([absent.status, absent.text, empty.status]).toEqual([204, '', 204])
    expect(v1.json).toMatchObject({ error_code: 'CBC.0000', quotaInfos: [], enterpriseProjectAuthResult: [] })
    expect(v1.json['tradeNo']).toMatch(/^[0-9a-f]{32}$/)
    expect(orders.map(({ status }) => status)).toEqual([5, 5, 5])
    expect(orders[2]?.amountInfo.coupon).toBe(5000n)
  })

  it('twice is refused the second time, in the words of each generation', async () => {
    const order = await plain.place([vm])
    await pay(plain, order)
    const cash = plain.cash()
    expect(outcome(await pay(plain, order))).toEqual([400, 'CBC.99003106'])
    expect(outcome(await plain.call('POST', payOldPath, { body: { order_id: order.id } }))).toEqual([400, 'CBC.99003106'])
    expect(outcome(await plain.call('POST', payV1Path, { body: { orderId: order.id } }))).toEqual([200, 'CBC.99003106'])
    expect(plain.cash()).toBe(cash)
  })
})

describe('what coupons and cards paid', () => {
  it('goes back to them when the purchase is given back in full', async () => {
    const voucher = giveCoupon(plain, { face: 5000n, balance: 5000n })
    const card = giveCard(plain, 700n)
    const order = await plain.place([vm])
    await pay(plain, order, { coupons: [{ id: voucher.id, type: 301 }, { id: card, type: 303 }] })
    const [made] = plain.resources().filter(({ orderId }) => orderId === order.id)
    const [cash, spent] = [plain.cash(), [voucher.status, voucher.balance, world.coupons.cards.get(card)?.balance]]
    const body = { resource_ids: [made?.resourceId], unsubscribe_type: 1 }
    expect((await plain.call('POST', '/v2/orders/subscriptions/resources/unsubscribe', { body })).status).toBe(200)
    expect(plain.cash() - cash).toBe(19_900n - 5700n)
    expect([spent, [voucher.status, voucher.balance, world.coupons.cards.get(card)?.balance]]).toEqual([[3, 0n, 0n], [2, 5000n, 700n]])
  })
})

describe('the time of a payment', () => {
  it('is the clock\'s, while deadlines of seeded orders and coupons are judged by the business date', async () => {
    const later = createTestClock(businessNow + 400 * 86_400_000)
    const other = await openSandbox({ clock: later })
    const pending = other.sandbox.world.orders.find((one) => one.status === 6 && one.amountInfo.discounts.length === 0 && one.type === 1)
    const trader = await traderFor(other, other.sandbox.world.customerById.get(pending?.customerId ?? ''))
    if (!pending) throw new TypeError('no plain pending order is seeded')
    move(other.sandbox.world, trader.customer, { amount: 10_000_000_000n, kind: 'recharge', tradeId: 'test', time: businessNow })
    expect((await pay(trader, pending)).status).toBe(204)
    expect(pending.paymentTime).toBe(later.now())
    const placed = await trader.place([vm])
    expect([placed.createTime, other.sandbox.world.orders.at(-1)]).toEqual([later.now(), placed])
    expect((await pay(trader, placed)).status).toBe(204)
    expect(other.problems()).toEqual([])
    await other.sandbox.close()
  })
})

describe('a payment is refused', () => {
  it('for an order that is unknown or somebody else\'s (CBC.30000010), and after its deadline (CBC.99003110)', async () => {
    const foreign = await discounted.place([vm])
    const late = await plain.place([vm], { paymentDeadline: '2026-11-14T00:00:00Z' })
    expect(outcome(await plain.call('POST', payPath, { body: { order_id: 'CS00', use_coupon: 'NO', use_discount: 'NO' } })))
      .toEqual([400, 'CBC.30000010'])
    expect(outcome(await pay(plain, foreign))).toEqual([400, 'CBC.30000010'])
    expect(outcome(await pay(plain, late))).toEqual([400, 'CBC.99003110'])
  })

  it('with a discount of another customer, another type, or a contract discount, which payments cannot name', async () => {
    const order = await discounted.place([vm])
    const contract = entitlementsOf(world, discounted.customer).find(({ kind }) => kind === 'contract')
    const own = grantedDiscount(discounted)
    for (const wrong of [{ id: 'DC000000', type: 3 }, { ...own, type: 2 }, { id: contract?.id ?? '', type: 1 }]) {
      expect(outcome(await pay(discounted, order, { discounts: [wrong] }))).toEqual([400, 'CBC.99003108'])
    }
    expect(outcome(await pay(plain, await plain.place([vm]), { discounts: [own] }))).toEqual([400, 'CBC.99003108'])
  })

  it('with coupons that are used or held by another order (CBC.99003112), or are none (CBC.0100)', async () => {
    const order = await plain.place([vm])
    const used = giveCoupon(plain, { status: 3, balance: 0n })
    const held = giveCoupon(plain, { lockOrderId: 'CSOTHER' })
    const expired = giveCoupon(plain, { expireTime: world.businessNow - 1 })
    const frozen = giveCoupon(plain, { frozen: true })
    const small = giveCoupon(plain, { limits: [{ key: 'orderAmount', value1: '1000', value2: '' }] })
    const good = giveCoupon(plain, {})
    const usedCard = giveCard(plain, 0n)
    for (const [id, type] of [[used.id, 301], [held.id, 301], [usedCard, 303]] as const) {
      expect(outcome(await pay(plain, order, { coupons: [{ id, type }] }))).toEqual([400, 'CBC.99003112'])
    }
    for (const [id, type] of [[expired.id, 301], [frozen.id, 301], [small.id, 301], ['CPNONE', 301], [good.id, 302]] as const) {
      expect(outcome(await pay(plain, order, { coupons: [{ id, type }] }))).toEqual([400, 'CBC.0100'])
    }
    const twice = [{ id: good.id, type: 301 }, { id: good.id, type: 301 }]
    expect(outcome(await pay(plain, order, { coupons: twice }))).toEqual([400, 'CBC.0100'])
    expect(order.status).toBe(6)
  })

  it('with coupons that do not go together, or not with the discount', async () => {
    const order = await discounted.place([vm])
    const own = grantedDiscount(discounted)
    const discountCoupon = giveCoupon(discounted, { type: 2 })
    const voucher = giveCoupon(discounted, {})
    const market = giveCoupon(discounted, { partnerId: null }, (one) => groupOf(one) === 1)
    const dedicated = giveCoupon(discounted, { type: 4 }, (one) => groupOf(one) === 2)
    const strict = giveCoupon(discounted, {}, (one) => termsOf(one).notWith.includes('granted'))
    const shallow = giveCoupon(discounted, {}, (one) => termsOf(one).leastRate !== null)
    const as = (coupon: Coupon, type: number): { id: string; type: number } => ({ id: coupon.id, type })
    expect(outcome(await pay(discounted, order, { coupons: [as(discountCoupon, 300), as(voucher, 301)] }))).toEqual([400, 'CBC.99003147'])
    expect(outcome(await pay(discounted, order, { coupons: [as(market, 301), as(dedicated, 302)] }))).toEqual([400, 'CBC.99003156'])
    expect(outcome(await pay(discounted, order, { coupons: [as(strict, 301)], discounts: [own] }))).toEqual([400, 'CBC.99003116'])
    expect(outcome(await pay(discounted, order, { coupons: [as(shallow, 301)], discounts: [own] }))).toEqual([400, 'CBC.99003117'])
    const list = await discounted.call('GET', couponsPath, { query: { order_id: order.id } })
    const limits = new Map(rows(list.json, 'user_coupons').map((one) => [one['coupon_id'], column(rows(one, 'use_limits'), 'limit_key')]))
    expect(limits.get(strict.id)).toEqual(['simultaneousUseWithEmpowerDiscount'])
    expect(limits.get(shallow.id)).toEqual(['minConsumeDiscount'])
    expect(order.status).toBe(6)
  })

  it('when the lists contradict YES and NO, and for partners and members whose money is managed', async () => {
    const order = await plain.place([vm])
    const base = { order_id: order.id, use_coupon: 'NO', use_discount: 'NO' }
    const bad = [
      { ...base, use_coupon: 'YES' }, { ...base, use_discount: 'YES', discount_infos: [] },
      { ...base, coupon_infos: [{ id: 'x', type: 301 }] }, { ...base, discount_infos: [{ id: 'x', type: 3 }] },
      { order_id: order.id }, { ...base, use_coupon: 'YES', coupon_infos: [{ id: 'x', type: 304 }] },
    ]
    for (const body of bad) expect(outcome(await plain.call('POST', payPath, { body }))).toEqual([400, 'CBC.0100'])
    expect(outcome(await plain.call('POST', payOldPath, { body: {} }))).toEqual([400, 'CBC.0100'])
    expect(outcome(await under.asPartner('POST', payPath, { body: base }))).toEqual([403, 'CBC.0151'])
    const managed = world.customers.find((one) => world.coupons.managedCustomers.has(one.id))
    const member = await traderFor(under, managed)
    const own = await member.place([vm])
    expect(outcome(await member.call('POST', payV1Path, { body: { orderId: own.id } }))).toEqual([403, 'CBC.0151'])
  })

  it('for every other reason that the contract lists, when an obstacle is put in its way', async () => {
    const order = await plain.place([vm])
    const reasons = ['99003141', '99003155', '99003162', '99003198', '99006093', '99008040', '99008056', '99000088']
    for (const reason of reasons.map((one) => `CBC.${one}`)) {
      await obstruct(under, order.id, reason)
      expect(outcome(await pay(plain, order))).toEqual([400, reason])
    }
    await obstruct(under, order.id, 'CBC.99003650')
    expect((await pay(plain, order)).status).toBe(204)
    await clear(under, plain.identity)
  })
})

describe('cancelling an order', () => {
  it('ends it in both generations, frees its coupons and moves no money', async () => {
    const [first, second] = [await plain.place([vm]), await plain.place([vm])]
    const held = giveCoupon(plain, { lockOrderId: first.id })
    const cash = plain.cash()
    const shown = await plain.call('GET', couponsPath, { query: { order_id: first.id } })
    const fresh = await plain.call('PUT', cancelPath, { body: { order_id: first.id } })
    const old = await plain.call('PUT', cancelOldPath, { query: { action_id: 'cancel' }, body: { orderId: second.id } })
    expect(rows(shown.json, 'user_coupons').find((one) => one['coupon_id'] === held.id)?.['used_by_order_id']).toBe(first.id)
    expect([fresh.status, fresh.text, old.json]).toEqual([204, '', { error_code: 'CBC.0000', error_msg: 'success' }])
    expect(await head(plain, first)).toMatchObject({ status: 4, payment_time: null, pending_payment_end_time: null })
    expect([second.status, held.lockOrderId, plain.cash()]).toEqual([4, null, cash])
  })

  it('is refused for orders that do not wait for payment, that are unknown, and for partners', async () => {
    const order = await plain.place([vm])
    await pay(plain, order)
    const old = (orderId: string): Promise<Answer> => plain.call('PUT', cancelOldPath, { query: { action_id: 'cancel' }, body: { orderId } })
    expect(outcome(await plain.call('PUT', cancelPath, { body: { order_id: order.id } }))).toEqual([400, 'CBC.99005010'])
    expect(outcome(await plain.call('PUT', cancelPath, { body: { order_id: 'CS00' } }))).toEqual([400, 'CBC.0100'])
    expect(outcome(await old(order.id))).toEqual([200, 'CBC.99005010'])
    expect(outcome(await old('CS00'))).toEqual([200, 'CBC.0100'])
    expect(outcome(await under.call(under.partner('solution-provider').credentials, 'PUT', cancelPath, { body: { order_id: order.id } })))
      .toEqual([403, 'CBC.0151'])
  })
})

describe('what an order can be paid with', () => {
  it('is nothing once it is paid, and asked of an unknown order is refused', async () => {
    giveCoupon(plain, {})
    const order = await plain.place([vm])
    await pay(plain, order)
    for (const path of [couponsPath, discountsPath]) {
      const { json } = await plain.call('GET', path, { query: { order_id: order.id } })
      expect([...rows(json, 'user_coupons'), ...rows(json, 'discounts')]).toEqual([])
      expect(outcome(await plain.call('GET', path, { query: { order_id: 'CS00' } }))).toEqual([400, 'CBC.0100'])
      expect(outcome(await under.asPartner('GET', path, { query: { order_id: order.id } }))).toEqual([403, 'CBC.0151'])
    }
  })

  it('says how many of a kind may be used together, and keeps to it', async () => {
    const list = [1, 2].map(() => giveCoupon(plain, { type: 2 }))
    const order = await plain.place([vm])
    const { json } = await plain.call('GET', couponsPath, { query: { order_id: order.id } })
    expect(rows(json, 'coupon_max_use_quantity')).toContainEqual({ coupon_type: 300, coupon_group: 0, use_quantity_value: 1 })
    const two = list.map(({ id }) => ({ id, type: 300 }))
    expect(outcome(await pay(plain, order, { coupons: two }))).toEqual([400, 'CBC.0100'])
  })
})

/** Paying and cancelling orders over HTTP on the sandbox, in each generation: each effect is read back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Order } from '#src/sandbox/world.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'
import { openTrading, payloadOf, type Trading, type Tried } from '#test/support/trading.ts'
import { arrivals, receiptFields } from '#test/support/writes.ts'

const vm = 's7.large.2.linux'
const userErrors = 'userErrors { code upstreamCode field message }'
const payMutation = `mutation ($input: OrderPayInput!) { orderPay(input: $input) { ${receiptFields} order { orderId status paidAt amountAfterDiscount { amount } subscriptions { totalCount } } ${userErrors} } }`
const cancelMutation = `mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { order { orderId status } ${userErrors} } }`
const operationIds = { new: 'PayOrders', old: 'PayOrdersOld', v1: 'PayOrdersV1Old' } as const

const tradeNumbers = { new: [], old: [], v1: [{ name: 'tradeNumber', value: expect.stringMatching(/^[0-9a-f]{32}$/) }] }

let trading: Trading
let services: Readonly<Record<Tried, ServiceUnderTest>>
let keys = 0

beforeAll(async () => {
  trading = await openTrading()
  services = { new: await trading.start('new'), old: await trading.start('old'), v1: await trading.start('v1') }
})

afterAll(async () => {
  await trading.close()
  expect(trading.problems()).toEqual([])
})

async function pay(tried: Tried, order: Pick<Order, 'id' | 'customerId'>, rest: object = {}, language = 'en') {
  keys += 1
  const input = { customerId: order.customerId, orderId: order.id, idempotencyKey: `order-pay-${keys}`, ...rest }
  return payloadOf(await services[tried].query(payMutation, { input }, { 'accept-language': language }), 'orderPay')
}

describe.each(['new', 'old', 'v1'] as const)('paying an order by %s', (tried) => {
  it('completes it from the balance by one request, and the order is read again', async () => {
    const order = trading.place([vm])
    const [cash, sent] = [trading.cash(), arrivals(trading.sandbox, operationIds[tried])]
    expect(await pay(tried, order)).toMatchObject({
      receipt: {
        state: 'SUCCEEDED', operation: 'order.pay', operationId: operationIds[tried], settlement: 'ANSWER',
        facts: [{ name: 'customerId', values: [order.customerId] }, { name: 'orderIds', values: [order.id] }],
        resultIds: [{ name: 'orderId', value: order.id }, ...tradeNumbers[tried]],
      },
      order: { orderId: order.id, status: 'COMPLETED', paidAt: expect.any(String), amountAfterDiscount: { amount: '199' }, subscriptions: { totalCount: 1 } },
      userErrors: [],
    })
    expect(cash - trading.cash()).toBe(19_900n)
    expect(arrivals(trading.sandbox, operationIds[tried])).toBe(sent + 1)
  })

  it('uses the coupons and the card that are named, and the balance for the rest', async () => {
    const [voucher, card, order] = [trading.coupon({ face: 5000n, balance: 5000n }), trading.card(700n), trading.place([vm])]
    const cash = trading.cash()
    const coupons = [{ couponId: voucher.id, type: 'CASH_COUPON' }, { couponId: card, type: 'STORED_VALUE_CARD' }]
    expect(await pay(tried, order, { coupons })).toMatchObject({ receipt: { state: 'SUCCEEDED' }, order: { status: 'COMPLETED' }, userErrors: [] })
    expect(cash - trading.cash()).toBe(19_900n - 5000n - 700n)
    expect(voucher.status).toBe(3)
  })

  it('tells of the vendor\'s refusals as what a person can mend, in both languages', async () => {
    const order = trading.place([vm])
    await pay(tried, order)
    const again = await pay(tried, order, { confirmPossibleDuplicate: true }, 'zh')
    expect(again).toMatchObject({
      receipt: { state: 'FAILED', upstreamCode: 'CBC.99003106' }, order: null,
      userErrors: [{ code: 'WRONG_STATE', upstreamCode: 'CBC.99003106', field: ['input', 'orderId'], message: '订单状态已变化，不能支付。' }],
    })
    const unknown = await pay(tried, { id: 'CS00000000000000', customerId: order.customerId })
    expect(unknown).toMatchObject({ order: null, userErrors: [{ code: 'NOT_FOUND', upstreamCode: 'CBC.30000010', field: ['input', 'orderId'], message: 'The order is invalid or does not exist.' }] })
    const used = trading.coupon({ status: 3, balance: 0n })
    const spent = await pay(tried, trading.place([vm]), { coupons: [{ couponId: used.id, type: 'CASH_COUPON' }] })
    expect(spent).toMatchObject({ userErrors: [{ code: 'WRONG_STATE', upstreamCode: 'CBC.99003112', field: ['input', 'coupons'] }] })
    const dear = await pay(tried, trading.place([], { items: [{ spec: vm, periodType: 3, periodNum: 3, quantity: 100 }] }))
    expect(dear).toMatchObject({ userErrors: [{ code: 'INSUFFICIENT_BALANCE', upstreamCode: 'CBC.99005003', field: null }] })
  })

  it('finds the effect of a payment whose answer was lost, and never pays again', async () => {
    const order = trading.place([vm])
    const sent = arrivals(trading.sandbox, operationIds[tried])
    trading.sandbox.faults.inject({ operationId: operationIds[tried], kind: 'reset', carriedOut: true, times: 1 })
    expect(await pay(tried, order)).toMatchObject({
      receipt: { state: 'SUCCEEDED', settlement: 'FOUND', resultIds: [{ name: 'orderId', value: order.id }] }, order: { status: 'COMPLETED' }, userErrors: [],
    })
    expect(arrivals(trading.sandbox, operationIds[tried])).toBe(sent + 1)
  })

  it('leaves a payment open that is not found, and warns of a second one, whatever it would pay with', async () => {
    const [order, voucher] = [trading.place([vm]), trading.coupon()]
    const sent = arrivals(trading.sandbox, operationIds[tried])
    trading.sandbox.faults.inject({ operationId: operationIds[tried], kind: 'reset', carriedOut: false, times: 1 })
    expect(await pay(tried, order)).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN', candidates: [] }, order: { status: 'PENDING_PAYMENT' }, userErrors: [] })
    const coupons = [{ couponId: voucher.id, type: 'CASH_COUPON' }]
    expect(await pay(tried, order, { coupons })).toMatchObject({ receipt: null, order: null, userErrors: [{ code: 'POSSIBLE_DUPLICATE', field: ['input', 'confirmPossibleDuplicate'] }] })
    expect(arrivals(trading.sandbox, operationIds[tried])).toBe(sent + 1)
    expect(await pay(tried, order, { coupons, confirmPossibleDuplicate: true })).toMatchObject({ receipt: { state: 'SUCCEEDED' }, order: { status: 'COMPLETED' } })
  })
})

describe('an order that another payment is said to run for', () => {
  it('is no refusal: the outcome stays open until the order shows it', async () => {
    const order = trading.place([vm])
    trading.obstruct(order.id, 'CBC.99000088')
    expect(await pay('new', order)).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN', upstreamCode: null }, order: { status: 'PENDING_PAYMENT' }, userErrors: [] })
  })
})

describe('what an order can be paid with', () => {
  const query = `query ($orderId: String!) { order(orderId: $orderId) {
    usableCoupons { totalCount coupons { couponId type typeCode group status faceValue { amount currency } balance { amount } expiresAt planName limits { key value1 } heldByOrderId } quantities { type group max } }
    usableDiscounts { discountId type typeCode value lines { orderId orderLineIds mode amount { amount } ratio } }
  } }`

  it('is offered by the new generation, and paying with it takes off what it said', async () => {
    const owner = trading.customerWith(['granted'])
    const order = trading.place([vm], {}, owner)
    const { data, errors } = await services.new.query(query, { orderId: order.id })
    expect(errors).toBeUndefined()
    const offered = Object(data?.['order']) as { usableDiscounts: readonly { discountId: string; type: string; lines: readonly { amount: { amount: string } }[] }[] }
    expect(offered.usableDiscounts).toMatchObject([{ type: 'PARTNER_GRANTED', typeCode: '3', lines: [{ orderId: order.id, orderLineIds: [`${order.id}-000001`], mode: 'RATE' }] }])
    const [discount] = offered.usableDiscounts
    const paid = await pay('new', order, { discount: { discountId: discount?.discountId, type: discount?.type } })
    expect(paid).toMatchObject({ receipt: { state: 'SUCCEEDED' }, userErrors: [] })
    const { order: after } = paid as { order: { amountAfterDiscount: { amount: string } } }
    expect(199 - Number(after.amountAfterDiscount.amount)).toBeCloseTo(Number(discount?.lines[0]?.amount.amount), 5)
    const refused = await pay('new', trading.place([vm]), { discount: { discountId: discount?.discountId, type: 'COMMERCIAL' } })
    expect(refused).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED', upstreamCode: 'CBC.99003108', field: ['input', 'discount'] }] })
  })

  it('names the coupons with what is left of them', async () => {
    const [voucher, order] = [trading.coupon({ face: 12_345n, balance: 12_301n }), trading.place([vm])]
    const { data } = await services.new.query(query, { orderId: order.id })
    const { usableCoupons } = Object(data?.['order']) as { usableCoupons: { coupons: readonly { couponId: string }[]; quantities: readonly object[] } }
    expect(usableCoupons.coupons.find(({ couponId }) => couponId === voucher.id)).toMatchObject({
      type: 'CASH_COUPON', typeCode: '301', status: 'USABLE', faceValue: { amount: '123.45', currency: 'CNY' }, balance: { amount: '123.01' }, heldByOrderId: null,
    })
    expect(usableCoupons.quantities).toContainEqual({ type: 'CASH_COUPON', group: 'CLOUD_SERVICES', max: 3 })
  })

  it('cannot be asked of the old generation, which says so', async () => {
    const { data, errors } = await services.old.query(`{ upstreamOperations(name: "order.coupons") { generation source } }`)
    expect(errors).toBeUndefined()
    expect(data?.['upstreamOperations']).toEqual([{ generation: 'NEW', source: 'ONLY_BINDING' }])
  })

  it('is without a discount in the oldest generation, which refuses one before anything is sent', async () => {
    const sent = arrivals(trading.sandbox, 'PayOrdersV1Old')
    const input = { customerId: trading.customer.id, orderId: trading.place([vm]).id, idempotencyKey: 'v1-has-no-discount', discount: { discountId: 'DC1', type: 'COMMERCIAL' } }
    const { errors } = await services.v1.query(payMutation, { input })
    expect(errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
      ['NOT_SUPPORTED_BY_GENERATION', 'The old generation of order.pay cannot answer this: it pays without a discount only.'],
    ])
    expect(arrivals(trading.sandbox, 'PayOrdersV1Old')).toBe(sent)
  })
})

const coupon = (couponId: string, type = 'CASH_COUPON') => ({ couponId, type })
const refusedInputs: readonly [string, object, readonly string[], string, string][] = [
  ['an empty order id', { orderId: ' ' }, ['input', 'orderId'], '`input.orderId` must not be empty.', '`input.orderId` 不能为空。'],
  ['more than 3 coupons', { coupons: ['a', 'b', 'c', 'd'].map((id) => coupon(id)) }, ['input', 'coupons'], '`input.coupons` takes at most 3 items; it had 4.', '`input.coupons` 最多 3 项，收到 4 项。'],
  ['a coupon named twice', { coupons: [coupon('a'), coupon('b'), coupon('a')] }, ['input', 'coupons', '2'], '`input.coupons[2]` names something that stands in the list already.', '`input.coupons[2]` 与列表中前面的项重复。'],
  ['a discount coupon with a cash coupon', { coupons: [coupon('a'), coupon('b', 'DISCOUNT_COUPON')] }, ['input', 'coupons'],
    '`input.coupons`: a discount coupon (DISCOUNT_COUPON) and a cash coupon (CASH_COUPON) cannot pay together.', '`input.coupons`：折扣券（DISCOUNT_COUPON）与代金券（CASH_COUPON）不能同时使用。'],
  ['a product coupon', { coupons: [coupon('a', 'PRODUCT_COUPON')] }, ['input', 'coupons', '0', 'type'],
    '`input.coupons[0].type` must be one of: DISCOUNT_COUPON, CASH_COUPON, FLEXI_PURCHASE_COUPON, STORED_VALUE_CARD.', '`input.coupons[0].type` 必须是以下值之一：DISCOUNT_COUPON, CASH_COUPON, FLEXI_PURCHASE_COUPON, STORED_VALUE_CARD。'],
  ['a contract discount', { discount: { discountId: 'd', type: 'CONTRACT' } }, ['input', 'discount', 'type'],
    '`input.discount.type` must be one of: PROMOTIONAL, COMMERCIAL, PARTNER_GRANTED, PRICE_ADJUSTMENT.', '`input.discount.type` 必须是以下值之一：PROMOTIONAL, COMMERCIAL, PARTNER_GRANTED, PRICE_ADJUSTMENT。'],
  ['an order id that is too long', { orderId: 'x'.repeat(65) }, ['input', 'orderId'], '`input.orderId` must have at most 64 characters.', '`input.orderId` 最多 64 个字符。'],
]

describe('a payment', () => {
  it.each(refusedInputs)('is refused with %s, in both languages, and nothing is sent', async (_, rest, field, en, zh) => {
    const sent = arrivals(trading.sandbox, 'PayOrders')
    const order = { id: 'CS1', customerId: trading.customer.id }
    for (const [language, message] of [['en', en], ['zh', zh]] as const) {
      expect(await pay('new', order, rest, language)).toEqual({ receipt: null, order: null, userErrors: [{ code: 'INVALID_INPUT', upstreamCode: null, field, message }] })
    }
    expect(arrivals(trading.sandbox, 'PayOrders')).toBe(sent)
  })

  it('takes an empty list of coupons as none', async () => {
    expect(await pay('new', trading.place([vm]), { coupons: [] })).toMatchObject({ receipt: { state: 'SUCCEEDED' } })
  })
})

describe.each(['new', 'old'] as const)('cancelling an order by %s', (tried) => {
  const cancel = async (orderId: string, language = 'en') =>
    payloadOf(await services[tried].query(cancelMutation, { input: { customerId: trading.customer.id, orderId } }, { 'accept-language': language }), 'orderCancel')

  it('cancels it once; a second time is refused as data', async () => {
    const order = trading.place([vm])
    expect(await cancel(order.id)).toEqual({ order: { orderId: order.id, status: 'CANCELLED' }, userErrors: [] })
    expect(await cancel(order.id, 'zh')).toEqual({
      order: null, userErrors: [{ code: 'WRONG_STATE', upstreamCode: 'CBC.99005010', field: ['input', 'orderId'], message: '订单状态不允许取消。' }],
    })
    expect(await cancel('')).toMatchObject({ order: null, userErrors: [{ code: 'INVALID_INPUT', upstreamCode: null, field: ['input', 'orderId'] }] })
  })
})

describe('what an order brings', () => {
  const query = 'query ($orderId: String!, $first: Int, $after: String) { order(orderId: $orderId) { provisioning(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { resourceId specCode regionCode size sizeMeasureId status statusCode } } } }'

  it('is told by the old generation before it is there, and page by page beyond its largest page', async () => {
    const order = trading.place([], { items: Array.from({ length: 15 }, () => ({ spec: vm })) })
    const waiting = await services.old.query(query, { orderId: order.id, first: 10 })
    expect(waiting.errors).toBeUndefined()
    expect(waiting.data?.['order']).toMatchObject({ provisioning: { totalCount: 15, pageInfo: { hasNextPage: true } } })
    const page = (Object(waiting.data?.['order']) as { provisioning: { nodes: readonly object[]; pageInfo: { endCursor: string } } }).provisioning
    expect(page.nodes).toHaveLength(10)
    expect(page.nodes[0]).toMatchObject({ resourceId: null, specCode: vm, regionCode: 'cn-north-4', status: 'PENDING_PAYMENT', statusCode: '6' })
    const rest = await services.old.query(query, { orderId: order.id, first: 10, after: page.pageInfo.endCursor })
    expect((Object(rest.data?.['order']) as { provisioning: { nodes: readonly object[] } }).provisioning.nodes).toHaveLength(5)
    await pay('old', order)
    const done = await services.old.query(query, { orderId: order.id, first: 1 })
    expect(done.data?.['order']).toMatchObject({ provisioning: { nodes: [{ resourceId: expect.stringMatching(/\w{8}-/), status: 'UNRECOGNIZED', statusCode: '5' }] } })
  })
})

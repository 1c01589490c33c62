/** Prices in the sandbox, by bare HTTP: one price list behind both generations, quotes, orders and seeded data. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { automaticDiscount, pricedEntitlements } from '#src/sandbox/trade/discounts.ts'
import { offerOfProduct } from '#src/sandbox/seed/price-list.ts'
import { businessNow } from '#src/sandbox/world.ts'
import type { World } from '#src/sandbox/world.ts'
import { openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'
import { hasDiscounts, outcome, traderFor, usualCustomers } from '../support/sandbox-trade.ts'
import type { Trader } from '../support/sandbox-trade.ts'
import { createTestClock } from '../support/test-clock.ts'

const periodPath = '/v2/bills/ratings/period-resources/subscribe-rate'
const usePath = '/v2/bills/ratings/on-demand-resources'
const oldPath = '/v1.0/any/customer/product-mgr/query-rating'
const project = '0b9d8c7a6f5e4d3c2b1a09f8e7d6c5b4'

const machine = { cloud_service_type: 'hws.service.type.ec2', resource_type: 'hws.resource.type.vm', resource_spec: 's7.large.2.linux', region: 'cn-north-4' }
const disk = { cloud_service_type: 'hws.service.type.ebs', resource_type: 'hws.resource.type.volume', resource_spec: 'SAS', region: 'cn-north-4', resource_size: 150, size_measure_id: 17 }
const line = { cloud_service_type: 'hws.service.type.vpc', resource_type: 'hws.resource.type.bandwidth', resource_spec: '19_bgp', region: 'cn-east-3', resource_size: 5, size_measure_id: 15 }
const edge = { cloud_service_type: 'hws.service.type.ies', resource_type: 'hws.resource.type.ies', resource_spec: 'cloudpond.rack.1', region: 'cn-north-4' }
const month = { period_type: 2, period_num: 1, subscription_num: 1 }
const hour = { usage_factor: 'Duration', usage_value: 1, usage_measure_id: 4, subscription_num: 1 }
const oldMachine = { id: '1', cloudServiceType: machine.cloud_service_type, resourceType: machine.resource_type, resourceSpecCode: machine.resource_spec }
const oldBase = { tenantId: project, regionId: 'cn-north-4', chargingMode: 0, periodType: 2, periodNum: 1, subscriptionNum: 1 }

let under: SandboxUnderTest
let world: World
let plain: Trader
/** With a commercial, a contract and a partner's discount. */
let discounted: Trader

beforeAll(async () => {
  under = await openSandbox({ clock: createTestClock(businessNow) })
  ;({ world } = under.sandbox)
  const customers = usualCustomers(world, under.partner('solution-provider').id)
  plain = await traderFor(under, customers.find((one) => hasDiscounts(world, one)))
  discounted = await traderFor(under, customers.find((one) => {
    const best = pricedEntitlements(world, one).toSorted((left, right) => Number(right.thousandths - left.thousandths))[0]
    return hasDiscounts(world, one, 'commercial', 'contract', 'granted') && best?.kind === 'granted'
  }))
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

function period(trader: Trader, products: readonly object[], rest: object = {}): Promise<Answer> {
  return trader.call('POST', periodPath, { body: { project_id: project, product_infos: products, ...rest } })
}

function use(trader: Trader, products: readonly object[], rest: object = {}): Promise<Answer> {
  return trader.call('POST', usePath, { body: { project_id: project, product_infos: products, ...rest } })
}

function old(trader: Trader, rest: object = {}, products: readonly object[] = [oldMachine]): Promise<Answer> {
  return trader.call('POST', oldPath, { body: { ...oldBase, productInfos: products, ...rest } })
}

function part(json: JsonObject, name: string): JsonObject {
  const value = json[name]
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function listPrice({ json }: Answer): unknown {
  return part(json, 'official_website_rating_result')['official_website_amount']
}

describe('prices by the period', () => {
  it('are those of the price list, by product and in all, by size, period and quantity', async () => {
    const answer = await period(plain, [
      { id: 'a', ...machine, ...month, period_num: 3 },
      { id: 'b', ...disk, ...month, subscription_num: 2 },
      { id: 'c', ...machine, ...month, period_type: 3 },
      { id: 'd', ...machine, ...month, period_type: 0, period_num: 10 },
      { id: 'e', ...machine, ...month, period_type: 4, period_num: 24 },
    ])
    const results = rows(part(answer.json, 'official_website_rating_result'), 'product_rating_results')
    expect(results.map((one) => [one['id'], one['official_website_amount']])).toEqual([
      ['a', 597], ['b', 105], ['c', 2388], ['d', 66.33], ['e', 6.63],
    ])
    expect(listPrice(answer)).toBe(3162.96)
    expect([answer.json['optional_discount_rating_results'], answer.json['currency']]).toEqual([null, 'CNY'])
  })

  it('are what the seeded orders cost', async () => {
    for (const order of world.orders.filter((one) => one.type === 1).slice(0, 40)) {
      for (const { productId, periodType, periodNum, quantity, official, serviceType, resourceTypeCode } of order.lines) {
        const spec = offerOfProduct(productId)?.spec
        const item = {
          id: '1', cloud_service_type: serviceType.code, resource_type: resourceTypeCode, resource_spec: spec?.code, region: 'cn-north-4',
          period_type: periodType, period_num: periodNum, subscription_num: quantity, resource_size: spec?.size, size_measure_id: spec?.sizeMeasureId,
        }
        expect(Math.round(Number(listPrice(await period(plain, [item]))) * 100)).toBe(Number(official))
      }
    }
  })

  it('have a result for each discount, of which one is the best, and it need not be the one that is charged', async () => {
    const { json } = await period(discounted, [{ id: '1', ...machine, ...month }, { id: '2', ...disk, ...month }])
    const results = rows(json, 'optional_discount_rating_results')
    const best = results.filter((one) => one['best_offer'] === 1)
    expect(results.map((one) => one['discount_type'])).toEqual([605, 606, 607])
    expect(best.map((one) => one['discount_type'])).toEqual([607])
    expect(automaticDiscount(world, discounted.customer)?.kind).toBe('commercial')
    for (const one of results) {
      const products = rows(one, 'product_rating_results')
      const sum = products.reduce((total, product) => total + Math.round(Number(product['amount']) * 100), 0)
      expect(sum).toBe(Math.round(Number(one['amount']) * 100))
      expect(Number(one['official_website_amount']) - Number(one['discount_amount'])).toBeCloseTo(Number(one['amount']), 2)
    }
  })

  it('by instalments are texts, by month or by year, for the one product that has them', async () => {
    const none = await period(discounted, [{ id: '1', ...edge, ...month, fee_installment_mode: 'NA' }])
    const half = await period(discounted, [{ id: '1', ...edge, ...month, period_num: 6, fee_installment_mode: 'HALF_PAY' }])
    const zero = await period(discounted, [{ id: '1', ...edge, ...month, period_type: 3, period_num: 3, fee_installment_mode: 'ZERO_PAY' }])
    const list = (answer: Answer): unknown[] => {
      const found = part(answer.json, 'official_website_rating_result')
      return [found['official_website_amount'], found['installment_official_website_amount'], found['installment_period_type']]
    }
    expect([list(none), list(half), list(zero)]).toEqual([[26_400, null, null], [158_400, '13200.00', 2], [950_400, '316800.00', 3]])
    for (const one of rows(half.json, 'optional_discount_rating_results')) {
      const [official, off, left] = ['installment_official_website_amount', 'installment_official_discount_amount', 'installment_amount']
        .map((name) => Number(one[name]))
      expect([typeof one['installment_amount'], one['installment_period_type']]).toEqual(['string', 2])
      expect((official ?? 0) - (off ?? 0)).toBeCloseTo(left ?? 0, 2)
    }
    for (const product of [{ ...machine, ...month, fee_installment_mode: 'HALF_PAY' }, { ...edge, ...month, period_type: 0, fee_installment_mode: 'ZERO_PAY' }]) {
      expect(outcome(await period(plain, [{ id: '1', ...product }]))).toEqual([400, 'CBC.0100'])
    }
  })

  it('are refused for products that do not fit together, units, sizes, projects, sizes of numbers, and partners', async () => {
    const good = { id: '1', ...machine, ...month }
    const mismatches = [
      { region: 'cn-nowhere-1' }, { resource_spec: 's7.large.2.win' }, { resource_type: 'hws.resource.type.volume' },
      { cloud_service_type: 'hws.service.type.rds' }, { available_zone: 'cn-east-3a' },
      { cloud_service_type: 'hws.service.type.support', resource_type: 'hws.resource.type.support', resource_spec: 'migration.assessment' },
    ]
    for (const wrong of mismatches) expect(outcome(await period(plain, [{ ...good, ...wrong }]))).toEqual([400, 'CBC.99006006'])
    for (const zone of ['CN-NORTH-4A', '', null]) expect((await period(plain, [{ ...good, available_zone: zone }])).status).toBe(200)
    expect(outcome(await period(plain, [{ id: '1', ...disk, ...month, size_measure_id: 15 }]))).toEqual([400, 'CBC.99006050'])
    const { resource_size: _size, ...unsized } = disk
    const bad = [[{ id: '1', ...unsized, ...month }], [good, good], [], [{ ...good, period_type: 5 }], [{ ...good, subscription_num: 0 }]]
    for (const products of bad) expect(outcome(await period(plain, products))).toEqual([400, 'CBC.0100'])
    const many = Array.from({ length: 101 }, (_, index) => ({ ...good, id: String(index) }))
    expect(outcome(await period(plain, many))).toEqual([400, 'CBC.0100'])
    expect(outcome(await period(plain, [{ ...good, period_num: 214_783_647, subscription_num: 10_000, period_type: 3 }]))).toEqual([400, 'CBC.99006055'])
    expect(outcome(await period(plain, [good], { project_id: 'none' }))).toEqual([400, 'CBC.99006073'])
    expect(outcome(await under.asPartner('POST', periodPath, { body: { project_id: project, product_infos: [good] } }))).toEqual([403, 'CBC.0151'])
  })
})

describe('prices by use', () => {
  it('keep six decimals, or ten, and take usage as a number or as text', async () => {
    const six = await use(plain, [{ id: '1', ...machine, ...hour, usage_value: '0.25' }, { id: '2', ...line, ...hour, usage_factor: 'upflow', usage_measure_id: 10, usage_value: 2.5 }])
    const ten = await use(plain, [{ id: '1', ...machine, ...hour, usage_value: '0.25' }], { inquiry_precision: 1 })
    const amounts = ({ json }: Answer): unknown[] => rows(json, 'product_rating_results').map((one) => one['official_website_amount'])
    expect([amounts(six), amounts(ten)]).toEqual([[0.110556, 2], [0.1105555556]])
    expect([six.json['amount'], six.json['discount_amount'], six.json['official_website_amount']]).toEqual([2.110556, 0, 2.110556])
    expect(rows(six.json, 'product_rating_results')[0]?.['discount_rating_results']).toBe(null)
  })

  it('name all discounts, the commercial one, which counts, first', async () => {
    const { json } = await use(discounted, [{ id: '1', ...machine, ...hour }])
    const [result] = rows(json, 'product_rating_results')
    const discounts = rows(result, 'discount_rating_results')
    expect(discounts.map((one) => one['discount_type'])).toEqual([605, 606, 607])
    expect(discounts[0]?.['amount']).toBe(result?.['discount_amount'])
    expect(Number(result?.['official_website_amount']) - Number(result?.['discount_amount'])).toBeCloseTo(Number(result?.['amount']), 6)
  })

  it('are refused for factors, units, values and projects that are none, and for partners', async () => {
    const good = { id: '1', ...machine, ...hour }
    expect(outcome(await use(plain, [{ ...good, usage_factor: 'upflow' }]))).toEqual([400, 'CBC.99006006'])
    expect(outcome(await use(plain, [{ ...good, usage_measure_id: 10 }]))).toEqual([400, 'CBC.99006050'])
    expect(outcome(await use(plain, [{ ...good, usage_value: '1,5' }]))).toEqual([400, 'CBC.0100'])
    expect(outcome(await use(plain, [{ ...good, usage_value: 1e25 }]))).toEqual([400, 'CBC.0100'])
    expect(outcome(await use(plain, [{ ...good, usage_value: '99999999999999999' }]))).toEqual([400, 'CBC.99006055'])
    expect(outcome(await use(plain, [good], { inquiry_precision: 2 }))).toEqual([400, 'CBC.0100'])
    expect(outcome(await use(plain, [good], { project_id: '0B' }))).toEqual([400, 'CBC.99006073'])
    expect(outcome(await under.asPartner('POST', usePath, { body: { project_id: project, product_infos: [good] } }))).toEqual([403, 'CBC.0151'])
  })
})

describe('the one price operation of the old generation', () => {
  const result = ({ json }: Answer): JsonObject => part(json, 'ratingResult')

  it('answers one price by the period: what the new one says of the discount that is charged', async () => {
    const fresh = await period(discounted, [{ id: '1', ...machine, ...month }])
    const charged = rows(fresh.json, 'optional_discount_rating_results').find((one) => one['discount_type'] === 605)
    const answer = await old(discounted)
    expect(answer.json['error_code']).toBe('CBC.0000')
    expect(result(answer)).toMatchObject({
      amount: charged?.['amount'], discountAmount: charged?.['discount_amount'], originalAmount: 199, measureId: 1, currency: null,
    })
    expect(rows(result(answer), 'productRatingResult')).toMatchObject([{ id: '1', amount: charged?.['amount'] }])
  })

  it('prices until a date, or until the end of the resource that it is added to', async () => {
    const until = await old(plain, { periodType: 5, periodNum: null, periodEndDate: '2026-11-25T04:00:00Z' })
    const from = await old(plain, { periodType: 5, periodEndDate: '2026-11-25T04:00:00Z', inquiryTime: '2026-11-24T04:00:00Z' })
    const own = await plain.place(['s7.large.2.linux'])
    await plain.call('POST', '/v2/orders/customer-orders/pay', { body: { order_id: own.id } })
    const [running] = plain.resources().filter(({ orderId }) => orderId === own.id)
    const added = await old(plain, { periodType: 5, relativeResourceId: running?.resourceId })
    expect([until, from, added].map((one) => result(one)['amount'])).toEqual([66.33, 6.63, 205.63])
    const { credentials } = under.partner('solution-provider')
    const body = { ...oldBase, productInfos: [oldMachine], periodType: 5, relativeResourceId: running?.resourceId }
    const byPartner = await under.call(credentials, 'POST', oldPath, { body })
    expect(result(byPartner)['amount']).toBe(205.63)
    expect(outcome(await old(discounted, { periodType: 5, relativeResourceId: running?.resourceId }))).toEqual([400, 'CBC.0100'])
  })

  it('prices use and what is bought once, and shows a partner list prices', async () => {
    const byUse = await old(discounted, { chargingMode: 1 }, [{ ...oldMachine, usageFactor: 'duration', usageValue: 2, usageMeasureId: 4 }])
    const fresh = await use(discounted, [{ id: '1', ...machine, ...hour, usage_value: 2 }])
    const once = { id: '1', cloudServiceType: 'hws.service.type.support', resourceType: 'hws.resource.type.support', resourceSpecCode: 'migration.assessment' }
    const oneOff = await old(plain, { chargingMode: 2, subscriptionNum: 2 }, [once])
    const byPartner = await under.asPartner('POST', oldPath, { body: { ...oldBase, productInfos: [oldMachine] } })
    expect(result(byUse)).toMatchObject({ amount: fresh.json['amount'], originalAmount: fresh.json['official_website_amount'] })
    expect(result(oneOff)['amount']).toBe(25_600)
    expect(result(byPartner)).toMatchObject({ amount: 199, originalAmount: 199, discountAmount: 0 })
  })

  it('refuses bad parameters with 400, and products that it does not find in an HTTP 200 body', async () => {
    const bad = [{ periodType: null }, { periodNum: null }, { periodType: 1 }, { chargingMode: 3 }, { subscriptionNum: 0 }, { chargingMode: 1 }]
    for (const rest of bad) expect(outcome(await old(plain, rest))).toEqual([400, 'CBC.0100'])
    expect(outcome(await old(plain, { regionId: 'cn-nowhere-1' }))).toEqual([200, 'CBC.99006006'])
    expect(outcome(await old(plain, { avaliableZoneId: 'cn-east-3a' }))).toEqual([200, 'CBC.99006006'])
    expect(outcome(await old(plain, { chargingMode: 2 }))).toEqual([200, 'CBC.99006006'])
    expect(outcome(await old(plain, { chargingMode: 1 }, [{ ...oldMachine, usageFactor: 'Duration', usageValue: 1, usageMeasureId: 5 }])))
      .toEqual([200, 'CBC.99006050'])
    expect(outcome(await old(plain, {}, []))).toEqual([400, 'CBC.0100'])
  })
})

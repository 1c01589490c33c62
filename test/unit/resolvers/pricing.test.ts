/** Prices through the real schema, over a scripted upstream: every digit, whatever unit it is in, and what the old generation is asked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Generation } from '#src/errors/partner-graph-error.ts'
import type { UpstreamCall } from '#src/upstream/types.ts'
import { amountText, canonicalText, exactly, added, shifted, type ExactValue } from '#test/unit/datasources/exact.ts'
import { policyOf, refusal, type Answering } from '#test/unit/generations/world.ts'
import { askGraph } from '#test/unit/resolvers/graph.ts'

const prices = 'officialAmount { amount } discountAmount { amount } amount { amount }'
const subscription = `query ($input: SubscriptionPriceInput!) { quote: priceQuoteSubscription(input: $input) { ${prices} products { productId ${prices} } } }`
const onDemand = `query ($input: OnDemandPriceInput!) { quote: priceQuoteOnDemand(input: $input) { ${prices} products { ${prices} discounts { amount { amount } } } } }`
const renewal = `query ($input: RenewalPriceInput!) { quote: priceQuoteRenewal(input: $input) { ${prices} resources { resourceId amount { amount } } failures { resourceId } } }`

const product = { serviceTypeCode: 'hws.service.type.ec2', resourceTypeCode: 'hws.resource.type.vm', specCode: 's7.large.2.linux', regionCode: 'cn-north-4' }
const bought = { ...product, periodType: 'MONTH', periodCount: 1 }
const used = { ...product, usageFactor: 'Duration', usage: '1', usageMeasureId: 4 }
const asker = { customerId: 'customer', projectId: 'project' }

/** Asks as a partner that acts for its customers; the look-up of the customer's account is not among what was asked. */
async function askPrice(query: string, input: object, answer: Answering, use: Generation = 'new') {
  const account = { count: 1, customer_infos: [{ customer_id: 'customer', account_name: 'account', xaccount_type: 'agency' }] }
  const isLookUp = ({ request }: UpstreamCall) => request.operationId === 'ListSubCustomers'
  const { result, asked } = await askGraph(query, { input }, { answer: (call) => (isLookUp(call) ? account : answer(call)), policy: policyOf(use), actsForCustomers: true })
  return { result, asked: asked.filter((call) => !isLookUp(call)).map(({ request }) => request) }
}

/** Amounts of one row in one unit: 1 yuan, 2 jiao, 3 fen. */
const row = fc.record({ official: amountText, discount: amountText, amount: amountText, measure: fc.constantFrom(1, 2, 3) })
const oldRow = ({ official, discount, amount, measure }: { official: string; discount: string; amount: string; measure: number }) =>
  ({ originalAmount: official, discountAmount: discount, amount, measureId: measure })
const newRow = ({ official, discount, amount, measure }: { official: string; discount: string; amount: string; measure: number }) =>
  ({ official_website_amount: official, discount_amount: discount, amount, measure_id: measure })
const inYuan = (text: string, measure: number): ExactValue => shifted(exactly(text), measure - 1)
const shown = ({ official, discount, amount, measure }: { official: string; discount: string; amount: string; measure: number }) => {
  const money = (text: string) => ({ amount: canonicalText(inYuan(text, measure)) })
  return { officialAmount: money(official), discountAmount: money(discount), amount: money(amount) }
}

describe('amounts of prices', () => {
  it('are in yuan to the last digit, whatever unit each row of the new generation names', async () => {
    await fc.assert(fc.asyncProperty(row, row, row, async (total, first, second) => {
      const answer = {
        ...newRow(total),
        product_rating_results: [{ id: '2', ...newRow(second) }, { id: '1', ...newRow(first), discount_rating_results: [{ discount_type: 605, amount: total.discount, measure_id: total.measure }] }],
      }
      const { result } = await askPrice(onDemand, { ...asker, products: [used, used] }, () => answer)
      expect(result).toEqual({
        data: { quote: { ...shown(total), products: [{ ...shown(first), discounts: [{ amount: shown(total).discountAmount }] }, { ...shown(second), discounts: [] }] } },
      })
    }), { numRuns: 60 })
  })

  it('are summed to the last digit where the old generation is asked in parts', async () => {
    await fc.assert(fc.asyncProperty(row, row, async (first, second) => {
      const answer = ({ request }: UpstreamCall) => {
        const isFirst = JSON.stringify(request.body).includes('cn-north-4')
        return { ratingResult: { ...oldRow(isFirst ? first : second), productRatingResult: [{ id: isFirst ? '1' : '2', ...oldRow(isFirst ? first : second) }] } }
      }
      const { result, asked } = await askPrice(subscription, { ...asker, products: [bought, { ...bought, regionCode: 'cn-east-3' }] }, answer, 'old')
      const sum = (name: 'official' | 'discount' | 'amount') => ({ amount: canonicalText(added(inYuan(first[name], first.measure), inYuan(second[name], second.measure))) })
      expect(asked).toHaveLength(2)
      expect(result).toMatchObject({
        data: { quote: { officialAmount: sum('official'), discountAmount: sum('discount'), amount: sum('amount'), products: [shown(first), shown(second)] } },
      })
    }), { numRuns: 60 })
  })

  it('are not known where a part of the sum is not', async () => {
    let calls = 0
    const answer = () => ({ ratingResult: { ...((calls += 1) === 1 ? { amount: 5, originalAmount: 6 } : { amount: 7 }), productRatingResult: [] } })
    const { result } = await askPrice(subscription, { ...asker, products: [bought, { ...bought, quantity: 2 }] }, answer, 'old')
    expect(result).toMatchObject({ data: { quote: { officialAmount: null, discountAmount: null, amount: { amount: '12' }, products: [{ amount: null }, { amount: null }] } } })
  })

  it('in a unit that the contract does not know are no answer', async () => {
    const { result } = await askPrice(onDemand, { ...asker, products: [used] }, () => ({ amount: 1, measure_id: 4 }))
    expect(result.data).toEqual({ quote: null })
    expect(result.errors?.[0]?.message).toContain('measure_id is a unit that the contract does not know')
  })
})

describe('what is charged when nobody chooses', () => {
  const option = (discount_type: number, best_offer: number, amount: number) => ({ discount_id: `D${amount}`, discount_type, best_offer, amount, product_rating_results: [] })
  it.each([
    ['the commercial discount before a better one', [option(607, 1, 1), option(605, 0, 2)], '2'],
    ['the best of several commercial ones', [option(605, 0, 1), option(605, 1, 2), option(607, 0, 3)], '2'],
    ['the best where there is no commercial one', [option(606, 0, 1), option(607, 1, 2)], '2'],
    ['the first where none is marked', [option(606, 0, 1), option(607, 0, 2)], '1'],
    ['the list price where there is none', [], '9'],
  ])('is %s', async (_, options, amount) => {
    const answer = { official_website_rating_result: { official_website_amount: 9 }, optional_discount_rating_results: options }
    const { result } = await askPrice(subscription, { ...asker, products: [bought] }, () => answer)
    expect(result).toMatchObject({ data: { quote: { amount: { amount } } } })
  })
})

/** A row of the old resource list. */
const held = (resource_id: string, rest: object = {}) => ({
  id: `sub ${resource_id}`, resource_id, main_resource_id: resource_id, status: 2, project_code: 'project', region_code: 'cn-north-4',
  cloud_service_type_code: 'hws.service.type.ec2', resource_type_code: 'hws.resource.type.vm', resource_spec_code: 's7.large.2.linux', ...rest,
})

describe('the price of a renewal on the old generation', () => {
  const renewed = { customerId: 'customer', resourceIds: ['machine'], periodType: 'MONTH', periodCount: 1 }
  const rated = { ratingResult: { amount: 5, productRatingResult: [{ id: 'machine', amount: 5 }] } }
  const over = (rows: readonly object[]) => ({ request }: UpstreamCall) =>
    (request.operationId === 'ListPayPerUseCustomerResourcesOld' ? { data: rows, total_count: rows.length } : rated)

  it.each([
    ['a disk hangs on the machine, and sizes are not in the list', [held('machine'), held('disk', { main_resource_id: 'machine', resource_type_code: 'hws.resource.type.volume' })]],
    ['the resource is in no project', [held('machine', { project_code: null })]],
    ['the list does not say what the resource is', [held('machine', { resource_spec_code: '' })]],
  ])('is none where %s', async (_, rows) => {
    const { result, asked } = await askPrice(renewal, renewed, over(rows), 'old')
    expect(asked.map(({ operationId }) => operationId)).toEqual(['ListPayPerUseCustomerResourcesOld'])
    expect(result.errors?.[0]?.message).toContain('it prices products, and the list of resources does not say the size or the project')
  })

  it('leaves closed resources and those of other machines alone', async () => {
    const rows = [held('machine'), held('old disk', { main_resource_id: 'machine', resource_type_code: 'hws.resource.type.volume', status: 3 }), held('other', { main_resource_id: 'another' })]
    const { result, asked } = await askPrice(renewal, renewed, over(rows), 'old')
    expect(asked.at(-1)?.body).toMatchObject({ chargingMode: 0, periodType: 2, periodNum: 1, productInfos: [{ id: 'machine' }] })
    expect(result).toMatchObject({ data: { quote: { amount: { amount: '5' }, resources: [{ resourceId: 'machine', amount: { amount: '5' } }], failures: [] } } })
  })

  it('asks for no price when no resource has one', async () => {
    const { result, asked } = await askPrice(renewal, renewed, over([]), 'old')
    expect(asked).toHaveLength(1)
    expect(result).toEqual({ data: { quote: { officialAmount: null, discountAmount: null, amount: null, resources: [], failures: [{ resourceId: 'machine' }] } } })
  })

  it('is none for a customer that has more than one page of resources', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => held(index === 499 ? 'machine' : `r${index}`))
    const page = ({ request }: UpstreamCall) => (request.operationId === 'ListPayPerUseCustomerResourcesOld' ? { data: rows, total_count: 501 } : rated)
    const { result, asked } = await askPrice(renewal, renewed, page, 'old')
    expect(asked.map(({ operationId }) => operationId)).toEqual(['ListPayPerUseCustomerResourcesOld'])
    expect(result.errors?.[0]?.message).toContain('the customer has too many of them')
  })

  it('is asked for without a look at the resources where the new generation answers', async () => {
    const { asked } = await askPrice(renewal, renewed, ({ request }) => { throw refusal(request.operationId, 'CBC.99006017') })
    expect(asked.map(({ operationId }) => operationId)).toEqual(['ListRenewRateOnPeriod'])
  })
})

/** Prices over HTTP on the sandbox, in each generation: a quote is what the order, or the renewal, then costs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pricedEntitlements } from '#src/sandbox/trade/discounts.ts'
import { renew } from '#src/sandbox/trade/renewing.ts'
import type { Order, Subscription } from '#src/sandbox/world.ts'
import { openSandbox, type SandboxUnderTest } from '#test/support/sandbox.ts'
import { hasDiscounts, obstruct, traderFor, usualCustomers, type Trader } from '#test/support/sandbox-trade.ts'
import { startServiceOn, type Answer, type ServiceUnderTest } from '#test/support/service.ts'

const generations = ['new', 'old'] as const

const projectId = '0b9d8c7a6f5e4d3c2b1a09f8e7d6c5b4'
const machine = { serviceTypeCode: 'hws.service.type.ec2', resourceTypeCode: 'hws.resource.type.vm', specCode: 's7.large.2.linux', regionCode: 'cn-north-4' }
const disk = { serviceTypeCode: 'hws.service.type.ebs', resourceTypeCode: 'hws.resource.type.volume', specCode: 'SAS', regionCode: 'cn-north-4', size: 100, sizeMeasureId: 17 }
const line = { serviceTypeCode: 'hws.service.type.vpc', resourceTypeCode: 'hws.resource.type.bandwidth', specCode: '19_bgp', regionCode: 'cn-east-3', size: 5, sizeMeasureId: 15 }
const edge = { serviceTypeCode: 'hws.service.type.ies', resourceTypeCode: 'hws.resource.type.ies', specCode: 'cloudpond.rack.1', regionCode: 'cn-north-4' }
const month = { periodType: 'MONTH', periodCount: 1 }
const hour = { usageFactor: 'Duration', usage: '1', usageMeasureId: 4 }

let under: SandboxUnderTest
let plain: Trader
/** With a commercial, a contract and a granted discount, of which the granted one is the best. */
let discounted: Trader
const services = new Map<string, ServiceUnderTest>()

async function serve(name: string, policy: string): Promise<void> {
  services.set(name, await startServiceOn(under.sandbox.url, { policy }))
}

beforeAll(async () => {
  under = await openSandbox()
  const { world } = under.sandbox
  const customers = usualCustomers(world, under.partner('solution-provider').id)
  plain = await traderFor(under, customers.find((one) => hasDiscounts(world, one)))
  discounted = await traderFor(under, customers.find((one) => {
    const [best] = pricedEntitlements(world, one).toSorted((left, right) => Number(right.thousandths - left.thousandths))
    return hasDiscounts(world, one, 'commercial', 'contract', 'granted') && best?.kind === 'granted'
  }))
  for (const generation of generations) await serve(generation, `default: { use: ${generation}, fallback: false }`)
  await serve('old with the new list of resources', 'default: { use: old, fallback: false }\noperations: { subscription.list: new }')
})

afterAll(async () => {
  await Promise.all([...services.values()].map((service) => service.close()))
  await under.sandbox.close()
  expect(under.problems()).toEqual([])
})

function ask(name: string, query: string, input: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const service = services.get(name)
  if (!service) throw new TypeError(`no service is ${name}`)
  return service.query(query, { input }, headers)
}

const price = 'officialAmount { amount currency } discountAmount { amount } amount { amount }'
const parts = 'installment { officialAmount { amount } discountAmount { amount } amount { amount } periodType periodTypeCode }'
const discount = 'discount { discountId type typeCode name }'
const subscriptionQuery = `query ($input: SubscriptionPriceInput!) { priceQuoteSubscription(input: $input) {
  ${price} ${discount} ${parts} products { productId ${price} ${parts} } options { ${discount} isBest ${price} ${parts} products { productId ${price} } }
} }`
const renewalQuery = `query ($input: RenewalPriceInput!) { priceQuoteRenewal(input: $input) {
  ${price} ${discount} resources { resourceId amount { amount } subscription { resourceId specCode } } options { ${discount} isBest ${price} }
  failures { resourceId error { code upstreamCode field message } }
} }`
const onDemandQuery = `query ($input: OnDemandPriceInput!) { priceQuoteOnDemand(input: $input) {
  ${price} products { productId ${price} discounts { ${discount} amount { amount } } }
} }`

const yuan = (fen: bigint): string => String(Number(fen) / 100)
const priced = (official: string, off: string, amount: string): object => ({ officialAmount: { amount: official, currency: 'CNY' }, discountAmount: { amount: off }, amount: { amount } })

function subscription(generation: string, customerId: string, products: readonly object[], headers = {}): Promise<Answer> {
  return ask(generation, subscriptionQuery, { customerId, projectId, products }, headers)
}

/** What an order took from the account when it was paid by automatic payment. */
async function charge(trader: Trader, act: () => Promise<unknown> | unknown): Promise<string> {
  const before = trader.cash()
  await act()
  return yuan(before - trader.cash())
}

async function buy(trader: Trader, specs: readonly string[]): Promise<{ readonly order: Order; readonly resources: readonly Subscription[] }> {
  const order = await trader.place(specs)
  await trader.call('POST', '/v2/orders/customer-orders/pay', { body: { order_id: order.id } })
  return { order, resources: trader.resources().filter(({ orderId }) => orderId === order.id) }
}

describe.each(generations)('the price of a subscription on the %s generation', (generation) => {
  it('is what the order then costs', async () => {
    const quote = await subscription(generation, plain.customer.id, [{ ...machine, ...month }, { ...disk, ...month }])
    expect(quote.errors).toBeUndefined()
    expect(quote.data).toMatchObject({ priceQuoteSubscription: { ...priced('234', '0', '234'), products: [priced('199', '0', '199'), priced('35', '0', '35')] } })
    expect(await charge(plain, () => buy(plain, ['s7.large.2.linux', 'SAS']))).toBe('234')
  })

  it('has the discount that is taken when nobody chooses: the commercial one, though it is not the best', async () => {
    const [commercial] = pricedEntitlements(under.sandbox.world, discounted.customer)
    const off = (19_900n * (commercial?.thousandths ?? 0n)) / 1000n
    const { data, errors } = await subscription(generation, discounted.customer.id, [{ ...machine, ...month }])
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ priceQuoteSubscription: priced('199', yuan(off), yuan(19_900n - off)) })
    expect(data).toMatchObject({ priceQuoteSubscription: { discount: generation === 'old' ? null : { discountId: commercial?.id, type: 'COMMERCIAL', typeCode: '605' } } })
  })

  it('prices products of several regions, periods and quantities, each in its place', async () => {
    const products = [
      { ...machine, ...month, quantity: 3 }, { ...line, periodType: 'YEAR', periodCount: 1 }, { ...disk, ...month, size: 150, availabilityZone: 'CN-NORTH-4A' },
      { ...machine, periodType: 'DAY', periodCount: 10 }, { ...machine, periodType: 'HOUR', periodCount: 24 },
    ]
    const { data, extensions } = await subscription(generation, plain.customer.id, products)
    const amounts = ['597', '1380', '52.5', '66.33', '6.63']
    expect(data).toMatchObject({ priceQuoteSubscription: { products: amounts.map((amount) => priced(amount, '0', amount)) } })
    expect(data).toMatchObject({ priceQuoteSubscription: priced('2102.46', '0', '2102.46') })
    const asked = extensions?.upstream?.trace?.filter(({ operation }) => operation === 'pricing.subscription') ?? []
    expect(asked).toHaveLength(generation === 'old' ? 5 : 1)
  })

  it('is refused in the caller\'s language for a product that does not exist', async () => {
    const unknown = { ...machine, ...month, specCode: 's7.nothing.2.linux' }
    const english = await subscription(generation, plain.customer.id, [unknown])
    const chinese = await subscription(generation, plain.customer.id, [unknown], { 'accept-language': 'zh' })
    expect(english.data).toEqual({ priceQuoteSubscription: null })
    expect(english.errors?.[0]).toMatchObject({ extensions: { code: 'UPSTREAM_REJECTED', upstream: { errorCode: 'CBC.99006006' } } })
    expect(english.errors?.[0]?.message).toContain('the product to price was not found')
    expect(chinese.errors?.[0]?.message).toContain('未找到要询价的产品')
  })
})

describe('the price of a subscription', () => {
  it('on the new generation shows every discount, and which is the best', async () => {
    const { data } = await subscription('new', discounted.customer.id, [{ ...machine, ...month }, { ...disk, ...month }])
    expect(data).toMatchObject({
      priceQuoteSubscription: {
        options: [
          { discount: { type: 'COMMERCIAL' }, isBest: false }, { discount: { type: 'PARTNER_CONTRACT' }, isBest: false }, { discount: { type: 'PARTNER_GRANTED' }, isBest: true },
        ].map((option) => ({ ...option, officialAmount: { amount: '234' }, products: [{ officialAmount: { amount: '199' } }, { officialAmount: { amount: '35' } }] })),
      },
    })
    const none = await subscription('new', plain.customer.id, [{ ...machine, ...month }])
    expect(none.data).toMatchObject({ priceQuoteSubscription: { options: [], discount: null, installment: null } })
  })

  it('by installments says what is paid each month or year, on the new generation alone', async () => {
    const half = { ...edge, periodType: 'MONTH', periodCount: 6, installments: 'HALF_PAY' }
    const zero = { ...edge, periodType: 'YEAR', periodCount: 3, installments: 'ZERO_PAY' }
    const each = (amount: string, periodType: string, periodTypeCode: string) =>
      ({ installment: { officialAmount: { amount }, discountAmount: { amount: '0' }, amount: { amount }, periodType, periodTypeCode } })
    const [monthly, yearly] = [each('13200', 'MONTH', '2'), each('316800', 'YEAR', '3')]
    expect((await subscription('new', plain.customer.id, [half])).data).toMatchObject({ priceQuoteSubscription: { ...monthly, products: [monthly] } })
    expect((await subscription('new', plain.customer.id, [zero])).data).toMatchObject({ priceQuoteSubscription: { ...yearly, products: [yearly] } })
    const refused = await subscription('old', plain.customer.id, [half])
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_SUPPORTED_BY_GENERATION'])
  })
})

describe.each(generations)('the price of use on the %s generation', (generation) => {
  const use = (products: readonly object[], rest: object = {}, customerId = plain.customer.id): Promise<Answer> =>
    ask(generation, onDemandQuery, { customerId, projectId, products, ...rest })

  it('keeps every digit of the usage and of the price', async () => {
    const { data, errors } = await use([{ ...machine, ...hour, usage: '0.25' }, { ...line, usageFactor: 'upflow', usage: '2.5', usageMeasureId: 10 }])
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      priceQuoteOnDemand: { ...priced('2.110556', '0', '2.110556'), products: [priced('0.110556', '0', '0.110556'), priced('2', '0', '2')] },
    })
  })

  it('is less by the commercial discount', async () => {
    const { data } = await use([{ ...machine, ...hour, usage: '1000' }], {}, discounted.customer.id)
    const full = await use([{ ...machine, ...hour, usage: '1000' }])
    const [commercial] = pricedEntitlements(under.sandbox.world, discounted.customer)
    const official = 442.222222
    const off = Math.floor(official * 1e6 * Number(commercial?.thousandths) / 1000) / 1e6
    expect(full.data).toMatchObject({ priceQuoteOnDemand: priced(String(official), '0', String(official)) })
    expect(data).toMatchObject({ priceQuoteOnDemand: { officialAmount: { amount: String(official) }, discountAmount: { amount: String(off) } } })
    const shown = generation === 'old' ? null : [{ discount: { type: 'COMMERCIAL' }, amount: { amount: String(off) } }, { discount: { type: 'PARTNER_CONTRACT' } }, { discount: { type: 'PARTNER_GRANTED' } }]
    expect(data).toMatchObject({ priceQuoteOnDemand: { products: [{ discounts: shown }] } })
  })

  it('has ten decimals on the new generation alone', async () => {
    const { data, errors } = await use([{ ...machine, ...hour, usage: '0.25' }], { precision: 'TEN_DECIMALS' })
    const isNew = generation === 'new'
    expect(data).toMatchObject({ priceQuoteOnDemand: isNew ? priced('0.1105555556', '0', '0.1105555556') : null })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(isNew ? undefined : ['NOT_SUPPORTED_BY_GENERATION'])
  })

  it('is refused for a unit that is not the factor\'s', async () => {
    const { errors } = await use([{ ...machine, ...hour, usageMeasureId: 10 }])
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UPSTREAM_REJECTED', upstream: { errorCode: 'CBC.99006050' } } })
  })
})

describe('the price of a renewal', () => {
  const quote = (name: string, trader: Trader, resourceIds: readonly string[], rest: object = {}): Promise<Answer> =>
    ask(name, renewalQuery, { customerId: trader.customer.id, resourceIds, periodType: 'MONTH', periodCount: 3, ...rest })
  const renewed = (trader: Trader, resourceIds: readonly string[]) => () =>
    renew(under.sandbox.world, trader.customer, { resourceIds, periodType: 2, periodNum: 3, paysAtOnce: true, namesOnlyMissing: false })

  it.each(['new', 'old with the new list of resources'])('on %s is what the renewal then costs, with all that is attached', async (name) => {
    for (const trader of [plain, discounted]) {
      const { resources: [main] } = await buy(trader, ['s7.large.2.linux', 'SAS'])
      const id = main?.resourceId ?? ''
      const { data, errors } = await quote(name, trader, [id])
      expect(errors).toBeUndefined()
      const charged = await charge(trader, renewed(trader, [id]))
      expect(data).toMatchObject({
        priceQuoteRenewal: {
          officialAmount: { amount: '702', currency: 'CNY' }, amount: { amount: charged }, failures: [],
          resources: [{ resourceId: id, amount: { amount: charged }, subscription: { resourceId: id, specCode: 's7.large.2.linux' } }],
        },
      })
    }
  })

  it.each(generations)('on the %s generation is what the renewal of several resources without attached ones costs', async (name) => {
    const ids = [...(await buy(discounted, ['s7.large.2.linux'])).resources, ...(await buy(discounted, ['m7.large.8.win'])).resources].map(({ resourceId }) => resourceId)
    const { data, errors } = await quote(name, discounted, ids)
    expect(errors).toBeUndefined()
    const charged = await charge(discounted, renewed(discounted, ids))
    expect(data).toMatchObject({ priceQuoteRenewal: { officialAmount: { amount: '2183.25' }, amount: { amount: charged }, resources: ids.map((resourceId) => ({ resourceId })) } })
  })

  it('on the old generation alone cannot price what is sold by size: its list of resources has no sizes', async () => {
    const { resources: [main] } = await buy(plain, ['s7.large.2.linux', 'SAS'])
    const { errors } = await quote('old', plain, [main?.resourceId ?? ''])
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_SUPPORTED_BY_GENERATION'])
  })

  it.each([
    ['new', { missing: 'CBC.30050009', attached: 'CBC.30050007' }],
    ['old with the new list of resources', { missing: null, attached: null }],
  ] as const)('on %s names resources that have none, and prices the others', async (name, codes) => {
    const { resources: [main, attached] } = await buy(plain, ['s7.large.2.linux', 'SAS'])
    const [id, other] = [main?.resourceId ?? '', attached?.resourceId ?? '']
    const { data, errors } = await quote(name, plain, ['nothing', id, other])
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      priceQuoteRenewal: {
        amount: { amount: '702' }, resources: [{ resourceId: id }],
        failures: [
          { resourceId: 'nothing', error: { code: 'NOT_FOUND', upstreamCode: codes.missing, message: 'The resource has expired and was deleted, or does not exist.' } },
          { resourceId: other, error: { code: 'INVALID_INPUT', upstreamCode: codes.attached, message: 'It is not a primary resource.' } },
        ],
      },
    })
    const none = await quote(name, plain, ['nothing'])
    expect(none.errors).toBeUndefined()
    expect(none.data).toMatchObject({ priceQuoteRenewal: { resources: [], failures: [{ resourceId: 'nothing' }] } })
  })

  it('on the new generation says in Chinese that a resource is being changed', async () => {
    const { resources: [main] } = await buy(plain, ['s7.large.2.linux'])
    const id = main?.resourceId ?? ''
    await obstruct(under, id, 'CBC.30050011')
    const service = services.get('new')
    const answer = await service?.query(renewalQuery, { input: { customerId: plain.customer.id, resourceIds: [id], periodType: 'YEAR', periodCount: 1 } }, { 'accept-language': 'zh' })
    expect(answer?.data).toMatchObject({ priceQuoteRenewal: { failures: [{ resourceId: id, error: { code: 'IN_PROGRESS', upstreamCode: 'CBC.30050011', message: '资源正在退订或变更。' } }] } })
  })
})

const bought = { ...machine, ...month }
const used = { ...machine, ...hour }
const asker = { customerId: 'customer', projectId: 'project' }
const renewing = { customerId: 'customer', resourceIds: ['resource'], periodType: 'MONTH', periodCount: 1 }
const long = 'x'.repeat(401)

describe('a price that breaks a rule is not asked for, in either generation, and the caller reads why', () => {
  it.each([
    [subscriptionQuery, { ...asker, products: [] }, '`input.products` must not be empty.', '`input.products` 不能为空。'],
    [subscriptionQuery, { ...asker, products: Array.from({ length: 101 }, () => bought) }, '`input.products` takes at most 100 items; it had 101.', '`input.products` 最多 100 项，收到 101 项。'],
    [subscriptionQuery, { ...asker, customerId: ' ', products: [bought] }, '`input.customerId` must not be empty.', '`input.customerId` 不能为空。'],
    [subscriptionQuery, { ...asker, projectId: long, products: [bought] }, '`input.projectId` must have at most 64 characters.', '`input.projectId` 最多 64 个字符。'],
    [subscriptionQuery, { ...asker, products: [bought, { ...bought, specCode: long }] }, '`input.products[1].specCode` must have at most 400 characters.', '`input.products[1].specCode` 最多 400 个字符。'],
    [subscriptionQuery, { ...asker, products: [{ ...bought, serviceTypeCode: long }] }, '`input.products[0].serviceTypeCode` must have at most 400 characters.', '`input.products[0].serviceTypeCode` 最多 400 个字符。'],
    [subscriptionQuery, { ...asker, products: [{ ...bought, resourceTypeCode: long }] }, '`input.products[0].resourceTypeCode` must have at most 400 characters.', '`input.products[0].resourceTypeCode` 最多 400 个字符。'],
    [subscriptionQuery, { ...asker, products: [{ ...bought, regionCode: '' }] }, '`input.products[0].regionCode` must not be empty.', '`input.products[0].regionCode` 不能为空。'],
    [subscriptionQuery, { ...asker, products: [{ ...bought, availabilityZone: long }] }, '`input.products[0].availabilityZone` must have at most 64 characters.', '`input.products[0].availabilityZone` 最多 64 个字符。'],
    [subscriptionQuery, { ...asker, products: [{ ...bought, size: 100 }] }, '`input.products[0].sizeMeasureId` is required with `input.products[0].size`.', '填写 `input.products[0].size` 时必须填写 `input.products[0].sizeMeasureId`。'],
    [subscriptionQuery, { ...asker, products: [{ ...bought, sizeMeasureId: 17 }] }, '`input.products[0].size` is required with `input.products[0].sizeMeasureId`.', '填写 `input.products[0].sizeMeasureId` 时必须填写 `input.products[0].size`。'],
    [subscriptionQuery, { ...asker, products: [{ ...bought, periodCount: 0 }] }, '`input.products[0].periodCount` must be from 1 to 214783647; it was 0.', '`input.products[0].periodCount` 必须在 1 到 214783647 之间，收到的是 0。'],
    [subscriptionQuery, { ...asker, products: [{ ...bought, quantity: 10_001 }] }, '`input.products[0].quantity` must be from 1 to 10000; it was 10001.', '`input.products[0].quantity` 必须在 1 到 10000 之间，收到的是 10001。'],
    [onDemandQuery, { ...asker, products: [] }, '`input.products` must not be empty.', '`input.products` 不能为空。'],
    [onDemandQuery, { ...asker, products: Array.from({ length: 101 }, () => used) }, '`input.products` takes at most 100 items; it had 101.', '`input.products` 最多 100 项，收到 101 项。'],
    [onDemandQuery, { ...asker, products: [{ ...used, quantity: 0 }] }, '`input.products[0].quantity` must be from 1 to 2147483647; it was 0.', '`input.products[0].quantity` 必须在 1 到 2147483647 之间，收到的是 0。'],
    [onDemandQuery, { ...asker, products: [{ ...used, usage: '-0.5' }] }, '`input.products[0].usage` must be at least 0.', '`input.products[0].usage` 不能小于 0。'],
    [onDemandQuery, { ...asker, products: [{ ...used, usageFactor: long }] }, '`input.products[0].usageFactor` must have at most 64 characters.', '`input.products[0].usageFactor` 最多 64 个字符。'],
    [renewalQuery, { ...renewing, resourceIds: [] }, '`input.resourceIds` must not be empty.', '`input.resourceIds` 不能为空。'],
    [renewalQuery, { ...renewing, resourceIds: Array.from({ length: 11 }, (_, index) => `r${index}`) }, '`input.resourceIds` takes at most 10 items; it had 11.', '`input.resourceIds` 最多 10 项，收到 11 项。'],
    [renewalQuery, { ...renewing, resourceIds: ['a', 'b', 'a'] }, '`input.resourceIds[2]` names something that stands in the list already.', '`input.resourceIds[2]` 与列表中前面的项重复。'],
    [renewalQuery, { ...renewing, resourceIds: ['a', ''] }, '`input.resourceIds[1]` must not be empty.', '`input.resourceIds[1]` 不能为空。'],
    [renewalQuery, { ...renewing, periodCount: 12 }, '`input.periodCount` must be from 1 to 11; it was 12.', '`input.periodCount` 必须在 1 到 11 之间，收到的是 12。'],
    [renewalQuery, { ...renewing, periodType: 'YEAR', periodCount: 4 }, '`input.periodCount` must be from 1 to 3; it was 4.', '`input.periodCount` 必须在 1 到 3 之间，收到的是 4。'],
  ])('%#', async (query, input, english, chinese) => {
    for (const generation of generations) {
      const answer = await ask(generation, query, input)
      expect(answer.extensions?.upstream?.calls).toBe(0)
      expect(answer.errors).toMatchObject([{ message: english, extensions: { code: 'BAD_USER_INPUT' } }])
    }
    expect((await ask('new', query, input, { 'accept-language': 'zh' })).errors?.map(({ message }) => message)).toEqual([chinese])
  })
})

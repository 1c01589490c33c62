/** Prices by use of the new generation, and the one operation of the old that prices everything. Rules: orders.mapping.md section 11. */
import { badParameter, oldOk, ok } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, objects, text, time } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { JsonObject } from '../contracts.ts'
import { automaticDiscount, discountNumbers, pricedEntitlements } from '../trade/discounts.ts'
import type { Entitlement } from '../trade/discounts.ts'
import { daysBetween, isPeriodType } from '../trade/periods.ts'
import { allPriced, priceOnce, pricePeriod, priceUsage, reductionOf, totalOf } from '../trade/quotes.ts'
import type { Period, Priced, Usage, Wanted } from '../trade/quotes.ts'
import { codes } from '../trade/refusal.ts'
import type { Refused } from '../trade/refusal.ts'
import { exactNumber, scaledText } from '../wire.ts'
import type { ExactNumber } from '../wire.ts'
import type { Customer, Subscription, World } from '../world.ts'
import { isProjectId, wantedProduct } from './period-prices.ts'
import { asCustomer, refuse } from './trading.ts'

/** The price of a use that is missing one of its three parts. */
const badParameterCode: Refused = { refused: codes.badParameter }
/** Digits behind the point of the smallest unit: fen, and 10^-10 yuan. */
type Digits = 2 | 10

function amountIn(digits: Digits): (value: bigint) => ExactNumber {
  return (value) => exactNumber(scaledText(value, digits))
}

function usageOf(item: JsonObject, names: { factor: string; value: string; measure: string }): Usage | null {
  const [factor, value, measureId] = [item[names.factor], item[names.value], item[names.measure]]
  if (typeof factor !== 'string' || typeof measureId !== 'number') return null
  return typeof value === 'string' || typeof value === 'number' ? { factor, value: String(value), measureId } : null
}

const newUsage = { factor: 'usage_factor', value: 'usage_value', measure: 'usage_measure_id' }
const oldUsage = { factor: 'usageFactor', value: 'usageValue', measure: 'usageMeasureId' }

/** All discounts of one product, the commercial one (which counts) first. */
function renderDiscounts(one: Priced, all: readonly Entitlement[], step: bigint): object[] | null {
  if (all.length === 0) return null
  return all.map((discount) => ({
    discount_id: discount.id,
    discount_type: discountNumbers[discount.kind].price,
    amount: amountIn(10)(reductionOf(one, discount, step)),
    measure_id: 1,
    discount_name: discount.name,
  }))
}

/** Up to 6 decimals, or 10 when asked for. */
function onDemand(request: SandboxRequest, customer: Customer, world: World): Reply {
  if (!isProjectId(text(request, 'project_id') ?? '')) return refuse(request.operation, 'CBC.99006073')
  const decimals = integer(request, 'inquiry_precision') === 1 ? 10 : 6
  const step = 10n ** BigInt(10 - decimals)
  const priced = allPriced(objects(request, 'product_infos').map((item) => {
    const usage = usageOf(item, newUsage)
    return usage ? priceUsage(wantedProduct(item), usage, decimals) : badParameterCode
  }))
  if ('refused' in priced) return refuse(request.operation, priced.refused)
  const taken = automaticDiscount(world, customer)
  const all = pricedEntitlements(world, customer)
  const ordered = taken === null ? all : [taken, ...all.filter((one) => one.id !== taken.id)]
  const amount = amountIn(10)
  const off = (one: Priced): bigint => reductionOf(one, taken, step)
  const sums = (some: readonly Priced[]): object => ({
    amount: amount(totalOf(some, (one) => one.official - off(one))),
    discount_amount: amount(totalOf(some, off)),
    official_website_amount: amount(totalOf(some, ({ official }) => official)),
    measure_id: 1,
  })
  return ok({
    ...sums(priced),
    currency: 'CNY',
    product_rating_results: priced.map((one) =>
      ({ id: one.id, product_id: one.productId, ...sums([one]), discount_rating_results: renderDiscounts(one, ordered, step) })),
  })
}

/** A resource that the caller may name: the customer's own, or one of any customer of the partner. */
function relativeResource(request: SandboxRequest, world: World, id: string): Subscription | null {
  const { caller } = request
  const customers = caller.kind === 'customer' ? [caller.customer] : (world.customersOfPartner.get(caller.partner.id) ?? [])
  for (const customer of customers) {
    const found = world.subscriptionsOfCustomer.get(customer.id)?.find((one) => one.resourceId === id)
    if (found) return found
  }
  return null
}

/** The period of the whole request. Type 5 runs until a date: the one sent, or when the resource that it is added to ends. */
function oldPeriod(request: SandboxRequest, world: World): Period | null {
  const type = integer(request, 'periodType')
  const relativeId = filledText(request, 'relativeResourceId')
  const relative = relativeId === undefined ? null : relativeResource(request, world, relativeId)
  if (relativeId !== undefined && !relative) return null
  if (type === 5) {
    const start = time(request, 'inquiryTime') ?? world.businessNow
    const end = time(request, 'periodEndDate') ?? relative?.expireTime ?? start
    return { type: 0, num: daysBetween(start, end) }
  }
  const num = integer(request, 'periodNum')
  return isPeriodType(type) && num !== undefined ? { type, num } : null
}

function oldWanted(request: SandboxRequest, item: JsonObject): Wanted {
  const number = (name: string): number | null => (typeof item[name] === 'number' ? item[name] : null)
  return {
    id: String(item['id']),
    serviceType: String(item['cloudServiceType']),
    resourceType: String(item['resourceType']),
    spec: String(item['resourceSpecCode']),
    region: text(request, 'regionId') ?? '',
    zone: text(request, 'avaliableZoneId') ?? null,
    size: number('resourceSize'),
    sizeMeasureId: number('resouceSizeMeasureId'),
    quantity: integer(request, 'subscriptionNum') ?? 1,
  }
}

/** Prices one product by the request's charging mode: 0 by the period, 1 by use, 2 once. */
function oldPrice(request: SandboxRequest, item: JsonObject, period: Period | null): Priced | Refused {
  const wanted = oldWanted(request, item)
  const mode = integer(request, 'chargingMode')
  if (mode === 0) return period ? pricePeriod(wanted, period, null) : badParameterCode
  if (mode === 2) return priceOnce(wanted)
  const usage = usageOf(item, oldUsage)
  return usage ? priceUsage(wanted, usage, 6) : badParameterCode
}

/** One price: with the discount that automatic payment takes; a partner is shown list prices. `currency` is null as recorded. */
function ratings(request: SandboxRequest, world: World): Reply {
  const { caller } = request
  if ((integer(request, 'subscriptionNum') ?? 1) < 1) {
    return badParameter(request.operation, 'Parameter subscriptionNum must be at least 1.')
  }
  const mode = integer(request, 'chargingMode')
  const period = mode === 0 ? oldPeriod(request, world) : null
  const priced = allPriced(objects(request, 'productInfos').map((item) => oldPrice(request, item, period)))
  if ('refused' in priced) return refuse(request.operation, priced.refused)
  const taken = caller.kind === 'customer' ? automaticDiscount(world, caller.customer) : null
  const amount = amountIn(mode === 1 ? 10 : 2)
  const off = (one: Priced): bigint => reductionOf(one, taken, mode === 1 ? 10_000n : 1n)
  const sums = (some: readonly Priced[]): object => ({
    amount: amount(totalOf(some, (one) => one.official - off(one))),
    originalAmount: amount(totalOf(some, ({ official }) => official)),
    discountAmount: amount(totalOf(some, off)),
    measureId: 1,
    extendParams: null,
  })
  return oldOk({
    ratingResult: {
      ...sums(priced),
      currency: null,
      productRatingResult: priced.map((one) => ({ id: one.id, productId: one.productId, ...sums([one]) })),
    },
  })
}

export const handlers: Handlers = {
  ListOnDemandResourceRatings: asCustomer(onDemand),
  ListProductRatingsOld: ratings,
}

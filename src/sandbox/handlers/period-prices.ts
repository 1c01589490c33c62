/** Prices by the period, and of renewals, of the new generation. Rules: orders.mapping.md section 11. */
import { failure, ok } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer, objects, text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { JsonObject } from '../contracts.ts'
import { automaticDiscount, discountNumbers, pricedEntitlements, reduction } from '../trade/discounts.ts'
import type { Entitlement } from '../trade/discounts.ts'
import { isPeriodType } from '../trade/periods.ts'
import { allPriced, instalmentOf, isBest, pricePeriod, reductionOf, totalOf } from '../trade/quotes.ts'
import type { Priced, Wanted } from '../trade/quotes.ts'
import { codes } from '../trade/refusal.ts'
import type { Refused } from '../trade/refusal.ts'
import { planOrCode } from '../trade/renewing.ts'
import type { FailedResource, RenewalPlan, RenewalProblem } from '../trade/renewing.ts'
import { yuan, yuanText } from '../wire.ts'
import type { Customer, World } from '../world.ts'
import { asCustomer, meaningOf, refuse } from './trading.ts'

function textOf(item: JsonObject, name: string): string {
  const value = item[name]
  return typeof value === 'string' ? value : ''
}

function numberOf(item: JsonObject, name: string): number | null {
  const value = item[name]
  return typeof value === 'number' ? value : null
}

/** A product in the words of both new price lists. */
export function wantedProduct(item: JsonObject): Wanted {
  return {
    id: textOf(item, 'id'),
    serviceType: textOf(item, 'cloud_service_type'),
    resourceType: textOf(item, 'resource_type'),
    spec: textOf(item, 'resource_spec'),
    region: textOf(item, 'region'),
    zone: textOf(item, 'available_zone'),
    size: numberOf(item, 'resource_size'),
    sizeMeasureId: numberOf(item, 'size_measure_id'),
    quantity: numberOf(item, 'subscription_num') ?? 1,
  }
}

/** Project ids are 32 hex digits; nothing else is a project of anybody's. */
export function isProjectId(id: string): boolean {
  return /^[0-9a-f]{32}$/.test(id)
}

function price(item: JsonObject): Priced | Refused {
  const type = numberOf(item, 'period_type') ?? undefined
  if (!isPeriodType(type)) return { refused: codes.badParameter }
  const mode = textOf(item, 'fee_installment_mode')
  return pricePeriod(wantedProduct(item), { type, num: numberOf(item, 'period_num') ?? 1 }, mode)
}

function textOrNull(fen: bigint | null): string | null {
  return fen === null ? null : yuanText(fen)
}

/** The sum of the parts that are due each time; null when nothing is paid in parts. */
function instalmentTotal(priced: readonly Priced[], amount: (one: Priced) => bigint): bigint | null {
  const parts = priced.map((one) => instalmentOf(amount(one), one.instalments)).filter((part) => part !== null)
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0n)
}

function instalmentPeriod(priced: readonly Priced[]): number | null {
  return priced.find(({ instalments }) => instalments !== null)?.instalments?.period ?? null
}

function listPrice(priced: readonly Priced[]): object {
  return {
    official_website_amount: yuan(totalOf(priced, ({ official }) => official)),
    measure_id: 1,
    installment_official_website_amount: textOrNull(instalmentTotal(priced, ({ official }) => official)),
    installment_period_type: instalmentPeriod(priced),
  }
}

function discountedPrice(priced: readonly Priced[], discount: Entitlement): object {
  const off = (one: Priced): bigint => reductionOf(one, discount)
  const left = (one: Priced): bigint => one.official - off(one)
  return {
    amount: yuan(totalOf(priced, left)),
    official_website_amount: yuan(totalOf(priced, ({ official }) => official)),
    discount_amount: yuan(totalOf(priced, off)),
    measure_id: 1,
    installment_official_website_amount: textOrNull(instalmentTotal(priced, ({ official }) => official)),
    installment_official_discount_amount: textOrNull(instalmentTotal(priced, off)),
    installment_amount: textOrNull(instalmentTotal(priced, left)),
    installment_period_type: instalmentPeriod(priced),
  }
}

function renderDiscounted(priced: readonly Priced[], discount: Entitlement, all: readonly Entitlement[]): object {
  return {
    discount_id: discount.id,
    ...discountedPrice(priced, discount),
    discount_type: discountNumbers[discount.kind].price,
    discount_name: discount.name,
    best_offer: isBest(discount, all) ? 1 : 0,
    product_rating_results: priced.map((one) => ({ id: one.id, product_id: one.productId, ...discountedPrice([one], discount) })),
  }
}

/** The list price, and a result for each discount; without discounts there is no list of them. */
function subscribeRate(request: SandboxRequest, customer: Customer, world: World): Reply {
  if (!isProjectId(text(request, 'project_id') ?? '')) return refuse(request.operation, 'CBC.99006073')
  const priced = allPriced(objects(request, 'product_infos').map(price))
  if ('refused' in priced) return refuse(request.operation, priced.refused)
  const all = pricedEntitlements(world, customer)
  return ok({
    official_website_rating_result: {
      ...listPrice(priced),
      product_rating_results: priced.map((one) => ({ id: one.id, product_id: one.productId, ...listPrice([one]) })),
    },
    optional_discount_rating_results: all.length === 0 ? null : all.map((one) => renderDiscounted(priced, one, all)),
    currency: 'CNY',
  })
}

const quoteCodes: { readonly [Problem in RenewalProblem]: string } = {
  missing: 'CBC.30050009',
  attached: 'CBC.30050007',
  'no-period': 'CBC.30050008',
  'not-renewable': 'CBC.30050013',
  unpaid: 'CBC.30050010',
  'in-process': 'CBC.30050011',
  'too-short': 'CBC.30050008',
  'too-long': 'CBC.30050008',
}

interface Quotes {
  readonly plans: readonly RenewalPlan[]
  readonly failed: readonly FailedResource[]
}

function quotesFor(request: SandboxRequest, customer: Customer, world: World): Quotes {
  const period = { periodType: integer(request, 'period_type') === 3 ? 3 : 2, periodNum: integer(request, 'period_num') ?? 1 } as const
  const withAttached = request.body['include_relative_resources'] === true
  const plans: RenewalPlan[] = []
  const failed: FailedResource[] = []
  for (const resourceId of texts(request, 'resource_ids')) {
    const plan = planOrCode(world, customer, resourceId, period, { operation: 'ListRenewRateOnPeriod', codes: quoteCodes })
    if ('refused' in plan) failed.push({ resourceId, code: plan.refused })
    else plans.push(withAttached ? plan : { ...plan, parts: plan.parts.slice(0, 1) })
  }
  return { plans, failed }
}

/** As the order's lines are reduced one by one, so is their quote. */
function planAmounts({ parts }: RenewalPlan, discount: Entitlement | null): { official: bigint; off: bigint } {
  const official = parts.reduce((sum, part) => sum + part.official, 0n)
  return { official, off: discount === null ? 0n : parts.reduce((sum, part) => sum + reduction(part.official, discount), 0n) }
}

function renderRenewal(plans: readonly RenewalPlan[], discount: Entitlement, all: readonly Entitlement[]): object {
  const amounts = plans.map((plan) => planAmounts(plan, discount))
  const official = amounts.reduce((sum, one) => sum + one.official, 0n)
  const off = amounts.reduce((sum, one) => sum + one.off, 0n)
  return {
    discount_id: discount.id,
    amount: yuanText(official - off),
    official_website_amount: yuanText(official),
    discount_amount: yuanText(off),
    discount_type: discountNumbers[discount.kind].price,
    discount_name: discount.name,
    best_offer: isBest(discount, all) ? 1 : 0,
    installment_official_website_amount: null,
    installment_official_discount_amount: null,
    installment_amount: null,
    installment_period_type: null,
  }
}

/** Amounts are TEXT. A resource's amount is what automatic payment will take; some that cannot be priced are named. */
function renewRate(request: SandboxRequest, customer: Customer, world: World): Reply {
  const ids = texts(request, 'resource_ids')
  if (new Set(ids).size !== ids.length) return failure(400, 'CBC.30050012', `${meaningOf(request.operation, 'CBC.30050012')}.`)
  const { plans, failed } = quotesFor(request, customer, world)
  const all = pricedEntitlements(world, customer)
  const taken = automaticDiscount(world, customer)
  const official = plans.reduce((sum, plan) => sum + planAmounts(plan, null).official, 0n)
  return ok({
    currency: 'CNY',
    renew_inquiry_results: plans.map((plan) => {
      const amounts = planAmounts(plan, taken)
      return { resource_id: plan.primary.resourceId, amount: yuanText(amounts.official - amounts.off) }
    }),
    official_website_rating_result: {
      official_website_amount: yuanText(official),
      installment_official_website_amount: null,
      installment_period_type: null,
    },
    optional_discount_rating_results: all.length === 0 ? null : all.map((one) => renderRenewal(plans, one, all)),
    fail_resource_infos: failed.map(({ resourceId, code }) =>
      ({ resource_id: resourceId, error_code: code, error_msg: meaningOf(request.operation, code) })),
  })
}

export const handlers: Handlers = {
  ListRateOnPeriodDetail: asCustomer(subscribeRate),
  ListRenewRateOnPeriod: asCustomer(renewRate),
}

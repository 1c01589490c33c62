/** Prices: arguments in, the source's answer out. */
import type { OnDemandPriceArgs, Product, RenewalPriceArgs, RenewalPriceFailure, SubscriptionPriceArgs } from '../datasources/pricing/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { itemErrorOf, type UserError } from '../errors/user-errors.ts'
import type { Language } from '../errors/catalogue.ts'
import type { OnDemandPriceInput, RenewalPriceInput, Resolvers, SubscriptionPriceInput, SubscriptionProductInput } from '../generated/schema.ts'
import { filterList, filterText, given, numberWithin, refuseTwice, requiredText } from './arguments.ts'

/** The contracts' limits (ListRateOnPeriodDetail, ListOnDemandResourceRatings, ListRenewRateOnPeriod). The old operation has none of its own. */
const maxProducts = 100
const maxResources = 10
const maxPeriods = 214_783_647
const maxQuantity = 10_000
const longestRenewal = { MONTH: 11, YEAR: 3 } as const
const longestCode = 400

function product(input: Pick<SubscriptionProductInput, keyof Product>, at: string, mostOf: number): Product {
  const { size, sizeMeasureId } = input
  if (size != null && sizeMeasureId == null) throw new PartnerGraphError('argument-required-with', { argument: `${at}.sizeMeasureId`, other: `${at}.size` })
  if (size == null && sizeMeasureId != null) throw new PartnerGraphError('argument-required-with', { argument: `${at}.size`, other: `${at}.sizeMeasureId` })
  return {
    serviceTypeCode: requiredText(input.serviceTypeCode, `${at}.serviceTypeCode`, longestCode),
    resourceTypeCode: requiredText(input.resourceTypeCode, `${at}.resourceTypeCode`, longestCode),
    specCode: requiredText(input.specCode, `${at}.specCode`, longestCode),
    regionCode: requiredText(input.regionCode, `${at}.regionCode`),
    quantity: atLeastOne(input.quantity, `${at}.quantity`, mostOf),
    ...given({
      availabilityZone: filterText(input.availabilityZone, `${at}.availabilityZone`),
      size: size ?? undefined,
      sizeMeasureId: sizeMeasureId ?? undefined,
    }),
  }
}

function atLeastOne(value: number, argument: string, max: number): number {
  return numberWithin(value, argument, 1, max) ?? value
}

function subscriptionArgs({ customerId, projectId, products }: SubscriptionPriceInput): SubscriptionPriceArgs {
  return {
    customerId: requiredText(customerId, 'input.customerId'),
    projectId: requiredText(projectId, 'input.projectId'),
    products: (filterList(products, 'input.products', maxProducts) ?? []).map((one, index) => ({
      ...product(one, `input.products[${index}]`, maxQuantity),
      periodType: one.periodType,
      periodCount: atLeastOne(one.periodCount, `input.products[${index}].periodCount`, maxPeriods),
      installments: one.installments,
    })),
  }
}

const int32 = 2_147_483_647

function onDemandArgs({ customerId, projectId, precision, products }: OnDemandPriceInput): OnDemandPriceArgs {
  return {
    customerId: requiredText(customerId, 'input.customerId'),
    projectId: requiredText(projectId, 'input.projectId'),
    decimals: precision === 'TEN_DECIMALS' ? 10 : 6,
    products: (filterList(products, 'input.products', maxProducts) ?? []).map((one, index) => ({
      ...product(one, `input.products[${index}]`, int32),
      usageFactor: requiredText(one.usageFactor, `input.products[${index}].usageFactor`),
      usage: notNegative(one.usage, `input.products[${index}].usage`),
      usageMeasureId: one.usageMeasureId,
    })),
  }
}

function notNegative(amount: string, argument: string): string {
  if (amount.startsWith('-')) throw new PartnerGraphError('number-too-small', { argument, min: 0 })
  return amount
}

function renewalArgs({ customerId, resourceIds, periodType, periodCount }: RenewalPriceInput): Omit<RenewalPriceArgs, 'held'> {
  const ids = (filterList(resourceIds, 'input.resourceIds', maxResources) ?? []).map((id, index) => requiredText(id, `input.resourceIds[${index}]`))
  refuseTwice(ids, 'input.resourceIds')
  return {
    customerId: requiredText(customerId, 'input.customerId'),
    resourceIds: ids,
    periodType,
    periodCount: atLeastOne(periodCount, 'input.periodCount', longestRenewal[periodType]),
  }
}

/** The vendor's codes that say of a resource what was found without asking. */
const codeOfFound = { MISSING: 'CBC.30050009', ATTACHED: 'CBC.30050007' } as const

function failure({ problem, resourceId }: RenewalPriceFailure, resourceIds: readonly string[], language: Language): UserError {
  const about = { operationId: 'ListRenewRateOnPeriod', language, field: ['input', 'resourceIds', String(resourceIds.indexOf(resourceId))] }
  return 'found' in problem ? { ...itemErrorOf(codeOfFound[problem.found], about), upstreamCode: null } : itemErrorOf(problem.upstreamCode, about)
}

export const pricingResolvers: Resolvers = {
  Query: {
    priceQuoteSubscription: (_, { input }, { sources }) => sources.pricing.subscription(subscriptionArgs(input)),
    priceQuoteRenewal: async (_, { input }, { sources, language }) => {
      const args = renewalArgs(input)
      const quote = await sources.pricing.renewal(args)
      return { ...quote, failures: quote.failures.map((failed) => ({ resourceId: failed.resourceId, error: failure(failed, args.resourceIds, language) })) }
    },
    priceQuoteOnDemand: (_, { input }, { sources }) => sources.pricing.onDemand(onDemandArgs(input)),
  },
  RenewalPrice: {
    subscription: (key, _, { sources }) => sources.subscriptions.byKey(key),
  },
}

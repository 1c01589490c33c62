/**
 * Prices on the old generation: one operation for every kind. Pure mapping: no I/O. Source: contracts/orders.mapping.md,
 * section 11. Region, period and quantity are those of a whole request here, so products that differ in them go out in
 * several. Asked as the customer: the partner's own credentials know nothing of the customer's discounts.
 */
import { bind, type PlannedRequest } from '../../generations/operation.ts'
import { sumOf } from '../decimal.ts'
import type { Money } from '../money.ts'
import { request } from '../request.ts'
import type { Subscription } from '../subscriptions/model.ts'
import { body, list, objectOrNull, text, textOrNull, type WireObject } from '../wire.ts'
import {
  idAt, periodCodes, type OnDemandPriceArgs, type OnDemandQuote, type Price, type Product, type RenewalPriceArgs, type RenewalPriceFailure, type RenewalQuote,
  type SubscriptionPriceArgs, type SubscriptionProduct, type SubscriptionQuote,
} from './model.ts'
import { oldNames, readPrice } from './read.ts'

/** A product with the id that links its price to it. */
interface Named<P extends Product> {
  readonly id: string
  readonly product: P
}

type ByPeriod = Pick<SubscriptionProduct, 'periodType' | 'periodCount'> & Product

/** What a request says once for all its products. */
function sharedKey({ regionCode, availabilityZone, quantity, ...rest }: Product | ByPeriod): string {
  return JSON.stringify([regionCode, availabilityZone, quantity, 'periodType' in rest ? [rest.periodType, rest.periodCount] : null])
}

function named<P extends Product>(products: readonly P[]): Named<P>[] {
  return products.map((product, index) => ({ id: idAt(index), product }))
}

function groups<P extends Product>(products: readonly Named<P>[]): Named<P>[][] {
  return [...Map.groupBy(products, ({ product }) => sharedKey(product)).values()]
}

/** The contract spells `avaliableZoneId` and `resouceSizeMeasureId` so. */
function productInfo({ id, product }: Named<Product>) {
  return {
    id,
    cloudServiceType: product.serviceTypeCode,
    resourceType: product.resourceTypeCode,
    resourceSpecCode: product.specCode,
    resourceSize: product.size,
    resouceSizeMeasureId: product.sizeMeasureId,
  }
}

function periodRequest(asker: { readonly customerId: string; readonly projectId: string }, group: readonly Named<ByPeriod>[]): PlannedRequest[] {
  const [first] = group
  if (!first) return []
  const { regionCode, availabilityZone, quantity, periodType, periodCount } = first.product
  return [
    request('ListProductRatingsOld', {
      identity: { kind: 'customer', customerId: asker.customerId },
      body: {
        tenantId: asker.projectId,
        regionId: regionCode,
        avaliableZoneId: availabilityZone,
        chargingMode: 0,
        periodType: periodCodes[periodType],
        periodNum: periodCount,
        subscriptionNum: quantity,
        productInfos: group.map(productInfo),
      },
    }),
  ]
}

interface Rated {
  readonly total: Price
  /** By the id of the product. */
  readonly products: ReadonlyMap<string, Price & { readonly productId: string | null }>
}

/** The answers to all requests as one. */
function rated(answers: readonly unknown[]): Rated {
  const parts = answers.map((answer) => {
    const result: WireObject = objectOrNull(body(answer), 'ratingResult') ?? {}
    const currency = textOrNull(result, 'currency')
    const products = list(result, 'productRatingResult', (row) =>
      [text(row, 'id'), { ...readPrice(row, oldNames, currency), productId: textOrNull(row, 'productId') }] as const)
    return { total: readPrice(result, oldNames, currency), products }
  })
  return { total: sumOfPrices(parts.map(({ total }) => total)), products: new Map(parts.flatMap(({ products }) => products)) }
}

function sumOfPrices(prices: readonly Price[]): Price {
  const sum = (name: keyof Price) => sumOfMoney(prices.map((price) => price[name]))
  return { officialAmount: sum('officialAmount'), discountAmount: sum('discountAmount'), amount: sum('amount') }
}

/** Null where one of them is not known: a sum without it would be too low. */
function sumOfMoney(amounts: readonly (Money | null)[]): Money | null {
  const known = amounts.filter((amount) => amount !== null)
  const [first] = known
  return first && known.length === amounts.length ? { ...first, amount: sumOf(known.map(({ amount }) => amount)) } : null
}

const unknownPrice = { officialAmount: null, discountAmount: null, amount: null, productId: null } as const
/** What this generation shows of no price. */
const onePrice = { discount: null, installment: null, options: null } as const

export const subscriptionOld = bind<SubscriptionPriceArgs, SubscriptionQuote>(['ListProductRatingsOld'], {
  plan: (args) =>
    args.products.some(({ installments }) => installments !== 'NONE')
      ? { cannot: 'it has no prices by installments.' }
      : { requests: groups(named(args.products)).flatMap((group) => periodRequest(args, group)) },
  merge: (answers, args) => {
    const { total, products } = rated(answers)
    return { ...total, ...onePrice, products: args.products.map((_, index) => ({ ...(products.get(idAt(index)) ?? unknownPrice), installment: null })) }
  },
  missing: ['SubscriptionPriceQuote.discount', 'SubscriptionPriceQuote.installment', 'SubscriptionPriceQuote.options', 'SubscriptionProductPrice.installment'],
  inputs: { tenantId: 'input.projectId', productInfos: 'input.products' },
})

export const onDemandOld = bind<OnDemandPriceArgs, OnDemandQuote>(['ListProductRatingsOld'], {
  plan: ({ customerId, projectId, products, decimals }) =>
    decimals === 10
      ? { cannot: 'it has no prices of more than 6 decimals.' }
      : {
          requests: groups(named(products)).flatMap((group) => {
            const [first] = group
            if (!first) return []
            return [
              request('ListProductRatingsOld', {
                identity: { kind: 'customer', customerId },
                body: {
                  tenantId: projectId,
                  regionId: first.product.regionCode,
                  avaliableZoneId: first.product.availabilityZone,
                  chargingMode: 1,
                  subscriptionNum: first.product.quantity,
                  productInfos: group.map((one) => ({
                    ...productInfo(one),
                    usageFactor: one.product.usageFactor,
                    usageValue: { exactNumber: one.product.usage },
                    usageMeasureId: one.product.usageMeasureId,
                  })),
                },
              }),
            ]
          }),
        },
  merge: (answers, args) => {
    const { total, products } = rated(answers)
    return { ...total, products: args.products.map((_, index) => ({ ...(products.get(idAt(index)) ?? unknownPrice), discounts: null })) }
  },
  missing: ['OnDemandProductPrice.discounts'],
  inputs: { tenantId: 'input.projectId', productInfos: 'input.products' },
})

/** A primary resource that can be priced, with what is attached to it. */
interface Renewable {
  readonly resourceId: string
  readonly parts: readonly Subscription[]
}

/** What is to be priced, and what cannot be. */
function sorted(resourceIds: readonly string[], held: readonly Subscription[]): { readonly renewable: readonly Renewable[]; readonly failures: readonly RenewalPriceFailure[] } {
  const running = held.filter(({ status }) => status !== 'CLOSED')
  const failures: RenewalPriceFailure[] = []
  const renewable: Renewable[] = []
  for (const resourceId of resourceIds) {
    const primary = running.find((one) => one.resourceId === resourceId)
    if (!primary) failures.push({ resourceId, problem: { found: 'MISSING' } })
    else if (primary.parentResourceId !== null) failures.push({ resourceId, problem: { found: 'ATTACHED' } })
    else renewable.push({ resourceId, parts: [primary, ...running.filter(({ parentResourceId }) => parentResourceId === resourceId)] })
  }
  return { renewable, failures }
}

/** Sold by size (ListRateOnPeriodDetail: disks, bandwidth). */
const bySize: ReadonlySet<string | null> = new Set(['hws.resource.type.volume', 'hws.resource.type.bandwidth'])

/** A resource as the product that it is, in its project; null where the list of resources does not say enough. */
function productOf({ projectId, regionCode, serviceTypeCode, resourceTypeCode, specCode, specSize, specSizeMeasureId }: Subscription): (Product & { readonly projectId: string }) | null {
  if (projectId === null || regionCode === null || serviceTypeCode === null || resourceTypeCode === null || specCode === null) return null
  const product = { projectId, regionCode, serviceTypeCode, resourceTypeCode, specCode, quantity: 1 }
  if (specSize !== null && specSizeMeasureId !== null && /^\d{1,9}$/.test(specSize)) return { ...product, size: Number(specSize), sizeMeasureId: specSizeMeasureId }
  return specSize === null && !bySize.has(resourceTypeCode) ? product : null
}

/**
 * A renewal is priced as its products are: the operation knows no resources. So it says nothing of orders in progress, nor
 * of the customer's unified renewal date, which this generation does not have.
 */
export const renewalOld = bind<RenewalPriceArgs, RenewalQuote>(['ListProductRatingsOld'], {
  plan: ({ customerId, resourceIds, periodType, periodCount, held }) => {
    if (held === null) return { cannot: 'it prices products, and what the resources are is not known: the customer has too many of them, or they were not looked up.' }
    const products: (Named<ByPeriod> & { readonly projectId: string })[] = []
    for (const { resourceId, ...part } of sorted(resourceIds, held).renewable.flatMap(({ parts }) => parts)) {
      const found = productOf({ resourceId, ...part })
      if (found === null) return { cannot: 'it prices products, and the list of resources does not say the size or the project of one that is to be renewed.' }
      products.push({ id: resourceId, projectId: found.projectId, product: { ...found, periodType, periodCount } })
    }
    const projects = [...Map.groupBy(products, ({ projectId }) => projectId)]
    return { requests: projects.flatMap(([projectId, inProject]) => groups(inProject).flatMap((group) => periodRequest({ customerId, projectId }, group))) }
  },
  merge: (answers, { customerId, resourceIds, held }) => {
    const { total, products } = rated(answers)
    const { renewable, failures } = sorted(resourceIds, held ?? [])
    const amountOf = ({ parts }: Renewable) => sumOfMoney(parts.map((part) => products.get(part.resourceId)?.amount ?? null))
    return { ...total, ...onePrice, failures, resources: renewable.map((one) => ({ customerId, resourceId: one.resourceId, amount: amountOf(one) })) }
  },
  missing: ['RenewalPriceQuote.discount', 'RenewalPriceQuote.installment', 'RenewalPriceQuote.options'],
  inputs: { periodType: 'input.periodType', periodNum: 'input.periodCount', productInfos: 'input.resourceIds' },
})

/** Prices on the new generation, one operation for each kind. Pure mapping: no I/O. Source: contracts/orders.mapping.md, section 11. */
import { bind } from '../../generations/operation.ts'
import { moneyOrNull } from '../money.ts'
import { request } from '../request.ts'
import { body, list, objectOrNull, text, textOrNull, type WireObject } from '../wire.ts'
import {
  idAt, periodCodes, type OnDemandPriceArgs, type OnDemandProductPrice, type OnDemandQuote, type Price, type Product, type ProductPrice, type RenewalPriceArgs,
  type RenewalQuote, type SubscriptionPriceArgs, type SubscriptionPriceOption, type SubscriptionQuote,
} from './model.ts'
import { charged, newNames, paidInParts, readDiscount, readListPrice, readOption, readPaidInParts, readPrice } from './read.ts'

const noPrice: Price = { officialAmount: null, discountAmount: null, amount: null }

function productInfo(product: Product, index: number) {
  return {
    id: idAt(index),
    cloud_service_type: product.serviceTypeCode,
    resource_type: product.resourceTypeCode,
    resource_spec: product.specCode,
    region: product.regionCode,
    available_zone: product.availabilityZone,
    resource_size: product.size,
    size_measure_id: product.sizeMeasureId,
    subscription_num: product.quantity,
  }
}

const productInputs = {
  'product_infos': 'input.products',
  'product_infos[].id': null,
  'product_infos[].cloud_service_type': 'input.products[].serviceTypeCode',
  'product_infos[].resource_type': 'input.products[].resourceTypeCode',
  'product_infos[].resource_spec': 'input.products[].specCode',
  'product_infos[].region': 'input.products[].regionCode',
  'product_infos[].available_zone': 'input.products[].availabilityZone',
  'product_infos[].resource_size': 'input.products[].size',
  'product_infos[].size_measure_id': 'input.products[].sizeMeasureId',
  'product_infos[].subscription_num': 'input.products[].quantity',
}

/** Each product's row in the order of the products, null where there is none: rows are found by id, never by place. */
function inOrder<T>(row: WireObject, products: readonly unknown[], read: (row: WireObject | null) => T): T[] {
  const rows = new Map(list(row, 'product_rating_results', (item) => [text(item, 'id'), item] as const))
  return products.map((_, index) => read(rows.get(idAt(index)) ?? null))
}

export const subscriptionNew = bind<SubscriptionPriceArgs, SubscriptionQuote>(['ListRateOnPeriodDetail'], {
  plan: ({ customerId, projectId, products }) => ({
    requests: [
      request('ListRateOnPeriodDetail', {
        identity: { kind: 'customer', customerId },
        body: {
          project_id: projectId,
          product_infos: products.map((product, index) => ({
            ...productInfo(product, index),
            period_type: periodCodes[product.periodType],
            period_num: product.periodCount,
            fee_installment_mode: product.installments === 'NONE' ? undefined : product.installments,
          })),
        },
      }),
    ],
  }),
  merge: ([answer], { products }) => {
    const wire = body(answer)
    const currency = textOrNull(wire, 'currency')
    const official = objectOrNull(wire, 'official_website_rating_result') ?? {}
    const options = list(wire, 'optional_discount_rating_results', (row): SubscriptionPriceOption => ({
      ...readOption(row, currency),
      products: inOrder(row, products, (item) => readProduct(item, (one) => readPaidInParts(one, currency))),
    }))
    const chosen = charged(options)
    return {
      ...(chosen ? paidInParts(chosen) : readListPrice(official, currency)),
      discount: chosen?.discount ?? null,
      products: chosen?.products ?? inOrder(official, products, (item) => readProduct(item, (one) => readListPrice(one, currency))),
      options,
    }
  },
  inputs: {
    ...productInputs,
    'project_id': 'input.projectId',
    'product_infos[].period_type': 'input.products[].periodType',
    'product_infos[].period_num': 'input.products[].periodCount',
    'product_infos[].fee_installment_mode': 'input.products[].installments',
  },
})

function readProduct(row: WireObject | null, price: (row: WireObject) => Omit<ProductPrice, 'productId'>): ProductPrice {
  return row === null ? { ...noPrice, installment: null, productId: null } : { ...price(row), productId: textOrNull(row, 'product_id') }
}

/** Attached resources are renewed too, whatever the caller says: without them the price would be too low. */
export const renewalNew = bind<RenewalPriceArgs, RenewalQuote>(['ListRenewRateOnPeriod'], {
  plan: ({ customerId, resourceIds, periodType, periodCount }) => ({
    requests: [
      request('ListRenewRateOnPeriod', {
        identity: { kind: 'customer', customerId },
        body: { resource_ids: [...resourceIds], period_type: periodCodes[periodType], period_num: periodCount, include_relative_resources: true },
      }),
    ],
  }),
  merge: ([answer], { customerId }) => {
    const wire = body(answer)
    const currency = textOrNull(wire, 'currency')
    const options = list(wire, 'optional_discount_rating_results', (row) => readOption(row, currency))
    const chosen = charged(options)
    return {
      ...(chosen ? paidInParts(chosen) : readListPrice(objectOrNull(wire, 'official_website_rating_result') ?? {}, currency)),
      discount: chosen?.discount ?? null,
      options,
      resources: list(wire, 'renew_inquiry_results', (row) => ({ customerId, resourceId: text(row, 'resource_id'), amount: moneyOrNull(row, 'amount', currency) })),
      failures: list(wire, 'fail_resource_infos', (row) => ({ resourceId: text(row, 'resource_id'), problem: { upstreamCode: text(row, 'error_code') } })),
    }
  },
  inputs: { resource_ids: 'input.resourceIds', period_type: 'input.periodType', period_num: 'input.periodCount', include_relative_resources: null },
})

export const onDemandNew = bind<OnDemandPriceArgs, OnDemandQuote>(['ListOnDemandResourceRatings'], {
  plan: ({ customerId, projectId, products, decimals }) => ({
    requests: [
      request('ListOnDemandResourceRatings', {
        identity: { kind: 'customer', customerId },
        body: {
          project_id: projectId,
          inquiry_precision: decimals === 10 ? 1 : 0,
          product_infos: products.map((product, index) => ({
            ...productInfo(product, index),
            usage_factor: product.usageFactor,
            usage_value: { exactNumber: product.usage },
            usage_measure_id: product.usageMeasureId,
          })),
        },
      }),
    ],
  }),
  merge: ([answer], { products }) => {
    const wire = body(answer)
    const currency = textOrNull(wire, 'currency')
    return { ...readPrice(wire, newNames, currency), products: inOrder(wire, products, (row) => readUse(row, currency)) }
  },
  inputs: {
    ...productInputs,
    'project_id': 'input.projectId',
    'inquiry_precision': 'input.precision',
    'product_infos[].usage_factor': 'input.products[].usageFactor',
    'product_infos[].usage_value': 'input.products[].usage',
    'product_infos[].usage_measure_id': 'input.products[].usageMeasureId',
  },
})

function readUse(row: WireObject | null, currency: string | null): OnDemandProductPrice {
  if (row === null) return { ...noPrice, productId: null, discounts: null }
  const discounts = list(row, 'discount_rating_results', (one) => ({ discount: readDiscount(one), amount: readPrice(one, newNames, currency).amount }))
  return { ...readPrice(row, newNames, currency), productId: textOrNull(row, 'product_id'), discounts }
}

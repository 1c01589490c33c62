/** How the two generations of prices are compared. Source: contracts/orders.mapping.md, section 11. */
import type { AnyComparison } from '../../generations/shadow/comparison.ts'
import { comparisonOf, literal, word } from '../comparing.ts'
import { hasField } from '../comparing-values.ts'
import { onDemandPrice, renewalPrice, subscriptionPrice } from './operations.ts'

const price = 'amount { amount currency } officialAmount { amount } discountAmount { amount }'
const several = [
  { name: 'one product', has: ({ products }: { readonly products: readonly unknown[] }) => products.length === 1 },
  { name: 'several products', has: ({ products }: { readonly products: readonly unknown[] }) => products.length > 1 },
]

export const pricingComparisons: readonly AnyComparison[] = [
  comparisonOf(subscriptionPrice, {
    types: { '': 'SubscriptionPriceQuote', 'products[]': 'SubscriptionProductPrice' },
    classes: several,
    query: ({ customerId, projectId, products }) => {
      const asked = products.map(({ periodType, installments, ...product }) => ({ ...product, periodType: word(periodType), ...(installments !== 'NONE' && { installments: word(installments) }) }))
      return `{ priceQuoteSubscription(input: ${literal({ customerId, projectId, products: asked })}) { ${price} products { ${price} } } }`
    },
  }),
  comparisonOf(renewalPrice, {
    types: { '': 'RenewalPriceQuote' },
    lists: { resources: { by: ['resourceId'], order: 'free' }, failures: { by: ['resourceId'], order: 'free' } },
    known: [{
      field: 'failures[].problem',
      at: 'pricing: renewal.failures.error.upstreamCode',
      because: { en: 'The old generation prices products: what is wrong with a resource is found without the vendor, who gives no code.', zh: '旧一代接口按产品询价：资源的问题由本服务判断，没有厂商错误码。' },
      explains: ({ old, new: latest }) => old === null || hasField(old, 'found', 'MISSING', 'ATTACHED') || latest === null || typeof old === 'string' || typeof latest === 'string',
    }],
    classes: [
      { name: 'one resource', has: ({ resourceIds }) => resourceIds.length === 1 },
      { name: 'several resources', has: ({ resourceIds }) => resourceIds.length > 1 },
    ],
    isComparable: ({ held }) => held !== null,
    // What the customer holds is no input of the caller's, and long.
    shown: ({ customerId, resourceIds, periodType, periodCount }) => ({ customerId, resourceIds, periodType, periodCount }),
    query: ({ customerId, resourceIds, periodType, periodCount }) =>
      `{ priceQuoteRenewal(input: ${literal({ customerId, resourceIds, periodType: word(periodType), periodCount })}) { ${price} resources { resourceId amount { amount } } failures { resourceId } } }`,
  }),
  comparisonOf(onDemandPrice, {
    types: { '': 'OnDemandPriceQuote', 'products[]': 'OnDemandProductPrice' },
    classes: several,
  }),
]

/** How the two generations of usage are compared. Source: contracts/catalogue-usage.mapping.md, sections 2 and 4. */
import type { AnyComparison, Sentence } from '../../generations/shadow/comparison.ts'
import { comparisonOf, hasMore, listArguments, literal, pageClasses } from '../comparing.ts'
import { packageUsage, payPerUseResources, resourcePackages } from './operations.ts'

const itemsOrPackages: Sentence = {
  en: 'The new generation tells the usage of a package by its items, the old one by resource type: the rows are not the same.',
  zh: '新一代接口按资源包内的资源项返回用量，旧一代按资源类型返回：行并不一一对应。',
}

export const usageComparisons: readonly AnyComparison[] = [
  comparisonOf(payPerUseResources, {
    types: { 'items[]': 'PayPerUseResource' },
    lists: { items: { by: ['resourceId'], order: 'same' } },
    classes: [{ name: 'filtered', has: ({ filter }) => hasMore(filter, 'customerId') }, { name: 'not filtered', has: ({ filter }) => !hasMore(filter, 'customerId') }, ...pageClasses],
    query: (args) => {
      const given = hasMore(args.filter, 'customerId') ? null : listArguments(args)
      return given === null ? null : `{ customer(customerId: ${literal(args.filter.customerId)}) { payPerUseResources${given} { totalCount nodes { resourceId resourceName status regionCode serviceTypeCode resourceTypeCode specCode effectiveAt expiresAt } } } }`
    },
  }),
  comparisonOf(resourcePackages, {
    types: { 'items[]': 'ResourcePackage' },
    lists: { items: { by: ['packageId'], order: 'same' }, 'items[].items': { by: ['itemId'], order: 'free' } },
    classes: [{ name: 'filtered', has: ({ filter }) => hasMore(filter, 'customerId') }, { name: 'not filtered', has: ({ filter }) => !hasMore(filter, 'customerId') }],
    query: (args) => {
      const given = hasMore(args.filter, 'customerId') ? null : listArguments(args)
      return given === null ? null : `{ customer(customerId: ${literal(args.filter.customerId)}) { resourcePackages${given} { totalCount nodes { packageId orderId productName status effectiveAt expiresAt items { itemId } } } } }`
    },
  }),
  comparisonOf(packageUsage, {
    types: { '[][]': 'ResourcePackageUsage' },
    lists: { '[]': { by: ['original', 'endsAt'], order: 'free' } },
    known: [
      { field: '[][]', at: 'ResourcePackage.usages', because: itemsOrPackages, explains: ({ old, new: latest }) => old === null || latest === null },
      {
        field: '[][].namedUnit',
        at: 'ResourcePackageUsage.measureId',
        because: { en: 'The old generation names the unit, the new one gives its id.', zh: '旧一代接口返回单位名称，新一代返回单位编号。' },
        explains: ({ new: latest }) => latest === null,
      },
    ],
    classes: [
      { name: 'one package', has: ({ packages }) => packages.length === 1 },
      { name: 'several packages', has: ({ packages }) => packages.length > 1 },
    ],
    shown: ({ customerId, packages }) => ({ customerId, packages: packages.map(({ packageId }) => packageId) }),
  }),
]

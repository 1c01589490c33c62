/** How the two generations of the list of subscriptions are compared. Source: contracts/orders.mapping.md. */
import type { AnyComparison } from '../../generations/shadow/comparison.ts'
import { comparisonOf, listArguments, literal, pageClasses, word } from '../comparing.ts'
import { subscriptionList } from './operations.ts'

export const subscriptionComparisons: readonly AnyComparison[] = [
  comparisonOf(subscriptionList, {
    types: { 'items[]': 'ResourceSubscription' },
    lists: { items: { by: ['resourceId'], order: 'same' } },
    classes: [
      { name: 'all of a customer', has: ({ filter }) => filter.orderId === undefined && filter.resourceIds === undefined && filter.statuses === undefined },
      { name: 'some of a customer', has: ({ filter }) => filter.orderId !== undefined || filter.resourceIds !== undefined || filter.statuses !== undefined },
      ...pageClasses,
    ],
    query: (args) => {
      const { customerId, orderId, resourceIds, mainOnly, statuses, ...others } = args.filter
      if (Object.values(others).some((value) => value !== undefined)) return null
      const given = listArguments(args, { filter: { orderId, resourceIds, mainOnly, statuses: statuses?.map((status) => word(status)) } })
      return given === null ? null
        : `{ customer(customerId: ${literal(customerId)}) { subscriptions${given} { totalCount nodes { resourceId resourceName productId status effectiveAt expiresAt expirePolicy specCode projectId isMain parentResourceId } } } }`
    },
  }),
]

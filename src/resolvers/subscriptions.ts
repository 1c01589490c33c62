/** Subscriptions: arguments in, the source's answer out. */
import type { SubscriptionListFilter } from '../datasources/subscriptions/model.ts'
import type { CustomerSubscriptionFilter, Resolvers } from '../generated/schema.ts'
import { filterEnum, filterList, filterText, given, requiredText, timeSpan } from './arguments.ts'
import { pagedConnection, type PagingArguments } from './connection.ts'
import type { GraphContext } from './context.ts'
import { toGlobalId } from './global-id.ts'

/** The contract's cap of resource ids in one list (contracts/orders.mapping.md, section 7). */
const maxResourceIds = 50

function listFilter(customerId: string, filter: CustomerSubscriptionFilter | null | undefined): SubscriptionListFilter {
  const expires = timeSpan(filter?.expiresAt, 'filter.expiresAt')
  const statuses = filterList(filter?.statuses, 'filter.statuses', 4)
  return {
    customerId,
    mainOnly: filter?.mainOnly ?? false,
    ...given({
      orderId: filterText(filter?.orderId, 'filter.orderId'),
      resourceIds: filterList(filter?.resourceIds, 'filter.resourceIds', maxResourceIds),
      statuses: statuses?.flatMap((status) => filterEnum(status, 'filter.statuses') ?? []),
      expiresFrom: expires.from,
      expiresTo: expires.to,
      serviceTypeCode: filterText(filter?.serviceTypeCode, 'filter.serviceTypeCode'),
    }),
  }
}

function page(filter: SubscriptionListFilter, args: PagingArguments, { sources }: GraphContext) {
  return pagedConnection({ list: 'subscriptions', arguments: filter }, args, ({ position, limit }) => sources.subscriptions.list({ filter, position, limit }))
}

export const subscriptionResolvers: Resolvers = {
  Query: {
    subscriptions: (_, args, context) => {
      const customerId = requiredText(args.filter.customerId, 'filter.customerId')
      return page(listFilter(customerId, args.filter), args, context)
    },
  },
  Customer: {
    subscriptions: ({ customerId }, args, context) => page(listFilter(customerId, args.filter), args, context),
  },
  Order: {
    subscriptions: ({ customerId, orderId }, args, context) => page({ customerId, orderId, mainOnly: false }, args, context),
  },
  ResourceSubscription: {
    id: ({ customerId, resourceId }) => toGlobalId('ResourceSubscription', customerId, resourceId),
    customer: ({ customerId }, _, { sources }) => sources.customers.byId.load(customerId),
  },
}

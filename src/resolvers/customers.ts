/** Customers: arguments in, the source's answer out. */
import type { CustomerListFilter } from '../datasources/customers/model.ts'
import type { CustomerFilter, Resolvers } from '../generated/schema.ts'
import { exactlyOne, filterEnum, filterText, fuzzyText, given, timeSpan } from './arguments.ts'
import { pagedConnection, type PagingArguments } from './connection.ts'
import type { GraphContext } from './context.ts'
import { partsOfGlobalId, toGlobalId } from './global-id.ts'
import { maskEmail, maskPhone, seesPersonalData } from './personal-data.ts'
import { asksForBalanceAlone, customerByBalance } from './proven-by-balance.ts'

function listFilter(filter: CustomerFilter | null | undefined): CustomerListFilter {
  const associated = timeSpan(filter?.associatedAt, 'filter.associatedAt')
  return given({
    customerId: filterText(filter?.customerId, 'filter.customerId'),
    accountName: fuzzyText(filter?.accountName, 'filter.accountName'),
    name: fuzzyText(filter?.name, 'filter.name'),
    label: fuzzyText(filter?.label, 'filter.label'),
    association: filterEnum(filter?.association, 'filter.association'),
    associatedFrom: associated.from,
    associatedTo: associated.to,
    indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
  })
}

/** The list of customers, asked for at the root and on the partner. */
export function customers(args: PagingArguments & { readonly filter?: CustomerFilter | null | undefined }, context: GraphContext) {
  const filter = listFilter(args.filter)
  return pagedConnection({ list: 'customers', arguments: filter }, args, ({ position, limit }) =>
    context.sources.customers.list({ filter, position, limit }),
  )
}

export const customerResolvers: Resolvers = {
  Query: {
    customer: (_, args, context, info) => {
      const by = exactlyOne(args.id, args.customerId, '`id`, `customerId`')
      const customerId = 'first' in by ? partsOfGlobalId(by.first, 'Customer', 1, 'id')[0] : filterText(by.second, 'customerId')
      if (customerId === undefined) return null
      return asksForBalanceAlone(info) ? customerByBalance(customerId, context) : context.sources.customers.byId.load(customerId)
    },
    customers: (_, args, context) => customers(args, context),
  },
  Customer: {
    id: ({ customerId }) => toGlobalId('Customer', customerId),
    telephone: ({ telephone }, _, context) => (telephone === null || seesPersonalData(context) ? telephone : maskPhone(telephone)),
    email: ({ email }, _, context) => (email === null || seesPersonalData(context) ? email : maskEmail(email)),
    balance: ({ customerId }, _, { sources }) => sources.customers.balances.load(customerId),
    newCustomerTag: ({ customerId }, _, { sources }) => sources.customers.newTags.load(customerId),
    realName: ({ customerId }, _, { sources }) => sources.customers.realNameReviews.load(customerId),
  },
}

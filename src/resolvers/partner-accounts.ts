/** What moved on the partner's accounts, and its cloud resellers. */
import type { AccountChangeArgs, IndirectPartnerFilter as ResellerFilter } from '../datasources/accounts/model-changes.ts'
import type { AdjustmentFilter as Filter } from '../datasources/accounts/model-transfers.ts'
import type { AccountChangeFilter, AdjustmentFilter, IndirectPartnerFilter, Resolvers } from '../generated/schema.ts'
import { daysUpToYear, filterEnum, filterText, fuzzyText, given, timeSpan } from './arguments.ts'
import { pagedConnection, pinnedConnection } from './connection.ts'
import { toGlobalId } from './global-id.ts'
import { maskEmail, maskPhone, seesPersonalData } from './personal-data.ts'

type Maybe<T> = T | null | undefined

/** The contract's limit of a transaction's id. */
const longestTransactionId = 128

function changeFilter(filter: Maybe<AccountChangeFilter>): AccountChangeArgs['filter'] {
  return given({
    tradeType: filter?.tradeType ?? undefined,
    days: daysUpToYear(filter?.days, 'filter.days'),
    indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
  })
}

function adjustmentFilter(filter: Maybe<AdjustmentFilter>): Filter {
  return given({
    customerId: filterText(filter?.customerId, 'filter.customerId'),
    kind: filterEnum(filter?.kind, 'filter.kind'),
    ...timeSpan(filter?.at, 'filter.at'),
    transactionId: filterText(filter?.transactionId, 'filter.transactionId', longestTransactionId),
    indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
  })
}

function resellerFilter(filter: Maybe<IndirectPartnerFilter>): ResellerFilter {
  const associated = timeSpan(filter?.associatedAt, 'filter.associatedAt')
  return given({
    accountName: fuzzyText(filter?.accountName, 'filter.accountName'),
    associatedFrom: associated.from,
    associatedTo: associated.to,
    indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
  })
}

export const partnerAccountResolvers: Resolvers = {
  Partner: {
    accountChanges: (_, args, { sources }) => {
      const query = { account: args.account, filter: changeFilter(args.filter) }
      return pagedConnection({ list: 'accountChanges', arguments: query }, args, ({ position, limit }) => sources.accounts.changes({ ...query, position, limit }))
    },
    adjustments: (_, args, { sources }) => {
      const filter = adjustmentFilter(args.filter)
      return pinnedConnection({ list: 'adjustments', arguments: filter }, args, ({ position, limit, pin }) => sources.accounts.adjustments({ filter, position, limit }, pin))
    },
    indirectPartners: (_, args, { sources }) => {
      const filter = resellerFilter(args.filter)
      return pagedConnection({ list: 'indirectPartners', arguments: filter }, args, ({ position, limit }) => sources.accounts.resellers({ filter, position, limit }))
    },
  },
  IndirectPartner: {
    id: ({ indirectPartnerId }) => toGlobalId('IndirectPartner', indirectPartnerId),
    telephone: ({ telephone }, _, context) => (telephone === null || seesPersonalData(context) ? telephone : maskPhone(telephone)),
    email: ({ email }, _, context) => (email === null || seesPersonalData(context) ? email : maskEmail(email)),
    accountManagerName: ({ accountManagerName }, _, context) => (seesPersonalData(context) ? accountManagerName : null),
    accounts: ({ indirectPartnerId }, _, { sources }) => sources.accounts.ofReseller.load(indirectPartnerId),
  },
  Customer: {
    accounts: ({ customerId }, _, { sources }) => sources.accounts.ofCustomer.load(customerId),
  },
}

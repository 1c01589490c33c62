/** A customer's own bills: arguments in, the source's answer out. */
import type { BillTransactionArgs, EnterpriseMembers, MemberFilter, MonthlySummaryArgs, ResourceBillArgs, ResourceRecordArgs } from '../datasources/billing/model-own.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { BillTransactionFilter, MonthlySummaryFilter, ResourceBillFilter, ResourceRecordFilter, Resolvers } from '../generated/schema.ts'
import { daysWithin, filterEnum, filterText, given, oneOfFilterable } from './arguments.ts'
import { filterableTypes } from './billing.ts'
import { askedPage, connectionOf, pagedConnection, pinnedConnection } from './connection.ts'
import { orderById } from './orders.ts'

type Maybe<T> = T | null | undefined

/** Before it the vendor has no resource bills. */
const firstCycleOfBills = '2019-01'

interface MemberInput {
  readonly members?: Maybe<EnterpriseMembers>
  readonly memberId?: Maybe<string>
}

/** Whose records: one member's need its id, and nobody else's takes one. */
export function memberFilter(filter: Maybe<MemberInput>): MemberFilter {
  const members = filter?.members ?? 'OWN'
  const memberId = filterText(filter?.memberId, 'filter.memberId')
  if (members === 'ONE' && memberId === undefined) throw new PartnerGraphError('argument-required-for', { argument: 'filter.memberId', other: 'filter.members', value: members })
  if (members !== 'ONE' && memberId !== undefined) throw new PartnerGraphError('argument-not-for', { argument: 'filter.memberId', other: 'filter.members', value: members })
  return { members, ...given({ memberId }) }
}

function detailType(filter: Maybe<Pick<BillTransactionFilter, 'billDetailType'>>) {
  return oneOfFilterable(filterEnum(filter?.billDetailType, 'filter.billDetailType'), filterableTypes, 'filter.billDetailType')
}

/** The filters that all lists of a month's records have. */
function recordFilter(customerId: string, billingCycle: string, filter: Maybe<BillTransactionFilter | ResourceRecordFilter | ResourceBillFilter>) {
  return {
    customerId,
    billingCycle,
    ...memberFilter(filter),
    payableOnly: filter?.payableOnly ?? false,
    ...given({
      chargingMode: filterEnum(filter?.chargingMode, 'filter.chargingMode'),
      billDetailType: detailType(filter),
      serviceTypeCode: filterText(filter?.serviceTypeCode, 'filter.serviceTypeCode'),
      regionCode: filterText(filter?.regionCode, 'filter.regionCode'),
      enterpriseProjectId: filterText(filter?.enterpriseProjectId, 'filter.enterpriseProjectId'),
      days: daysWithin(filter?.days, billingCycle, 'filter.days'),
    }),
  }
}

function transactionFilter(customerId: string, billingCycle: string, filter: Maybe<BillTransactionFilter>): BillTransactionArgs['filter'] {
  return {
    ...recordFilter(customerId, billingCycle, filter),
    ...given({
      provider: filterEnum(filter?.provider, 'filter.provider'),
      resourceTypeCode: filterText(filter?.resourceTypeCode, 'filter.resourceTypeCode'),
      tradeId: filterText(filter?.tradeId, 'filter.tradeId'),
      settlement: filterEnum(filter?.settlement, 'filter.settlement'),
    }),
  }
}

function resourceRecordFilter(customerId: string, billingCycle: string, filter: Maybe<ResourceRecordFilter>): ResourceRecordArgs['filter'] {
  const statistics = oneOfFilterable(filter?.statistics ?? 'DETAIL', ['CYCLE', 'DETAIL'], 'filter.statistics') ?? 'DETAIL'
  const orderId = filterText(filter?.orderId, 'filter.orderId')
  const tradeId = filterText(filter?.tradeId, 'filter.tradeId')
  if (orderId !== undefined && tradeId !== undefined) throw new PartnerGraphError('one-of', { arguments: '`filter.orderId`, `filter.tradeId`' })
  const resourceId = filterText(filter?.resourceId, 'filter.resourceId', 256)
  return { ...recordFilter(customerId, billingCycle, filter), statistics, ...given({ orderId, tradeId, resourceId }) }
}

function resourceBillFilter(customerId: string, billingCycle: string, filter: Maybe<ResourceBillFilter>): ResourceBillArgs['filter'] {
  if (billingCycle < firstCycleOfBills) throw new PartnerGraphError('number-too-small', { argument: 'billingCycle', min: firstCycleOfBills })
  const statistics = filter?.statistics ?? 'CYCLE'
  const common = recordFilter(customerId, billingCycle, filter)
  if (common.days && statistics === 'CYCLE') {
    throw new PartnerGraphError('argument-not-for', { argument: 'filter.days', other: 'filter.statistics', value: statistics })
  }
  return {
    ...common,
    statistics,
    ...given({
      resourceId: filterText(filter?.resourceId, 'filter.resourceId', 256),
      resourceTypeCode: filterText(filter?.resourceTypeCode, 'filter.resourceTypeCode'),
      payerAccountId: filterText(filter?.payerAccountId, 'filter.payerAccountId'),
    }),
  }
}

function summaryFilter(customerId: string, billingCycle: string, filter: Maybe<MonthlySummaryFilter>): MonthlySummaryArgs['filter'] {
  return {
    customerId,
    billingCycle,
    ...memberFilter(filter),
    ...given({
      serviceTypeCode: filterText(filter?.serviceTypeCode, 'filter.serviceTypeCode'),
      enterpriseProjectId: filterText(filter?.enterpriseProjectId, 'filter.enterpriseProjectId'),
    }),
  }
}

export const ownBillResolvers: Resolvers = {
  Customer: {
    billTransactions: ({ customerId }, args, { sources }) => {
      const filter = transactionFilter(customerId, args.billingCycle, args.filter)
      return pagedConnection({ list: 'billTransactions', arguments: filter }, args, ({ position, limit }) =>
        sources.billing.transactions({ filter, position, limit }),
      )
    },
    resourceRecords: ({ customerId }, args, { sources }) => {
      const filter = resourceRecordFilter(customerId, args.billingCycle, args.filter)
      return pinnedConnection({ list: 'resourceRecords', arguments: filter }, args, ({ position, limit, pin }) =>
        sources.billing.resourceRecords({ filter, position, limit }, pin),
      )
    },
    resourceBills: ({ customerId }, args, { sources }) => {
      const filter = resourceBillFilter(customerId, args.billingCycle, args.filter)
      return pinnedConnection({ list: 'resourceBills', arguments: filter }, args, ({ position, limit, pin }) =>
        sources.billing.resourceBills({ filter, position, limit }, pin),
      )
    },
    monthlySummary: async ({ customerId }, args, { sources }) => {
      const filter = summaryFilter(customerId, args.billingCycle, args.filter)
      const query = { list: 'monthlySummary', arguments: filter }
      const asked = askedPage(query, args)
      const { model, generation } = await sources.billing.monthlySummary({ filter, position: asked.position, limit: asked.limit }, asked.pin)
      return Object.assign(connectionOf(query, asked, model, generation), { totals: model.totals })
    },
  },
  BillTransaction: {
    order: ({ orderId }, _, context) => (orderId === null ? null : orderById(orderId, context)),
  },
  ResourceRecord: {
    order: ({ orderId }, _, context) => (orderId === null ? null : orderById(orderId, context)),
  },
  ResourceBill: {
    order: ({ orderId }, _, context) => (orderId === null ? null : orderById(orderId, context)),
  },
}

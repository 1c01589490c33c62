/** Bills and incentive policies: arguments in, the source's answer out. */
import {
  billDetailTypeCodes,
  type ConsumptionRecordFilter as RecordFilter,
  type FilterableBillDetailType,
  type MonthlyBillFilter as BillFilter,
  type MonthlyChargingMode,
} from '../datasources/billing/model.ts'
import type { AssociationType } from '../datasources/customers/model.ts'
import type { CustomerConsumptionRecordFilter, CustomerMonthlyBillFilter, Resolvers } from '../generated/schema.ts'
import { daysWithin, filterEnum, filterText, given, oneOfFilterable, requiredText } from './arguments.ts'
import { unitById } from './catalogue.ts'
import { pagedConnection, pinnedConnection, type PagingArguments } from './connection.ts'
import type { GraphContext } from './context.ts'
import { knownAssociation, orderById } from './orders.ts'

type Maybe<T> = T | null | undefined

/** The bill types that upstream filters by. */
export const filterableTypes = Object.keys(billDetailTypeCodes).filter(isFilterableType)

function isFilterableType(name: string): name is FilterableBillDetailType {
  return Object.hasOwn(billDetailTypeCodes, name)
}

const monthlyModes: readonly MonthlyChargingMode[] = ['YEARLY_MONTHLY', 'PAY_PER_USE', 'SAVINGS_PLAN']

/** The contract's limit of a service type code in the monthly bills; it is 64 elsewhere. */
const longServiceTypeCode = 256

function recordFilter(customerId: string, billingCycle: string, filter: Maybe<CustomerConsumptionRecordFilter>): RecordFilter {
  const type = filterEnum(filter?.billDetailType, 'filter.billDetailType')
  return {
    customerId,
    billingCycle,
    ...given({
      chargingMode: filterEnum(filter?.chargingMode, 'filter.chargingMode'),
      billDetailType: oneOfFilterable(type, filterableTypes, 'filter.billDetailType'),
      serviceTypeCode: filterText(filter?.serviceTypeCode, 'filter.serviceTypeCode'),
      regionCode: filterText(filter?.regionCode, 'filter.regionCode'),
      resourceId: filterText(filter?.resourceId, 'filter.resourceId'),
      resourceName: filterText(filter?.resourceName, 'filter.resourceName', 256),
      tradeId: filterText(filter?.tradeId, 'filter.tradeId'),
      association: filterEnum(filter?.association, 'filter.association'),
      days: daysWithin(filter?.days, billingCycle, 'filter.days'),
      accountManagerId: filterText(filter?.accountManagerId, 'filter.accountManagerId'),
      indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
    }),
  }
}

function consumptionRecords(filter: RecordFilter, association: AssociationType | null, args: PagingArguments, { sources }: GraphContext) {
  return pinnedConnection({ list: 'consumptionRecords', arguments: filter }, args, ({ position, limit, pin }) =>
    sources.billing.consumptionRecords({ filter, association, position, limit }, pin),
  )
}

function billFilter(billingCycle: string, customerId: string | undefined, filter: Maybe<CustomerMonthlyBillFilter>): BillFilter {
  const mode = filterEnum(filter?.chargingMode, 'filter.chargingMode')
  return {
    billingCycle,
    ...given({
      customerId,
      serviceTypeCode: filterText(filter?.serviceTypeCode, 'filter.serviceTypeCode', longServiceTypeCode),
      chargingMode: oneOfFilterable(mode, monthlyModes, 'filter.chargingMode'),
      billType: filterEnum(filter?.billType, 'filter.billType'),
      indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
    }),
  }
}

function monthlyBills(filter: BillFilter, args: PagingArguments, { sources }: GraphContext) {
  return pinnedConnection({ list: 'monthlyBills', arguments: filter }, args, ({ position, limit, pin }) =>
    sources.billing.monthlyBills({ filter, position, limit }, pin),
  )
}

export const billingResolvers: Resolvers = {
  Query: {
    consumptionRecords: (_, args, context) => {
      const customerId = requiredText(args.filter.customerId, 'filter.customerId')
      return consumptionRecords(recordFilter(customerId, args.filter.billingCycle, args.filter), null, args, context)
    },
    monthlyBills: (_, args, context) => {
      const customerId = filterText(args.filter.customerId, 'filter.customerId')
      return monthlyBills(billFilter(args.filter.billingCycle, customerId, args.filter), args, context)
    },
    consumingCustomers: (_, { billingCycle, ...paging }, { sources }) =>
      pagedConnection({ list: 'consumingCustomers', arguments: billingCycle }, paging, ({ position, limit }) =>
        sources.billing.consumingCustomers({ billingCycle, position, limit }),
      ),
    incentivePolicies: (_, args, { sources }) => {
      const query = { month: args.month, ...given({ serviceTypeCode: filterText(args.serviceTypeCode, 'serviceTypeCode') }) }
      return pagedConnection({ list: 'incentivePolicies', arguments: query }, args, ({ position, limit }) =>
        sources.billing.incentivePolicies({ ...query, position, limit }),
      )
    },
  },
  Customer: {
    consumptionRecords: (customer, args, context) => {
      const filter = recordFilter(customer.customerId, args.billingCycle, args.filter)
      return consumptionRecords(filter, knownAssociation(customer), args, context)
    },
    monthlyBills: ({ customerId }, args, context) => monthlyBills(billFilter(args.billingCycle, customerId, args.filter), args, context),
  },
  ConsumptionRecord: {
    customer: ({ customerId }, _, { sources }) => sources.customers.byId.load(customerId),
    order: ({ orderId }, _, context) => (orderId === null ? null : orderById(orderId, context)),
  },
  ConsumingCustomer: {
    customer: ({ customerId }, _, { sources }) => sources.customers.byId.load(customerId),
    consumptionRecords: ({ customerId, billingCycle }, args, context) =>
      consumptionRecords(recordFilter(customerId, billingCycle, args.filter), null, args, context),
  },
  MeasuredQuantity: {
    unit: ({ measureId }, _, context) => unitById(measureId, context),
  },
  MonthlyBill: {
    customer: ({ customerId }, _, { sources }) => sources.customers.byId.load(customerId),
  },
}

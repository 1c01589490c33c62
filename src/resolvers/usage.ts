/** Usage: pay-per-use resources, resource packages, bandwidth. Arguments in, the source's answer out. */
import type { PayPerUseResourceFilter as ResourceFilter, ResourcePackageFilter as PackageFilter } from '../datasources/usage/model.ts'
import type { PayPerUseResourceFilter, ResourcePackageFilter, Resolvers } from '../generated/schema.ts'
import { daysUpTo, filterEnum, filterList, filterText, given, timeSpan } from './arguments.ts'
import { resourceTypeByCode, serviceTypeByCode, unitById, unitByName } from './catalogue.ts'
import { pagedConnection, pinnedConnection } from './connection.ts'
import { toGlobalId } from './global-id.ts'
import { orderById } from './orders.ts'

/** The contract's caps (contracts/catalogue-usage.mapping.md, sections 2 and 4). */
const maxResourceIds = 50
const maxServiceTypes = 10
const maxDeductionDays = 90

type Maybe<T> = T | null | undefined

function resourceFilter(customerId: string, filter: Maybe<PayPerUseResourceFilter>): ResourceFilter {
  const effective = timeSpan(filter?.effectiveAt, 'filter.effectiveAt')
  return {
    customerId,
    ...given({
      regionCode: filterText(filter?.regionCode, 'filter.regionCode'),
      serviceTypeCode: filterText(filter?.serviceTypeCode, 'filter.serviceTypeCode'),
      resourceTypeCode: filterText(filter?.resourceTypeCode, 'filter.resourceTypeCode'),
      resourceIds: filterList(filter?.resourceIds, 'filter.resourceIds', maxResourceIds),
      resourceName: filterText(filter?.resourceName, 'filter.resourceName'),
      effectiveFrom: effective.from,
      effectiveTo: effective.to,
      status: filterEnum(filter?.status, 'filter.status'),
      indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
    }),
  }
}

function packageFilter(customerId: string, filter: Maybe<ResourcePackageFilter>): PackageFilter {
  return {
    customerId,
    ...given({
      regionCode: filterText(filter?.regionCode, 'filter.regionCode'),
      orderId: filterText(filter?.orderId, 'filter.orderId'),
      productId: filterText(filter?.productId, 'filter.productId'),
      productName: filterText(filter?.productName, 'filter.productName', 256),
      enterpriseProjectId: filterText(filter?.enterpriseProjectId, 'filter.enterpriseProjectId'),
      status: filterEnum(filter?.status, 'filter.status'),
      serviceTypeCodes: filterList(filter?.serviceTypeCodes, 'filter.serviceTypeCodes', maxServiceTypes),
    }),
  }
}

export const usageResolvers: Resolvers = {
  Customer: {
    payPerUseResources: ({ customerId }, args, { sources }) => {
      const filter = resourceFilter(customerId, args.filter)
      return pagedConnection({ list: 'payPerUseResources', arguments: filter }, args, ({ position, limit }) =>
        sources.usage.payPerUseResources({ filter, position, limit }),
      )
    },
    resourcePackages: ({ customerId }, args, { sources }) => {
      const filter = packageFilter(customerId, args.filter)
      return pagedConnection({ list: 'resourcePackages', arguments: filter }, args, ({ position, limit }) =>
        sources.usage.resourcePackages({ filter, position, limit }),
      )
    },
    packageDeductions: ({ customerId }, args, { sources }) => {
      const filter = {
        customerId,
        days: daysUpTo(args.days, 'days', maxDeductionDays),
        ...given({
          itemId: filterText(args.filter?.itemId, 'filter.itemId'),
          productId: filterText(args.filter?.productId, 'filter.productId'),
          resourceTypeCode: filterText(args.filter?.resourceTypeCode, 'filter.resourceTypeCode'),
        }),
      }
      return pagedConnection({ list: 'packageDeductions', arguments: filter }, args, ({ position, limit }) =>
        sources.usage.packageDeductions({ filter, position, limit }),
      )
    },
    peakBandwidth: ({ customerId }, { billingCycle, service, method, ...paging }, { sources }) => {
      const filter = { customerId, billingCycle, service, method }
      return pinnedConnection({ list: 'peakBandwidth', arguments: filter }, paging, ({ position, limit, pin }) =>
        sources.usage.peakBandwidth({ filter, position, limit }, pin),
      )
    },
  },
  PayPerUseResource: {
    id: ({ customerId, resourceId }) => toGlobalId('PayPerUseResource', customerId, resourceId),
    customer: ({ customerId }, _, { sources }) => sources.customers.byId.load(customerId),
    serviceType: ({ serviceTypeCode }, _, context) => serviceTypeByCode(serviceTypeCode, context),
    resourceType: ({ resourceTypeCode }, _, context) => resourceTypeByCode(resourceTypeCode, context),
  },
  ResourcePackage: {
    order: ({ orderId }, _, context) => (orderId === null ? null : orderById(orderId, context)),
    serviceType: ({ serviceTypeCode }, _, context) => serviceTypeByCode(serviceTypeCode, context),
    usages: (of, _, { sources }) => sources.usage.packageUsage(of),
  },
  ResourcePackageItem: {
    unit: ({ measureId }, _, context) => unitById(measureId, context),
  },
  ResourcePackageUsage: {
    unit: ({ measureId, namedUnit }, _, context) => (namedUnit ? unitByName(namedUnit, context) : unitById(measureId, context)),
  },
  PackageDeduction: {
    unit: ({ measureId }, _, context) => unitById(measureId, context),
  },
  PeakBandwidth: {
    unit: ({ measureId }, _, context) => unitById(measureId, context),
    points: ({ customerId, billingCycle, service, resourceId, usageTypeCode }, args, { sources }) => {
      const of = { customerId, billingCycle, service, resourceId, usageTypeCode }
      return pagedConnection({ list: 'peakBandwidth.points', arguments: of }, args, ({ position, limit }) =>
        sources.usage.peakBandwidthPoints({ of, position, limit }),
      )
    },
  },
  PeakBandwidthPoint: {
    unit: ({ measureId }, _, context) => unitById(measureId, context),
  },
}

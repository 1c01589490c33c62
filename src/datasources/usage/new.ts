/** Usage on the new generation. Pure mapping: no I/O. Source: contracts/catalogue-usage.mapping.md, sections 2, 4 and 5. */
import { bind } from '../../generations/operation.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, decimalOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  packageStatusCodes,
  payPerUseStatus,
  payPerUseStatusCodes,
  type PackageDeduction,
  type PackageDeductionArgs,
  type PackageUsage,
  type PackageUsageArgs,
  type PayPerUseResource,
  type PayPerUseResourceArgs,
  type ResourcePackage,
  type ResourcePackageArgs,
} from './model.ts'
import { readCycle, readPackage, specSizeOrNull } from './read.ts'

export const payPerUseResourcesNew = bind<PayPerUseResourceArgs, Page<PayPerUseResource>>(['ListCustomerOnDemandResources'], {
  plan: (args) => {
    const { filter } = args
    if (filter.resourceTypeCode !== undefined) return { cannot: 'it has no filter by resource type.' }
    if (filter.resourceName !== undefined) return { cannot: 'it has no filter by resource name.' }
    return {
      requests: [
        request('ListCustomerOnDemandResources', {
          body: {
            customer_id: filter.customerId,
            region_code: filter.regionCode,
            service_type_code: filter.serviceTypeCode,
            resource_ids: filter.resourceIds && [...filter.resourceIds],
            effective_time_begin: filter.effectiveFrom,
            effective_time_end: filter.effectiveTo,
            status: filter.status && payPerUseStatusCodes[filter.status],
            indirect_partner_id: filter.indirectPartnerId,
            offset: offsetOf(args),
            limit: args.limit,
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'resources', (row) => readResource(row, args.filter.customerId)), integerOrNull(wire, 'total_count'), args)
  },
})

function readResource(row: WireObject, customerId: string): PayPerUseResource {
  const status = codeOrNull(row, 'status')
  return {
    customerId: textOrNull(row, 'customer_id') ?? customerId,
    resourceId: text(row, 'resource_id'),
    resourceName: textOrNull(row, 'resource_name'),
    status: payPerUseStatus.read(status),
    statusCode: status,
    regionCode: textOrNull(row, 'region_code'),
    availabilityZoneCode: textOrNull(row, 'availability_zone_code'),
    serviceTypeCode: textOrNull(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    specCode: textOrNull(row, 'resource_spec_code'),
    specDescription: textOrNull(row, 'product_spec_desc'),
    specSize: specSizeOrNull(textOrNull(row, 'resource_info')),
    effectiveAt: timeOrNull(row, 'effective_time'),
    expiresAt: timeOrNull(row, 'expire_time'),
  }
}

/** The largest offset of the contract. */
const maxPackageOffset = 999_999

export const resourcePackagesNew = bind<ResourcePackageArgs, Page<ResourcePackage>>(['ListFreeResourceInfos'], {
  plan: (args) => {
    const { filter } = args
    const offset = offsetOf(args)
    if (offset > maxPackageOffset) return { cannot: `it has no package beyond number ${maxPackageOffset}.` }
    return {
      requests: [
        request('ListFreeResourceInfos', {
          identity: { kind: 'customer', customerId: filter.customerId },
          body: {
            region_code: filter.regionCode,
            order_id: filter.orderId,
            product_id: filter.productId,
            product_name: filter.productName,
            enterprise_project_id: filter.enterpriseProjectId,
            status: filter.status && packageStatusCodes[filter.status],
            service_type_code_list: filter.serviceTypeCodes && [...filter.serviceTypeCodes],
            offset,
            limit: args.limit,
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'free_resource_packages', (row) => readPackage(row, args.filter.customerId)), integerOrNull(wire, 'total_count'), args)
  },
})

/** How many items one call takes. */
const maxItems = 100

/**
 * By item. Of an item whose renewal is not yet effective the answer has the id of the item that is effective now, so that
 * rows of several packages cannot all be told apart: a package of which an item is not in the answer under its own id is
 * left out unless it was asked for alone, when every row is its own (section 4, traps).
 */
export const packageUsageNew = bind<PackageUsageArgs, ReadonlyMap<string, readonly PackageUsage[]>>(['ListFreeResourceUsages'], {
  plan: ({ customerId, packages }) => {
    const ids = packages.flatMap(({ items }) => items.map(({ itemId }) => itemId))
    return {
      requests: Array.from({ length: Math.ceil(ids.length / maxItems) }, (_, index) =>
        request('ListFreeResourceUsages', {
          identity: { kind: 'customer', customerId },
          body: { free_resource_ids: ids.slice(index * maxItems, (index + 1) * maxItems) },
        }),
      ),
    }
  },
  merge: (answers, { packages }) => {
    const usages = answers.flatMap((answer) => list(body(answer), 'free_resources', readUsage))
    const [first, ...others] = packages
    if (first && others.length === 0) return new Map([[first.packageId, usages]])
    const byItem = new Map(usages.map((usage) => [usage.itemId, usage]))
    return new Map(
      packages.flatMap(({ packageId, items }): [string, readonly PackageUsage[]][] => {
        const own = items.flatMap(({ itemId }) => byItem.get(itemId) ?? [])
        return own.length === items.length ? [[packageId, own]] : []
      }),
    )
  },
  missing: ['ResourcePackageUsage.resourceTypeName'],
})

function readUsage(row: WireObject): PackageUsage {
  return {
    itemId: text(row, 'free_resource_id'),
    itemTypeName: textOrNull(row, 'free_resource_type_name'),
    resourceTypeName: null,
    usageTypeName: textOrNull(row, 'usage_type_name'),
    ...readCycle(row),
    remaining: decimalOrNull(row, 'amount'),
    original: decimalOrNull(row, 'original_amount'),
    measureId: integerOrNull(row, 'measure_id'),
    namedUnit: null,
  }
}

/** Days go in as Beijing's, times come out in UTC. */
export const packageDeductionsNew = bind<PackageDeductionArgs, Page<PackageDeduction>>(['ListFreeResourcesUsageRecords'], {
  plan: (args) => ({
    requests: [
      request('ListFreeResourcesUsageRecords', {
        identity: { kind: 'customer', customerId: args.filter.customerId },
        query: {
          free_resource_id: args.filter.itemId,
          product_id: args.filter.productId,
          resource_type_code: args.filter.resourceTypeCode,
          deduct_time_begin: args.filter.days.from,
          deduct_time_end: args.filter.days.to,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'free_resource_records', readDeduction), integerOrNull(wire, 'total_count'), args)
  },
})

function readDeduction(row: WireObject): PackageDeduction {
  return {
    deductedAt: timeOrNull(row, 'deduct_time'),
    itemId: textOrNull(row, 'free_resource_id'),
    productId: textOrNull(row, 'product_id'),
    productName: textOrNull(row, 'product_name'),
    resourceId: textOrNull(row, 'resource_id'),
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    resourceTag: textOrNull(row, 'resource_tag'),
    usageTypeCode: textOrNull(row, 'usage_type_code'),
    before: decimalOrNull(row, 'available_amount'),
    used: decimalOrNull(row, 'used_amount'),
    after: decimalOrNull(row, 'remaining_amount'),
    measureId: integerOrNull(row, 'measure_id'),
    usedFrom: timeOrNull(row, 'effective_time'),
    usedTo: timeOrNull(row, 'expire_time'),
  }
}

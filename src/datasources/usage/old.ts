/** Usage on the old generation. Pure mapping: no I/O. Source: contracts/catalogue-usage.mapping.md, sections 2 and 4. */
import { bind } from '../../generations/operation.ts'
import { numberedPage, numberedPages, offsetOf, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, decimalOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  packageStatusCodes,
  payPerUseStatus,
  type PackageUsage,
  type PackageUsageArgs,
  type PayPerUseResource,
  type PayPerUseResourceArgs,
  type ResourcePackage,
  type ResourcePackageArgs,
} from './model.ts'
import { readCycle, readPackage, specSizeOrNull } from './read.ts'

/** Its upper bound is not documented: what every list of the contracts takes. */
const maxResourcePage = 100

export const payPerUseResourcesOld = bind<PayPerUseResourceArgs, Page<PayPerUseResource>>(['ListCustomerOnDemandResourcesOld'], {
  plan: (args) => {
    const { filter } = args
    if (filter.status !== undefined) return { cannot: 'it has no filter by state.' }
    if (filter.indirectPartnerId !== undefined) return { cannot: "it has no resources of a cloud reseller's customers." }
    return {
      requests: numberedPages(offsetOf(args), args.limit, maxResourcePage).map((page) =>
        request('ListCustomerOnDemandResourcesOld', {
          body: {
            customerId: filter.customerId,
            regionCode: filter.regionCode,
            cloudServiceTypeCode: filter.serviceTypeCode,
            resourceTypeCode: filter.resourceTypeCode,
            resourceIds: filter.resourceIds && [...filter.resourceIds],
            resourceName: filter.resourceName,
            startTimeBegin: filter.effectiveFrom,
            startTimeEnd: filter.effectiveTo,
            pageNo: page.number,
            pageSize: page.size,
          },
        }),
      ),
    }
  },
  merge: (answers, args) => {
    const wires = answers.map(body)
    return numberedPage(
      wires.map((wire) => list(wire, 'customerResources', (row) => readResource(row, args.filter.customerId))),
      wires[0] ? integerOrNull(wires[0], 'totalCount') : null,
      args,
      maxResourcePage,
    )
  },
  missing: ['PayPerUseResource.resourceTypeName', 'PayPerUseResource.serviceTypeName', 'PayPerUseResource.specDescription'],
})

function readResource(row: WireObject, customerId: string): PayPerUseResource {
  const status = codeOrNull(row, 'status')
  return {
    customerId: textOrNull(row, 'customerId') ?? customerId,
    resourceId: text(row, 'resourceId'),
    resourceName: textOrNull(row, 'resourceName'),
    status: payPerUseStatus.read(status),
    statusCode: status,
    regionCode: textOrNull(row, 'regionCode'),
    availabilityZoneCode: textOrNull(row, 'azCode'),
    serviceTypeCode: textOrNull(row, 'cloudServiceTypeCode'),
    serviceTypeName: null,
    resourceTypeCode: textOrNull(row, 'resourceTypeCode'),
    resourceTypeName: null,
    specCode: textOrNull(row, 'resourceSpecCode'),
    specDescription: null,
    specSize: specSizeOrNull(textOrNull(row, 'resourceInfo')),
    effectiveAt: timeOrNull(row, 'startTime'),
    expiresAt: timeOrNull(row, 'endTime'),
  }
}

const maxPackagePage = 1000
const maxPackagePages = 9999

/** `offset` is a page number here: the first page is 1, and 0 gives it too (section 4). */
export const resourcePackagesOld = bind<ResourcePackageArgs, Page<ResourcePackage>>(['ListFreeResourceInfosOld'], {
  plan: (args) => {
    const { filter } = args
    if (filter.serviceTypeCodes !== undefined) return { cannot: 'it has no filter by cloud service.' }
    const pages = numberedPages(offsetOf(args), args.limit, maxPackagePage)
    if (pages.some((page) => page.number > maxPackagePages)) return { cannot: `it has no page beyond number ${maxPackagePages}.` }
    return {
      requests: pages.map((page) =>
        request('ListFreeResourceInfosOld', {
          identity: { kind: 'customer', customerId: filter.customerId },
          body: {
            region_code: filter.regionCode,
            order_id: filter.orderId,
            product_id: filter.productId,
            product_name: filter.productName,
            enterprise_project_id: filter.enterpriseProjectId,
            status: filter.status && packageStatusCodes[filter.status],
            offset: page.number,
            limit: page.size,
          },
        }),
      ),
    }
  },
  merge: (answers, args) => {
    const wires = answers.map(body)
    return numberedPage(
      wires.map((wire) => list(wire, 'free_resource_packages', (row) => readPackage(row, args.filter.customerId))),
      wires[0] ? integerOrNull(wires[0], 'total_count') : null,
      args,
      maxPackagePage,
    )
  },
  missing: ['ResourcePackage.serviceTypeName'],
})

/** How many packages one call takes. */
const maxPackages = 100

/** By the package, which the answer names. The unit has a name and no id, and several units may have it (section 4). */
export const packageUsageOld = bind<PackageUsageArgs, ReadonlyMap<string, readonly PackageUsage[]>>(['ListFreeResourceUsagesOld'], {
  plan: ({ customerId, packages }) => ({
    requests: Array.from({ length: Math.ceil(packages.length / maxPackages) }, (_, index) =>
      request('ListFreeResourceUsagesOld', {
        identity: { kind: 'customer', customerId },
        body: { order_instance_ids: packages.slice(index * maxPackages, (index + 1) * maxPackages).map(({ packageId }) => packageId) },
      }),
    ),
  }),
  merge: (answers, { packages }) => {
    const measureIds = new Map(packages.map(({ packageId, items }) => [packageId, items.flatMap(({ measureId }) => measureId ?? [])]))
    const rows = answers.flatMap((answer) => list(body(answer), 'package_usage_infos', (row) => {
      const packageId = text(row, 'order_instance_id')
      return { packageId, usage: readUsage(row, measureIds.get(packageId) ?? []) }
    }))
    const byPackage = Map.groupBy(rows, ({ packageId }) => packageId)
    return new Map(packages.map(({ packageId }) => [packageId, (byPackage.get(packageId) ?? []).map(({ usage }) => usage)]))
  },
  missing: ['ResourcePackageUsage.itemId', 'ResourcePackageUsage.itemTypeName', 'ResourcePackageUsage.measureId', 'ResourcePackageUsage.usageTypeName'],
})

function readUsage(row: WireObject, measureIds: readonly number[]): PackageUsage {
  const name = textOrNull(row, 'measurement_name')
  return {
    itemId: null,
    itemTypeName: null,
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    usageTypeName: null,
    ...readCycle(row),
    remaining: decimalOrNull(row, 'balance'),
    original: decimalOrNull(row, 'total'),
    measureId: null,
    namedUnit: name === null ? null : { name, measureIds },
  }
}

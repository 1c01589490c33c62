/** The domain of usage: pay-per-use resources, resource packages and what is taken from them, 95th-percentile bandwidth. */
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'

/** Other numbers than those of yearly/monthly resources, where 2 is "in use" (catalogue-usage.mapping.md, section 2). */
export const payPerUseStatusCodes = { NORMAL: 1, GRACE_PERIOD: 2, FROZEN: 3, CHANGING: 4, CLOSING: 5, CLOSED: 6 } as const

export type PayPerUseStatus = keyof typeof payPerUseStatusCodes

export interface PayPerUseResource {
  readonly customerId: string
  readonly resourceId: string
  readonly resourceName: string | null
  readonly status: PayPerUseStatus | Unrecognized | null
  readonly statusCode: string | null
  readonly regionCode: string | null
  readonly availabilityZoneCode: string | null
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
  readonly resourceTypeCode: string | null
  readonly resourceTypeName: string | null
  readonly specCode: string | null
  readonly specDescription: string | null
  readonly specSize: string | null
  readonly effectiveAt: string | null
  readonly expiresAt: string | null
}

export interface PayPerUseResourceFilter {
  readonly customerId: string
  readonly regionCode?: string
  readonly serviceTypeCode?: string
  readonly resourceTypeCode?: string
  readonly resourceIds?: readonly string[]
  readonly resourceName?: string
  readonly effectiveFrom?: string
  readonly effectiveTo?: string
  readonly status?: PayPerUseStatus
  readonly indirectPartnerId?: string
}

export interface PayPerUseResourceArgs extends PageRequest {
  readonly filter: PayPerUseResourceFilter
}

export const packageStatusCodes = { NOT_YET_EFFECTIVE: 0, EFFECTIVE: 1, USED_UP: 2, EXPIRED: 3, UNSUBSCRIBED: 4 } as const

export type PackageStatus = keyof typeof packageStatusCodes
export type PackageScope = 'ALL_PROJECTS' | 'ONE_PROJECT'
export type PackageOrigin = 'ORDER' | 'GIFT'
export type PackageBundling = 'SINGLE' | 'COMBINED'
export type PackageReuse = 'RESETS_EVERY_CYCLE' | 'DOES_NOT_RESET'
export type ResetCycle = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'
export type ResetCycleKind = 'CALENDAR' | 'FROM_SUBSCRIPTION'

export interface ResourcePackageItem {
  readonly itemId: string
  readonly usageTypeName: string | null
  readonly remaining: string | null
  readonly original: string | null
  readonly measureId: number | null
}

export interface ResourcePackage {
  readonly packageId: string
  readonly customerId: string
  readonly orderId: string | null
  readonly productId: string | null
  readonly productName: string | null
  readonly enterpriseProjectId: string | null
  readonly scope: PackageScope | Unrecognized | null
  readonly scopeCode: string | null
  readonly status: PackageStatus | Unrecognized | null
  readonly statusCode: string | null
  readonly effectiveAt: string | null
  readonly expiresAt: string | null
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
  readonly regionCode: string | null
  readonly origin: PackageOrigin | Unrecognized | null
  readonly originCode: string | null
  readonly bundling: PackageBundling | Unrecognized | null
  readonly bundlingCode: string | null
  readonly reuse: PackageReuse | Unrecognized | null
  readonly reuseCode: string | null
  readonly items: readonly ResourcePackageItem[]
}

export interface ResourcePackageFilter {
  readonly customerId: string
  readonly regionCode?: string
  readonly orderId?: string
  readonly productId?: string
  readonly productName?: string
  readonly enterpriseProjectId?: string
  readonly status?: PackageStatus
  readonly serviceTypeCodes?: readonly string[]
}

export interface ResourcePackageArgs extends PageRequest {
  readonly filter: ResourcePackageFilter
}

/** What is left of a package now. Of one item on the new generation; the old one has no items, but the unit's name. */
export interface PackageUsage {
  readonly itemId: string | null
  readonly itemTypeName: string | null
  readonly resourceTypeName: string | null
  readonly usageTypeName: string | null
  readonly cycle: ResetCycle | Unrecognized | null
  readonly cycleCode: string | null
  readonly cycleKind: ResetCycleKind | Unrecognized | null
  readonly cycleKindCode: string | null
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly remaining: string | null
  readonly original: string | null
  readonly measureId: number | null
  /** The unit where there is no id of it; null where there is. */
  readonly namedUnit: NamedUnit | null
}

/** A unit by its name, which several may have, and the ids of the units that its package counts in. */
export interface NamedUnit {
  readonly name: string
  readonly measureIds: readonly number[]
}

/** A package whose usage is asked for: the old generation asks by the package, the new one by its items. */
export interface UsedPackage {
  readonly packageId: string
  readonly items: readonly Pick<ResourcePackageItem, 'itemId' | 'measureId'>[]
}

export interface PackageUsageArgs {
  readonly customerId: string
  readonly packages: readonly UsedPackage[]
}

/** What was taken from a package. */
export interface PackageDeduction {
  readonly deductedAt: string | null
  readonly itemId: string | null
  readonly productId: string | null
  readonly productName: string | null
  readonly resourceId: string | null
  readonly resourceTypeCode: string | null
  readonly resourceTypeName: string | null
  readonly resourceTag: string | null
  readonly usageTypeCode: string | null
  readonly before: string | null
  readonly used: string | null
  readonly after: string | null
  readonly measureId: number | null
  readonly usedFrom: string | null
  readonly usedTo: string | null
}

export interface PackageDeductionFilter {
  readonly customerId: string
  /** Days in UTC+8, YYYY-MM-DD, both included. */
  readonly days: { readonly from: string; readonly to: string }
  readonly itemId?: string
  readonly productId?: string
  readonly resourceTypeCode?: string
}

export interface PackageDeductionArgs extends PageRequest {
  readonly filter: PackageDeductionFilter
}

/** The four services that are billed by the 95th percentile, each with its one resource type. */
export const peakServices = {
  CDN: { service: 'hws.service.type.cdn', resource: 'hws.resource.type.cdn' },
  OBS: { service: 'hws.service.type.obs', resource: 'hws.resource.type.obs' },
  VPC: { service: 'hws.service.type.vpc', resource: 'hws.resource.type.bandwidth' },
  IEC: { service: 'hws.service.type.iec', resource: 'hws.resource.type.edgebandwidth' },
} as const

export type PeakService = keyof typeof peakServices

/** The codes of each method. Base 1000 has two spellings, and some resources are under each (section 5). */
export const peakMethods = {
  PEAK_95: ['95Peak'],
  PEAK_95_DECIMAL: ['95peak_1000', '95Peak_1000'],
  BANDWIDTH_95: ['bandwidth95peak'],
  PEAK_95_ENHANCED: ['95peak_plus'],
} as const

export type PeakMethod = keyof typeof peakMethods

/** A resource's bandwidth of a month; without values for the current one. */
export interface PeakBandwidth {
  readonly customerId: string
  readonly billingCycle: string
  readonly service: PeakService
  readonly resourceId: string
  readonly usageTypeCode: string
  readonly effectiveDays: string | null
  readonly bandwidth: string | null
  readonly guaranteedBandwidth: string | null
  readonly peakBandwidth: string | null
  readonly measureId: number | null
}

export interface PeakBandwidthFilter {
  readonly customerId: string
  readonly billingCycle: string
  readonly service: PeakService
  readonly method: PeakMethod
}

export interface PeakBandwidthArgs extends PageRequest {
  readonly filter: PeakBandwidthFilter
}

/** The bandwidth of five minutes. */
export interface PeakBandwidthPoint {
  readonly at: string | null
  readonly usage: string | null
  readonly guaranteedBandwidth: string | null
  readonly measureId: number | null
}

export interface PeakBandwidthPointArgs extends PageRequest {
  readonly of: Pick<PeakBandwidth, 'customerId' | 'billingCycle' | 'service' | 'resourceId' | 'usageTypeCode'>
}

export const payPerUseStatus = openEnum<PayPerUseStatus>({
  '1': 'NORMAL',
  '2': 'GRACE_PERIOD',
  '3': 'FROZEN',
  '4': 'CHANGING',
  '5': 'CLOSING',
  '6': 'CLOSED',
})
export const packageStatus = openEnum<PackageStatus>({ '0': 'NOT_YET_EFFECTIVE', '1': 'EFFECTIVE', '2': 'USED_UP', '3': 'EXPIRED', '4': 'UNSUBSCRIBED' })
export const packageScope = openEnum<PackageScope>({ '0': 'ALL_PROJECTS', '1': 'ONE_PROJECT' })
export const packageOrigin = openEnum<PackageOrigin>({ '0': 'ORDER', '1': 'GIFT' })
export const packageBundling = openEnum<PackageBundling>({ ATOMIC_PKG: 'SINGLE', BUNDLE_PKG: 'COMBINED' })
export const packageReuse = openEnum<PackageReuse>({ '1': 'RESETS_EVERY_CYCLE', '2': 'DOES_NOT_RESET' })
export const resetCycle = openEnum<ResetCycle>({ '1': 'HOUR', '2': 'DAY', '3': 'WEEK', '4': 'MONTH', '5': 'YEAR' })
export const resetCycleKind = openEnum<ResetCycleKind>({ '1': 'CALENDAR', '2': 'FROM_SUBSCRIPTION' })

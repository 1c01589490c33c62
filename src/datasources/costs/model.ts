/** The domain of a customer's costs: amortized over months, and added up by whatever dimensions are asked for. */
import type { BillDetailType, BillingPeriodType, ChargingMode, ConsumptionPayment, FilterableBillDetailType, MeasuredQuantity, PackagedSubService } from '../billing/model.ts'
import type { EnterpriseProject, MemberFilter } from '../billing/model-own.ts'
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'

/** A tag that costs are told apart by, or a cost unit with its rule. */
export interface CostMark {
  readonly name: string
  readonly value: string | null
}

/** What something that is paid for more than one month costs in each of them. */
export interface MonthlyCost {
  readonly month: string
  readonly billingCycle: string | null
  readonly customerId: string
  readonly billDetailType: BillDetailType | Unrecognized | null
  readonly billDetailTypeCode: string | null
  readonly chargingMode: ChargingMode | Unrecognized | null
  readonly chargingModeCode: string | null
  readonly regionCode: string | null
  readonly regionName: string | null
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
  readonly resourceTypeCode: string | null
  readonly resourceTypeName: string | null
  readonly resourceId: string | null
  readonly resourceName: string | null
  readonly resourceTag: string | null
  readonly specDescription: string | null
  readonly enterpriseProject: EnterpriseProject | null
  readonly orderId: string | null
  readonly usedFrom: string | null
  readonly usedTo: string | null
  readonly periodType: BillingPeriodType | Unrecognized | null
  readonly periodTypeCode: string | null
  readonly usageTypeCode: string | null
  readonly usage: MeasuredQuantity | null
  readonly packageUsage: MeasuredQuantity | null
  readonly reservedInstanceUsage: MeasuredQuantity | null
  readonly payableAmount: Money | null
  readonly pastAmount: Money | null
  readonly amount: Money | null
  readonly futureAmount: Money | null
  readonly payment: ConsumptionPayment
  readonly subService: PackagedSubService | null
  readonly tags: readonly CostMark[]
  readonly costUnits: readonly CostMark[]
}

export interface MonthlyCostArgs extends PageRequest {
  readonly filter: MemberFilter & {
    readonly customerId: string
    /** YYYY-MM. */
    readonly month: string
    readonly serviceTypeCode?: string
    readonly resourceTypeCode?: string
    readonly regionCode?: string
    readonly chargingMode?: ChargingMode
    readonly billDetailType?: FilterableBillDetailType
    readonly resourceId?: string
    readonly resourceName?: string
    readonly enterpriseProjectId?: string
  }
}

/** What costs are added up by; the vendor's words say the same. */
export const groupingDimensionCodes = {
  SERVICE_TYPE: 'CLOUD_SERVICE_TYPE',
  RESOURCE_TYPE: 'RESOURCE_TYPE',
  MEMBER: 'ASSOCIATED_ACCOUNT',
  REGION: 'REGION_CODE',
  AVAILABILITY_ZONE: 'AZ_CODE',
  ENTERPRISE_PROJECT: 'ENTERPRISE_PROJECT_ID',
  SPEC: 'RES_SPEC_CODE',
  CHARGING_MODE: 'CHARGING_MODE',
  USAGE_TYPE: 'USAGE_TYPE',
  BILL_TYPE: 'BILL_TYPE',
  OPERATING_ENTITY: 'BE_ID',
  PAYER_ACCOUNT: 'PAYER_ACCOUNT_ID',
  RESOURCE: 'RESOURCE_ID',
} as const

export type GroupingDimension = keyof typeof groupingDimensionCodes

/** What costs are filtered by: the same, and tags and cost units. */
export const filterDimensionCodes = { ...groupingDimensionCodes, TAG: 'RESOURCE_TAG', COST_UNIT: 'COST_UNIT' } as const

export type FilterDimension = keyof typeof filterDimensionCodes
export type CostDimension = FilterDimension | 'SPLIT_ITEM'

/** A group's value in one of the dimensions; of a grouping by a tag the code is the tag's key. */
export interface CostDimensionValue {
  readonly dimension: CostDimension | Unrecognized | null
  readonly dimensionCode: string | null
  readonly value: string | null
}

/** What a group costs on a day or in a month. */
export interface PeriodCost {
  readonly period: string
  readonly amount: Money | null
  readonly officialAmount: Money | null
}

export interface CostGroup {
  readonly dimensions: readonly CostDimensionValue[]
  readonly periods: readonly PeriodCost[]
  readonly amount: Money | null
  readonly officialAmount: Money | null
}

export const costKindCodes = { ORIGINAL: 'ORIGINAL_COST', AMORTIZED: 'AMORTIZED_COST' } as const
export const costAmountCodes = { PAYABLE: 'PAYMENT_AMOUNT', PAID: 'NET_AMOUNT' } as const

export type CostKind = keyof typeof costKindCodes
export type CostAmountKind = keyof typeof costAmountCodes

export type CostGrouping = { readonly dimension: GroupingDimension } | { readonly tag: string } | { readonly costUnit: string }

export interface CostGroupArgs extends PageRequest {
  readonly query: {
    readonly customerId: string
    /** YYYY-MM-DD by day, YYYY-MM by month; both ends are included. */
    readonly span: { readonly by: 'day' | 'month'; readonly from: string; readonly to: string }
    readonly groupBy: readonly CostGrouping[]
    readonly kind: CostKind
    readonly amountKind: CostAmountKind
    readonly filters: readonly { readonly dimension: FilterDimension; readonly values: readonly string[]; readonly isExcluded: boolean }[]
  }
}

export const costDimension = openEnum<CostDimension>({
  CLOUD_SERVICE_TYPE: 'SERVICE_TYPE',
  RESOURCE_TYPE: 'RESOURCE_TYPE',
  ASSOCIATED_ACCOUNT: 'MEMBER',
  REGION_CODE: 'REGION',
  AZ_CODE: 'AVAILABILITY_ZONE',
  ENTERPRISE_PROJECT_ID: 'ENTERPRISE_PROJECT',
  RES_SPEC_CODE: 'SPEC',
  CHARGING_MODE: 'CHARGING_MODE',
  USAGE_TYPE: 'USAGE_TYPE',
  BILL_TYPE: 'BILL_TYPE',
  BE_ID: 'OPERATING_ENTITY',
  PAYER_ACCOUNT_ID: 'PAYER_ACCOUNT',
  RESOURCE_ID: 'RESOURCE',
  RESOURCE_TAG: 'TAG',
  COST_UNIT: 'COST_UNIT',
  SPLIT_ITEM_NAME: 'SPLIT_ITEM',
})

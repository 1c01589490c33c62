/** A customer's own bills, as the customer sees them: transactions, resource records, resource bills, the monthly summary. */
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { Page, PageRequest } from '../paging.ts'
import type { BillDetailType, BillingPeriodType, ChargingMode, ConsumptionPayment, FilterableBillDetailType, MeasuredQuantity, PackagedSubService } from './model.ts'

/** Whose records the bills of an enterprise's master account have. The vendor's default is all of them, mixed. */
export const memberCodes = { OWN: 'oneself', ONE: 'sub_customer', ALL: 'all' } as const

export type EnterpriseMembers = keyof typeof memberCodes

/** `memberId` goes with `ONE`, and with nothing else. */
export interface MemberFilter {
  readonly members: EnterpriseMembers
  readonly memberId?: string
}

/** Null where what it is about is attributed to none. */
export interface EnterpriseProject {
  readonly id: string
  readonly name: string | null
}

export const providerCodes = { HUAWEI_CLOUD: 1, MARKETPLACE: 2 } as const
export const settlementCodes = { PAID: 1, NOT_SETTLED: 2, NOT_YET_BILLED: 3 } as const

export type Provider = keyof typeof providerCodes
export type Settlement = keyof typeof settlementCodes
export type SummaryBillType = 'CONSUMPTION' | 'REFUND' | 'ADJUSTMENT'

/** What a row of each of the bills tells of what was billed. */
export interface Billed {
  readonly customerId: string
  readonly accountName: string | null
  readonly chargingMode: ChargingMode | Unrecognized | null
  readonly chargingModeCode: string | null
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
  readonly resourceTypeCode: string | null
  readonly resourceTypeName: string | null
  readonly regionCode: string | null
}

/** What a row of each of the bills tells of its price. */
export interface Priced {
  readonly officialAmount: Money | null
  readonly discountAmount: Money | null
  readonly payableAmount: Money | null
  readonly payment: ConsumptionPayment | null
  readonly debtAmount: Money | null
  readonly writtenOffAmount: Money | null
}

interface Detailed {
  readonly billDetailType: BillDetailType | Unrecognized | null
  readonly billDetailTypeCode: string | null
  readonly regionName: string | null
  readonly enterpriseProject: EnterpriseProject | null
}

/** A line of the transaction bill. */
export interface BillTransaction extends Billed, Priced, Detailed {
  readonly billingCycle: string
  readonly provider: Provider | Unrecognized | null
  readonly providerCode: string | null
  readonly settlement: Settlement | Unrecognized | null
  readonly settlementCode: string | null
  readonly tradeId: string | null
  readonly orderId: string | null
  readonly deductedAt: string | null
  /** As the vendor writes it: one time, or start and end. */
  readonly consumptionTime: string | null
  readonly roundedOffAmount: Money | null
}

export interface BillTransactionArgs extends PageRequest {
  readonly filter: MemberFilter & {
    readonly customerId: string
    readonly billingCycle: string
    readonly provider?: Provider
    readonly serviceTypeCode?: string
    readonly resourceTypeCode?: string
    readonly regionCode?: string
    readonly chargingMode?: ChargingMode
    readonly billDetailType?: FilterableBillDetailType
    readonly tradeId?: string
    readonly enterpriseProjectId?: string
    readonly settlement?: Settlement
    readonly days?: { readonly from: string; readonly to: string }
    readonly payableOnly: boolean
  }
}

interface ResourceBilled extends Billed, Priced, Detailed {
  readonly recordId: string | null
  readonly day: string | null
  readonly tradeId: string | null
  readonly orderId: string | null
  readonly consumptionTime: string | null
  readonly meteredFrom: string | null
  readonly meteredTo: string | null
  readonly resourceId: string | null
  readonly resourceName: string | null
  readonly resourceTag: string | null
  readonly specDescription: string | null
  readonly skuCode: string | null
  readonly periodType: BillingPeriodType | Unrecognized | null
  readonly periodTypeCode: string | null
  readonly periodCount: number | null
  readonly subService: PackagedSubService | null
}

/** A record of what a resource consumed. */
export interface ResourceRecord extends ResourceBilled {
  readonly deductedAt: string | null
  readonly productId: string | null
  readonly productName: string | null
  readonly specSize: string | null
  readonly specSizeMeasureId: number | null
  readonly usageTypeCode: string | null
  readonly usage: MeasuredQuantity | null
  readonly packageUsage: MeasuredQuantity | null
  readonly reservedInstanceUsage: MeasuredQuantity | null
  readonly unitPrice: string | null
  readonly unitPriceUnit: string | null
  readonly formula: string | null
  readonly relativeOrderId: string | null
}

/** Statistics: one row for a resource's whole month, for each of its days, or for each deduction. */
export const statisticsCodes = { CYCLE: 1, DAY: 2, DETAIL: 3 } as const

export type RecordStatistics = keyof typeof statisticsCodes

interface ResourceFilter extends MemberFilter {
  readonly customerId: string
  readonly billingCycle: string
  readonly chargingMode?: ChargingMode
  readonly billDetailType?: FilterableBillDetailType
  readonly serviceTypeCode?: string
  readonly regionCode?: string
  readonly resourceId?: string
  readonly enterpriseProjectId?: string
  /** Days of the cycle, YYYY-MM-DD, both included. */
  readonly days?: { readonly from: string; readonly to: string }
  readonly payableOnly: boolean
}

export interface ResourceRecordArgs extends PageRequest {
  readonly filter: ResourceFilter & {
    readonly orderId?: string
    readonly tradeId?: string
    readonly statistics: Exclude<RecordStatistics, 'DAY'>
  }
}

/** What a resource cost in a month, on a day, or at a deduction. */
export interface ResourceBill extends ResourceBilled {
  readonly billingCycle: string
  readonly rootResourceId: string | null
  readonly parentResourceId: string | null
  readonly previousOrderId: string | null
  readonly availabilityZoneCodes: readonly string[] | null
  readonly payerAccountId: string | null
  readonly operatingEntityId: string | null
}

export interface ResourceBillArgs extends PageRequest {
  readonly filter: ResourceFilter & {
    readonly resourceTypeCode?: string
    readonly payerAccountId?: string
    readonly statistics: RecordStatistics
  }
}

/** A row of the monthly summary. */
export interface MonthlySummaryRow extends Billed, Priced {
  readonly billingCycle: string
  readonly billType: SummaryBillType | Unrecognized | null
  readonly billTypeCode: string | null
  readonly roundedOffAmount: Money | null
}

export interface MonthlySummaryTotals {
  readonly payableAmount: Money | null
  readonly payment: ConsumptionPayment
  readonly debtAmount: Money | null
  readonly writtenOffAmount: Money | null
}

/** A page of the summary, with the sums of the whole month. */
export interface MonthlySummaryPage extends Page<MonthlySummaryRow> {
  readonly totals: MonthlySummaryTotals
}

export interface MonthlySummaryArgs extends PageRequest {
  readonly filter: MemberFilter & {
    readonly customerId: string
    readonly billingCycle: string
    readonly serviceTypeCode?: string
    readonly enterpriseProjectId?: string
  }
}

/** A page of the ids of those who consumed in a month. */
export interface ConsumingCustomerArgs extends PageRequest {
  readonly billingCycle: string
}

export interface ConsumingCustomer {
  readonly customerId: string
  readonly billingCycle: string
}

export const provider = openEnum<Provider>({ '1': 'HUAWEI_CLOUD', '2': 'MARKETPLACE' })
export const settlement = openEnum<Settlement>({ '1': 'PAID', '2': 'NOT_SETTLED', '3': 'NOT_YET_BILLED' })
export const summaryBillType = openEnum<SummaryBillType>({ '1': 'CONSUMPTION', '2': 'REFUND', '3': 'ADJUSTMENT' })

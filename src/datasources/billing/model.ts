/** The domain's bills: consumption records and monthly bills, as both generations are mapped to them. */
import type { AssociationType } from '../customers/model.ts'
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'

export type BillingPeriodType = 'YEAR' | 'MONTH' | 'DAY' | 'HOUR' | 'ONE_OFF'
export type MonthlyBillType = keyof typeof monthlyBillTypeCodes
export type PaymentSource = 'CASH' | 'CREDIT' | 'BONUS' | 'CASH_COUPON' | 'FLEXI_PURCHASE_COUPON' | 'STORED_CARD'

/** The present generation's numbers of the modes. */
export const chargingModeCodes = { YEARLY_MONTHLY: 1, PAY_PER_USE: 3, RESERVED_INSTANCE: 10, SAVINGS_PLAN: 11 } as const

export type ChargingMode = keyof typeof chargingModeCodes

/** The modes that monthly bills are filtered by. */
export type MonthlyChargingMode = Exclude<ChargingMode, 'RESERVED_INSTANCE'>

/** The types of monthly bills: the same codes on both generations. */
export const monthlyBillTypeCodes = { CONSUMPTION: '0', UNSUBSCRIPTION: '1', WRITE_OFF: '2' } as const

/** What the present contract can filter by (billing-incentives.mapping.md, section 1). 25 is the newest, not 103. */
export const billDetailTypeCodes = {
  NEW_PURCHASE: 1,
  RENEWAL: 2,
  CHANGE: 3,
  UNSUBSCRIPTION: 4,
  USAGE: 5,
  AUTO_RENEWAL: 8,
  COMPENSATION: 9,
  SUPPORT_PLAN_MONTH_END: 14,
  DEDUCTION: 16,
  MONTHLY_PAID: 18,
  CHANGE_REFUND: 20,
  SAVINGS_PLAN_USAGE: 23,
  TO_PAY_PER_USE_REFUND: 24,
  ROUNDING_MAKE_UP: 25,
  YEARLY_PAID: 103,
} as const

export type FilterableBillDetailType = keyof typeof billDetailTypeCodes

/** Documented for answers until 2024-05: they may sit in older cycles, but no list filters by them. */
const formerBillDetailTypeCodes = {
  HOURLY_BILLING: 12,
  UNSUBSCRIPTION_FEE: 13,
  UNSUBSCRIPTION_TAX: 100,
  COMPENSATION_TAX: 101,
  DEDUCTION_TAX: 102,
} as const

export type BillDetailType = FilterableBillDetailType | keyof typeof formerBillDetailTypeCodes

/** An amount of usage in one of the vendor's units. */
export interface MeasuredQuantity {
  readonly value: string
  readonly measureId: number | null
}

/** The sub-service of a packaged machine that a record is really about. */
export interface PackagedSubService {
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
  readonly resourceTypeCode: string | null
  readonly resourceTypeName: string | null
  readonly resourceId: string | null
  readonly resourceName: string | null
}

/** How the payable amount was paid. */
export interface ConsumptionPayment {
  readonly cashAmount: Money | null
  readonly creditAmount: Money | null
  readonly couponAmount: Money | null
  readonly flexiPurchaseCouponAmount: Money | null
  readonly storedCardAmount: Money | null
}

export interface ConsumptionRecord {
  readonly recordId: string | null
  readonly customerId: string
  readonly billingCycle: string
  readonly associationType: AssociationType | Unrecognized | null
  readonly associationTypeCode: string | null
  readonly chargingMode: ChargingMode | Unrecognized | null
  readonly chargingModeCode: string | null
  readonly billDetailType: BillDetailType | Unrecognized | null
  readonly billDetailTypeCode: string | null
  readonly tradeId: string | null
  readonly orderId: string | null
  readonly deductedAt: string | null
  readonly consumedAt: string | null
  readonly meteredFrom: string | null
  readonly meteredTo: string | null
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
  readonly resourceTypeCode: string | null
  readonly resourceTypeName: string | null
  readonly regionCode: string | null
  readonly regionName: string | null
  readonly resourceId: string | null
  readonly resourceName: string | null
  readonly resourceTag: string | null
  readonly productId: string | null
  readonly productName: string | null
  readonly specDescription: string | null
  readonly specSize: string | null
  readonly specSizeMeasureId: number | null
  readonly usageTypeCode: string | null
  readonly usage: MeasuredQuantity | null
  readonly packageUsage: MeasuredQuantity | null
  readonly reservedInstanceUsage: MeasuredQuantity | null
  readonly officialAmount: Money | null
  readonly discountAmount: Money | null
  readonly payableAmount: Money | null
  readonly payment: ConsumptionPayment
  readonly debtAmount: Money | null
  readonly writtenOffAmount: Money | null
  readonly periodType: BillingPeriodType | Unrecognized | null
  readonly periodTypeCode: string | null
  readonly periodCount: number | null
  readonly accountManagerId: string | null
  readonly partnerId: string | null
  readonly subService: PackagedSubService | null
}

export interface ConsumptionRecordFilter {
  readonly customerId: string
  /** YYYY-MM. */
  readonly billingCycle: string
  readonly chargingMode?: ChargingMode
  readonly billDetailType?: FilterableBillDetailType
  readonly serviceTypeCode?: string
  readonly regionCode?: string
  readonly resourceId?: string
  readonly resourceName?: string
  readonly tradeId?: string
  readonly association?: AssociationType
  /** Days of the cycle, YYYY-MM-DD, both included. */
  readonly days?: { readonly from: string; readonly to: string }
  readonly accountManagerId?: string
  readonly indirectPartnerId?: string
}

export interface ConsumptionRecordArgs extends PageRequest {
  readonly filter: ConsumptionRecordFilter
  /** How the customer is associated with the partner, where that is known. */
  readonly association: AssociationType | null
}

/** What one of the customer's accounts paid of a monthly bill. */
export interface MonthlyBillPayment {
  readonly source: PaymentSource | Unrecognized | null
  readonly sourceCode: string | null
  readonly amount: Money | null
  readonly billType: MonthlyBillType | Unrecognized | null
  readonly billTypeCode: string | null
}

export interface MonthlyBill {
  readonly customerId: string
  readonly billingCycle: string
  readonly billType: MonthlyBillType | Unrecognized | null
  readonly billTypeCode: string | null
  readonly chargingMode: ChargingMode | Unrecognized | null
  readonly chargingModeCode: string | null
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
  readonly resourceTypeCode: string | null
  readonly resourceTypeName: string | null
  readonly amount: Money | null
  readonly discountAmount: Money | null
  readonly debtAmount: Money | null
  readonly writtenOffAmount: Money | null
  readonly payments: readonly MonthlyBillPayment[]
}

export interface MonthlyBillFilter {
  /** YYYY-MM. */
  readonly billingCycle: string
  readonly customerId?: string
  readonly serviceTypeCode?: string
  readonly chargingMode?: MonthlyChargingMode
  readonly billType?: MonthlyBillType
  readonly indirectPartnerId?: string
}

export interface MonthlyBillArgs extends PageRequest {
  readonly filter: MonthlyBillFilter
}

export const chargingMode = openEnum<ChargingMode>(wordsByCode(chargingModeCodes))
export const billDetailType = openEnum<BillDetailType>({ ...wordsByCode(billDetailTypeCodes), ...wordsByCode(formerBillDetailTypeCodes) })
export const periodType = openEnum<BillingPeriodType>({ '19': 'YEAR', '20': 'MONTH', '24': 'DAY', '25': 'HOUR', '5': 'ONE_OFF' })
export const monthlyBillType = openEnum<MonthlyBillType>(wordsByCode(monthlyBillTypeCodes))
export const paymentSource = openEnum<PaymentSource>({
  BALANCE_TYPE_DEBIT: 'CASH',
  BALANCE_TYPE_CREDIT: 'CREDIT',
  BALANCE_TYPE_BONUS: 'BONUS',
  BALANCE_TYPE_COUPON: 'CASH_COUPON',
  BALANCE_TYPE_RCASH_COUPON: 'FLEXI_PURCHASE_COUPON',
  BALANCE_TYPE_STORED_VALUE_CARD: 'STORED_CARD',
})

function wordsByCode<Word extends string>(codes: Readonly<Record<Word, number | string>>): Record<string, Word> {
  const words: Record<string, Word> = {}
  for (const word in codes) words[String(codes[word])] = word
  return words
}

/** The domain's orders: what both generations are mapped to. */
import type { AssociationType } from '../customers/model.ts'
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { Page, PageRequest } from '../paging.ts'
import type { FilterableStatus } from './filter-codes.ts'
import type { EnterpriseProject } from '../subscriptions/model.ts'

export const orderStatus = openEnum({
  '1': 'PENDING_APPROVAL',
  '2': 'PENDING_REFUND',
  '3': 'PROCESSING',
  '4': 'CANCELLED',
  '5': 'COMPLETED',
  '6': 'PENDING_PAYMENT',
  '9': 'PENDING_CONFIRMATION',
  '10': 'PENDING_SHIPMENT',
  '11': 'PENDING_RECEIPT',
  '12': 'PENDING_PICKUP',
  '13': 'REPLACEMENT_IN_PROGRESS',
})

export const orderType = openEnum({
  '1': 'NEW_SUBSCRIPTION',
  '2': 'RENEWAL',
  '3': 'CHANGE',
  '4': 'UNSUBSCRIPTION',
  '10': 'PERIOD_TO_PAY_PER_USE',
  '11': 'PAY_PER_USE_TO_PERIOD',
  '13': 'TRIAL',
  '14': 'TRIAL_TO_COMMERCIAL',
  '15': 'FEE_ADJUSTMENT',
})

export const orderSource = openEnum({
  '1': 'CUSTOMER',
  '2': 'PROXY',
  '3': 'CONTRACT',
  '4': 'RESELLER',
  '5': 'RESOURCE_DELETION',
  '6': 'SUPPLEMENTARY_RECORD',
  '7': 'COMPENSATION',
  '8': 'SYSTEM',
})

export const orderDiscountType = openEnum({
  '200': 'PROMOTIONAL_PRODUCT',
  '300': 'DISCOUNT_COUPON',
  '301': 'CASH_COUPON',
  '302': 'FLEXI_PURCHASE_COUPON',
  '500': 'PROXY_DISCOUNT',
  '501': 'PROXY_REDUCTION',
  '502': 'PROXY_FIXED_PRICE',
  '600': 'REBATE_CONTRACT',
  '601': 'CHANNEL_FRAMEWORK_CONTRACT',
  '602': 'DEDICATED_FUND_CONTRACT',
  '603': 'OFFLINE_CONTRACT',
  '604': 'TELESALES_GRANT',
  '605': 'COMMERCIAL_CONTRACT',
  '606': 'CHANNEL_COMMERCIAL_CONTRACT',
  '607': 'PARTNER_GRANTED',
  '609': 'ORDER_PRICE_ADJUSTMENT',
  '610': 'WAIVED',
  '700': 'PROMOTIONAL',
  '800': 'TOP_UP_ACCOUNT',
  '900': 'BUILT_IN',
  '901': 'FIXED_PRICE',
})

export const orderPeriodType = openEnum({
  '0': 'DAY',
  '1': 'WEEK',
  '2': 'MONTH',
  '3': 'YEAR',
  '4': 'HOUR',
  '5': 'ONE_OFF',
  '6': 'PAY_PER_USE',
  '7': 'USAGE_REPORT',
})

type NameOf<Enum extends { read: (code: string | null) => unknown }> = NonNullable<ReturnType<Enum['read']>>
export type OrderStatus = Exclude<NameOf<typeof orderStatus>, Unrecognized>
export type OrderType = Exclude<NameOf<typeof orderType>, Unrecognized>

export interface OrderDiscount {
  readonly type: NameOf<typeof orderDiscountType> | null
  readonly typeCode: string | null
  readonly amount: Money | null
}

export interface OrderAmounts {
  readonly discounts: readonly OrderDiscount[]
  readonly couponAmount: Money | null
  readonly flexiPurchaseCouponAmount: Money | null
  readonly storedCardAmount: Money | null
  readonly commissionAmount: Money | null
  readonly consumedAmount: Money | null
}

export interface Order {
  readonly orderId: string
  readonly customerId: string
  readonly status: NameOf<typeof orderStatus> | null
  readonly statusCode: string | null
  readonly type: NameOf<typeof orderType> | null
  readonly typeCode: string | null
  readonly source: NameOf<typeof orderSource> | null
  readonly sourceCode: string | null
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
  readonly officialAmount: Money | null
  readonly amountAfterDiscount: Money | null
  readonly amounts: OrderAmounts | null
  readonly createdAt: string | null
  readonly paidAt: string | null
  readonly updatedAt: string | null
  readonly needsApproval: boolean | null
  readonly baseOrderId: string | null
  readonly contractId: string | null
  readonly subOrders: readonly Order[] | null
  readonly enterpriseProjects: readonly EnterpriseProject[] | null
}

export interface OrderLine {
  readonly orderLineId: string
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
  readonly productId: string | null
  readonly specDescription: string | null
  readonly categoryCode: string | null
  readonly periodType: NameOf<typeof orderPeriodType> | null
  readonly periodTypeCode: string | null
  readonly periodCount: number | null
  readonly effectiveAt: string | null
  readonly expiresAt: string | null
  readonly quantity: number | null
  readonly officialAmount: Money | null
  readonly amountAfterDiscount: Money | null
  readonly amounts: OrderAmounts | null
}

/** An order with one page of its lines, and what only the details tell. */
export interface OrderDetails {
  readonly order: Order
  readonly lines: Page<OrderLine>
  readonly paymentDeadline: string | null
  readonly createdBy: string | null
}

export interface RefundDetail {
  readonly refundDetailId: string
  readonly amount: Money
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
  readonly resourceTypeCode: string | null
  readonly resourceTypeName: string | null
  readonly regionCode: string | null
  readonly baseOrderId: string | null
}

export interface OrderListFilter {
  readonly orderId?: string
  readonly status?: FilterableStatus
  readonly type?: OrderType
  readonly serviceTypeCode?: string
  readonly createdFrom?: string
  readonly createdTo?: string
  readonly paidFrom?: string
  readonly paidTo?: string
  readonly indirectPartnerId?: string
  /** Only orders of customers associated in this way. */
  readonly customerAssociation?: AssociationType
}

/** The customer whose orders are asked for, with what is known of its association. */
export interface OrderOwner {
  readonly customerId: string
  readonly association: AssociationType | null
}

export type OrderSort = 'CREATED_AT_ASC' | 'CREATED_AT_DESC'

export interface OrderListArgs extends PageRequest {
  readonly filter: OrderListFilter
  readonly sort: OrderSort
  /** One customer's orders; null for those of all the partner's customers. */
  readonly owner: OrderOwner | null
  /** Whether the partner may act for its customers. */
  readonly actsForCustomers: boolean
}

export interface OrderDetailsArgs extends PageRequest {
  readonly orderId: string
}

export interface RefundArgs {
  readonly orderId: string
  readonly customerId: string
}

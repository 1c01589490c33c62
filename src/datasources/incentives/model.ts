/** The domain's incentives: what the vendor pays the partner for its sales, from statement to payout. Known to the partner console only. */
import type { AssociationType } from '../customers/model.ts'
import { wordEnum } from '../word-enum.ts'
import type { Money } from '../money.ts'
import type { Unrecognized } from '../open-enum.ts'
import type { Page, PageRequest } from '../paging.ts'

const incentiveStates = ['ACCOUNTED', 'PARTLY_REQUESTED', 'REQUESTED', 'PAID', 'FROZEN', 'OFFSET', 'EXPIRED'] as const
const statementStates = ['ESTIMATED', 'PENDING_CONFIRMATION', 'GRANTING', 'GRANTED'] as const
const payoutStates = [
  'SUBMITTED',
  'CREATE_FAILED',
  'PENDING_INVOICE',
  'INVOICE_REVIEW',
  'INVOICE_REJECTED',
  'APPROVED',
  'PAYING',
  'COMPLETED',
  'PAY_FAILED',
] as const
/** How incentives are paid out. */
export const payoutMethods = ['VOUCHER_QUOTA', 'BANK_TRANSFER', 'CLOUD_ACCOUNT', 'CLOUD_ACCOUNT_INVOICE_OWED'] as const
const payoutModes = ['ALL_MERGED', 'SELECTED', 'AUTO'] as const
const freezeReasons = ['MILESTONE_NOT_DELIVERED', 'POSTPAID_NOT_REPAID', 'CASH_COUPON_NOT_REPAID', 'CERTIFICATION_IN_CHANGE', 'OTHER'] as const

export type IncentiveState = (typeof incentiveStates)[number]
export type IncentiveStatementState = (typeof statementStates)[number]
export type IncentivePayoutState = (typeof payoutStates)[number]
export type IncentivePayoutMethod = (typeof payoutMethods)[number]
export type IncentivePayoutMode = (typeof payoutModes)[number]
export type IncentiveFreezeReason = (typeof freezeReasons)[number]

export const incentiveState = wordEnum(incentiveStates)
export const incentiveStatementState = wordEnum(statementStates)
export const incentivePayoutState = wordEnum(payoutStates)
export const incentivePayoutMethod = wordEnum(payoutMethods)
export const incentivePayoutMode = wordEnum(payoutModes)
export const incentiveFreezeReason = wordEnum(freezeReasons)

export interface Incentive {
  readonly incentiveId: string
  /** The period of its statement: what the list filters by, and so a part of the global id. */
  readonly period: string
  readonly statementId: string | null
  readonly plan: string | null
  /** Null for a special incentive. */
  readonly association: AssociationType | Unrecognized | null
  readonly associationCode: string | null
  readonly state: IncentiveState | Unrecognized | null
  readonly stateCode: string | null
  /** Negative after refunds. */
  readonly amount: Money | null
  readonly payableAmount: Money | null
  readonly frozenAmount: Money | null
  readonly requestedAmount: Money | null
  readonly paidAmount: Money | null
  readonly freezeReasons: readonly (IncentiveFreezeReason | Unrecognized)[]
  readonly freezeReasonCodes: readonly string[]
  readonly productTaxRate: string | null
  readonly allowedMethods: readonly (IncentivePayoutMethod | Unrecognized)[]
  readonly allowedMethodCodes: readonly string[]
  readonly notifiedAt: string | null
  readonly expiresAt: string | null
}

/** A page of incentives with the sum that the upstream gives beside it. */
export interface IncentivePage extends Page<Incentive> {
  readonly totalPayableAmount: Money | null
}

export interface IncentiveDetail {
  readonly detailId: string
  readonly orderId: string | null
  readonly customerId: string | null
  readonly customerName: string | null
  readonly accountManagerName: string | null
  readonly serviceTypeCode: string | null
  readonly performanceAmount: Money | null
  readonly rate: string | null
  readonly amount: Money | null
  readonly isFrozen: boolean | null
  readonly freezeReason: IncentiveFreezeReason | Unrecognized | null
  readonly freezeReasonCode: string | null
}

export interface IncentiveStatement {
  readonly statementId: string
  readonly period: string
  readonly plan: string | null
  readonly association: AssociationType | Unrecognized | null
  readonly associationCode: string | null
  readonly performanceAmount: Money | null
  readonly amount: Money | null
  readonly state: IncentiveStatementState | Unrecognized | null
  readonly stateCode: string | null
  readonly publicityEndsAt: string | null
}

export interface IncentivePayout {
  readonly payoutId: string
  readonly mode: IncentivePayoutMode | Unrecognized | null
  readonly modeCode: string | null
  readonly method: IncentivePayoutMethod | Unrecognized | null
  readonly methodCode: string | null
  readonly state: IncentivePayoutState | Unrecognized | null
  readonly stateCode: string | null
  readonly incentiveIds: readonly string[]
  readonly requestedAmount: Money | null
  readonly settlementAmount: Money | null
  readonly partnerTaxRate: string | null
  readonly needsInvoice: boolean | null
  readonly owedInvoiceId: string | null
  readonly voucherQuotaId: string | null
  readonly rejectReason: string | null
  readonly appliedAt: string | null
  readonly paidAt: string | null
}

export interface IncentiveListArgs extends PageRequest {
  readonly filter: {
    readonly period?: string
    readonly state?: IncentiveState
    readonly association?: AssociationType
    readonly payableOnly?: boolean
  }
}

export interface IncentiveDetailsArgs extends PageRequest {
  readonly incentiveId: string
  readonly filter: {
    readonly orderId?: string
    readonly customerId?: string
  }
}

export interface IncentiveStatementListArgs extends PageRequest {
  readonly filter: {
    readonly period?: string
    readonly state?: IncentiveStatementState
  }
}

export interface IncentivePayoutListArgs extends PageRequest {
  readonly filter: {
    readonly state?: IncentivePayoutState
    readonly method?: IncentivePayoutMethod
    readonly appliedFrom?: string
    readonly appliedTo?: string
  }
}

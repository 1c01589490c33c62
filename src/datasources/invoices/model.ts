/** The domain's invoices: what the vendor invoices to the partner, and what can be invoiced. Known to the partner console only. */
import type { Money } from '../money.ts'
import type { Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'
import { wordEnum } from '../word-enum.ts'

const invoiceStates = [
  'PENDING_REVIEW',
  'REJECTED',
  'ISSUING',
  'CANCELLING',
  'ISSUING_CANCEL_FAILED',
  'CANCELLED',
  'PENDING_RECEIPT',
  'ISSUED',
  'RETURNING',
  'RETURN_REJECTED',
  'RETURNED',
] as const
const requestMethods = ['BILLING_CYCLE', 'ORDER', 'SPECIFIED_AMOUNT', 'CUSTOMER_BILLING_CYCLE', 'CUSTOMER_ORDER'] as const
const contractEntities = ['HUAWEI_CLOUD_COMPUTING', 'OTHER'] as const
const invoiceTypes = ['VAT_ORDINARY', 'VAT_SPECIAL'] as const
/** What invoices are made of. */
export const invoiceMedia = ['PAPER', 'ELECTRONIC', 'DIGITAL'] as const
const titleTypes = ['ENTERPRISE', 'ORGANIZATION', 'INDIVIDUAL'] as const
const invoiceActions = ['CANCEL', 'CONFIRM_RECEIPT', 'DOWNLOAD', 'RETURN', 'DELETE', 'PREVIEW', 'DETAIL'] as const
const blockReasons = ['ARREARS', 'ARREARS_NEGATIVE_BALANCE', 'NOT_SETTLED', 'OWED_INVOICE', 'NOTHING_LEFT'] as const

export type InvoiceState = (typeof invoiceStates)[number]
export type InvoiceRequestMethod = (typeof requestMethods)[number]
export type ContractEntity = (typeof contractEntities)[number]
export type InvoiceType = (typeof invoiceTypes)[number]
export type InvoiceMedium = (typeof invoiceMedia)[number]
export type InvoiceTitleType = (typeof titleTypes)[number]
export type InvoiceAction = (typeof invoiceActions)[number]
export type InvoiceBlockReason = (typeof blockReasons)[number]

export const invoiceState = wordEnum(invoiceStates)
export const invoiceRequestMethod = wordEnum(requestMethods)
export const contractEntity = wordEnum(contractEntities)
export const invoiceType = wordEnum(invoiceTypes)
export const invoiceMedium = wordEnum(invoiceMedia)
export const invoiceTitleType = wordEnum(titleTypes)
export const invoiceAction = wordEnum(invoiceActions)
export const invoiceBlockReason = wordEnum(blockReasons)

export interface MailingAddress {
  readonly addressId: string | null
  readonly country: string | null
  readonly countryCode: string | null
  readonly recipient: string | null
  readonly province: string | null
  readonly city: string | null
  readonly district: string | null
  readonly streetAddress: string | null
  readonly postcode: string | null
  readonly mobilePhone: string | null
  readonly isDefault: boolean | null
}

export interface Invoice {
  readonly invoiceId: string
  readonly requestId: string | null
  readonly state: InvoiceState | Unrecognized | null
  readonly stateCode: string | null
  readonly allowedActions: readonly (InvoiceAction | Unrecognized)[]
  readonly allowedActionCodes: readonly string[]
  readonly requestMethod: InvoiceRequestMethod | Unrecognized | null
  readonly requestMethodCode: string | null
  readonly contractEntity: ContractEntity | Unrecognized | null
  readonly contractEntityCode: string | null
  readonly billingCycles: readonly string[]
  readonly orderIds: readonly string[]
  readonly customerIds: readonly string[]
  readonly type: InvoiceType | Unrecognized | null
  readonly typeCode: string | null
  readonly medium: InvoiceMedium | Unrecognized | null
  readonly mediumCode: string | null
  readonly titleType: InvoiceTitleType | Unrecognized | null
  readonly titleTypeCode: string | null
  readonly titleName: string | null
  readonly taxpayerId: string | null
  readonly taxRate: string | null
  readonly selectedAmount: Money | null
  readonly owedOffsetAmount: Money | null
  readonly amount: Money | null
  readonly invoiceNumber: string | null
  readonly rejectReason: string | null
  readonly courier: string | null
  readonly trackingNumber: string | null
  readonly mailingAddress: MailingAddress | null
  readonly recipientEmails: readonly string[]
  readonly appliedAt: string | null
  readonly issuedAt: string | null
  readonly receivedAt: string | null
  readonly sourceInvoiceId: string | null
}

/** How much of a cycle, an order or a customer's cycle can be invoiced. */
export interface InvoiceableAmount {
  readonly consumed: Money | null
  readonly invoiced: Money | null
  readonly owedInvoices: Money | null
  readonly debt: Money | null
  /** Before owed invoices are taken off; may be negative. */
  readonly invoiceable: Money | null
  readonly isInvoiceable: boolean | null
  readonly blockReasons: readonly (InvoiceBlockReason | Unrecognized)[]
  readonly blockReasonCodes: readonly string[]
}

interface Invoiceable {
  readonly contractEntity: ContractEntity | Unrecognized | null
  readonly contractEntityCode: string | null
  readonly amount: InvoiceableAmount
}

export interface InvoiceableCycle extends Invoiceable {
  readonly billingCycle: string
}

export interface InvoiceableOrder extends Invoiceable {
  readonly orderId: string
  readonly customerId: string | null
  readonly accountName: string | null
  readonly billingCycle: string | null
  readonly serviceTypeCodes: readonly string[]
  readonly paidAt: string | null
}

export interface InvoiceableCustomerCycle extends Invoiceable {
  readonly customerId: string
  readonly customerName: string | null
  readonly billingCycle: string
}

export interface InvoiceListFilter {
  /** Never empty: no state at all would list every invoice. */
  readonly states?: readonly InvoiceState[]
  readonly requestMethod?: InvoiceRequestMethod
  readonly type?: InvoiceType
  readonly medium?: InvoiceMedium
  readonly orderId?: string
  readonly billingCycle?: string
  readonly appliedFrom?: string
  readonly appliedTo?: string
  readonly contractEntity?: ContractEntity
}

export interface InvoiceListArgs extends PageRequest {
  readonly filter: InvoiceListFilter
}

export interface InvoiceableCycleArgs extends PageRequest {
  readonly filter: {
    readonly contractEntity?: ContractEntity
    readonly from?: string
    readonly to?: string
  }
}

export interface InvoiceableOrderArgs extends PageRequest {
  readonly filter: {
    readonly contractEntity?: ContractEntity
    readonly customerId?: string
    readonly orderId?: string
    /** Never empty: no code at all would list every order. */
    readonly serviceTypeCodes?: readonly string[]
    readonly paidFrom?: string
    readonly paidTo?: string
  }
}

export interface InvoiceableCustomerCycleArgs extends PageRequest {
  readonly filter: {
    readonly billingCycle: string
    readonly contractEntity?: ContractEntity
    readonly customerId?: string
  }
}

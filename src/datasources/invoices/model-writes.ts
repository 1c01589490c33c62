/** What invoices are requested by, returned with and offset against, and what a request would come to. */
import type { Money } from '../money.ts'
import type { Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'
import { wordEnum } from '../word-enum.ts'
import type { ContractEntity, InvoiceMedium, InvoiceType } from './model.ts'

const owedSources = ['PAID_AMOUNT_INVOICED', 'INCENTIVE_PAYOUT', 'REFUND_AFTER_INVOICE'] as const
const owedStatuses = ['OPEN', 'SETTLED'] as const
const fileFormats = ['PDF', 'OFD', 'XML'] as const

export type OwedInvoiceSource = (typeof owedSources)[number]
export type OwedInvoiceStatus = (typeof owedStatuses)[number]
export type InvoiceFileFormat = (typeof fileFormats)[number]
export type InvoiceReturnReason = 'REISSUE' | 'WITHDRAWAL' | 'OTHER'

export const owedInvoiceSource = wordEnum(owedSources)
export const owedInvoiceStatus = wordEnum(owedStatuses)
export const invoiceFileFormat = wordEnum(fileFormats)

export interface CustomerCycle {
  readonly customerId: string
  readonly billingCycle: string
}

/** What is to be invoiced: the method says which. No list is empty. */
export type InvoiceSelection =
  | { readonly method: 'BILLING_CYCLE'; readonly billingCycles: readonly string[] }
  | { readonly method: 'ORDER' | 'CUSTOMER_ORDER'; readonly orderIds: readonly string[] }
  | { readonly method: 'SPECIFIED_AMOUNT'; readonly amount: string }
  | { readonly method: 'CUSTOMER_BILLING_CYCLE'; readonly customerCycles: readonly CustomerCycle[] }

/** What is selected is looked at before, one call an item, so of a few only: of more than these the vendor alone judges. */
export const mostLookedAt = 5

export interface InvoiceTerms {
  readonly selection: InvoiceSelection
  readonly contractEntity: ContractEntity
  readonly type: InvoiceType
  readonly medium: InvoiceMedium
  readonly profileId: string
  readonly mailingAddressId?: string
  readonly recipientEmails?: readonly string[]
  readonly remark?: string
}

/** What a write says once, so that the same one said again has no effect of its own. */
interface Tokened {
  readonly clientToken: string
}

export interface InvoiceRequestArgs extends InvoiceTerms, Tokened {}

export interface InvoiceRequested {
  readonly requestId: string
  /** One for each tax rate; never empty. */
  readonly invoiceIds: readonly string[]
}

export interface InvoicePart {
  readonly taxRate: string | null
  readonly selectedAmount: Money | null
  readonly owedOffsetAmount: Money | null
  readonly amount: Money | null
}

export interface InvoicePreview {
  readonly parts: readonly InvoicePart[]
  readonly totalAmount: Money | null
  readonly isCourierPaidByPartner: boolean | null
  readonly allowedMedia: readonly (InvoiceMedium | Unrecognized)[]
  readonly allowedMediaCodes: readonly string[]
}

export interface InvoiceFile {
  /** An address of the vendor's that ends soon. */
  readonly url: string
  readonly format: InvoiceFileFormat | Unrecognized | null
  readonly formatCode: string | null
  readonly expiresAt: string | null
}

export interface InvoiceCancelArgs {
  readonly invoiceId: string
  readonly reason?: string
}

export interface InvoiceReturnArgs extends Tokened {
  readonly invoiceId: string
  readonly reason: InvoiceReturnReason
  readonly description?: string
  readonly isPostedByBuyer?: boolean
  readonly courier?: string
  readonly trackingNumber?: string
  /** The invoice's state when it was read, before anything was sent; null when there is no such invoice. */
  readonly stateBefore: string | null
}

export interface OwedInvoice {
  readonly owedInvoiceId: string
  readonly source: OwedInvoiceSource | Unrecognized | null
  readonly sourceCode: string | null
  readonly sourceReference: string | null
  readonly contractEntity: ContractEntity | Unrecognized | null
  readonly contractEntityCode: string | null
  readonly taxRate: string | null
  readonly owedAmount: Money | null
  readonly settledAmount: Money | null
  readonly balance: Money | null
  readonly status: OwedInvoiceStatus | Unrecognized | null
  readonly statusCode: string | null
  readonly createdAt: string | null
}

export interface OwedInvoiceListArgs extends PageRequest {
  readonly filter: {
    readonly contractEntity?: ContractEntity
    readonly status?: OwedInvoiceStatus
  }
}

export interface OwedOffsetArgs extends Tokened {
  readonly owedInvoiceIds: readonly string[]
  readonly billingCycles?: readonly string[]
  readonly orderIds?: readonly string[]
}

export interface OwedOffset {
  /** Settled as a whole, or refused as a whole. */
  readonly owedInvoiceIds: readonly string[]
}

/** Invoices of the international site, whose list is the only public API of invoices there is. Amounts are US dollars. */
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'
import type { InvoiceMedium, InvoiceState, InvoiceTitleType, InvoiceType, MailingAddress } from './model.ts'

/** The site's numbers in the words of the partner console (billing-incentives.mapping.md, section 5). */
export const internationalState = openEnum<InvoiceState>({
  '0': 'REJECTED', '1': 'PENDING_REVIEW', '4': 'ISSUING', '5': 'ISSUING', '6': 'PENDING_RECEIPT', '7': 'PENDING_RECEIPT', '8': 'ISSUED', '9': 'RETURNED',
  '11': 'PENDING_REVIEW', '13': 'RETURNING', '14': 'RETURNING', '15': 'RETURN_REJECTED',
})
export const internationalType = openEnum<InvoiceType>({ '0': 'VAT_SPECIAL', '1': 'VAT_ORDINARY' })
export const internationalTitleType = openEnum<InvoiceTitleType>({ '0': 'INDIVIDUAL', '1': 'ENTERPRISE' })
export const internationalMedium = openEnum<InvoiceMedium>({ '0': 'PAPER' })
/** By payment received has no counterpart in the console. */
export const internationalMethod = openEnum({ '0': 'BILLING_CYCLE', '1': 'PAYMENT_RECEIVED', '2': 'ORDER' })
export const internationalClass = openEnum({ '0': 'TAX_INVOICE', '1': 'COMMERCIAL_INVOICE' })
export const internationalRequestKind = openEnum({ '0': 'INVOICE', '1': 'RETURN', '2': 'RETURNED_ORIGINAL' })
export const internationalTradeType = openEnum({
  '3': 'SETTLEMENT_CARD_DEDUCTION', '4': 'UNSETTLED_AMOUNT', '5': 'BEFORE_PAYMENT', '6': 'PARTNER_MONTHLY', '7': 'TOP_UP', '8': 'YEARLY_MONTHLY_PAYMENT',
  '10': 'WITHDRAWAL',
})

type WordOf<Enum extends { readonly read: (code: string | null) => unknown }> = ReturnType<Enum['read']>

export interface InternationalInvoiceTax {
  readonly taxClass: string | null
  readonly taxSubclass: string | null
  readonly rate: string | null
  readonly amount: Money | null
  readonly isVisible: boolean | null
  readonly isAccounted: boolean | null
}

export interface InternationalInvoice {
  readonly requestId: string
  readonly invoiceNumber: string | null
  readonly state: InvoiceState | Unrecognized | null
  readonly stateCode: string | null
  readonly type: InvoiceType | Unrecognized | null
  readonly typeCode: string | null
  readonly invoiceClass: WordOf<typeof internationalClass>
  readonly invoiceClassCode: string | null
  readonly requestMethod: WordOf<typeof internationalMethod>
  readonly requestMethodCode: string | null
  readonly requestKind: WordOf<typeof internationalRequestKind>
  readonly requestKindCode: string | null
  readonly tradeType: WordOf<typeof internationalTradeType>
  readonly tradeTypeCode: string | null
  readonly medium: InvoiceMedium | Unrecognized | null
  readonly mediumCode: string | null
  readonly titleType: InvoiceTitleType | Unrecognized | null
  readonly titleTypeCode: string | null
  readonly titleName: string | null
  readonly amount: Money | null
  readonly taxes: readonly InternationalInvoiceTax[]
  readonly billingCycle: string | null
  readonly contractEntityId: string | null
  readonly applicant: string | null
  readonly rejectReason: string | null
  readonly mailingAddress: MailingAddress | null
  readonly recipientEmail: string | null
  readonly appliedAt: string | null
  readonly sourceRequestId: string | null
}

export interface InternationalInvoiceListArgs extends PageRequest {
  readonly from: string
  readonly to: string
}

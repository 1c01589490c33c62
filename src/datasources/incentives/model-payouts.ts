/** Requesting payouts, the automatic payout, and the invoices that a payout takes. Known to the partner console only. */
import type { InvoiceMedium, InvoiceType } from '../invoices/model.ts'
import type { Money } from '../money.ts'
import type { Unrecognized } from '../open-enum.ts'
import type { IncentivePayoutMethod } from './model.ts'

/** The rates at which a partner may invoice: 3 % and 6 % (rule 13). */
export const partnerTaxRates = ['0.03', '0.06'] as const

export type PartnerTaxRate = (typeof partnerTaxRates)[number]

/** Methods for which the partner invoices the vendor, at a tax rate of its own (section 6, rules 5 and 7). */
const invoicedMethods: ReadonlySet<IncentivePayoutMethod> = new Set(['BANK_TRANSFER', 'CLOUD_ACCOUNT'])

/** Whether a payout by this method takes an invoice from the partner. */
export function takesInvoice(method: IncentivePayoutMethod): boolean {
  return invoicedMethods.has(method)
}

export interface PayoutChoice {
  readonly mode: 'ALL_MERGED' | 'SELECTED'
  /** 1 to 100, each once; with SELECTED only. */
  readonly incentiveIds?: readonly string[]
  readonly method: IncentivePayoutMethod
  /** With an invoice only, and always then. */
  readonly partnerTaxRate?: PartnerTaxRate
}

export interface PayoutCreation extends PayoutChoice {
  /** Canonical decimal in yuan: the sum that the caller saw, which the vendor compares with the present one. */
  readonly expectedAmount: string
  readonly clientToken: string
}

export interface PayoutPreview {
  readonly requestedAmount: Money | null
  readonly settlementAmount: Money | null
  readonly needsInvoice: boolean | null
  /** What is booked as an owed invoice. */
  readonly owedInvoiceAmount: Money | null
  readonly incentiveIds: readonly string[]
}

export interface AutoPayout {
  readonly isEnabled: boolean | null
  readonly method: IncentivePayoutMethod | Unrecognized | null
  readonly methodCode: string | null
  readonly partnerTaxRate: string | null
  readonly updatedAt: string | null
}

export interface AutoPayoutSetting {
  readonly isEnabled: boolean
  /** Always there when it is enabled. */
  readonly method?: IncentivePayoutMethod
  readonly partnerTaxRate?: PartnerTaxRate
}

/** What the partner is to invoice for a payout order (开票清单). */
export interface PayoutInvoiceList {
  readonly amount: Money | null
  readonly taxRate: string | null
  readonly type: InvoiceType | Unrecognized | null
  readonly typeCode: string | null
  readonly buyerTitle: string | null
  readonly mailingAddress: string | null
  readonly email: string | null
}

export interface PayoutInvoice {
  readonly number: string
  /** Canonical decimal in yuan, tax included. */
  readonly amount: string
  readonly medium: InvoiceMedium
}

export interface PayoutInvoices {
  readonly payoutId: string
  /** 1 to 50, each number once. */
  readonly invoices: readonly PayoutInvoice[]
  readonly expressNumber?: string
}

export interface StatementFeedback {
  readonly statementId: string
  readonly text: string
  /** Lines of the statement's incentive that are meant. */
  readonly detailIds?: readonly string[]
}

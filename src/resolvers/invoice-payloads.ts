/** Payloads of writes of invoices: ids by which their fields are read again. */
import type { UserError } from '../errors/user-errors.ts'
import type { MoneyPayload } from './money-mutation.ts'

export interface InvoiceRequestPayload extends MoneyPayload {
  /** Null while nobody knows, and when it was refused. */
  readonly requestId: string | null
}

export interface InvoiceReturnPayload extends MoneyPayload {
  /** Null when it was refused. */
  readonly invoiceId: string | null
}

export interface OwedInvoicesOffsetPayload extends MoneyPayload {
  /** Null when it was refused. */
  readonly owedInvoiceIds: readonly string[] | null
}

export interface InvoiceMailingAddressPayload {
  /** Null when it was refused. */
  readonly addressId: string | null
  readonly userErrors: readonly UserError[]
}

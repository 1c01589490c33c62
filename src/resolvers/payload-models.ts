/** Payloads of mutations that name what they changed; its fields are read again when they are asked for. */
import type { UserError } from '../errors/user-errors.ts'
import type { MoneyPayload } from './money-mutation.ts'

export interface CustomerPayload extends MoneyPayload {
  /** Null when nothing was written. */
  readonly customerId: string | null
}

export interface IndirectPartnerPayload extends MoneyPayload {
  /** Null when nothing was written. */
  readonly indirectPartnerId: string | null
}

export interface OrderPaymentPayload extends MoneyPayload {
  /** Null when nothing was written. */
  readonly orderId: string | null
}

export interface OrderPayload {
  /** Null when nothing was changed. */
  readonly orderId: string | null
  readonly userErrors: readonly UserError[]
}

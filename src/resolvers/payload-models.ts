/** Payloads of mutations that name what they changed; its fields are read again when they are asked for. */
import type { FailedResource } from '../datasources/subscriptions/model-changes.ts'
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

/** Orders that came of a write, and resources that were left out of it. */
export interface TradePayload extends MoneyPayload {
  readonly orderIds: readonly string[]
  readonly failures: readonly ResourceFailureModel[]
}

export interface ResourceTradePayload extends TradePayload, ResourcesPayload {}

export interface ResourceMoneyPayload extends MoneyPayload, ResourcesPayload {}

/** Resources that were changed, or were to be; none when nothing was. */
export interface ResourcesPayload {
  readonly customerId: string
  readonly resourceIds: readonly string[]
  readonly userErrors: readonly UserError[]
}

export interface ResourceFailuresPayload extends ResourcesPayload {
  readonly failures: readonly ResourceFailureModel[]
}

export interface ResourceFailureModel extends Pick<FailedResource, 'resourceId'> {
  readonly error: UserError
}

/** Money moved between the partner, its customers and its cloud resellers, and the records of it. */
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'

export interface CustomerTransferArgs {
  readonly customerId: string
  /** Canonical decimal in yuan, above 0, at most 2 decimals. */
  readonly amount: string
  /** The cloud reseller whose customer it is, for a distributor. */
  readonly indirectPartnerId?: string
}

export interface ResellerTransferArgs {
  readonly indirectPartnerId: string
  readonly amount: string
}

/** The upstream's transaction. */
export interface Transfer {
  readonly transactionId: string
}

export type AdjustmentKind = 'ALLOCATION' | 'RECLAIM' | 'RECLAIM_ON_UNBINDING'

export interface AdjustmentFilter {
  /** A customer, or a cloud reseller. */
  readonly customerId?: string
  readonly kind?: AdjustmentKind
  readonly from?: string
  readonly to?: string
  readonly transactionId?: string
  readonly indirectPartnerId?: string
}

export interface AdjustmentListArgs extends PageRequest {
  readonly filter: AdjustmentFilter
}

export interface Adjustment {
  readonly transactionId: string | null
  readonly customerId: string | null
  readonly customerName: string | null
  readonly kind: AdjustmentKind | Unrecognized | null
  readonly kindCode: string | null
  readonly amount: Money | null
  readonly at: string | null
  readonly scene: string | null
  readonly remark: string | null
}

export const adjustmentKind = openEnum<AdjustmentKind>({
  SOURCE_OPERATION_BEADJUST: 'ALLOCATION', SOURCE_OPERATION_BERETRIEVE: 'RECLAIM', SOURCE_OPERATION_BEUNBIND: 'RECLAIM_ON_UNBINDING',
})

/** Where the wire's values of a transfer come from. */
export const customerTransferInputs = { customer_id: 'input.customerId', amount: 'input.amount', indirect_partner_id: 'input.indirectPartnerId' } as const
export const resellerTransferInputs = { indirect_partner_id: 'input.indirectPartnerId', amount: 'input.amount' } as const

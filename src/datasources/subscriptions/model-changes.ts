/** Renewing and giving up yearly/monthly resources, and what is set for their expiry. */
import type { ExpirePolicy } from './model.ts'
import type { Unrecognized } from '../open-enum.ts'

export type RenewalPeriodType = 'MONTH' | 'YEAR'

export interface RenewalArgs {
  readonly customerId: string
  /** Main resources, 1 to 10. */
  readonly resourceIds: readonly string[]
  readonly periodType: RenewalPeriodType
  readonly periodCount: number
  readonly payNow: boolean
  /** What happens to each of the resources at expiry now; null where nobody has read it. Only the old generation needs it. */
  readonly expirePolicies: readonly (ExpirePolicy | Unrecognized | null)[] | null
}

/** What to give up: the resource with its renewed periods, or only those of them that have not begun. */
export type UnsubscribeScope = 'RESOURCE' | 'RENEWALS_ONLY'

/** Why, in the vendor's classes. */
export type UnsubscribeReason = 'HARD_TO_USE' | 'MISSING_FUNCTIONS' | 'TOO_COMPLEX' | 'UNSATISFIED_WITH_SERVICE' | 'OTHER'

export const reasonCodes = { HARD_TO_USE: 1, MISSING_FUNCTIONS: 2, TOO_COMPLEX: 3, UNSATISFIED_WITH_SERVICE: 4, OTHER: 5 } as const satisfies Record<UnsubscribeReason, number>

interface Reasons {
  readonly reasonType?: UnsubscribeReason
  readonly reason?: string
}

export interface UnsubscribeArgs extends Reasons {
  readonly customerId: string
  /** 1 to 10. */
  readonly resourceIds: readonly string[]
  readonly scope: UnsubscribeScope
}

export interface OrderUnsubscribeArgs extends Reasons {
  readonly customerId: string
  readonly orderId: string
  /** The vendor's number; no source tells what the numbers mean. */
  readonly typeCode: number
}

/** A resource that the upstream left out, and its reason. */
export interface FailedResource {
  readonly resourceId: string
  readonly code: string
}

/** The orders that came of a renewal or an unsubscription, and what was left out. */
export interface TradeOrders {
  readonly orderIds: readonly string[]
  readonly failures: readonly FailedResource[]
}

export interface AutoRenewalArgs {
  readonly customerId: string
  readonly resourceId: string
  /** How often, 1 to 99; 0 for without end; left out: without end, or as it is when it is on already. */
  readonly times?: number
}

export interface OwnResourceArgs {
  readonly customerId: string
  readonly resourceId: string
}

export interface RenewalSettingArgs {
  readonly customerId: string
  readonly setting: { readonly chargeDaysBeforeExpiry: number } | { readonly expiryDay: number }
}

export interface PayPerUseAtExpiryArgs {
  readonly customerId: string
  /** Main resources, 1 to 100. */
  readonly resourceIds: readonly string[]
  readonly enabled: boolean
}

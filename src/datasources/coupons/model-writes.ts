/** Changes of coupons and quotas. All commit money; none has an idempotency key upstream. */
import type { ItemOutcome } from '../../journal/receipt.ts'

export interface CouponIssueArgs {
  readonly quotaId: string
  /** 1 to 100, each once: every one of them gets a coupon of the face value. */
  readonly customerIds: readonly string[]
  /** Canonical decimal in yuan, above 0, at most 2 decimals. */
  readonly faceValue: string
  readonly effectiveAt?: string
  readonly expiresAt?: string
  readonly serviceTypeCodes?: readonly string[]
  readonly productIds?: readonly string[]
  readonly remark?: string
  /** The cloud reseller from whose quota, for a distributor. */
  readonly indirectPartnerId?: string
}

export interface CouponReclaimArgs {
  readonly couponId: string
  readonly indirectPartnerId?: string
}

export interface QuotaGrantArgs {
  /** The distributor's own. */
  readonly quotaId: string
  /** 1 to 100, each once: every one of them gets the amount. */
  readonly indirectPartnerIds: readonly string[]
  /** Canonical decimal in yuan, above 0, at most 2 decimals. */
  readonly amount: string
}

export interface QuotaReclaimArgs {
  /** 1 to 10, each once: all that is left of each is taken back. */
  readonly quotaIds: readonly string[]
  readonly remark?: string
}

/** What came of each item, in the order of the arguments. */
export interface ItemsDone {
  readonly outcomes: readonly ItemOutcome[]
}

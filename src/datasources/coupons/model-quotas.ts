/** Quotas that coupons are issued from (优惠券额度), what a distributor grants of them to its cloud resellers, and the records of it. */
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'

export type QuotaType = 'VOUCHER' | 'CASH_COUPON'
/** RECLAIMED is a state of granted quotas only (mapping notes, section 4). */
export type QuotaStatus = 'NORMAL' | 'INVALID' | 'ADJUSTING' | 'FROZEN' | 'RECLAIMED'
export type QuotaOperation = 'GRANT' | 'RECLAIM'

/** Not the numbers of coupons. */
export const quotaTypeCodes = { VOUCHER: 0, CASH_COUPON: 1 } as const
export const quotaStatusCodes = { NORMAL: 0, INVALID: 3, ADJUSTING: 4, FROZEN: 5 } as const
export const quotaOperationCodes = { GRANT: '10', RECLAIM: '11' } as const

export const quotaType = openEnum<QuotaType>({ '0': 'VOUCHER', '1': 'CASH_COUPON' })
export const quotaStatus = openEnum<QuotaStatus>({ '0': 'NORMAL', '3': 'INVALID', '4': 'ADJUSTING', '5': 'FROZEN', '6': 'RECLAIMED' })
export const quotaOperation = openEnum<QuotaOperation>({ '10': 'GRANT', '11': 'RECLAIM' })

/** A condition on what a coupon may pay. */
export interface Restriction {
  readonly key: string | null
  readonly values: readonly RestrictionValue[]
  readonly unit: string | null
  readonly typeCode: string | null
}

export interface RestrictionValue {
  readonly first: string | null
  readonly second: string | null
}

export interface CouponQuota {
  readonly quotaId: string
  /** The cloud reseller whose quota it is, as it was asked for; null for the partner's own. */
  readonly ownerId: string | null
  readonly type: QuotaType | Unrecognized | null
  readonly typeCode: string | null
  readonly status: QuotaStatus | Unrecognized | null
  readonly statusCode: string | null
  readonly value: Money | null
  readonly balance: Money | null
  readonly effectiveAt: string | null
  readonly expiresAt: string | null
  readonly createdAt: string | null
  readonly updatedAt: string | null
  readonly restrictions: readonly Restriction[]
}

/** A quota that a distributor granted to a cloud reseller. */
export interface GrantedQuota extends CouponQuota {
  readonly indirectPartnerId: string
  readonly indirectPartnerAccountName: string | null
  readonly indirectPartnerName: string | null
  readonly parentQuotaId: string | null
}

export interface QuotaRecord {
  readonly recordId: string | null
  readonly kind: QuotaOperation | Unrecognized | null
  readonly kindCode: string | null
  readonly quotaId: string | null
  readonly parentQuotaId: string | null
  readonly amount: Money | null
  readonly at: string | null
  /** Null where the upstream does not say. */
  readonly succeeded: boolean | null
  readonly operator: string | null
  readonly indirectPartnerId: string | null
  readonly indirectPartnerAccountName: string | null
  readonly indirectPartnerName: string | null
  readonly remark: string | null
}

export interface QuotaFilter {
  readonly quotaIds?: readonly string[]
  readonly statuses?: readonly (keyof typeof quotaStatusCodes)[]
  readonly createdFrom?: string
  readonly createdTo?: string
  readonly effectiveFrom?: string
  readonly effectiveTo?: string
  readonly expiresFrom?: string
  readonly expiresTo?: string
  readonly indirectPartnerId?: string
}

export interface QuotaListArgs extends PageRequest {
  /** The upstream lists one type at a time. */
  readonly type: QuotaType
  readonly filter: QuotaFilter
}

/** One quota, whose type need not be known. */
export interface QuotaDetailsArgs {
  readonly quotaId: string
  /** The cloud reseller whose quota it is; null for the partner's own. */
  readonly indirectPartnerId: string | null
}

export interface GrantedQuotaListArgs extends PageRequest {
  /** Without it the upstream shows none (x-null-semantics). */
  readonly indirectPartnerId: string
  readonly filter: { readonly quotaId?: string; readonly parentQuotaId?: string }
}

export interface QuotaRecordFilter {
  readonly indirectPartnerId?: string
  readonly quotaId?: string
  readonly parentQuotaId?: string
  readonly kind?: QuotaOperation
  readonly from?: string
  readonly to?: string
}

export interface QuotaRecordListArgs extends PageRequest {
  readonly filter: QuotaRecordFilter
}

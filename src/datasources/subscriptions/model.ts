/** The domain's subscriptions: a customer's yearly/monthly resources. */
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'

export type SubscriptionStatus = 'IN_USE' | 'CLOSED' | 'FROZEN' | 'EXPIRED'
export type ExpirePolicy = 'GRACE_PERIOD' | 'TO_PAY_PER_USE' | 'DELETE_AT_EXPIRY' | 'AUTO_RENEW' | 'FREEZE' | 'DELETE_AFTER_RETENTION'

export interface EnterpriseProject {
  readonly id: string
  readonly name: string | null
}

export interface Subscription {
  readonly subscriptionId: string
  readonly customerId: string
  readonly resourceId: string
  readonly resourceName: string | null
  readonly regionCode: string | null
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
  readonly resourceTypeCode: string | null
  readonly resourceTypeName: string | null
  readonly specCode: string | null
  readonly specDescription: string | null
  readonly specSize: string | null
  readonly specSizeMeasureId: number | null
  readonly projectId: string | null
  readonly productId: string | null
  readonly parentResourceId: string | null
  readonly isMain: boolean | null
  readonly status: SubscriptionStatus | Unrecognized | null
  readonly statusCode: string | null
  readonly effectiveAt: string | null
  readonly expiresAt: string | null
  readonly expirePolicy: ExpirePolicy | Unrecognized | null
  readonly expirePolicyCode: string | null
  readonly updatedAt: string | null
  readonly enterpriseProject: EnterpriseProject | null
}

export interface SubscriptionListFilter {
  readonly customerId: string
  readonly orderId?: string
  readonly resourceIds?: readonly string[]
  readonly mainOnly: boolean
  readonly statuses?: readonly SubscriptionStatus[]
  readonly expiresFrom?: string
  readonly expiresTo?: string
  readonly serviceTypeCode?: string
}

export interface SubscriptionListArgs extends PageRequest {
  readonly filter: SubscriptionListFilter
}

export const subscriptionStatus = openEnum<SubscriptionStatus>({ '2': 'IN_USE', '3': 'CLOSED', '4': 'FROZEN', '5': 'EXPIRED' })
export const expirePolicy = openEnum<ExpirePolicy>({
  '0': 'GRACE_PERIOD',
  '1': 'TO_PAY_PER_USE',
  '2': 'DELETE_AT_EXPIRY',
  '3': 'AUTO_RENEW',
  '4': 'FREEZE',
  '5': 'DELETE_AFTER_RETENTION',
})

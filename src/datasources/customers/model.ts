/** The domain's customers: what both generations are mapped to. */
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { Money } from '../money.ts'
import type { PageRequest } from '../paging.ts'

export type AssociationType = 'REFERRAL' | 'RESALE'
export type VerificationStatus = 'NOT_VERIFIED' | 'UNDER_REVIEW' | 'REJECTED' | 'VERIFIED'
export type CustomerType = 'NOT_SET' | 'INDIVIDUAL' | 'ENTERPRISE'
export type FreezeStatus = 'NOT_FROZEN' | 'ACCOUNT_FROZEN' | 'ACCOUNT_AND_RESOURCES_FROZEN'
export type ReviewResult = 'UNDER_REVIEW' | 'REJECTED' | 'APPROVED'
export type NewTagValue = 'QUALIFIED' | 'NOT_NEW' | 'UNDETERMINED'

export interface CustomerAssociation {
  readonly type: AssociationType | Unrecognized | null
  readonly typeCode: string | null
  readonly associatedAt: string | null
}

export interface Customer {
  readonly customerId: string
  readonly name: string | null
  readonly accountName: string
  readonly association: CustomerAssociation
  readonly label: string | null
  readonly telephone: string | null
  readonly countryCode: string | null
  readonly email: string | null
  readonly verificationStatus: VerificationStatus | Unrecognized | null
  readonly verificationStatusCode: string | null
  readonly type: CustomerType | Unrecognized | null
  readonly typeCode: string | null
  readonly freezeStatus: FreezeStatus | Unrecognized | null
  readonly freezeStatusCode: string | null
  readonly accountManagers: readonly string[] | null
  readonly level: string | null
  readonly platformUserId: string | null
}

export interface CustomerListFilter {
  readonly customerId?: string
  readonly accountName?: string
  readonly name?: string
  readonly label?: string
  readonly association?: AssociationType
  readonly associatedFrom?: string
  readonly associatedTo?: string
  readonly indirectPartnerId?: string
}

export interface CustomerListArgs extends PageRequest {
  readonly filter: CustomerListFilter
}

export interface AccountBalance {
  readonly available: Money | null
  readonly debt: Money | null
}

export interface NewCustomerTag {
  readonly kind: string | null
  readonly value: NewTagValue | Unrecognized | null
  readonly valueCode: string | null
  readonly effectiveFrom: string | null
  readonly expiresAfter: string | null
}

export interface RealNameReview {
  readonly result: ReviewResult | Unrecognized
  readonly resultCode: string
  readonly opinion: string | null
}

/** The identity facts of a customer that only the new list has (contracts/authentication.md, section 2). */
export interface CustomerAccount {
  readonly accountName: string
  readonly agency: string | null
}

export const associationType = openEnum<AssociationType>({ '1': 'REFERRAL', '2': 'RESALE' })
export const verificationStatus = openEnum<VerificationStatus>({ '-1': 'NOT_VERIFIED', '0': 'UNDER_REVIEW', '1': 'REJECTED', '2': 'VERIFIED' })
export const customerType = openEnum<CustomerType>({ '-1': 'NOT_SET', '0': 'INDIVIDUAL', '1': 'ENTERPRISE' })
export const freezeStatus = openEnum<FreezeStatus>({ '0': 'NOT_FROZEN', '1': 'ACCOUNT_FROZEN', '2': 'ACCOUNT_AND_RESOURCES_FROZEN' })
export const reviewResult = openEnum<ReviewResult>({ '0': 'UNDER_REVIEW', '1': 'REJECTED', '2': 'APPROVED' })
export const newTagValue = openEnum<NewTagValue>({ Y: 'QUALIFIED', N: 'NOT_NEW', UNDETERMINED: 'UNDETERMINED' })

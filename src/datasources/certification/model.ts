/** The certification of the partner's business information (商业信息认证): who it is, and the bank account that it is paid to. */
import type { ContractEntity } from '../invoices/model.ts'
import type { Unrecognized } from '../open-enum.ts'
import { wordEnum } from '../word-enum.ts'

const states = ['NOT_SUBMITTED', 'IN_REVIEW', 'BANK_VERIFYING', 'APPROVED', 'REJECTED'] as const
/** What kinds of taxpayers there are. */
export const taxpayerTypes = ['GENERAL', 'SMALL_SCALE'] as const

export type CertificationState = (typeof states)[number]
export type TaxpayerType = (typeof taxpayerTypes)[number]

export const certificationState = wordEnum(states)
export const taxpayerType = wordEnum(taxpayerTypes)

export interface Certification {
  readonly state: CertificationState | Unrecognized | null
  readonly stateCode: string | null
  readonly rejectReason: string | null
  readonly contractEntity: ContractEntity | Unrecognized | null
  readonly contractEntityCode: string | null
  readonly companyName: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly bankAccountName: string | null
  readonly bankName: string | null
  readonly bankBranch: string | null
  readonly bankAccount: string | null
  readonly currency: string | null
  readonly taxpayerType: TaxpayerType | Unrecognized | null
  readonly taxpayerTypeCode: string | null
  readonly taxpayerId: string | null
}

export interface CertificationSubmission {
  readonly companyName: string
  readonly contactName?: string
  readonly contactEmail?: string
  readonly bankAccountName: string
  readonly bankName: string
  readonly bankBranch?: string
  readonly bankAccount: string
  readonly currency?: string
  readonly taxpayerType?: TaxpayerType
  readonly taxpayerId: string
}

/** The domain's partner programs: which there are, which the partner has joined, and which it has applied to. Known to the partner console only. */
import { wordEnum } from '../word-enum.ts'
import type { Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'

const programTypes = [
  'PARTNER_CUSTOMER_ENGAGEMENT',
  'PARTNER_CAPABILITY',
  'SOLUTION_PROVIDER',
  'DISTRIBUTION_DISTRIBUTOR',
  'DISTRIBUTION_RESELLER',
  'MARKETPLACE_SELLER',
  'MARKETPLACE_CUSTOMER_SERVICE_PROVIDER',
  'SELECTED_GOODS_RESALE',
  'SERVICE_CAPABILITY_UPGRADE',
  'OTHER',
] as const
const levels = ['STANDARD', 'PREFERRED', 'LEADING', 'CORE'] as const
const enrollmentStates = ['ACTIVE', 'EXIT_IN_REVIEW', 'EXPIRED', 'EXITED'] as const
const applicationStates = ['DRAFT', 'IN_REVIEW', 'AGREEMENT_PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const
const applicationKinds = ['JOIN', 'LEVEL_UPGRADE'] as const

export type ProgramType = (typeof programTypes)[number]
export type ProgramLevel = (typeof levels)[number]
export type ProgramEnrollmentState = (typeof enrollmentStates)[number]
export type ProgramApplicationState = (typeof applicationStates)[number]
export type ProgramApplicationKind = (typeof applicationKinds)[number]
export type PartnerType = 'SOLUTION_PROVIDER' | 'DISTRIBUTOR' | 'CLOUD_RESELLER'

export const programType = wordEnum(programTypes)
export const programLevel = wordEnum(levels)
export const programEnrollmentState = wordEnum(enrollmentStates)
export const programApplicationState = wordEnum(applicationStates)
export const programApplicationKind = wordEnum(applicationKinds)

export interface Program {
  readonly type: ProgramType | Unrecognized | null
  readonly typeCode: string | null
  readonly name: string | null
  readonly levels: readonly (ProgramLevel | Unrecognized)[]
  readonly levelCodes: readonly string[]
  readonly isJoinable: boolean | null
  readonly joinBlockReason: string | null
  readonly isInvitationOnly: boolean | null
}

export interface ProgramEnrollment {
  readonly enrollmentId: string
  readonly programType: ProgramType | Unrecognized | null
  readonly programTypeCode: string | null
  readonly level: ProgramLevel | Unrecognized | null
  readonly levelCode: string | null
  readonly state: ProgramEnrollmentState | Unrecognized | null
  readonly stateCode: string | null
  readonly joinedAt: string | null
  readonly expiresAt: string | null
  readonly agreementNumber: string | null
  readonly isCertificateAvailable: boolean | null
  /** The one distributor of a cloud reseller. */
  readonly distributorPartnerId: string | null
}

export interface ProgramApplication {
  readonly applicationId: string
  readonly kind: ProgramApplicationKind | Unrecognized | null
  readonly kindCode: string | null
  readonly programType: ProgramType | Unrecognized | null
  readonly programTypeCode: string | null
  readonly targetLevel: ProgramLevel | Unrecognized | null
  readonly targetLevelCode: string | null
  readonly state: ProgramApplicationState | Unrecognized | null
  readonly stateCode: string | null
  readonly rejectReason: string | null
  readonly appliedAt: string | null
  readonly updatedAt: string | null
}

/** What to apply for. */
export interface ProgramApplying {
  readonly kind: ProgramApplicationKind
  readonly programType: ProgramType
  readonly targetLevel?: ProgramLevel
  readonly attachmentIds?: readonly string[]
}

export interface ProgramCertificate {
  readonly url: string
  readonly expiresAt: string | null
}

export interface ProgramEnrollmentArgs extends PageRequest {
  readonly filter: { readonly state?: ProgramEnrollmentState }
}

export interface ProgramApplicationArgs extends PageRequest {
  readonly filter: { readonly state?: ProgramApplicationState }
}

/**
 * What a partner is in the network: onboarding, memberships, applications, development paths, the company, its
 * specialists. Times are milliseconds since the epoch, texts that were not given empty. Nothing here knows a wire name.
 */
import type { ApplicationState, LinkState, OnboardingState, SpecialistState } from './console/program-machines.ts'

export type ProgramType =
  | 'PARTNER_CUSTOMER_ENGAGEMENT' | 'PARTNER_CAPABILITY' | 'SOLUTION_PROVIDER' | 'DISTRIBUTION_DISTRIBUTOR'
  | 'DISTRIBUTION_RESELLER' | 'MARKETPLACE_SELLER' | 'MARKETPLACE_CUSTOMER_SERVICE_PROVIDER' | 'SELECTED_GOODS_RESALE'
  | 'SERVICE_CAPABILITY_UPGRADE' | 'OTHER'
export type PartnerLevel = 'STANDARD' | 'PREFERRED' | 'LEADING' | 'CORE'

export interface Program {
  readonly type: ProgramType
  readonly name: string
  /** Ascending. */
  readonly levels: readonly PartnerLevel[]
  readonly invitationOnly: boolean
}

export interface Enrollment {
  readonly id: string
  readonly programType: ProgramType
  level: PartnerLevel | null
  state: 'ACTIVE' | 'EXIT_IN_REVIEW' | 'EXPIRED' | 'EXITED'
  readonly joinTime: number
  readonly expireTime: number | null
  readonly agreementNo: string
  readonly certificateAvailable: boolean
  readonly distributorPartnerId: string
}

export interface ProgramApplication {
  readonly id: string
  readonly kind: 'JOIN' | 'LEVEL_UPGRADE'
  readonly programType: ProgramType
  readonly targetLevel: PartnerLevel | null
  state: ApplicationState
  rejectReason: string
  /** Null while it is a draft. */
  applyTime: number | null
  updateTime: number
}

export interface CompanyProfile {
  readonly ecosystemManager: string
  readonly companyName: string
  readonly englishName: string
  readonly registrationNo: string
  readonly businessRegion: string
  readonly address: string
  readonly website: string
  readonly companySize: string
  readonly introduction: string
  readonly contactName: string
  readonly contactPhone: string
  readonly contactEmail: string
  readonly messageLanguage: 'zh_cn' | 'en_us'
  readonly timeZone: string
}

/** What a company says of itself when it applies for the network. */
export interface OnboardingForm {
  readonly companyName: string
  readonly registrationNo: string
  readonly businessRegion: string
  readonly companySize: string
  readonly mainBusiness: string
  readonly contactName: string
  readonly contactPhone: string
  readonly contactEmail: string
  readonly website: string
}

export interface Onboarding {
  state: OnboardingState
  rejectReason: string
  applyTime: number | null
  onboardTime: number | null
  /** Null: nothing was ever sent. */
  form: OnboardingForm | null
}

export type DevelopmentPathName =
  | 'SOFTWARE' | 'SERVICE' | 'DIGITAL_TRANSFORMATION_SI' | 'LEARNING_ENABLEMENT' | 'DISTRIBUTOR' | 'HARDWARE'

export interface DevelopmentPath {
  readonly path: DevelopmentPathName
  readonly stage: 'SELECTED' | 'ROLE_CERTIFIED' | 'DIFFERENTIATED'
  readonly selectTime: number
}

/** A person of the partner, invited or linked by its personal account. */
export interface Member {
  readonly id: string
  readonly name: string
  /** Empty until the invitation is accepted. */
  accountName: string
  readonly email: string
  mobilePhone: string
  link: LinkState
  specialist: SpecialistState
  /** Null: never applied. */
  path: DevelopmentPathName | null
  position: string
  workLocation: string
  certificates: readonly string[]
  linkTime: number | null
}

/** One partner's place in the network. */
export interface ProgramBook {
  readonly onboarding: Onboarding
  readonly enrollments: Enrollment[]
  /** Newest first. */
  readonly applications: ProgramApplication[]
  /** Programs it was invited to, with the distributor that did; '' where Huawei did. */
  readonly invitations: Map<ProgramType, string>
  readonly paths: DevelopmentPath[]
  /** Newest first. */
  readonly members: Member[]
  profile: CompanyProfile
  /** The beginning of the partner's ids, and how many were given out. */
  readonly prefix: string
  readonly issued: { enrollments: number, applications: number, members: number }
}

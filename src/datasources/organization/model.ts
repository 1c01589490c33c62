/** The domain's company: its way into the partner network, what it tells of itself, its paths and its people. Known to the partner console only. */
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'
import { wordEnum } from '../word-enum.ts'

const onboardingStates = ['NOT_REGISTERED', 'REAL_NAME_REQUIRED', 'READY_TO_APPLY', 'IN_REVIEW', 'REJECTED', 'ONBOARDED'] as const
const paths = ['SOFTWARE', 'SERVICE', 'DIGITAL_TRANSFORMATION_SI', 'LEARNING_ENABLEMENT', 'DISTRIBUTOR', 'HARDWARE'] as const
const stages = ['SELECTED', 'ROLE_CERTIFIED', 'DIFFERENTIATED'] as const
const linkStates = ['INVITED', 'LINKED', 'UNLINKED', 'INVITATION_EXPIRED'] as const
const specialistStates = ['NONE', 'IN_REVIEW', 'ACTIVE', 'CANCEL_IN_REVIEW', 'CANCELLED', 'REJECTED'] as const

export type OnboardingState = (typeof onboardingStates)[number]
export type DevelopmentPathType = (typeof paths)[number]
export type DevelopmentStage = (typeof stages)[number]
export type MemberLinkState = (typeof linkStates)[number]
export type SpecialistState = (typeof specialistStates)[number]
export type NoticeLanguage = 'CHINESE' | 'ENGLISH'

export const onboardingState = wordEnum(onboardingStates)
export const developmentPath = wordEnum(paths)
export const developmentStage = wordEnum(stages)
export const memberLinkState = wordEnum(linkStates)
export const specialistState = wordEnum(specialistStates)
export const noticeLanguage = openEnum<NoticeLanguage>({ zh_cn: 'CHINESE', en_us: 'ENGLISH' })
export const noticeLanguageCodes = { CHINESE: 'zh_cn', ENGLISH: 'en_us' } as const

export interface OnboardingApplication {
  readonly companyName: string
  readonly registrationNumber: string
  readonly businessRegion?: string
  readonly companySize?: string
  readonly mainBusiness?: string
  readonly contactName: string
  readonly contactPhone: string
  readonly contactEmail: string
  readonly website?: string
}

export interface Onboarding extends Readonly<Record<keyof OnboardingApplication, string | null>> {
  readonly state: OnboardingState | Unrecognized | null
  readonly stateCode: string | null
  readonly rejectReason: string | null
  readonly appliedAt: string | null
  readonly onboardedAt: string | null
}

/** What can be changed of a profile, besides the language. */
const profileTexts = [
  'englishName', 'businessRegion', 'address', 'website', 'companySize', 'introduction', 'contactName', 'contactPhone', 'contactEmail', 'timeZone',
] as const
type ProfileTexts = (typeof profileTexts)[number]

export interface CompanyProfile extends Readonly<Record<ProfileTexts, string | null>> {
  readonly partnerId: string | null
  readonly ecosystemManager: string | null
  readonly companyName: string | null
  readonly registrationNumber: string | null
  readonly noticeLanguage: NoticeLanguage | Unrecognized | null
  readonly noticeLanguageCode: string | null
}

/** What is not given stays as it is; an empty text takes the old one away. */
export interface ProfileChanges extends Readonly<Partial<Record<ProfileTexts, string>>> {
  readonly noticeLanguage?: NoticeLanguage
}

/**
 * The whole profile with its changes. The contract does not say what a member does that is not sent: the whole profile is sent, so that
 * nothing is lost either way. A language that nobody knows cannot be written and is left out.
 */
export function withChanges(profile: CompanyProfile, changes: ProfileChanges): ProfileChanges {
  const texts = profileTexts.map((name): [string, string | undefined] => [name, changes[name] ?? profile[name] ?? undefined])
  const language = changes.noticeLanguage ?? (profile.noticeLanguage === 'UNRECOGNIZED' ? undefined : profile.noticeLanguage ?? undefined)
  return { ...Object.fromEntries(texts.filter(([, value]) => value !== undefined)), ...(language && { noticeLanguage: language }) }
}

export interface DevelopmentPath {
  readonly path: DevelopmentPathType | Unrecognized | null
  readonly pathCode: string | null
  readonly stage: DevelopmentStage | Unrecognized | null
  readonly stageCode: string | null
  readonly selectedAt: string | null
  readonly isExitAllowed: boolean | null
}

export interface Member {
  readonly memberId: string
  readonly name: string | null
  readonly accountName: string | null
  readonly email: string | null
  readonly mobilePhone: string | null
  readonly linkState: MemberLinkState | Unrecognized | null
  readonly linkStateCode: string | null
  readonly specialistState: SpecialistState | Unrecognized | null
  readonly specialistStateCode: string | null
  readonly path: DevelopmentPathType | Unrecognized | null
  readonly pathCode: string | null
  readonly position: string | null
  readonly workLocation: string | null
  readonly certificates: readonly string[]
  readonly linkedAt: string | null
}

export interface MemberListArgs extends PageRequest {
  readonly filter: { readonly linkState?: MemberLinkState; readonly specialistState?: SpecialistState }
}

export interface Invitation {
  readonly name: string
  readonly email: string
  readonly mobilePhone?: string
}

export interface SpecialistApplication {
  readonly memberId: string
  readonly path: DevelopmentPathType
  readonly position: string
}

export interface SpecialistCancellation {
  readonly memberId: string
  readonly reason: string
  readonly attachmentIds: readonly string[]
}

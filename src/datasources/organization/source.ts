/** What resolvers ask of the company: its onboarding, its profile, its paths and its people. Every write is sent once. */
import type { Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import {
  withChanges,
  type CompanyProfile,
  type DevelopmentPath,
  type Invitation,
  type Member,
  type MemberListArgs,
  type Onboarding,
  type OnboardingApplication,
  type ProfileChanges,
  type SpecialistApplication,
  type SpecialistCancellation,
} from './model.ts'
import {
  companyDevelopmentPaths, companyProfile, companyUpdateProfile, onboardingApply, onboardingDetails, specialistApply, specialistCancel,
  specialistCancelWithdraw, specialistInvite, specialistList, specialistUnlink,
} from './operations.ts'

export interface OrganizationSource {
  onboarding(): Promise<Onboarding>
  /** Applies to join the partner network. */
  applyOnboarding(application: OnboardingApplication): Promise<Onboarding>
  profile(): Promise<CompanyProfile>
  /** Reads the profile and writes it back whole with the changes. */
  updateProfile(changes: ProfileChanges): Promise<CompanyProfile>
  developmentPaths(): Promise<readonly DevelopmentPath[]>
  /** A page of the people that were invited, and of the project specialists. */
  members(args: MemberListArgs): Promise<Page<Member>>
  invite(invitation: Invitation): Promise<Member>
  applySpecialist(application: SpecialistApplication): Promise<Member>
  cancelSpecialist(cancellation: SpecialistCancellation): Promise<Member>
  withdrawCancellation(memberId: string): Promise<Member>
  unlink(memberId: string): Promise<Member>
}

/** Builds the source of one GraphQL operation. */
export function createOrganizationSource({ runtime, scope }: SourceContext): OrganizationSource {
  const { generations } = runtime
  const profile = async () => (await generations.run(companyProfile, null, scope)).model
  return {
    onboarding: async () => (await generations.run(onboardingDetails, null, scope)).model,
    applyOnboarding: async (application) => (await generations.run(onboardingApply, application, scope)).model,
    profile,
    updateProfile: async (changes) => (await generations.run(companyUpdateProfile, withChanges(await profile(), changes), scope)).model,
    developmentPaths: async () => (await generations.run(companyDevelopmentPaths, null, scope)).model,
    members: async (args) => (await generations.run(specialistList, args, scope)).model,
    invite: async (invitation) => (await generations.run(specialistInvite, invitation, scope)).model,
    applySpecialist: async (application) => (await generations.run(specialistApply, application, scope)).model,
    cancelSpecialist: async (cancellation) => (await generations.run(specialistCancel, cancellation, scope)).model,
    withdrawCancellation: async (memberId) => (await generations.run(specialistCancelWithdraw, memberId, scope)).model,
    unlink: async (memberId) => (await generations.run(specialistUnlink, memberId, scope)).model,
  }
}

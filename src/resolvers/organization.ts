/**
 * The company: its way into the partner network, its profile, its paths and its people. Input checked, the source's answer out.
 * The rules that are not in the contract's schemas are those of contracts/billing-incentives.mapping.md, section 7.
 */
import type { MemberListArgs } from '../datasources/organization/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { CompanyProfileUpdateInput, OnboardingApplyInput, ProjectSpecialistApplyInput, Resolvers } from '../generated/schema.ts'
import { filterEnum, filterList, filterText, given, requiredText } from './arguments.ts'
import { pagedConnection } from './connection.ts'
import type { GraphContext } from './context.ts'
import { mutate } from './mutation.ts'
import { maskEmail, maskPhone, seesPersonalData } from './personal-data.ts'

/** Nothing in the contracts limits these texts; this keeps a mistake from becoming a document. */
const maxText = 2000

/** A text that must be there. */
function filled(value: string, argument: string): string {
  return requiredText(value, argument, maxText)
}

/** The phone and the e-mail address of a person, for those who may see them. */
function phoneFor(phone: string | null, context: GraphContext): string | null {
  return phone === null || seesPersonalData(context) ? phone : maskPhone(phone)
}

function emailFor(email: string | null, context: GraphContext): string | null {
  return email === null || seesPersonalData(context) ? email : maskEmail(email)
}

function onboardingApplication(input: OnboardingApplyInput) {
  return {
    companyName: filled(input.companyName, 'input.companyName'),
    registrationNumber: filled(input.registrationNumber, 'input.registrationNumber'),
    contactName: filled(input.contactName, 'input.contactName'),
    contactPhone: filled(input.contactPhone, 'input.contactPhone'),
    contactEmail: filled(input.contactEmail, 'input.contactEmail'),
    ...given({
      businessRegion: input.businessRegion ?? undefined,
      companySize: input.companySize ?? undefined,
      mainBusiness: input.mainBusiness ?? undefined,
      website: input.website ?? undefined,
    }),
  }
}

/** The changes that are given; an empty text is one of them. */
function profileChanges({ noticeLanguage, ...texts }: CompanyProfileUpdateInput) {
  const changes = given({
    englishName: texts.englishName ?? undefined,
    businessRegion: texts.businessRegion ?? undefined,
    address: texts.address ?? undefined,
    website: texts.website ?? undefined,
    companySize: texts.companySize ?? undefined,
    introduction: texts.introduction ?? undefined,
    contactName: texts.contactName ?? undefined,
    contactPhone: texts.contactPhone ?? undefined,
    contactEmail: texts.contactEmail ?? undefined,
    timeZone: texts.timeZone ?? undefined,
    noticeLanguage: filterEnum(noticeLanguage, 'input.noticeLanguage'),
  })
  if (Object.keys(changes).length === 0) throw new PartnerGraphError('nothing-to-change', { argument: 'input' })
  return changes
}

function specialistApplication(input: ProjectSpecialistApplyInput) {
  const path = filterEnum(input.path, 'input.path')
  if (path === undefined) throw new PartnerGraphError('argument-required', { argument: 'input.path' })
  return { memberId: memberId(input), path, position: filled(input.position, 'input.position') }
}

function memberId(input: { readonly memberId: string }): string {
  return filled(input.memberId, 'input.memberId')
}

const memberFields = { 'PCM.0404': ['input', 'memberId'] } as const
const invitationFields = {
  'PCM.ORG.0001': ['input', 'email'],
  'PCM.ORG.0002': ['input', 'email'],
  'PCM.ORG.0003': ['input', 'email'],
  'PCM.ORG.0004': ['input', 'email'],
} as const
/** All that is wrong with a member's state is about the member. */
const stateFields = {
  ...memberFields,
  'PCM.ORG.0010': ['input', 'memberId'],
  'PCM.ORG.0011': ['input', 'memberId'],
  'PCM.ORG.0012': ['input', 'memberId'],
  'PCM.ORG.0013': ['input', 'memberId'],
  'PCM.ORG.0014': ['input', 'memberId'],
} as const

const noMember = { projectSpecialist: null }

export const organizationResolvers: Resolvers = {
  Partner: {
    onboarding: (_, __, { sources }) => sources.organization.onboarding(),
    companyProfile: (_, __, { sources }) => sources.organization.profile(),
    developmentPaths: (_, __, { sources }) => sources.organization.developmentPaths(),
    projectSpecialists: (_, args, { sources }) => {
      const filter: MemberListArgs['filter'] = given({
        linkState: filterEnum(args.filter?.linkState, 'filter.linkState'),
        specialistState: filterEnum(args.filter?.specialistState, 'filter.specialistState'),
      })
      return pagedConnection({ list: 'projectSpecialists', arguments: filter }, args, ({ position, limit }) =>
        sources.organization.members({ filter, position, limit }),
      )
    },
  },
  Onboarding: {
    contactPhone: ({ contactPhone }, _, context) => phoneFor(contactPhone, context),
    contactEmail: ({ contactEmail }, _, context) => emailFor(contactEmail, context),
  },
  CompanyProfile: {
    contactPhone: ({ contactPhone }, _, context) => phoneFor(contactPhone, context),
    contactEmail: ({ contactEmail }, _, context) => emailFor(contactEmail, context),
  },
  ProjectSpecialist: {
    mobilePhone: ({ mobilePhone }, _, context) => phoneFor(mobilePhone, context),
    email: ({ email }, _, context) => emailFor(email, context),
  },
  Mutation: {
    onboardingApply: (_, { input }, context) =>
      mutate(context, { refused: { onboarding: null } }, async () =>
        ({ onboarding: await context.sources.organization.applyOnboarding(onboardingApplication(input)) })),
    companyProfileUpdate: (_, { input }, context) =>
      mutate(context, { refused: { companyProfile: null } }, async () =>
        ({ companyProfile: await context.sources.organization.updateProfile(profileChanges(input)) })),
    projectSpecialistInvite: (_, { input }, context) =>
      mutate(context, { refused: noMember, fieldsByCode: invitationFields }, async () => {
        const invitation = { name: filled(input.name, 'input.name'), email: filled(input.email, 'input.email') }
        const mobilePhone = filterText(input.mobilePhone, 'input.mobilePhone')
        return { projectSpecialist: await context.sources.organization.invite({ ...invitation, ...given({ mobilePhone }) }) }
      }),
    projectSpecialistApply: (_, { input }, context) =>
      mutate(context, { refused: noMember, fieldsByCode: stateFields }, async () =>
        ({ projectSpecialist: await context.sources.organization.applySpecialist(specialistApplication(input)) })),
    projectSpecialistCancel: (_, { input }, context) =>
      mutate(context, { refused: noMember, fieldsByCode: stateFields }, async () => {
        const attachmentIds = filterList(input.attachmentIds, 'input.attachmentIds', 100) ?? []
        const cancellation = { memberId: memberId(input), reason: filled(input.reason, 'input.reason'), attachmentIds }
        return { projectSpecialist: await context.sources.organization.cancelSpecialist(cancellation) }
      }),
    projectSpecialistCancelWithdraw: (_, { input }, context) =>
      mutate(context, { refused: noMember, fieldsByCode: stateFields }, async () =>
        ({ projectSpecialist: await context.sources.organization.withdrawCancellation(memberId(input)) })),
    projectSpecialistUnlink: (_, { input }, context) =>
      mutate(context, { refused: noMember, fieldsByCode: stateFields }, async () =>
        ({ projectSpecialist: await context.sources.organization.unlink(memberId(input)) })),
  },
}

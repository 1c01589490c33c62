/** The company on the new generation: the partner console. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 7. */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, having, list, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  developmentPath,
  developmentStage,
  noticeLanguage,
  noticeLanguageCodes,
  onboardingState,
  type CompanyProfile,
  type DevelopmentPath,
  type Onboarding,
  type OnboardingApplication,
  type ProfileChanges,
} from './model.ts'

export const onboardingNew = bind<null, Onboarding>(['ShowOnboarding'], {
  plan: () => ({ requests: [request('ShowOnboarding', {})] }),
  merge: ([answer]) => readOnboarding(body(answer)),
})

export const onboardingApplyNew = bind<OnboardingApplication, Onboarding>(['ApplyOnboarding'], {
  plan: (args) => ({
    requests: [
      request('ApplyOnboarding', {
        body: {
          company_name: args.companyName,
          registration_no: args.registrationNumber,
          business_region: args.businessRegion,
          company_size: args.companySize,
          main_business: args.mainBusiness,
          contact_name: args.contactName,
          contact_phone: args.contactPhone,
          contact_email: args.contactEmail,
          website: args.website,
        },
      }),
    ],
  }),
  merge: ([answer]) => readOnboarding(body(answer)),
  inputs: {
    company_name: 'input.companyName',
    registration_no: 'input.registrationNumber',
    business_region: 'input.businessRegion',
    company_size: 'input.companySize',
    main_business: 'input.mainBusiness',
    contact_name: 'input.contactName',
    contact_phone: 'input.contactPhone',
    contact_email: 'input.contactEmail',
    website: 'input.website',
  },
})

function readOnboarding(row: WireObject): Onboarding {
  const state = codeOrNull(having(row, 'state'), 'state')
  return {
    state: onboardingState.read(state),
    stateCode: state,
    rejectReason: textOrNull(row, 'reject_reason'),
    appliedAt: timeOrNull(row, 'apply_time'),
    onboardedAt: timeOrNull(row, 'onboard_time'),
    companyName: textOrNull(row, 'company_name'),
    registrationNumber: textOrNull(row, 'registration_no'),
    businessRegion: textOrNull(row, 'business_region'),
    companySize: textOrNull(row, 'company_size'),
    mainBusiness: textOrNull(row, 'main_business'),
    contactName: textOrNull(row, 'contact_name'),
    contactPhone: textOrNull(row, 'contact_phone'),
    contactEmail: textOrNull(row, 'contact_email'),
    website: textOrNull(row, 'website'),
  }
}

export const profileNew = bind<null, CompanyProfile>(['ShowCompanyProfile'], {
  plan: () => ({ requests: [request('ShowCompanyProfile', {})] }),
  merge: ([answer]) => readProfile(body(answer)),
})

export const updateProfileNew = bind<ProfileChanges, CompanyProfile>(['UpdateCompanyProfile'], {
  plan: (args) => ({
    requests: [
      request('UpdateCompanyProfile', {
        body: {
          english_name: args.englishName,
          business_region: args.businessRegion,
          address: args.address,
          website: args.website,
          company_size: args.companySize,
          introduction: args.introduction,
          contact_name: args.contactName,
          contact_phone: args.contactPhone,
          contact_email: args.contactEmail,
          message_language: args.noticeLanguage && noticeLanguageCodes[args.noticeLanguage],
          time_zone: args.timeZone,
        },
      }),
    ],
  }),
  merge: ([answer]) => readProfile(body(answer)),
  inputs: {
    english_name: 'input.englishName',
    business_region: 'input.businessRegion',
    address: 'input.address',
    website: 'input.website',
    company_size: 'input.companySize',
    introduction: 'input.introduction',
    contact_name: 'input.contactName',
    contact_phone: 'input.contactPhone',
    contact_email: 'input.contactEmail',
    message_language: 'input.noticeLanguage',
    time_zone: 'input.timeZone',
  },
})

function readProfile(row: WireObject): CompanyProfile {
  const language = codeOrNull(row, 'message_language')
  return {
    partnerId: textOrNull(having(row, 'partner_id'), 'partner_id'),
    ecosystemManager: textOrNull(row, 'ecosystem_manager'),
    companyName: textOrNull(row, 'company_name'),
    englishName: textOrNull(row, 'english_name'),
    registrationNumber: textOrNull(row, 'registration_no'),
    businessRegion: textOrNull(row, 'business_region'),
    address: textOrNull(row, 'address'),
    website: textOrNull(row, 'website'),
    companySize: textOrNull(row, 'company_size'),
    introduction: textOrNull(row, 'introduction'),
    contactName: textOrNull(row, 'contact_name'),
    contactPhone: textOrNull(row, 'contact_phone'),
    contactEmail: textOrNull(row, 'contact_email'),
    noticeLanguage: noticeLanguage.read(language),
    noticeLanguageCode: language,
    timeZone: textOrNull(row, 'time_zone'),
  }
}

/** The list has no pages: it comes whole. */
export const developmentPathsNew = bind<null, readonly DevelopmentPath[]>(['ListDevelopmentPaths'], {
  plan: () => ({ requests: [request('ListDevelopmentPaths', {})] }),
  merge: ([answer]) => list(body(answer), 'paths', readPath),
})

function readPath(row: WireObject): DevelopmentPath {
  const path = codeOrNull(row, 'path')
  const stage = codeOrNull(row, 'stage')
  return {
    path: developmentPath.read(path),
    pathCode: path,
    stage: developmentStage.read(stage),
    stageCode: stage,
    selectedAt: timeOrNull(row, 'select_time'),
    isExitAllowed: booleanOrNull(row, 'exit_allowed'),
  }
}

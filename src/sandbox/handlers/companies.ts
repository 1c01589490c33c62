/** Onboarding and the company profile. Rules: billing-incentives.mapping.md section 7. */
import { onboardingSubject } from '../console/memberships.ts'
import { refused, tryMove } from '../console/progress.ts'
import type { CompanyProfile, Onboarding, OnboardingForm } from '../program-world.ts'
import { badParameter, failure, ok } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime } from '../wire.ts'
import type { Customer, World } from '../world.ts'

function renderOnboarding({ state, rejectReason, applyTime, onboardTime, form }: Onboarding): object {
  return {
    state,
    reject_reason: rejectReason,
    ...(applyTime === null ? {} : { apply_time: utcTime(applyTime) }),
    ...(onboardTime === null ? {} : { onboard_time: utcTime(onboardTime) }),
    ...(form === null ? {} : {
      company_name: form.companyName,
      registration_no: form.registrationNo,
      business_region: form.businessRegion,
      company_size: form.companySize,
      main_business: form.mainBusiness,
      contact_name: form.contactName,
      contact_phone: form.contactPhone,
      contact_email: form.contactEmail,
      website: form.website,
    }),
  }
}

function isVerifiedEnterprise(customer: Customer): boolean {
  return customer.verifiedStatus === '2' && customer.customerType === 1
}

/** Every customer here belongs to a partner: it may look, and is refused when it applies. */
function onboardingOfCustomer(customer: Customer): Onboarding {
  const state = isVerifiedEnterprise(customer) ? 'READY_TO_APPLY' : 'REAL_NAME_REQUIRED'
  return { state, rejectReason: '', applyTime: null, onboardTime: null, form: null }
}

function showOnboarding({ caller }: SandboxRequest, world: World): Reply {
  if (caller.kind === 'customer') return ok(renderOnboarding(onboardingOfCustomer(caller.customer)))
  return ok(renderOnboarding(world.console.programsOf(caller.partner.id).onboarding))
}

function formOf(request: SandboxRequest): OnboardingForm {
  const sent = (name: string): string => text(request, name) ?? ''
  return {
    companyName: sent('company_name'),
    registrationNo: sent('registration_no'),
    businessRegion: sent('business_region'),
    companySize: sent('company_size'),
    mainBusiness: sent('main_business'),
    contactName: sent('contact_name'),
    contactPhone: sent('contact_phone'),
    contactEmail: sent('contact_email'),
    website: sent('website'),
  }
}

function applyOnboarding(request: SandboxRequest, world: World): Reply {
  const { caller, now } = request
  if (caller.kind === 'customer') {
    return isVerifiedEnterprise(caller.customer)
      ? failure(409, 'PCM.PRG.0003', 'The account is associated with a partner.')
      : failure(403, 'PCM.PRG.0001', 'Enterprise real-name authentication is missing.')
  }
  const partnerId = caller.partner.id
  const book = world.console.programsOf(partnerId)
  const { onboarding } = book
  const { form, applyTime } = onboarding
  // The automatic check is about what is sent; an application that is refused leaves the former one in place.
  Object.assign(onboarding, { form: formOf(request), applyTime: now })
  const item = { onboarding, book }
  const forbidden = tryMove(world, onboardingSubject, { partnerId, id: partnerId, item, on: 'ApplyOnboarding', at: now })
  if (!forbidden) return ok(renderOnboarding(onboarding))
  Object.assign(onboarding, { form, applyTime })
  return refused(forbidden)
}

function renderProfile(partnerId: string, profile: CompanyProfile): object {
  return {
    partner_id: partnerId,
    ecosystem_manager: profile.ecosystemManager,
    company_name: profile.companyName,
    english_name: profile.englishName,
    registration_no: profile.registrationNo,
    business_region: profile.businessRegion,
    address: profile.address,
    website: profile.website,
    company_size: profile.companySize,
    introduction: profile.introduction,
    contact_name: profile.contactName,
    contact_phone: profile.contactPhone,
    contact_email: profile.contactEmail,
    message_language: profile.messageLanguage,
    time_zone: profile.timeZone,
  }
}

function showProfile({ caller: { partner } }: SandboxRequest, world: World): Reply {
  return ok(renderProfile(partner.id, world.console.programsOf(partner.id).profile))
}

/** What is not sent stays as it is. */
function updateProfile(request: SandboxRequest, world: World): Reply {
  const { partner } = request.caller
  const fixed = ['company_name', 'registration_no', 'ecosystem_manager', 'partner_id'].find((name) => name in request.body)
  if (fixed !== undefined) return badParameter(request.operation, `Parameter ${fixed} cannot be changed here.`)
  const book = world.console.programsOf(partner.id)
  const { profile } = book
  const language = text(request, 'message_language')
  book.profile = {
    ...profile,
    englishName: text(request, 'english_name') ?? profile.englishName,
    businessRegion: text(request, 'business_region') ?? profile.businessRegion,
    address: text(request, 'address') ?? profile.address,
    website: text(request, 'website') ?? profile.website,
    companySize: text(request, 'company_size') ?? profile.companySize,
    introduction: text(request, 'introduction') ?? profile.introduction,
    contactName: text(request, 'contact_name') ?? profile.contactName,
    contactPhone: text(request, 'contact_phone') ?? profile.contactPhone,
    contactEmail: text(request, 'contact_email') ?? profile.contactEmail,
    messageLanguage: language === 'zh_cn' || language === 'en_us' ? language : profile.messageLanguage,
    timeZone: text(request, 'time_zone') ?? profile.timeZone,
  }
  return ok(renderProfile(partner.id, book.profile))
}

export const handlers: Handlers = {
  ShowOnboarding: showOnboarding,
  ApplyOnboarding: applyOnboarding,
  ShowCompanyProfile: showProfile,
  UpdateCompanyProfile: updateProfile,
}

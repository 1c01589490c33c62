/** Programs, memberships, applications and the company profile. Rules: billing-incentives.mapping.md section 7. */
import type { Enrollment, Program, ProgramApplication, ProgramBook } from '../console-world.ts'
import { ok, pageByOffset } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime } from '../wire.ts'
import type { Partner, World } from '../world.ts'

function book(request: SandboxRequest, world: World): ProgramBook {
  return world.console.programsOf(request.caller.partner.id)
}

/** Records skipped from 0, ten a page unless asked otherwise. */
function page<Item>(request: SandboxRequest, items: readonly Item[]): readonly Item[] {
  return pageByOffset(items, integer(request, 'offset') ?? 0, integer(request, 'limit') ?? 10)
}

/** Why an account may not apply; '' when it may. */
function blockReason(program: Program, partner: Partner, { enrollments, applications }: ProgramBook): string {
  const joined = enrollments.some((one) =>
    one.programType === program.type && (one.state === 'ACTIVE' || one.state === 'EXIT_IN_REVIEW'))
  if (joined) return 'already joined'
  if (partner.kind === 'cloud-reseller') return 'a cloud reseller joins no other program'
  const open = applications.some((one) =>
    one.programType === program.type && (one.state === 'IN_REVIEW' || one.state === 'AGREEMENT_PENDING'))
  if (open) return 'an application for this program is open'
  if (program.invitationOnly) return 'by invitation only'
  const sells = ['SOLUTION_PROVIDER', 'DISTRIBUTION_DISTRIBUTOR']
  const taken = sells.includes(program.type) && enrollments.some((one) => sells.includes(one.programType))
  return taken ? 'account already on a sales path - use a new account' : ''
}

function listPrograms(request: SandboxRequest, world: World): Reply {
  const own = book(request, world)
  const programs = world.console.programs.map((program) => {
    const reason = blockReason(program, request.caller.partner, own)
    return {
      program_type: program.type,
      name: program.name,
      levels: program.levels,
      joinable: reason === '',
      join_block_reason: reason,
      invitation_only: program.invitationOnly,
    }
  })
  return ok({ total_count: programs.length, programs })
}

function renderEnrollment(one: Enrollment): object {
  return {
    enrollment_id: one.id,
    program_type: one.programType,
    ...(one.level === null ? {} : { level: one.level }),
    state: one.state,
    join_time: utcTime(one.joinTime),
    ...(one.expireTime === null ? {} : { expire_time: utcTime(one.expireTime) }),
    agreement_no: one.agreementNo,
    certificate_available: one.certificateAvailable,
    distributor_partner_id: one.distributorPartnerId,
  }
}

function listEnrollments(request: SandboxRequest, world: World): Reply {
  const state = text(request, 'state')
  const found = book(request, world).enrollments.filter((one) => state === undefined || one.state === state)
  return ok({ total_count: found.length, enrollments: page(request, found).map(renderEnrollment) })
}

function renderApplication(one: ProgramApplication): object {
  return {
    application_id: one.id,
    kind: one.kind,
    program_type: one.programType,
    ...(one.targetLevel === null ? {} : { target_level: one.targetLevel }),
    state: one.state,
    reject_reason: one.rejectReason,
    ...(one.applyTime === null ? {} : { apply_time: utcTime(one.applyTime) }),
    update_time: utcTime(one.updateTime),
  }
}

function listApplications(request: SandboxRequest, world: World): Reply {
  const state = text(request, 'state')
  const found = book(request, world).applications.filter((one) => state === undefined || one.state === state)
  return ok({ total_count: found.length, applications: page(request, found).map(renderApplication) })
}

function showProfile(request: SandboxRequest, world: World): Reply {
  const { profile } = book(request, world)
  return ok({
    partner_id: request.caller.partner.id,
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
    time_zone: 'Asia/Shanghai',
  })
}

export const handlers: Handlers = {
  ListPartnerPrograms: listPrograms,
  ListProgramEnrollments: listEnrollments,
  ListProgramApplications: listApplications,
  ShowCompanyProfile: showProfile,
}

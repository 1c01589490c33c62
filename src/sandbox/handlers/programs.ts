/** Programs, memberships, applications, development paths. Rules: billing-incentives.mapping.md section 7. */
import { apply, applicationSubject, joinObstacle } from '../console/memberships.ts'
import { refused, schedule, tryMove } from '../console/progress.ts'
import type { DevelopmentPath, Enrollment, PartnerLevel, ProgramApplication, ProgramBook } from '../program-world.ts'
import { badParameter, failure, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime } from '../wire.ts'
import type { World } from '../world.ts'

/** Certificates can be downloaded for an hour. */
const addressMs = 3_600_000

function book(request: SandboxRequest, world: World): ProgramBook {
  return world.console.programsOf(request.caller.partner.id)
}

function listPrograms(request: SandboxRequest, world: World): Reply {
  const own = book(request, world)
  const programs = world.console.programs.map((program) => {
    const obstacle = joinObstacle(program, own)
    return {
      program_type: program.type,
      name: program.name,
      levels: program.levels,
      joinable: obstacle === null,
      join_block_reason: obstacle?.message ?? '',
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
  return ok({ total_count: found.length, enrollments: paged(request, found).map(renderEnrollment) })
}

function showCertificate(request: SandboxRequest, world: World): Reply {
  const found = book(request, world).enrollments.find((one) => one.id === request.path['enrollment_id'])
  if (!found) return failure(404, 'PCM.0404', 'No such membership of this partner.')
  if (!found.certificateAvailable) return failure(409, 'PCM.PRG.0010', 'This program issues no certificate.')
  return ok({
    url: `https://download.example.com/certificates/${found.id}.pdf?token=${request.id}`,
    expire_time: utcTime(request.now + addressMs),
  })
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
  return ok({ total_count: found.length, applications: paged(request, found).map(renderApplication) })
}

const levels: readonly PartnerLevel[] = ['STANDARD', 'PREFERRED', 'LEADING', 'CORE']

function createApplication(request: SandboxRequest, world: World): Reply {
  if (request.body['agreement_accepted'] !== true) {
    return badParameter(request.operation, 'Parameter agreement_accepted must be true.')
  }
  const program = world.console.programs.find((one) => one.type === text(request, 'program_type'))
  if (!program) return badParameter(request.operation, 'Parameter program_type is invalid.')
  const partnerId = request.caller.partner.id
  const kind = text(request, 'kind') === 'LEVEL_UPGRADE' ? 'LEVEL_UPGRADE' : 'JOIN'
  const target = levels.find((one) => one === text(request, 'target_level')) ?? null
  const made = apply(world, partnerId, { kind, program, target, at: request.now })
  if ('code' in made) return refused(made)
  schedule(world, applicationSubject, { partnerId, id: made.id, item: made, at: request.now })
  return { status: 201, body: renderApplication(made) }
}

function withdrawApplication(request: SandboxRequest, world: World): Reply {
  const partnerId = request.caller.partner.id
  const id = request.path['application_id'] ?? ''
  const item = applicationSubject.find(world, partnerId, id)
  if (!item) return failure(404, 'PCM.0404', 'No such application of this partner.')
  const forbidden = tryMove(world, applicationSubject, { partnerId, id, item, on: 'WithdrawProgramApplication', at: request.now })
  return forbidden ? refused(forbidden) : ok(renderApplication(item))
}

/** It can be left while nothing has come of it. */
function renderPath(one: DevelopmentPath, { enrollments, applications }: ProgramBook): object {
  return {
    path: one.path,
    stage: one.stage,
    select_time: utcTime(one.selectTime),
    exit_allowed: one.stage === 'SELECTED' && enrollments.length === 0 && applications.length === 0,
  }
}

function listPaths(request: SandboxRequest, world: World): Reply {
  const own = book(request, world)
  return ok({ total_count: own.paths.length, paths: own.paths.map((one) => renderPath(one, own)) })
}

export const handlers: Handlers = {
  ListPartnerPrograms: listPrograms,
  ListProgramEnrollments: listEnrollments,
  ShowProgramCertificate: showCertificate,
  ListProgramApplications: listApplications,
  CreateProgramApplication: createApplication,
  WithdrawProgramApplication: withdrawApplication,
  ListDevelopmentPaths: listPaths,
}

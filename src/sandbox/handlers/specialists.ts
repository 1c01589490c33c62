/** Members of the partner's organization and project specialists. Rules: billing-incentives.mapping.md section 7. */
import { stepOf } from '../console/machine.ts'
import { invite, linkSubject, specialistSubject } from '../console/members.ts'
import { refused, tryMove } from '../console/progress.ts'
import type { Forbidden } from '../console/progress.ts'
import type { SpecialistOperation } from '../console/program-machines.ts'
import type { DevelopmentPathName, Member } from '../program-world.ts'
import { badParameter, failure, ok, paged } from '../reply.ts'
import type { Handler, Handlers, Reply } from '../reply.ts'
import { text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime } from '../wire.ts'
import type { World } from '../world.ts'

function render(one: Member): object {
  return {
    member_id: one.id,
    name: one.name,
    account_name: one.accountName,
    email: one.email,
    mobile_phone: one.mobilePhone,
    link_state: one.link,
    specialist_state: one.specialist,
    ...(one.path === null ? {} : { path: one.path }),
    position: one.position,
    work_location: one.workLocation,
    certificates: one.certificates,
    ...(one.linkTime === null ? {} : { link_time: utcTime(one.linkTime) }),
  }
}

function list(request: SandboxRequest, world: World): Reply {
  const [link, state] = [text(request, 'link_state'), text(request, 'specialist_state')]
  const found = world.console.programsOf(request.caller.partner.id).members.filter((one) =>
    (link === undefined || one.link === link) && (state === undefined || one.specialist === state))
  const page = paged(request, found)
  return ok({ total_count: found.length, members: page.map(render) })
}

function inviteMember(request: SandboxRequest, world: World): Reply {
  const [name, email] = [text(request, 'name') ?? '', text(request, 'email') ?? '']
  if (name === '') return badParameter(request.operation, 'Parameter name must not be empty.')
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) return badParameter(request.operation, 'Parameter email is invalid.')
  const mobilePhone = text(request, 'mobile_phone') ?? ''
  const made = invite(world, request.caller.partner.id, { name, email, mobilePhone, at: request.now })
  return 'code' in made ? refused(made) : { status: 201, body: render(made) }
}

/** A call about one member: what it does, or why not. */
type Action = (request: SandboxRequest, world: World, member: Member) => Forbidden | null

function onMember(act: Action): Handler {
  return (request, world) => {
    const member = specialistSubject.find(world, request.caller.partner.id, request.path['member_id'] ?? '')
    if (!member) return failure(404, 'PCM.0404', 'No such member of this partner.')
    const forbidden = act(request, world, member)
    return forbidden ? refused(forbidden) : ok(render(member))
  }
}

function moveRole(request: SandboxRequest, world: World, member: Member, on: SpecialistOperation): Forbidden | null {
  const partnerId = request.caller.partner.id
  return tryMove(world, specialistSubject, { partnerId, id: member.id, item: member, on, at: request.now })
}

const paths: readonly DevelopmentPathName[] =
  ['SOFTWARE', 'SERVICE', 'DIGITAL_TRANSFORMATION_SI', 'LEARNING_ENABLEMENT', 'DISTRIBUTOR', 'HARDWARE']

const apply: Action = (request, world, member) => {
  const step = stepOf(specialistSubject.machine, 'ApplyProjectSpecialist', { state: member.specialist, variant: member.link })
  if ('to' in step && member.workLocation === '') {
    return { status: 400, code: 'PCM.ORG.0011', message: 'The place of work is missing in the personal profile.' }
  }
  const forbidden = moveRole(request, world, member, 'ApplyProjectSpecialist')
  if (forbidden) return forbidden
  member.path = paths.find((one) => one === text(request, 'path')) ?? null
  member.position = text(request, 'position') ?? ''
  return null
}

const unlink: Action = (request, world, member) => {
  const partnerId = request.caller.partner.id
  return tryMove(world, linkSubject, { partnerId, id: member.id, item: member, on: 'UnlinkProjectSpecialist', at: request.now })
}

export const handlers: Handlers = {
  ListProjectSpecialists: list,
  InviteProjectSpecialist: inviteMember,
  ApplyProjectSpecialist: onMember(apply),
  CancelProjectSpecialist: onMember((request, world, member) => moveRole(request, world, member, 'CancelProjectSpecialist')),
  WithdrawProjectSpecialistCancel: onMember((request, world, member) =>
    moveRole(request, world, member, 'WithdrawProjectSpecialistCancel')),
  UnlinkProjectSpecialist: onMember(unlink),
}

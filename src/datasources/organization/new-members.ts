/** Members and project specialists on the new generation: the partner console. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 7. */
import { bind } from '../../generations/operation.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, text, textOrNull, texts, timeOrNull, type WireObject } from '../wire.ts'
import {
  developmentPath,
  memberLinkState,
  specialistState,
  type Invitation,
  type Member,
  type MemberListArgs,
  type SpecialistApplication,
  type SpecialistCancellation,
} from './model.ts'

export const membersNew = bind<MemberListArgs, Page<Member>>(['ListProjectSpecialists'], {
  plan: (args) => ({
    requests: [
      request('ListProjectSpecialists', {
        query: { link_state: args.filter.linkState, specialist_state: args.filter.specialistState, offset: offsetOf(args), limit: args.limit },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'members', readMember), integerOrNull(wire, 'total_count'), args)
  },
})

export const inviteNew = bind<Invitation, Member>(['InviteProjectSpecialist'], {
  plan: (args) => ({
    requests: [request('InviteProjectSpecialist', { body: { name: args.name, email: args.email, mobile_phone: args.mobilePhone } })],
  }),
  merge: ([answer]) => readMember(body(answer)),
  inputs: { name: 'input.name', email: 'input.email', mobile_phone: 'input.mobilePhone' },
})

export const applyNew = bind<SpecialistApplication, Member>(['ApplyProjectSpecialist'], {
  plan: (args) => ({
    requests: [request('ApplyProjectSpecialist', { path: { member_id: args.memberId }, body: { path: args.path, position: args.position } })],
  }),
  merge: ([answer]) => readMember(body(answer)),
  inputs: { member_id: 'input.memberId', path: 'input.path', position: 'input.position' },
})

export const cancelNew = bind<SpecialistCancellation, Member>(['CancelProjectSpecialist'], {
  plan: (args) => ({
    requests: [
      request('CancelProjectSpecialist', { path: { member_id: args.memberId }, body: { reason: args.reason, attachment_ids: [...args.attachmentIds] } }),
    ],
  }),
  merge: ([answer]) => readMember(body(answer)),
  inputs: { member_id: 'input.memberId', reason: 'input.reason', attachment_ids: 'input.attachmentIds' },
})

export const cancelWithdrawNew = bind<string, Member>(['WithdrawProjectSpecialistCancel'], {
  plan: (memberId) => ({ requests: [request('WithdrawProjectSpecialistCancel', { path: { member_id: memberId } })] }),
  merge: ([answer]) => readMember(body(answer)),
  inputs: { member_id: 'input.memberId' },
})

export const unlinkNew = bind<string, Member>(['UnlinkProjectSpecialist'], {
  plan: (memberId) => ({ requests: [request('UnlinkProjectSpecialist', { path: { member_id: memberId } })] }),
  merge: ([answer]) => readMember(body(answer)),
  inputs: { member_id: 'input.memberId' },
})

function readMember(row: WireObject): Member {
  const link = codeOrNull(row, 'link_state')
  const specialist = codeOrNull(row, 'specialist_state')
  const path = codeOrNull(row, 'path')
  return {
    memberId: text(row, 'member_id'),
    name: textOrNull(row, 'name'),
    accountName: textOrNull(row, 'account_name'),
    email: textOrNull(row, 'email'),
    mobilePhone: textOrNull(row, 'mobile_phone'),
    linkState: memberLinkState.read(link),
    linkStateCode: link,
    specialistState: specialistState.read(specialist),
    specialistStateCode: specialist,
    path: developmentPath.read(path),
    pathCode: path,
    position: textOrNull(row, 'position'),
    workLocation: textOrNull(row, 'work_location'),
    certificates: texts(row, 'certificates'),
    linkedAt: timeOrNull(row, 'link_time'),
  }
}

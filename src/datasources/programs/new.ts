/** Partner programs on the new generation: the partner console. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 7. */
import { bind } from '../../generations/operation.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, integerOrNull, list, text, textOrNull, texts, timeOrNull, type WireObject } from '../wire.ts'
import {
  programApplicationKind,
  programApplicationState,
  programEnrollmentState,
  programLevel,
  programType,
  type Program,
  type ProgramApplication,
  type ProgramApplicationArgs,
  type ProgramEnrollment,
  type ProgramEnrollmentArgs,
} from './model.ts'

/** The list has no pages: it comes whole. */
export const listNew = bind<null, readonly Program[]>(['ListPartnerPrograms'], {
  plan: () => ({ requests: [request('ListPartnerPrograms', {})] }),
  merge: ([answer]) => list(body(answer), 'programs', readProgram),
})

function readProgram(row: WireObject): Program {
  const type = codeOrNull(row, 'program_type')
  const levels = texts(row, 'levels')
  return {
    type: programType.read(type),
    typeCode: type,
    name: textOrNull(row, 'name'),
    levels: programLevel.readAll(levels),
    levelCodes: levels,
    isJoinable: booleanOrNull(row, 'joinable'),
    joinBlockReason: textOrNull(row, 'join_block_reason'),
    isInvitationOnly: booleanOrNull(row, 'invitation_only'),
  }
}

export const enrollmentsNew = bind<ProgramEnrollmentArgs, Page<ProgramEnrollment>>(['ListProgramEnrollments'], {
  plan: (args) => ({
    requests: [request('ListProgramEnrollments', { query: { state: args.filter.state, offset: offsetOf(args), limit: args.limit } })],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'enrollments', readEnrollment), integerOrNull(wire, 'total_count'), args)
  },
})

function readEnrollment(row: WireObject): ProgramEnrollment {
  const program = codeOrNull(row, 'program_type')
  const level = codeOrNull(row, 'level')
  const state = codeOrNull(row, 'state')
  return {
    enrollmentId: text(row, 'enrollment_id'),
    programType: programType.read(program),
    programTypeCode: program,
    level: programLevel.read(level),
    levelCode: level,
    state: programEnrollmentState.read(state),
    stateCode: state,
    joinedAt: timeOrNull(row, 'join_time'),
    expiresAt: timeOrNull(row, 'expire_time'),
    agreementNumber: textOrNull(row, 'agreement_no'),
    isCertificateAvailable: booleanOrNull(row, 'certificate_available'),
    distributorPartnerId: textOrNull(row, 'distributor_partner_id'),
  }
}

export const applicationsNew = bind<ProgramApplicationArgs, Page<ProgramApplication>>(['ListProgramApplications'], {
  plan: (args) => ({
    requests: [request('ListProgramApplications', { query: { state: args.filter.state, offset: offsetOf(args), limit: args.limit } })],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'applications', readApplication), integerOrNull(wire, 'total_count'), args)
  },
})

function readApplication(row: WireObject): ProgramApplication {
  const kind = codeOrNull(row, 'kind')
  const program = codeOrNull(row, 'program_type')
  const level = codeOrNull(row, 'target_level')
  const state = codeOrNull(row, 'state')
  return {
    applicationId: text(row, 'application_id'),
    kind: programApplicationKind.read(kind),
    kindCode: kind,
    programType: programType.read(program),
    programTypeCode: program,
    targetLevel: programLevel.read(level),
    targetLevelCode: level,
    state: programApplicationState.read(state),
    stateCode: state,
    rejectReason: textOrNull(row, 'reject_reason'),
    appliedAt: timeOrNull(row, 'apply_time'),
    updatedAt: timeOrNull(row, 'update_time'),
  }
}

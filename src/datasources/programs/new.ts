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
  type ProgramApplying,
  type ProgramCertificate,
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

/** Nobody applies without the terms: that they are accepted is checked before. */
export const applyNew = bind<ProgramApplying, ProgramApplication>(['CreateProgramApplication'], {
  plan: (args) => ({
    requests: [
      request('CreateProgramApplication', {
        body: {
          kind: args.kind,
          program_type: args.programType,
          target_level: args.targetLevel,
          attachments: args.attachmentIds && [...args.attachmentIds],
          agreement_accepted: true,
        },
      }),
    ],
  }),
  merge: ([answer]) => readApplication(body(answer)),
  inputs: {
    kind: 'input.kind',
    program_type: 'input.programType',
    target_level: 'input.targetLevel',
    attachments: 'input.attachmentIds',
    agreement_accepted: 'input.isAgreementAccepted',
  },
})

export const withdrawNew = bind<string, ProgramApplication>(['WithdrawProgramApplication'], {
  plan: (applicationId) => ({ requests: [request('WithdrawProgramApplication', { path: { application_id: applicationId } })] }),
  merge: ([answer]) => readApplication(body(answer)),
  inputs: { application_id: 'input.applicationId' },
})

/** PCM.PRG.0010: this program issues no certificate. PCM.0404: not an enrollment of this partner. */
export const certificateNew = bind<string, ProgramCertificate | null>(['ShowProgramCertificate'], {
  plan: (enrollmentId) => ({ requests: [request('ShowProgramCertificate', { path: { enrollment_id: enrollmentId } })] }),
  notFound: ['PCM.PRG.0010', 'PCM.0404'],
  merge: ([answer]) => {
    if (answer === null) return null
    const wire = body(answer)
    return { url: text(wire, 'url'), expiresAt: timeOrNull(wire, 'expire_time') }
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

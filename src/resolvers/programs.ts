/** Partner programs, and the partner's type, which follows from them: arguments in, the source's answer out. */
import type { ProgramApplicationArgs, ProgramApplying, ProgramEnrollmentArgs } from '../datasources/programs/model.ts'
import { hasCode, PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { ProgramApplicationCreateInput, Resolvers } from '../generated/schema.ts'
import { filterEnum, filterList, given, requiredText } from './arguments.ts'
import { pagedConnection } from './connection.ts'
import { mutate } from './mutation.ts'

/** The partner's type is null without a partner console: that is no failure of the query. */
async function typeWithConsole<T>(type: Promise<T>): Promise<T | null> {
  try {
    return await type
  } catch (error) {
    if (hasCode(error, 'NOT_CONFIGURED')) return null
    throw error
  }
}

/** Most files of an application (CreateProgramApplication). */
const maxAttachments = 10

/** An enum of the input that must be one that can be asked for. */
function asked<Name extends string>(value: Name | undefined, argument: string): Name {
  if (value === undefined) throw new PartnerGraphError('argument-required', { argument })
  return value
}

function applying(input: ProgramApplicationCreateInput): ProgramApplying {
  const kind = asked(filterEnum(input.kind, 'input.kind'), 'input.kind')
  const programType = asked(filterEnum(input.programType, 'input.programType'), 'input.programType')
  const targetLevel = filterEnum(input.targetLevel, 'input.targetLevel')
  if (kind === 'LEVEL_UPGRADE' && targetLevel === undefined) {
    throw new PartnerGraphError('argument-required-for', { argument: 'input.targetLevel', other: 'input.kind', value: kind })
  }
  if (!input.isAgreementAccepted) throw new PartnerGraphError('agreement-not-accepted', { argument: 'input.isAgreementAccepted' })
  return { kind, programType, ...given({ targetLevel, attachmentIds: filterList(input.attachmentIds, 'input.attachmentIds', maxAttachments) }) }
}

const applyingFields = {
  'PCM.PRG.0021': ['input', 'programType'],
  'PCM.PRG.0022': ['input', 'programType'],
  'PCM.PRG.0023': ['input', 'targetLevel'],
  'PCM.PRG.0024': ['input', 'programType'],
} as const
const withdrawalFields = { 'PCM.0404': ['input', 'applicationId'], 'PCM.PRG.0025': ['input', 'applicationId'] } as const

export const programResolvers: Resolvers = {
  Query: {
    programs: (_, __, { sources }) => sources.programs.list(),
  },
  ProgramEnrollment: {
    certificate: (enrollment, _, { sources }) => sources.programs.certificate(enrollment),
  },
  Mutation: {
    programApplicationCreate: (_, { input }, context) =>
      mutate(context, { refused: { application: null }, fieldsByCode: applyingFields }, async () =>
        ({ application: await context.sources.programs.apply(applying(input)) })),
    programApplicationWithdraw: (_, { input }, context) =>
      mutate(context, { refused: { application: null }, fieldsByCode: withdrawalFields }, async () => {
        const applicationId = requiredText(input.applicationId, 'input.applicationId')
        return { application: await context.sources.programs.withdraw(applicationId) }
      }),
  },
  Partner: {
    type: (_, __, { sources }) => typeWithConsole(sources.programs.partnerType()),
    programEnrollments: (_, args, { sources }) => {
      const filter: ProgramEnrollmentArgs['filter'] = given({ state: filterEnum(args.filter?.state, 'filter.state') })
      return pagedConnection({ list: 'programEnrollments', arguments: filter }, args, ({ position, limit }) =>
        sources.programs.enrollments({ filter, position, limit }),
      )
    },
    programApplications: (_, args, { sources }) => {
      const filter: ProgramApplicationArgs['filter'] = given({ state: filterEnum(args.filter?.state, 'filter.state') })
      return pagedConnection({ list: 'programApplications', arguments: filter }, args, ({ position, limit }) =>
        sources.programs.applications({ filter, position, limit }),
      )
    },
  },
}

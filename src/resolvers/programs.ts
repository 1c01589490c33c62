/** Partner programs, and the partner's type, which follows from them: arguments in, the source's answer out. */
import type { ProgramApplicationArgs, ProgramEnrollmentArgs } from '../datasources/programs/model.ts'
import { hasCode } from '../errors/partner-graph-error.ts'
import type { Resolvers } from '../generated/schema.ts'
import { filterEnum, given } from './arguments.ts'
import { pagedConnection } from './connection.ts'

/** The partner's type is null without a partner console: that is no failure of the query. */
async function typeWithConsole<T>(type: Promise<T>): Promise<T | null> {
  try {
    return await type
  } catch (error) {
    if (hasCode(error, 'NOT_CONFIGURED')) return null
    throw error
  }
}

export const programResolvers: Resolvers = {
  Query: {
    programs: (_, __, { sources }) => sources.programs.list(),
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

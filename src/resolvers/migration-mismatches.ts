/** Mismatches between the generations, and the differences that are declared. */
import type { KeptMismatch, MismatchCursor } from '../datasources/migration/mismatches.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Mismatch, Resolvers } from '../generated/schema.ts'
import { pageSize } from './arguments.ts'
import { fromGlobalId, toGlobalId } from './global-id.ts'

/** The type that a cursor of this list says it is; no object has it. */
const cursorType = 'mismatches'

export const migrationMismatchResolvers: Resolvers = {
  UpstreamOperation: {
    mismatches: async (operation, args, { migration }) => {
      const limit = pageSize(args.first)
      const { mismatches, total } = await migration.mismatches.list(operation, { limit: limit + 1, after: positionOf(args.after), field: args.field ?? null })
      const edges = mismatches.slice(0, limit).map((kept) => ({ node: mismatchModel(kept), cursor: toGlobalId(cursorType, String(kept.at), kept.id) }))
      return {
        edges,
        nodes: edges.map(({ node }) => node),
        totalCount: total,
        pageInfo: {
          hasNextPage: mismatches.length > limit,
          hasPreviousPage: Boolean(args.after),
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      }
    },
    declaredDifferences: (operation, _, { migration, language }) =>
      migration.mismatches.declared(operation).map(({ field, because }) => ({ field, reason: because[language] })),
  },
}

function mismatchModel({ id, at, differences, classes, arguments: args, language, query }: KeptMismatch): Mismatch {
  return { id: toGlobalId('Mismatch', id), at: new Date(at).toISOString(), differences: [...differences], inputClasses: [...classes], arguments: args, language, query }
}

function positionOf(after: string | null | undefined): MismatchCursor | null {
  if (after === null || after === undefined) return null
  const { type, parts: [at = '', id = ''] } = fromGlobalId(after, 'after')
  if (type !== cursorType || !/^\d{1,15}$/.test(at)) throw new PartnerGraphError('cursor-malformed')
  return { at: Number(at), id }
}

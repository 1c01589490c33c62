/** What deserves attention in the migration: endpoints that are chosen at, or near, their end. */
import { checkSentences } from '../errors/check-sentences.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { inLanguage } from '../errors/sentences.ts'
import type { Resolvers } from '../generated/schema.ts'

const severities = { error: 'ERROR', warning: 'WARNING' } as const
const mostDays = 3650

export const migrationLifecycleResolvers: Resolvers = {
  Migration: {
    checks: (_, { withinDays }, { upstream }) => {
      if (withinDays < 0 || withinDays > mostDays) throw new PartnerGraphError('days-ahead', { argument: 'withinDays', max: mostDays, value: withinDays })
      return upstream.checks(withinDays)
    },
  },
  MigrationCheck: {
    severity: ({ severity }) => severities[severity],
    message: ({ rule, parameters }, _, { language }) => inLanguage(checkSentences[rule], language, parameters),
  },
}

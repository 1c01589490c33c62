/** Statements confirmed, and objected to. The rules are those of billing-incentives.mapping.md, section 6. */
import type { PeriodKey } from '../datasources/incentives/by-period.ts'
import type { StatementFeedback } from '../datasources/incentives/model-payouts.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { UserError } from '../errors/user-errors.ts'
import type { IncentiveStatementFeedbackSendInput, Resolvers } from '../generated/schema.ts'
import { given, refuseTwice, requiredText } from './arguments.ts'
import { mutate } from './mutation.ts'

function feedbackOf(input: IncentiveStatementFeedbackSendInput): StatementFeedback {
  if (input.text.trim() === '') throw new PartnerGraphError('argument-empty', { argument: 'input.text' })
  const detailIds = input.detailIds?.map((id, index) => requiredText(id, `input.detailIds[${index}]`))
  if (detailIds) refuseTwice(detailIds, 'input.detailIds')
  return {
    statementId: requiredText(input.statementId, 'input.statementId'),
    text: input.text,
    // No lines is what an empty list says too.
    ...given({ detailIds: detailIds?.length === 0 ? undefined : detailIds }),
  }
}

const fieldsByCode = { 'PCM.0404': ['input', 'statementId'], 'PCM.INC.0001': ['input', 'statementId'] } as const

/** The payload before the statement is read again: that this fails must not hide that it was confirmed. */
export interface StatementConfirmed {
  /** Null when the confirmation was refused. */
  readonly statementOf: PeriodKey | null
  readonly userErrors: readonly UserError[]
}

export const incentiveStatementResolvers: Resolvers = {
  Mutation: {
    incentiveStatementConfirm: (_, { input }, context) =>
      mutate(context, { refused: { statementOf: null }, fieldsByCode }, async () => {
        const { period, statementId } = await context.sources.incentives.confirmStatement(requiredText(input.statementId, 'input.statementId'))
        return { statementOf: { period, id: statementId } }
      }),
    incentiveStatementFeedbackSend: (_, { input }, context) =>
      mutate(context, { refused: { isSent: false }, fieldsByCode }, async () => {
        await context.sources.incentives.objectToStatement(feedbackOf(input))
        return { isSent: true }
      }),
  },
  IncentiveStatementConfirmPayload: {
    statement: ({ statementOf }, _, { sources }) => (statementOf === null ? null : sources.incentives.statementByKey.load(statementOf)),
  },
}

/** Confirming a statement, or objecting to it. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 6. */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body } from '../wire.ts'
import type { IncentiveStatement } from './model.ts'
import type { StatementFeedback } from './model-payouts.ts'
import { readStatement } from './new.ts'

/** Answers with the statement, whose period is what it is found by again. */
export const statementConfirmNew = bind<string, IncentiveStatement>(['ConfirmIncentiveStatement'], {
  plan: (statementId) => ({ requests: [request('ConfirmIncentiveStatement', { path: { statement_id: statementId } })] }),
  merge: ([answer]) => readStatement(body(answer)),
  inputs: { statement_id: 'input.statementId' },
})

/** Answers 204. */
export const statementFeedbackNew = bind<StatementFeedback, true>(['FeedbackIncentiveStatement'], {
  plan: ({ statementId, text, detailIds }) => ({
    requests: [request('FeedbackIncentiveStatement', { path: { statement_id: statementId }, body: { text, detail_ids: detailIds && [...detailIds] } })],
  }),
  merge: () => true,
  inputs: { statement_id: 'input.statementId', text: 'input.text', detail_ids: 'input.detailIds' },
})

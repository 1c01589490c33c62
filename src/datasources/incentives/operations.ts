/** The logical operations of incentives. The partner console alone answers them: there is no old generation. */
import { moneyOperation } from '../../generations/money-operation.ts'
import { operation } from '../../generations/operation.ts'
import { payoutNew, payoutsNew } from './new-payout.ts'
import { autoPayoutNew, autoPayoutUpdateNew, payoutCreateNew, payoutInvoiceListNew, payoutInvoicesSubmitNew, payoutPreviewNew } from './new-payout-writes.ts'
import { statementConfirmNew, statementFeedbackNew } from './new-statements.ts'
import { detailsNew, listNew, statementsNew } from './new.ts'
import { claims, payoutFacts, searchPayout, searchSetting, settingFacts } from './search-payouts.ts'

export const incentiveList = operation({ name: 'incentive.list', safety: 'read', new: listNew })
export const incentiveDetails = operation({ name: 'incentive.details', safety: 'read', new: detailsNew })
export const incentiveStatements = operation({ name: 'incentive.statements', safety: 'read', new: statementsNew })
export const incentiveStatementConfirm = operation({ name: 'incentive.statementConfirm', safety: 'write', new: statementConfirmNew })
export const incentiveStatementFeedback = operation({ name: 'incentive.statementFeedback', safety: 'write', new: statementFeedbackNew })
export const incentivePayouts = operation({ name: 'incentive.payouts', safety: 'read', new: payoutsNew })
export const incentivePayout = operation({ name: 'incentive.payout', safety: 'read', new: payoutNew })
export const incentivePayoutPreview = operation({ name: 'incentive.payoutPreview', safety: 'read', new: payoutPreviewNew })
export const incentivePayoutInvoiceList = operation({ name: 'incentive.payoutInvoiceList', safety: 'read', new: payoutInvoiceListNew })
export const incentivePayoutInvoicesSubmit = operation({ name: 'incentive.payoutInvoicesSubmit', safety: 'write', new: payoutInvoicesSubmitNew })
export const incentiveAutoPayout = operation({ name: 'incentive.autoPayout', safety: 'read', new: autoPayoutNew })

export const incentivePayoutCreate = moneyOperation({
  name: 'incentive.payoutCreate',
  new: payoutCreateNew,
  facts: payoutFacts,
  result: ({ payoutId }) => ({ ids: { payoutId }, claim: { kind: claims.payout, id: payoutId } }),
  search: searchPayout(incentivePayouts),
})

export const incentiveAutoPayoutUpdate = moneyOperation({
  name: 'incentive.autoPayoutUpdate',
  new: autoPayoutUpdateNew,
  facts: settingFacts,
  result: ({ updatedAt }) => (updatedAt === null ? { ids: {}, claim: null } : { ids: { updatedAt }, claim: { kind: claims.setting, id: updatedAt } }),
  search: searchSetting(incentiveAutoPayout),
})

/** The logical operations of incentives. The partner console alone answers them: there is no old generation. */
import { operation } from '../../generations/operation.ts'
import { payoutNew, payoutsNew } from './new-payout.ts'
import { detailsNew, listNew, statementsNew } from './new.ts'

export const incentiveList = operation({ name: 'incentive.list', safety: 'read', new: listNew })
export const incentiveDetails = operation({ name: 'incentive.details', safety: 'read', new: detailsNew })
export const incentiveStatements = operation({ name: 'incentive.statements', safety: 'read', new: statementsNew })
export const incentivePayouts = operation({ name: 'incentive.payouts', safety: 'read', new: payoutsNew })
export const incentivePayout = operation({ name: 'incentive.payout', safety: 'read', new: payoutNew })

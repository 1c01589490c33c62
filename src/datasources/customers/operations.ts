/** The logical operations of customers. */
import { operation } from '../../generations/operation.ts'
import { accountNew, balancesNew, listNew, newTagsNew, realNameReviewNew } from './new.ts'
import { balancesOld, listOld, realNameReviewOld } from './old.ts'

export const customerList = operation({ name: 'customer.list', safety: 'read', old: listOld, new: listNew })
export const customerAccount = operation({ name: 'customer.account', safety: 'read', new: accountNew })
export const customerBalances = operation({ name: 'customer.balances', safety: 'read', old: balancesOld, new: balancesNew })
export const customerNewTags = operation({ name: 'customer.newTags', safety: 'read', new: newTagsNew })
/** Of the application that it reviews. */
export const customerRealNameReview = operation({
  name: 'customer.realNameReview', safety: 'read', group: 'realName', entity: (customerId) => customerId, old: realNameReviewOld, new: realNameReviewNew,
})

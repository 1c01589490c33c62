/** The logical operations of a customer's own money. */
import { operation } from '../../generations/operation.ts'
import { accountChangesNew, couponChangesNew, storedValueCardsNew } from './new.ts'

export const accountChanges = operation({ name: 'funds.accountChanges', safety: 'read', new: accountChangesNew })
export const couponChanges = operation({ name: 'funds.couponChanges', safety: 'read', new: couponChangesNew })

/** Pinned: one list for each state of a card, one after the other. */
export const storedValueCards = operation({ name: 'funds.storedValueCards', safety: 'read', pinned: true, new: storedValueCardsNew })

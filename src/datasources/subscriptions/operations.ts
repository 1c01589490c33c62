/** The logical operations of subscriptions. */
import { operation } from '../../generations/operation.ts'
import { listNew } from './new.ts'
import { listOld } from './old.ts'

export const subscriptionList = operation({ name: 'subscription.list', safety: 'read', old: listOld, new: listNew })

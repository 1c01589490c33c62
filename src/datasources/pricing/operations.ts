/** The logical operations of prices: three kinds on new, one operation behind all of them on old. */
import { operation } from '../../generations/operation.ts'
import { onDemandNew, renewalNew, subscriptionNew } from './new.ts'
import { onDemandOld, renewalOld, subscriptionOld } from './old.ts'

const entity = ({ customerId }: { readonly customerId: string }) => customerId

export const subscriptionPrice = operation({ name: 'pricing.subscription', safety: 'read', entity, old: subscriptionOld, new: subscriptionNew })
export const renewalPrice = operation({ name: 'pricing.renewal', safety: 'read', entity, old: renewalOld, new: renewalNew })
export const onDemandPrice = operation({ name: 'pricing.onDemand', safety: 'read', entity, old: onDemandOld, new: onDemandNew })

/** The logical operations of subscriptions. */
import { moneyOperation } from '../../generations/money-operation.ts'
import { operation } from '../../generations/operation.ts'
import type { AutoRenewalArgs, OrderUnsubscribeArgs, RenewalArgs, UnsubscribeArgs } from './model-changes.ts'
import { autoRenewNew, autoRenewOffNew, payPerUseNew, renewalSettingNew, renewNew, unsubscribeNew } from './new-changes.ts'
import { listNew } from './new.ts'
import { autoRenewOffOld, autoRenewOld, orderUnsubscribeOld, renewOld, unsubscribeOld } from './old-changes.ts'
import { listOld } from './old.ts'
import { searchAutoRenewals, searchOrderUnsubscriptions, searchRenewals, searchUnsubscriptions } from './search-changes.ts'
import { resultOf } from './trade-orders.ts'

/** A customer's resources are changed together: all of its changes go the same way. */
const sameSide = { group: 'subscription', entity: ({ customerId }: { readonly customerId: string }) => customerId }

export const subscriptionList = operation({ name: 'subscription.list', safety: 'read', old: listOld, new: listNew })

/** Whether it is paid at once is no fact: unpaid or paid, it is the same renewal. */
export const subscriptionRenew = moneyOperation({
  ...sameSide,
  name: 'subscription.renew',
  old: renewOld,
  new: renewNew,
  facts: ({ customerId, resourceIds, periodType, periodCount }: RenewalArgs) => ({ customerId, resourceIds, periodType, periodCount: String(periodCount) }),
  result: resultOf,
  search: searchRenewals(subscriptionList),
})

export const subscriptionUnsubscribe = moneyOperation({
  ...sameSide,
  name: 'subscription.unsubscribe',
  old: unsubscribeOld,
  new: unsubscribeNew,
  facts: ({ customerId, resourceIds, scope }: UnsubscribeArgs) => ({ customerId, resourceIds, kind: scope }),
  result: resultOf,
  search: searchUnsubscriptions(subscriptionList),
})

export const orderUnsubscribe = moneyOperation({
  name: 'order.unsubscribe',
  old: orderUnsubscribeOld,
  facts: ({ customerId, orderId, typeCode }: OrderUnsubscribeArgs) => ({ customerId, orderIds: [orderId.toUpperCase()], kind: String(typeCode) }),
  result: resultOf,
  search: searchOrderUnsubscriptions,
})

/** It commits the customer to charges to come. */
export const autoRenewalEnable = moneyOperation({
  ...sameSide,
  name: 'autoRenewal.enable',
  old: autoRenewOld,
  new: autoRenewNew,
  facts: ({ customerId, resourceId, times }: AutoRenewalArgs) => ({ customerId, resourceIds: [resourceId], ...(times !== undefined && { periodCount: String(times) }) }),
  result: () => ({ ids: {}, claim: null }),
  search: searchAutoRenewals(subscriptionList),
})

export const autoRenewalDisable = operation({ ...sameSide, name: 'autoRenewal.disable', safety: 'write', old: autoRenewOffOld, new: autoRenewOffNew })
export const renewalSetting = operation({ name: 'renewal.setting', safety: 'write', new: renewalSettingNew })
export const payPerUseAtExpiry = operation({ name: 'subscription.payPerUseAtExpiry', safety: 'write', new: payPerUseNew })

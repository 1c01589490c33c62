/** Renewing, giving up, and settings of expiry on the new generation. Pure mapping: no I/O. Source: contracts/orders.mapping.md, sections 8 to 10. */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, list, text, texts } from '../wire.ts'
import {
  reasonCodes,
  type AutoRenewalArgs,
  type FailedResource,
  type OwnResourceArgs,
  type PayPerUseAtExpiryArgs,
  type RenewalArgs,
  type RenewalSettingArgs,
  type TradeOrders,
  type UnsubscribeArgs,
} from './model-changes.ts'
import { ordersOrRefusal, readFailures } from './trade-orders.ts'

export const periodTypes = { MONTH: 2, YEAR: 3 } as const
export const scopes = { RESOURCE: 1, RENEWALS_ONLY: 2 } as const

/** The order exists, its payment failed: a refusal that has done something. */
export const paymentFailed = 'CBC.30050006'

/** It leaves the expiry policy as it is. */
export const renewNew = bind<RenewalArgs, TradeOrders>(['RenewalResources'], {
  plan: ({ customerId, resourceIds, periodType, periodCount, payNow }) => ({
    requests: [
      request('RenewalResources', {
        identity: { kind: 'customer', customerId },
        body: { resource_ids: [...resourceIds], period_type: periodTypes[periodType], period_num: periodCount, is_auto_pay: payNow ? 1 : 0 },
      }),
    ],
  }),
  merge: ([answer]) => {
    const wire = body(answer)
    return ordersOrRefusal(texts(wire, 'order_ids'), readFailures(wire), { operation: 'subscription.renew', generation: 'new', operationId: 'RenewalResources' })
  },
  unclear: [paymentFailed],
  inputs: { resource_ids: 'input.resourceIds', period_type: 'input.periodType', period_num: 'input.periodCount', is_auto_pay: 'input.payNow' },
})

export const unsubscribeNew = bind<UnsubscribeArgs, TradeOrders>(['CancelResourcesSubscription'], {
  plan: ({ customerId, resourceIds, scope, reasonType, reason }) => ({
    requests: [
      request('CancelResourcesSubscription', {
        identity: { kind: 'customer', customerId },
        body: {
          resource_ids: [...resourceIds],
          unsubscribe_type: scopes[scope],
          unsubscribe_reason_type: reasonType && reasonCodes[reasonType],
          unsubscribe_reason: reason,
        },
      }),
    ],
  }),
  merge: ([answer]) => {
    const wire = body(answer)
    return ordersOrRefusal(texts(wire, 'order_ids'), readFailures(wire), { operation: 'subscription.unsubscribe', generation: 'new', operationId: 'CancelResourcesSubscription' })
  },
  inputs: {
    resource_ids: 'input.resourceIds',
    unsubscribe_type: 'input.scope',
    unsubscribe_reason_type: 'input.reasonType',
    unsubscribe_reason: 'input.reason',
  },
})

/** Answers 204. */
export const autoRenewNew = bind<AutoRenewalArgs, true>(['AutoRenewalResources'], {
  plan: ({ customerId, resourceId, times }) => ({
    requests: [
      request('AutoRenewalResources', { identity: { kind: 'customer', customerId }, path: { resource_id: resourceId }, body: { auto_renew_times: times } }),
    ],
  }),
  merge: () => true,
  inputs: { resource_id: 'input.resourceId', auto_renew_times: 'input.times' },
})

/** Answers 204. */
export const autoRenewOffNew = bind<OwnResourceArgs, true>(['CancelAutoRenewalResources'], {
  plan: ({ customerId, resourceId }) => ({
    requests: [request('CancelAutoRenewalResources', { identity: { kind: 'customer', customerId }, path: { resource_id: resourceId } })],
  }),
  merge: () => true,
  inputs: { resource_id: 'input.resourceId' },
})

/** Values are texts. */
export const renewalSettingNew = bind<RenewalSettingArgs, true>(['SetResourcesRenewConfig'], {
  plan: ({ customerId, setting }) => ({
    requests: [
      request('SetResourcesRenewConfig', {
        identity: { kind: 'customer', customerId },
        body: 'expiryDay' in setting
          ? { config_name: 'EXPIRE_DATE', config_value: String(setting.expiryDay) }
          : { config_name: 'DEDUCTION_DATE', config_value: String(setting.chargeDaysBeforeExpiry) },
      }),
    ],
  }),
  merge: () => true,
  inputs: { config_name: null, config_value: null },
})

/** Names what failed, with HTTP 200. */
export const payPerUseNew = bind<PayPerUseAtExpiryArgs, readonly FailedResource[]>(['UpdatePeriodToOnDemand'], {
  plan: ({ customerId, resourceIds, enabled }) => ({
    requests: [
      request('UpdatePeriodToOnDemand', {
        identity: { kind: 'customer', customerId },
        body: { operation: enabled ? 'SET_UP' : 'CANCEL', resource_ids: [...resourceIds] },
      }),
    ],
  }),
  merge: ([answer]) => list(body(answer), 'error_details', (item) => ({ resourceId: text(item, 'id'), code: text(item, 'error_code') })),
  inputs: { operation: 'input.enabled', resource_ids: 'input.resourceIds' },
})

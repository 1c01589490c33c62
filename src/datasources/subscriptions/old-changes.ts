/** Renewing, giving up, and automatic renewal on the old generation. Pure mapping: no I/O. Source: contracts/orders.mapping.md, sections 8 to 10. */
import { bind, type Plan } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, text, texts } from '../wire.ts'
import { reasonCodes, type AutoRenewalArgs, type OrderUnsubscribeArgs, type OwnResourceArgs, type RenewalArgs, type TradeOrders, type UnsubscribeArgs } from './model-changes.ts'
import { paymentFailed, periodTypes, scopes } from './new-changes.ts'
import { ordersOrRefusal } from './trade-orders.ts'

/** Some resources have expired: they are named beside the orders of the others. */
const expired = '3016'
const expireModes = new Map<string | null, number>([['GRACE_PERIOD', 0], ['TO_PAY_PER_USE', 1], ['DELETE_AT_EXPIRY', 2], ['AUTO_RENEW', 3]])

/** It sets the expiry policy, too: that of the resources is sent again, so that it stays. */
export const renewOld = bind<RenewalArgs, TradeOrders>(['RenewalResourcesOld'], {
  plan: planRenewal,
  merge: ([answer]) => {
    const wire = body(answer)
    // The reference spells it so, the SDKs otherwise.
    const left = new Set([...texts(wire, 'expiredResouceIds'), ...texts(wire, 'expiredResourceIds')])
    const failures = [...left].map((resourceId) => ({ resourceId, code: expired }))
    return ordersOrRefusal(texts(wire, 'order_ids'), failures, { operation: 'subscription.renew', generation: 'old', operationId: 'RenewalResourcesOld' })
  },
  unclear: [paymentFailed],
  inputs: {
    resource_ids: 'input.resourceIds',
    period_type: 'input.periodType',
    period_num: 'input.periodCount',
    expire_mode: null,
    isAutoPay: 'input.payNow',
  },
})

function planRenewal({ customerId, resourceIds, periodType, periodCount, payNow, expirePolicies }: RenewalArgs): Plan {
  const [policy = null, ...others] = new Set(expirePolicies)
  if (others.length > 0) return { cannot: 'it sets one expiry policy for all, and those of the resources differ: renew them apart.' }
  const mode = expireModes.get(policy)
  if (mode === undefined) return { cannot: 'it sets an expiry policy, too, and has none that leaves the resources\' as it is.' }
  return {
    requests: [
      request('RenewalResourcesOld', {
        identity: { kind: 'customer', customerId },
        answers: [expired],
        body: { resource_ids: [...resourceIds], period_type: periodTypes[periodType], period_num: periodCount, expire_mode: mode, isAutoPay: payNow ? 1 : 0 },
      }),
    ],
  }
}

/** The reference answers `orderIds`, one SDK `order_ids`. */
export const unsubscribeOld = bind<UnsubscribeArgs, TradeOrders>(['CancelResourcesSubscriptionOld'], {
  plan: ({ customerId, resourceIds, scope, reasonType, reason }) => ({
    requests: [
      request('CancelResourcesSubscriptionOld', {
        identity: { kind: 'customer', customerId },
        body: {
          resourceIds: [...resourceIds],
          unSubType: scopes[scope],
          unsubscribeReasonType: reasonType && reasonCodes[reasonType],
          unsubscribeReason: reason,
        },
      }),
    ],
  }),
  merge: ([answer]) => {
    const wire = body(answer)
    const orderIds = [...texts(wire, 'orderIds'), ...texts(wire, 'order_ids')]
    return ordersOrRefusal(orderIds, [], { operation: 'subscription.unsubscribe', generation: 'old', operationId: 'CancelResourcesSubscriptionOld' })
  },
  inputs: { resourceIds: 'input.resourceIds', unSubType: 'input.scope', unsubscribeReasonType: 'input.reasonType', unsubscribeReason: 'input.reason' },
})

/** A whole order, which only this generation can give up. */
export const orderUnsubscribeOld = bind<OrderUnsubscribeArgs, TradeOrders>(['UnsubscribeOrderOld'], {
  plan: ({ customerId, orderId, typeCode, reasonType, reason }) => ({
    requests: [
      request('UnsubscribeOrderOld', {
        identity: { kind: 'customer', customerId },
        path: { order_id: orderId },
        query: { unsub_type: typeCode, unsubscribe_reason_type: reasonType && reasonCodes[reasonType], unsubscribe_reason: reason },
      }),
    ],
  }),
  merge: ([answer]) =>
    ordersOrRefusal(texts(body(answer), 'unsub_order_ids'), [], { operation: 'order.unsubscribe', generation: 'old', operationId: 'UnsubscribeOrderOld' }),
  inputs: { order_id: 'input.orderId', unsub_type: 'input.typeCode', unsubscribe_reason_type: 'input.reasonType', unsubscribe_reason: 'input.reason' },
})

/** Says its success in the body. It has no count: to leave one out that was asked for would renew without end. */
export const autoRenewOld = bind<AutoRenewalArgs, true>(['AutoRenewalResourcesOld'], {
  plan: ({ customerId, resourceId, times }) =>
    times === undefined
      ? { requests: [request('AutoRenewalResourcesOld', { identity: { kind: 'customer', customerId }, path: { resource_id: resourceId }, query: { action_id: 'autorenew' } })] }
      : { cannot: 'it cannot say how often to renew.' },
  merge: ([answer]) => {
    text(body(answer), 'error_code')
    return true
  },
  inputs: { resource_id: 'input.resourceId', action_id: null },
})

/** Says its success in the body. */
export const autoRenewOffOld = bind<OwnResourceArgs, true>(['CancelAutoRenewalResourcesOld'], {
  plan: ({ customerId, resourceId }) => ({
    requests: [
      request('CancelAutoRenewalResourcesOld', { identity: { kind: 'customer', customerId }, path: { resource_id: resourceId }, query: { action_id: 'autorenew' } }),
    ],
  }),
  merge: ([answer]) => {
    text(body(answer), 'error_code')
    return true
  },
  inputs: { resource_id: 'input.resourceId', action_id: null },
})

/** Renewing and unsubscribing, in both generations. Rules: orders.mapping.md sections 8 and 9. */
import { badParameter, failure, oldOk, ok } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { renew } from '../trade/renewing.ts'
import type { FailedResource, Renewed } from '../trade/renewing.ts'
import { findResource } from '../trade/resources.ts'
import { setPolicy } from '../trade/settings.ts'
import { nextTime } from '../trade-world.ts'
import { unsubscribe, unsubscribeOrder } from '../trade/unsubscribing.ts'
import type { Customer, Order, World } from '../world.ts'
import { asCustomer, meaningOf, refuse } from './trading.ts'

function periodOf(request: SandboxRequest): { periodType: 2 | 3; periodNum: number } {
  return { periodType: integer(request, 'period_type') === 3 ? 3 : 2, periodNum: integer(request, 'period_num') ?? 1 }
}

function idsOf(orders: readonly Order[]): string[] {
  return orders.map(({ id }) => id)
}

function renderFailed(request: SandboxRequest, failed: readonly FailedResource[]): object[] | null {
  if (failed.length === 0) return null
  return failed.map(({ resourceId, code }) =>
    ({ resource_id: resourceId, error_code: code, error_msg: meaningOf(request.operation, code) }))
}

/** When no resource can be renewed the call is refused with the first one's code; else those that cannot are named. */
function renewNew(request: SandboxRequest, customer: Customer, world: World): Reply {
  const how = { paysAtOnce: integer(request, 'is_auto_pay') === 1, namesOnlyMissing: false }
  const renewed = renew(world, customer, { resourceIds: texts(request, 'resource_ids'), ...periodOf(request), ...how })
  if ('refused' in renewed) return refuse(request.operation, renewed.refused)
  const [first] = renewed.failed
  if (renewed.orders.length === 0 && first) return refuse(request.operation, first.code)
  return ok({ order_ids: idsOf(renewed.orders), fail_resource_infos: renderFailed(request, renewed.failed) })
}

/** The reference spells some members otherwise than the SDKs: here a customer always meets the same spelling. */
function meetsSdkSpelling(customer: Customer): boolean {
  return Number.parseInt(customer.id.slice(-1), 16) % 2 === 1
}

function oldRenewed(customer: Customer, { orders, failed }: Renewed): Reply {
  const expired = failed.map(({ resourceId }) => resourceId)
  const members = { order_ids: idsOf(orders), [meetsSdkSpelling(customer) ? 'expiredResourceIds' : 'expiredResouceIds']: expired }
  if (expired.length === 0) return oldOk(members)
  return { status: 200, body: { error_code: '3016', error_msg: 'one or more resources expired', ...members } }
}

const expireModes = [0, 1, 2, 3] as const

/**
 * Sets the expiry policy, too. Resources that are gone are named under code 3016 beside the orders of the others; any
 * other reason refuses the whole call.
 */
function renewOld(request: SandboxRequest, customer: Customer, world: World): Reply {
  const mode = expireModes.find((one) => one === integer(request, 'expire_mode'))
  if (mode === undefined) return badParameter(request.operation, 'Parameter expire_mode must be 0 to 3.')
  const resourceIds = texts(request, 'resource_ids')
  const how = { paysAtOnce: integer(request, 'isAutoPay') === 1, namesOnlyMissing: true }
  const renewed = renew(world, customer, { resourceIds, ...periodOf(request), ...how })
  if ('refused' in renewed) return refuse(request.operation, renewed.refused)
  const failed = new Set(renewed.failed.map(({ resourceId }) => resourceId))
  for (const id of new Set(resourceIds)) {
    const found = failed.has(id) ? null : findResource(world, customer, id)
    if (found) setPolicy(world, found, mode, nextTime(world))
  }
  return oldRenewed(customer, renewed)
}

function unsubscribeNew(request: SandboxRequest, customer: Customer, world: World): Reply {
  const type = integer(request, 'unsubscribe_type') === 2 ? 2 : 1
  const orders = unsubscribe(world, customer, texts(request, 'resource_ids'), type)
  if ('refused' in orders) return refuse(request.operation, orders.refused)
  return ok({ order_ids: idsOf(orders), fail_resource_infos: null })
}

/** camelCase, although the old renewal answers `order_ids`; one SDK edition expects that here, too. */
function unsubscribeOld(request: SandboxRequest, customer: Customer, world: World): Reply {
  const type = integer(request, 'unSubType') === 2 ? 2 : 1
  const orders = unsubscribe(world, customer, texts(request, 'resourceIds'), type)
  if ('refused' in orders) return refuse(request.operation, orders.refused)
  const body = { error_code: 'CBC.0000', error_msg: 'unsubscribe success' }
  return ok({ ...body, [meetsSdkSpelling(customer) ? 'order_ids' : 'orderIds']: idsOf(orders) })
}

/** What the types mean is not established: 2 gives up renewed periods as elsewhere, any other the whole order. */
function unsubscribeWhole(request: SandboxRequest, customer: Customer, world: World): Reply {
  const type = integer(request, 'unsub_type') === 2 ? 2 : 1
  const order = unsubscribeOrder(world, customer, request.path['order_id'] ?? '', type)
  if ('refused' in order) {
    const { refused } = order
    return failure(200, refused, `${meaningOf(request.operation, refused)}.`)
  }
  return oldOk({ unsub_order_ids: [order.id] })
}

export const handlers: Handlers = {
  RenewalResources: asCustomer(renewNew),
  RenewalResourcesOld: asCustomer(renewOld),
  CancelResourcesSubscription: asCustomer(unsubscribeNew),
  CancelResourcesSubscriptionOld: asCustomer(unsubscribeOld),
  UnsubscribeOrderOld: asCustomer(unsubscribeWhole),
}

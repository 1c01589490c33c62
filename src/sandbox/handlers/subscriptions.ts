/**
 * Yearly/monthly resources (the operation's id says pay-per-use, its path `suscriptions`).
 * Rules: orders.mapping.md section 7.
 */
import { badParameter, oldOk, ok, pageByNumber, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, integers, text, texts, time } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime, utcTimeOrNull } from '../wire.ts'
import type { Subscription, World } from '../world.ts'
import { customerOf } from './scope.ts'

/** Of an order, or of the combined order that it is part of. */
function ofOrder(subscription: Subscription, orderId: string, world: World): boolean {
  const order = world.orderById.get(subscription.orderId)
  return subscription.orderId === orderId || order?.baseOrderId === orderId
}

/** "Primary only" has no effect when a child is among the ids asked for. */
function mainOnly(all: readonly Subscription[], wanted: boolean, ids: ReadonlySet<string>): boolean {
  return wanted && !all.some(({ resourceId, mainResourceId }) => mainResourceId !== null && ids.has(resourceId))
}

function render(subscription: Subscription, language: 'zh' | 'en'): object {
  const project = subscription.enterpriseProject
  return {
    id: subscription.id,
    resource_id: subscription.resourceId,
    resource_name: subscription.resourceName,
    region_code: subscription.regionCode,
    service_type_code: subscription.serviceType.code,
    resource_type_code: subscription.resourceType.code,
    resource_type_name: subscription.resourceType.name[language],
    service_type_name: subscription.serviceType.name[language],
    resource_spec_code: subscription.specCode,
    project_id: subscription.projectId,
    product_id: subscription.productId,
    parent_resource_id: subscription.mainResourceId,
    is_main_resource: subscription.mainResourceId === null ? 1 : 0,
    status: subscription.status,
    effective_time: utcTime(subscription.effectiveTime),
    expire_time: utcTime(subscription.expireTime),
    expire_policy: subscription.expirePolicy,
    product_spec_desc: subscription.specDesc,
    spec_size: subscription.specSize,
    spec_size_measure_id: subscription.specSizeMeasureId,
    update_time: utcTimeOrNull(subscription.updateTime),
    enterprise_project: project === null ? null : { id: project.id, name: project.name },
  }
}

function within(value: number, begin: number | undefined, end: number | undefined): boolean {
  return (begin === undefined || value >= begin) && (end === undefined || value <= end)
}

function selectNew(request: SandboxRequest, all: readonly Subscription[], world: World): readonly Subscription[] {
  const ids = new Set(texts(request, 'resource_ids'))
  const statuses = new Set(integers(request, 'status_list'))
  const orderId = filledText(request, 'order_id')
  const serviceType = text(request, 'service_type_code')
  const primary = mainOnly(all, integer(request, 'only_main_resource') === 1, ids)
  const begin = time(request, 'expire_time_begin')
  const end = time(request, 'expire_time_end')
  return all.filter((one) =>
    (ids.size === 0 || ids.has(one.resourceId)) &&
    (statuses.size === 0 || statuses.has(one.status)) &&
    (orderId === undefined || ofOrder(one, orderId, world)) &&
    (serviceType === undefined || one.serviceType.code === serviceType) &&
    (!primary || one.mainResourceId === null) &&
    within(one.expireTime, begin, end))
}

/** A partner must name a customer of its own; for a customer the parameter is ignored. */
function listNew(request: SandboxRequest, world: World): Reply {
  const { caller } = request
  if (text(request, 'service_type_code') === '') {
    return badParameter(request.operation, 'Parameter service_type_code must not be empty.')
  }
  const customerId = caller.kind === 'customer' ? caller.customer.id : filledText(request, 'customer_id')
  if (customerId === undefined) return badParameter(request.operation, 'Parameter customer_id is required.')
  const own = customerOf(caller.partner, customerId, world)
  const found = selectNew(request, own ? (world.subscriptionsOfCustomer.get(customerId) ?? []) : [], world)
  const page = paged(request, found)
  return ok({ data: page.map((one) => render(one, request.language)), total_count: found.length })
}

/** The policy is an integer in the reference and text in recorded answers: here every third one is text. */
function oldPolicy(subscription: Subscription): number | string {
  const isText = Number(subscription.id.split('-')[1]) % 3 === 0
  return isText ? String(subscription.expirePolicy) : subscription.expirePolicy
}

/** A primary resource names itself as its primary one. */
function renderOld(subscription: Subscription): object {
  return {
    id: subscription.id,
    status: subscription.status,
    resource_id: subscription.resourceId,
    resource_name: subscription.resourceName,
    region_code: subscription.regionCode,
    cloud_service_type_code: subscription.serviceType.code,
    resource_type_code: subscription.resourceType.code,
    resource_spec_code: subscription.specCode,
    project_code: subscription.projectId,
    product_id: subscription.productId,
    main_resource_id: subscription.mainResourceId ?? subscription.resourceId,
    is_main_resource: subscription.mainResourceId === null ? 1 : 0,
    valid_time: utcTime(subscription.effectiveTime),
    expire_time: utcTime(subscription.expireTime),
    next_operation_policy: oldPolicy(subscription),
  }
}

function commaList(request: SandboxRequest, name: string): readonly string[] | undefined {
  return text(request, name)?.split(',')
}

/** "" (and the text null) in `resource_ids` and `order_id` filter: nothing has such an id. */
function selectOld(request: SandboxRequest, all: readonly Subscription[], world: World): readonly Subscription[] {
  const ids = commaList(request, 'resource_ids')
  const idSet = new Set(ids)
  const statuses = filledText(request, 'status_list')?.split(',')
  const orderId = text(request, 'order_id')
  const primary = mainOnly(all, integer(request, 'only_main_resource') === 1, idSet)
  return all.filter((one) =>
    (ids === undefined || idSet.has(one.resourceId)) &&
    (statuses === undefined || statuses.includes(String(one.status))) &&
    (orderId === undefined || ofOrder(one, orderId, world)) &&
    (!primary || one.mainResourceId === null))
}

/** With partner credentials the list is empty, and nothing says why. */
function listOld(request: SandboxRequest, world: World): Reply {
  const { caller } = request
  if ((commaList(request, 'resource_ids')?.length ?? 0) > 50) {
    return badParameter(request.operation, 'Parameter resource_ids must have at most 50 ids.')
  }
  const statuses = filledText(request, 'status_list')?.split(',') ?? []
  if (statuses.some((status) => !['2', '4', '5'].includes(status))) {
    return badParameter(request.operation, 'Parameter status_list must hold 2, 4 or 5.')
  }
  if (caller.kind === 'partner') return oldOk({ data: [], total_count: 0 })
  const found = selectOld(request, world.subscriptionsOfCustomer.get(caller.customer.id) ?? [], world)
  const page = pageByNumber(found, integer(request, 'page_no') ?? 1, integer(request, 'page_size') ?? 10)
  return oldOk({ data: page.map(renderOld), total_count: found.length })
}

export const handlers: Handlers = {
  ListPayPerUseCustomerResources: listNew,
  ListPayPerUseCustomerResourcesOld: listOld,
}

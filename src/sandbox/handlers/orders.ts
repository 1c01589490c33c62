/** Orders: list, details, refund details, each generation in its own manner. Rules: orders.mapping.md sections 0 to 2 and 6. */
import { badParameter, failure, oldOk, ok, pageByNumber, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, text, time } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { inUnit, yuan } from '../wire.ts'
import type { Order, Partner, World } from '../world.ts'
import { renderLine, renderListedOrder, renderOldLine, renderOldOrder, renderOrderDetails } from './order-rendering.ts'
import { customerOf, mayReadOrder, partnerInScope } from './scope.ts'

const yearMs = 366 * 86_400_000

interface OrderFilter {
  readonly id: string | undefined
  readonly serviceType: string | undefined
  readonly status: string | undefined
  readonly type: string | undefined
  readonly created: Window
  readonly paid: Window
}

interface Window {
  readonly begin: number | undefined
  readonly end: number | undefined
}

function within(value: number | null, { begin, end }: Window): boolean {
  if (begin === undefined && end === undefined) return true
  return value !== null && (begin === undefined || value >= begin) && (end === undefined || value <= end)
}

function matches(order: Order, filter: OrderFilter): boolean {
  return (
    (filter.id === undefined || order.id === filter.id) &&
    (filter.serviceType === undefined || order.serviceType.code === filter.serviceType) &&
    (filter.status === undefined || String(order.status) === filter.status) &&
    (filter.type === undefined || String(order.type) === filter.type) &&
    within(order.createTime, filter.created) &&
    within(order.paymentTime, filter.paid)
  )
}

function windowOf(request: SandboxRequest, name: string): Window {
  return { begin: time(request, `${name}_begin`), end: time(request, `${name}_end`) }
}

/** Windows are at most a year. Answers the refusal, or null. */
function refuseLongWindow(request: SandboxRequest, windows: Readonly<Record<string, Window>>): Reply | null {
  for (const [name, { begin, end }] of Object.entries(windows)) {
    if (begin !== undefined && end !== undefined && end - begin > yearMs) {
      return badParameter(request.operation, `Parameter ${name}_begin must be at most 1 year before ${name}_end.`)
    }
  }
  return null
}

/** The orders that a caller may see, oldest first: a customer's own, or those of the partner's customers. */
function visibleOrders(request: SandboxRequest, partner: Partner, world: World): readonly Order[] {
  const { caller } = request
  if (caller.kind === 'customer') return world.ordersOfCustomer.get(caller.customer.id) ?? []
  const customerId = text(request, 'customer_id')
  if (customerId === undefined) return world.ordersOfPartner.get(partner.id) ?? []
  return customerOf(partner, customerId, world) ? (world.ordersOfCustomer.get(customerId) ?? []) : []
}

/** Descending unless asked otherwise: no source states the new default, and the old one is the opposite. */
function isAscending(request: SandboxRequest): boolean | null {
  const order = (filledText(request, 'order_by') ?? '-createTime').toLowerCase()
  return order === 'createtime' ? true : order === '-createtime' ? false : null
}

/** Ids and service codes are compared without regard to case; `customer_id` must not be sent empty. */
function listNew(request: SandboxRequest, world: World): Reply {
  const windows = { create_time: windowOf(request, 'create_time'), payment_time: windowOf(request, 'payment_time') }
  const ascending = isAscending(request)
  if (text(request, 'customer_id') === '') return badParameter(request.operation, 'Parameter customer_id must not be empty.')
  if (ascending === null) return badParameter(request.operation, 'Parameter order_by must be createTime or -createTime.')
  const refused = refuseLongWindow(request, windows)
  if (refused) return refused
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const serviceType = filledText(request, 'service_type_code')?.toLowerCase()
  const filter: OrderFilter = {
    id: filledText(request, 'order_id')?.toUpperCase(),
    serviceType,
    status: text(request, 'status'),
    type: text(request, 'order_type'),
    created: windows.create_time,
    paid: windows.payment_time,
  }
  // Orders that a master pays for its members: no enterprise member is seeded.
  const members = request.caller.kind === 'customer' && text(request, 'method') === 'sub_customer'
  const visible = members ? [] : visibleOrders(request, scope.found, world)
  const found = visible.filter((order) => matches(order, filter))
  const sorted = ascending ? found : found.toReversed()
  const page = paged(request, sorted)
  return ok({ total_count: found.length, order_infos: page.map((order) => renderListedOrder(order, request.language)) })
}

/** With partner credentials: orders of RESELL customers only. */
function visibleOnOld(request: SandboxRequest, world: World): readonly Order[] {
  const visible = visibleOrders(request, request.caller.partner, world)
  if (request.caller.kind === 'customer') return visible
  return visible.filter((order) => world.customerById.get(order.customerId)?.associationType === '2')
}

const oldWindowNames = ['create_time_begin', 'create_time_end', 'payment_time_begin', 'payment_time_end']

/**
 * "" as an order id filters (and finds nothing); a time sent as null takes the whole `data` away; ascending unless
 * asked otherwise.
 */
function listOld(request: SandboxRequest, world: World): Reply {
  if (text(request, 'customer_id') === '') return badParameter(request.operation, 'Parameter customer_id must not be empty.')
  if (oldWindowNames.some((name) => text(request, name) === 'null')) return oldOk({ data: null })
  const windows = { create_time: windowOf(request, 'create_time'), payment_time: windowOf(request, 'payment_time') }
  const refused = refuseLongWindow(request, windows)
  if (refused) return refused
  const found = visibleOnOld(request, world).filter((order) => matches(order, {
    id: text(request, 'order_id'),
    serviceType: text(request, 'service_type'),
    status: filledText(request, 'status'),
    type: filledText(request, 'order_type'),
    created: windows.create_time,
    paid: windows.payment_time,
  }))
  const sorted = text(request, 'sort') === '-createTime' ? found.toReversed() : found
  const pageIndex = integer(request, 'page_index') ?? 1
  const pageSize = integer(request, 'page_size') ?? 10
  const orderInfos = pageByNumber(sorted, pageIndex, pageSize).map(renderOldOrder)
  return oldOk({ data: { pageSize, pageIndex, totalSize: found.length, orderInfos } })
}

function readableOrder(request: SandboxRequest, partner: Partner, id: string, world: World): Order | null {
  const order = world.orderById.get(id.toUpperCase())
  return order && mayReadOrder(request, partner, order) ? order : null
}

/** Lines are paged from record 0. An unknown order, or somebody else's: 400 CBC.30000010. */
function detailsNew(request: SandboxRequest, world: World): Reply {
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const order = readableOrder(request, scope.found, request.path['order_id'] ?? '', world)
  if (!order) return failure(400, 'CBC.30000010', 'The order is invalid.')
  const lines = paged(request, order.lines)
  return ok({
    total_count: order.lines.length,
    order_info: renderOrderDetails(order, request.language),
    order_line_items: lines.map((line) => renderLine(line, request.language)),
  })
}

/** The page number of the lines: default 1, above 1,000,000 again 1; NaN when it is no page number. */
function oldPage(request: SandboxRequest): number {
  const sent = text(request, 'offset')
  if (sent === undefined) return 1
  const page = /^\d+$/.test(sent) ? Number(sent) : Number.NaN
  return page > 1_000_000 ? 1 : page
}

/**
 * `offset` is a PAGE NUMBER from 1; sent empty or null the answer comes without its order. An unknown order is a
 * failure in an HTTP 200 body.
 */
function detailsOld(request: SandboxRequest, world: World): Reply {
  const sentOffset = text(request, 'offset')
  if (sentOffset === '' || sentOffset === 'null') return oldOk({ orderInfo: null })
  const page = oldPage(request)
  const limit = text(request, 'limit') === 'null' ? 10 : (integer(request, 'limit') ?? 10)
  if (!(page >= 1)) return badParameter(request.operation, 'Parameter offset must be >= 1.')
  if (limit < 1 || limit > 100) return badParameter(request.operation, 'Parameter limit must be 1 to 100.')
  const order = readableOrder(request, request.caller.partner, request.path['order_id'] ?? '', world)
  if (!order) return failure(200, 'CBC.30000010', 'The order is invalid.')
  return oldOk({
    orderInfo: renderOldOrder(order),
    count: order.lines.length,
    orderlineItems: pageByNumber(order.lines, page, limit).map(renderOldLine),
  })
}

/** A partner must name the customer. Yuan here, fen in the old generation. */
function refundNew(request: SandboxRequest, world: World): Reply {
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const customerId = filledText(request, 'customer_id')
  const isPartner = request.caller.kind === 'partner'
  if (isPartner && customerId === undefined) return badParameter(request.operation, 'Parameter customer_id is required.')
  const order = readableOrder(request, scope.found, text(request, 'order_id') ?? '', world)
  if (!order || order.refunds.length === 0 || (isPartner && order.customerId !== customerId)) {
    return failure(400, 'CBC.99005026', 'This is not a downgrade or unsubscription order.')
  }
  return ok({
    total_count: order.refunds.length,
    refund_infos: order.refunds.map((row) => ({
      id: row.id,
      amount: yuan(row.amount),
      measure_id: '1',
      customer_id: order.customerId,
      resource_type_code: row.resourceType.code,
      service_type_code: row.serviceType.code,
      resource_type_name: row.resourceType.name[request.language],
      service_type_name: row.serviceType.name[request.language],
      region_code: row.regionCode,
      base_order_id: row.baseOrderId,
    })),
  })
}

/** Amounts in FEN with the unit as the text "3"; camelCase beside snake_case. */
function refundOld(request: SandboxRequest, world: World): Reply {
  const order = readableOrder(request, request.caller.partner, text(request, 'order_id') ?? '', world)
  if (!order || order.refunds.length === 0) {
    return failure(200, 'CBC.99005026', 'This is not a downgrade or unsubscription order.')
  }
  return oldOk({
    total_count: order.refunds.length,
    resource_info_list: order.refunds.map((row) => ({
      id: row.id,
      resource_id: null,
      amount: inUnit(row.amount, 3),
      measure_id: '3',
      customer_id: order.customerId,
      resourceType: row.resourceType.code,
      cloudServiceType: row.serviceType.code,
      regionCode: row.regionCode,
      preOrderId: row.baseOrderId,
    })),
  })
}

export const handlers: Handlers = {
  ListCustomerOrders: listNew,
  ListCustomerOrdersOld: listOld,
  ShowCustomerOrderDetails: detailsNew,
  ShowCustomerOrderDetailsOld: detailsOld,
  ShowRefundOrderDetails: refundNew,
  ShowRefundOrderDetailsOld: refundOld,
}

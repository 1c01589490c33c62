/** The resources that an order brings, with their provisioning status (old generation only). Rules: orders.mapping.md section 7. */
import { ok, pageByNumber } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { offerOfProduct } from '../seed/price-list.ts'
import { placeOf } from '../trade/fulfilment.ts'
import { ownOrder } from '../trade/paying.ts'
import { codes } from '../trade/refusal.ts'
import { resourcesOf } from '../trade/resources.ts'
import type { Customer, Order, OrderLine, OrderType, Subscription, World } from '../world.ts'
import { asCustomer, refuse } from './trading.ts'

/** Purchases, pay-per-use to yearly/monthly, trials and what becomes of them. */
const bringsResources: ReadonlySet<OrderType> = new Set([1, 11, 13, 14])

function renderResource(resource: Subscription, order: Order): object {
  return {
    resourceId: resource.resourceId,
    cloudServiceType: resource.serviceType.code,
    regionCode: resource.regionCode,
    resourceType: resource.resourceType.code,
    resourceSpecCode: resource.specCode,
    resourceSize: resource.specSize,
    resouceSizeMeasureId: resource.specSizeMeasureId,
    status: order.status,
  }
}

/** A line without a resource: an empty id while the order waits for payment, else none. */
function renderLine(line: OrderLine, order: Order, world: World): object {
  const spec = offerOfProduct(line.productId)?.spec
  return {
    resourceId: order.status === 6 ? '' : null,
    cloudServiceType: line.serviceType.code,
    regionCode: placeOf(world, line).regionCode,
    resourceType: line.resourceTypeCode,
    resourceSpecCode: spec?.code ?? line.productId,
    resourceSize: spec?.size ?? null,
    resouceSizeMeasureId: spec?.sizeMeasureId ?? null,
    status: order.status,
  }
}

/** `offset` is a PAGE NUMBER; the answer has no envelope, as recorded ones have none. */
function list(request: SandboxRequest, customer: Customer, world: World): Reply {
  const order = ownOrder(world, customer, request.path['order_id'] ?? '')
  if (!order) return refuse(request.operation, codes.badParameter)
  if (!bringsResources.has(order.type)) return refuse(request.operation, 'CBC.99000083')
  const resources = resourcesOf(world, order)
  const all = resources.length > 0
    ? resources.map((one) => renderResource(one, order))
    : order.lines.map((line) => renderLine(line, order, world))
  const page = pageByNumber(all, integer(request, 'offset') ?? 1, integer(request, 'limit') ?? 10)
  return ok({ totalSize: all.length, resources: page })
}

export const handlers: Handlers = { ListOrderResourceProvisioningOld: asCustomer(list) }

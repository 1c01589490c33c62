/** Paying (three generations of it) and cancelling orders. Rules: orders.mapping.md sections 3 and 4. */
import { badParameter, failure, oldOk } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { objects, text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { cancel, pay } from '../trade/paying.ts'
import type { WantedDiscount } from '../trade/paying.ts'
import type { WantedMeans } from '../trade/means.ts'
import type { Customer, World } from '../world.ts'
import { asCustomer, done, refuse } from './trading.ts'

interface NamedOffer {
  readonly id: string
  readonly type: number
}

function named(request: SandboxRequest, name: string): readonly NamedOffer[] {
  return objects(request, name).map(({ id, type }) => ({ id: String(id), type: Number(type) }))
}

function payWith(
  request: SandboxRequest,
  customer: Customer,
  world: World,
  { coupons, discounts }: { coupons: readonly WantedMeans[]; discounts: readonly WantedDiscount[] },
): Reply {
  const payment = { means: coupons, discount: discounts[0] ?? null }
  const paid = pay(world, customer, text(request, 'order_id') ?? '', payment)
  return 'refused' in paid ? refuse(request.operation, paid.refused) : done(request.operation)
}

/** The list must be there with YES, and must not with NO (sources contradict each other about NO: here it is refused). */
function contradiction(request: SandboxRequest, flag: string, list: string): Reply | null {
  const isWanted = text(request, flag) === 'YES'
  if (isWanted === objects(request, list).length > 0) return null
  return badParameter(request.operation, `Parameter ${list} ${isWanted ? 'is required' : 'must not be sent'} with ${flag}.`)
}

function payNew(request: SandboxRequest, customer: Customer, world: World): Reply {
  const refused = contradiction(request, 'use_coupon', 'coupon_infos') ?? contradiction(request, 'use_discount', 'discount_infos')
  return refused ?? payWith(request, customer, world, {
    coupons: named(request, 'coupon_infos'), discounts: named(request, 'discount_infos'),
  })
}

/** The v2 form: lists that are absent, null or empty mean none. */
function payOld(request: SandboxRequest, customer: Customer, world: World): Reply {
  return payWith(request, customer, world, {
    coupons: named(request, 'coupon_infos'), discounts: named(request, 'discount_infos'),
  })
}

/** The v1.0 form: coupons by id alone, no discount; not for members whose enterprise manages their money. */
function payV1(request: SandboxRequest, customer: Customer, world: World): Reply {
  if (world.coupons.managedCustomers.has(customer.id)) return failure(403, 'CBC.0151', 'Access denied.')
  const means = texts(request, 'couponIds').map((id) => ({ id, type: null }))
  const paid = pay(world, customer, text(request, 'orderId') ?? '', { means, discount: null })
  if ('refused' in paid) return refuse(request.operation, paid.refused)
  return oldOk({ tradeNo: paid.tradeNo, quotaInfos: [], enterpriseProjectAuthResult: [] })
}

function cancelOrder(request: SandboxRequest, customer: Customer, world: World): Reply {
  const cancelled = cancel(world, customer, text(request, 'order_id') ?? text(request, 'orderId') ?? '')
  return 'refused' in cancelled ? refuse(request.operation, cancelled.refused) : done(request.operation)
}

export const handlers: Handlers = {
  PayOrders: asCustomer(payNew),
  PayOrdersOld: asCustomer(payOld),
  PayOrdersV1Old: asCustomer(payV1),
  CancelCustomerOrder: asCustomer(cancelOrder),
  CancelCustomerOrderOld: asCustomer(cancelOrder),
}

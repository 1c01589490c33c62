/**
 * Control of what no customer can bring about through the interface: an order as a cloud service places it, and
 * obstacles that make the next writes on an order or a resource fail in one of the vendor's ways.
 */
import { z } from 'zod'
import { failure, noContent, ok } from '../reply.ts'
import type { Reply } from '../reply.ts'
import { regions } from '../seed/catalogue.ts'
import { offerOfSpec } from '../seed/price-list.ts'
import { hexOf, setNow } from '../trade-world.ts'
import type { World } from '../world.ts'
import { placeCombined, placePurchase } from './placing.ts'
import type { Item } from './placing.ts'

const itemBody = z.strictObject({
  spec: z.string(),
  periodType: z.union([z.literal(2), z.literal(3)]).default(2),
  periodNum: z.int().min(1).max(11).default(1),
  quantity: z.int().min(1).max(100).default(1),
})
const orderBody = z.strictObject({
  customerId: z.string(),
  items: z.array(itemBody).min(1).max(15),
  regionCode: z.enum(regions).default('cn-north-4'),
  projectId: z.string().regex(/^[0-9a-f]{32}$/).optional(),
  /** Each item a part of its own. */
  combined: z.boolean().default(false),
  /** ISO 8601, UTC; past ones make an order whose deadline has passed. */
  paymentDeadline: z.iso.datetime().optional(),
})
const obstacleBody = z.strictObject({ id: z.string().min(1), code: z.string().regex(/^(CBC|PCM)(\.[A-Z]+)?\.\d+$/) })

function refused(message: string): Reply {
  return failure(400, 'SANDBOX.BAD_REQUEST', message)
}

function itemsOf(wanted: readonly z.infer<typeof itemBody>[]): readonly Item[] | null {
  const items = wanted.map(({ spec, ...rest }) => {
    const offer = offerOfSpec(spec)
    return offer?.byPeriod ? { ...rest, offer } : null
  })
  return items.every((item) => item !== null) ? items : null
}

/** Places an order of type 1 that waits for payment, at this time of the clock; answers its id. */
export function placeOrder(world: World, body: unknown, now: number): Reply {
  const parsed = orderBody.safeParse(body)
  if (!parsed.success) return refused(z.prettifyError(parsed.error))
  const { customerId, regionCode, projectId, paymentDeadline, combined } = parsed.data
  const customer = world.customerById.get(customerId)
  const items = itemsOf(parsed.data.items)
  if (!customer) return refused('unknown customer')
  if (!items) return refused('unknown specification')
  setNow(world, now)
  const place = { regionCode, projectId: projectId ?? hexOf('project', customerId, regionCode) }
  const order = (combined ? placeCombined : placePurchase)(world, customer, items, place)
  if (paymentDeadline !== undefined) order.pendingPaymentEndTime = Date.parse(paymentDeadline)
  return ok({ orderId: order.id })
}

/** Puts an obstacle on an order or a resource: writes on it are refused with this code where their contract lists it. */
export function putObstacle(world: World, body: unknown): Reply {
  const parsed = obstacleBody.safeParse(body)
  if (!parsed.success) return refused(z.prettifyError(parsed.error))
  world.trade.obstacles.set(parsed.data.id, parsed.data.code)
  return noContent()
}

/** Takes all obstacles away. */
export function clearObstacles(world: World): Reply {
  world.trade.obstacles.clear()
  return noContent()
}

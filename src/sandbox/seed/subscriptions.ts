/** Yearly/monthly resources from the paid orders: primary ones and what is attached to them. */
import { businessNow } from '../world.ts'
import type { EnterpriseProject, Order, OrderLine, Subscription } from '../world.ts'
import { products, regions } from './catalogue.ts'
import type { Product, Spec } from './catalogue.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

const day = 86_400_000
const policies = [[0, 40], [3, 30], [1, 8], [2, 8], [4, 7], [5, 7]] as const
const names = ['web', 'db', 'cache', 'gateway', 'worker', '订单服务', '官网', 'backup']

function productOf(line: OrderLine): { product: Product; spec: Spec } | null {
  for (const product of products) {
    const spec = product.specs.find((candidate) => candidate.productId === line.productId)
    if (spec) return { product, spec }
  }
  return null
}

/** In use before it expires; afterwards expired, frozen or closed. A few are frozen early. */
function statusFor(expireTime: number, random: Random): Subscription['status'] {
  if (expireTime > businessNow) return random.chance(0.03) ? 4 : 2
  return random.weighted([[5, 50], [4, 25], [3, 25]] as const)
}

function uuid(random: Random): string {
  return [8, 4, 4, 4, 12].map((digits) => random.hex(digits)).join('-')
}

interface Origin {
  readonly order: Order
  readonly line: OrderLine
  readonly index: number
  readonly projectId: string
  readonly mainResourceId: string | null
  readonly regionCode: string
}

function subscription(origin: Origin, random: Random): Subscription | null {
  const { order, line } = origin
  const found = productOf(line)
  if (!found || line.effectiveTime === null || line.expireTime === null) return null
  const { product, spec } = found
  const project: EnterpriseProject | null = order.enterpriseProjects[0] ?? null
  return {
    id: `01154-${48_000_000 + origin.index}-0`,
    customerId: order.customerId,
    orderId: line.orderId,
    resourceId: uuid(random),
    resourceName: `${random.pick(names)}-${random.whole(1, 99)}`,
    regionCode: origin.regionCode,
    serviceType: product.serviceType,
    resourceType: product.resourceType,
    specCode: spec.code,
    specDesc: spec.desc,
    projectId: origin.projectId,
    productId: spec.productId,
    mainResourceId: origin.mainResourceId,
    status: statusFor(line.expireTime, random),
    effectiveTime: line.effectiveTime,
    expireTime: line.expireTime,
    expirePolicy: random.weighted(policies),
    specSize: spec.size,
    specSizeMeasureId: spec.sizeMeasureId,
    updateTime: random.chance(0.7) ? line.effectiveTime + random.whole(1, 40) * day : null,
    enterpriseProject: project,
  }
}

/** The resources that one order brought: attached ones hang on the order's first primary one. */
function fromOrder(order: Order, startIndex: number, random: Random): Subscription[] {
  const projectId = random.hex(32)
  const regionCode = random.pick(regions)
  const made: Subscription[] = []
  for (const line of order.lines) {
    const attached = line.baseProduct !== null && made.length > 0
    const mainResourceId = attached ? (made.find((one) => one.mainResourceId === null)?.resourceId ?? null) : null
    const origin = { order, line, index: startIndex + made.length, projectId, mainResourceId, regionCode }
    const resource = subscription(origin, random)
    if (resource) made.push(resource)
  }
  return made
}

/** The resources of all customers, from completed new subscriptions, oldest order first. */
export function seedSubscriptions(seed: number, orders: readonly Order[]): Subscription[] {
  const random = createRandom(seed, 'subscriptions')
  const all: Subscription[] = []
  for (const order of orders) {
    if (order.status === 5 && (order.type === 1 || order.type === 11)) all.push(...fromOrder(order, all.length, random))
  }
  return all
}

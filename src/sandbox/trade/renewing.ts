/**
 * Renewals: what one would do and cost (the same for a quote and for the order), and placing them. Rules:
 * orders.mapping.md section 8. A primary resource is renewed together with what is attached to it.
 */
import type { OperationId } from '../../generated/operations.ts'
import { offerOfProduct } from '../seed/price-list.ts'
import type { Offer } from '../seed/price-list.ts'
import { presentTime } from '../trade-world.ts'
import type { Customer, Order, Subscription, World } from '../world.ts'
import { pay } from './paying.ts'
import { daysBetween, endOfRenewal, unified } from './periods.ts'
import { addPendingOrder } from './placing.ts'
import type { NewLine } from './placing.ts'
import { periodPrice } from './pricing.ts'
import { obstacleFor } from './refusal.ts'
import type { Refused } from './refusal.ts'
import { attachedTo, findResource, isGone, openRenewal } from './resources.ts'

export interface RenewalPeriod {
  readonly periodType: 2 | 3
  readonly periodNum: number
}

/** What a renewal does to one resource, and its list price. */
export interface RenewalPart {
  readonly subscription: Subscription
  readonly offer: Offer
  readonly start: number
  readonly end: number
  readonly official: bigint
}

/** The primary resource first, then the attached ones. */
export interface RenewalPlan {
  readonly primary: Subscription
  readonly parts: readonly RenewalPart[]
}

/** Why a resource cannot be renewed; renewals and quotes have codes of their own for it. */
export type RenewalProblem =
  | 'missing' | 'attached' | 'no-period' | 'not-renewable' | 'unpaid' | 'in-process' | 'too-short' | 'too-long'

const longestMs = 10 * 366 * 86_400_000
const mostYears = 3

function part(world: World, subscription: Subscription, { periodType, periodNum }: RenewalPeriod): RenewalPart | null {
  const offer = offerOfProduct(subscription.productId)
  if (!offer?.isRenewable) return null
  const start = subscription.expireTime
  const plainEnd = endOfRenewal(start, periodType, periodNum)
  const day = world.trade.renewConfigs.get(subscription.customerId)?.expireDay ?? null
  const end = day === null ? plainEnd : unified(plainEnd, day)
  const item = { offer, size: subscription.specSize, quantity: 1 }
  const extraDays = daysBetween(plainEnd, end)
  const extra = extraDays === 0 ? 0n : periodPrice({ ...item, periodType: 0, periodNum: extraDays })
  return { subscription, offer, start, end, official: periodPrice({ ...item, periodType, periodNum }) + extra }
}

function periodProblem(world: World, { start, end }: RenewalPart): RenewalProblem | null {
  const now = presentTime(world)
  // An expired resource that would still be expired after its renewal.
  if (end <= now) return 'too-short'
  return end - Math.min(start, now) > longestMs ? 'too-long' : null
}

function orderProblem(world: World, subscription: Subscription): RenewalProblem | null {
  const status = openRenewal(world, subscription)
  return status === null ? null : status === 6 ? 'unpaid' : 'in-process'
}

/** What renewing a primary resource and all that is attached to it means, or why it cannot be renewed. */
export function planRenewal(
  world: World,
  customer: Customer,
  resourceId: string,
  period: RenewalPeriod,
): RenewalPlan | { readonly problem: RenewalProblem } {
  const primary = findResource(world, customer, resourceId)
  if (!primary || isGone(primary)) return { problem: 'missing' }
  if (primary.mainResourceId !== null) return { problem: 'attached' }
  if (period.periodType === 3 && period.periodNum > mostYears) return { problem: 'no-period' }
  const open = orderProblem(world, primary)
  if (open !== null) return { problem: open }
  const own = part(world, primary, period)
  if (!own) return { problem: 'not-renewable' }
  const wrong = periodProblem(world, own)
  if (wrong !== null) return { problem: wrong }
  const attached = attachedTo(world, primary).map((one) => part(world, one, period)).filter((one) => one !== null)
  return { primary, parts: [own, ...attached] }
}

/** What is renewed, and how it is to be paid. */
export interface Renewal extends RenewalPeriod {
  readonly resourceIds: readonly string[]
  readonly paysAtOnce: boolean
  /** Where the answer can name only resources that are gone, any other reason refuses the whole call. */
  readonly namesOnlyMissing: boolean
}

/** A resource that was not renewed. */
export interface FailedResource {
  readonly resourceId: string
  readonly code: string
}

export interface Renewed {
  readonly orders: readonly Order[]
  readonly failed: readonly FailedResource[]
}

/** The resource is expired and deleted, or was never there. */
export const missingResource = 'CBC.99003016'

const renewalCodes: { readonly [Problem in RenewalProblem]: string } = {
  missing: missingResource,
  attached: 'CBC.30010036',
  'no-period': 'CBC.30010069',
  'not-renewable': 'CBC.30010069',
  unpaid: 'CBC.99003100',
  'in-process': 'CBC.99003144',
  'too-short': 'CBC.99000092',
  'too-long': 'CBC.99003154',
}

function lineOf({ subscription, offer, official }: RenewalPart, plan: RenewalPlan, period: RenewalPeriod): NewLine {
  const isPrimary = subscription === plan.primary
  return { ...period, offer, quantity: 1, official, baseProductId: isPrimary ? null : plan.primary.productId }
}

/** One order for each primary resource, pending payment. */
function placeRenewal(world: World, customer: Customer, plan: RenewalPlan, period: RenewalPeriod): Order {
  const lines = plan.parts.map((one) => lineOf(one, plan, { periodType: period.periodType, periodNum: period.periodNum }))
  const order = addPendingOrder(world, { customer, type: 2, lines, project: plan.primary.enterpriseProject })
  for (const [index, { id }] of order.lines.entries()) {
    const prolonged = plan.parts[index]
    if (!prolonged) continue
    const { subscription: { resourceId }, start, end } = prolonged
    world.trade.prolongations.set(id, { resourceId, start, end })
  }
  return order
}

/** The obstacle on a resource, as the operation's contract names it, else what the state of things says. */
export function planOrCode(
  world: World,
  customer: Customer,
  resourceId: string,
  period: RenewalPeriod,
  by: { readonly operation: OperationId; readonly codes: { readonly [Problem in RenewalProblem]: string } },
): RenewalPlan | Refused {
  const obstacle = obstacleFor(world, by.operation, [resourceId])
  if (obstacle !== null) return { refused: obstacle }
  const plan = planRenewal(world, customer, resourceId, period)
  return 'problem' in plan ? { refused: by.codes[plan.problem] } : plan
}

/**
 * Places renewals for all resources that can be renewed, and pays them if that is wanted. Resources that cannot are
 * named. A payment that fails refuses the call although its order (and any before it) stands.
 */
export function renew(world: World, customer: Customer, renewal: Renewal): Renewed | Refused {
  const failed: FailedResource[] = []
  const plans: RenewalPlan[] = []
  for (const resourceId of new Set(renewal.resourceIds)) {
    const plan = planOrCode(world, customer, resourceId, renewal, { operation: 'RenewalResources', codes: renewalCodes })
    if ('refused' in plan) failed.push({ resourceId, code: plan.refused })
    else plans.push(plan)
  }
  const other = failed.find(({ code }) => renewal.namesOnlyMissing && code !== missingResource)
  if (other) return { refused: other.code }
  const orders = plans.map((plan) => placeRenewal(world, customer, plan, renewal))
  if (!renewal.paysAtOnce) return { orders, failed }
  for (const { id } of orders) {
    const paid = pay(world, customer, id, { means: [], discount: 'automatic' })
    if ('refused' in paid) return { refused: 'CBC.30050006' }
  }
  return { orders, failed }
}

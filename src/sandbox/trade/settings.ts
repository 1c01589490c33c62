/** What happens to resources when they expire, and account-wide settings of renewals. Rules: orders.mapping.md section 10. */
import { offerOfProduct } from '../seed/price-list.ts'
import { nextTime } from '../trade-world.ts'
import type { RenewConfig } from '../trade-world.ts'
import type { Customer, Subscription, World } from '../world.ts'
import { codes, obstacleFor } from './refusal.ts'
import { familyOf, findResource, isGone } from './resources.ts'

/** What happens at expiry: 0 grace period · 1 pay-per-use · 2 deleted · 3 renewed. */
export type ChosenPolicy = 0 | 1 | 2 | 3

const unlimited = 0

/** Sets what happens at the expiry of a resource and of all that belongs to it. */
export function setPolicy(world: World, member: Subscription, policy: ChosenPolicy, time: number): void {
  for (const one of familyOf(world, member)) {
    one.expirePolicy = policy
    one.updateTime = time
    if (policy !== 3) world.trade.autoRenewals.delete(one.resourceId)
  }
}

/** Turns automatic renewal on. Answers the code of a refusal, or null. `times` null: unlimited, or as it was. */
export function startAutoRenewal(world: World, customer: Customer, resourceId: string, times: number | null): string | null {
  const obstacle = obstacleFor(world, 'AutoRenewalResources', [resourceId])
  if (obstacle !== null) return obstacle
  const found = findResource(world, customer, resourceId)
  if (!found || isGone(found)) return codes.unknownResource
  if (found.status !== 2) return 'CBC.99003602'
  if (found.expirePolicy === 3 && times === null) return null
  setPolicy(world, found, 3, nextTime(world))
  for (const one of familyOf(world, found)) world.trade.autoRenewals.set(one.resourceId, times ?? unlimited)
  return null
}

/** Turns automatic renewal off. Answers the code of a refusal, or null. */
export function stopAutoRenewal(world: World, customer: Customer, resourceId: string): string | null {
  const obstacle = obstacleFor(world, 'CancelAutoRenewalResources', [resourceId])
  if (obstacle !== null) return obstacle
  const found = findResource(world, customer, resourceId)
  if (!found || isGone(found)) return codes.unknownResource
  if (found.expirePolicy !== 3) return 'CBC.99003605'
  setPolicy(world, found, 0, nextTime(world))
  return null
}

/** A resource for which the change was refused. */
export interface FailedItem {
  readonly id: string
  readonly code: string
}

function onDemandRefusal(world: World, customer: Customer, resourceId: string): string | null {
  const obstacle = obstacleFor(world, 'UpdatePeriodToOnDemand', [resourceId])
  if (obstacle !== null) return obstacle
  const found = findResource(world, customer, resourceId)
  if (!found || isGone(found)) return codes.unknownResource
  if (found.mainResourceId !== null) return 'CBC.30010036'
  if (found.status === 4) return 'CBC.99003626'
  return offerOfProduct(found.productId)?.isPackage ? codes.badParameter : null
}

/** Sets or takes back the change to pay-per-use at expiry, resource by resource; those that fail are named. */
export function changeToOnDemand(
  world: World,
  customer: Customer,
  resourceIds: readonly string[],
  operation: 'SET_UP' | 'CANCEL',
): readonly FailedItem[] {
  const failed: FailedItem[] = []
  for (const id of new Set(resourceIds)) {
    const code = onDemandRefusal(world, customer, id)
    const found = findResource(world, customer, id)
    if (code !== null) failed.push({ id, code })
    else if (found && operation === 'SET_UP') setPolicy(world, found, 1, nextTime(world))
    else if (found?.expirePolicy === 1) setPolicy(world, found, 0, nextTime(world))
  }
  return failed
}

/** A customer's settings of renewals. */
export function renewConfigOf(world: World, customer: Customer): RenewConfig {
  return world.trade.renewConfigs.get(customer.id) ?? { deductionDay: null, expireDay: null }
}

/** Keeps a setting of renewals; false when the value is none. */
export function setRenewConfig(world: World, customer: Customer, name: 'DEDUCTION_DATE' | 'EXPIRE_DATE', value: string): boolean {
  const number = /^(-1|[1-9]\d?)$/.test(value) ? Number(value) : 0
  const isDeduction = name === 'DEDUCTION_DATE'
  const isValid = isDeduction ? number >= 2 && number <= 7 : number === -1 || (number >= 1 && number <= 28)
  if (!isValid) return false
  const change = isDeduction ? { deductionDay: number } : { expireDay: number }
  world.trade.renewConfigs.set(customer.id, { ...renewConfigOf(world, customer), ...change })
  return true
}

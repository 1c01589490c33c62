/**
 * Pay-per-use resources of customers: those that their consumption records are about. Made when asked for, the same
 * every time. Nothing here knows a wire name.
 */
import { createHash } from 'node:crypto'
import type { FeeRecord } from './billing-world.ts'
import { createRandom } from './seed/random.ts'
import { products } from './seed/catalogue.ts'
import type { ResourceType, ServiceType, World } from './world.ts'

/** 1 normal · 2 grace period · 3 frozen · 4 changing · 5 closing · 6 closed: not the numbers of yearly/monthly resources. */
export type OnDemandStatus = 1 | 2 | 3 | 4 | 5 | 6

export interface OnDemandResource {
  readonly customerId: string
  readonly resourceId: string
  readonly resourceName: string | null
  readonly regionCode: string
  readonly availabilityZone: string | null
  readonly serviceType: ServiceType
  readonly resourceType: ResourceType
  readonly specCode: string
  readonly specDesc: string
  readonly specSize: number | null
  readonly effectiveTime: number
  readonly expireTime: number | null
  readonly status: OnDemandStatus
}

const zones = ['a', 'b', 'c', null] as const
const states = [[1, 80], [2, 4], [3, 6], [4, 2], [5, 2], [6, 6]] as const

/** The code of the specification sold under a product id; the product id itself when it is of none. */
export function specCodeOf(productId: string): string {
  return products.flatMap((product): { readonly productId: string; readonly code: string }[] => [...product.specs])
    .find((spec) => spec.productId === productId)?.code ?? productId
}

/** A resource from its records, oldest first. One that is closed ended with its last use. */
function fromRecords(seed: number, first: FeeRecord, last: FeeRecord): OnDemandResource {
  const random = createRandom(seed, `on demand ${first.resourceId}`)
  const zone = random.pick(zones)
  const status = random.weighted(states)
  return {
    customerId: first.customerId,
    resourceId: first.resourceId,
    resourceName: random.chance(0.05) ? null : first.resourceName,
    regionCode: first.regionCode,
    availabilityZone: zone === null ? null : `${first.regionCode}${zone}`,
    serviceType: first.serviceType,
    resourceType: first.resourceType,
    specCode: specCodeOf(first.productId),
    specDesc: first.specDesc,
    specSize: first.specSize,
    effectiveTime: first.consumeTime,
    expireTime: status === 6 ? (last.consumeEnd ?? last.consumeTime) : null,
    status,
  }
}

/** A customer's pay-per-use resources, oldest first. */
export function onDemandResourcesOf(world: World, customerId: string): readonly OnDemandResource[] {
  const metered = world.billing.cycles.flatMap((cycle) => world.billing.records(customerId, cycle))
    .filter((record) => record.mode === 3 && record.type === 5)
  return [...Map.groupBy(metered, (record) => record.resourceId).values()].flatMap((records) => {
    const [first] = records
    const last = records.at(-1)
    return first && last ? [fromRecords(world.seed, first, last)] : []
  }).toSorted((left, right) => left.effectiveTime - right.effectiveTime)
}

/** The id of the relation between customer and resource, which only the old generation knows. */
export function relationId({ customerId, resourceId }: OnDemandResource): string {
  return createHash('md5').update(`${customerId} ${resourceId}`).digest('hex')
}

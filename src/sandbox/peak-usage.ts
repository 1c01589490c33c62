/**
 * Bandwidth that is billed by its 95th percentile: which resources of a customer have it, and their five-minute values
 * of a cycle. Made when asked for, the same every time. Values are thousandths of the unit. Nothing here knows a wire
 * name.
 */
import { cycleAfter, cycleBegin } from './billing-world.ts'
import { createRandom } from './seed/random.ts'
import type { World } from './world.ts'

/** What is billed so: a kind of resource and the usage type under which its values are kept. */
export interface PeakKind {
  readonly serviceCode: string
  readonly resourceCode: string
  readonly usageType: string
}

export interface PeakResource extends PeakKind {
  readonly id: string
}

export interface PeakPoint {
  readonly time: number
  readonly value: bigint
}

/** A month's values and what follows from them. */
export interface PeakMonth {
  readonly points: readonly PeakPoint[]
  /** The largest value once the highest 5 % are left out. */
  readonly billed: bigint
  readonly highest: bigint
  /** Of the enhanced 95th percentile only. */
  readonly guaranteed: bigint | null
}

const step = 300_000

const kinds: readonly PeakKind[] = [
  { serviceCode: 'hws.service.type.cdn', resourceCode: 'hws.resource.type.cdn', usageType: '95Peak' },
  { serviceCode: 'hws.service.type.cdn', resourceCode: 'hws.resource.type.cdn', usageType: '95peak_1000' },
  { serviceCode: 'hws.service.type.cdn', resourceCode: 'hws.resource.type.cdn', usageType: '95Peak_1000' },
  { serviceCode: 'hws.service.type.obs', resourceCode: 'hws.resource.type.obs', usageType: '95Peak' },
  { serviceCode: 'hws.service.type.vpc', resourceCode: 'hws.resource.type.bandwidth', usageType: 'bandwidth95peak' },
  { serviceCode: 'hws.service.type.vpc', resourceCode: 'hws.resource.type.bandwidth', usageType: '95peak_plus' },
  { serviceCode: 'hws.service.type.iec', resourceCode: 'hws.resource.type.edgebandwidth', usageType: 'bandwidth95peak' },
]

/** A customer's resources that are billed so; three in four customers have none. */
export function peakResourcesOf(world: World, customerId: string): readonly PeakResource[] {
  const random = createRandom(world.seed, `peak ${customerId}`)
  if (!random.chance(0.25)) return []
  return kinds.flatMap((kind) => Array.from({ length: random.whole(0, 3) }, (): PeakResource => {
    const name = kind.resourceCode.split('.').at(-1) ?? ''
    return { ...kind, id: `${name}-${random.hex(8)}` }
  }))
}

/** One in a thousand points is missing: the effective days are no whole number. */
function pointsOf(world: World, resource: PeakResource, cycle: string): readonly PeakPoint[] {
  const random = createRandom(world.seed, `peak ${resource.id} ${cycle}`)
  const level = random.whole(5_000, 80_000)
  const points: PeakPoint[] = []
  for (let time = cycleBegin(cycle); time < cycleBegin(cycleAfter(cycle, 1)); time += step) {
    const value = random.whole(Math.floor(level / 4), level)
    if (random.next() >= 0.001) points.push({ time, value: BigInt(value) })
  }
  return points
}

/** A closed cycle of a resource; null for the running one and for those that are not kept. */
export function peakMonthOf(world: World, resource: PeakResource, cycle: string): PeakMonth | null {
  if (!world.billing.cycles.includes(cycle) || cycle === world.billing.cycles.at(-1)) return null
  const points = pointsOf(world, resource, cycle)
  const sorted = points.map((point) => point.value).toSorted((left, right) => (left < right ? 1 : -1))
  const highest = sorted[0] ?? 0n
  return {
    points,
    billed: sorted[Math.floor(points.length / 20)] ?? 0n,
    highest,
    guaranteed: resource.usageType === '95peak_plus' ? highest / 5n : null,
  }
}

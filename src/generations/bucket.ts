/** Which side of a canary something is on. Pure, the same on every replica and after every start. */
import { createHash } from 'node:crypto'

/** What stands on one side: an entity of a tenant, within a group of operations that go together. */
export interface BucketKey {
  /** Operations of one group put the same entity on the same side at the same percentage, e.g. an order's list and details. */
  readonly group: string
  readonly tenant: string
  /** The object's id; the caller's name for lists and batches. */
  readonly entity: string
}

const buckets = 10_000

/**
 * Whether it is on the new side when that side's share is `percent` (0 to 100). The bucket is
 * `hash(group, tenant, entity) mod 10,000`: whoever is on the new side stays there while the percentage grows.
 */
export function isOnNewSide(key: BucketKey, percent: number): boolean {
  return bucketOf(key) < Math.round(percent * (buckets / 100))
}

/** 0 to 9,999. */
export function bucketOf({ group, tenant, entity }: BucketKey): number {
  const digest = createHash('sha256').update(JSON.stringify([group, tenant, entity])).digest()
  // 48 bits: the remainder favours no bucket by more than one in 28 thousand million.
  return digest.readUIntBE(0, 6) % buckets
}

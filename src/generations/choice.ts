/** Which generations may answer an operation, in which order, and why. Pure: no clock, no I/O. */
import type { Generation } from '../errors/partner-graph-error.ts'
import type { AnyOperation } from './operation.ts'
import { whyNot, type Policy } from './policy.ts'
import type { Site } from './site.ts'
import type { Reason } from './trace.ts'

export interface Chosen {
  readonly first: Generation
  readonly because: Reason
  /** The generation that may step in, or null. */
  readonly fallback: Generation | null
}

/**
 * Applies policy, site and lifecycle to an operation.
 * @returns null when no generation of it answers on this site.
 */
export function choose(operation: AnyOperation, policy: Policy, site: Site): Chosen | null {
  const named = policy.operations.get(operation.name)
  const { use, fallback } = named ?? policy.default
  const other: Generation = use === 'old' ? 'new' : 'old'
  const usable = (generation: Generation) => whyNot(operation, generation, site) === null
  const mayFallBack = fallback ?? operation.safety === 'read'
  if (usable(use)) return { first: use, because: named ? 'policy' : 'default', fallback: mayFallBack && usable(other) ? other : null }
  return usable(other) ? { first: other, because: 'only-binding', fallback: null } : null
}

/** Which generations may answer an operation, in which order, and why. Pure: no clock, no I/O. */
import type { Generation } from '../errors/partner-graph-error.ts'
import type { AnyOperation } from './operation.ts'
import { bindingOn } from './available.ts'
import type { EndpointEnd, EndpointEnds, InForce } from './setting.ts'
import type { Site } from './site.ts'
import type { Reason } from './trace.ts'

export interface Chosen {
  readonly first: Generation
  readonly because: Reason
  /** The generation that may step in, or null. */
  readonly fallback: Generation | null
}

export interface ChoiceTerms {
  /** The policy in force. */
  readonly policy: InForce
  readonly site: Site
  readonly ends: EndpointEnds
  readonly tenant: string
  /** Which side of a canary the call is on. */
  readonly isOnNewSide: boolean
}

/**
 * Applies policy, site and lifecycle to an operation. A generation whose confirmed date has passed is not chosen; one whose
 * unconfirmed date has, or that was found retired, is the last resort of a read; writes stay where the policy has them.
 * @returns null when no generation of it answers on this site.
 */
export function choose(operation: AnyOperation, terms: ChoiceTerms): Chosen | null {
  const { policy, isOnNewSide } = terms
  const wanted: Generation = isOnNewSide ? 'new' : 'old'
  const other: Generation = isOnNewSide ? 'old' : 'new'
  const [here, there] = [standing(operation, wanted, terms), standing(operation, other, terms)]
  if (!answers(here)) {
    if (!answers(there)) return null
    return { first: other, because: here === 'ended' ? 'sunset' : 'only-binding', fallback: null }
  }
  const mayFallBack = policy.setting.fallback ?? operation.safety === 'read'
  if (!answers(there) || rank[here] <= rank[there]) {
    return { first: wanted, because: reasonOf(policy), fallback: mayFallBack && standsIn(there) ? other : null }
  }
  return { first: other, because: 'sunset', fallback: mayFallBack && standsIn(here) ? wanted : null }
}

type Standing = 'missing' | EndpointEnd
const rank: Readonly<Record<Standing, number>> = { none: 0, 'last-resort': 1, 'found-retired': 2, ended: 3, missing: 3 }

/** How far a generation has come to its end on this site; its worst endpoint counts. */
function standing(operation: AnyOperation, generation: Generation, { site, ends, tenant }: ChoiceTerms): Standing {
  const binding = bindingOn(operation, generation, site)
  if (!binding) return 'missing'
  const states = binding.operationIds.map((id) => ends.of(id, tenant))
  // Writes are moved by who runs the service alone: neither by what was found, nor by a date that nobody confirmed.
  const counted = operation.safety === 'read' ? states : states.filter((state) => state === 'ended')
  return counted.toSorted((one, another) => rank[another] - rank[one])[0] ?? 'none'
}

function answers(state: Standing): boolean {
  return state !== 'missing' && state !== 'ended'
}

/** What was found retired is asked where there is nothing else, and stands in for nobody. */
function standsIn(state: Standing): boolean {
  return answers(state) && state !== 'found-retired'
}

function reasonOf({ setting, source, newPercent }: InForce): Reason {
  if ((setting.use === 'canary' || setting.use === 'auto') && newPercent > 0 && newPercent < 100) return 'canary'
  if (source === 'runtime') return 'runtime'
  return source === 'file' ? 'policy' : 'default'
}

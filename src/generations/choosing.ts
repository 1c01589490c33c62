/** The choice for one call: the policy in force for its tenant, and the side of a canary that it is on. */
import { isOnNewSide } from './bucket.ts'
import { choose, type Chosen } from './choice.ts'
import type { AnyOperation } from './operation.ts'
import type { EndpointEnds, LivePolicy } from './setting.ts'
import type { Site } from './site.ts'

/** Whose call it is. */
export interface Whose {
  readonly tenant: string
  readonly caller?: string | undefined
  /** The object that it is about; null or left out: the caller stands for it. */
  readonly entity?: string | null
}

export interface Steering {
  readonly policy: Pick<LivePolicy, 'of'>
  readonly site: Site
  readonly ends: EndpointEnds
}

/** Chooses for a call; null when no generation of the operation answers. Where neither object nor caller is known, the greater share decides. */
export function chooseFor(operation: AnyOperation, { policy, site, ends }: Steering, { tenant, caller, entity }: Whose): Chosen | null {
  const inForce = policy.of(operation, tenant)
  const percent = inForce.newPercent
  const who = entity ?? caller
  const isNew = who === undefined ? percent > 50 : isOnNewSide({ group: operation.group, tenant, entity: who }, percent)
  return choose(operation, { policy: inForce, site, ends, tenant, isOnNewSide: isNew })
}

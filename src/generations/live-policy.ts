/** The policies in force where nobody changes them: those of a policy file as it was read. */
import type { Chosen } from './choice.ts'
import { chooseFor } from './choosing.ts'
import type { AnyOperation } from './operation.ts'
import type { Policy } from './policy.ts'
import type { EndpointEnds, InForce, LivePolicy, RolloutPosition, Setting } from './setting.ts'
import type { Site } from './site.ts'

/** Policies that stay as the file has them. A roll-out among them stands at its beginning. */
export function fromFile(policy: Policy): LivePolicy {
  return {
    of: (operation, tenant) => {
      const { setting, source, reach } = writtenFor(policy, operation, tenant)
      return inForce({ setting, source, reach, rollout: null, frozen: false, sample: policy.rollout.sample })
    },
    isFrozen: () => false,
    terms: () => policy.rollout,
  }
}

/** What the file says of an operation of a tenant: what it names wins over its default, and the tenant's own over all's. */
export function writtenFor(policy: Policy, operation: AnyOperation, tenant: string): Pick<InForce, 'setting' | 'source' | 'reach'> {
  const own = policy.tenants.get(tenant)?.get(operation.name)
  if (own) return { setting: own, source: 'file', reach: 'my-tenant' }
  const named = policy.operations.get(operation.name)
  if (named) return { setting: named, source: 'file', reach: 'every-tenant' }
  return { setting: policy.default, source: 'default', reach: 'every-tenant' }
}

interface Standing extends Pick<InForce, 'setting' | 'source' | 'reach' | 'rollout'> {
  readonly frozen: boolean
  /** The share that is compared where the setting names none, in percent. */
  readonly sample: number
}

/** What a setting comes to. */
export function inForce({ setting, source, reach, rollout, frozen, sample }: Standing): InForce {
  const compares = (setting.use === 'shadow' || setting.use === 'auto') && !frozen
  return {
    setting, source, reach,
    rollout: setting.use === 'auto' ? rollout : null,
    newPercent: shareOf(setting, rollout),
    comparedPercent: compares ? (setting.sample ?? sample) : 0,
  }
}

function shareOf(setting: Setting, rollout: RolloutPosition | null): number {
  if (setting.use === 'new') return 100
  if (setting.use === 'canary') return setting.percent
  return setting.use === 'auto' ? (rollout?.percent ?? 0) : 0
}

/** Nothing is known of any endpoint's end beside the lifecycle of contracts and site. */
export const noEnds: EndpointEnds = { of: () => 'none' }

/** Whose policy is the one for all: no tenant has an empty name. */
export const noTenant = ''

/** What a policy file alone chooses for all tenants; of a canary, the side with the greater share. */
export function chosenByFile(operation: AnyOperation, policy: Policy, site: Site): Chosen | null {
  return chooseFor(operation, { policy: fromFile(policy), site, ends: noEnds }, { tenant: noTenant })
}


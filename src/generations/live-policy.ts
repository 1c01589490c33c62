/**
 * The policies in force: what operators and roll-outs set at run time wins over the policy file, and what the file names
 * over its default; on each of these levels a tenant's own wins over what is for all. Answered from memory.
 */
import { hasBoth } from './available.ts'
import type { Chosen } from './choice.ts'
import { chooseFor } from './choosing.ts'
import type { AnyOperation } from './operation.ts'
import type { Policy } from './policy.ts'
import { plainSetting, type EndpointEnds, type InForce, type LivePolicy, type RolloutPosition, type Setting } from './setting.ts'
import type { Site } from './site.ts'

/** For all tenants, as a tenant's name: no tenant has an empty one. */
export const everyTenant = ''

/** Values by tenant (`everyTenant` for all) and operation. */
export type ByTenant<T> = ReadonlyMap<string, ReadonlyMap<string, T>>

/** What was set at run time, as it is known now. */
export interface RuntimePolicies {
  /** Grows with each change. */
  readonly version: number
  /** What operators set and the lifecycle allows. */
  readonly settings: ByTenant<Setting>
  /** Where roll-outs stand. */
  readonly positions: ByTenant<RolloutPosition>
  readonly frozen: { readonly since: number; readonly by: string; readonly reason: string } | null
}

export const nothingAtRunTime: RuntimePolicies = { version: 0, settings: new Map(), positions: new Map(), frozen: null }

export interface PolicySources {
  readonly file: Policy
  readonly runtime: RuntimePolicies
  /** Which endpoints there are. Without one every binding counts as being there. */
  readonly site: Site | null
}

/** The policies of sources that change: whenever they are other ones, their answers are. */
export function createLivePolicy(sources: () => PolicySources): LivePolicy {
  let known: PolicySources | null = null
  const answers = new Map<string, Map<string, InForce>>()

  function present(): PolicySources {
    const now = sources()
    if (now.file !== known?.file || now.runtime !== known.runtime) answers.clear()
    known = now
    return now
  }

  return {
    of(operation, tenant) {
      const now = present()
      const ofTenant = answers.get(tenant) ?? new Map<string, InForce>()
      const answer = ofTenant.get(operation.name) ?? inForceOf(now, operation, tenant)
      answers.set(tenant, ofTenant.set(operation.name, answer))
      return answer
    },
    isFrozen: () => sources().runtime.frozen !== null,
    terms: () => sources().file.rollout,
  }
}

/** Policies that stay as the file has them. A roll-out among them stands at its beginning. */
export function fromFile(policy: Policy): LivePolicy {
  const sources = { file: policy, runtime: nothingAtRunTime, site: null }
  return createLivePolicy(() => sources)
}

/** The policy in force for an operation of a tenant. */
export function inForceOf(sources: PolicySources, operation: AnyOperation, tenant: string): InForce {
  const { setting, source, reach } = settingFor(sources, operation, tenant)
  const { runtime, file, site } = sources
  const position = runtime.positions.get(reach === 'my-tenant' ? tenant : everyTenant)?.get(operation.name) ?? null
  return inForce({
    setting: source === 'default' ? asDefault(setting, operation, site) : setting,
    source, reach,
    rollout: position,
    frozen: runtime.frozen !== null,
    sample: file.rollout.sample,
    compares: operation.safety === 'read' && isMovable(operation, site),
  })
}

/** Which policy counts. */
function settingFor({ file, runtime }: PolicySources, { name }: AnyOperation, tenant: string): Pick<InForce, 'setting' | 'source' | 'reach'> {
  const levels = tenant === everyTenant ? [
    [runtime.settings.get(everyTenant), 'runtime', 'every-tenant'],
    [file.operations, 'file', 'every-tenant'],
  ] as const : [
    [runtime.settings.get(tenant), 'runtime', 'my-tenant'],
    [runtime.settings.get(everyTenant), 'runtime', 'every-tenant'],
    [file.tenants.get(tenant), 'file', 'my-tenant'],
    [file.operations, 'file', 'every-tenant'],
  ] as const
  for (const [settings, source, reach] of levels) {
    const setting = settings?.get(name)
    if (setting) return { setting, source, reach }
  }
  return { setting: file.default, source: 'default', reach: 'every-tenant' }
}

/** A default moves reads that there is something to move between; the writes of nobody who did not name them. */
function asDefault(setting: Setting, operation: AnyOperation, site: Site | null): Setting {
  if (setting.use === 'old' || setting.use === 'new') return setting
  return operation.safety === 'read' && isMovable(operation, site) ? setting : plainSetting('old', setting.fallback)
}

function isMovable(operation: AnyOperation, site: Site | null): boolean {
  return site === null ? operation.old !== null && operation.new !== null : hasBoth(operation, site)
}

interface Standing extends Pick<InForce, 'setting' | 'source' | 'reach' | 'rollout'> {
  readonly frozen: boolean
  /** The share that is compared where the setting names none, in percent. */
  readonly sample: number
  /** Whether its answers may be compared at all. */
  readonly compares: boolean
}

/** What a setting comes to. */
function inForce({ setting, source, reach, rollout, frozen, sample, ...operation }: Standing): InForce {
  const compares = operation.compares && (setting.use === 'shadow' || setting.use === 'auto') && !frozen
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
  if (setting.use !== 'auto') return 0
  // What an operator allows may have become less since the roll-out came so far.
  return Math.min(rollout?.percent ?? 0, setting.writes?.upTo ?? 100)
}

/** Nothing is known of any endpoint's end beside the lifecycle of contracts and site. */
export const noEnds: EndpointEnds = { of: () => 'none' }

/** What a policy file alone chooses for all tenants; of a canary, the side with the greater share. */
export function chosenByFile(operation: AnyOperation, policy: Policy, site: Site): Chosen | null {
  return chooseFor(operation, { policy: fromFile(policy), site, ends: noEnds }, { tenant: everyTenant })
}

/** What a change of policy would do. Pure. */
import type { Generation } from '../../errors/partner-graph-error.ts'
import { contractOperations } from '../../generated/operations.ts'
import { bindingOn } from '../../generations/available.ts'
import { choose, type Chosen } from '../../generations/choice.ts'
import { chooseFor } from '../../generations/choosing.ts'
import { everyTenant, inForceOf, type ByTenant, type PolicySources } from '../../generations/live-policy.ts'
import type { AnyOperation } from '../../generations/operation.ts'
import type { EndpointEnds, InForce, Setting } from '../../generations/setting.ts'
import { statusOn, type Site } from '../../generations/site.ts'
import type { PolicyWarning, Reach } from './model.ts'

export interface Surroundings {
  readonly site: Site
  readonly ends: EndpointEnds
  /** Of the operator. */
  readonly tenant: string
}

/** The sources as they would be after a change: with a setting for a tenant (or for all), and its roll-out where it stands now or, `startsAnew`, at its beginning. */
export function changedSources(sources: PolicySources, { name }: AnyOperation, key: { readonly tenant: string; readonly setting: Setting; readonly startsAnew: boolean }): PolicySources {
  const { runtime } = sources
  const settings = withEntry(runtime.settings, key.tenant, name, key.setting)
  const positions = key.startsAnew ? withEntry(runtime.positions, key.tenant, name, null) : runtime.positions
  return { ...sources, runtime: { ...runtime, settings, positions } }
}

function withEntry<T>(entries: ByTenant<T>, tenant: string, operation: string, value: T | null): ByTenant<T> {
  const own = new Map(entries.get(tenant))
  if (value === null) own.delete(operation)
  else own.set(operation, value)
  return new Map([...entries, [tenant, own]])
}

/** What would be chosen, on a canary for the greater share. */
export function chosenBy(operation: AnyOperation, sources: PolicySources, { site, ends, tenant }: Surroundings): Chosen | null {
  const policy = { of: () => inForceOf(sources, operation, tenant) }
  return chooseFor(operation, { policy, site, ends }, { tenant })
}

/** How much of the traffic the new generation answers, in percent; what the lifecycle moves counted in. */
export function newShare(operation: AnyOperation, policy: InForce, { site, ends, tenant }: Surroundings): number {
  const answersNew = (isOnNewSide: boolean) => choose(operation, { policy, site, ends, tenant, isOnNewSide })?.first === 'new'
  return (answersNew(true) ? policy.newPercent : 0) + (answersNew(false) ? 100 - policy.newPercent : 0)
}

interface Change {
  readonly before: InForce
  readonly after: InForce
  readonly chosen: Chosen | null
  /** At the level that is set. */
  readonly setting: Setting
  readonly reach: Reach
  readonly frozen: boolean
  readonly hasRuntime: { readonly mine: boolean; readonly all: boolean }
}

/** What to know before doing it. */
export function warningsOf(operation: AnyOperation, change: Change, where: Surroundings): readonly PolicyWarning[] {
  const { before, after, chosen, setting, reach, frozen, hasRuntime } = change
  const warnings: PolicyWarning[] = []
  const warn = (key: PolicyWarning['key'], parameters: PolicyWarning['parameters'] = {}) => void warnings.push({ key, parameters })
  if (reach === 'every-tenant' && hasRuntime.mine) warn('own-wins')
  if (reach === 'my-tenant' && hasRuntime.all) warn('all-wins')
  if (chosen === null) warn('nothing-answers')
  else if (chosen.because === 'sunset') warn('asked-instead', { generation: chosen.first })
  for (const generation of asked(operation, after, where)) warnings.push(...generationWarnings(operation, generation, before, where))
  if (operation.safety === 'read' && chosen?.fallback === null && after.newPercent !== before.newPercent) warn('no-fallback')
  if (after.rollout === null && setting.use === 'auto' && newShare(operation, before, where) > 0) warn('begins-on-old')
  if (before.rollout && before.rollout.percent > 0 && after.setting.use !== 'auto') warn('ends-rollout', { percent: before.rollout.percent })
  if (setting.use === 'auto' && setting.writes) warn('writes-uncompared', { operation: operation.name, upTo: setting.writes.upTo })
  if (operation.pinned) for (const generation of expiring(operation, before, after, where)) warn('cursors-expire', { generation })
  if (frozen && (setting.use === 'auto' || setting.use === 'shadow')) warn('frozen')
  return warnings
}

/** The generations that would answer somebody's calls. */
function asked(operation: AnyOperation, policy: InForce, where: Surroundings): readonly Generation[] {
  const share = newShare(operation, policy, where)
  return [...(share < 100 ? (['old'] as const) : []), ...(share > 0 ? (['new'] as const) : [])]
}

function* generationWarnings(operation: AnyOperation, generation: Generation, before: InForce, where: Surroundings): Generator<PolicyWarning> {
  const { site } = where
  const binding = bindingOn(operation, generation, site)
  if (!binding) return
  const isNewly = !asked(operation, before, where).includes(generation)
  if (isNewly && binding.missing.length > 0) yield { key: 'fields-null', parameters: { generation, fields: binding.missing.join(', ') } }
  for (const id of binding.operationIds) {
    const sunset = site.sunsets.get(id)
    if (sunset) yield { key: 'endpoint-sunset', parameters: { operationId: id, date: sunset.date, source: sunset.source } }
    else if (statusOn(site, id) === 'deprecated') yield { key: 'endpoint-deprecated', parameters: { operationId: contractOperations[id].id } }
  }
}

/** Generations that answer now and would answer nobody, not even by stepping in. */
function expiring(operation: AnyOperation, before: InForce, after: InForce, where: Surroundings): readonly Generation[] {
  const { site, ends, tenant } = where
  const reachable = [true, false].flatMap((isOnNewSide) => {
    if ((isOnNewSide ? after.newPercent : 100 - after.newPercent) === 0) return []
    const chosen = choose(operation, { policy: after, site, ends, tenant, isOnNewSide })
    return chosen ? [chosen.first, chosen.fallback] : []
  })
  return asked(operation, before, where).filter((generation) => !reachable.includes(generation))
}

/** A reach as the name of a tenant. */
export function tenantOf(reach: Reach, tenant: string): string {
  return reach === 'my-tenant' ? tenant : everyTenant
}

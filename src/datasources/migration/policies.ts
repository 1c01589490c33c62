/** What resolvers ask of the policies of the migration: what is in force for the caller's tenant, and an operator's changes. */
import { PartnerGraphError } from '../../errors/partner-graph-error.ts'
import { needsAccountId } from '../../generations/domain-id.ts'
import { everyTenant, inForceOf } from '../../generations/live-policy.ts'
import type { MigrationEvents } from '../../generations/migration-events.ts'
import type { AnyOperation } from '../../generations/operation.ts'
import { inWords } from '../../generations/policies/words.ts'
import type { Operator, Policies } from '../../generations/policies/policies.ts'
import { brokenRules, settingOf } from '../../generations/policies/rules.ts'
import type { EndpointEnds, Setting } from '../../generations/setting.ts'
import type { Site } from '../../generations/site.ts'
import type { ClearRequest, Counted, InForce, MigrationEvent, MigrationState, PolicyChange, PolicyPreview, PolicyRequest, Reach } from './model.ts'
import { changedSources, chosenBy, newShare, tenantOf, warningsOf } from './preview.ts'

export interface MigrationPolicies {
  state(): MigrationState
  /** The operation of that name; null when there is none. */
  operation(name: string): AnyOperation | null
  inForce(operation: AnyOperation): InForce
  /**
   * The changes resolve when they are in force on this replica. They reject with the rules that are broken (all of them at
   * once), with policy-store-none without a durable store, and policy-store-silent when it does not answer.
   */
  set(request: PolicyRequest, reason: string): Promise<AnyOperation>
  clear(request: ClearRequest): Promise<AnyOperation>
  /** Lets the roll-out in force for the caller's tenant go on. */
  proceed(request: Omit<ClearRequest, 'reach'>): Promise<AnyOperation>
  freeze(reason: string): Promise<void>
  unfreeze(reason: string): Promise<void>
  preview(request: PolicyRequest): Promise<PolicyPreview>
  /** Newest first: what concerns all tenants, and the caller's own. */
  changes(page: { readonly limit: number; readonly before: number | null; readonly operation: string | null }): Promise<Counted<PolicyChange>>
  events(page: { readonly limit: number; readonly after: { readonly at: number; readonly id: string } | null }): Promise<Counted<MigrationEvent>>
}

export interface MigrationPoliciesParts {
  readonly policies: Policies
  readonly events: MigrationEvents
  readonly fileProblem: () => string | null
  readonly operations: readonly AnyOperation[]
  readonly site: Site
  readonly ends: EndpointEnds
  /** Names of tenants whose account id is not configured. */
  readonly withoutAccountId: () => Promise<readonly string[]>
  /** Calls of the last hour, of all tenants or of the caller's own, by the generation that was asked first. */
  readonly callsOfLastHour: (operation: AnyOperation, reach: Reach) => Readonly<Record<'old' | 'new', number>>
}

/** Builds it for one caller. */
export function createMigrationPolicies(parts: MigrationPoliciesParts, { tenant, caller }: { readonly tenant: string; readonly caller: string }): MigrationPolicies {
  const { policies, events, operations, site, ends } = parts
  const where = { site, ends, tenant }
  const named = (name: string) => operations.find((operation) => operation.name === name) ?? null
  const by = (reason: string): Operator => ({ caller, reason })

  /** The operation and the setting, or why not. */
  async function checked({ operation: name, reach, policy, names }: PolicyRequest): Promise<{ operation: AnyOperation; setting: Setting } | readonly PartnerGraphError[]> {
    const store = policies.isChangeable ? [] : [new PartnerGraphError('policy-store-none')]
    const operation = named(name)
    if (!operation) return [...store, new PartnerGraphError('policy-operation-unknown', { argument: names.operation, operation: name })]
    const broken = brokenRules(policy, { operation, site, steps: policies.live.terms().steps, ends: { of: ends, tenant } }, names)
    if (broken.length > 0) return [...store, ...broken.map(({ error }) => error)]
    const setting = settingOf(policy)
    const needs = needsAccountId(operation, inForceAfter(operation, setting, tenantOf(reach, tenant)), site)
    if (needs) {
      const lacking = await parts.withoutAccountId()
      if (reach === 'my-tenant' ? lacking.includes(tenant) : lacking.length > 0) {
        return [...store, new PartnerGraphError('policy-account-id', { argument: names.use, endpoints: needs.operationId })]
      }
    }
    return store.length > 0 ? store : { operation, setting }
  }

  function sourcesAfter(operation: AnyOperation, setting: Setting, whose: string) {
    const sources = policies.sources()
    const isContinued = setting.use === 'auto' && inForceOf(sources, operation, whose).setting.use === 'auto'
    return changedSources(sources, operation, { tenant: whose, setting, startsAnew: !isContinued })
  }

  function inForceAfter(operation: AnyOperation, setting: Setting, whose: string): InForce {
    return inForceOf(sourcesAfter(operation, setting, whose), operation, whose)
  }

  function known(name: string, argument: string): AnyOperation {
    const operation = named(name)
    if (!operation) throw new PartnerGraphError('policy-operation-unknown', { argument, operation: name })
    if (!policies.isChangeable) throw new PartnerGraphError('policy-store-none')
    return operation
  }

  function told(name: string, operation: AnyOperation | null, reach: Reach, facts: Readonly<Record<string, string>> = {}): void {
    events.emit({ name, facts: { by: caller, ...facts }, ...(operation && { operation: operation.name }), ...(reach === 'my-tenant' && { tenant }) })
  }

  async function freezing(name: string, change: Promise<void>): Promise<void> {
    await change
    told(name, null, 'every-tenant')
  }

  return {
    state: () => {
      const { runtime } = policies.sources()
      return {
        frozen: runtime.frozen, policyVersion: runtime.version, fileProblem: parts.fileProblem(),
        isFollowing: policies.isFollowing(), isChangeable: policies.isChangeable, steps: policies.live.terms().steps,
      }
    },
    operation: named,
    inForce: (operation) => policies.live.of(operation, tenant),
    async set(request, reason) {
      const found = await checked(request)
      if (!('setting' in found)) throw together(found)
      await policies.set({ tenant: tenantOf(request.reach, tenant), operation: request.operation }, found.setting, by(reason))
      told('policy.set', found.operation, request.reach, { to: inWords(found.setting) })
      return found.operation
    },
    async clear({ operation: name, reach, reason, names }) {
      const operation = known(name, names.operation)
      if (!(await policies.clear({ tenant: tenantOf(reach, tenant), operation: name }, by(reason)))) throw new PartnerGraphError('policy-nothing-set', { argument: names.operation, operation: name })
      told('policy.cleared', operation, reach)
      return operation
    },
    async proceed({ operation: name, reason, names }) {
      const operation = known(name, names.operation)
      const { setting, rollout, reach } = policies.live.of(operation, tenant)
      if (setting.use !== 'auto') throw new PartnerGraphError('rollout-none', { argument: names.operation, operation: name })
      const isDone = rollout?.waiting === true && (await policies.proceed({ tenant: tenantOf(reach, tenant), operation: name }, rollout, by(reason)))
      if (!isDone) throw new PartnerGraphError('rollout-not-waiting', { argument: names.operation, operation: name })
      told('rollout.continued', operation, reach)
      return operation
    },
    freeze: (reason) => freezing('migration.frozen', policies.freeze(by(reason))),
    unfreeze: (reason) => freezing('migration.unfrozen', policies.unfreeze(by(reason))),
    async preview(request) {
      const operation = named(request.operation)
      const before = operation && policies.live.of(operation, tenant)
      const found = await checked(request)
      if (!('setting' in found) || !operation || !before) {
        return { before, after: null, chosen: null, movedPercent: null, addedCallsPerHour: 0, warnings: [], refusals: 'setting' in found ? [] : found }
      }
      const sources = sourcesAfter(operation, found.setting, tenantOf(request.reach, tenant))
      const after = inForceOf(sources, operation, tenant)
      const chosen = chosenBy(operation, sources, where)
      const { old, new: latest } = parts.callsOfLastHour(operation, request.reach)
      const calls = old + latest
      const { settings, frozen } = policies.sources().runtime
      const hasRuntime = { mine: settings.get(tenant)?.has(operation.name) ?? false, all: settings.get(everyTenant)?.has(operation.name) ?? false }
      return {
        before, after, chosen,
        movedPercent: calls === 0 ? null : Math.abs(newShare(operation, after, where) - newShare(operation, before, where)),
        addedCallsPerHour: Math.max(0, (calls * (after.comparedPercent - before.comparedPercent)) / 100),
        warnings: warningsOf(operation, { before, after, chosen, setting: found.setting, reach: request.reach, frozen: frozen !== null, hasRuntime }, where),
        refusals: [],
      }
    },
    async changes({ limit, before, operation }) {
      const { changes, total } = await policies.changes({ limit, before, operation, tenant })
      return { items: changes, total }
    },
    async events({ limit, after }) {
      const found = await events.list({ limit, after, tenant })
      return { items: found.events, total: found.total }
    },
  }
}

/** All broken rules as one error: a form shows each. */
function together(refusals: readonly PartnerGraphError[]): PartnerGraphError {
  const [first = new PartnerGraphError('internal'), ...also] = refusals
  return new PartnerGraphError(first.key, first.parameters, { also })
}

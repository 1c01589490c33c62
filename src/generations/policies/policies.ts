/**
 * The policies of this process: the file's, and over them what operators and roll-outs set at run time in the durable store.
 * Calls ask `live`, from memory; changes go through here, and are in force on this replica when they resolve.
 */
import type { Clock } from '../../clock.ts'
import { PartnerGraphError } from '../../errors/partner-graph-error.ts'
import { StoreUnavailable, type Database } from '../../store/database.ts'
import { createLivePolicy, everyTenant, inForceOf, nothingAtRunTime, type PolicySources, type RuntimePolicies } from '../live-policy.ts'
import type { MigrationEvents } from '../migration-events.ts'
import type { AnyOperation } from '../operation.ts'
import type { Policy } from '../policy.ts'
import type { RolloutPositions, RunningRollout } from '../rollout/positions.ts'
import type { InForce, LivePolicy, RolloutPosition, Setting } from '../setting.ts'
import type { Site } from '../site.ts'
import { followPolicies, type Following } from './following.ts'
import { createPolicyStore, type ChangePage, type PolicyChange, type PolicyKey, type PolicyStore } from './store.ts'

export interface Operator {
  /** As in the log. */
  readonly caller: string
  readonly reason: string
}

export interface Policies {
  readonly live: LivePolicy
  /** Where roll-outs stand, for who moves them. */
  readonly positions: RolloutPositions
  /** Whether changes at run time can be made: they need a durable store. */
  readonly isChangeable: boolean
  /** Everything that counts now. */
  sources(): PolicySources
  /** False while the store cannot be read: what was known last counts. */
  isFollowing(): boolean
  /** The changes reject with policy-store-none and policy-store-silent. */
  set(key: PolicyKey, setting: Setting, by: Operator): Promise<void>
  /** False when nothing was set. */
  clear(key: PolicyKey, by: Operator): Promise<boolean>
  /** Lets a roll-out go on that waits. False when it does not wait any more. */
  proceed(key: PolicyKey, from: RolloutPosition, by: Operator): Promise<boolean>
  freeze(by: Operator): Promise<void>
  unfreeze(by: Operator): Promise<void>
  changes(page: ChangePage): Promise<{ readonly changes: readonly PolicyChange[]; readonly total: number }>
  stop(): Promise<void>
}

export interface PoliciesOptions {
  /** The last good policy file. */
  readonly file: () => Policy
  /** The durable store; null without one. */
  readonly database: Database | null
  readonly clock: Clock
  readonly events: MigrationEvents
  readonly operations: readonly AnyOperation[]
  readonly site: Site
}

/** Who moves roll-outs, for the history. */
const mover = 'rollout'

/** Reads what was set at run time, and follows it. Rejects with StoreUnavailable when that cannot be read now. */
export async function createPolicies({ file, database, clock, events, operations, site }: PoliciesOptions): Promise<Policies> {
  const store = database && createPolicyStore({ database, clock })
  const following = store && (await followPolicies({ store, database, clock, events, operations, site }))
  const runtime = (): RuntimePolicies => following?.runtime() ?? nothingAtRunTime
  const sources = sourcesOf(file, runtime, site)
  const move = changer(store, following)
  const change: typeof move = (work) => asked(() => move(work))
  const setting = (key: PolicyKey) => forKey(sources(), operations, key)?.setting

  return {
    live: createLivePolicy(sources),
    isChangeable: store !== null,
    sources,
    isFollowing: () => following?.isFollowing() ?? true,
    positions: {
      running: () => runningOf(sources(), operations),
      move: async ({ tenant, operation, position }, to, reason) =>
        store !== null && move((book) => book.move({ tenant: tenant ?? everyTenant, operation, from: position, to }, { caller: mover, reason })),
      endOthers: async (reason) => {
        for (const { position, ...key } of leftOverOf(sources(), operations)) {
          await move((book) => book.move({ ...key, from: position, to: null }, { caller: mover, reason }))
        }
      },
    },
    set: (key, next, by) => change((book) => {
      const isContinued = next.use === 'auto' && setting(key)?.use === 'auto'
      return book.set({ ...key, ...by, setting: next, startsAnew: !isContinued })
    }),
    clear: (key, by) => change((book) => book.clear({ ...key, ...by })),
    proceed: (key, from, by) => change((book) => book.move({ ...key, from, to: { ...from, waiting: false, holding: null } }, by)),
    freeze: (by) => change((book) => book.freeze(by)),
    unfreeze: (by) => change((book) => book.unfreeze(by)),
    changes: async (page) => (store ? asked(() => store.changes(page), 'migration-store-silent') : { changes: [], total: 0 }),
    stop: async () => following?.stop(),
  }
}

/** The same object as long as nothing has changed. */
function sourcesOf(file: () => Policy, runtime: () => RuntimePolicies, site: Site): () => PolicySources {
  let known: PolicySources = { file: file(), runtime: runtime(), site }
  return () => {
    const [policy, settings] = [file(), runtime()]
    if (policy !== known.file || settings !== known.runtime) known = { file: policy, runtime: settings, site }
    return known
  }
}

/** Does a change, and has it in force here before it is over. Rejects with policy-store-none, and with StoreUnavailable. */
function changer(store: PolicyStore | null, following: Following | null) {
  return async <T>(work: (store: PolicyStore) => Promise<T>): Promise<T> => {
    if (!store) throw new PartnerGraphError('policy-store-none')
    const done = await work(store)
    await following?.look()
    return done
  }
}

async function asked<T>(question: () => Promise<T>, silent: 'policy-store-silent' | 'migration-store-silent' = 'policy-store-silent'): Promise<T> {
  try {
    return await question()
  } catch (error) {
    throw error instanceof StoreUnavailable ? new PartnerGraphError(silent, {}, { cause: error }) : error
  }
}

/** What counts at one level alone; null where it has no policy of its own. */
function forKey(sources: PolicySources, operations: readonly AnyOperation[], { tenant, operation: name }: PolicyKey): InForce | null {
  const operation = operations.find((one) => one.name === name)
  if (!operation) return null
  const found = inForceOf(sources, operation, tenant)
  return tenant === everyTenant || found.reach === 'my-tenant' ? found : null
}

function runningOf(sources: PolicySources, operations: readonly AnyOperation[]): readonly RunningRollout[] {
  const { file, runtime } = sources
  const tenants = new Set([everyTenant, ...runtime.settings.keys(), ...file.tenants.keys()])
  return [...tenants].flatMap((tenant) => operations.flatMap((operation) => {
    const found = forKey(sources, operations, { tenant, operation: operation.name })
    return found?.setting.use === 'auto' ? [{ tenant: tenant === everyTenant ? null : tenant, operation: operation.name, setting: found.setting, position: found.rollout }] : []
  }))
}

function leftOverOf(sources: PolicySources, operations: readonly AnyOperation[]): readonly (PolicyKey & { readonly position: RolloutPosition })[] {
  return [...sources.runtime.positions].flatMap(([tenant, positions]) => [...positions].flatMap(([operation, position]) => {
    const isKnown = operations.some(({ name }) => name === operation)
    return isKnown && forKey(sources, operations, { tenant, operation })?.setting.use !== 'auto' ? [{ tenant, operation, position }] : []
  }))
}

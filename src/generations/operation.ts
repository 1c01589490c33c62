/**
 * A logical operation and its bindings. A binding is pure: `plan` turns arguments into upstream requests (or says why it
 * cannot), `merge` turns the answers into the domain model. Neither does I/O; the switch does.
 */
import type { Generation } from '../errors/partner-graph-error.ts'
import type { OperationId } from '../generated/operations.ts'
import type { UpstreamRequest } from '../upstream/types.ts'

/** Whose credentials a request goes out with. The switch completes a customer's (account name, agency) before sending. */
export type PlannedIdentity = { readonly kind: 'partner' } | { readonly kind: 'customer'; readonly customerId: string }

export type PlannedRequest = Omit<UpstreamRequest, 'identity'> & { readonly identity: PlannedIdentity }

/** The requests that answer a call, or the reason why this generation cannot honour its arguments, scope or identity. */
export type Plan = { readonly requests: readonly PlannedRequest[] } | { readonly cannot: string }

/**
 * Which entry of our input a value of the wire comes from: `{ 'mobile_phone': 'input.mobilePhone' }`, nested ones as
 * `customer_infos[].customer_id`. A list's entry stands for its rows too. Null for what the binding makes by itself. A broken
 * rule of the contract is told to the caller by this name.
 */
export type InputPaths = Readonly<Record<string, string | null>>

export interface Binding<Args, Model> {
  /** The contract operations it may call. */
  readonly operationIds: readonly OperationId[]
  readonly plan: (args: Args) => Plan
  /**
   * Bodies in the order of the plan's requests. A body is null for a 204, and for an answer that says "no such object"
   * by one of the codes in `notFound`.
   */
  readonly merge: (bodies: readonly unknown[], args: Args) => Model
  /** Vendor error codes that mean: no such object. */
  readonly notFound: readonly string[]
  /**
   * Vendor codes of refusals that leave it open whether a write was carried out, although their HTTP status would say that
   * it was not.
   */
  readonly unclear: readonly string[]
  /** Schema coordinates that this generation has no source for: they are null. */
  readonly missing: readonly string[]
  readonly inputs: InputPaths
}

export interface Operation<Args, Model> {
  /** `domain.what`, e.g. `order.details`: the name in policies, metrics, errors and lineage. */
  readonly name: string
  readonly safety: 'read' | 'write' | 'money'
  /** True where the generations give other rows or another order, so that a list may not go on over a switch. */
  readonly pinned: boolean
  /** Operations of one group put the same object on the same side of a canary; an operation's domain, unless it says otherwise. */
  readonly group: string
  /** The object that the arguments are about, which is always on the same side; null: the caller stands for it. */
  readonly entity: (args: Args) => string | null
  readonly old: Binding<Args, Model> | null
  readonly new: Binding<Args, Model> | null
  /** Still older bindings of the old generation, latest first: the first one that the site still has stands for `old`. */
  readonly earlier: readonly Binding<Args, Model>[]
}

/** What the operation table knows of a binding. */
export type AnyBinding = Pick<Binding<never, unknown>, 'operationIds' | 'missing'>

/** What the operation table knows of an operation without its argument types. */
export type AnyOperation = Pick<Operation<never, unknown>, 'name' | 'safety' | 'pinned' | 'group'> & {
  readonly [G in Generation]: AnyBinding | null
} & { readonly earlier: readonly AnyBinding[] }

/** The bindings of a generation, latest first. */
export function bindingsOf<B>(bound: { readonly old: B | null; readonly new: B | null; readonly earlier: readonly B[] }, generation: Generation): readonly B[] {
  const first = bound[generation]
  return first === null ? [] : generation === 'old' ? [first, ...bound.earlier] : [first]
}

export interface Definition<Args, Model> {
  readonly name: string
  readonly pinned?: boolean
  readonly group?: string
  readonly entity?: (args: Args) => string | null
  /** One binding, or several, latest first. */
  readonly old?: Binding<Args, Model> | readonly Binding<Args, Model>[]
  readonly new?: Binding<Args, Model>
}

/** Declares a logical operation; a generation without a binding is left out. What moves money is a `moneyOperation`. */
export function operation<Args, Model>(definition: Definition<Args, Model> & { readonly safety: 'read' | 'write' }): Operation<Args, Model> {
  return { ...declared(definition), safety: definition.safety }
}

/** The parts of every operation. */
export function declared<Args, Model>({ name, pinned, group, entity, old, new: latest }: Definition<Args, Model>): Omit<Operation<Args, Model>, 'safety'> {
  const [first, ...earlier] = old === undefined ? [] : [old].flat()
  const domain = name.split('.', 1)[0] ?? name
  return { name, pinned: pinned ?? false, group: group ?? domain, entity: entity ?? (() => null), old: first ?? null, new: latest ?? null, earlier }
}

/** Declares a binding of a logical operation to one or more contract operations. */
export function bind<Args, Model>(
  operationIds: readonly OperationId[],
  binding: {
    plan: Binding<Args, Model>['plan']
    merge: Binding<Args, Model>['merge']
    notFound?: readonly string[]
    unclear?: readonly string[]
    missing?: readonly string[]
    inputs?: InputPaths
  },
): Binding<Args, Model> {
  const { plan, merge, notFound = [], unclear = [], missing = [], inputs = {} } = binding
  return { operationIds, plan, merge, notFound, unclear, missing, inputs }
}

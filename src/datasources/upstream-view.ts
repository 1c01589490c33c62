/** The switch seen from outside: what `upstreamOperations` and the summary of lineage tell. */
import type { Clock } from '../clock.ts'
import type { Generation } from '../errors/partner-graph-error.ts'
import { contractOperations, type ContractOperation, type OperationId } from '../generated/operations.ts'
import type { Chosen } from '../generations/choice.ts'
import { checksOf, type Finding } from '../generations/lifecycle/checks.ts'
import type { Lifecycle } from '../generations/lifecycle/lifecycle.ts'
import { daysLeft, type Sunset } from '../generations/lifecycle/sunset.ts'
import { bindingsOf, type AnyOperation } from '../generations/operation.ts'
import { statusOn, type Site } from '../generations/site.ts'
import type { Generations } from '../generations/switch.ts'
import { operations } from './operations.ts'

/** When an endpoint goes offline, and how many days are left. */
export interface SunsetView extends Sunset {
  readonly daysLeft: number
}

/** What is known of an endpoint that goes offline. */
export interface DeprecationView {
  readonly status: ContractOperation['status']
  readonly sunset: Sunset | null
  readonly replacedBy: readonly OperationId[]
}

export interface EndpointView {
  readonly contract: ContractOperation
  /** The lifecycle in force on the site. */
  readonly status: ContractOperation['status']
  readonly sunset: SunsetView | null
  /** Clock time in milliseconds since which it answers like one that was taken offline; null while it does not. */
  readonly foundRetiredAt: number | null
  /** How much of its quota is used, 0 to 1. */
  readonly quotaUsed: number
}

export interface BindingView {
  readonly generation: Generation
  readonly endpoints: readonly EndpointView[]
  readonly missingFields: readonly string[]
}

export interface UpstreamView {
  /** All logical operations, or the one of that name. */
  operations(name?: string): readonly AnyOperation[]
  /** What the switch would choose now, on a canary for the greater share; null when no generation answers. */
  chosen(operation: AnyOperation): Chosen | null
  /** The bindings of an operation, oldest first. */
  bindings(operation: AnyOperation): readonly BindingView[]
  /** The endpoints that the first choice for a logical operation has; none when no generation answers, or there is no such operation. */
  endpointsOf(name: string): readonly OperationId[]
  /** The generations that may be asked for an operation now, on a canary both. */
  mayAnswer(operation: AnyOperation): readonly Generation[]
  /** What is known of an endpoint that is announced as going offline, or gone, on the site; null for any other. */
  deprecationOf(id: OperationId): DeprecationView | null
  /** Endpoints that the policy chooses although they are offline, or will be within some days. */
  checks(withinDays: number): readonly Finding[]
}

export interface UpstreamViewOptions {
  readonly generations: Generations
  readonly site: Site
  readonly tenant: string
  readonly clock: Clock
  readonly lifecycle: Pick<Lifecycle, 'foundRetiredAt'>
  /** How much of the quota of an endpoint the tenant uses now, 0 to 1. */
  readonly quotaUsed: (id: OperationId) => number
}

/** Builds a tenant's view over a switch and a site. */
export function createUpstreamView({ generations, site, tenant, clock, lifecycle, quotaUsed }: UpstreamViewOptions): UpstreamView {
  const chosen = (operation: AnyOperation) => generations.chosen(operation, { tenant })

  function endpoint(id: OperationId): EndpointView {
    return { contract: contractOperations[id], status: statusOn(site, id), sunset: sunsetOf(id), foundRetiredAt: lifecycle.foundRetiredAt(id, tenant), quotaUsed: quotaUsed(id) }
  }

  function sunsetOf(id: OperationId): SunsetView | null {
    const sunset = site.sunsets.get(id)
    return sunset === undefined ? null : { ...sunset, daysLeft: daysLeft(sunset.date, clock.now()) }
  }

  return {
    operations: (name) => (name === undefined ? operations : operations.filter((operation) => operation.name === name)),
    chosen,
    mayAnswer: (operation) => {
      const { newPercent } = generations.policy(operation, tenant)
      const now = chosen(operation)
      if (now === null) return []
      if (newPercent > 0 && newPercent < 100) return generationNames.filter((generation) => operation[generation] !== null)
      return now.fallback === null ? [now.first] : [now.first, now.fallback]
    },
    bindings: (operation) =>
      generationNames.flatMap((generation) =>
        bindingsOf(operation, generation).toReversed().map(({ operationIds, missing }) => ({
          generation, endpoints: operationIds.map(endpoint), missingFields: missing,
        }))),
    endpointsOf: (name) => operations.filter((operation) => operation.name === name).flatMap((operation) => {
      const first = chosen(operation)?.first
      return (first && operation[first]?.operationIds) ?? []
    }),
    deprecationOf: (id) => {
      const status = statusOn(site, id)
      const sunset = site.sunsets.get(id) ?? null
      return status === 'active' && sunset === null ? null : { status, sunset, replacedBy: contractOperations[id].replacedBy }
    },
    checks: (withinDays) => checksOf({
      operations, site, withinDays, chosen,
      now: clock.now(),
      wanted: (operation) => generations.wanted(operation, { tenant }),
      isFoundRetired: (id) => lifecycle.foundRetiredAt(id, tenant) !== null,
    }),
  }
}

const generationNames = ['old', 'new'] as const

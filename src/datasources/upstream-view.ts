/** The switch seen from outside: what `upstreamOperations` and the summary of lineage tell. */
import type { Generation } from '../errors/partner-graph-error.ts'
import { contractOperations, type ContractOperation, type OperationId } from '../generated/operations.ts'
import type { Chosen } from '../generations/choice.ts'
import { bindingsOf, type AnyOperation } from '../generations/operation.ts'
import { statusOn, type Site } from '../generations/site.ts'
import type { Generations } from '../generations/switch.ts'
import { operations } from './operations.ts'

export interface EndpointView {
  readonly contract: ContractOperation
  /** The lifecycle in force on the site. */
  readonly status: ContractOperation['status']
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
  /** Whether an endpoint is announced as going offline, or gone, on the site. */
  isDeprecated(id: OperationId): boolean
}

/** Builds a tenant's view over a switch and a site. */
export function createUpstreamView(generations: Generations, site: Site, tenant: string): UpstreamView {
  return {
    operations: (name) => (name === undefined ? operations : operations.filter((operation) => operation.name === name)),
    chosen: (operation) => generations.chosen(operation, { tenant }),
    bindings: (operation) =>
      (['old', 'new'] as const).flatMap((generation) =>
        bindingsOf(operation, generation).toReversed().map(({ operationIds, missing }) => ({
          generation, endpoints: operationIds.map((id) => endpoint(id, site)), missingFields: missing,
        }))),
    endpointsOf: (name) => operations.filter((operation) => operation.name === name).flatMap((operation) => {
      const chosen = generations.chosen(operation, { tenant })
      return (chosen && operation[chosen.first]?.operationIds) ?? []
    }),
    isDeprecated: (id) => generations.isDeprecated(id),
  }
}

function endpoint(id: OperationId, site: Site): EndpointView {
  return { contract: contractOperations[id], status: statusOn(site, id) }
}

/** The switch seen from outside. */
import type { EndpointStatus, Generation as GraphGeneration, OperationSafety, Resolvers } from '../generated/schema.ts'

const generations = { old: 'OLD', new: 'NEW' } as const satisfies Record<string, GraphGeneration>
const safeties = { read: 'READ', write: 'WRITE', money: 'MONEY' } as const satisfies Record<string, OperationSafety>
const statuses = { active: 'ACTIVE', deprecated: 'DEPRECATED', retired: 'RETIRED' } as const satisfies Record<string, EndpointStatus>

export const upstreamResolvers: Resolvers = {
  Query: {
    upstreamOperations: (_, { name }, { upstream }) => upstream.operations(name ?? undefined),
  },
  UpstreamOperation: {
    safety: ({ safety }) => safeties[safety],
    generation: (operation, _, { upstream }) => {
      const chosen = upstream.chosen(operation)
      return chosen && generations[chosen.first]
    },
    source: (operation, _, { upstream }) => {
      const because = upstream.chosen(operation)?.because
      if (because === 'policy') return 'POLICY'
      if (because === 'default') return 'DEFAULT'
      if (because === 'runtime') return 'RUNTIME'
      if (because === 'canary') return 'CANARY'
      if (because === 'sunset') return 'SUNSET'
      return because === 'only-binding' ? 'ONLY_BINDING' : null
    },
    fallback: (operation, _, { upstream }) => {
      const fallback = upstream.chosen(operation)?.fallback
      return fallback ? generations[fallback] : null
    },
    bindings: (operation, _, { upstream }) => upstream.bindings(operation),
  },
  UpstreamBinding: {
    generation: ({ generation }) => generations[generation],
  },
  UpstreamEndpoint: {
    operationId: ({ contract }) => contract.id,
    method: ({ contract }) => contract.method,
    path: ({ contract }) => contract.path,
    status: ({ status }) => statuses[status],
    quotaCalls: ({ contract }) => contract.quota.calls,
    quotaWindowMs: ({ contract }) => contract.quota.windowMs,
    sunset: ({ sunset }) => sunset && { ...sunset, isConfirmed: sunset.confirmed },
    foundRetiredAt: ({ foundRetiredAt }) => (foundRetiredAt === null ? null : new Date(foundRetiredAt).toISOString()),
  },
}

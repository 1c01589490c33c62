/** Estimates every operation before it runs, refuses what is too expensive for its caller, and tells in the answer what it cost. */
import type { ApolloServerPlugin } from '@apollo/server'
import { getVariableValues, Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql'
import { tooExpensive, type CostContext } from './cost.ts'
import { estimateOf, type Estimate } from './estimate.ts'
import { readUpstreamFields } from './upstream-fields.ts'

/** @param mostCalls what a caller without an allowance of its own may ask; 0 for any number. */
export function costPlugin({ mostCalls }: { readonly mostCalls: number }): ApolloServerPlugin<CostContext> {
  const allowedTo = ({ caller }: CostContext) => caller.maxCalls ?? (mostCalls === 0 ? null : mostCalls)
  return {
    // Once, and before the first query: it looks at the whole schema.
    serverWillStart: async ({ schema }) => readUpstreamFields(schema),
    requestDidStart: async () => {
      let estimate: Estimate | null = null
      return {
        didResolveOperation: async ({ schema, document, operation, contextValue, request }) => {
          if (!operation || !schema.getRootType(operation.operation)) return
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 })
          // Variables that do not fit are refused by the execution, which says which.
          if (!coerced) return
          estimate = estimateOf({
            schema,
            operation,
            fragments: fragmentsIn(document),
            variableValues: coerced,
            generationsOf: (name) => contextValue.upstream.operations(name).flatMap((one) => contextValue.upstream.mayAnswer(one)),
          })
          const refusal = tooExpensive(estimate, allowedTo(contextValue))
          if (refusal) throw refusal
        },
        willSendResponse: async ({ response, contextValue }) => {
          if (estimate === null || response.body.kind !== 'single') return
          const result = response.body.singleResult
          result.extensions = { ...result.extensions, cost: contextValue.cost(estimate, allowedTo(contextValue)) }
        },
      }
    },
  }
}

function fragmentsIn({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])))
}

/**
 * What a caller may ask that is restricted to some customers, by the schema's `@ofCustomer`: looked up on the validated
 * operation and its variables before anything runs. Every field at a root and every field with a scope or a call of its own
 * is closed to it unless the schema opens it. What objects a field may bring is decided by the sources (src/datasources/restricted.ts).
 */
import {
  getArgumentValues,
  getVariableValues,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { fragmentsOf, scopeOf } from './scopes.ts'
import { upstreamOf } from './upstream-fields.ts'

/** How a field is open to such a caller: by an argument that names the customer (a path with dots), or by whose its object is (null). */
export interface CustomerOpening {
  readonly argument: string | null
}

/** What a field's `@ofCustomer` says; null for a field that is closed. */
export function openingOf(field: GraphQLField<unknown, unknown>): CustomerOpening | null {
  const applied = field.astNode?.directives?.find((directive) => directive.name.value === 'ofCustomer')
  if (!applied) return null
  const value = applied.arguments?.find(({ name }) => name.value === 'argument')?.value
  return { argument: value?.kind === Kind.STRING ? value.value : null }
}

/** What is asked, and with which variables as they came. */
export interface AskedOperation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** Why such a caller may not run a valid operation: FORBIDDEN, for the first field in the document's order; null when it may. Skipped fields count too. */
export function beyondCustomers({ schema, document, operation, variables }: AskedOperation, customers: ReadonlySet<string>): PartnerGraphError | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 })
  // Variables that do not fit are refused by the execution, and nothing runs.
  if (!coerced) return null
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const types = new TypeInfo(schema)
  let refusal: PartnerGraphError | null = null
  const visitor = visitWithTypeInfo(types, {
    Field: (node) => {
      const [parent, field] = [types.getParentType(), types.getFieldDef()]
      if (refusal || !parent || !field || field.name.startsWith('__')) return
      const isGate = roots.some((root) => root === parent) || scopeOf(field) !== null || upstreamOf(field).length > 0
      if (isGate) refusal = refusalOf(`${parent.name}.${field.name}`, field, node, coerced, customers)
    },
  })
  for (const part of [operation, ...fragmentsOf(document, operation)]) visit(part, visitor)
  return refusal
}

function refusalOf(
  coordinate: string,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
  customers: ReadonlySet<string>,
): PartnerGraphError | null {
  const opening = openingOf(field)
  if (!opening) return new PartnerGraphError('customers-field', { field: coordinate }, { details: { field: coordinate } })
  const { argument } = opening
  if (argument === null) return null
  const customerId = valueAt(argumentsOf(field, node, variables), argument.split('.'))
  if (typeof customerId === 'string' && customers.has(customerId)) return null
  return new PartnerGraphError('customers-argument', { field: coordinate, argument }, { details: { field: coordinate, argument } })
}

/** None where they cannot be read, as in a skipped field whose variable is missing. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>): unknown {
  try {
    return getArgumentValues(field, node, variables)
  } catch {
    return {}
  }
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined), value)
}

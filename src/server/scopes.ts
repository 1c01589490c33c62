/**
 * What a caller may ask, by the schema's `@requiresScope`: looked up on the validated operation before it runs, not field
 * by field while it runs. Introspection hides applied directives, so the build writes them into the descriptions.
 */
import {
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'

/** A field of an operation and the scope that it takes. */
export interface RequiredScope {
  /** `Type.field`. */
  readonly field: string
  readonly scope: string
}

/** The scope in a field's `@requiresScope`; null without one. */
export function scopeOf(field: GraphQLField<unknown, unknown>): string | null {
  const applied = field.astNode?.directives?.find((directive) => directive.name.value === 'requiresScope')
  const value = applied?.arguments?.find((argument) => argument.name.value === 'scope')?.value
  return value?.kind === Kind.STRING ? value.value : null
}

/** Adds "Requires scope …" to the description of every field that takes one. Changes the schema it is given. */
export function describeScopes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const scope = scopeOf(field)
      if (scope !== null) field.description = [field.description, `Requires scope \`${scope}\`.`].filter(Boolean).join('\n')
    }
  }
  return schema
}

/** The scope of who runs this service. */
export const operatorScope = 'operator'

// Documents that come again are parsed once, so their operations are the same objects.
const known = new WeakMap<OperationDefinitionNode, readonly RequiredScope[]>()

/**
 * Every scope that a valid operation takes, each field once, in the order of the document. Skipped fields count too.
 * Without `introspection` the fields that read the schema take the operator's.
 */
export function requiredScopes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { introspection }: { introspection: boolean },
): readonly RequiredScope[] {
  const before = known.get(operation)
  if (before) return before
  const found = new Map<string, RequiredScope>()
  const types = new TypeInfo(schema)
  const visitor = visitWithTypeInfo(types, {
    Field: () => {
      const [parent, field] = [types.getParentType(), types.getFieldDef()]
      const hidden = !introspection && (field?.name === '__schema' || field?.name === '__type')
      const scope = hidden ? operatorScope : field ? scopeOf(field) : null
      if (!parent || !field || scope === null) return
      const coordinate = `${parent.name}.${field.name}`
      found.set(coordinate, { field: coordinate, scope })
    },
  })
  for (const part of [operation, ...fragmentsOf(document, operation)]) visit(part, visitor)
  const scopes = [...found.values()]
  known.set(operation, scopes)
  return scopes
}

/** The fragments that an operation spreads, and those that they spread. */
export function fragmentsOf(document: DocumentNode, operation: OperationDefinitionNode): readonly FragmentDefinitionNode[] {
  const reached = new Set<FragmentDefinitionNode>()
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name.value)
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || reached.has(fragment)) return
        reached.add(fragment)
        follow(fragment)
      },
    })
  }
  follow(operation)
  return [...reached]
}

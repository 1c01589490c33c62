/** What the schema's `@upstream` says: which fields have a call of their own, and below which types there are any. */
import { isAbstractType, isObjectType, getNamedType, Kind, type GraphQLField, type GraphQLNamedType, type GraphQLSchema } from 'graphql'

const operationsByField = new WeakMap<GraphQLField<unknown, unknown>, readonly string[]>()

/** The logical operations in a field's `@upstream`s; none for a field that comes along with its object. */
export function upstreamOf(field: GraphQLField<unknown, unknown>): readonly string[] {
  const known = operationsByField.get(field)
  if (known !== undefined) return known
  const applied = field.astNode?.directives?.filter((directive) => directive.name.value === 'upstream') ?? []
  const operations = applied.flatMap((directive) => {
    const value = directive.arguments?.find((argument) => argument.name.value === 'operation')?.value
    return value?.kind === Kind.STRING ? [value.value] : []
  })
  operationsByField.set(field, operations)
  return operations
}

const askingTypes = new WeakMap<GraphQLSchema, ReadonlySet<string>>()

/** Reads a schema, so that the first query finds it read. */
export function readUpstreamFields(schema: GraphQLSchema): void {
  askingTypes.set(schema, findAskingTypes(schema))
}

/** Whether anything below a type has a call of its own. An abstract type stands for objects that are fetched by id. */
export function canAsk(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const known = askingTypes.get(schema) ?? findAskingTypes(schema)
  askingTypes.set(schema, known)
  return known.has(type.name)
}

function findAskingTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap())
  const found = new Set(types.filter((type) => isAbstractType(type)).map(({ name }) => name))
  const asks = (field: GraphQLField<unknown, unknown>) => upstreamOf(field).length > 0 || found.has(getNamedType(field.type).name)
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const type of types) if (isObjectType(type) && Object.values(type.getFields()).some(asks)) found.add(type.name)
  }
  return found
}

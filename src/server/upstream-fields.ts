/** What the schema's `@upstream` says: which fields have a call of their own, and below which types there are any. */
import { isAbstractType, isObjectType, getNamedType, Kind, type GraphQLField, type GraphQLNamedType, type GraphQLSchema } from 'graphql'

const operationsByField = new WeakMap<GraphQLField<unknown, unknown>, string | null>()

/** The logical operation in a field's `@upstream`; null for a field that comes along with its object. */
export function upstreamOf(field: GraphQLField<unknown, unknown>): string | null {
  const known = operationsByField.get(field)
  if (known !== undefined) return known
  const applied = field.astNode?.directives?.find((directive) => directive.name.value === 'upstream')
  const value = applied?.arguments?.find((argument) => argument.name.value === 'operation')?.value
  const operation = value?.kind === Kind.STRING ? value.value : null
  operationsByField.set(field, operation)
  return operation
}

const askingTypes = new WeakMap<GraphQLSchema, ReadonlySet<string>>()

/** Whether anything below a type has a call of its own. An abstract type stands for objects that are fetched by id. */
export function canAsk(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const known = askingTypes.get(schema) ?? findAskingTypes(schema)
  askingTypes.set(schema, known)
  return known.has(type.name)
}

function findAskingTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap())
  const found = new Set(types.filter((type) => isAbstractType(type)).map(({ name }) => name))
  const asks = (field: GraphQLField<unknown, unknown>) => upstreamOf(field) !== null || found.has(getNamedType(field.type).name)
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const type of types) if (isObjectType(type) && Object.values(type.getFields()).some(asks)) found.add(type.name)
  }
  return found
}

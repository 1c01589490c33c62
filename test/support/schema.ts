/** The schema as tests look at it: built from schema/, with its directives. */
import { getNamedType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql'
import { buildSchema } from '#src/server/schema.ts'

export const schema: GraphQLSchema = buildSchema()

export interface FieldCoordinate {
  /** `Type.field`. */
  readonly coordinate: string
  readonly type: string
  readonly field: GraphQLField<unknown, unknown>
}

/** Every field of the schema's object types, introspection left out. */
export function allFields(): FieldCoordinate[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, type: type.name, field })))
}

/** The operations that `@upstream` names on a field. */
export function upstreamOperationsOf(field: GraphQLField<unknown, unknown>): string[] {
  return (field.astNode?.directives ?? [])
    .filter((directive) => directive.name.value === 'upstream')
    .flatMap((directive) => directive.arguments ?? [])
    .flatMap((argument) => (argument.value.kind === 'StringValue' ? [argument.value.value] : []))
}

/** The name of a field's type without list and null. */
export function typeNameOf(field: GraphQLField<unknown, unknown>): string {
  return getNamedType(field.type).name
}

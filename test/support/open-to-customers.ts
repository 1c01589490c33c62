/** The part of the schema that is open to callers that are restricted to some customers, so that random queries find what is there. */
import { makeExecutableSchema } from '@graphql-tools/schema'
import { Kind, parse, visit, type FieldDefinitionNode, type GraphQLSchema } from 'graphql'
import { readTypeDefs } from '#src/server/schema.ts'

const names = (field: FieldDefinitionNode) => new Set((field.directives ?? []).map(({ name }) => name.value))

/** The schema without what is closed to them; for making queries, not for running them. */
export function schemaOpenToCustomers(): GraphQLSchema {
  const whole = parse(readTypeDefs().join('\n'))
  const enter = (type: { readonly name: { readonly value: string }; readonly fields?: readonly FieldDefinitionNode[] }) => {
    const isRoot = type.name.value === 'Query' || type.name.value === 'Mutation'
    const fields = (type.fields ?? []).filter((field) => {
      const directives = names(field)
      return directives.has('ofCustomer') || !(isRoot || directives.has('upstream') || directives.has('requiresScope'))
    })
    return fields.length === 0 ? null : { ...type, fields }
  }
  const open = visit(whole, { [Kind.OBJECT_TYPE_DEFINITION]: { enter }, [Kind.OBJECT_TYPE_EXTENSION]: { enter } })
  return makeExecutableSchema({ typeDefs: open })
}

/** The executable schema: the SDL of schema/ with the resolvers. */
import { readdirSync, readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from '../resolvers/index.ts'
import { scalars } from '../resolvers/scalars.ts'
import { describeScopes } from './scopes.ts'

const folder = new URL('../../schema/', import.meta.url)

/** The SDL files of schema/, in the order of their names. */
export function readTypeDefs(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

/** Builds the schema. Throws when a resolver stands for a field that the SDL does not have. */
export function buildSchema(): GraphQLSchema {
  return describeScopes(makeExecutableSchema({
    typeDefs: readTypeDefs(),
    resolvers: [scalars, ...resolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  }))
}

/**
 * What the browser tests look at: the pages of this service over a small GraphQL endpoint, which answers `__typename`
 * and gives `extensions.upstream` when it is asked for lineage.
 */
import { fileURLToPath } from 'node:url'
import fastify from 'fastify'
import { buildSchema, graphql } from 'graphql'
import { z } from 'zod'
import { registerPages } from '../../src/server/pages.ts'

const requestSchema = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})
const schema = buildSchema('type Query { "Comes back as it was sent." echo(text: String!): String! }')

export interface Target {
  /** Where the service listens, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** Starts the service on a free port of the loopback address. */
export async function startTarget(): Promise<Target> {
  const app = fastify()
  app.post('/graphql', async (request) => {
    const { query, operationName, variables } = requestSchema.parse(request.body)
    const result = await graphql({
      schema, source: query, operationName: operationName ?? null, variableValues: variables ?? null,
      rootValue: { echo: ({ text }: { text: string }) => text },
    })
    const traced = request.headers['x-partner-graph-trace'] === '1'
    return traced ? { ...result, extensions: { upstream: { calls: 0 } } } : result
  })
  await app.register(registerPages, { distDirectory: fileURLToPath(new URL('../../web/dist', import.meta.url)) })
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), close: () => app.close() }
}

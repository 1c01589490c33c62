/**
 * The console on a world that a test has under its thumb: every operation of the table, with each verdict, stage and trouble
 * somewhere among them. It speaks schema/*.graphql, so that what the console asks is checked against the real contract.
 */
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { makeExecutableSchema } from '@graphql-tools/schema'
import fastify from 'fastify'
import { graphql } from 'graphql'
import { z } from 'zod'
import { registerPages } from '#src/server/pages.ts'
import { readTypeDefs } from '#src/server/schema.ts'
import { createMockWorld, type MockWorld } from './console-mock-world.ts'

export interface ConsoleMock {
  readonly url: string
  /** May be changed while the console looks. */
  readonly world: MockWorld
  close(): Promise<void>
}

const bodySchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).optional() })
const distDirectory = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Starts it on a free port of the loopback address. The pages must have been built. */
export async function startConsoleMock(): Promise<ConsoleMock> {
  const world = createMockWorld()
  const schema = makeExecutableSchema({ typeDefs: readTypeDefs() })
  const app = fastify()
  await app.register(registerPages, { distDirectory })
  app.post('/graphql', async (request, reply) => {
    world.asked.push(request.headers)
    if (world.key !== null && request.headers.authorization !== `Bearer ${world.key}`) return reply.code(401).send(errorOf('UNAUTHENTICATED', 'Prove who you are.'))
    if (world.tooOften) return reply.code(429).header('retry-after', '1').send(errorOf('RATE_LIMITED', 'Too often.'))
    if (world.forbidden) return reply.code(403).send(errorOf('FORBIDDEN', 'This takes the scope `operator`.'))
    const { query, variables = {} } = bodySchema.parse(request.body)
    const language = request.headers['accept-language'] === 'zh' ? 'zh' : 'en'
    return graphql({ schema, source: query, rootValue: world.rootFor(language), variableValues: variables })
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = z.object({ port: z.number() }).parse(app.server.address() satisfies AddressInfo | string | null)
  return { url: `http://127.0.0.1:${port}`, world, close: () => app.close() }
}

function errorOf(code: string, message: string): unknown {
  return { errors: [{ message, extensions: { code } }] }
}

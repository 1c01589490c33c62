/** Writes by callers that prove nothing: closed before anything runs. */
import { makeExecutableSchema } from '@graphql-tools/schema'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createTrace } from '#src/generations/trace.ts'
import { createApollo, type ServerContext } from '#src/server/graphql.ts'

async function mutate(mayWrite: boolean) {
  let writes = 0
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { ok: Boolean } type Mutation { pay: Boolean }',
    resolvers: { Query: { ok: () => true }, Mutation: { pay: () => (writes += 1) > 0 } },
  })
  const apollo = createApollo({
    schema,
    logger: pino({ level: 'silent' }),
    introspection: true,
    limits: { depth: 15, aliases: 100, directives: 50, tokens: 5000, selections: 10_000, calls: 500 },
  })
  const run = async (query: string) => {
    const contextValue = {
      caller: { name: 'local', tenant: 'local', scopes: new Set<string>(), mayWrite },
      language: 'en',
      requestId: 'request',
      partnerId: null,
      progress: { refused: false },
      trace: createTrace(),
      lineage: () => ({}),
      cost: () => ({}),
      // Nothing of this schema asks a source.
      sources: {},
      upstream: {},
    } as unknown as ServerContext
    const { body } = await apollo.executeOperation({ query }, { contextValue })
    return body.kind === 'single' ? body.singleResult : null
  }
  const [written, read] = [await run('mutation { pay }'), await run('{ ok }')]
  return { written, read, writes }
}

describe('a mutation', () => {
  it('is refused as FORBIDDEN before it runs when the caller may only read; queries go on', async () => {
    const { written, read, writes } = await mutate(false)
    expect(writes).toBe(0)
    expect(written?.data).toBeUndefined()
    expect(written?.errors).toMatchObject([{ message: expect.stringContaining('ALLOW_LOCAL_WRITES=1'), extensions: { code: 'FORBIDDEN' } }])
    expect(read?.data).toEqual({ ok: true })
  })

  it('runs for a caller that may write', async () => {
    expect(await mutate(true)).toMatchObject({ writes: 1, written: { data: { pay: true } } })
  })
})

/** An operation under the real schema and sources, over a scripted upstream: what it answers, and what it asked. */
import { graphql, type ExecutionResult } from 'graphql'
import { createSources } from '#src/datasources/sources.ts'
import { createUpstreamView } from '#src/datasources/upstream-view.ts'
import type { GraphContext } from '#src/resolvers/context.ts'
import { buildSchema } from '#src/server/schema.ts'
import type { UpstreamCall } from '#src/upstream/types.ts'
import { unknownMigration } from '#test/support/migration.ts'
import { worldOf } from '#test/unit/generations/world.ts'

const schema = buildSchema()

export interface AskedGraph {
  /** As a caller gets it: without prototypes. */
  readonly result: ExecutionResult
  readonly asked: readonly UpstreamCall[]
  /** Bodies of what was asked, as JSON says them. */
  readonly bodies: readonly unknown[]
}

type Options = Parameters<typeof worldOf>[0] & { readonly language?: GraphContext['language'] }

/** Runs an operation as the partner; scopes are checked elsewhere. */
export async function askGraph(source: string, variableValues: Readonly<Record<string, unknown>>, options: Options): Promise<AskedGraph> {
  const { runtime, scope, asked } = worldOf(options)
  const { sources } = createSources(runtime, scope.context)
  const contextValue: GraphContext = {
    caller: { tenant: 'tenant', scopes: new Set() },
    language: options.language ?? 'en',
    partnerId: 'partner',
    sources,
    upstream: createUpstreamView({ generations: runtime.generations, site: runtime.site, tenant: 'tenant', clock: runtime.clock, lifecycle: { foundRetiredAt: () => null }, quotaUsed: () => 0 }),
    migration: unknownMigration,
  }
  const result = await graphql({ schema, source, variableValues, contextValue })
  return { result: JSON.parse(JSON.stringify(result)), asked, bodies: asked.map(({ request }) => JSON.parse(JSON.stringify(request.body ?? null))) }
}

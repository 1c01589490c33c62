/** Puts the service together from its configuration: tenants, switch, sources, GraphQL, HTTP. Used by main.ts and by tests. */
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { createAuthorizer } from './admission.ts'
import { systemClock, type Clock } from './clock.ts'
import { asksCallers, type Configuration } from './config.ts'
import { operations } from './datasources/operations.ts'
import { createSources } from './datasources/sources.ts'
import { requireDomainId } from './generations/domain-id.ts'
import { openDurableStore } from './durable-store.ts'
import { parsePolicy } from './generations/policy.ts'
import { parseSite } from './generations/site.ts'
import { createKeptQuota } from './kept-quota.ts'
import { createCallerRate } from './server/caller-rate.ts'
import { createApollo, type ServerContext } from './server/graphql.ts'
import { createHttp } from './server/http.ts'
import { languageOf } from './server/language.ts'
import { lineageOf } from './server/lineage.ts'
import { buildSchema } from './server/schema.ts'
import { startSettling } from './settling.ts'
import { createEvents } from './store/events.ts'
import { tenantDefinitions } from './tenant-definitions.ts'
import { createTenantFactory } from './tenant-runtime.ts'
import { createTenants } from './tenants.ts'
import { createBreaker } from './upstream/breaker.ts'

export interface Service {
  /** Where it listens, e.g. `http://127.0.0.1:4000`. */
  readonly url: string
  /** Stops taking requests, finishes the running ones, and lets go of everything. */
  close(): Promise<void>
}

/** Where the upstreams are: from the configuration, or the sandbox for all of them. */
export interface Endpoints {
  readonly bss: URL
  readonly iam: URL
  readonly console: URL | null
}

const keptEvents = 200

/**
 * Starts the service.
 * Rejects with ConfigFileError or ConfigurationError when the files do not fit, and when the port is taken.
 */
export async function startService(options: { configuration: Configuration; endpoints: Endpoints; logger: Logger; clock?: Clock }): Promise<Service> {
  const { configuration, endpoints, logger } = options
  const clock = options.clock ?? systemClock
  const site = parseSite(configuration.siteFile)
  const policy = parsePolicy(configuration.generationsFile, operations, site)

  const events = createEvents({ clock, keep: keptEvents })
  events.listen(({ name, facts }) => logger.warn({ event: name, ...facts }, 'event'))
  const breaker = createBreaker({
    clock,
    onChange: ({ state, operationId, host }) => events.emit(`breaker.${state}`, { operationId, host }),
  })
  const { quota, ...keptQuota } = await createKeptQuota({ configuration, clock, events })
  const store = await openDurableStore({ configuration, clock, events })
  const journal = store?.journal ?? null
  const factory = createTenantFactory({ journal, configuration, endpoints, clock, events, site, policy, quota, breaker })
  const tenants = createTenants({
    definitions: await tenantDefinitions({
      configuration, clock, events,
      check: (definition) => requireDomainId({ operations, policy, site, domainId: definition.credentials.domainId ?? null }),
    }),
    create: factory.create,
  })
  const authorizer = await createAuthorizer({ configuration, clock, events, hasTenant: (name) => tenants.has(name) })
  const apollo = createApollo({
    schema: buildSchema(),
    logger,
    introspection: configuration.INTROSPECTION ?? !asksCallers(configuration),
    limits: {
      depth: configuration.MAX_DEPTH,
      aliases: configuration.MAX_ALIASES,
      directives: configuration.MAX_DIRECTIVES,
      tokens: configuration.MAX_TOKENS,
      selections: configuration.MAX_SELECTIONS,
    },
  })
  const settling = journal ? startSettling({ journal, clock, tenants, events }) : null
  let draining = false

  const { app: http, idle } = createHttp({
    apollo,
    logger,
    authorizer,
    callerRate: asksCallers(configuration) && configuration.CALLER_RATE > 0 ? createCallerRate({ clock, perMinute: configuration.CALLER_RATE }) : null,
    corsOrigins: configuration.CORS_ORIGINS,
    loopbackOnly: !asksCallers(configuration),
    bodyLimit: configuration.BODY_LIMIT_BYTES,
    requestTimeoutMs: configuration.QUERY_TIMEOUT_MS,
    contextFor: async (request, caller, signal) => {
      const { tenant: { runtime, upstream }, release } = await tenants.lease(caller.tenant)
      const language = languageOf(request.headers['accept-language'])
      const deadline = clock.now() + configuration.QUERY_TIMEOUT_MS
      const { sources, trace } = createSources(runtime, { tenant: caller.tenant, caller: caller.name, language, deadline, signal, requestId: request.id })
      const detailed = request.headers['x-partner-graph-trace'] === '1'
      const context: ServerContext = {
        caller,
        language,
        partnerId: runtime.partnerId,
        sources,
        upstream,
        requestId: request.id,
        progress: { refused: false },
        trace,
        lineage: () => lineageOf({ trace, detailed, isDeprecated: upstream.isDeprecated, quotaLeft: (id) => quota.left(caller.tenant, id) }),
      }
      return { context, release }
    },
    health: {
      isDraining: () => draining,
      dependencies: () => ({
        upstreams: {
          bss: hostState(endpoints.bss),
          iam: hostState(endpoints.iam),
          console: endpoints.console ? hostState(endpoints.console) : { configured: false },
        },
        quota: keptQuota.state(),
        writes: { store: store?.kind ?? null, readOnly: configuration.READ_ONLY, ...(settling && { unknown: settling.counts() }) },
        events: events.latest(20),
      }),
    },
  })
  function hostState(url: URL) {
    return { configured: true, paused: breaker.isOpen('', '', url.origin) }
  }

  await apollo.start()
  await http.listen({ host: configuration.HOST, port: configuration.PORT })
  return {
    url: addressOf(http.server.address()),
    close: async () => {
      draining = true
      // The listener stays: a load balancer must be able to see that this replica is not ready any more.
      await idle()
      await http.close()
      await apollo.stop()
      await settling?.stop()
      await tenants.close()
      await factory.close()
      keptQuota.close()
      await store?.close()
    },
  }
}

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no TCP port')
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}

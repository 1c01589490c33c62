/** Puts the service together from its configuration: client, switch, sources, GraphQL, HTTP. Used by main.ts and by tests. */
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { systemClock, type Clock } from './clock.ts'
import { ConfigurationError, type Configuration } from './config.ts'
import { cacheRules, cacheRulesWith } from './datasources/cache-rules.ts'
import { operations } from './datasources/operations.ts'
import { createRuntime } from './datasources/runtime.ts'
import { createSources } from './datasources/sources.ts'
import { createUpstreamView } from './datasources/upstream-view.ts'
import { createEpochs } from './generations/epochs.ts'
import { createInFlight } from './generations/in-flight.ts'
import { parsePolicy } from './generations/policy.ts'
import { parseSite } from './generations/site.ts'
import { createGenerations } from './generations/switch.ts'
import { requireDomainId } from './generations/domain-id.ts'
import { createLocalAuthorizer } from './server/authorizer.ts'
import { createApollo, type ServerContext } from './server/graphql.ts'
import { createHttp } from './server/http.ts'
import { languageOf } from './server/language.ts'
import { lineageOf } from './server/lineage.ts'
import { buildSchema } from './server/schema.ts'
import { createMemoryCache } from './store/cache.ts'
import { createValkeyCache } from './store/cache-valkey.ts'
import { createEvents, type Events } from './store/events.ts'
import { createBreaker } from './upstream/breaker.ts'
import { createUpstreamClient } from './upstream/client.ts'
import { createKeptQuota } from './kept-quota.ts'

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

/** The one tenant of a service without caller authentication. */
const tenant = 'local'
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
  requireDomainId({ operations, policy, site, domainId: configuration.HUAWEICLOUD_SDK_DOMAIN_ID })

  const events = createEvents({ clock, keep: keptEvents })
  events.listen(({ name, facts }) => logger.warn({ event: name, ...facts }, 'event'))
  const breaker = createBreaker({
    clock,
    onChange: ({ state, operationId, host }) => events.emit(`breaker.${state}`, { operationId, host }),
  })
  const { quota, ...keptQuota } = await createKeptQuota({ configuration, clock, events })
  const epochs = createEpochs()
  const upstreamClient = createUpstreamClient({
    clock,
    quota,
    breaker,
    endpoints,
    credentials: credentialsOf(configuration),
    timeouts: { callMs: configuration.UPSTREAM_TIMEOUT_MS },
    connections: configuration.UPSTREAM_CONNECTIONS,
    shares: { tenant: configuration.UPSTREAM_TENANT_SHARE, operation: configuration.UPSTREAM_OPERATION_SHARE },
    retries: { attempts: configuration.UPSTREAM_ATTEMPTS },
    proxies: {
      always: configuration.UPSTREAM_PROXY_URL,
      https: configuration.HTTPS_PROXY,
      http: configuration.HTTP_PROXY,
      except: configuration.NO_PROXY,
    },
    authorities: configuration.upstreamAuthorities,
  })
  const client = createInFlight(upstreamClient, { clock, epochs })
  const caches = createCaches(configuration, clock, events)
  const afterWrite = async (of: string) => {
    epochs.raise(of)
    await Promise.all([caches.process.drop(of), caches.shared.drop(of)])
  }
  const generations = createGenerations({ client, policy, site, clock, afterWrite })
  const runtime = createRuntime({
    generations,
    clock,
    epochs,
    caches,
    rules: cacheRulesWith(cacheSeconds(configuration)),
    site,
    partnerId: configuration.HUAWEICLOUD_SDK_DOMAIN_ID,
    actsForCustomers: configuration.HW_USER_NAME !== null,
  })
  const upstream = createUpstreamView(generations, site)
  const authorizer = createLocalAuthorizer(tenant, configuration.CALLER_SCOPES)
  const apollo = createApollo({ schema: buildSchema(), logger })
  let draining = false

  const { app: http, idle } = createHttp({
    apollo,
    logger,
    bodyLimit: configuration.BODY_LIMIT_BYTES,
    requestTimeoutMs: configuration.QUERY_TIMEOUT_MS,
    contextFor: async (request, signal): Promise<ServerContext> => {
      const caller = await authorizer.authorize(request.headers)
      const language = languageOf(request.headers['accept-language'])
      const deadline = clock.now() + configuration.QUERY_TIMEOUT_MS
      const { sources, trace } = createSources(runtime, { tenant: caller.tenant, language, deadline, signal, requestId: request.id })
      const detailed = request.headers['x-partner-graph-trace'] === '1'
      return {
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
        events: events.latest(20),
      }),
    },
  })
  function hostState(url: URL) {
    return { configured: true, paused: breaker.isOpen(tenant, '', url.origin) }
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
      await client.close()
      await caches.shared.close()
      keptQuota.close()
    },
  }
}

/** What stays in this process, and what all replicas share where there is something to share it by. */
function createCaches({ VALKEY_URL: url, CACHE_ENTRIES: maxEntries, CACHE_TIMEOUT_MS: timeoutMs }: Configuration, clock: Clock, events: Events) {
  const process = createMemoryCache({ clock, maxEntries })
  const shared = url === null ? process : createValkeyCache({ url, clock, timeoutMs, onChange: (state) => events.emit(`cache.${state}`, {}) })
  return { process, shared }
}

/** Throws ConfigurationError for an operation that is never kept. */
function cacheSeconds({ CACHE_SECONDS: given }: Configuration): ReadonlyMap<string, number> {
  const known = cacheRules.map(({ operation }) => operation.name)
  const unknown = given.map(([name]) => name).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new ConfigurationError(`CACHE_SECONDS names ${unknown}, which is never kept; it may name ${known.join(', ')}`)
  return new Map(given)
}

function credentialsOf(configuration: Configuration) {
  return {
    ak: configuration.HUAWEICLOUD_SDK_AK ?? undefined,
    sk: configuration.HUAWEICLOUD_SDK_SK ?? undefined,
    securityToken: configuration.HUAWEICLOUD_SDK_SECURITY_TOKEN ?? undefined,
    domainId: configuration.HUAWEICLOUD_SDK_DOMAIN_ID ?? undefined,
    userName: configuration.HW_USER_NAME ?? undefined,
    userPassword: configuration.HW_USER_PASSWORD ?? undefined,
    domainName: configuration.HW_DOMAIN_NAME ?? undefined,
  }
}

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no TCP port')
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}

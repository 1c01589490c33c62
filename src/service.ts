/** Puts the service together from its configuration: client, switch, sources, GraphQL, HTTP. Used by main.ts and by tests. */
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { systemClock, type Clock } from './clock.ts'
import { asksCallers, ConfigurationError, type Configuration } from './config.ts'
import { operations } from './datasources/operations.ts'
import type { Runtime } from './datasources/runtime.ts'
import { createSources } from './datasources/sources.ts'
import { createUpstreamView } from './datasources/upstream-view.ts'
import { parsePolicy } from './generations/policy.ts'
import { parseSite } from './generations/site.ts'
import { createGenerations } from './generations/switch.ts'
import { requireDomainId } from './generations/domain-id.ts'
import { createReloaded } from './reloaded.ts'
import { parseApiKeys } from './server/api-keys.ts'
import { createTokenVerifier } from './server/jwt.ts'
import { createLocalAuthorizer, createProvingAuthorizer, type Authorizer } from './server/authorizer.ts'
import { createApollo, type ServerContext } from './server/graphql.ts'
import { createHttp } from './server/http.ts'
import { languageOf } from './server/language.ts'
import { lineageOf } from './server/lineage.ts'
import { buildSchema } from './server/schema.ts'
import { createMemoryCache } from './store/cache.ts'
import { createEvents, type Events } from './store/events.ts'
import { createBreaker } from './upstream/breaker.ts'
import { createUpstreamClient } from './upstream/client.ts'
import { createQuota, unlimitedQuota } from './upstream/quota.ts'

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
  const quota = configuration.QUOTA ? createQuota({ clock, share: configuration.QUOTA_SHARE, stretch: configuration.QUOTA_STRETCH }) : unlimitedQuota
  const client = createUpstreamClient({
    clock,
    quota,
    breaker,
    endpoints,
    credentials: credentialsOf(configuration),
    timeouts: { callMs: configuration.UPSTREAM_TIMEOUT_MS },
    connections: configuration.UPSTREAM_CONNECTIONS,
  })
  const generations = createGenerations({ client, policy, site, clock })
  const runtime: Runtime = {
    generations,
    cache: createMemoryCache({ clock, maxEntries: configuration.CACHE_ENTRIES }),
    site,
    partnerId: configuration.HUAWEICLOUD_SDK_DOMAIN_ID,
    actsForCustomers: configuration.HW_USER_NAME !== null,
  }
  const upstream = createUpstreamView(generations, site)
  const authorizer = await createAuthorizer(configuration, clock, events)
  const apollo = createApollo({ schema: buildSchema(), logger })
  let draining = false

  const { app: http, idle } = createHttp({
    apollo,
    logger,
    authorizer,
    loopbackOnly: !asksCallers(configuration),
    bodyLimit: configuration.BODY_LIMIT_BYTES,
    requestTimeoutMs: configuration.QUERY_TIMEOUT_MS,
    contextFor: async (request, caller, signal): Promise<ServerContext> => {
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
    },
  }
}

async function createAuthorizer(configuration: Configuration, clock: Clock, events: Events): Promise<Authorizer> {
  if (!asksCallers(configuration)) {
    return createLocalAuthorizer({ tenant, scopes: configuration.CALLER_SCOPES, mayWrite: configuration.ALLOW_LOCAL_WRITES })
  }
  return createProvingAuthorizer({
    hasTenant: (name) => name === tenant,
    apiKeys: configuration.API_KEYS_FILE === null ? null : await readApiKeys(configuration.API_KEYS_FILE, clock, events),
    verifyToken: tokenVerifierOf(configuration, clock, events),
  })
}

function tokenVerifierOf(configuration: Configuration, clock: Clock, events: Events) {
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS_URL: jwksUrl } = configuration
  if (issuer === null || audience === null || jwksUrl === null) return null
  return createTokenVerifier({
    clock,
    issuer,
    audience,
    jwksUrl,
    algorithms: configuration.JWT_ALGORITHMS,
    clockToleranceS: configuration.JWT_CLOCK_TOLERANCE_S,
    claims: { tenant: configuration.JWT_TENANT_CLAIM, scopes: configuration.JWT_SCOPES_CLAIM, customers: configuration.JWT_CUSTOMERS_CLAIM },
    defaultTenant: tenant,
    onKeysUnavailable: (reason) => events.emit('jwt.keys-unavailable', { reason }),
  })
}

async function readApiKeys(name: string, clock: Clock, events: Events) {
  await readFile(name).catch(() => {
    throw new ConfigurationError(`API_KEYS_FILE names a file that cannot be read: ${name}`)
  })
  const keys = await createReloaded({
    clock,
    read: () => readFile(name, 'utf8'),
    parse: (text) => parseApiKeys({ name, text }),
    onReloaded: () => events.emit('api-keys.reloaded', {}),
    onBroken: (error) => events.emit('api-keys.broken', { reason: error instanceof Error ? error.message : 'unknown' }),
  })
  return () => keys.current()
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

/** Puts the service together from its configuration: client, switch, sources, GraphQL, HTTP. Used by main.ts and by tests. */
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { systemClock, type Clock } from './clock.ts'
import { asksCallers, ConfigurationError, type Configuration } from './config.ts'
import { operations } from './datasources/operations.ts'
import { createSources } from './datasources/sources.ts'
import { createUpstreamView } from './datasources/upstream-view.ts'
import { ConfigFileError } from './generations/config-file.ts'
import { parsePolicy } from './generations/policy.ts'
import { parseSite } from './generations/site.ts'
import { createGenerations } from './generations/switch.ts'
import { requireDomainId } from './generations/domain-id.ts'
import { createReloaded } from './reloaded.ts'
import { parseApiKeys } from './server/api-keys.ts'
import { createTokenVerifier } from './server/jwt.ts'
import { createLocalAuthorizer, createProvingAuthorizer, type Authorizer } from './server/authorizer.ts'
import { createCallerRate } from './server/caller-rate.ts'
import { createApollo, type ServerContext } from './server/graphql.ts'
import { createHttp } from './server/http.ts'
import { languageOf } from './server/language.ts'
import { lineageOf } from './server/lineage.ts'
import { buildSchema } from './server/schema.ts'
import { createMemoryCache } from './store/cache.ts'
import { createEvents, type Events } from './store/events.ts'
import { createBreaker } from './upstream/breaker.ts'
import { readTenants } from './tenants-file.ts'
import { createTenants, type TenantDefinition, type TenantRuntime } from './tenants.ts'
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

  const events = createEvents({ clock, keep: keptEvents })
  events.listen(({ name, facts }) => logger.warn({ event: name, ...facts }, 'event'))
  const breaker = createBreaker({
    clock,
    onChange: ({ state, operationId, host }) => events.emit(`breaker.${state}`, { operationId, host }),
  })
  const quota = configuration.QUOTA ? createQuota({ clock, share: configuration.QUOTA_SHARE, stretch: configuration.QUOTA_STRETCH }) : unlimitedQuota
  /** One tenant's own parts. Quota and breaker keep tenants apart by name, and outlive a change of credentials. */
  function createRuntime({ credentials, agency }: TenantDefinition): TenantRuntime {
    const client = createUpstreamClient({
      clock,
      quota,
      breaker,
      endpoints,
      credentials,
      timeouts: { callMs: configuration.UPSTREAM_TIMEOUT_MS },
      connections: configuration.UPSTREAM_CONNECTIONS,
    })
    const tenantSite = agency === null ? site : { ...site, agency }
    const generations = createGenerations({ client, policy, site: tenantSite, clock })
    return {
      runtime: {
        generations,
        cache: createMemoryCache({ clock, maxEntries: configuration.CACHE_ENTRIES }),
        site: tenantSite,
        partnerId: credentials.domainId ?? null,
        actsForCustomers: Boolean(credentials.userName),
      },
      upstream: createUpstreamView(generations, tenantSite),
      close: () => client.close(),
    }
  }
  const tenants = createTenants({
    definitions: await tenantDefinitions({
      configuration, clock, events,
      check: (definition) => requireDomainId({ operations, policy, site, domainId: definition.credentials.domainId ?? null }),
    }),
    create: createRuntime,
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
      const { sources, trace } = createSources(runtime, { tenant: caller.tenant, language, deadline, signal, requestId: request.id })
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
      await tenants.close()
    },
  }
}

/** What answers the tenants as of now: the one of the configuration, or those of TENANTS_FILE. Rejects when they break a rule. */
async function tenantDefinitions(options: {
  configuration: Configuration
  clock: Clock
  events: Events
  check: (definition: TenantDefinition) => void
}): Promise<() => Promise<readonly TenantDefinition[]>> {
  const { configuration, clock, events, check } = options
  const name = configuration.TENANTS_FILE
  if (name === null) {
    const only = [{ name: tenant, agency: null, credentials: credentialsOf(configuration) }]
    only.forEach(check)
    return () => Promise.resolve(only)
  }
  let found: readonly TenantDefinition[] = []
  const reloaded = await createReloaded({
    clock,
    read: async () => {
      found = await readTenants(name, process.env)
      for (const definition of found) checkTenant(definition, check)
      return JSON.stringify(found)
    },
    parse: () => found,
    onReloaded: () => events.emit('tenants.reloaded', {}),
    onBroken: (error) => events.emit('tenants.broken', { reason: error instanceof Error ? error.message : 'unknown' }),
  })
  return () => reloaded.current()
}

function checkTenant(definition: TenantDefinition, check: (definition: TenantDefinition) => void): void {
  try {
    check(definition)
  } catch (error) {
    if (!(error instanceof ConfigFileError)) throw error
    throw new ConfigFileError(`tenant ${definition.name} (domainId): ${error.message}`)
  }
}

async function createAuthorizer({ configuration, clock, events, hasTenant }: {
  configuration: Configuration
  clock: Clock
  events: Events
  hasTenant: (name: string) => Promise<boolean>
}): Promise<Authorizer> {
  if (!asksCallers(configuration)) {
    return createLocalAuthorizer({ tenant, scopes: configuration.CALLER_SCOPES, mayWrite: configuration.ALLOW_LOCAL_WRITES })
  }
  return createProvingAuthorizer({
    hasTenant,
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
    defaultTenant: configuration.TENANTS_FILE === null ? tenant : null,
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

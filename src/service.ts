/** Puts the service together from its configuration: tenants, switch, sources, GraphQL, HTTP. Used by main.ts and by tests. */
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { createAuthorizer, readManifest } from './admission.ts'
import { callLog } from './call-log.ts'
import { systemClock, type Clock } from './clock.ts'
import { asksCallers, type Configuration } from './config.ts'
import { startConfiguredTelemetry } from './configured-telemetry.ts'
import { operations } from './datasources/operations.ts'
import { restrictedSources } from './datasources/restricted.ts'
import { createSources } from './datasources/sources.ts'
import { requireDomainId } from './generations/domain-id.ts'
import { openDurableStore } from './durable-store.ts'
import { parsePolicy, type Policy } from './generations/policy.ts'
import { parseSite } from './generations/site.ts'
import { createKeptQuota } from './kept-quota.ts'
import { createCallerRate } from './server/caller-rate.ts'
import { costOf } from './server/cost.ts'
import { createDocumentDesk } from './server/document-desk.ts'
import { createApollo, type ServerContext } from './server/graphql.ts'
import { createHttp } from './server/http.ts'
import { languageOf } from './server/language.ts'
import { sunsetHeaders, sunsetsOf } from './server/sunset-headers.ts'
import { lineageOf } from './server/lineage.ts'
import { buildSchema } from './server/schema.ts'
import type { OpenCounts } from './journal/journal.ts'
import { createMigration } from './migration.ts'
import { startSettling, type Settling } from './settling.ts'
import type { Meters } from './telemetry/telemetry.ts'
import { createEvents } from './store/events.ts'
import { tenantDefinitions } from './tenant-definitions.ts'
import { createTenantFactory } from './tenant-runtime.ts'
import { createTenants, TenantUnknownError, type TenantDefinition } from './tenants.ts'
import { observeSunsets, startSunsetWatch } from './sunset-watch.ts'
import { startWebhook } from './webhook.ts'
import { createBreaker } from './upstream/breaker.ts'

export interface Service {
  /** Where it listens, e.g. `http://127.0.0.1:4000`. */
  readonly url: string
  /** Where Prometheus reads its metrics; null when nobody asked for that. */
  readonly metricsUrl: string | null
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
  const posting = configuration.WEBHOOK_URL && startWebhook({ url: configuration.WEBHOOK_URL, secret: configuration.WEBHOOK_SECRET, clock, events })
  const { telemetry, ...running } = await startConfiguredTelemetry({ configuration, clock, events })
  const breaker = createBreaker({
    clock,
    onChange: ({ state, operationId, host }) => events.emit(`breaker.${state}`, { operationId, host }),
  })
  const { quota, ...keptQuota } = await createKeptQuota({ configuration, clock, events, telemetry })
  const store = await openDurableStore({ configuration, clock, events })
  const journal = store?.journal ?? null
  const fits = (given: Policy, { name, credentials }: TenantDefinition) => requireDomainId({ operations, policy: given, site, tenant: name, domainId: credentials.domainId ?? null })
  let filed = () => policy
  const definitions = await tenantDefinitions({ configuration, clock, events, check: (definition) => fits(filed(), definition) })
  const migration = await createMigration({
    configuration, policy, site, clock, events, telemetry, store,
    tenants: {
      accept: async (changed) => (await definitions()).forEach((definition) => fits(changed, definition)),
      withoutAccountId: async () => (await definitions()).filter(({ credentials }) => !credentials.domainId).map(({ name }) => name),
    },
  })
  filed = migration.file.policy
  const factory = createTenantFactory({
    journal, configuration, endpoints, clock, events, site, migration, quota, breaker, telemetry, onFailed: callLog(logger),
  })
  const tenants = createTenants({ definitions, create: factory.create })
  const authorizer = await createAuthorizer({ configuration, clock, events, hasTenant: (name) => tenants.has(name) })
  const manifest = await readManifest(configuration, clock, events)
  const apollo = createApollo({
    schema: buildSchema(),
    logger,
    clock,
    telemetry,
    operationNames: new Set(configuration.METRICS_OPERATIONS),
    introspection: configuration.INTROSPECTION ?? !asksCallers(configuration),
    limits: {
      depth: configuration.MAX_DEPTH,
      aliases: configuration.MAX_ALIASES,
      directives: configuration.MAX_DIRECTIVES,
      tokens: configuration.MAX_TOKENS,
      selections: configuration.MAX_SELECTIONS,
      calls: configuration.MAX_UPSTREAM_CALLS,
    },
  })
  const settling = journal ? startSettling({ journal, clock, tenants, events }) : null
  if (telemetry.meters && settling) observeReceipts(telemetry.meters, settling, clock)
  const watched = startSunsetWatch({ clock, events: migration.events, checks: (days) => migration.checks(days) })
  if (telemetry.meters) observeSunsets(telemetry.meters, { site, clock })
  let draining = false

  const { app: http, idle } = createHttp({
    apollo,
    logger,
    clock,
    telemetry,
    authorizer,
    callerRate: asksCallers(configuration) && configuration.CALLER_RATE > 0 ? createCallerRate({ clock, perMinute: configuration.CALLER_RATE }) : null,
    corsOrigins: configuration.CORS_ORIGINS,
    loopbackOnly: !asksCallers(configuration),
    documents: createDocumentDesk({ manifest, mode: configuration.TRUSTED_DOCUMENTS, logger, telemetry }),
    bodyLimit: configuration.BODY_LIMIT_BYTES,
    requestTimeoutMs: configuration.QUERY_TIMEOUT_MS,
    contextFor: async (request, caller, signal, span) => {
      const lease = await tenants.lease(caller.tenant).catch((error: unknown) => {
        if (error instanceof TenantUnknownError) return null
        throw error
      })
      if (lease === null) return null
      const { tenant: { runtime, upstream, migrationFor }, release } = lease
      const language = languageOf(request.headers['accept-language'])
      const deadline = clock.now() + configuration.QUERY_TIMEOUT_MS
      const { sources, trace } = createSources(runtime, { tenant: caller.tenant, caller: caller.name, language, deadline, signal, requestId: request.id, span })
      // The calls' own outcomes would tell whether somebody has an object that is null for this caller.
      const detailed = request.headers['x-partner-graph-trace'] === '1' && !caller.customers
      const context: ServerContext = {
        caller,
        language,
        partnerId: runtime.partnerId,
        sources: caller.customers ? restrictedSources(sources, caller.customers) : sources,
        upstream,
        migration: migrationFor(caller.name),
        requestId: request.id,
        progress: { refused: false, logged: false },
        span,
        trace,
        sunsetHeaders: () => (configuration.SUNSET_HEADERS ? sunsetHeaders(sunsetsOf(trace, site)) : {}),
        lineage: () => lineageOf({ trace, detailed, deprecationOf: upstream.deprecationOf, quotaLeft: (id) => quota.left(caller.tenant, id) }),
        cost: (estimate, allowed) => costOf({ estimate, allowed, trace, detailed, endpointsOf: upstream.endpointsOf, throttleOf: (id) => keptQuota.status(caller.tenant, id) }),
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

  telemetry.meters?.observe('partner_graph.ready', () => [{ value: draining ? 0 : 1, attributes: {} }])
  telemetry.meters?.observe('partner_graph.breaker.open', () => breaker.open().map(({ operationId, host }) =>
    ({ value: 1, attributes: { 'server.address': new URL(host).hostname, 'partner_graph.operation_id': operationId ?? undefined } })))
  await apollo.start()
  await http.listen({ host: configuration.HOST, port: configuration.PORT })
  return {
    url: addressOf(http.server.address()),
    metricsUrl: running.metricsUrl,
    close: async () => {
      draining = true
      // The listener stays: a load balancer must be able to see that this replica is not ready any more.
      await idle()
      await http.close()
      await apollo.stop()
      await settling?.stop()
      await watched()
      await posting?.()
      // What is asked for comparing alone holds up nobody's end, and must not find its connections closed.
      await migration.comparing.stop()
      await tenants.close()
      await factory.close()
      keptQuota.close()
      await migration.close()
      await store?.close()
      // Last: it tells of everything before.
      await running.close()
    },
  }
}

/** While the store is silent what was counted last stands: an unknown outcome is not gone because nobody can look. */
function observeReceipts(meters: Meters, settling: Settling, clock: Clock): void {
  let last: OpenCounts = { unknown: 0, oldestSentAt: null }
  const counts = () => (last = settling.counts() ?? last)
  meters.observe('partner_graph.receipts.unknown', () => [{ value: counts().unknown, attributes: {} }])
  meters.observe('partner_graph.receipts.unknown.age', () => {
    const { oldestSentAt } = counts()
    return [{ value: oldestSentAt === null ? 0 : Math.max(0, clock.now() - oldestSentAt) / 1_000, attributes: {} }]
  })
}

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no TCP port')
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}

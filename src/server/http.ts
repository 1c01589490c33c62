/** HTTP: a thin route over Apollo's own request function, pages, health, and clean shutdown. */
import { randomUUID } from 'node:crypto'
import type { ServerOptions } from 'node:http'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server'
import cors from '@fastify/cors'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { Span, Telemetry } from '../telemetry/telemetry.ts'
import { logUnreadable, registerAccess } from './access.ts'
import type { Authorizer, ProvenCaller } from './authorizer.ts'
import type { CallerRate } from './caller-rate.ts'
import { logDefect } from './defects.ts'
import type { DocumentDesk } from './document-desk.ts'
import type { ServerContext } from './graphql.ts'
import { namesLoopback } from './host.ts'
import { registerHealth, type HealthOptions } from './health.ts'
import { acceptsGraphQL, isJson } from './media-types.ts'
import { addressedOperation, postedOperation } from './operation-request.ts'
import { registerPages } from './pages.ts'
import { refusalOf, refusals, refuse, refuseOnSocket, refuseOperation } from './refusals.ts'
import { createRunning } from './running.ts'
import { operatorScope } from './scopes.ts'

export interface HttpOptions {
  readonly apollo: ApolloServer<ServerContext>
  readonly authorizer: Authorizer
  /** Whether requests must name loopback as their host, since nobody is asked who they are. */
  readonly loopbackOnly: boolean
  /** Null for callers that are not counted. */
  readonly callerRate: CallerRate | null
  /** The origins whose pages may read answers; none when empty. */
  readonly corsOrigins: readonly string[]
  /** Builds the context of one GraphQL operation; `signal` aborts when the client has gone. Null when the caller's tenant has gone since it was admitted. */
  readonly contextFor: (request: FastifyRequest, caller: ProvenCaller, signal: AbortSignal, span: Span | undefined) => Promise<{ context: ServerContext; release: () => void } | null>
  readonly documents: DocumentDesk
  readonly bodyLimit: number
  /** Milliseconds in which a request must have arrived, its body included. */
  readonly requestTimeoutMs: number
  readonly logger: Logger
  readonly clock: Clock
  readonly telemetry: Telemetry
  readonly health: HealthOptions
}

const apiHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

const corsHeaders = {
  methods: ['GET', 'POST'],
  allowedHeaders: ['content-type', 'authorization', 'x-api-key', 'accept-language', 'apollo-require-preflight', 'traceparent', 'x-partner-graph-trace'],
  exposedHeaders: ['x-request-id', 'retry-after', 'www-authenticate'],
  maxAge: 600,
  strictPreflight: false,
}

const distDirectory = fileURLToPath(new URL('../../web/dist', import.meta.url))

export interface HttpServer {
  readonly app: FastifyInstance
  /** Resolves when no GraphQL operation runs. While draining none is added, so that it is then safe to close. */
  idle(): Promise<void>
}

/** Builds the HTTP server; it does not listen yet. */
export function createHttp(options: HttpOptions): HttpServer {
  const { logger, clock, telemetry, health } = options
  const running = createRunning()
  const loggerInstance: FastifyBaseLogger = onlyWarnings(logger)
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimit,
    requestTimeout: options.requestTimeoutMs,
    http: lateRequests(options.requestTimeoutMs),
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    // While draining the hook below refuses in our own words, and health still answers.
    return503OnClosing: false,
    frameworkErrors: (error, _request, reply) => {
      const refusal = refusalOf(error)
      logUnreadable(logger, refusal)
      return refuse(reply, refusal)
    },
    clientErrorHandler: (error, socket) => {
      const refusal = refuseOnSocket(error, socket)
      if (refusal) logUnreadable(logger, refusal)
    },
  })
  // Apollo decides over malformed operations; fastify only reads the text.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  const callers = new WeakMap<FastifyRequest, ProvenCaller>()
  const logged = new WeakSet<FastifyRequest>()
  registerAccess(app, { logger, clock, telemetry, callerOf: (request) => callers.get(request), isLogged: (request) => logged.has(request) })
  app.addHook('onRequest', async (request, reply) => {
    if (options.loopbackOnly && !namesLoopback(request.headers.host)) return refuse(reply, refusals.host)
    if (health.isDraining() && !request.url.startsWith('/health/')) return refuse(reply, refusals.draining)
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
    // The pages bring their own; an answer of data is nothing to show, to frame or to keep.
    for (const [name, value] of Object.entries(apiHeaders)) if (!reply.hasHeader(name)) reply.header(name, value)
    // A connection kept alive would hold the shutdown up for as long as its client keeps it.
    if (health.isDraining()) reply.header('connection', 'close')
  })
  app.setErrorHandler(async (error, request, reply) => answerFailure(error, request, reply, logger))
  app.setNotFoundHandler(async (request, reply) => {
    if (request.url.split('?')[0] !== '/graphql') return refuse(reply, refusals.notFound)
    return refuse(reply.header('allow', 'GET, HEAD, POST'), refusals.method)
  })
  if (options.corsOrigins.length > 0) app.register(cors, { ...corsHeaders, origin: [...options.corsOrigins] })
  app.register(registerPages, { distDirectory })
  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const admission = await options.authorizer.authorize(request.headers)
    if ('caller' in admission) {
      const retryAfter = options.callerRate?.take(admission.caller.tenant, admission.caller.name) ?? null
      if (retryAfter !== null) return refuse(reply, { ...refusals.rateLimited, retryAfter })
      callers.set(request, admission.caller)
      return undefined
    }
    if (admission.challenge !== undefined) reply.header('www-authenticate', admission.challenge)
    return refuse(reply, admission.refusal)
  }
  registerHealth(app, health, async (request, reply) => {
    // Who reaches a service that asks nobody sits at this machine.
    if (options.loopbackOnly) return undefined
    return (await admit(request, reply)) ?? (callers.get(request)?.scopes.has(operatorScope) ? undefined : refuse(reply, refusals.operatorsOnly))
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // Before the body is read: a stranger sends none.
    onRequest: admit,
    handler: (request, reply) => {
      reply.raw.once('close', running.begin())
      const caller = callers.get(request)
      if (!caller) throw new Error('a request came past the authorizer')
      return answerGraphQL(options, request, caller, reply, () => logged.add(request))
    },
  })
  return { app, idle: running.idle }
}

/** Node swaps the two limits when headers have longer than the whole request, and looks for late ones every 30 s only. */
function lateRequests(ms: number): ServerOptions {
  return { requestTimeout: ms, headersTimeout: Math.min(ms, 60_000), connectionsCheckingInterval: Math.min(Math.ceil(ms / 4), 30_000) }
}

/** The HTTP layer's own lines tell of its comings and goings; only what is wrong belongs in the log. */
function onlyWarnings(logger: Logger): Logger {
  return logger.child({}, { level: logger.isLevelEnabled('warn') ? 'warn' : logger.level })
}

async function answerGraphQL(options: HttpOptions, request: FastifyRequest, caller: ProvenCaller, reply: FastifyReply, onLogged: () => void): Promise<unknown> {
  // Before anything runs: Apollo would find out when the answer is there, and a mutation would have happened.
  if (!acceptsGraphQL(request.headers.accept)) return refuse(reply, refusals.notAcceptable)
  const body = request.method === 'POST' ? readBody(request) : null
  if (body !== null && 'status' in body) return refuse(reply, body)
  const operation = body === null ? addressedOperation(searchOf(request.url)) : postedOperation(body.value, searchOf(request.url))
  const chosen = await options.documents.choose(operation.document, caller, request.id)
  if (chosen.refusal) return refuseOperation(reply, chosen.refusal)
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  const span = options.telemetry.tracer?.request('GraphQL Operation', traceparentOf(request), {
    'http.request.method': request.method, 'http.route': '/graphql', 'partner_graph.request_id': request.id,
  })
  let made: Awaited<ReturnType<HttpOptions['contextFor']>> = null
  if (span) {
    whenClosed(reply, () => {
      span.set({ 'http.response.status_code': reply.raw.statusCode })
      span.end(made?.context.progress.failed)
    })
  }
  made = await options.contextFor(request, caller, gone.signal, span)
  if (made === null) return refuse(reply, refusals.claims)
  const { context, release } = made
  whenClosed(reply, release)
  const response = await options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers: headersOf(request), ...operation.forApollo(chosen.text) },
    context: async () => context,
  })
  if (context.progress.logged) onLogged()
  return send(reply, response, context)
}

function traceparentOf({ headers: { traceparent } }: FastifyRequest): string | undefined {
  return typeof traceparent === 'string' ? traceparent : undefined
}

/** Calls `call` once the answer has gone or the client has, at once when that has happened already. */
function whenClosed(reply: FastifyReply, call: () => void): void {
  if (reply.raw.closed) call()
  else reply.raw.once('close', call)
}

/** The parsed body of a POST, or why it is refused. */
function readBody({ body, headers }: FastifyRequest): { readonly value: object } | (typeof refusals)[keyof typeof refusals] {
  const encoding = headers['content-encoding'] ?? 'identity'
  if (!isJson(headers['content-type']) || encoding !== 'identity') return refusals.mediaType
  if (typeof body !== 'string') return refusals.notJson
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { value } : refusals.notAnObject
  } catch {
    return refusals.notJson
  }
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

function searchOf(url: string): string {
  const mark = url.indexOf('?')
  return mark === -1 ? '' : url.slice(mark)
}

/**
 * Sends what Apollo answers. A document or variables that GraphQL refused are 400 to who accepts
 * application/graphql-response+json; the plain JSON of before has no such status (GraphQL over HTTP, section 6.4.1).
 */
function send(reply: FastifyReply, response: HTTPGraphQLResponse, context: ServerContext): unknown {
  for (const [name, value] of response.headers) reply.header(name, value)
  reply.headers(context.sunsetHeaders())
  const plain = isJson(response.headers.get('content-type')) && context.progress.refused
  reply.code(plain ? 200 : (response.status ?? 200))
  return reply.send(response.body.kind === 'complete' ? response.body.string : Readable.from(response.body.asyncIterator))
}

function answerFailure(error: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): FastifyReply {
  const refusal = refusalOf(error)
  if (refusal === refusals.internal) logDefect(logger, request.id, error)
  return refuse(reply, refusal)
}

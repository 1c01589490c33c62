/** HTTP: a thin route over Apollo's own request function, pages, health, and clean shutdown. */
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server'
import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { registerHealth, type HealthOptions } from './health.ts'
import type { ServerContext } from './graphql.ts'
import { registerPages } from './pages.ts'

export interface HttpOptions {
  readonly apollo: ApolloServer<ServerContext>
  /** Builds the context of one GraphQL operation; `signal` aborts when the client has gone. */
  readonly contextFor: (request: FastifyRequest, signal: AbortSignal) => Promise<ServerContext>
  readonly bodyLimit: number
  readonly logger: Logger
  readonly health: HealthOptions
}

const distDirectory = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Builds the HTTP server; it does not listen yet. */
export function createHttp(options: HttpOptions): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = options.logger
  const app = fastify({
    loggerInstance,
    disableRequestLogging: true,
    bodyLimit: options.bodyLimit,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  })
  // Apollo decides over media types and malformed bodies; fastify only reads the text.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.setErrorHandler(async (error, request, reply) => answerFailure(error, request, reply, options.logger))
  app.setNotFoundHandler(async (_request, reply) => failure(reply, 404, 'NOT_FOUND', 'There is nothing at this address; GraphQL is at /graphql.'))
  app.register(registerPages, { distDirectory })
  registerHealth(app, options.health)
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => answerGraphQL(options, request, reply),
  })
  return app
}

async function answerGraphQL(options: HttpOptions, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const body = readBody(request)
  if (body === malformed) return failure(reply, 400, 'BAD_REQUEST', 'The request body is not JSON.')
  const gone = new AbortController()
  const onClose = () => {
    if (!reply.raw.writableFinished) gone.abort()
  }
  reply.raw.once('close', onClose)
  const response = await options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers: headersOf(request), search: searchOf(request.url), body },
    context: () => options.contextFor(request, gone.signal),
  })
  return send(reply, response)
}

const malformed = Symbol('not JSON')

/** The parsed body of a JSON request; anything else is passed on as it is, for Apollo to refuse by its media type. */
function readBody(request: FastifyRequest): unknown {
  const { body } = request
  if (typeof body !== 'string') return body
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(request.headers['content-type'] ?? '')) return body
  try {
    return JSON.parse(body)
  } catch {
    return malformed
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

function send(reply: FastifyReply, response: HTTPGraphQLResponse): unknown {
  reply.code(response.status ?? 200)
  for (const [name, value] of response.headers) reply.header(name, value)
  return reply.send(response.body.kind === 'complete' ? response.body.string : Readable.from(response.body.asyncIterator))
}

/** Failures before GraphQL, in GraphQL's own shape, so that a client has one form to read. */
function failure(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}

function answerFailure(error: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): FastifyReply {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return failure(reply, 413, 'PAYLOAD_TOO_LARGE', 'The request body is larger than this service takes.')
  if (code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH') return failure(reply, 400, 'BAD_REQUEST', 'The request body is shorter or longer than its length says.')
  const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  if (status < 500) return failure(reply, status, 'BAD_REQUEST', 'The request cannot be read.')
  logger.error({ requestId: request.id, name: error instanceof Error ? error.name : 'unknown', stack: error instanceof Error ? error.stack : undefined }, 'unexpected error')
  return failure(reply, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong in this service; the log has the details under the request id.')
}

/**
 * What is told of every HTTP request: its metrics, and the log line of one that was refused before it became a GraphQL
 * operation (operations have a line of their own, src/server/graphql.ts). No address and no header is told: both may hold
 * what somebody sent.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import type { ProvenCaller } from './authorizer.ts'
import { refusalSent, type Refusal } from './refusals.ts'

export interface AccessOptions {
  readonly logger: Logger
  readonly clock: Clock
  readonly telemetry: Telemetry
  readonly callerOf: (request: FastifyRequest) => ProvenCaller | undefined
  /** Whether the log has a line of the request's operation already. */
  readonly isLogged: (request: FastifyRequest) => boolean
}

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']

/** Adds it. Before all other hooks, so that what they refuse is seen too. */
export function registerAccess(app: FastifyInstance, options: AccessOptions): void {
  const { clock, telemetry: { meters } } = options
  app.addHook('onRequest', async (request, reply) => {
    const startedAt = clock.now()
    // The conventions' word for whatever somebody may think of.
    const method = methods.includes(request.method) ? request.method : '_OTHER'
    meters?.add('http.server.active_requests', 1, { 'http.request.method': method })
    reply.raw.once('close', () => {
      const tookMs = clock.now() - startedAt
      meters?.add('http.server.active_requests', -1, { 'http.request.method': method })
      meters?.record('http.server.request.duration', tookMs / 1_000, {
        'http.request.method': method,
        'http.route': request.routeOptions.url ?? 'none',
        'http.response.status_code': reply.raw.statusCode,
        'error.type': refusalSent(reply)?.code,
      })
      logRefused(options, request, reply, { method, tookMs })
    })
  })
}

function logRefused({ logger, callerOf, isLogged }: AccessOptions, request: FastifyRequest, reply: FastifyReply, facts: { method: string; tookMs: number }): void {
  const refusal = refusalSent(reply)
  const route = request.routeOptions.url ?? null
  // Apollo refuses some requests by itself: without a preflight header, or without any document.
  const isRefused = refusal !== undefined || (route === '/graphql' && reply.raw.statusCode >= 400 && !isLogged(request))
  if (!isRefused || !reply.raw.writableFinished) return
  const caller = callerOf(request)
  logger.info({
    requestId: request.id, ...facts, route, status: reply.raw.statusCode, code: refusal?.code ?? null, ...(caller && { tenant: caller.tenant, caller: caller.name }),
  }, 'refused')
}

/** For what was refused before there was a request. */
export function logUnreadable(logger: Logger, { status, code }: Refusal): void {
  logger.info({ requestId: null, method: null, route: null, status, code }, 'refused')
}

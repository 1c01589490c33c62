/**
 * Health. Live: the process answers. Ready: configuration valid, schema built, not draining; the state of upstreams is
 * told apart, so that an upstream outage takes no replica out.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

export interface HealthOptions {
  /** Whether the service is draining: it finishes what runs and takes nothing new. */
  readonly isDraining: () => boolean
  /** What it depends on, and how that is. */
  readonly dependencies: () => Readonly<Record<string, unknown>>
}

/** Looks at a request before it is told of the dependencies; it has answered whatever it refuses. */
export type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>

/** Adds /health/live, /health/ready and, behind the guard, /health/dependencies: it names hosts, events and their reasons. */
export function registerHealth(app: FastifyInstance, { isDraining, dependencies }: HealthOptions, guard: Guard): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    if (!isDraining()) return { status: 'ready' }
    return reply.code(503).send({ status: 'draining' })
  })
  app.get('/health/dependencies', { onRequest: guard }, async () => dependencies())
}

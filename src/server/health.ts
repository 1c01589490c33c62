/**
 * Health. Live: the process answers. Ready: configuration valid, schema built, not draining; the state of upstreams is
 * told apart, so that an upstream outage takes no replica out.
 */
import type { FastifyInstance } from 'fastify'

export interface HealthOptions {
  /** Whether the service is draining: it finishes what runs and takes nothing new. */
  readonly isDraining: () => boolean
  /** What it depends on, and how that is. */
  readonly dependencies: () => Readonly<Record<string, unknown>>
}

/** Adds /health/live, /health/ready and /health/dependencies. */
export function registerHealth(app: FastifyInstance, { isDraining, dependencies }: HealthOptions): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    if (!isDraining()) return { status: 'ready' }
    return reply.code(503).send({ status: 'draining' })
  })
  app.get('/health/dependencies', async () => dependencies())
}

/**
 * The pages for people: the explorer at /graphql, the migration console at /console, their files, and the way there from
 * `/`. It knows no GraphQL: it serves the static files that scripts/build-web.ts made, and everything it answers carries
 * the security headers below.
 */
import { existsSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

export interface PagesOptions {
  /** Absolute path of the built pages (web/dist). It may be missing, and may be built while the service runs. */
  readonly distDirectory: string
}

/**
 * No inline script and no other host. 'unsafe-inline' is for styles only: the Monaco editor places its lines and
 * colours its tokens with style attributes and style elements it writes itself.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ')

/** The console brings no style but in its own files, and none of the editor's workers and fonts. */
const consolePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ')

const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
}

/** What fastify's requests and Node's own have in common. */
interface RequestHead {
  readonly method?: string | undefined
  readonly headers: IncomingHttpHeaders
}

const jsonTypes = ['application/json', 'application/graphql-response+json']

/**
 * Whether a request to /graphql is a browser asking for the page: a GET or HEAD that prefers text/html to JSON.
 * Accepting anything, as curl and fetch do, is no such wish: a program gets GraphQL over HTTP.
 */
export function wantsPage({ method, headers }: RequestHead): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  return quality(headers.accept, ['text/html']) > quality(headers.accept, jsonTypes)
}

/** The highest `q` (0 to 1, RFC 9110 section 12.4.2) that an Accept header gives one of the media types by name. */
function quality(accept: string | undefined, mediaTypes: readonly string[]): number {
  const qualities = (accept ?? '').toLowerCase().split(',').map((range) => {
    const [mediaType = '', ...parameters] = range.split(';').map((part) => part.trim())
    if (!mediaTypes.includes(mediaType)) return 0
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    const q = weight === undefined ? 1 : Number(weight.slice(2))
    return Number.isNaN(q) ? 0 : q
  })
  return Math.max(...qualities)
}

/**
 * A fastify plugin (`app.register(registerPages, { distDirectory })`) with these routes:
 * - GET /graphql for whoever `wantsPage`: the page, or 503 with instructions when it has not been built. Any other GET
 *   falls to the route that the application has at /graphql, whichever of the two was registered first.
 * - GET /console: the console's page, likewise. It needs no proof of who asks: all that it shows comes from GraphQL.
 * - GET /explorer/assets/*: the pages' files, named by their content and so cached for a year.
 * - GET /: a redirection to /graphql.
 */
export async function registerPages(app: FastifyInstance, { distDirectory }: PagesOptions): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders)
  })
  await app.register(fastifyStatic, {
    root: join(distDirectory, 'assets'),
    prefix: '/explorer/assets/',
    index: false,
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    suppressWarning: true,
  })
  app.addConstraintStrategy({
    name: 'page',
    storage: () => handlerStorage(),
    deriveConstraint: (request) => (wantsPage(request) ? true : undefined),
  })
  app.get('/graphql', { constraints: { page: true } }, (_request, reply) => sendPage(reply.header('vary', 'accept'), distDirectory, 'index.html'))
  app.get('/console', (_request, reply) => sendPage(reply.header('content-security-policy', consolePolicy), distDirectory, 'console/index.html'))
  app.get('/', (_request, reply) => reply.redirect('/graphql'))
}

/** Where the router keeps the handlers of a constraint, by the constraint's value. */
function handlerStorage<Handler>() {
  const handlers = new Map<unknown, Handler>()
  return {
    get: (value: unknown): Handler | null => handlers.get(value) ?? null,
    set: (value: unknown, handler: Handler): void => void handlers.set(value, handler),
  }
}

function sendPage(reply: FastifyReply, distDirectory: string, page: string): FastifyReply {
  if (existsSync(join(distDirectory, page))) {
    // Never cached: the page names its files by their content, and those of an earlier build are gone.
    return reply.sendFile(page, distDirectory, { cacheControl: false }).header('cache-control', 'no-cache')
  }
  return reply.code(503).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(
    'This page has not been built.\n\n'
    + 'Start the service with "npm start", or build it with "node scripts/build-web.ts".\n'
    + 'GraphQL itself works: send queries to /graphql by POST.\n',
  )
}

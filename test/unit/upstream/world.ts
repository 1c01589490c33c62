/** A small world for the client's tests: an upstream on a real socket, an injected clock, and calls with defaults. */
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import { createServer as createSocketServer, type Server as SocketServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import { type BreakerEvent, createBreaker } from '#src/upstream/breaker.ts'
import { createUpstreamClient, type UpstreamClientOptions } from '#src/upstream/client.ts'
import { createQuota } from '#src/upstream/quota.ts'
import { type CallContext, partnerIdentity, type Identity, type UpstreamAnswer, type UpstreamCall, type UpstreamClient } from '#src/upstream/types.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'

/** One request as the upstream received it. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Upstream {
  readonly url: URL
  readonly seen: Seen[]
  /** Resolves when the upstream has received this many requests in all. */
  received(count: number): Promise<void>
}

export const keys = { ak: 'PLANTED-AK', sk: 'PLANTED-SK', domainId: 'dom1' }
export const password = { userName: 'planted-user', userPassword: 'PLANTED-PASSWORD', domainName: 'planted-domain', domainId: 'dom1' }
export const customer = { kind: 'customer', customerId: 'cust1', accountName: 'planted-account', agency: 'planted-agency' } as const satisfies Identity

/** An HTTP upstream on loopback, closed when the test ends. */
export async function startUpstream(handle: (seen: Seen, response: ServerResponse) => void): Promise<Upstream> {
  const seen: Seen[] = []
  const waiting: { readonly count: number; readonly resolve: () => void }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() }
      seen.push(one)
      handle(one, response)
      for (const { count, resolve } of waiting) if (seen.length >= count) resolve()
    })
  })
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    url: await listen(server),
    seen,
    received: (count) => new Promise((resolve) => {
      if (seen.length >= count) resolve()
      else waiting.push({ count, resolve })
    }),
  }
}

/** A bare socket upstream, for answers that no HTTP server would give. `handle` runs at the first bytes of a connection. */
export async function startSockets(handle: (socket: Socket) => void): Promise<URL> {
  const sockets = new Set<Socket>()
  const server = createSocketServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => handle(socket))
  })
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return listen(server)
}

async function listen(server: Server | SocketServer): Promise<URL> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return new URL(`http://127.0.0.1:${address.port}`)
}

export interface World {
  readonly client: UpstreamClient
  readonly clock: TestClock
  readonly breakerEvents: BreakerEvent[]
  call(overrides?: Partial<UpstreamCall['request']>, context?: Partial<CallContext>): Promise<UpstreamAnswer>
  /** The same, for a call that must fail: its error. */
  fail(overrides?: Partial<UpstreamCall['request']>, context?: Partial<CallContext>): Promise<PartnerGraphError>
}

/** A client for one address, with the partner's keys unless told otherwise. */
export function createWorld(bss: URL, overrides: Partial<UpstreamClientOptions> = {}): World {
  const clock = createTestClock()
  const breakerEvents: BreakerEvent[] = []
  const client = createUpstreamClient({
    clock,
    credentials: keys,
    endpoints: { bss, iam: bss, console: null },
    quota: createQuota({ clock }),
    breaker: createBreaker({ clock, onChange: (event) => breakerEvents.push(event) }),
    timeouts: { callMs: 3_000 },
    connections: 16,
    // Single attempts, unless retries are what a test is about.
    retries: { attempts: 1 },
    ...overrides,
  })
  onTestFinished(() => client.close())

  const call: World['call'] = (request = {}, context = {}) => client.call({
    operation: 'customer.list',
    generation: 'new',
    request: { operationId: 'ListSubCustomers', identity: partnerIdentity, ...(request.operationId ? {} : { body: { limit: 10 } }), ...request },
    context: {
      tenant: 't', language: 'en', deadline: clock.now() + 10_000, signal: new AbortController().signal, requestId: 'r1', ...context,
    },
  })
  return {
    client, clock, breakerEvents, call,
    async fail(request, context) {
      try {
        await call(request, context)
      } catch (error) {
        if (error instanceof PartnerGraphError) return error
        throw error
      }
      throw new Error('the call did not fail')
    },
  }
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** IAM's part of an upstream: numbered tokens that live a day by default. True when the request was for it. */
export function answerIam(seen: Seen, response: ServerResponse, issue: { readonly expiresAt: number; readonly token: string }): boolean {
  if (seen.url !== '/v3/auth/tokens') return false
  json(response, 201, { token: { expires_at: new Date(issue.expiresAt).toISOString() } }, { 'X-Subject-Token': issue.token })
  return true
}

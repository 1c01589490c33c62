/**
 * The sandbox as an HTTP server: an embedded Partner Center (both generations, console and identity service on one
 * port), written from the contracts alone. It imports nothing of the service that it is used to try out.
 */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { systemClock } from '../clock.ts'
import type { Clock } from '../clock.ts'
import { splitTarget } from './authentication.ts'
import { settleConsole } from './console/progress.ts'
import { settleInvoices } from './console/invoice-changes.ts'
import { answerControl, controlPrefix } from './control.ts'
import { settleAssociations } from './customer-register.ts'
import { deliver, writeReply } from './delivery.ts'
import { createDistortions } from './distortions.ts'
import type { Distortions } from './distortions.ts'
import { createCalls } from './exchanges.ts'
import type { Calls, Exchange } from './exchanges.ts'
import { createFaults, isCarriedOut } from './faults.ts'
import type { Fault, Faults } from './faults.ts'
import { createTokenStore, issueToken, tokenPath } from './iam.ts'
import type { TokenStore } from './iam.ts'
import { createLifecycle } from './lifecycle.ts'
import type { Lifecycle } from './lifecycle.ts'
import { answerCall } from './pipeline.ts'
import type { Gate, Outcome } from './pipeline.ts'
import { createQuota } from './quota.ts'
import { failure, noSuchApi } from './reply.ts'
import { createRouter } from './router.ts'
import type { Route } from './router.ts'
import { defaultSeed, seedWorld } from './seed/index.ts'
import type { World } from './world.ts'

export interface SandboxOptions {
  /** 0 (the default) takes a free port. */
  readonly port?: number
  /** The address to listen on; loopback unless named. */
  readonly host?: string
  /** Serves signatures, tokens, quotas and faults; the data stands at world.businessNow. */
  readonly clock?: Clock
  /** False: no call is ever one too many. */
  readonly quotas?: boolean
  /** The same seed gives the same data. */
  readonly seed?: number
  /** Sees every exchange before its answer is sent. */
  readonly observer?: (exchange: Exchange) => void
}

export interface Sandbox {
  readonly url: string
  /** The present state; a new one after `reset`. */
  readonly world: World
  readonly clock: Clock
  readonly calls: Calls
  readonly faults: Faults
  readonly distortions: Distortions
  readonly lifecycle: Lifecycle
  readonly tokens: TokenStore
  /** The seeded data again; no faults, no distortions, no overrides, no tokens, no counts. */
  reset(): void
  close(): Promise<void>
}

/** The sandbox's state while it runs. */
interface State extends Gate {
  world: World
  readonly calls: Calls
  readonly faults: Faults
  readonly distortions: Distortions
  readonly clock: Clock
  readonly seed: number
  readonly stopped: AbortController
  requests: number
}

const bodyLimitBytes = 4 * 1024 * 1024
const route = createRouter()

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > bodyLimitBytes) throw new RangeError('the body is too large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Like the gateway's ids: 32 hex digits, here from a counter, so that the same calls get the same ids. */
function nextRequestId(state: State): string {
  state.requests += 1
  return createHash('md5').update(`${state.seed} ${state.requests}`).digest('hex')
}

function headerText(request: IncomingMessage, name: string): string {
  const value = request.headers[name]
  return typeof value === 'string' ? value : ''
}

interface Incoming {
  readonly request: IncomingMessage
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Buffer
  readonly requestId: string
  readonly found: Route | null
  readonly isTokenRequest: boolean
}

function answer(state: State, incoming: Incoming): Outcome {
  const { request, body, found, requestId, query } = incoming
  const now = state.clock.now()
  settleAssociations(state.world, now)
  settleConsole(state.world, now)
  settleInvoices(state.world, now)
  if (incoming.isTokenRequest) {
    const token = headerText(request, 'x-auth-token')
    return { reply: issueToken(body.toString('utf8'), token, state.world, state.tokens, now), caller: null }
  }
  if (!found) return { reply: noSuchApi(), caller: null }
  const received = { method: request.method ?? 'GET', target: request.url ?? '/', headers: request.headers, body }
  return answerCall({ ...received, route: found, query, requestId, now }, state)
}

/** The reply text of a token request holds nothing secret, but its request holds passwords: neither is recorded. */
function exchangeOf(incoming: Incoming, outcome: Outcome, status: number, text: string, fault: Fault | null): Exchange {
  const { request, found, isTokenRequest } = incoming
  return {
    operationId: isTokenRequest ? 'IAM' : (found?.operation.id ?? null),
    method: request.method ?? 'GET',
    path: incoming.path,
    pathParameters: found?.path ?? {},
    query: incoming.query,
    language: headerText(request, 'x-language') || null,
    requestBody: isTokenRequest ? '' : incoming.body.toString('utf8'),
    status,
    responseBody: isTokenRequest ? '' : text,
    requestId: incoming.requestId,
    caller: outcome.caller?.accountId ?? null,
    fault: fault?.kind ?? null,
  }
}

/** Faults that send no answer, or another one than the handler's. */
function recordedStatus(fault: Fault | null, status: number): number {
  switch (fault?.kind) {
    case 'reset':
    case 'hang':
      return 0
    case 'status':
      return fault.status ?? 500
    case 'throttle':
      return 429
    default:
      return status
  }
}

async function serveCall(state: State, incoming: Incoming, response: ServerResponse): Promise<void> {
  const id = incoming.isTokenRequest ? 'IAM' : incoming.found?.operation.id
  const fault = id === undefined ? null : state.faults.take(id)
  const carriedOut = fault === null || isCarriedOut(fault)
  const outcome = carriedOut ? answer(state, incoming) : { reply: { status: 204 }, caller: null }
  const reply = incoming.found ? state.distortions.apply(incoming.found.operation.id, outcome.reply) : outcome.reply
  const written = writeReply(reply, incoming.requestId)
  state.calls.record(exchangeOf(incoming, outcome, recordedStatus(fault, written.status), written.text, fault))
  await deliver(incoming.request, response, written, fault, state.clock, state.stopped.signal)
}

async function serve(state: State, sandbox: Sandbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request)
  const [path, queryText] = splitTarget(request.url ?? '/')
  if (path.startsWith(controlPrefix)) {
    const reply = answerControl(sandbox, request.method ?? 'GET', path, body.toString('utf8'))
    await deliver(request, response, writeReply(reply, 'control'), null, state.clock, state.stopped.signal)
    return
  }
  const method = request.method ?? 'GET'
  const isTokenRequest = method === 'POST' && path === tokenPath
  const incoming: Incoming = {
    request,
    path,
    query: new URLSearchParams(queryText),
    body,
    requestId: nextRequestId(state),
    found: isTokenRequest ? null : route(method, path),
    isTokenRequest,
  }
  await serveCall(state, incoming, response)
}

/** An error of the sandbox's own: said plainly, and in no vendor's words. */
function serveFailure(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return
  if (response.headersSent) {
    response.destroy()
    return
  }
  const message = error instanceof Error ? error.message : 'unknown'
  const { status, headers, text } = writeReply(failure(500, 'SANDBOX.FAILED', message), 'failed')
  response.writeHead(status, headers).end(text)
}

function createState(options: SandboxOptions): State {
  const clock = options.clock ?? systemClock
  const seed = options.seed ?? defaultSeed
  return {
    world: seedWorld(seed),
    calls: createCalls(options.observer),
    faults: createFaults(),
    distortions: createDistortions(),
    lifecycle: createLifecycle(),
    tokens: createTokenStore(),
    quota: createQuota(clock, options.quotas ?? true),
    clock,
    seed,
    stopped: new AbortController(),
    requests: 0,
  }
}

function reset(state: State): void {
  state.world = seedWorld(state.seed)
  state.calls.reset()
  state.faults.clear()
  state.distortions.clear()
  state.lifecycle.reset()
  state.tokens.expire()
  state.quota.reset()
  state.requests = 0
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('the sandbox has no TCP address')
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
}

async function close(server: Server, state: State): Promise<void> {
  state.stopped.abort(new Error('the sandbox was closed'))
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Starts a sandbox. Rejects when the address is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const state = createState(options)
  const server = createServer({ keepAliveTimeout: 65_000 })
  const url = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1')
  const sandbox: Sandbox = {
    url,
    get world() {
      return state.world
    },
    clock: state.clock,
    calls: state.calls,
    faults: state.faults,
    distortions: state.distortions,
    lifecycle: state.lifecycle,
    tokens: state.tokens,
    reset: () => reset(state),
    close: () => close(server, state),
  }
  server.on('request', (request, response) => {
    serve(state, sandbox, request, response).catch((error: unknown) => serveFailure(response, error))
  })
  return sandbox
}

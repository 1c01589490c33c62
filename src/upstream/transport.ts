/**
 * HTTP/1.1 over undici pools, one an origin, each through its proxy where there is one. It never rejects: what happened is data, so that no library's error, with
 * an address or a header in its text, gets further than this file. It knows no operation and no business code.
 */
import { createSecureContext, getCACertificates } from 'node:tls'
import { type Dispatcher, errors, Pool, ProxyAgent } from 'undici'
import type { Alarms } from './alarms.ts'
import { noProxy, proxyFor, type ProxySettings } from './proxy.ts'

export interface WireRequest {
  readonly origin: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path and query, percent-encoded. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | null
}

export interface Limits {
  /** Clock time in milliseconds by which the last byte must be there. */
  readonly until: number
  /** Ends the request early; null for one that must not be ended by anybody. */
  readonly signal: AbortSignal | null
  /** Called when the request goes onto a socket, which is later than `send` when all connections are busy. */
  readonly onSent?: () => void
}

/** Why no answer came: fit for a log or an error, as it names no address. */
export type FailureReason = 'dns' | 'refused' | 'connect-timeout' | 'tls' | 'proxy' | 'connection-lost' | 'closed'

export type WireOutcome =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: WireHeaders; readonly body: Buffer; readonly flaw: BodyFlaw | null }
  /** `sent`: it had gone onto a socket, so that bytes may have left. */
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly sent: boolean }
  /** Bytes came back that are no HTTP answer. */
  | { readonly kind: 'not-http' }
  /** `sent`: it had gone onto a socket. */
  | { readonly kind: 'expired'; readonly sent: boolean }
  | { readonly kind: 'aborted' }
  /** The library would not send it: a header or the path holds what HTTP does not allow. */
  | { readonly kind: 'unsendable' }

export type BodyFlaw = 'truncated' | 'too-long'
export type WireHeaders = Readonly<Record<string, string | string[] | undefined>>

export interface Transport {
  send(request: WireRequest, limits: Limits): Promise<WireOutcome>
  /** Lets the requests under way finish, then closes all connections. */
  close(): Promise<void>
}

export interface TransportOptions {
  readonly alarms: Alarms
  /** Connections to each origin. */
  readonly connections: number
  /** Milliseconds of silence after which the library itself gives up: a second net under `until`. */
  readonly silenceMs: number
  readonly connectMs: number
  /** The longest body that is read, in bytes. */
  readonly maxBodyBytes: number
  readonly proxies?: ProxySettings
  /** PEM certificates of authorities that are trusted beside the platform's own, of upstreams and of proxies. */
  readonly authorities?: string | null
}

/** Where the requests to one origin go. */
interface Route {
  readonly dispatcher: Pool | ProxyAgent
  /** What stands before the path, and what is added to the headers. */
  readonly prefix: string
  readonly headers: Readonly<Record<string, string>>
  /** Whether a 407 is a proxy's own. */
  readonly forwarded: boolean
}

/** Makes a transport; its pools open as they are needed. */
export function createTransport(options: TransportOptions): Transport {
  const routes = new Map<string, Route>()
  const tls = tlsOf(options.authorities ?? null)

  function routeOf(origin: string): Route {
    const known = routes.get(origin)
    if (known) return known
    const route = createRoute(origin, options, tls)
    routes.set(origin, route)
    return route
  }

  return {
    send: (request, limits) => new Promise((resolve) => exchange(routeOf(request.origin), request, limits, options, resolve)),
    async close() {
      await Promise.all([...routes.values()].map(({ dispatcher }) => dispatcher.close()))
    },
  }
}

/** One context for all connections: reading a hundred certificates for each would cost more than the connection. */
function tlsOf(authorities: string | null) {
  return authorities === null ? {} : { secureContext: createSecureContext({ ca: [...getCACertificates('default'), authorities] }) }
}

function createRoute(origin: string, options: TransportOptions, tls: ReturnType<typeof tlsOf>): Route {
  const { connections, silenceMs, connectMs, proxies = noProxy } = options
  const poolOptions = {
    connections,
    // undici 8 would offer HTTP/2, where `connections` no longer bounds what is in flight.
    allowH2: false,
    headersTimeout: silenceMs,
    bodyTimeout: silenceMs,
  }
  const connect = { timeout: connectMs, ...tls }
  const proxy = proxyFor(new URL(origin), proxies)
  if (!proxy) return { dispatcher: new Pool(origin, { ...poolOptions, connect }), prefix: '', headers: {}, forwarded: false }
  const authorization = authorizationOf(proxy)
  if (origin.startsWith('https:')) {
    const dispatcher = new ProxyAgent({
      ...poolOptions,
      uri: proxy.origin,
      ...(authorization === null ? {} : { token: authorization }),
      requestTls: connect,
      proxyTls: connect,
    })
    return { dispatcher, prefix: '', headers: {}, forwarded: false }
  }
  // Many proxies open tunnels to port 443 only, so a plain request goes in the absolute form (RFC 9112, 3.2.2).
  const headers = { host: new URL(origin).host, ...(authorization === null ? {} : { 'proxy-authorization': authorization }) }
  return { dispatcher: new Pool(proxy.origin, { ...poolOptions, connect }), prefix: origin, headers, forwarded: true }
}

function authorizationOf({ username, password }: URL): string | null {
  if (username === '' && password === '') return null
  return `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`
}

const stopped = new Error('the request was stopped')

/** One request and its answer; calls `resolve` exactly once. */
function exchange(
  { dispatcher, prefix, headers: added, forwarded }: Route,
  request: WireRequest,
  limits: Limits,
  { alarms, maxBodyBytes }: Pick<TransportOptions, 'alarms' | 'maxBodyBytes'>,
  resolve: (outcome: WireOutcome) => void,
): void {
  const { signal } = limits
  let controller: Dispatcher.DispatchController | null = null
  let settled = false
  let sent = false
  let head: { readonly status: number; readonly headers: WireHeaders } | null = null
  const chunks: Buffer[] = []
  let length = 0

  const settle = (outcome: WireOutcome) => {
    if (settled) return
    settled = true
    callOff()
    signal?.removeEventListener('abort', onAbort)
    resolve(outcome)
  }
  const stop = (outcome: WireOutcome) => {
    settle(outcome)
    // While it waits for a connection there is nothing to abort yet: onRequestStart does it then.
    controller?.abort(stopped)
  }
  const onAbort = () => stop({ kind: 'aborted' })
  const answer = (flaw: BodyFlaw | null): WireOutcome =>
    head ? { kind: 'answer', ...head, body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length), flaw } : { kind: 'not-http' }

  const callOff = alarms.set(limits.until, () => stop({ kind: 'expired', sent }))
  if (signal?.aborted) return settle({ kind: 'aborted' })
  signal?.addEventListener('abort', onAbort)

  const headers = forwarded ? { ...request.headers, ...added } : request.headers
  dispatcher.dispatch({ origin: request.origin, path: `${prefix}${request.target}`, method: request.method, headers, body: request.body }, {
    onRequestStart(started) {
      controller = started
      sent = true
      if (settled) started.abort(stopped)
      else limits.onSent?.()
    },
    onResponseStart(_, status, answered) {
      if (forwarded && status === 407) stop({ kind: 'failed', reason: 'proxy', sent })
      else if (status >= 200) head = { status, headers: answered }
    },
    onResponseData(_, chunk) {
      if (settled) return
      length += chunk.length
      if (length > maxBodyBytes) stop(answer('too-long'))
      else chunks.push(chunk)
    },
    onResponseEnd: () => settle(answer(null)),
    onResponseError(_, error) {
      const outcome = failure(error, sent)
      settle(head && outcome.kind === 'failed' ? answer('truncated') : outcome)
    },
  })
}

function failure(error: Error, sent: boolean): WireOutcome {
  // A parser error has no code of its own.
  if (error instanceof errors.HTTPParserError || error instanceof errors.HeadersOverflowError) return { kind: 'not-http' }
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) return { kind: 'expired', sent }
  if (error instanceof errors.InvalidArgumentError) return { kind: 'unsendable' }
  return { kind: 'failed', reason: reasonOf('code' in error && typeof error.code === 'string' ? error.code : ''), sent }
}

function reasonOf(code: string): FailureReason {
  if (code === 'ENOTFOUND' || code.startsWith('EAI_')) return 'dns'
  if (code === 'ECONNREFUSED') return 'refused'
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') return 'connect-timeout'
  if (code === 'UND_ERR_CLOSED' || code === 'UND_ERR_DESTROYED') return 'closed'
  // A tunnel that was refused is an abort to undici; our own aborts have been settled before.
  if (code === 'UND_ERR_ABORTED' || code.startsWith('UND_ERR_PRX')) return 'proxy'
  if (code === 'EPROTO' || /CERT|TLS|SSL|SIGNATURE/.test(code)) return 'tls'
  return 'connection-lost'
}

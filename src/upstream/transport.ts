/**
 * HTTP/1.1 over undici pools, one an origin. It never rejects: what happened is data, so that no library's error, with
 * an address or a header in its text, gets further than this file. It knows no operation and no business code.
 */
import { type Dispatcher, errors, Pool } from 'undici'
import type { Alarms } from './alarms.ts'

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
export type FailureReason = 'dns' | 'refused' | 'connect-timeout' | 'tls' | 'connection-lost' | 'closed'

export type WireOutcome =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: WireHeaders; readonly body: Buffer; readonly flaw: BodyFlaw | null }
  | { readonly kind: 'failed'; readonly reason: FailureReason }
  /** Bytes came back that are no HTTP answer. */
  | { readonly kind: 'not-http' }
  | { readonly kind: 'expired' }
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
}

/** Makes a transport; its pools open as they are needed. */
export function createTransport(options: TransportOptions): Transport {
  const pools = new Map<string, Pool>()

  function poolOf(origin: string): Pool {
    const known = pools.get(origin)
    if (known) return known
    const pool = new Pool(origin, {
      connections: options.connections,
      // undici 8 would offer HTTP/2, where `connections` no longer bounds what is in flight.
      allowH2: false,
      headersTimeout: options.silenceMs,
      bodyTimeout: options.silenceMs,
      connect: { timeout: options.connectMs },
    })
    pools.set(origin, pool)
    return pool
  }

  return {
    send: (request, limits) => new Promise((resolve) => exchange(poolOf(request.origin), request, limits, options, resolve)),
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()))
    },
  }
}

const stopped = new Error('the request was stopped')

/** One request and its answer; calls `resolve` exactly once. */
function exchange(
  pool: Pool,
  request: WireRequest,
  limits: Limits,
  { alarms, maxBodyBytes }: Pick<TransportOptions, 'alarms' | 'maxBodyBytes'>,
  resolve: (outcome: WireOutcome) => void,
): void {
  const { signal } = limits
  let controller: Dispatcher.DispatchController | null = null
  let settled = false
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

  const callOff = alarms.set(limits.until, () => stop({ kind: 'expired' }))
  if (signal?.aborted) return settle({ kind: 'aborted' })
  signal?.addEventListener('abort', onAbort)

  pool.dispatch({ path: request.target, method: request.method, headers: request.headers, body: request.body }, {
    onRequestStart(started) {
      controller = started
      if (settled) started.abort(stopped)
      else limits.onSent?.()
    },
    onResponseStart(_, status, headers) {
      if (status >= 200) head = { status, headers }
    },
    onResponseData(_, chunk) {
      if (settled) return
      length += chunk.length
      if (length > maxBodyBytes) stop(answer('too-long'))
      else chunks.push(chunk)
    },
    onResponseEnd: () => settle(answer(null)),
    onResponseError(_, error) {
      const outcome = failure(error)
      settle(head && outcome.kind === 'failed' ? answer('truncated') : outcome)
    },
  })
}

function failure(error: Error): WireOutcome {
  // A parser error has no code of its own.
  if (error instanceof errors.HTTPParserError || error instanceof errors.HeadersOverflowError) return { kind: 'not-http' }
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) return { kind: 'expired' }
  if (error instanceof errors.InvalidArgumentError) return { kind: 'unsendable' }
  return { kind: 'failed', reason: reasonOf('code' in error && typeof error.code === 'string' ? error.code : '') }
}

function reasonOf(code: string): FailureReason {
  if (code === 'ENOTFOUND' || code.startsWith('EAI_')) return 'dns'
  if (code === 'ECONNREFUSED') return 'refused'
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') return 'connect-timeout'
  if (code === 'UND_ERR_CLOSED' || code === 'UND_ERR_DESTROYED') return 'closed'
  if (/CERT|TLS|SSL|SIGNATURE/.test(code)) return 'tls'
  return 'connection-lost'
}

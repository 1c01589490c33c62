/** How an answer reaches the socket: as it is, or spoilt by a fault. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../clock.ts'
import { isObject } from './contracts.ts'
import type { Fault } from './faults.ts'
import type { Reply } from './reply.ts'

/** An answer as text. */
export interface WrittenReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** '' without a body. */
  readonly text: string
}

const pieceBytes = 64

/** A reply as it goes out, with its X-Request-Id. */
export function writeReply(reply: Reply, requestId: string): WrittenReply {
  const text = reply.body === undefined ? '' : JSON.stringify(reply.body)
  const headers: Record<string, string> = { 'X-Request-Id': requestId, ...reply.headers }
  if (text !== '') headers['Content-Type'] = 'application/json;charset=UTF-8'
  return { status: reply.status, headers, text }
}

/** The gateway's refusal of a call too many: its body has `error_message`, not `error_msg` (accounts-customers.mapping.md section 0). */
export function throttled(requestId: string, retryAfter?: string): Reply {
  return {
    status: 429,
    headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter },
    body: {
      status_code: 429,
      error_code: 'APIGW.0308',
      error_message: 'The throttling threshold has been reached',
      request_id: requestId,
    },
  }
}

function send(response: ServerResponse, reply: WrittenReply): void {
  response.writeHead(reply.status, { ...reply.headers, 'Content-Length': Buffer.byteLength(reply.text) })
  response.end(reply.text)
}

function wrongType(value: unknown): unknown {
  if (Array.isArray(value)) return 'not a list'
  if (isObject(value)) return []
  return typeof value === 'string' ? { text: 0 } : 'not a number'
}

function wrongShape(text: string): string {
  const value: unknown = text === '' ? {} : JSON.parse(text)
  if (!isObject(value)) return JSON.stringify({ unexpected: true })
  return JSON.stringify(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wrongType(part)])))
}

function halfClose(request: IncomingMessage, response: ServerResponse, reply: WrittenReply): void {
  response.writeHead(reply.status, { ...reply.headers, 'Content-Length': Buffer.byteLength(reply.text) + 1 })
  response.write(reply.text.slice(0, reply.text.length / 2), () => request.socket.end())
}

async function trickle(
  response: ServerResponse,
  reply: WrittenReply,
  pauseMs: number,
  clock: Clock,
  stopped: AbortSignal,
): Promise<void> {
  const bytes = Buffer.from(reply.text)
  response.writeHead(reply.status, { ...reply.headers, 'Content-Length': bytes.length })
  for (let start = 0; start < bytes.length && !response.destroyed; start += pieceBytes) {
    response.write(bytes.subarray(start, start + pieceBytes))
    await clock.sleep(pauseMs, stopped)
  }
  response.end()
}

/**
 * Sends a reply, or what a fault makes of it. `stopped` ends all waiting when the sandbox closes: the promise then
 * rejects with its reason.
 */
export async function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  reply: WrittenReply,
  fault: Fault | null,
  clock: Clock,
  stopped: AbortSignal,
): Promise<void> {
  switch (fault?.kind) {
    case undefined:
      return send(response, reply)
    case 'delay':
      await clock.sleep(fault.ms ?? 1000, stopped)
      return send(response, reply)
    case 'status': {
      const replacement = { status: fault.status ?? 500, ...(fault.body === undefined ? {} : { body: fault.body }) }
      return send(response, writeReply(replacement, reply.headers['X-Request-Id'] ?? ''))
    }
    case 'throttle': {
      const id = reply.headers['X-Request-Id'] ?? ''
      return send(response, writeReply(throttled(id, fault.retryAfter), id))
    }
    case 'reset':
      request.socket.resetAndDestroy()
      return undefined
    case 'hang':
      return undefined
    case 'half-close':
      return halfClose(request, response, reply)
    case 'truncate':
      return send(response, { ...reply, text: reply.text.slice(0, Math.floor(reply.text.length / 2)) })
    case 'garbage':
      return send(response, { ...reply, text: '<html><body>502 Bad Gateway</body></html>' })
    case 'wrong-shape':
      return send(response, { ...reply, text: wrongShape(reply.text) })
    case 'trickle':
      return trickle(response, reply, fault.ms ?? 50, clock, stopped)
  }
}

/**
 * Answers to what never becomes a GraphQL operation, in GraphQL's own shape, so that a client has one form to read.
 * They hold no path, no stack and nothing of what was sent.
 */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyReply } from 'fastify'

export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  /** Seconds until another try makes sense. */
  readonly retryAfter?: number
}

/** Every refusal, by what is wrong. */
export const refusals = {
  unauthenticated: { status: 401, code: 'UNAUTHENTICATED', message: 'Prove who you are: Authorization: Bearer with a token or an API key, or X-Api-Key. What was sent proves nothing.' },
  claims: { status: 403, code: 'FORBIDDEN', message: 'The credential is for no tenant of this service, or its scopes cannot be read.' },
  customersClaim: { status: 403, code: 'FORBIDDEN', message: 'The token restricts its caller to some customers, which this service cannot keep to; it answers nothing rather than more.' },
  identityUnavailable: { status: 503, code: 'SERVICE_UNAVAILABLE', message: 'The token cannot be checked now: its issuer\'s keys cannot be read.' },
  rateLimited: { status: 429, code: 'RATE_LIMITED', message: 'This caller sends more requests than it may; `retryAfter` says in how many seconds there is room for another.' },
  host: { status: 403, code: 'HOST_NOT_ALLOWED', message: 'Without caller authentication this service answers to localhost, 127.0.0.1 and [::1] only; the Host header names another.' },
  notFound: { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address; GraphQL is at /graphql.' },
  badAddress: { status: 400, code: 'BAD_REQUEST', message: 'The address is not valid.' },
  method: { status: 405, code: 'METHOD_NOT_ALLOWED', message: 'GraphQL takes POST; a query may also be sent by GET.' },
  notJson: { status: 400, code: 'BAD_REQUEST', message: 'The request body is not JSON.' },
  notAnObject: { status: 400, code: 'BAD_REQUEST', message: 'The request body must be a JSON object with a `query`; several operations in one request are not taken.' },
  mediaType: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The request body must be JSON: Content-Type: application/json, in UTF-8, and not compressed.' },
  notAcceptable: { status: 406, code: 'NOT_ACCEPTABLE', message: 'Answers are application/graphql-response+json or application/json; the Accept header allows neither.' },
  tooLarge: { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The request body is larger than this service takes.' },
  headersTooLarge: { status: 431, code: 'HEADERS_TOO_LARGE', message: 'The request\'s headers are larger than this service takes.' },
  length: { status: 400, code: 'BAD_REQUEST', message: 'The request body is shorter or longer than its length says.' },
  unreadable: { status: 400, code: 'BAD_REQUEST', message: 'The request cannot be read.' },
  tooSlow: { status: 408, code: 'REQUEST_TIMEOUT', message: 'The request did not arrive in time.' },
  draining: { status: 503, code: 'SERVICE_UNAVAILABLE', message: 'This service is shutting down and takes no new requests.' },
  internal: { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong in this service; the log has the details under the request id.' },
} as const satisfies Record<string, Refusal>

const sent = new WeakMap<FastifyReply, Refusal>()

/** What a request was refused with, if it was. */
export function refusalSent(reply: FastifyReply): Refusal | undefined {
  return sent.get(reply)
}

/** Sends a refusal. */
export function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  sent.set(reply, refusal)
  if (refusal.retryAfter !== undefined) reply.header('retry-after', String(refusal.retryAfter))
  return reply.code(refusal.status).type('application/json; charset=utf-8').send(bodyOf(refusal))
}

/** The refusal for an error of the HTTP layer; `internal` for any that is not the client's doing. */
export function refusalOf(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refusals.tooLarge
  if (code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH') return refusals.length
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return refusals.mediaType
  if (code === 'FST_ERR_BAD_URL') return refusals.badAddress
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null
  return typeof status === 'number' && status >= 400 && status < 500 ? { ...refusals.unreadable, status } : refusals.internal
}

/** Answers bytes that Node could not read as a request (`clientError`): no reply exists yet, only the socket. @returns what it answered; null for nothing. */
export function refuseOnSocket(error: Error & { readonly code?: string }, socket: Socket): Refusal | null {
  // Gone, or perhaps in the middle of another answer, into which nothing may be written.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy()
    return null
  }
  const refusal = socketRefusals[error.code ?? ''] ?? refusals.unreadable
  const body = bodyOf(refusal)
  socket.write([
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n'))
  // Ends once it is written: who sent no request may never close either.
  socket.destroySoon()
  return refusal
}

const socketRefusals: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: refusals.tooSlow,
  HPE_HEADER_OVERFLOW: refusals.headersTooLarge,
}

function bodyOf({ code, message, retryAfter }: Refusal): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, retryAfter } }] })
}

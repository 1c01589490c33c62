/**
 * Answers to what never becomes a GraphQL operation, in GraphQL's own shape, so that a client has one form to read.
 * They hold no path, no stack and nothing of what was sent.
 */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyReply } from 'fastify'
import type { Language } from '../errors/catalogue.ts'
import { languageOf } from './language.ts'
import { prefersGraphQLResponse } from './media-types.ts'

export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  /** The message in Chinese. */
  readonly zh: string
  /** Seconds until another try makes sense. */
  readonly retryAfter?: number
}

/** Every refusal, by what is wrong. */
export const refusals = {
  unauthenticated: { status: 401, code: 'UNAUTHENTICATED', message: 'Prove who you are: Authorization: Bearer with a token or an API key, or X-Api-Key. What was sent proves nothing.', zh: '请证明身份：Authorization: Bearer 携带令牌或 API 密钥，或使用 X-Api-Key。当前请求未能证明身份。' },
  claims: { status: 403, code: 'FORBIDDEN', message: 'The credential is for no tenant of this service, or what it says of its caller (scopes, customers, client) cannot be read.', zh: '该凭证不属于本服务的任何租户，或其中的权限范围等声明无法识别。' },
  operatorsOnly: { status: 403, code: 'FORBIDDEN', message: 'This is for operators: it takes the scope `operator`.', zh: '仅限运维人员：需要权限范围 `operator`。' },
  identityUnavailable: { status: 503, code: 'SERVICE_UNAVAILABLE', message: 'The token cannot be checked now: its issuer\'s keys cannot be read.', zh: '暂时无法校验令牌：读取不到签发方的公钥。' },
  rateLimited: { status: 429, code: 'RATE_LIMITED', message: 'This caller sends more requests than it may; `retryAfter` says in how many seconds there is room for another.', zh: '该调用方的请求次数超过上限；`retryAfter` 给出多少秒后可再次请求。' },
  host: { status: 403, code: 'HOST_NOT_ALLOWED', message: 'Without caller authentication this service answers to localhost, 127.0.0.1 and [::1] only; the Host header names another.', zh: '未启用调用方认证时，本服务只应答 localhost、127.0.0.1 和 [::1]；Host 请求头是其他名称。' },
  notFound: { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address; GraphQL is at /graphql.', zh: '该地址没有内容；GraphQL 位于 /graphql。' },
  badAddress: { status: 400, code: 'BAD_REQUEST', message: 'The address is not valid.', zh: '地址无效。' },
  method: { status: 405, code: 'METHOD_NOT_ALLOWED', message: 'GraphQL takes POST; a query may also be sent by GET.', zh: 'GraphQL 使用 POST；查询也可以使用 GET。' },
  notJson: { status: 400, code: 'BAD_REQUEST', message: 'The request body is not JSON.', zh: '请求体不是 JSON。' },
  notAnObject: { status: 400, code: 'BAD_REQUEST', message: 'The request body must be a JSON object with a `query`; several operations in one request are not taken.', zh: '请求体必须是含有 `query` 的 JSON 对象；不支持在一个请求中发送多个操作。' },
  mediaType: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The request body must be JSON: Content-Type: application/json, in UTF-8, and not compressed.', zh: '请求体必须是 JSON：Content-Type: application/json，UTF-8 编码，且不压缩。' },
  documentId: { status: 400, code: 'BAD_REQUEST', message: 'A document is named by `documentId`, `sha256:` and 64 small hexadecimal digits, or by `extensions.persistedQuery` with version 1 and sha256Hash.', zh: '文档标识须为 `documentId`（`sha256:` 加 64 位小写十六进制），或 `extensions.persistedQuery`（version 为 1，含 sha256Hash）。' },
  documentMismatch: { status: 400, code: 'BAD_REQUEST', message: 'The names of the document, or a name and the text that came with it, are of different documents.', zh: '请求中的文档标识彼此不一致，或与所附文本不一致。' },
  documentsUnsupported: { status: 400, code: 'PERSISTED_QUERY_NOT_SUPPORTED', message: 'This service knows no documents by name: send the text as `query`.', zh: '本服务未配置文档清单，请以 `query` 发送文档文本。' },
  documentNotFound: { status: 400, code: 'PERSISTED_DOCUMENT_NOT_FOUND', message: 'This document is none of those that this service knows; for this caller it may be that it takes no others.', zh: '该文档不在本服务的可信文档清单中；当前调用方可能只允许使用清单中的文档。' },
  queryNotFound: { status: 400, code: 'PERSISTED_QUERY_NOT_FOUND', message: 'PersistedQueryNotFound', zh: 'PersistedQueryNotFound' },
  notAcceptable: { status: 406, code: 'NOT_ACCEPTABLE', message: 'Answers are application/graphql-response+json or application/json; the Accept header allows neither.', zh: '应答为 application/graphql-response+json 或 application/json，Accept 请求头两者均不接受。' },
  tooLarge: { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The request body is larger than this service takes.', zh: '请求体超过本服务的上限。' },
  headersTooLarge: { status: 431, code: 'HEADERS_TOO_LARGE', message: 'The request\'s headers are larger than this service takes.', zh: '请求头超过本服务的上限。' },
  length: { status: 400, code: 'BAD_REQUEST', message: 'The request body is shorter or longer than its length says.', zh: '请求体的实际长度与声明的长度不符。' },
  unreadable: { status: 400, code: 'BAD_REQUEST', message: 'The request cannot be read.', zh: '无法读取该请求。' },
  tooSlow: { status: 408, code: 'REQUEST_TIMEOUT', message: 'The request did not arrive in time.', zh: '请求未在规定时间内到达。' },
  draining: { status: 503, code: 'SERVICE_UNAVAILABLE', message: 'This service is shutting down and takes no new requests.', zh: '本服务正在关闭，不再接受新请求。' },
  internal: { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong in this service; the log has the details under the request id.', zh: '服务内部出错，详情见日志中对应的请求 id。' },
} as const satisfies Record<string, Refusal>

const sent = new WeakMap<FastifyReply, Refusal>()

/** What a request was refused with, if it was. */
export function refusalSent(reply: FastifyReply): Refusal | undefined {
  return sent.get(reply)
}

/** Sends a refusal, in the language that the request asks for. */
export function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (refusal.retryAfter !== undefined) reply.header('retry-after', String(refusal.retryAfter))
  return answer(reply, refusal, refusal.status, 'application/json')
}

/**
 * Refuses a request that is well-formed GraphQL over HTTP: plain JSON has 200 for those (section 6.4.1), and only
 * application/graphql-response+json a status of its own.
 */
export function refuseOperation(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const isPlain = !prefersGraphQLResponse(reply.request.headers.accept)
  return answer(reply, refusal, isPlain ? 200 : refusal.status, isPlain ? 'application/json' : 'application/graphql-response+json')
}

function answer(reply: FastifyReply, refusal: Refusal, status: number, mediaType: string): FastifyReply {
  sent.set(reply, refusal)
  return reply.code(status).type(`${mediaType}; charset=utf-8`).send(bodyOf(refusal, languageOf(reply.request.headers['accept-language'])))
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
  const body = bodyOf(refusal, 'en')
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

function bodyOf({ code, message, zh, retryAfter }: Refusal, language: Language): string {
  return JSON.stringify({ errors: [{ message: language === 'zh' ? zh : message, extensions: { code, retryAfter } }] })
}

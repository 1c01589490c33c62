/** SDK-HMAC-SHA256 for tests that speak bare HTTP: written from contracts/authentication.md, used by nothing in src. */
import { createHash, createHmac } from 'node:crypto'

export interface SigningKey {
  readonly accessKey: string
  readonly secretKey: string
}

/** What is signed: a method, an absolute URL, headers (lower-case names) and the body's bytes as text. */
export interface SignedCall {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** `20060102T150405Z`. */
export function sdkDate(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

/** The headers to send: those given, X-Sdk-Date and Authorization. Every given header is signed but content-type. */
export function signedHeaders(call: SignedCall, key: SigningKey): Record<string, string> {
  const headers: Record<string, string> = { ...call.headers, 'x-sdk-date': sdkDate(call.now) }
  const names = Object.keys(headers).filter((name) => name !== 'content-type' && !name.includes('_')).toSorted()
  const path = call.url.pathname.split('/').map((part) => encode(decodeURIComponent(part))).join('/')
  const query = [...call.url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted()
    .join('&')
  const canonical = [
    call.method,
    path.endsWith('/') ? path : `${path}/`,
    query,
    names.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`).join(''),
    names.join(';'),
    sha256(call.body),
  ].join('\n')
  const toSign = `SDK-HMAC-SHA256\n${headers['x-sdk-date'] ?? ''}\n${sha256(canonical)}`
  const signature = createHmac('sha256', key.secretKey).update(toSign).digest('hex')
  const authorization = `SDK-HMAC-SHA256 Access=${key.accessKey}, SignedHeaders=${names.join(';')}, Signature=${signature}`
  return { ...headers, authorization }
}

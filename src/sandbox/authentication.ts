/**
 * Who calls: the gateway's check of an AK/SK signature (recomputed from the bytes received) or of a token.
 * Rules: contracts/authentication.md sections 1 and 2. This is code of the sandbox alone: it shares nothing with the
 * client that it checks.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Partner, World } from './world.ts'
import type { Caller } from './request.ts'
import type { TokenStore } from './iam.ts'

/** The bytes of a call as received. */
export interface ReceivedCall {
  readonly method: string
  /** Path and query as sent, not decoded. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Why a call is not let in: the signature (gateway), or the token (business). */
export type Refusal = { readonly refused: 'signature' | 'token'; readonly reason: string }

const algorithm = 'SDK-HMAC-SHA256'
const clockToleranceMs = 15 * 60 * 1000
const mustBeSigned = ['x-sdk-date', 'x-security-token', 'x-domain-id', 'x-project-id']
const authorizationPattern = /^SDK-HMAC-SHA256 Access=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/

function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function decodeLeniently(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Each segment encoded anew; always ends in a slash. */
function canonicalPath(path: string): string {
  const encoded = path.split('/').map((segment) => encodeStrictly(decodeLeniently(segment))).join('/')
  return encoded.endsWith('/') ? encoded : `${encoded}/`
}

/** Keys sorted, values of one key sorted, `key=value` joined by `&`. */
function canonicalQuery(query: string): string {
  if (query === '') return ''
  const pairs = query.split('&').map((pair) => {
    const [key = '', ...rest] = pair.split('=')
    return [key, rest.join('=')].map((part) => decodeLeniently(part.replaceAll('+', ' ')))
  })
  // By bytes of UTF-8, as the vendor's signers sort: texts compare by UTF-16 units, which is another order beyond U+FFFF.
  const compare = (left = '', right = ''): number => Buffer.compare(Buffer.from(left), Buffer.from(right))
  return pairs
    .toSorted((left, right) => compare(left[0], right[0]) || compare(left[1], right[1]))
    .map(([key = '', value = '']) => `${encodeStrictly(key)}=${encodeStrictly(value)}`)
    .join('&')
}

function headerValue(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name]
  return (Array.isArray(value) ? value.join(', ') : (value ?? '')).trim()
}

/** The signature that a call should carry, hex. `signedHeaders` as named in its Authorization header. */
export function expectedSignature(call: ReceivedCall, signedHeaders: readonly string[], secretKey: string): string {
  const [path = '/', query = ''] = splitTarget(call.target)
  const canonical = [
    call.method,
    canonicalPath(path),
    canonicalQuery(query),
    signedHeaders.map((name) => `${name}:${headerValue(call.headers, name)}\n`).join(''),
    signedHeaders.join(';'),
    createHash('sha256').update(call.body).digest('hex'),
  ].join('\n')
  const digest = createHash('sha256').update(canonical).digest('hex')
  const stringToSign = [algorithm, headerValue(call.headers, 'x-sdk-date'), digest].join('\n')
  return createHmac('sha256', secretKey).update(stringToSign).digest('hex')
}

/** Path and query of a request target, as sent. */
export function splitTarget(target: string): [path: string, query: string] {
  const mark = target.indexOf('?')
  return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)]
}

/** `20060102T150405Z` in milliseconds since the epoch; NaN when it is not of that form. */
function signingTime(text: string): number {
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text)
  return parts ? Date.parse(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`) : Number.NaN
}

interface KeyOwner {
  readonly partner: Partner
  readonly secretKey: string
  /** Set for temporary credentials: the token that must come along, signed. */
  readonly securityToken: string | null
}

function ownerOf(world: World, accessKey: string): KeyOwner | null {
  for (const partner of world.partners) {
    const { credentials } = partner
    if (!credentials) continue
    if (credentials.accessKey === accessKey) {
      return { partner, secretKey: credentials.secretKey, securityToken: null }
    }
    const { temporary } = credentials
    if (temporary.accessKey === accessKey) {
      return { partner, secretKey: temporary.secretKey, securityToken: temporary.securityToken }
    }
  }
  return null
}

function refuse(reason: string): Refusal {
  return { refused: 'signature', reason }
}

function bySignature(call: ReceivedCall, authorization: string, world: World, now: number): Caller | Refusal {
  const parsed = authorizationPattern.exec(authorization)
  if (!parsed) return refuse('the Authorization header is malformed')
  const [, accessKey = '', list = '', signature = ''] = parsed
  const signedHeaders = list.split(';')
  if (list !== signedHeaders.map((name) => name.toLowerCase()).toSorted().join(';')) {
    return refuse('signed headers must be lower-case and sorted')
  }
  const unsigned = mustBeSigned.find((name) => call.headers[name] !== undefined && !signedHeaders.includes(name))
  if (unsigned !== undefined) return refuse(`header ${unsigned} is not signed`)
  const signedAt = signingTime(headerValue(call.headers, 'x-sdk-date'))
  if (Number.isNaN(signedAt)) return refuse('header x-sdk-date is missing or malformed')
  if (Math.abs(now - signedAt) > clockToleranceMs) return refuse('the signature has expired')
  const owner = ownerOf(world, accessKey)
  if (!owner) return refuse('the access key does not exist')
  if (owner.securityToken !== null && headerValue(call.headers, 'x-security-token') !== owner.securityToken) {
    return refuse('temporary credentials need their security token')
  }
  const expected = Buffer.from(expectedSignature(call, signedHeaders, owner.secretKey))
  if (!timingSafeEqual(expected, Buffer.from(signature))) return refuse('verify aksk signature fail')
  return { kind: 'partner', partner: owner.partner, accountId: owner.partner.id }
}

/**
 * The caller of a business call, or why it is refused. A signature wins over a token when both are sent.
 * `now`: the gateway's clock, milliseconds since the epoch.
 */
export function authenticate(call: ReceivedCall, world: World, tokens: TokenStore, now: number): Caller | Refusal {
  const { authorization } = call.headers
  if (authorization !== undefined) return bySignature(call, authorization, world, now)
  const token = headerValue(call.headers, 'x-auth-token')
  if (token === '') return refuse('neither a signature nor a token was sent')
  return tokens.callerOf(token, now) ?? { refused: 'token', reason: 'the token is invalid or has expired' }
}

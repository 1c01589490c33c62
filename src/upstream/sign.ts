/**
 * The vendor's request signature SDK-HMAC-SHA256 (contracts/authentication.md, section 1). Pure: it reads no clock, no
 * configuration and no network.
 */
import { createHmac, hash } from 'node:crypto'

export interface SigningKeys {
  readonly ak: string
  readonly sk: string
  /** Goes with temporary keys. */
  readonly securityToken?: string
}

export interface SigningInput {
  readonly method: string
  /** The path as it is sent, percent-encoded. */
  readonly path: string
  /** Names and values as they were before encoding. */
  readonly query: readonly (readonly [name: string, value: string])[]
  /** Headers to sign beside the signature's own; those the rule leaves out are skipped. */
  readonly headers: Readonly<Record<string, string>>
  /** The body's bytes exactly as they are sent; null for none. */
  readonly body: Uint8Array | null
  readonly keys: SigningKeys
  /** When it is sent: more than 15 minutes off and the gateway refuses it. */
  readonly date: Date
}

const algorithm = 'SDK-HMAC-SHA256'
/** Texts that encoding leaves as they are: most of them. */
const unreserved = /^[\w.~-]*$/
const unreservedPath = /^[\w.~/-]*$/

/**
 * Percent-encodes all but `A-Z a-z 0-9 - _ . ~`: the one set that path, query and signature share. Half a surrogate pair,
 * which has no UTF-8 form, becomes U+FFFD.
 */
export function encodeStrictly(text: string): string {
  if (unreserved.test(text)) return text
  return encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/**
 * Signs one request.
 * @returns the headers to add: X-Sdk-Date, Authorization and, with temporary keys, X-Security-Token.
 */
export function signRequest(input: SigningInput): Record<string, string> {
  const stamp = basicFormat(input.date)
  const added: Record<string, string> = { 'X-Sdk-Date': stamp }
  if (input.keys.securityToken !== undefined) added['X-Security-Token'] = input.keys.securityToken
  const headers = signedHeaders({ ...input.headers, ...added })
  const names = headers.map(([name]) => name).join(';')
  const canonical = [
    input.method.toUpperCase(),
    canonicalPath(input.path),
    canonicalQuery(input.query),
    headers.map(([name, value]) => `${name}:${value}\n`).join(''),
    names,
    hash('sha256', input.body ?? '', 'hex'),
  ].join('\n')
  const toSign = `${algorithm}\n${stamp}\n${hash('sha256', canonical, 'hex')}`
  const signature = createHmac('sha256', input.keys.sk).update(toSign).digest('hex')
  added['Authorization'] = `${algorithm} Access=${input.keys.ak}, SignedHeaders=${names}, Signature=${signature}`
  return added
}

/** The date as `YYYYMMDDTHHMMSSZ`, UTC. */
function basicFormat(date: Date): string {
  return `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function canonicalPath(path: string): string {
  const encoded = unreservedPath.test(path) ? path : path.split('/').map((segment) => encodeStrictly(decoded(segment))).join('/')
  return encoded.endsWith('/') ? encoded : `${encoded}/`
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function canonicalQuery(query: SigningInput['query']): string {
  return query
    .toSorted((a, b) => byBytes(a[0], b[0]) || byBytes(a[1], b[1]))
    .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
    .join('&')
}

function signedHeaders(headers: Readonly<Record<string, string>>): [name: string, value: string][] {
  return Object.entries(headers)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])
    .filter(([name]) => !name.startsWith('content-type') && !name.includes('_'))
    .sort(([a], [b]) => byBytes(a, b))
}

/** Orders as the vendor's signer does, by UTF-8 bytes; comparing strings would order by UTF-16 units. */
function byBytes(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b))
}

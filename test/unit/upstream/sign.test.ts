import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeStrictly, type SigningInput, signRequest } from '#src/upstream/sign.ts'

const date = new Date('2006-01-02T15:04:05Z')
const base: SigningInput = {
  method: 'GET', path: '/path', query: [['limit', '1']], headers: {}, body: null, keys: { ak: 'AccessKey', sk: 'SecretKey' }, date,
}

/** The rule of contracts/authentication.md written a second time, byte by byte, from what a server sees. */
function signatureSeenByServer(request: {
  method: string
  target: string
  headers: Readonly<Record<string, string>>
  body: Buffer
  sk: string
}): string {
  const received = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]))
  const signed = /SignedHeaders=([^,]*)/.exec(received['authorization'] ?? '')?.[1]?.split(';') ?? []
  const [path = '', search = ''] = request.target.split('?')
  const pairs = search === '' ? [] : search.split('&').map((pair) => pair.split('=').map((part) => decodeURIComponent(part)))
  const canonical = [
    request.method,
    `${path.split('/').map((part) => encodeBytes(decodeURIComponent(part))).join('/')}/`.replace(/\/\/$/, '/'),
    pairs
      .sort(([a = '', x = ''], [b = '', y = '']) => Buffer.compare(Buffer.from(a), Buffer.from(b)) || Buffer.compare(Buffer.from(x), Buffer.from(y)))
      .map(([name = '', value = '']) => `${encodeBytes(name)}=${encodeBytes(value)}`).join('&'),
    signed.map((name) => `${name}:${received[name]?.trim()}\n`).join(''),
    signed.join(';'),
    createHash('sha256').update(request.body).digest('hex'),
  ].join('\n')
  const toSign = `SDK-HMAC-SHA256\n${received['x-sdk-date']}\n${createHash('sha256').update(canonical).digest('hex')}`
  return createHmac('sha256', request.sk).update(toSign).digest('hex')
}

function encodeBytes(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => /[A-Za-z0-9\-_.~]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}

function signatureOf(input: SigningInput): string {
  return /Signature=([0-9a-f]{64})$/.exec(signRequest(input)['Authorization'] ?? '')?.[1] ?? 'none'
}

const word = fc.string({ unit: 'binary', maxLength: 12 })
const query = fc.array(fc.tuple(fc.oneof(word, fc.constantFrom('ids', 'id', 'a b')), word), { maxLength: 6 })
const segment = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })

describe('the signature', () => {
  it('is the one of the published check vector', () => {
    expect(signRequest(base)).toEqual({
      'X-Sdk-Date': '20060102T150405Z',
      'Authorization': 'SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=x-sdk-date, Signature=5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624',
    })
  })

  it('signs the security token of temporary keys and the contract\'s headers, but no content type and no name with an underscore', () => {
    const headers = { 'X-Language': ' zh_cn ', 'Content-Type': 'application/json', 'x_odd': '1' }
    const added = signRequest({ ...base, headers, keys: { ...base.keys, securityToken: 'temporary' } })
    expect(added['X-Security-Token']).toBe('temporary')
    expect(added['Authorization']).toContain('SignedHeaders=x-language;x-sdk-date;x-security-token,')
  })

  it('is what a server computes from the request it received', () => {
    fc.assert(fc.property(
      fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'), fc.array(segment, { minLength: 1, maxLength: 4 }), query, fc.uint8Array(), word,
      (method, segments, pairs, body, sk) => {
        const path = `/${segments.map(encodeStrictly).join('/')}`
        const headers = { 'X-Language': 'en_us' }
        const added = signRequest({ method, path, query: pairs, headers, body, keys: { ak: 'A', sk }, date })
        const target = pairs.length === 0 ? path : `${path}?${pairs.map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`).join('&')}`
        expect(added['Authorization']).toContain(`Signature=${signatureSeenByServer({ method, target, headers: { ...headers, ...added }, body: Buffer.from(body), sk })}`)
      },
    ))
  })

  it('does not depend on the order of the query, repeated names included', () => {
    fc.assert(fc.property(query.chain((pairs) => fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length }))), ([pairs, shuffled]) => {
      expect(signatureOf({ ...base, query: shuffled })).toBe(signatureOf({ ...base, query: pairs }))
    }))
  })

  it('is the same for a path with and without its closing slash', () => {
    expect(signatureOf({ ...base, path: '/path/' })).toBe(signatureOf({ ...base, path: '/path' }))
  })

  it('changes with each part of the request', () => {
    const others: Partial<SigningInput>[] = [
      { method: 'POST' }, { path: '/paths' }, { query: [['limit', '2']] }, { headers: { 'X-Language': 'zh_cn' } }, { body: Buffer.from('{}') },
      { keys: { ak: 'AccessKey', sk: 'OtherKey' } }, { date: new Date('2006-01-02T15:04:06Z') },
    ]
    const all = [base, ...others.map((other) => ({ ...base, ...other }))].map(signatureOf)
    expect(new Set(all).size).toBe(others.length + 1)
  })

  it('takes no body as the hash of nothing', () => {
    expect(signatureOf({ ...base, body: new Uint8Array() })).toBe(signatureOf(base))
  })
})

describe('the encoding', () => {
  it('leaves A-Z a-z 0-9 - _ . ~ and encodes every other byte, a space as %20', () => {
    fc.assert(fc.property(word, (text) => {
      expect(encodeStrictly(text)).toBe(encodeBytes(text))
    }))
    expect(encodeStrictly('a b+c!\'()*/客')).toBe('a%20b%2Bc%21%27%28%29%2A%2F%E5%AE%A2')
  })

  it('replaces half a surrogate pair, which has no bytes', () => {
    expect(encodeStrictly('a\ud800b')).toBe('a%EF%BF%BDb')
  })
})

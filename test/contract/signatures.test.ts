/** The service's signer against the sandbox's own check of it, which shares no code with it: random requests, as they arrive. */
import { createServer } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { request } from 'undici'
import { authenticate, type ReceivedCall } from '#src/sandbox/authentication.ts'
import { createTokenStore } from '#src/sandbox/iam.ts'
import { seedWorld } from '#src/sandbox/seed/index.ts'
import { encodeStrictly, signRequest, type SigningKeys } from '#src/upstream/sign.ts'

const world = seedWorld(1)
const tokens = createTokenStore()
const now = Date.parse('2026-11-20T08:00:00Z')
const count = 10_000

const credentials = world.partners.flatMap((partner) => partner.credentials ?? [])[0]
if (!credentials) throw new TypeError('the seeded world has no partner with credentials')
const lasting: SigningKeys = { ak: credentials.accessKey, sk: credentials.secretKey }
const temporary: SigningKeys = { ak: credentials.temporary.accessKey, sk: credentials.temporary.secretKey, securityToken: credentials.temporary.securityToken }

const word = fc.string({ unit: 'binary', maxLength: 12 })
const asked = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
  segments: fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
  query: fc.array(fc.tuple(fc.oneof(word, fc.constantFrom('ids', 'id', 'a b')), word), { maxLength: 6 }),
  body: fc.uint8Array({ maxLength: 200 }),
  language: fc.constantFrom('zh_CN', 'en_US'),
  keys: fc.constantFrom(lasting, temporary),
})

type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never

/** A signed request as a server receives it. */
function received({ method, segments, query, body, language, keys }: Asked, sk = keys.sk): ReceivedCall {
  const path = `/${segments.map(encodeStrictly).join('/')}`
  const headers = { 'X-Language': language }
  const added = signRequest({ method, path, query, headers, body, keys: { ...keys, sk }, date: new Date(now) })
  const search = query.map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`).join('&')
  return {
    method,
    target: search === '' ? path : `${path}?${search}`,
    headers: Object.fromEntries(Object.entries({ ...headers, ...added }).map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.from(body),
  }
}

const isLetIn = (call: ReceivedCall) => 'kind' in authenticate(call, world, tokens, now)

describe('10,000 random requests', () => {
  it('are all let in when they are signed with the right secret, and none with a wrong one', () => {
    const seen = { refused: 0, accepted: 0, requests: 0 }
    fc.assert(fc.property(asked, fc.string({ minLength: 1, maxLength: 40 }), (one, other) => {
      seen.requests += 1
      seen.refused += isLetIn(received(one)) ? 0 : 1
      seen.accepted += other !== one.keys.sk && isLetIn(received(one, other)) ? 1 : 0
    }), { numRuns: count, seed: 20261123 })
    process.stdout.write(`signatures: ${seen.requests} requests, ${seen.refused} refused with the right secret, ${seen.accepted} let in with a wrong one\n`)
    expect(seen).toEqual({ refused: 0, accepted: 0, requests: count })
  })
})

describe('requests over a socket', () => {
  let url: string
  const arrived: ReceivedCall[] = []
  const server = createServer((message, response) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => {
      arrived.push({ method: message.method ?? '', target: message.url ?? '', headers: message.headers, body: Buffer.concat(chunks) })
      response.end()
    })
  })

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  })

  afterAll(() => new Promise((resolve) => {
    server.closeAllConnections()
    server.close(resolve)
  }))

  it('are let in by the bytes that come out of it', async () => {
    const sent = fc.sample(asked, { numRuns: 200, seed: 20261123 }).filter(({ method }) => method === 'POST' || method === 'PUT').map((one) => received(one))
    for (const call of sent) await (await request(`${url}${call.target}`, { method: call.method, headers: call.headers, body: call.body })).body.dump()
    expect(arrived).toHaveLength(sent.length)
    expect(arrived.filter((call) => !isLetIn(call))).toEqual([])
  })
})

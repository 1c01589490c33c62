/** Tokens of an OpenID Connect provider: what opens the service, and every way in which one is refused. */
import { createServer, type Server } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose'
import { request } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

const issuer = 'https://login.example.com/realms/partners'
const audience = 'partner-graph'
const subject = 'zhang.san@example.com'

let keys: { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey }
let strangers: { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey }
let provider: Server
let fetches = 0
let providerFails = false
let jwksUrl: string
let sandbox: Sandbox
let under: ServiceUnderTest

async function startHere(): Promise<ServiceUnderTest> {
  return startServiceOn(sandbox.url, { environment: { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS_URL: jwksUrl } })
}

beforeAll(async () => {
  keys = await generateKeyPair('ES256', { extractable: true })
  strangers = await generateKeyPair('ES256', { extractable: true })
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] })
  provider = createServer((_request, response) => {
    fetches += 1
    response.writeHead(providerFails ? 503 : 200, { 'content-type': 'application/json' }).end(providerFails ? '' : jwks)
  })
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  const address = provider.address()
  jwksUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/keys`
  sandbox = await startSandbox({ quotas: false })
  under = await startHere()
})

beforeEach(() => {
  providerFails = false
})

afterAll(async () => {
  await under.close()
  await sandbox.close()
  provider.closeAllConnections()
  await new Promise((resolve) => provider.close(resolve))
})

interface Made {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: { readonly alg: string; readonly kid?: string }
  readonly key?: CryptoKey | Uint8Array
  /** Seconds from now. */
  readonly expires?: number | null
  readonly notBefore?: number
}

function token({ claims = {}, header = { alg: 'ES256', kid: 'one' }, key = keys.privateKey, expires = 60, notBefore }: Made = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const made = new SignJWT({ iss: issuer, aud: audience, sub: subject, scope: 'partner:read finance:read', ...claims }).setProtectedHeader(header)
  if (expires !== null) made.setExpirationTime(now + expires)
  if (notBefore !== undefined) made.setNotBefore(now + notBefore)
  return made.sign(key)
}

async function send(bearer: string, url = under.url) {
  const answer = await request(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'authorization': `Bearer ${bearer}` }, body: JSON.stringify({ query: '{ partner { partnerId } }' }),
  })
  const text = await answer.body.text()
  return { status: answer.statusCode, challenge: answer.headers['www-authenticate'], text, code: /"code":"(\w+)"/.exec(text)?.[1] }
}

describe('a token', () => {
  it.each<[what: string, made: Made]>([
    ['that is valid', {}],
    ['for several audiences, this service one of them', { claims: { aud: ['other', audience] } }],
    ['that names the one tenant', { claims: { tenant: 'local' } }],
    ['whose scopes are a list', { claims: { scope: ['partner:read'] } }],
    ['that ended within the tolerance', { expires: -20 }],
  ])('%s opens the service', async (_what, made) => {
    const answer = await send(await token(made))
    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('partnerId') })
  })

  it('may say how many upstream calls its caller may ask for', async () => {
    const ask = async (made: Made, first: number) => {
      const query = `{ customers(first: ${first}) { nodes { realName { result } } } }`
      const { status, errors, extensions } = await under.query(query, {}, { authorization: `Bearer ${await token(made)}` })
      return [status, errors?.[0]?.extensions.code, extensions?.cost?.allowedCalls]
    }
    expect(await ask({}, 3)).toEqual([200, undefined, 500])
    expect(await ask({ claims: { max_upstream_calls: 3 } }, 3)).toEqual([200, 'QUERY_TOO_EXPENSIVE', 3])
    expect(await ask({ claims: { max_upstream_calls: 900 } }, 3)).toEqual([200, undefined, 900])
    expect(await ask({ claims: { max_upstream_calls: 'many' } }, 3)).toEqual([403, 'FORBIDDEN', undefined])
    expect(await ask({ claims: { max_upstream_calls: 0 } }, 3)).toEqual([403, 'FORBIDDEN', undefined])
  })

  it('may restrict its caller to some customers, by a list or one text', async () => {
    const [id = ''] = [...sandbox.world.customersOfPartner.get('2f1a6c0e9b7d4e83a5c1d0f6b8e72934') ?? []].map((customer) => customer.id)
    const ask = async (customers: unknown) => {
      const { status, data } = await under.query(`{ customer(customerId: "${id}") { customerId } }`, {}, { authorization: `Bearer ${await token({ claims: { customers } })}` })
      return [status, data]
    }
    expect(await ask([id])).toEqual([200, { customer: { customerId: id } }])
    expect(await ask(`other ${id}`)).toEqual([200, { customer: { customerId: id } }])
    expect(await ask(['other'])).toEqual([200, { customer: null }])
    expect(await ask([])).toEqual([200, { customer: null }])
    const all = await under.query('{ customers { totalCount } }', {}, { authorization: `Bearer ${await token({ claims: { customers: [id] } })}` })
    expect(all).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  })

  it('may name its client, which may have another mode for documents', async () => {
    const client = await startServiceOn(sandbox.url, { environment: {
      JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS_URL: jwksUrl, JWT_CLIENT_CLAIM: 'azp',
      TRUSTED_DOCUMENTS_FILE: 'examples/trusted-documents.json', TRUSTED_DOCUMENTS_CLIENTS: 'portal=enforce, reports=log',
    } })
    const codeFor = async (azp?: string) => {
      const { errors } = await client.query('{ partner { id } }', {}, { authorization: `Bearer ${await token({ claims: { azp } })}` })
      return errors?.[0]?.extensions.code ?? null
    }
    expect(await Promise.all(['portal', 'reports', 'else', undefined].map(codeFor))).toEqual(['PERSISTED_DOCUMENT_NOT_FOUND', null, null, null])
    await client.close()
  })

  it('leaves neither itself nor its subject in the log', async () => {
    const bearer = await token()
    await send(bearer)
    expect(under.logs.findLast(({ msg }) => msg === 'graphql')).toMatchObject({ caller: expect.stringMatching(/^token:[0-9a-f]{16}$/) })
    expect(JSON.stringify(under.logs)).not.toContain(subject)
    expect(JSON.stringify(under.logs)).not.toContain(bearer.split('.')[2])
  })

  it.each<[what: string, made: () => Made]>([
    ['of another issuer', () => ({ claims: { iss: 'https://evil.example.com' } })],
    ['for another audience', () => ({ claims: { aud: 'other' } })],
    ['that has ended', () => ({ expires: -31 })],
    ['that never ends', () => ({ expires: null })],
    ['that does not hold yet', () => ({ notBefore: 60 })],
    ['without a subject', () => ({ claims: { sub: undefined } })],
    ['that a stranger signed', () => ({ key: strangers.privateKey })],
    ['of an unknown key', () => ({ header: { alg: 'ES256', kid: 'two' } })],
    ['with a shared secret, be it the public key', () => ({ header: { alg: 'HS256', kid: 'one' }, key: new TextEncoder().encode('x'.repeat(32)) })],
  ])('%s proves nothing: 401', async (_what, made) => {
    expect(await send(await token(made()))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', challenge: expect.stringContaining('invalid_token') })
  })

  it('without a signature, or changed after it was signed, proves nothing', async () => {
    const [header = '', payload = '', signature = ''] = (await token()).split('.')
    const none = Buffer.from('{"alg":"none"}').toString('base64url')
    const other = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), scope: 'personal-data' })).toString('base64url')
    for (const text of [`${none}.${payload}.`, `${none}.${payload}.${signature}`, `${header}.${other}.${signature}`, `${header}.${payload}`, 'a.b.c']) {
      expect((await send(text)).status).toBe(401)
    }
  })

  it.each<[what: string, claims: Readonly<Record<string, unknown>>]>([
    ['another tenant', { tenant: 'somebody-else' }],
    ['a tenant that is no text', { tenant: 7 }],
    ['scopes that cannot be read', { scope: { all: true } }],
    ['a restriction to customers that cannot be read', { customers: { all: true } }],
    ['a restriction to customers that is null', { customers: null }],
    ['a client that is no text', { client: ['portal'] }],
  ])('with %s is refused with 403, and nothing runs', async (_what, claims) => {
    const before = under.logs.length
    expect(await send(await token({ claims }))).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect(under.logs.slice(before).filter(({ msg }) => msg === 'graphql')).toEqual([])
  })
})

describe('the issuer\'s keys', () => {
  it('are fetched once for many tokens', async () => {
    const service = await startHere()
    const before = fetches
    const answers = await Promise.all(Array.from({ length: 20 }, async () => send(await token(), service.url)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(fetches - before).toBe(1)
    await service.close()
  })

  it('that cannot be read are 503 and told to the operator: nothing is known of the token; once they are back it opens', async () => {
    const service = await startHere()
    providerFails = true
    expect(await send(await token(), service.url)).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' })
    expect(service.logs.some(({ event }) => event === 'jwt.keys-unavailable')).toBe(true)
    providerFails = false
    expect((await send(await token(), service.url)).status).toBe(200)
    await service.close()
  })
})

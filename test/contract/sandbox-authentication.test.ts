/** Who may call the sandbox, by contracts/authentication.md: signatures from the raw bytes, tokens, agencies, callers. */
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectedSignature } from '#src/sandbox/authentication.ts'
import { agencyRequest, openSandbox, passwordRequest, requestToken } from '../support/sandbox.ts'
import type { SandboxUnderTest } from '../support/sandbox.ts'
import { sdkDate, signedHeaders } from '../support/signing.ts'
import { createTestClock } from '../support/test-clock.ts'

const start = Date.parse('2026-11-20T08:00:00Z')
const balances = '/v2/accounts/partner-accounts/balances'
const day = 86_400_000
const clock = createTestClock(start)
let under: SandboxUnderTest

beforeAll(async () => {
  under = await openSandbox({ clock })
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

describe('the check vector', () => {
  const vector = '5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624'

  it('comes out right in the sandbox', () => {
    const call = { method: 'GET', target: '/path?limit=1', headers: { 'x-sdk-date': '20060102T150405Z' }, body: Buffer.alloc(0) }
    expect(expectedSignature(call, ['x-sdk-date'], 'SecretKey')).toBe(vector)
  })

  it('comes out right in the signer of these tests', () => {
    const now = Date.parse('2006-01-02T15:04:05Z')
    const url = new URL('https://example.huaweicloud.com/path?limit=1')
    const key = { accessKey: 'AccessKey', secretKey: 'SecretKey' }
    const { authorization } = signedHeaders({ method: 'GET', url, headers: {}, body: '', now }, key)
    expect(authorization).toBe(`SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=x-sdk-date, Signature=${vector}`)
  })
})

describe('a signed call', () => {
  it('is let in, with a body and with odd characters in the query', async () => {
    const post = await under.asPartner('POST', '/v2/partners/sub-customers/query', { body: { customer: '有限公司', limit: 1 } })
    const get = await under.asPartner('GET', '/v2/orders/customer-orders', { query: { service_type_code: "a b+c/d=e&f(g)'*!~是" } })
    expect([post.status, get.status]).toEqual([200, 200])
    expect(get.json['total_count']).toBe(0)
  })

  it('is refused with 401 APIGW.0301 when the secret is wrong', async () => {
    const { credentials } = under.partner('solution-provider')
    const answer = await under.call({ ...credentials, secretKey: 'guess' }, 'GET', balances)
    expect(answer.status).toBe(401)
    expect(answer.json['error_code']).toBe('APIGW.0301')
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/)
  })

  it('is refused when the access key is unknown', async () => {
    const answer = await under.call({ accessKey: 'NOBODY', secretKey: 'guess' }, 'GET', balances)
    expect(answer.json['error_code']).toBe('APIGW.0301')
  })

  it('is refused when one byte of the body differs from what was signed', async () => {
    const url = new URL('/v2/partners/sub-customers/query', under.sandbox.url)
    const { credentials } = under.partner('solution-provider')
    const headers = signedHeaders({ method: 'POST', url, headers: {}, body: '{"limit":1}', now: clock.now() }, credentials)
    const answer = await request(url, { method: 'POST', headers, body: '{"limit":2}' })
    await answer.body.dump()
    expect(answer.statusCode).toBe(401)
  })

  it.each([[-14, 200], [14, 200], [-16, 401], [16, 401]])('signed %i minutes off the clock answers %i', async (minutes, status) => {
    const url = new URL(balances, under.sandbox.url)
    const { credentials } = under.partner('solution-provider')
    const now = clock.now() + minutes * 60_000
    const answer = await request(url, { headers: signedHeaders({ method: 'GET', url, headers: {}, body: '', now }, credentials) })
    await answer.body.dump()
    expect(answer.statusCode).toBe(status)
  })

  it('with temporary credentials needs their security token, signed', async () => {
    const { temporary } = under.partner('solution-provider').credentials
    const url = new URL(balances, under.sandbox.url)
    const token = { 'x-security-token': temporary.securityToken }
    const signed = await under.call(temporary, 'GET', balances, { headers: token })
    const without = await under.call(temporary, 'GET', balances)
    const headers = { ...signedHeaders({ method: 'GET', url, headers: {}, body: '', now: clock.now() }, temporary), ...token }
    const unsigned = await request(url, { headers })
    await unsigned.body.dump()
    expect([signed.status, without.status, unsigned.statusCode]).toEqual([200, 401, 401])
  })

  it('must sign X-Domain-Id when it sends it', async () => {
    const { id, credentials } = under.partner('solution-provider')
    const url = new URL(balances, under.sandbox.url)
    const signed = await under.call(credentials, 'GET', balances, { headers: { 'x-domain-id': id } })
    const headers = signedHeaders({ method: 'GET', url, headers: {}, body: '', now: clock.now() }, credentials)
    const unsigned = await request(url, { headers: { ...headers, 'x-domain-id': id } })
    await unsigned.body.dump()
    expect([signed.status, unsigned.statusCode]).toEqual([200, 401])
  })

  it('without any proof of identity is refused by the gateway', async () => {
    const answer = await request(new URL(balances, under.sandbox.url), { headers: { 'x-sdk-date': sdkDate(clock.now()) } })
    expect(answer.statusCode).toBe(401)
    expect(await answer.body.text()).toContain('APIGW.0301')
  })
})

describe('a token', () => {
  it('is issued for the right password with 201, in a header, and lives 24 hours', async () => {
    const answer = await requestToken(under.sandbox.url, passwordRequest(under.partner('distributor').credentials))
    expect(answer.status).toBe(201)
    expect(answer.token).not.toBe('')
    expect(answer.json['token']).toMatchObject({ expires_at: '2026-11-21T08:00:00.000000Z' })
    expect((await under.call({ token: answer.token }, 'GET', balances)).status).toBe(200)
    clock.set(start + day + 1000)
    const late = await under.call({ token: answer.token }, 'GET', balances)
    clock.set(start)
    expect(late.status).toBe(401)
    expect(late.json['error_code']).toBe('CBC.0154')
  })

  it('that is bad answers CBC.0105 on the old generation and CBC.0154 on the new', async () => {
    const old = await under.call({ token: 'nonsense' }, 'GET', '/v1.0/x/partner/account-mgr/balances')
    const fresh = await under.call({ token: 'nonsense' }, 'GET', balances)
    expect([old.status, old.json['error_code']]).toEqual([401, 'CBC.0105'])
    expect([fresh.status, fresh.json['error_code']]).toEqual([401, 'CBC.0154'])
  })

  it('can be ended by the control API', async () => {
    const partner = under.partner('cloud-reseller')
    const { token } = await requestToken(under.sandbox.url, passwordRequest(partner.credentials))
    const orders = '/v2/orders/customer-orders'
    const before = await under.call({ token }, 'GET', orders)
    const body = JSON.stringify({ accountId: partner.id })
    const ended = await request(new URL('/__sandbox/tokens/expire', under.sandbox.url), { method: 'POST', body })
    expect(await ended.body.json()).toEqual({ expired: 1 })
    const after = await under.call({ token }, 'GET', orders)
    expect([before.status, after.status]).toEqual([200, 401])
  })

  it.each([
    ['400 when the request is malformed', { auth: {} }, 400],
    ['400 when it is no JSON', '{', 400],
  ])('is refused with %s', async (_why, body, status) => {
    expect((await requestToken(under.sandbox.url, body)).status).toBe(status)
  })

  it('is refused with 401 for a wrong password', async () => {
    const credentials = { ...under.partner('distributor').credentials, password: 'guess' }
    expect((await requestToken(under.sandbox.url, passwordRequest(credentials))).status).toBe(401)
  })

  it('leaves no password in the record of calls', () => {
    const { password } = under.partner('distributor').credentials
    expect(under.sandbox.calls.log().filter((exchange) => exchange.operationId === 'IAM').length).toBeGreaterThan(2)
    expect(JSON.stringify(under.sandbox.calls.log())).not.toContain(password)
  })
})

describe("a customer's token", () => {
  it("is issued to the customer's partner through the agency, and opens the customer's own account", async () => {
    const [customer] = under.sandbox.world.customersOfPartner.get(under.partner('solution-provider').id) ?? []
    expect(customer).toBeDefined()
    const token = customer ? await under.customerToken(customer) : ''
    const answer = await under.call({ token }, 'GET', '/v2/accounts/customer-accounts/balances')
    expect(answer.status).toBe(200)
    expect(answer.text).toContain(customer?.accounts[0]?.id ?? 'no account')
  })

  it('is refused with 403 for an agency that does not exist, and for another partner', async () => {
    const [customer] = under.sandbox.world.customersOfPartner.get(under.partner('solution-provider').id) ?? []
    const name = customer?.accountName ?? ''
    const own = await requestToken(under.sandbox.url, passwordRequest(under.partner('solution-provider').credentials))
    const foreign = await requestToken(under.sandbox.url, passwordRequest(under.partner('distributor').credentials))
    const wrongAgency = await requestToken(under.sandbox.url, agencyRequest(name, 'NO_SUCH'), own.token)
    const wrongPartner = await requestToken(under.sandbox.url, agencyRequest(name, 'YUNFAN_IDP'), foreign.token)
    const noPartner = await requestToken(under.sandbox.url, agencyRequest(name, 'YUNFAN_IDP'))
    expect([wrongAgency.status, wrongPartner.status, noPartner.status]).toEqual([403, 403, 401])
  })
})

describe('who may call', () => {
  it('is enforced: a partner is refused where only a customer may ask, and the other way round', async () => {
    const [customer] = under.sandbox.world.customersOfPartner.get(under.partner('solution-provider').id) ?? []
    const token = customer ? await under.customerToken(customer) : ''
    const partnerOnOwn = await under.asPartner('GET', '/v2/accounts/customer-accounts/balances')
    const customerOnPartners = await under.call({ token }, 'POST', '/v2/partners/sub-customers/query', { body: {} })
    for (const answer of [partnerOnOwn, customerOnPartners]) {
      expect([answer.status, answer.json['error_code']]).toEqual([403, 'CBC.0151'])
    }
  })

  it('is said in an HTTP 200 body by the old balance operation', async () => {
    const [customer] = under.sandbox.world.customersOfPartner.get(under.partner('solution-provider').id) ?? []
    const token = customer ? await under.customerToken(customer) : ''
    const answer = await under.call({ token }, 'GET', '/v1.0/x/partner/account-mgr/balances')
    expect([answer.status, answer.json['error_code']]).toEqual([200, 'CBC.5001'])
  })

  it('looks at the kind of partner: the reseller list is for distributors, the customer list not for resellers', async () => {
    const reseller = under.partner('cloud-reseller').credentials
    const provider = await under.asPartner('POST', '/v2/partners/indirect-partners/query', { body: {} })
    const list = await under.call(reseller, 'POST', '/v2/partners/sub-customers/query', { body: {} })
    const own = await under.call(under.partner('distributor').credentials, 'POST', '/v2/partners/indirect-partners/query', { body: {} })
    expect([provider.status, list.status, own.status]).toEqual([403, 403, 200])
  })
})

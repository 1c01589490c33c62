import { describe, expect, it } from 'vitest'
import { customer, createWorld, json, keys, password, startUpstream } from './world.ts'
import { unlimitedQuota } from '#src/upstream/quota.ts'
import { signRequest } from '#src/upstream/sign.ts'

const details = { operationId: 'ShowCustomerOrderDetailsOld', path: { order_id: 'CS1' } } as const

describe('a call', () => {
  it('sends what the contract says, signed over the bytes that go out', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, { count: 0 }))
    const world = createWorld(upstream.url, { credentials: { ...keys, securityToken: 'temporary' }, userAgent: 'partner-graph/test' })
    await world.call({ body: { name: '客户', amount: { exactNumber: '1.50' }, unset: undefined } })
    const [seen] = upstream.seen
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/v2/partners/sub-customers/query',
      body: '{"name":"客户","amount":1.50}',
      headers: {
        'accept': 'application/json', 'accept-encoding': 'identity', 'content-type': 'application/json', 'user-agent': 'partner-graph/test',
        'x-sdk-date': '20261122T080000Z', 'x-security-token': 'temporary',
      },
    })
    expect(seen?.headers.authorization).toBe(signRequest({
      method: 'POST', path: '/v2/partners/sub-customers/query', query: [], headers: {}, body: Buffer.from(seen?.body ?? ''),
      keys: { ak: keys.ak, sk: keys.sk, securityToken: 'temporary' }, date: new Date(world.clock.now()),
    })['Authorization'])
  })

  it('answers with the exact amounts, the vendor\'s request id and what it cost', async () => {
    const upstream = await startUpstream((_, response) => {
      response.writeHead(200, { 'x-request-id': 'req-1' })
      response.end('{"error_code":"CBC.0000","amount":100.10,"total":12345678901234567890,"count":2}')
    })
    expect(await createWorld(upstream.url).call()).toEqual({
      body: { error_code: 'CBC.0000', amount: '100.10', total: '12345678901234567890', count: 2 },
      requestId: 'req-1', waitMs: 0, tookMs: 0, attempts: 1,
    })
  })

  it('puts the partner\'s account id into old paths, and the customer\'s for a customer', async () => {
    const upstream = await startUpstream((seen, response) => seen.url.startsWith('/v3')
      ? json(response, 201, { token: { expires_at: '2099-01-01T00:00:00Z' } }, { 'X-Subject-Token': 'T' })
      : json(response, 200, {}))
    const world = createWorld(upstream.url, { credentials: { ...keys, ...password } })
    await world.call(details)
    await world.call({ ...details, identity: customer })
    expect(upstream.seen.map(({ url }) => url).filter((url) => !url.startsWith('/v3'))).toEqual([
      '/v1.0/dom1/common/order-mgr/orders/CS1', '/v1.0/cust1/common/order-mgr/orders/CS1',
    ])
    expect(upstream.seen[0]?.headers['content-type']).toBeUndefined()
  })

  it('sends X-Language where the contract has it, in its spelling, and signs it', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    const world = createWorld(upstream.url)
    await world.call({ operationId: 'ListProvinces' })
    await world.call({ operationId: 'ListServiceTypes' }, { language: 'zh' })
    await world.call()
    expect(upstream.seen.map(({ headers }) => headers['x-language'])).toEqual(['en_us', 'zh_CN', undefined])
    expect(upstream.seen[0]?.headers.authorization).toContain('SignedHeaders=x-language;x-sdk-date,')
  })

  it('goes to a path below the configured address', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    await createWorld(new URL('/gateway/', upstream.url)).call()
    expect(upstream.seen[0]?.url).toBe('/gateway/v2/partners/sub-customers/query')
  })

  it('goes to the console\'s address for a console operation, and says so when there is none', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    const partnerConsole = await startUpstream((_, response) => json(response, 200, {}))
    const request = { operationId: 'ListIncentives' } as const
    await createWorld(upstream.url, { endpoints: { bss: upstream.url, iam: upstream.url, console: partnerConsole.url } }).call(request)
    expect([upstream.seen.length, partnerConsole.seen.length]).toEqual([0, 1])
    expect((await createWorld(upstream.url).fail(request)).key).toBe('console-not-configured')
  })

  it('says which option is missing', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    const without = (credentials: object) => createWorld(upstream.url, { credentials })
    const options = await Promise.all([
      without({ ak: 'a', sk: 's' }).fail(details),
      without({}).fail(),
      without(keys).fail({ ...details, identity: customer }),
    ])
    expect(options.map(({ key, parameters }) => [key, parameters['option']])).toEqual([
      ['not-configured', 'HUAWEICLOUD_SDK_DOMAIN_ID'],
      ['not-configured', 'HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or HW_USER_NAME, HW_USER_PASSWORD and HW_DOMAIN_NAME'],
      ['not-configured', 'HW_USER_NAME, HW_USER_PASSWORD and HW_DOMAIN_NAME'],
    ])
    expect(upstream.seen).toHaveLength(0)
  })

  it.each([
    ['an identity that the contract does not take', { identity: customer }, 'ListSubCustomers does not take the customer\'s identity'],
    ['an unknown query parameter', { query: { page: 1 } }, 'ListSubCustomers: the contract has no query parameter page'],
    ['an unknown header', { headers: { 'X-Odd': '1' } }, 'ListSubCustomers: the contract has no header parameter X-Odd'],
  ])('reports %s as a mistake of this service', async (_, request, message) => {
    const upstream = await startUpstream((__, response) => json(response, 200, {}))
    const error = await createWorld(upstream.url).fail(request)
    expect([error.key, error.cause]).toEqual(['internal', new TypeError(message)])
    expect(upstream.seen).toHaveLength(0)
  })

  it('takes an id that cannot be one as the caller\'s mistake', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    expect((await createWorld(upstream.url).fail({ ...details, path: { order_id: '..' } })).code).toBe('BAD_USER_INPUT')
  })

  it('waits for the quota and tells how long, and is refused when the deadline comes first', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    const world = createWorld(upstream.url)
    await Promise.all(Array.from({ length: 9 }, () => world.call()))
    const error = await world.fail({}, { deadline: world.clock.now() + 1_000 })
    expect([error.key, error.retryAfter, upstream.seen.length]).toEqual(['quota-exhausted', 2, 9])
    const waiting = world.call()
    await world.clock.advance(1_050)
    expect((await waiting).waitMs).toBe(1_050)
  })

  it('gives its slot back when the breaker opened while it waited', async () => {
    const upstream = await startUpstream((_, response) => json(response, 503, {}))
    const world = createWorld(upstream.url)
    const all = Promise.all(Array.from({ length: 12 }, () => world.fail()))
    await world.clock.advance(0)
    await upstream.received(9)
    await world.clock.advance(1_050)
    const keysOfErrors = (await all).map(({ key }) => key)
    expect(keysOfErrors.toSorted()).toEqual([...Array(3).fill('breaker-open'), ...Array(9).fill('upstream-unavailable')])
    expect(upstream.seen).toHaveLength(9)
  })

  it('shares one signal among many without a warning', async () => {
    const warnings: string[] = []
    const note = (warning: Error) => warnings.push(warning.name)
    process.on('warning', note)
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    const world = createWorld(upstream.url, { quota: unlimitedQuota })
    const { signal } = new AbortController()
    await Promise.all(Array.from({ length: 60 }, () => world.call({}, { signal })))
    process.off('warning', note)
    expect(warnings).toEqual([])
  })
})

describe('an answer', () => {
  interface Case {
    readonly status: number
    readonly body: unknown
    readonly headers?: Record<string, string>
    readonly key: string
    readonly facts?: object
    readonly retryAfter?: number
  }
  const cases: Record<string, Case> = {
    'HTTP 200 with a business code is a refusal': { status: 200, body: { error_code: 'CBC.5003', error_msg: 'x' }, key: 'upstream-rejected', facts: { errorCode: 'CBC.5003', retryable: false } },
    'HTTP 200 with a code that is no text breaks the contract': { status: 200, body: { error_code: 7 }, key: 'contract-broken', facts: { retryable: false } },
    'HTTP 403 is a refusal': { status: 403, body: { error_code: 'CBC.0151' }, key: 'upstream-rejected', facts: { errorCode: 'CBC.0151' } },
    'HTTP 500 with a business code is a lasting refusal': { status: 500, body: { error_code: 'CBC.5002' }, key: 'upstream-rejected', facts: { errorCode: 'CBC.5002', retryable: false } },
    'HTTP 500 with CBC.0999 may pass': { status: 500, body: { error_code: 'CBC.0999' }, key: 'upstream-unavailable', facts: { errorCode: 'CBC.0999', retryable: true } },
    'HTTP 500 without a code may pass': { status: 500, body: 'oops', key: 'upstream-unavailable', facts: { retryable: true } },
    'HTTP 501 will not pass': { status: 501, body: {}, key: 'upstream-rejected', facts: { retryable: false } },
    'HTTP 502 may pass': { status: 502, body: {}, key: 'upstream-unavailable', facts: { retryable: true } },
    'HTTP 504 may pass, whatever its code': { status: 504, body: { error_code: 'CBC.5002' }, key: 'upstream-unavailable', facts: { retryable: true } },
    'HTTP 503 may pass, whatever its code': { status: 503, body: { error_code: 'CBC.5002' }, key: 'upstream-unavailable', facts: { retryable: true } },
    'HTTP 429 is throttling, for the seconds it says': { status: 429, body: { error_code: 'APIGW.0308' }, headers: { 'retry-after': '7' }, key: 'upstream-throttled', retryAfter: 7 },
    'HTTP 429 may say until when': { status: 429, body: {}, headers: { 'retry-after': 'Sun, 22 Nov 2026 08:00:30 GMT' }, key: 'upstream-throttled', retryAfter: 30 },
    'HTTP 429 without a time means a second': { status: 429, body: {}, headers: { 'retry-after': 'soon' }, key: 'upstream-throttled', retryAfter: 1 },
    'HTTP 404 with APIGW.0101 is a retirement': { status: 404, body: { error_code: 'APIGW.0101' }, key: 'endpoint-retired', facts: { retryable: false } },
    'HTTP 410 is a retirement': { status: 410, body: {}, key: 'endpoint-retired' },
    'HTTP 404 with another code is a refusal': { status: 404, body: { error_code: 'PCM.0404' }, key: 'upstream-rejected', facts: { errorCode: 'PCM.0404' } },
    'HTTP 401 to a signature is a refusal': { status: 401, body: { error_code: 'APIGW.0301' }, key: 'upstream-rejected', facts: { errorCode: 'APIGW.0301' } },
    'a redirect is not followed': { status: 302, body: {}, headers: { location: 'http://127.0.0.1:1/' }, key: 'contract-broken' },
    'HTTP 200 with something else than JSON breaks the contract': { status: 200, body: undefined, key: 'contract-broken', facts: { retryable: false } },
  }

  it.each(Object.entries(cases))('%s', async (_, { status, body, headers = {}, key, facts = {}, retryAfter }) => {
    const upstream = await startUpstream((__, response) => json(response, status, body, { 'x-request-id': 'in-header', ...headers }))
    const error = await createWorld(upstream.url).fail()
    expect(error.key).toBe(key)
    expect(error.upstream).toMatchObject({ operation: 'customer.list', generation: 'new', operationId: 'ListSubCustomers', requestId: 'in-header', ...facts })
    expect(error.retryAfter).toBe(retryAfter)
    expect(upstream.seen).toHaveLength(1)
  })

  it('without content is null', async () => {
    const upstream = await startUpstream((_, response) => response.writeHead(204).end())
    expect((await createWorld(upstream.url).call({ operationId: 'SendVerificationMessageCode', body: {} })).body).toBeNull()
  })

  it('is the data where its code is named as an answer, whatever the status; any other code is a refusal', async () => {
    const body = { error_code: 'CBC.99000050', domain_id: 'c' }
    const upstream = await startUpstream((_, response) => json(response, 500, body))
    const create = { operationId: 'CreateSubCustomer', body: {} } as const
    expect((await createWorld(upstream.url).call({ ...create, answers: ['CBC.99000050'] })).body).toEqual(body)
    expect((await createWorld(upstream.url).fail({ ...create, answers: ['CBC.99000051'] })).key).toBe('upstream-rejected')
  })

  it('may name its request in the body only', async () => {
    const upstream = await startUpstream((_, response) => json(response, 400, { error_code: 'CBC.0100', request_id: 'in-body' }))
    expect((await createWorld(upstream.url).fail()).upstream?.requestId).toBe('in-body')
  })

  it('exposes no code and no request id that does not look like one', async () => {
    const upstream = await startUpstream((_, response) => json(response, 400, { error_code: '13800138000', request_id: '张三 13800138000', error_msg: 'secret' }))
    const error = await createWorld(upstream.url).fail()
    expect(error.message).toBe('The upstream refused customer.list (HTTP 400).')
    expect(error.upstream).toEqual({ operation: 'customer.list', generation: 'new', operationId: 'ListSubCustomers', retryable: false })
  })
})

/** The sandbox's gateway: routes, quotas, lifecycle, faults, the control API, and the validator that judges it. */
import { fork } from 'node:child_process'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { FaultKind } from '#src/sandbox/faults.ts'
import { createOpenapiValidator } from '../support/openapi-validator.ts'
import { openSandbox } from '../support/sandbox.ts'
import type { SandboxUnderTest } from '../support/sandbox.ts'
import { createTestClock } from '../support/test-clock.ts'

const balances = '/v2/accounts/partner-accounts/balances'
const resources = '/v2/orders/suscriptions/resources/query'
const clock = createTestClock()
let under: SandboxUnderTest

beforeAll(async () => {
  under = await openSandbox({ clock, quotas: true })
})

afterEach(async () => {
  under.sandbox.faults.clear()
  under.sandbox.lifecycle.reset()
  under.sandbox.calls.reset()
  await clock.advance(1000)
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

function control(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) {
  const options = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  return request(new URL(`/__sandbox${path}`, under.sandbox.url), options)
}

function fault(kind: FaultKind, rest: object = {}): void {
  under.sandbox.faults.inject({ operationId: 'ListPartnerBalances', kind, times: 1, ...rest })
}

describe('routing', () => {
  it('answers an unknown path with 404 APIGW.0101', async () => {
    const answer = await under.asPartner('GET', '/v2/nothing/here')
    expect([answer.status, answer.json['error_code']]).toEqual([404, 'APIGW.0101'])
  })

  it('prefers literal segments: orders/detail and orders/refund-order are no order ids', async () => {
    const base = '/v1.0/any/common/order-mgr/orders'
    await under.asPartner('GET', `${base}/detail`, { query: { page_index: 1, page_size: 1 } })
    await under.asPartner('GET', `${base}/refund-order`, { query: { order_id: 'x' } })
    await under.asPartner('GET', `${base}/CS1`)
    const asked = under.sandbox.calls.log().map((exchange) => exchange.operationId)
    expect(asked).toEqual(['ListCustomerOrdersOld', 'ShowRefundOrderDetailsOld', 'ShowCustomerOrderDetailsOld'])
  })

  it('gives every answer an X-Request-Id', async () => {
    const answers = [await under.asPartner('GET', balances), await under.asPartner('GET', '/v2/nothing/here')]
    for (const answer of answers) expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/)
  })
})

describe('the quota', () => {
  it('lets ten calls a second through, then answers 429 APIGW.0308 in the gateway\'s own words', async () => {
    for (let count = 0; count < 10; count += 1) expect((await under.asPartner('GET', balances)).status).toBe(200)
    const refused = await under.asPartner('GET', balances)
    expect(refused.status).toBe(429)
    expect(refused.json).toEqual({
      status_code: 429,
      error_code: 'APIGW.0308',
      error_message: 'The throttling threshold has been reached',
      request_id: refused.headers['x-request-id'],
    })
  })

  it('slides: a call passes again one second after the first of the ten', async () => {
    await under.asPartner('GET', balances)
    await clock.advance(600)
    for (let count = 0; count < 9; count += 1) await under.asPartner('GET', balances)
    await clock.advance(399)
    const early = await under.asPartner('GET', balances)
    await clock.advance(1)
    const [first, second] = [await under.asPartner('GET', balances), await under.asPartner('GET', balances)]
    expect([early.status, first.status, second.status]).toEqual([429, 200, 429])
  })

  it('is counted per operation and per account', async () => {
    for (let count = 0; count < 10; count += 1) await under.asPartner('GET', balances)
    const otherOperation = await under.asPartner('GET', '/v1.0/x/partner/account-mgr/balances')
    const otherAccount = await under.call(under.partner('distributor').credentials, 'GET', balances)
    expect([otherOperation.status, otherAccount.status]).toEqual([200, 200])
  })

  it('is 30 a second where the contract says so', async () => {
    const customer = under.sandbox.world.customers.find((one) => one.partnerId === under.partner('solution-provider').id)
    const body = { customer_id: customer?.id }
    const statuses: number[] = []
    for (let count = 0; count < 31; count += 1) statuses.push((await under.asPartner('POST', resources, { body })).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(30)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('the lifecycle', () => {
  const retiredStated = '/v2/customers/postal-addresses'
  const retiredInferred = '/v1.0/x/partner/account-mgr/customer-balances'

  it('answers 404 for what the vendor states to be retired, and data for what is only inferred to be', async () => {
    const stated = await under.asPartner('GET', retiredStated)
    const inferred = await under.asPartner('POST', retiredInferred, { body: { customer_infos: [] } })
    expect([stated.status, stated.json['error_code']]).toEqual([404, 'APIGW.0101'])
    expect([inferred.status, inferred.json['error_code']]).toEqual([200, 'CBC.0000'])
  })

  it('can be overridden in both directions at run time', async () => {
    await control('POST', '/lifecycle', { operationId: 'ListPostalAddress', status: 'answering' })
    await control('POST', '/lifecycle', { operationId: 'ListPartnerBalances', status: 'retired' })
    const [restored, retired] = [await under.asPartner('GET', retiredStated), await under.asPartner('GET', balances)]
    await control('DELETE', '/lifecycle')
    const again = await under.asPartner('GET', balances)
    expect(restored.status).not.toBe(404)
    expect([retired.status, retired.json['error_code'], again.status]).toEqual([404, 'APIGW.0101', 200])
  })
})

describe('a fault', () => {
  it('status: answers what it is told, once', async () => {
    fault('status', { status: 503, body: { error_code: 'CBC.0999', error_msg: 'busy' } })
    const [first, second] = [await under.asPartner('GET', balances), await under.asPartner('GET', balances)]
    expect([first.status, first.json, second.status]).toEqual([503, { error_code: 'CBC.0999', error_msg: 'busy' }, 200])
  })

  it.each([['with seconds', '2'], ['with a date', 'Sun, 22 Nov 2026 08:00:05 GMT'], ['without Retry-After', undefined]])(
    'throttle: answers 429 %s',
    async (_how, retryAfter) => {
      fault('throttle', retryAfter === undefined ? {} : { retryAfter })
      const answer = await under.asPartner('GET', balances)
      expect([answer.status, answer.json['error_code'], answer.headers['retry-after']]).toEqual([429, 'APIGW.0308', retryAfter])
    },
  )

  it('delay: answers only after its time', async () => {
    fault('delay', { ms: 5000 })
    const pending = under.asPartner('GET', balances)
    await expect.poll(() => clock.sleepers()).toBe(1)
    await clock.advance(5000)
    expect((await pending).status).toBe(200)
  })

  it('reset: destroys the connection', async () => {
    fault('reset')
    await expect(under.asPartner('GET', balances)).rejects.toMatchObject({ code: 'ECONNRESET' })
  })

  it('half-close: announces more than it sends', async () => {
    fault('half-close')
    await expect(under.asPartner('GET', balances)).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' })
  })

  it('truncate: sends JSON cut in the middle', async () => {
    const whole = await under.asPartner('GET', balances)
    fault('truncate')
    const cut = await under.asPartner('GET', balances)
    expect(cut.status).toBe(200)
    expect(whole.text.startsWith(cut.text) && cut.text.length < whole.text.length).toBe(true)
  })

  it('garbage: sends no JSON', async () => {
    fault('garbage')
    const answer = await under.asPartner('GET', balances)
    expect(() => JSON.parse(answer.text)).toThrow(SyntaxError)
  })

  it('wrong-shape: sends JSON in which a list is no list', async () => {
    fault('wrong-shape')
    expect((await under.asPartner('GET', balances)).json).toEqual({ account_balances: 'not a list' })
  })

  it('trickle: sends the right answer in pieces', async () => {
    const whole = await under.asPartner('GET', balances)
    fault('trickle', { ms: 10 })
    const pending = under.asPartner('GET', balances)
    for (let sent = 0; sent < whole.text.length; sent += 64) {
      await expect.poll(() => clock.sleepers()).toBe(1)
      await clock.advance(10)
    }
    expect((await pending).text).toBe(whole.text)
  })

  it('hang: never answers', async () => {
    fault('hang')
    const before = under.sandbox.calls.log().length
    const controller = new AbortController()
    const url = new URL(balances, under.sandbox.url)
    const pending = request(url, { signal: controller.signal }).then(() => 'answered', () => 'gave up')
    await expect.poll(() => under.sandbox.calls.log().length).toBe(before + 1)
    controller.abort()
    expect(await pending).toBe('gave up')
    expect(under.sandbox.calls.log().at(-1)).toMatchObject({ status: 0, fault: 'hang' })
  })

  it("for '*' hits every operation until it is cleared", async () => {
    await control('POST', '/faults', { operationId: '*', kind: 'status', status: 500 })
    const hit = await under.asPartner('GET', balances)
    await control('DELETE', '/faults')
    const spared = await under.asPartner('GET', balances)
    expect([hit.status, spared.status]).toEqual([500, 200])
  })

  it('loses the answer of a call that is carried out only when told so', async () => {
    fault('reset', { carriedOut: true })
    await expect(under.asPartner('GET', balances)).rejects.toMatchObject({ code: 'ECONNRESET' })
    fault('reset')
    await expect(under.asPartner('GET', balances)).rejects.toMatchObject({ code: 'ECONNRESET' })
    const [carriedOut, notCarriedOut] = under.sandbox.calls.log()
    expect(carriedOut?.caller).toBe(under.partner('solution-provider').id)
    expect(notCarriedOut?.caller).toBeNull()
  })
})

describe('distortions', () => {
  const customers = '/v2/partners/sub-customers/query'
  const list = async () => (await under.asPartner('POST', customers, { body: { offset: 0, limit: 3 } })).json

  afterEach(() => under.sandbox.distortions.clear())

  it('make an answer wrong in one place, until they are cleared', async () => {
    const right = await list()
    await control('POST', '/distortions', { operationId: 'ListSubCustomers', kind: 'set', path: 'customer_infos[1].country_code', value: '0001' })
    await control('POST', '/distortions', { operationId: 'ListSubCustomers', kind: 'shift', path: 'customer_infos[].associated_on', by: 3_600_000 })
    const wrong = await list()
    await control('DELETE', '/distortions')
    expect(await list()).toEqual(right)
    const rows = (body: unknown) => z.object({ customer_infos: z.array(z.record(z.string(), z.unknown())) }).parse(body).customer_infos
    expect(rows(wrong)).toEqual(rows(right).map((row, index) => ({
      ...row,
      ...(index === 1 && { country_code: '0001' }),
      associated_on: new Date(Date.parse(String(row['associated_on'])) + 3_600_000).toISOString().replace('.000Z', 'Z'),
    })))
  })

  it('drop, reverse and multiply, and leave alone what is not there and what is refused', async () => {
    const add = (kind: string, path: string, more: object = {}) => control('POST', '/distortions', { operationId: 'ListSubCustomers', kind, path, ...more })
    const ids = (body: unknown) => z.object({ customer_infos: z.array(z.object({ customer_id: z.string() })) }).parse(body).customer_infos.map(({ customer_id: id }) => id)
    const [first, second, third] = ids(await list())
    await add('drop', 'customer_infos[0]')
    await add('reverse', 'customer_infos')
    await add('multiply', 'count', { by: 2 })
    await add('set', 'nothing.here', { value: 1 })
    const wrong = await list()
    expect(ids(wrong)).toEqual([third, second])
    expect(first).not.toBe(second)
    expect(wrong).toMatchObject({ count: 640 })
    const refused = await under.asPartner('POST', customers, { body: { offset: -1, limit: 3 } })
    expect(refused.status).toBe(400)
  })

  it('must name an operation and a path', async () => {
    for (const body of [{ operationId: 'Nothing', kind: 'drop', path: 'a' }, { operationId: 'ListSubCustomers', kind: 'drop', path: 'a..b' }, { operationId: 'ListSubCustomers', kind: 'forget', path: 'a' }]) {
      expect((await control('POST', '/distortions', body)).statusCode).toBe(400)
    }
  })
})

describe('the control API', () => {
  it('counts calls by operation, and forgets them', async () => {
    await under.asPartner('GET', balances)
    await under.asPartner('GET', balances)
    const before = await (await control('GET', '/calls')).body.json()
    await control('DELETE', '/calls')
    const after = await (await control('GET', '/calls')).body.json()
    expect(before).toMatchObject({ counts: { ListPartnerBalances: 2 } })
    expect(after).toEqual({ counts: {}, log: [] })
  })

  it('describes the partners that can sign in', async () => {
    const answer = await (await control('GET', '/partners')).body.json()
    expect(answer).toMatchObject({
      url: under.sandbox.url,
      businessDate: '2026-11-15T04:00:00.000Z',
      partners: [{ accessKey: 'SANDBOXAKSOLUTION', customers: 320 }, { customers: 150 }, { customers: 30 }],
    })
  })

  it.each([
    ['an unknown operation', '/faults', { operationId: 'NoSuchOperation', kind: 'hang' }, 400],
    ['an unknown kind of fault', '/faults', { operationId: '*', kind: 'explode' }, 400],
    ['an unknown status', '/lifecycle', { operationId: 'ListPartnerBalances', status: 'gone' }, 400],
    ['an unknown path', '/nothing', {}, 404],
  ])('refuses %s', async (_what, path, body, status) => {
    const answer = await control('POST', path, body)
    await answer.body.dump()
    expect(answer.statusCode).toBe(status)
  })

  it('puts everything back on reset', async () => {
    const [customer] = under.sandbox.world.customers
    if (customer) customer.label = 'changed'
    await control('POST', '/lifecycle', { operationId: 'ListPartnerBalances', status: 'retired' })
    await control('POST', '/reset')
    expect(under.sandbox.world.customers[0]?.label).not.toBe('changed')
    expect((await under.asPartner('GET', balances)).status).toBe(200)
  })
})

describe('the program', () => {
  it('tells its parent the address, and ends when the parent leaves', async () => {
    const file = new URL('../../src/sandbox/main.ts', import.meta.url)
    const child = fork(file, { env: { ...process.env, SANDBOX_PORT: '0', SANDBOX_QUOTAS: 'off' }, execArgv: [] })
    const message = await new Promise<unknown>((resolve) => child.once('message', resolve))
    expect(message).toMatchObject({ ready: true, partners: [{ accessKey: 'SANDBOXAKSOLUTION' }, {}, {}], url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) })
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    child.disconnect()
    expect(await ended).toBe(0)
  })
})

describe('the validator', () => {
  const validator = createOpenapiValidator()
  const good = {
    operationId: 'ListPartnerBalances',
    pathParameters: {},
    query: new URLSearchParams(),
    requestBody: '',
    status: 200,
    responseBody: '{"account_balances":[{"account_id":"A","account_type":1,"amount":1.5,"currency":"CNY","measure_id":1}]}',
  }

  it('finds nothing wrong with a right exchange', () => {
    expect(validator.check(good)).toEqual([])
  })

  it.each([
    ['a wrong type', { responseBody: good.responseBody.replace('1.5', '"1.5"') }, 'must be number'],
    ['a missing member', { responseBody: good.responseBody.replace('"account_id":"A",', '') }, '(account_id)'],
    ['a member that no contract declares', { responseBody: good.responseBody.replace('"currency"', '"money":1,"currency"') }, '/money is not declared'],
    ['a query parameter that no contract declares', { query: new URLSearchParams({ page: '1' }) }, 'page is not declared'],
    ['an undocumented status', { status: 418 }, 'status 418'],
    ['an answer that is no JSON', { responseBody: 'oops' }, 'no JSON'],
  ])('finds %s', (_what, change, problem) => {
    expect(validator.check({ ...good, ...change }).join('\n')).toContain(problem)
  })

  it('finds a request that the sandbox should have refused', () => {
    const accepted = { ...good, operationId: 'ListSubCustomerNewTag', requestBody: '{"limit":"ten"}', responseBody: '{"new_customer_tags":[]}' }
    expect(validator.check(accepted).join('\n')).toContain('request /limit must be integer')
  })
})

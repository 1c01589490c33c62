/** Registration as the sandbox does it: codes, checks and new customers, in both generations, by bare HTTP. */
import { request } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createIdentityState } from '#src/sandbox/identity-state.ts'
import type { Customer, PartnerKind } from '#src/sandbox/world.ts'
import { agencyRequest, column, openSandbox, passwordRequest, requestToken, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'
import { createTestClock } from '../support/test-clock.ts'

const send = '/v2/bases/verificationcode/send'
const sendOld = '/v1.0/any/partner/common-mgr/verificationcode'
const check = '/v2/partners/sub-customers/users/check-identity'
const checkOld = '/v1.0/any/partner/customer-mgr/check-user'
const create = '/v2/partners/sub-customers'
const createOld = '/v1.0/any/partner/customer-mgr/customer'
const list = '/v2/partners/sub-customers/query'
const listOld = '/v1.0/any/partner/customer-mgr/query'
const detailOld = '/v1.0/any/partner/customer-mgr/detail'
const anyPhone = '13811112222'
const minute = 60_000

const clock = createTestClock()
let under: SandboxUnderTest
let users = 0
/** Another one for each test: registrations stay. */
let phone = anyPhone

beforeAll(async () => {
  under = await openSandbox({ clock })
})

beforeEach(() => {
  const { identity } = under.sandbox.world
  Object.assign(identity, { ...createIdentityState(), created: identity.created })
  phone = String(Number(phone) + 1)
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

function post(path: string, body: unknown, kind: PartnerKind = 'solution-provider'): Promise<Answer> {
  return under.call(under.partner(kind).credentials, 'POST', path, { body })
}

function refusal({ status, json }: Answer): readonly unknown[] {
  return [status, json['error_code']]
}

/** A registration of a user id never used before. */
function newUser(more: JsonObject = {}): JsonObject {
  users += 1
  return { xaccount_id: `t-${users}`, xaccount_type: 'YUNFAN_IDP', ...more }
}

function newUserOld(more: JsonObject = {}): JsonObject {
  users += 1
  return { xAccountId: `t-${users}`, xAccountType: 'YUNFAN_IDP', ...more }
}

async function control(method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const answer = await request(new URL(`/__sandbox${path}`, under.sandbox.url), { method, ...sent })
  const text = await answer.body.text()
  return { status: answer.statusCode, json: text === '' ? null : JSON.parse(text) }
}

/** The code that was sent last, as the control API tells it. */
async function lastCode(): Promise<string> {
  const { json } = await control('GET', '/verification-codes')
  return String(rows(json, 'codes')[0]?.['code'])
}

async function codeFor(mobile: string, more: JsonObject = {}): Promise<string> {
  await post(send, { receiver_type: 1, mobile_phone: mobile, ...more })
  return lastCode()
}

function firstCustomer(fits: (customer: Customer) => boolean): Customer {
  const own = under.sandbox.world.customersOfPartner.get(under.partner('solution-provider').id) ?? []
  const found = own.find(fits)
  if (!found) throw new TypeError('no such customer is seeded')
  return found
}

describe('a verification code', () => {
  it('is sent without an answer, and told by the control API', async () => {
    const answer = await post(send, { receiver_type: 1, mobile_phone: phone, lang: 'en-us', scene: 29 })
    const { json } = await control('GET', '/verification-codes')
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect(rows(json, 'codes')).toEqual([{
      mobilePhone: phone, scene: 'registration', customerId: null, code: expect.stringMatching(/^\d{6}$/),
      sentAt: expect.any(String), expiresAt: expect.any(String), isUsed: false,
    }])
  })

  it('is valid for 10 minutes, for those that were asked for, or for 5 above an hour', async () => {
    for (const timeout of [{}, { timeout: 30 }, { timeout: 61 }]) await post(send, { receiver_type: 1, mobile_phone: phone, ...timeout })
    await post(sendOld, { receiverType: 1, mobilePhone: phone, timeout: 0 })
    const lives = under.sandbox.world.identity.codes.map((code) => (code.expiresAt - code.sentAt) / minute)
    expect(lives).toEqual([10, 30, 5, 10])
  })

  it('takes its scene as a number on the new side and as a text on the old, and wants a customer for a bank card', async () => {
    const { id } = firstCustomer((customer) => customer.associationType === '2')
    const foreign = under.sandbox.world.customersOfPartner.get(under.partner('distributor').id)?.[0]?.id
    const answers = await Promise.all([
      post(send, { receiver_type: 1, mobile_phone: phone, scene: 18, customer_id: id }),
      post(sendOld, { receiverType: 1, mobilePhone: phone, scene: '18', customerId: id }),
      post(send, { receiver_type: 1, mobile_phone: phone, scene: 18 }),
      post(sendOld, { receiverType: 1, mobilePhone: phone, scene: '18' }),
      post(send, { receiver_type: 1, mobile_phone: phone, scene: '18', customer_id: id }),
      post(sendOld, { receiverType: 1, mobilePhone: phone, scene: 18, customerId: id }),
      post(send, { receiver_type: 1, mobile_phone: phone, scene: 18, customer_id: foreign }),
    ])
    expect(answers.map(refusal)).toEqual([
      [204, undefined], [204, undefined], [400, 'CBC.0100'], [400, 'CBC.0100'], [400, 'CBC.0100'], [400, 'CBC.0100'], [403, 'CBC.0151'],
    ])
    expect(under.sandbox.world.identity.codes.map(({ scene, customerId }) => [scene, customerId])).toEqual([['bank-card', id], ['bank-card', id]])
  })

  it.each(['0086-13811112222', '23811112222', '1381111222', ''])('is not sent to %j', async (mobile) => {
    expect(refusal(await post(send, { receiver_type: 1, mobile_phone: mobile }))).toEqual([400, 'CBC.0100'])
    expect(refusal(await post(sendOld, { receiverType: 1, mobilePhone: mobile }))).toEqual([400, 'CBC.0100'])
  })

  it('is sent 15 times an hour and 60 times a day, and the old check says when the limit is reached', async () => {
    const asked = { searchType: 'mobile', searchKey: `0086-${phone}` }
    const wave = async (): Promise<number[]> => {
      const statuses: number[] = []
      for (let count = 0; count < 16; count += 1) statuses.push((await post(send, { receiver_type: 1, mobile_phone: phone })).status)
      return statuses
    }
    const full = [...Array.from({ length: 15 }, () => 204), 400]
    expect((await post(checkOld, asked)).json['uplimit']).toBe('0')
    for (let hour = 0; hour < 4; hour += 1) {
      expect(await wave()).toEqual(full)
      expect((await post(checkOld, asked)).json['uplimit']).toBe('1')
      clock.set(clock.now() + 61 * minute)
    }
    expect(refusal(await post(sendOld, { receiverType: 1, mobilePhone: phone }))).toEqual([400, 'CBC.0100'])
    clock.set(clock.now() + 24 * 60 * minute)
    expect((await post(sendOld, { receiverType: 1, mobilePhone: phone })).status).toBe(204)
  })

  it('is refused to a customer', async () => {
    const token = await under.customerToken(firstCustomer((customer) => customer.associationType === '2'))
    const answer = await under.call({ token }, 'POST', send, { body: { receiver_type: 1, mobile_phone: phone } })
    expect(refusal(answer)).toEqual([403, 'CBC.0151'])
  })
})

describe('the check of an identity', () => {
  it('knows account names of everybody, without regard to case', async () => {
    const { accountName } = firstCustomer(() => true)
    const [taken, free, takenOld, freeOld] = await Promise.all([
      post(check, { search_type: 'name', search_value: accountName.toUpperCase() }, 'distributor'),
      post(check, { search_type: 'name', search_value: 'nobody-has-this' }),
      post(checkOld, { searchType: 'name', searchKey: accountName }, 'distributor'),
      post(checkOld, { searchType: 'name', searchKey: 'nobody-has-this' }),
    ])
    const success = { error_code: 'CBC.0000', error_msg: 'success' }
    expect([taken.json, free.json]).toEqual([{ ...success, check_result: 'used_by_user' }, { ...success, check_result: 'available' }])
    expect([takenOld.json, freeOld.json]).toEqual([{ ...success, status: '1', uplimit: '0' }, { ...success, status: '0', uplimit: '0' }])
  })

  it('knows e-mail addresses', async () => {
    const email = firstCustomer((customer) => customer.email !== null).email ?? ''
    expect((await post(check, { search_type: 'email', search_value: email })).json['check_result']).toBe('used_by_user')
    expect((await post(checkOld, { searchType: 'email', searchKey: 'nobody@example.com' })).json['status']).toBe('0')
  })

  it('counts registrations of a mobile number on the new side, where the old says that it exists', async () => {
    const used = `0086-${firstCustomer(() => true).telephone}`
    const [fresh, free, old] = await Promise.all([
      post(check, { search_type: 'mobile', search_value: used }),
      post(check, { search_type: 'mobile', search_value: `0086-${phone}` }),
      post(checkOld, { searchType: 'mobile', searchKey: used }),
    ])
    expect(fresh.json).toMatchObject({ check_result: 'available', mobile_remain_available_num: 2 })
    expect(free.json).toMatchObject({ check_result: 'available', mobile_remain_available_num: 3 })
    expect(old.json).toMatchObject({ status: '1' })
  })

  it.each([
    ['mobile', anyPhone], ['mobile', '0044-7700900000'], ['name', 'abcd'], ['name', '12345'], ['name', 'op_someone'],
    ['name', 'shadow_x'], ['email', 'nobody'], ['phone', anyPhone],
  ])('refuses the %s %j', async (type, value) => {
    expect(refusal(await post(check, { search_type: type, search_value: value }))).toEqual([400, 'CBC.0100'])
    expect(refusal(await post(checkOld, { searchType: type, searchKey: value }))).toEqual([400, 'CBC.0100'])
  })
})

describe('a new customer', () => {
  it('is there at once, and associated with the partner a little later, in both generations', async () => {
    const code = await codeFor(phone)
    const body = newUser({ domain_name: 'new-customer-1', mobile_phone: phone, verification_code: code, password: 'Secret-123' })
    const { json } = await post(create, body)
    expect(json).toEqual({ domain_id: expect.stringMatching(/^[\da-f]{32}$/), domain_name: 'new-customer-1' })
    const id = String(json['domain_id'])
    expect((await post(list, { customer_id: id })).json).toMatchObject({ count: 0 })
    expect((await post(check, { search_type: 'name', search_value: 'new-customer-1' })).json['check_result']).toBe('used_by_user')
    clock.set(clock.now() + 1000)
    const [fresh, old] = await Promise.all([post(list, { customer_id: id }), post(listOld, { customerId: id })])
    expect(rows(fresh.json, 'customer_infos')).toEqual([{
      customer: '', account_name: 'new-customer-1', customer_id: id, associated_on: expect.stringMatching(/Z$/),
      association_type: '2', telephone: phone, verified_status: '-1', country_code: '0086', customer_type: -1, is_frozen: 0,
      account_managers: [], xaccount_id: body['xaccount_id'], xaccount_type: 'YUNFAN_IDP', customer_level: 'V0',
    }])
    expect(rows(old.json, 'customerInfoList')[0]).toMatchObject({ domainName: 'new-customer-1', cooperationType: '2', verifiedStatus: '-1' })
    expect(column(rows((await post(list, { limit: 1 })).json, 'customer_infos'), 'customer_id')).toEqual([id])
  })

  it('leaves neither its password nor its code in the log of calls', async () => {
    const code = await codeFor(phone)
    await post(create, newUser({ mobile_phone: phone, verification_code: code, password: 'Secret-"123' }))
    const { json } = await control('GET', '/calls')
    const last = rows(json, 'log').findLast((one) => one['operationId'] === 'CreateSubCustomer')
    const body: unknown = JSON.parse(String(last?.['requestBody']))
    expect(body).toMatchObject({ mobile_phone: phone, verification_code: '***', password: '***' })
  })

  it('can be allocated money and acted for, once associated', async () => {
    const { json } = await post(create, newUser({ include_association_result: true }))
    const [id, name] = [String(json['domain_id']), String(json['domain_name'])]
    expect((await post('/v2/accounts/partner-accounts/adjust-amount', { customer_id: id, amount: 12.5 })).status).toBe(200)
    const { credentials, agencyName } = under.partner('solution-provider')
    const partnerToken = await requestToken(under.sandbox.url, passwordRequest(credentials))
    const { token } = await requestToken(under.sandbox.url, agencyRequest(name, agencyName), partnerToken.token)
    const balance = await under.call({ token }, 'GET', '/v2/accounts/customer-accounts/balances')
    expect(rows(balance.json, 'account_balances')[0]).toMatchObject({ account_type: 1, amount: 12.5 })
  })

  it('gets a name of 32 characters when none is given, and becomes a referral customer when asked', async () => {
    const fresh = await post(create, newUser({ include_association_result: true, cooperation_type: '1' }))
    const old = await post(createOld, newUserOld({ cooperationType: '1' }))
    clock.set(clock.now() + 1000)
    expect([fresh.json['domain_name'], old.json['domainName']]).toEqual([expect.stringMatching(/^\w{32}$/), expect.stringMatching(/^\w{32}$/)])
    for (const id of [fresh.json['domain_id'], old.json['domainId']]) {
      expect(rows((await post(list, { customer_id: id })).json, 'customer_infos')[0]).toMatchObject({ association_type: '1' })
    }
  })

  it('is created on the old side with a code of the new one', async () => {
    const code = await codeFor(phone)
    const answer = await post(createOld, newUserOld({ mobilePhone: phone, countryCode: '0086', verificationCode: code, domainName: 'old-style-1' }))
    expect(answer.json).toEqual({ domainId: expect.any(String), domainName: 'old-style-1' })
  })

  it('exists although its association took too long: HTTP 500 with its id, and a repeat is a duplicate', async () => {
    await control('POST', '/association', { delayMs: 30_000 })
    const body = newUser({ include_association_result: true })
    const late = await post(create, body)
    expect([late.status, late.json]).toEqual([500, {
      error_code: 'CBC.99000050', error_msg: expect.any(String), domain_id: expect.any(String), domain_name: expect.any(String),
    }])
    expect(refusal(await post(create, body))).toEqual([400, 'CBC.99000039'])
    clock.set(clock.now() + 30_000)
    expect((await post(list, { customer_id: late.json['domain_id'] })).json['count']).toBe(1)
  })

  it('belongs to the reseller that a distributor names; a distributor has no new ones of its own', async () => {
    const reseller = under.partner('cloud-reseller')
    const body = { ...newUser(), xaccount_type: 'SHUTONG_IDP', include_association_result: true }
    const own = await post(create, body, 'distributor')
    const foreign = await post(create, { ...body, indirect_partner_id: 'nobody' }, 'distributor')
    const done = await post(create, { ...body, indirect_partner_id: reseller.id }, 'distributor')
    expect([own, foreign, done].map(refusal)).toEqual([[400, 'CBC.50010059'], [400, 'CBC.99000037'], [200, undefined]])
    const { json } = await post(list, { indirect_partner_id: reseller.id, customer_id: done.json['domain_id'] }, 'distributor')
    expect(json['count']).toBe(1)
  })

  it.each([
    ['a bad platform', { xaccount_type: 'OTHER' }, 'CBC.0101'],
    ['a malformed phone', { mobile_phone: '0086-13800000000', verification_code: '123456' }, 'CBC.5017'],
    ['a phone without a code', { mobile_phone: anyPhone }, 'CBC.0100'],
    ['an empty code', { mobile_phone: anyPhone, verification_code: '' }, 'CBC.0100'],
    ['a partner\'s phone', { mobile_phone: '13900001001', verification_code: '123456' }, 'CBC.99000029'],
    ['a reported phone', { mobile_phone: '19900001234', verification_code: '123456' }, 'CBC.99000051'],
    ['a short name', { domain_name: 'abcd' }, 'CBC.99000031'],
    ['a reserved name', { domain_name: 'op_customer' }, 'CBC.99000031'],
    ['a name of digits', { domain_name: '1234567' }, 'CBC.99000031'],
    ['a short password', { password: 'Ab1-' }, 'CBC.99000036'],
    ['a password of one class', { password: 'abcdefghij' }, 'CBC.99000036'],
    ['the name as password', { domain_name: 'customer-9', password: 'customer-9' }, 'CBC.99000036'],
    ['the name reversed as password', { domain_name: 'customer-9', password: '9-remotsuc' }, 'CBC.99000036'],
    ['a password with the phone', { mobile_phone: anyPhone, verification_code: '123456', password: `x${anyPhone}` }, 'CBC.99000036'],
    ['a code never sent', { mobile_phone: anyPhone, verification_code: '123456' }, 'CBC.99004008'],
  ])('is refused with %s', async (_, more, code) => {
    expect(refusal(await post(create, newUser(more)))).toEqual([400, code])
  })

  it('is refused when its user id or its name is taken', async () => {
    const { platformUserId, accountName } = firstCustomer(() => true)
    expect(refusal(await post(create, newUser({ xaccount_id: platformUserId })))).toEqual([400, 'CBC.99000039'])
    expect(refusal(await post(create, newUser({ domain_name: accountName })))).toEqual([400, 'CBC.99000038'])
  })

  it('is refused when its phone has registered three already', async () => {
    for (let count = 0; count < 3; count += 1) {
      const code = await codeFor(phone)
      expect((await post(create, newUser({ mobile_phone: phone, verification_code: code }))).status).toBe(200)
    }
    const { json } = await post(check, { search_type: 'mobile', search_value: `0086-${phone}` })
    expect(json).toMatchObject({ check_result: 'used_by_user', mobile_remain_available_num: 0 })
    const code = await codeFor(phone)
    expect(refusal(await post(create, newUser({ mobile_phone: phone, verification_code: code })))).toEqual([400, 'CBC.99000030'])
  })

  it('is refused with a wrong code, three times, and then even with the right one', async () => {
    const right = await codeFor(phone)
    const wrong = right === '000000' ? '000001' : '000000'
    for (let count = 0; count < 3; count += 1) {
      expect(refusal(await post(create, newUser({ mobile_phone: phone, verification_code: wrong })))).toEqual([400, 'CBC.99004010'])
    }
    expect(refusal(await post(create, newUser({ mobile_phone: phone, verification_code: right })))).toEqual([400, 'CBC.99004009'])
  })

  it('is refused with a code that is out of time, and with one used before', async () => {
    const late = await codeFor(phone, { timeout: 1 })
    clock.set(clock.now() + minute)
    expect(refusal(await post(create, newUser({ mobile_phone: phone, verification_code: late })))).toEqual([400, 'CBC.99004008'])
    const code = await codeFor(phone)
    expect((await post(create, newUser({ mobile_phone: phone, verification_code: code }))).status).toBe(200)
    expect(refusal(await post(create, newUser({ mobile_phone: phone, verification_code: code })))).toEqual([400, 'CBC.99004008'])
  })

  it('is refused by the standing of the partner and of its distributor', async () => {
    const reseller = under.partner('cloud-reseller').id
    const own = async (): Promise<unknown> => (await post(create, newUser())).json['error_code']
    const through = async (): Promise<unknown> =>
      (await post(create, { ...newUser(), xaccount_type: 'SHUTONG_IDP', indirect_partner_id: reseller }, 'distributor')).json['error_code']
    const stand = (partnerId: string, standing: string): Promise<{ status: number }> => control('POST', '/partners/standing', { partnerId, standing })
    const [partner, distributor] = [under.partner('solution-provider').id, under.partner('distributor').id]
    await stand(partner, 'restricted')
    expect(await own()).toBe('CBC.50010085')
    await stand(partner, 'test')
    expect(await own()).toBe('CBC.99005035')
    await stand(partner, 'normal')
    expect(await own()).toBeUndefined()
    await stand(distributor, 'left')
    expect(await through()).toBe('CBC.50010065')
    await stand(distributor, 'restricted')
    expect(await through()).toBe('CBC.50010086')
    await stand(distributor, 'normal')
    await stand(reseller, 'restricted')
    expect(await through()).toBe('CBC.50010085')
    expect((await stand('nobody', 'test')).status).toBe(404)
    expect((await stand(partner, 'gone')).status).toBe(400)
  })

  it('is refused on the old side with CBC.0100 for every reason that has no code there', async () => {
    const { platformUserId } = firstCustomer(() => true)
    const answers = await Promise.all([
      post(createOld, newUserOld({ xAccountId: platformUserId })),
      post(createOld, newUserOld({ password: 'short' })),
      post(createOld, newUserOld({ mobilePhone: phone, countryCode: '0044', verificationCode: '123456' })),
      post(createOld, newUserOld({ domainName: 'op_x-customer' })),
    ])
    expect(answers.map(refusal)).toEqual(Array.from({ length: 4 }, () => [400, 'CBC.0100']))
  })
})

describe('the old list by GET', () => {
  function get(query: Record<string, string | number>): Promise<Answer> {
    return under.call(under.partner('solution-provider').credentials, 'GET', detailOld, { query })
  }

  it('counts pages from 1 and filters as its sibling does', async () => {
    const [byGet, byPost] = await Promise.all([
      get({ page_no: 2, page_size: 7, cooperationType: '2' }), post(listOld, { offset: 2, limit: 7, cooperationType: '2' }),
    ])
    expect(byGet.json).toEqual(byPost.json)
    expect(rows(byGet.json, 'customerInfoList')).toHaveLength(7)
    const { accountName } = firstCustomer((customer) => customer.label === 'VIP')
    const found = await get({ domain_name: accountName.slice(0, 7), label: 'VIP', page_size: 100 })
    expect(column(rows(found.json, 'customerInfoList'), 'domainName')).toContain(accountName)
  })

  it('takes an empty text for a filter that nothing matches, and an unknown customer for an empty answer', async () => {
    for (const query of [{ domain_name: '' }, { label: '' }, { corp_name: 'nobody-at-all' }]) {
      expect((await get(query)).json).toEqual({ count: 0, customerInfoList: [] })
    }
  })

  it('refuses an empty or impossible page and spaces in an HTTP 200', async () => {
    const answers = await Promise.all([get({ page_no: '' }), get({ page_size: 101 }), get({ page_no: 0 }), get({ corp_name: 'two words' })])
    expect(answers.map(refusal)).toEqual(Array.from({ length: 4 }, () => [200, 'CBC.0100']))
  })
})

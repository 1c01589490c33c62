/** Real-name applications and their review as the sandbox does them, in both generations, by bare HTTP. */
import { request } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createIdentityState } from '#src/sandbox/identity-state.ts'
import type { Customer } from '#src/sandbox/world.ts'
import { openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const base = '/v2/customers/realname-auths'
const baseOld = '/v1.0/any/partner/customer-mgr/realname-auth'
const syncOld = '/v1.0/any/partner/customer-mgr/verified-info'
const list = '/v2/partners/sub-customers/query'
const platform = 'YUNFAN_IDP'
const passport = ['c1/data.jpg', 'c1/entry.jpg', 'c1/hand.JPG']
const licence = ['c1/licence.pdf', 'c1/id-front.png', 'c1/id-back.png']
const mobile = '13700001111'

let under: SandboxUnderTest
let seeded: readonly Customer[]

beforeAll(async () => {
  under = await openSandbox()
  seeded = under.sandbox.world.customers.map((customer) => ({ ...customer }))
})

/** What an application changes, as it was; a whole new world takes longer than a test. */
beforeEach(() => {
  const { world } = under.sandbox
  Object.assign(world.identity, createIdentityState())
  for (const customer of seeded) Object.assign(world.customerById.get(customer.id) ?? {}, customer)
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

function call(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Answer> {
  const { credentials } = under.partner('solution-provider')
  return under.call(credentials, method, path, body === undefined ? {} : { body })
}

function refusal({ status, json }: Answer): readonly unknown[] {
  return [status, json['error_code']]
}

function find(fits: (customer: Customer) => boolean): Customer {
  const own = under.sandbox.world.customersOfPartner.get(under.partner('solution-provider').id) ?? []
  const found = own.find(fits)
  if (!found) throw new TypeError('no such customer is seeded')
  return found
}

const fresh = (): Customer => find((customer) => customer.verifiedStatus === '-1')
const individual = (): Customer => find((customer) => customer.verifiedStatus === '2' && customer.customerType === 0)
const enterprise = (): Customer => find((customer) => customer.verifiedStatus === '2' && customer.customerType === 1)
const foreign = (): string => under.sandbox.world.customersOfPartner.get(under.partner('distributor').id)?.[0]?.id ?? ''

function person(id: string, more: JsonObject = {}): JsonObject {
  const certificate = { identify_type: 0, verified_type: 3, verified_file_url: passport, verified_number: 'E00000000' }
  return { customer_id: id, ...certificate, name: 'Li Demo', change_type: -1, xaccount_type: platform, ...more }
}

function personOld(id: string, more: JsonObject = {}): JsonObject {
  const certificate = { identifyType: 0, verifiedType: 0, verifiedFileURL: passport, verifiedNumber: '110101190001010000' }
  return { customerId: id, ...certificate, name: 'Li Demo', changeType: -1, xaccountType: platform, ...more }
}

function company(id: string, more: JsonObject = {}): JsonObject {
  const legal = { legel_name: 'Li Demo', legel_id_number: '110101190001010000', certifier_role: 'legalPerson' }
  return {
    customer_id: id, identify_type: 1, certificate_type: 0, verified_file_url: licence, corp_name: '示例科技有限公司',
    verified_number: '91000000DEMO00000X', reg_country: 'CN', xaccount_type: platform, enterprise_person: legal, ...more,
  }
}

function companyOld(id: string, more: JsonObject = {}): JsonObject {
  return {
    customerId: id, identifyType: 1, certificateType: 0, verifiedFileURL: licence.slice(0, 1), corpName: '示例科技有限公司',
    verifiedNumber: '91000000DEMO00000X', regCountry: 'CN', xaccountType: platform, ...more,
  }
}

async function control(path: string, body: unknown): Promise<number> {
  const answer = await request(new URL(`/__sandbox${path}`, under.sandbox.url), { method: 'POST', body: JSON.stringify(body) })
  await answer.body.dump()
  return answer.statusCode
}

/** What both generations say of the review, and what the customer list says. */
async function seen(id: string): Promise<readonly unknown[]> {
  const { credentials } = under.partner('solution-provider')
  const [now, old, listed] = await Promise.all([
    under.call(credentials, 'GET', `${base}/result`, { query: { customer_id: id } }),
    under.call(credentials, 'GET', `${baseOld}/result`, { query: { customerId: id } }),
    call('POST', list, { customer_id: id }),
  ])
  const row = rows(listed.json, 'customer_infos')[0]
  return [now.json['review_result'], old.json['reviewResult'], row?.['verified_status'], row?.['customer_type'], now.json['opinion']]
}

describe('an application of an individual', () => {
  it('goes under review, and an approval authenticates the customer under the name', async () => {
    const { id } = fresh()
    const answer = await call('POST', `${base}/individual`, person(id))
    expect([answer.status, answer.json]).toEqual([200, { is_review: 1 }])
    expect(await seen(id)).toEqual([0, 0, '0', -1, null])
    expect(await control('/reviews', { customerId: id, result: 'approved' })).toBe(204)
    expect(await seen(id)).toEqual([2, 2, '2', 0, null])
    expect(rows((await call('POST', list, { customer_id: id })).json, 'customer_infos')[0]?.['customer']).toBe('Li Demo')
  })

  it('can be made on the old side and be read on the new; rejected, it can be made again', async () => {
    const { id } = fresh()
    const answer = await call('POST', `${baseOld}/individual`, personOld(id))
    expect(answer.json).toEqual({ isReview: 1, errorItems: [] })
    await control('/reviews', { customerId: id, result: 'rejected', opinion: '照片不清晰' })
    expect(await seen(id)).toEqual([1, 1, '1', -1, '照片不清晰'])
    expect((await call('POST', `${base}/individual`, person(id))).json).toEqual({ is_review: 1 })
  })

  it('is decided at once by bank card, with a code sent for it', async () => {
    const { id } = fresh()
    const send = { receiver_type: 1, mobile_phone: mobile, scene: 18, customer_id: id }
    await call('POST', '/v2/bases/verificationcode/send', send)
    const code = under.sandbox.world.identity.codes[0]?.code
    const card = { bank_account: '6222-0000-0000', areacode: '0086', mobile, verification_code: code }
    const body = person(id, { identify_type: 4, verified_file_url: ['c1/face.jpg'], bank_card_info: card })
    expect((await call('POST', `${base}/individual`, body)).json).toEqual({ is_review: 0 })
    expect(await seen(id)).toEqual([2, 2, '2', 0, null])
  })

  it('is decided at once by bank card on the old side too', async () => {
    const { id } = fresh()
    await call('POST', '/v2/bases/verificationcode/send', { receiver_type: 1, mobile_phone: mobile, scene: 18, customer_id: id })
    const code = under.sandbox.world.identity.codes[0]?.code
    const card = { bankAccount: '6222', areacode: '0086', mobile, verificationCode: code }
    const body = personOld(id, { identifyType: 4, verifiedFileURL: ['c1/face.jpg'], bankCardInfo: card })
    expect((await call('POST', `${baseOld}/individual`, body)).json).toEqual({ isReview: 0, errorItems: [] })
    expect(await seen(id)).toEqual([2, 2, '2', 0, null])
  })

  it.each([
    ['two pictures', { verified_file_url: passport.slice(0, 2) }, 'CBC.0100'],
    ['five pictures', { verified_file_url: [...passport, 'a.jpg', 'b.jpg'] }, 'CBC.0100'],
    ['a picture named by its bucket', { verified_file_url: ['obs://bucket/a.jpg', 'b.jpg', 'c.jpg'] }, 'CBC.0100'],
    ['a picture named by download/', { verified_file_url: ['download/a.jpg', 'b.jpg', 'c.jpg'] }, 'CBC.0100'],
    ['a picture of another format', { verified_file_url: ['a.tiff', 'b.jpg', 'c.jpg'] }, 'CBC.99000100'],
    ['a picture that is too large', { verified_file_url: ['a-too-large.jpg', 'b.jpg', 'c.jpg'] }, 'CBC.99000099'],
    ['no certificate type', { verified_type: undefined }, 'CBC.0100'],
    ['the identity card of the old side', { verified_type: 0 }, 'CBC.0100'],
    ['an empty name', { name: ' ' }, 'CBC.0100'],
    ['an empty number', { verified_number: '' }, 'CBC.0100'],
    ['another platform', { xaccount_type: 'OTHER' }, 'CBC.0100'],
    ['no bank card', { identify_type: 4, verified_file_url: ['face.jpg'] }, 'CBC.0100'],
    ['a function that is not enabled', { verified_number: 'E0-99005030' }, 'CBC.99005030'],
    ['a case for the account manager', { verified_number: 'E0-70600026' }, 'CBC.70600026'],
    ['a certificate used too often', { verified_number: 'E0-99007189' }, 'CBC.99007189'],
    ['a certificate not allowed', { verified_number: 'E0-99007193' }, 'CBC.99007193'],
    ['a certificate that fails the check', { verified_number: 'E0-99007202' }, 'CBC.99007202'],
    ['another face', { verified_number: 'E0-99007219' }, 'CBC.99007219'],
  ])('is refused with %s', async (_, more, code) => {
    const { id } = fresh()
    expect(refusal(await call('POST', `${base}/individual`, person(id, more)))).toEqual([400, code])
    expect((await seen(id))[2]).toBe('-1')
  })

  it.each(['99007255', '99007258', '99007260', '99007261', '99007262'])('is refused for the bank card with CBC.%s', async (code) => {
    const card = { bank_account: `6222-${code}`, areacode: '0086', mobile, verification_code: '123456' }
    const body = person(fresh().id, { identify_type: 4, verified_file_url: ['face.jpg'], bank_card_info: card })
    expect(refusal(await call('POST', `${base}/individual`, body))).toEqual([400, `CBC.${code}`])
  })

  it('is refused with a bank card of other characters, and without a code that was sent for this customer', async () => {
    const card = { bank_account: '6222', areacode: '0086', mobile, verification_code: '123456' }
    const body = (more: JsonObject): JsonObject =>
      person(fresh().id, { identify_type: 4, verified_file_url: ['face.jpg'], bank_card_info: { ...card, ...more } })
    expect(refusal(await call('POST', `${base}/individual`, body({ bank_account: '62 22' })))).toEqual([400, 'CBC.0100'])
    expect(refusal(await call('POST', `${base}/individual`, body({})))).toEqual([400, 'CBC.99000027'])
  })

  it('is refused while one is under review, and after success', async () => {
    const { id } = fresh()
    await call('POST', `${base}/individual`, person(id))
    expect(refusal(await call('POST', `${base}/individual`, person(id)))).toEqual([400, 'CBC.99007188'])
    expect(refusal(await call('POST', `${baseOld}/individual`, personOld(id)))).toEqual([400, 'CBC.0100'])
    expect(refusal(await call('POST', `${base}/individual`, person(individual().id)))).toEqual([400, 'CBC.99007188'])
  })

  it('is refused from the sixth attempt on, whoever refused the others', async () => {
    const { id } = fresh()
    for (let count = 0; count < 5; count += 1) {
      expect(refusal(await call('POST', `${base}/individual`, person(id, { verified_number: 'E0-99007202' })))).toEqual([400, 'CBC.99007202'])
    }
    expect(refusal(await call('POST', `${base}/individual`, person(id)))).toEqual([400, 'CBC.99007191'])
  })

  it('is refused for a customer of somebody else: 400 on the new side, a lasting 500 on the old', async () => {
    expect(refusal(await call('POST', `${base}/individual`, person(foreign())))).toEqual([400, 'CBC.99000035'])
    expect(refusal(await call('POST', `${baseOld}/individual`, personOld(foreign())))).toEqual([500, 'CBC.5002'])
  })

  it('that fails a check says so in an HTTP 200 on the old side, and changes nothing', async () => {
    const { id } = fresh()
    const answer = await call('POST', `${baseOld}/individual`, personOld(id, { verifiedNumber: 'E0-99007202' }))
    expect([answer.status, answer.json]).toEqual([200, {
      error_code: 'CBC.0100', error_msg: expect.any(String), failCheckItems: [expect.any(String)],
    }])
    expect(await seen(id)).toEqual([undefined, undefined, '-1', -1, undefined])
    expect(refusal(await call('POST', `${baseOld}/individual`, personOld(id, { verifiedType: 77 })))).toEqual([400, 'CBC.0100'])
  })
})

describe('an application of an enterprise', () => {
  it('goes under review on either side, and an approval makes the customer an enterprise', async () => {
    for (const [path, body] of [[base, company], [baseOld, companyOld]] as const) {
      const { id } = fresh()
      const answer = await call('POST', `${path}/enterprise`, body(id))
      expect(answer.json['is_review'] ?? answer.json['isReview']).toBe(1)
      await control('/reviews', { customerId: id, result: 'approved' })
      expect(await seen(id)).toEqual([2, 2, '2', 1, null])
    }
  })

  it.each([
    ['a person without pictures', { verified_file_url: licence.slice(0, 1) }, 'CBC.0100'],
    ['a name of digits', { corp_name: '123 456' }, 'CBC.0100'],
    ['a country in lower case', { reg_country: 'cn' }, 'CBC.0100'],
    ['another method', { identify_type: 0 }, 'CBC.0100'],
    ['an unknown certificate', { certificate_type: 7 }, 'CBC.0100'],
    ['a failed business check', { verified_number: '91-99007004' }, 'CBC.99007004'],
  ])('is refused with %s', async (_, more, code) => {
    expect(refusal(await call('POST', `${base}/enterprise`, company(fresh().id, more)))).toEqual([400, code])
  })

  it('is refused for a foreign customer and for an authenticated one', async () => {
    const answers = await Promise.all([
      call('POST', `${base}/enterprise`, company(foreign())), call('POST', `${baseOld}/enterprise`, companyOld(foreign())),
      call('POST', `${base}/enterprise`, company(enterprise().id)), call('POST', `${baseOld}/enterprise`, companyOld(enterprise().id)),
    ])
    expect(answers.map(refusal)).toEqual([[400, 'CBC.99000035'], [500, 'CBC.5002'], [400, 'CBC.99007188'], [400, 'CBC.0100']])
  })
})

describe('a change to an enterprise', () => {
  it('leaves the individual authenticated until it is approved', async () => {
    const { id } = individual()
    const answer = await call('PUT', `${base}/enterprise`, company(id, { change_type: 1 }))
    expect(answer.json).toEqual({ is_review: 1 })
    expect(await seen(id)).toEqual([0, 0, '2', 0, null])
    await control('/reviews', { customerId: id, result: 'approved' })
    expect(await seen(id)).toEqual([2, 2, '2', 1, null])
  })

  it('leaves the individual authenticated when it is rejected, on the old side too', async () => {
    const { id } = individual()
    expect((await call('PUT', `${baseOld}/enterprise`, companyOld(id, { changeType: 1 }))).json).toEqual({ isReview: 1, errorItems: [] })
    await control('/reviews', { customerId: id, result: 'rejected' })
    expect((await seen(id)).slice(0, 4)).toEqual([1, 1, '2', 0])
  })

  it('is refused for an enterprise, for somebody never authenticated, for a foreign customer and without its kind', async () => {
    const change = { change_type: 1 }
    const answers = await Promise.all([
      call('PUT', `${base}/enterprise`, company(enterprise().id, change)),
      call('PUT', `${base}/enterprise`, company(fresh().id, change)),
      call('PUT', `${baseOld}/enterprise`, companyOld(fresh().id, { changeType: 1 })),
      call('PUT', `${base}/enterprise`, company(foreign(), change)),
      call('PUT', `${baseOld}/enterprise`, companyOld(foreign(), { changeType: 1 })),
      call('PUT', `${base}/enterprise`, company(individual().id)),
    ])
    expect(answers.map(refusal)).toEqual([
      [400, 'CBC.99007188'], [400, 'CBC.99007004'], [200, 'CBC.0100'], [400, 'CBC.99000035'], [500, 'CBC.5002'], [400, 'CBC.0100'],
    ])
  })
})

describe('the review', () => {
  it('decides seeded applications too, and nothing that is not under review', async () => {
    const { id } = find((customer) => customer.review?.result === 0)
    expect(await control('/reviews', { customerId: id, result: 'rejected' })).toBe(204)
    expect((await seen(id)).slice(0, 3)).toEqual([1, 1, '1'])
    expect(await control('/reviews', { customerId: id, result: 'approved' })).toBe(404)
    expect(await control('/reviews', { customerId: id, result: 'perhaps' })).toBe(400)
  })
})

describe('the discarded synchronisation of a real name', () => {
  const body = (more: JsonObject): JsonObject => ({
    xaccountType: platform, verifiedType: 1, verifiedStatus: 2, name: '同步示例有限公司', identifyType: 3, verifiedNumber: '91000000', ...more,
  })

  it('authenticates a customer by its id or by its user id', async () => {
    const first = fresh()
    expect((await call('PUT', syncOld, body({ domainId: first.id }))).json).toEqual({ error_code: 'CBC.0000', error_msg: 'success' })
    expect((await seen(first.id)).slice(0, 4)).toEqual([2, 2, '2', 1])
    const second = fresh()
    await call('PUT', syncOld, body({ xaccountId: second.platformUserId, verifiedType: 0, identifyType: 1 }))
    expect((await seen(second.id)).slice(0, 4)).toEqual([2, 2, '2', 0])
  })

  it('is refused for a foreign customer, for nobody, for another platform, for another status and with a part missing', async () => {
    const answers = await Promise.all([
      call('PUT', syncOld, body({ domainId: foreign() })), call('PUT', syncOld, body({})),
      call('PUT', syncOld, body({ domainId: fresh().id, xaccountType: 'OTHER' })),
      call('PUT', syncOld, body({ domainId: fresh().id, verifiedStatus: 1 })),
      call('PUT', syncOld, body({ domainId: fresh().id, name: undefined })),
    ])
    expect(answers.map(refusal)).toEqual([[403, 'CBC.0151'], [400, 'CBC.0100'], [400, 'CBC.0100'], [400, 'CBC.0100'], [400, 'CBC.0100']])
  })
})

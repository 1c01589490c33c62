/** Real-name authentication over HTTP, on the sandbox, in each generation: every effect is read back. */
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createIdentityState } from '#src/sandbox/identity-state.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import type { Customer } from '#src/sandbox/world.ts'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

const solutionProvider = '2f1a6c0e9b7d4e83a5c1d0f6b8e72934'
const validator = createOpenapiValidator()
const problems: string[] = []
let sandbox: Sandbox
let seeded: readonly Customer[]
let running: ServiceUnderTest[] = []

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false, observer: (exchange) => void problems.push(...validator.check(exchange)) })
  seeded = sandbox.world.customers.map((customer) => ({ ...customer }))
})

/** What an application changes, as it was. */
beforeEach(() => {
  sandbox.faults.clear()
  Object.assign(sandbox.world.identity, createIdentityState())
  for (const customer of seeded) Object.assign(sandbox.world.customerById.get(customer.id) ?? {}, customer)
})

afterEach(async () => {
  await Promise.all(running.map((service) => service.close()))
  running = []
})

afterAll(async () => {
  await sandbox.close()
  expect(problems).toEqual([])
})

async function start(use: 'old' | 'new', fallback = false): Promise<ServiceUnderTest> {
  const service = await startServiceOn(sandbox.url, {
    policy: `default: { use: ${use}, fallback: ${fallback} }\n`,
    environment: { ALLOW_LOCAL_WRITES: '1', CALLER_SCOPES: 'partner:read,partner:write' },
  })
  running.push(service)
  return service
}

function find(fits: (customer: Customer) => boolean): Customer {
  const found = sandbox.world.customers.find((customer) => customer.partnerId === solutionProvider && fits(customer))
  if (!found) throw new TypeError('no such customer is seeded')
  return found
}

const fresh = () => find(({ verifiedStatus }) => verifiedStatus === '-1')
const authenticated = () => find(({ verifiedStatus, customerType }) => verifiedStatus === '2' && customerType === 0)
const foreign = () => sandbox.world.customers.find(({ partnerId }) => partnerId !== solutionProvider)?.id ?? 'nobody'

async function review(customerId: string, result: 'approved' | 'rejected'): Promise<void> {
  const { body, statusCode } = await request(`${sandbox.url}/__sandbox/reviews`, { method: 'POST', body: JSON.stringify({ customerId, result, opinion: '照片不清晰' }) })
  await body.dump()
  expect(statusCode).toBe(204)
}

const fields = `isUnderReview failedChecks userErrors { code upstreamCode field message }
  customer { customerId name type verificationStatus realName { result opinion } }`
const asPerson = `mutation ($input: IndividualRealNameInput!) { answer: customerRealNameApplyAsIndividual(input: $input) { ${fields} } }`
const asOrganisation = `mutation ($input: EnterpriseRealNameInput!) { answer: customerRealNameApplyAsEnterprise(input: $input) { ${fields} } }`
const changed = `mutation ($input: EnterpriseRealNameInput!) { answer: customerRealNameChangeToEnterprise(input: $input) { ${fields} } }`
const seen = 'query ($customerId: String!) { customer(customerId: $customerId) { name type verificationStatus realName { result opinion } } }'

const passport = [{ kind: 'HOLDING_DATA_PAGE', path: 'c1/hand.JPG' }, { kind: 'DATA_PAGE', path: 'c1/data.jpg' }, { kind: 'ENTRY_STAMP_PAGE', path: 'c1/entry.jpg' }]
const person = (customerId: string, more: object = {}) => ({ customerId, platformId: 'YUNFAN_IDP', name: 'Li Demo', certificateNumber: 'E00000000', certificateType: 'PASSPORT', pictures: passport, ...more })
const legalRepresentative = { name: '李示例', idNumber: '110101190001010000' }
const company = (customerId: string, more: object = {}) => ({
  customerId, platformId: 'YUNFAN_IDP', name: '示例科技有限公司', certificateNumber: '91000000DEMO00000X', certificateType: 'BUSINESS_LICENCE', country: 'CN', address: '示例路1号', legalRepresentative,
  pictures: [{ kind: 'CERTIFICATE', path: 'c1/licence.pdf' }, { kind: 'EMBLEM_SIDE', path: 'c1/back.png' }, { kind: 'PORTRAIT_SIDE', path: 'c1/front.png' }], ...more,
})

/** The old generation has one code for all that is wrong with an application, and one for a customer of somebody else. */
const refusals = {
  new: {
    again: { code: 'ALREADY_EXISTS', upstreamCode: 'CBC.99007188', field: null, message: '已实名认证或正在审核。' },
    foreign: { code: 'NOT_FOUND', upstreamCode: 'CBC.99000035', field: ['input', 'customerId'], message: 'It is not a customer of the partner.' },
    check: { code: 'VERIFICATION_FAILED', upstreamCode: 'CBC.99007202', field: null, message: 'The check failed.' },
    change: { code: 'VERIFICATION_FAILED', upstreamCode: 'CBC.99007004', field: null, message: 'The check of the business registration was not passed.' },
    failedChecks: null,
  },
  old: {
    again: { code: 'INVALID_INPUT', upstreamCode: 'CBC.0100', field: null, message: '参数错误。' },
    foreign: { code: 'NOT_FOUND', upstreamCode: 'CBC.5002', field: ['input', 'customerId'], message: 'The partner has no such customer.' },
    check: { code: 'VERIFICATION_FAILED', upstreamCode: 'CBC.0100', field: null, message: 'The check failed.' },
    change: { code: 'VERIFICATION_FAILED', upstreamCode: 'CBC.0100', field: null, message: 'The check failed.' },
    failedChecks: [expect.any(String)],
  },
}

const told = { new: null, old: [] }

describe.each(['new', 'old'] as const)('real-name authentication on the %s generation', (generation) => {
  const { again, foreign: ofSomebodyElse, check, change, failedChecks } = refusals[generation]
  const taken = { isUnderReview: true, failedChecks: told[generation], userErrors: [] }

  it('of a person is under review, refused meanwhile, and in force when it is approved', async () => {
    const service = await start(generation)
    const { id: customerId } = fresh()
    const answer = await service.query(asPerson, { input: person(customerId) })
    expect(answer).toMatchObject({ status: 200, data: { answer: { ...taken, customer: { customerId, type: 'NOT_SET', verificationStatus: 'UNDER_REVIEW', realName: { result: 'UNDER_REVIEW', opinion: null } } } } })
    const twice = await service.query(asPerson, { input: person(customerId) }, { 'accept-language': 'zh' })
    expect(twice.errors).toBeUndefined()
    expect(twice.data).toMatchObject({ answer: { isUnderReview: null, customer: null, userErrors: [again] } })
    await review(customerId, 'approved')
    expect((await service.query(seen, { customerId })).data).toEqual({ customer: { name: 'Li Demo', type: 'INDIVIDUAL', verificationStatus: 'VERIFIED', realName: { result: 'APPROVED', opinion: null } } })
  })

  it('of a person by a bank card is decided at once, with the code that was sent', async () => {
    const service = await start(generation)
    const { id: customerId } = fresh()
    const mobilePhone = '13700001111'
    const send = 'mutation ($input: VerificationCodeSendInput!) { verificationCodeSend(input: $input) { isSent } }'
    expect((await service.query(send, { input: { mobilePhone, purpose: 'BANK_CARD_AUTHENTICATION', customerId } })).data).toEqual({ verificationCodeSend: { isSent: true } })
    const bankCard = { account: '6222-0000-0000', mobilePhone, verificationCode: sandbox.world.identity.codes[0]?.code }
    const answer = await service.query(asPerson, { input: person(customerId, { certificateType: null, bankCard, pictures: [{ kind: 'FACE', path: 'c1/face.jpg' }] }) })
    expect(answer.data).toMatchObject({ answer: { ...taken, isUnderReview: false, customer: { name: 'Li Demo', type: 'INDIVIDUAL', verificationStatus: 'VERIFIED', realName: { result: 'APPROVED' } } } })
  })

  it('of an organisation is under review; rejected, with the reviewer\'s words, it can be applied for again', async () => {
    const service = await start(generation)
    const { id: customerId } = fresh()
    expect((await service.query(asOrganisation, { input: company(customerId) })).data).toMatchObject({ answer: taken })
    await review(customerId, 'rejected')
    expect((await service.query(seen, { customerId })).data).toMatchObject({ customer: { verificationStatus: 'REJECTED', realName: { result: 'REJECTED', opinion: '照片不清晰' } } })
    const least = { country: null, address: null, certificateType: null, legalRepresentative: null, pictures: [{ kind: 'CERTIFICATE', path: 'c1/licence.pdf' }] }
    expect((await service.query(asOrganisation, { input: company(customerId, least) })).data).toMatchObject({ answer: taken })
    await review(customerId, 'approved')
    expect((await service.query(seen, { customerId })).data).toMatchObject({ customer: { name: '示例科技有限公司', type: 'ENTERPRISE', verificationStatus: 'VERIFIED', realName: { result: 'APPROVED' } } })
  })

  it('makes an authenticated person an organisation, which stays authenticated as a person until then', async () => {
    const service = await start(generation)
    const { id: customerId } = authenticated()
    const answer = await service.query(changed, { input: company(customerId) })
    expect(answer.data).toMatchObject({ answer: { ...taken, customer: { type: 'INDIVIDUAL', verificationStatus: 'VERIFIED', realName: { result: 'UNDER_REVIEW' } } } })
    await review(customerId, 'approved')
    expect((await service.query(seen, { customerId })).data).toMatchObject({ customer: { name: '示例科技有限公司', type: 'ENTERPRISE', verificationStatus: 'VERIFIED' } })
  })

  it('is refused as data for somebody else\'s customer, for what fails a check, and for a change of nobody', async () => {
    const service = await start(generation)
    const { id: customerId } = fresh()
    const ask = async (document: string, input: object) => (await service.query(document, { input })).data
    expect(await ask(asPerson, person(foreign()))).toMatchObject({ answer: { customer: null, userErrors: [ofSomebodyElse] } })
    expect(await ask(asOrganisation, company(foreign()))).toMatchObject({ answer: { customer: null, userErrors: [ofSomebodyElse] } })
    expect(await ask(asPerson, person(customerId, { certificateNumber: 'E0-99007202' }))).toMatchObject({ answer: { isUnderReview: null, failedChecks, userErrors: [check] } })
    expect(await ask(changed, company(customerId))).toMatchObject({ answer: { customer: null, failedChecks, userErrors: [change] } })
    expect((await service.query(seen, { customerId })).data).toMatchObject({ customer: { verificationStatus: 'NOT_VERIFIED', realName: null } })
  })

  it('that was carried out and not answered is sent once, and can be seen at the customer', async () => {
    const service = await start(generation, true)
    const { id: customerId } = fresh()
    const operationId = generation === 'new' ? 'CreatePersonalRealnameAuth' : 'CreatePersonalRealnameAuthOld'
    sandbox.faults.inject({ operationId, kind: 'reset', carriedOut: true, times: 1 })
    const before = sandbox.calls.log().length
    const answer = await service.query(asPerson, { input: person(customerId) })
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_UNAVAILABLE'])
    expect(sandbox.calls.log().slice(before).map((call) => call.operationId)).toEqual([operationId])
    expect((await service.query(seen, { customerId })).data).toMatchObject({ customer: { verificationStatus: 'UNDER_REVIEW', realName: { result: 'UNDER_REVIEW' } } })
  })
})

describe('the identity card of mainland China', () => {
  const input = () => person(fresh().id, { certificateType: 'IDENTITY_CARD', pictures: ['PORTRAIT_SIDE', 'EMBLEM_SIDE', 'HOLDING_PORTRAIT_SIDE'].map((kind) => ({ kind, path: `c1/${kind}.jpg` })) })

  it('is taken by the old generation only', async () => {
    const [onNew, onOld] = [await start('new'), await start('old')]
    const refused = await onNew.query(asPerson, { input: input() })
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_SUPPORTED_BY_GENERATION'])
    expect((await onOld.query(asPerson, { input: input() })).data).toMatchObject({ answer: { isUnderReview: true, userErrors: [] } })
  })
})

describe('who may not', () => {
  it('is refused before anything is sent', async () => {
    const service = await startServiceOn(sandbox.url, { environment: { ALLOW_LOCAL_WRITES: '1', CALLER_SCOPES: 'partner:read,finance:write' } })
    running.push(service)
    const before = sandbox.calls.log().length
    const answer = await service.query(asPerson, { input: person(fresh().id) })
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect(sandbox.calls.log()).toHaveLength(before)
  })
})

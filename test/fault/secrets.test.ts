/**
 * Planted secrets: unusual credentials in the configuration, unusual personal data in the upstream's answers. Good and
 * failing queries are run, and neither an error nor a line of the log may hold any of them.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startFaultUpstream, type FaultUpstream } from '#test/support/fault-upstream.ts'
import { answerWith } from '#test/support/misbehaviours.ts'
import { startServiceOn, type Answer, type ServiceUnderTest } from '#test/support/service.ts'

const credentials = {
  HUAWEICLOUD_SDK_AK: 'PLANTEDACCESSKEY0001',
  HUAWEICLOUD_SDK_SK: 'planted-secret-key-7f3a',
  HUAWEICLOUD_SDK_SECURITY_TOKEN: 'planted-security-token-91bc',
  HW_USER_NAME: 'planted-user-name',
  HW_USER_PASSWORD: 'planted-password-55e0',
  HW_DOMAIN_NAME: 'planted-domain-name',
}
const token = 'planted-iam-token-c0ffee'
const phone = '13912345678'
const email = 'zhao.planted@example.org'
const identity = '110101199003071234'
const person = 'Zhao-Planted'

/** Nobody may see these, in whatever answer. */
const secrets = [...Object.values(credentials), token]
/** The caller may see these in data (masked or not), never in an error; the log never. */
const personal = [phone, email, identity, person]

const customer = {
  customer_id: 'planted-customer-id', customer: person, account_name: 'planted_account', telephone: phone, email,
  association_type: '1', associated_on: '2026-01-02T03:04:05Z', verified_status: '2', xaccount_type: 'PLANTED_IDP', id_number: identity,
}
const echo = `${Object.values(credentials).join(' ')} ${token} ${personal.join(' ')}`
const query = '{ customers(first: 1) { nodes { customerId telephone email realName { result } } } }'

let upstream: FaultUpstream
let under: ServiceUnderTest | null = null

beforeEach(async () => {
  upstream = await startFaultUpstream(null)
  const lives = { token: { expires_at: '2099-01-01T00:00:00.000000Z' } }
  upstream.breakOperation('IAM', answerWith(201, lives, { 'x-subject-token': token }))
  upstream.breakOperation('ListSubCustomers', answerWith(200, { customer_infos: [customer], count: 1 }))
  upstream.breakOperation('ShowRealnameAuthenticationReviewResult', answerWith(200, { review_result: 1 }))
})

afterEach(async () => {
  await under?.close()
  under = null
  await upstream.close()
})

async function start(environment: Readonly<Record<string, string>> = {}): Promise<ServiceUnderTest> {
  under = await startServiceOn(upstream.url, {
    policy: 'default: { use: new, fallback: false }\n',
    environment: { ...credentials, ...environment },
  })
  return under
}

function found(text: string, words: readonly string[]): string[] {
  return words.filter((word) => text.includes(word))
}

function expectSilent(answer: Answer, service: ServiceUnderTest): void {
  expect(found(JSON.stringify(answer), secrets)).toEqual([])
  expect(found(JSON.stringify(answer.errors ?? []), personal)).toEqual([])
  expect(found(JSON.stringify(answer.extensions ?? {}), personal)).toEqual([])
  expect(service.logs.length).toBeGreaterThan(0)
  expect(found(JSON.stringify(service.logs), [...secrets, ...personal])).toEqual([])
}

describe('a good answer', () => {
  it('masks phone and e-mail for a caller without the scope', async () => {
    const service = await start()
    const answer = await service.query(query)
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toMatchObject({ customers: { nodes: [{ telephone: '139****5678', email: 'z***@example.org', realName: { result: expect.any(String) } }] } })
    expect(found(JSON.stringify(answer), [...personal])).toEqual([])
    expectSilent(answer, service)
  })

  it('shows them to a caller with the scope personal-data, and the log still holds neither', async () => {
    const service = await start({ CALLER_SCOPES: 'partner:read, personal-data' })
    const answer = await service.query(query)
    expect(answer.data).toMatchObject({ customers: { nodes: [{ telephone: phone, email }] } })
    expectSilent(answer, service)
  })

  it('has no credential in it when tokens prove the caller', async () => {
    const service = await start({ HUAWEICLOUD_SDK_AK: '', HUAWEICLOUD_SDK_SK: '', HUAWEICLOUD_SDK_SECURITY_TOKEN: '' })
    const answer = await service.query(query)
    expect(answer.errors).toBeUndefined()
    expect(upstream.arrived).toContain('IAM')
    expectSilent(answer, service)
  })
})

describe('a failing answer', () => {
  const failures: readonly { readonly what: string; readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }[] = [
    { what: 'a refusal that quotes the request', status: 400, body: { error_code: 'CBC.0100', error_msg: echo } },
    { what: 'a refusal whose code and request id are quotes', status: 400, body: { error_code: echo, request_id: echo }, headers: { 'x-request-id': echo } },
    { what: 'a signature refused, with what was to be signed', status: 401, body: { error_code: 'APIGW.0301', error_msg: `string to sign: ${echo}` } },
    { what: 'an outage with a page', status: 503, body: `<html>${echo}</html>` },
    { what: 'a page', status: 200, body: `<html>${echo}</html>` },
    { what: 'a wrong type', status: 200, body: { customer_infos: echo } },
    { what: 'a phone number where a list belongs', status: 200, body: { customer_infos: [{ ...customer, account_managers: phone }] } },
    { what: 'an identity number where a time belongs', status: 200, body: { customer_infos: [{ ...customer, associated_on: identity }] } },
    { what: 'an object where a name belongs', status: 200, body: { customer_infos: [{ ...customer, customer: { person, identity } }] } },
    { what: 'an unknown code that is a person', status: 200, body: { customer_infos: [{ ...customer, customer_id: { person } }] } },
  ]

  it.each(failures)('says nothing of it: $what', async ({ status, body, headers = {} }) => {
    const service = await start()
    upstream.breakOperation('ListSubCustomers', answerWith(status, body, headers))
    const answer = await service.query(query)
    expect(answer.data).toEqual({ customers: null })
    expect(answer.errors).toHaveLength(1)
    expectSilent(answer, service)
  })

  it('of the identity service says nothing of the password or the token', async () => {
    const service = await start({ HUAWEICLOUD_SDK_AK: '', HUAWEICLOUD_SDK_SK: '', HUAWEICLOUD_SDK_SECURITY_TOKEN: '' })
    upstream.breakOperation('IAM', answerWith(401, { error: { code: 401, message: echo } }, { 'x-subject-token': token }))
    const answer = await service.query(query)
    expect(answer.errors).toHaveLength(1)
    expectSilent(answer, service)
  })

  it('keeps a caller\'s own input out of the log, whichever rule it breaks', async () => {
    const service = await start()
    const wrongs: readonly (readonly [text: string, variables: Readonly<Record<string, string>>])[] = [
      [`{ customers(filter: { name: "${person} ${identity}" }) { totalCount } }`, {}],
      [`{ customer(id: "${identity}") { customerId } }`, {}],
      [`{ customers(after: "${identity}") { totalCount } }`, {}],
      ['query($from: DateTime) { customers(filter: { associatedAt: { from: $from } }) { totalCount } }', { from: identity }],
      ['query($first: Int) { customers(first: $first) { totalCount } }', { first: identity }],
      [`{ customers(phone: "${phone}") { totalCount } }`, {}],
      [`{ customers(filter: { name: "${phone} `, {}],
    ]
    for (const [text, variables] of wrongs) {
      const answer = await service.query(text, variables)
      expect(answer.errors?.length).toBeGreaterThan(0)
    }
    expect(service.logs.length).toBeGreaterThanOrEqual(wrongs.length)
    expect(found(JSON.stringify(service.logs), [...secrets, ...personal])).toEqual([])
  })
})

describe('the pages about the service itself', () => {
  it('hold no credential', async () => {
    const service = await start()
    upstream.breakOperation('ListSubCustomers', answerWith(503, echo))
    for (let count = 0; count < 6; count += 1) await service.query(query)
    const pages = await Promise.all(['/health/live', '/health/ready', '/health/dependencies', '/', '/graphql', '/nowhere'].map(async (path) => (await fetch(`${service.url}${path}`)).text()))
    const view = await service.query('{ upstreamOperations { name bindings { endpoints { operationId path } } } }')
    expect(found(`${pages.join()}${JSON.stringify(view)}`, [...secrets, ...personal])).toEqual([])
  })
})

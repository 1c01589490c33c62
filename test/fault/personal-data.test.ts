/**
 * Personal data that callers enter: marked values in every entry of what registers and authenticates customers, over answers
 * that are good, refuse, break and quote the request. Nothing that the service answers or writes may hold one: errors, lineage,
 * logs, traces, metrics, pages, the store of receipts, the shared cache.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Redis } from 'iovalkey'
import { getNamedType, getNullableType, isInputObjectType, isListType, isScalarType, type GraphQLInputType } from 'graphql'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'graphql'
import type { OperationId } from '#src/generated/operations.ts'
import { createIdentityState } from '#src/sandbox/identity-state.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import type { Customer } from '#src/sandbox/world.ts'
import { startFaultUpstream, type Behaviour, type FaultUpstream } from '#test/support/fault-upstream.ts'
import * as wrong from '#test/support/misbehaviours.ts'
import { startOtlpCollector, type OtlpCollector } from '#test/support/otlp-collector.ts'
import { schema } from '#test/support/schema.ts'
import type { Answer, ServiceUnderTest } from '#test/support/service.ts'
import { allocate, resaleCustomer, startWriting, storePath } from '#test/support/writes.ts'
import { findValkey, startValkey, type ValkeyProcess } from '#test/support/valkey.ts'

/** Every text that these mutations and the registration check take: its marked value, or why it is nobody's secret. */
const known = { isPersonal: false } as const
const marks = {
  'RegistrationCheck.accountName': 'marked-account-0',
  'RegistrationCheck.email': 'zhao.marked@example.org',
  'RegistrationCheck.mobilePhone': '13912340001',
  'VerificationCodeSendInput.mobilePhone': '13912340002',
  'VerificationCodeSendInput.customerId': known,
  'CustomerCreateInput.platformUserId': 'marked-user-of-the-platform',
  'CustomerCreateInput.platformId': known,
  'CustomerCreateInput.accountName': 'marked-account-1',
  'CustomerCreateInput.mobilePhone': '13912340003',
  'CustomerCreateInput.verificationCode': 'mk9021',
  'CustomerCreateInput.password': 'Marked-Password-77',
  'CustomerCreateInput.indirectPartnerId': known,
  'IndividualRealNameInput.customerId': known,
  'IndividualRealNameInput.name': 'Zhao Marked Person',
  'IndividualRealNameInput.certificateNumber': '110101199003071234',
  'IndividualRealNameInput.platformId': known,
  'RealNamePictureInput.path': 'marked-folder/marked-picture.jpg',
  'RealNameBankCardInput.account': '6222021234567890123',
  'RealNameBankCardInput.countryCode': known,
  'RealNameBankCardInput.mobilePhone': '13912340004',
  'RealNameBankCardInput.verificationCode': 'mk9022',
  'EnterpriseRealNameInput.customerId': known,
  'EnterpriseRealNameInput.name': 'Marked Organisation Ltd',
  'EnterpriseRealNameInput.certificateNumber': '91MARKED00000000XX',
  'EnterpriseRealNameInput.platformId': known,
  'EnterpriseRealNameInput.country': known,
  'EnterpriseRealNameInput.address': 'Marked Road 1',
  'LegalRepresentativeInput.name': 'Zhao Marked Representative',
  'LegalRepresentativeInput.idNumber': '220202198512315678',
} as const satisfies Record<string, string | typeof known>

type Place = keyof typeof marks
function mark(place: Place): string {
  const value: string | typeof known = marks[place]
  if (typeof value !== 'string') throw new TypeError(`${place} is not personal`)
  return value
}

/** What may be nowhere. */
const personal: readonly string[] = Object.values(marks).flatMap((value) => (typeof value === 'string' ? [value] : []))
/** What somebody is called by is answered to the partner itself as data. */
const answered = new Set([mark('CustomerCreateInput.accountName'), mark('CustomerCreateInput.platformUserId')])
const hiddenInData = personal.filter((value) => !answered.has(value))

const userErrors = 'userErrors { code upstreamCode field message }'
const customerFields = 'customer { customerId telephone email realName { result opinion } }'
const documents = {
  check: 'query ($accountName: String, $email: String, $mobilePhone: String) { answer: customerRegistrationCheck(accountName: $accountName, email: $email, mobilePhone: $mobilePhone) { isAvailable } }',
  send: `mutation ($input: VerificationCodeSendInput!) { answer: verificationCodeSend(input: $input) { isSent ${userErrors} } }`,
  create: `mutation ($input: CustomerCreateInput!) { answer: customerCreate(input: $input) { customerId isAssociated ${customerFields} ${userErrors} } }`,
  individual: `mutation ($input: IndividualRealNameInput!) { answer: customerRealNameApplyAsIndividual(input: $input) { isUnderReview failedChecks ${customerFields} ${userErrors} } }`,
  enterprise: `mutation ($input: EnterpriseRealNameInput!) { answer: customerRealNameApplyAsEnterprise(input: $input) { isUnderReview failedChecks ${customerFields} ${userErrors} } }`,
  change: `mutation ($input: EnterpriseRealNameInput!) { answer: customerRealNameChangeToEnterprise(input: $input) { isUnderReview failedChecks ${customerFields} ${userErrors} } }`,
}
type Name = keyof typeof documents

const operationIds = {
  old: {
    check: 'CheckUserIdentityOld', send: 'SendVerificationMessageCodeOld', create: 'CreateSubCustomerOld', individual: 'CreatePersonalRealnameAuthOld',
    enterprise: 'CreateEnterpriseRealnameAuthenticationOld', change: 'ChangeEnterpriseRealnameAuthenticationOld',
  },
  new: {
    check: 'CheckUserIdentity', send: 'SendVerificationMessageCode', create: 'CreateSubCustomer', individual: 'CreatePersonalRealnameAuth',
    enterprise: 'CreateEnterpriseRealnameAuthentication', change: 'ChangeEnterpriseRealnameAuthentication',
  },
} as const satisfies Record<string, Record<Name, OperationId>>

const picture = (kind: string) => ({ kind, path: mark('RealNamePictureInput.path') })
const legalRepresentative = { name: mark('LegalRepresentativeInput.name'), idNumber: mark('LegalRepresentativeInput.idNumber') }

interface Asked {
  readonly name: Name
  readonly variables: Readonly<Record<string, unknown>>
}

/** Each of them with marked values in all its entries. */
function everything(customers: { readonly fresh: string; readonly authenticated: string }): readonly Asked[] {
  const input = (name: Name, entries: object): Asked => ({ name, variables: { input: entries } })
  const person = { customerId: customers.fresh, platformId: 'YUNFAN_IDP', name: mark('IndividualRealNameInput.name'), certificateNumber: mark('IndividualRealNameInput.certificateNumber') }
  const bankCard = { account: mark('RealNameBankCardInput.account'), mobilePhone: mark('RealNameBankCardInput.mobilePhone'), verificationCode: mark('RealNameBankCardInput.verificationCode') }
  const organisation = (customerId: string) => ({
    customerId, platformId: 'YUNFAN_IDP', name: mark('EnterpriseRealNameInput.name'), certificateNumber: mark('EnterpriseRealNameInput.certificateNumber'), address: mark('EnterpriseRealNameInput.address'),
    country: 'CN', certificateType: 'OTHER', legalRepresentative, pictures: ['CERTIFICATE', 'PORTRAIT_SIDE', 'EMBLEM_SIDE'].map(picture),
  })
  return [
    { name: 'check', variables: { accountName: mark('RegistrationCheck.accountName') } },
    { name: 'check', variables: { email: mark('RegistrationCheck.email') } },
    { name: 'check', variables: { mobilePhone: mark('RegistrationCheck.mobilePhone') } },
    input('send', { mobilePhone: mark('VerificationCodeSendInput.mobilePhone') }),
    input('create', {
      platformUserId: mark('CustomerCreateInput.platformUserId'), platformId: 'YUNFAN_IDP', accountName: mark('CustomerCreateInput.accountName'), mobilePhone: mark('CustomerCreateInput.mobilePhone'),
      verificationCode: mark('CustomerCreateInput.verificationCode'), password: mark('CustomerCreateInput.password'),
    }),
    input('create', { platformUserId: mark('CustomerCreateInput.platformUserId'), platformId: 'YUNFAN_IDP', accountName: mark('CustomerCreateInput.accountName'), password: mark('CustomerCreateInput.password') }),
    input('individual', { ...person, bankCard, pictures: [picture('FACE')] }),
    input('individual', { ...person, certificateType: 'PASSPORT', pictures: ['DATA_PAGE', 'ENTRY_STAMP_PAGE', 'HOLDING_DATA_PAGE'].map(picture) }),
    input('enterprise', organisation(customers.fresh)),
    input('change', organisation(customers.authenticated)),
  ]
}

const program = findValkey()
let sandbox: Sandbox
let seeded: readonly Customer[]
let cache: ValkeyProcess | null = null
let upstream: FaultUpstream
let collector: OtlpCollector
let store: string
let service: ServiceUnderTest
let asked: readonly Asked[]

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false })
  seeded = sandbox.world.customers.map((customer) => ({ ...customer }))
  cache = program === undefined ? null : await startValkey(program)
})

afterAll(async () => {
  await cache?.kill()
  await sandbox.close()
})

beforeEach(async () => {
  Object.assign(sandbox.world.identity, createIdentityState())
  for (const customer of seeded) Object.assign(sandbox.world.customerById.get(customer.id) ?? {}, customer)
  upstream = await startFaultUpstream(sandbox.url)
  collector = await startOtlpCollector()
  store = storePath()
  const own = (fits: (customer: Customer) => boolean) => sandbox.world.customers.find((customer) => customer.partnerId === '2f1a6c0e9b7d4e83a5c1d0f6b8e72934' && customer.telephone !== null && customer.email !== null && fits(customer))?.id ?? 'nobody'
  asked = everything({ fresh: own(({ verifiedStatus }) => verifiedStatus === '-1'), authenticated: own(({ verifiedStatus, customerType }) => verifiedStatus === '2' && customerType === 0) })
})

afterEach(async () => {
  await upstream.close()
  await collector.close()
})

async function start(use: 'old' | 'new'): Promise<void> {
  service = await startWriting(upstream.url, `sqlite:${store}`, {
    policy: `default: { use: ${use}, fallback: false }\n`,
    environment: {
      METRICS: 'on', METRICS_PORT: '0', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '600000', OTEL_METRIC_EXPORT_INTERVAL: '3600000',
      CACHE_SECONDS: 'partner.balances=60', ...(cache && { VALKEY_URL: cache.url.href }),
    },
  })
}

function found(text: string, words: readonly string[]): string[] {
  return words.filter((word) => text.includes(word))
}

function expectSilent(answer: Answer, what: string): void {
  expect(found(JSON.stringify(answer), hiddenInData), what).toEqual([])
  expect(found(JSON.stringify([answer.errors, answer.extensions]), personal), what).toEqual([])
}

async function ask(one: Asked, what: string): Promise<Answer> {
  const answer = await service.query(documents[one.name], one.variables, { 'accept-language': what.length % 2 === 0 ? 'zh' : 'en' })
  expectSilent(answer, `${what}: ${one.name}`)
  return answer
}

/** All that the service has written by now, and what it shows of itself. */
async function expectNothingWritten(): Promise<void> {
  const pages = await Promise.all(['/health/live', '/health/ready', '/health/dependencies'].map(async (path) => (await request(`${service.url}${path}`)).body.text()))
  const metrics = await (await request(service.service.metricsUrl ?? 'http://nowhere.invalid')).body.text()
  await service.close()
  const files = readdirSync(dirname(store)).map((name) => readFileSync(`${dirname(store)}/${name}`, 'latin1'))
  expect(files.join('').length).toBeGreaterThan(0)
  expect(service.logs.length).toBeGreaterThan(0)
  expect(collector.spans().length).toBeGreaterThan(0)
  expect(found(`${pages.join('')}${metrics}${collector.bodies.join('')}${JSON.stringify(service.logs)}${files.join('')}`, personal)).toEqual([])
  if (!cache) return
  const client = new Redis(cache.url.href)
  const keys = await client.keys('*')
  const values = await Promise.all(keys.map((key) => client.dumpBuffer(key)))
  client.disconnect()
  expect(found(`${keys.join('')}${values.map((value) => value?.toString('latin1')).join('')}`, personal)).toEqual([])
}

/** The texts within an input type, by type and field. */
function textsIn(type: GraphQLInputType): string[] {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap((field) => {
    const inner = getNullableType(field.type)
    const own = getNamedType(isListType(inner) ? inner.ofType : inner)
    return isScalarType(own) && ['String', 'ID'].includes(own.name) ? [`${named.name}.${field.name}`] : textsIn(field.type)
  })
}

describe('the marked values', () => {
  it('are in every text that these mutations take: a new one must be marked too', () => {
    const sdl = ['identity', 'registration'].map((name) => readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8'))
    const mutations = sdl.flatMap((text) => parse(text).definitions).flatMap((node) => (node.kind === 'ObjectTypeExtension' && node.name.value === 'Mutation' ? (node.fields ?? []).map(({ name }) => name.value) : []))
    const fields = schema.getMutationType()?.getFields() ?? {}
    const texts = mutations.flatMap((name) => fields[name]?.args ?? []).flatMap(({ type }) => textsIn(type))
    const check = schema.getQueryType()?.getFields()['customerRegistrationCheck']?.args.map(({ name }) => `RegistrationCheck.${name}`) ?? []
    expect(Object.keys(marks).toSorted()).toEqual([...new Set([...texts, ...check])].toSorted())
    const sent = JSON.stringify(asked)
    expect(personal.filter((value) => !sent.includes(value))).toEqual([])
    expect(Object.values(documents).filter((document) => !mutations.concat('customerRegistrationCheck').some((name) => document.includes(name)))).toEqual([])
    expect(mutations.filter((name) => !Object.values(documents).some((document) => document.includes(`${name}(`)))).toEqual([])
  })
})

describe.each(['new', 'old'] as const)('on the %s generation, personal data is nowhere', (generation) => {
  it('when the vendor takes or refuses it; and phones and addresses of customers come masked', async () => {
    await start(generation)
    const shown: unknown[] = []
    for (const one of asked) shown.push((await ask(one, 'the sandbox')).data)
    const telephone = expect.stringMatching(/^\d{3}\*+\d{4}$/)
    const emailMasked = expect.stringMatching(/^.\*{3}@/)
    const email = generation === 'new' ? emailMasked : null
    expect(shown).toContainEqual({ answer: expect.objectContaining({ isUnderReview: true, userErrors: [], customer: { customerId: expect.any(String), telephone, email, realName: expect.anything() } }) })
    // The store of receipts is in use beside.
    expect((await allocate(service, { customerId: resaleCustomer(sandbox).id, amount: '1', idempotencyKey: 'personal-data-1' })).allocation?.receipt).not.toBeNull()
    await expectNothingWritten()
  })

  const all = personal.join(' | ')
  const nested = Object.fromEntries(personal.map((value, index) => [`entry${index}`, value]))
  /** Answers that quote what was sent with the request, and where they may be read, everything that was ever sent. */
  const answers: readonly (readonly [string, (sent: readonly string[]) => Behaviour])[] = [
    ['a refusal that quotes it', (sent) => wrong.answerWith(400, { error_code: 'CBC.0100', error_msg: all, failCheckItems: [sent.join(' | '), ...sent], errorItems: sent.map((value) => value.toLowerCase()) })],
    ['failed checks that quote it', (sent) => wrong.answerWith(200, { isReview: 0, failCheckItems: [`${sent.join(';')}!`], is_review: 0, domain_id: 'c', domainId: 'c' })],
    ['failed checks of what is under review', (sent) => wrong.answerWith(200, { isReview: 1, errorItems: sent, is_review: 1, domain_id: 'c', domainId: 'c' })],
    ['failed checks with numbers that nobody entered', () => wrong.answerWith(400, { error_code: 'CBC.0100', errorItems: hiddenInData.filter((value) => /\d{5}|@/.test(value)).map((value) => `证件${value}不正确`) })],
    ['a known code that quotes it', () => wrong.answerWith(400, { error_code: 'CBC.99007202', error_msg: all })],
    ['a code that is one', () => wrong.answerWith(400, { error_code: all, request_id: all }, { 'x-request-id': all })],
    ['wrong types', () => wrong.answerWith(200, { is_review: all, isReview: all, failCheckItems: nested, status: all, check_result: nested, domain_id: nested, domainId: nested })],
    ['texts that are none', () => wrong.answerWith(200, { error_code: nested, errorItems: [nested], is_review: nested })],
    ['an outage', () => wrong.answerWith(503, all)],
    ['a transient fault', () => wrong.answerWith(500, { error_code: 'CBC.0999', error_msg: all })],
    ['a lasting one', () => wrong.answerWith(500, { error_code: 'CBC.5002', error_msg: all })],
    ['a throttle', () => wrong.answerWith(429, all, { 'retry-after': personal[2] ?? '' })],
    ['a redirect', () => wrong.answerWith(302, '', { location: `https://internal.example/?${encodeURIComponent(all)}&phone=${personal[2] ?? ''}` })],
    ['a page', () => wrong.answerWith(200, `<html>${all}</html>`)],
    ['a reset', () => wrong.reset],
    ['cut off', () => wrong.rawBytes(`HTTP/1.1 200 OK\r\ncontent-length: 99999\r\nx-request-id: ${all}\r\n\r\n{"is_review":1,"echo":"${all}"`)],
    ['another protocol', () => wrong.rawBytes(`${all}\r\n`)],
  ]

  it.each(answers)('when the answer is %s', async (what, behaviour) => {
    await start(generation)
    for (const one of asked) {
      const sent = JSON.stringify(one.variables)
      upstream.breakOperation(operationIds[generation][one.name], behaviour(personal.filter((value) => sent.includes(value))))
      await ask(one, what)
    }
    await expectNothingWritten()
  })

  it('when an entry breaks a rule or has a wrong type, each in its turn', async () => {
    await start(generation)
    let refused = 0
    for (const one of asked) {
      for (const variables of broken(one.variables)) {
        const answer = await service.query(documents[one.name], variables)
        expectSilent(answer, `${one.name} ${JSON.stringify(variables)}`)
        if (answer.errors || JSON.stringify(answer.data).includes('"INVALID_INPUT"')) refused += 1
      }
    }
    expect(refused).toBeGreaterThan(100)
    await expectNothingWritten()
  }, 60_000)
})

/** Copies with one text each made too long, another type, or with characters that no entry takes. */
function broken(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] {
  const misfits = (text: string): readonly unknown[] => [
    `${text}${' long'.repeat(60)}`, ` ${text}?`, `/${text}`, [text, text], { text }, /^\d+$/.test(text) ? Number(text) : [[text]],
  ]
  return Object.entries(value).flatMap(([name, part]): Readonly<Record<string, unknown>>[] => {
    if (typeof part === 'string') return misfits(part).map((misfit) => ({ ...value, [name]: misfit }))
    if (Array.isArray(part)) {
      const rows: readonly Readonly<Record<string, unknown>>[] = part
      return rows.slice(0, 1).flatMap((row) => broken(row).map((other) => ({ ...value, [name]: [other, ...rows.slice(1)] })))
    }
    if (typeof part !== 'object' || part === null) return []
    return broken({ ...part }).map((other) => ({ ...value, [name]: other }))
  })
}

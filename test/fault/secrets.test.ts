/**
 * Planted secrets: unusual credentials in the configuration and from callers, unusual personal data in the upstream's answers.
 * Good and failing queries are run, and no error, line of the log, span, metric, page or cache key may hold any of them.
 */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'iovalkey'
import { request } from 'undici'
import { z } from 'zod'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startFaultUpstream, type Behaviour, type FaultUpstream } from '#test/support/fault-upstream.ts'
import { createTestClock } from '#test/support/test-clock.ts'
import { cacheRules } from '#src/datasources/cache-rules.ts'
import { createKept } from '#src/generations/kept.ts'
import { createTrace } from '#src/generations/trace.ts'
import { startSandbox } from '#src/sandbox/server.ts'
import { createMemoryCache } from '#src/store/cache.ts'
import * as wrong from '#test/support/misbehaviours.ts'
import { startOtlpCollector, type OtlpCollector } from '#test/support/otlp-collector.ts'
import { parseExposition } from '#test/support/prometheus-text.ts'
import { startServiceOn, type Answer, type ServiceUnderTest } from '#test/support/service.ts'
import { findValkey, startValkey } from '#test/support/valkey.ts'

const credentials = {
  HUAWEICLOUD_SDK_AK: 'PLANTEDACCESSKEY0001',
  HUAWEICLOUD_SDK_SK: 'planted-secret-key-7f3a',
  HUAWEICLOUD_SDK_SECURITY_TOKEN: 'planted-security-token-91bc',
  HW_USER_NAME: 'planted-user-name',
  HW_USER_PASSWORD: 'planted-password-55e0',
  HW_DOMAIN_NAME: 'planted-domain-name',
  JOURNAL_KEY: 'planted-journal-key-0123456789abcdef',
}
const token = 'planted-iam-token-c0ffee'
const phone = '13912345678'
const email = 'zhao.planted@example.org'
const identity = '110101199003071234'
const person = 'Zhao-Planted'
const bankAccount = '6222021234567890123'
const collectorSecret = 'planted-collector-key-3d2c'
const apiKey = 'pgk-planted-5c1f0e6b2d8a49b7'
const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJwbGFudGVkLWNhbGxlciJ9.cGxhbnRlZC1zaWduYXR1cmU'

/** Nobody may see these, in whatever answer. */
const secrets = [...Object.values(credentials), token, collectorSecret, apiKey, jwt, ...jwt.split('.')]
/** The caller may see these in data (masked or not), never in an error; the log never. */
const personal = [phone, email, identity, person, bankAccount]

const customer = {
  customer_id: 'planted-customer-id', customer: person, account_name: 'planted_account', telephone: phone, email,
  association_type: '1', associated_on: '2026-01-02T03:04:05Z', verified_status: '2', xaccount_type: 'PLANTED_IDP', id_number: identity, bank_account: bankAccount,
}
const echo = `${Object.values(credentials).join(' ')} ${token} ${personal.join(' ')}`
const query = '{ customers(first: 1) { nodes { customerId telephone email realName { result } } } }'

let upstream: FaultUpstream
let collector: OtlpCollector
let under: ServiceUnderTest | null = null
/** What nobody may find in telemetry. */
let hidden: readonly string[]

beforeEach(async () => {
  upstream = await startFaultUpstream(null)
  collector = await startOtlpCollector()
  hidden = [...secrets, ...personal]
  const lives = { token: { expires_at: '2099-01-01T00:00:00.000000Z' } }
  upstream.breakOperation('IAM', wrong.answerWith(201, lives, { 'x-subject-token': token }))
  upstream.breakOperation('ListSubCustomers', wrong.answerWith(200, { customer_infos: [customer], count: 1 }))
  upstream.breakOperation('ShowRealnameAuthenticationReviewResult', wrong.answerWith(200, { review_result: 1 }))
})

// Whatever a test is about, its telemetry holds nothing: the metrics just before the end, and all that the collector was sent.
afterEach(async () => {
  if (under) await expectSilentTelemetry(under)
  under = null
  await upstream.close()
  await collector.close()
})

async function expectSilentTelemetry(service: ServiceUnderTest): Promise<void> {
  const page = await (await request(service.service.metricsUrl ?? 'http://nowhere.invalid')).body.text()
  await service.close()
  expect(parseExposition(page).samples.length).toBeGreaterThan(0)
  expect(collector.metricNames().length).toBeGreaterThan(0)
  expect(found(`${page}${collector.bodies.join('')}${JSON.stringify(service.logs)}`, hidden)).toEqual([])
}

async function start(environment: Readonly<Record<string, string>> = {}): Promise<ServiceUnderTest> {
  under = await startServiceOn(upstream.url, {
    policy: 'default: { use: new, fallback: false }\n',
    environment: { ...credentials, ...observed(), ...environment },
  })
  return under
}

/** Telemetry of all kinds; the collector's key is the only secret that it may be sent, as a header. */
function observed(): Record<string, string> {
  return {
    METRICS: 'on', METRICS_PORT: '0', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_HEADERS: `x-api-key=${collectorSecret}`,
    OTEL_BSP_SCHEDULE_DELAY: '600000', OTEL_METRIC_EXPORT_INTERVAL: '3600000',
  }
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
    upstream.breakOperation('ListSubCustomers', wrong.answerWith(status, body, headers))
    const answer = await service.query(query)
    expect(answer.data).toEqual({ customers: null })
    expect(answer.errors).toHaveLength(1)
    expectSilent(answer, service)
  })

  it('of the identity service says nothing of the password or the token', async () => {
    const service = await start({ HUAWEICLOUD_SDK_AK: '', HUAWEICLOUD_SDK_SK: '', HUAWEICLOUD_SDK_SECURITY_TOKEN: '' })
    upstream.breakOperation('IAM', wrong.answerWith(401, { error: { code: 401, message: echo } }, { 'x-subject-token': token }))
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
    upstream.breakOperation('ListSubCustomers', wrong.answerWith(503, echo))
    for (let count = 0; count < 6; count += 1) await service.query(query)
    const pages = await Promise.all(['/health/live', '/health/ready', '/health/dependencies', '/', '/graphql', '/nowhere'].map(async (path) => (await fetch(`${service.url}${path}`)).text()))
    const view = await service.query('{ upstreamOperations { name bindings { endpoints { operationId path } } } }')
    expect(found(`${pages.join()}${JSON.stringify(view)}`, [...secrets, ...personal])).toEqual([])
  })
})

describe('every way in which the upstream can fail', () => {
  const planted = JSON.stringify({ customer_infos: [customer], count: 1, echo })
  const faults: readonly (readonly [what: string, behave: Behaviour])[] = [
    ['a reset', wrong.reset],
    ['a close', wrong.closed],
    ['another protocol', wrong.rawBytes(`${echo}\r\n`)],
    ['a header that is none', wrong.rawBytes(`HTTP/1.1 200 OK\r\n${echo}\r\n\r\n`)],
    ['an answer cut off', wrong.rawBytes(`HTTP/1.1 200 OK\r\ncontent-length: 99999\r\nx-request-id: ${echo}\r\n\r\n${planted}`)],
    ['JSON that ends too early', wrong.answerWith(200, planted.slice(0, -40))],
    ['no answer', wrong.hanging().behave],
    ['a redirect', wrong.answerWith(302, '', { location: `https://internal.example/?${encodeURIComponent(echo)}&phone=${phone}` })],
    ['a throttle', wrong.answerWith(429, echo, { 'retry-after': phone })],
    ['a transient fault', wrong.answerWith(500, { error_code: 'CBC.0999', error_msg: echo })],
    ['a business fault', wrong.answerWith(500, { error_code: 'CBC.5002', error_msg: echo })],
    ['a bad gateway', wrong.answerWith(502, echo)],
    ['a retirement', wrong.answerWith(410, echo)],
    ['compression that nobody asked for', wrong.gzipBomb],
  ]

  it.each(faults)('says nothing anywhere: %s', async (_, behave) => {
    const service = await start({ UPSTREAM_TIMEOUT_MS: '300', QUERY_TIMEOUT_MS: '2000' })
    upstream.breakOperation('ListSubCustomers', behave)
    const answer = await service.query(query, {}, { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' })
    expect(answer.errors).toHaveLength(1)
    expectSilent(answer, service)
    expect(service.logs.filter(({ msg }) => msg === 'upstream call failed')).toHaveLength(1)
  })
})

describe('what callers prove themselves with', () => {
  it('is nowhere, whether it is taken or not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'partner-graph-secrets-'))
    const file = join(folder, 'keys.yaml')
    await writeFile(file, `keys:\n  - { name: planted, tenant: local, scopes: [partner:read], sha256: ${createHash('sha256').update(apiKey).digest('hex')} }\n`)
    const service = await start({ API_KEYS_FILE: file, JWT_ISSUER: 'https://issuer.example', JWT_AUDIENCE: 'a', JWT_JWKS_URL: `${upstream.url}/keys` })
    const good = await service.query(query, {}, { 'x-api-key': apiKey })
    expect(good.errors).toBeUndefined()
    expectSilent(good, service)
    const refusals = [{ authorization: `Bearer ${jwt}` }, { 'authorization': `Bearer ${apiKey}`, 'x-api-key': `${apiKey}x` }, { authorization: `Basic ${apiKey}` }]
    for (const headers of refusals) {
      const answer = await service.query(query, {}, headers)
      expect(answer.status).toBeGreaterThanOrEqual(401)
      expectSilent(answer, service)
    }
    expect(service.logs.filter(({ msg }) => msg === 'refused')).toHaveLength(refusals.length)
    await rm(folder, { recursive: true })
  })
})

const program = findValkey()

describe('the examples, over the sandbox', () => {
  const folder = new URL('../../examples/', import.meta.url)
  const examples = readdirSync(folder).filter((name) => name.endsWith('.graphql')).map((name) => {
    const variables = `${name.replace('.graphql', '')}.variables.json`
    const given = readdirSync(folder).includes(variables) ? z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(new URL(variables, folder), 'utf8'))) : {}
    return { text: readFileSync(new URL(name, folder), 'utf8'), given }
  })

  it.skipIf(program === undefined)('leave nothing of anybody in logs, traces, metrics, pages, nor in the keys and values of a shared cache', async () => {
    const store = await startValkey(program ?? '')
    const sandbox = await startSandbox({ quotas: false })
    const before = await startFaultUpstream(sandbox.url)
    const { partners, customerById } = sandbox.world
    const own = partners.find(({ kind }) => kind === 'solution-provider')
    const people = [...customerById.values()].filter(({ partnerId }) => partnerId === own?.id)
    hidden = [
      ...secrets,
      ...partners.flatMap(({ credentials: keys, mobilePhone, email: mail }) => [...(keys ? [keys.accessKey, keys.secretKey, keys.password] : []), mobilePhone, mail]),
      ...people.flatMap(({ id, name, telephone, email: mail, accountName }) => [id, name, telephone, mail, accountName]),
    ].flatMap((word) => (word !== null && word.length >= 4 ? [word] : []))
    under = await startServiceOn(before.url, {
      environment: { ...observed(), VALKEY_URL: store.url.href, QUOTA: 'on', CACHE_SECONDS: 'partner.balances=60', CALLER_SCOPES: 'partner:read, finance:read, personal-data' },
    })
    for (const { text, given } of examples) expect((await under.query(text, given)).errors).toBeUndefined()
    expect((await under.query('{ partner { accounts { typeCode } } incentivePolicies(first: 1, month: "2026-10") { totalCount } }')).data).toBeDefined()
    const health = await (await request(`${under.url}/health/dependencies`)).body.text()
    const client = new Redis(store.url.href)
    const keys = await client.keys('*')
    const values = await Promise.all(keys.map((key) => client.dump(key)))
    client.disconnect()
    expect(keys.some((key) => key.startsWith('partner-graph:cache:'))).toBe(true)
    expect(keys.some((key) => key.startsWith('partner-graph:quota:'))).toBe(true)
    expect(found(`${health}${keys.join()}${values.join()}`, hidden)).toEqual([])
    await expectSilentTelemetry(under)
    under = null
    expect(collector.spans().length).toBeGreaterThan(examples.length)
    await before.close()
    await sandbox.close()
    await store.kill()
  })
})

describe('the keys of the cache in memory', () => {
  it('are hashes, of whatever was asked', async () => {
    const clock = createTestClock()
    const memory = createMemoryCache({ clock, maxEntries: 10 })
    const keys: string[] = []
    const cache = {
      ...memory,
      read: (tenant: string, asked: readonly string[]) => {
        keys.push(...asked)
        return memory.read(tenant, asked)
      },
    }
    const kept = createKept({ clock, caches: { process: cache, shared: cache }, generations: { chosen: () => null } })
    const context = { tenant: 'planted-tenant', language: 'en' as const, deadline: clock.now() + 1_000, signal: new AbortController().signal, requestId: 'r' }
    const scope = { context, trace: createTrace(), identityOf: () => Promise.reject(new Error('not asked')), fork: () => scope }
    const rule = cacheRules.find(({ operation }) => operation.name === 'customer.account')
    if (!rule) throw new TypeError('nothing is kept of customers\' accounts')
    const codec = { write: (value: string) => value, read: () => null }
    await kept.one({ ...rule, codec }, { customerId: identity, name: person, phone }, scope, () => Promise.resolve('planted'))
    expect(keys).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
    expect(found(keys.join(), [...personal, context.tenant])).toEqual([])
  })
})

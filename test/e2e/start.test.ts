/** The start as its user sees it: what it prints, and that every mistake in the configuration is one clear line and status 1. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { closedPort, startProcess, takePort, type StartedProcess } from '#test/support/process.ts'
import { startServiceOn } from '#test/support/service.ts'

/** Every value that no message may hold. */
const secret = 'planted-secret-value'
/** An upstream that nobody asks before the start has failed. */
const upstream = {
  BSS_URL: 'http://127.0.0.1:9',
  HUAWEICLOUD_SDK_AK: `${secret}-ak`,
  HUAWEICLOUD_SDK_SK: `${secret}-sk`,
  HUAWEICLOUD_SDK_DOMAIN_ID: 'd'.repeat(32),
}

let folder: string
let running: StartedProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-start-'))
})

afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL')
    await ended
  }
  running = []
})

afterAll(() => rm(folder, { recursive: true }))

function start(settings: Readonly<Record<string, string>>): StartedProcess {
  const started = startProcess(settings)
  running.push(started)
  return started
}

/** Starts it to fail; answers what it printed. */
async function failure(settings: Readonly<Record<string, string>>): Promise<string> {
  const started = start(settings)
  const { status } = await started.ended
  const { stdout, stderr } = started.output()
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).not.toContain(secret)
  // A message for a person: no stack.
  expect(stderr).not.toMatch(/\n\s+at /)
  return stderr.trimEnd()
}

describe('a start with nothing configured', () => {
  it('prints the two addresses and nothing else; then one JSON line for each operation and each refusal', async () => {
    const started = start({})
    const url = await started.ready
    const answer = await request(`${url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query Mine { partner { partnerId } customers(first: 1) { totalCount } }', operationName: 'Mine' }),
    })
    const body: unknown = await answer.body.json()
    await (await request(`${url}/health/live`)).body.dump()
    await (await request(`${url}/nowhere`)).body.dump()
    expect(body).toMatchObject({ data: { partner: { partnerId: expect.any(String) }, customers: { totalCount: expect.any(Number) } } })
    started.child.kill('SIGTERM')
    expect((await started.ended).status).toBe(0)
    const { stdout, stderr } = started.output()
    const [first, second, ...logged] = stdout.trimEnd().split('\n')
    expect(first).toBe(`Partner Graph is at ${url}/graphql`)
    expect(second).toMatch(/^It answers from the sandbox at http:\/\/127\.0\.0\.1:\d+ \(set BSS_URL to name an upstream\)$/)
    expect(logged.map((line): unknown => JSON.parse(line))).toMatchObject([
      { level: 30, msg: 'graphql', requestId: answer.headers['x-request-id'], operationName: 'Mine', operationType: 'query', upstreamCalls: 1, errors: [] },
      { level: 30, msg: 'refused', route: null, status: 404, code: 'NOT_FOUND' },
      { level: 30, msg: 'shutting down', signal: 'SIGTERM' },
    ])
    expect(stderr).toBe('')
  })

  it('writes on the sandbox, with money and as an operator, for whoever just tries it out; personal data stays masked', async () => {
    const started = start({ DATA_DIR: folder })
    const url = await started.ready
    const ask = async (query: string): Promise<unknown> => {
      const answer = await request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
      return answer.body.json()
    }
    const first = z.object({ data: z.object({ customers: z.object({ nodes: z.array(z.object({ customerId: z.string(), telephone: z.string() })) }) }) })
    const { data } = first.parse(await ask('{ customers(first: 1, filter: { association: RESALE }) { nodes { customerId telephone } } }'))
    const [customer] = data.customers.nodes
    expect(customer?.telephone).toContain('*')
    const allocated = await ask(`mutation { customerBalanceAllocate(input: { customerId: "${customer?.customerId ?? ''}", amount: "1.01", idempotencyKey: "first-try" }) { receipt { state } userErrors { message } } }`)
    expect(allocated).toMatchObject({ data: { customerBalanceAllocate: { receipt: { state: 'SUCCEEDED' }, userErrors: [] } } })
    expect(await ask('{ openReceipts { totalCount } }')).toMatchObject({ data: { openReceipts: { totalCount: 0 } } })
  })
})

describe('a port that is taken', () => {
  it('is named, for the service', async () => {
    const taken = await takePort()
    const message = await failure({ ...upstream, PORT: String(taken.port) })
    await taken.release()
    expect(message).toMatch(new RegExp(`^The port is taken \\(PORT\\): .*${taken.port}$`))
  })

  it('is named, for the sandbox', async () => {
    const taken = await takePort()
    const message = await failure({ SANDBOX_PORT: String(taken.port) })
    await taken.release()
    expect(message).toContain('The sandbox did not start')
    expect(message).toContain(`is port ${taken.port} (SANDBOX_PORT) taken?`)
  })

  it('is named, for the metrics', async () => {
    const taken = await takePort()
    const message = await failure({ METRICS: 'on', METRICS_PORT: String(taken.port) })
    await taken.release()
    expect(message).toBe('Configuration: METRICS_HOST and METRICS_PORT name an address that cannot be listened on (EADDRINUSE)')
  })

  it('leaves no sandbox behind', async () => {
    const taken = await takePort()
    const sandboxPort = await closedPort()
    await failure({ PORT: String(taken.port), SANDBOX_PORT: String(sandboxPort) })
    await taken.release()
    await expect.poll(() => request(`http://127.0.0.1:${sandboxPort}/`).then(() => 'answers', () => 'gone'), { timeout: 10_000 }).toBe('gone')
  })

  it('is told apart from an address that this machine does not have', async () => {
    const keys = join(folder, 'no-keys.yaml')
    await writeFile(keys, 'keys: []\n')
    expect(await failure({ ...upstream, HOST: '192.0.2.1', API_KEYS_FILE: keys })).toMatch(/^This machine has no such address \(HOST\): /)
  })
})

describe('a setting that breaks its rule', () => {
  const settings: readonly (readonly [what: string, settings: Readonly<Record<string, string>>, says: string])[] = [
    ['a port that is no number', { PORT: secret }, 'PORT must be a whole number from 0 to 65535'],
    ['a port out of range', { PORT: '70000' }, 'PORT must be a whole number from 0 to 65535'],
    ['an address that is none', { ...upstream, BSS_URL: secret }, 'BSS_URL must be an http or https address'],
    ['an address of another protocol', { ...upstream, IAM_URL: `ftp://${secret}` }, 'IAM_URL must be an http or https address'],
    ['an access key alone', { BSS_URL: upstream.BSS_URL, HUAWEICLOUD_SDK_AK: secret }, 'HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK go together'],
    ['a password alone', { ...upstream, HW_USER_PASSWORD: secret }, 'HW_USER_NAME, HW_USER_PASSWORD and HW_DOMAIN_NAME go together'],
    ['an upstream without credentials', { BSS_URL: upstream.BSS_URL }, 'BSS_URL needs credentials'],
    ['a console without an upstream', { CONSOLE_URL: upstream.BSS_URL }, 'IAM_URL and CONSOLE_URL need BSS_URL'],
    ['a deadline of nothing', { ...upstream, QUERY_TIMEOUT_MS: '0' }, 'QUERY_TIMEOUT_MS must be a whole number from 100'],
    ['a share above all', { ...upstream, QUOTA_SHARE: '1.5' }, 'QUOTA_SHARE must be a number from 0.05 to 1'],
    ['an address beyond loopback for callers that prove nothing', { ...upstream, HOST: '0.0.0.0' }, 'HOST must be a loopback address'],
    ['tenants whose callers prove nothing', { BSS_URL: upstream.BSS_URL, TENANTS_FILE: secret }, 'TENANTS_FILE needs callers that prove whose they are'],
    ['credentials beside those of tenants', { ...upstream, TENANTS_FILE: secret, API_KEYS_FILE: secret }, 'HUAWEICLOUD_SDK_AK belongs to a service with one tenant'],
    ['an issuer alone', { ...upstream, JWT_ISSUER: secret }, 'JWT_ISSUER, JWT_AUDIENCE and JWT_JWKS_URL go together'],
    ['keys over plain http', { ...upstream, JWT_ISSUER: secret, JWT_AUDIENCE: secret, JWT_JWKS_URL: 'http://login.example.com/keys' }, 'JWT_JWKS_URL must be an https address'],
    ['a symmetric algorithm', { ...upstream, JWT_ALGORITHMS: 'HS256' }, 'JWT_ALGORITHMS must be some of RS256'],
    ['a switch that is neither on nor off', { ...upstream, QUOTA: secret }, 'QUOTA must be on or off'],
    ['an unknown log level', { ...upstream, LOG_LEVEL: secret }, 'LOG_LEVEL must be silent'],
    ['an old path without the account id', { ...upstream, HUAWEICLOUD_SDK_DOMAIN_ID: '' }, 'HUAWEICLOUD_SDK_DOMAIN_ID is not set'],
  ]

  it.each(settings)('ends the start with one line: %s', async (_what, given, says) => {
    const message = await failure(given)
    expect(message).toContain(`Configuration: ${says}`)
    expect(message.split('\n')).toHaveLength(1)
  })

  it('is named when the file it names is not there', async () => {
    const missing = join(folder, 'missing.yaml')
    expect(await failure({ ...upstream, SITE_FILE: missing })).toBe(`Configuration: SITE_FILE names a file that cannot be read: ${missing}`)
    expect(await failure({ ...upstream, GENERATIONS_FILE: folder })).toBe(`Configuration: GENERATIONS_FILE names a file that cannot be read: ${folder}`)
  })
})

describe('a mistake in a file', () => {
  const china = 'name: china\ncurrency: CNY\n'
  const files: readonly (readonly [what: string, option: 'SITE_FILE' | 'GENERATIONS_FILE', text: string, line: number, says: string])[] = [
    ['YAML that is none', 'GENERATIONS_FILE', 'default: new\noperations: {\n', 3, ''],
    ['the same key twice', 'GENERATIONS_FILE', 'default: new\ndefault: old\n', 2, 'unique'],
    ['a list where the policy belongs', 'GENERATIONS_FILE', '- new\n', 1, ''],
    ['an unknown option', 'GENERATIONS_FILE', 'default: new\nfallback: true\n', 2, 'fallback: is not an option'],
    ['an unknown generation', 'GENERATIONS_FILE', 'default: newest\n', 1, 'default: must be old, new'],
    ['an unknown operation', 'GENERATIONS_FILE', 'operations:\n  customer.list: new\n  customer.lists: old\n', 3, 'there is no operation customer.lists'],
    ['a word in the long form that is none', 'GENERATIONS_FILE', 'operations:\n  order.details: { use: old, falback: false }\n', 2, 'order.details'],
    ['a generation that the operation has not', 'GENERATIONS_FILE', 'operations:\n  invoice.list: old\n', 2, 'invoice.list has no old generation'],
    ['a generation that is retired', 'GENERATIONS_FILE', 'operations:\n  order.refund: old\n', 2, 'ShowRefundOrderDetailsOld is retired'],
    ['an anchor that is not there', 'GENERATIONS_FILE', 'default: new\noperations: *nowhere\n', 2, ''],
    ['a site that is none', 'SITE_FILE', 'name: mars\ncurrency: CNY\n', 1, 'name'],
    ['a currency that is none', 'SITE_FILE', 'name: china\ncurrency: yuan\n', 2, 'currency: must be an ISO 4217 code'],
    ['a mandatory entry left out', 'SITE_FILE', 'name: china\n', 1, 'currency'],
    ['a lifecycle of an unknown operation', 'SITE_FILE', `${china}lifecycle:\n  ListNothing: { status: active, reason: seen }\n`, 4, 'ListNothing is not an operation of the contracts'],
    ['a lifecycle without a reason', 'SITE_FILE', `${china}lifecycle:\n  ListSubCustomersOld: { status: retired }\n`, 4, 'reason'],
    ['a retirement overruled that the vendor stated', 'SITE_FILE', `${china}lifecycle:\n  ReclaimToPartnerAccountOld: { status: active, reason: seen }\n`, 4, 'ReclaimToPartnerAccountOld was retired by the vendor'],
  ]

  it.each(files)('is named with file, line and rule: %s', async (_what, option, text, line, says) => {
    const options = option === 'SITE_FILE' ? { site: text } : { policy: text }
    const name = option === 'SITE_FILE' ? 'site.yaml' : 'generations.yaml'
    const started = startServiceOn(upstream.BSS_URL, options)
    await expect(started).rejects.toMatchObject({ name: 'ConfigFileError', message: expect.stringContaining(`${name}:${line}: `) })
    await expect(started).rejects.toMatchObject({ message: expect.stringContaining(says) })
  })

  it.each([
    ['SITE_FILE', 'name: china\ncurrency: yuan\n', 2],
    ['GENERATIONS_FILE', 'operations:\n  customer.lists: old\n', 2],
    ['GENERATIONS_FILE', 'default: new\noperations: {\n', 3],
  ])('ends the start with one line and status 1 (%s, %j)', async (option, text, line) => {
    const file = join(folder, `${option}.yaml`)
    await writeFile(file, text)
    const message = await failure({ ...upstream, [option]: file })
    expect(message).toContain(`Configuration: ${file}:${line}: `)
    expect(message.split('\n')).toHaveLength(1)
  })
})

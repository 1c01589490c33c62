import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { systemClock, type Clock } from '#src/clock.ts'
import { examine } from '#src/doctor/doctor.ts'
import { findingsJson, isWell, writeFindings, type Finding } from '#src/doctor/finding.ts'
import { contractOperations, type OperationId } from '#src/generated/operations.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { hasOpenssl, makeCertificates } from '#test/support/certificates.ts'
import { startHttpProxy } from '#test/support/http-proxy.ts'
import { closedPort } from '#test/support/process.ts'
import { sandboxSecrets, upstreamEnvironment } from '#test/support/upstream-environment.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})
afterEach(() => sandbox.reset())
afterAll(() => sandbox.close())

const shifted = (ms: number): Clock => ({ now: () => systemClock.now() + ms, sleep: systemClock.sleep })

async function findings(overrides: Readonly<Record<string, string>> = {}, clock = systemClock): Promise<readonly Finding[]> {
  const found = await examine(upstreamEnvironment(sandbox.url, overrides), clock)
  const output = writeFindings(found) + findingsJson(found)
  for (const secret of sandboxSecrets) expect(output).not.toContain(secret)
  return found
}

const failed = (found: readonly Finding[]) => found.filter(({ status }) => status === 'failed').map(({ check, subject }) => `${check}, ${subject}`)
const of = (found: readonly Finding[], check: string, subject: string) => found.find((one) => one.check === check && one.subject.startsWith(subject))

describe('the doctor on the sandbox', () => {
  it('finds nothing wrong with a whole configuration, and changes nothing upstream', async () => {
    const found = await findings()
    expect(failed(found)).toEqual([])
    expect(isWell(found)).toBe(true)
    expect(found.filter(({ status }) => status === 'ok').map(({ check, subject }) => `${check}, ${subject}`)).toEqual(expect.arrayContaining([
      'configuration, options and files', 'clock, this machine', 'credentials, access key', 'credentials, IAM user', 'credentials, agency',
      'quota, account', 'permissions, customers', 'permissions, orders', 'permissions, subscriptions', 'permissions, programs',
    ]))
    const asked = sandbox.calls.log().flatMap(({ operationId }) => (operationId !== null && Object.hasOwn(contractOperations, operationId) ? [operationId] : []))
    expect(asked.length).toBeGreaterThan(8)
    expect(asked.filter((id) => contractOperations[id as OperationId].safety !== 'read')).toEqual([])
    expect(sandbox.calls.log().filter(({ status }) => status === 429)).toEqual([])
  })

  it('names a wrong secret key as a refused signature', async () => {
    const found = await findings({ HUAWEICLOUD_SDK_SK: 'a-secret-key-of-nobody' })
    expect(of(found, 'credentials', 'access key')).toMatchObject({ status: 'failed', text: expect.stringContaining('APIGW.0301') })
    expect(of(found, 'clock', 'this machine')?.status).toBe('ok')
    expect(writeFindings(found)).not.toContain('a-secret-key-of-nobody')
  })

  it.each([['ahead of', 20 * 60_000], ['behind', -20 * 60_000]])('tells a clock that is 20 minutes %s the upstream\'s as the cause', async (word, ms) => {
    const found = await findings({}, shifted(ms))
    expect(of(found, 'clock', 'this machine')).toMatchObject({ status: 'failed', text: expect.stringContaining(`s ${word}`) })
    expect(of(found, 'credentials', 'access key')?.status).toBe('failed')
  })

  it('warns of a clock that is off, while signatures are still accepted', async () => {
    const found = await findings({}, shifted(5 * 60_000))
    expect(of(found, 'clock', 'this machine')?.status).toBe('warning')
    expect(isWell(found)).toBe(true)
  })

  it('names a wrong account name as a refused token, and then tries no agency', async () => {
    const found = await findings({ HW_DOMAIN_NAME: 'nobody-at-all' })
    expect(failed(found)).toContain('credentials, IAM user')
    expect(of(found, 'credentials', 'IAM user')?.text).toContain('HTTP 401')
    expect(of(found, 'credentials', 'agency')?.status).toBe('skipped')
    expect(of(found, 'credentials', 'access key')?.status).toBe('ok')
  })

  it('names an account id that old paths refuse', async () => {
    sandbox.faults.inject({ operationId: 'ListSubCustomersOld', kind: 'status', status: 403, body: { error_code: 'CBC.0151', error_msg: 'Access denied.' } })
    expect(failed(await findings())).toEqual(['configuration, HUAWEICLOUD_SDK_DOMAIN_ID'])
  })

  it('says that a customer has no agency, and that one does not accept the partner', async () => {
    const row = (agency: string | null) => ({ count: 1, customer_infos: [{ customer_id: 'f'.repeat(32), account_name: 'somebody', association_type: '2', xaccount_type: agency }] })
    sandbox.faults.inject({ operationId: 'ListSubCustomers', kind: 'status', status: 200, body: row(null) })
    expect(of(await findings(), 'credentials', 'agency')).toMatchObject({ status: 'failed', text: expect.stringContaining('neither') })
    sandbox.faults.inject({ operationId: 'ListSubCustomers', kind: 'status', status: 200, body: row('NOBODYS_IDP') })
    expect(of(await findings(), 'credentials', 'agency')).toMatchObject({ status: 'failed', text: expect.stringContaining('HTTP 403') })
  })

  it('names the permission item that a refused operator lacks, and the upstream\'s request id', async () => {
    sandbox.faults.inject({ operationId: 'ListCustomerOrders', kind: 'status', status: 403, body: { error_code: 'CBC.0151', error_msg: 'Access denied.' } })
    const found = await findings()
    expect(failed(found)).toEqual(['permissions, orders'])
    expect(of(found, 'permissions', 'orders')).toMatchObject({
      text: expect.stringMatching(/CBC\.0151; the upstream's request id is [0-9a-f]{32}/),
      remedy: expect.stringContaining('BPC_ITEM_SUBCUSTSERV_060100 or BPC_ITEM_SUBCUSTSERV_060200'),
    })
  })

  it('tells a host that is down, and asks it nothing', async () => {
    const port = await closedPort()
    const found = await findings({ BSS_URL: `http://127.0.0.1:${port}` })
    expect(failed(found)).toEqual([`reachability, business API (127.0.0.1:${port})`])
    expect(of(found, 'reachability', 'business API')?.text).toBe('TCP failed: ECONNREFUSED')
    expect(of(found, 'reachability', 'identity service')?.status).toBe('ok')
    expect(sandbox.calls.log()).toEqual([])
  })

  it('tells a name that does not resolve apart from a closed port, and a plain port apart from TLS', async () => {
    const found = await findings({ CONSOLE_URL: 'http://no-such-host.invalid', IAM_URL: sandbox.url.replace('http:', 'https:') })
    expect(of(found, 'reachability', 'console')?.text).toMatch(/^DNS failed: E/)
    expect(of(found, 'reachability', 'identity service (127')?.status).toBe('ok')
    expect(found.find(({ text }) => text.startsWith('TLS failed'))?.subject).toContain('identity service')
  })

  it('goes through the proxy that the service would go through, and looks at the proxy itself', async () => {
    const proxy = await startHttpProxy({ toPort: Number(new URL(sandbox.url).port) })
    const found = await findings({ BSS_URL: 'http://bss.example', IAM_URL: 'http://iam.example', CONSOLE_URL: 'http://console.example', UPSTREAM_PROXY_URL: proxy.url })
    await proxy.close()
    expect(failed(found)).toEqual([])
    expect(of(found, 'reachability', `proxy of business API (${new URL(proxy.url).host})`)).toMatchObject({ status: 'ok', text: 'TCP works' })
    expect(of(found, 'credentials', 'access key')?.status).toBe('ok')
    expect(proxy.seen.some((line) => line.includes('bss.example'))).toBe(true)
  })

  it.skipIf(!hasOpenssl())('trusts the private authority that the service would trust', async () => {
    const certificates = makeCertificates(['localhost'])
    const server = createServer({ key: certificates.key, cert: certificates.certificate }).listen(await closedPort(), '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new TypeError('the server has no port')
    const way = { IAM_URL: `https://127.0.0.1:${address.port}` }
    const tls = (found: readonly Finding[]) => found.find(({ text }) => text.startsWith('TLS'))
    expect(tls(await findings(way))).toMatchObject({ status: 'failed', remedy: expect.stringContaining('UPSTREAM_CA_FILE') })
    expect(tls(await findings({ ...way, UPSTREAM_CA_FILE: certificates.authorityFile }))).toMatchObject({ status: 'ok' })
    server.close()
    certificates.remove()
  })

  it('passes over what is not configured', async () => {
    const found = await findings({ CONSOLE_URL: '', HW_USER_NAME: '', HW_USER_PASSWORD: '', HW_DOMAIN_NAME: '' })
    expect(failed(found)).toEqual([])
    expect(found.filter(({ status }) => status === 'skipped').map(({ subject }) => subject)).toEqual(['IAM user', 'agency', 'invoices', 'incentives', 'programs'])
  })

  it('names a mistake in the configuration and goes no further', async () => {
    expect(await findings({ SITE_FILE: 'config/sites/nowhere.yaml' })).toMatchObject([{ check: 'configuration', status: 'failed', text: expect.stringContaining('SITE_FILE') }])
    expect(await examine({}, systemClock)).toMatchObject([{ status: 'failed', text: expect.stringContaining('BSS_URL is not set') }])
  })
})

async function run(environment: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const entry = fileURLToPath(new URL('../../src/doctor/main.ts', import.meta.url))
  const child = spawn(process.execPath, [entry, ...options], { env: { PATH: process.env['PATH'] ?? '', ...environment } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text })
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { status, output }
}

describe('npm run doctor', () => {
  it('ends with status 0 and JSON when all is well, with 1 and words when not', async () => {
    const [well, ill] = await Promise.all([
      run(upstreamEnvironment(sandbox.url), '--json'),
      run(upstreamEnvironment(sandbox.url, { HUAWEICLOUD_SDK_SK: 'a-secret-key-of-nobody' })),
    ])
    expect(JSON.parse(well.output)).toMatchObject({ well: true })
    expect(well.status).toBe(0)
    expect(ill.output).toMatch(/^FAILED {3}credentials, access key: the signature was refused/m)
    expect(ill.output).not.toContain('a-secret-key-of-nobody')
    expect(ill.status).toBe(1)
  })
})

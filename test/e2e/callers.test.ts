/** Who may call: loopback for callers that prove nothing, API keys for scripts, and what each refusal says. */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#src/clock.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startServiceOn, type ServiceOptions, type ServiceUnderTest } from '#test/support/service.ts'

const key = 'pgk-4f1c0e6b2d8a49b7a3c5'
const otherKey = 'pgk-77aa10b9c4e84d2f9e61'
const query = '{ partner { partnerId } }'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

let folder: string
let sandbox: Sandbox
let running: ServiceUnderTest[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-callers-'))
  sandbox = await startSandbox({ quotas: false })
})

afterEach(async () => {
  await Promise.all(running.map((service) => service.close()))
  running = []
})

afterAll(async () => {
  await sandbox.close()
  await rm(folder, { recursive: true })
})

async function start(environment: Readonly<Record<string, string>>, options: ServiceOptions = {}): Promise<ServiceUnderTest> {
  const service = await startServiceOn(sandbox.url, { ...options, environment })
  running.push(service)
  return service
}

function keyLine(name: string, text: string, scopes = '[partner:read]'): string {
  return `  - { name: ${name}, tenant: local, scopes: ${scopes}, sha256: ${sha256(text)} }\n`
}

async function keysFile(name: string, ...lines: readonly string[]): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, `keys:\n${lines.join('')}`)
  return file
}

async function send(url: string, headers: Readonly<Record<string, string>> = {}, body: string = JSON.stringify({ query })) {
  const answer = await request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  return { status: answer.statusCode, challenge: answer.headers['www-authenticate'], text: await answer.body.text() }
}

describe('without caller authentication', () => {
  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1', '127.0.0.1:81', '[::1]', '[::1]:4000'])('a Host header of %s is answered', async (host) => {
    const { url } = await start({})
    expect((await send(url, { host })).status).toBe(200)
  })

  it.each(['evil.example', 'evil.example:4000', 'localhost.evil.example', '127.0.0.1.evil.example', '127.0.0.1@evil.example', '192.168.0.7', '[::2]', 'localhost:'])(
    'a Host header of %s is refused, on every address, before anything runs',
    async (host) => {
      const { url, logs } = await start({})
      for (const path of ['/graphql', '/', '/health/dependencies', '/nowhere']) {
        const answer = await request(`${url}${path}`, { headers: { host } })
        expect(answer.statusCode).toBe(403)
        expect(await answer.body.json()).toMatchObject({ errors: [{ extensions: { code: 'HOST_NOT_ALLOWED' } }] })
      }
      expect(logs.filter(({ msg }) => msg === 'graphql')).toEqual([])
    },
  )

  it.each(['0.0.0.0', '::', '192.0.2.1', 'example.com', '127.example.com'])('a start on %s is refused', async (HOST) => {
    await expect(start({ HOST })).rejects.toThrow(/^HOST must be a loopback address .* set API_KEYS_FILE/)
  })
})

describe('an API key', () => {
  it.each([
    ['Authorization', { authorization: `Bearer ${key}` }],
    ['authorization in small letters', { authorization: `bearer ${key}` }],
    ['X-Api-Key', { 'x-api-key': key }],
    ['both alike', { 'authorization': `Bearer ${key}`, 'x-api-key': key }],
  ])('opens the service by %s', async (_how, headers) => {
    const { url, logs } = await start({ API_KEYS_FILE: await keysFile('open.yaml', keyLine('other', otherKey), keyLine('nightly', key)) })
    const answer = await send(url, headers)
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('partnerId')
    expect(logs.find(({ msg }) => msg === 'graphql')).toMatchObject({ caller: 'key:nightly', tenant: 'local' })
    expect(JSON.stringify(logs)).not.toContain(key)
  })

  it.each([
    ['nothing', {}, 'Bearer realm="partner-graph"'],
    ['another key', { authorization: 'Bearer pgk-wrong' }, 'Bearer realm="partner-graph", error="invalid_token"'],
    ['the hash in place of the key', { 'x-api-key': sha256(key) }, 'Bearer realm="partner-graph", error="invalid_token"'],
    ['another scheme', { authorization: `Basic ${key}` }, 'Bearer realm="partner-graph"'],
    ['another scheme beside the key', { 'authorization': 'Basic eDp5', 'x-api-key': key }, 'Bearer realm="partner-graph"'],
    ['two different keys', { 'authorization': `Bearer ${key}`, 'x-api-key': otherKey }, 'Bearer realm="partner-graph"'],
    ['an empty key', { 'x-api-key': '' }, 'Bearer realm="partner-graph"'],
  ])('is missing from %s: 401 in GraphQL\'s shape with a challenge, and nothing runs', async (_what, headers, challenge) => {
    const { url, logs } = await start({ API_KEYS_FILE: await keysFile('closed.yaml', keyLine('nightly', key), keyLine('other', otherKey)) })
    const answer = await send(url, headers)
    expect(answer).toMatchObject({ status: 401, challenge })
    expect(JSON.parse(answer.text)).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(logs.filter(({ msg }) => msg === 'graphql')).toEqual([])
  })

  it('is asked for before the body is read: a stranger\'s megabytes are not taken', async () => {
    const { url } = await start({ API_KEYS_FILE: await keysFile('early.yaml', keyLine('nightly', key)), BODY_LIMIT_BYTES: '1024' })
    expect((await send(url, {}, 'x'.repeat(4096))).status).toBe(401)
    expect((await send(url, { 'x-api-key': key }, 'x'.repeat(4096))).status).toBe(413)
  })

  it('lets the service listen beyond loopback, answering to any name; health and the page need none', async () => {
    const { service } = await start({ API_KEYS_FILE: await keysFile('wide.yaml', keyLine('nightly', key)), HOST: '0.0.0.0' })
    const url = service.url.replace('0.0.0.0', '127.0.0.1')
    expect((await send(url, { 'host': 'graph.example.com', 'x-api-key': key })).status).toBe(200)
    expect((await send(url, { host: 'graph.example.com' })).status).toBe(401)
    const health = await request(`${url}/health/ready`, { headers: { host: 'graph.example.com' } })
    expect([health.statusCode, await health.body.json()]).toEqual([200, { status: 'ready' }])
  })
})

describe('the file of API keys', () => {
  it('is read again when it changes: a new key opens and a removed one closes within a second', async () => {
    let offset = 0
    const API_KEYS_FILE = await keysFile('rotated.yaml', keyLine('nightly', key))
    const { url } = await start({ API_KEYS_FILE }, { clock: { ...systemClock, now: () => Date.now() + offset } })
    expect([(await send(url, { 'x-api-key': key })).status, (await send(url, { 'x-api-key': otherKey })).status]).toEqual([200, 401])
    await keysFile('rotated.yaml', keyLine('nightly', otherKey))
    offset += 1000
    expect([(await send(url, { 'x-api-key': key })).status, (await send(url, { 'x-api-key': otherKey })).status]).toEqual([401, 200])
  })

  it('that is broken or gone while the service runs leaves the keys as they were, and is told once', async () => {
    let offset = 0
    const API_KEYS_FILE = await keysFile('broken.yaml', keyLine('nightly', key))
    const { url, logs } = await start({ API_KEYS_FILE }, { clock: { ...systemClock, now: () => Date.now() + offset } })
    const told = () => logs.filter(({ event }) => event === 'api-keys.broken').map(({ reason }) => reason)
    await writeFile(API_KEYS_FILE, 'keys:\n  - { name: nightly }\n')
    for (let look = 0; look < 3; look += 1) {
      offset += 1000
      expect((await send(url, { 'x-api-key': key })).status).toBe(200)
    }
    expect(told()).toEqual([expect.stringContaining(`${API_KEYS_FILE}:2: keys.0.tenant`)])
    await rm(API_KEYS_FILE)
    offset += 1000
    expect((await send(url, { 'x-api-key': key })).status).toBe(200)
    expect(told()).toHaveLength(2)
  })

  it.each([
    ['a key instead of its hash', `keys:\n  - { name: a, tenant: local, scopes: [], sha256: ${key} }\n`, ':2: keys.0.sha256: must be a SHA-256'],
    ['a name twice', `keys:\n${keyLine('a', key)}${keyLine('a', otherKey)}`, ':3: keys.1.name: stands in this file twice'],
    ['a key twice', `keys:\n${keyLine('a', key)}${keyLine('b', key)}`, ':3: keys.1.sha256: stands in this file twice'],
    ['a customer that is a number', `keys:\n  - { name: a, tenant: local, scopes: [], customers: [12], sha256: ${sha256(key)} }\n`, ':2: keys.0.customers.0'],
    ['documents to watch over without a manifest', `keys:\n  - { name: a, tenant: local, scopes: [], trustedDocuments: enforce, sha256: ${sha256(key)} }\n`, ':2: keys.0.trustedDocuments: needs TRUSTED_DOCUMENTS_FILE'],
    ['an unknown entry', `keys:\n  - { name: a, tenant: local, scopes: [], sha256: ${sha256(key)}, key: ${key} }\n`, 'key: is not an option'],
  ])('ends the start when it has %s, without a word of any key', async (_what, text, says) => {
    const API_KEYS_FILE = join(folder, 'mistaken.yaml')
    await writeFile(API_KEYS_FILE, text)
    const started = start({ API_KEYS_FILE })
    await expect(started).rejects.toMatchObject({ name: 'ConfigFileError', message: expect.stringContaining(says) })
    await expect(started).rejects.toMatchObject({ message: expect.not.stringContaining(key) })
  })

  it('ends the start when it is not there', async () => {
    const missing = join(folder, 'missing.yaml')
    await expect(start({ API_KEYS_FILE: missing })).rejects.toMatchObject({
      name: 'ConfigurationError', message: `API_KEYS_FILE names a file that cannot be read: ${missing}`,
    })
  })
})

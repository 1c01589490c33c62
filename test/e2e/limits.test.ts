/** How much an operation and a caller may ask for, what a stranger learns of the schema, and which pages may read answers. */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getIntrospectionQuery } from 'graphql'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { systemClock, type Clock } from '#src/clock.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { createCallerRate } from '#src/server/caller-rate.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'
import { createTestClock } from '#test/support/test-clock.ts'

let folder: string
let keys: string
let sandbox: Sandbox
let running: ServiceUnderTest[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-limits-'))
  keys = join(folder, 'keys.yaml')
  const line = (name: string, scopes: string) => `  - { name: ${name}, tenant: local, scopes: [${scopes}], sha256: ${createHash('sha256').update(`key-of-${name}`).digest('hex')} }\n`
  await writeFile(keys, `keys:\n${line('one', 'partner:read')}${line('two', 'partner:read')}${line('operator', 'operator')}`)
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

async function start(environment: Readonly<Record<string, string>> = {}, clock: Clock = systemClock): Promise<ServiceUnderTest> {
  const service = await startServiceOn(sandbox.url, { environment, clock })
  running.push(service)
  return service
}

const keyOf = (name: string) => ({ 'x-api-key': `key-of-${name}` })

describe('an operation that is too large', () => {
  const spread = `fragment F0 on Query { a: __typename } ${Array.from({ length: 12 }, (_, i) => `fragment F${i + 1} on Query { ...F${i} ...F${i} }`).join(' ')}`

  it.each<[what: string, environment: Readonly<Record<string, string>>, query: string, says: string]>([
    ['too deep', { MAX_DEPTH: '3' }, '{ orders { nodes { customer { customerId } } } }', 'levels are 4, and at most 3'],
    ['too deep by a fragment', { MAX_DEPTH: '2' }, '{ ...F } fragment F on Query { customers { nodes { customerId } } }', 'levels are 3, and at most 2'],
    ['with too many aliases', { MAX_ALIASES: '2' }, '{ a: __typename b: __typename c: __typename }', 'aliases are 3, and at most 2'],
    ['with a fragment of aliases spread again and again', { MAX_SELECTIONS: '1000000' }, `{ ...F12 } ${spread}`, 'aliases are 4096, and at most 100'],
    ['with too many directives', { MAX_DIRECTIVES: '2' }, '{ __typename @skip(if: false) @include(if: true) customers @skip(if: true) { totalCount } }', 'directives are 3, and at most 2'],
    ['with too many words', { MAX_TOKENS: '100' }, `{ ${'__typename '.repeat(200)} }`, 'more that 100 tokens'],
    ['with too many selections', { MAX_SELECTIONS: '100', MAX_ALIASES: '100000' }, `{ ...F12 } ${spread}`, 'recursive'],
  ])('%s is refused with a clear error, and nothing runs', async (_what, environment, query, says) => {
    const { query: ask } = await start(environment)
    sandbox.calls.reset()
    const answer = await ask(query)
    expect(answer.errors?.map(({ message }) => message).join('\n')).toContain(says)
    expect(answer.errors?.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR')
    expect(answer.data ?? null).toBeNull()
    expect(sandbox.calls.log()).toEqual([])
  })

  it('is told from one that is just within', async () => {
    const { query } = await start({ MAX_DEPTH: '3', MAX_ALIASES: '1', MAX_DIRECTIVES: '1' })
    expect((await query('{ customers(first: 1) { nodes { a: customerId @skip(if: false) } } }')).errors).toBeUndefined()
    expect((await query('{ customers(first: 1) { nodes { a: customerId b: name } } }')).errors?.[0]?.message).toContain('aliases are 2')
  })

  it('is no introspection of an explorer', async () => {
    const { query } = await start()
    expect((await query(getIntrospectionQuery({ inputValueDeprecation: true }))).errors).toBeUndefined()
  })
})

describe('the schema', () => {
  it('is open to everybody, with suggestions, while nobody is asked who they are', async () => {
    const { query } = await start()
    expect((await query('{ __schema { description } }')).errors).toBeUndefined()
    expect((await query('{ customer5 { totalCount } }')).errors?.[0]?.message).toContain('Did you mean')
  })

  it('is shown to operators only, and without suggestions, once callers are asked', async () => {
    const { query } = await start({ API_KEYS_FILE: keys })
    for (const hidden of ['{ __schema { description } }', '{ t: __type(name: "Query") { name } }', '{ ...F } fragment F on Query { __schema { description } }']) {
      expect(await query(hidden, {}, keyOf('one'))).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN', scope: 'operator' } }] })
      expect((await query(hidden, {}, keyOf('operator'))).errors).toBeUndefined()
    }
    expect((await query('{ customer5 { totalCount } }', {}, keyOf('one'))).errors?.[0]?.message).not.toContain('Did you mean')
    expect((await query('{ __typename }', {}, keyOf('one'))).data).toEqual({ __typename: 'Query' })
  })

  it('can be opened and closed by INTROSPECTION', async () => {
    const open = await start({ API_KEYS_FILE: keys, INTROSPECTION: 'on' })
    expect((await open.query('{ __schema { description } }', {}, keyOf('one'))).errors).toBeUndefined()
    const closed = await start({ INTROSPECTION: 'off' })
    expect((await closed.query('{ __schema { description } }')).status).toBe(403)
  })
})

describe('a caller that sends more than it may', () => {
  it('is refused as RATE_LIMITED with when to come back, in body and header; others go on', async () => {
    let offset = 0
    const { url, query } = await start({ API_KEYS_FILE: keys, CALLER_RATE: '3' }, { ...systemClock, now: () => Date.now() + offset })
    const send = async (name: string) => {
      const answer = await request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...keyOf(name) }, body: '{"query":"{ __typename }"}' })
      return { status: answer.statusCode, after: answer.headers['retry-after'], body: await answer.body.json() }
    }
    for (let sent = 0; sent < 3; sent += 1) expect((await send('one')).status).toBe(200)
    const refused = await send('one')
    expect(refused).toMatchObject({ status: 429, body: { errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter: Number(refused.after) } }] } })
    expect(Number(refused.after)).toBeGreaterThan(15)
    expect(Number(refused.after)).toBeLessThanOrEqual(20)
    expect((await send('two')).status).toBe(200)
    offset += 20_000
    expect((await query('{ __typename }', {}, keyOf('one'))).status).toBe(200)
  })

  it('may send any number when nobody is asked, or with CALLER_RATE=0', async () => {
    const local = await start({ CALLER_RATE: '1' })
    const unlimited = await start({ API_KEYS_FILE: keys, CALLER_RATE: '0' })
    for (let sent = 0; sent < 5; sent += 1) {
      expect((await local.query('{ __typename }')).status).toBe(200)
      expect((await unlimited.query('{ __typename }', {}, keyOf('one'))).status).toBe(200)
    }
  })

  it('has a bucket of its own, by tenant and name, that never holds more than a minute\'s', async () => {
    const clock = createTestClock()
    const rate = createCallerRate({ clock, perMinute: 60 })
    const burst = (tenant: string, name: string) => Array.from({ length: 70 }, () => rate.take(tenant, name)).filter((wait) => wait === null).length
    expect([burst('a', 'x'), burst('b', 'x'), burst('a', 'y'), burst('a', 'x')]).toEqual([60, 60, 60, 0])
    expect(rate.take('a', 'x')).toBe(1)
    await clock.advance(5_000)
    expect(burst('a', 'x')).toBe(5)
    await clock.advance(3_600_000)
    expect(burst('a', 'x')).toBe(60)
  })
})

describe('pages of other origins', () => {
  const portal = 'https://portal.example.com'
  const preflight = (url: string, origin: string) =>
    request(`${url}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type, authorization' } })

  it('may read nothing by default', async () => {
    const { url } = await start()
    const asked = await preflight(url, portal)
    expect([asked.statusCode, asked.headers['access-control-allow-origin']]).toEqual([405, undefined])
    await asked.body.dump()
  })

  it('may read answers, refusals included, when CORS_ORIGINS names them, and no other page may', async () => {
    const { url } = await start({ API_KEYS_FILE: keys, CORS_ORIGINS: `${portal}, http://localhost:3000` })
    for (const [origin, allowed] of [[portal, portal], ['http://localhost:3000', 'http://localhost:3000'], ['https://evil.example', undefined], ['https://portal.example.com.evil.example', undefined], ['null', undefined]] as const) {
      const asked = await preflight(url, origin)
      await asked.body.dump()
      expect([asked.statusCode, asked.headers['access-control-allow-origin']], origin).toEqual([204, allowed])
      const answer = await request(`${url}/graphql`, { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' })
      await answer.body.dump()
      expect([answer.statusCode, answer.headers['access-control-allow-origin'], answer.headers['access-control-allow-credentials']], origin).toEqual([401, allowed, undefined])
    }
  })

  it.each(['*', 'portal.example.com', 'https://portal.example.com/', 'https://portal.example.com/app', 'file:///'])('cannot be named as %s', async (origins) => {
    await expect(start({ CORS_ORIGINS: origins })).rejects.toThrow(/^CORS_ORIGINS must be origins/)
  })
})

describe('answers of data', () => {
  it('are kept by nobody, framed by nobody and taken for nothing else', async () => {
    const { url } = await start()
    for (const path of ['/graphql?query={__typename}', '/health/ready', '/nowhere']) {
      const answer = await request(`${url}${path}`, { headers: { 'apollo-require-preflight': '1' } })
      await answer.body.dump()
      expect(answer.headers, path).toMatchObject({
        'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      })
    }
  })
})

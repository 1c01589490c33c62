/** Trusted documents over HTTP: promise 2, an unknown document when only trusted ones are allowed, and who may ask others. */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'
import { createTestClock } from '#test/support/test-clock.ts'

const known = 'query Known { partner { partnerId } }'
const other = 'query Secretive { partner { id } }'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const modern = { accept: 'application/graphql-response+json' }
const keys = { portal: 'pgk-portal-0123456789', reports: 'pgk-reports-0123456789', operator: 'pgk-operator-0123456789' }

let folder: string
let sandbox: Sandbox
let manifest: string
let running: ServiceUnderTest[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-documents-'))
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

async function start(environment: Readonly<Record<string, string>>, clock?: ReturnType<typeof createTestClock>): Promise<ServiceUnderTest> {
  manifest = join(folder, `${running.length}-manifest.json`)
  await writeFile(manifest, JSON.stringify({ [sha256(known)]: known }))
  const service = await startServiceOn(sandbox.url, { environment: { TRUSTED_DOCUMENTS_FILE: manifest, ...environment }, ...(clock && { clock }) })
  running.push(service)
  return service
}

async function send(url: string, body: object, headers: Readonly<Record<string, string>> = {}) {
  const answer = await request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  const text = await answer.body.text()
  return { status: answer.statusCode, type: answer.headers['content-type'], text, json: JSON.parse(text) }
}

const notFound = { errors: [{ extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }] }

describe('enforcing', () => {
  it('runs known documents by documentId, by Apollo\'s hash and by their text, over POST and GET', async () => {
    const { url } = await start({ TRUSTED_DOCUMENTS: 'enforce' })
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(known) } }
    for (const body of [{ documentId: `sha256:${sha256(known)}` }, { extensions }, { query: known }, { query: known, extensions }]) {
      expect(await send(url, body)).toMatchObject({ status: 200, json: { data: { partner: { partnerId: expect.any(String) } } } })
    }
    for (const search of [`documentId=sha256:${sha256(known)}`, `extensions=${encodeURIComponent(JSON.stringify(extensions))}`]) {
      const answer = await request(`${url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } })
      expect(await answer.body.json()).toMatchObject({ data: { partner: { partnerId: expect.any(String) } } })
    }
  })

  it('refuses an unknown document by name and by text before anything runs, and logs its hash without its text', async () => {
    const { url, logs } = await start({ TRUSTED_DOCUMENTS: 'enforce' })
    sandbox.calls.reset()
    for (const body of [{ query: other }, { query: '{ nonsense' }, { documentId: `sha256:${sha256(other)}` }, { query: '{ __schema { types { name } } }' }]) {
      expect(await send(url, body, modern)).toMatchObject({ status: 400, type: expect.stringContaining('application/graphql-response+json'), json: notFound })
      // Plain JSON has 200 for every well-formed request (GraphQL over HTTP, section 6.4.1).
      expect(await send(url, body)).toMatchObject({ status: 200, type: expect.stringContaining('application/json'), json: notFound })
    }
    expect(sandbox.calls.log()).toEqual([])
    expect(logs.filter(({ msg }) => msg === 'untrusted document')).toContainEqual(expect.objectContaining({ document: `sha256:${sha256(other)}`, outcome: 'refused' }))
    expect(JSON.stringify(logs)).not.toContain('Secretive')
  })

  it('has one error and no data in the refusal, in the caller\'s language', async () => {
    const { url } = await start({ TRUSTED_DOCUMENTS: 'enforce' })
    const { json } = await send(url, { query: other }, { ...modern, 'accept-language': 'zh-CN' })
    expect(json).toEqual({ errors: [{ message: expect.stringContaining('可信文档清单'), extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }] })
  })

  it('registers nothing: a document sent with its hash is unknown by its hash afterwards', async () => {
    const { url } = await start({ TRUSTED_DOCUMENTS: 'enforce' })
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(other) } }
    expect((await send(url, { query: other, extensions })).json).toMatchObject(notFound)
    expect((await send(url, { extensions })).json).toMatchObject(notFound)
  })

  it('leaves two texts in one address to be refused', async () => {
    const { url } = await start({ TRUSTED_DOCUMENTS: 'enforce' })
    const answer = await request(`${url}/graphql?query=${encodeURIComponent(known)}&query=${encodeURIComponent(other)}`, { headers: { 'apollo-require-preflight': '1' } })
    expect([answer.statusCode, JSON.stringify(await answer.body.json())]).toEqual([400, expect.stringContaining('only be specified once')])
  })

  it('lets operators ask anything, the schema for the explorer too', async () => {
    const { url, logs } = await start({ TRUSTED_DOCUMENTS: 'enforce', CALLER_SCOPES: 'partner:read,operator' })
    expect(await send(url, { query: other })).toMatchObject({ json: { data: { partner: { id: expect.any(String) } } } })
    expect(await send(url, { query: '{ __schema { queryType { name } } }' })).toMatchObject({ json: { data: { __schema: { queryType: { name: 'Query' } } } } })
    expect(logs.filter(({ msg }) => msg === 'untrusted document').map(({ outcome }) => outcome)).toEqual(['operator', 'operator'])
  })
})

describe('the mode', () => {
  it('log runs what is unknown, and tells of it by hash', async () => {
    const { url, logs } = await start({ TRUSTED_DOCUMENTS: 'log' })
    expect(await send(url, { query: other })).toMatchObject({ json: { data: { partner: { id: expect.any(String) } } } })
    await send(url, { query: known })
    expect(logs.filter(({ msg }) => msg === 'untrusted document')).toMatchObject([{ document: `sha256:${sha256(other)}`, outcome: 'unknown', caller: 'local' }])
  })

  it('log sends Apollo\'s clients for the text, and takes it with its hash', async () => {
    const { url } = await start({ TRUSTED_DOCUMENTS: 'log' })
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(other) } }
    expect((await send(url, { extensions })).json).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] })
    expect((await send(url, { query: other, extensions })).json).toMatchObject({ data: { partner: { id: expect.any(String) } } })
  })

  it('off watches nobody', async () => {
    const { url, logs } = await start({})
    expect(await send(url, { query: other })).toMatchObject({ json: { data: { partner: { id: expect.any(String) } } } })
    expect(logs.filter(({ msg }) => msg === 'untrusted document')).toEqual([])
  })

  it('of an API key overrules the service\'s, in both directions', async () => {
    const file = join(folder, 'keys.yaml')
    const line = (name: keyof typeof keys, rest: string) => `  - { name: ${name}, tenant: local, ${rest}, sha256: '${sha256(keys[name])}' }\n`
    await writeFile(file, `keys:\n${line('portal', 'scopes: [partner:read]')}${line('reports', 'scopes: [partner:read], trustedDocuments: off')}${line('operator', 'scopes: [partner:read, operator]')}`)
    const { url } = await start({ TRUSTED_DOCUMENTS: 'enforce', API_KEYS_FILE: file })
    const codes = await Promise.all(Object.values(keys).map(async (key) => (await send(url, { query: other }, { 'x-api-key': key })).json.errors?.[0]?.extensions?.code ?? null))
    expect(codes).toEqual(['PERSISTED_DOCUMENT_NOT_FOUND', null, null])
    await writeFile(file, `keys:\n${line('portal', 'scopes: [partner:read], trustedDocuments: enforce')}${line('reports', 'scopes: [partner:read]')}`)
    const lenient = await start({ API_KEYS_FILE: file })
    const [portal, reports] = await Promise.all([keys.portal, keys.reports].map((key) => send(lenient.url, { query: other }, { 'x-api-key': key })))
    expect(portal?.json).toMatchObject(notFound)
    expect(reports?.json.data).toBeDefined()
  })
})

describe('the manifest', () => {
  it('is read again when it has changed, and the last good one is kept', async () => {
    const clock = createTestClock()
    const { url, logs } = await start({ TRUSTED_DOCUMENTS: 'enforce' }, clock)
    const file = manifest
    expect((await send(url, { query: other })).json).toMatchObject(notFound)
    await writeFile(file, JSON.stringify({ [sha256(known)]: known, [`sha256:${sha256(other)}`]: other }))
    await clock.advance(1_500)
    expect((await send(url, { query: other })).json.data).toBeDefined()
    await writeFile(file, JSON.stringify({ [sha256(known)]: other }))
    await clock.advance(1_500)
    expect((await send(url, { query: known })).json.data).toBeDefined()
    expect(logs.map(({ event }) => event).filter(Boolean)).toEqual(['trusted-documents.reloaded', 'trusted-documents.broken'])
  })

  it('that is broken or missing ends the start, and so does a mode without one', async () => {
    await expect(start({ TRUSTED_DOCUMENTS_FILE: '' , TRUSTED_DOCUMENTS: 'log' })).rejects.toThrow(/^TRUSTED_DOCUMENTS needs TRUSTED_DOCUMENTS_FILE/)
    await expect(start({ TRUSTED_DOCUMENTS_FILE: join(folder, 'nowhere.json') })).rejects.toThrow(/^TRUSTED_DOCUMENTS_FILE names a file that cannot be read/)
    const broken = join(folder, 'broken.json')
    await writeFile(broken, '{"a": "b"}')
    await expect(start({ TRUSTED_DOCUMENTS_FILE: broken })).rejects.toThrow(/is no SHA-256/)
  })

  it('is missed by name where there is none', async () => {
    const { url } = await start({ TRUSTED_DOCUMENTS_FILE: '' })
    expect((await send(url, { documentId: `sha256:${sha256(known)}` }, modern))).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] } })
  })
})

/** `/health/dependencies` once callers are asked who they are: for operators alone; live and ready stay open. */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServiceWithSandbox } from '#test/support/service.ts'

const keys = { reader: 'pgk-reader-0123456789', operator: 'pgk-operator-0123456789' }
let folder: string
let under: Awaited<ReturnType<typeof startServiceWithSandbox>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-health-'))
  const line = (name: keyof typeof keys, scopes: string) => `  - { name: ${name}, tenant: local, scopes: [${scopes}], sha256: '${createHash('sha256').update(keys[name]).digest('hex')}' }\n`
  await writeFile(join(folder, 'keys.yaml'), `keys:\n${line('reader', 'partner:read')}${line('operator', 'operator')}`)
  under = await startServiceWithSandbox({ environment: { API_KEYS_FILE: join(folder, 'keys.yaml') } })
})

afterAll(async () => {
  await under.close()
  await rm(folder, { recursive: true })
})

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = await request(`${under.url}${path}`, { headers })
  return { status: answer.statusCode, challenge: answer.headers['www-authenticate'] !== undefined, text: await answer.body.text() }
}

describe('a service that asks its callers who they are', () => {
  it('tells operators how its dependencies are, and nobody else', async () => {
    expect(await get('/health/dependencies', { 'x-api-key': keys.operator })).toMatchObject({ status: 200, text: expect.stringContaining('upstreams') })
    expect(await get('/health/dependencies')).toMatchObject({ status: 401, challenge: true, text: expect.not.stringContaining('upstreams') })
    expect(await get('/health/dependencies', { 'x-api-key': 'pgk-wrong' })).toMatchObject({ status: 401, challenge: true })
    expect(await get('/health/dependencies', { 'x-api-key': keys.reader })).toMatchObject({ status: 403, text: expect.stringContaining('FORBIDDEN') })
    expect(await get('/health/dependencies', { 'x-api-key': keys.reader, 'accept-language': 'zh-CN,en;q=0.5' })).toMatchObject({ status: 403, text: expect.stringContaining('仅限运维人员') })
  })

  it('is live and ready for everybody', async () => {
    for (const path of ['/health/live', '/health/ready']) expect((await get(path)).status).toBe(200)
  })

  it('refuses in the caller\'s language before anything is GraphQL', async () => {
    expect((await get('/nowhere', { 'accept-language': 'zh' })).text).toContain('该地址没有内容')
    expect((await get('/nowhere', { 'accept-language': 'fr' })).text).toContain('There is nothing at this address')
  })
})

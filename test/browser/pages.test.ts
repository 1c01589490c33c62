import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registerPages, wantsPage } from '../../src/server/pages.ts'

const browserAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'

describe('the pages', () => {
  let app: FastifyInstance
  let distDirectory: string

  beforeEach(async () => {
    distDirectory = mkdtempSync(join(tmpdir(), 'partner-graph-pages-'))
    app = fastify()
    app.get('/graphql', () => ({ data: { answeredBy: 'GraphQL' } }))
    app.get('/health/live', () => 'live')
    await app.register(registerPages, { distDirectory })
  })
  afterEach(async () => {
    await app.close()
    rmSync(distDirectory, { recursive: true })
  })

  function writePage(): void {
    mkdirSync(join(distDirectory, 'assets'))
    writeFileSync(join(distDirectory, 'index.html'), '<!doctype html><title>Partner Graph</title>')
    writeFileSync(join(distDirectory, 'assets/index-abc.js'), 'export {}')
    writeFileSync(join(distDirectory, 'assets/index-abc.js.br'), 'brotli form')
  }

  it('answers a browser at /graphql with the page, never cached and different by Accept', async () => {
    writePage()
    const answer = await app.inject({ url: '/graphql', headers: { accept: browserAccept } })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: expect.stringMatching(/^accept(,|$)/),
    })
    expect(answer.body).toContain('<title>Partner Graph</title>')
  })

  it('leaves every other GET at /graphql to GraphQL', async () => {
    writePage()
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json, text/html;q=0.5']) {
      const answer = await app.inject({ url: '/graphql?query={a}', headers: { accept } })
      expect(answer.json()).toEqual({ data: { answeredBy: 'GraphQL' } })
    }
  })

  it('says with 503 how to build the page when it is missing, and shows it once it is there', async () => {
    const missing = await app.inject({ url: '/graphql', headers: { accept: browserAccept } })
    expect(missing.statusCode).toBe(503)
    expect(missing.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(missing.body).toContain('node scripts/build-web.ts')
    writePage()
    expect((await app.inject({ url: '/graphql', headers: { accept: browserAccept } })).statusCode).toBe(200)
  })

  it('answers /console with the console, under a policy stricter than the explorer\'s, and 503 until it is built', async () => {
    expect((await app.inject({ url: '/console' })).statusCode).toBe(503)
    mkdirSync(join(distDirectory, 'console'))
    writeFileSync(join(distDirectory, 'console/index.html'), '<!doctype html><title>Console</title>')
    const answer = await app.inject({ url: '/console' })
    expect([answer.statusCode, answer.headers['cache-control'], answer.headers['content-type']]).toEqual([200, 'no-cache', 'text/html; charset=utf-8'])
    expect(answer.body).toContain('<title>Console</title>')
    expect(answer.headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/)
  })

  it('serves the assets by their type, cached for a year', async () => {
    writePage()
    const answer = await app.inject({ url: '/explorer/assets/index-abc.js' })
    expect(answer.headers).toMatchObject({
      'content-type': 'application/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable',
    })
    expect(answer.body).toBe('export {}')
  })

  it('serves the compressed form of an asset to whoever takes it, under the type of the asset', async () => {
    writePage()
    const headers = { 'accept-encoding': 'gzip, br' }
    const answer = await app.inject({ url: '/explorer/assets/index-abc.js', headers })
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br', 'content-type': 'application/javascript; charset=utf-8', vary: 'accept-encoding',
    })
    expect(answer.body).toBe('brotli form')
  })

  it('answers 404 for an asset that is not there, without caching it, and nothing outside the assets', async () => {
    writePage()
    for (const path of ['gone.js', '../index.html', '%2e%2e/index.html']) {
      const url = `/explorer/assets/${path}`
      const answer = await app.inject({ url })
      expect(answer.statusCode, url).toBeGreaterThanOrEqual(400)
      expect(answer.headers['cache-control'] ?? '', url).not.toContain('immutable')
    }
  })

  it('redirects / to /graphql', async () => {
    const answer = await app.inject({ url: '/' })
    expect([answer.statusCode, answer.headers['location']]).toEqual([302, '/graphql'])
  })

  it('puts the security headers on everything it answers and on nothing else', async () => {
    writePage()
    for (const url of ['/graphql', '/', '/explorer/assets/index-abc.js', '/console']) {
      const { headers } = await app.inject({ url, headers: { accept: browserAccept } })
      expect(headers, url).toMatchObject({
        'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY',
      })
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/)
    }
    expect((await app.inject({ url: '/health/live' })).headers).not.toHaveProperty('content-security-policy')
  })
})

describe('wantsPage', () => {
  it.for([
    ['GET', browserAccept, true],
    ['HEAD', 'text/html', true],
    ['GET', 'TEXT/HTML', true],
    ['GET', 'text/html;q=0.9, application/json;q=0.8', true],
    ['GET', 'text/html;q=0.8, application/json', false],
    ['GET', 'text/html, application/json', false],
    ['GET', 'text/html;q=0', false],
    ['GET', 'text/html;q=nonsense', false],
    ['GET', '*/*', false],
    ['GET', undefined, false],
    ['POST', browserAccept, false],
  ] as const)('%s with Accept %s: %s', ([method, accept, expected]) => {
    expect(wantsPage({ method, headers: accept === undefined ? {} : { accept } })).toBe(expected)
  })
})

import { createServer as createTlsServer } from 'node:https'
import type { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { noProxy, proxyFor, type ProxySettings } from '#src/upstream/proxy.ts'
import { hasOpenssl, makeCertificates, type Certificates } from '#test/support/certificates.ts'
import { startHttpProxy, type HttpProxyOptions } from '#test/support/http-proxy.ts'
import { closedPort } from '#test/support/process.ts'
import { createWorld, json, startUpstream } from './world.ts'

const [a, b, c] = [new URL('http://a.proxy:1'), new URL('http://b.proxy:2'), new URL('http://c.proxy:3')]
const chosen = (address: string, settings: Partial<ProxySettings>) => proxyFor(new URL(address), { ...noProxy, ...settings })?.host ?? null

describe('the proxy for an address', () => {
  it('is the one of its scheme, unless one is set for all', () => {
    expect(chosen('https://bss.example', { https: a, http: b })).toBe('a.proxy:1')
    expect(chosen('http://bss.example', { https: a, http: b })).toBe('b.proxy:2')
    expect(chosen('http://bss.example', { https: a })).toBeNull()
    expect(chosen('https://bss.example', { always: c, https: a })).toBe('c.proxy:3')
  })

  it.each(['http://localhost:4100', 'http://127.0.0.1', 'http://127.8.0.1', 'https://[::1]:9', 'http://x.localhost'])('is none for this machine itself: %s', (address) => {
    expect(chosen(address, { https: a, http: b })).toBeNull()
    expect(chosen(address, { always: c })).toBe('c.proxy:3')
  })

  it.each([
    ['bss.example', true], ['example', true], ['.example', true], ['*.example', true], ['*', true], ['BSS.Example', true],
    ['bss.example:443', true], ['other, bss.example', true], ['other bss.example', true], ['.bss.example', true],
    ['', false], ['ss.example', false], ['*.bss.example', false], ['bss.example:80', false], ['a.bss.example', false], ['*:80', false],
  ])('NO_PROXY "%s" names https://bss.example: %s', (except, named) => {
    expect(chosen('https://bss.example', { https: a, except })).toBe(named ? null : 'a.proxy:1')
    expect(chosen('https://bss.example', { always: c, except })).toBe(named ? null : 'c.proxy:3')
  })

  it.each([['2001:db8::1', true], ['[2001:db8::1]', true], ['[2001:db8::1]:8443', true], ['[2001:db8::1]:443', false], ['2001:db8::2', false]])('NO_PROXY "%s" names an IPv6 address: %s', (except, named) => {
    expect(chosen('https://[2001:db8::1]:8443', { https: a, except })).toBe(named ? null : 'a.proxy:1')
  })
})

describe.skipIf(!hasOpenssl())('an upstream behind a proxy', () => {
  let certificates: Certificates
  beforeAll(() => {
    certificates = makeCertificates(['bss.partner.test'])
  })
  afterAll(() => certificates.remove())

  /** An https upstream that answers everything, and how often it was asked. */
  async function startTlsUpstream(): Promise<{ readonly port: number; readonly asked: () => number }> {
    let asked = 0
    const sockets = new Set<Socket>()
    const server = createTlsServer({ key: certificates.key, cert: certificates.certificate }, (_, response) => {
      asked += 1
      json(response, 200, { count: 3 })
    })
    server.on('connection', (socket: Socket) => sockets.add(socket))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.close()
      for (const socket of sockets) socket.destroy()
    })
    const address = server.address()
    if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
    return { port: address.port, asked: () => asked }
  }

  async function proxyTo(toPort: number, options: Omit<HttpProxyOptions, 'toPort'> = {}) {
    const proxy = await startHttpProxy({ toPort, ...options })
    onTestFinished(() => proxy.close())
    return { ...proxy, settings: (user = ''): ProxySettings => ({ ...noProxy, https: new URL(proxy.url.replace('//', `//${user}`)), http: new URL(proxy.url.replace('//', `//${user}`)) }) }
  }

  const https = new URL('https://bss.partner.test')

  it('is reached by tunnels over https, which are kept for the next calls', async () => {
    const upstream = await startTlsUpstream()
    const proxy = await proxyTo(upstream.port)
    const world = createWorld(https, { proxies: proxy.settings(), authorities: certificates.authority })
    expect((await world.call()).body).toEqual({ count: 3 })
    for (let count = 0; count < 5; count += 1) await world.call()
    expect(new Set(proxy.seen)).toEqual(new Set(['CONNECT bss.partner.test:443']))
    // The pool opens a second one before it knows that the first is free again.
    expect(proxy.seen.length).toBeLessThanOrEqual(2)
    expect(upstream.asked()).toBe(6)
  })

  it('is reached by absolute addresses over http, with the name that was signed', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, { count: 4 }))
    const proxy = await proxyTo(Number(upstream.url.port))
    const world = createWorld(new URL('http://bss.partner.test'), { proxies: proxy.settings() })
    expect((await world.call()).body).toEqual({ count: 4 })
    expect(proxy.seen).toEqual(['POST http://bss.partner.test/v2/partners/sub-customers/query'])
    expect(upstream.seen[0]?.headers).toMatchObject({ host: 'bss.partner.test' })
  })

  it('is not asked for directly when its proxy is away', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    const away = new URL(`http://127.0.0.1:${await closedPort()}`)
    const world = createWorld(upstream.url, { proxies: { ...noProxy, always: away } })
    const error = await world.fail()
    expect([error.key, error.parameters['reason'], upstream.seen.length]).toEqual(['upstream-unavailable', 'refused', 0])
  })

  it('is reached directly when NO_PROXY names it', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    const proxy = await proxyTo(Number(upstream.url.port))
    await createWorld(upstream.url, { proxies: { ...proxy.settings(), always: new URL(proxy.url), except: '127.0.0.1' } }).call()
    expect([proxy.seen, upstream.seen.length]).toEqual([[], 1])
  })

  it.each(['https:', 'http:'] as const)('is reached with the proxy\'s password, and not without it: %s', async (protocol) => {
    const tls = await startTlsUpstream()
    const plain = await startUpstream((_, response) => json(response, 200, { count: 3 }))
    const proxy = await proxyTo(protocol === 'https:' ? tls.port : Number(plain.url.port), { credentials: 'PLANTED-USER:PLANTED/PASS' })
    const address = new URL(`${protocol}//bss.partner.test`)
    const options = { authorities: certificates.authority }
    expect((await createWorld(address, { ...options, proxies: proxy.settings('PLANTED-USER:PLANTED%2FPASS@') }).call()).body).toEqual({ count: 3 })
    expect(plain.seen.some(({ headers }) => headers['proxy-authorization'] !== undefined)).toBe(false)
    const error = await createWorld(address, { ...options, proxies: proxy.settings('PLANTED-USER:wrong@') }).fail()
    expect([error.key, error.parameters['reason']]).toEqual(['upstream-unavailable', 'proxy'])
    expect(JSON.stringify(error)).not.toMatch(/PLANTED|127\.0\.0\.1|partner\.test/)
  })

  it('that the proxy will not open a tunnel to is unavailable', async () => {
    const upstream = await startTlsUpstream()
    const proxy = await proxyTo(upstream.port, { refuseWith: 403 })
    const error = await createWorld(https, { proxies: proxy.settings(), authorities: certificates.authority }).fail()
    expect([error.key, error.parameters['reason'], upstream.asked()]).toEqual(['upstream-unavailable', 'proxy', 0])
  })

  it('is trusted by a private authority only when that is configured', async () => {
    const upstream = await startTlsUpstream()
    const address = new URL(`https://127.0.0.1:${upstream.port}`)
    const error = await createWorld(address).fail()
    expect([error.key, error.parameters['reason'], upstream.asked()]).toEqual(['upstream-unavailable', 'tls', 0])
    expect((await createWorld(address, { authorities: certificates.authority }).call()).body).toEqual({ count: 3 })
    const other = makeCertificates(['bss.partner.test'])
    expect((await createWorld(address, { authorities: other.authority }).fail()).parameters['reason']).toBe('tls')
    other.remove()
  })

  it('must have the name that was asked for, behind a proxy too', async () => {
    const upstream = await startTlsUpstream()
    const proxy = await proxyTo(upstream.port)
    const error = await createWorld(new URL('https://other.partner.test'), { proxies: proxy.settings(), authorities: certificates.authority }).fail()
    expect([error.parameters['reason'], upstream.asked()]).toEqual(['tls', 0])
  })
})

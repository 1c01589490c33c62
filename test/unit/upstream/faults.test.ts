import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { answerIam, createWorld, customer, json, keys, password, startSockets, startUpstream } from './world.ts'
import { createQuota, unlimitedQuota } from '#src/upstream/quota.ts'
import { createTestClock } from '#test/support/test-clock.ts'

const written = { operationId: 'SendVerificationMessageCode', body: { mobile_phone: '13800138000' } } as const

/** An address on loopback where nobody listens. */
async function deadAddress(): Promise<URL> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return new URL(`http://127.0.0.1:${address.port}`)
}

const answers: Record<string, { readonly raw: (socket: Socket) => void; readonly key: string; readonly parameters: object; readonly retryable: boolean }> = {
  'a reset': { raw: (socket) => socket.resetAndDestroy(), key: 'upstream-unavailable', parameters: { reason: 'connection-lost' }, retryable: true },
  'a connection closed without an answer': { raw: (socket) => socket.end(), key: 'upstream-unavailable', parameters: { reason: 'connection-lost' }, retryable: true },
  'a head that stops in the middle': { raw: (socket) => socket.end('HTTP/1.1 200 OK\r\nconte'), key: 'upstream-unavailable', parameters: {}, retryable: true },
  'a body shorter than announced': {
    raw: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"count":1}'), key: 'contract-broken', parameters: { field: 'body', rule: 'ends too early' }, retryable: true,
  },
  'a chunked body without its end': {
    raw: (socket) => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nb\r\n{"count":1}\r\n'), key: 'contract-broken', parameters: { field: 'body', rule: 'ends too early' }, retryable: true,
  },
  'a body that is reset in the middle': {
    raw: (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"cou', () => socket.resetAndDestroy()), key: 'contract-broken', parameters: { field: 'body' }, retryable: true,
  },
  'a refusal whose body is cut off': {
    raw: (socket) => socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 100\r\n\r\n{"err'), key: 'upstream-rejected', parameters: { errorCode: 'HTTP 403' }, retryable: false,
  },
  'something that is not HTTP': { raw: (socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n\r\n'), key: 'contract-broken', parameters: { field: 'response', rule: 'is not HTTP' }, retryable: false },
  'something that is not JSON': {
    raw: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n<html></html>'), key: 'contract-broken', parameters: { field: 'body', rule: 'is not JSON' }, retryable: false,
  },
  'nothing at all in a success': { raw: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'), key: 'contract-broken', parameters: { rule: 'is not JSON' }, retryable: false },
  'bytes that are not UTF-8': {
    raw: (socket) => socket.end(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n"'), Buffer.from([0xff]), Buffer.from('"')])), key: 'contract-broken', parameters: { rule: 'is not UTF-8' }, retryable: false,
  },
  'more than is read': {
    raw: (socket) => socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n"${'x'.repeat(99_999)}`), key: 'contract-broken', parameters: { field: 'body', rule: 'is longer than this service reads' }, retryable: false,
  },
}

describe('an upstream that answers with', () => {
  it.each(Object.entries(answers))('%s', async (_, { raw, key, parameters, retryable }) => {
    const world = createWorld(await startSockets(raw), { maxBodyBytes: 10_000 })
    const error = await world.fail()
    expect({ key: error.key, parameters: error.parameters, retryable: error.upstream?.retryable })
      .toEqual({ key, parameters: expect.objectContaining(parameters), retryable })
  })
})

describe('an upstream that cannot be reached', () => {
  it('because nobody listens is unavailable, and after five calls its host is left alone', async () => {
    const world = createWorld(await deadAddress())
    for (let index = 0; index < 5; index += 1) {
      const error = await world.fail()
      expect([error.key, error.parameters['reason']]).toEqual(['upstream-unavailable', 'refused'])
    }
    const error = await world.fail({ operationId: 'ListPartnerBalances' })
    expect([error.key, error.retryAfter]).toEqual(['breaker-open', 10])
    expect(world.breakerEvents).toMatchObject([{ state: 'open', operationId: null }])
  })

  it('has used none of its quota', async () => {
    const quota = createQuota({ clock: createTestClock() })
    await createWorld(await deadAddress(), { quota }).fail()
    expect(quota.left('t', 'ListSubCustomers')).toBe(9)
  })

  it('because its name is unknown is unavailable', async () => {
    const error = await createWorld(new URL('http://no-such-host.invalid')).fail()
    expect([error.key, error.parameters['reason']]).toEqual(['upstream-unavailable', 'dns'])
  })
})

describe('time', () => {
  it('runs out for a call that is never answered, and the connection is given up', async () => {
    let closed = () => {}
    const given = new Promise<void>((resolve) => { closed = resolve })
    const upstream = await startUpstream((_, response) => response.on('close', closed))
    const world = createWorld(upstream.url)
    const failing = world.fail()
    await upstream.received(1)
    await world.clock.advance(3_000)
    const error = await failing
    expect([error.key, error.upstream?.retryable]).toEqual(['upstream-timeout', true])
    await given
  })

  it('runs out for a body that trickles in', async () => {
    const upstream = await startUpstream((_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      const trickle = () => {
        if (!response.destroyed) response.write(' ', () => setImmediate(trickle))
      }
      response.write('{', trickle)
    })
    const world = createWorld(upstream.url, { timeouts: { callMs: 50 } })
    const failing = world.fail()
    await upstream.received(1)
    await world.clock.advance(50)
    expect((await failing).key).toBe('upstream-timeout')
  })

  it('is the query\'s when that is shorter, which is no failure of the upstream', async () => {
    const upstream = await startUpstream(() => undefined)
    const world = createWorld(upstream.url)
    const failing = Promise.all(Array.from({ length: 6 }, () => world.fail({}, { deadline: world.clock.now() + 500 })))
    await upstream.received(6)
    await world.clock.advance(500)
    expect((await failing).map(({ key }) => key)).toEqual(Array(6).fill('deadline'))
    expect(world.breakerEvents).toEqual([])
  })

  it('that is up already sends nothing', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    const world = createWorld(upstream.url)
    expect((await world.fail({}, { deadline: world.clock.now() })).key).toBe('deadline')
    expect((await world.fail({}, { signal: AbortSignal.abort() })).key).toBe('client-gone')
    expect(upstream.seen).toHaveLength(0)
  })

  it('counts while a call waits for a connection, and what waits in vain is never sent', async () => {
    const upstream = await startUpstream((seen, response) => {
      if (seen.url !== '/v2/partners/sub-customers/query') json(response, 200, {})
    })
    const world = createWorld(upstream.url, { connections: 1 })
    const first = world.fail()
    const second = world.fail({ operationId: 'ListPartnerBalances' }, { deadline: world.clock.now() + 1_000 })
    await upstream.received(1)
    await world.clock.advance(1_000)
    expect((await second).key).toBe('deadline')
    await world.clock.advance(2_000)
    expect((await first).key).toBe('upstream-timeout')
    await world.call({ operationId: 'ListPartnerBalances' })
    expect(upstream.seen.map(({ url }) => url)).toEqual(['/v2/partners/sub-customers/query', '/v2/accounts/partner-accounts/balances'])
  })
})

describe('a caller who leaves', () => {
  it('ends a read on the wire, which is no failure of the upstream', async () => {
    let closed = () => {}
    const ended = new Promise<void>((resolve) => { closed = resolve })
    const upstream = await startUpstream((_, response) => response.on('close', closed))
    const world = createWorld(upstream.url)
    const leaving = new AbortController()
    const failing = Promise.all(Array.from({ length: 6 }, () => world.fail({}, { signal: leaving.signal })))
    await upstream.received(6)
    leaving.abort()
    await ended
    expect((await failing).map(({ key }) => key)).toEqual(Array(6).fill('client-gone'))
    expect(world.breakerEvents).toEqual([])
  })

  it('does not end a write that is on its way, and neither does the query\'s deadline', async () => {
    let answer = () => {}
    const upstream = await startUpstream((_, response) => { answer = () => response.writeHead(204).end() })
    const world = createWorld(upstream.url)
    const leaving = new AbortController()
    const writing = world.call(written, { signal: leaving.signal, deadline: world.clock.now() + 1_000 })
    await upstream.received(1)
    leaving.abort()
    await world.clock.advance(50_000)
    answer()
    expect((await writing).body).toBeNull()
  })

  it('keeps a write from being sent when it has not gone out', async () => {
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    expect((await createWorld(upstream.url).fail(written, { signal: AbortSignal.abort() })).key).toBe('client-gone')
    expect(upstream.seen).toHaveLength(0)
  })

  it('leaves a write its own limit', async () => {
    const upstream = await startUpstream(() => undefined)
    const world = createWorld(upstream.url, { timeouts: { callMs: 3_000, writeMs: 20_000 } })
    const failing = world.fail(written, { deadline: world.clock.now() + 1_000 })
    await upstream.received(1)
    await world.clock.advance(20_000)
    expect((await failing).key).toBe('upstream-timeout')
  })
})

describe('no error', () => {
  const secrets = [
    'PLANTED', 'planted', '13800138000', 'SECRET', '127.0.0.1', 'SDK-HMAC-SHA256', 'x-auth-token', '张三', 'no-such-host',
  ]

  function expectClean(error: unknown): void {
    const seen = [inspect(error, { depth: null, showHidden: true }), JSON.stringify(error), String(error), error instanceof Error ? error.stack : '']
    for (const secret of secrets) expect(seen.filter((text) => text?.includes(secret))).toEqual([])
  }

  const request = { operationId: 'ListCustomerOrders', query: { order_id: 'SECRET-ORDER', customer_id: 'SECRET-CUSTOMER' } } as const
  const body = { error_code: 'CBC.0100', error_msg: 'SECRET 张三', detail: '13800138000', token: 'PLANTED-TOKEN' }

  it.each([200, 302, 400, 401, 403, 404, 410, 429, 500, 503])('made from HTTP %i holds a credential, a body, an address or a parameter', async (status) => {
    const upstream = await startUpstream((seen, response) => {
      if (!answerIam(seen, response, { expiresAt: Date.UTC(2099, 0), token: 'PLANTED-TOKEN' })) json(response, status, body, { location: 'http://SECRET/' })
    })
    expectClean(await createWorld(upstream.url).fail(request))
    expectClean(await createWorld(upstream.url, { credentials: password }).fail(request))
    expectClean(await createWorld(upstream.url, { credentials: password }).fail({ operationId: 'ShowCustomerAccountBalances', identity: customer }))
  })

  it.each([400, 401, 403, 500])('made from IAM\'s HTTP %i does', async (status) => {
    const upstream = await startUpstream((_, response) => json(response, status, { error: { code: status, message: 'SECRET planted-user' } }))
    expectClean(await createWorld(upstream.url, { credentials: password }).fail(request))
  })

  it.each(Object.entries(answers))('made from %s does', async (_, { raw }) => {
    expectClean(await createWorld(await startSockets(raw), { maxBodyBytes: 10_000 }).fail(request))
  })

  it('made from a dead or an unknown host, or from credentials that HTTP cannot carry, does', async () => {
    expectClean(await createWorld(await deadAddress()).fail(request))
    expectClean(await createWorld(new URL('http://no-such-host.invalid')).fail(request))
    const upstream = await startUpstream((_, response) => json(response, 200, {}))
    const error = await createWorld(upstream.url, { credentials: { ...keys, securityToken: 'PLANTED\nTOKEN' }, quota: unlimitedQuota }).fail(request)
    expect(error.key).toBe('internal')
    expectClean(error)
  })
})

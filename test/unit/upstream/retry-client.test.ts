/** Retries as the upstream sees them: what is sent again, what never is, and what each attempt is made of. */
import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { answerIam, createWorld, json, password, startSockets, startUpstream, type World } from './world.ts'
import { createQuota } from '#src/upstream/quota.ts'
import { createTestClock } from '#test/support/test-clock.ts'

const retries = { random: () => 0.5 }

/** Moves the clock until a call has ended. */
async function through<T>(world: World, running: Promise<T>): Promise<T> {
  const state = { over: false }
  const done = running.finally(() => {
    state.over = true
  })
  done.catch(() => undefined)
  while (!state.over) await world.clock.advance(10)
  return done
}

describe('a read', () => {
  it('is signed anew for each attempt, and counts them', async () => {
    const upstream = await startUpstream((_, response) => json(response, upstream.seen.length < 3 ? 503 : 200, {}))
    const world = createWorld(upstream.url, { retries: { random: () => 0.999 } })
    const answer = await through(world, world.call({}, { deadline: world.clock.now() + 60_000 }))
    expect(answer).toMatchObject({ body: {}, attempts: 3 })
    await world.clock.advance(1_000)
    await world.call()
    const signatures = upstream.seen.map(({ headers }) => headers.authorization)
    expect(upstream.seen).toHaveLength(4)
    expect(new Set(upstream.seen.map(({ headers, body }) => `${String(headers['x-sdk-date'])} ${body}`)).size).toBeGreaterThan(1)
    expect(signatures.every((signature) => signature?.startsWith('SDK-HMAC-SHA256'))).toBe(true)
    const dates = new Map(upstream.seen.map(({ headers }, index) => [headers['x-sdk-date'], signatures[index]]))
    expect(new Set(dates.values()).size).toBe(dates.size)
  })

  it('takes a slot of the quota for each attempt', async () => {
    const clock = createTestClock()
    const quota = createQuota({ clock })
    const upstream = await startUpstream((_, response) => json(response, 503, {}))
    const world = createWorld(upstream.url, { quota, retries })
    const error = await through(world, world.fail())
    expect(error.effort?.attempts).toBe(3)
    expect([upstream.seen.length, quota.left('t', 'ListSubCustomers')]).toEqual([3, 6])
  })

  it('keeps the failure it met when the quota has no slot for another attempt', async () => {
    const upstream = await startUpstream((_, response) => json(response, upstream.seen.length < 9 ? 200 : 500, upstream.seen.length < 9 ? {} : { error_code: 'CBC.0999' }))
    const world = createWorld(upstream.url, { retries })
    for (let count = 0; count < 8; count += 1) await world.call()
    const error = await through(world, world.fail({}, { deadline: world.clock.now() + 900 }))
    expect([error.key, error.upstream?.errorCode, error.effort?.attempts, upstream.seen.length]).toEqual(['upstream-unavailable', 'CBC.0999', 1, 9])
  })

  const again: Record<string, readonly [status: number, body: unknown, headers?: Record<string, string>]> = {
    'CBC.0999': [500, { error_code: 'CBC.0999' }],
    'CBC.0999 in a success': [200, { error_code: 'CBC.0999' }],
    '502': [502, {}],
    '503': [503, {}],
    '504': [504, { error_code: 'CBC.5002' }],
    '429 without a delay': [429, {}],
    '429 with a delay': [429, {}, { 'retry-after': '2' }],
    '429 with a date': [429, {}, { 'retry-after': 'Sun, 22 Nov 2026 08:00:02 GMT' }],
  }

  it.each(Object.entries(again))('is sent again after %s', async (_, [status, body, headers = {}]) => {
    const upstream = await startUpstream((__, response) => (upstream.seen.length === 1 ? json(response, status, body, headers) : json(response, 200, { count: 1 })))
    const world = createWorld(upstream.url, { retries })
    const startedAt = world.clock.now()
    expect(await through(world, world.call())).toMatchObject({ body: { count: 1 }, attempts: 2 })
    expect(world.clock.now() - startedAt).toBeGreaterThanOrEqual(headers['retry-after'] ? 2_000 : status === 429 ? 1_000 : 0)
  })

  const never: Record<string, readonly [status: number, body: unknown, headers?: Record<string, string>]> = {
    'CBC.5002 with 500': [500, { error_code: 'CBC.5002' }],
    'a business code in a success': [200, { error_code: 'CBC.0151' }],
    '400': [400, { error_code: 'CBC.0100' }],
    '401': [401, { error_code: 'APIGW.0301' }],
    '403': [403, {}],
    '404 without such an operation': [404, { error_code: 'APIGW.0101' }],
    '410': [410, {}],
    '500 without a code': [500, 'oops'],
    '501': [501, {}],
    'a redirect': [302, {}, { location: 'http://127.0.0.1:1/' }],
    'something else than JSON': [200, undefined],
    '429 with a delay that the query does not have': [429, {}, { 'retry-after': '7' }],
  }

  it.each(Object.entries(never))('is not sent again after %s', async (_, [status, body, headers = {}]) => {
    const upstream = await startUpstream((__, response) => json(response, status, body, headers))
    const world = createWorld(upstream.url, { retries })
    const error = await through(world, world.fail())
    expect([upstream.seen.length, error.effort?.attempts]).toEqual([1, 1])
  })

  const cut: Record<string, (socket: Socket) => void> = {
    'a reset': (socket) => socket.resetAndDestroy(),
    'a connection closed without an answer': (socket) => socket.end(),
    'an answer that was cut off': (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"count":1}'),
  }

  it.each(Object.entries(cut))('is sent again after %s', async (_, raw) => {
    let requests = 0
    const url = await startSockets((socket) => {
      requests += 1
      if (requests < 3) raw(socket)
      else socket.end('HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{"count":1}')
    })
    const world = createWorld(url, { retries })
    expect(await through(world, world.call())).toMatchObject({ body: { count: 1 }, attempts: 3 })
  })

  it('is sent again after a time-out, if there is time', async () => {
    const upstream = await startUpstream((_, response) => {
      if (upstream.seen.length > 1) json(response, 200, { count: 1 })
    })
    const world = createWorld(upstream.url, { retries })
    const calling = world.call()
    await upstream.received(1)
    await world.clock.advance(3_000)
    expect(await through(world, calling)).toMatchObject({ attempts: 2 })
  })

  it('is a time-out of the upstream, not of the query, when the last attempt used its share of the time', async () => {
    const upstream = await startUpstream(() => undefined)
    const world = createWorld(upstream.url, { retries, timeouts: { callMs: 6_000 } })
    const startedAt = world.clock.now()
    const failing = world.fail()
    await upstream.received(1)
    await world.clock.advance(6_100)
    await upstream.received(2)
    const error = await through(world, failing)
    expect([error.key, error.effort?.attempts]).toEqual(['upstream-timeout', 2])
    // 3,900 ms were left: a quarter stays for the answer, or for the other generation.
    expect(world.clock.now() - startedAt).toBeLessThan(9_100)
    expect(world.breakerEvents).toEqual([])
  })

  it('stops being sent when the breaker has opened', async () => {
    const upstream = await startUpstream((_, response) => json(response, 503, {}))
    const world = createWorld(upstream.url, { retries })
    const errors = [await through(world, world.fail()), await through(world, world.fail()), await through(world, world.fail())]
    expect(errors.map(({ key, effort }) => [key, effort?.attempts])).toEqual([['upstream-unavailable', 3], ['upstream-unavailable', 2], ['breaker-open', 0]])
    expect(upstream.seen).toHaveLength(5)
  })

  it('has its refused token renewed once beside its retries', async () => {
    const upstream = await startUpstream((seen, response) => {
      if (answerIam(seen, response, { expiresAt: Date.UTC(2099, 0), token: `T${upstream.seen.length}` })) return
      const calls = upstream.seen.filter(({ url }) => !url.startsWith('/v3')).length
      json(response, calls === 1 ? 401 : calls === 2 ? 503 : 200, {})
    })
    const world = createWorld(upstream.url, { credentials: password, retries })
    expect(await through(world, world.call())).toMatchObject({ attempts: 3 })
    expect(upstream.seen.map(({ url }) => url.startsWith('/v3'))).toEqual([true, false, true, false, false])
  })
})

describe('a write', () => {
  it.each([500, 502, 503, 504, 429])('is never sent again after %i', async (status) => {
    const upstream = await startUpstream((_, response) => json(response, status, { error_code: 'CBC.0999' }))
    const world = createWorld(upstream.url, { retries })
    const error = await through(world, world.fail({ operationId: 'SendVerificationMessageCode', body: { mobile_phone: '1' } }))
    expect([upstream.seen.length, error.effort?.attempts]).toEqual([1, 1])
  })

  it('is never sent again after a reset', async () => {
    let requests = 0
    const url = await startSockets((socket) => {
      requests += 1
      socket.resetAndDestroy()
    })
    const world = createWorld(url, { retries })
    const error = await through(world, world.fail({ operationId: 'SendVerificationMessageCode', body: { mobile_phone: '1' } }))
    expect([requests, error.key]).toEqual([1, 'upstream-unavailable'])
  })
})

describe('tokens', () => {
  it('are asked for again after a failure that passes, once for all who wait', async () => {
    let asked = 0
    const upstream = await startUpstream((seen, response) => {
      if (seen.url !== '/v3/auth/tokens') return json(response, 200, {})
      asked += 1
      if (asked <= 2) return json(response, 503, {})
      answerIam(seen, response, { expiresAt: Date.UTC(2099, 0), token: 'token' })
    })
    const world = createWorld(upstream.url, { credentials: password, retries })
    await through(world, Promise.all([world.call(), world.call(), world.call()]))
    expect(asked).toBe(3)
    expect(upstream.seen.filter(({ url }) => url !== '/v3/auth/tokens')).toHaveLength(3)
  })

  it('are asked for three times at most, whoever waits for them', async () => {
    const upstream = await startUpstream((_, response) => json(response, 503, {}))
    const world = createWorld(upstream.url, { credentials: password, retries })
    const ended = await through(world, Promise.allSettled([world.call(), world.call(), world.call()]))
    expect(ended.map((one) => one.status === 'rejected' && one.reason)).toMatchObject(Array.from({ length: 3 }, () => ({ code: 'UPSTREAM_UNAVAILABLE' })))
    expect(upstream.seen).toHaveLength(3)
  })

  it('are asked for once when IAM refuses, or when no retries are allowed', async () => {
    for (const [status, attempts] of [[401, 3], [503, 1]] as const) {
      const upstream = await startUpstream((_, response) => json(response, status, {}))
      const world = createWorld(upstream.url, { credentials: password, retries: { ...retries, attempts } })
      await through(world, world.fail())
      expect(upstream.seen).toHaveLength(1)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { answerIam, createWorld, customer, json, password, type Seen, startUpstream, type Upstream, type World } from './world.ts'
import { unlimitedQuota } from '#src/upstream/quota.ts'
import type { UpstreamClientOptions } from '#src/upstream/client.ts'

const day = 86_400_000
const order = { operationId: 'ShowCustomerOrderDetails', path: { order_id: 'CS1' }, identity: customer } as const

interface Scene {
  readonly upstream: Upstream
  readonly world: World
  /** Tokens that the business API refuses. */
  readonly refused: Set<string>
  readonly iamCalls: () => Seen[]
  readonly businessTokens: () => (string | string[] | undefined)[]
}

/** An upstream with IAM whose tokens are numbered in the order they are issued. */
async function scene(options: { lifetimeMs?: number; gate?: Promise<void>; overrides?: Partial<UpstreamClientOptions> } = {}): Promise<Scene> {
  let issued = 0
  const refused = new Set<string>()
  const upstream = await startUpstream(async (seen, response) => {
    if (seen.url === '/v3/auth/tokens') {
      await options.gate
      if (refused.has(String(seen.headers['x-auth-token']))) return json(response, 401, { error: { code: 401, title: 'Unauthorized' } })
      issued += 1
      answerIam(seen, response, { expiresAt: world.clock.now() + (options.lifetimeMs ?? day), token: `token${issued}` })
    } else if (refused.has(String(seen.headers['x-auth-token']))) {
      json(response, 401, { error_code: 'APIGW.0301' })
    } else {
      json(response, 200, {})
    }
  })
  const world = createWorld(upstream.url, { credentials: password, quota: unlimitedQuota, ...options.overrides })
  return {
    upstream, world, refused,
    iamCalls: () => upstream.seen.filter(({ url }) => url === '/v3/auth/tokens'),
    businessTokens: () => upstream.seen.filter(({ url }) => url !== '/v3/auth/tokens').map(({ headers }) => headers['x-auth-token']),
  }
}

describe('tokens', () => {
  it('are asked for by password for the partner, and through the agency with the partner\'s token for a customer', async () => {
    const { world, iamCalls, businessTokens } = await scene()
    await world.call(order)
    expect(iamCalls().map(({ body }): unknown => JSON.parse(body))).toEqual([
      {
        auth: {
          identity: { methods: ['password'], password: { user: { name: 'planted-user', password: 'PLANTED-PASSWORD', domain: { name: 'planted-domain' } } } },
          scope: { domain: { name: 'planted-domain' } },
        },
      },
      {
        auth: {
          identity: { methods: ['assume_role'], assume_role: { domain_name: 'planted-account', agency_name: 'planted-agency' } },
          scope: { domain: { name: 'planted-account' } },
        },
      },
    ])
    expect(iamCalls()[1]?.headers['x-auth-token']).toBe('token1')
    expect(businessTokens()).toEqual(['token2'])
  })

  it('serve again until they expire, each for its own tenant and identity', async () => {
    const { world, iamCalls, businessTokens } = await scene()
    await world.call(order)
    await world.call(order)
    await world.call()
    expect(businessTokens()).toEqual(['token2', 'token2', 'token1'])
    await world.call({}, { tenant: 'other' })
    await world.call({ ...order, identity: { ...customer, customerId: 'cust2', accountName: 'another-account' } })
    expect(iamCalls()).toHaveLength(4)
    await world.call({ ...order, identity: { ...customer, accountName: 'renamed-account' } })
    expect(iamCalls()).toHaveLength(5)
  })

  it('are renewed beside the calls shortly before they expire', async () => {
    const { world, upstream, iamCalls, businessTokens } = await scene()
    await world.call()
    await world.clock.advance(day - 5 * 60_000 - 1)
    await world.call()
    expect(iamCalls()).toHaveLength(1)
    await world.clock.advance(1)
    await world.call()
    await upstream.received(5)
    expect(iamCalls()).toHaveLength(2)
    await world.clock.advance(0)
    await world.call()
    expect(businessTokens()).toEqual(['token1', 'token1', 'token1', 'token2'])
  })

  it('are fetched once for two hundred callers who come when the old one has expired', async () => {
    const { world, iamCalls, businessTokens } = await scene()
    await world.call()
    await world.clock.advance(day)
    await Promise.all(Array.from({ length: 200 }, () => world.call()))
    expect(iamCalls()).toHaveLength(2)
    expect(new Set(businessTokens().slice(1))).toEqual(new Set(['token2']))
  })

  it('are fetched on for the others when one who waits leaves, or runs out of time', async () => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => { open = resolve })
    const { world, upstream, iamCalls } = await scene({ gate })
    const leaving = new AbortController()
    const left = world.fail({}, { signal: leaving.signal })
    const hurried = world.fail({}, { deadline: world.clock.now() + 100 })
    const others = Promise.all([world.call(), world.call()])
    await upstream.received(1)
    leaving.abort()
    await world.clock.advance(100)
    expect([(await left).key, (await hurried).key]).toEqual(['client-gone', 'deadline'])
    open()
    expect(await others).toHaveLength(2)
    expect(iamCalls()).toHaveLength(1)
  })

  it('are dropped when the business API refuses one, and the call goes out once more with a new one', async () => {
    const { world, refused, businessTokens } = await scene()
    await world.call()
    refused.add('token1')
    expect((await world.call()).attempts).toBe(2)
    expect(businessTokens()).toEqual(['token1', 'token1', 'token2'])
  })

  it('are dropped once when many calls are refused together', async () => {
    const { world, refused, iamCalls } = await scene()
    await world.call()
    refused.add('token1')
    await Promise.all(Array.from({ length: 10 }, () => world.call()))
    expect(iamCalls()).toHaveLength(2)
  })

  it('are not tried a third time', async () => {
    const { world, refused, businessTokens } = await scene()
    for (const token of ['token1', 'token2', 'token3']) refused.add(token)
    const error = await world.fail()
    expect([error.key, error.upstream?.errorCode]).toEqual(['upstream-rejected', 'APIGW.0301'])
    expect(businessTokens()).toEqual(['token1', 'token2'])
  })

  it('of the partner are renewed when IAM refuses one in exchange for a customer\'s', async () => {
    const { world, refused, businessTokens } = await scene()
    await world.call()
    refused.add('token1')
    await world.call(order)
    expect(businessTokens()).toEqual(['token1', 'token3'])
  })

  it('are not asked for at once again with credentials that were refused: that could lock the account', async () => {
    let calls = 0
    const upstream = await startUpstream((_, response) => {
      calls += 1
      json(response, 401, { error_code: 'IAM.0001', error_msg: 'planted-user' }, { 'x-request-id': 'iam-1' })
    })
    const world = createWorld(upstream.url, { credentials: password })
    const error = await world.fail()
    expect([error.key, error.message]).toEqual(['upstream-rejected', 'The upstream refused customer.list (IAM.0001).'])
    expect(error.upstream).toMatchObject({ operationId: 'ListSubCustomers', errorCode: 'IAM.0001', requestId: 'iam-1' })
    expect((await world.fail()).key).toBe('upstream-rejected')
    expect(calls).toBe(1)
    await world.clock.advance(30_000)
    await world.fail()
    expect(calls).toBe(2)
  })

  it.each([
    ['no such agency', 403, {}, 'upstream-rejected'],
    ['no such path', 404, { error_code: 'APIGW.0101' }, 'upstream-rejected'],
    ['a fault', 500, {}, 'upstream-unavailable'],
    ['throttling', 429, {}, 'upstream-throttled'],
    ['an answer without a token', 201, { token: { expires_at: '2099-01-01T00:00:00Z' } }, 'contract-broken'],
  ])('that IAM answers with %s are a coded error', async (_, status, body, key) => {
    const upstream = await startUpstream((__, response) => json(response, status, body))
    expect((await createWorld(upstream.url, { credentials: password }).fail()).key).toBe(key)
  })

  it('without a readable expiry break the contract', async () => {
    const upstream = await startUpstream((_, response) => json(response, 201, { token: { expires_at: 'tomorrow' } }, { 'X-Subject-Token': 'T' }))
    const error = await createWorld(upstream.url, { credentials: password }).fail()
    expect(error.message).toBe('The upstream\'s answer to customer.list breaks its contract: token.expires_at is no time.')
  })

  it('serve on while they are valid when renewing fails', async () => {
    let failing = false
    const upstream = await startUpstream((seen, response) => {
      if (seen.url !== '/v3/auth/tokens') return json(response, 200, {})
      if (failing) return json(response, 500, {})
      answerIam(seen, response, { expiresAt: world.clock.now() + day, token: 'T' })
    })
    const world = createWorld(upstream.url, { credentials: password, quota: unlimitedQuota })
    await world.call()
    failing = true
    await world.clock.advance(day - 1)
    await world.call()
    await world.call()
    await world.clock.advance(1)
    expect((await world.fail()).key).toBe('upstream-unavailable')
  })

  it('stop IAM from being asked after five failures', async () => {
    let calls = 0
    const upstream = await startUpstream((_, response) => {
      calls += 1
      json(response, 500, {})
    })
    const world = createWorld(upstream.url, { credentials: password })
    for (let index = 0; index < 5; index += 1) await world.fail()
    expect((await world.fail()).key).toBe('breaker-open')
    expect(calls).toBe(5)
    expect(world.breakerEvents).toMatchObject([{ state: 'open', operationId: 'iam.tokens' }])
  })
})

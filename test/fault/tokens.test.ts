/** Tokens and the clock through the whole service: expiry, refusal and a clock that is off, with real calls. */
import { afterEach, describe, expect, it } from 'vitest'
import { systemClock, type Clock } from '#src/clock.ts'
import { startFaultUpstream } from '#test/support/fault-upstream.ts'
import * as wrong from '#test/support/misbehaviours.ts'
import { startServiceOn, startServiceWithSandbox, type ServiceUnderTest } from '#test/support/service.ts'

const byToken = { HUAWEICLOUD_SDK_AK: '', HUAWEICLOUD_SDK_SK: '' }
const query = '{ customers(first: 1) { totalCount } partner { partnerId } }'

let under: ServiceUnderTest | null = null

afterEach(async () => {
  await under?.close()
  under = null
})

describe('a token that the upstream no longer takes', () => {
  it('is renewed unseen: the query answers', async () => {
    const service = await startServiceWithSandbox({ environment: byToken })
    under = service
    await service.query(query)
    service.sandbox.tokens.expire()
    const answer = await service.query(query)
    expect(answer.errors).toBeUndefined()
    expect(service.sandbox.calls.counts()['IAM']).toBe(2)
  })

  it('is renewed once for 200 callers who meet its end together', async () => {
    const service = await startServiceWithSandbox({ environment: { ...byToken, QUERY_TIMEOUT_MS: '60000', UPSTREAM_TIMEOUT_MS: '60000' } })
    under = service
    await service.query(query)
    service.sandbox.tokens.expire()
    const answers = await Promise.all(Array.from({ length: 200 }, () => service.query(query)))
    expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([])
    expect(service.sandbox.calls.counts()['IAM']).toBe(2)
  })
})

describe('an identity service that fails', () => {
  const failures: readonly (readonly [what: string, behave: () => ReturnType<typeof wrong.answerWith>, code: string])[] = [
    ['refuses the password', () => wrong.answerWith(401, { error: { code: 401, title: 'Unauthorized', message: wrong.upstreamSecret } }), 'UPSTREAM_REJECTED'],
    ['is overloaded', () => wrong.answerWith(503, wrong.upstreamSecret), 'UPSTREAM_UNAVAILABLE'],
    ['answers without a token', () => wrong.answerWith(201, { token: { expires_at: '2027-01-01T00:00:00.000000Z' } }), 'UPSTREAM_CONTRACT_BROKEN'],
    ['answers without an expiry', () => wrong.answerWith(201, { token: {} }, { 'x-subject-token': wrong.upstreamSecret }), 'UPSTREAM_CONTRACT_BROKEN'],
    ['answers garbage', () => wrong.answerWith(201, `<html>${wrong.upstreamSecret}`), 'UPSTREAM_CONTRACT_BROKEN'],
    ['is nowhere', () => wrong.answerWith(404, wrong.upstreamSecret), 'UPSTREAM_REJECTED'],
    ['resets the connection', () => wrong.reset, 'UPSTREAM_UNAVAILABLE'],
  ]

  it.each(failures)('which %s: a coded error at the field, nothing of its words, and no call without a token', async (_what, behave, code) => {
    const upstream = await startFaultUpstream(null)
    upstream.breakOperation('IAM', behave())
    under = await startServiceOn(upstream.url, { environment: byToken, policy: 'default: { use: new, fallback: false }\n' })
    const answer = await under.query(query)
    await upstream.close()
    expect(answer.data).toEqual({ customers: null, partner: { partnerId: expect.any(String) } })
    expect(answer.errors).toMatchObject([{ path: ['customers'], extensions: { code, upstream: { operation: 'customer.list', generation: 'new' } } }])
    expect(`${JSON.stringify(answer)}${JSON.stringify(under.logs)}`).not.toContain('LEAKED')
    expect(upstream.arrived.filter((id) => id !== 'IAM')).toEqual([])
  })

  it('is not asked again at once with a password that it has just refused', async () => {
    const upstream = await startFaultUpstream(null)
    upstream.breakOperation('IAM', wrong.answerWith(401, { error: { code: 401 } }))
    under = await startServiceOn(upstream.url, { environment: byToken })
    for (let count = 0; count < 5; count += 1) await under.query(query)
    await upstream.close()
    expect(upstream.arrived).toEqual(['IAM'])
  })
})

describe('a machine whose clock is off', () => {
  const slow: Clock = { now: () => systemClock.now() - 20 * 60_000, sleep: systemClock.sleep }

  it('has its signatures refused, which is told with the vendor\'s code for it', async () => {
    under = await startServiceWithSandbox({ clock: slow, policy: 'default: { use: new, fallback: false }\n' })
    const answer = await under.query(query)
    expect(answer.data).toMatchObject({ customers: null, partner: { partnerId: expect.any(String) } })
    expect(answer.errors).toMatchObject([{ path: ['customers'], extensions: { code: 'UPSTREAM_REJECTED', upstream: { errorCode: 'APIGW.0301' } } }])
  })
})

describe('a route that the upstream has taken away', () => {
  it.each([['old', 'ListSubCustomersOld'], ['new', 'ListSubCustomers']] as const)('is ENDPOINT_RETIRED on %s, and the other generation when it may step in', async (generation, operationId) => {
    const service = await startServiceWithSandbox({ policy: `operations:\n  customer.list: { use: ${generation}, fallback: false }\n` })
    under = service
    service.sandbox.lifecycle.override(operationId, 'retired')
    const refused = await service.query(query)
    expect(refused.errors).toMatchObject([{ path: ['customers'], extensions: { code: 'ENDPOINT_RETIRED', upstream: { generation, operationId, errorCode: 'APIGW.0101' } } }])
    const stepping = await startServiceOn(service.sandbox.url, { policy: `operations:\n  customer.list: ${generation}\n` })
    const answered = await stepping.query(query)
    await stepping.close()
    expect(answered.errors).toBeUndefined()
    expect(answered.extensions?.upstream?.trace?.at(-1)).toMatchObject({ because: 'fallback', insteadOf: { generation, reason: 'ENDPOINT_RETIRED' } })
  })
})

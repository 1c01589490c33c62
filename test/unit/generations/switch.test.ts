import { describe, expect, it } from 'vitest'
import { fromFile } from '#src/generations/live-policy.ts'
import { errorCodes, type ErrorKey } from '#src/errors/catalogue.ts'
import { PartnerGraphError, type Generation } from '#src/errors/partner-graph-error.ts'
import { ContractBroken } from '#src/generations/contract-broken.ts'
import { bind, operation, type Operation, type PlannedRequest } from '#src/generations/operation.ts'
import { createEpochs } from '#src/generations/epochs.ts'
import { createInFlight } from '#src/generations/in-flight.ts'
import { observedBy, type Attempted } from '#src/generations/observer.ts'
import { createGenerations, type RunOptions } from '#src/generations/switch.ts'
import type { Policy } from '#src/generations/policy.ts'
import type { Site } from '#src/generations/site.ts'
import type { UpstreamCall } from '#src/upstream/types.ts'
import { createTestClock } from '#test/support/test-clock.ts'
import { china, deferred, failure, fakeUpstream, policyOf, refusal, scopeOf, type Answering } from './world.ts'

type Args = { readonly cannot?: readonly Generation[]; readonly customerId?: string; readonly requests?: number }
const ids = { old: 'ListSubCustomersOld', new: 'ListSubCustomers' } as const

/** A binding that answers with the bodies it was given; 'broken' in one of them breaks the contract. */
function binding(generation: Generation) {
  return bind<Args, readonly unknown[]>([ids[generation]], {
    plan: ({ cannot, customerId, requests }) => {
      if (cannot?.includes(generation)) return { cannot: `${generation} has no such filter.` }
      const identity = customerId === undefined ? ({ kind: 'partner' } as const) : ({ kind: 'customer', customerId } as const)
      return { requests: Array.from({ length: requests ?? 1 }, (): PlannedRequest => ({ operationId: ids[generation], identity })) }
    },
    merge: (bodies) => {
      if (bodies.includes('broken')) throw new ContractBroken('name', 'is missing')
      return bodies
    },
    notFound: ['CBC.NONE'],
    missing: [`Customer.missingOn${generation}`],
  })
}

const read = operation({ name: 'customer.list', safety: 'read', old: binding('old'), new: binding('new') })
const write = operation({ name: 'customer.list', safety: 'write', old: binding('old'), new: binding('new') })
const newOnly = operation({ name: 'customer.list', safety: 'read', new: binding('new') })

interface Setting {
  readonly policy?: Policy
  readonly site?: Site
  readonly operation?: Operation<Args, readonly unknown[]>
  readonly args?: Args
  readonly options?: RunOptions
}

function switchOver(answer: Answering, setting: Setting = {}) {
  const { client, asked } = fakeUpstream(answer)
  const clock = createTestClock()
  const generations = createGenerations({ client, policy: fromFile(setting.policy ?? policyOf('new', null)), site: setting.site ?? china, clock })
  const context = { tenant: 'tenant', language: 'en', deadline: clock.now() + 1000, signal: new AbortController().signal, requestId: 'request' } as const
  const identityOf = (customerId: string) => customerId === 'unknown'
    ? Promise.reject(new PartnerGraphError('agency-unknown', { operation: 'acting for a customer' }))
    : Promise.resolve({ kind: 'customer', customerId, accountName: 'account', agency: 'agency' } as const)
  const scope = scopeOf(context, identityOf)
  const { trace } = scope
  const run = (args: Args = setting.args ?? {}) => generations.run(setting.operation ?? read, args, scope, setting.options)
  return { run, asked, trace, generations, clock }
}

/** Answers with the operation's id, or as `by` says for a generation. */
function answering(by: Partial<Record<Generation, () => unknown>>): Answering {
  return ({ generation, request }) => (by[generation] ?? (() => request.operationId))()
}

const failing = (key: ErrorKey, generation: Generation = 'new') => () => {
  throw failure(key, ids[generation])
}

const generationsOf = (calls: readonly UpstreamCall[]) => calls.map(({ generation }) => generation)

describe('the choice of the switch', () => {
  it.each([
    ['the default', policyOf('old'), read, 'old', 'default'],
    ['the default', policyOf('new'), read, 'new', 'default'],
    ['the policy', policyOf('new', false, { 'customer.list': { use: 'old', fallback: null } }), read, 'old', 'policy'],
    ['the only binding', policyOf('old'), newOnly, 'new', 'only-binding'],
  ] as const)('follows %s, and the lineage says so', async (_, policy, target, generation, because) => {
    const { run, asked, trace } = switchOver(answering({}), { policy, operation: target })
    expect(await run()).toEqual({ model: [ids[generation]], generation })
    expect(generationsOf(asked)).toEqual([generation])
    expect(trace.calls).toEqual([
      { operation: 'customer.list', operationId: ids[generation], generation, because, keys: 1, missing: [`Customer.missingOn${generation}`], sent: true, waitMs: 3, tookMs: 5, attempts: 1, requestId: 'request-1' },
    ])
  })

  it('takes the other generation where the site has the default one retired', async () => {
    const site: Site = { ...china, lifecycle: new Map([['ListSubCustomers', { status: 'retired', reason: 'a test' }]]) }
    const { run, trace } = switchOver(answering({}), { site })
    expect((await run()).generation).toBe('old')
    expect(trace.calls[0]?.because).toBe('only-binding')
  })

  it('answers ENDPOINT_RETIRED when no generation is left, and asks nobody', async () => {
    const site: Site = { ...china, lifecycle: new Map([['ListSubCustomers', { status: 'retired', reason: 'a test' }]]) }
    const { run, asked } = switchOver(answering({}), { site, operation: newOnly })
    await expect(run()).rejects.toMatchObject({ code: 'ENDPOINT_RETIRED' })
    expect(asked).toEqual([])
  })

  it('hands the whole request and the call\'s context down, and writes the number of keys into the lineage', async () => {
    const { run, asked, trace } = switchOver(answering({}), { options: { keys: 37 }, args: { requests: 2 } })
    expect((await run()).model).toEqual([ids.new, ids.new])
    expect(asked).toMatchObject([{ operation: 'customer.list', generation: 'new', request: { operationId: ids.new, identity: { kind: 'partner' } }, context: { tenant: 'tenant', requestId: 'request' } }, {}])
    expect(trace.calls.map(({ keys }) => keys)).toEqual([37, 37])
  })
})

const saysNothing = ['cannot', 'not-configured', 'console-not-configured', 'endpoint-retired', 'upstream-unavailable', 'breaker-open', 'upstream-timeout', 'upstream-throttled', 'quota-exhausted', 'contract-broken'] as const
const isAnswer = ['upstream-rejected', 'deadline', 'client-gone', 'internal', 'id-malformed'] as const

describe('what the switch tells of its attempts', () => {
  /** Two queries that ask the same while the call is on its way. */
  async function together(answer: Answering) {
    const { client, asked } = fakeUpstream(answer)
    const clock = createTestClock()
    const attempts: Attempted[] = []
    const generations = createGenerations({
      client: createInFlight(client, { clock, epochs: createEpochs() }), policy: fromFile(policyOf('new', false)), site: china, clock, observer: observedBy({ attempted: (seen) => attempts.push(seen) }),
    })
    const scope = () => scopeOf({ tenant: 'tenant', language: 'en', deadline: clock.now() + 1000, signal: new AbortController().signal, requestId: String(Math.random()) }, () => Promise.reject(new Error('nobody is asked')))
    const twice = Promise.allSettled([generations.run(read, {}, scope()), generations.run(read, {}, scope())])
    await clock.advance(10)
    return { asked: asked.length, ended: (await twice).map(({ status }) => status), told: attempts.map(({ outcome, code }) => [outcome, code]) }
  }

  it('counts a call once that two queries waited for: it is one sample, whether it was answered or not', async () => {
    expect(await together(answering({}))).toEqual({ asked: 1, ended: ['fulfilled', 'fulfilled'], told: [['answered', null]] })
    expect(await together(answering({ new: failing('upstream-timeout') }))).toEqual({ asked: 1, ended: ['rejected', 'rejected'], told: [['failed', 'UPSTREAM_TIMEOUT']] })
    expect(await together(answering({ new: failing('endpoint-retired') }))).toMatchObject({ asked: 1, told: [['failed', 'ENDPOINT_RETIRED']] })
    expect(await together(answering({ new: () => 'broken' }))).toEqual({ asked: 1, ended: ['rejected', 'rejected'], told: [['failed', 'UPSTREAM_CONTRACT_BROKEN']] })
  })
})

describe('fallback on reads', () => {
  it.each(saysNothing)('lets the other generation answer after %s, and the lineage tells instead of what', async (key) => {
    const { run, asked, trace } = switchOver(answering({ new: failing(key) }))
    expect(await run()).toEqual({ model: [ids.old], generation: 'old' })
    expect(generationsOf(asked)).toEqual(['new', 'old'])
    const { code } = failure(key, ids.new)
    expect(trace.calls[0]).toMatchObject({ generation: 'new', because: 'default', error: code })
    expect(trace.calls[1]).toMatchObject({ generation: 'old', because: 'fallback', insteadOf: { generation: 'new', reason: expect.stringMatching(new RegExp(`^${code}`)) } })
    expect(trace.calls[1]).not.toHaveProperty('error')
  })

  it.each(isAnswer)('does not ask the other generation after %s', async (key) => {
    const { run, asked, trace } = switchOver(answering({ new: failing(key) }))
    await expect(run()).rejects.toMatchObject({ key })
    expect(generationsOf(asked)).toEqual(['new'])
    expect(trace.calls).toMatchObject([{ error: failure(key, ids.new).code }])
  })

  it('has a rule for every error that a call can end with', () => {
    const ofWrites = ['IDEMPOTENCY_KEY_REUSED', 'IN_PROGRESS', 'WRITES_STOPPED', 'CONTRACT_UNCONFIRMED', 'STORE_UNAVAILABLE']
    const beforeAnyCall = ['UNAUTHENTICATED', 'FORBIDDEN', 'RATE_LIMITED', 'QUERY_TOO_EXPENSIVE', 'CURSOR_EXPIRED', ...ofWrites].filter((code) => errorCodes.some((known) => known === code))
    const covered = [...saysNothing, ...isAnswer].map((key) => failure(key, ids.new).code)
    expect(errorCodes.filter((code) => !covered.includes(code))).toEqual(beforeAnyCall)
  })

  it('does not ask the other generation after a mistake of ours, and calls it internal', async () => {
    const { run, asked, trace } = switchOver(answering({ new: () => { throw new TypeError('a mistake') } }))
    await expect(run()).rejects.toThrow('a mistake')
    expect(generationsOf(asked)).toEqual(['new'])
    expect(trace.calls).toMatchObject([{ error: 'INTERNAL_SERVER_ERROR' }])
  })

  it('lets the other generation answer what the first cannot, without a call that failed', async () => {
    const { run, asked, trace } = switchOver(answering({}), { args: { cannot: ['new'] } })
    expect((await run()).generation).toBe('old')
    expect(generationsOf(asked)).toEqual(['old'])
    expect(trace.calls).toMatchObject([{ because: 'fallback', insteadOf: { generation: 'new', reason: 'NOT_SUPPORTED_BY_GENERATION: new has no such filter.' } }])
  })

  it('answers with the second failure when both fail, and writes down both', async () => {
    const { run, trace } = switchOver(answering({ new: failing('upstream-timeout'), old: failing('upstream-unavailable', 'old') }))
    await expect(run()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(trace.calls.map(({ generation, error }) => [generation, error])).toEqual([['new', 'UPSTREAM_TIMEOUT'], ['old', 'UPSTREAM_UNAVAILABLE']])
  })

  it('answers with the other generation\'s refusal, which is an answer', async () => {
    const { run } = switchOver(answering({ new: failing('upstream-timeout'), old: () => { throw refusal(ids.old, 'CBC.0100') } }))
    await expect(run()).rejects.toMatchObject({ code: 'UPSTREAM_REJECTED' })
  })

  it('answers with the first failure when the other generation cannot', async () => {
    const { run } = switchOver(answering({ new: failing('upstream-timeout') }), { args: { cannot: ['old'] } })
    await expect(run()).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' })
  })

  it('answers with the first reason when neither can, and asks nobody', async () => {
    const { run, asked } = switchOver(answering({}), { args: { cannot: ['old', 'new'] } })
    await expect(run()).rejects.toMatchObject({ code: 'NOT_SUPPORTED_BY_GENERATION', parameters: { generation: 'new', reason: 'new has no such filter.' } })
    expect(asked).toEqual([])
  })

  it.each([
    ['by default', policyOf('new', false)],
    ['for the operation', policyOf('old', null, { 'customer.list': { use: 'new', fallback: false } })],
  ])('is off where the policy says so %s', async (_, policy) => {
    const failed = switchOver(answering({ new: failing('upstream-unavailable') }), { policy })
    await expect(failed.run()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(generationsOf(failed.asked)).toEqual(['new'])
    const cannot = switchOver(answering({}), { policy, args: { cannot: ['new'] } })
    await expect(cannot.run()).rejects.toMatchObject({ code: 'NOT_SUPPORTED_BY_GENERATION' })
    expect(cannot.asked).toEqual([])
  })

  it('never asks a retired generation', async () => {
    const site: Site = { ...china, lifecycle: new Map([['ListSubCustomersOld', { status: 'retired', reason: 'a test' }]]) }
    const { run, asked } = switchOver(answering({ new: failing('upstream-unavailable') }), { site })
    await expect(run()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(generationsOf(asked)).toEqual(['new'])
  })
})

describe('a write', () => {
  it.each([null, true, false])('is never asked of the other generation, whatever the policy says of fallback: %s', async (fallback) => {
    const { run, asked } = switchOver(answering({ new: failing('upstream-unavailable') }), { operation: write, policy: policyOf('new', fallback) })
    await expect(run()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(generationsOf(asked)).toEqual(['new'])
  })
})

describe('a list that is pinned to the generation it began on', () => {
  it('goes on on it, though the policy prefers the other one', async () => {
    const { run, trace } = switchOver(answering({}), { options: { pin: 'old' } })
    expect((await run()).generation).toBe('old')
    expect(trace.calls).toMatchObject([{ generation: 'old', because: 'pinned' }])
  })

  it('does not fall back', async () => {
    const { run, asked } = switchOver(answering({ old: failing('upstream-unavailable', 'old') }), { options: { pin: 'old' } })
    await expect(run()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(generationsOf(asked)).toEqual(['old'])
  })

  it.each([
    ['the policy no longer lets it answer', { policy: policyOf('new', false) }],
    ['it was retired', { site: { ...china, lifecycle: new Map([['ListSubCustomersOld', { status: 'retired', reason: 'a test' }]]) } satisfies Site }],
    ['it does not exist', { operation: newOnly }],
  ])('answers CURSOR_EXPIRED when %s, and asks nobody', async (_, setting) => {
    const { run, asked } = switchOver(answering({}), { ...setting, options: { pin: 'old' } })
    await expect(run()).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' })
    expect(asked).toEqual([])
  })
})

describe('an answer of the upstream', () => {
  it('is null for a code that says "no such object": neither an error nor a reason to ask the other generation', async () => {
    const { run, asked, trace } = switchOver(answering({ new: () => { throw refusal(ids.new, 'CBC.NONE') } }))
    expect(await run()).toEqual({ model: [null], generation: 'new' })
    expect(generationsOf(asked)).toEqual(['new'])
    expect(trace.calls[0]).not.toHaveProperty('error')
  })

  it('is a refusal for any other code', async () => {
    const { run } = switchOver(answering({ new: () => { throw refusal(ids.new, 'CBC.NONE.OTHER') } }))
    await expect(run()).rejects.toMatchObject({ code: 'UPSTREAM_REJECTED', upstream: { errorCode: 'CBC.NONE.OTHER' } })
  })

  it('that breaks its contract is named by field and rule, and marked in the lineage', async () => {
    const { run, trace } = switchOver(answering({ new: () => 'broken' }), { policy: policyOf('new', false) })
    await expect(run()).rejects.toMatchObject({
      code: 'UPSTREAM_CONTRACT_BROKEN',
      parameters: { operation: 'customer.list', field: 'name', rule: 'is missing' },
      upstream: { operation: 'customer.list', generation: 'new', operationId: ids.new, retryable: false },
    })
    expect(trace.calls).toMatchObject([{ requestId: 'request-1', error: 'UPSTREAM_CONTRACT_BROKEN' }])
  })

  it('that breaks its contract lets the other generation answer', async () => {
    const { run, trace } = switchOver(answering({ new: () => 'broken' }))
    expect((await run()).generation).toBe('old')
    expect(trace.calls).toMatchObject([{ error: 'UPSTREAM_CONTRACT_BROKEN' }, { because: 'fallback', insteadOf: { reason: 'UPSTREAM_CONTRACT_BROKEN' } }])
  })

  it('that breaks its contract is marked itself, not another one of the same operation at the same moment', async () => {
    const answers = [deferred<string>(), deferred<string>()]
    let calls = 0
    const { run, trace } = switchOver(() => answers[calls++]?.promise, { policy: policyOf('new', false) })
    const outcomes = Promise.allSettled([run(), run()])
    answers[0]?.resolve('broken')
    answers[1]?.resolve('fine')
    expect(await outcomes).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled' }])
    expect(trace.calls.map(({ requestId, error }) => [requestId, error])).toEqual([['request-1', 'UPSTREAM_CONTRACT_BROKEN'], ['request-2', undefined]])
  })
})

describe('a request as a customer', () => {
  it('goes out with the customer\'s account name and agency', async () => {
    const { run, asked } = switchOver(answering({}), { args: { customerId: 'customer' } })
    await run()
    expect(asked[0]?.request.identity).toEqual({ kind: 'customer', customerId: 'customer', accountName: 'account', agency: 'agency' })
  })

  it('is not sent when the identity is unknown, and the other generation may answer', async () => {
    const alone = switchOver(answering({}), { args: { customerId: 'unknown' }, policy: policyOf('new', false) })
    await expect(alone.run()).rejects.toMatchObject({ code: 'NOT_CONFIGURED', key: 'agency-unknown' })
    expect(alone.asked).toEqual([])
    const asPartner = bind<Args, readonly unknown[]>([ids.old], { plan: () => ({ requests: [{ operationId: ids.old, identity: { kind: 'partner' } }] }), merge: (bodies) => bodies })
    const both = switchOver(answering({}), { args: { customerId: 'unknown' }, operation: operation({ name: 'customer.list', safety: 'read', old: asPartner, new: binding('new') }) })
    expect((await both.run()).generation).toBe('old')
    expect(both.trace.calls).toMatchObject([{ generation: 'old', because: 'fallback', insteadOf: { generation: 'new', reason: 'NOT_CONFIGURED' } }])
  })
})

describe('a call that never left', () => {
  it.each([['not-configured', false], ['quota-exhausted', false], ['breaker-open', false], ['upstream-timeout', true], ['upstream-rejected', true]] as const)('is told apart in the lineage (%s: sent %s)', async (key, sent) => {
    const { run, trace } = switchOver(answering({ new: failing(key) }), { policy: policyOf('new', false) })
    await expect(run()).rejects.toMatchObject({ key })
    expect(trace.calls).toMatchObject([{ sent }])
  })
})

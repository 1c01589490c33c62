import { describe, expect, it } from 'vitest'
import { bind, operation, type Operation } from '#src/generations/operation.ts'
import type { Answered, Attempted } from '#src/generations/observer.ts'
import type { Compared } from '#src/generations/shadow/compared.ts'
import type { AnyComparison } from '#src/generations/shadow/comparison.ts'
import { createComparing, type ComparingLimits, type FoundMismatch } from '#src/generations/shadow/runner.ts'
import { toldNobody } from '#src/generations/told.ts'
import type { CallContext } from '#src/upstream/types.ts'
import { createTestClock } from '#test/support/test-clock.ts'
import { china, deferred, failure, fakeUpstream, refusal, scopeOf, type Answering } from '../world.ts'

interface Args {
  readonly id: string
  readonly cannot?: boolean
}

const ids = { old: 'ListSubCustomersOld', new: 'ListSubCustomers' } as const

function binding(generation: 'old' | 'new') {
  return bind<Args, unknown>([ids[generation]], {
    plan: ({ cannot }) => (cannot && generation === 'new' ? { cannot: 'it has no such filter.' } : { requests: [{ operationId: ids[generation], identity: { kind: 'partner' } }] }),
    // In a list, so that it is held against no contract.
    merge: ([body]) => (Array.isArray(body) ? body[0] : body),
  })
}

const read = operation<Args, unknown>({ name: 'customer.list', safety: 'read', old: binding('old'), new: binding('new') })
const write = operation<Args, unknown>({ name: 'customer.list', safety: 'write', old: binding('old'), new: binding('new') })

const comparison: AnyComparison = {
  operation: 'customer.list', types: {}, lists: {}, personal: [], personalArguments: [], query: () => null,
  known: [{ field: 'kind', at: 'Customer.kind', because: { en: 'because', zh: '因为' } }],
  classes: [{ name: 'any', has: () => true }, { name: 'none', has: () => false }],
}

interface Setting {
  readonly answer: Answering
  readonly limits?: Partial<ComparingLimits>
  readonly random?: () => number
  readonly isFrozen?: () => boolean
  readonly comparison?: AnyComparison
}

function world({ answer, limits = {}, random = () => 0.5, isFrozen = () => false, ...setting }: Setting) {
  const { client, asked } = fakeUpstream(async (call) => [await answer(call)])
  const clock = createTestClock()
  const told: Compared[] = []
  const found: FoundMismatch[] = []
  const attempts: Attempted[] = []
  const mistakes: unknown[] = []
  const comparing = createComparing({
    clock, random, isFrozen,
    comparisons: new Map([['customer.list', setting.comparison ?? comparison]]),
    limits: { timeoutMs: 1_000, concurrency: 4, noiseShare: 0, pauseMs: 100, ...limits },
    observer: { attempted: (seen) => attempts.push(seen) },
    onCompared: (compared) => told.push(compared),
    onMismatch: (one) => found.push(one),
    onFailed: (_, error) => mistakes.push(error),
  })
  const observer = comparing.of({ client, site: china, told: toldNobody })
  function compare(answered: Answered<unknown>, { id = 'a', share = 100, of = read, cannot = false, ...context }: { id?: string; share?: number; of?: Operation<Args, unknown>; cannot?: boolean } & Partial<CallContext> = {}): void {
    const whole: CallContext = { tenant: 't', language: 'en', deadline: clock.now() + 5, signal: new AbortController().signal, requestId: 'r', ...context }
    const scope = scopeOf(whole, () => Promise.reject(new Error('nobody is asked')))
    observer.compare({ operation: of, args: { id, ...(cannot && { cannot }) }, scope, primary: 'old', answer: answered, keys: 1 }, share)
  }
  return { clock, asked, told, found, attempts, mistakes, compare, comparing }
}

const generations = (asked: readonly { readonly generation: string }[]) => asked.map(({ generation }) => generation)

describe('comparing a read', () => {
  it('returns at once, and asks the other generation with what is left over, on terms of its own', async () => {
    const answering = deferred<unknown>()
    const { asked, told, compare, clock, attempts } = world({ answer: () => answering.promise })
    const left = new AbortController()
    left.abort()
    compare({ model: { kind: 1 } }, { caller: 'me', signal: left.signal })
    expect(told).toEqual([])
    await clock.advance(10)
    expect(asked).toHaveLength(1)
    expect(asked[0]?.context).toMatchObject({ priority: 'shadow', caller: 'me', language: 'en', deadline: clock.now() + 990 })
    expect(asked[0]?.context.signal.aborted).toBe(false)
    answering.resolve({ kind: 1 })
    await clock.advance(0)
    expect(told).toEqual([{ operation: 'customer.list', tenant: 't', at: clock.now(), classes: ['any'], result: 'equal', fields: [], noise: false }])
    expect(attempts).toEqual([expect.objectContaining({ role: 'shadow', generation: 'new', outcome: 'answered', tookMs: 5 })])
  })

  it('counts a difference only when it stands after both were read again', async () => {
    const answers = [{ name: 'x', gone: 1 }, { name: 'y' }, { name: 'x' }]
    const { asked, told, found, compare, clock } = world({ answer: () => answers.shift() })
    compare({ model: { name: 'y' } })
    await clock.advance(99)
    expect(generations(asked)).toEqual(['new'])
    await clock.advance(1)
    expect(generations(asked)).toEqual(['new', 'old', 'new'])
    expect(told).toEqual([expect.objectContaining({ result: 'mismatch', fields: ['name'] })])
    expect(found).toEqual([expect.objectContaining({ args: { id: 'a' }, tenant: 't', language: 'en', classes: ['any'], differences: [{ path: 'name', field: 'name', old: 'y', new: 'x' }] })])
  })

  it('tries to read both again until something is left over for it: a difference is not let go more easily than an equal pair', async () => {
    const none = () => Promise.reject(failure('quota-exhausted', 'ListSubCustomers'))
    const answers = [() => ({ name: 'x' }), () => ({ name: 'y' }), none, none, none, () => ({ name: 'y' }), () => ({ name: 'x' })]
    const { told, compare, clock } = world({ answer: () => (answers.shift() ?? none)() })
    compare({ model: { name: 'y' } })
    await clock.advance(100)
    await clock.advance(200)
    expect(told).toEqual([])
    await clock.advance(400)
    expect(told).toEqual([expect.objectContaining({ result: 'mismatch', fields: ['name'] })])
    const never = world({ answer: (({ generation }) => (generation === 'new' && never.asked.length === 1 ? { name: 'x' } : none())) })
    never.compare({ model: { name: 'y' } })
    for (const ms of [100, 200, 400, 800, 1_600]) await never.clock.advance(ms)
    expect(never.told.map(({ result }) => result)).toEqual(['left-out'])
    expect(never.asked).toHaveLength(11)
  })

  it('calls a difference explained that did not stand, and one that is declared', async () => {
    const answers = [{ name: 'x' }, { name: 'x' }, { name: 'x' }, { name: 'y', kind: 2 }]
    const { told, found, compare, clock } = world({ answer: () => answers.shift() })
    compare({ model: { name: 'y' } })
    await clock.advance(100)
    compare({ model: { name: 'y', kind: 1 } })
    await clock.advance(0)
    expect(told.map(({ result }) => result)).toEqual(['explained', 'explained'])
    expect(found).toEqual([])
  })

  it('takes another difference at the second reading for no proof of the first', async () => {
    const answers = [{ name: 'x' }, { name: 'x', size: 1 }, { name: 'x', size: 2 }]
    const { told, compare, clock } = world({ answer: () => answers.shift() })
    compare({ model: { name: 'y' } })
    await clock.advance(100)
    expect(told.map(({ result }) => result)).toEqual(['explained'])
  })

  it('takes a refusal of the same kind for the same answer', async () => {
    const { told, compare, clock, attempts } = world({ answer: () => Promise.reject(refusal('ListSubCustomers', 'CBC.0101')) })
    compare({ refused: 'UPSTREAM_REJECTED', vendorCode: 'CBC.0100' })
    await clock.advance(0)
    expect(told.map(({ result }) => result)).toEqual(['equal'])
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['answered'])
  })

  it('takes input that the other generation refuses by a rule of its own for a difference, unless both refuse it', async () => {
    const { told, found, attempts, compare, clock } = world({ answer: ({ generation }) => (generation === 'old' ? { name: 'x' } : Promise.reject(failure('id-malformed', 'ListSubCustomers'))) })
    compare({ refused: 'UPSTREAM_REJECTED', vendorCode: 'CBC.0100' })
    await clock.advance(100)
    expect(told).toEqual([])
    compare({ model: { name: 'x' } })
    await clock.advance(100)
    expect(told).toEqual([expect.objectContaining({ result: 'mismatch', fields: ['$'] })])
    expect(found).toEqual([expect.objectContaining({ differences: [{ path: '$', field: '$', old: { name: 'x' }, new: { refused: 'BAD_USER_INPUT' } }] })])
    expect(attempts.map(({ generation, outcome }) => [generation, outcome])).toEqual([['old', 'answered']])
  })

  it('now and then reads one generation twice, which is noise', async () => {
    const { asked, told, found, compare, clock } = world({ answer: () => ({ name: 'x' }), limits: { noiseShare: 1 } })
    compare({ model: { name: 'y' } })
    await clock.advance(0)
    compare({ model: { name: 'x' } })
    await clock.advance(0)
    expect(generations(asked)).toEqual(['old', 'old'])
    expect(told.map(({ result, noise, fields }) => [result, noise, fields])).toEqual([['mismatch', true, ['name']], ['equal', true, []]])
    expect(found).toEqual([])
  })
})

describe('what is not compared', () => {
  it('is never a write, nothing while it is frozen, and nothing that is itself for comparing', async () => {
    const { asked, compare, clock } = world({ answer: () => ({}) })
    compare({ model: {} }, { of: write })
    compare({ model: {} }, { priority: 'shadow' })
    const frozen = world({ answer: () => ({}), isFrozen: () => true })
    frozen.compare({ model: {} })
    await clock.advance(0)
    await frozen.clock.advance(0)
    expect([...asked, ...frozen.asked]).toEqual([])
  })

  it('is what was not sampled', async () => {
    const shares: number[] = []
    const { asked, compare, clock } = world({ answer: () => ({}), random: () => shares.shift() ?? 0.99 })
    for (const share of [0.049, 0.051, 0.5]) shares.push(share)
    for (const id of ['a', 'b']) compare({ model: {} }, { id, share: 5 })
    await clock.advance(0)
    expect(asked).toHaveLength(1)
  })

  it('is what freezing has stopped before it was read again', async () => {
    let isFrozen = false
    const { asked, told, compare, clock } = world({ answer: () => ({ name: 'x' }), isFrozen: () => isFrozen })
    compare({ model: { name: 'y' } })
    await clock.advance(50)
    isFrozen = true
    await clock.advance(50)
    expect(asked).toHaveLength(1)
    expect(told.map(({ result }) => result)).toEqual(['left-out'])
  })

  it('is left out, and counted so, where nothing is left over or nobody answers', async () => {
    const keys = ['quota-exhausted', 'upstream-unavailable', 'deadline'] as const
    for (const key of keys) {
      const { told, attempts, compare, clock } = world({ answer: () => Promise.reject(failure(key, 'ListSubCustomers')) })
      compare({ model: {} })
      await clock.advance(0)
      expect([key, told.map(({ result }) => result), attempts.map(({ outcome }) => outcome)]).toEqual([key, ['left-out'], [key === 'quota-exhausted' ? 'left' : 'failed']])
    }
  })

  it('is no failure of a generation where no place was left over for it, its breaker is open, or the service ends', async () => {
    for (const key of ['upstream-busy', 'breaker-open', 'client-gone'] as const) {
      const { told, attempts, compare, clock } = world({ answer: () => Promise.reject(failure(key, 'ListSubCustomers')) })
      compare({ model: {} })
      await clock.advance(0)
      expect([key, told.map(({ result }) => result), attempts.map(({ outcome }) => outcome)]).toEqual([key, ['left-out'], ['left']])
    }
  })

  it('is an answer that the mapping fails on: that is a failure of its generation', async () => {
    const { told, attempts, compare, clock } = world({ answer: () => Promise.reject(new TypeError('a mistake in a mapping')) })
    compare({ model: {} })
    await clock.advance(0)
    expect([told.map(({ result }) => result), attempts.map(({ outcome }) => outcome)]).toEqual([['left-out'], ['failed']])
  })

  it('is what the other generation cannot answer: nothing is told of it', async () => {
    const { asked, told, attempts, mistakes, compare, clock } = world({ answer: () => ({}) })
    compare({ model: {} }, { cannot: true })
    await clock.advance(0)
    expect([asked, told, attempts, mistakes]).toEqual([[], [], [], []])
  })

  it('is the same question while it is being compared, and what is above the bound, of one tenant and in all', async () => {
    const { asked, told, compare, clock } = world({ answer: () => new Promise(() => undefined) })
    compare({ model: {} }, { id: 'a' })
    compare({ model: {} }, { id: 'a' })
    compare({ model: {} }, { id: 'b' })
    compare({ model: {} }, { id: 'c' })
    for (const id of ['a', 'b', 'c']) compare({ model: {} }, { id, tenant: 'other' })
    await clock.advance(0)
    expect(asked.map(({ context }) => context.tenant)).toEqual(['t', 't', 'other', 'other'])
    expect(told.map(({ tenant, result }) => [tenant, result])).toEqual([['t', 'left-out'], ['other', 'left-out']])
  })

  it('fails nobody when a declaration is wrong, and that is told once', async () => {
    const wrong = { ...comparison, isComparable: () => { throw new TypeError('a mistake') } }
    const { mistakes, compare } = world({ answer: () => ({}), comparison: wrong })
    for (const id of ['a', 'b']) expect(() => compare({ model: {} }, { id })).not.toThrow()
    expect(mistakes).toEqual([expect.any(TypeError)])
  })

  it('is anything once it has ended', async () => {
    const { asked, comparing, compare } = world({ answer: () => new Promise(() => undefined) })
    await comparing.close()
    compare({ model: {} })
    expect(asked).toEqual([])
  })
})

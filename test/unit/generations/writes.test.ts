/** Writes that move money: which failures mean what, and that nothing is ever sent twice, whatever fails and whoever dies. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fromFile } from '#src/generations/live-policy.ts'
import { customerAllocate } from '#src/datasources/accounts/operations.ts'
import { operations } from '#src/datasources/operations.ts'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import type { OperationId } from '#src/generated/operations.ts'
import type { Ask } from '#src/generations/money-operation.ts'
import type { Policy } from '#src/generations/policy.ts'
import { createSettle } from '#src/generations/settle.ts'
import type { Site } from '#src/generations/site.ts'
import { createWrites, type Written } from '#src/generations/writes.ts'
import { createFingerprints } from '#src/journal/fingerprint.ts'
import { createJournal, type Journal } from '#src/journal/journal.ts'
import type { Receipt } from '#src/journal/receipt.ts'
import type { Database } from '#src/store/database.ts'
import { migrate } from '#src/store/migrations.ts'
import { openSqlite } from '#src/store/sqlite.ts'
import { failureToError, type Failure } from '#src/upstream/failures.ts'
import type { UpstreamAnswer, UpstreamClient } from '#src/upstream/types.ts'
import { failingStore, type StepFault } from '#test/support/failing-store.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'
import { china, policyOf, scopeOf } from './world.ts'

const operationId = 'UpdateCustomerAccountAmount' satisfies OperationId
const subject = { operation: 'account.allocate', generation: 'new', operationId } as const
const leaseMs = 140_000
const facts = (status: number, errorCode: string | null) => ({ status, errorCode, requestId: null })

/** What a call comes to. */
interface Behaviour {
  readonly carriedOut: boolean
  readonly failure: Failure | null
  /** No byte of it left. */
  readonly nothingLeft?: boolean
  /** A success whose answer breaks the contract. */
  readonly broken?: boolean
}

const behaviours: Readonly<Record<string, Behaviour>> = {
  'a success': { carriedOut: true, failure: null },
  'a refusal': { carriedOut: false, failure: { kind: 'rejected', facts: facts(400, 'CBC.99005003') } },
  'a refusal with 200 of the old kind': { carriedOut: false, failure: { kind: 'rejected', facts: facts(200, 'CBC.5003') } },
  'a refusal by a status alone': { carriedOut: false, failure: { kind: 'rejected', facts: facts(403, null) } },
  'throttling': { carriedOut: false, failure: { kind: 'throttled', facts: facts(429, 'APIGW.0308'), retryAfter: 1 } },
  'a route that is gone': { carriedOut: false, failure: { kind: 'retired', facts: facts(404, 'APIGW.0101') } },
  'no quota': { carriedOut: false, failure: { kind: 'quota-exhausted', retryAfter: 1 }, nothingLeft: true },
  'a refused connection': { carriedOut: false, failure: { kind: 'unavailable', scope: 'host', reason: 'refused', passing: true, facts: null }, nothingLeft: true },
  'a lost connection, carried out': { carriedOut: true, failure: { kind: 'unavailable', scope: 'host', reason: 'connection-lost', passing: true, facts: null } },
  'a lost connection, not carried out': { carriedOut: false, failure: { kind: 'unavailable', scope: 'host', reason: 'connection-lost', passing: true, facts: null } },
  'no answer in time, carried out': { carriedOut: true, failure: { kind: 'timeout', observed: true } },
  'CBC.0999 with another status, carried out': { carriedOut: true, failure: { kind: 'rejected', facts: facts(400, 'CBC.0999') } },
  'CBC.0999, carried out': { carriedOut: true, failure: { kind: 'unavailable', scope: 'operation', reason: 'status', passing: true, facts: facts(500, 'CBC.0999') } },
  'a 500 with a code, carried out': { carriedOut: true, failure: { kind: 'rejected', facts: facts(500, 'CBC.99000050') } },
  'a 408 of something in between, carried out': { carriedOut: true, failure: { kind: 'rejected', facts: facts(408, null) } },
  'an answer that breaks the contract, carried out': { carriedOut: true, failure: null, broken: true },
}

const statesOf: Readonly<Record<string, readonly string[]>> = {
  'a success': ['SUCCEEDED'],
  'a lost connection, carried out': ['SUCCEEDED'],
  'no answer in time, carried out': ['SUCCEEDED'],
  'CBC.0999 with another status, carried out': ['SUCCEEDED'],
  'CBC.0999, carried out': ['SUCCEEDED'],
  'a 500 with a code, carried out': ['SUCCEEDED'],
  'a 408 of something in between, carried out': ['SUCCEEDED'],
  'an answer that breaks the contract, carried out': ['SUCCEEDED'],
  'a lost connection, not carried out': ['OUTCOME_UNKNOWN'],
}

interface Upstream {
  readonly client: UpstreamClient
  readonly ask: Ask
  /** The ids of what was carried out. */
  readonly effects: readonly string[]
  /** How many calls left. */
  readonly sent: number
}

function upstreamOf(clock: TestClock, next: () => Behaviour, isDead: () => boolean = () => false): Upstream {
  const effects: { id: string; at: number }[] = []
  let sent = 0
  const client: UpstreamClient = {
    call: async (): Promise<UpstreamAnswer> => {
      const { carriedOut, failure, nothingLeft = false, broken = false } = next()
      if (!nothingLeft) sent += 1
      if (carriedOut) effects.push({ id: `T${effects.length + 1}`, at: clock.now() })
      if (isDead()) return new Promise(() => undefined)
      if (failure) throw failureToError(failure, subject, { attempts: nothingLeft ? 0 : 1, nothingLeft })
      return { body: broken ? {} : { transfer_id: effects.at(-1)?.id }, requestId: 'r', waitMs: 0, tookMs: 1, attempts: 1 }
    },
    close: () => Promise.resolve(),
  }
  const records = () => effects.map(({ id, at }) => ({
    transactionId: id, customerId: 'c1', customerName: null, kind: 'ALLOCATION', kindCode: null, amount: { amount: '12.5', currency: 'CNY' }, at: new Date(at).toISOString(), scene: null, remark: null,
  }))
  return {
    client,
    get sent() {
      return sent
    },
    get effects() {
      return effects.map(({ id }) => id)
    },
    // The one operation that the search of an allocation asks is the list of adjustments.
    ask: (() => Promise.resolve({ items: records(), totalCount: effects.length, hasNextPage: false, after: () => [0] })) as Ask,
  }
}

let real: Database
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  real = openSqlite(':memory:')
  await migrate(real, 0)
})
afterEach(() => real.close())

interface Replica {
  readonly journal: Journal
  write(changes?: { readonly key?: string; readonly amount?: string; readonly confirmed?: boolean; readonly indirectPartnerId?: string }): Promise<Written>
}

function replica(upstream: Upstream, options: { database?: Database; owner?: string; policy?: Policy; site?: Site; readOnly?: boolean; isSandbox?: boolean } = {}): Replica {
  const journal = createJournal({ database: options.database ?? real, clock, leaseMs, owner: options.owner ?? 'replica', fingerprints: createFingerprints(['k'.repeat(32)]) })
  const writes = createWrites({
    client: upstream.client, policy: fromFile(options.policy ?? policyOf('new')), site: options.site ?? china, clock, journal, readOnly: options.readOnly ?? false,
    isSandbox: options.isSandbox ?? false, afterWrite: () => Promise.resolve(), settle: createSettle({ journal, operations, askFor: () => upstream.ask }),
  })
  return {
    journal,
    write: ({ key = 'the-only-key', amount = '12.5', confirmed = false, ...rest } = {}) => {
      const args = { customerId: 'c1', amount, ...rest }
      const context = { tenant: 'one', language: 'en', deadline: clock.now() + 20_000, signal: new AbortController().signal, requestId: 'q' } as const
      return writes.run(customerAllocate, args, { mutation: 'customerBalanceAllocate', idempotencyKey: key, confirmed, input: args }, scopeOf(context, () => Promise.reject(new Error('no identity is needed'))))
    },
  }
}

/** Lets the time go on until a promise has ended; null when nothing it waits for ever comes. */
async function ended<T>(promise: Promise<T>, mostMs = 60_000): Promise<T | unknown | null> {
  const results: (T | unknown)[] = []
  promise.then((value) => results.push(value), (error: unknown) => results.push(error))
  for (let passed = 0; passed < mostMs && results.length === 0; passed += 500) await clock.advance(500)
  return results[0] ?? null
}

describe('what a call comes to', () => {
  it.each(Object.keys(behaviours))('%s ends the receipt as the effect upstream says, and is sent once', async (name) => {
    const upstream = upstreamOf(clock, () => behaviours[name] ?? { carriedOut: true, failure: null })
    const one = replica(upstream)
    const { receipt } = await one.write()
    expect([receipt.state]).toEqual(statesOf[name] ?? ['FAILED'])
    const again = await one.write()
    expect(again.receipt).toEqual(receipt)
    expect(again.refusal?.code === undefined).toBe(receipt.state !== 'FAILED')
    expect(upstream.sent).toBeLessThanOrEqual(1)
  })

  it('tells of a refusal as it was, the first time and again', async () => {
    const one = replica(upstreamOf(clock, () => behaviours['a refusal'] ?? { carriedOut: true, failure: null }))
    const first = await one.write()
    const again = await one.write()
    for (const { refusal } of [first, again]) expect(refusal).toMatchObject({ key: 'upstream-rejected', upstream: { errorCode: 'CBC.99005003', operationId } })
  })
})

describe('which binding is asked', () => {
  const retired = { lifecycle: new Map([['UpdateCustomerAccountAmountOld', { status: 'deprecated', reason: 'seen' }] as const]) }
  const both: Site = { ...china, ...retired }
  const ok = () => behaviours['a success'] ?? { carriedOut: true, failure: null }

  it('is written down, and another one is asked only where it is known beforehand that the first cannot', async () => {
    const upstream = upstreamOf(clock, ok)
    const policy = policyOf('old', true)
    const { receipt } = await replica(upstream, { policy, site: both }).write({ key: 'of-a-reseller', indirectPartnerId: 'r1' })
    expect(receipt).toMatchObject({ generation: 'new', operationId, state: 'SUCCEEDED' })
    await expect(replica(upstream, { policy: policyOf('old', false), site: both }).write({ key: 'without-fallback', amount: '1', indirectPartnerId: 'r1' })).rejects.toMatchObject({ key: 'cannot' })
  })

  it('is never another one after a call was tried, even when nothing was sent', async () => {
    const upstream = upstreamOf(clock, () => behaviours['a refused connection'] ?? ok())
    const { receipt } = await replica(upstream, { policy: policyOf('new', true), site: both }).write()
    expect(receipt).toMatchObject({ state: 'FAILED', generation: 'new' })
  })

  it('is refused outside the sandbox while its contract is not sure, until the site file confirms it', async () => {
    const upstream = upstreamOf(clock, ok)
    const weak = { ...customerAllocate }
    expect(weak.new?.operationIds).toEqual([operationId])
    // The shipped bindings of this operation are sure; reclaiming on old rests on memory.
    const { customerReclaim } = await import('#src/datasources/accounts/operations.ts')
    const stated: Site = { ...china, lifecycle: new Map([['ReclaimToPartnerAccountOld', { status: 'deprecated', reason: 'seen' }]]) }
    const run = (site: Site, isSandbox: boolean) => {
      const journal = createJournal({ database: real, clock, leaseMs, fingerprints: createFingerprints(['k'.repeat(32)]) })
      const writes = createWrites({
        client: upstream.client, policy: fromFile(policyOf('old')), site, clock, journal, readOnly: false, isSandbox, afterWrite: () => Promise.resolve(),
        settle: (receipt) => Promise.resolve(receipt),
      })
      const context = { tenant: 'one', language: 'en', deadline: clock.now() + 20_000, signal: new AbortController().signal, requestId: 'q' } as const
      const args = { customerId: 'c1', amount: '1' }
      return writes.run(customerReclaim, args, { mutation: 'm', idempotencyKey: `key-${site.confirmed.size}-${isSandbox}`, confirmed: true, input: args }, scopeOf(context, () => Promise.reject(new Error('none'))))
    }
    await expect(run(stated, false)).rejects.toMatchObject({ key: 'contract-unconfirmed', parameters: { operationId: 'ReclaimToPartnerAccountOld', part: 'memory' } })
    expect(upstream.sent).toBe(0)
    await run({ ...stated, confirmed: new Map([['ReclaimToPartnerAccountOld', 'seen']]) }, false)
    await run(stated, true)
    expect(upstream.sent).toBe(2)
  })
})

describe('writes that are stopped', () => {
  const ok = () => ({ carriedOut: true, failure: null })

  it('are refused when the service is read-only, while known receipts are told', async () => {
    const upstream = upstreamOf(clock, ok)
    const { receipt } = await replica(upstream).write()
    const stopped = replica(upstream, { readOnly: true })
    expect((await stopped.write()).receipt).toEqual(receipt)
    await expect(stopped.write({ key: 'another-key', amount: '1' })).rejects.toMatchObject({ code: 'WRITES_STOPPED' })
    expect(upstream.sent).toBe(1)
  })

  it('are refused when an operator froze them', async () => {
    const upstream = upstreamOf(clock, ok)
    const one = replica(upstream)
    await one.journal.freeze({ reason: 'x', caller: 'op', tenant: 'one' })
    await expect(one.write()).rejects.toMatchObject({ key: 'writes-frozen' })
    expect(upstream.sent).toBe(0)
  })

  it('are refused when the store does not answer, before anything is sent', async () => {
    const upstream = upstreamOf(clock, ok)
    for (const step of [1, 2, 3]) {
      const { database } = failingStore(real, (now) => (now >= step ? 'fail-before' : null))
      expect(await ended(replica(upstream, { database }).write({ key: `store-gone-${step}`, amount: `${step}` }))).toMatchObject({ code: 'STORE_UNAVAILABLE' })
    }
    expect(upstream.sent).toBe(0)
  })

  it('tell the truth later when the store goes while one is under way', async () => {
    const upstream = upstreamOf(clock, ok)
    let isGone = true
    const { database } = failingStore(real, (now) => (now > 3 && isGone ? 'fail-before' : null))
    const one = replica(upstream, { database })
    expect(await ended(one.write())).toMatchObject({ code: 'IN_PROGRESS' })
    await clock.advance(2 * leaseMs)
    isGone = false
    await one.journal.recover('expired')
    const settle = createSettle({ journal: one.journal, operations, askFor: () => upstream.ask })
    const unknown = await one.journal.byKey('one', 'the-only-key')
    expect(unknown?.state).toBe('OUTCOME_UNKNOWN')
    expect(unknown && (await settle(unknown))).toMatchObject({ state: 'SUCCEEDED', result: { transactionId: 'T1' } })
    expect(upstream.sent).toBe(1)
  })
})

describe('a caller whose time is over', () => {
  it('is told that the write goes on, which it does', async () => {
    const answer = Promise.withResolvers<null>()
    const upstream = upstreamOf(clock, () => ({ carriedOut: true, failure: null }))
    const { call } = upstream.client
    const one = replica({ effects: [], sent: 0, ask: upstream.ask, client: { ...upstream.client, call: async (asked) => {
      const answered = await call(asked)
      await answer.promise
      return answered
    } } })
    expect(await ended(one.write())).toMatchObject({ code: 'IN_PROGRESS' })
    expect((await one.journal.byKey('one', 'the-only-key'))?.state).toBe('SENDING')
    answer.resolve(null)
    expect(await ended(one.write())).toMatchObject({ receipt: { state: 'SUCCEEDED' } })
  })
})

/** What must be upstream when a receipt says so. */
function truthOf(receipt: Receipt | null): { readonly state: string; readonly effects: readonly string[] } {
  if (receipt?.state === 'SUCCEEDED') return { state: 'SUCCEEDED', effects: [receipt.result['transactionId'] ?? 'no id'] }
  const isOver = receipt === null || receipt.state === 'FAILED' || receipt.state === 'OUTCOME_UNKNOWN'
  return { state: isOver ? (receipt?.state ?? 'none') : 'an end', effects: [] }
}

const stepFaults: readonly (StepFault | null)[] = ['fail-before', 'fail-after', 'die-before', 'die-after', null, null, null, null]

describe('whatever fails, whoever dies', () => {
  it('nothing is sent twice, and a receipt that is settled tells what was done (1,000 sequences)', async () => {
    const seen = new Set<string>()
    await fc.assert(fc.asyncProperty(
      fc.array(fc.record({
        behaviour: fc.constantFrom(...Object.keys(behaviours)),
        faults: fc.array(fc.constantFrom(...stepFaults), { minLength: 6, maxLength: 12 }),
        laterMs: fc.constantFrom(0, 1_000, leaseMs + 1),
        recover: fc.boolean(),
      }), { minLength: 1, maxLength: 4 }),
      async (attempts) => {
        await real.query('DELETE FROM receipts')
        await real.query('DELETE FROM claims')
        let behaviour = 'a success'
        let dead: () => boolean = () => false
        const upstream = upstreamOf(clock, () => behaviours[behaviour] ?? { carriedOut: true, failure: null }, () => dead())
        for (const [index, attempt] of attempts.entries()) {
          behaviour = attempt.behaviour
          const store = failingStore(real, (step) => attempt.faults[step - 1] ?? null)
          dead = store.isDead
          const outcome = await ended(replica(upstream, { database: store.database, owner: `owner-${index}` }).write(), 45_000)
          seen.add(outcome === null ? 'died' : outcome instanceof PartnerGraphError ? outcome.code : 'written')
          dead = () => false
          await clock.advance(attempt.laterMs)
          if (attempt.recover) await replica(upstream).journal.recover('expired')
        }
        // The service starts again, whole; the receipt is looked at until nothing moves any more.
        await clock.advance(leaseMs + 1)
        const whole = replica(upstream, { owner: 'the-next' })
        await whole.journal.recover('expired')
        const settle = createSettle({ journal: whole.journal, operations, askFor: () => upstream.ask })
        for (const receipt of await whole.journal.due(10)) await settle(receipt)
        const receipt = await whole.journal.byKey('one', 'the-only-key')
        expect(upstream.sent).toBeLessThanOrEqual(1)
        expect(upstream.effects.length).toBeLessThanOrEqual(1)
        seen.add(receipt?.state ?? 'none')
        // Every effect was found, so that what is still unknown has none.
        expect({ state: receipt?.state ?? 'none', effects: upstream.effects }).toEqual(truthOf(receipt))
      },
    ), { numRuns: 1_000 })
    expect([...seen].toSorted()).toEqual(expect.arrayContaining(['FAILED', 'IN_PROGRESS', 'OUTCOME_UNKNOWN', 'STORE_UNAVAILABLE', 'SUCCEEDED', 'died', 'none', 'written']))
  }, 120_000)
})

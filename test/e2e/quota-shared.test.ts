/** One quota for several replicas, on a real Redis or Valkey, with an injected clock. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSharedQuota, type SharedQuota } from '#src/upstream/quota-shared.ts'
import { priorities, type Priority } from '#src/upstream/quota-queue.ts'
import type { QuotaAnswer } from '#src/upstream/quota.ts'
import { openQuotaWorld, type QuotaWorld } from '#test/support/quota-world.ts'
import { findValkey, startValkey, type ValkeyProcess } from '#test/support/valkey.ts'

const program = findValkey()
const operationId = 'ListCustomerOrders'
const never = new AbortController().signal
/** What a server that has just started makes everybody wait: a window, and the time to come back to it. */
const coldMs = 2_060

interface Asked {
  readonly waitMs?: number
  readonly caller?: string
  readonly priority?: Priority
  readonly signal?: AbortSignal
  readonly tenant?: string
  /** Milliseconds from the grant to the sending; null never sends. */
  readonly sendMs?: number | null
}

interface Log {
  readonly answers: Map<string, QuotaAnswer>
  readonly sends: { readonly at: number; readonly caller: string; readonly name: string }[]
}

function callerOf(world: QuotaWorld) {
  const log: Log = { answers: new Map(), sends: [] }
  return {
    log,
    ask(quota: SharedQuota | undefined, name: string, asked: Asked = {}): void {
      const { waitMs = 600_000, caller = '', priority, signal = never, tenant = 't', sendMs = 0 } = asked
      if (!quota) throw new Error('there is no such replica')
      void quota.take({ tenant, operationId, deadline: world.clock.now() + waitMs, signal, caller, priority }).then(async (answer) => {
        log.answers.set(name, answer)
        if (answer.kind !== 'slot' || sendMs === null) return
        if (sendMs > 0) await world.clock.sleep(sendMs)
        log.sends.push({ at: world.clock.now(), caller, name })
        answer.sent()
      })
    },
  }
}

function expectRateKept(sends: readonly { readonly at: number }[], allowed: number, windowMs = 1_050): void {
  const times = sends.map(({ at }) => at).toSorted((a, b) => a - b)
  for (const [index, time] of times.entries()) expect((times[index + allowed] ?? Infinity) - time).toBeGreaterThanOrEqual(windowMs)
}

describe.skipIf(program === undefined)('the quota of several replicas', () => {
  let server: ValkeyProcess
  beforeAll(async () => {
    server = await startValkey(program ?? '')
  })
  afterAll(() => server.kill())

  /** Two replicas on a server that has been up for long enough. */
  async function warmWorld(count = 2) {
    const world = await openQuotaWorld(server, count)
    const calls = callerOf(world)
    calls.ask(world.replicas[0], 'first')
    await world.advance(coldMs + 1_060)
    expect(calls.log.answers.get('first')?.kind).toBe('slot')
    return { world, ...calls, left: world.replicas[0], right: world.replicas[1] }
  }

  it('is the same quota for both: nine calls in a window, whoever makes them', async () => {
    const { world, ask, log, left, right } = await warmWorld()
    for (let index = 0; index < 20; index += 1) ask(index % 2 === 0 ? left : right, `call${index}`)
    await world.advance(10)
    expect(log.sends.length - 1).toBe(9)
    await world.advance(1_030)
    expect(log.sends.length - 1).toBe(9)
    await world.advance(30)
    expect(log.sends.length - 1).toBe(18)
    await world.advance(1_060)
    expect(log.sends.length - 1).toBe(20)
    expectRateKept(log.sends, 9)
  })

  it('waits a window after a server has started, which cannot know what was sent just before', async () => {
    const world = await openQuotaWorld(server, 1)
    const { ask, log } = callerOf(world)
    ask(world.replicas[0], 'call')
    await world.advance(2_030)
    expect(log.sends).toHaveLength(0)
    await world.advance(40)
    expect(log.sends).toHaveLength(1)
  })

  it('lets a more urgent call of one replica go before what waits at the other', async () => {
    const { world, ask, log, left, right } = await warmWorld()
    for (let index = 0; index < 30; index += 1) ask(left, `read${index}`)
    await world.advance(10)
    ask(right, 'background', { priority: 'background' })
    ask(right, 'write', { priority: 'write' })
    await world.advance(1_060)
    expect(log.sends.map(({ name }) => name).indexOf('write')).toBeLessThan(19)
    await world.advance(3_500)
    const [shadow, lastRead] = ['background', 'read29'].map((name) => log.sends.find((call) => call.name === name)?.at ?? 0)
    // It may go in the same moment as the last reads, never in an earlier window.
    expect(shadow).toBeGreaterThan((lastRead ?? 0) - 100)
  })

  it('shares fairly among six callers over both replicas that keep a different number of calls waiting', async () => {
    const { world, log, left, right } = await warmWorld()
    let asked = 0
    const served = () => log.sends.slice(1, 301)
    /** A closed loop: the next call comes 20 ms after the last one has gone. */
    const loop = async (caller: string, replica: SharedQuota | undefined) => {
      if (!replica) return
      while (served().length < 300) {
        const answer = await replica.take({ tenant: 't', operationId, deadline: world.clock.now() + 600_000, signal: never, caller })
        if (answer.kind !== 'slot') throw new Error('a call was refused')
        log.sends.push({ at: world.clock.now(), caller, name: `call${asked++}` })
        answer.sent()
        await world.clock.sleep(20)
      }
    }
    // 27 calls at a time for 9 slots: three times the quota.
    for (const [index, waiting] of [2, 3, 4, 5, 6, 7].entries()) {
      for (let call = 0; call < waiting; call += 1) void loop(`caller${index}`, call % 2 === 0 ? left : right)
    }
    const before = world.asked()
    while (served().length < 300) await world.advance(1_050, 15)
    const counts = Object.values(Object.groupBy(served(), ({ caller }) => caller)).map((calls) => calls?.length ?? 0)
    expect(counts).toHaveLength(6)
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.3)
    expectRateKept(log.sends, 9)
    // Nobody polls: a question for a grant, one for its sending, and few in vain.
    expect(world.asked() - before).toBeLessThan(3 * 300)
  })

  it('refuses at once what cannot be in time, counting what waits at the other replica', async () => {
    const { world, ask, log, left, right } = await warmWorld()
    for (let index = 0; index < 27; index += 1) ask(left, `patient${index}`)
    await world.advance(10)
    ask(right, 'hurried', { waitMs: 3_000 })
    ask(right, 'in time', { waitMs: 1_300, caller: 'another' })
    await world.advance(0)
    expect(log.answers.get('hurried')).toEqual({ kind: 'exhausted', retryAfter: 4 })
    expect(log.answers.has('in time')).toBe(false)
    await world.advance(1_060)
    expect(log.answers.get('in time')?.kind).toBe('slot')
  })

  it('lets calls go again that a lost replica had claimed', async () => {
    const { world, ask, log, left, right } = await warmWorld()
    for (let index = 0; index < 40; index += 1) ask(left, `lost${index}`, { priority: 'write' })
    await world.advance(10)
    left?.close()
    ask(right, 'other')
    await world.advance(4_200)
    expect(log.answers.get('other')?.kind).toBe('slot')
  })

  it('gives back a slot whose call was never sent because its replica was lost', async () => {
    const { world, ask, log, left, right } = await warmWorld()
    for (let index = 0; index < 9; index += 1) ask(left, `lost${index}`, { sendMs: null })
    await world.advance(10)
    left?.close()
    ask(right, 'other')
    await world.advance(9_900, 50)
    expect(log.answers.has('other')).toBe(false)
    await world.advance(2_000, 50)
    expect(log.answers.get('other')?.kind).toBe('slot')
  })

  it('holds a slot for as long as its call takes to be sent', async () => {
    const { world, ask, log, left, right } = await warmWorld()
    for (let index = 0; index < 9; index += 1) ask(left, `slow${index}`, { sendMs: 25_000 })
    await world.advance(10)
    ask(right, 'other')
    await world.advance(26_000, 50)
    expect(log.answers.has('other')).toBe(false)
    await world.advance(1_100)
    expect(log.answers.get('other')?.kind).toBe('slot')
  })

  it('takes no harm from answers that are lost: nothing goes twice, and nothing waits for ever', async () => {
    const lost = { every: 2, count: 0 }
    const world = await openQuotaWorld(server, 2)
    const calls = callerOf(world)
    calls.ask(world.replicas[0], 'first')
    await world.advance(coldMs + 1_060)
    const flaky = openFlaky(world, lost)
    for (let index = 0; index < 18; index += 1) calls.ask(index % 2 === 0 ? flaky : world.replicas[1], `call${index}`)
    await world.advance(12_000)
    expect(lost.count).toBeGreaterThan(3)
    expect(calls.log.sends).toHaveLength(19)
    expect(new Set(calls.log.sends.map(({ name }) => name)).size).toBe(19)
  })

  it('keeps nothing that says who the tenant or the caller is', async () => {
    const { world, ask, left } = await warmWorld()
    for (let index = 0; index < 12; index += 1) ask(left, `call${index}`, { tenant: 'PLANTED-TENANT', caller: 'planted@example.com' })
    await world.advance(10)
    const everything = await world.run(
      "local all = {} for _, key in ipairs(redis.call('KEYS', '*')) do table.insert(all, key .. ' ' .. redis.call('GET', key)) end return table.concat(all, '\\n')",
      [], [],
    )
    expect(everything).toMatch(/^partner-graph:quota:1:[0-9a-f]{32} \{/m)
    expect(everything).not.toMatch(/planted|example/i)
  })

  it('lets calls for comparing of all replicas go by what is left over together, at once or not at all', async () => {
    const { world, ask, log, left, right } = await warmWorld()
    for (let index = 0; index < 4; index += 1) for (const [side, replica] of [['l', left], ['r', right]] as const) ask(replica, `shadow${side}${index}`, { priority: 'shadow' })
    await world.advance(20)
    const kinds = () => [...log.answers].filter(([name]) => name.startsWith('shadow')).map(([, { kind }]) => kind)
    expect(kinds().filter((kind) => kind === 'slot')).toHaveLength(4)
    expect(kinds().filter((kind) => kind === 'exhausted')).toHaveLength(4)
    for (let index = 0; index < 5; index += 1) ask(index % 2 === 0 ? left : right, `real${index}`)
    await world.advance(20)
    for (let index = 0; index < 5; index += 1) expect(log.answers.get(`real${index}`)).toMatchObject({ kind: 'slot', waitMs: expect.toSatisfy((ms: number) => ms <= 20) })
    ask(left, 'shadow-late', { priority: 'shadow' })
    await world.advance(20)
    expect(log.answers.get('shadow-late')).toMatchObject({ kind: 'exhausted' })
  })

  it('goes away from the server when it is idle', async () => {
    const { world, ask, left } = await warmWorld()
    ask(left, 'last')
    await world.advance(1_100)
    const expiring = await world.run(
      "local ttl = {} for _, key in ipairs(redis.call('KEYS', 'partner-graph:quota:1:*')) do if not string.find(key, 'server') then table.insert(ttl, redis.call('PTTL', key)) end end return ttl",
      [], [],
    )
    expect(expiring).toEqual([expect.any(Number)])
    expect(Math.min(...[expiring].flat().map(Number))).toBeGreaterThan(0)
  })

  it('never lets all replicas together send more than the share in any window, whatever comes', async () => {
    const arrival = fc.record({
      afterMs: fc.nat({ max: 300 }), sendMs: fc.nat({ max: 300 }), replica: fc.nat({ max: 2 }), caller: fc.constantFrom('a', 'b', 'c'),
      priority: fc.constantFrom(...priorities), leavesMs: fc.option(fc.nat({ max: 2_000 })),
    })
    await fc.assert(fc.asyncProperty(fc.array(arrival, { minLength: 10, maxLength: 40 }), fc.integer({ min: 2, max: 12 }), async (arrivals, calls) => {
      const world = await openQuotaWorld(server, 3, { quotaOf: () => ({ calls, windowMs: 1_000 }) })
      const { ask, log } = callerOf(world)
      for (const [index, { afterMs, replica, leavesMs, ...asked }] of arrivals.entries()) {
        await world.advance(afterMs, 25)
        const leaving = new AbortController()
        if (leavesMs !== null) void world.clock.sleep(leavesMs).then(() => leaving.abort())
        ask(world.replicas[replica], `call${index}`, { ...asked, signal: leaving.signal })
      }
      await world.advance(3_000 + (1_500 * arrivals.length) / Math.max(1, Math.floor(calls * 0.9)), 50)
      expectRateKept(log.sends, Math.max(1, Math.floor(calls * 0.9)))
      expect(log.answers.size).toBe(arrivals.length)
    }), { numRuns: 60 })
  }, 60_000)

  it('keeps that promise while the server dies and comes back empty, and loses no call over it', async () => {
    const part = fc.record({ demand: fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 30 }), downMs: fc.nat({ max: 5_000 }), upMs: fc.nat({ max: 5_000 }) })
    await fc.assert(fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
      const world = await openQuotaWorld(server, 2)
      const { ask, log } = callerOf(world)
      let asked = 0
      const demandCalls = async (gaps: readonly number[]) => {
        for (const gap of gaps) {
          ask(world.replicas[asked % 2], `call${asked}`, { caller: `c${asked % 3}` })
          asked += 1
          await world.advance(gap, 20)
        }
      }
      for (const { demand, downMs, upMs } of parts) {
        await demandCalls(demand)
        await world.advance(upMs, 50)
        await demandCalls(demand)
        world.die()
        await demandCalls(demand)
        await world.advance(downMs, 50)
        await world.revive()
      }
      await world.advance(60_000, 50)
      expect(log.sends).toHaveLength(asked)
      expectRateKept(log.sends, 9)
      expect(world.replicas.map((replica) => replica.mode())).toEqual(['shared', 'shared'])
    }), { numRuns: 20 })
  }, 60_000)
})

/** A replica one of whose answers in `every` is lost on the way. */
function openFlaky(world: QuotaWorld, lost: { readonly every: number; count: number }): SharedQuota {
  let asked = 0
  return createSharedQuota({
    clock: world.clock,
    quotaOf: () => ({ calls: 10, windowMs: 1_000 }),
    store: {
      async run(...script) {
        const answer = await world.ask(...script)
        asked += 1
        if (asked % lost.every !== 0) return answer
        lost.count += 1
        throw new Error('the connection was lost')
      },
    },
  })
}

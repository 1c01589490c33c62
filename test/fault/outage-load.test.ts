/**
 * A full outage of 60 s at 50 requests a second, on an injected clock: what the upstream is sent beside the first
 * attempts, when the breaker opens, and how many probes the recovery takes. The wire is played by a function, so that
 * a minute takes no minute; test/long/outage.test.ts does it over real sockets.
 */
import { describe, expect, it } from 'vitest'
import { contractOperations } from '#src/generated/operations.ts'
import { createAlarms } from '#src/upstream/alarms.ts'
import { createBreaker, type BreakerEvent } from '#src/upstream/breaker.ts'
import { createBulkhead } from '#src/upstream/bulkhead.ts'
import { unlimitedQuota } from '#src/upstream/quota.ts'
import { createRetries } from '#src/upstream/retry.ts'
import { createSender } from '#src/upstream/send.ts'
import type { Transport, WireOutcome } from '#src/upstream/transport.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'

const origin = 'http://upstream.test'
const contract = contractOperations.ListSubCustomers
const everyMs = 20
const callMs = 3_000
const queryMs = 10_000
const [outageFrom, outageTo, endAt] = [10_000, 70_000, 100_000]

const right: WireOutcome = { kind: 'answer', status: 200, headers: {}, body: Buffer.from('{"count":0}'), flaw: null }
const status = (code: number): WireOutcome => ({ ...right, status: code, body: Buffer.from('{}') })

type Outage = (clock: TestClock) => Promise<WireOutcome>
const outages: Record<string, Outage> = {
  'refuses connections': () => Promise.resolve({ kind: 'failed', reason: 'refused', sent: false }),
  'answers 503': () => Promise.resolve(status(503)),
  'answers 500 with CBC.0999': () => Promise.resolve({ ...right, status: 500, body: Buffer.from('{"error_code":"CBC.0999"}') }),
  'never answers': async (clock) => {
    await clock.sleep(callMs)
    return { kind: 'expired', sent: true }
  },
  // Just too seldom for the breaker: nothing but the budget holds the retries back.
  'fails two calls in five': (() => {
    let calls = 0
    return () => {
      calls += 1
      return Promise.resolve(calls % 5 < 2 ? status(503) : right)
    }
  })(),
}

/** Plays it, and tells what reached the upstream during the outage and what came after. */
async function play(outage: Outage) {
  const clock = createTestClock()
  const startedAt = clock.now()
  const events: (BreakerEvent & { readonly at: number })[] = []
  const alarms = createAlarms(clock)
  const breaker = createBreaker({ clock, onChange: (event) => events.push({ ...event, at: clock.now() - startedAt }) })
  let seed = 1
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const sends: number[] = []
  const transport: Transport = {
    close: () => Promise.resolve(),
    send: async (_, limits) => {
      limits.onSent?.()
      const at = clock.now() - startedAt
      sends.push(at)
      return at >= outageFrom && at < outageTo ? outage(clock) : right
    },
  }
  const bulkhead = createBulkhead({ clock, alarms, perTenant: 10_000, perOperation: 10_000 })
  const sender = createSender({ clock, transport, quota: unlimitedQuota, breaker, bulkhead, headers: {}, callMs, writeMs: callMs })
  const retries = createRetries({ clock, random })
  let retried = 0
  const late: number[] = []

  async function read(): Promise<void> {
    const deadline = clock.now() + queryMs
    const context = { tenant: 't', language: 'en', deadline, signal: new AbortController().signal, requestId: 'r' } as const
    let isFirst = true
    await retries.run({
      tenant: 't', host: origin, isRead: true, patience: context,
      isPaused: () => breaker.isOpen('t', contract.id, origin),
      attempt: async (until) => {
        const tried = await sender.send({ kind: 'prepared', contract, origin, path: contract.path, query: [], headers: {}, body: null }, { kind: 'token', token: 'x' }, context, until)
        if (!isFirst) retried += tried.sent
        isFirst = false
        return tried
      },
    })
    if (clock.now() > deadline) late.push(clock.now() - deadline)
  }

  const reads: Promise<void>[] = []
  for (let at = 0; at < endAt; at += everyMs) {
    reads.push(read())
    await clock.advance(everyMs)
  }
  await clock.advance(queryMs)
  await Promise.all(reads)
  alarms.stop()
  const during = (times: readonly number[]) => times.filter((at) => at >= outageFrom && at < outageTo).length
  return { events, late, asked: (outageTo - outageFrom) / everyMs, sent: during(sends), retried, after: sends.filter((at) => at >= outageTo).length }
}

describe('a full outage of 60 s at 50 requests a second, of an upstream that', () => {
  it.each(Object.entries(outages))('%s: retries add at most 10 % and one call a second', async (name, outage) => {
    const { asked, sent, retried, late, events } = await play(outage)
    process.stdout.write(`${name}: ${asked} reads asked, ${sent} calls sent in the outage, ${retried} retries, breaker opened ${events.filter(({ state }) => state === 'open').length} times\n`)
    expect(asked).toBe(3_000)
    expect(retried).toBeLessThanOrEqual(asked / 10 + 60)
    expect(sent).toBeLessThanOrEqual(asked * 1.1 + 60)
    expect(late).toEqual([])
  })

  it.each(Object.entries(outages).slice(0, 4))('%s: the breaker opens at the fifth failure, probes every ten seconds, and the first probe after it closes', async (_, outage) => {
    const { events, sent, after } = await play(outage)
    const [opened] = events
    expect(opened?.state).toBe('open')
    // Failures of calls that do not answer are observed when their time is over.
    expect(opened?.at).toBeLessThanOrEqual(outageFrom + callMs + 500)
    const probesAfter = events.filter(({ state, at }) => state === 'half-open' && at >= outageTo).length
    expect(probesAfter).toBeLessThanOrEqual(2)
    expect(events.at(-1)?.state).toBe('closed')
    expect(events.filter(({ state }) => state === 'closed')).toHaveLength(1)
    // Beside what was on its way when it opened, one probe for each pause.
    const onItsWay = Math.ceil(callMs / everyMs) + 30
    expect(sent).toBeLessThanOrEqual(onItsWay + 6)
    expect(after).toBeGreaterThan((endAt - outageTo - 14_000) / everyMs)
  })
})

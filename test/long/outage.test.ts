/**
 * A full outage of 60 s at 50 queries a second, over real sockets and through the whole service: the load that reaches
 * the upstream, the probes until it is back, and that no query outlives its deadline. Prints the figures.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '#src/clock.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startFaultUpstream, type Behaviour, type FaultUpstream } from '#test/support/fault-upstream.ts'
import * as wrong from '#test/support/misbehaviours.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

const perSecond = 50
const [healthySeconds, outageSeconds, recoverySeconds] = [5, 60, 25]
const deadlineMs = 5_000
const callMs = 2_000
/** What a busy machine takes on top of a deadline. */
const graceMs = 1_500

const outages: readonly (readonly [what: string, behave: () => Behaviour])[] = [
  ['resets connections', () => wrong.reset],
  ['answers 503', () => wrong.answerWith(503, '')],
  ['answers CBC.0999', () => wrong.refuseWith(500, 'CBC.0999')],
  ['never answers', () => wrong.hanging().behave],
]

let sandbox: Sandbox
let upstream: FaultUpstream
let under: ServiceUnderTest

beforeEach(async () => {
  sandbox = await startSandbox({ quotas: false })
  upstream = await startFaultUpstream(sandbox.url)
  under = await startServiceOn(upstream.url, {
    policy: 'operations:\n  customer.list: { use: new, fallback: false }\n',
    environment: { QUERY_TIMEOUT_MS: String(deadlineMs), UPSTREAM_TIMEOUT_MS: String(callMs), LOG_LEVEL: 'warn' },
  })
})

afterEach(async () => {
  await under.close()
  await upstream.close()
  await sandbox.close()
})

/** Asks at a fixed rate for some seconds, whatever becomes of the answers; each query is one of its own. */
async function ask(seconds: number): Promise<readonly { readonly ok: boolean; readonly ms: number }[]> {
  const startedAt = systemClock.now()
  const asked: Promise<{ readonly ok: boolean; readonly ms: number }>[] = []
  for (let count = 0; count < seconds * perSecond; count += 1) {
    await systemClock.sleep(Math.max(0, startedAt + (count * 1000) / perSecond - systemClock.now()))
    const sentAt = systemClock.now()
    const query = `{ customers(first: ${(count % 100) + 1}) { nodes { customerId } } }`
    asked.push(under.query(query).then((answer) => ({ ok: answer.errors === undefined, ms: systemClock.now() - sentAt })))
  }
  return Promise.all(asked)
}

function changesOf(state: string): number {
  return under.logs.filter((line) => line['event'] === `breaker.${state}`).length
}

describe('a full outage of 60 s at 50 queries a second, of an upstream that', () => {
  it.each(outages)('%s', async (what, behave) => {
    const healthy = await ask(healthySeconds)
    expect(healthy.filter(({ ok }) => !ok)).toEqual([])

    const before = upstream.arrived.length
    const mend = upstream.breakOperation('ListSubCustomers', behave())
    const failed = await ask(outageSeconds)
    const arrived = upstream.arrived.length - before
    mend()
    const probesBefore = changesOf('half-open')
    const after = await ask(recoverySeconds)
    const probes = changesOf('half-open') - probesBefore

    const slowest = Math.max(...failed.map(({ ms }) => ms))
    const firstRight = after.findIndex(({ ok }) => ok)
    process.stdout.write(`${what}: ${failed.length} queries, ${arrived} calls arrived, slowest answer ${slowest} ms, ${probes} probe(s) until it was back, ${(firstRight / perSecond).toFixed(1)} s after it was\n`)
    expect(failed.every(({ ok }) => !ok)).toBe(true)
    expect(arrived).toBeLessThanOrEqual(failed.length * 1.1 + outageSeconds)
    expect(slowest).toBeLessThan(deadlineMs + graceMs)
    expect(probes).toBeLessThanOrEqual(2)
    expect(firstRight).toBeGreaterThanOrEqual(0)
    expect(after.slice(firstRight + perSecond).every(({ ok }) => ok)).toBe(true)
    expect(changesOf('closed')).toBe(1)
  })
})

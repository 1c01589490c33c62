/** Two replicas, one real Redis or Valkey, one sandbox with its quotas on, in real time. */
import { request } from 'undici'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openQuotaReplicas, runClosedLoops, type QuotaReplicas } from '#test/support/quota-replicas.ts'
import { startServiceWithSandbox } from '#test/support/service.ts'
import { findValkey, startValkey, type ValkeyProcess } from '#test/support/valkey.ts'

const program = findValkey()
const dependenciesSchema = z.object({ quota: z.string(), events: z.array(z.looseObject({ name: z.string(), facts: z.unknown() })) })
/**
 * The replicas, the sandbox and other tests share the machine's cores, so that an arrival may be late by more than the
 * 50 ms that the default allows for. The figure at the default is test/long's.
 */
const stretch = 1.3

/** Arrivals in the fullest second, counted as the upstream counts. */
function mostInASecond(arrivals: readonly { readonly at: number }[]): number {
  return Math.max(...arrivals.map(({ at }) => arrivals.filter((other) => other.at >= at && other.at < at + 1_000).length))
}

describe.skipIf(program === undefined)('two replicas on one store', () => {
  let server: ValkeyProcess
  let replicas: QuotaReplicas

  beforeEach(async () => {
    server = await startValkey(program ?? '')
    replicas = await openQuotaReplicas(server, { stretch })
  })

  afterEach(async () => {
    await replicas.close()
    await server.kill()
  })

  it('are never throttled at three times the quota', async () => {
    const { goodput } = await runClosedLoops(replicas, [2, 3, 4, 5, 6, 7], 36)
    expect(Object.values(goodput).reduce((sum, count) => sum + count)).toBe(36)
    expect(Math.min(...Object.values(goodput))).toBeGreaterThanOrEqual(4)
    expect(replicas.arrivals.filter(({ status }) => status !== 200)).toEqual([])
    expect(mostInASecond(replicas.arrivals)).toBeLessThanOrEqual(9)
    expect(replicas.changes).toEqual([])
  }, 60_000)

  it('go on, each with its share, while the store is dead, and come back by themselves when it is there again', async () => {
    const load = runClosedLoops(replicas, [3, 3, 3, 3, 3, 3], 70)
    // Calls flow before anything is broken.
    await replicas.call(0, 'probe')
    await server.kill()
    await Promise.all([replicas.reached(0, 'alone'), replicas.reached(1, 'alone')])
    const before = replicas.arrivals.length
    await Promise.all([replicas.call(0, 'probe'), replicas.call(1, 'probe')])
    expect(replicas.arrivals.length).toBeGreaterThanOrEqual(before + 2)
    await server.restart()
    await Promise.all([replicas.reached(0, 'shared'), replicas.reached(1, 'shared')])
    await load
    expect(replicas.arrivals.filter(({ status }) => status !== 200)).toEqual([])
    expect(mostInASecond(replicas.arrivals)).toBeLessThanOrEqual(9)
  }, 60_000)

  it('do not wait for a store that takes connections and answers nothing', async () => {
    await replicas.call(0, 'warm')
    server.freeze()
    const startedAt = Date.now()
    await Promise.all([replicas.call(0, 'a'), replicas.call(1, 'b')])
    expect(Date.now() - startedAt).toBeLessThan(6_000)
    expect(replicas.changes.map(({ mode, replica }) => [mode, replica]).toSorted()).toEqual([['alone', 0], ['alone', 1]])
    server.thaw()
    await Promise.all([replicas.reached(0, 'shared'), replicas.reached(1, 'shared')])
    await replicas.call(1, 'after')
    expect(replicas.arrivals.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  }, 60_000)
})

describe.skipIf(program === undefined)('the service with VALKEY_URL', () => {
  it('keeps its quota there, says how that is, and tells when it works on its own', async () => {
    const server = await startValkey(program ?? '')
    const under = await startServiceWithSandbox({ sandbox: { quotas: true }, environment: { QUOTA: 'on', VALKEY_URL: server.url.href, QUOTA_STORE_TIMEOUT_MS: '5000' } })
    try {
      // The events of the quota alone: the cache beside it tells its own.
      const dependencies = async () => {
        const { quota, events } = dependenciesSchema.parse(await (await request(`${under.url}/health/dependencies`)).body.json())
        return { quota, events: events.filter(({ name }) => name.startsWith('quota.')) }
      }
      const answer = await under.query('{ customers(first: 1) { nodes { customerId } } }')
      expect(answer.errors).toBeUndefined()
      expect(await dependencies()).toEqual({ quota: 'shared', events: [] })
      await server.kill()
      expect((await under.query('{ customers(first: 2) { nodes { customerId } } }')).errors).toBeUndefined()
      expect(await dependencies()).toMatchObject({ quota: 'alone', events: [{ name: 'quota.alone', facts: { reason: 'failed' } }] })
      expect(JSON.stringify(under.logs)).not.toContain(server.url.host)
    } finally {
      await under.close()
      await server.kill()
    }
  }, 30_000)

  it('starts without the store, and works on its own until it is there', async () => {
    const under = await startServiceWithSandbox({ environment: { QUOTA: 'on', VALKEY_URL: 'redis://127.0.0.1:1' } })
    try {
      expect((await under.query('{ customers(first: 1) { nodes { customerId } } }')).errors).toBeUndefined()
    } finally {
      await under.close()
    }
  }, 30_000)
})

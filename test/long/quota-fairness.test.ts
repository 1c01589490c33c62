/** The full figure: 300 calls at three times the quota over two replicas, with our defaults, in real time. */
import { describe, expect, it } from 'vitest'
import { openQuotaReplicas, runClosedLoops } from '#test/support/quota-replicas.ts'
import { findValkey, startValkey } from '#test/support/valkey.ts'

const program = findValkey()

describe.skipIf(program === undefined)('six callers over two replicas on one store', () => {
  it('get 300 calls through at three times the quota without one 429, each its fair part', async () => {
    const server = await startValkey(program ?? '')
    const replicas = await openQuotaReplicas(server)
    try {
      const startedAt = Date.now()
      const { goodput, longestWaitMs } = await runClosedLoops(replicas, [2, 3, 4, 5, 6, 7], 300)
      const seconds = (Date.now() - startedAt) / 1_000
      const counts = Object.values(goodput)
      const unfairness = Math.max(...counts) / Math.min(...counts)
      const throttled = replicas.arrivals.filter(({ status }) => status === 429).length
      process.stdout.write(
        `quota: 300 calls in ${seconds.toFixed(1)} s (${(300 / seconds).toFixed(2)} a second), ${throttled} throttled, goodput ${counts.join(' ')},`
        + ` max/min ${unfairness.toFixed(3)}, longest wait ${(longestWaitMs / 1_000).toFixed(1)} s\n`,
      )
      expect(throttled).toBe(0)
      expect(unfairness).toBeLessThan(1.3)
      expect(replicas.changes).toEqual([])
    } finally {
      await replicas.close()
      await server.kill()
    }
  })
})

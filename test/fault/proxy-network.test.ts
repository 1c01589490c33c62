/**
 * Networks that fail, on either generation and with fallback off: a real TCP proxy between the service and its upstream.
 * Each fault alone, once (a retry hides it) and for as long as it is asked (one coded error, by the query's deadline).
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startServiceOn, type Answer, type ServiceUnderTest } from '#test/support/service.ts'
import { startTcpProxy, type NetworkFault, type TcpProxy } from '#test/support/tcp-proxy.ts'

const callMs = 600
const deadlineMs = 4_000
/** Beyond the deadline only for what a busy machine takes to say so. */
const graceMs = 1_500

type Case = readonly [what: string, fault: NetworkFault, code: string]

const faults: readonly Case[] = [
  ['it is reset', { kind: 'reset' }, 'UPSTREAM_UNAVAILABLE'],
  ['it is half-closed without an answer', { kind: 'half-close' }, 'UPSTREAM_UNAVAILABLE'],
  ['it ends within the head of an answer', { kind: 'cut', after: 9, by: 'end' }, 'UPSTREAM_UNAVAILABLE'],
  ['it is reset within the body of an answer', { kind: 'cut', after: 400, by: 'reset' }, 'UPSTREAM_CONTRACT_BROKEN'],
  ['it ends within the body of an answer', { kind: 'cut', after: 400, by: 'end' }, 'UPSTREAM_CONTRACT_BROKEN'],
  ['it swallows answers', { kind: 'black-hole' }, 'UPSTREAM_TIMEOUT'],
  ['it lets a byte through now and then', { kind: 'trickle', everyMs: 20 }, 'UPSTREAM_TIMEOUT'],
  ['it is slower than a call may take', { kind: 'latency', ms: 900 }, 'UPSTREAM_TIMEOUT'],
]

const bearable: readonly (readonly [what: string, fault: NetworkFault])[] = [
  ['slow', { kind: 'latency', ms: 150 }],
  ['uneven', { kind: 'latency', ms: 120, jitterMs: 120 }],
]

const query = '{ customers(first: 5) { nodes { customerId name } } }'

describe.each(['old', 'new'] as const)('when the network to the %s generation fails because', (generation) => {
  let sandbox: Sandbox
  let proxy: TcpProxy

  beforeAll(async () => {
    sandbox = await startSandbox({ quotas: false })
    proxy = await startTcpProxy(sandbox.url)
  })

  afterAll(async () => {
    await proxy.close()
    await sandbox.close()
  })

  beforeEach(() => proxy.set({ kind: 'none' }))

  /** A service of its own for each test: breakers and budgets are part of what is looked at. */
  async function within(environment: Readonly<Record<string, string>>, use: (under: ServiceUnderTest) => Promise<void>): Promise<void> {
    const under = await startServiceOn(proxy.url, {
      policy: `operations:\n  customer.list: { use: ${generation}, fallback: false }\n`,
      environment: { UPSTREAM_TIMEOUT_MS: String(callMs), QUERY_TIMEOUT_MS: String(deadlineMs), ...environment },
    })
    try {
      await use(under)
    } finally {
      await under.close()
    }
  }

  const attemptsOf = (answer: Answer) => answer.extensions?.upstream?.trace?.map(({ attempts }) => attempts)

  it.each(faults)('%s once, a retry hides it and lineage counts it', async (_what, fault) => {
    await within({}, async (under) => {
      const right = await under.query(query)
      proxy.set(fault, 1)
      const answer = await under.query(query)
      expect(answer.errors).toBeUndefined()
      expect(answer.data).toEqual(right.data)
      expect([attemptsOf(right), attemptsOf(answer)]).toEqual([[1], [2]])
    })
  })

  it.each(faults)('%s all the time, it is one coded error after three attempts and before the deadline', async (_what, fault, code) => {
    await within({}, async (under) => {
      proxy.set(fault)
      const startedAt = Date.now()
      const answer = await under.query(`{ partner { partnerId } customers(first: 5) { nodes { customerId } } }`)
      expect(Date.now() - startedAt).toBeLessThan(deadlineMs + graceMs)
      expect(answer.data).toEqual({ partner: { partnerId: expect.any(String) }, customers: null })
      expect(answer.errors).toMatchObject([{ path: ['customers'], extensions: { code, upstream: { operation: 'customer.list', generation, retryable: true } } }])
      expect(attemptsOf(answer)).toEqual([3])
      expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|ECONN|UND_ERR|ECONNRESET/)
      proxy.set({ kind: 'none' })
      expect((await under.query(query)).errors).toBeUndefined()
    })
  })

  it.each(faults)('%s with a deadline that leaves no time, no read outlives its query', async (_what, fault) => {
    await within({ QUERY_TIMEOUT_MS: '700' }, async (under) => {
      proxy.set(fault)
      const startedAt = Date.now()
      const answer = await under.query(query)
      expect(Date.now() - startedAt).toBeLessThan(700 + graceMs)
      expect(answer.errors).toHaveLength(1)
      // Each fault strikes every connection, so one that stays open is a read that goes on.
      await proxy.idle()
      expect(Date.now() - startedAt).toBeLessThan(700 + 2 * graceMs)
    })
  })

  it.each(bearable)('not at all, but is %s: the first attempt answers', async (_what, fault) => {
    await within({}, async (under) => {
      proxy.set(fault)
      const answer = await under.query(query)
      expect(answer.errors).toBeUndefined()
      expect(attemptsOf(answer)).toEqual([1])
    })
  })
})

/** Two upstream clients as two replicas of the service have them: one shared quota, one sandbox that counts arrivals. */
import { systemClock } from '#src/clock.ts'
import { startSandbox } from '#src/sandbox/server.ts'
import { connectValkey } from '#src/store/valkey.ts'
import { createBreaker } from '#src/upstream/breaker.ts'
import { createUpstreamClient } from '#src/upstream/client.ts'
import { createSharedQuota, type QuotaChange } from '#src/upstream/quota-shared.ts'
import { unlimitedQuota, type Quota } from '#src/upstream/quota.ts'
import { partnerIdentity, type UpstreamAnswer, type UpstreamClient } from '#src/upstream/types.ts'
import type { ValkeyProcess } from './valkey.ts'

export interface QuotaReplicas {
  /** A list of customers, asked for by a caller at one of the replicas (0 or 1). */
  call(replica: number, caller: string, waitMs?: number): Promise<UpstreamAnswer>
  /** The status of every answer of the sandbox, in order, and when it was asked (milliseconds). */
  readonly arrivals: readonly { readonly status: number; readonly at: number }[]
  /** What each replica said of its mode. */
  readonly changes: readonly (QuotaChange & { readonly replica: number })[]
  /** Resolves when `replica` has said that it is in this mode. */
  reached(replica: number, mode: 'shared' | 'alone'): Promise<void>
  close(): Promise<void>
}

/** Starts them on a server. The sandbox has its quotas on; `stretch` is that of the replicas' window. */
export async function openQuotaReplicas(server: ValkeyProcess, { stretch = 1.05 } = {}): Promise<QuotaReplicas> {
  const arrivals: { status: number; at: number }[] = []
  const sandbox = await startSandbox({ quotas: true, observer: ({ status }) => arrivals.push({ status, at: Date.now() }) })
  const changes: (QuotaChange & { replica: number })[] = []
  const listeners = new Set<() => void>()
  const bss = new URL(sandbox.url)
  const replicas = await Promise.all([0, 1].map(async (replica) => {
    const store = await connectValkey(server.url)
    const onChange = (change: QuotaChange) => {
      changes.push({ ...change, replica })
      for (const listener of listeners) listener()
    }
    const quota = createSharedQuota({ clock: systemClock, store, stretch, onChange })
    return { store, quota, client: clientOf(bss, quota) }
  }))
  await warmUp(bss)
  sandbox.reset()
  arrivals.length = 0

  return {
    arrivals,
    changes,
    call: (replica, caller, waitMs = 120_000) => {
      const client = replicas[replica]?.client
      if (!client) throw new Error('there is no such replica')
      return listCustomers(client, caller, waitMs)
    },
    reached: (replica, mode) => new Promise((resolve) => {
      const listener = () => {
        if (changes.findLast((change) => change.replica === replica)?.mode !== mode) return
        listeners.delete(listener)
        resolve()
      }
      listeners.add(listener)
      listener()
    }),
    close: async () => {
      for (const { quota, store, client } of replicas) {
        await client.close()
        quota.close()
        store.close()
      }
      await sandbox.close()
    },
  }
}

function clientOf(bss: URL, quota: Quota): UpstreamClient {
  return createUpstreamClient({
    clock: systemClock,
    credentials: { ak: 'SANDBOXAKSOLUTION', sk: 'sandbox-secret-key-of-the-yunfan-solutions', domainId: '2f1a6c0e9b7d4e83a5c1d0f6b8e72934' },
    endpoints: { bss, iam: bss, console: null },
    quota,
    breaker: createBreaker({ clock: systemClock }),
    timeouts: { callMs: 10_000 },
    connections: 16,
  })
}

function listCustomers(client: UpstreamClient, caller: string, waitMs: number): Promise<UpstreamAnswer> {
  const deadline = systemClock.now() + waitMs
  return client.call({
    operation: 'customer.list',
    generation: 'new',
    request: { operationId: 'ListSubCustomers', identity: partnerIdentity, body: { limit: 1 } },
    context: { tenant: 'partner', language: 'en', deadline, signal: new AbortController().signal, requestId: 'r', caller },
  })
}

/** The sandbox's first answers take half a second of compiling, which would look like a burst that arrived late. */
async function warmUp(bss: URL): Promise<void> {
  const client = clientOf(bss, unlimitedQuota)
  for (let call = 0; call < 5; call += 1) await listCustomers(client, '', 10_000)
  await client.close()
}

export interface LoopResult {
  /** Calls that each caller completed, until `calls` were completed in all. */
  readonly goodput: Readonly<Record<string, number>>
  /** The longest that one call waited for the quota, in milliseconds. */
  readonly longestWaitMs: number
}

/**
 * Closed loops: `waiting[n]` calls of caller n are under way at any time, over both replicas in turn, until `calls`
 * calls have been completed. Rejects with the first error.
 */
export async function runClosedLoops(replicas: QuotaReplicas, waiting: readonly number[], calls: number): Promise<LoopResult> {
  const goodput: Record<string, number> = Object.fromEntries(waiting.map((_, index) => [`caller${index}`, 0]))
  let completed = 0
  let longestWaitMs = 0
  async function loop(replica: number, caller: string): Promise<void> {
    while (completed < calls) {
      const { waitMs } = await replicas.call(replica, caller)
      if (completed >= calls) return
      completed += 1
      goodput[caller] = (goodput[caller] ?? 0) + 1
      longestWaitMs = Math.max(longestWaitMs, waitMs)
    }
  }
  await Promise.all(waiting.flatMap((count, index) => Array.from({ length: count }, (_, at) => loop(at % 2, `caller${index}`))))
  return { goodput, longestWaitMs }
}

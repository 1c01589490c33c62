/** Many queries of several tenants over one runtime, and an upstream that answers batches when the test says so. */
import { fromFile } from '#src/generations/live-policy.ts'
import { cacheRulesWith } from '#src/datasources/cache-rules.ts'
import { createRuntime, type Runtime } from '#src/datasources/runtime.ts'
import { createEpochs, type Epochs } from '#src/generations/epochs.ts'
import { createInFlight } from '#src/generations/in-flight.ts'
import type { Policy } from '#src/generations/policy.ts'
import { createGenerations, type Generations, type RequestScope } from '#src/generations/switch.ts'
import { createMemoryCache } from '#src/store/cache.ts'
import type { UpstreamAnswer, UpstreamCall, UpstreamClient } from '#src/upstream/types.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'
import { china, failure, noWrites, policyOf, scopeOf } from './world.ts'

/** One call that arrived at the upstream and waits for the test to answer it. */
export interface Arrived {
  readonly call: UpstreamCall
  /** The customers that a batch of balances asks for; empty for another operation. */
  readonly ids: readonly string[]
  isOver: boolean
  /** Answers rightly: an amount that tells tenant and customer. */
  answer(body?: unknown): void
  fail(error: Error): void
}

export interface SharingWorld {
  readonly clock: TestClock
  readonly runtime: Runtime
  readonly generations: Generations
  readonly client: UpstreamClient
  readonly epochs: Epochs
  readonly arrived: readonly Arrived[]
  /** The calls that wait for an answer. */
  open(): readonly Arrived[]
  /** A query's own scope. */
  scope(options?: { tenant?: string; requestId?: string; deadlineMs?: number; signal?: AbortSignal; language?: 'en' | 'zh'; priority?: 'read' | 'background' }): RequestScope
  /** Lets everything that can go on go on. */
  settled(): Promise<void>
}

/** The amount that the upstream says a tenant's customer has. */
export function amountOf(tenant: string, id: string): string {
  return String([...`${tenant}/${id}`].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7))
}

export function balancesBody(tenant: string, ids: readonly string[]): object {
  return { customer_balances: ids.map((id) => ({ customer_id: id, amount: Number(amountOf(tenant, id)), debt_amount: 0, currency: 'CNY', measure_id: 1 })) }
}

/** @param options `cacheSeconds` by operation, as an operator would say it. */
export function sharingWorld(options: { policy?: Policy; cacheSeconds?: Readonly<Record<string, number>> } = {}): SharingWorld {
  const clock = createTestClock()
  const epochs = createEpochs()
  const arrived: Arrived[] = []
  const client = createInFlight({ call: (call) => receive(arrived, call), close: () => Promise.resolve() }, { clock, epochs })
  const cache = createMemoryCache({ clock, maxEntries: 1000 })
  const afterWrite = async (tenant: string) => {
    epochs.raise(tenant)
    await cache.drop(tenant)
  }
  const generations = createGenerations({ client, policy: fromFile(options.policy ?? policyOf('new')), site: china, clock, afterWrite })
  const rules = cacheRulesWith(new Map(Object.entries(options.cacheSeconds ?? {})))
  const runtime = createRuntime({ writes: noWrites, journal: null, isReadOnly: false, generations, clock, epochs, caches: { process: cache, shared: cache }, rules, site: china, partnerId: 'partner', actsForCustomers: false })
  let queries = 0
  return {
    clock,
    runtime,
    generations,
    client,
    epochs,
    arrived,
    open: () => arrived.filter(({ isOver }) => !isOver),
    scope({ tenant = 'tenant', requestId, deadlineMs = 10_000, signal = new AbortController().signal, language = 'en', priority } = {}) {
      queries += 1
      const context = { tenant, language, deadline: clock.now() + deadlineMs, signal, requestId: requestId ?? `query-${queries}`, ...(priority && { priority }) }
      return scopeOf(context, (customerId) => Promise.resolve({ kind: 'customer', customerId, accountName: `account of ${customerId}`, agency: 'agency' }))
    },
    async settled() {
      for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

/** As the real client: it ends with the caller's signal, and each answer is an object of its own. */
function receive(arrived: Arrived[], call: UpstreamCall): Promise<UpstreamAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<UpstreamAnswer>()
  const { operationId, body: sent } = call.request
  const infos = sent?.['customer_infos']
  const ids = Array.isArray(infos) ? infos.map((info: unknown) => String(typeof info === 'object' && info !== null ? Reflect.get(info, 'customer_id') : info)) : []
  const own: Arrived = {
    call,
    ids,
    isOver: false,
    answer(body = balancesBody(call.context.tenant, ids)) {
      own.isOver = true
      resolve({ body, requestId: `request-${arrived.indexOf(own) + 1}`, waitMs: 0, tookMs: 1, attempts: 1 })
    },
    fail(error) {
      own.isOver = true
      reject(error)
    },
  }
  arrived.push(own)
  call.context.signal.addEventListener('abort', () => own.fail(failure('client-gone', operationId)))
  return promise
}

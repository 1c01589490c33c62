/** An upstream of a test's own under the real switch: every call is logged, and answered by the test. No socket is opened. */
import type { Writes } from '#src/generations/writes.ts'
import type { Clock } from '#src/clock.ts'
import { cacheRulesWith, type CacheRules } from '#src/datasources/cache-rules.ts'
import { createRuntime, type Runtime, type SourceContext } from '#src/datasources/runtime.ts'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import type { ErrorKey } from '#src/errors/catalogue.ts'
import type { Generation } from '#src/errors/partner-graph-error.ts'
import type { OperationId } from '#src/generated/operations.ts'
import { fromFile } from '#src/generations/live-policy.ts'
import type { Policy } from '#src/generations/policy.ts'
import { defaultTerms, plainSetting, type Setting } from '#src/generations/setting.ts'
import type { Site } from '#src/generations/site.ts'
import { createEpochs } from '#src/generations/epochs.ts'
import { createGenerations, type Generations, type RequestScope } from '#src/generations/switch.ts'
import { createTrace } from '#src/generations/trace.ts'
import { createMemoryCache, type Cache } from '#src/store/cache.ts'
import type { CallContext, Identity, UpstreamAnswer, UpstreamCall, UpstreamClient } from '#src/upstream/types.ts'
import { createTestClock } from '#test/support/test-clock.ts'

export const china: Site = { name: 'china', currency: 'CNY', agency: null, lifecycle: new Map(), sunsets: new Map(), confirmed: new Map() }

export interface NamedChoice {
  readonly use: Generation
  readonly fallback: boolean | null
}

/** A policy that asks one generation, and the other one only where `fallback` says so (null: as the operation's safety says). */
export function policyOf(use: Generation, fallback: boolean | null = false, operations: Readonly<Record<string, NamedChoice>> = {}): Policy {
  const settings = Object.entries(operations).map(([name, named]): [string, Setting] => [name, plainSetting(named.use, named.fallback)])
  return { default: plainSetting(use, fallback), operations: new Map(settings), tenants: new Map(), rollout: defaultTerms }
}

/** What a test answers a call with: a body, or an error to reject with. */
export type Answering = (call: UpstreamCall) => unknown

export interface FakeUpstream {
  readonly client: UpstreamClient
  /** Every call, in the order of sending. */
  readonly asked: UpstreamCall[]
}

/** A client that answers with what `answer` returns, and rejects with what it throws. */
export function fakeUpstream(answer: Answering): FakeUpstream {
  const asked: UpstreamCall[] = []
  return {
    asked,
    client: {
      call: async (call): Promise<UpstreamAnswer> => {
        asked.push(call)
        const body: unknown = await answer(call)
        return { body, requestId: `request-${asked.indexOf(call) + 1}`, waitMs: 3, tookMs: 5, attempts: 1 }
      },
      close: () => Promise.resolve(),
    },
  }
}

/** A failure as the client makes it. */
export function failure(key: ErrorKey, operationId: OperationId, errorCode?: string): PartnerGraphError {
  const facts = { operation: 'the operation', generation: 'new', operationId, retryable: false } as const
  return new PartnerGraphError(
    key,
    { operation: 'the operation', errorCode: errorCode ?? '' },
    { upstream: errorCode === undefined ? facts : { ...facts, errorCode } },
  )
}

/** The vendor's refusal, with its code. */
export function refusal(operationId: OperationId, errorCode: string): PartnerGraphError {
  return failure('upstream-rejected', operationId, errorCode)
}

export interface World {
  readonly part: SourceContext
  readonly runtime: Runtime
  readonly scope: RequestScope
  readonly asked: readonly UpstreamCall[]
}

interface WorldOptions {
  readonly answer: Answering
  readonly policy?: Policy
  readonly site?: Site
  readonly actsForCustomers?: boolean
  readonly identityOf?: (customerId: string) => Promise<Identity>
}

/** A scope with a trace of its own, and so is each fork of it. */
export function scopeOf(context: CallContext, identityOf: RequestScope['identityOf']): RequestScope {
  return { context, trace: createTrace(), identityOf, fork: (other) => scopeOf(other, identityOf) }
}

/** Where nothing that moves money is under test. */
export const noWrites: Writes = { run: () => Promise.reject(new Error('no write was expected')), idle: () => Promise.resolve() }

/** The runtime over a switch: one cache in memory for everything, and the shipped rules of what is kept. */
export function runtimeOver(generations: Generations, clock: Clock, options: { site?: Site; actsForCustomers?: boolean; rules?: CacheRules; cache?: Cache } = {}): Runtime {
  const cache = options.cache ?? createMemoryCache({ clock, maxEntries: 1000 })
  return createRuntime({ writes: noWrites, journal: null, isReadOnly: false,
    generations,
    clock,
    epochs: createEpochs(),
    caches: { process: cache, shared: cache },
    rules: options.rules ?? cacheRulesWith(new Map()),
    site: options.site ?? china,
    partnerId: 'partner',
    actsForCustomers: options.actsForCustomers ?? false,
  })
}

/** The parts of a source over a fake upstream. Without `identityOf` every customer has an identity of its own name. */
export function worldOf(options: WorldOptions): World {
  const { client, asked } = fakeUpstream(options.answer)
  const clock = createTestClock()
  const site = options.site ?? china
  const generations = createGenerations({ client, policy: fromFile(options.policy ?? policyOf('new')), site, clock })
  const runtime = runtimeOver(generations, clock, { site, actsForCustomers: options.actsForCustomers ?? false })
  const context: CallContext = { tenant: 'tenant', language: 'en', deadline: clock.now() + 10_000, signal: new AbortController().signal, requestId: 'request' }
  const identityOf = options.identityOf ?? ((customerId: string) => Promise.resolve<Identity>({ kind: 'customer', customerId, accountName: `account of ${customerId}`, agency: 'agency' }))
  const scope = scopeOf(context, identityOf)
  return { part: { runtime, scope }, runtime, scope, asked }
}

/** A promise with its own handles, for a test that decides the order of answers. */
export function deferred<T>(): PromiseWithResolvers<T> {
  return Promise.withResolvers<T>()
}

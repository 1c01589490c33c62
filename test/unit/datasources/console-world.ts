/**
 * A partner console of a test's own under the real switch: what sources ask is logged, and answered by the test.
 * Nothing here reaches a socket.
 */
import { readFileSync } from 'node:fs'
import { fromFile } from '#src/generations/live-policy.ts'
import { policyOf } from '../generations/world.ts'
import type { SourceContext } from '#src/datasources/runtime.ts'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import type { OperationId } from '#src/generated/operations.ts'
import type { Binding } from '#src/generations/operation.ts'
import type { Site } from '#src/generations/site.ts'
import { createGenerations } from '#src/generations/switch.ts'
import type { UpstreamRequest } from '#src/upstream/types.ts'
import { createTestClock } from '#test/support/test-clock.ts'
import { runtimeOver, scopeOf } from '#test/unit/generations/world.ts'

export interface ConsoleWorld {
  readonly part: SourceContext
  /** Every request, in the order of sending. */
  readonly asked: readonly UpstreamRequest[]
}

const site: Site = { name: 'china', currency: 'CNY', agency: null, lifecycle: new Map(), sunsets: new Map(), confirmed: new Map() }

/** @param answer gives the body of a request, or throws what the client would. */
export function consoleWorld(answer: (request: UpstreamRequest) => unknown): ConsoleWorld {
  const asked: UpstreamRequest[] = []
  const clock = createTestClock()
  const generations = createGenerations({
    client: {
      call: async ({ request }) => {
        asked.push(request)
        return { body: answer(request), requestId: null, waitMs: 0, tookMs: 0, attempts: 1 }
      },
      close: () => Promise.resolve(),
    },
    policy: fromFile(policyOf('new', null)),
    site,
    clock,
  })
  const runtime = runtimeOver(generations, clock, { site })
  const context = { tenant: 'tenant', language: 'en', deadline: clock.now() + 10_000, signal: new AbortController().signal, requestId: 'request' } as const
  const identityOf = () => Promise.reject(new Error('the partner console is asked as the partner only'))
  return { part: { runtime, scope: scopeOf(context, identityOf) }, asked }
}

/** A refusal as the client makes it. */
export function refusal(operationId: OperationId, errorCode: string): PartnerGraphError {
  const upstream = { operation: 'the operation', generation: 'new', operationId, errorCode, retryable: false } as const
  return new PartnerGraphError('upstream-rejected', { operation: 'the operation', errorCode }, { upstream })
}

interface Fixture {
  readonly requests: readonly unknown[]
  readonly answers: readonly Readonly<Record<string, unknown>>[]
  readonly model: unknown
}

/** What an operation's fixture expects, beside what its new binding does; both as JSON, without functions. */
export function mapped(operationId: OperationId, operation: { readonly new: Binding<never, unknown> | null }): { readonly expected: unknown; readonly actual: unknown } {
  const file = new URL(`../../fixtures/mapping/${operationId}.json`, import.meta.url)
  const fixture: Fixture & { readonly args: never } = JSON.parse(readFileSync(file, 'utf8'))
  const plan = operation.new?.plan(fixture.args)
  const requests = plan && 'requests' in plan ? plan.requests : []
  const model = operation.new?.merge(fixture.answers, fixture.args)
  return {
    expected: { requests: fixture.requests, model: fixture.model },
    actual: JSON.parse(JSON.stringify({ requests, model })),
  }
}

/** The first answer of an operation's fixture, to be changed by a test. */
export function answerOf(operationId: OperationId): Readonly<Record<string, unknown>> {
  const file = new URL(`../../fixtures/mapping/${operationId}.json`, import.meta.url)
  const { answers }: Fixture = JSON.parse(readFileSync(file, 'utf8'))
  const [answer] = answers
  if (!answer) throw new Error(`${operationId}: the fixture has no answer`)
  return answer
}

/**
 * The same read in flight is made once. Stands before the client: two calls are the same when tenant, identity, language,
 * logical operation, generation and the whole request are, and what is urgent does not wait for what is not (priority).
 * Writes pass through untouched.
 *
 * Each waiter keeps its own deadline and its own signal; the call ends when it is answered, or when its last waiter has
 * left. A call that was sent before a write of its tenant ended is joined by nobody any more.
 */
import type { Clock } from '../clock.ts'
import { hasCode } from '../errors/partner-graph-error.ts'
import { contractOperations } from '../generated/operations.ts'
import type { Span } from '../telemetry/telemetry.ts'
import { createAlarms } from '../upstream/alarms.ts'
import { failureToError } from '../upstream/failures.ts'
import type { CallContext, UpstreamAnswer, UpstreamCall, UpstreamClient } from '../upstream/types.ts'
import { endOf, waitUntil } from '../upstream/wait.ts'
import type { Epochs } from './epochs.ts'

interface Flight {
  readonly answer: Promise<UpstreamAnswer>
  /** The deadline that the call was sent with: its first waiter's. */
  readonly deadline: number
  readonly stop: AbortController
  /** The queries behind it, by request id. */
  readonly queries: Set<string>
  waiting: number
  /** The spans of the queries beside the first one. */
  readonly links: Span[]
}

const nobodyWaits = new Error('nobody waits for the call any more')

/** A client that makes the same read once for all who ask while it is on its way. */
export function createInFlight(client: UpstreamClient, options: { clock: Clock; epochs: Epochs }): UpstreamClient {
  const { clock, epochs } = options
  const alarms = createAlarms(clock)
  const flights = new Map<string, Flight>()

  function start(key: string, call: UpstreamCall): Flight {
    const stop = new AbortController()
    const queries = new Set<string>()
    const links = [...(call.context.links ?? [])]
    const answer = client
      .call({ ...call, context: { ...call.context, signal: stop.signal, links } })
      .then((answered) => (queries.size > 1 ? { ...answered, shared: true } : answered))
      .finally(() => forget(key, flight))
    // Whoever left is told by its own deadline or signal; the call's end is then nobody's business.
    answer.catch(() => undefined)
    const flight: Flight = { answer, deadline: call.context.deadline, stop, queries, waiting: 0, links }
    flights.set(key, flight)
    return flight
  }

  function forget(key: string, flight: Flight): void {
    if (flights.get(key) === flight) flights.delete(key)
  }

  /** Waits for a flight on a query's own terms; null when its deadline came, or its client left, before the answer. */
  async function wait(key: string, flight: Flight, context: CallContext, deadline: number): Promise<UpstreamAnswer | null> {
    flight.waiting += 1
    flight.queries.add(context.requestId)
    try {
      return await waitUntil(flight.answer, alarms, { deadline, signal: context.signal })
    } finally {
      flight.waiting -= 1
      if (flight.waiting === 0) {
        forget(key, flight)
        // Does nothing to a call that is answered. A reason of its own: the platform's takes a stack trace each time.
        flight.stop.abort(nobodyWaits)
      }
    }
  }

  async function read(call: UpstreamCall): Promise<UpstreamAnswer> {
    const { context } = call
    for (;;) {
      const key = keyOf(call, epochs.of(context.tenant))
      const joined = flights.get(key)
      const flight = joined ?? start(key, call)
      if (joined && context.span) joined.links.push(context.span, ...(context.links ?? []))
      try {
        // The client ends a call at the deadline it was sent with, and knows best why: its first waiter has no alarm.
        const answer = await wait(key, flight, context, joined ? context.deadline : Infinity)
        if (answer) return answer
      } catch (error) {
        if (!wasCutShort(error, flight.deadline, context, clock)) throw error
        continue
      }
      const { operation, generation, request } = call
      throw failureToError(endOf(context, clock) ?? { kind: 'client-gone' }, { operation, generation, operationId: request.operationId })
    }
  }

  return {
    call: (call) => {
      const isShareable = contractOperations[call.request.operationId].safety === 'read' && !call.context.signal.aborted
      return isShareable ? read(call) : client.call(call)
    },
    close: async () => {
      await client.close()
      alarms.stop()
    },
  }
}

/** Whether a shared call ended because somebody else's deadline did, while this query still has time. */
export function wasCutShort(error: unknown, deadline: number, context: CallContext, clock: Clock): boolean {
  return hasCode(error, 'DEADLINE_EXCEEDED', 'QUOTA_EXHAUSTED') && deadline < context.deadline && endOf(context, clock) === null
}

/** It stays in this process's memory for as long as the call is on its way. */
function keyOf({ operation, generation, request, context }: UpstreamCall, epoch: number): string {
  const { operationId, identity, path, query, headers, body } = request
  return JSON.stringify([context.tenant, epoch, context.language, context.priority ?? 'read', operation, generation, operationId, identity, path ?? null, query ?? null, headers ?? null, body ?? null])
}

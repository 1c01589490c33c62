/**
 * Keeps connections for others: a cap on the calls that one tenant, and one operation of it, may have under way at a
 * host. Without it one slow operation would soon hold every connection. Calls above the cap wait in order; what is
 * ahead of them in the line holds nobody up whose own operation has room.
 */
import type { Clock } from '../clock.ts'
import type { Alarms } from './alarms.ts'

export interface PlaceRequest {
  readonly tenant: string
  readonly host: string
  readonly operationId: string
  /** Clock time in milliseconds until which it may wait. */
  readonly until: number
  readonly signal: AbortSignal
  /** A call for comparing only. It has places of its own, goes in at once or not at all, and takes none from the others. */
  readonly isShadow?: boolean
}

/** A place among the calls under way; must be left once. */
export interface Place {
  readonly kind: 'place'
  /** Milliseconds waited for it. */
  readonly waitMs: number
  leave(): void
}

export type PlaceAnswer = Place | { readonly kind: 'full' } | { readonly kind: 'aborted' }

export interface Bulkhead {
  /** A place, at once where there is one. Never rejects. */
  enter(request: PlaceRequest): PlaceAnswer | Promise<PlaceAnswer>
  /** What is in use now, by tenant and host (an origin), tenants not named: a share of what one may hold, and how many wait. */
  use(): { readonly host: string; readonly utilization: number; readonly waiting: number }[]
}

export interface BulkheadOptions {
  readonly clock: Clock
  readonly alarms: Alarms
  /** Calls that one tenant may have under way at one host. */
  readonly perTenant: number
  /** The same for one operation of it. */
  readonly perOperation: number
}

interface Waiter {
  readonly operationId: string
  readonly admit: () => void
}

/** One tenant's calls at one host. */
interface Lane {
  readonly host: string
  busy: number
  /** Calls for comparing, beside the others. */
  shadows: number
  readonly busyBy: Map<string, number>
  readonly queue: Set<Waiter>
}

/** Makes the bulkheads of one process. A lane that is empty is forgotten. */
export function createBulkhead({ clock, alarms, perTenant, perOperation }: BulkheadOptions): Bulkhead {
  const lanes = new Map<string, Lane>()

  function hasRoom(lane: Lane, operationId: string): boolean {
    return lane.busy < perTenant && (lane.busyBy.get(operationId) ?? 0) < perOperation
  }

  function occupy(key: string, lane: Lane, operationId: string, since: number): Place {
    lane.busy += 1
    lane.busyBy.set(operationId, (lane.busyBy.get(operationId) ?? 0) + 1)
    return {
      kind: 'place',
      waitMs: clock.now() - since,
      leave() {
        lane.busy -= 1
        const left = (lane.busyBy.get(operationId) ?? 1) - 1
        if (left > 0) lane.busyBy.set(operationId, left)
        else lane.busyBy.delete(operationId)
        for (const waiter of lane.queue) {
          if (lane.busy >= perTenant) break
          if (hasRoom(lane, waiter.operationId)) waiter.admit()
        }
        forget(key, lane)
      },
    }
  }

  function forget(key: string, lane: Lane): void {
    if (lane.busy === 0 && lane.shadows === 0 && lane.queue.size === 0) lanes.delete(key)
  }

  /** A quarter of the tenant's places stands beside them for comparing, while the tenant itself uses no more than half. */
  function enterBeside(key: string, lane: Lane): PlaceAnswer {
    const isFree = lane.shadows < Math.floor(perTenant / 4) && lane.queue.size === 0 && lane.busy <= perTenant / 2
    if (!isFree) {
      forget(key, lane)
      return { kind: 'full' }
    }
    lane.shadows += 1
    return {
      kind: 'place',
      waitMs: 0,
      leave() {
        lane.shadows -= 1
        forget(key, lane)
      },
    }
  }

  function waitFor(key: string, lane: Lane, { operationId, until, signal }: PlaceRequest): Promise<PlaceAnswer> {
    const since = clock.now()
    if (until <= since) return Promise.resolve({ kind: 'full' })
    return new Promise((resolve) => {
      const settle = (answer: PlaceAnswer) => {
        lane.queue.delete(waiter)
        callOff()
        signal.removeEventListener('abort', onAbort)
        resolve(answer)
      }
      const onAbort = () => settle({ kind: 'aborted' })
      const waiter: Waiter = { operationId, admit: () => settle(occupy(key, lane, operationId, since)) }
      lane.queue.add(waiter)
      const callOff = alarms.set(until, () => settle({ kind: 'full' }))
      signal.addEventListener('abort', onAbort)
    })
  }

  return {
    enter(request) {
      if (request.signal.aborted) return { kind: 'aborted' }
      const key = `${request.host} ${request.tenant}`
      let lane = lanes.get(key)
      if (!lane) {
        lane = { host: request.host, busy: 0, shadows: 0, busyBy: new Map(), queue: new Set() }
        lanes.set(key, lane)
      }
      if (request.isShadow === true) return enterBeside(key, lane)
      // Waiters have room only while they are being admitted, so nobody is overtaken here.
      return hasRoom(lane, request.operationId) ? occupy(key, lane, request.operationId, clock.now()) : waitFor(key, lane, request)
    },
    use: () => [...lanes.values()].map(({ host, busy, queue }) => ({ host, utilization: busy / perTenant, waiting: queue.size })),
  }
}

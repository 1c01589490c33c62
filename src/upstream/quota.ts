/**
 * Our side of the upstream's flow control: an exact sliding log of send times per tenant and operation, kept a little
 * under the contract's quota so that jitter on the way never trips theirs. Knows no HTTP.
 *
 * A call counts from the moment it is granted, and its time is the moment it goes onto a socket: counting the grant's
 * time instead would let calls that waited for a connection or a token go out in a burst.
 */
import type { Clock } from '../clock.ts'
import { contractOperations, type OperationId } from '../generated/operations.ts'
import { createAlarms } from './alarms.ts'

export interface QuotaRequest {
  readonly tenant: string
  readonly operationId: OperationId
  /** Clock time in milliseconds at which waiting makes no sense any more. */
  readonly deadline: number
  readonly signal: AbortSignal
}

/** Leave to send one call. Exactly one of `sent` and `release` ends the reservation. */
export interface Slot {
  readonly kind: 'slot'
  /** Milliseconds waited for it. */
  readonly waitMs: number
  /** The call goes out now. Told again, it moves the time. */
  sent(): void
  /** The call will not go out. Does nothing after `sent`. */
  release(): void
}

export type QuotaAnswer =
  | Slot
  /** No slot before the deadline; `retryAfter` in whole seconds, at least 1. */
  | { readonly kind: 'exhausted'; readonly retryAfter: number }
  | { readonly kind: 'aborted' }

export interface Quota {
  /** Waits for leave to send, first come first served. Never rejects. */
  take(request: QuotaRequest): Promise<QuotaAnswer>
  /** Calls that could go out right now. */
  left(tenant: string, operationId: OperationId): number
}

export interface QuotaOptions {
  readonly clock: Clock
  /** How much of the contract's calls we use; 9/10 by default. */
  readonly share?: number
  /** How much longer than the contract's our window is; 1.05 by default. */
  readonly stretch?: number
  /** The contract's quota of an operation. */
  readonly quotaOf?: (operationId: OperationId) => { readonly calls: number; readonly windowMs: number }
}

/** A quota that never refuses: for an upstream without one. */
export const unlimitedQuota: Quota = {
  take: ({ signal }) => Promise.resolve(signal.aborted ? { kind: 'aborted' } : { kind: 'slot', waitMs: 0, sent() {}, release() {} }),
  left: () => Infinity,
}

interface Waiter {
  readonly since: number
  readonly deadline: number
  readonly settle: (answer: QuotaAnswer) => void
}

/** One tenant's use of one operation. `log` has a Reservation for each call that still counts, oldest first. */
interface Lane {
  readonly allowed: number
  readonly windowMs: number
  readonly log: Reservation[]
  readonly queue: Waiter[]
  /** Calls off the one alarm that will serve this lane next. */
  callOff: () => void
}

interface Reservation {
  /** Null until the call is on a socket. */
  sentAt: number | null
}

/** Below this many lanes nothing is tidied away. */
const tidyAbove = 1_000

/** Makes the in-memory quota of one process. */
export function createQuota(options: QuotaOptions): Quota {
  const { clock, share = 0.9, stretch = 1.05, quotaOf = (id) => contractOperations[id].quota } = options
  const lanes = new Map<string, Lane>()
  const alarms = createAlarms(clock)

  function laneOf(tenant: string, operationId: OperationId): Lane {
    const key = `${operationId} ${tenant}`
    const known = lanes.get(key)
    if (known) return known
    if (lanes.size >= tidyAbove) for (const [other, lane] of lanes) if (isIdle(lane, clock.now())) lanes.delete(other)
    const { calls, windowMs } = quotaOf(operationId)
    const lane = { allowed: Math.max(1, Math.floor(calls * share)), windowMs: Math.ceil(windowMs * stretch), log: [], queue: [], callOff: () => undefined }
    lanes.set(key, lane)
    return lane
  }

  function grant(lane: Lane, since: number): Slot {
    const reservation: Reservation = { sentAt: null }
    lane.log.push(reservation)
    return {
      kind: 'slot',
      waitMs: clock.now() - since,
      sent() {
        reservation.sentAt = clock.now()
        lane.log.sort(bySendTime)
        serve(lane)
      },
      release() {
        if (reservation.sentAt !== null) return
        lane.log.splice(lane.log.indexOf(reservation), 1)
        serve(lane)
      },
    }
  }

  /** Grants what is free, drops who waited too long, and comes back when either may happen next. */
  function serve(lane: Lane): void {
    const now = clock.now()
    expire(lane, now)
    for (const waiter of lane.queue.filter(({ deadline }) => deadline <= now)) {
      remove(lane.queue, waiter)
      waiter.settle(exhausted(lane, now))
    }
    for (let next = lane.queue[0]; next && lane.log.length < lane.allowed; next = lane.queue[0]) {
      lane.queue.shift()
      next.settle(grant(lane, next.since))
    }
    lane.callOff()
    if (lane.queue.length === 0) return
    const oldest = lane.log[0]?.sentAt ?? Infinity
    const wake = lane.queue.reduce((earliest, { deadline }) => Math.min(earliest, deadline), oldest + lane.windowMs)
    lane.callOff = alarms.set(wake, () => serve(lane))
  }

  return {
    take: ({ tenant, operationId, deadline, signal }) => new Promise((resolve) => {
      const lane = laneOf(tenant, operationId)
      const now = clock.now()
      if (signal.aborted) return resolve({ kind: 'aborted' })
      expire(lane, now)
      if (lane.queue.length === 0 && lane.log.length < lane.allowed) return resolve(grant(lane, now))
      if (freeAt(lane, lane.queue.length, now) >= deadline) return resolve(exhausted(lane, now))
      const onAbort = () => {
        remove(lane.queue, waiter)
        resolve({ kind: 'aborted' })
      }
      const waiter: Waiter = {
        since: now,
        deadline,
        settle(answer) {
          signal.removeEventListener('abort', onAbort)
          resolve(answer)
        },
      }
      signal.addEventListener('abort', onAbort)
      lane.queue.push(waiter)
      serve(lane)
    }),
    left(tenant, operationId) {
      const lane = laneOf(tenant, operationId)
      expire(lane, clock.now())
      return Math.max(0, lane.allowed - lane.log.length - lane.queue.length)
    },
  }
}

/** The ones not yet sent last: expiry looks at the front only. */
function bySendTime(a: Reservation, b: Reservation): number {
  if (a.sentAt === null || b.sentAt === null) return Number(a.sentAt === null) - Number(b.sentAt === null)
  return a.sentAt - b.sentAt
}

function expire(lane: Lane, now: number): void {
  // A wall clock set back leaves times in the future, which would block the lane until they come again.
  for (const reservation of lane.log) if (reservation.sentAt !== null && reservation.sentAt > now) reservation.sentAt = now
  for (let first = lane.log[0]; first && first.sentAt !== null && first.sentAt + lane.windowMs <= now; first = lane.log[0]) {
    lane.log.shift()
  }
}

/** When the call after `ahead` waiting ones can go out, if all go out as soon as they may. */
function freeAt(lane: Lane, ahead: number, now: number): number {
  const free = lane.allowed - lane.log.length
  if (ahead < free) return now
  const place = ahead - free
  const before = lane.log[place % lane.allowed]
  return (before?.sentAt ?? now) + lane.windowMs * (1 + Math.floor(place / lane.allowed))
}

function exhausted(lane: Lane, now: number): QuotaAnswer {
  return { kind: 'exhausted', retryAfter: Math.max(1, Math.ceil((freeAt(lane, lane.queue.length, now) - now) / 1000)) }
}

function isIdle(lane: Lane, now: number): boolean {
  expire(lane, now)
  return lane.log.length === 0 && lane.queue.length === 0
}

function remove<T>(list: T[], item: T): void {
  const at = list.indexOf(item)
  if (at !== -1) list.splice(at, 1)
}

/**
 * What both forms of the quota keep in this process: a lane for each tenant's use of one operation, with the calls that
 * count and those that wait. Who may go next is decided by quota.ts (alone) and quota-shared.ts (with other replicas).
 */
import type { Clock } from '../clock.ts'
import { contractOperations, type OperationId } from '../generated/operations.ts'
import { noDemand, noteDemand, shadowMark, type Demand } from './quota-leftover.ts'
import { createFairQueue, type FairQueue, type Queued } from './quota-queue.ts'
import type { LaneUse, QuotaAnswer, QuotaRequest } from './quota.ts'

export interface LaneOptions {
  readonly clock: Clock
  /** How much of the contract's calls we use; 9/10 by default. */
  readonly share?: number
  /** How much longer than the contract's our window is; 1.05 by default. */
  readonly stretch?: number
  /** The contract's quota of an operation. */
  readonly quotaOf?: (operationId: OperationId) => { readonly calls: number; readonly windowMs: number }
}

/** A call that waits. */
export interface Waiter extends Queued {
  readonly id: string
  readonly since: number
  readonly deadline: number
  readonly settle: (answer: QuotaAnswer) => void
}

/** A call that was let go. */
export interface Reservation {
  readonly id: string
  /** Null until the call is on a socket. */
  sentAt: number | null
  /** Whether it is for comparing only. */
  readonly isShadow: boolean
}

export interface Lane {
  readonly tenant: string
  readonly operationId: OperationId
  readonly allowed: number
  readonly windowMs: number
  /** A Reservation for each call of this process that still counts, oldest first, the unsent ones last. */
  readonly log: Reservation[]
  readonly queue: FairQueue<Waiter>
  /** What real traffic needed of it lately. */
  readonly demand: Demand
  /** Calls off the one alarm that will look at this lane next. */
  callOff: () => void
}

export interface Lanes {
  of(tenant: string, operationId: OperationId): Lane
  all(): Iterable<Lane>
  /** What every lane uses; `left` says how many calls could go out. */
  use(left: (tenant: string, operationId: OperationId) => number): LaneUse[]
  /** Puts a request into its lane's queue, has the lane looked at, and answers when it is settled. Never rejects. */
  take(request: QuotaRequest): Promise<QuotaAnswer>
  grant(lane: Lane, waiter: Waiter): void
  /** Refuses a waiter who could go at `time` (clock milliseconds), which is too late for it. */
  refuse(lane: Lane, waiter: Waiter, time: number): void
}

/** The rate that we keep to under a contract's quota: calls in milliseconds. */
export function keptRate(quota: { readonly calls: number; readonly windowMs: number }, { share = 0.9, stretch = 1.05 }: Pick<LaneOptions, 'share' | 'stretch'>) {
  return { calls: Math.max(1, Math.floor(quota.calls * share)), windowMs: Math.ceil(quota.windowMs * stretch) }
}

/** Below this many lanes nothing is tidied away. */
const tidyAbove = 1_000

/** Makes the lanes. `look` is called whenever something about a lane has changed; ids of calls begin with `prefix`. */
export function createLanes(options: LaneOptions, look: (lane: Lane) => void, prefix = ''): Lanes {
  const { clock, quotaOf = (id) => contractOperations[id].quota } = options
  const lanes = new Map<string, Lane>()
  let calls = 0

  function of(tenant: string, operationId: OperationId): Lane {
    const key = `${operationId} ${tenant}`
    const known = lanes.get(key)
    if (known) return known
    if (lanes.size >= tidyAbove) for (const [other, lane] of lanes) if (isIdle(lane, clock.now())) lanes.delete(other)
    const { calls: allowed, windowMs } = keptRate(quotaOf(operationId), options)
    const lane: Lane = {
      tenant,
      operationId,
      allowed,
      windowMs,
      log: [],
      queue: createFairQueue<Waiter>(),
      demand: noDemand(),
      callOff: () => undefined,
    }
    lanes.set(key, lane)
    return lane
  }

  return {
    of,
    all: () => lanes.values(),
    use: (left) => [...lanes.values()].map(({ tenant, operationId, allowed, queue }) => ({
      operationId, utilization: 1 - Math.min(allowed, left(tenant, operationId)) / allowed, waiting: queue.size,
    })),
    take: ({ tenant, operationId, deadline, signal, caller = '', priority = 'read' }) => new Promise((resolve) => {
      if (signal.aborted) return resolve({ kind: 'aborted' })
      const lane = of(tenant, operationId)
      const onAbort = () => {
        lane.queue.remove(waiter)
        resolve({ kind: 'aborted' })
        look(lane)
      }
      calls += 1
      const waiter: Waiter = {
        id: `${prefix}${calls.toString(36)}${priority === 'shadow' ? shadowMark : ''}`,
        since: clock.now(),
        deadline,
        caller,
        priority,
        settle(answer) {
          signal.removeEventListener('abort', onAbort)
          resolve(answer)
        },
      }
      signal.addEventListener('abort', onAbort)
      lane.queue.push(waiter)
      look(lane)
    }),
    grant(lane, { id, since, settle, priority }) {
      const reservation: Reservation = { id, sentAt: null, isShadow: priority === 'shadow' }
      lane.log.push(reservation)
      if (!reservation.isShadow) noteDemand(lane, clock.now())
      settle({
        kind: 'slot',
        waitMs: clock.now() - since,
        sent() {
          reservation.sentAt = clock.now()
          lane.log.sort(bySendTime)
          look(lane)
        },
        release() {
          if (reservation.sentAt !== null) return
          const at = lane.log.indexOf(reservation)
          if (at === -1) return
          lane.log.splice(at, 1)
          look(lane)
        },
      })
    },
    refuse(lane, waiter, time) {
      lane.queue.remove(waiter)
      waiter.settle({ kind: 'exhausted', retryAfter: Math.max(1, Math.ceil((time - clock.now()) / 1_000)) })
    },
  }
}

/** The ones not yet sent last: expiry looks at the front only. */
function bySendTime(a: Reservation, b: Reservation): number {
  if (a.sentAt === null || b.sentAt === null) return Number(a.sentAt === null) - Number(b.sentAt === null)
  return a.sentAt - b.sentAt
}

/** Drops what does not count any more. */
export function expire(lane: Lane, now: number): void {
  // A wall clock set back leaves times in the future, which would block the lane until they come again.
  for (const reservation of lane.log) if (reservation.sentAt !== null && reservation.sentAt > now) reservation.sentAt = now
  for (let first = lane.log[0]; first && first.sentAt !== null && first.sentAt + lane.windowMs <= now; first = lane.log[0]) {
    lane.log.shift()
  }
}

/**
 * When each of the lane's slots is free (clock milliseconds), soonest first: now, or when the call that holds it stops
 * counting. A call that is not sent yet is taken to go now. Nothing is free before `opensAt`.
 */
export function slotsOf(lane: Lane, allowed: number, opensAt: number, now: number): number[] {
  const held = lane.log.map(({ sentAt }) => (sentAt ?? now) + lane.windowMs)
  const free = Array.from({ length: Math.max(0, allowed - held.length) }, () => now)
  // More calls than slots (the share was larger a moment ago): the first ones to end give nothing back.
  return [...free, ...held.slice(Math.max(0, held.length - allowed))].map((time) => Math.max(time, opensAt))
}

/** When the call with `position` others before it can go, if all go as soon as they may. */
export function freeAt(slots: readonly number[], windowMs: number, position: number): number {
  const slot = slots[position % slots.length] ?? 0
  return slot + windowMs * Math.floor(position / slots.length)
}

function isIdle(lane: Lane, now: number): boolean {
  expire(lane, now)
  return lane.log.length === 0 && lane.queue.size === 0
}

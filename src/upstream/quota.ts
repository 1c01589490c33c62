/**
 * Our side of the upstream's flow control: an exact sliding log of send times per tenant and operation, kept a little
 * under the contract's quota so that jitter on the way never trips theirs. Knows no HTTP. This is the form for one
 * process; quota-shared.ts keeps one quota for several.
 *
 * A call counts from the moment it is granted, and its time is the moment it goes onto a socket: counting the grant's
 * time instead would let calls that waited for a connection or a token go out in a burst.
 */
import type { OperationId } from '../generated/operations.ts'
import { type Alarms, createAlarms } from './alarms.ts'
import { createLanes, expire, freeAt, slotsOf, type Lane, type LaneOptions, type Lanes } from './quota-lanes.ts'
import { leftOver } from './quota-leftover.ts'
import type { Priority } from './quota-queue.ts'

export interface QuotaRequest {
  readonly tenant: string
  readonly operationId: OperationId
  /** Clock time in milliseconds at which waiting makes no sense any more. */
  readonly deadline: number
  readonly signal: AbortSignal
  /** Who shares the quota fairly with the others of the same priority; all who name none are one caller. */
  readonly caller?: string | undefined
  /** `read` when left out. */
  readonly priority?: Priority | undefined
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
  /**
   * Waits for leave to send: by priority, then in turns of the callers. A call that cannot go before its deadline is
   * refused at once, also when it is others, who come later but before it, that make it late. One of priority `shadow` goes
   * at once, by what real traffic leaves over (quota-leftover.ts), or is refused. Never rejects.
   */
  take(request: QuotaRequest): Promise<QuotaAnswer>
  /** Calls that could go out right now, as far as this process knows. */
  left(tenant: string, operationId: OperationId): number
  /** How much of our share each lane uses now, 0 to 1, and how many calls wait in it. Tenants are not named. */
  use(): LaneUse[]
}

export interface LaneUse {
  readonly operationId: OperationId
  readonly utilization: number
  readonly waiting: number
}

export type QuotaOptions = LaneOptions

/** A quota that never refuses: for an upstream without one. */
export const unlimitedQuota: Quota = {
  take: ({ signal }) => Promise.resolve(signal.aborted ? { kind: 'aborted' } : { kind: 'slot', waitMs: 0, sent() {}, release() {} }),
  left: () => Infinity,
  use: () => [],
}

/** Makes the in-memory quota of one process. */
export function createQuota(options: QuotaOptions): Quota {
  const { clock } = options
  const alarms = createAlarms(clock)
  const lanes = createLanes(options, look)
  function look(lane: Lane): void {
    serveAlone(lane, { lanes, alarms, now: clock.now(), allowed: lane.allowed, opensAt: -Infinity, again: look })
  }
  const left: Quota['left'] = (tenant, operationId) => {
    const lane = lanes.of(tenant, operationId)
    expire(lane, clock.now())
    return Math.max(0, lane.allowed - lane.log.length - lane.queue.size)
  }
  return { take: lanes.take, left, use: () => lanes.use(left) }
}

export interface Alone {
  readonly lanes: Lanes
  readonly alarms: Alarms
  readonly now: number
  /** How many calls may count at a time. */
  readonly allowed: number
  /** Clock time before which nothing goes. */
  readonly opensAt: number
  /** Looks at the lane again when something may have become free, or a deadline has come. */
  readonly again: (lane: Lane) => void
}

/** Lets go who may go by this process's own log, refuses who cannot be in time, and comes back when either may happen next. */
export function serveAlone(lane: Lane, { lanes, alarms, now, allowed, opensAt, again }: Alone): void {
  expire(lane, now)
  lane.callOff()
  if (lane.queue.size === 0) return
  const slots = slotsOf(lane, allowed, opensAt, now)
  let position = 0
  let wake = Infinity
  for (const waiter of lane.queue.order()) {
    const at = freeAt(slots, lane.windowMs, position)
    const isOver = at > now ? at >= waiter.deadline : waiter.deadline <= now && waiter.since < now
    const late = isOver || (waiter.priority === 'shadow' && (at > now || leftOver(lane, allowed, now) === 0))
    if (late) {
      lanes.refuse(lane, waiter, at)
      continue
    }
    position += 1
    if (at <= now) {
      lane.queue.serve(waiter)
      lanes.grant(lane, waiter)
    } else {
      wake = Math.min(wake, waiter.deadline)
    }
  }
  if (lane.queue.size === 0) return
  const nextFree = lane.log.length < allowed ? now : (lane.log[0]?.sentAt ?? Infinity) + lane.windowMs
  lane.callOff = alarms.set(Math.min(wake, Math.max(nextFree, opensAt)), () => again(lane))
}

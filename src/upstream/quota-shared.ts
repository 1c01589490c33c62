/**
 * One quota for several replicas, kept in Redis or Valkey by one script (quota.lua) on that server's clock. A replica
 * asks when something has changed and at the time that the script names, one question at a time for each lane; what
 * happens meanwhile goes into the next one. What waits stays here: the script sees the best few of each replica.
 *
 * When the store does not answer in time the replica works on its own, with a share of the quota, and goes back by
 * itself. Before its first own call it waits one window, in which what all had sent through the store stops counting.
 * Known limit: a replica that alone is cut off from a store that others still use adds its share to theirs.
 */
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { OperationId } from '../generated/operations.ts'
import { createAlarms } from './alarms.ts'
import { createLanes, expire, freeAt, type Lane, type LaneOptions } from './quota-lanes.ts'
import { shadowMark } from './quota-leftover.ts'
import { priorities } from './quota-queue.ts'
import { serveAlone, type Quota } from './quota.ts'

/** What keeps the quota: runs a script atomically. Rejects when it cannot. */
export interface ScriptStore {
  run(script: string, keys: readonly string[], args: readonly string[]): Promise<unknown>
}

export interface SharedQuotaOptions extends LaneOptions {
  readonly store: ScriptStore
  /** Milliseconds that the store may take to answer; 250 by default. */
  readonly timeoutMs?: number
  /** The share of our rate that this replica uses while it is on its own; 0.5 by default. */
  readonly aloneShare?: number
  /** Told when the replica begins to work on its own, with the reason, and when it goes back. */
  readonly onChange?: (change: QuotaChange) => void
  /** Told of each question: how long it took, in milliseconds, and what came of it. */
  readonly onAsked?: (asked: { readonly tookMs: number; readonly outcome: 'answered' | QuotaTrouble }) => void
}

/** `timeout`: no answer in time; `failed`: no connection, or the store refused. */
export type QuotaTrouble = 'timeout' | 'failed'
export type QuotaChange = { readonly mode: 'alone'; readonly reason: QuotaTrouble } | { readonly mode: 'shared' }

export interface SharedQuota extends Quota {
  /** Whether the quota is kept together with the other replicas just now. */
  mode(): 'shared' | 'alone'
  /** Ends all waiting for the store. Calls that still wait are not settled any more. */
  close(): void
}

/** What a replica tells the script; quota.lua says what each member means. */
interface Question {
  readonly sent: readonly (readonly [id: string, sentAt: number])[]
  readonly held: readonly string[]
  readonly want: readonly string[]
}

/** What the script said of a lane last, in this process's time. */
interface View {
  readonly slots: readonly number[]
  readonly positions: ReadonlyMap<string, number>
  readonly granted: number
  readonly others: number
  readonly at: number
}

/** A time without the store. `used` once calls were let go in it. */
interface Alone {
  readonly since: number
  used: boolean
}

interface LaneState {
  asking: boolean
  /** What the store knows of this lane. */
  known: Question
  view: View | null
  /** Clock time of the next question although nothing has changed. */
  askAt: number
  /** When the sent calls were sent that the store has been told of, by id. */
  readonly told: Map<string, number>
}

const script = readFileSync(new URL('quota.lua', import.meta.url), 'utf8')
const replySchema = z.tuple([z.array(z.string()), z.array(z.number()), z.array(z.number()).min(1), z.number()])
const keyPrefix = 'partner-graph:quota:1:'
const leaseMs = 10_000
const graceMs = 1_000
const probeMs = 250
/** A replica that keeps losing the store tries it less and less often, down to this. */
const slowestProbeMs = 30_000
/** After this long together the store counts as steady again. */
const steadyMs = 10_000
const nothing: Question = { sent: [], held: [], want: [] }

/** Makes this replica's part of the shared quota. It begins shared; a store that is not there shows at the first call. */
export function createSharedQuota(options: SharedQuotaOptions): SharedQuota {
  const { clock, store, timeoutMs = 250, aloneShare = 0.5, onChange = () => undefined, onAsked = () => undefined } = options
  const alarms = createAlarms(clock)
  const replica = randomBytes(8).toString('hex')
  const lanes = createLanes(options, look, `${replica}:`)
  const states = new WeakMap<Lane, LaneState>()
  let alone: Alone | null = null
  let returnedAt = -Infinity
  let falls = 0
  let closed = false

  function stateOf(lane: Lane): LaneState {
    const state = states.get(lane) ?? { asking: false, known: nothing, view: null, askAt: Infinity, told: new Map() }
    states.set(lane, state)
    return state
  }

  function look(lane: Lane): void {
    if (alone) lookAlone(lane, alone)
    else lookTogether(lane)
  }

  function lookAlone(lane: Lane, time: Alone): void {
    const waiting = lane.queue.size
    serveAlone(lane, {
      lanes, alarms, now: clock.now(), allowed: Math.max(1, Math.floor(lane.allowed * aloneShare)), opensAt: time.since + lane.windowMs, again: look,
    })
    if (clock.now() >= time.since + lane.windowMs && waiting > lane.queue.size) time.used = true
  }

  function lookTogether(lane: Lane): void {
    const state = stateOf(lane)
    const now = clock.now()
    expire(lane, now)
    forget(state.told, lane)
    refuseLate(lane, state, now)
    if (closed) return
    const question = questionOf(lane, state)
    if (!state.asking && (now >= state.askAt || !isSame(question, state.known))) void ask(lane, state, question)
    comeBack(lane, state)
  }

  function comeBack(lane: Lane, state: LaneState): void {
    lane.callOff()
    // An answer on its way looks at the lane anyway; deadlines do not wait for it.
    let wake = state.asking ? Infinity : state.askAt
    for (const { deadline } of lane.queue.order()) wake = Math.min(wake, deadline)
    if (wake < Infinity) lane.callOff = alarms.set(wake, () => look(lane))
  }

  /** Refuses who cannot be in time by what the script said last. Who is about to be asked for is not judged before. */
  function refuseLate(lane: Lane, { view }: LaneState, now: number): void {
    const order = lane.queue.order()
    const own = order.length
    for (const [index, waiter] of order.entries()) {
      const known = view?.positions.get(waiter.id)
      // Those that the script has not seen are taken to go in between the others' as the ones before them.
      const position = known ?? (index < seenOf(lane) || !view ? null : Math.floor((index * (own + view.others)) / own))
      const at = position === null || !view ? now : freeAt(view.slots, lane.windowMs, position)
      const isOver = waiter.deadline <= now && waiter.since < now
      // Real calls of this process wait: nothing is left over, and the script need not be asked.
      const isLeast = waiter.priority === 'shadow' && order[0]?.priority !== 'shadow'
      if (isOver || isLeast || (at > now && at >= waiter.deadline)) lanes.refuse(lane, waiter, Math.max(at, now))
    }
  }

  async function ask(lane: Lane, state: LaneState, question: Question): Promise<void> {
    state.asking = true
    const reply = await put(keyOf(lane.tenant, lane.operationId), bodyOf(lane, question))
    state.asking = false
    if (closed) return
    if (typeof reply === 'string') {
      fall(reply)
      return
    }
    for (const [id, sentAt] of question.sent) state.told.set(id, sentAt)
    if (!alone) take(lane, state, question, reply)
    look(lane)
  }

  function take(lane: Lane, state: LaneState, question: Question, [granted, positions, slots, others]: z.output<typeof replySchema>): void {
    const now = clock.now()
    const isGranted = new Set(granted)
    const left = question.want.filter((id) => !isGranted.has(id) && !id.endsWith(shadowMark))
    state.known = { sent: [], held: [...question.held, ...granted], want: left }
    state.view = {
      at: now,
      slots: slots.map((wait) => now + wait),
      positions: new Map(left.flatMap((id, index) => (positions[index] === undefined ? [] : [[id, positions[index]]]))),
      granted: granted.length,
      others,
    }
    const first = positions.reduce((lowest, position) => Math.min(lowest, position), Infinity)
    const isFree = first < Infinity ? freeAt(state.view.slots, lane.windowMs, first) : Infinity
    // Others may have left the queue, or not sent what they were granted: nobody sleeps longer than a window.
    const next = left.length > 0 ? Math.min(isFree, now + lane.windowMs) : Infinity
    const renewal = state.known.held.length > 0 ? now + leaseMs / 2 : Infinity
    state.askAt = Math.max(now + 1, Math.min(next, renewal))
    const wanted = new Set(question.want)
    for (const waiter of lane.queue.order()) {
      // What is for comparing goes at once or not at all.
      if (waiter.priority === 'shadow' && wanted.has(waiter.id) && !isGranted.has(waiter.id)) lanes.refuse(lane, waiter, now + lane.windowMs)
      if (!isGranted.has(waiter.id)) continue
      lane.queue.serve(waiter)
      lanes.grant(lane, waiter)
    }
  }

  /** Runs the script; what is wrong with the store is an answer. */
  async function put(key: string, body: object): Promise<z.output<typeof replySchema> | QuotaTrouble> {
    const startedAt = clock.now()
    const reply = await new Promise<z.output<typeof replySchema> | QuotaTrouble>((resolve) => {
      // A process that was busy finds the alarm and the answer at once: the answer gets its chance first.
      const callOff = alarms.set(startedAt + timeoutMs, () => setImmediate(resolve, 'timeout'))
      store.run(script, [key, `${keyPrefix}server`], [JSON.stringify(body)])
        .then((value) => resolve(replySchema.safeParse(value).data ?? 'failed'), () => resolve('failed'))
        .finally(callOff)
    })
    onAsked({ tookMs: clock.now() - startedAt, outcome: typeof reply === 'string' ? reply : 'answered' })
    return reply
  }

  function bodyOf(lane: Lane, { sent, held, want }: Question) {
    const now = clock.now()
    const waiters = new Map(lane.queue.order().map((waiter) => [waiter.id, waiter]))
    return {
      replica, window: lane.windowMs, allowed: lane.allowed, lease: leaseMs, grace: graceMs, alone: false, held,
      sent: sent.map(([id, sentAt]) => [id, Math.max(0, now - sentAt)]),
      want: want.flatMap((id) => {
        const waiter = waiters.get(id)
        return waiter ? [[id, priorities.indexOf(waiter.priority) + 1, callerKey(lane.tenant, waiter.caller), Math.max(0, now - waiter.since)]] : []
      }),
      waiting: waiters.size,
    }
  }

  function fall(reason: QuotaTrouble): void {
    if (alone) return
    const now = clock.now()
    alone = { since: now, used: false }
    // A store that is there for the trial and gone for the calls must not keep them waiting.
    falls = now - returnedAt < steadyMs ? falls + 1 : 0
    onChange({ mode: 'alone', reason })
    for (const lane of lanes.all()) look(lane)
    probeLater()
  }

  function probeLater(): void {
    alarms.set(clock.now() + Math.min(slowestProbeMs, probeMs * 2 ** falls), () => void probe())
  }

  async function probe(): Promise<void> {
    const body = {
      replica, window: probeMs, allowed: 1, lease: leaseMs, grace: graceMs, alone: alone?.used ?? false, sent: [], held: [],
      // Something to write: a store that is full or read-only refuses it.
      want: [['probe', priorities.indexOf('background') + 1, 'probe', 0]],
      waiting: 1,
    }
    const reply = await put(`${keyPrefix}probe`, body)
    if (closed) return
    if (typeof reply === 'string') {
      probeLater()
      return
    }
    returnedAt = clock.now()
    alone = null
    onChange({ mode: 'shared' })
    for (const lane of lanes.all()) {
      // What the store knows of this replica may be gone, or old.
      Object.assign(stateOf(lane), { known: nothing, view: null, askAt: lane.log.length + lane.queue.size > 0 ? clock.now() : Infinity })
      stateOf(lane).told.clear()
      look(lane)
    }
  }

  function questionOf(lane: Lane, { told }: LaneState): Question {
    return {
      sent: lane.log.flatMap(({ id, sentAt }) => (sentAt === null || told.get(id) === sentAt ? [] : [[id, sentAt] as const])),
      held: lane.log.filter(({ sentAt }) => sentAt === null).map(({ id }) => id),
      want: lane.queue.order().slice(0, seenOf(lane)).map(({ id }) => id),
    }
  }

  function leftOf(tenant: string, operationId: OperationId): number {
    const lane = lanes.of(tenant, operationId)
    const now = clock.now()
    expire(lane, now)
    const view = states.get(lane)?.view
    if (alone || !view || view.at + lane.windowMs <= now) {
      return Math.max(0, Math.floor(lane.allowed * (alone ? aloneShare : 1)) - lane.log.length - lane.queue.size)
    }
    return Math.max(0, view.slots.filter((time) => time <= now).length - view.granted - lane.queue.size)
  }

  return {
    take: lanes.take,
    left: leftOf,
    use: () => lanes.use(leftOf),
    mode: () => (alone ? 'alone' : 'shared'),
    close() {
      closed = true
      alarms.stop()
    },
  }
}

/** How many of its waiting calls a replica shows the script: enough for two whole windows. */
function seenOf(lane: Lane): number {
  return lane.allowed * 2
}

function isSame(a: Question, b: Question): boolean {
  return a.sent.length === 0 && sameIds(a.held, b.held) && sameIds(a.want, b.want)
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  const other = new Set(b)
  return a.length === b.length && a.every((id) => other.has(id))
}

/** Drops the ids of calls that do not count any more. */
function forget(told: Map<string, number>, lane: Lane): void {
  if (told.size === 0) return
  const counting = new Set(lane.log.map(({ id }) => id))
  for (const id of told.keys()) if (!counting.has(id)) told.delete(id)
}

/** Names of tenants and callers may say who they are: the store sees hashes only. */
function keyOf(tenant: string, operationId: string): string {
  return keyPrefix + hash(`${operationId}\n${tenant}`, 32)
}

function callerKey(tenant: string, caller: string): string {
  return hash(`${tenant}\n${caller}`, 16)
}

function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}

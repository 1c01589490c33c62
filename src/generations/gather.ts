/**
 * Batches that gather across queries, by Nagle's rule: of one lane (tenant, language, priority, operation, generation, and what else
 * a batch must have in common) at most one batch that is not full is in flight. Keys that arrive meanwhile gather until it
 * returns, or until they fill a batch. The first key waits for nothing but the end of the present turn of the event loop.
 *
 * What a caller may see is checked before its keys come here. Each answer goes to the queries that asked for that key; a
 * bad key, a failed batch or a query that leaves harms nobody else. Nothing is shared between two tenants.
 */
import type { Clock } from '../clock.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { noTelemetry, type Span, type Telemetry } from '../telemetry/telemetry.ts'
import { createAlarms, type Alarms } from '../upstream/alarms.ts'
import { failureToError } from '../upstream/failures.ts'
import { endOf, waitUntil } from '../upstream/wait.ts'
import type { Epochs } from './epochs.ts'
import { askOrHalve } from './halving.ts'
import { wasCutShort } from './in-flight.ts'
import type { AnyOperation } from './operation.ts'
import type { Generations, RequestScope } from './switch.ts'

/** How a batch is asked for. */
export interface BatchRead<Value> {
  /** The logical operation, for lineage and errors. */
  readonly operation: AnyOperation
  /** How many keys the contract takes in one batch. */
  readonly cap: number
  /** How many batches that are not full may be in flight at once: 1 where one call takes many keys. */
  readonly atOnce: number
  /**
   * Asks for some keys, at most `cap`. `within` is what they have in common.
   * A key without an answer has no such object; it may reject, or answer a key with an error of its own.
   */
  readonly ask: (keys: readonly string[], scope: RequestScope, within: string) => Promise<ReadonlyMap<string, Value | Error>>
}

export interface Gathered<Value> {
  /**
   * Answers by key; a key without an entry has no such object, and one that failed, or that this query could not wait for,
   * has an error. Never rejects.
   * @param within what a batch must have in common, such as the customer whose resources are asked for.
   */
  many(keys: readonly string[], scope: RequestScope, within?: string): Promise<Map<string, Value | Error>>
}

export interface GatheringOptions {
  readonly clock: Clock
  readonly epochs: Epochs
  readonly generations: Pick<Generations, 'chosen'>
  readonly telemetry?: Telemetry
}

/** One key that is asked for, and the queries that want it. */
interface Wanted<Value> {
  readonly key: string
  readonly members: Set<RequestScope>
  readonly settled: PromiseWithResolvers<Value | Error | undefined>
  /** The batch it went out with; null while it gathers. */
  batch: Batch<Value> | null
  isDone: boolean
}

interface Batch<Value> {
  readonly wanted: ReadonlyMap<string, Wanted<Value>>
  readonly epoch: number
  /** The latest deadline of the queries it was sent for. */
  readonly deadline: number
  readonly sentAt: number
  readonly stop: AbortController
  /** Of the queries beside the first one. */
  readonly links: Span[]
}

interface Lane<Value> {
  readonly key: string
  readonly within: string
  readonly gathering: Map<string, Wanted<Value>>
  /** Clock time at which the first of them came. */
  since: number
  readonly running: Set<Batch<Value>>
  /** Batches in flight that were not full and have not returned. */
  underFull: number
  isScheduled: boolean
}

interface Hall<Value> extends GatheringOptions {
  readonly read: BatchRead<Value>
  readonly alarms: Alarms
  readonly lanes: Map<string, Lane<Value>>
}

/** Gathers the keys of one read over all queries of this process. */
export function gather<Value>(read: BatchRead<Value>, options: GatheringOptions): Gathered<Value> {
  const hall: Hall<Value> = { ...options, read, alarms: createAlarms(options.clock), lanes: new Map() }
  return {
    async many(keys, scope, within = '') {
      const answers = new Map<string, Value | Error>()
      let left = [...new Set(keys)]
      if (scope.context.signal.aborted) return new Map(left.map((key) => [key, leavingError(hall, scope)]))
      // More than once only where keys joined a batch whose queries had less time than this one.
      while (left.length > 0) left = await waitFor(hall, laneOf(hall, scope, within), left, scope, answers)
      return answers
    },
  }
}

function laneOf<Value>(hall: Hall<Value>, { context }: RequestScope, within: string): Lane<Value> {
  const chosen = hall.generations.chosen(hall.read.operation, context)
  const key = JSON.stringify([context.tenant, context.language, context.priority ?? 'read', within, chosen?.first, chosen?.fallback])
  const lane = hall.lanes.get(key) ?? { key, within, gathering: new Map(), since: 0, running: new Set(), underFull: 0, isScheduled: false }
  hall.lanes.set(key, lane)
  return lane
}

/** Waits for keys on one query's terms and writes their answers down. @returns the keys to ask for again. */
async function waitFor<Value>(
  hall: Hall<Value>,
  lane: Lane<Value>,
  keys: readonly string[],
  scope: RequestScope,
  answers: Map<string, Value | Error>,
): Promise<string[]> {
  const { clock, alarms } = hall
  const all = keys.map((key) => want(hall, lane, key, scope))
  sendWhatIsFull(hall, lane)
  sendSoon(hall, lane)
  const again: string[] = []
  let hasLeft = false
  const arrived = all.map(async (wanted) => {
    const answer = await wanted.settled.promise
    if (hasLeft) return
    if (wasCutShort(answer, wanted.batch?.deadline ?? Infinity, scope.context, clock)) again.push(wanted.key)
    else if (answer !== undefined) answers.set(wanted.key, answer)
  })
  if (await waitUntil(Promise.all(arrived), alarms, scope.context)) return again
  hasLeft = true
  const open = all.filter(({ isDone }) => !isDone)
  const error = leavingError(hall, scope)
  for (const wanted of open) answers.set(wanted.key, error)
  traceLeaving(hall, scope, open)
  leave(lane, scope, open)
  return []
}

/** Joins the key where it gathers, or where it is in flight since no earlier than the tenant's last write; else it gathers. */
function want<Value>(hall: Hall<Value>, lane: Lane<Value>, key: string, scope: RequestScope): Wanted<Value> {
  const epoch = hall.epochs.of(scope.context.tenant)
  const inFlight = [...lane.running].find((batch) => batch.epoch === epoch && batch.wanted.get(key)?.isDone === false)
  const known = lane.gathering.get(key) ?? inFlight?.wanted.get(key)
  const wanted = known ?? { key, members: new Set(), settled: Promise.withResolvers(), batch: null, isDone: false }
  if (wanted.batch && scope.context.span && !wanted.members.has(scope)) wanted.batch.links.push(scope.context.span)
  wanted.members.add(scope)
  if (known) return wanted
  if (lane.gathering.size === 0) lane.since = hall.clock.now()
  lane.gathering.set(key, wanted)
  return wanted
}

function sendWhatIsFull<Value>(hall: Hall<Value>, lane: Lane<Value>): void {
  while (lane.gathering.size >= hall.read.cap) void send(hall, lane, takeFrom(lane, hall.read.cap))
}

/** The end of the turn, not a wait: what one turn of the event loop brings goes together. */
function sendSoon<Value>(hall: Hall<Value>, lane: Lane<Value>): void {
  if (lane.isScheduled || lane.gathering.size === 0 || lane.underFull >= hall.read.atOnce) return
  lane.isScheduled = true
  setImmediate(() => {
    lane.isScheduled = false
    if (lane.gathering.size > 0 && lane.underFull < hall.read.atOnce) void send(hall, lane, takeFrom(lane, hall.read.cap))
    tidy(hall, lane)
  })
}

function takeFrom<Value>(lane: Lane<Value>, count: number): Wanted<Value>[] {
  const taken = [...lane.gathering.values()].slice(0, count)
  for (const { key } of taken) lane.gathering.delete(key)
  return taken
}

/** Sends one batch and settles its keys as their answers come. Never rejects. */
async function send<Value>(hall: Hall<Value>, lane: Lane<Value>, taken: readonly Wanted<Value>[]): Promise<void> {
  const scopes = scopesOf(taken)
  const [leader] = scopes
  if (!leader) return
  const { read, epochs, clock } = hall
  const batch: Batch<Value> = {
    wanted: new Map(taken.map((wanted) => [wanted.key, wanted])),
    epoch: epochs.of(leader.context.tenant),
    deadline: Math.max(...scopes.map(({ context }) => context.deadline)),
    sentAt: clock.now(),
    stop: new AbortController(),
    links: scopes.slice(1).flatMap(({ context: { span } }) => span ?? []),
  }
  for (const wanted of taken) wanted.batch = batch
  measure(hall, lane, batch, scopes.length)
  const context = { ...leader.context, deadline: batch.deadline, signal: batch.stop.signal, links: batch.links }
  lane.running.add(batch)
  const returned = occupy(hall, lane, batch, taken.length < read.cap)
  const ask = async (keys: readonly string[]) => {
    const own = leader.fork(context)
    try {
      return await read.ask(keys, own, lane.within)
    } finally {
      tell(own, keys.flatMap((key) => batch.wanted.get(key) ?? []))
      // Halves of a refused batch go on beside the next one: a bad key delays nobody.
      returned()
    }
  }
  await askOrHalve(taken.map(({ key }) => key), ask, (key, answer) => settle(batch, key, answer))
  lane.running.delete(batch)
  tidy(hall, lane)
}

function measure<Value>({ read, clock, telemetry: { meters } = noTelemetry }: Hall<Value>, lane: Lane<Value>, { wanted }: Batch<Value>, queries: number): void {
  const own = { 'partner_graph.operation': read.operation.name }
  meters?.record('partner_graph.batch.keys', wanted.size, own)
  meters?.record('partner_graph.batch.queries', queries, own)
  meters?.record('partner_graph.batch.wait.duration', (clock.now() - lane.since) / 1_000, own)
}

/** Takes the lane's place for a batch that is not full; the returned function gives it back, once: on return or on abort. */
function occupy<Value>(hall: Hall<Value>, lane: Lane<Value>, batch: Batch<Value>, isUnderFull: boolean): () => void {
  let isHeld = isUnderFull
  lane.underFull += isUnderFull ? 1 : 0
  const giveBack = () => {
    if (!isHeld) return
    isHeld = false
    lane.underFull -= 1
    sendSoon(hall, lane)
  }
  batch.stop.signal.addEventListener('abort', () => {
    lane.running.delete(batch)
    giveBack()
  })
  return giveBack
}

function settle<Value>(batch: Batch<Value>, key: string, answer: Value | Error | undefined): void {
  const wanted = batch.wanted.get(key)
  if (!wanted) return
  wanted.isDone = true
  wanted.settled.resolve(answer)
}

/** A query leaves: what it alone wanted is not asked for, and a batch that nobody wants any more is ended. */
function leave<Value>(lane: Lane<Value>, scope: RequestScope, open: readonly Wanted<Value>[]): void {
  for (const wanted of open) {
    wanted.members.delete(scope)
    if (wanted.members.size === 0 && lane.gathering.get(wanted.key) === wanted) lane.gathering.delete(wanted.key)
  }
  for (const batch of new Set(open.flatMap((wanted) => wanted.batch ?? []))) {
    const isWanted = [...batch.wanted.values()].some(({ isDone, members }) => !isDone && members.size > 0)
    if (!isWanted) batch.stop.abort()
  }
}

/** Writes the calls of one batch into the lineage of every query that had a key in it. */
function tell<Value>(own: RequestScope, wanted: readonly Wanted<Value>[]): void {
  const traces = new Set(scopesOf(wanted).map(({ trace }) => trace))
  const calls = traces.size > 1 ? own.trace.calls.map((call) => ({ ...call, shared: true as const })) : own.trace.calls
  for (const trace of traces) trace.calls.push(...calls)
}

function scopesOf<Value>(wanted: readonly Wanted<Value>[]): RequestScope[] {
  return [...new Set(wanted.flatMap(({ members }) => [...members]))]
}

function leavingError<Value>({ read, generations, clock }: Hall<Value>, { context }: RequestScope): Error {
  const failure = endOf(context, clock) ?? { kind: 'client-gone' as const }
  const generation = generations.chosen(read.operation, context)?.first
  const operationId = generation && read.operation[generation]?.operationIds[0]
  const operation = read.operation.name
  if (operationId) return failureToError(failure, { operation, generation, operationId })
  return new PartnerGraphError(failure.kind === 'deadline' ? 'deadline' : 'client-gone', { operation })
}

/** A query that its deadline takes away still says what it waited for. */
function traceLeaving<Value>({ read, generations, clock }: Hall<Value>, scope: RequestScope, open: readonly Wanted<Value>[]): void {
  const chosen = generations.chosen(read.operation, scope.context)
  const binding = chosen && read.operation[chosen.first]
  const operationId = binding?.operationIds[0]
  if (!chosen || !operationId || scope.context.signal.aborted) return
  const batches = new Set(open.flatMap(({ batch }) => batch ?? []))
  const sentAt = Math.min(clock.now(), ...[...batches].map((batch) => batch.sentAt))
  scope.trace.calls.push({
    operation: read.operation.name,
    operationId,
    generation: chosen.first,
    because: chosen.because,
    sent: batches.size > 0,
    keys: open.length,
    waitMs: 0,
    tookMs: clock.now() - sentAt,
    attempts: batches.size > 0 ? 1 : 0,
    error: 'DEADLINE_EXCEEDED',
    requestId: null,
    missing: binding.missing,
  })
}

function tidy<Value>(hall: Hall<Value>, lane: Lane<Value>): void {
  const isIdle = lane.gathering.size === 0 && lane.running.size === 0 && lane.underFull === 0 && !lane.isScheduled
  if (isIdle && hall.lanes.get(lane.key) === lane) hall.lanes.delete(lane.key)
}

/**
 * Writes that move or commit money: one receipt, one binding, one request, never a second one. The order is the promise:
 * the receipt is on the disk as PLANNED before anything, as SENDING before the first byte, and what came of it follows.
 *
 * What the upstream's answer leaves open stays OUTCOME_UNKNOWN until its effect is found or a person settles it. A write
 * that is on its way goes on when its caller leaves or has no time left: that caller gets IN_PROGRESS.
 */
import type { Clock } from '../clock.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { contractOperations } from '../generated/operations.ts'
import { allRefused } from '../journal/effect.ts'
import type { Draft, Journal, Known } from '../journal/journal.ts'
import type { Receipt } from '../journal/receipt.ts'
import { StoreUnavailable } from '../store/database.ts'
import { createAlarms } from '../upstream/alarms.ts'
import type { UpstreamClient } from '../upstream/types.ts'
import { waitUntil } from '../upstream/wait.ts'
import { perform, planned } from './attempt.ts'
import { chooseFor, type Whose } from './choosing.ts'
import type { MoneyOperation } from './money-operation.ts'
import type { Binding, PlannedRequest } from './operation.ts'
import { noEnds } from './live-policy.ts'
import { observedByNobody, type Observer } from './observer.ts'
import { bindingOn } from './available.ts'
import { refusalOf, storeError, wasNoEffect } from './receipt-errors.ts'
import type { EndpointEnds, LivePolicy } from './setting.ts'
import type { Site } from './site.ts'
import { outcomeOf, type RequestScope } from './switch.ts'
import type { Told } from './told.ts'
import type { Reason } from './trace.ts'

/** How a mutation asks for a write. */
export interface WriteRequest {
  readonly mutation: string
  readonly idempotencyKey: string
  /** The caller knows of an equal write whose outcome is open. */
  readonly confirmed: boolean
  /** The mutation's whole input but for the key and the confirmation. */
  readonly input: unknown
}

export interface Written {
  /** SUCCEEDED, FAILED or OUTCOME_UNKNOWN. */
  readonly receipt: Receipt
  /** Why it FAILED, as when it happened; null otherwise. */
  readonly refusal: PartnerGraphError | null
}

/** Completes a write's arguments by reads, before anything is written down. */
export type Prepare<Args> = (args: Args) => Promise<Args>

export interface Writes {
  /**
   * Makes a write, or gives what came of it when its key was used before.
   * @throws PartnerGraphError: IDEMPOTENCY_KEY_REUSED, IN_PROGRESS, WRITES_STOPPED, CONTRACT_UNCONFIRMED, STORE_UNAVAILABLE,
   * NOT_CONFIGURED, `possible-duplicate` (BAD_USER_INPUT), and what a plan or an identity is refused with
   * @param prepare completes the arguments by reads that the plan needs; a key that was used before is answered without it
   */
  run<Args, Model>(operation: MoneyOperation<Args, Model>, args: Args, write: WriteRequest, scope: RequestScope, prepare?: Prepare<Args>): Promise<Written>
  /** Ends when no write is under way in this process. */
  idle(): Promise<void>
}

export interface WritesOptions {
  readonly client: UpstreamClient
  readonly policy: LivePolicy
  readonly ends?: EndpointEnds
  readonly site: Site
  readonly clock: Clock
  /** Null without a durable store: nothing that moves money is done then. */
  readonly journal: Journal | null
  readonly readOnly: boolean
  /** The sandbox's contract is what it is. */
  readonly isSandbox: boolean
  readonly afterWrite: (tenant: string) => Promise<void>
  /** Looks for the effect of an unknown outcome, once; the receipt as it is then. */
  readonly settle: (receipt: Receipt) => Promise<Receipt>
  readonly told?: Told
  readonly observer?: Observer
}

interface Route<Args, Model> {
  readonly generation: 'old' | 'new'
  readonly because: Reason
  readonly binding: Binding<Args, Model>
  readonly request: PlannedRequest
}

const firstLookMs = 50
const longestLookMs = 1_000
const writingTries = 5

/** Builds the writes of one tenant. */
export function createWrites(options: WritesOptions): Writes {
  const { clock, journal, policy, ends = noEnds, site, observer = observedByNobody } = options
  const alarms = createAlarms(clock)
  const running = new Map<string, Promise<Written>>()

  /** The one binding that is asked: another one only where the first cannot, which is known before anything is sent. */
  function routeOf<Args, Model>(operation: MoneyOperation<Args, Model>, args: Args, whose: Whose): Route<Args, Model> {
    const chosen = chooseFor(operation, { policy, site, ends }, whose)
    if (!chosen) throw new PartnerGraphError('endpoint-retired', { operation: operation.name, generation: operation.new ? 'new' : 'old' })
    try {
      return route(operation, args, chosen.first, chosen.because)
    } catch (error) {
      if (!chosen.fallback || !(error instanceof PartnerGraphError) || error.key !== 'cannot') throw error
      return route(operation, args, chosen.fallback, 'fallback')
    }
  }

  function route<Args, Model>(operation: MoneyOperation<Args, Model>, args: Args, generation: 'old' | 'new', because: Reason): Route<Args, Model> {
    const binding = bindingOn(operation, generation, site)
    if (!binding) throw new PartnerGraphError('endpoint-retired', { operation: operation.name, generation })
    const [request, ...more] = planned(operation, generation, binding, args)
    if (!request || more.length > 0) throw new TypeError(`${operation.name} must be exactly one request`)
    if (!options.isSandbox) requireSureness(operation.name, request, site)
    return { generation, because, binding, request }
  }

  async function send<Args, Model>(book: Journal, operation: MoneyOperation<Args, Model>, args: Args, sent: Route<Args, Model>, plan: Receipt, scope: RequestScope): Promise<Written> {
    const { generation, because, binding, request } = sent
    if (!(await book.startSending(plan))) {
      const receipt = await book.fail(plan, { failure: (await book.frozen()) ? 'writes-frozen' : 'not-sent', vendorCode: null, requestId: null })
      return { receipt, refusal: refusalOf(receipt) }
    }
    const parts = { client: options.client, clock, site, ...(options.told && { told: options.told }) }
    const since = clock.now()
    const seen = { operation: operation.name, tenant: scope.context.tenant, generation, role: because === 'fallback' ? 'fallback' : 'primary', asked: binding.operationIds } as const
    const done = await perform(parts, operation, generation, binding, [request], args, scope, { because, keys: 1 }).then(
      ({ model, requestId, tookMs }) => {
        observer.attempted({ ...seen, tookMs, outcome: 'answered', code: null, operationId: null })
        return { ...operation.money.result(model), requestId }
      },
      (error: unknown) => {
        observer.attempted({ ...seen, ...outcomeOf(error, clock.now() - since) })
        return { error }
      },
    ).finally(() => after(scope))
    if (!('error' in done)) {
      const refused = allRefused(done)
      const receipt = await written(operation.name, () => (refused ? book.fail(plan, { ...refused, requestId: done.requestId }) : book.succeed(plan, done)))
      return { receipt, refusal: refusalOf(receipt) }
    }
    const { error } = done
    const requestId = error instanceof PartnerGraphError ? (error.upstream?.requestId ?? null) : null
    const failed = wasNoEffect(error, binding.unclear)
    if (failed) {
      const receipt = await written(operation.name, () => book.fail(plan, { ...failed, requestId }))
      return { receipt, refusal: error instanceof PartnerGraphError ? error : null }
    }
    const unknown = await written(operation.name, () => book.leaveUnknown(plan, requestId))
    const receipt = await options.settle(unknown)
    // Its effect may have come about after the first time.
    await after(scope)
    return { receipt, refusal: refusalOf(receipt) }
  }

  /** Whatever came of it: nothing that is older may be served now. A cache that does not answer changes nothing of the write. */
  async function after({ context }: RequestScope): Promise<void> {
    await options.afterWrite(context.tenant).catch(() => undefined)
  }

  /** What came of a write that was sent must get into the journal: a store that is away for a moment is asked again. */
  async function written(operation: string, write: () => Promise<Receipt>): Promise<Receipt> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await write()
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error
        if (attempt === writingTries) throw new PartnerGraphError('outcome-unwritten', { operation })
        await clock.sleep(200 * 3 ** attempt)
      }
    }
  }

  /** The receipt once its write has ended, whoever makes it, or IN_PROGRESS when the query's time is over before. */
  async function ended(book: Journal, receipt: Receipt, scope: RequestScope): Promise<Written> {
    const { deadline, signal } = scope.context
    const inProgress = () => new PartnerGraphError('in-progress', { operation: receipt.operation })
    const own = running.get(receipt.id)
    if (own) {
      const end = await waitUntil(own, alarms, { deadline, signal })
      if (!end) throw inProgress()
      return end
    }
    // Another replica makes it, or made it and has gone.
    for (let pause = firstLookMs, now = receipt; ; pause = Math.min(pause * 2, longestLookMs)) {
      if (now.state !== 'PLANNED' && now.state !== 'SENDING') return { receipt: now, refusal: refusalOf(now) }
      if (now.leaseUntil < clock.now()) await book.recover('expired')
      else if (clock.now() + pause >= deadline || signal.aborted) throw inProgress()
      else await clock.sleep(pause)
      now = (await book.byKey(receipt.tenant, receipt.idempotencyKey)) ?? now
    }
  }

  async function known(book: Journal, found: Known, scope: RequestScope): Promise<Written> {
    if (found.kind === 'reused') throw new PartnerGraphError('key-reused')
    if (found.kind === 'incomparable') throw new PartnerGraphError('key-incomparable')
    return ended(book, found.receipt, scope)
  }

  function begin<Args, Model>(book: Journal, operation: MoneyOperation<Args, Model>, args: Args, sent: Route<Args, Model>, receipt: Receipt, scope: RequestScope): void {
    const write = send(book, operation, args, sent, receipt, scope)
    running.set(receipt.id, write)
    // Whoever waits is told; when nobody does any more, the journal is what tells.
    write.catch(() => undefined).finally(() => running.delete(receipt.id))
  }

  async function make<Args, Model>(book: Journal, operation: MoneyOperation<Args, Model>, asked: Args, write: WriteRequest, scope: RequestScope, prepare?: Prepare<Args>): Promise<Written> {
    const { context: { tenant, caller = 'local' } } = scope
    const before = await book.find({ tenant, ...write })
    if (before) return known(book, before, scope)
    if (options.readOnly) throw new PartnerGraphError('read-only')
    const args = prepare ? await prepare(asked) : asked
    const sent = routeOf(operation, args, { tenant: scope.context.tenant, caller: scope.context.caller, entity: operation.entity(args) })
    // Looked up now: what fails here fails before there is a receipt, and the key can be used again.
    if (sent.request.identity.kind === 'customer') await scope.identityOf(sent.request.identity.customerId)
    const draft: Draft = {
      ...write, tenant, caller, operation: operation.name, generation: sent.generation, operationId: sent.request.operationId, facts: operation.money.facts(args),
    }
    const opened = await book.open(draft)
    if (opened.kind === 'frozen') throw new PartnerGraphError('writes-frozen')
    if (opened.kind === 'duplicate') {
      throw new PartnerGraphError('possible-duplicate', { argument: 'input.confirmPossibleDuplicate', receipts: opened.of.map(({ idempotencyKey }) => idempotencyKey).join(', ') })
    }
    if (opened.kind !== 'new') return known(book, opened, scope)
    begin(book, operation, args, sent, opened.receipt, scope)
    return ended(book, opened.receipt, scope)
  }

  return {
    async run(operation, args, write, scope, prepare) {
      if (!journal) throw new PartnerGraphError(options.readOnly ? 'read-only' : 'no-journal', { operation: operation.name })
      try {
        return await make(journal, operation, args, write, scope, prepare)
      } catch (error) {
        throw storeError(error)
      }
    },
    async idle() {
      while (running.size > 0) await Promise.allSettled(running.values())
    },
  }
}

/** Outside the sandbox money depends only on contracts with a sure source, or on ones that the site file confirms. */
function requireSureness(operation: string, request: PlannedRequest, site: Site): void {
  const { operationId } = request
  if (site.confirmed.has(operationId)) return
  const { confidence, weakParts } = contractOperations[operationId]
  const isWeak = confidence === 'memory' || confidence === 'doc-excerpt' || confidence === 'modelled'
  const sent = new Set(namesIn([request.query, request.body]))
  const parts = [...weakParts.sent.filter((name) => sent.has(name)), ...weakParts.answered]
  if (isWeak || parts.length > 0) throw new PartnerGraphError('contract-unconfirmed', { operation, operationId, part: isWeak ? confidence : parts.join(', ') })
}

/** The names of all members that are sent. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(namesIn)
  return Object.entries(value).flatMap(([name, member]) => (member === undefined ? [] : [name, ...namesIn(member)]))
}

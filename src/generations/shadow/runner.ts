/**
 * Compares reads: the other generation is asked beside the answer that the caller already has, both are held against each
 * other, and a difference counts only when it stands after both were read again. Now and then the same generation is read
 * twice instead: what differs then is noise.
 *
 * Nothing here delays or fails a call. It goes out with priority `shadow`, which gets only what real traffic leaves over of
 * quota and connections, and is refused at once otherwise; each call has its own deadline. Only reads come here; it asks
 * the client itself, so that no kept answer and no call on its way is taken for a new reading.
 */
import type { Clock } from '../../clock.ts'
import type { ErrorKey } from '../../errors/catalogue.ts'
import { PartnerGraphError, type Generation } from '../../errors/partner-graph-error.ts'
import type { UpstreamClient } from '../../upstream/types.ts'
import { attempt } from '../attempt.ts'
import { bindingOn } from '../available.ts'
import type { Answered, Attempted, Observer, ToCompare } from '../observer.ts'
import type { AnyOperation } from '../operation.ts'
import type { Site } from '../site.ts'
import { outcomeOf } from '../switch.ts'
import type { Told } from '../told.ts'
import { compareAnswers, type Pair } from './answers.ts'
import { covers, type ComparedModels, type FieldDifference } from './compare.ts'
import type { OnCompared } from './compared.ts'
import type { AnyComparison } from './comparison.ts'

/** A difference that stood. */
export interface FoundMismatch {
  readonly comparison: AnyComparison
  readonly tenant: string
  readonly at: number
  readonly args: unknown
  readonly language: string
  readonly classes: readonly string[]
  readonly differences: readonly FieldDifference[]
}

export interface ComparingOptions {
  readonly clock: Clock
  readonly comparisons: ReadonlyMap<string, AnyComparison>
  readonly limits: ComparingLimits
  readonly isFrozen: () => boolean
  readonly observer: Pick<Observer, 'attempted'>
  readonly onCompared: OnCompared
  readonly onMismatch: (found: FoundMismatch) => void
  /** Told when comparing itself went wrong, once for an operation: a mistake in a declaration goes wrong with every read. */
  readonly onFailed: (operation: string, error: unknown) => void
  /** A random number from 0 to below 1. */
  readonly random?: () => number
}

export interface ComparingLimits {
  /** Milliseconds that a call for comparing may take. */
  readonly timeoutMs: number
  /** Comparisons at a time in this process; one tenant may have half of them. */
  readonly concurrency: number
  /** The share of the comparisons that read one generation twice, 0 to 1. */
  readonly noiseShare: number
  /** Milliseconds between a difference and reading both again. */
  readonly pauseMs: number
}

/** What a tenant asks with. */
export interface ComparingParts {
  readonly client: UpstreamClient
  readonly site: Site
  readonly told: Told
}

export interface Comparing {
  /** The observer of one tenant's switch. */
  of(parts: ComparingParts): Pick<Observer, 'compare'>
  /** Ends what is under way. */
  close(): Promise<void>
}

/** A read that is being compared. */
interface Job<Args, Model> {
  readonly read: ToCompare<Args, Model>
  readonly comparison: AnyComparison
  readonly parts: ComparingParts
  readonly classes: readonly string[]
}

/** How often both are asked again before a difference is left out; the pauses double. */
const readingAgainTries = 5

/** Builds comparing for all tenants of the process. */
export function createComparing(options: ComparingOptions): Comparing {
  const { clock, comparisons, limits, isFrozen, observer, onCompared, onMismatch, onFailed, random = Math.random } = options
  const stop = new AbortController()
  const running = new Map<string, Promise<void>>()
  const busy = new Map<string, number>()
  const mistaken = new Set<string>()
  const perTenant = Math.max(1, Math.ceil(limits.concurrency / 2))

  function consider<Args, Model>(read: ToCompare<Args, Model>, share: number, parts: ComparingParts): void {
    const { operation, args, scope: { context } } = read
    const comparison = comparisons.get(operation.name)
    if (!comparison || operation.safety !== 'read' || context.priority === 'shadow' || stop.signal.aborted || isFrozen()) return
    if (!answersBoth(operation, parts.site) || random() * 100 >= share || comparison.isComparable?.(args) === false) return
    const key = JSON.stringify([operation.name, context.tenant, context.language, comparison.shown ? comparison.shown(args) : args])
    // The same question twice at the same time is one pair, not two.
    if (running.has(key)) return
    const classes = comparison.classes.filter((one) => one.has(args)).map(({ name }) => name)
    const job = { read, comparison, parts, classes }
    if (running.size >= limits.concurrency || (busy.get(context.tenant) ?? 0) >= perTenant) return tell(job, 'left-out')
    busy.set(context.tenant, (busy.get(context.tenant) ?? 0) + 1)
    const run = work(job).catch((error: unknown) => failed(operation.name, error)).finally(() => {
      running.delete(key)
      const left = (busy.get(context.tenant) ?? 1) - 1
      if (left > 0) busy.set(context.tenant, left)
      else busy.delete(context.tenant)
    })
    running.set(key, run)
  }

  function failed(operation: string, error: unknown): void {
    if (mistaken.has(operation)) return
    mistaken.add(operation)
    onFailed(operation, error)
  }

  async function work<Args, Model>(job: Job<Args, Model>): Promise<void> {
    const { primary, answer } = job.read
    if (random() < limits.noiseShare) return listen(job)
    const other = otherThan(primary)
    const second = await ask(job, other)
    // What one refuses by a rule of its contract, and the other when it is asked, is refused by both.
    if ('refused' in answer && typeof second === 'object' && 'refused' in second && second.refused === 'BAD_USER_INPUT') return
    const first = second === 'left' || second === 'cannot' ? second : held(job, pairOf(primary, answer, second))
    if (first === null || first === 'cannot') return
    if (first === 'left') return tell(job, 'left-out')
    if (first.differences.length === 0) return tell(job, first.declared.length > 0 ? 'explained' : 'equal')
    const again = await askAgain(job)
    if (again === 'left') return tell(job, 'left-out')
    const confirmed = held(job, again)
    if (confirmed === null) return
    const seen = new Set(first.differences.map(({ field }) => field))
    const standing = confirmed.differences.filter(({ field }) => seen.has(field) || [...seen].some((one) => covers(one, field) || covers(field, one)))
    if (standing.length === 0) return tell(job, 'explained')
    const { args, scope: { context: { tenant, language } } } = job.read
    tell(job, 'mismatch', { fields: fieldsOf(standing) })
    onMismatch({ comparison: job.comparison, tenant, at: clock.now(), args, language, classes: job.classes, differences: standing })
  }

  /**
   * Reads both again. A difference takes three calls of what is left over and an equal pair one: given up at the first refusal,
   * differences would be left out far more often than equal pairs, and a generation would look better than it is.
   */
  async function askAgain<Args, Model>(job: Job<Args, Model>): Promise<Pair | 'left'> {
    const { primary } = job.read
    for (let tried = 0; tried < readingAgainTries; tried += 1) {
      await clock.sleep(limits.pauseMs * 2 ** tried, stop.signal).catch(() => undefined)
      if (stop.signal.aborted || isFrozen()) return 'left'
      const [mine, others] = await Promise.all([ask(job, primary), ask(job, otherThan(primary))])
      if (typeof mine === 'object' && typeof others === 'object') return pairOf(primary, mine, others)
    }
    return 'left'
  }

  /** Reads the same generation twice. */
  async function listen<Args, Model>(job: Job<Args, Model>): Promise<void> {
    const { primary, answer } = job.read
    const second = await ask(job, primary)
    if (second === 'left' || second === 'cannot') return
    const compared = held(job, pairOf(primary, answer, second))
    if (compared === null) return
    const differs = compared.differences.length > 0
    tell(job, differs ? 'mismatch' : 'equal', { fields: fieldsOf(compared.differences), noise: true })
  }

  function held<Args, Model>({ read, comparison, parts: { site } }: Job<Args, Model>, pair: Pair): ComparedModels | null {
    const missing = (generation: Generation) => bindingOn(read.operation, generation, site)?.missing ?? []
    return compareAnswers(pair, { comparison, args: read.args, language: read.scope.context.language, missing: { old: missing('old'), new: missing('new') } })
  }

  /** Asks a generation; `left` where nobody answered, `cannot` where it cannot answer these arguments at all. */
  async function ask<Args, Model>({ read, parts }: Job<Args, Model>, generation: Generation): Promise<Answered<unknown> | 'left' | 'cannot'> {
    if (stop.signal.aborted || isFrozen()) return 'left'
    const { operation, args, scope, keys } = read
    const { tenant, language, requestId, caller } = scope.context
    const since = clock.now()
    const context = { tenant, language, requestId, ...(caller !== undefined && { caller }), deadline: since + limits.timeoutMs, signal: stop.signal, priority: 'shadow' as const }
    const asked = bindingOn(operation, generation, parts.site)?.operationIds ?? []
    const seen = { operation: operation.name, tenant, generation, role: 'shadow', asked } as const
    try {
      const { model, tookMs } = await attempt({ ...parts, clock }, operation, generation, args, scope.fork(context), { because: 'pinned', keys })
      observer.attempted({ ...seen, tookMs, outcome: 'answered', code: null, operationId: null })
      return { model }
    } catch (error) {
      const attempted: Attempted = { ...seen, ...shadowOutcome(error, clock.now() - since) }
      if (attempted.code === 'NOT_SUPPORTED_BY_GENERATION' || attempted.code === 'NOT_CONFIGURED') return 'cannot'
      // Nothing is asked then, and no other generation steps in: whoever is moved there gets an error for an answer.
      if (attempted.code === 'BAD_USER_INPUT') return { refused: attempted.code, vendorCode: null }
      observer.attempted(attempted)
      if (!(error instanceof PartnerGraphError) || error.code !== 'UPSTREAM_REJECTED') return 'left'
      return { refused: error.code, vendorCode: error.upstream?.errorCode ?? null }
    }
  }

  function tell<Args, Model>({ read, classes }: Job<Args, Model>, result: 'equal' | 'explained' | 'mismatch' | 'left-out', more: { readonly fields?: readonly string[]; readonly noise?: true } = {}): void {
    onCompared({ operation: read.operation.name, tenant: read.scope.context.tenant, at: clock.now(), classes, result, fields: more.fields ?? [], noise: more.noise ?? false })
  }

  return {
    of: (parts) => ({
      compare(read, share) {
        try {
          consider(read, share, parts)
        } catch (error) {
          failed(read.operation.name, error)
        }
      },
    }),
    async close() {
      stop.abort(new Error('comparing ends'))
      await Promise.all(running.values())
    },
  }
}

/** Failures before the call went out, and our own end: they say nothing of the generation. Only quota has a code of its own. */
const ourDoing: ReadonlySet<string> = new Set<ErrorKey>(['breaker-open', 'upstream-busy', 'client-gone'])

/** Its own deadline is what a generation has to answer in: one that does not has failed, unlike a caller who leaves. */
function shadowOutcome(error: unknown, passedMs: number): ReturnType<typeof outcomeOf> {
  const seen = outcomeOf(error, passedMs)
  if (error instanceof PartnerGraphError && ourDoing.has(error.key)) return { ...seen, outcome: 'left' }
  return seen.code === 'DEADLINE_EXCEEDED' ? { ...seen, outcome: 'failed', code: 'UPSTREAM_TIMEOUT' } : seen
}

function pairOf(primary: Generation, answer: Answered<unknown>, other: Answered<unknown>): Pair {
  return primary === 'old' ? { old: answer, new: other } : { old: other, new: answer }
}

function otherThan(generation: Generation): Generation {
  return generation === 'old' ? 'new' : 'old'
}

function answersBoth(operation: AnyOperation, site: Site): boolean {
  return bindingOn(operation, 'old', site) !== null && bindingOn(operation, 'new', site) !== null
}

function fieldsOf(differences: readonly FieldDifference[]): string[] {
  return [...new Set(differences.map(({ field }) => field))]
}

/**
 * Answers kept for a while, by tenant, operation, generation, language and arguments. What is kept for how long, and
 * where, is said by rules (src/datasources/cache-rules.ts); here is how.
 *
 * An answer from here is in the lineage, as a call that was not sent, with its age. Kept for longer than it is fresh, it
 * serves only when asking again failed in a way that says nothing of the data, and the lineage calls it stale.
 */
import { hash } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { hasCode } from '../errors/partner-graph-error.ts'
import type { Cache } from '../store/cache.ts'
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.ts'
import type { AnyOperation } from './operation.ts'
import type { Generations, RequestScope } from './switch.ts'

/** A model as JSON. `read` gives null for what it does not know: a kept value of another release. */
export interface Codec<Value> {
  readonly write: (value: Value) => unknown
  readonly read: (json: unknown) => Value | null
}

export interface KeepTerms {
  readonly operation: AnyOperation
  /** Milliseconds that an answer is served without asking; 0: never. */
  readonly freshMs: number
  /** Milliseconds beyond that in which it still serves when asking again fails; 0: never. */
  readonly staleMs: number
  /** `process`: never leaves this process's memory. `shared`: by all replicas, where they share a cache. */
  readonly scope: 'process' | 'shared'
  /** Whether a write of the tenant makes it count no more. */
  readonly droppedByWrites: boolean
}

export interface KeepRule<Value> extends KeepTerms {
  readonly codec: Codec<Value>
}

export interface Kept {
  /**
   * Answers by key: kept ones, and for the rest what `ask` gives, which is then kept. Failures and "no such object" are not kept.
   * @param ask is given the keys that are not fresh; a key that fails has an error, so that a stale answer can serve.
   */
  many<Value>(
    rule: KeepRule<Value>,
    keys: readonly string[],
    scope: RequestScope,
    ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value | Error>>,
  ): Promise<Map<string, Value | Error>>
  /** The one answer to some arguments, or null; rejects as `ask` does where nothing older serves. */
  one<Value>(rule: KeepRule<Value>, args: unknown, scope: RequestScope, ask: () => Promise<Value | null>): Promise<Value | null>
}

export interface KeptOptions {
  readonly clock: Clock
  readonly caches: Readonly<Record<KeepTerms['scope'], Cache>>
  readonly generations: Pick<Generations, 'chosen'>
  readonly telemetry?: Telemetry
}

/** Raise it when the meaning of what is kept changes without its shape changing. */
const formatVersion = 1

const entrySchema = z.object({ generation: z.enum(['old', 'new']), asOf: z.number(), version: z.string(), value: z.unknown() })

interface Entry<Value> {
  readonly generation: 'old' | 'new'
  /** Clock time in milliseconds at which it was asked for. */
  readonly asOf: number
  readonly value: Value
}

/** Builds the keeping of answers. */
export function createKept(options: KeptOptions): Kept {
  const many: Kept['many'] = (rule, keys, scope, ask) => answersTo(options, rule, keys, scope, ask)
  return {
    many,
    async one(rule, args, scope, ask) {
      const key = JSON.stringify(args)
      const found = (await many(rule, [key], scope, () => onlyAnswer(key, ask))).get(key)
      if (found instanceof Error) throw found
      return found ?? null
    },
  }
}

async function onlyAnswer<Value>(key: string, ask: () => Promise<Value | null>): Promise<Map<string, Value | Error>> {
  try {
    const value = await ask()
    return new Map(value === null ? [] : [[key, value]])
  } catch (error) {
    return new Map([[key, error instanceof Error ? error : new Error(String(error))]])
  }
}

async function answersTo<Value>(
  options: KeptOptions,
  rule: KeepRule<Value>,
  keys: readonly string[],
  scope: RequestScope,
  ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value | Error>>,
): Promise<Map<string, Value | Error>> {
  if (rule.freshMs === 0 || keys.length === 0) return new Map(await ask(keys))
  const { tenant } = scope.context
  const cache = options.caches[rule.scope]
  const nameOf = namer(rule, scope, options)
  const asOf = options.clock.now()
  const { values, version } = await cache.read(tenant, keys.map(nameOf))
  const kept = new Map(keys.flatMap((key, index) => entryOf(rule, key, values[index], version)))
  const freshUntil = (entry: Entry<Value>) => entry.asOf + rule.freshMs
  const fresh = new Map([...kept].filter(([, entry]) => asOf < freshUntil(entry)))
  const missing = keys.filter((key) => !fresh.has(key))
  const asked: ReadonlyMap<string, Value | Error> = missing.length === 0 ? new Map() : await ask(missing)
  const stale = new Map([...kept].filter(([key, entry]) => saysNothing(asked.get(key)) && asOf < freshUntil(entry) + rule.staleMs))
  trace(rule, scope, options, fresh, false)
  trace(rule, scope, options, stale, true)
  measure(rule, options, { hit: fresh.size, miss: missing.length, stale: stale.size }, version)
  if (version !== null) {
    const entries = toKeep(rule, scope, asked, { asOf, version, nameOf, options })
    if (entries.size > 0) void cache.write(tenant, entries, rule.freshMs + rule.staleMs)
  }
  return new Map([...asked, ...[...fresh, ...stale].map(([key, { value }]) => [key, value] as const)])
}

function measure(rule: KeepTerms, { telemetry: { meters } = noTelemetry }: KeptOptions, results: Readonly<Record<'hit' | 'miss' | 'stale', number>>, version: string | null): void {
  if (!meters) return
  const own = { 'partner_graph.operation': rule.operation.name }
  if (version === null) meters.add('partner_graph.cache.passed_by', 1, own)
  for (const [result, count] of Object.entries(results)) if (count > 0) meters.add('partner_graph.cache.answers', count, { ...own, 'partner_graph.result': result })
}

/** Names hold nothing of the arguments that could be read, and nothing of two tenants can have the same. */
function namer(rule: KeepTerms, { context }: RequestScope, { generations }: KeptOptions): (key: string) => string {
  const generation = generations.chosen(rule.operation, context)?.first ?? null
  return (key) => hash('sha256', JSON.stringify([formatVersion, context.tenant, rule.operation.name, generation, context.language, key]), 'base64url')
}

function entryOf<Value>(rule: KeepRule<Value>, key: string, text: string | undefined, version: string | null): [string, Entry<Value>][] {
  const parsed = entrySchema.safeParse(text === undefined ? undefined : parseJson(text))
  if (!parsed.success || (rule.droppedByWrites && parsed.data.version !== version)) return []
  const value = rule.codec.read(parsed.data.value)
  return value === null ? [] : [[key, { generation: parsed.data.generation, asOf: parsed.data.asOf, value }]]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Failures after which an older answer is better than none; a refusal is an answer, and a query out of time has none. */
function saysNothing(answer: unknown): boolean {
  return hasCode(answer, 'UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT', 'UPSTREAM_THROTTLED', 'QUOTA_EXHAUSTED', 'UPSTREAM_CONTRACT_BROKEN')
}

interface Keeping {
  readonly asOf: number
  readonly version: string
  readonly nameOf: (key: string) => string
  readonly options: KeptOptions
}

function toKeep<Value>(
  rule: KeepRule<Value>,
  { context, trace: { calls } }: RequestScope,
  asked: ReadonlyMap<string, Value | Error>,
  { asOf, version, nameOf, options }: Keeping,
): Map<string, string> {
  // The lineage knows which generation answered in the end.
  const answered = calls.findLast((call) => call.operation === rule.operation.name && call.sent && call.error === undefined)
  const generation = answered?.generation ?? options.generations.chosen(rule.operation, context)?.first
  const entries = new Map<string, string>()
  for (const [key, value] of asked) {
    if (generation === undefined || value instanceof Error) continue
    entries.set(nameOf(key), JSON.stringify({ generation, asOf, version, value: rule.codec.write(value) } satisfies z.input<typeof entrySchema>))
  }
  return entries
}

function trace(rule: KeepTerms, scope: RequestScope, { generations }: KeptOptions, entries: ReadonlyMap<string, Entry<unknown>>, stale: boolean): void {
  const byGeneration = Map.groupBy(entries.values(), ({ generation }) => generation)
  for (const [generation, group] of byGeneration) {
    const binding = rule.operation[generation]
    const operationId = binding?.operationIds[0]
    if (!operationId) continue
    scope.trace.calls.push({
      operation: rule.operation.name,
      operationId,
      generation,
      because: generations.chosen(rule.operation, scope.context)?.because ?? 'default',
      sent: false,
      keys: group.length,
      waitMs: 0,
      tookMs: 0,
      attempts: 0,
      requestId: null,
      missing: binding.missing,
      kept: { asOf: new Date(Math.min(...group.map(({ asOf }) => asOf))).toISOString(), stale },
    })
  }
}

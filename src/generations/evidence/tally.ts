/**
 * What was counted of an operation in a span of time. Tallies of several replicas, tenants and spans add up to one; there are
 * no values, no arguments and no ids in them.
 */
import { z } from 'zod'
import type { Generation } from '../../errors/partner-graph-error.ts'
import type { Attempted } from '../observer.ts'
import type { Compared } from '../shadow/compared.ts'
import { addHistogram, classOf, type Histogram } from './histogram.ts'

export type Role = Attempted['role']

/** Calls of one generation in one role. */
export interface Calls {
  calls: number
  /** Those that failed in a way that says nothing of the data. */
  errors: number
  /** Of those that answered: the sum of their milliseconds, and of the squares of them. */
  sumMs: number
  squaresMs: number
  histogram: Histogram
}

/** Comparisons of the two generations. */
export interface Comparisons {
  compared: number
  explained: number
  mismatches: number
  leftOut: number
  noise: { compared: number; different: number }
  classes: Record<string, { compared: number; mismatches: number }>
  fields: Record<string, { count: number; lastAt: number }>
  /** When the last mismatch was seen; null when none was. */
  lastMismatchAt: number | null
  /** What was compared since then, or in all of the span. */
  clean: { compared: number; classes: Record<string, number> }
}

export type CallsKey = `${Generation}.${Role}`

export interface Tally {
  calls: Partial<Record<CallsKey, Calls>>
  comparisons: Comparisons | null
}

/** A tally and the time it is about. */
export interface Span {
  /** When it began, in milliseconds. */
  readonly at: number
  readonly lengthMs: number
  readonly tally: Tally
}

/** A model has no more fields than this; what is above it is counted as mismatch, but under no field. */
const mostFields = 200

export function emptyTally(): Tally {
  return { calls: {}, comparisons: null }
}

export function emptyCalls(): Calls {
  return { calls: 0, errors: 0, sumMs: 0, squaresMs: 0, histogram: {} }
}

export function emptyComparisons(): Comparisons {
  return { compared: 0, explained: 0, mismatches: 0, leftOut: 0, noise: { compared: 0, different: 0 }, classes: {}, fields: {}, lastMismatchAt: null, clean: { compared: 0, classes: {} } }
}

/** Counts an attempt. What was nobody's fault (`left`) is not to be counted. */
export function countAttempt(tally: Tally, { generation, role, tookMs, outcome }: Pick<Attempted, 'generation' | 'role' | 'tookMs' | 'outcome'>): void {
  const calls = (tally.calls[`${generation}.${role}`] ??= emptyCalls())
  calls.calls++
  if (outcome === 'failed') {
    calls.errors++
    return
  }
  calls.sumMs += tookMs
  calls.squaresMs += tookMs * tookMs
  const name = String(classOf(tookMs))
  calls.histogram[name] = (calls.histogram[name] ?? 0) + 1
}

/** Counts a comparison. */
export function countCompared(tally: Tally, { result, noise, classes, fields, at }: Compared): void {
  const sum = (tally.comparisons ??= emptyComparisons())
  if (result === 'left-out') {
    sum.leftOut++
    return
  }
  if (noise) {
    sum.noise.compared++
    if (result !== 'equal') sum.noise.different++
    return
  }
  sum.compared++
  if (result === 'explained') sum.explained++
  const isMismatch = result === 'mismatch'
  for (const name of classes) {
    const seen = (sum.classes[name] ??= { compared: 0, mismatches: 0 })
    seen.compared++
    if (isMismatch) seen.mismatches++
  }
  if (!isMismatch) {
    sum.clean.compared++
    for (const name of classes) sum.clean.classes[name] = (sum.clean.classes[name] ?? 0) + 1
    return
  }
  sum.mismatches++
  sum.lastMismatchAt = Math.max(sum.lastMismatchAt ?? 0, at)
  sum.clean = { compared: 0, classes: {} }
  for (const field of fields) {
    if (!(field in sum.fields) && Object.keys(sum.fields).length >= mostFields) continue
    const seen = (sum.fields[field] ??= { count: 0, lastAt: at })
    seen.count++
    seen.lastAt = Math.max(seen.lastAt, at)
  }
}

/** Adds calls to others. */
export function addCalls(sum: Calls, more: Readonly<Calls>): void {
  sum.calls += more.calls
  sum.errors += more.errors
  sum.sumMs += more.sumMs
  sum.squaresMs += more.squaresMs
  addHistogram(sum.histogram, more.histogram)
}

/**
 * Adds spans up. What was compared since the last mismatch counts from spans that began after it, and from the rest of the
 * one that saw it: of two replicas nobody can tell which pair of the same span came first, and too few is the safe mistake.
 */
export function mergeSpans(spans: readonly Span[]): Tally {
  const sum = emptyTally()
  for (const { tally } of spans) {
    for (const [key, calls] of entriesOf(tally.calls)) addCalls((sum.calls[key] ??= emptyCalls()), calls)
  }
  const compared = spans.flatMap(({ at, tally: { comparisons } }) => (comparisons ? [{ at, comparisons }] : []))
  if (compared.length === 0) return sum
  const total = (sum.comparisons = emptyComparisons())
  const last = compared.reduce<number | null>((latest, { comparisons: { lastMismatchAt } }) => (lastMismatchAt === null ? latest : Math.max(latest ?? 0, lastMismatchAt)), null)
  total.lastMismatchAt = last
  for (const { at, comparisons } of compared) {
    addCounts(total, comparisons)
    if (last === null || at > last || comparisons.lastMismatchAt === last) addClean(total, comparisons)
  }
  return sum
}

function addCounts(total: Comparisons, more: Comparisons): void {
  total.compared += more.compared
  total.explained += more.explained
  total.mismatches += more.mismatches
  total.leftOut += more.leftOut
  total.noise.compared += more.noise.compared
  total.noise.different += more.noise.different
  for (const [name, { compared, mismatches }] of Object.entries(more.classes)) {
    const seen = (total.classes[name] ??= { compared: 0, mismatches: 0 })
    seen.compared += compared
    seen.mismatches += mismatches
  }
  for (const [field, { count, lastAt }] of Object.entries(more.fields)) {
    const seen = (total.fields[field] ??= { count: 0, lastAt })
    seen.count += count
    seen.lastAt = Math.max(seen.lastAt, lastAt)
  }
}

function addClean(total: Comparisons, { clean }: Comparisons): void {
  total.clean.compared += clean.compared
  for (const [name, count] of Object.entries(clean.classes)) total.clean.classes[name] = (total.clean.classes[name] ?? 0) + count
}

/** The calls of a tally with their keys. */
export function entriesOf(calls: Tally['calls']): readonly (readonly [CallsKey, Calls])[] {
  return callsKeys.flatMap((key) => {
    const counted = calls[key]
    return counted ? [[key, counted] as const] : []
  })
}

const callsKeys = ['old.primary', 'old.fallback', 'old.shadow', 'new.primary', 'new.fallback', 'new.shadow'] as const satisfies readonly CallsKey[]

/** The calls of a generation in some roles, as one. */
export function callsOf(tally: Tally, generation: Generation, roles: readonly Role[] = ['primary', 'fallback', 'shadow']): Calls {
  const sum = emptyCalls()
  for (const role of roles) {
    const calls = tally.calls[`${generation}.${role}`]
    if (calls) addCalls(sum, calls)
  }
  return sum
}

const count = z.number().nonnegative()
const callsSchema = z.object({ calls: count, errors: count, sumMs: count, squaresMs: count, histogram: z.record(z.string(), count) })
const tallySchema = z.object({
  calls: z.partialRecord(z.enum(callsKeys), callsSchema),
  comparisons: z.object({
    compared: count, explained: count, mismatches: count, leftOut: count,
    noise: z.object({ compared: count, different: count }),
    classes: z.record(z.string(), z.object({ compared: count, mismatches: count })),
    fields: z.record(z.string(), z.object({ count, lastAt: count })),
    lastMismatchAt: count.nullable(),
    clean: z.object({ compared: count, classes: z.record(z.string(), count) }),
  }).nullable(),
})

/** A tally as it is stored; milliseconds are rounded, so that a row stays short. */
export function encodeTally(tally: Tally): string {
  return JSON.stringify(tally, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value))
}

/** Reads a stored tally; null for one that this release cannot read. */
export function decodeTally(text: unknown): Tally | null {
  try {
    return tallySchema.parse(JSON.parse(String(text)))
  } catch {
    return null
  }
}

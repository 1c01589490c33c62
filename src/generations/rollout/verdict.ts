/** The word on an operation's migration, from its evidence. Pure. */
import type { MigrationReason, MigrationReasonKey } from '../../errors/migration-reasons.ts'
import { emptyComparisons, type Tally } from '../evidence/tally.ts'
import type { RolloutTerms } from '../setting.ts'
import type { Judged, Regression } from './judge.ts'

export type VerdictWord = 'KEEP_OLD' | 'KEEP_COMPARING' | 'READY_FOR_NEW' | 'ON_NEW' | 'REGRESSED'

export interface VerdictInput {
  readonly safety: 'read' | 'write' | 'money'
  /** Which generations answer on this site now. */
  readonly answers: { readonly old: boolean; readonly new: boolean }
  /** The share of the traffic for the new generation, in percent. */
  readonly newPercent: number
  /** All that is kept. */
  readonly tally: Tally
  readonly judged: Judged
  /** The declared kinds of input. */
  readonly classes: readonly string[]
  /** When the present step of a roll-out began; null where there is none. */
  readonly stepSince: number | null
  readonly terms: RolloutTerms
}

export interface Verdict {
  readonly word: VerdictWord
  readonly reason: MigrationReason
  /** Pairs compared since the last mismatch. */
  readonly compared: number
  readonly needed: number
  /** Declared kinds of input that were not compared since then. */
  readonly unseen: readonly string[]
}

/** So many pairs without a mismatch make its rate less than the tolerated one, with 95 % confidence (the rule of three). */
export function pairsNeeded(terms: RolloutTerms): number {
  // Rounded first: 3 / 0.001 is 3000 whatever binary fractions make of it.
  return Math.ceil(Number((3 / terms.tolerated).toFixed(6)))
}

/** Says it. */
export function verdictOf(input: VerdictInput): Verdict {
  const { tally, classes, terms } = input
  const { clean } = tally.comparisons ?? emptyComparisons()
  const known = { compared: clean.compared, needed: pairsNeeded(terms), unseen: classes.filter((name) => !clean.classes[name]) }
  return { ...known, ...wordOf(input, known) }
}

function wordOf(input: VerdictInput, known: Pick<Verdict, 'compared' | 'needed' | 'unseen'>): Pick<Verdict, 'word' | 'reason'> {
  const { answers, newPercent, judged } = input
  if (!answers.new) return { word: 'KEEP_OLD', reason: reason('no-new') }
  if (!answers.old) return { word: 'ON_NEW', reason: reason('only-new') }
  const against = judged.regression ? regressionReason(judged.regression) : differs(input, known)
  if (newPercent > 0) return against ? { word: 'REGRESSED', reason: against } : { word: 'ON_NEW', reason: reason('on-new', { percent: newPercent }) }
  if (against) return { word: 'KEEP_OLD', reason: against }
  const missing = tooLittle(input, known)
  return missing ? { word: 'KEEP_COMPARING', reason: missing } : { word: 'READY_FOR_NEW', reason: reason('ready', { compared: known.compared }) }
}

/**
 * Whether the generations differ still. After a mismatch they are taken to differ until three times as many pairs were equal
 * as there came to one mismatch before: then its cause has most likely gone. During a step of a roll-out one mismatch is enough.
 */
function differs({ tally, newPercent, stepSince }: VerdictInput, { compared, needed }: Pick<Verdict, 'compared' | 'needed'>): MigrationReason | null {
  const { comparisons } = tally
  if (!comparisons || comparisons.lastMismatchAt === null) return null
  const inThisStep = newPercent > 0 && stepSince !== null && comparisons.lastMismatchAt >= stepSince
  const usualDistance = comparisons.compared / Math.max(1, comparisons.mismatches)
  return inThisStep || compared < Math.min(needed, 3 * usualDistance) ? mismatchReason(tally) : null
}

function tooLittle({ safety, tally, judged, terms }: VerdictInput, { compared, needed, unseen }: Pick<Verdict, 'compared' | 'needed' | 'unseen'>): MigrationReason | null {
  if (safety !== 'read') return reason('not-comparable')
  if (!tally.comparisons || tally.comparisons.compared === 0) return reason('not-compared')
  if (compared < needed) return reason('too-few', { compared, needed })
  if (unseen.length > 0) return reason('classes-unseen', { classes: unseen.join(', ') })
  if (judged.looks === 0) return reason('too-few-calls', { ...judged.calls, needed: terms.minimumCalls })
  return null
}

/** A reason by its key. */
export function reason(key: MigrationReasonKey, parameters: MigrationReason['parameters'] = {}): MigrationReason {
  return { key, parameters }
}

const fieldsShown = 3

/** That answers differ, and where. */
export function mismatchReason({ comparisons }: Tally): MigrationReason {
  const { mismatches, compared, lastMismatchAt, fields } = comparisons ?? emptyComparisons()
  const latest = Object.entries(fields).sort(([, one], [, other]) => other.lastAt - one.lastAt || other.count - one.count).map(([path]) => path)
  const shown = latest.slice(0, fieldsShown).join(', ') + (latest.length > fieldsShown ? ', …' : '')
  return reason('differs', { mismatches, compared, at: instant(lastMismatchAt ?? 0), fields: shown })
}

/** That it does worse, in figures. */
export function regressionReason({ of, old, new: latest, atLeast }: Regression): MigrationReason {
  if (of === 'latency') return reason('slower', { old: Math.round(old), new: Math.round(latest), atLeast: Math.round(atLeast) })
  return reason('more-errors', { old: percent(old), new: percent(latest), atLeast: percent(atLeast) })
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100
}

/** To the second, in UTC. */
export function instant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

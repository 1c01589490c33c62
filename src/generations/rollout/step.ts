/**
 * The next move of a roll-out, from where it stands and what is known. Pure.
 *
 * A regression takes it all the way back to comparing, not to the step before: a share that was worse at 25 % was not right
 * at 5 % either, and the old generation is known to be good. The way up is earned anew, by pairs without a mismatch and by
 * calls for comparing. A write cannot be compared, so that nothing would tell whether the cause has gone: after a regression
 * it waits for an operator.
 */
import type { MigrationReason } from '../../errors/migration-reasons.ts'
import type { RolloutPosition, RolloutTerms, Setting } from '../setting.ts'
import type { Judged } from './judge.ts'
import { instant, mismatchReason, reason, regressionReason, type Verdict } from './verdict.ts'
import type { Tally } from '../evidence/tally.ts'

export interface StepInput {
  readonly position: RolloutPosition
  readonly setting: Pick<Setting, 'askAt' | 'writes'>
  readonly safety: 'read' | 'write' | 'money'
  readonly answers: { readonly old: boolean; readonly new: boolean }
  readonly verdict: Verdict
  readonly judged: Judged
  readonly tally: Tally
  readonly terms: RolloutTerms
  readonly isFrozen: boolean
  readonly now: number
}

export type Step =
  /** It stays where it is; null where nothing is left to do. */
  | { readonly kind: 'hold'; readonly because: MigrationReason | null }
  | { readonly kind: 'go'; readonly to: RolloutPosition; readonly because: MigrationReason }
  | { readonly kind: 'back'; readonly to: RolloutPosition; readonly because: MigrationReason }

/** The position of a roll-out that begins now. */
export function beginning(now: number): RolloutPosition {
  return { stage: 'comparing', percent: 0, since: now, waiting: false, holding: null }
}

/** The next step in percent, or null at the last one. */
export function nextPercent({ percent }: Pick<RolloutPosition, 'percent'>, { steps }: RolloutTerms): number | null {
  return steps.find((step) => step > percent) ?? null
}

/** Decides. */
export function nextStep(input: StepInput): Step {
  const { position, answers, isFrozen, terms } = input
  if (isFrozen) return hold(reason('frozen'))
  if (!answers.new) return hold(reason('no-new'))
  const wrong = position.percent > 0 && answers.old ? regressed(input) : null
  if (wrong) return back(input, wrong)
  const next = nextPercent(position, terms)
  if (next === null) return position.waiting ? hold(reason('waiting')) : hold(null)
  const because = whyHold(input, next)
  return because ? hold(because) : go(input, next)
}

function hold(because: MigrationReason | null): Step {
  return { kind: 'hold', because }
}

function regressed({ position, judged, tally }: StepInput): MigrationReason | null {
  if (judged.regression) return regressionReason(judged.regression)
  const lastMismatchAt = tally.comparisons?.lastMismatchAt ?? null
  return lastMismatchAt !== null && lastMismatchAt >= position.since ? mismatchReason(tally) : null
}

function back({ position, safety, now }: StepInput, why: MigrationReason): Step {
  const holding = { key: why.key, parameters: { ...why.parameters, wentBackFrom: position.percent, wentBackAt: instant(now) } }
  return { kind: 'back', to: { ...beginning(now), waiting: safety !== 'read', holding }, because: why }
}

function whyHold({ position, setting, safety, answers, verdict, judged, terms, now }: StepInput, next: number): MigrationReason | null {
  const isRead = safety === 'read'
  const upTo = setting.writes?.upTo ?? 0
  if (!isRead && next > upTo) return reason('writes-limit', { upTo, next })
  if (position.waiting) return reason('waiting')
  if (now < position.since + terms.holdMs) return reason('holding', { until: instant(position.since + terms.holdMs) })
  // Nothing is left to be compared with, and nothing to go back to.
  if (!answers.old) return null
  if (position.percent === 0) return isRead && verdict.word !== 'READY_FOR_NEW' ? verdict.reason : null
  const needed = terms.minimumCalls
  if (judged.calls.new < needed) return reason('low-traffic', { calls: judged.calls.new, needed })
  if (judged.calls.old < needed) return reason('low-traffic-old', { calls: judged.calls.old, needed })
  return null
}

function go({ position, setting: { askAt }, now }: StepInput, next: number): Step {
  const isAsked = askAt !== null && position.percent < askAt && next >= askAt && next < 100
  const to = { stage: next === 100 ? 'complete' : 'canary', percent: next, since: now, waiting: isAsked, holding: null } as const
  return { kind: 'go', to, because: reason('went', { from: position.percent }) }
}

/** Why and from where a roll-out went back, if that is how it came where it is. */
export function wentBack({ holding }: RolloutPosition): { readonly why: MigrationReason; readonly from: string | number; readonly at: string | number } | null {
  const [from, at] = [holding?.parameters['wentBackFrom'], holding?.parameters['wentBackAt']]
  return holding && from !== undefined && at !== undefined ? { why: holding, from, at } : null
}

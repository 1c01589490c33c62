/**
 * The rules of one policy, the same for the policy file and for an operator at run time: what each mode takes, what writes
 * may do, and what the lifecycle of the endpoints leaves to choose. Pure.
 */
import { PartnerGraphError, type Generation } from '../../errors/partner-graph-error.ts'
import { bindingOn, obstacleTo } from '../available.ts'
import type { AnyOperation } from '../operation.ts'
import type { EndpointEnds, Mode, Setting } from '../setting.ts'
import type { Site } from '../site.ts'

/** A policy as it is written down: what is left out is undefined. */
export interface Written {
  readonly use: Mode
  readonly percent?: number | undefined
  readonly sample?: number | undefined
  readonly fallback?: boolean | undefined
  readonly askAt?: number | undefined
  readonly writes?: { readonly upTo?: number | undefined; readonly reason?: string | undefined } | undefined
}

/** What the parts are called where the policy is written. */
export type PartNames = Readonly<Record<'use' | 'percent' | 'sample' | 'askAt' | 'upTo' | 'reason', string>>

export interface Subject {
  /** The operation that the policy is for; null for a default. */
  readonly operation: AnyOperation | null
  readonly site: Site
  /** The steps of roll-outs, in percent. */
  readonly steps: readonly number[]
  /** Given where dates and retirements that were found count too: at run time. */
  readonly ends?: { readonly of: EndpointEnds; readonly tenant: string }
}

/** A broken rule, and the part that breaks it; null: the policy as a whole. */
export interface Broken {
  readonly part: keyof PartNames | null
  readonly error: PartnerGraphError
}

/** The percentages that buckets can tell apart. */
export const percentDecimals = 2
export const longestReason = 500

/** All rules that a policy breaks. */
export function brokenRules(written: Written, subject: Subject, names: PartNames): readonly Broken[] {
  return [
    ...obstacles(written, subject, names),
    ...partsOfMode(written, names),
    ...numbers(written, subject, names),
    ...(subject.operation === null ? ofDefault(written, names) : ofWrites(written, subject.operation, names)),
  ]
}

/** The policy that was written. Only for what breaks no rule. */
export function settingOf({ use, percent, sample, fallback, askAt, writes }: Written): Setting {
  const allowed = writes?.upTo === undefined || writes.reason === undefined ? null : { upTo: writes.upTo, reason: writes.reason.trim() }
  return { use, percent: percent ?? 0, sample: sample ?? null, fallback: fallback ?? null, askAt: askAt ?? null, writes: allowed }
}

/** The policy as it would be written: for looking at one again by the rules. */
export function writtenOf({ use, percent, sample, fallback, askAt, writes }: Setting): Written {
  return {
    use,
    percent: use === 'canary' ? percent : undefined,
    sample: sample ?? undefined,
    fallback: fallback ?? undefined,
    askAt: askAt ?? undefined,
    writes: writes ?? undefined,
  }
}

/** The generations that a policy may have asked. */
export function generationsOf(use: Mode): readonly Generation[] {
  return use === 'old' || use === 'new' ? [use] : ['old', 'new']
}

function* obstacles({ use }: Written, { operation, site, ends }: Subject, { use: argument }: PartNames): Generator<Broken> {
  if (!operation) return
  if (use === 'shadow' && operation.safety !== 'read') return
  for (const generation of generationsOf(use)) {
    const obstacle = obstacleTo(operation, generation, site)
    if (obstacle) yield { part: null, error: new PartnerGraphError(obstacle.key, { ...obstacle.parameters, argument }) }
    else {
      const ended = bindingOn(operation, generation, site)?.operationIds.filter((id) => ends?.of.of(id, ends.tenant) === 'ended') ?? []
      if (ended.length > 0) yield { part: null, error: new PartnerGraphError('policy-endpoint-ended', { endpoints: ended.join(', '), argument }) }
    }
  }
}

const takenBy: Readonly<Record<'percent' | 'sample' | 'askAt' | 'writes', readonly Mode[]>> = {
  percent: ['canary'],
  sample: ['shadow', 'auto'],
  askAt: ['auto'],
  writes: ['canary', 'auto'],
}

function* partsOfMode(written: Written, names: PartNames): Generator<Broken> {
  const { use } = written
  for (const part of ['percent', 'sample', 'askAt', 'writes'] as const) {
    const name = part === 'writes' ? 'upTo' : part
    if (written[part] !== undefined && !takenBy[part].includes(use)) {
      yield { part: name, error: new PartnerGraphError('policy-not-for-mode', { argument: names[name], mode: use }) }
    }
  }
  if (use === 'canary' && written.percent === undefined) yield { part: null, error: new PartnerGraphError('policy-percent-needed', { argument: names.percent }) }
}

function* numbers({ percent, sample, askAt, writes }: Written, { steps }: Subject, names: PartNames): Generator<Broken> {
  // Comparing nothing would never come to an end.
  const bounded = [['percent', percent, 0], ['sample', sample, 0.01], ['upTo', writes?.upTo, 0]] as const
  for (const [part, value, min] of bounded) {
    const argument = names[part]
    if (value === undefined) continue
    if (!(value >= min && value <= 100)) yield { part, error: new PartnerGraphError('number-outside', { argument, min, max: 100, value }) }
    else if (!isFineEnough(value)) yield { part, error: new PartnerGraphError('too-many-decimals', { argument, max: percentDecimals }) }
  }
  if (askAt !== undefined && !steps.includes(askAt)) {
    yield { part: 'askAt', error: new PartnerGraphError('policy-ask-at', { argument: names.askAt, steps: steps.join(', ') }) }
  }
  if (writes === undefined) return
  const { upTo, reason } = writes
  if (upTo === undefined) yield { part: null, error: new PartnerGraphError('argument-required-with', { argument: names.upTo, other: names.reason }) }
  if (reason === undefined) yield { part: null, error: new PartnerGraphError('argument-required-with', { argument: names.reason, other: names.upTo }) }
  else if (reason.trim() === '') yield { part: 'reason', error: new PartnerGraphError('argument-empty', { argument: names.reason }) }
  else if (reason.length > longestReason) yield { part: 'reason', error: new PartnerGraphError('argument-too-long', { argument: names.reason, max: longestReason }) }
}

/** At most two decimals, as decimal text says it: 0.07 * 100 is not 7 in binary. */
export function isFineEnough(percent: number): boolean {
  return Number(percent.toFixed(percentDecimals)) === percent
}

/** Only an operation that is named may have its writes moved: a default is nobody's word on any of them. */
function* ofDefault({ writes }: Written, names: PartNames): Generator<Broken> {
  if (writes) yield { part: 'upTo', error: new PartnerGraphError('policy-not-for-mode', { argument: names.upTo, mode: 'default' }) }
}

function* ofWrites({ use, percent, sample, writes }: Written, { name: operation, safety }: AnyOperation, names: PartNames): Generator<Broken> {
  if (safety === 'read') {
    if (writes && takenBy.writes.includes(use)) yield { part: 'upTo', error: new PartnerGraphError('policy-writes-not-for-reads', { argument: names.upTo, operation }) }
    return
  }
  if (use === 'shadow') yield { part: 'use', error: new PartnerGraphError('policy-reads-only', { argument: names.use, operation }) }
  if (use === 'auto' && sample !== undefined) yield { part: 'sample', error: new PartnerGraphError('policy-reads-only', { argument: names.sample, operation }) }
  if (!takenBy.writes.includes(use)) return
  if (!writes) yield { part: null, error: new PartnerGraphError('policy-writes-needed', { argument: names.upTo, operation }) }
  else if (use === 'canary' && percent !== undefined && writes.upTo !== undefined && percent > writes.upTo) {
    yield { part: 'percent', error: new PartnerGraphError('policy-writes-beyond', { argument: names.percent, value: percent, max: writes.upTo, operation }) }
  }
}

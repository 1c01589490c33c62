/** What a person reads of an operation's evidence: plain figures, with reasons that the reader's language makes sentences of. */
import type { Clock } from '../../clock.ts'
import type { MigrationReason } from '../../errors/migration-reasons.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { quantile } from '../evidence/histogram.ts'
import { callsOf, emptyComparisons, mergeSpans, type Calls, type Comparisons, type Span } from '../evidence/tally.ts'
import type { AnyOperation } from '../operation.ts'
import type { InForce, LivePolicy, RolloutPosition } from '../setting.ts'
import type { ClassesOf } from '../shadow/compared.ts'
import { positionOrBeginning, type Assessor } from './assess.ts'
import type { Judged } from './judge.ts'
import { nextPercent, wentBack } from './step.ts'
import { reason, type Verdict } from './verdict.ts'

export interface SideStatistics {
  readonly calls: number
  readonly errors: number
  readonly errorRate: number | null
  readonly p50Ms: number | null
  readonly p95Ms: number | null
  readonly p99Ms: number | null
}

export interface VerdictView {
  readonly verdict: Verdict
  readonly judged: Pick<Judged, 'errors' | 'latency'>
  readonly confidence: number
  /** All that is kept. */
  readonly comparisons: Comparisons
  readonly classes: readonly { readonly name: string; readonly compared: number; readonly mismatches: number }[]
  /** Of the last day. */
  readonly old: SideStatistics
  readonly new: SideStatistics
}

export interface RolloutView {
  readonly position: RolloutPosition
  readonly nextPercent: number | null
  /** Why it does not go on; null when it does. */
  readonly holding: MigrationReason | null
  /** Why it came back where it is, and from where; null when it did not. */
  readonly back: { readonly why: MigrationReason; readonly from: string | number; readonly at: string | number } | null
  readonly callsSeen: number
  readonly callsNeeded: number
}

export interface TrafficPoint {
  readonly at: number
  readonly lengthMs: number
  readonly oldCalls: number
  readonly newCalls: number
  readonly oldErrors: number
  readonly newErrors: number
  readonly oldP95Ms: number | null
  readonly newP95Ms: number | null
  readonly compared: number
  readonly mismatches: number
}

export interface EvidenceReader {
  /** Null for an operation with one generation. */
  verdict(operation: AnyOperation): VerdictView | null
  /** Null unless the policy in force is `auto`. */
  rollout(operation: AnyOperation): RolloutView | null
  /** The traffic of all tenants, oldest first, without gaps. */
  series(operation: AnyOperation, minutes: number): readonly TrafficPoint[]
  /** Calls of the last hour, of all tenants or of the reader's alone, by the generation that was asked first. */
  callsOfLastHour(operation: AnyOperation, reach: InForce['reach']): Readonly<Record<'old' | 'new', number>>
}

export interface ReaderOptions {
  readonly evidence: Pick<Evidence, 'spans' | 'spansOf'>
  readonly assessor: Assessor
  readonly policy: LivePolicy
  readonly classesOf: ClassesOf
  readonly clock: Clock
  /** The spans that evidence is counted in, in milliseconds. */
  readonly spanMs: number
  /** Whether there is a durable store, in which roll-outs stand. */
  readonly isKept: boolean
}

const dayMs = 86_400_000
const hourMs = 3_600_000
/** Beyond it spans are hours. */
const fineMinutes = 120
const mostPoints = 360

/** A tenant's view: its policies, the counts of all. */
export function createEvidenceReader({ evidence, assessor, policy, classesOf, clock, spanMs, isKept }: ReaderOptions, tenant: string): EvidenceReader {
  return {
    verdict: (operation) => {
      if (operation.old === null || operation.new === null) return null
      const inForce = policy.of(operation, tenant)
      const { tally, judged, verdict } = assessor.assess(operation, inForce, whose(inForce, tenant))
      const lastDay = mergeSpans(evidence.spans(operation.name, clock.now() - dayMs))
      const comparisons = tally.comparisons ?? emptyComparisons()
      return {
        verdict, judged, comparisons,
        confidence: policy.terms().confidence,
        classes: classesIn(comparisons, classesOf(operation.name)),
        old: statisticsOf(callsOf(lastDay, 'old')),
        new: statisticsOf(callsOf(lastDay, 'new')),
      }
    },
    rollout: (operation) => {
      const inForce = policy.of(operation, tenant)
      if (inForce.setting.use !== 'auto') return null
      const terms = policy.terms()
      const position = positionOrBeginning(inForce.rollout, clock.now())
      const step = assessor.step(operation, inForce.setting, position, whose(inForce, tenant))
      const back = wentBack(position)
      return {
        position, back,
        nextPercent: nextPercent(position, terms),
        holding: !isKept ? reason('no-store') : step.kind === 'hold' ? step.because : null,
        callsSeen: step.assessed.judged.calls.new,
        callsNeeded: terms.minimumCalls,
      }
    },
    series: (operation, minutes) => {
      const widthMs = minutes > fineMinutes ? hourMs : spanMs * Math.max(1, Math.ceil((minutes * 60_000) / mostPoints / spanMs))
      const from = Math.floor((clock.now() - minutes * 60_000) / widthMs) * widthMs
      return seriesOf(evidence.spans(operation.name, from), { from, to: clock.now(), widthMs })
    },
    callsOfLastHour: (operation, reach) => {
      const from = clock.now() - hourMs
      const tally = mergeSpans(reach === 'my-tenant' ? evidence.spansOf(operation.name, tenant, from) : evidence.spans(operation.name, from))
      return { old: callsOf(tally, 'old', ['primary']).calls, new: callsOf(tally, 'new', ['primary']).calls }
    },
  }
}

/** A tenant's own roll-out goes by its own calls. */
function whose({ setting, reach }: InForce, tenant: string): string | null {
  return setting.use === 'auto' && reach === 'my-tenant' ? tenant : null
}

function statisticsOf({ calls, errors, histogram }: Calls): SideStatistics {
  return { calls, errors, errorRate: calls === 0 ? null : errors / calls, p50Ms: quantile(histogram, 0.5), p95Ms: quantile(histogram, 0.95), p99Ms: quantile(histogram, 0.99) }
}

/** Those that are declared, in their order; one that was declared once does not count any more. */
function classesIn({ classes, clean }: Comparisons, declared: readonly string[]): VerdictView['classes'] {
  return declared.map((name) => ({ name, compared: clean.classes[name] ?? 0, mismatches: classes[name]?.mismatches ?? 0 }))
}

function seriesOf(spans: readonly Span[], { from, to, widthMs }: { readonly from: number; readonly to: number; readonly widthMs: number }): readonly TrafficPoint[] {
  const byMoment = Map.groupBy(spans.filter(({ at }) => at >= from), ({ at }) => Math.floor(at / widthMs) * widthMs)
  return Array.from({ length: Math.floor((to - from) / widthMs) + 1 }, (_, index) => {
    const at = from + index * widthMs
    return pointOf(at, widthMs, byMoment.get(at) ?? [])
  })
}

function pointOf(at: number, lengthMs: number, spans: readonly Span[]): TrafficPoint {
  const tally = mergeSpans(spans)
  const [old, latest] = [callsOf(tally, 'old'), callsOf(tally, 'new')]
  const answeredBy = (generation: 'old' | 'new') => {
    const { calls, errors } = callsOf(tally, generation, ['primary', 'fallback'])
    return calls - errors
  }
  const { compared, mismatches } = tally.comparisons ?? emptyComparisons()
  return {
    at, lengthMs, compared, mismatches,
    oldCalls: answeredBy('old'), newCalls: answeredBy('new'), oldErrors: old.errors, newErrors: latest.errors,
    oldP95Ms: quantile(old.histogram, 0.95), newP95Ms: quantile(latest.histogram, 0.95),
  }
}

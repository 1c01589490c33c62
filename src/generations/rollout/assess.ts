/** What is known of an operation, put together: for the controller of roll-outs, for its readers and for metrics. No I/O. */
import type { Clock } from '../../clock.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { callsOf, emptyCalls, mergeSpans, type Calls, type Span, type Tally } from '../evidence/tally.ts'
import type { AnyOperation } from '../operation.ts'
import { bindingOn } from '../available.ts'
import type { EndpointEnds, LivePolicy, RolloutPosition, Setting } from '../setting.ts'
import type { ClassesOf } from '../shadow/compared.ts'
import type { Site } from '../site.ts'
import { judge, rolesAt, type Judged } from './judge.ts'
import { beginning, nextStep, wentBack, type Step } from './step.ts'
import { verdictOf, type Verdict } from './verdict.ts'

export interface Assessed {
  /** All that is kept. */
  readonly tally: Tally
  readonly judged: Judged
  readonly verdict: Verdict
  readonly answers: { readonly old: boolean; readonly new: boolean }
}

export interface Assessor {
  /** What is known of an operation under a policy. `tenant`: whose policy it is, whose calls count then; null: those of all. */
  assess(operation: AnyOperation, policy: Standing, tenant: string | null): Assessed
  /** The next move of a roll-out. */
  step(operation: AnyOperation, setting: Setting, position: RolloutPosition, tenant: string | null): Step & { readonly assessed: Assessed }
}

export interface Standing {
  readonly newPercent: number
  readonly rollout: RolloutPosition | null
}

export interface AssessorOptions {
  readonly evidence: Pick<Evidence, 'spans' | 'spansOf'>
  readonly policy: Pick<LivePolicy, 'terms' | 'isFrozen'>
  readonly site: Site
  readonly ends: EndpointEnds
  readonly classesOf: ClassesOf
  readonly clock: Clock
}

/** No tenant has an empty name: what holds for all. */
const noTenant = ''

export function createAssessor({ evidence, policy, site, ends, classesOf, clock }: AssessorOptions): Assessor {
  function answering(operation: AnyOperation, generation: 'old' | 'new', tenant: string | null): boolean {
    const binding = bindingOn(operation, generation, site)
    return binding !== null && binding.operationIds.every((id) => ends.of(id, tenant ?? noTenant) !== 'ended')
  }

  function assess(operation: AnyOperation, { newPercent, rollout }: Standing, tenant: string | null): Assessed {
    const spans = tenant === null ? evidence.spans(operation.name, 0) : evidence.spansOf(operation.name, tenant, 0)
    const terms = policy.terms()
    const from = judgedFrom(rollout)
    const judged = judge(spans.filter(({ at }) => at >= from), rolesAt(newPercent), terms, beforeOf(operation, newPercent, spans, from))
    const tally = mergeSpans(spans)
    const answers = { old: answering(operation, 'old', tenant), new: answering(operation, 'new', tenant) }
    const verdict = verdictOf({
      safety: operation.safety, answers, newPercent, tally, judged, classes: classesOf(operation.name), stepSince: rollout?.since ?? null, terms,
    })
    return { tally, judged, verdict, answers }
  }

  return {
    assess,
    step: (operation, setting, position, tenant) => {
      const assessed = assess(operation, { newPercent: position.percent, rollout: position }, tenant)
      const { tally, judged, verdict, answers } = assessed
      const step = nextStep({
        position, setting, safety: operation.safety, answers, verdict, judged, tally, terms: policy.terms(), isFrozen: policy.isFrozen(), now: clock.now(),
      })
      return { ...step, assessed }
    },
  }
}

/** A step is judged by its own calls; before the first one, all that was seen counts, unless it came back there. */
function judgedFrom(rollout: RolloutPosition | null): number {
  if (rollout === null || (rollout.percent === 0 && wentBack(rollout) === null)) return 0
  return rollout.since
}

/** What the old generation did with writes while it had some: at 100 % nothing more is asked of it. */
function beforeOf({ safety }: AnyOperation, newPercent: number, spans: readonly Span[], from: number): Calls {
  return safety === 'read' || newPercent < 100 ? emptyCalls() : callsOf(mergeSpans(spans.filter(({ at }) => at < from)), 'old', ['primary'])
}

/** Where a roll-out stands that nobody has looked at yet. */
export function positionOrBeginning(position: RolloutPosition | null, now: number): RolloutPosition {
  return position ?? beginning(now)
}

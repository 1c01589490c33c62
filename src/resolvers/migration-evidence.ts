/** What is known of an operation's two generations: verdict, roll-out, traffic. */
import { reasonText } from '../errors/migration-reasons.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { RolloutView, TrafficPoint, VerdictView } from '../datasources/migration/evidence.ts'
import type { Language } from '../errors/catalogue.ts'
import type { BoundedEstimate, MigrationVerdict, Resolvers, Rollout, TrafficPoint as GraphTrafficPoint } from '../generated/schema.ts'

const stages = { comparing: 'COMPARING', canary: 'CANARY', complete: 'COMPLETE' } as const
const mostMinutes = 10_080

export const migrationEvidenceResolvers: Resolvers = {
  UpstreamOperation: {
    verdict: async (operation, _, { migration, language }) => {
      const known = await migration.evidence.verdict(operation)
      return known && verdictModel(known, language)
    },
    rollout: async (operation, _, { migration, language }) => {
      const known = await migration.evidence.rollout(operation)
      return known && rolloutModel(known, language)
    },
    series: async (operation, { minutes }, { migration }) => {
      const wanted = minutes ?? 60
      if (wanted < 1 || wanted > mostMinutes) throw new PartnerGraphError('number-outside', { argument: 'minutes', min: 1, max: mostMinutes, value: wanted })
      return (await migration.evidence.series(operation, wanted)).map(pointModel)
    },
  },
}

function verdictModel({ verdict, judged, confidence, comparisons, classes, old, new: latest }: VerdictView, language: Language): MigrationVerdict {
  const byField = Object.entries(comparisons.fields).sort(([, one], [, other]) => other.count - one.count || other.lastAt - one.lastAt)
  const estimate = (bounds: typeof judged.errors): BoundedEstimate | null => bounds && { ...bounds, confidence }
  return {
    word: verdict.word,
    reason: reasonText(verdict.reason, language),
    compared: verdict.compared,
    needed: verdict.needed,
    comparedInAll: comparisons.compared,
    mismatches: comparisons.mismatches,
    explained: comparisons.explained,
    leftOut: comparisons.leftOut,
    inputClasses: classes,
    mismatchesByField: byField.map(([path, { count, lastAt }]) => ({ path, count, lastAt: instant(lastAt) })),
    noise: comparisons.noise,
    old,
    new: latest,
    errorRateDifference: estimate(judged.errors),
    latencyDifference: estimate(judged.latency),
  }
}

function rolloutModel({ position, back, holding, ...counts }: RolloutView, language: Language): Rollout {
  const text = (reason: typeof holding) => (reason ? [reasonText(reason, language)] : [])
  const cameBack = back && { key: 'went-back', parameters: { from: back.from, at: back.at, why: reasonText(back.why, language) } }
  const sentences = [...text(cameBack), ...text(holding)]
  return {
    ...counts,
    stage: stages[position.stage],
    percent: position.percent,
    since: instant(position.since),
    isWaiting: position.waiting,
    holding: sentences.length === 0 ? null : sentences.join(language === 'zh' ? '' : ' '),
  }
}

function pointModel({ at, lengthMs, ...counts }: TrafficPoint): GraphTrafficPoint {
  return { at: instant(at), seconds: lengthMs / 1_000, ...counts }
}

function instant(ms: number): string {
  return new Date(ms).toISOString()
}

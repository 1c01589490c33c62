/** The policy in force, in words. */
import type { OperationDetailsFragment } from '../generated/graphql.ts'
import { ShareBar } from '../parts/share-bar.tsx'
import { hasTwoGenerations, shareOfNew } from '../table/attention.ts'
import { useFormats, useTexts } from '../text/language.ts'

export function PolicyPanel({ operation }: { readonly operation: OperationDetailsFragment }) {
  const { policy, bindings, pinned } = operation
  const { operation: texts, mode, modeMeaning, table } = useTexts()
  const formats = useFormats()
  const share = shareOfNew(operation)
  return (
    <section className="panel" aria-labelledby="policy-title">
      <h2 id="policy-title">{texts.policyTitle}</h2>
      <p className="large"><strong>{mode[policy.mode]}</strong></p>
      <p>{modeMeaning[policy.mode]}</p>
      {hasTwoGenerations({ bindings }) && (
        <p className="labelled-bar">{table.toNew} <ShareBar percent={share} label={table.toNewShare(formats.percent(share))} /></p>
      )}
      <ul className="words-list">{facts(operation, useTexts(), formats).map((fact) => <li key={fact}>{fact}</li>)}</ul>
      {pinned && <p className="aside">{texts.pinned}</p>}
    </section>
  )
}

function facts({ policy, generation, source, fallback, safety }: OperationDetailsFragment, all: ReturnType<typeof useTexts>, formats: ReturnType<typeof useFormats>): readonly string[] {
  const { operation: texts } = all
  return [
    texts.reachWords(all.reach[policy.reach], all.policySource[policy.source]),
    generation === null ? texts.nobody : texts.answeredBy(all.generation[generation]),
    ...(source === 'ONLY_BINDING' || source === 'SUNSET' ? [texts.forced] : []),
    ...(generation === null ? [] : [fallback === null ? texts.noFallback : texts.stepsIn(all.generation[fallback])]),
    ...(safety === 'READ' ? [policy.comparedPercent > 0 ? texts.comparedShare(formats.percent(policy.comparedPercent)) : texts.notCompared] : []),
    ...(policy.askAtPercent === null ? [] : [texts.asksAt(formats.percent(policy.askAtPercent))]),
    ...(policy.writesUpToPercent === null ? [] : [texts.writesUpTo(formats.percent(policy.writesUpToPercent), policy.writesReason ?? '')]),
  ]
}

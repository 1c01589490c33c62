/** What a change of policy would do, before it is done. */
import { useEffect, useRef } from 'react'
import type { PolicyFragment, PolicyPreviewQuery } from '../generated/graphql.ts'
import { Notice } from '../parts/notice.tsx'
import { useFormats, useTexts } from '../text/language.ts'

interface PolicyPreviewProps {
  readonly preview: PolicyPreviewQuery['upstreamPolicyPreview']
  readonly isSending: boolean
  readonly onBack: () => void
  readonly onConfirm: () => void
}

export function PolicyPreview({ preview, isSending, onBack, onConfirm }: PolicyPreviewProps) {
  const texts = useTexts()
  const { policyForm } = texts
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="preview">
      <h3 ref={heading} tabIndex={-1}>{policyForm.previewTitle}</h3>
      <BeforeAfter before={preview.before} after={preview.after} />
      <ul className="words-list">{useEffects(preview).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      <h4>{policyForm.warnings}</h4>
      {preview.warnings.length === 0 && <p className="aside">{policyForm.noWarnings}</p>}
      {preview.warnings.map((warning) => <Notice key={warning} kind="warning">{warning}</Notice>)}
      <p className="buttons">
        <button type="button" className="primary" disabled={isSending} onClick={onConfirm}>{isSending ? policyForm.settingIt : policyForm.confirm}</button>
        <button type="button" onClick={onBack}>{texts.back}</button>
      </p>
    </div>
  )
}

function useEffects({ generation, fallback, movedPercent, addedCallsPerHour }: PolicyPreviewProps['preview']): readonly string[] {
  const { policyForm: texts, generation: names } = useTexts()
  const { percent, count } = useFormats()
  return [
    generation === null ? texts.nobody : texts.answers(names[generation]),
    ...(generation === null ? [] : [fallback === null ? texts.noStepIn : texts.stepsIn(names[fallback])]),
    movedPercent === null ? texts.movedUnknown : texts.moved(percent(movedPercent)),
    ...(addedCallsPerHour > 0 ? [texts.added(count(addedCallsPerHour))] : []),
  ]
}

function BeforeAfter({ before, after }: { readonly before: PolicyFragment | null; readonly after: PolicyFragment | null }) {
  const texts = useTexts()
  const { percent } = useFormats()
  const { rows } = texts.policyForm
  const written: readonly (readonly [string, (policy: PolicyFragment) => string])[] = [
    [rows.mode, ({ mode }) => texts.mode[mode]],
    [rows.source, ({ source, reach }) => `${texts.policySource[source]}, ${texts.reach[reach]}`],
    [rows.newPercent, ({ newPercent }) => percent(newPercent)],
    [rows.comparedPercent, ({ comparedPercent }) => percent(comparedPercent)],
    [rows.fallback, ({ fallback }) => fallback ? texts.policyForm.yes : texts.policyForm.no],
    [rows.askAt, ({ askAtPercent }) => askAtPercent === null ? texts.noValue : percent(askAtPercent)],
    [rows.writes, ({ writesUpToPercent }) => writesUpToPercent === null ? texts.noValue : percent(writesUpToPercent)],
  ]
  const value = (policy: PolicyFragment | null, write: (policy: PolicyFragment) => string) => policy ? write(policy) : texts.noValue
  return (
    <table className="list">
      <thead><tr><th scope="col">{texts.policyForm.setting}</th><th scope="col">{texts.policyForm.before}</th><th scope="col">{texts.policyForm.after}</th></tr></thead>
      <tbody>
        {written.map(([name, write]) => {
          const [now, then] = [value(before, write), value(after, write)]
          return <tr key={name}><th scope="row">{name}</th><td>{now}</td><td>{now === then ? <small>{texts.policyForm.unchanged}</small> : <strong>{then}</strong>}</td></tr>
        })}
      </tbody>
    </table>
  )
}

/** Where a roll-out stands, as steps on a line. */
import type { RolloutStateFragment } from '../generated/graphql.ts'
import { Notice } from '../parts/notice.tsx'
import { ShareBar } from '../parts/share-bar.tsx'
import { Sign } from '../parts/sign.tsx'
import { useFormats, useTexts } from '../text/language.ts'

interface RolloutPanelProps {
  readonly rollout: RolloutStateFragment
  /** In percent. */
  readonly steps: readonly number[]
}

export function RolloutPanel({ rollout, steps }: RolloutPanelProps) {
  const { operation: texts, stage } = useTexts()
  const formats = useFormats()
  const { callsSeen, callsNeeded } = rollout
  const calls = texts.rolloutCalls(formats.count(callsSeen), formats.count(callsNeeded))
  return (
    <section className="panel" aria-labelledby="rollout-title">
      <h2 id="rollout-title">{texts.rolloutTitle}</h2>
      <p className="large"><strong>{formats.percent(rollout.percent)}</strong> <small>{stage[rollout.stage]}</small></p>
      <Steps rollout={rollout} steps={steps} />
      {callsNeeded > 0 && <p className="labelled-bar">{calls} <ShareBar kind="progress" percent={Math.min(100, Math.floor((callsSeen / callsNeeded) * 100))} label={null} /></p>}
      <p className="aside">{texts.rolloutSince(formats.instant(rollout.since))} {rollout.nextPercent !== null && texts.rolloutNext(formats.percent(rollout.nextPercent))}</p>
      {rollout.isWaiting && <Notice kind="warning">{rollout.holding ?? texts.rolloutWaits}</Notice>}
      {!rollout.isWaiting && rollout.holding !== null && <Notice kind="information">{rollout.holding}</Notice>}
    </section>
  )
}

function Steps({ rollout: { percent }, steps }: RolloutPanelProps) {
  const { operation: texts } = useTexts()
  const formats = useFormats()
  return (
    <ol className="steps" aria-label={texts.steps}>
      {[0, ...steps].map((step) => {
        const isHere = step === percent
        return (
          <li key={step} className={isHere ? 'here' : step < percent ? 'done' : 'ahead'} aria-current={isHere ? 'step' : undefined}>
            {step < percent && <Sign name="check" />}{isHere && <Sign name="right" />}{formats.percent(step)}
          </li>
        )
      })}
    </ol>
  )
}

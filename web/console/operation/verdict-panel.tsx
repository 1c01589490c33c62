/** The verdict with its figures, and what it does not know yet. */
import type { VerdictFragment } from '../generated/graphql.ts'
import { Instant } from '../parts/instant.tsx'
import { Notice } from '../parts/notice.tsx'
import { ShareBar } from '../parts/share-bar.tsx'
import { Verdict } from '../parts/verdict-word.tsx'
import { useFormats, useTexts } from '../text/language.ts'
import { Interval } from './interval.tsx'
import { Sides } from './sides.tsx'

interface VerdictPanelProps {
  readonly verdict: VerdictFragment | null
  /** Shows the mismatches at a field. */
  readonly onField: (path: string) => void
}

export function VerdictPanel({ verdict, onField }: VerdictPanelProps) {
  const { operation: texts } = useTexts()
  return (
    <section className="panel" aria-labelledby="verdict-title">
      <h2 id="verdict-title">{texts.verdictTitle}</h2>
      {verdict ? <Known verdict={verdict} onField={onField} /> : <p className="empty">{texts.noVerdict}</p>}
    </section>
  )
}

function Known({ verdict, onField }: { readonly verdict: VerdictFragment; readonly onField: (path: string) => void }) {
  const { operation: texts } = useTexts()
  const formats = useFormats()
  const progress = texts.comparedSince(formats.count(verdict.compared), formats.count(verdict.needed))
  return (
    <>
      <p className="large"><Verdict word={verdict.word} /></p>
      <p>{verdict.reason}</p>
      {verdict.needed > 0 && <p className="labelled-bar">{progress} <ShareBar kind="progress" percent={Math.min(100, Math.floor((verdict.compared / verdict.needed) * 100))} label={null} /></p>}
      <Figures verdict={verdict} />
      <div className="verdict-parts">
        <div><Sides old={verdict.old} fresh={verdict.new} /><Differences verdict={verdict} /></div>
        {verdict.inputClasses.length > 0 && <Classes classes={verdict.inputClasses} />}
        {verdict.mismatchesByField.length > 0 && <ByField fields={verdict.mismatchesByField} onField={onField} />}
      </div>
    </>
  )
}

function Figures({ verdict: { comparedInAll, mismatches, explained, leftOut, noise } }: { readonly verdict: VerdictFragment }) {
  const { figures, noiseOf } = useTexts().operation
  const { count } = useFormats()
  const rows = [
    [figures.comparedInAll, count(comparedInAll)],
    [figures.mismatches, count(mismatches)],
    [figures.explained, count(explained)],
    [figures.leftOut, count(leftOut)],
    [figures.noise, noiseOf(count(noise.different), count(noise.compared))],
  ] as const
  return <dl className="figures">{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
}

function Differences({ verdict: { errorRateDifference, latencyDifference } }: { readonly verdict: VerdictFragment }) {
  const { operation: texts } = useTexts()
  const formats = useFormats()
  return (
    <>
      <Interval title={texts.errorDifference} bounds={errorRateDifference} write={formats.rateDifference} />
      <Interval title={texts.latencyDifference} bounds={latencyDifference} write={formats.millisecondsDifference} />
    </>
  )
}

function Classes({ classes }: { readonly classes: VerdictFragment['inputClasses'] }) {
  const { operation: texts } = useTexts()
  const { count } = useFormats()
  const missing = classes.filter(({ compared }) => compared === 0)
  const ordered = [...missing, ...classes.filter(({ compared }) => compared > 0)]
  return (
    <div>
      <h3>{texts.classes}</h3>
      {missing.length > 0 ? <Notice kind="information">{texts.notExercised(missing.length)}</Notice> : <p className="aside">{texts.allExercised}</p>}
      <table className="list">
        <thead><tr><th scope="col">{texts.className}</th><th scope="col" className="number">{texts.classCompared}</th><th scope="col" className="number">{texts.classMismatches}</th></tr></thead>
        <tbody>
          {ordered.map(({ name, compared, mismatches }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{compared === 0 ? <strong>{texts.notSeen}</strong> : count(compared)}</td>
              <td className="number">{count(mismatches)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ByField({ fields, onField }: { readonly fields: VerdictFragment['mismatchesByField']; readonly onField: (path: string) => void }) {
  const { operation: texts } = useTexts()
  const { count } = useFormats()
  return (
    <div>
      <h3>{texts.byField}</h3>
      <table className="list">
        <thead><tr><th scope="col">{texts.field}</th><th scope="col" className="number">{texts.count}</th><th scope="col">{texts.last}</th></tr></thead>
        <tbody>
          {fields.map(({ path, count: times, lastAt }) => (
            <tr key={path}>
              <th scope="row"><button type="button" className="link code" onClick={() => onField(path)}>{path}</button></th>
              <td className="number">{count(times)}</td>
              <td className="when"><Instant at={lastAt} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

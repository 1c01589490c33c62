/** The traffic of an operation over time: as plots, and as a table for whoever cannot see them. */
import { useId, useState } from 'react'
import { OperationSeriesDocument } from '../generated/graphql.ts'
import { Problems } from '../parts/problems.tsx'
import { usePolled } from '../service/polled.ts'
import type { Formats } from '../text/formats.ts'
import { useFormats, useTexts } from '../text/language.ts'
import { Plot, type PlotLine } from './plot.tsx'
import { type PlotPoint, plotPoints } from './points.ts'

const ranges = [15, 60, 360, 1440, 10080] as const
/** More points than this say no more, and are slow to draw. */
const mostPoints = 180
/** The newest spans that the table has. */
const tabled = 30

export function Charts({ name }: { readonly name: string }) {
  const { charts: texts, loading } = useTexts()
  const [minutes, setMinutes] = useState<(typeof ranges)[number]>(60)
  const { data, errors, isLoading } = usePolled(OperationSeriesDocument, { name, minutes }, minutes > 60 ? 30_000 : 5_000)
  const series = data?.upstreamOperations[0]?.series
  return (
    <section className="panel" aria-labelledby="charts-title">
      <div className="title-line">
        <h2 id="charts-title">{texts.title}</h2>
        <label>{texts.range}{' '}
          <select value={minutes} onChange={({ currentTarget: { value } }) => setMinutes(ranges.find((range) => String(range) === value) ?? minutes)}>
            {ranges.map((range) => <option key={range} value={range}>{texts.ranges[range]}</option>)}
          </select>
        </label>
      </div>
      <Problems errors={errors} isWhole={data === null} />
      {isLoading && <p className="loading">{loading}</p>}
      {series?.length === 0 && <p className="empty">{texts.none}</p>}
      {series && series.length > 0 && <Plots points={plotPoints(series, mostPoints)} minutes={minutes} />}
    </section>
  )
}

interface Pictured {
  readonly title: string
  readonly lines: readonly PlotLine[]
  readonly write: (value: number) => string
}

function Plots({ points, minutes }: { readonly points: readonly PlotPoint[]; readonly minutes: number }) {
  const texts = useTexts()
  const formats = useFormats()
  const pictures = picturesIn(texts.charts, formats)
  return (
    <>
      <div className="plots">
        {pictures.map(({ title, lines, write }) => <Figure key={title} title={title} lines={lines} write={write} points={points} minutes={minutes} />)}
      </div>
      <details>
        <summary>{texts.charts.asTable}</summary>
        <FigureTable points={points.slice(-tabled).toReversed()} pictures={pictures} minutes={minutes} />
      </details>
    </>
  )
}

function picturesIn(texts: ReturnType<typeof useTexts>['charts'], formats: Formats): readonly Pictured[] {
  const rate = (value: number) => value < 10 ? String(Math.round(value * 100) / 100) : formats.count(value)
  return [
    { title: texts.calls, lines: [{ field: 'oldCalls', name: texts.old, look: 'old' }, { field: 'newCalls', name: texts.new, look: 'new' }], write: rate },
    { title: texts.errors, lines: [{ field: 'oldErrors', name: texts.old, look: 'old' }, { field: 'newErrors', name: texts.new, look: 'new' }], write: rate },
    { title: texts.latency, lines: [{ field: 'oldP95', name: texts.old, look: 'old' }, { field: 'newP95', name: texts.new, look: 'new' }], write: formats.milliseconds },
    { title: texts.compared, lines: [{ field: 'compared', name: texts.pairs, look: 'compared' }, { field: 'mismatches', name: texts.mismatches, look: 'mismatches' }], write: formats.count },
  ]
}

function Figure({ title, ...plot }: Pictured & { readonly points: readonly PlotPoint[]; readonly minutes: number }) {
  const id = useId()
  return (
    <figure aria-labelledby={id}>
      <figcaption id={id}>{title}
        <span className="legend">
          {plot.lines.map(({ name, look }) => <span key={look}><svg width="22" height="8" aria-hidden="true"><line x1="0" x2="22" y1="4" y2="4" className={`line-${look}`} /></svg>{name}</span>)}
        </span>
      </figcaption>
      <Plot {...plot} />
    </figure>
  )
}

function FigureTable({ points, pictures, minutes }: { readonly points: readonly PlotPoint[]; readonly pictures: readonly Pictured[]; readonly minutes: number }) {
  const { charts: texts, noValue } = useTexts()
  const formats = useFormats()
  return (
    <div className="table-frame">
      <table className="list">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>{texts.time}</th>
            {pictures.map(({ title, lines }) => <th key={title} scope="colgroup" colSpan={lines.length}>{title}</th>)}
          </tr>
          <tr>{pictures.flatMap(({ title, lines }) => lines.map(({ name }) => <th key={`${title} ${name}`} scope="col" className="number">{name}</th>))}</tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.at}>
              <th scope="row">{formats.axisTime(point.at, minutes)}</th>
              {pictures.flatMap(({ lines, write }) => lines.map(({ field }) => <td key={field} className="number">{written(point[field], write, noValue)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function written(value: number | null, write: (value: number) => string, noValue: string): string {
  return value === null ? noValue : write(value)
}

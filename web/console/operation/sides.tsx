/** The two generations' calls beside each other. */
import type { SideFragment } from '../generated/graphql.ts'
import { useFormats, useTexts } from '../text/language.ts'

export function Sides({ old, fresh }: { readonly old: SideFragment; readonly fresh: SideFragment }) {
  const { operation: texts, generation } = useTexts()
  const { count, rate, milliseconds } = useFormats()
  const rows: readonly (readonly [string, (side: SideFragment) => string])[] = [
    [texts.side.calls, ({ calls }) => count(calls)],
    [texts.side.errors, ({ errors }) => count(errors)],
    [texts.side.errorRate, ({ errorRate }) => rate(errorRate)],
    [texts.side.p50, ({ p50Ms }) => milliseconds(p50Ms)],
    [texts.side.p95, ({ p95Ms }) => milliseconds(p95Ms)],
    [texts.side.p99, ({ p99Ms }) => milliseconds(p99Ms)],
  ]
  return (
    <>
      <h3>{texts.sides}</h3>
      <table className="list">
        <thead><tr><th scope="col">{texts.side.figure}</th><th scope="col" className="number old">{generation.OLD}</th><th scope="col" className="number new">{generation.NEW}</th></tr></thead>
        <tbody>
          {rows.map(([name, value]) => <tr key={name}><th scope="row">{name}</th><td className="number">{value(old)}</td><td className="number">{value(fresh)}</td></tr>)}
        </tbody>
      </table>
    </>
  )
}

/** The differences that are declared beside the mappings. */
import type { OperationDetailsFragment } from '../generated/graphql.ts'
import { useTexts } from '../text/language.ts'

export function Declared({ differences }: { readonly differences: OperationDetailsFragment['declaredDifferences'] }) {
  const { operation: texts } = useTexts()
  return (
    <section className="panel" aria-labelledby="declared-title">
      <h2 id="declared-title">{texts.declaredTitle}</h2>
      {differences.length === 0 && <p className="empty">{texts.declaredNone}</p>}
      {differences.length > 0 && (
        <>
          <p className="aside">{texts.declaredMeaning}</p>
          <table className="list">
            <thead><tr><th scope="col">{texts.field}</th><th scope="col">{texts.reason}</th></tr></thead>
            <tbody>
              {differences.map(({ field, reason }) => <tr key={`${field} ${reason}`}><th scope="row"><code>{field}</code></th><td className="words">{reason}</td></tr>)}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

/** What deserves attention before it hurts. */
import { useState } from 'react'
import { operationAddress } from '../frame/route.ts'
import { type CheckFragment, MigrationChecksDocument } from '../generated/graphql.ts'
import { Problems } from '../parts/problems.tsx'
import { Sign } from '../parts/sign.tsx'
import { OrNothing } from '../parts/value.tsx'
import { usePolled } from '../service/polled.ts'
import { useTexts } from '../text/language.ts'

const choices = [7, 30, 90, 365]

export function ChecksView() {
  const texts = useTexts()
  const [withinDays, setWithinDays] = useState(30)
  const { data, errors, isLoading } = usePolled(MigrationChecksDocument, { withinDays })
  const checks = data?.migration.checks
  return (
    <>
      <div className="title-line">
        <h1 tabIndex={-1}>{texts.checks.title}</h1>
        <label>{texts.checks.within}{' '}
          <select value={withinDays} onChange={({ currentTarget: { value } }) => setWithinDays(Number(value))}>
            {choices.map((days) => <option key={days} value={days}>{texts.checks.days(days)}</option>)}
          </select>
        </label>
      </div>
      <Problems errors={errors} isWhole={data === null} />
      {isLoading && <p className="loading">{texts.loading}</p>}
      {checks?.length === 0 && <p className="empty">{texts.checks.none(withinDays)}</p>}
      {checks && checks.length > 0 && <Checks checks={checks} />}
    </>
  )
}

function Checks({ checks }: { readonly checks: readonly CheckFragment[] }) {
  const { checks: texts, severity, changes } = useTexts()
  return (
    <div className="table-frame">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{texts.severity}</th>
            <th scope="col">{changes.operation}</th>
            <th scope="col">{texts.endpoint}</th>
            <th scope="col">{texts.finding}</th>
            <th scope="col">{texts.date}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={`${check.rule} ${check.operation.name} ${check.operationId}`}>
              <td><span className={`severity severity-${check.severity.toLowerCase()}`}><Sign name={check.severity === 'ERROR' ? 'cross' : 'warning'} />{severity[check.severity]}</span></td>
              <td><a href={operationAddress(check.operation.name)}>{check.operation.name}</a></td>
              <td><code>{check.operationId}</code></td>
              <td className="words">{check.message} <code>{check.rule}</code></td>
              <td className="when"><OrNothing of={check.date}>{check.date}</OrNothing></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

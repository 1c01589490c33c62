/** Changes of policy as a table: when, who, what, why. */
import { operationAddress } from '../frame/route.ts'
import type { ChangeFragment } from '../generated/graphql.ts'
import { Instant } from '../parts/instant.tsx'
import { useTexts } from '../text/language.ts'

interface ChangeListProps {
  readonly changes: readonly ChangeFragment[]
  /** What to say when there are none. */
  readonly none: string
  readonly showsOperation: boolean
}

export function ChangeList({ changes, none, showsOperation }: ChangeListProps) {
  const texts = useTexts().changes
  if (changes.length === 0) return <p className="empty">{none}</p>
  return (
    <div className="table-frame">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.who}</th>
            {showsOperation && <th scope="col">{texts.operation}</th>}
            <th scope="col">{texts.change}</th>
            <th scope="col">{texts.why}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => <ChangeRow key={change.id} change={change} showsOperation={showsOperation} />)}
        </tbody>
      </table>
    </div>
  )
}

function ChangeRow({ change, showsOperation }: { readonly change: ChangeFragment; readonly showsOperation: boolean }) {
  const { changes: texts, reach } = useTexts()
  const { operation } = change
  return (
    <tr>
      <td className="when"><Instant at={change.at} /></td>
      <td>{change.by === 'rollout' ? texts.byRollout : change.by}</td>
      {showsOperation && <td>{operation ? <a href={operationAddress(operation.name)}>{operation.name}</a> : texts.everything}</td>}
      <td>
        <span className="from-to"><code>{change.from ?? texts.file}</code> <span aria-hidden="true">→</span><span className="spoken">, </span> <code>{change.to ?? texts.file}</code></span>
        {change.reach === 'MY_TENANT' && <small> {reach.MY_TENANT}</small>}
      </td>
      <td className="words">{change.reason}</td>
    </tr>
  )
}

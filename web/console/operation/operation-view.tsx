/** The page of one operation: how it is chosen, what is known, what happened, and what may be done. */
import { type MigrationStateFragment, OperationDocument, type OperationDetailsFragment } from '../generated/graphql.ts'
import { PolicyControls } from '../controls/policy-controls.tsx'
import { Problems } from '../parts/problems.tsx'
import { usePolled } from '../service/polled.ts'
import { useTexts } from '../text/language.ts'
import { Charts } from './charts.tsx'
import { Declared } from './declared.tsx'
import { Endpoints } from './endpoints.tsx'
import { History } from './history.tsx'
import { Mismatches, useFieldChoice } from './mismatches.tsx'
import { PolicyPanel } from './policy-panel.tsx'
import { RolloutPanel } from './rollout-panel.tsx'
import { VerdictPanel } from './verdict-panel.tsx'

interface OperationViewProps {
  readonly name: string
  readonly migration: MigrationStateFragment | null
}

export function OperationView({ name, migration }: OperationViewProps) {
  const texts = useTexts()
  const { data, errors, isLoading } = usePolled(OperationDocument, { name })
  const operation = data?.upstreamOperations[0]
  return (
    <>
      <p className="crumbs"><a href="#/">{texts.operation.all}</a></p>
      <div className="title-line">
        <h1 tabIndex={-1}>{name} {operation && operation.safety !== 'READ' && <span className={`tag tag-${operation.safety.toLowerCase()}`}>{texts.safety[operation.safety]}</span>}</h1>
        {operation && <PolicyControls operation={operation} migration={migration} />}
      </div>
      <Problems errors={errors} isWhole={data === null} />
      {isLoading && <p className="loading">{texts.loading}</p>}
      {data && !operation && <p className="empty">{texts.operation.missing(name)}</p>}
      {operation && <Details operation={operation} steps={migration?.steps ?? []} />}
    </>
  )
}

function Details({ operation, steps }: { readonly operation: OperationDetailsFragment; readonly steps: readonly number[] }) {
  const [field, chooseField] = useFieldChoice()
  const { verdict, rollout } = operation
  return (
    <>
      <div className="panels">
        <PolicyPanel operation={operation} />
        {rollout && <RolloutPanel rollout={rollout} steps={steps} />}
      </div>
      <VerdictPanel verdict={verdict} onField={chooseField} />
      <Charts name={operation.name} />
      {verdict && <Mismatches name={operation.name} field={field} fields={verdict.mismatchesByField.map(({ path }) => path)} onField={chooseField} />}
      {verdict && <Declared differences={operation.declaredDifferences} />}
      <Endpoints bindings={operation.bindings} />
      <History name={operation.name} />
    </>
  )
}

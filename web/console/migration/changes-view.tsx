/** Every change of policy, newest first. */
import { useState } from 'react'
import { MigrationChangesDocument } from '../generated/graphql.ts'
import { Problems } from '../parts/problems.tsx'
import { More } from '../parts/more.tsx'
import { usePolled } from '../service/polled.ts'
import { useTexts } from '../text/language.ts'
import { ChangeList } from './change-list.tsx'

export function ChangesView() {
  const texts = useTexts()
  const [first, setFirst] = useState(25)
  const { data, errors, isLoading } = usePolled(MigrationChangesDocument, { first })
  const changes = data?.migration.policyChanges
  return (
    <>
      <h1 tabIndex={-1}>{texts.changes.title}</h1>
      <Problems errors={errors} isWhole={data === null} />
      {isLoading && <p className="loading">{texts.loading}</p>}
      {changes && <ChangeList changes={changes.nodes} none={texts.changes.none} showsOperation />}
      {changes && <More shown={changes.nodes.length} all={changes.totalCount} first={first} onMore={setFirst} />}
    </>
  )
}

/** Who changed the policy of the operation, when and why. */
import { useState } from 'react'
import { OperationHistoryDocument } from '../generated/graphql.ts'
import { ChangeList } from '../migration/change-list.tsx'
import { More } from '../parts/more.tsx'
import { Problems } from '../parts/problems.tsx'
import { usePolled } from '../service/polled.ts'
import { useTexts } from '../text/language.ts'

export function History({ name }: { readonly name: string }) {
  const { operation: texts, loading } = useTexts()
  const [first, setFirst] = useState(20)
  const { data, errors, isLoading } = usePolled(OperationHistoryDocument, { name, first })
  const changes = data?.upstreamOperations[0]?.policyChanges
  return (
    <section className="panel" aria-labelledby="history-title">
      <h2 id="history-title">{texts.historyTitle}</h2>
      <Problems errors={errors} isWhole={data === null} />
      {isLoading && <p className="loading">{loading}</p>}
      {changes && <ChangeList changes={changes.nodes} none={texts.historyNone} showsOperation={false} />}
      {changes && <More shown={changes.nodes.length} all={changes.totalCount} first={first} onMore={setFirst} />}
    </section>
  )
}

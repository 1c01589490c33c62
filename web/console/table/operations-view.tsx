/** All operations in one table, and what they come to in sum. */
import { OperationsDocument, type OperationRowFragment } from '../generated/graphql.ts'
import { replaceSearch } from '../frame/route.ts'
import { Problems } from '../parts/problems.tsx'
import { usePolled } from '../service/polled.ts'
import { useTexts } from '../text/language.ts'
import { attentionFor, hasTwoGenerations, shareOfNew } from './attention.ts'
import { chosenRows, firstChoice, readChoice, type TableChoice, writeChoice } from './choice.ts'
import { FilterBar } from './filter-bar.tsx'
import { OperationsTable } from './operations-table.tsx'

export function OperationsView({ search }: { readonly search: string }) {
  const texts = useTexts()
  const { data, errors, isLoading } = usePolled(OperationsDocument, {})
  const choice = readChoice(search)
  const choose = (changed: Partial<TableChoice>) => replaceSearch(writeChoice({ ...choice, ...changed }))
  const all = data?.upstreamOperations ?? []
  const rows = chosenRows(all, choice)
  return (
    <>
      <div className="title-line">
        <h1 tabIndex={-1}>{texts.table.title}</h1>
        {data && <Counts rows={all} />}
      </div>
      <Problems errors={errors} isWhole={data === null} />
      {isLoading && data === null && <p className="loading">{texts.loading}</p>}
      {data && (
        <>
          <FilterBar choice={choice} choose={choose} shown={rows.length} all={all.length} />
          {rows.length > 0 && <OperationsTable rows={rows} choice={choice} choose={choose} />}
          {rows.length === 0 && (
            <p className="empty">{texts.table.nothing} <button type="button" onClick={() => choose(firstChoice)}>{texts.table.clearFilter}</button></p>
          )}
        </>
      )}
    </>
  )
}

function Counts({ rows }: { readonly rows: readonly OperationRowFragment[] }) {
  const { counts } = useTexts().table
  const two = rows.filter(hasTwoGenerations)
  const figures = [
    [rows.length, counts.all],
    [two.length, counts.two],
    [two.filter((row) => shareOfNew(row) === 100).length, counts.onNew],
    [two.filter((row) => shareOfNew(row) > 0 && shareOfNew(row) < 100).length, counts.moving],
    [rows.filter((row) => attentionFor(row).length > 0).length, counts.attention],
  ] as const
  return (
    <ul className="counts">
      {figures.map(([count, word]) => <li key={word}><strong>{count}</strong> {word}</li>)}
    </ul>
  )
}

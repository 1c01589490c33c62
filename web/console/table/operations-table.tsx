/** The table of operations: sorted by its headings, one line a row, cards on a narrow screen. */
import type { OperationRowFragment } from '../generated/graphql.ts'
import { Sign } from '../parts/sign.tsx'
import { useTexts } from '../text/language.ts'
import { type SortKey, sortKeys, type TableChoice } from './choice.ts'
import { columnName } from './column-name.ts'
import { Row } from './row.tsx'

interface TableProps {
  readonly rows: readonly OperationRowFragment[]
  readonly choice: TableChoice
  readonly choose: (changed: Partial<TableChoice>) => void
}

// The roles say again what the elements are: on a narrow screen the style sheet makes cards of them, and a browser would
// then forget that they are a table.
export function OperationsTable({ rows, choice, choose }: TableProps) {
  const { table } = useTexts()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-frame" aria-label={table.scrolls} tabIndex={0}>
      <table className="operations" role="table">
        <caption className="spoken">{table.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {sortKeys.map((key) => <Heading key={key} column={key} choice={choice} choose={choose} />)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => <Row key={row.name} row={row} />)}
        </tbody>
      </table>
    </section>
  )
}

const numbers: readonly SortKey[] = ['sunset', 'errorsOld', 'errorsNew', 'latencyOld', 'latencyNew', 'mismatches']

function Heading({ column, choice, choose }: { readonly column: SortKey } & Omit<TableProps, 'rows'>) {
  const texts = useTexts()
  const isSorted = choice.sort === column
  const direction = choice.down ? 'descending' : 'ascending'
  return (
    <th scope="col" role="columnheader" aria-sort={isSorted ? direction : undefined} className={numbers.includes(column) ? 'number' : undefined} data-column={column}>
      <button type="button" className="sort" onClick={() => choose({ sort: column, down: isSorted && !choice.down })}>
        {columnName(column, texts)}
        <Sign name={isSorted ? (choice.down ? 'down' : 'up') : 'both'} />
      </button>
    </th>
  )
}

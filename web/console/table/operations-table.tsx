/** The table of operations: sorted by its headings, one line a row, cards on a narrow screen. */
import type { OperationRowFragment } from '../generated/graphql.ts'
import { Sign } from '../parts/sign.tsx'
import type { Texts } from '../text/en.ts'
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
    <section className="table-frame" aria-label={table.scrolls}>
      <table className="operations" role="table">
        <caption className="spoken">{table.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {single.slice(0, 7).map((key) => <Heading key={key} column={key} choice={choice} choose={choose} rows={2} />)}
            <th role="columnheader" scope="colgroup" colSpan={2} className="group">{table.errors}</th>
            <th role="columnheader" scope="colgroup" colSpan={2} className="group">{table.latency}</th>
            {single.slice(7).map((key) => <Heading key={key} column={key} choice={choice} choose={choose} rows={2} />)}
          </tr>
          <tr role="row">
            {paired.map((key) => <Heading key={key} column={key} choice={choice} choose={choose} rows={1} />)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => <Row key={row.name} row={row} />)}
        </tbody>
      </table>
    </section>
  )
}

/** Those that stand beside each other under one heading. */
const paired = ['errorsOld', 'errorsNew', 'latencyOld', 'latencyNew'] as const satisfies readonly SortKey[]
const single = sortKeys.filter((key) => !paired.some((one) => one === key))
const numbers: readonly SortKey[] = ['sunset', ...paired, 'mismatches']

interface HeadingProps extends Omit<TableProps, 'rows'> {
  readonly column: SortKey
  /** How many lines of the head it takes. */
  readonly rows: 1 | 2
}

function Heading({ column, rows, choice, choose }: HeadingProps) {
  const texts = useTexts()
  const isSorted = choice.sort === column
  const direction = choice.down ? 'descending' : 'ascending'
  return (
    <th scope="col" role="columnheader" rowSpan={rows} aria-sort={isSorted ? direction : undefined} className={numbers.includes(column) ? 'number' : undefined} data-column={column}>
      <button type="button" className="sort" onClick={() => choose({ sort: column, down: isSorted && !choice.down })}>
        <Name column={column} texts={texts} />
        <Sign name={isSorted ? (choice.down ? 'down' : 'up') : 'both'} />
      </button>
    </th>
  )
}

/** The whole name for whoever hears it; under a heading for two the eye needs the generation only. */
function Name({ column, texts }: { readonly column: SortKey; readonly texts: Texts }) {
  const name = columnName(column, texts)
  if (!paired.some((one) => one === column)) return name
  const generation = column.endsWith('Old') ? texts.generation.OLD : texts.generation.NEW
  return <><span className="spoken">{name}</span><span aria-hidden="true">{generation}</span></>
}

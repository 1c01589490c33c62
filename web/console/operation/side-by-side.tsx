/** Two answers beside each other. What differs is marked by a sign, by words and by its weight, not by colour alone. */
import { Fragment } from 'react'
import type { MismatchFoundFragment } from '../generated/graphql.ts'
import { useTexts } from '../text/language.ts'
import { changedPart, type DifferenceRow, differenceRows } from './difference.ts'

const signs: Readonly<Record<DifferenceRow['kind'], string>> = { 'same': '', 'changed': '≠', 'only-old': '−', 'only-new': '+', 'group': '', 'folded': '' }

export function SideBySide({ differences }: Pick<MismatchFoundFragment, 'differences'>) {
  const { operation: texts } = useTexts()
  return (
    <div className="table-frame">
      <table className="difference">
        <thead>
          <tr>
            <th scope="col">{texts.where}</th>
            <th scope="col"><span className="spoken">{texts.marked}</span></th>
            <th scope="col" className="old">{texts.oldAnswer}</th>
            <th scope="col" className="new">{texts.newAnswer}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ path, old, new: fresh }) => (
            <Fragment key={path}>
              {differenceRows(path, old, fresh).map((row, index) => <Line key={`${index} ${row.label}`} row={row} />)}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ row }: { readonly row: DifferenceRow }) {
  const { operation: texts } = useTexts()
  const words = { 'same': texts.same, 'changed': texts.changed, 'only-old': texts.onlyOld, 'only-new': texts.onlyNew, 'group': '', 'folded': '' }
  const depth = `depth-${Math.min(row.depth, 6)}`
  if (row.kind === 'folded') return <tr className="folded"><td colSpan={4} className={depth}>… {texts.folded(row.count ?? 0)}</td></tr>
  return (
    <tr className={row.kind}>
      <th scope="row" className={depth}><code>{row.label}</code></th>
      <td className="mark"><span aria-hidden="true">{signs[row.kind]}</span><span className="spoken">{words[row.kind]}</span></td>
      {row.kind === 'changed' ? <Changed row={row} /> : <Plain row={row} />}
    </tr>
  )
}

function Changed({ row }: { readonly row: DifferenceRow }) {
  const part = changedPart(row.old ?? '', row.new ?? '')
  return (
    <>
      <td className="old"><code>{part.before}{part.old !== '' && <del>{part.old}</del>}{part.after}</code></td>
      <td className="new"><code>{part.before}{part.new !== '' && <ins>{part.new}</ins>}{part.after}</code></td>
    </>
  )
}

function Plain({ row }: { readonly row: DifferenceRow }) {
  return (
    <>
      <td className="old">{row.kind === 'only-old' ? <code><del>{row.old}</del></code> : <Value text={row.old} isGroup={row.kind === 'group'} />}</td>
      <td className="new">{row.kind === 'only-new' ? <code><ins>{row.new}</ins></code> : <Value text={row.new} isGroup={row.kind === 'group'} />}</td>
    </>
  )
}

function Value({ text, isGroup }: { readonly text: string | null; readonly isGroup: boolean }) {
  const { operation: texts } = useTexts()
  if (text !== null) return <code>{text}</code>
  return isGroup ? null : <em>{texts.absent}</em>
}

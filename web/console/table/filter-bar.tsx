/** What of the table is shown. */
import { useId } from 'react'
import { Sign } from '../parts/sign.tsx'
import { useTexts } from '../text/language.ts'
import { sortKeys, verdictWords, type TableChoice } from './choice.ts'
import { columnName } from './column-name.ts'

interface FilterBarProps {
  readonly choice: TableChoice
  readonly choose: (changed: Partial<TableChoice>) => void
  readonly shown: number
  readonly all: number
}

export function FilterBar({ choice, choose, shown, all }: FilterBarProps) {
  const texts = useTexts()
  const { table, verdict } = texts
  const sort = useId()
  return (
    <search className="filter-bar">
      <span className="text-filter">
        <Sign name="search" />
        <input type="search" aria-label={table.filter} placeholder={table.filter} value={choice.text} onChange={({ currentTarget: { value } }) => choose({ text: value })} />
      </span>
      <label><input type="checkbox" checked={choice.two} onChange={() => choose({ two: !choice.two })} /> {table.twoGenerations}</label>
      <label><input type="checkbox" checked={choice.attention} onChange={() => choose({ attention: !choice.attention })} /> {table.attentionOnly}</label>
      <select aria-label={table.verdict} value={choice.verdict ?? ''} onChange={({ currentTarget: { value } }) => choose({ verdict: verdictWords.find((word) => word === value) ?? null })}>
        <option value="">{table.anyVerdict}</option>
        {verdictWords.map((word) => <option key={word} value={word}>{verdict[word]}</option>)}
      </select>
      <span className="narrow-only">
        <label htmlFor={sort}>{table.sortBy}</label>{' '}
        <select id={sort} value={choice.sort} onChange={({ currentTarget: { value } }) => choose({ sort: sortKeys.find((key) => key === value) ?? choice.sort })}>
          {sortKeys.map((key) => <option key={key} value={key}>{columnName(key, texts)}</option>)}
        </select>
      </span>
      <output className="shown">{table.shown(shown, all)}</output>
    </search>
  )
}

/** Mismatches of the caller's tenant, each with both answers beside each other and the way to see it again. */
import { useCallback, useState } from 'react'
import { type MismatchFoundFragment, OperationMismatchesDocument } from '../generated/graphql.ts'
import { Instant } from '../parts/instant.tsx'
import { More } from '../parts/more.tsx'
import { Problems } from '../parts/problems.tsx'
import { usePolled } from '../service/polled.ts'
import { useTexts } from '../text/language.ts'
import { Reproduce } from './reproduce.tsx'
import { SideBySide } from './side-by-side.tsx'

const everyField = ''
const title = 'mismatches-title'

/** The field whose mismatches are shown, and what shows those of another and goes there. */
export function useFieldChoice(): readonly [string | null, (field: string | null) => void] {
  const [field, setField] = useState<string | null>(null)
  const choose = useCallback((next: string | null) => {
    setField(next)
    const heading = document.getElementById(title)
    heading?.focus()
    heading?.scrollIntoView({ block: 'start' })
  }, [])
  return [field, choose]
}

interface MismatchesProps {
  readonly name: string
  /** Null for every field. */
  readonly field: string | null
  /** The fields with mismatches. */
  readonly fields: readonly string[]
  readonly onField: (field: string | null) => void
}

export function Mismatches({ name, field, fields, onField }: MismatchesProps) {
  const { operation: texts, loading } = useTexts()
  const [first, setFirst] = useState(20)
  const { data, errors, isLoading } = usePolled(OperationMismatchesDocument, { name, first, field })
  const found = data?.upstreamOperations[0]?.mismatches
  return (
    <section className="panel" aria-labelledby={title}>
      <div className="title-line">
        <h2 id={title} tabIndex={-1}>{texts.mismatchesTitle}</h2>
        {fields.length > 0 && <FieldSelect field={field} fields={fields} onField={onField} />}
      </div>
      <p className="aside">{texts.mismatchesScope}</p>
      <Problems errors={errors} isWhole={data === null} />
      {isLoading && <p className="loading">{loading}</p>}
      {found?.nodes.length === 0 && <p className="empty">{field === null ? texts.mismatchesNone : texts.mismatchesNoneAt(field)}</p>}
      {found && found.nodes.length > 0 && (
        <ol className="mismatches">{found.nodes.map((mismatch, index) => <Mismatch key={mismatch.id} mismatch={mismatch} isOpen={index === 0} />)}</ol>
      )}
      {found && <More shown={found.nodes.length} all={found.totalCount} first={first} onMore={setFirst} />}
    </section>
  )
}

function FieldSelect({ field, fields, onField }: Pick<MismatchesProps, 'field' | 'fields' | 'onField'>) {
  const { operation: texts } = useTexts()
  const offered = field === null || fields.includes(field) ? fields : [field, ...fields]
  return (
    <label>{texts.atField}{' '}
      <select value={field ?? everyField} onChange={({ currentTarget: { value } }) => onField(value === everyField ? null : value)}>
        <option value={everyField}>{texts.everyField}</option>
        {offered.map((path) => <option key={path} value={path}>{path}</option>)}
      </select>
    </label>
  )
}

function Mismatch({ mismatch, isOpen }: { readonly mismatch: MismatchFoundFragment; readonly isOpen: boolean }) {
  const { operation: texts } = useTexts()
  // Taken once: a newer mismatch above it must not close what somebody reads.
  const [opensAtFirst] = useState(isOpen)
  return (
    <li>
      <details open={opensAtFirst}>
        <summary>
          <Instant at={mismatch.at} /> <strong>{texts.differencesIn(mismatch.differences.length)}</strong>{' '}
          <code>{mismatch.differences[0]?.path}</code>{' '}
          {mismatch.inputClasses.map((name) => <span key={name} className="tag">{name}</span>)}
        </summary>
        <SideBySide differences={mismatch.differences} />
        <Reproduce mismatch={mismatch} />
      </details>
    </li>
  )
}

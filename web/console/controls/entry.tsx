/** An entry of a form: its label, a hint, and beside it what is wrong with it. */
import { type ReactNode, useId } from 'react'

/** The service's own limit. */
export const longestReason = 500

interface EntryAttributes {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

interface EntryProps {
  readonly label: string
  readonly hint?: string
  readonly mistakes: readonly string[]
  /** Draws the input with these attributes, which tie it to the texts around it. */
  readonly children: (attributes: EntryAttributes) => ReactNode
}

export function Entry({ label, hint, mistakes, children }: EntryProps) {
  const id = useId()
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(mistakes.length > 0 ? [`${id}-mistake`] : [])].join(' ')
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': mistakes.length > 0 || undefined })}
      {hint !== undefined && <p id={`${id}-hint`} className="hint">{hint}</p>}
      {mistakes.length > 0 && <p id={`${id}-mistake`} className="mistake">{mistakes.join(' ')}</p>}
    </div>
  )
}

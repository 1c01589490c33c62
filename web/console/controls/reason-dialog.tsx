/** A change that takes nothing but a reason: what it means, why, and the confirmation. */
import { type FormEvent, useState } from 'react'
import type { RefusalFragment, TypedDocumentString } from '../generated/graphql.ts'
import { announce } from '../parts/announce.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useTexts } from '../text/language.ts'
import { useChange } from './change.ts'
import { Entry, longestReason } from './entry.tsx'
import { Refused } from './refused.tsx'

interface ReasonDialogProps<Data, Variables> {
  readonly title: string
  readonly meaning: string
  readonly confirm: string
  /** What is said when it is done. */
  readonly done: string
  readonly document: TypedDocumentString<Data, Variables>
  readonly variables: (reason: string) => Variables
  readonly refusalsOf: (data: Data) => readonly RefusalFragment[] | undefined
  readonly onClose: () => void
}

export function ReasonDialog<Data, Variables>(props: ReasonDialogProps<Data, Variables>) {
  const texts = useTexts()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const change = useChange(props.document, props.refusalsOf)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() === '') return
    change.send(props.variables(reason.trim()), () => {
      announce(props.done)
      props.onClose()
    })
  }
  const aboutReason = change.refusals.filter(({ field }) => field?.at(-1) === 'reason')
  const mistakes = [...(isMissing ? [texts.policyForm.needed] : []), ...aboutReason.map(({ message }) => message)]
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form onSubmit={submit} noValidate>
        <p>{props.meaning}</p>
        <Refused messages={change.refusals.filter((refusal) => !aboutReason.includes(refusal)).map(({ message }) => message)} />
        <Entry label={texts.policyForm.reason} mistakes={mistakes}>
          {(attributes) => <textarea {...attributes} rows={2} maxLength={longestReason} value={reason} onChange={({ currentTarget: { value } }) => setReason(value)} />}
        </Entry>
        <p className="buttons">
          <button type="submit" className="primary" disabled={change.isSending}>{props.confirm}</button>
          <button type="button" onClick={props.onClose}>{texts.cancel}</button>
        </p>
      </form>
    </Dialog>
  )
}

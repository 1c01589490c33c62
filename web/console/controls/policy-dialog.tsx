/** Setting a policy in two steps: what is wanted, then what it would do; only the second one does it. */
import { type FormEvent, useState } from 'react'
import { type OperationDetailsFragment, PolicyPreviewDocument, type PolicyPreviewQuery, PolicySetDocument } from '../generated/graphql.ts'
import { announce } from '../parts/announce.ts'
import { Dialog } from '../parts/dialog.tsx'
import { ask, type Outcome } from '../service/ask.ts'
import { noteOutcome } from '../service/connection.ts'
import { useTexts } from '../text/language.ts'
import { useChange } from './change.ts'
import { PolicyEntriesForm } from './policy-entries.tsx'
import { entriesOf, entriesShown, inputOf, mistakesIn, type PolicyEntries, refusalsByEntry } from './policy-form.ts'
import { PolicyPreview } from './policy-preview.tsx'
import { Refused } from './refused.tsx'

interface PolicyDialogProps {
  readonly operation: OperationDetailsFragment
  /** Of roll-outs, in percent. */
  readonly steps: readonly number[]
  readonly onClose: () => void
}

type Preview = PolicyPreviewQuery['upstreamPolicyPreview']

export function PolicyDialog({ operation, steps, onClose }: PolicyDialogProps) {
  const texts = useTexts()
  const [entries, setEntries] = useState<PolicyEntries>(() => entriesOf(operation))
  const [isTried, setTried] = useState(false)
  const { preview, isAsking, problems, tryOut, forget } = usePreview()
  const change = useChange(PolicySetDocument, ({ upstreamPolicySet }) => upstreamPolicySet?.userErrors)
  const shown = entriesShown(entries.mode, operation)
  const mistakes = isTried ? mistakesIn(entries, operation) : new Map()
  const refusals = refusalsByEntry([...(preview?.userErrors ?? []), ...change.refusals], shown)
  const isRefused = refusals.size > 0
  const enter = (changed: Partial<PolicyEntries>) => {
    setEntries((before) => ({ ...before, ...changed }))
    forget()
    change.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (mistakesIn(entries, operation).size > 0) return
    change.reset()
    tryOut({ input: inputOf(entries, operation) })
  }
  const confirm = () => change.send({ input: inputOf(entries, operation) }, () => {
    announce(texts.policyForm.done(operation.name))
    onClose()
  })
  return (
    <Dialog title={texts.policyForm.title(operation.name)} onClose={onClose}>
      <Refused messages={[...problems, ...(refusals.get(null) ?? [])]} />
      {preview && !isRefused && (
        <PolicyPreview preview={preview} isSending={change.isSending} onBack={forget} onConfirm={confirm} />
      )}
      {(!preview || isRefused) && (
        <form onSubmit={submit} noValidate>
          <PolicyEntriesForm operation={operation} steps={steps} entries={entries} enter={enter} shown={shown} mistakes={mistakes} refusals={refusals} />
          <p className="buttons">
            <button type="submit" className="primary" disabled={isAsking}>{isAsking ? texts.policyForm.trying : texts.policyForm.tryIt}</button>
            <button type="button" onClick={onClose}>{texts.cancel}</button>
          </p>
        </form>
      )}
    </Dialog>
  )
}

/** The dry run, asked for by hand. */
function usePreview() {
  const texts = useTexts()
  const [preview, setPreview] = useState<Preview | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [isAsking, setAsking] = useState(false)
  const run = async (variables: Parameters<typeof tryOut>[0]) => {
    setAsking(true)
    const outcome = await ask(PolicyPreviewDocument, variables)
    setAsking(false)
    noteOutcome(outcome)
    setPreview(outcome.kind === 'answered' ? (outcome.data?.upstreamPolicyPreview ?? null) : null)
    setProblems(problemsOf(outcome, texts))
  }
  const tryOut = (variables: { readonly input: ReturnType<typeof inputOf> }) => void run(variables)
  const forget = () => {
    setPreview(null)
    setProblems([])
  }
  return { preview, problems, isAsking, tryOut, forget }
}

function problemsOf(outcome: Outcome<unknown>, { state }: ReturnType<typeof useTexts>): readonly string[] {
  if (outcome.kind === 'answered') return outcome.errors.map(({ message }) => message)
  if (outcome.kind === 'slower') return [state.rateLimited]
  return [outcome.kind === 'unproven' ? outcome.message : state.neverReached]
}

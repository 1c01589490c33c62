/** What may be done about an operation's policy: each in a dialog, with a reason. */
import { useState } from 'react'
import type { MigrationStateFragment, OperationDetailsFragment } from '../generated/graphql.ts'
import { PolicyClearDocument, RolloutContinueDocument } from '../generated/graphql.ts'
import { useFormats, useTexts } from '../text/language.ts'
import { PolicyDialog } from './policy-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

interface PolicyControlsProps {
  readonly operation: OperationDetailsFragment
  readonly migration: MigrationStateFragment | null
}

type Open = 'change' | 'clear' | 'continue' | null

export function PolicyControls({ operation, migration }: PolicyControlsProps) {
  const { operation: texts } = useTexts()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const isChangeable = migration?.isChangeable ?? false
  return (
    <div className="buttons">
      <button type="button" className="primary" disabled={!isChangeable} onClick={() => setOpen('change')}>{texts.change}</button>
      {operation.policy.source === 'RUNTIME' && <button type="button" disabled={!isChangeable} onClick={() => setOpen('clear')}>{texts.clear}</button>}
      {operation.rollout?.isWaiting && <button type="button" disabled={!isChangeable} onClick={() => setOpen('continue')}>{texts.letOn}</button>}
      {open === 'change' && <PolicyDialog operation={operation} steps={migration?.steps ?? []} onClose={close} />}
      {open === 'clear' && <ClearDialog operation={operation} onClose={close} />}
      {open === 'continue' && <ContinueDialog operation={operation} onClose={close} />}
    </div>
  )
}

interface DialogProps {
  readonly operation: OperationDetailsFragment
  readonly onClose: () => void
}

function ClearDialog({ operation: { name, policy: { reach } }, onClose }: DialogProps) {
  const { clear } = useTexts()
  return (
    <ReasonDialog
      title={clear.title(name)} meaning={clear.meaning} confirm={clear.confirm} done={clear.done(name)} onClose={onClose}
      document={PolicyClearDocument} variables={(reason) => ({ input: { operation: name, reach, reason } })} refusalsOf={({ upstreamPolicyClear }) => upstreamPolicyClear?.userErrors}
    />
  )
}

function ContinueDialog({ operation: { name, rollout }, onClose }: DialogProps) {
  const { letOn } = useTexts()
  const { percent } = useFormats()
  const next = rollout?.nextPercent ?? null
  return (
    <ReasonDialog
      title={letOn.title(name)} meaning={next === null ? letOn.meaningUnknown : letOn.meaning(percent(next))} confirm={letOn.confirm} done={letOn.done(name)} onClose={onClose}
      document={RolloutContinueDocument} variables={(reason) => ({ input: { operation: name, reason } })} refusalsOf={({ rolloutContinue }) => rolloutContinue?.userErrors}
    />
  )
}

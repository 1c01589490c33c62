/** Stops everything that moves by itself, or lets it go on. */
import { useState } from 'react'
import { MigrationFreezeDocument, MigrationUnfreezeDocument, type MigrationStateFragment } from '../generated/graphql.ts'
import { Sign } from '../parts/sign.tsx'
import { useTexts } from '../text/language.ts'
import { ReasonDialog } from './reason-dialog.tsx'

export function FreezeButton({ migration: { isFrozen, isChangeable } }: { readonly migration: MigrationStateFragment }) {
  const { freeze } = useTexts()
  const [dialog, setDialog] = useState<'freeze' | 'unfreeze' | null>(null)
  const close = () => setDialog(null)
  return (
    <>
      <button type="button" disabled={!isChangeable} onClick={() => setDialog(isFrozen ? 'unfreeze' : 'freeze')}>
        <Sign name={isFrozen ? 'right' : 'pause'} />{isFrozen ? freeze.unfreeze : freeze.freeze}
      </button>
      {dialog === 'freeze' && (
        <ReasonDialog
          title={freeze.freezeTitle} meaning={freeze.freezeMeaning} confirm={freeze.freezeNow} done={freeze.frozen} onClose={close}
          document={MigrationFreezeDocument} variables={(reason) => ({ input: { reason } })} refusalsOf={({ migrationFreeze }) => migrationFreeze?.userErrors}
        />
      )}
      {dialog === 'unfreeze' && (
        <ReasonDialog
          title={freeze.unfreezeTitle} meaning={freeze.unfreezeMeaning} confirm={freeze.unfreezeNow} done={freeze.unfrozen} onClose={close}
          document={MigrationUnfreezeDocument} variables={(reason) => ({ input: { reason } })} refusalsOf={({ migrationUnfreeze }) => migrationUnfreeze?.userErrors}
        />
      )}
    </>
  )
}

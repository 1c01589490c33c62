/** What holds for everything that is shown: the service is away, the migration is frozen, the policy file is broken. */
import type { MigrationStateFragment } from '../generated/graphql.ts'
import { Notice } from '../parts/notice.tsx'
import { useConnection } from '../service/connection.ts'
import { useFormats, useTexts } from '../text/language.ts'

export function Banners({ migration }: { readonly migration: MigrationStateFragment | null }) {
  const { state } = useTexts()
  return (
    <div className="banners">
      <ConnectionBanner />
      {migration?.isFrozen && <FrozenBanner migration={migration} />}
      {migration?.isFollowing === false && <Notice kind="warning">{state.notFollowing}</Notice>}
      {migration && migration.fileProblem !== null && <Notice kind="warning">{state.fileProblem} <q>{migration.fileProblem}</q></Notice>}
      {migration?.isChangeable === false && <Notice kind="information">{state.notChangeable}</Notice>}
    </div>
  )
}

function ConnectionBanner() {
  const { state, answeredAt } = useConnection()
  const texts = useTexts().state
  const { timeOfDay } = useFormats()
  // The region stands before it has anything to say: a screen reader tells of changes only.
  return (
    <div role="alert">
      {state === 'unreachable' && <Notice kind="error">{answeredAt === null ? texts.neverReached : texts.unreachable(timeOfDay(answeredAt))}</Notice>}
      {state === 'slower' && <Notice kind="warning">{texts.rateLimited}</Notice>}
    </div>
  )
}

function FrozenBanner({ migration: { frozenSince, frozenBy, frozenReason } }: { readonly migration: MigrationStateFragment }) {
  const texts = useTexts()
  const { instant } = useFormats()
  const since = frozenSince === null ? texts.noValue : instant(frozenSince)
  return <Notice kind="frozen">{texts.state.frozen(since, frozenBy ?? texts.noValue)} {frozenReason !== null && <q>{frozenReason}</q>}</Notice>
}

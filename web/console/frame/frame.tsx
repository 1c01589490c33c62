/** What stands around every view: where one is, how the whole migration stands, and whether the service answers. */
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import { MigrationChecksDocument, MigrationNowDocument, type MigrationStateFragment } from '../generated/graphql.ts'
import { ChangesView } from '../migration/changes-view.tsx'
import { ChecksView } from '../migration/checks-view.tsx'
import { EventsView } from '../migration/events-view.tsx'
import { useAnnouncement } from '../parts/announce.ts'
import { Problems } from '../parts/problems.tsx'
import { useConnection } from '../service/connection.ts'
import { useCredential } from '../service/credential.ts'
import { usePolled } from '../service/polled.ts'
import { OperationsView } from '../table/operations-view.tsx'
import { useLanguage, useTexts } from '../text/language.ts'
import { Banners } from './banners.tsx'
import { Header } from './header.tsx'
import { type Route, useRoute } from './route.ts'
import { SignIn } from './sign-in.tsx'

// The plots are the greater part of the page's weight, and the table needs none.
const OperationView = lazy(async () => ({ default: (await import('../operation/operation-view.tsx')).OperationView }))

const checksDays = 30

export function Frame() {
  const texts = useTexts()
  const language = useLanguage()
  const route = useRoute()
  const { state } = useConnection()
  const credential = useCredential()
  const { data, errors } = usePolled(MigrationNowDocument, {})
  const announcement = useAnnouncement()
  const migration = data?.migration ?? null
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = `${titleOf(route, texts)} · Partner Graph`
  }, [language, route, texts])
  const isForbidden = errors.some(({ code }) => code === 'FORBIDDEN')
  const isUnproven = state === 'unproven' && migration === null
  return (
    <>
      <a className="skip" href="#content" onClick={skip}>{texts.skipToContent}</a>
      <Header route={route} migration={migration} checks={isUnproven || isForbidden ? null : <CheckCount />} />
      <Banners migration={migration} />
      <main id="content" tabIndex={-1}>
        {state === 'unproven' || (isForbidden && credential !== null) ? <SignIn isForbidden={isForbidden} /> : null}
        {isForbidden && credential === null && <p className="notice notice-error" role="alert">{texts.state.forbidden}</p>}
        {!isForbidden && <Problems errors={errors} isWhole={migration === null} />}
        {!isForbidden && !isUnproven && <View route={route} migration={migration} />}
      </main>
      <output className={announcement === '' ? 'toast' : 'toast toast-shown'}>{announcement}</output>
    </>
  )
}

/** The address belongs to the route: a jump within the page must not change it. */
function skip(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

function titleOf(route: Route, texts: ReturnType<typeof useTexts>): string {
  if (route.view === 'operation') return route.name
  return route.view === 'operations' ? texts.title : texts.nav[route.view]
}

function CheckCount(): ReactNode {
  const { data } = usePolled(MigrationChecksDocument, { withinDays: checksDays }, 30_000)
  const count = data?.migration.checks.length ?? 0
  return count > 0 ? <span className="count">{count}</span> : null
}

/** The view; when it changes, its heading gets the focus, as a new page would. */
function View({ route, migration }: { readonly route: Route; readonly migration: MigrationStateFragment | null }) {
  const place = route.view === 'operation' ? route.name : route.view
  const shown = useRef(place)
  const texts = useTexts()
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus()
  }, [place])
  if (route.view === 'operation') {
    return (
      <Suspense fallback={<p className="loading">{texts.loading}</p>}>
        <OperationView key={route.name} name={route.name} migration={migration} />
      </Suspense>
    )
  }
  if (route.view === 'events') return <EventsView />
  if (route.view === 'changes') return <ChangesView />
  if (route.view === 'checks') return <ChecksView />
  return <OperationsView search={route.search} />
}

/** Name, views, language, colours, and the way to the explorer. */
import type { ReactNode } from 'react'
import type { MigrationStateFragment } from '../generated/graphql.ts'
import { FreezeButton } from '../controls/freeze-button.tsx'
import { useConnection } from '../service/connection.ts'
import { setCredential, useCredential } from '../service/credential.ts'
import { languageNames, languages, setLanguage, useFormats, useLanguage, useTexts } from '../text/language.ts'
import type { Route } from './route.ts'
import { setTheme, themes, useTheme } from './theme.ts'

interface HeaderProps {
  readonly route: Route
  readonly migration: MigrationStateFragment | null
  /** How many checks there are, drawn. */
  readonly checks: ReactNode
}

export function Header({ route, migration, checks }: HeaderProps) {
  const texts = useTexts()
  const present = route.view === 'operation' ? 'operations' : route.view
  const views = [['operations', '#/'], ['events', '#/events'], ['changes', '#/changes'], ['checks', '#/checks']] as const
  return (
    <header className="top">
      <p className="brand"><a href="#/">Partner Graph</a> <span>{texts.title}</span></p>
      <nav aria-label={texts.nav.label}>
        <ul>
          {views.map(([view, address]) => (
            <li key={view}>
              <a href={address} aria-current={present === view ? 'page' : undefined}>{texts.nav[view]}{view === 'checks' && checks}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="top-tools">
        <AsOf />
        {migration && <FreezeButton migration={migration} />}
        <Settings />
        <a href="/graphql">{texts.explorer}</a>
      </div>
    </header>
  )
}

function AsOf() {
  const { answeredAt } = useConnection()
  const { state } = useTexts()
  const { timeOfDay } = useFormats()
  return answeredAt === null ? null : <span className="as-of">{state.asOf(timeOfDay(answeredAt))}</span>
}

function Settings() {
  const { settings } = useTexts()
  const language = useLanguage()
  const theme = useTheme()
  const credential = useCredential()
  return (
    <>
      <select aria-label={settings.language} value={language} onChange={({ currentTarget: { value } }) => pick(languages, value, setLanguage)}>
        {languages.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}
      </select>
      <select aria-label={settings.theme} value={theme} onChange={({ currentTarget: { value } }) => pick(themes, value, setTheme)}>
        {themes.map((one) => <option key={one} value={one}>{settings[one]}</option>)}
      </select>
      {credential !== null && <button type="button" className="quiet" onClick={() => setCredential(null)}>{settings.forgetKey}</button>}
    </>
  )
}

function pick<Value extends string>(values: readonly Value[], value: string, take: (value: Value) => void): void {
  const found = values.find((one) => one === value)
  if (found !== undefined) take(found)
}

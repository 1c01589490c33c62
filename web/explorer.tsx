/** GraphiQL as this service shows it: its own name, an examples panel, the trace switch, no outside link. */
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { ActiveTabInView } from './active-tab-in-view.tsx'
import { readStored, writeStored } from './browser-storage.ts'
import { examples } from './examples.ts'
import { examplesPlugin } from './examples-panel.tsx'
import { createFetcher } from './fetcher.ts'
import { LinkedQuery } from './linked-query.tsx'
import { ThemeFollower } from './theme-follower.tsx'
import { traceHeaders } from './trace-setting.ts'
import { TraceSwitch } from './trace-switch.tsx'

// All of these have to keep their identity: GraphiQL resets the visible panel when its plugins change, and reads the
// schema anew when its fetcher changes. The page is served at the address it sends queries to.
const fetcher = createFetcher(window.location.pathname, traceHeaders)
const plugins = [examplesPlugin, HISTORY_PLUGIN]
const firstExample = examples[0]

// GraphiQL's `defaultTabs` would forget the variables, and `initialQuery` given on a later visit would open one tab
// more each time: so the first example is handed over only when nothing is remembered.
const isFirstVisit = readStored('graphiql:tabState') === null && readStored('graphiql:query') === null
const firstTab = isFirstVisit && firstExample
  ? { initialQuery: firstExample.query, initialVariables: firstExample.variables }
  : {}

// GraphiQL remembers an editor once it is typed into, and finds its tab again by query and variables together: with the
// query edited and the variables never touched it would open one tab more on the next visit.
if (isFirstVisit && firstExample) {
  writeStored('graphiql:query', firstExample.query)
  writeStored('graphiql:variables', firstExample.variables)
}

// A panel that was closed is remembered as an empty name: only who never chose is shown the examples.
const firstPanel = readStored('graphiql:visiblePlugin') === null ? { visiblePlugin: examplesPlugin } : {}

export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultQuery={firstExample?.query ?? ''}
      defaultEditorToolsVisibility="variables"
      // Headers may hold credentials, and local storage is readable by every page of this origin.
      shouldPersistHeaders={false}
      inputValueDeprecation
      {...firstTab}
      {...firstPanel}
    >
      <GraphiQL.Logo>
        <a className="console-link" href="/console">Migration console</a>
        <TraceSwitch />
        <h1 className="service-name">Partner Graph</h1>
      </GraphiQL.Logo>
      <ThemeFollower />
      <ActiveTabInView />
      <LinkedQuery />
    </GraphiQL>
  )
}

/** The "Examples" panel in GraphiQL's sidebar: a click opens an example in a new tab and runs it. */
import { type GraphiQLPlugin, useGraphiQLActions } from '@graphiql/react'
import type { Example } from './example.ts'
import { examples } from './examples.ts'
import { useOpenInTab } from './open-in-tab.ts'

/** Gives a function that opens an example in a new tab and runs it. */
function useOpenExample(): (example: Example) => void {
  const actions = useGraphiQLActions()
  const open = useOpenInTab()
  return (example) => {
    if (!open) return
    open(example)
    actions.run()
  }
}

function ExamplesPanel() {
  const open = useOpenExample()
  return (
    <section className="examples" aria-label="Examples">
      <h2 className="examples-title">Examples</h2>
      <ol className="examples-list">
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" className="example" data-example={example.name} onClick={() => open(example)}>
              <span className="example-title">{example.title}</span>
              {example.description && <span className="example-description">{example.description}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M2 3.5h1M2 8h1M2 12.5h1M6 3.5h8M6 8h8M6 12.5h8" />
    </svg>
  )
}

export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel }

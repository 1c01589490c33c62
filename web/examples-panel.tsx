/** The "Examples" panel in GraphiQL's sidebar: a click opens an example in a new tab and runs it. */
import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import type { Example } from './example.ts'
import { examples } from './examples.ts'

/** Gives a function that opens an example in a new tab and runs it. */
function useOpenExample(): (example: Example) => void {
  const actions = useGraphiQLActions()
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'))
  return ({ query, variables }) => {
    if (!queryEditor || !variableEditor) return
    // A new tab does not stop what runs in the old one, and its late answer would land in the new one.
    actions.stop()
    actions.addTab()
    queryEditor.setValue(query)
    variableEditor.setValue(variables)
    // The editor reads the operation's name only 100 ms after a change; a run before that would name the old tab's one.
    const facts = operationFacts(query)
    actions.setOperationFacts(facts)
    actions.updateActiveTabValues({ query, variables, operationName: facts.operationName })
    actions.run()
  }
}

function operationFacts(query: string) {
  const documentAST = parse(query)
  const operations = documentAST.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )
  return { documentAST, operations, operationName: operations[0]?.name?.value ?? '' }
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

/** Puts a query into a tab of its own. */
import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'

export interface Opened {
  readonly query: string
  /** JSON; empty for none. */
  readonly variables: string
}

/** Gives a function that opens a query in a new tab; undefined while the editors are not there yet. */
export function useOpenInTab(): ((opened: Opened) => void) | undefined {
  const actions = useGraphiQLActions()
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'))
  if (!queryEditor || !variableEditor) return undefined
  return ({ query, variables }) => {
    // First: what is no GraphQL throws, and opens no tab.
    const facts = operationFacts(query)
    // A new tab does not stop what runs in the old one, and its late answer would land in the new one.
    actions.stop()
    actions.addTab()
    queryEditor.setValue(query)
    variableEditor.setValue(variables)
    // The editor reads the operation's name only 100 ms after a change; a run before that would name the old tab's one.
    actions.setOperationFacts(facts)
    actions.updateActiveTabValues({ query, variables, operationName: facts.operationName })
  }
}

function operationFacts(query: string) {
  const documentAST = parse(query)
  const operations = documentAST.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )
  return { documentAST, operations, operationName: operations[0]?.name?.value ?? '' }
}

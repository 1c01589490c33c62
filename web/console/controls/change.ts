/** A change: sent once, with everything that may come back as sentences to show. */
import { useState } from 'react'
import type { RefusalFragment, TypedDocumentString } from '../generated/graphql.ts'
import { ask } from '../service/ask.ts'
import { noteOutcome } from '../service/connection.ts'
import { refreshAll } from '../service/polled.ts'
import { useTexts } from '../text/language.ts'

export interface Change<Variables> {
  readonly isSending: boolean
  readonly refusals: readonly RefusalFragment[]
  /** Sends it; `onDone` is called when nothing was refused. */
  send(variables: Variables, onDone: () => void): void
  /** Forgets what was refused: it is being mended. */
  reset(): void
}

/** @param refusalsOf the userErrors of an answer; undefined when the field failed. */
export function useChange<Data, Variables>(document: TypedDocumentString<Data, Variables>, refusalsOf: (data: Data) => readonly RefusalFragment[] | undefined): Change<Variables> {
  const texts = useTexts()
  const [isSending, setSending] = useState(false)
  const [refusals, setRefusals] = useState<readonly RefusalFragment[]>([])
  const run = async (variables: Variables, onDone: () => void) => {
    setSending(true)
    const outcome = await ask(document, variables)
    setSending(false)
    noteOutcome(outcome)
    if (outcome.kind !== 'answered') return setRefusals([plain(outcome.kind === 'unproven' ? outcome.message : outcome.kind === 'slower' ? texts.state.rateLimited : texts.state.neverReached)])
    const refused = outcome.data === null ? undefined : refusalsOf(outcome.data)
    const found = [...(refused ?? []), ...outcome.errors.map(({ message }) => plain(message))]
    setRefusals(found)
    if (found.length > 0) return
    refreshAll()
    onDone()
  }
  return {
    isSending, refusals,
    send: (variables, onDone) => {
      if (!isSending) void run(variables, onDone)
    },
    reset: () => setRefusals([]),
  }
}

function plain(message: string): RefusalFragment {
  return { code: 'INVALID_INPUT', field: null, message }
}

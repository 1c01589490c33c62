/** An answer that is kept fresh: asked for again every few seconds while somebody looks. */
import { useEffect, useState } from 'react'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { createCell } from '../parts/cell.ts'
import { onLanguage } from '../text/language.ts'
import { ask, type Outcome, type ServiceError } from './ask.ts'
import { noteOutcome } from './connection.ts'

export interface Polled<Data> {
  /** The last data there was; it stays while later requests fail. */
  readonly data: Data | null
  /** What the last answer could not give. */
  readonly errors: readonly ServiceError[]
  /** Whether nothing has been answered yet. */
  readonly isLoading: boolean
}

/** Milliseconds between two requests. */
export const usualInterval = 5_000

const rounds = createCell(0)

/** Asks for everything in sight again, at once: something was changed. */
export function refreshAll(): void {
  rounds.set(rounds.get() + 1)
}

/**
 * Asks now, then every `interval` milliseconds; not while the page is hidden, and at once when it is seen again, when
 * something was changed, or in another language. With another credential the whole page begins anew.
 */
export function usePolled<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, interval = usualInterval): Polled<Data> {
  const [polled, setPolled] = useState<Polled<Data>>({ data: null, errors: [], isLoading: true })
  const asked = useSame(variables)
  useEffect(() => keepAsking(interval, async (signal) => {
    const outcome = await ask(document, asked, signal)
    noteOutcome(outcome)
    setPolled((before) => after(before, outcome))
    return outcome.kind === 'slower' ? outcome.retryAfter * 1000 : interval
  }), [document, asked, interval])
  return polled
}

/** The same object as long as it says the same: variables are written anew at each drawing. */
function useSame<Value>(value: Value): Value {
  const [kept, setKept] = useState(value)
  const isSame = JSON.stringify(kept) === JSON.stringify(value)
  if (!isSame) setKept(value)
  return isSame ? kept : value
}

function after<Data>(before: Polled<Data>, outcome: Outcome<Data>): Polled<Data> {
  if (outcome.kind !== 'answered') return before
  return { data: outcome.data ?? before.data, errors: outcome.errors, isLoading: false }
}

/** Runs `once`, which says how many milliseconds later it is to be run again. Returns what ends it. */
function keepAsking(interval: number, once: (signal: AbortSignal) => Promise<number>): () => void {
  const controller = new AbortController()
  const { signal } = controller
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAsking = false
  let isStale = false
  const run = async () => {
    if (isAsking || signal.aborted || document.hidden) return
    clearTimeout(timer)
    isAsking = true
    isStale = false
    const wait = await once(signal).catch(() => interval)
    isAsking = false
    if (!signal.aborted) timer = setTimeout(() => void run(), isStale ? 0 : wait)
  }
  /** An answer that is on its way is from before. */
  const again = () => {
    isStale = true
    void run()
  }
  const leave = [rounds.subscribe(again), onLanguage(again)]
  document.addEventListener('visibilitychange', () => void run(), { signal })
  void run()
  return () => {
    controller.abort()
    clearTimeout(timer)
    for (const end of leave) end()
  }
}

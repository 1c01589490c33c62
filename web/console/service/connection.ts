/** How the service was found at the last request: what the whole frame tells of. */
import { useSyncExternalStore } from 'react'
import { createCell } from '../parts/cell.ts'
import type { Outcome } from './ask.ts'

export interface Connection {
  readonly state: 'unknown' | 'answers' | 'unproven' | 'slower' | 'unreachable'
  /** When it last answered, in milliseconds; null while it never did. */
  readonly answeredAt: number | null
}

const cell = createCell<Connection>({ state: 'unknown', answeredAt: null })

/** Takes note of a request's end. */
export function noteOutcome({ kind }: Outcome<unknown>): void {
  const state = kind === 'answered' ? 'answers' : kind
  const answeredAt = state === 'unreachable' ? cell.get().answeredAt : Date.now()
  cell.set({ state, answeredAt })
}

/** The connection, for a component that follows it. */
export function useConnection(): Connection {
  return useSyncExternalStore(cell.subscribe, cell.get)
}

/** What was done, for eyes and for screen readers: one sentence at a time. */
import { useSyncExternalStore } from 'react'
import { createCell } from './cell.ts'

const cell = createCell('')
let timer: ReturnType<typeof setTimeout> | undefined

/** Shows a sentence for a while. */
export function announce(sentence: string): void {
  clearTimeout(timer)
  cell.set(sentence)
  timer = setTimeout(() => cell.set(''), 8_000)
}

/** The sentence now; empty for none. */
export function useAnnouncement(): string {
  return useSyncExternalStore(cell.subscribe, cell.get)
}

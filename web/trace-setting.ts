/** Whether requests ask for lineage. Kept outside React: GraphiQL reads the schema anew when its fetcher changes. */
import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from './browser-storage.ts'

const storageKey = 'partner-graph:trace'
const listeners = new Set<() => void>()
let traced = readStored(storageKey) === 'on'

/** Switches tracing on or off, now and for later visits. */
export function setTraced(value: boolean): void {
  traced = value
  writeStored(storageKey, value ? 'on' : 'off')
  for (const listener of listeners) listener()
}

/** The present setting, for a component that follows it. */
export function useTraced(): boolean {
  return useSyncExternalStore(subscribe, () => traced)
}

/** The headers a request carries for the present setting: with tracing on, the service fills `extensions.upstream`. */
export function traceHeaders(): Record<string, string> {
  return traced ? { 'x-partner-graph-trace': '1' } : {}
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

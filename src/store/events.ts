/** Events: what an operator should know of, such as a breaker that opened. The seam, and its in-memory form. */
import type { Clock } from '../clock.ts'

export interface ServiceEvent {
  /** RFC 3339, UTC. */
  readonly at: string
  /** `what.happened`, e.g. `breaker.open`. */
  readonly name: string
  /** Harmless facts: no addresses of customers, no personal data, no credentials. */
  readonly facts: Readonly<Record<string, string | number | null>>
}

export interface Events {
  /** Tells everybody who listens, and keeps the event. */
  emit(name: string, facts: ServiceEvent['facts']): void
  /** The latest events, newest first. */
  latest(limit: number): readonly ServiceEvent[]
  /** Calls `listener` for each event from now on; the answer stops it. */
  listen(listener: (event: ServiceEvent) => void): () => void
}

/** Events of this process: the latest `keep` of them. */
export function createEvents(options: { clock: Clock; keep: number }): Events {
  const kept: ServiceEvent[] = []
  const listeners = new Set<(event: ServiceEvent) => void>()
  return {
    emit: (name, facts) => {
      const event = { at: new Date(options.clock.now()).toISOString(), name, facts }
      kept.unshift(event)
      kept.length = Math.min(kept.length, options.keep)
      for (const listener of listeners) listener(event)
    },
    latest: (limit) => kept.slice(0, limit),
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

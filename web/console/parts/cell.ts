/** A value that several parts of the page follow. It fits `useSyncExternalStore`. */
export interface Cell<Value> {
  get(): Value
  set(value: Value): void
  /** Calls `listener` after each change; returns what ends that. */
  subscribe(listener: () => void): () => void
}

/** A cell that holds `value` at first. */
export function createCell<Value>(value: Value): Cell<Value> {
  const listeners = new Set<() => void>()
  let present = value
  return {
    get: () => present,
    set(next) {
      if (Object.is(next, present)) return
      present = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

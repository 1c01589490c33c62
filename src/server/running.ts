/** How many operations run: a shutdown waits for them while health still answers. */

export interface Running {
  /** One more runs; the returned function, called once, ends it. */
  begin(): () => void
  /** Resolves when none runs. */
  idle(): Promise<void>
}

/** Nothing runs yet. */
export function createRunning(): Running {
  let count = 0
  let waiting: (() => void)[] = []
  return {
    begin() {
      count += 1
      return () => {
        count -= 1
        if (count > 0) return
        for (const wake of waiting) wake()
        waiting = []
      }
    },
    idle: () => (count === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  }
}

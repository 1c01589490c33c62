/** What the browser tests look at: the real service on its own sandbox. */
import { startServiceWithSandbox } from '../support/service.ts'

export interface Target {
  /** Where the service listens, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** Starts the service on a free port of the loopback address. */
export function startTarget(): Promise<Target> {
  return startServiceWithSandbox()
}

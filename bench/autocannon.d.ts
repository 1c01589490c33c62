/** The part of autocannon 9 that the bench uses; the package has no types of its own. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface Request {
    readonly method: 'GET' | 'POST'
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
  }

  /** One connection. */
  interface Client {
    /** What it asks, in turn; it keeps the objects and writes into them. */
    setRequests(requests: Request[]): void
  }

  interface Options {
    readonly url: string
    readonly connections: number
    /** Called for each connection before its first request. */
    readonly setupClient: (client: Client) => void
    /** Seconds. */
    readonly duration?: number
    /** Requests in all; takes the place of `duration`. */
    readonly amount?: number
    /** Milliseconds between samples; a run ends at one. */
    readonly sampleInt?: number
  }

  interface Result {
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
    readonly '2xx': number
  }

  /**
   * Starts a run. Its `response` event has the client, the status, the bytes and the milliseconds of one answer.
   * The run is a promise of its result as well.
   */
  export default function autocannon(options: Options): EventEmitter & PromiseLike<Result>
}

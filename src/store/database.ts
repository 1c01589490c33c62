/**
 * The durable store as the journal sees it: SQL that SQLite and PostgreSQL both understand, with `$1`, `$2` for values.
 * An error holds no statement and no value: both may be about a customer.
 */
export type SqlValue = string | number | null

export type Row = Readonly<Record<string, unknown>>

export interface Queries {
  /** Runs one statement. Rejects with StoreUnavailable. */
  query(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>
}

export interface Database extends Queries {
  readonly kind: 'sqlite' | 'postgres'
  /**
   * Does some work as a whole or not at all. While it runs, no other work under the same `lock` runs, on any replica.
   * Its queries must be those it is handed.
   */
  transaction<T>(lock: string, work: (queries: Queries) => Promise<T>): Promise<T>
  /**
   * Calls `heard` when another process has notified the channel, as soon as may be; where several processes share the store.
   * Notifications may be lost: who needs them looks by itself too. The answer ends it.
   */
  listen(channel: string, heard: () => void): () => Promise<void>
  /** Lets running work finish. */
  close(): Promise<void>
}

/** The store did not answer, or would not. What was asked may have been done. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** The store cannot be used at all: taken by another process, not writable. The message is for who starts the service. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused'
}

/** An error without the library's words; its code says what an operator needs. */
export function unavailable(error: unknown): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return new StoreUnavailable(`the store did not answer (${/^\w{1,40}$/.test(code) ? code : 'unknown'})`)
}

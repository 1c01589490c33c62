/** The store of several replicas: PostgreSQL, where a commit is on the disk before it is answered. */
import pg from 'pg'
import { unavailable, type Database, type Queries, type Row, type SqlValue } from './database.ts'
import { listenTo } from './notifications.ts'

export interface PostgresOptions {
  /** `postgres://user:password@host/database?sslmode=…` */
  readonly url: string
  /** How long a statement may take, and a connection to be made, in milliseconds. */
  readonly timeoutMs: number
  /** Connections of this process. */
  readonly connections?: number
  /** A connection that nobody used broke. */
  readonly onLost?: () => void
}

/** Makes the pool; connections open as they are needed. */
export function openPostgres({ url, timeoutMs, connections = 8, onLost }: PostgresOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    // Beyond the server's own limit: for a server that has gone without a word.
    query_timeout: timeoutMs + 1_000,
    idle_in_transaction_session_timeout: timeoutMs * 2,
    keepAlive: true,
    application_name: 'partner-graph',
    // Whatever the server, the role, the database or the address say: what is answered is on the disk, a single statement's
    // work too. Lost with the server's memory, a SENDING would be a PLANNED again, and so become FAILED after it was sent.
    onConnect: async (client) => void (await client.query('SET synchronous_commit = on')),
  })
  // Without a listener a connection that breaks while nobody uses it would end the process.
  pool.on('error', () => onLost?.())

  async function transaction<T>(lock: string, work: (queries: Queries) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch((error: unknown) => {
      throw unavailable(error)
    })
    const query: Queries['query'] = (sql, values = []) => ask(client, sql, values)
    let isBroken = false
    // The pool listens to its idle connections only, and a break that nobody hears of ends the process.
    const onError = () => {
      isBroken = true
    }
    client.on('error', onError)
    try {
      // Stricter levels would look at the tables as they were before the lock was had: of two who wait, neither sees the other.
      await query('BEGIN ISOLATION LEVEL READ COMMITTED')
      // A pooler between may hand out another connection than the one that was set up.
      await query('SET LOCAL synchronous_commit = on')
      await query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lock])
      const result = await work({ query })
      await query('COMMIT')
      return result
    } catch (error) {
      await query('ROLLBACK').catch(() => {
        isBroken = true
      })
      throw error
    } finally {
      client.release(isBroken)
      client.removeListener('error', onError)
    }
  }

  return {
    kind: 'postgres',
    query: (sql, values = []) => ask(pool, sql, values),
    transaction,
    listen: (channel, heard) => listenTo({ url, timeoutMs, channel, heard }),
    close: () => pool.end(),
  }
}

async function ask(target: Pick<pg.ClientBase, 'query'> | pg.Pool, sql: string, values: readonly SqlValue[]): Promise<readonly Row[]> {
  try {
    return (await target.query<Record<string, unknown>>(sql, [...values])).rows
  } catch (error) {
    throw unavailable(error)
  }
}

/**
 * The embedded store: one SQLite file, written through to the disk at each commit (WAL, synchronous=FULL), and held by
 * one process alone. The lock is the operating system's, so that a killed process leaves none behind.
 */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { StoreRefused, unavailable, type Database, type Row, type SqlValue } from './database.ts'

const busy = 5

/**
 * Opens the file, and makes it with its folder where there is none; `:memory:` keeps everything in memory, for tests.
 * @throws StoreRefused when another process has it, or it cannot be written.
 */
export function openSqlite(path: string): Database {
  const database = open(path)
  const statements = new Map<string, StatementSync>()
  /** Whoever uses the connection waits for who came before: within a transaction nobody else may write. */
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  function run(sql: string, values: readonly SqlValue[] = []): readonly Row[] {
    try {
      const statement = statements.get(sql) ?? database.prepare(sql.replaceAll(/\$(\d+)/g, '?$1'))
      statements.set(sql, statement)
      return statement.all(...values)
    } catch (error) {
      throw unavailable(error)
    }
  }

  const query = async (sql: string, values?: readonly SqlValue[]) => run(sql, values)
  return {
    kind: 'sqlite',
    query: (sql, values) => inTurn(() => query(sql, values)),
    transaction: (_, work) => inTurn(async () => {
      run('BEGIN IMMEDIATE')
      try {
        const result = await work({ query })
        run('COMMIT')
        return result
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    }),
    // One process alone has the file.
    listen: () => () => Promise.resolve(),
    close: () => inTurn(async () => database.close()),
  }
}

function open(path: string): DatabaseSync {
  try {
    if (path !== ':memory:') keepToOurselves(path)
    const database = new DatabaseSync(path)
    // Before the first access in WAL mode: then no shared memory is used, and no other process can look in.
    database.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    // The lock is taken by the first write.
    database.exec('BEGIN IMMEDIATE; COMMIT')
    return database
  } catch (error) {
    const isTaken = error instanceof Error && 'errcode' in error && error.errcode === busy
    throw new StoreRefused(isTaken ? `another process uses ${path}` : `${path} cannot be opened for writing`)
  }
}

/** Before the library opens it: the log that is written beside it, where receipts stand first, gets the file's mode. */
function keepToOurselves(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  // Only a new file is opened here: closing one that this process has open already would end its locks.
  if (!existsSync(path)) closeSync(openSync(path, 'wx', 0o600))
  chmodSync(path, 0o600)
}

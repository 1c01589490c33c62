/** The durable store of a configuration, and the journal in it. */
import { ConfigurationError, type Configuration } from './config.ts'
import type { Clock } from './clock.ts'
import { createFingerprints } from './journal/fingerprint.ts'
import { createJournal, type Journal } from './journal/journal.ts'
import { StoreRefused, StoreUnavailable, type Database } from './store/database.ts'
import type { Events } from './store/events.ts'
import { latestVersion, migrate } from './store/migrations.ts'
import { openPostgres } from './store/postgres.ts'
import { openSqlite } from './store/sqlite.ts'

export interface DurableStore {
  readonly kind: Database['kind']
  readonly journal: Journal
  /** The store itself, for what keeps tables of its own there. */
  readonly database: Database
  close(): Promise<void>
}

/** Longer than a write can take: it waits for the quota as long as its query does, and then a minute for its answer. */
const leaseMarginMs = 120_000

/**
 * Opens the store that STORE_URL names, with its tables brought up to date; null without one.
 * Rejects with ConfigurationError when it cannot be opened: money must not move without what it was told to write into.
 */
export async function openDurableStore({ configuration, clock, events }: { configuration: Configuration; clock: Clock; events: Events }): Promise<DurableStore | null> {
  const { STORE_URL: address, JOURNAL_KEY: keys, STORE_TIMEOUT_MS: timeoutMs, QUERY_TIMEOUT_MS } = configuration
  if (address === null) return null
  const fingerprints = createFingerprints(keys)
  const database = open(address, timeoutMs, events)
  try {
    const version = await migrate(database, clock.now())
    if (version > latestVersion) events.emit('store.newer', { version, known: latestVersion })
    const journal = createJournal({ database, clock, fingerprints, leaseMs: QUERY_TIMEOUT_MS + leaseMarginMs })
    // One process alone has a SQLite file, so whatever is open there is of one that has gone.
    await journal.recover(database.kind === 'sqlite' ? 'all-but-mine' : 'expired')
    return { kind: database.kind, journal, database, close: () => database.close() }
  } catch (error) {
    await database.close().catch(() => undefined)
    if (error instanceof StoreUnavailable) throw new ConfigurationError(`STORE_URL names a store that cannot be used: ${error.message}`)
    throw error
  }
}

function open(address: string, timeoutMs: number, events: Events): Database {
  if (!address.startsWith('sqlite:')) return openPostgres({ url: address, timeoutMs, onLost: () => events.emit('store.connection-lost', {}) })
  try {
    return openSqlite(address.slice('sqlite:'.length))
  } catch (error) {
    if (error instanceof StoreRefused) throw new ConfigurationError(`STORE_URL: ${error.message}`)
    throw error
  }
}

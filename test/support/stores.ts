/** The two durable stores, for tests that must hold on both. */
import { migrate } from '#src/store/migrations.ts'
import { openPostgres } from '#src/store/postgres.ts'
import { openSqlite } from '#src/store/sqlite.ts'
import type { Database } from '#src/store/database.ts'
import { hasPostgres, startPostgres, type PostgresUnderTest } from './postgres.ts'
import { storePath } from './writes.ts'

export interface StoreUnderTest {
  readonly name: 'SQLite' | 'PostgreSQL'
  readonly isHere: boolean
  /** Starts what the stores of this kind need. */
  begin(): Promise<void>
  end(): Promise<void>
  /** The STORE_URL of a new, empty store. */
  address(): Promise<string>
  /** Opens a store; several may be open at once on PostgreSQL alone. */
  open(address: string): Database
}

let postgres: PostgresUnderTest | null = null

export const stores: readonly StoreUnderTest[] = [
  {
    name: 'SQLite',
    isHere: true,
    begin: () => Promise.resolve(),
    end: () => Promise.resolve(),
    address: () => Promise.resolve(`sqlite:${storePath()}`),
    open: (address) => openSqlite(address.slice('sqlite:'.length)),
  },
  {
    name: 'PostgreSQL',
    isHere: hasPostgres,
    begin: async () => {
      postgres = await startPostgres()
    },
    end: async () => {
      await postgres?.stop()
    },
    address: async () => (await postgres?.database()) ?? '',
    open: (address) => openPostgres({ url: address, timeoutMs: 5_000 }),
  },
]

/** A new store with its tables. */
export async function openedStore(kind: StoreUnderTest): Promise<Database> {
  const database = kind.open(await kind.address())
  await migrate(database, 0)
  return database
}

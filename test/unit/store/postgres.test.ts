/** PostgreSQL as the store: what it promises whatever the server, the role or the database were told. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createFingerprints } from '#src/journal/fingerprint.ts'
import { createJournal } from '#src/journal/journal.ts'
import type { Database } from '#src/store/database.ts'
import { migrate } from '#src/store/migrations.ts'
import { openPostgres } from '#src/store/postgres.ts'
import { hasPostgres, startPostgres, type PostgresUnderTest } from '#test/support/postgres.ts'
import { createTestClock } from '#test/support/test-clock.ts'

/** Settings of a database that was made for something else. */
const settings = String.raw`-c synchronous_commit=off -c default_transaction_isolation=repeatable\ read`

describe.skipIf(!hasPostgres)('a PostgreSQL whose defaults are not ours', () => {
  let postgres: PostgresUnderTest
  let database: Database

  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres?.stop())
  beforeEach(async () => {
    database = openPostgres({ url: `${await postgres.database()}?options=${encodeURIComponent(settings)}`, timeoutMs: 5_000 })
    await migrate(database, 0)
  })
  afterEach(() => database?.close())

  it('has each commit on the disk before it is answered, a single statement\'s too', async () => {
    expect(await database.query('SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'on' }])
    expect(await database.transaction('lock', ({ query }) => query('SHOW synchronous_commit'))).toEqual([{ synchronous_commit: 'on' }])
  })

  it('lets each of many equal writes at once see the ones before it', async () => {
    const journal = createJournal({ database, clock: createTestClock(), leaseMs: 60_000, fingerprints: createFingerprints(['k'.repeat(32)]) })
    const opened = await Promise.all(Array.from({ length: 8 }, (_, index) => journal.open({
      tenant: 'one', idempotencyKey: `key-${index}`, mutation: 'customerBalanceAllocate', operation: 'account.allocate', generation: 'new',
      operationId: 'UpdateCustomerAccountAmount', facts: { customerId: 'c1', amount: '5' }, input: {}, caller: 'key:test', confirmed: false,
    })))
    expect(opened.map(({ kind }) => kind).toSorted()).toEqual([...Array.from({ length: 7 }, () => 'duplicate'), 'new'])
  })
})

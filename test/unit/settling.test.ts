/** The background that looks for unknown outcomes: one replica at a time. */
import { expect, it } from 'vitest'
import { createFingerprints } from '#src/journal/fingerprint.ts'
import { createJournal } from '#src/journal/journal.ts'
import { startSettling } from '#src/settling.ts'
import { createEvents } from '#src/store/events.ts'
import { migrate } from '#src/store/migrations.ts'
import { openSqlite } from '#src/store/sqlite.ts'
import type { Tenants } from '#src/tenants.ts'
import { createTestClock } from '#test/support/test-clock.ts'

it('keeps the lead for as long as its searches take', async () => {
  const clock = createTestClock()
  const database = openSqlite(':memory:')
  await migrate(database, 0)
  const [mine, other] = ['me', 'other'].map((owner) => createJournal({ database, clock, leaseMs: 60_000, owner, fingerprints: createFingerprints(['k'.repeat(32)]) }))
  if (!mine || !other) throw new Error('two journals were made')
  for (const name of ['1', '2', '3', '4']) {
    const opened = await mine.open({
      tenant: 'one', idempotencyKey: `key-${name}`, mutation: 'customerBalanceAllocate', operation: 'account.allocate', generation: 'new',
      operationId: 'UpdateCustomerAccountAmount', facts: { customerId: name, amount: '5' }, input: {}, caller: 'key:test', confirmed: false,
    })
    if (opened.kind !== 'new') throw new Error(`it was ${opened.kind}`)
    await mine.startSending(opened.receipt)
    await mine.leaveUnknown(opened.receipt, null)
  }
  clock.set(clock.now() + 60_000)
  const taken: boolean[] = []
  const unused = () => Promise.reject(new Error('nobody asks for it'))
  const tenants: Tenants = {
    has: () => Promise.resolve(true),
    lease: () => Promise.resolve({
      tenant: {
        get runtime(): never { throw new Error('nobody asks for it') },
        get upstream(): never { throw new Error('nobody asks for it') },
        get migrationFor(): never { throw new Error('nobody asks for it') },
        settle: async (receipt) => {
          taken.push(await other.lead('settling', 30_000))
          // As long as a search may take.
          clock.set(clock.now() + 15_000)
          await mine.postpone(receipt, null)
          return receipt
        },
        close: unused,
      },
      release: () => undefined,
    }),
    close: unused,
  }
  const settling = startSettling({ journal: mine, clock, tenants, events: createEvents({ clock, keep: 10 }) })
  while (settling.counts() === null) await clock.advance(0)
  expect(taken).toEqual([false, false, false, false])
  await settling.stop()
  await database.close()
})

import { afterEach, describe, expect, it } from 'vitest'
import type { AnyComparison } from '#src/generations/shadow/comparison.ts'
import { createConcealer } from '#src/generations/shadow/conceal.ts'
import { startMismatches, type Mismatches } from '#src/generations/shadow/mismatches.ts'
import type { FoundMismatch } from '#src/generations/shadow/runner.ts'
import { StoreUnavailable, type Database } from '#src/store/database.ts'
import { migrate } from '#src/store/migrations.ts'
import { openSqlite } from '#src/store/sqlite.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'

const comparison: AnyComparison = {
  operation: 'customer.list', types: {}, lists: {}, known: [], classes: [],
  personal: ['items[].name', 'items[].contact'],
  personalArguments: ['filter.name'],
  query: () => '{ customers { totalCount } }',
}

let open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open) await close()
  open = []
})

interface World {
  readonly mismatches: Mismatches
  readonly clock: TestClock
  readonly found: (more?: Partial<FoundMismatch>) => FoundMismatch
  /** While true the store answers nothing. */
  readonly store: { isAway: boolean }
  list(more?: { readonly field?: string; readonly tenant?: string }): ReturnType<Mismatches['list']>
}

async function world({ most = 100, keepMs = 86_400_000 } = {}): Promise<World> {
  const clock = createTestClock()
  const database = openSqlite(':memory:')
  await migrate(database, clock.now())
  const store = { isAway: false }
  const lead = <T>(work: () => Promise<T>) => (store.isAway ? Promise.reject(new StoreUnavailable('the store did not answer')) : work())
  const watched: Database = { ...database, query: (sql, values) => lead(() => database.query(sql, values)), transaction: (lock, work) => lead(() => database.transaction(lock, work)) }
  const mismatches = startMismatches({ database: watched, clock, conceal: createConcealer(), most, keepMs })
  open.push(async () => {
    await mismatches.stop()
    await database.close()
  })
  return {
    mismatches, clock, store,
    found: (more = {}) => ({ comparison, tenant: 't', at: clock.now(), args: { filter: {}, limit: 20 }, language: 'en', classes: ['list'], differences: [{ path: 'items[0].level', field: 'items[].level', old: 'V1', new: 'V2' }], ...more }),
    list: ({ field, tenant = 't' } = {}) => mismatches.list('customer.list', tenant, { limit: 100, after: null, field: field ?? null }),
  }
}

describe('the mismatches', () => {
  it('are there within a second, newest first, page by page', async () => {
    const { mismatches, clock, found, list } = await world()
    for (let minute = 0; minute < 5; minute += 1) {
      mismatches.add(found({ args: { minute } }))
      await clock.advance(60_000)
    }
    const minutes = (page: Awaited<ReturnType<typeof list>>) => page.mismatches.map((one) => one.arguments)
    expect(minutes(await list())).toEqual([4, 3, 2, 1, 0].map((minute) => JSON.stringify({ minute })))
    const first = await mismatches.list('customer.list', 't', { limit: 2, after: null, field: null })
    expect(first.total).toBe(5)
    const second = await mismatches.list('customer.list', 't', { limit: 2, after: first.mismatches.at(-1) ?? null, field: null })
    expect(minutes(second)).toEqual(['{"minute":2}', '{"minute":1}'])
    expect(first.mismatches[0]).toMatchObject({ at: clock.now() - 60_000, classes: ['list'], language: 'en', query: '{ customers { totalCount } }', differences: [{ path: 'items[0].level', field: 'items[].level', old: '"V1"', new: '"V2"' }] })
  })

  it('are shown to their own tenant only, and by their field', async () => {
    const { mismatches, clock, found, list } = await world()
    mismatches.add(found())
    mismatches.add(found({ tenant: 'other' }))
    mismatches.add(found({ differences: [{ path: 'totalCount', field: 'totalCount', old: 1, new: 2 }] }))
    await clock.advance(1_000)
    expect((await list()).total).toBe(2)
    expect((await list({ tenant: 'other' })).total).toBe(1)
    expect((await list({ field: 'items[].level' })).total).toBe(1)
    expect((await list({ field: 'items[]_level' })).total).toBe(0)
  })

  it('hold no personal data that could be read, in values, arguments and queries', async () => {
    const { mismatches, clock, found, list } = await world()
    const secret = 'PLANTED'
    const row = { id: '1', name: secret, contact: { phones: [secret] } }
    mismatches.add(found({
      args: { filter: { name: secret }, limit: 1 },
      differences: [
        { path: 'items[0].name', field: 'items[].name', old: secret, new: 'someone else' },
        { path: 'items[1]', field: 'items[]', old: row, new: null },
        { path: '$', field: '$', old: { items: [row] }, new: { refused: 'CBC.0150' } },
      ],
    }))
    await clock.advance(1_000)
    const [kept] = (await list()).mismatches
    expect(JSON.stringify(kept)).not.toContain(secret)
    expect(kept?.query).toBeNull()
    const hashes = [...JSON.stringify(kept).matchAll(/hashed:[0-9a-f]{16}/g)].map(([hash]) => hash)
    // What is equal is equal still: six times the one name, once the other.
    expect(Object.values(Object.groupBy(hashes, (hash) => hash)).map((same) => same?.length).toSorted()).toEqual([1, 6])
    expect(kept?.differences[1]).toMatchObject({ old: expect.stringContaining('"id":"1"'), new: null })
  })

  it('are as many as may be kept, the newest, for each operation and tenant', async () => {
    const { mismatches, clock, found, list } = await world({ most: 3 })
    for (let index = 0; index < 6; index += 1) {
      mismatches.add(found({ args: { index } }))
      mismatches.add(found({ tenant: 'other' }))
      await clock.advance(1_000)
    }
    expect((await list()).mismatches.map((one) => one.arguments)).toEqual(['{"index":5}', '{"index":4}', '{"index":3}'])
    expect((await list({ tenant: 'other' })).total).toBe(3)
  })

  it('go when they are old', async () => {
    const { mismatches, clock, found, list } = await world({ keepMs: 3_600_000 })
    mismatches.add(found())
    await clock.advance(1_000)
    expect((await list()).total).toBe(1)
    await clock.advance(3_661_000)
    expect((await list()).total).toBe(0)
  })

  it('wait for a store that is away, and no value is without end', async () => {
    const { mismatches, clock, found, list, store } = await world()
    store.isAway = true
    mismatches.add(found({ differences: [{ path: 'a', field: 'a', old: 'x'.repeat(100_000), new: null }] }))
    await clock.advance(5_000)
    await expect(list()).rejects.toThrow(StoreUnavailable)
    store.isAway = false
    await clock.advance(1_000)
    const [kept] = (await list()).mismatches
    expect(kept?.differences[0]?.old?.length).toBeLessThan(11_000)
    expect(() => { JSON.parse(kept?.differences[0]?.old ?? '') }).not.toThrow()
  })
})

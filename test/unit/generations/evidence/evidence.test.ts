/** Evidence: counting in memory, through the store, added up over replicas, spans and hours. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEvidence, type Evidence } from '#src/generations/evidence/evidence.ts'
import { classOf, quantile } from '#src/generations/evidence/histogram.ts'
import { createRecorder } from '#src/generations/evidence/recorder.ts'
import { callsOf, decodeTally, encodeTally, mergeSpans } from '#src/generations/evidence/tally.ts'
import type { Attempted } from '#src/generations/observer.ts'
import { StoreUnavailable, type Database } from '#src/store/database.ts'
import { compared, spansOf, tallyOf, withCompared } from '#test/support/evidence.ts'
import { openedStore, stores } from '#test/support/stores.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'

const spanMs = 60_000
const hourMs = 3_600_000

function attempted(over: Partial<Attempted> = {}): Attempted {
  return { operation: 'order.details', tenant: 'one', generation: 'new', role: 'primary', tookMs: 20, outcome: 'answered', code: null, asked: [], operationId: null, ...over }
}

describe('a histogram', () => {
  it('gives quantiles within a fifth', () => {
    const histogram: Record<string, number> = {}
    for (let ms = 1; ms <= 1_000; ms++) histogram[classOf(ms)] = (histogram[classOf(ms)] ?? 0) + 1
    for (const p of [0.5, 0.95, 0.99]) expect(Math.abs((quantile(histogram, p) ?? 0) / (p * 1_000) - 1)).toBeLessThan(0.2)
    expect(quantile({}, 0.5)).toBeNull()
    expect(classOf(10_000_000)).toBe(classOf(200_000))
  })
})

describe('a tally', () => {
  it('counts what was compared since the last mismatch, over spans and replicas', () => {
    const equal = (count: number, at: number) => Array.from({ length: count }, () => compared({ at, classes: ['list'] }))
    const first = withCompared(tallyOf(), equal(10, 1_000))
    const second = withCompared(tallyOf(), [...equal(5, 61_000), compared({ at: 70_000, result: 'mismatch', fields: ['a'] }), ...equal(3, 71_000)])
    const other = withCompared(tallyOf(), equal(4, 65_000))
    const third = withCompared(tallyOf(), equal(7, 121_000))
    const spans = [...spansOf([first, second, third]), { at: 60_000, lengthMs: spanMs, tally: other }]
    const { comparisons } = mergeSpans(spans)
    // Of the other replica's span nobody knows what came after the mismatch.
    expect(comparisons).toMatchObject({ compared: 30, mismatches: 1, lastMismatchAt: 70_000, clean: { compared: 10, classes: { list: 10 } }, fields: { a: { count: 1, lastAt: 70_000 } } })
  })

  it('keeps noise and what was left out apart', () => {
    const { comparisons } = withCompared(tallyOf(), [compared({ result: 'left-out' }), compared({ noise: true, result: 'mismatch', fields: ['a'] }), compared({ noise: true }), compared({ result: 'explained' })])
    expect(comparisons).toMatchObject({ compared: 1, explained: 1, mismatches: 0, leftOut: 1, noise: { compared: 2, different: 1 }, lastMismatchAt: null })
  })

  it('comes back from the store as it was, and what is none is passed over', () => {
    const tally = withCompared(tallyOf({ generation: 'new', calls: 3, errors: 1 }), [compared({ classes: ['list'] })])
    expect(decodeTally(encodeTally(tally))).toEqual(tally)
    expect(decodeTally('{}')).toBeNull()
    expect(decodeTally('no JSON')).toBeNull()
  })
})

describe('a recorder', () => {
  it('hands out what changed until it was written as it is', () => {
    const clock = createTestClock()
    const recorder = createRecorder({ clock, spanMs })
    recorder.attempted(attempted())
    recorder.attempted(attempted({ outcome: 'left' }))
    const [first] = recorder.unwritten()
    recorder.attempted(attempted())
    first?.written()
    const [second] = recorder.unwritten()
    expect(second?.span.tally.calls['new.primary']?.calls).toBe(2)
    second?.written()
    expect(recorder.unwritten()).toEqual([])
  })

  it('gives the oldest up when the store is away for too long', () => {
    const clock = createTestClock()
    const recorder = createRecorder({ clock, spanMs, most: 3 })
    for (let minute = 0; minute < 5; minute++) {
      recorder.attempted(attempted())
      clock.set(clock.now() + spanMs)
    }
    expect(recorder.dropped()).toBe(2)
    expect(recorder.unwritten()).toHaveLength(3)
  })

  it('gives nothing of the present up, however many operations and tenants there are: the rest would take its place in the store', () => {
    const recorder = createRecorder({ clock: createTestClock(), spanMs, most: 3 })
    for (let round = 0; round < 2; round++) {
      for (const tenant of ['a', 'b', 'c', 'd', 'e']) recorder.attempted(attempted({ tenant }))
    }
    expect(recorder.dropped()).toBe(0)
    expect(recorder.unwritten().map(({ span }) => span.tally.calls['new.primary']?.calls)).toEqual([2, 2, 2, 2, 2])
  })
})

for (const kind of stores) {
  describe.runIf(kind.isHere)(`evidence in ${kind.name}`, () => {
    let database: Database
    beforeAll(() => kind.begin())
    afterAll(() => kind.end())

    async function replicas(count: number): Promise<{ readonly clock: TestClock; readonly evidence: readonly Evidence[] }> {
      database = await openedStore(kind)
      const clock = createTestClock()
      const evidence = Array.from({ length: count }, (_, index) =>
        createEvidence({ database, clock, replica: `replica-${index}`, spanMs, keepMs: 8 * 24 * hourMs, onDropped: () => undefined }))
      return { clock, evidence }
    }
    const callsIn = (evidence: Evidence | undefined, from = 0) => callsOf(mergeSpans(evidence?.spans('order.details', from) ?? []), 'new').calls

    it('is the sum of all replicas, however often they write', async () => {
      const { evidence: [one, other] } = await replicas(2)
      one?.attempted(attempted())
      one?.attempted(attempted({ tenant: 'two' }))
      other?.attempted(attempted())
      for (let round = 0; round < 3; round++) {
        await one?.exchange()
        await other?.exchange()
      }
      await one?.exchange()
      expect([callsIn(one), callsIn(other)]).toEqual([3, 3])
      expect(callsOf(mergeSpans(one?.spansOf('order.details', 'two', 0) ?? []), 'new').calls).toBe(1)
      await database.close()
    })

    it('stays the same when old spans become hours, also for who had read them before, and for rows that come late', async () => {
      const { clock, evidence: [one, other] } = await replicas(2)
      for (let minute = 0; minute < 90; minute++) {
        one?.attempted(attempted())
        one?.compared(compared({ at: clock.now() }))
        if (minute === 70) one?.compared(compared({ at: clock.now(), result: 'mismatch', fields: ['a'] }))
        clock.set(clock.now() + spanMs)
      }
      await one?.exchange()
      await other?.exchange()
      clock.set(clock.now() + 4 * hourMs)
      await one?.compact()
      const [rows] = await database.query('SELECT COUNT(*) AS rows FROM evidence')
      expect(Number(rows?.['rows'])).toBeLessThanOrEqual(3)
      await one?.exchange()
      await other?.exchange()
      expect([callsIn(one), callsIn(other)]).toEqual([90, 90])
      const restarted = createEvidence({ database, clock, replica: 'restarted', spanMs, keepMs: 8 * 24 * hourMs, onDropped: () => undefined })
      await restarted.exchange()
      expect(callsIn(restarted)).toBe(90)
      expect(mergeSpans(restarted.spans('order.details', 0)).comparisons).toMatchObject({ compared: 91, mismatches: 1, clean: { compared: 19 } })
      await database.close()
    })

    it('is forgotten in time', async () => {
      const { clock, evidence: [one] } = await replicas(1)
      one?.attempted(attempted())
      await one?.exchange()
      clock.set(clock.now() + 9 * 24 * hourMs)
      await one?.compact()
      await one?.exchange()
      expect(callsIn(one)).toBe(0)
      expect(await database.query('SELECT * FROM evidence')).toEqual([])
      await database.close()
    })
  })
}

it('goes on counting while the store is away, and writes it down afterwards', async () => {
  const kind = stores[0]
  if (!kind) throw new Error('there is SQLite')
  const opened = await openedStore(kind)
  let isAway = true
  const away = () => Promise.reject(new StoreUnavailable('the store did not answer (gone)'))
  const database: Database = { ...opened, query: (...given) => (isAway ? away() : opened.query(...given)), transaction: (...given) => (isAway ? away() : opened.transaction(...given)) }
  const evidence = createEvidence({ database, clock: createTestClock(), replica: 'one', spanMs, keepMs: hourMs, onDropped: () => undefined })
  for (let call = 0; call < 5; call++) {
    evidence.attempted(attempted())
    await expect(evidence.exchange()).rejects.toThrow(StoreUnavailable)
  }
  isAway = false
  await evidence.exchange()
  expect(callsOf(mergeSpans(evidence.spans('order.details', 0)), 'new').calls).toBe(5)
  await opened.close()
})

/** The journal on both stores: the states of a receipt, keys, duplicates, leases, claims. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createFingerprints } from '#src/journal/fingerprint.ts'
import { createJournal, type Draft, type Journal } from '#src/journal/journal.ts'
import type { Candidate, Receipt } from '#src/journal/receipt.ts'
import type { Database } from '#src/store/database.ts'
import { openedStore, stores } from '#test/support/stores.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'

const leaseMs = 60_000
const key = 'k'.repeat(32)

function draftOf(idempotencyKey: string, changes: Partial<Draft> = {}): Draft {
  return {
    tenant: 'one', idempotencyKey, mutation: 'customerBalanceAllocate', operation: 'account.allocate', generation: 'new', operationId: 'UpdateCustomerAccountAmount',
    facts: { customerId: 'c1', amount: '12.5' }, input: { customerId: 'c1', amount: '12.5' }, caller: 'key:test', confirmed: false, ...changes,
  }
}

const record = (id: string, exact = true): Candidate => ({ id, at: '2026-11-01T00:00:00Z', exact })
const recordOf = (item: string, id: string, exact = true): Candidate => ({ ...record(id, exact), item })
const found = (...candidates: readonly Candidate[]) => ({ kind: 'adjustment', idName: 'transactionId', candidates })
const succeeded = (id: string) => ({ ids: { transactionId: id }, claim: { kind: 'adjustment', id }, requestId: 'r1' })

describe.each(stores.map((store) => [store.name, store] as const))('the journal on %s', (_, store) => {
  let database: Database
  let clock: TestClock
  let journal: Journal
  let other: Journal

  beforeAll(() => (store.isHere ? store.begin() : undefined))
  afterAll(() => (store.isHere ? store.end() : undefined))
  beforeEach(async ({ skip }) => {
    skip(!store.isHere, `${store.name} is not on this machine`)
    clock = createTestClock()
    database = await openedStore(store)
    journal = journalOf('me', [key])
    other = journalOf('other', [key])
  })
  afterEach(() => database?.close())

  function journalOf(owner: string, keys: readonly string[]): Journal {
    return createJournal({ database, clock, leaseMs, owner, fingerprints: createFingerprints(keys) })
  }

  async function planned(idempotencyKey = 'key-1', changes: Partial<Draft> = {}, by = journal): Promise<Receipt> {
    const opened = await by.open(draftOf(idempotencyKey, changes))
    if (opened.kind !== 'new') throw new Error(`it was ${opened.kind}`)
    return opened.receipt
  }

  async function unknown(idempotencyKey = 'key-1', changes: Partial<Draft> = {}): Promise<Receipt> {
    const receipt = await planned(idempotencyKey, changes)
    expect(await journal.startSending(receipt)).toBe(true)
    return journal.leaveUnknown(receipt, 'r0')
  }

  it('writes a plan down whole, and gives it back by its key and by its id, to its own tenant alone', async () => {
    const receipt = await planned()
    expect(receipt).toMatchObject({ state: 'PLANNED', owner: 'me', facts: { amount: '12.5', customerId: 'c1' }, plannedAt: clock.now(), sendingAt: null, settlement: null })
    expect(await journal.byKey('one', 'key-1')).toEqual(receipt)
    expect(await journal.byId('one', receipt.id)).toEqual(receipt)
    expect([await journal.byKey('two', 'key-1'), await journal.byId('two', receipt.id)]).toEqual([null, null])
  })

  it('lets a plan be sent once, by its owner', async () => {
    const receipt = await planned()
    expect(await other.startSending(receipt)).toBe(false)
    expect(await journal.startSending(receipt)).toBe(true)
    expect(await journal.startSending(receipt)).toBe(false)
  })

  it('keeps an end for good, whoever comes later', async () => {
    const receipt = await planned()
    await journal.startSending(receipt)
    const done = await journal.succeed(receipt, succeeded('T1'))
    expect(done).toMatchObject({ state: 'SUCCEEDED', result: { transactionId: 'T1' }, settlement: { by: 'call' }, requestId: 'r1' })
    expect(await journal.fail(receipt, { failure: 'upstream-rejected', vendorCode: null, requestId: null })).toEqual(done)
    expect(await journal.leaveUnknown(receipt, null)).toEqual(done)
    expect(await journal.settleByRecords(receipt, found(record('T2')))).toEqual(done)
    expect(await journal.settleByOperator({ tenant: 'one', id: receipt.id, outcome: 'FAILED', reason: 'x', caller: 'op' })).toBeNull()
    await clock.advance(10 * leaseMs)
    expect(await other.recover('expired')).toBe(0)
  })

  it('knows a key again with the same input, in whatever order and spelling of nothing, and refuses it with another', async () => {
    const receipt = await planned('key-1', { input: { customerId: 'c1', amount: '12.5' } })
    expect(await other.open(draftOf('key-1', { input: { amount: '12.5', customerId: 'c1', indirectPartnerId: null } }))).toEqual({ kind: 'known', receipt })
    expect(await other.open(draftOf('key-1', { input: { amount: '12.6', customerId: 'c1' } }))).toEqual({ kind: 'reused' })
    expect(await other.open(draftOf('key-1', { mutation: 'customerBalanceReclaim' }))).toEqual({ kind: 'reused' })
    expect((await planned('key-1', { tenant: 'two' })).id).not.toBe(receipt.id)
  })

  it('compares receipts of an earlier journal key as long as it is configured', async () => {
    const receipt = await planned()
    expect(await journalOf('me', ['n'.repeat(32), key]).open(draftOf('key-1'))).toEqual({ kind: 'known', receipt })
    expect(await journalOf('me', ['n'.repeat(32)]).open(draftOf('key-1'))).toEqual({ kind: 'incomparable' })
  })

  it('keeps neither the input nor a plain hash of it', async () => {
    await planned('key-1', { input: { mobilePhone: '13900001111' } })
    expect(JSON.stringify(await database.query('SELECT * FROM receipts'))).not.toContain('13900001111')
  })

  it.each(['PLANNED', 'SENDING', 'OUTCOME_UNKNOWN'])('warns of an equal write that is %s, unless the caller confirms it; the key stays free', async (state) => {
    const first = await planned()
    if (state !== 'PLANNED') await journal.startSending(first)
    if (state === 'OUTCOME_UNKNOWN') await journal.leaveUnknown(first, null)
    expect(await other.open(draftOf('key-2'))).toMatchObject({ kind: 'duplicate', of: [{ id: first.id, state }] })
    expect(await journal.byKey('one', 'key-2')).toBeNull()
    expect(await other.open(draftOf('key-2', { confirmed: true }))).toMatchObject({ kind: 'new', receipt: { confirmed: true } })
  })

  it('does not warn of an ended one, of another amount, another operation or another tenant', async () => {
    const first = await planned()
    await planned('key-2', { facts: { customerId: 'c1', amount: '12.6' } })
    await planned('key-3', { operation: 'account.reclaim' })
    await planned('key-4', { tenant: 'two' })
    await journal.fail(first, { failure: 'upstream-rejected', vendorCode: 'CBC.5003', requestId: null })
    expect((await planned('key-5')).state).toBe('PLANNED')
  })

  it('gives fifty who come at once with one key one receipt', async () => {
    const opened = await Promise.all(Array.from({ length: 50 }, (__, index) => (index % 2 === 0 ? journal : other).open(draftOf('key-1'))))
    expect(opened.filter(({ kind }) => kind === 'new')).toHaveLength(1)
    expect(opened.filter(({ kind }) => kind === 'known')).toHaveLength(49)
    expect(new Set(opened.map((one) => ('receipt' in one ? one.receipt.id : null))).size).toBe(1)
  })

  it('lets one of many equal writes at once go on under keys of their own', async () => {
    const opened = await Promise.all(Array.from({ length: 20 }, (__, index) => (index % 2 === 0 ? journal : other).open(draftOf(`key-${index}`))))
    expect(opened.map(({ kind }) => kind).toSorted()).toEqual([...Array.from({ length: 19 }, () => 'duplicate'), 'new'])
  })

  it('gives up what nobody works on any more: nothing was sent of a plan, and nobody knows of what was being sent', async () => {
    const plan = await planned('key-1')
    const sending = await planned('key-2', { facts: { customerId: 'c2' } })
    await journal.startSending(sending)
    await clock.advance(leaseMs)
    expect(await other.recover('expired')).toBe(0)
    await clock.advance(1)
    expect(await other.recover('expired')).toBe(2)
    expect(await journal.byId('one', plan.id)).toMatchObject({ state: 'FAILED', failure: 'not-sent', settlement: { by: 'recovery' } })
    expect(await journal.byId('one', sending.id)).toMatchObject({ state: 'OUTCOME_UNKNOWN', settlement: null })
    expect(await journal.startSending(plan)).toBe(false)
  })

  it('gives up, where one process alone has the store, whatever is not its own', async () => {
    const mine = await planned('key-1')
    const its = await planned('key-2', { facts: { customerId: 'c2' } }, other)
    expect(await journal.recover('all-but-mine')).toBe(1)
    expect([(await journal.byId('one', mine.id))?.state, (await journal.byId('one', its.id))?.state]).toEqual(['PLANNED', 'FAILED'])
  })

  it('takes the upstream\'s answer from who made the call, even after the receipt was given up as unknown', async () => {
    const receipt = await planned()
    await journal.startSending(receipt)
    await clock.advance(leaseMs + 1)
    await other.recover('expired')
    expect(await journal.succeed(receipt, succeeded('T1'))).toMatchObject({ state: 'SUCCEEDED', result: { transactionId: 'T1' } })
  })

  it('settles an unknown outcome by the one record that is exact', async () => {
    const receipt = await unknown()
    expect(await journal.settleByRecords(receipt, found(record('T1')))).toMatchObject({ state: 'SUCCEEDED', result: { transactionId: 'T1' }, settlement: { by: 'resolver' }, candidates: [] })
  })

  it.each([
    ['there is none', []],
    ['there are two', [record('T1'), record('T2')]],
    ['it is not exact', [record('T1', false)]],
    ['another one may be it too', [record('T1'), record('row 2', false)]],
  ])('leaves it unknown, with the candidates, when %s', async (_case, candidates) => {
    const receipt = await unknown()
    const now = await journal.settleByRecords(receipt, found(...candidates))
    expect(now).toMatchObject({ state: 'OUTCOME_UNKNOWN', candidates, checks: 1 })
    expect(now.nextCheckAt).toBeGreaterThan(clock.now())
  })

  it('gives a record to one receipt alone', async () => {
    const done = await planned('key-0')
    await journal.startSending(done)
    await journal.succeed(done, succeeded('T1'))
    const first = await unknown('key-1')
    expect(await journal.settleByRecords(first, found(record('T1')))).toMatchObject({ state: 'OUTCOME_UNKNOWN', candidates: [] })
    expect(await journal.settleByRecords(first, found(record('T1'), record('T2')))).toMatchObject({ state: 'SUCCEEDED', result: { transactionId: 'T2' } })
  })

  it('gives each record of a write that made several to that write alone', async () => {
    const done = await planned('key-0', { facts: { customerId: 'c1', resourceIds: ['a', 'b'] } })
    await journal.startSending(done)
    const claim = [{ kind: 'order', id: 'A' }, { kind: 'order', id: 'B' }]
    await journal.succeed(done, { ids: { 'orderId': 'A', 'orderId.2': 'B' }, claim, requestId: null })
    const alike = await unknown('key-1', { facts: { customerId: 'c1', resourceIds: ['a'] } })
    expect(await journal.settleByRecords(alike, { kind: 'order', idName: 'orderId', candidates: [record('B')] })).toMatchObject({ state: 'OUTCOME_UNKNOWN', candidates: [] })
  })

  it('leaves it unknown while an equal write is open, since the record may be of either', async () => {
    const first = await unknown('key-1')
    const second = await unknown('key-2', { confirmed: true })
    expect((await journal.settleByRecords(first, found(record('T1')))).state).toBe('OUTCOME_UNKNOWN')
    await journal.settleByOperator({ tenant: 'one', id: second.id, outcome: 'FAILED', reason: 'not in the ledger', caller: 'op' })
    expect((await journal.settleByRecords(first, found(record('T1')))).state).toBe('SUCCEEDED')
  })

  const several = { facts: { quotaIds: ['q1'], customerIds: ['c1', 'c2'], amount: '10' }, operation: 'coupon.issue' } as const
  const issued = (id: string, resultId: string) => ({ id, resultId, vendorCode: null })
  const foundOf = (...candidates: readonly Candidate[]) => ({ kind: 'coupon', idName: 'couponId', items: ['c1', 'c2'], candidates })

  it('keeps what came of each item, of a success in part and of a refusal of all', async () => {
    const receipt = await planned('key-1', several)
    const outcomes = [issued('c1', 'CP1'), { id: 'c2', resultId: null, vendorCode: 'CBC.99000013' }]
    await journal.startSending(receipt)
    expect(await journal.succeed(receipt, { ids: {}, claim: null, items: { kind: 'coupon', outcomes }, requestId: 'r1' })).toMatchObject({ state: 'SUCCEEDED', result: {}, items: outcomes })
    const refused = await planned('key-2', several)
    const items = ['c1', 'c2'].map((id) => ({ id, resultId: null, vendorCode: 'CBC.99000013' }))
    await journal.fail(refused, { failure: 'upstream-rejected', vendorCode: 'CBC.99000013', requestId: null, items })
    expect(await journal.byKey('one', 'key-2')).toMatchObject({ state: 'FAILED', items })
    expect((await unknown('key-3', several)).items).toEqual([])
  })

  it('settles a write of several items when each has one exact record that no other receipt has', async () => {
    const earlier = await planned('key-0', several)
    await journal.startSending(earlier)
    await journal.succeed(earlier, { ids: {}, claim: null, items: { kind: 'coupon', outcomes: [issued('c1', 'CP1'), issued('c2', 'CP2')] }, requestId: null })
    const receipt = await unknown('key-1', several)
    const settled = await journal.settleByRecords(receipt, foundOf(recordOf('c1', 'CP1'), recordOf('c2', 'CP2'), recordOf('c2', 'CP4'), recordOf('c1', 'CP3')))
    expect(settled).toMatchObject({ state: 'SUCCEEDED', settlement: { by: 'resolver' }, items: [issued('c1', 'CP3'), issued('c2', 'CP4')], candidates: [] })
    const later = await unknown('key-2', several)
    expect(await journal.settleByRecords(later, foundOf(recordOf('c1', 'CP3'), recordOf('c2', 'CP4')))).toMatchObject({ state: 'OUTCOME_UNKNOWN', candidates: [] })
  })

  it.each([
    ['one item has none: it may have been refused, or come late', [recordOf('c1', 'CP1')]],
    ['one item has two', [recordOf('c1', 'CP1'), recordOf('c2', 'CP2'), recordOf('c2', 'CP3')]],
    ['the record of one is not exact', [recordOf('c1', 'CP1'), recordOf('c2', 'CP2', false)]],
  ])('leaves a write of several items unknown, with the candidates of each, when %s', async (_case, candidates) => {
    const receipt = await unknown('key-1', several)
    expect(await journal.settleByRecords(receipt, foundOf(...candidates))).toMatchObject({ state: 'OUTCOME_UNKNOWN', items: [], candidates })
  })

  it('counts a write as alike that shares an item: it warns of it, and settles neither while both are open', async () => {
    const first = await unknown('key-1', several)
    const sharing = { ...several, facts: { ...several.facts, customerIds: ['c2', 'c3'] } }
    expect(await other.open(draftOf('key-2', sharing))).toMatchObject({ kind: 'duplicate', of: [{ id: first.id }] })
    const second = await unknown('key-2', { ...sharing, confirmed: true })
    expect((await journal.settleByRecords(first, foundOf(recordOf('c1', 'CP1'), recordOf('c2', 'CP2')))).state).toBe('OUTCOME_UNKNOWN')
    await journal.settleByOperator({ tenant: 'one', id: second.id, outcome: 'FAILED', reason: 'no such record', caller: 'op' })
    expect((await journal.settleByRecords(first, foundOf(recordOf('c1', 'CP1'), recordOf('c2', 'CP2')))).state).toBe('SUCCEEDED')
  })

  it('does not count as alike what shares no item, or has another text or other facts', async () => {
    await unknown('key-1', several)
    for (const [index, facts] of [{ customerIds: ['c3'] }, { quotaIds: ['q2'] }, { amount: '11' }, { indirectPartnerId: 'r1' }].entries()) {
      expect((await planned(`other-${index}`, { ...several, facts: { ...several.facts, ...facts } })).state).toBe('PLANNED')
    }
  })

  it('gives no record to another receipt when it may be of an equal one that an operator settled', async () => {
    const first = await unknown('key-1')
    const second = await unknown('key-2', { confirmed: true })
    await journal.settleByOperator({ tenant: 'one', id: first.id, outcome: 'SUCCEEDED', reason: 'its one record is in the ledger', caller: 'op' })
    expect(await journal.settleByRecords(second, found(record('T1')))).toMatchObject({ state: 'OUTCOME_UNKNOWN', candidates: [record('T1')] })
    await clock.advance(25 * 3_600_000)
    const later = await unknown('key-3', { facts: { customerId: 'c1', amount: '12.5' }, confirmed: true })
    await journal.settleByOperator({ tenant: 'one', id: second.id, outcome: 'FAILED', reason: 'there is no second one', caller: 'op' })
    expect((await journal.settleByRecords(later, found(record('T9')))).state).toBe('SUCCEEDED')
  })

  it('keeps a record for the receipt whose call was answered with it, also when an operator had spoken before', async () => {
    const first = await unknown('key-1')
    await journal.settleByOperator({ tenant: 'one', id: first.id, outcome: 'FAILED', reason: 'not in the ledger', caller: 'op' })
    expect((await journal.succeed(first, succeeded('T1'))).state).toBe('FAILED')
    const second = await unknown('key-2')
    expect(await journal.settleByRecords(second, found(record('T1')))).toMatchObject({ state: 'OUTCOME_UNKNOWN', candidates: [] })
  })

  it('looks again with growing pauses', async () => {
    let receipt = await unknown()
    const pauses: number[] = []
    for (let round = 0; round < 12; round += 1) {
      receipt = await journal.settleByRecords(receipt, found())
      pauses.push((receipt.nextCheckAt ?? 0) - clock.now())
    }
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect([pauses[0], pauses.at(-1)]).toEqual([2_000, 6 * 3_600_000])
    expect(await journal.due(10)).toEqual([])
    await clock.advance(6 * 3_600_000)
    expect((await journal.due(10)).map(({ id }) => id)).toEqual([receipt.id])
  })

  it('leaves a receipt that this release cannot read to another one, and goes on with the rest', async () => {
    const newer = await unknown('key-1')
    const mine = await unknown('key-2', { facts: { customerId: 'c2', amount: '3' } })
    await database.query(`UPDATE receipts SET facts = '{"factOfANewerRelease":"x"}' WHERE id = $1`, [newer.id])
    await clock.advance(5_000)
    expect((await journal.due(10)).map(({ id }) => id)).toEqual([mine.id])
    expect((await journal.due(1)).map(({ id }) => id)).toEqual([mine.id])
    await database.query('UPDATE receipts SET facts = $1 WHERE id = $2', [JSON.stringify(newer.facts), newer.id])
    await clock.advance(11 * 60_000)
    expect((await journal.due(10)).map(({ id }) => id).toSorted()).toEqual([newer.id, mine.id].toSorted())
  })

  it('takes an operator\'s word once, with the reason, and writes it into the audit', async () => {
    const receipt = await unknown()
    const word = { tenant: 'one', id: receipt.id, outcome: 'SUCCEEDED', reason: 'it is in the ledger', caller: 'key:op' } as const
    expect(await journal.settleByOperator({ ...word, tenant: 'two' })).toBeNull()
    expect(await journal.settleByOperator(word)).toMatchObject({ state: 'SUCCEEDED', settlement: { by: 'operator', caller: 'key:op', reason: 'it is in the ledger' } })
    expect(await journal.settleByOperator(word)).toBeNull()
    expect(await database.query('SELECT tenant, caller, action, subject, reason FROM audit')).toEqual([
      { tenant: 'one', caller: 'key:op', action: 'receipt.settle.SUCCEEDED', subject: receipt.id, reason: 'it is in the ledger' },
    ])
  })

  it('lists what is open, oldest first, page by page, and counts unknowns of all tenants', async () => {
    const first = await unknown('key-1')
    await clock.advance(1_000)
    const second = await planned('key-2', { facts: { customerId: 'c2' } })
    await unknown('key-3', { tenant: 'two' })
    const page = await journal.listOpen('one', { limit: 1, after: null })
    expect(page.map(({ id }) => id)).toEqual([first.id])
    expect((await journal.listOpen('one', { limit: 5, after: { plannedAt: first.plannedAt, id: first.id } })).map(({ id }) => id)).toEqual([second.id])
    expect(await journal.countOpen('one')).toBe(2)
    expect(await journal.counts()).toEqual({ unknown: 2, oldestSentAt: first.sendingAt })
  })

  it('stops what is planned and what comes when writes are frozen, on every replica, until they are allowed again', async () => {
    const receipt = await planned()
    await other.freeze({ reason: 'month end', caller: 'op', tenant: 'one' })
    expect(await journal.startSending(receipt)).toBe(false)
    expect(await journal.open(draftOf('key-2', { facts: {} }))).toEqual({ kind: 'frozen' })
    expect(await journal.open(draftOf('key-1'))).toMatchObject({ kind: 'known' })
    expect(await journal.frozen()).toEqual({ reason: 'month end', caller: 'op', since: clock.now() })
    await journal.unfreeze({ reason: 'done', caller: 'op', tenant: 'one' })
    expect(await journal.frozen()).toBeNull()
    expect(await journal.startSending(receipt)).toBe(true)
  })

  it('lets one replica at a time lead, and another one when it has gone', async () => {
    expect(await journal.lead('settling', 30_000)).toBe(true)
    expect(await other.lead('settling', 30_000)).toBe(false)
    expect(await journal.lead('settling', 30_000)).toBe(true)
    await clock.advance(30_001)
    expect(await other.lead('settling', 30_000)).toBe(true)
    expect(await journal.lead('settling', 30_000)).toBe(false)
    await journal.resign('settling')
    expect(await journal.lead('settling', 30_000)).toBe(false)
    await other.resign('settling')
    expect(await journal.lead('settling', 30_000)).toBe(true)
  })

  it('lets the only process that can have the store lead at once after the one before it', async () => {
    await other.lead('settling', 30_000)
    await journal.recover('all-but-mine')
    expect(await journal.lead('settling', 30_000)).toBe(true)
  })
})

/**
 * A process that is killed (SIGKILL) at each step of a payout, and faults of the console in sequence: after the restart the receipt
 * tells the truth, the key requests nothing again, and the incentives are in one payout order at most.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { bookOf, change, confirmedSite, startPaying } from '#test/support/incentives.ts'
import { hasPayable, payablePayout, payoutOperation, startPayingLater, truthOfPayout } from '#test/support/killed-payouts.ts'
import { stepsOfAWrite } from '#test/support/killed-writes.ts'
import { stores } from '#test/support/stores.ts'
import { arrivals, receiptOf, storePath } from '#test/support/writes.ts'
import { startWritingProcess } from '#test/support/writing-process.ts'

const key = 'killed-payout'

// On one store: the journal's steps are the same for every write, and killed-writes.test.ts takes both; invoices take the other.
describe.each(stores.filter(({ name }) => name === 'PostgreSQL').map((store) => [store.name, store] as const))('a payout killed on %s', (_, store) => {
  let sandbox: Sandbox
  let address: string

  beforeAll(() => (store.isHere ? store.begin() : undefined))
  afterAll(() => (store.isHere ? store.end() : undefined))
  beforeEach(async ({ skip }) => {
    skip(!store.isHere, `${store.name} is not on this machine`)
    sandbox = await startSandbox({ quotas: false })
    address = await store.address()
  })
  afterEach(() => sandbox?.close())

  // Every other step; the others are the other file's.
  it.each(stepsOfAWrite.filter((_step, index) => index % 2 === 1))('$name leaves $receipt', async ({ dieAt, receipt, effects }) => {
    const payout = payablePayout(sandbox, key)
    const child = startWritingProcess({ mode: 'write', upstream: sandbox.url, store: address, site: confirmedSite, payout, dieAt })
    expect(await child.ended).toBe('SIGKILL')
    expect(await truthOfPayout({ sandbox, store: address, payout })).toEqual({ effects, state: receipt })
  })

  it('while its answer is on the way is looked for after the restart, and found', async () => {
    sandbox.faults.inject({ operationId: payoutOperation, kind: 'hang', carriedOut: true })
    const payout = payablePayout(sandbox, key)
    const child = startWritingProcess({ mode: 'write', upstream: sandbox.url, store: address, site: confirmedSite, payout })
    await expect.poll(() => arrivals(sandbox, payoutOperation), { timeout: 15_000 }).toBe(1)
    child.child.kill('SIGKILL')
    await child.ended
    sandbox.faults.clear()
    const service = await startPayingLater(sandbox.url, address)
    await expect.poll(async () => (await receiptOf(service, key))?.state, { timeout: 15_000 }).toBe('SUCCEEDED')
    expect(await receiptOf(service, key)).toMatchObject({ settlement: 'FOUND' })
    await service.close()
    expect(arrivals(sandbox, payoutOperation)).toBe(1)
  })
})

describe('a payout whose console fails', () => {
  let sandbox: Sandbox

  beforeEach(async () => {
    sandbox = await startSandbox({ quotas: false })
  })
  afterEach(() => sandbox.close())

  const faults = [
    ['cuts the answer off', { kind: 'reset', carriedOut: true }, 'SUCCEEDED'],
    ['cuts the request off', { kind: 'reset', carriedOut: false }, 'OUTCOME_UNKNOWN'],
    ['answers 503 after it was done', { kind: 'status', status: 503, body: {}, carriedOut: true }, 'SUCCEEDED'],
    ['answers 500 CBC.0999 before', { kind: 'status', status: 500, body: { error_code: 'CBC.0999', error_msg: 'no' } }, 'OUTCOME_UNKNOWN'],
    ['answers without the payout order', { kind: 'status', status: 201, body: { state: 'SUBMITTED' }, carriedOut: true }, 'SUCCEEDED'],
    ['answers what is no JSON', { kind: 'garbage' }, 'SUCCEEDED'],
    ['answers with something else than it promised', { kind: 'wrong-shape' }, 'SUCCEEDED'],
    ['is overloaded', { kind: 'status', status: 429, body: {} }, 'FAILED'],
    ['refuses it', { kind: 'status', status: 409, body: { error_code: 'PCM.INC.0014', error_msg: 'no' } }, 'FAILED'],
  ] as const

  it.each(faults)('and %s: one request, one payout order at most, and a receipt that says so', async (_case, fault, state) => {
    const service = await startPaying(sandbox.url, `sqlite:${storePath()}`)
    const { incentiveIds, method, amount: expectedAmount } = payablePayout(sandbox, key)
    sandbox.faults.inject({ operationId: payoutOperation, times: 1, ...fault })
    const ask = () => change(service, 'incentivePayoutCreate', { mode: 'SELECTED', incentiveIds, method, expectedAmount, idempotencyKey: key })
    await ask()
    expect(await receiptOf(service, key)).toMatchObject({ state })
    // The same key asks for nothing again, whatever came of it.
    await ask()
    expect(arrivals(sandbox, payoutOperation)).toBe(1)
    const orders = bookOf(sandbox).payouts.filter(({ parts }) => parts.some(({ incentiveId }) => incentiveIds.includes(incentiveId)))
    expect(orders).toHaveLength(state === 'SUCCEEDED' ? 1 : 0)
    await service.close()
  })

  it('in each of these ways one after another pays each incentive out once, and says SUCCEEDED of nothing else', async () => {
    const service = await startPaying(sandbox.url, `sqlite:${storePath()}`)
    const before = bookOf(sandbox).payouts.length
    const receipts: { readonly state: string; readonly payoutId: string | undefined }[] = []
    for (const [index, [, fault]] of faults.entries()) {
      const { incentiveIds, method, amount: expectedAmount } = payablePayout(sandbox, key)
      sandbox.faults.inject({ operationId: payoutOperation, times: 1, ...fault })
      const input = { mode: 'SELECTED', incentiveIds, method, expectedAmount, idempotencyKey: `sequence-${index}`, confirmPossibleDuplicate: true }
      const { payload } = await change(service, 'incentivePayoutCreate', input)
      receipts.push({ state: payload?.receipt?.state ?? 'none', payoutId: payload?.receipt?.resultIds[0]?.value })
      sandbox.faults.clear()
      if (!hasPayable(sandbox)) break
    }
    const made = bookOf(sandbox).payouts.slice(0, bookOf(sandbox).payouts.length - before)
    const taken = made.flatMap(({ parts }) => parts.map(({ incentiveId }) => incentiveId))
    expect(new Set(taken).size).toBe(taken.length)
    expect(taken.length).toBeGreaterThan(1)
    const claimed = receipts.filter(({ state }) => state === 'SUCCEEDED').map(({ payoutId }) => payoutId)
    expect(claimed.filter((id) => !made.some((order) => order.id === id))).toEqual([])
    expect(new Set(claimed).size).toBe(claimed.length)
    // An equal one is open before it: which of the two an order belongs to is for a person to say.
    expect(made.length).toBeLessThanOrEqual(receipts.filter(({ state }) => state === 'SUCCEEDED' || state === 'OUTCOME_UNKNOWN').length)
    await service.close()
  })
})

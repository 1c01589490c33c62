/**
 * A process that is killed (SIGKILL) at each step of a request for invoices, and faults of the console in sequence: after the restart
 * the receipt tells the truth, the key requests nothing again, and nothing is invoiced twice.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { ask, confirmedSite, nodesOf, ordersOf, open, startInvoicing } from '#test/support/invoices.ts'
import { invoiceOperation, killedInput, killedInvoice, requestsMade, startInvoicingLater, truthOfInvoice } from '#test/support/killed-invoices.ts'
import { stepsOfAWrite } from '#test/support/killed-writes.ts'
import { stores } from '#test/support/stores.ts'
import { arrivals, receiptOf, storePath } from '#test/support/writes.ts'
import { startWritingProcess } from '#test/support/writing-process.ts'

// On one store: the journal's steps are the same for every write, and killed-writes.test.ts takes both; payouts take the other.
describe.each(stores.filter(({ name }) => name === 'SQLite').map((store) => [store.name, store] as const))('a request for invoices killed on %s', (_, store) => {
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

  const process = { mode: 'write', site: confirmedSite, invoice: killedInvoice } as const

  // Every other step; the others are the other file's.
  it.each(stepsOfAWrite.filter((_step, index) => index % 2 === 0))('$name leaves $receipt', async ({ dieAt, receipt, effects }) => {
    const child = startWritingProcess({ ...process, upstream: sandbox.url, store: address, dieAt })
    expect(await child.ended).toBe('SIGKILL')
    expect(await truthOfInvoice(sandbox, address)).toEqual({ effects, state: receipt })
  })

  it('while its answer is on the way is looked for after the restart, and found', async () => {
    sandbox.faults.inject({ operationId: invoiceOperation, kind: 'hang', carriedOut: true })
    const child = startWritingProcess({ ...process, upstream: sandbox.url, store: address })
    await expect.poll(() => arrivals(sandbox, invoiceOperation), { timeout: 15_000 }).toBe(1)
    child.child.kill('SIGKILL')
    await child.ended
    sandbox.faults.clear()
    const service = await startInvoicingLater(sandbox.url, address)
    await expect.poll(async () => (await receiptOf(service, killedInvoice.key))?.state, { timeout: 15_000 }).toBe('SUCCEEDED')
    expect(await receiptOf(service, killedInvoice.key)).toMatchObject({ settlement: 'FOUND' })
    const { payload } = await ask(service, 'invoiceRequest', killedInput)
    expect(payload?.invoices.map(({ requestId }) => requestId)).toEqual(payload?.invoices.map(() => requestsMade(sandbox)[0]))
    expect(payload?.invoices.length).toBeGreaterThan(0)
    await service.close()
    expect(arrivals(sandbox, invoiceOperation)).toBe(1)
  })
})

describe('a request for invoices whose console fails', () => {
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
    ['answers without an invoice', { kind: 'status', status: 201, body: { request_id: 'INVREQ-0', invoices: [] }, carriedOut: true }, 'SUCCEEDED'],
    ['answers without the request', { kind: 'status', status: 201, body: {}, carriedOut: true }, 'SUCCEEDED'],
    ['answers what is no JSON', { kind: 'garbage', carriedOut: true }, 'SUCCEEDED'],
    ['is overloaded', { kind: 'status', status: 429, body: {} }, 'FAILED'],
    ['refuses it', { kind: 'status', status: 400, body: { error_code: 'PCM.INV.0006', error_msg: 'no' } }, 'FAILED'],
  ] as const

  it.each(faults)('and %s: one call, one request at most, and a receipt that says so', async (_case, fault, state) => {
    const service = await startInvoicing(sandbox.url, `sqlite:${storePath()}`)
    sandbox.faults.inject({ operationId: invoiceOperation, times: 1, ...fault })
    await ask(service, 'invoiceRequest', killedInput)
    expect(await receiptOf(service, killedInvoice.key)).toMatchObject({ state })
    // The same key asks for nothing again, whatever came of it.
    await ask(service, 'invoiceRequest', killedInput)
    expect(arrivals(sandbox, invoiceOperation)).toBe(1)
    expect(requestsMade(sandbox)).toHaveLength(state === 'SUCCEEDED' ? 1 : 0)
    await service.close()
  })

  it('in each of these ways one after another invoices each order once at most', async () => {
    const service = await startInvoicing(sandbox.url, `sqlite:${storePath()}`)
    const orders: string[] = []
    const ended: (string | undefined)[] = []
    for (const [index, [, fault]] of faults.entries()) {
      // What is not invoiced yet: an order whose request was lost comes again.
      const { orderId } = open(await ordersOf(service, 'HUAWEI_CLOUD_COMPUTING'))
      orders.push(orderId)
      sandbox.faults.inject({ operationId: invoiceOperation, times: 1, ...fault })
      const { payload } = await ask(service, 'invoiceRequest', { ...killedInput, selection: { orderIds: [orderId] }, idempotencyKey: `sequence-${index}`, confirmPossibleDuplicate: true })
      ended.push(payload?.receipt?.state)
      sandbox.faults.clear()
    }
    expect(ended).toHaveLength(faults.length)
    const answer = await service.query('{ invoices(first: 100, filter: { requestMethod: ORDER, states: [PENDING_REVIEW] }) { nodes { requestId orderIds } } }')
    const invoices = nodesOf<{ readonly requestId: string; readonly orderIds: readonly string[] }>(answer, 'invoices')
    const requestsOf = (orderId: string) => new Set(invoices.filter(({ orderIds }) => orderIds.includes(orderId)).map(({ requestId }) => requestId))
    for (const orderId of new Set(orders)) expect(requestsOf(orderId).size).toBeLessThanOrEqual(1)
    // Told as made is exactly what is there, but for what nobody knows of.
    const made = new Set(orders.filter((orderId) => requestsOf(orderId).size === 1))
    const told = new Set(orders.filter((_order, index) => ended[index] === 'SUCCEEDED'))
    expect([...told].every((orderId) => made.has(orderId))).toBe(true)
    expect([...made].every((orderId) => orders.some((one, index) => one === orderId && ['SUCCEEDED', 'OUTCOME_UNKNOWN'].includes(ended[index] ?? '')))).toBe(true)
    await service.close()
  })
})

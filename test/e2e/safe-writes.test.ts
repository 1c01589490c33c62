/** Safe writes end to end over GraphQL: what a caller sees of a write that succeeds, is refused, or is left open. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'
import { allocate, arrivals, receiptFields, receiptOf, resaleCustomer, startWriting, storePath, type ReceiptSeen } from '#test/support/writes.ts'

let sandbox: Sandbox
let service: ServiceUnderTest
let store: string

beforeEach(async () => {
  sandbox = await startSandbox({ quotas: false })
  store = `sqlite:${storePath()}`
  service = await startWriting(sandbox.url, store)
})

afterEach(async () => {
  await service.close()
  await sandbox.close()
})

const operationId = 'UpdateCustomerAccountAmount'
const input = (key: string, amount = '12.5') => ({ customerId: resaleCustomer(sandbox).id, amount, idempotencyKey: key })

async function balanceNow(): Promise<string> {
  const { data } = await service.query('query ($id: String!) { customer(customerId: $id) { balance { available { amount } } } }', { id: resaleCustomer(sandbox).id })
  return z.object({ customer: z.object({ balance: z.object({ available: z.object({ amount: z.string() }) }) }) }).parse(data).customer.balance.available.amount
}

describe('a money write', () => {
  it('is carried out once, leaves a receipt with the upstream\'s transaction, and shows the customer as it is after', async () => {
    const before = await balanceNow()
    const { allocation, errors } = await allocate(service, input('first-write'))
    expect(errors).toBeUndefined()
    expect(allocation?.userErrors).toEqual([])
    expect(allocation?.receipt).toMatchObject({
      state: 'SUCCEEDED', generation: 'NEW', operationId, settlement: 'ANSWER', resultIds: [{ name: 'transactionId', value: expect.any(String) }],
      facts: [{ name: 'amount', values: ['12.5'] }, { name: 'customerId', values: [resaleCustomer(sandbox).id] }],
    })
    expect(Number(allocation?.customer?.balance.available.amount) - Number(before)).toBeCloseTo(12.5, 5)
    expect(arrivals(sandbox, operationId)).toBe(1)
  })

  it('gives the same receipt for the same key and input, and moves nothing again, also after a new start', async () => {
    const first = await allocate(service, input('same-key'))
    const again = await allocate(service, { ...input('same-key', '12.50'), confirmPossibleDuplicate: true })
    await service.close()
    service = await startWriting(sandbox.url, store)
    const later = await allocate(service, input('same-key'))
    expect(again.allocation).toEqual(first.allocation)
    expect(later.allocation).toEqual(first.allocation)
    expect(arrivals(sandbox, operationId)).toBe(1)
  })

  it('refuses a key that was used for another input', async () => {
    await allocate(service, input('only-one-key'))
    const { errors, allocation } = await allocate(service, input('only-one-key', '13'))
    expect(allocation).toBeNull()
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['IDEMPOTENCY_KEY_REUSED'])
    expect(arrivals(sandbox, operationId)).toBe(1)
  })

  it('tells of a refusal by the vendor as what a person can mend, each time the key is used', async () => {
    const first = await allocate(service, input('too-much-money', '99999999999.99'))
    const again = await allocate(service, input('too-much-money', '99999999999.99'))
    expect(first.allocation).toMatchObject({
      receipt: { state: 'FAILED', upstreamCode: 'CBC.99005003', failureCode: 'UPSTREAM_REJECTED' }, customer: null,
      userErrors: [{ code: 'INSUFFICIENT_BALANCE', upstreamCode: 'CBC.99005003', field: ['input', 'amount'] }],
    })
    expect(again.allocation).toEqual(first.allocation)
    expect(arrivals(sandbox, operationId)).toBe(1)
  })
})

describe('an outcome that the answer leaves open', () => {
  it('is settled at once when its record is found', async () => {
    sandbox.faults.inject({ operationId, kind: 'reset', carriedOut: true, times: 1 })
    const { allocation } = await allocate(service, input('cut-after-effect'))
    expect(allocation?.receipt).toMatchObject({ state: 'SUCCEEDED', settlement: 'FOUND', resultIds: [{ name: 'transactionId' }] })
    expect(allocation?.customer).not.toBeNull()
    expect(arrivals(sandbox, operationId)).toBe(1)
  })

  it('stays unknown when no record is found, since that proves nothing', async () => {
    sandbox.faults.inject({ operationId, kind: 'reset', carriedOut: false, times: 1 })
    const { allocation } = await allocate(service, input('cut-before-effect'))
    expect(allocation?.receipt).toMatchObject({ state: 'OUTCOME_UNKNOWN', settlement: null, candidates: [], searches: 1 })
    expect(await receiptOf(service, 'cut-before-effect')).toMatchObject({ state: 'OUTCOME_UNKNOWN' })
  })

  it('warns of an equal write under another key, unless the caller means it', async () => {
    sandbox.faults.inject({ operationId, kind: 'reset', carriedOut: false, times: 1 })
    await allocate(service, input('open-write'))
    const warned = await allocate(service, input('equal-write'))
    expect(warned.allocation).toMatchObject({
      receipt: null, customer: null, userErrors: [{ code: 'POSSIBLE_DUPLICATE', field: ['input', 'confirmPossibleDuplicate'], message: expect.stringContaining('open-write') }],
    })
    expect(arrivals(sandbox, operationId)).toBe(1)
    const other = await allocate(service, input('other-amount', '12.51'))
    expect(other.allocation?.receipt?.state).toBe('SUCCEEDED')
    const meant = await allocate(service, { ...input('equal-write'), confirmPossibleDuplicate: true })
    expect(meant.allocation?.receipt?.state).toBe('SUCCEEDED')
    expect(arrivals(sandbox, operationId)).toBe(3)
  })

  it('is settled by an operator, for good', async () => {
    sandbox.faults.inject({ operationId, kind: 'reset', carriedOut: false, times: 1 })
    const { allocation } = await allocate(service, input('operator-settles'))
    const settle = (reason: string) => service.query(
      `mutation ($input: ReceiptSettleInput!) { receiptSettle(input: $input) { ${receiptFields} userErrors { code field } } }`,
      { input: { id: allocation?.receipt?.id, outcome: 'FAILED', reason } },
    )
    const open = await service.query(`{ openReceipts { totalCount nodes { idempotencyKey state openSeconds } } }`)
    expect(open.data?.['openReceipts']).toMatchObject({ totalCount: 1, nodes: [{ idempotencyKey: 'operator-settles', state: 'OUTCOME_UNKNOWN', openSeconds: expect.any(Number) }] })
    const settled = await settle('the ledger of the day has no such entry')
    expect(settled.data?.['receiptSettle']).toMatchObject({ receipt: { state: 'FAILED', settlement: 'OPERATOR', settlementReason: 'the ledger of the day has no such entry' }, userErrors: [] })
    expect((await settle('again')).data?.['receiptSettle']).toEqual({ receipt: null, userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'id'] }] })
    const seen = await receiptOf(service, 'operator-settles') satisfies ReceiptSeen | null
    expect(seen).toMatchObject({ state: 'FAILED', settlement: 'OPERATOR' })
  })
})

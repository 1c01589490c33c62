/**
 * A process that is killed (SIGKILL) at each step of a write: after the restart the receipt tells the truth, the key moves
 * nothing again, and the effect upstream happened at most once. 200 random moments are in test/long.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { oddAmount, startService, stepsOfAWrite, truth } from '#test/support/killed-writes.ts'
import { arrivals, receiptOf, resaleCustomer } from '#test/support/writes.ts'
import { startWritingProcess } from '#test/support/writing-process.ts'
import { stores } from '#test/support/stores.ts'

const operationId = 'UpdateCustomerAccountAmount'

describe.each(stores.map((store) => [store.name, store] as const))('a write killed on %s', (_, store) => {
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

  it.each(stepsOfAWrite)('$name leaves $receipt', async ({ dieAt, receipt, effects }) => {
    const write = { customerId: resaleCustomer(sandbox).id, amount: oddAmount, key: 'killed-write' }
    const child = startWritingProcess({ mode: 'write', upstream: sandbox.url, store: address, write, dieAt })
    expect(await child.ended).toBe('SIGKILL')
    expect(await truth({ sandbox, store: address, write })).toEqual({ effects, state: receipt })
  })

  it('while its answer is on the way is looked for after the restart, and found', async () => {
    sandbox.faults.inject({ operationId, kind: 'hang', carriedOut: true })
    const write = { customerId: resaleCustomer(sandbox).id, amount: oddAmount, key: 'killed-write' }
    const child = startWritingProcess({ mode: 'write', upstream: sandbox.url, store: address, write })
    await expect.poll(() => arrivals(sandbox, operationId), { timeout: 15_000 }).toBe(1)
    child.child.kill('SIGKILL')
    await child.ended
    sandbox.faults.clear()
    const service = await startService(sandbox.url, address)
    await expect.poll(async () => (await receiptOf(service, 'killed-write'))?.state, { timeout: 15_000 }).toBe('SUCCEEDED')
    expect(await receiptOf(service, 'killed-write')).toMatchObject({ settlement: 'FOUND' })
    await service.close()
    expect(arrivals(sandbox, operationId)).toBe(1)
  })
})

/** Two replicas, each a process of its own, over one PostgreSQL: the same key at the same instant moves money once. */
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { hasPostgres, startPostgres, type PostgresUnderTest } from '#test/support/postgres.ts'
import { arrivals, resaleCustomer } from '#test/support/writes.ts'
import { startWritingProcess, type WritingProcess } from '#test/support/writing-process.ts'

const mutation = `mutation ($input: CustomerBalanceInput!) {
  customerBalanceAllocate(input: $input) { receipt { id state resultIds { name value } } userErrors { code } }
}`

describe.skipIf(!hasPostgres)('two replicas over one store', () => {
  let postgres: PostgresUnderTest
  let sandbox: Sandbox
  let replicas: readonly WritingProcess[]
  let addresses: readonly string[]

  beforeAll(async () => {
    postgres = await startPostgres()
    sandbox = await startSandbox({ quotas: false })
    const store = await postgres.database()
    // Both bring the tables up at the same time.
    replicas = [1, 2].map(() => startWritingProcess({ mode: 'serve', upstream: sandbox.url, store }))
    addresses = (await Promise.all(replicas.map(({ said }) => said))).map((address) => address ?? '')
  })

  afterAll(async () => {
    for (const { child } of replicas ?? []) child.kill('SIGTERM')
    await Promise.all((replicas ?? []).map(({ ended }) => ended))
    await sandbox?.close()
    await postgres?.stop()
  })

  async function ask(index: number, key: string, amount: string): Promise<unknown> {
    const response = await request(`${addresses[index % 2] ?? ''}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: mutation, variables: { input: { customerId: resaleCustomer(sandbox).id, amount, idempotencyKey: key } } }),
    })
    const { data } = (await response.body.json()) as { data?: { customerBalanceAllocate?: unknown } }
    return data?.customerBalanceAllocate
  }

  it('give fifty who use one key at once fifty equal receipts, and move the money once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => ask(index, 'one-key-for-all', '7.77')))
    expect(answers[0]).toMatchObject({ receipt: { state: 'SUCCEEDED', resultIds: [{ name: 'transactionId' }] }, userErrors: [] })
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(arrivals(sandbox, 'UpdateCustomerAccountAmount')).toBe(1)
  })

  it('let one of equal writes under many keys at once through, and warn the others', async () => {
    const before = arrivals(sandbox, 'UpdateCustomerAccountAmount')
    sandbox.faults.inject({ operationId: 'UpdateCustomerAccountAmount', kind: 'delay', ms: 1_500, times: 1 })
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => ask(index, `own-key-${index}`, '8.88')))
    const warned = answers.filter((answer) => JSON.stringify(answer).includes('POSSIBLE_DUPLICATE'))
    expect(warned).toHaveLength(9)
    expect(arrivals(sandbox, 'UpdateCustomerAccountAmount') - before).toBe(1)
  })
})

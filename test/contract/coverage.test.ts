/** Nothing of the contracts is out of reach without a reason, and docs/coverage.md says what is true. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { operations } from '#src/datasources/operations.ts'
import { contractOperations } from '#src/generated/operations.ts'
import { readTypeDefs } from '#src/server/schema.ts'
import { coveragePage } from '../../scripts/lib/coverage-page.ts'
import { coverageOf, coverageProblems, excusesSchema, type Excuses } from '../../scripts/lib/coverage.ts'

const docs = new URL('../../docs/', import.meta.url)
const contracts = Object.values(contractOperations)
const excuses = excusesSchema.parse(parse(readFileSync(new URL('coverage-excuses.yaml', docs), 'utf8')))

describe('the coverage of the contracts', () => {
  const coverage = coverageOf(contracts, operations, readTypeDefs(), excuses)

  it('is whole: every operation is reached by a field, or excused for a reason that may excuse it', () => {
    expect(coverageProblems(coverage)).toEqual([])
  })

  it('is what docs/coverage.md says', () => {
    expect(readFileSync(new URL('coverage.md', docs), 'utf8')).toBe(coveragePage(coverage))
  })

  it('is shown for each operation once, with its generation, status, confidence and fields', () => {
    const lines = coveragePage(coverage).split('\n')
    for (const { id } of contracts) expect(lines.filter((line) => line.startsWith(`| \`${id}\` |`)), id).toHaveLength(1)
    expect(lines.find((line) => line.startsWith('| `ListCustomersBalancesDetailOld` |'))).toBe('| `ListCustomersBalancesDetailOld` | old | retired (inferred) | doc-excerpt | `Customer.balance` |')
  })
})

describe('a gap in the coverage', () => {
  const pay = { name: 'order.pay', new: { operationIds: ['PayOrders'], missing: [] }, old: null } as const
  const sdl = ['type Mutation { ping: Int }', 'extend type Mutation { orderPay: Int @upstream(operation: "order.pay") }']
  const problems = (ids: readonly (keyof typeof contractOperations)[], excused: Excuses = []) =>
    coverageProblems(coverageOf(ids.map((id) => contractOperations[id]), [pay], sdl, excused))
  const reason = 'for a reason that is long enough'

  it('is none where a field reaches the operation', () => {
    expect(problems(['PayOrders'])).toEqual([])
  })

  it('is an operation that nothing binds, on whichever generation', () => {
    expect(problems(['PayOrders', 'PayOrdersOld'])).toEqual([expect.stringContaining('PayOrdersOld (old, deprecated) is neither reached')])
  })

  it('is an operation that is bound and no field reaches', () => {
    expect(coverageProblems(coverageOf([contractOperations.PayOrders], [pay], [sdl[0] ?? ''], []))).toEqual([expect.stringContaining('(of order.pay)')])
  })

  it('is an excuse for what the public API has', () => {
    expect(problems(['CancelCustomerOrder'], [{ reason, operations: ['CancelCustomerOrder'] }])).toEqual([expect.stringContaining('may not be excused')])
  })

  it('is an excuse that is over', () => {
    expect(problems(['PayOrders'], [{ reason, operations: ['PayOrders'] }])).toEqual([expect.stringContaining('though Mutation.orderPay reaches it')])
  })

  it('is none for what the console\'s contract models, another site has, or is retired, with a reason', () => {
    const ids = ['CreateInvoice', 'ListIntlInvoices', 'ReclaimToPartnerAccountOld', 'SyncVerifiedInfoOld'] as const
    expect(problems(ids, [{ reason, operations: [...ids] }])).toEqual([])
    expect(problems(ids)).toHaveLength(4)
  })

  it('is an excuse for what is retired by inference only', () => {
    expect(problems(['UpdateCustomerAccountAmountOld'], [{ reason, operations: ['UpdateCustomerAccountAmountOld'] }])).toEqual([expect.stringContaining('may not be excused')])
  })

  it('is not hidden by an excuse for an operation that no contract has', () => {
    expect(() => problems(['PayOrders'], [{ reason, operations: ['PayOrder'] }])).toThrow('PayOrder is excused, and no contract has it')
  })
})

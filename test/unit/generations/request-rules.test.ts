import { describe, expect, it } from 'vitest'
import { customerBalances } from '#src/datasources/customers/operations.ts'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import type { PlannedRequest } from '#src/generations/operation.ts'
import { inputPath, refuseBroken } from '#src/generations/request-rules.ts'
import { worldOf } from '#test/unit/generations/world.ts'

const inputs = { 'customer_id': 'input.customerId', 'amount': 'input.amount', 'resource_ids': 'input.subscriptionIds', 'customer_infos[].customer_id': 'input.customers[].id', 'receiver_type': null } as const

describe('the name of an entry', () => {
  it.each([
    ['amount', 'input.amount'],
    ['customer_infos[3].customer_id', 'input.customers[3].id'],
    ['resource_ids', 'input.subscriptionIds'],
    ['resource_ids[7]', 'input.subscriptionIds[7]'],
  ])('of %s is %s', (wire, ours) => {
    expect(inputPath(inputs, wire)).toBe(ours)
  })

  it('is the nearest that is mapped around it, where its own members are not', () => {
    expect(inputPath({ 'bank': 'input.bank' }, 'bank.account')).toBe('input.bank')
  })

  it('is the contract\'s where nothing is mapped, or the binding makes the value', () => {
    expect(inputPath(inputs, 'receiver_type')).toBe('receiver_type')
    expect(inputPath(inputs, 'limit')).toBe('limit')
  })
})

function allocation(body: PlannedRequest['body']): PlannedRequest {
  return { operationId: 'UpdateCustomerAccountAmount', identity: { kind: 'partner' }, ...(body && { body }) }
}

function refusalOf(...requests: readonly PlannedRequest[]): readonly string[] {
  try {
    refuseBroken(requests, inputs)
    return []
  } catch (error) {
    if (!(error instanceof PartnerGraphError)) throw error
    return [error, ...error.also].map(({ message }) => message)
  }
}

describe('a planned request', () => {
  it.each([['0.01'], ['12345678901234567.89'], ['1'], ['1.50']])('passes with the amount %s, as text and as exact number', (amount) => {
    expect(refusalOf(allocation({ customer_id: 'c', amount }), allocation({ customer_id: 'c', amount: { exactNumber: amount } }))).toEqual([])
  })

  it.each([
    ['0', '`input.amount` must be greater than 0.'],
    ['0.00', '`input.amount` must be greater than 0.'],
    ['1.234', '`input.amount` must have at most 2 decimals.'],
    ['-1', '`input.amount` must be greater than 0.'],
    ['1e3', '`input.amount` must have the form 1234.56.'],
  ])('is refused with the amount %s, in the words of our input', (amount, message) => {
    expect(refusalOf(allocation({ customer_id: 'c', amount }))).toContain(message)
  })

  it('is told every rule that it breaks, each once', () => {
    const request = allocation({ amount: '1.234' })
    expect(refusalOf(request, request)).toEqual(['`input.customerId` is required.', '`input.amount` must have at most 2 decimals.'])
  })

  it('is refused without a body that its contract demands something of', () => {
    expect(refusalOf(allocation(undefined))).toEqual(['`input.customerId` is required.', '`input.amount` is required.'])
  })

  it('counts characters, not their halves', () => {
    expect(refusalOf(allocation({ customer_id: '𠮷'.repeat(64), amount: '1' }))).toEqual([])
    expect(refusalOf(allocation({ customer_id: '𠮷'.repeat(65), amount: '1' }))).toEqual(['`input.customerId` must have at most 64 characters.'])
  })

  it.each(['2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-01-01', 'yesterday'])('is refused with a time that is none: %s', (time) => {
    const request: PlannedRequest = { operationId: 'ListSubCustomers', identity: { kind: 'partner' }, body: { associated_on_begin: time } }
    expect(refusalOf(request)).toEqual(['`associated_on_begin` must have the form yyyy-MM-ddTHH:mm:ssZ.'])
  })
})

describe('a batch with a key that breaks a rule', () => {
  it('answers the other keys: nothing is sent for the bad one', async () => {
    const { runtime, scope, asked } = worldOf({
      answer: ({ request }) => {
        const infos: unknown = request.body?.['customer_infos']
        const rows = Array.isArray(infos) ? infos : []
        return { customer_balances: rows.map((row: { customer_id: string }) => ({ customer_id: row.customer_id, amount: '1', debt_amount: '0', currency: 'CNY' })) }
      },
    })
    const bad = 'x'.repeat(65)
    const answers = await runtime.batches.customers.balances.many(['a', 'b', bad, 'c'], scope)
    expect(['a', 'b', 'c'].map((id) => answers.get(id) instanceof Error)).toEqual([false, false, false])
    expect(answers.get(bad)).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(JSON.stringify(asked.map(({ request }) => request.body))).not.toContain(bad)
    expect(customerBalances.name).toBe(asked[0]?.operation)
  })
})

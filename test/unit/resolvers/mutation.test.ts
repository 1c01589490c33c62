import { describe, expect, it } from 'vitest'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import { itemErrorOf } from '#src/errors/user-errors.ts'
import { mutate } from '#src/resolvers/mutation.ts'
import { failure, refusal } from '#test/unit/generations/world.ts'

const english = { language: 'en' } as const
const fail = (error: unknown) => async () => {
  throw error
}

describe('a mutation', () => {
  it('answers what was done, with no user errors', async () => {
    expect(await mutate(english, { refused: { amount: null } }, () => Promise.resolve({ amount: '1' }))).toEqual({ amount: '1', userErrors: [] })
  })

  it('answers the user errors of what was done in part', async () => {
    const partly = { code: 'NOT_FOUND', upstreamCode: null, field: null, message: 'the second one' } as const
    const answer = await mutate(english, { refused: { done: 0 } }, () => Promise.resolve({ done: 1, userErrors: [partly] }))
    expect(answer).toEqual({ done: 1, userErrors: [partly] })
  })

  it('makes a refusal of business data: our code, the vendor\'s, the entry, and a text', async () => {
    const rules = { refused: { receipt: null }, fieldsByCode: { 'CBC.5003': ['input', 'amount'] } }
    const answer = await mutate(english, rules, fail(refusal('UpdateCustomerAccountAmountOld', 'CBC.5003')))
    expect(answer).toEqual({
      receipt: null,
      userErrors: [{ code: 'INSUFFICIENT_BALANCE', upstreamCode: 'CBC.5003', field: ['input', 'amount'], message: 'The balance does not suffice.' }],
    })
  })

  it('says what a refusal means in the caller\'s language, and at the operation that refused', async () => {
    const messageOf = async (language: 'en' | 'zh', operationId: 'UpdateIncentiveAutoPayout' | 'CreateIncentivePayout') =>
      (await mutate({ language }, { refused: {} }, fail(refusal(operationId, 'PCM.INC.0011')))).userErrors[0]?.message
    expect(await messageOf('zh', 'UpdateIncentiveAutoPayout')).toBe('该伙伴不支持此兑付方式。')
    expect(await messageOf('en', 'UpdateIncentiveAutoPayout')).toBe('The method is not available to this partner.')
    expect(await messageOf('en', 'CreateIncentivePayout')).toMatch(/^The method is not open for this bill; /)
  })

  it('makes one item\'s refusal data whatever is known of it', () => {
    const place = { operationId: 'CreatePartnerCoupons', language: 'en', field: ['input', 'customerIds', '0'] } as const
    expect(itemErrorOf('CBC.99000013', place)).toEqual({ code: 'INSUFFICIENT_BALANCE', upstreamCode: 'CBC.99000013', field: place.field, message: 'The quota does not suffice.' })
    expect(itemErrorOf('CBC.4711', { operationId: 'CreatePartnerCoupons', language: 'zh' })).toEqual({ code: 'REFUSED', upstreamCode: 'CBC.4711', field: null, message: '厂商拒绝了该操作。' })
  })

  it('names no entry for a code that is about none', async () => {
    const { userErrors } = await mutate(english, { refused: {} }, fail(refusal('UpdateCustomerAccountAmount', 'CBC.99005003')))
    expect(userErrors).toMatchObject([{ code: 'INSUFFICIENT_BALANCE', field: null }])
  })

  it('makes a rule that the input breaks data, with the path of the entry and the text in the caller\'s language', async () => {
    const broken = new PartnerGraphError('argument-empty', { argument: 'input.items[2].name' })
    const answer = await mutate({ language: 'zh' }, { refused: {} }, fail(broken))
    expect(answer.userErrors).toEqual([{ code: 'INVALID_INPUT', upstreamCode: null, field: ['input', 'items', '2', 'name'], message: '`input.items[2].name` 不能为空。' }])
  })

  it('tells every rule that the input breaks', async () => {
    const also = [new PartnerGraphError('argument-empty', { argument: 'input.b' })]
    const { userErrors } = await mutate(english, { refused: {} }, fail(new PartnerGraphError('argument-empty', { argument: 'input.a' }, { also })))
    expect(userErrors.map(({ field }) => field)).toEqual([['input', 'a'], ['input', 'b']])
  })

  it('asks for the payload with the refusal, where the payload depends on it', async () => {
    const refused = (error: unknown) => ({ receipt: error instanceof PartnerGraphError ? error.key : null })
    expect(await mutate(english, { refused }, fail(refusal('PayOrders', 'CBC.99005003')))).toMatchObject({ receipt: 'upstream-rejected' })
  })

  it.each([
    ['a fault of the upstream', failure('upstream-unavailable', 'PayOrders')],
    ['a refusal that no other input mends', refusal('PayOrders', 'CBC.0151')],
    ['a refusal without a code', failure('upstream-rejected', 'PayOrders')],
    ['a refusal by a code that nobody knows', refusal('PayOrders', 'CBC.4711')],
    ['a defect', new TypeError('a defect')],
  ])('stays an error for %s', async (_what, error) => {
    await expect(mutate(english, { refused: {} }, fail(error))).rejects.toBe(error)
  })
})

/** Registration through the real schema, over a scripted upstream. */
import { describe, expect, it } from 'vitest'
import { policyOf, refusal, failure } from '#test/unit/generations/world.ts'
import { askGraph } from '#test/unit/resolvers/graph.ts'

const send = 'mutation ($input: VerificationCodeSendInput!) { verificationCodeSend(input: $input) { isSent userErrors { code upstreamCode field message } } }'
const bankCard = { mobilePhone: '13900000000', purpose: 'BANK_CARD_AUTHENTICATION', customerId: 'customer 1', language: 'ENGLISH', validMinutes: 5 }

describe('sending a verification code', () => {
  it.each([
    ['new', { mobilePhone: '13900000000' }, { receiver_type: 1, mobile_phone: '13900000000', scene: 29, lang: 'zh-cn' }],
    ['new', bankCard, { receiver_type: 1, mobile_phone: '13900000000', scene: 18, customer_id: 'customer 1', lang: 'en-us', timeout: 5 }],
    ['old', { mobilePhone: '13900000000' }, { receiverType: 1, mobilePhone: '13900000000', countryCode: '0086', scene: '29', lang: 'zh-cn' }],
    ['old', bankCard, { receiverType: 1, mobilePhone: '13900000000', countryCode: '0086', scene: '18', customerId: 'customer 1', lang: 'en-us', timeout: 5 }],
  ] as const)('asks the %s generation in its own words', async (generation, input, sent) => {
    const { result, bodies } = await askGraph(send, { input }, { answer: () => null, policy: policyOf(generation) })
    expect(bodies).toEqual([sent])
    expect(result).toEqual({ data: { verificationCodeSend: { isSent: true, userErrors: [] } } })
  })

  it.each([
    [{ mobilePhone: '+86 139' }, 'mobilePhone', '`input.mobilePhone` must consist of digits only.'],
    [{ mobilePhone: '' }, 'mobilePhone', '`input.mobilePhone` must consist of digits only.'],
    [{ mobilePhone: '1', purpose: 'BANK_CARD_AUTHENTICATION' }, 'customerId', '`input.customerId` is required when `input.purpose` is BANK_CARD_AUTHENTICATION.'],
    [{ mobilePhone: '1', customerId: 'c' }, 'customerId', '`input.customerId` is not taken when `input.purpose` is REGISTRATION.'],
    [{ mobilePhone: '1', validMinutes: 61 }, 'validMinutes', '`input.validMinutes` must be from 1 to 60; it was 61.'],
    [{ mobilePhone: '1', validMinutes: 0 }, 'validMinutes', '`input.validMinutes` must be from 1 to 60; it was 0.'],
  ])('sends nothing for %j, and says what to mend', async (input, field, message) => {
    const { result, asked } = await askGraph(send, { input }, { answer: () => null })
    expect(asked).toEqual([])
    expect(result).toEqual({ data: { verificationCodeSend: { isSent: false, userErrors: [{ code: 'INVALID_INPUT', upstreamCode: null, field: ['input', field], message }] } } })
  })

  it('is sent once, whatever comes of it: a repeat would be another message', async () => {
    const { result, asked } = await askGraph(send, { input: bankCard }, { answer: ({ request }) => { throw failure('upstream-unavailable', request.operationId) }, policy: policyOf('new', null) })
    expect(asked).toHaveLength(1)
    expect(result.errors?.map(({ path }) => path)).toEqual([['verificationCodeSend']])
  })

  it('repeats neither phone nor customer in what it says of a refusal', async () => {
    const { result } = await askGraph(send, { input: bankCard }, { answer: ({ request }) => { throw refusal(request.operationId, 'CBC.0100') } })
    expect(JSON.stringify(result)).toContain('CBC.0100')
    expect(JSON.stringify(result)).not.toMatch(/1390000|customer 1/)
  })
})

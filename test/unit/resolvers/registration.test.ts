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
    expect(result).toMatchObject({ data: { verificationCodeSend: { isSent: false, userErrors: [{ code: 'INVALID_INPUT', upstreamCode: 'CBC.0100', message: 'A parameter is wrong.' }] } } })
    expect(JSON.stringify(result)).not.toMatch(/1390000|customer 1/)
  })
})

const check = 'query ($accountName: String, $email: String, $mobilePhone: String) { customerRegistrationCheck(accountName: $accountName, email: $email, mobilePhone: $mobilePhone) { isAvailable } }'

describe('checking who may register', () => {
  it.each([
    [{}, 'Give exactly one of `accountName`, `email`, `mobilePhone`.'],
    [{ accountName: 'acme_cn', email: 'a@example.com' }, 'Give exactly one of `accountName`, `email`, `mobilePhone`.'],
    [{ accountName: 'op_acme' }, '`accountName` must have 5 to 32 letters, digits, `_` or `-`, and must not begin with a digit, `op_` or `shadow_`.'],
    [{ email: 'someone' }, '`email` must have the form name@example.com.'],
    [{ email: `${'a'.repeat(64)}@example.com` }, '`email` must have at most 64 characters.'],
    [{ mobilePhone: '0086-139' }, '`mobilePhone` must consist of digits only.'],
  ])('asks nothing for %j', async (input, message) => {
    const { result, asked } = await askGraph(check, input, { answer: () => null })
    expect(asked).toEqual([])
    expect(result.errors?.map((error) => error.message)).toEqual([message])
  })
})

const create = 'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customerId customer { customerId } userErrors { code field message } } }'
const least = { platformUserId: 'user', platformId: 'PLATFORM' }

describe('creating a customer', () => {
  it.each([
    [{ platformUserId: ' ' }, 'platformUserId', '`input.platformUserId` must not be empty.'],
    [{ platformUserId: 'u'.repeat(129) }, 'platformUserId', '`input.platformUserId` must have at most 128 characters.'],
    [{ platformId: undefined }, 'platformId', '`input.platformId` is required.'],
    [{ accountName: '1acme' }, 'accountName', '`input.accountName` must have 5 to 32 letters, digits, `_` or `-`, and must not begin with a digit, `op_` or `shadow_`.'],
    [{ accountName: 'acme' }, 'accountName', '`input.accountName` must have 5 to 32 letters, digits, `_` or `-`, and must not begin with a digit, `op_` or `shadow_`.'],
    [{ accountName: 'shadow_acme' }, 'accountName', '`input.accountName` must have 5 to 32 letters, digits, `_` or `-`, and must not begin with a digit, `op_` or `shadow_`.'],
    [{ mobilePhone: '13900000000' }, 'verificationCode', '`input.verificationCode` is required with `input.mobilePhone`.'],
    [{ mobilePhone: '13900000000', verificationCode: '12345' }, 'verificationCode', '`input.verificationCode` must have at least 6 characters.'],
    [{ mobilePhone: '+8613900000000', verificationCode: '123456' }, 'mobilePhone', '`input.mobilePhone` must consist of digits only.'],
    [{ password: 'Short-1' }, 'password', '`input.password` must have at least 8 characters.'],
    [{ password: 'Long-1'.repeat(6) }, 'password', '`input.password` must have at most 32 characters.'],
    [{ password: 'onlyletters' }, 'password', '`input.password` must have characters of at least two of these classes: capital letters, small letters, digits, others.'],
    [{ password: 'acme_cn_01', accountName: 'acme_cn_01' }, 'password', '`input.password` must be neither the account name nor its reverse, and must not contain the phone number.'],
    [{ password: '10_nc_emca', accountName: 'acme_cn_01' }, 'password', '`input.password` must be neither the account name nor its reverse, and must not contain the phone number.'],
    [{ password: 'a13900000000', mobilePhone: '13900000000', verificationCode: '123456' }, 'password', '`input.password` must be neither the account name nor its reverse, and must not contain the phone number.'],
  ])('sends nothing for %j, and says what to mend', async (entries, field, message) => {
    const { result, asked } = await askGraph(create, { input: { ...least, ...entries } }, { answer: () => null })
    expect(asked).toEqual([])
    expect(result).toEqual({ data: { customerCreate: { customerId: null, customer: null, userErrors: [{ code: 'INVALID_INPUT', field: ['input', field], message }] } } })
  })

  it('takes the platform of the site file where none is given', async () => {
    const site = { name: 'china', currency: 'CNY', agency: 'SITE_IDP', lifecycle: new Map(), sunsets: new Map(), confirmed: new Map() } as const
    const { bodies } = await askGraph(create, { input: { platformUserId: 'user' } }, { site, answer: ({ request }) => (request.operationId === 'CreateSubCustomer' ? { domain_id: 'c' } : { count: 0, customer_infos: [] }) })
    expect(bodies[0]).toEqual({ xaccount_id: 'user', xaccount_type: 'SITE_IDP', is_close_market_ms: 'false', include_association_result: true })
  })

  it('tells the new id even when the customer cannot be read again', async () => {
    const { result } = await askGraph(create, { input: least }, {
      answer: ({ request }) => {
        if (request.operationId === 'CreateSubCustomer') return { domain_id: 'customer 9', domain_name: 'name' }
        throw failure('upstream-unavailable', request.operationId)
      },
    })
    expect(result.data).toEqual({ customerCreate: { customerId: 'customer 9', customer: null, userErrors: [] } })
    expect(result.errors?.map(({ path }) => path)).toEqual([['customerCreate', 'customer']])
  })

  it('cannot be for a cloud reseller on the old generation', async () => {
    const { result, asked } = await askGraph(create, { input: { ...least, indirectPartnerId: 'reseller' } }, { answer: () => null, policy: policyOf('old') })
    expect(asked).toEqual([])
    expect(result.errors?.[0]?.message).toContain('it creates no customers of cloud resellers')
  })
})

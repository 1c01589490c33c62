/** Registering a customer over HTTP, on the sandbox, in each generation: the effect is read back, and nothing personal is logged. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { request } from 'undici'
import { z } from 'zod'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

const validator = createOpenapiValidator()
const problems: string[] = []
let sandbox: Sandbox
let running: ServiceUnderTest[] = []
let phone = 13_811_112_222

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false, observer: (exchange) => void problems.push(...validator.check(exchange)) })
  // Otherwise an old one is not in the list for a while.
  sandbox.world.identity.associationDelayMs = 0
})

afterEach(async () => {
  await Promise.all(running.map((service) => service.close()))
  running = []
})

afterAll(async () => {
  await sandbox.close()
  expect(problems).toEqual([])
})

async function start(use: 'old' | 'new', environment: Readonly<Record<string, string>> = {}): Promise<ServiceUnderTest> {
  const service = await startServiceOn(sandbox.url, {
    policy: `default: { use: ${use}, fallback: false }\n`,
    environment: { ALLOW_LOCAL_WRITES: '1', CALLER_SCOPES: 'partner:read,partner:write', ...environment },
  })
  running.push(service)
  return service
}

async function codeSentTo(mobilePhone: string): Promise<string> {
  const { body } = await request(`${sandbox.url}/__sandbox/verification-codes`)
  const { codes } = z.object({ codes: z.array(z.object({ mobilePhone: z.string(), code: z.string() })) }).parse(await body.json())
  return codes.find((entry) => entry.mobilePhone === mobilePhone)?.code ?? 'none was sent'
}

const userErrors = 'userErrors { code upstreamCode field message }'
const send = `mutation ($input: VerificationCodeSendInput!) { verificationCodeSend(input: $input) { isSent ${userErrors} } }`
const create = `mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customerId accountName isAssociated customer { customerId accountName } ${userErrors} } }`
const createdSchema = z.object({ customerCreate: z.object({ customerId: z.string(), accountName: z.string() }) })

/** The old contract has one code for every refusal of an entry. */
const refusals = {
  new: {
    taken: { code: 'ALREADY_EXISTS', upstreamCode: 'CBC.99000039', field: ['input', 'platformUserId'], message: '伙伴销售平台的用户 ID 已被使用。' },
    code: { code: 'VERIFICATION_CODE_WRONG', upstreamCode: 'CBC.99004010', field: ['input', 'verificationCode'], message: 'The verification code is wrong.' },
  },
  old: {
    taken: { code: 'INVALID_INPUT', upstreamCode: 'CBC.0100', field: null, message: '参数错误。' },
    code: { code: 'INVALID_INPUT', upstreamCode: 'CBC.0100', field: null, message: 'A parameter is wrong.' },
  },
}

describe.each(['new', 'old'] as const)('registration on the %s generation', (generation) => {
  it('checks, sends a code, creates the customer, and finds it again; a second time is refused as data', async () => {
    const service = await start(generation)
    const mobilePhone = String(phone += 1)
    const accountName = `e2e-${generation}-customer`
    const check = `{ customerRegistrationCheck(accountName: "${accountName}") { isAvailable } }`
    expect((await service.query(check)).data).toEqual({ customerRegistrationCheck: { isAvailable: true } })

    expect((await service.query(send, { input: { mobilePhone } })).data).toEqual({ verificationCodeSend: { isSent: true, userErrors: [] } })
    const input = { platformUserId: `e2e-${generation}`, platformId: 'YUNFAN_IDP', accountName, mobilePhone, verificationCode: await codeSentTo(mobilePhone), password: 'PLANTED-password-1' }
    const made = await service.query(create, { input })
    expect(made).toMatchObject({ status: 200, data: { customerCreate: { accountName, isAssociated: generation === 'new' ? true : null, userErrors: [] } } })
    const { customerId } = createdSchema.parse(made.data).customerCreate
    expect(made.data).toMatchObject({ customerCreate: { customer: { customerId, accountName } } })
    expect((await service.query(check)).data).toEqual({ customerRegistrationCheck: { isAvailable: false } })

    const again = await service.query(create, { input: { ...input, mobilePhone: null, verificationCode: null } }, { 'accept-language': 'zh' })
    expect(again.errors).toBeUndefined()
    expect(again.data).toMatchObject({ customerCreate: { customerId: null, customer: null, userErrors: [refusals[generation].taken] } })
    const logged = JSON.stringify(service.logs)
    for (const secret of [mobilePhone, 'PLANTED', input.verificationCode]) expect(logged).not.toContain(secret)
  })

  it('says that a code is wrong', async () => {
    const service = await start(generation)
    const mobilePhone = String(phone += 1)
    await service.query(send, { input: { mobilePhone } })
    const answer = await service.query(create, { input: { platformUserId: `wrong-code-${generation}`, platformId: 'YUNFAN_IDP', mobilePhone, verificationCode: '!!!!!!' } })
    expect(answer.data).toMatchObject({ customerCreate: { userErrors: [refusals[generation].code] } })
  })
})

describe('a customer whose association takes long', () => {
  it('is a result, not an error: its id is told, and that it is not associated yet', async () => {
    const service = await start('new')
    const before = sandbox.world.identity.associationDelayMs
    sandbox.world.identity.associationDelayMs = 600_000
    const answer = await service.query(create, { input: { platformUserId: 'e2e-slow', platformId: 'YUNFAN_IDP', accountName: 'slow-customer' } })
    sandbox.world.identity.associationDelayMs = before
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toMatchObject({ customerCreate: { customerId: expect.stringMatching(/^[0-9a-f]{32}$/), accountName: 'slow-customer', isAssociated: false, customer: null, userErrors: [] } })
  })
})

describe('provinces, cities and counties', () => {
  it('are asked for once, and then kept', async () => {
    const service = await start('new', { MAX_UPSTREAM_CALLS: '1000' })
    const query = '{ provinces { code name cities { code counties { code name } } } }'
    const before = sandbox.calls.counts()['ListProvinces'] ?? 0
    const [first, second] = [await service.query(query), await service.query(query)]
    expect(first.data?.['provinces']).toHaveLength(31)
    expect(second.data).toEqual(first.data)
    expect(sandbox.calls.counts()['ListProvinces']).toBe(before + 1)
    expect(first.errors).toBeUndefined()
  })
})

/** Money moved to customers and cloud resellers in each generation, what lists show of it, and what stops it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import type { ServiceOptions, ServiceUnderTest } from '#test/support/service.ts'
import { allocate, arrivals, resaleCustomer, startWriting, storePath } from '#test/support/writes.ts'

const resellersSchema = z.object({ partner: z.object({ indirectPartners: z.object({ nodes: z.array(z.object({ indirectPartnerId: z.string(), telephone: z.string() })) }) }) })

let sandbox: Sandbox
let services: ServiceUnderTest[] = []

beforeEach(async () => {
  sandbox = await startSandbox({ quotas: false })
  services = []
})
afterEach(async () => {
  for (const service of services) await service.close()
  await sandbox.close()
})

async function start(options: ServiceOptions = {}): Promise<ServiceUnderTest> {
  const service = await startWriting(sandbox.url, `sqlite:${storePath()}`, options)
  services.push(service)
  return service
}

const seen = (names: readonly string[]) => names.map((name) => `${name}: { status: deprecated, reason: seen to answer }`).join(', ')
const oldSite = `name: china\ncurrency: CNY\nlifecycle: { ${seen(['UpdateCustomerAccountAmountOld', 'ListPartnerAdjustRecordsV2', 'ListPartnerAdjustRecordsOld', 'ListCustomersBalancesDetailOld'])} }\n`
const adjustments = `query ($id: String) { partner { adjustments(filter: { customerId: $id }, first: 5) { totalCount nodes { transactionId kind amount { amount currency } at remark } } } }`

/** The rows of the partner's adjustments of a customer, newest or oldest first as the vendor gives them. */
async function adjustmentsOf(service: ServiceUnderTest): Promise<string> {
  return JSON.stringify((await service.query(adjustments, { id: resaleCustomer(sandbox).id })).data)
}

describe('an allocation', () => {
  it('is shown by the adjustments, with the transaction that the receipt has', async () => {
    const service = await start()
    const { allocation } = await allocate(service, { customerId: resaleCustomer(sandbox).id, amount: '7.77', idempotencyKey: 'shown-later' })
    const id = allocation?.receipt?.resultIds[0]?.value ?? 'none'
    expect(await adjustmentsOf(service)).toContain(`{"transactionId":"${id}","kind":"ALLOCATION","amount":{"amount":"7.77","currency":"CNY"}`)
    const reclaimed = await service.query(
      `mutation ($input: CustomerBalanceInput!) { customerBalanceReclaim(input: $input) { receipt { state facts { name values } } userErrors { code } } }`,
      { input: { customerId: resaleCustomer(sandbox).id, amount: '0.77', idempotencyKey: 'taken-back' } },
    )
    expect(reclaimed.data?.['customerBalanceReclaim']).toMatchObject({ receipt: { state: 'SUCCEEDED' }, userErrors: [] })
    expect(await adjustmentsOf(service)).toContain('"kind":"RECLAIM","amount":{"amount":"0.77","currency":"CNY"}')
  })

  it('is made on the old generation where the site still has it, as one request, and found again by its first v2 records', async () => {
    for (const id of ['UpdateCustomerAccountAmountOld', 'ListPartnerAdjustRecordsV2', 'ListPartnerAdjustRecordsOld', 'ListCustomersBalancesDetailOld'] as const) sandbox.lifecycle.override(id, 'answering')
    const service = await start({ policy: 'default: old\n', site: oldSite })
    sandbox.faults.inject({ operationId: 'UpdateCustomerAccountAmountOld', kind: 'reset', carriedOut: true, times: 1 })
    const { allocation } = await allocate(service, { customerId: resaleCustomer(sandbox).id, amount: '7.77', idempotencyKey: 'on-the-old-one' })
    expect(allocation?.receipt).toMatchObject({ state: 'SUCCEEDED', generation: 'OLD', operationId: 'UpdateCustomerAccountAmountOld', settlement: 'FOUND' })
    expect([arrivals(sandbox, 'UpdateCustomerAccountAmountOld'), arrivals(sandbox, 'UpdateCustomerAccountAmount'), arrivals(sandbox, 'ListPartnerAdjustRecordsV2')]).toEqual([1, 0, 1])
  })

  it('sends 17 digits as they are, and no binary number in between', async () => {
    const service = await start()
    const { allocation } = await allocate(service, { customerId: resaleCustomer(sandbox).id, amount: '123456789012345.67', idempotencyKey: 'seventeen-digits' })
    const sent = sandbox.calls.log().find(({ operationId }) => operationId === 'UpdateCustomerAccountAmount')?.requestBody ?? ''
    expect(sent).toContain('"amount":123456789012345.67')
    expect(allocation?.receipt?.facts).toContainEqual({ name: 'amount', values: ['123456789012345.67'] })
  })

  it.each([
    ['0', 'amount-not-positive', ['input', 'amount']],
    ['-1', 'amount-not-positive', ['input', 'amount']],
    ['0.001', 'amount-too-fine', ['input', 'amount']],
  ])('of %s is refused before anything is written down or sent', async (amount, _rule, field) => {
    const service = await start()
    const { allocation } = await allocate(service, { customerId: resaleCustomer(sandbox).id, amount, idempotencyKey: 'never-used' })
    expect(allocation).toMatchObject({ receipt: null, userErrors: [{ code: 'INVALID_INPUT', field }] })
    expect(arrivals(sandbox, 'UpdateCustomerAccountAmount')).toBe(0)
  })

  it.each(['', 'with a blank', 'ключ', 'k'.repeat(129)])('under the key "%s" is refused, by the rule that keys keep', async (idempotencyKey) => {
    const service = await start()
    const { allocation } = await allocate(service, { customerId: resaleCustomer(sandbox).id, amount: '1', idempotencyKey })
    expect(allocation).toMatchObject({ receipt: null, userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'idempotencyKey'], message: expect.stringContaining('1 to 128 letters, digits') }] })
    expect(arrivals(sandbox, 'UpdateCustomerAccountAmount')).toBe(0)
  })
})

describe('a distributor', () => {
  it('moves money to a cloud reseller and back, and sees it there', async () => {
    const distributor = sandbox.world.partners.find(({ kind }) => kind === 'distributor')
    const { credentials } = distributor ?? {}
    if (!distributor || !credentials) throw new Error('the sandbox has no distributor')
    const service = await start({ environment: { HUAWEICLOUD_SDK_AK: credentials.accessKey, HUAWEICLOUD_SDK_SK: credentials.secretKey, HUAWEICLOUD_SDK_DOMAIN_ID: distributor.id, HW_USER_NAME: '', HW_USER_PASSWORD: '', HW_DOMAIN_NAME: '' } })
    const list = await service.query('{ partner { indirectPartners(first: 1) { nodes { indirectPartnerId telephone accountManagerName } } } }')
    const [reseller] = resellersSchema.parse(list.data).partner.indirectPartners.nodes
    expect(reseller?.telephone).toMatch(/\*/)
    const move = (name: string, amount: string) => service.query(
      `mutation ($input: IndirectPartnerBalanceInput!) { ${name}(input: $input) { receipt { state } indirectPartner { indirectPartnerId accounts { type balance { amount } } } userErrors { code } } }`,
      { input: { indirectPartnerId: reseller?.indirectPartnerId, amount, idempotencyKey: `${name}-1` } },
    )
    const cashOf = (answer: unknown) => {
      const payload = answer as { indirectPartner: { accounts: { type: string; balance: { amount: string } }[] } }
      return Number(payload.indirectPartner.accounts.find(({ type }) => type === 'CASH')?.balance.amount)
    }
    const given = (await move('indirectPartnerBalanceAllocate', '7.77')).data?.['indirectPartnerBalanceAllocate']
    const taken = (await move('indirectPartnerBalanceReclaim', '7.70')).data?.['indirectPartnerBalanceReclaim']
    expect([given, taken]).toMatchObject([{ receipt: { state: 'SUCCEEDED' }, userErrors: [] }, { receipt: { state: 'SUCCEEDED' }, userErrors: [] }])
    expect(cashOf(given) - cashOf(taken)).toBeCloseTo(7.7, 5)
  })
})

describe('what moves money', () => {
  const write = (service: ServiceUnderTest, key = 'stopped-write') => allocate(service, { customerId: resaleCustomer(sandbox).id, amount: '7.77', idempotencyKey: key })
  const codes = (answer: Awaited<ReturnType<typeof write>>) => answer.errors?.map(({ extensions }) => extensions.code)

  it('is refused without a store, in read-only mode, and while an operator has frozen writes', async () => {
    expect(codes(await write(await start({ environment: { STORE_URL: '' } })))).toEqual(['NOT_CONFIGURED'])
    expect(codes(await write(await start({ environment: { READ_ONLY: '1' } })))).toEqual(['WRITES_STOPPED'])
    const service = await start()
    const frozen = await service.query('mutation { writesFreeze(input: { reason: "month end" }) { status { open frozenReason } userErrors { code } } }')
    expect(frozen.data?.['writesFreeze']).toEqual({ status: { open: false, frozenReason: 'month end' }, userErrors: [] })
    expect(codes(await write(service))).toEqual(['WRITES_STOPPED'])
    await service.query('mutation { writesUnfreeze(input: { reason: "done" }) { status { open } } }')
    expect((await write(service)).allocation?.receipt?.state).toBe('SUCCEEDED')
    expect(arrivals(sandbox, 'UpdateCustomerAccountAmount')).toBe(1)
  })

  it('takes the scope finance:write, and an operator\'s fields the scope operator', async () => {
    const service = await start({ environment: { CALLER_SCOPES: 'partner:read,finance:read' } })
    expect(codes(await write(service))).toEqual(['FORBIDDEN'])
    expect((await service.query('{ openReceipts { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('accounts', () => {
  it('show what moved on them, and a customer\'s own accounts', async () => {
    const service = await start()
    await allocate(service, { customerId: resaleCustomer(sandbox).id, amount: '7.77', idempotencyKey: 'shown-as-change' })
    const answer = await service.query(
      `query ($id: String!) {
        partner { accountChanges(account: CASH, first: 100) { nodes { detail direction amount { amount } customerId } } }
        customer(customerId: $id) { accounts { accounts { type balance { amount } } debt { amount } } }
      }`, { id: resaleCustomer(sandbox).id },
    )
    expect(answer.errors).toBeUndefined()
    expect(JSON.stringify(answer.data)).toContain(`{"detail":"ALLOCATION","direction":"EXPENSE","amount":{"amount":"-7.77"},"customerId":"${resaleCustomer(sandbox).id}"}`)
    expect(answer.data).toMatchObject({ customer: { accounts: { accounts: expect.arrayContaining([expect.objectContaining({ type: 'CASH' })]) } } })
  })
})

/** Titles and mailing addresses of invoices over HTTP on the sandbox, and the international site's list of invoices. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { ask, control, enterpriseTitle, startInvoicing, type InvoicePayloadSeen } from '#test/support/invoices.ts'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'
import { arrivals, startWriting, storePath, writingScopes } from '#test/support/writes.ts'

const validator = createOpenapiValidator()
const problems: string[] = []
let sandbox: Sandbox
let service: ServiceUnderTest
/** The same for a caller who may see personal data. */
let seeing: ServiceUnderTest

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false, observer: (exchange) => void problems.push(...(exchange.fault === null ? validator.check(exchange) : [])) })
  service = await startInvoicing(sandbox.url, `sqlite:${storePath()}`)
  seeing = await startInvoicing(sandbox.url, `sqlite:${storePath()}`, { environment: { CALLER_SCOPES: `${writingScopes},personal-data` } })
})

afterAll(async () => {
  await service.close()
  await seeing.close()
  await sandbox.close()
  expect(problems).toEqual([])
})

const errorsOf = (payload: InvoicePayloadSeen | null) => payload?.userErrors.map(({ code, upstreamCode, field, message }) => ({ code, upstreamCode, field: field?.join('.'), message }))
const profiles = async (on: ServiceUnderTest) => (await on.query('{ invoiceProfiles { profileId titleType titleTypeCode titleName type taxpayerId registeredAddress registeredPhone bankName bankAccount isDefault status createdAt updatedAt } }')).data?.['invoiceProfiles']

const title = {
  titleType: 'ENTERPRISE', titleName: '云帆解决方案有限公司', type: 'VAT_SPECIAL', taxpayerId: '91320100MA00DEMO0X', registeredAddress: '软件大道101号', registeredPhone: '025-80000000',
  bankName: '示例银行', bankAccount: '6200000000000000000',
}

describe('a title', () => {
  it('shows phone and account masked, but for those who may see personal data', async () => {
    expect(await profiles(service)).toContainEqual(expect.objectContaining({ profileId: enterpriseTitle, status: 'VALID', titleType: 'ENTERPRISE', registeredPhone: '025*****0000', bankAccount: '***************0000' }))
    expect(await profiles(seeing)).toContainEqual(expect.objectContaining({ profileId: enterpriseTitle, registeredPhone: '025-80000000', bankAccount: '6200000000000000000' }))
  })

  it.each([
    ['an enterprise without its taxpayer id', { taxpayerId: null }, ['input.taxpayerId'], '`input.taxpayerId` is required when `input.titleType` is ENTERPRISE.', '`input.titleType` 为 ENTERPRISE 时必须填写 `input.taxpayerId`。'],
    ['special invoices without a bank', { bankName: null, bankAccount: null }, ['input.bankName', 'input.bankAccount'], '`input.bankName` is required when `input.type` is VAT_SPECIAL.', '`input.type` 为 VAT_SPECIAL 时必须填写 `input.bankName`。'],
    ['special invoices of a person', { titleType: 'INDIVIDUAL' }, ['input.titleType'], '`input.titleType`: a VAT special invoice (VAT_SPECIAL) needs a title of type ENTERPRISE; this one is INDIVIDUAL.', '`input.titleType`：增值税专用发票（VAT_SPECIAL）的抬头类型必须为企业（ENTERPRISE），当前为 INDIVIDUAL。'],
    ['nobody', { titleName: ' ' }, ['input.titleName'], '`input.titleName` must not be empty.', '`input.titleName` 不能为空。'],
    ['too long a name', { titleName: 'x'.repeat(101) }, ['input.titleName'], '`input.titleName` must have at most 100 characters.', '`input.titleName` 最多 100 个字符。'],
  ])('for %s is refused before anything is sent', async (_case, other, fields, en, zh) => {
    const before = arrivals(sandbox, 'CreateInvoiceProfile')
    const { payload } = await ask(service, 'invoiceProfileCreate', { ...title, ...other })
    expect(payload?.profile).toBeNull()
    expect(errorsOf(payload)?.map(({ field }) => field)).toEqual(fields)
    expect(errorsOf(payload)?.[0]).toEqual({ code: 'INVALID_INPUT', upstreamCode: null, field: fields[0], message: en })
    expect(errorsOf((await ask(service, 'invoiceProfileCreate', { ...title, ...other }, { 'accept-language': 'zh' })).payload)?.[0]?.message).toBe(zh)
    expect(arrivals(sandbox, 'CreateInvoiceProfile')).toBe(before)
  })

  it('is one for each account, of its verified name and kind: the vendor says so', async () => {
    expect(errorsOf((await ask(service, 'invoiceProfileCreate', title)).payload)).toEqual([
      { code: 'ALREADY_EXISTS', upstreamCode: 'PCM.INV.0052', field: 'input', message: 'An account has one valid profile; customer service adds further ones.' },
    ])
    expect(errorsOf((await ask(service, 'invoiceProfileUpdate', { profileId: enterpriseTitle, titleName: 'Somebody Else Ltd.' })).payload)).toEqual([
      { code: 'INVALID_INPUT', upstreamCode: 'PCM.INV.0051', field: 'input.titleName', message: 'The title must equal the verified name of the company.' },
    ])
    const personal = await ask(service, 'invoiceProfileUpdate', { profileId: enterpriseTitle, titleType: 'INDIVIDUAL', titleName: '李明', type: 'VAT_ORDINARY' })
    expect(errorsOf(personal.payload)).toMatchObject([{ code: 'INVALID_INPUT', upstreamCode: 'PCM.INV.0050', field: 'input.titleType' }])
  })

  it('is changed in what is said, and keeps the rest, though the upstream takes it as a whole', async () => {
    const { payload } = await ask(seeing, 'invoiceProfileUpdate', { profileId: enterpriseTitle, bankName: '新银行', type: 'VAT_ORDINARY' })
    expect(payload).toMatchObject({ userErrors: [], profile: { profileId: enterpriseTitle, bankName: '新银行', type: 'VAT_ORDINARY', taxpayerId: '91320100MA00DEMO0X', registeredPhone: '025-80000000', bankAccount: '6200000000000000000', isDefault: true } })
    const without = await ask(seeing, 'invoiceProfileUpdate', { profileId: enterpriseTitle, bankAccount: null })
    expect(without.payload).toMatchObject({ userErrors: [], profile: { bankAccount: null, bankName: '新银行' } })
    // What is there is not enough for special invoices any more.
    expect(errorsOf((await ask(service, 'invoiceProfileUpdate', { profileId: enterpriseTitle, type: 'VAT_SPECIAL' })).payload)).toEqual([
      { code: 'INVALID_INPUT', upstreamCode: null, field: 'input.bankAccount', message: '`input.bankAccount` is required when `input.type` is VAT_SPECIAL.' },
    ])
    expect(errorsOf((await ask(service, 'invoiceProfileUpdate', { profileId: enterpriseTitle, titleName: null })).payload)).toMatchObject([{ field: 'input.titleName', message: '`input.titleName` is required.' }])
    const whole = await ask(seeing, 'invoiceProfileUpdate', { profileId: enterpriseTitle, type: 'VAT_SPECIAL', bankAccount: '6200000000000000000' })
    expect(whole.payload).toMatchObject({ userErrors: [], profile: { type: 'VAT_SPECIAL' } })
  })

  it('that nobody has is neither changed nor deleted', async () => {
    expect(errorsOf((await ask(service, 'invoiceProfileUpdate', { profileId: 'INVP-none', titleName: 'x' })).payload)).toEqual([{ code: 'NOT_FOUND', upstreamCode: null, field: 'input.profileId', message: '`input.profileId`: the partner has none such.' }])
    expect(errorsOf((await ask(service, 'invoiceProfileDelete', { profileId: 'INVP-none' })).payload)).toMatchObject([{ code: 'NOT_FOUND', upstreamCode: 'PCM.0404', field: 'input.profileId' }])
  })
})

describe('a mailing address', () => {
  const address = { recipient: '王芳', province: '江苏省', city: '南京市', district: '雨花台区', streetAddress: '软件大道101号', mobilePhone: '13912345678', postcode: '210012' }
  const listed = async (on: ServiceUnderTest) => (await on.query('{ invoiceMailingAddresses(first: 100) { totalCount nodes { addressId recipient streetAddress mobilePhone postcode isDefault } } }')).data?.['invoiceMailingAddresses'] as { totalCount: number; nodes: { addressId: string }[] }

  it('is made, changed in what is said, and deleted; each is read back', async () => {
    const before = (await listed(service)).totalCount
    const made = await ask(service, 'invoiceMailingAddressCreate', address)
    const addressId = made.payload?.addressId
    expect(made.payload).toMatchObject({ userErrors: [], addressId: expect.any(String), mailingAddress: { addressId, ...address, mobilePhone: '139****5678', isDefault: false } })
    expect(await listed(service)).toMatchObject({ totalCount: before + 1 })
    const changed = await ask(seeing, 'invoiceMailingAddressUpdate', { addressId, streetAddress: '雨花大道2号', postcode: null, isDefault: true })
    expect(changed.payload).toMatchObject({ userErrors: [], addressId, mailingAddress: { ...address, streetAddress: '雨花大道2号', postcode: null, isDefault: true } })
    expect((await ask(service, 'invoiceMailingAddressDelete', { addressId })).payload).toEqual({ deletedAddressId: addressId, userErrors: [] })
    expect(await listed(service)).toMatchObject({ totalCount: before })
    expect(errorsOf((await ask(service, 'invoiceMailingAddressDelete', { addressId })).payload)).toMatchObject([{ code: 'NOT_FOUND', upstreamCode: 'PCM.0404', field: 'input.addressId' }])
    expect(errorsOf((await ask(service, 'invoiceMailingAddressUpdate', { addressId, city: 'x' })).payload)).toMatchObject([{ code: 'NOT_FOUND', upstreamCode: null, field: 'input.addressId' }])
  })

  it('is refused with every entry that breaks a rule, and no message repeats a phone number', async () => {
    const { payload } = await ask(service, 'invoiceMailingAddressCreate', { ...address, recipient: '', mobilePhone: '+86 139' })
    expect(errorsOf(payload)?.map(({ field, message }) => [field, message])).toEqual([
      ['input.recipient', '`input.recipient` must not be empty.'], ['input.mobilePhone', '`input.mobilePhone` must consist of digits only.'],
    ])
    const long = await ask(service, 'invoiceMailingAddressCreate', { ...address, postcode: '1'.repeat(11) })
    expect(errorsOf(long.payload)).toEqual([{ code: 'INVALID_INPUT', upstreamCode: null, field: 'input.postcode', message: '`input.postcode` must have at most 10 characters.' }])
  })

  it('of the retired interface leads here', async () => {
    const { errors } = await service.query('{ partner { mailingAddresses { addressId } } }')
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('`Query.invoiceMailingAddresses`'), extensions: { code: 'ENDPOINT_RETIRED' } })
  })
})

describe('the list of the international site', () => {
  const document = `query ($from: DateTime, $to: DateTime, $first: Int, $after: String) {
    internationalInvoices(filter: { appliedAt: { from: $from, to: $to } }, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { requestId state stateCode type requestMethod requestKind tradeType medium titleType amount { amount currency } taxes { taxClass rate amount { amount currency } } recipientEmail appliedAt mailingAddress { mobilePhone } }
    } }`
  const ever = { from: '2020-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }
  let abroad: Sandbox
  let there: ServiceUnderTest

  beforeAll(async () => {
    abroad = await startSandbox({ quotas: false, observer: (exchange) => void problems.push(...(exchange.fault === null ? validator.check(exchange) : [])) })
    await control(abroad, 'site', { site: 'international' })
    there = await startWriting(abroad.url, `sqlite:${storePath()}`, { site: 'name: international\ncurrency: USD\n' })
  })
  afterAll(async () => {
    await there.close()
    await abroad.close()
  })

  interface Seen {
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    readonly nodes: readonly { readonly requestId: string; readonly state: string; readonly amount: { readonly currency: string }; readonly recipientEmail: string | null }[]
  }
  const page = async (first: number, after?: string) => {
    const { data, errors } = await there.query(document, { ...ever, first, after })
    expect(errors).toBeUndefined()
    return data?.['internationalInvoices'] as Seen
  }

  it('pages by page numbers without losing or doubling a row, in US dollars', async () => {
    const whole = await page(100)
    expect(whole.totalCount).toBe(whole.nodes.length)
    expect(whole.nodes.length).toBeGreaterThan(7)
    expect(new Set(whole.nodes.map(({ amount }) => amount.currency))).toEqual(new Set(['USD']))
    expect(whole.nodes.every(({ state, recipientEmail }) => state !== 'UNRECOGNIZED' && (recipientEmail === null || recipientEmail.includes('***')))).toBe(true)
    const walked: string[] = []
    for (let now = await page(7); ; now = await page(7, now.pageInfo.endCursor)) {
      walked.push(...now.nodes.map(({ requestId }) => requestId))
      if (!now.pageInfo.hasNextPage) break
    }
    expect(walked).toEqual(whole.nodes.map(({ requestId }) => requestId))
    const mixed = await page(5)
    const rest = await page(3, mixed.pageInfo.endCursor)
    expect([...mixed.nodes, ...rest.nodes].map(({ requestId }) => requestId)).toEqual(walked.slice(0, 8))
  })

  it('needs both ends of its time', async () => {
    const { errors } = await there.query(document, { from: ever.from })
    expect(errors?.[0]).toMatchObject({ message: '`filter.appliedAt.to` is required.', extensions: { code: 'BAD_USER_INPUT' } })
  })

  it('does not exist on the China site', async () => {
    const before = sandbox.calls.log().length
    const { errors } = await service.query(document, ever)
    expect(errors?.[0]).toMatchObject({ message: 'invoice.internationalList does not exist on this site.', extensions: { code: 'NOT_CONFIGURED' } })
    expect(sandbox.calls.log()).toHaveLength(before)
  })
})

/** What of payouts, statements and the certification is refused, and how it is told: before anything is sent, and by the vendor. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { OperationId } from '#src/generated/operations.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { change, startPaying, type Change } from '#test/support/incentives.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'
import { arrivals, startWriting, storePath } from '#test/support/writes.ts'

const selected = { mode: 'SELECTED', incentiveIds: ['INC-1', 'INC-2'], method: 'VOUCHER_QUOTA' }
const invoice = { number: '25312000000000000001', amount: '7000', medium: 'DIGITAL' }
const business = { companyName: 'Demo Ltd', bankAccountName: 'Demo Ltd', bankName: 'Demo Bank', bankAccount: '6200000000000000000', taxpayerId: '91320100MA00DEMO0X' }

/** Input of each that breaks no rule. */
const fine: Readonly<Record<Change, object>> = {
  incentiveStatementConfirm: { statementId: 'STM-1' },
  incentiveStatementFeedbackSend: { statementId: 'STM-1', text: 'order missing' },
  incentivePayoutPreview: selected,
  incentivePayoutCreate: { ...selected, expectedAmount: '7000' },
  incentiveAutoPayoutUpdate: { isEnabled: true, method: 'VOUCHER_QUOTA' },
  incentivePayoutInvoicesSubmit: { payoutId: 'PAY-1', invoices: [invoice] },
  businessCertificationSubmit: business,
  businessCertificationAmountVerify: { amount: '0.37' },
}

const operationOf: Readonly<Record<Change, OperationId>> = {
  incentiveStatementConfirm: 'ConfirmIncentiveStatement',
  incentiveStatementFeedbackSend: 'FeedbackIncentiveStatement',
  incentivePayoutPreview: 'PreviewIncentivePayout',
  incentivePayoutCreate: 'CreateIncentivePayout',
  incentiveAutoPayoutUpdate: 'UpdateIncentiveAutoPayout',
  incentivePayoutInvoicesSubmit: 'SubmitIncentivePayoutInvoices',
  businessCertificationSubmit: 'SubmitBusinessCertification',
  businessCertificationAmountVerify: 'VerifyBusinessBankAmount',
}

const moving: ReadonlySet<Change> = new Set(['incentivePayoutCreate', 'incentiveAutoPayoutUpdate'])
let keys = 0
const inputOf = (name: Change, other: object = {}) => ({ ...fine[name], ...(moving.has(name) && { idempotencyKey: `rules-${(keys += 1)}` }), ...other })

let sandbox: Sandbox
let service: ServiceUnderTest

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false })
  service = await startPaying(sandbox.url, `sqlite:${storePath()}`)
})
beforeEach(() => {
  sandbox.calls.reset()
  sandbox.faults.clear()
})
afterAll(async () => {
  await service.close()
  await sandbox.close()
})

const idsMissing = ['`input.incentiveIds` is required when `input.mode` is SELECTED.', '`input.mode` 为 SELECTED 时必须填写 `input.incentiveIds`。'] as const
const rateMissing = ['`input.partnerTaxRate` is required when `input.method` is BANK_TRANSFER.', '`input.method` 为 BANK_TRANSFER 时必须填写 `input.partnerTaxRate`。'] as const
const emptyText = (argument: string) => [`\`${argument}\` must not be empty.`, `\`${argument}\` 不能为空。`] as const

/** Which, what it is changed to, the entry that is named, and what a user reads. */
const refusals: readonly (readonly [Change, string, object, string, readonly [string, string]])[] = [
  ['incentivePayoutCreate', 'chosen incentives without their ids', { incentiveIds: undefined }, 'incentiveIds', idsMissing],
  ['incentivePayoutPreview', 'chosen incentives without their ids', { incentiveIds: undefined }, 'incentiveIds', idsMissing],
  ['incentivePayoutCreate', 'ids beside everything', { mode: 'ALL_MERGED' }, 'incentiveIds', ['`input.incentiveIds` is not taken when `input.mode` is ALL_MERGED.', '`input.mode` 为 ALL_MERGED 时不能填写 `input.incentiveIds`。']],
  ['incentivePayoutCreate', 'no id among the chosen', { incentiveIds: [] }, 'incentiveIds', ['`input.incentiveIds` takes at least 1 items.', '`input.incentiveIds` 至少 1 项。']],
  ['incentivePayoutCreate', 'more than a hundred', { incentiveIds: Array.from({ length: 101 }, (_, index) => `INC-${index}`) }, 'incentiveIds', ['`input.incentiveIds` takes at most 100 items; it had 101.', '`input.incentiveIds` 最多 100 项，收到 101 项。']],
  ['incentivePayoutCreate', 'an id twice', { incentiveIds: ['INC-1', 'INC-1'] }, 'incentiveIds.1', ['`input.incentiveIds[1]`', '`input.incentiveIds[1]`']],
  ['incentivePayoutCreate', 'an empty id', { incentiveIds: [' '] }, 'incentiveIds.0', emptyText('input.incentiveIds[0]')],
  ['incentivePayoutCreate', 'an invoice without its rate', { method: 'BANK_TRANSFER' }, 'partnerTaxRate', rateMissing],
  ['incentivePayoutPreview', 'an invoice without its rate', { method: 'BANK_TRANSFER' }, 'partnerTaxRate', rateMissing],
  ['incentivePayoutCreate', 'a rate without an invoice', { partnerTaxRate: '0.06' }, 'partnerTaxRate', ['`input.partnerTaxRate` is not taken when `input.method` is VOUCHER_QUOTA.', '`input.method` 为 VOUCHER_QUOTA 时不能填写 `input.partnerTaxRate`。']],
  ['incentivePayoutCreate', 'a rate of nobody', { method: 'CLOUD_ACCOUNT', partnerTaxRate: '0.13' }, 'partnerTaxRate', ['0.03, 0.06', '0.03, 0.06']],
  ['incentivePayoutCreate', 'a method that nobody knows', { method: 'UNRECOGNIZED' }, 'method', ['VOUCHER_QUOTA, BANK_TRANSFER, CLOUD_ACCOUNT, CLOUD_ACCOUNT_INVOICE_OWED', 'VOUCHER_QUOTA, BANK_TRANSFER, CLOUD_ACCOUNT, CLOUD_ACCOUNT_INVOICE_OWED']],
  ['incentivePayoutCreate', 'nothing as the sum', { expectedAmount: '0' }, 'expectedAmount', ['`input.expectedAmount` must be greater than 0.', '`input.expectedAmount` 必须大于 0。']],
  ['incentivePayoutCreate', 'less than a fen', { expectedAmount: '0.001' }, 'expectedAmount', ['`input.expectedAmount`', '`input.expectedAmount`']],
  ['incentiveAutoPayoutUpdate', 'the automatic payout on without a method', { method: undefined }, 'method', ['`input.method` is required when `input.isEnabled` is true.', '`input.isEnabled` 为 true 时必须填写 `input.method`。']],
  ['incentiveAutoPayoutUpdate', 'a rate without a method', { isEnabled: false, method: undefined, partnerTaxRate: '0.06' }, 'method', ['`input.method` is required with `input.partnerTaxRate`.', '填写 `input.partnerTaxRate` 时必须填写 `input.method`。']],
  ['incentiveAutoPayoutUpdate', 'an invoice without its rate', { method: 'BANK_TRANSFER' }, 'partnerTaxRate', rateMissing],
  ['incentivePayoutInvoicesSubmit', 'no invoice', { invoices: [] }, 'invoices', ['`input.invoices` takes at least 1 items.', '`input.invoices` 至少 1 项。']],
  ['incentivePayoutInvoicesSubmit', 'more than fifty', { invoices: Array.from({ length: 51 }, (_, index) => ({ ...invoice, number: String(index) })) }, 'invoices', ['at most 50 items', '最多 50 项']],
  ['incentivePayoutInvoicesSubmit', 'an invoice twice', { invoices: [invoice, invoice] }, 'invoices.1', ['`input.invoices[1]`', '`input.invoices[1]`']],
  ['incentivePayoutInvoicesSubmit', 'too long a number', { invoices: [{ ...invoice, number: '1'.repeat(33) }] }, 'invoices.0.number', ['`input.invoices[0].number` must have at most 32 characters.', '`input.invoices[0].number` 最多 32 个字符。']],
  ['incentivePayoutInvoicesSubmit', 'an invoice about nothing', { invoices: [{ ...invoice, amount: '0' }] }, 'invoices.0.amount', ['`input.invoices[0].amount` must be greater than 0.', '`input.invoices[0].amount` 必须大于 0。']],
  ['incentivePayoutInvoicesSubmit', 'a medium that nobody knows', { invoices: [{ ...invoice, medium: 'UNRECOGNIZED' }] }, 'invoices.0.medium', ['PAPER, ELECTRONIC, DIGITAL', 'PAPER, ELECTRONIC, DIGITAL']],
  ['incentiveStatementConfirm', 'no statement', { statementId: '' }, 'statementId', emptyText('input.statementId')],
  ['incentiveStatementFeedbackSend', 'an objection without words', { text: '  ' }, 'text', emptyText('input.text')],
  ['incentiveStatementFeedbackSend', 'an objection of more than a page', { text: 'x'.repeat(1001) }, 'text', ['`input.text` must have at most 1000 characters.', '`input.text` 最多 1000 个字符。']],
  ['incentiveStatementFeedbackSend', 'a line twice', { detailIds: ['D', 'D'] }, 'detailIds.1', ['`input.detailIds[1]`', '`input.detailIds[1]`']],
  ['businessCertificationSubmit', 'a business without a bank account', { bankAccount: ' ' }, 'bankAccount', emptyText('input.bankAccount')],
  ['businessCertificationSubmit', 'a kind of taxpayer that nobody knows', { taxpayerType: 'UNRECOGNIZED' }, 'taxpayerType', ['GENERAL, SMALL_SCALE', 'GENERAL, SMALL_SCALE']],
  ['businessCertificationAmountVerify', 'an amount of nothing', { amount: '0' }, 'amount', ['`input.amount` must be greater than 0.', '`input.amount` 必须大于 0。']],
  ['businessCertificationAmountVerify', 'an amount finer than a fen', { amount: '0.375' }, 'amount', ['`input.amount`', '`input.amount`']],
]

describe('before anything is written down or sent', () => {
  it.each(refusals)('%s refuses %s', async (name, _case, other, field, [english, chinese]) => {
    const { payload, errors } = await change(service, name, inputOf(name, other))
    expect(errors).toBeUndefined()
    expect(payload?.userErrors).toEqual([{ code: 'INVALID_INPUT', upstreamCode: null, field: ['input', ...field.split('.')], message: expect.stringContaining(english) }])
    expect([payload?.receipt, payload?.payout, payload?.preview].filter((part) => part !== undefined && part !== null)).toEqual([])
    const again = await change(service, name, inputOf(name, other), { 'accept-language': 'zh' })
    expect(again.payload?.userErrors[0]?.message).toContain(chinese)
    expect(arrivals(sandbox, operationOf[name])).toBe(0)
  })

  it('tells all blanks of the business information at once, as a form wants it', async () => {
    const { payload } = await change(service, 'businessCertificationSubmit', inputOf('businessCertificationSubmit', { companyName: '', bankName: ' ', bankBranch: '' }))
    expect(payload?.userErrors.map(({ field }) => field)).toEqual([['input', 'companyName'], ['input', 'bankName'], ['input', 'bankBranch']])
  })
})

const codesSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string().optional(), 'x-error-codes': z.array(z.object({ http: z.int(), code: z.string() })).optional() }))) })
const contract = codesSchema.parse(parse(readFileSync(new URL('../../contracts/billing-incentives.openapi.yaml', import.meta.url), 'utf8')))

/** The console's own codes of an operation, as its contract lists them. */
function listed(operationId: string) {
  const operations = Object.values(contract.paths).flatMap((path) => Object.values(path))
  return (operations.find((one) => one.operationId === operationId)?.['x-error-codes'] ?? []).filter(({ code }) => code.startsWith('PCM.'))
}

/** The entry that a code is about; null where it is none. */
const entries: Readonly<Partial<Record<Change, Readonly<Record<string, string | null>>>>> = {
  incentiveStatementConfirm: { 'PCM.0404': 'statementId', 'PCM.INC.0001': 'statementId' },
  incentiveStatementFeedbackSend: { 'PCM.0404': 'statementId', 'PCM.INC.0001': 'statementId' },
  incentivePayoutPreview: { 'PCM.INC.0010': 'incentiveIds', 'PCM.INC.0011': 'method', 'PCM.INC.0012': null, 'PCM.INC.0013': 'incentiveIds' },
  incentivePayoutCreate: {
    'PCM.INC.0010': 'incentiveIds', 'PCM.INC.0011': 'method', 'PCM.INC.0012': null, 'PCM.INC.0013': 'incentiveIds', 'PCM.INC.0014': 'expectedAmount', 'PCM.INC.0015': 'incentiveIds',
    'PCM.INC.0016': 'incentiveIds', 'PCM.0409': 'idempotencyKey',
  },
  incentiveAutoPayoutUpdate: { 'PCM.INC.0011': 'method', 'PCM.INC.0012': null },
  incentivePayoutInvoicesSubmit: { 'PCM.0404': 'payoutId', 'PCM.INC.0021': 'payoutId', 'PCM.INC.0022': 'invoices', 'PCM.INC.0023': 'invoices' },
  businessCertificationSubmit: { 'PCM.INC.0030': null },
  businessCertificationAmountVerify: { 'PCM.INC.0031': 'amount' },
}

const names = Object.keys(operationOf).filter((name): name is Change => name in operationOf)
const vendorRefusals = names.flatMap((name) => listed(operationOf[name]).map(({ http, code }) => ({ name, code, http })))

describe('what moves money by a contract that nobody has confirmed', () => {
  it.each([...moving])('is refused: %s', async (name) => {
    const careful = await startWriting(sandbox.url, `sqlite:${storePath()}`)
    const { payload, errors } = await change(careful, name, inputOf(name))
    expect([payload, errors?.[0]?.extensions.code]).toEqual([null, 'CONTRACT_UNCONFIRMED'])
    expect(arrivals(sandbox, operationOf[name])).toBe(0)
    await careful.close()
  })
})

describe('what the contract lists as a refusal', () => {
  it('is all tried here', () => {
    expect(vendorRefusals.length).toBeGreaterThan(20)
    for (const name of names) expect(Object.keys(entries[name] ?? {}).toSorted(), name).toEqual(listed(operationOf[name]).map(({ code }) => code).toSorted())
  })

  it.each(vendorRefusals)('is told by $name as what a person can mend: $code', async ({ name, code, http }) => {
    const operationId = operationOf[name]
    sandbox.faults.inject({ operationId, kind: 'status', status: http, body: { error_code: code, error_msg: 'no' } })
    const entry = entries[name]?.[code] ?? null
    const messages: (string | undefined)[] = []
    for (const language of ['en', 'zh']) {
      const { payload, errors } = await change(service, name, inputOf(name), { 'accept-language': language })
      expect(errors).toBeUndefined()
      expect(payload?.userErrors).toMatchObject([{ upstreamCode: code, field: entry === null ? null : ['input', entry] }])
      const { state, failureCode, upstreamCode } = payload?.receipt ?? {}
      expect([state, failureCode, upstreamCode]).toEqual(moving.has(name) ? ['FAILED', 'UPSTREAM_REJECTED', code] : [undefined, undefined, undefined])
      messages.push(payload?.userErrors[0]?.message)
    }
    expect(messages[0]).toMatch(/^[A-Z].+\.$/)
    expect(messages[1]).toMatch(/\p{Script=Han}.*。$/u)
    expect(arrivals(sandbox, operationId)).toBe(2)
  })

  it('names no incentives where a payout of everything is refused: none were named', async () => {
    sandbox.faults.inject({ operationId: 'CreateIncentivePayout', kind: 'status', status: 400, body: { error_code: 'PCM.INC.0010', error_msg: 'no' } })
    const { payload } = await change(service, 'incentivePayoutCreate', inputOf('incentivePayoutCreate', { mode: 'ALL_MERGED', incentiveIds: undefined }))
    expect(payload?.userErrors).toMatchObject([{ code: 'WRONG_STATE', upstreamCode: 'PCM.INC.0010', field: null }])
  })
})

describe('the bank account and who answers for it', () => {
  const marks = { contactName: 'Zhao Marked', contactEmail: 'zhao.marked@example.org', bankAccount: '6222021234567890123', taxpayerId: '91MARKED00000000XX', bankAccountName: 'Marked Holder Ltd' }
  const quoted = Object.values(marks).join(' | ')

  it.each([
    ['refuses and quotes it', 400, { error_code: 'CBC.0100', error_msg: quoted }],
    ['refuses with a known code and quotes it', 409, { error_code: 'PCM.INC.0030', error_msg: quoted }],
    ['breaks and quotes it', 500, { error_code: 'CBC.0999', error_msg: quoted }],
    ['answers with it in the wrong places', 200, { state: { quoted }, company_name: [quoted] }],
  ])('are in no error and in no log where the console %s', async (_case, status, body) => {
    sandbox.faults.inject({ operationId: 'SubmitBusinessCertification', kind: 'status', status, body })
    const answer = await change(service, 'businessCertificationSubmit', { ...business, ...marks })
    const wrong = await change(service, 'businessCertificationSubmit', { ...business, ...marks, bankName: '', currency: 'NOT-ONE' })
    const written = JSON.stringify([answer, wrong, service.logs])
    expect(Object.values(marks).filter((mark) => written.includes(mark))).toEqual([])
    expect(service.logs.length).toBeGreaterThan(0)
  })
})

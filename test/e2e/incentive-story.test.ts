/**
 * A month's incentives over GraphQL, from the statement to the payout by each method, whole and in part, with a certified business
 * and without: each step is read back, and every exchange keeps its contract.
 */
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { solutionProviderId } from '#src/sandbox/seed/partners.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { bookOf, change, letDaysPass, startPaying, vendorDoes, yuan, type PayoutSeen } from '#test/support/incentives.ts'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'
import { arrivals, storePath } from '#test/support/writes.ts'

/** The month whose statements wait for their confirmation. */
const month = '2026-10'
const validator = createOpenapiValidator()
const problems: string[] = []
let sandbox: Sandbox
let service: ServiceUnderTest
let keys = 0
let began = 0

beforeEach(async () => {
  sandbox = await startSandbox({ quotas: false, observer: (exchange) => void problems.push(...(exchange.fault === null ? validator.check(exchange) : [])) })
  began = sandbox.clock.now()
  service = await startPaying(sandbox.url, `sqlite:${storePath()}`)
})
afterEach(async () => {
  await service.close()
  await sandbox.close()
})
afterAll(() => expect(problems).toEqual([]))

const newKey = () => `incentive-story-${(keys += 1)}`

/** A part of this service's own answer, by its path. */
async function read<Part>(query: string, ...path: readonly string[]): Promise<Part> {
  const { data, errors } = await service.query(query)
  expect(errors).toBeUndefined()
  return path.reduce<unknown>((part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined), data) as Part
}

interface Row {
  readonly statementId: string
  readonly state: string
  readonly association: string | null
}

interface Bill {
  readonly incentiveId: string
  readonly statementId: string
  readonly state: string
  readonly payableAmount: { readonly amount: string }
  readonly requestedAmount: { readonly amount: string }
  readonly paidAmount: { readonly amount: string }
  readonly frozenAmount: { readonly amount: string }
  readonly allowedMethods: readonly string[]
}

const statements = () => read<readonly Row[]>(`{ incentiveStatements(filter: { period: "${month}" }, first: 100) { nodes { statementId state association } } }`, 'incentiveStatements', 'nodes')
const billFields = 'incentiveId statementId state payableAmount { amount } requestedAmount { amount } paidAmount { amount } frozenAmount { amount } allowedMethods'
const bills = (filter: string) => read<readonly Bill[]>(`{ incentives(filter: ${filter}, first: 100) { nodes { ${billFields} } } }`, 'incentives', 'nodes')
const payout = (id: string) => read<PayoutSeen>(`{ incentivePayout(payoutId: "${id}") { payoutId state incentiveIds requestedAmount { amount } settlementAmount { amount } voucherQuotaId owedInvoiceId rejectReason paidAt invoiceList { amount { amount } taxRate } } }`, 'incentivePayout')

async function billOf(statementId: string): Promise<Bill | undefined> {
  return (await bills(`{ period: "${month}" }`)).find((bill) => bill.statementId === statementId)
}

/** What is left of a quota of coupons; null where there is none such. */
async function quotaAmount(id: string | null): Promise<string | null> {
  const quotas = await read<readonly { readonly quotaId: string; readonly balance: { readonly amount: string } }[]>('{ partner { couponQuotas(type: VOUCHER, first: 100) { nodes { quotaId balance { amount } } } } }', 'partner', 'couponQuotas', 'nodes')
  return quotas.find(({ quotaId }) => quotaId === id)?.balance.amount ?? null
}

/** What incentives have brought to the partner's account since the test began. */
async function rebates(): Promise<readonly string[]> {
  const day = (after: number) => new Date(began + after * 86_400_000).toISOString().slice(0, 10)
  const rows = await read<readonly { readonly detail: string; readonly at: string; readonly amount: { readonly amount: string } }[]>(
    `{ partner { accountChanges(account: CASH, filter: { days: { from: "${day(-1)}", to: "${day(30)}" } }, first: 100) { nodes { detail at amount { amount } } } } }`, 'partner', 'accountChanges', 'nodes')
  return rows.filter(({ detail, at }) => detail === 'INCENTIVE_REBATE' && Date.parse(at) >= began).map(({ amount }) => amount.amount)
}

/** Confirms the statement of the month for one kind of sales, and lets the vendor account it. */
async function accounted(association: 'RESALE' | null): Promise<Bill> {
  const statement = (await statements()).find((row) => row.association === association)
  expect(statement?.state).toBe('PENDING_CONFIRMATION')
  const statementId = statement?.statementId ?? ''
  expect(await billOf(statementId)).toBeUndefined()
  const confirm = async () => (await change(service, 'incentiveStatementConfirm', { statementId })).payload
  const granting = { statement: { statementId, period: month, state: 'GRANTING' }, userErrors: [] }
  // To repeat it does no harm.
  expect([await confirm(), await confirm()]).toMatchObject([granting, granting])
  letDaysPass(sandbox, 5)
  expect((await statements()).find((row) => row.statementId === statementId)?.state).toBe('GRANTED')
  const bill = await billOf(statementId)
  if (!bill) throw new Error('no incentive came of the statement')
  return bill
}

const created = (input: object) => change(service, 'incentivePayoutCreate', { idempotencyKey: newKey(), ...input })

/** Looks at a payout, then requests exactly what was seen. */
async function request(choice: object): Promise<PayoutSeen> {
  const { payload: seen } = await change(service, 'incentivePayoutPreview', choice)
  expect(seen?.userErrors).toEqual([])
  const { payload, errors } = await created({ ...choice, expectedAmount: seen?.preview?.requestedAmount.amount })
  expect(errors).toBeUndefined()
  expect(payload).toMatchObject({
    receipt: { state: 'SUCCEEDED', settlement: 'ANSWER', operation: 'incentive.payoutCreate', resultIds: [{ name: 'payoutId', value: payload?.payout?.payoutId }] },
    payout: { state: 'SUBMITTED', requestedAmount: seen?.preview?.requestedAmount, settlementAmount: { amount: seen?.preview?.settlementAmount.amount } }, userErrors: [],
  })
  if (!payload?.payout) throw new Error('there is no payout order')
  expect([...payload.payout.incentiveIds].toSorted()).toEqual([...(seen?.preview?.incentiveIds ?? [])].toSorted())
  return payload.payout
}

describe('a month\'s incentive', () => {
  it.each(['VOUCHER_QUOTA', 'CLOUD_ACCOUNT_INVOICE_OWED'] as const)('of resale is paid out by %s, without an invoice', async (method) => {
    const bill = await accounted('RESALE')
    expect(bill).toMatchObject({ state: 'ACCOUNTED', allowedMethods: expect.arrayContaining([method]) })
    const { payoutId, settlementAmount, requestedAmount, invoiceList } = await request({ mode: 'SELECTED', incentiveIds: [bill.incentiveId], method })
    expect([requestedAmount.amount, settlementAmount.amount, invoiceList]).toEqual([bill.payableAmount.amount, bill.payableAmount.amount, null])
    expect(await billOf(bill.statementId)).toMatchObject({ state: 'REQUESTED', payableAmount: { amount: '0' }, requestedAmount: bill.payableAmount })
    letDaysPass(sandbox, 10)
    const paid = await payout(payoutId)
    expect(paid).toMatchObject({ state: 'COMPLETED', paidAt: expect.any(String) })
    expect(await billOf(bill.statementId)).toMatchObject({ requestedAmount: { amount: '0' }, paidAmount: bill.payableAmount })
    // The sandbox's own book: the list of owed invoices is another story.
    const owed = sandbox.world.console.invoicesOf(solutionProviderId).owed.find(({ id }) => id === paid.owedInvoiceId)
    const brought = { quota: await quotaAmount(paid.voucherQuotaId), owed: owed ? yuan(owed.amount) : null, rebates: await rebates() }
    const amount = bill.payableAmount.amount
    expect(brought).toEqual(method === 'VOUCHER_QUOTA' ? { quota: amount, owed: null, rebates: [] } : { quota: null, owed: amount, rebates: [amount] })
  })

  it.each([['BANK_TRANSFER', '0.03'], ['CLOUD_ACCOUNT', '0.06']] as const)('of other sales is paid out by %s, against an invoice at %s that is refused once', async (method, partnerTaxRate) => {
    const bill = await accounted(null)
    const { payoutId, settlementAmount } = await request({ mode: 'SELECTED', incentiveIds: [bill.incentiveId], method, partnerTaxRate })
    letDaysPass(sandbox, 2)
    const waiting = await payout(payoutId)
    expect(waiting).toMatchObject({ state: 'PENDING_INVOICE', invoiceList: { amount: settlementAmount, taxRate: partnerTaxRate } })
    const whole = { number: `${method}-1`, amount: settlementAmount.amount, medium: 'DIGITAL' }
    const submit = (invoices: readonly object[]) => change(service, 'incentivePayoutInvoicesSubmit', { payoutId, invoices })
    expect((await submit([{ ...whole, amount: '0.01' }])).payload).toMatchObject({ payout: null, userErrors: [{ code: 'INVALID_INPUT', upstreamCode: 'PCM.INC.0022', field: ['input', 'invoices'] }] })
    expect((await submit([whole])).payload).toMatchObject({ payout: { payoutId, state: 'INVOICE_REVIEW' }, userErrors: [] })
    await vendorDoes(sandbox, payoutId, 'reject-invoices', 'The title is wrong.')
    expect(await payout(payoutId)).toMatchObject({ state: 'INVOICE_REJECTED', rejectReason: 'The title is wrong.' })
    const settled = bookOf(sandbox).payouts.find(({ id }) => id === payoutId)?.settlement ?? 0n
    const parts = [{ number: `${method}-2`, amount: yuan(settled - 100n), medium: 'PAPER' }, { number: `${method}-3`, amount: '1', medium: 'PAPER' }]
    expect((await submit(parts)).payload).toMatchObject({ payout: { state: 'INVOICE_REVIEW' }, userErrors: [] })
    letDaysPass(sandbox, 10)
    expect(await payout(payoutId)).toMatchObject({ state: 'COMPLETED' })
    expect(await rebates()).toEqual(method === 'CLOUD_ACCOUNT' ? [settlementAmount.amount] : [])
    expect((await submit([whole])).payload?.userErrors).toMatchObject([{ code: 'WRONG_STATE', upstreamCode: 'PCM.INC.0021', field: ['input', 'payoutId'] }])
  })

  it('is objected to, and then agreed on by itself when the publicity period ends', async () => {
    const statement = (await statements()).find(({ state }) => state === 'PENDING_CONFIRMATION')
    const sent = await change(service, 'incentiveStatementFeedbackSend', { statementId: statement?.statementId, text: 'An order of the 12th is missing.', detailIds: ['DTL-1'] })
    expect(sent.payload).toEqual({ isSent: true, userErrors: [] })
    expect(bookOf(sandbox).feedback).toMatchObject([{ statementId: statement?.statementId, text: 'An order of the 12th is missing.', detailIds: ['DTL-1'] }])
    const estimated = await read<readonly Row[]>('{ incentiveStatements(filter: { state: ESTIMATED }, first: 1) { nodes { statementId } } }', 'incentiveStatements', 'nodes')
    const early = await change(service, 'incentiveStatementConfirm', { statementId: estimated[0]?.statementId })
    expect(early.payload).toMatchObject({ statement: null, userErrors: [{ code: 'WRONG_STATE', upstreamCode: 'PCM.INC.0001', field: ['input', 'statementId'] }] })
    expect((await change(service, 'incentiveStatementConfirm', { statementId: 'STM-nobody' })).payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND', upstreamCode: 'PCM.0404' }])
  })
})

describe('a payout', () => {
  it('in part leaves the other incentives as they are, and what is frozen of its own', async () => {
    const payable = (await bills('{ payableOnly: true }')).filter(({ allowedMethods }) => allowedMethods.includes('CLOUD_ACCOUNT_INVOICE_OWED'))
    expect(payable.length).toBeGreaterThan(1)
    const [one] = payable
    await request({ mode: 'SELECTED', incentiveIds: [one?.incentiveId], method: 'CLOUD_ACCOUNT_INVOICE_OWED' })
    const after = await bills('{ payableOnly: true }')
    expect(after.filter(({ incentiveId }) => incentiveId === one?.incentiveId)).toEqual([])
    expect(after.filter(({ incentiveId }) => payable.slice(1).some((other) => other.incentiveId === incentiveId))).toEqual(payable.slice(1))
    expect((await bills('{}')).find(({ incentiveId }) => incentiveId === one?.incentiveId)?.frozenAmount).toEqual(one?.frozenAmount)
    const again = await created({ mode: 'SELECTED', incentiveIds: [one?.incentiveId], method: 'CLOUD_ACCOUNT_INVOICE_OWED', expectedAmount: one?.payableAmount.amount })
    expect(again.payload).toMatchObject({ receipt: { state: 'FAILED' }, payout: null, userErrors: [{ field: ['input', 'incentiveIds'] }] })
  })

  it('of several takes them together', async () => {
    const payable = (await bills('{ payableOnly: true }')).filter(({ allowedMethods }) => allowedMethods.includes('CLOUD_ACCOUNT_INVOICE_OWED'))
    const { requestedAmount, incentiveIds } = await request({ mode: 'SELECTED', incentiveIds: payable.map(({ incentiveId }) => incentiveId), method: 'CLOUD_ACCOUNT_INVOICE_OWED' })
    const sum = bookOf(sandbox).payouts[0]?.applied ?? 0n
    expect([incentiveIds.length, requestedAmount.amount]).toEqual([payable.length, yuan(sum)])
  })

  it('of a sum that has changed since it was seen, or by a method that is not open, is refused with the entry that is wrong', async () => {
    const [one] = (await bills('{ payableOnly: true, association: RESALE }'))
    const choice = { mode: 'SELECTED', incentiveIds: [one?.incentiveId] }
    const changed = await created({ ...choice, method: 'VOUCHER_QUOTA', expectedAmount: '0.01' })
    expect(changed.payload).toMatchObject({ receipt: { state: 'FAILED' }, userErrors: [{ code: 'WRONG_STATE', upstreamCode: 'PCM.INC.0014', field: ['input', 'expectedAmount'] }] })
    const closed = await change(service, 'incentivePayoutPreview', { ...choice, method: 'BANK_TRANSFER', partnerTaxRate: '0.06' })
    expect(closed.payload).toMatchObject({ preview: null, userErrors: [{ code: 'NOT_ALLOWED', upstreamCode: 'PCM.INC.0011', field: ['input', 'method'] }] })
  })

  it('of everything is one payout order', async () => {
    // Bills of different methods cannot be merged, so those of other sales go first.
    for (const bill of await bills('{ payableOnly: true }')) {
      if (!bill.allowedMethods.includes('CLOUD_ACCOUNT_INVOICE_OWED')) await request({ mode: 'SELECTED', incentiveIds: [bill.incentiveId], method: 'VOUCHER_QUOTA' })
    }
    const payable = await bills('{ payableOnly: true }')
    const all = await request({ mode: 'ALL_MERGED', method: 'VOUCHER_QUOTA' })
    expect([...all.incentiveIds].toSorted()).toEqual(payable.map(({ incentiveId }) => incentiveId).toSorted())
    const nothing = await change(service, 'incentivePayoutPreview', { mode: 'ALL_MERGED', method: 'VOUCHER_QUOTA' })
    expect(nothing.payload).toMatchObject({ preview: null, userErrors: [{ code: 'WRONG_STATE', upstreamCode: 'PCM.INC.0010', field: null }] })
  })
})

describe('without a certified business', () => {
  const business = { companyName: 'Yunfan Solutions', contactName: 'Zhao Marked', contactEmail: 'zhao.marked@example.org', bankName: 'Marked Bank', bankAccount: '6222021234567890123', taxpayerId: '91MARKED00000000XX', taxpayerType: 'GENERAL', currency: 'CNY' }

  it('nothing is paid out, from the submission of a change until the amount on the bank account is named', async () => {
    const before = await read<{ readonly state: string; readonly bankAccountName: string; readonly bankAccount: string }>('{ businessCertification { state bankAccountName bankAccount } }', 'businessCertification')
    expect(before).toMatchObject({ state: 'APPROVED', bankAccount: expect.stringMatching(/^\*+\d{4}$/) })
    const [bill] = await bills('{ payableOnly: true, association: RESALE }')
    const choice = { mode: 'SELECTED', incentiveIds: [bill?.incentiveId], method: 'VOUCHER_QUOTA' }
    const submission = { ...business, bankAccountName: before.bankAccountName }
    const submitted = await change(service, 'businessCertificationSubmit', submission)
    expect(submitted.payload).toMatchObject({
      certification: { state: 'IN_REVIEW', companyName: 'Yunfan Solutions', contactEmail: 'z***@example.org', bankAccount: '***************0123', taxpayerType: 'GENERAL' }, userErrors: [],
    })
    expect((await change(service, 'businessCertificationSubmit', submission)).payload?.userErrors).toMatchObject([{ code: 'IN_PROGRESS', upstreamCode: 'PCM.INC.0030', field: null }])
    await expectUncertified(choice, bill?.payableAmount.amount)
    letDaysPass(sandbox, 3)
    expect(await read('{ businessCertification { state } }', 'businessCertification')).toEqual({ state: 'BANK_VERIFYING' })
    await expectUncertified(choice, bill?.payableAmount.amount)
    const amount = bookOf(sandbox).certification.amountSent ?? 0n
    const wrong = await change(service, 'businessCertificationAmountVerify', { amount: yuan(amount + 1n) })
    expect(wrong.payload).toMatchObject({ certification: null, userErrors: [{ code: 'VERIFICATION_FAILED', upstreamCode: 'PCM.INC.0031', field: ['input', 'amount'] }] })
    const right = await change(service, 'businessCertificationAmountVerify', { amount: yuan(amount) })
    expect(right.payload).toMatchObject({ certification: { state: 'APPROVED' }, userErrors: [] })
    expect((await request(choice)).state).toBe('SUBMITTED')
    const written = JSON.stringify(service.logs)
    expect([business.contactName, business.contactEmail, business.bankAccount, business.taxpayerId].filter((text) => written.includes(text))).toEqual([])
  })

  it('a payment that the bank has returned is made again once the bank account is corrected', async () => {
    const [bill] = (await bills('{ payableOnly: true }')).filter(({ allowedMethods }) => allowedMethods.includes('BANK_TRANSFER'))
    const { payoutId, settlementAmount } = await request({ mode: 'SELECTED', incentiveIds: [bill?.incentiveId], method: 'BANK_TRANSFER', partnerTaxRate: '0.06' })
    letDaysPass(sandbox, 1)
    await change(service, 'incentivePayoutInvoicesSubmit', { payoutId, invoices: [{ number: 'RETURNED-1', amount: settlementAmount.amount, medium: 'DIGITAL' }] })
    await vendorDoes(sandbox, payoutId, 'approve-invoices')
    await vendorDoes(sandbox, payoutId, 'start-payment')
    await vendorDoes(sandbox, payoutId, 'return-payment', 'The account is closed.')
    expect(await payout(payoutId)).toMatchObject({ state: 'PAY_FAILED', rejectReason: 'The account is closed.' })
    const { bankAccountName } = await read<{ readonly bankAccountName: string }>('{ businessCertification { bankAccountName } }', 'businessCertification')
    await change(service, 'businessCertificationSubmit', { ...business, bankAccountName })
    letDaysPass(sandbox, 1)
    await change(service, 'businessCertificationAmountVerify', { amount: yuan(bookOf(sandbox).certification.amountSent ?? 0n) })
    expect(await payout(payoutId)).toMatchObject({ state: 'PAYING' })
    letDaysPass(sandbox, 3)
    expect(await payout(payoutId)).toMatchObject({ state: 'COMPLETED' })
  })

  async function expectUncertified(choice: object, expectedAmount: string | undefined): Promise<void> {
    const refused = { code: 'NOT_ALLOWED', upstreamCode: 'PCM.INC.0012', field: null }
    expect((await change(service, 'incentivePayoutPreview', choice)).payload).toMatchObject({ preview: null, userErrors: [refused] })
    expect((await created({ ...choice, expectedAmount })).payload).toMatchObject({ receipt: { state: 'FAILED' }, payout: null, userErrors: [refused] })
    const set = await change(service, 'incentiveAutoPayoutUpdate', { isEnabled: true, method: 'VOUCHER_QUOTA', idempotencyKey: newKey() })
    expect(set.payload).toMatchObject({ receipt: { state: 'FAILED' }, autoPayout: null, userErrors: [refused] })
  }
})

describe('the automatic payout', () => {
  it('pays out what is accounted from then on', async () => {
    const set = await change(service, 'incentiveAutoPayoutUpdate', { isEnabled: true, method: 'VOUCHER_QUOTA', idempotencyKey: newKey() })
    expect(set.payload).toMatchObject({ receipt: { state: 'SUCCEEDED', operation: 'incentive.autoPayoutUpdate' }, autoPayout: { isEnabled: true, method: 'VOUCHER_QUOTA', partnerTaxRate: null, updatedAt: expect.any(String) }, userErrors: [] })
    const before = await bills('{ payableOnly: true }')
    const bill = await accounted('RESALE')
    expect(bill).toMatchObject({ payableAmount: { amount: '0' } })
    const orders = await read<readonly PayoutSeen[]>('{ incentivePayouts(filter: { method: VOUCHER_QUOTA }, first: 100) { nodes { payoutId mode incentiveIds } } }', 'incentivePayouts', 'nodes')
    expect(orders.filter(({ incentiveIds }) => incentiveIds.includes(bill.incentiveId))).toMatchObject([{ mode: 'AUTO', incentiveIds: [bill.incentiveId] }])
    expect(await bills('{ payableOnly: true }')).toEqual(before)
    const off = await change(service, 'incentiveAutoPayoutUpdate', { isEnabled: false, idempotencyKey: newKey() })
    expect(off.payload).toMatchObject({ receipt: { state: 'SUCCEEDED' }, autoPayout: { isEnabled: false } })
    expect(await read('{ incentiveAutoPayout { isEnabled } }', 'incentiveAutoPayout')).toEqual({ isEnabled: false })
  })
})

describe('a payout whose answer is lost', () => {
  const cut = (operationId: 'CreateIncentivePayout' | 'UpdateIncentiveAutoPayout', carriedOut: boolean) => sandbox.faults.inject({ operationId, kind: 'reset', carriedOut, times: 1 })

  it('is found again by its payout order, and never sent twice', async () => {
    const [bill] = await bills('{ payableOnly: true, association: RESALE }')
    const input = { mode: 'SELECTED', incentiveIds: [bill?.incentiveId], method: 'VOUCHER_QUOTA', expectedAmount: bill?.payableAmount.amount, idempotencyKey: newKey() }
    cut('CreateIncentivePayout', true)
    const { payload } = await change(service, 'incentivePayoutCreate', input)
    expect(payload).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, payout: { state: 'SUBMITTED', incentiveIds: [bill?.incentiveId] }, userErrors: [] })
    expect((await change(service, 'incentivePayoutCreate', input)).payload).toEqual(payload)
    expect(arrivals(sandbox, 'CreateIncentivePayout')).toBe(1)
    expect(bookOf(sandbox).payouts.filter(({ id }) => id === payload?.payout?.payoutId)).toHaveLength(1)
  })

  it('stays unknown where there is none, warns of an equal one, and goes out again only when that is confirmed, under its own token', async () => {
    const [bill] = await bills('{ payableOnly: true, association: RESALE }')
    const input = { mode: 'SELECTED', incentiveIds: [bill?.incentiveId], method: 'VOUCHER_QUOTA', expectedAmount: bill?.payableAmount.amount }
    cut('CreateIncentivePayout', false)
    const { payload } = await change(service, 'incentivePayoutCreate', { ...input, idempotencyKey: newKey() })
    expect(payload).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN', candidates: [] }, payout: null, userErrors: [] })
    const second = { ...input, idempotencyKey: newKey() }
    expect((await change(service, 'incentivePayoutCreate', second)).payload).toMatchObject({ receipt: null, userErrors: [{ code: 'POSSIBLE_DUPLICATE', field: ['input', 'confirmPossibleDuplicate'] }] })
    expect((await change(service, 'incentivePayoutCreate', { ...second, confirmPossibleDuplicate: true })).payload).toMatchObject({ receipt: { state: 'SUCCEEDED' }, payout: { state: 'SUBMITTED' } })
    const tokens = sandbox.calls.log().filter(({ operationId }) => operationId === 'CreateIncentivePayout').map(({ requestBody }) => /"client_token":"([^"]+)"/.exec(requestBody)?.[1])
    expect([tokens.length, new Set(tokens).size]).toEqual([2, 2])
  })

  it('when it was the setting of the automatic payout, is found by the setting', async () => {
    cut('UpdateIncentiveAutoPayout', true)
    const { payload } = await change(service, 'incentiveAutoPayoutUpdate', { isEnabled: true, method: 'CLOUD_ACCOUNT', partnerTaxRate: '0.06', idempotencyKey: newKey() })
    expect(payload).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, autoPayout: { isEnabled: true, method: 'CLOUD_ACCOUNT', partnerTaxRate: '0.06' } })
    cut('UpdateIncentiveAutoPayout', false)
    const lost = await change(service, 'incentiveAutoPayoutUpdate', { isEnabled: false, idempotencyKey: newKey() })
    expect(lost.payload?.receipt).toMatchObject({ state: 'OUTCOME_UNKNOWN', candidates: [] })
    expect(await read('{ incentiveAutoPayout { isEnabled } }', 'incentiveAutoPayout')).toEqual({ isEnabled: true })
  })
})

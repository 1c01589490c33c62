/** Requests for invoices and what follows them, over HTTP on the sandbox: rules, refusals, lost answers, titles, addresses, owed invoices. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import {
  ask, blockedBy, control, cyclesOf, customersOf, enterpriseTitle, invoiceNow, mailingAddress, open, ordersOf, startInvoicing, vendor, type InvoicePayloadSeen,
} from '#test/support/invoices.ts'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'
import { arrivals, receiptOf, startWriting, storePath, writingScopes } from '#test/support/writes.ts'

const validator = createOpenapiValidator()
const problems: string[] = []
let sandbox: Sandbox
let service: ServiceUnderTest
let keys = 0

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false, observer: (exchange) => void problems.push(...(exchange.fault === null ? validator.check(exchange) : [])) })
  service = await startInvoicing(sandbox.url, `sqlite:${storePath()}`)
})

afterAll(async () => {
  await service.close()
  await sandbox.close()
  expect(problems).toEqual([])
})

const newKey = () => `invoice-test-${(keys += 1)}`
const digital = { contractEntity: 'HUAWEI_CLOUD_COMPUTING', type: 'VAT_SPECIAL', medium: 'DIGITAL', profileId: enterpriseTitle } as const
const onPaper = { contractEntity: 'OTHER', type: 'VAT_SPECIAL', medium: 'PAPER', profileId: enterpriseTitle, mailingAddressId: mailingAddress } as const
const request = (input: object, headers = {}) => ask(service, 'invoiceRequest', { idempotencyKey: newKey(), ...input }, headers)
const cut = (operationId: 'CreateInvoice' | 'ReturnInvoice' | 'OffsetOwedInvoices', carriedOut = true) => sandbox.faults.inject({ operationId, kind: 'reset', carriedOut, times: 1 })
const anOrder = async (skip = 0) => open(await ordersOf(service, 'HUAWEI_CLOUD_COMPUTING'), skip).orderId

/** The errors of a payload as they stand. */
const errorsOf = (payload: InvoicePayloadSeen | null) => payload?.userErrors.map(({ code, upstreamCode, field, message }) => ({ code, upstreamCode, field: field?.join('.'), message }))

/** An invoice of an order, issued. */
async function issued(skip = 0): Promise<string> {
  const { payload } = await request({ ...digital, selection: { orderIds: [await anOrder(skip)] } })
  const id = payload?.invoices[0]?.invoiceId ?? ''
  await vendor(sandbox, id, 'approve')
  await vendor(sandbox, id, 'issue')
  return id
}

describe('a request for an invoice', () => {
  it.each<readonly [string, object, string, string, string]>([
    ['of nothing', { selection: {} }, 'selection', '`input.selection` takes exactly one of `billingCycles`, `orderIds`, `customerOrderIds`, `customerCycles` and `amount`.', '`input.selection` 必须且只能给出 `billingCycles`、`orderIds`、`customerOrderIds`、`customerCycles`、`amount` 中的一个。'],
    ['of two things', { selection: { amount: '5', billingCycles: ['2026-08'] } }, 'selection', '`input.selection` takes exactly one of', '`input.selection` 必须且只能给出'],
    ['of no cycle', { selection: { billingCycles: [] } }, 'selection.billingCycles', '`input.selection.billingCycles` must not be empty.', '`input.selection.billingCycles` 不能为空。'],
    ['of a cycle twice', { selection: { billingCycles: ['2026-08', '2026-08'] } }, 'selection.billingCycles.1', '`input.selection.billingCycles[1]` names something that stands in the list already.', '`input.selection.billingCycles[1]` 与列表中前面的项重复。'],
    ['of 25 cycles', { selection: { billingCycles: Array.from({ length: 25 }, (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`) } }, 'selection.billingCycles', '`input.selection.billingCycles` takes at most 24 items; it had 25.', '`input.selection.billingCycles` 最多 24 项，收到 25 项。'],
    ['of a customer twice', { selection: { customerCycles: [{ customerId: 'c', billingCycle: '2026-08' }, { customerId: 'c', billingCycle: '2026-08' }] } }, 'selection.customerCycles.1', '`input.selection.customerCycles[1]` names something', '`input.selection.customerCycles[1]` 与列表中前面的项重复。'],
    ['of an order without an id', { selection: { customerOrderIds: ['CS1', ' '] } }, 'selection.customerOrderIds.1', '`input.selection.customerOrderIds[1]` must not be empty.', '`input.selection.customerOrderIds[1]` 不能为空。'],
    ['of 0 yuan', { selection: { amount: '0' } }, 'selection.amount', '`input.selection.amount` must be greater than 0.', '`input.selection.amount` 必须大于 0。'],
    ['of parts of a fen', { selection: { amount: '1.005' } }, 'selection.amount', '`input.selection.amount` may have at most 2 decimals.', '`input.selection.amount` 最多 2 位小数。'],
    ['on paper of Huawei Cloud Computing', { medium: 'PAPER', mailingAddressId: mailingAddress }, 'medium', '`input.medium`: the contracting entity HUAWEI_CLOUD_COMPUTING issues an invoice of type VAT_SPECIAL as DIGITAL only.', '`input.medium`：签约主体 HUAWEI_CLOUD_COMPUTING 的 VAT_SPECIAL 发票只能为 DIGITAL。'],
    ['special and electronic of another entity', { contractEntity: 'OTHER', medium: 'ELECTRONIC' }, 'medium', '`input.medium`: the contracting entity OTHER issues an invoice of type VAT_SPECIAL as PAPER only.', '`input.medium`：签约主体 OTHER 的 VAT_SPECIAL 发票只能为 PAPER。'],
    ['digital of another entity', { contractEntity: 'OTHER', type: 'VAT_ORDINARY' }, 'medium', '`input.medium`: the contracting entity OTHER issues an invoice of type VAT_ORDINARY as PAPER, ELECTRONIC only.', '`input.medium`：签约主体 OTHER 的 VAT_ORDINARY 发票只能为 PAPER, ELECTRONIC。'],
    ['on paper without an address', { ...onPaper, mailingAddressId: null }, 'mailingAddressId', '`input.mailingAddressId` is required when `input.medium` is PAPER.', '`input.medium` 为 PAPER 时必须填写 `input.mailingAddressId`。'],
    ['digital with an address', { mailingAddressId: mailingAddress }, 'mailingAddressId', '`input.mailingAddressId` is not taken when `input.medium` is DIGITAL.', '`input.medium` 为 DIGITAL 时不能填写 `input.mailingAddressId`。'],
    ['on paper with mailboxes', { ...onPaper, recipientEmails: ['ap@example.com'] }, 'recipientEmails', '`input.recipientEmails` is not taken when `input.medium` is PAPER.', '`input.medium` 为 PAPER 时不能填写 `input.recipientEmails`。'],
    ['to what is no mailbox', { recipientEmails: ['ap'] }, 'recipientEmails.0', '`input.recipientEmails[0]` must have the form name@example.com.', '`input.recipientEmails[0]` 的格式必须为 name@example.com。'],
    ['of an unknown code', { medium: 'UNRECOGNIZED' }, 'medium', '`input.medium`: UNRECOGNIZED is an answer, it cannot be asked for.', '`input.medium`：UNRECOGNIZED 只用于返回，不能作为查询条件。'],
    ['with a long remark', { remark: 'x'.repeat(201) }, 'remark', '`input.remark` must have at most 200 characters.', '`input.remark` 最多 200 个字符。'],
    ['of the running cycle', { selection: { billingCycles: ['2026-11'] } }, 'selection.billingCycles.0', '`input.selection.billingCycles[0]` is not settled yet: a billing cycle can be invoiced from the 3rd of the next month.', '`input.selection.billingCycles[0]` 尚未出账：账期从次月 3 日起可开票。'],
    ['to nobody\'s title', { profileId: 'INVP-9999' }, 'profileId', '`input.profileId`: the partner has none such.', '`input.profileId`：该伙伴没有此对象。'],
    ['to a title that has ended', { profileId: 'INVP-0002', type: 'VAT_ORDINARY' }, 'profileId', '`input.profileId`: this title is not valid any more.', '`input.profileId`：该发票抬头已失效。'],
    ['to nobody\'s address', { ...onPaper, mailingAddressId: 'ADR-9999' }, 'mailingAddressId', '`input.mailingAddressId`: the partner has none such.', '`input.mailingAddressId`：该伙伴没有此对象。'],
  ])('%s is refused before anything is sent, and names the entry', async (_case, other, field, en, zh) => {
    const before = arrivals(sandbox, 'CreateInvoice')
    const input = { ...digital, selection: { billingCycles: ['2026-08'] }, idempotencyKey: newKey(), ...other }
    const { payload, errors } = await request(input)
    expect(errors).toBeUndefined()
    expect(payload).toMatchObject({ receipt: null, requestId: null, invoices: [] })
    expect(errorsOf(payload)).toContainEqual({ code: expect.any(String), upstreamCode: null, field: `input.${field}`, message: expect.stringContaining(en) })
    const inChinese = await request(input, { 'accept-language': 'zh' })
    expect(errorsOf(inChinese.payload)).toContainEqual(expect.objectContaining({ field: `input.${field}`, message: expect.stringContaining(zh) }))
    expect(arrivals(sandbox, 'CreateInvoice')).toBe(before)
  })

  it('tells all that is wrong at once', async () => {
    const { payload } = await request({ ...digital, selection: {}, medium: 'PAPER', profileId: '', recipientEmails: ['ap@example.com'] })
    expect(errorsOf(payload)?.map(({ field }) => field)).toEqual(['input.selection', 'input.medium', 'input.mailingAddressId', 'input.recipientEmails', 'input.profileId'])
  })

  it('says of each item what stands in its way', async () => {
    const cycles = await cyclesOf(service, 'OTHER')
    const [inArrears, empty] = [blockedBy(cycles, 'ARREARS').billingCycle, blockedBy(cycles, 'NOTHING_LEFT').billingCycle]
    const ordinary = { ...onPaper, type: 'VAT_ORDINARY' }
    const { payload } = await request({ ...ordinary, selection: { billingCycles: [open(cycles).billingCycle, inArrears, empty] } })
    expect(errorsOf(payload)).toEqual([
      { code: 'WRONG_STATE', upstreamCode: null, field: 'input.selection.billingCycles.1', message: '`input.selection.billingCycles[1]` is in arrears and cannot be invoiced before they are paid.' },
      { code: 'WRONG_STATE', upstreamCode: null, field: 'input.selection.billingCycles.2', message: '`input.selection.billingCycles[2]`: nothing is left to invoice of it.' },
    ])
    const { customerId, billingCycle } = blockedBy(await customersOf(service, 'HUAWEI_CLOUD_COMPUTING', '2026-09'), 'OWED_INVOICE')
    const owing = await request({ ...digital, selection: { customerCycles: [{ customerId, billingCycle }] } })
    expect(errorsOf(owing.payload)).toEqual([
      { code: 'WRONG_STATE', upstreamCode: null, field: 'input.selection.customerCycles.0', message: '`input.selection.customerCycles[0]`: invoices that are owed exceed what can be invoiced of it; offset them first (`owedInvoicesOffset`).' },
    ])
  })

  it('that the vendor alone can judge is a refusal of the vendor\'s, and names the entry too', async () => {
    const [{ orderId: others } = { orderId: '' }] = await ordersOf(service, 'OTHER')
    const mixed = await request({ ...digital, selection: { orderIds: [await anOrder(), others] } })
    expect(mixed.payload?.receipt).toMatchObject({ state: 'FAILED', upstreamCode: 'PCM.INV.0004' })
    expect(errorsOf(mixed.payload)).toEqual([{ code: 'INVALID_INPUT', upstreamCode: 'PCM.INV.0004', field: 'input.selection.orderIds', message: 'The items belong to different contracting entities; request them separately.' }])
    const tooMuch = await request({ ...digital, selection: { amount: '999999999.99' } }, { 'accept-language': 'zh' })
    expect(errorsOf(tooMuch.payload)).toEqual([{ code: 'INVALID_INPUT', upstreamCode: 'PCM.INV.0006', field: 'input.selection.amount', message: '金额为 0、为负、超过可开票总额，或已开票。' }])
  })

  it.each([
    ['PCM.INV.0001', 400, 'INVALID_INPUT', 'input.profileId'], ['PCM.INV.0002', 400, 'WRONG_STATE', 'input.selection.orderIds'], ['PCM.INV.0003', 400, 'WRONG_STATE', 'input.selection.orderIds'],
    ['PCM.INV.0005', 400, 'INVALID_INPUT', 'input.medium'], ['PCM.INV.0007', 400, 'WRONG_STATE', 'input.selection.orderIds'], ['PCM.INV.0008', 400, 'INVALID_INPUT', 'input.mailingAddressId'],
    ['PCM.INV.0009', 400, 'INVALID_INPUT', 'input.profileId'], ['PCM.INV.0010', 400, 'LIMIT_REACHED', 'input.medium'], ['PCM.INV.0011', 400, 'INVALID_INPUT', 'input.selection'],
    ['PCM.0409', 409, 'INVALID_INPUT', 'input.idempotencyKey'],
  ])('that is refused as %s says which entry it is about', async (upstreamCode, status, code, field) => {
    const orderId = await anOrder()
    sandbox.faults.inject({ operationId: 'CreateInvoice', kind: 'status', status, body: { error_code: upstreamCode, error_msg: 'no' }, times: 1 })
    const { payload } = await request({ ...digital, selection: { orderIds: [orderId] } })
    expect(payload).toMatchObject({ receipt: { state: 'FAILED', upstreamCode }, invoices: [], requestId: null })
    expect(errorsOf(payload)).toEqual([{ code, upstreamCode, field, message: expect.stringMatching(/^[A-Z].*\.$/) }])
  })

  it('is made once for its key, whatever is asked again', async () => {
    const input = { ...digital, selection: { orderIds: [await anOrder()] }, idempotencyKey: newKey() }
    const before = arrivals(sandbox, 'CreateInvoice')
    const first = await request(input)
    const again = await request(input)
    expect(again.payload).toEqual(first.payload)
    expect(first.payload?.receipt).toMatchObject({
      state: 'SUCCEEDED',
      facts: expect.arrayContaining([{ name: 'kind', values: ['ORDER'] }, { name: 'orderIds', values: input.selection.orderIds }, { name: 'contractEntity', values: ['HUAWEI_CLOUD_COMPUTING'] }]),
      resultIds: expect.arrayContaining([{ name: 'requestId', value: first.payload?.requestId }]),
    })
    expect(arrivals(sandbox, 'CreateInvoice')).toBe(before + 1)
    const other = await request({ ...input, type: 'VAT_ORDINARY' })
    expect(other.errors?.[0]?.extensions?.['code']).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it.each<readonly [string, () => Promise<object>]>([
    ['by order', async () => ({ orderIds: [await anOrder()] })],
    ['by a customer\'s orders', async () => ({ customerOrderIds: [await anOrder(), await anOrder(1)] })],
    ['by customer and cycle', async () => {
      const found = await customersOf(service, 'HUAWEI_CLOUD_COMPUTING', '2026-08')
      return { customerCycles: [open(found), open(found, 1)].map(({ customerId, billingCycle }) => ({ customerId, billingCycle })) }
    }],
    ['by amount', () => Promise.resolve({ amount: '4321.09' })],
    ['by billing cycle', async () => ({ billingCycles: [open(await cyclesOf(service, 'HUAWEI_CLOUD_COMPUTING')).billingCycle] })],
  ])('%s whose answer is lost is found by what it asked for, and read again', async (_how, select) => {
    const input = { ...digital, selection: await select(), idempotencyKey: newKey() }
    cut('CreateInvoice')
    const { payload, errors } = await request(input)
    expect(errors).toBeUndefined()
    expect(payload).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND', resultIds: [{ name: 'requestId', value: expect.any(String) }] }, userErrors: [] })
    expect(payload?.invoices.length).toBeGreaterThan(0)
    expect(payload?.invoices.every(({ requestId, state }) => requestId === payload.requestId && state === 'PENDING_REVIEW')).toBe(true)
  })

  it('that was lost on its way stays unknown, and one like it is refused until it is confirmed', async () => {
    const selection = { orderIds: [await anOrder()] }
    cut('CreateInvoice', false)
    const idempotencyKey = newKey()
    const lost = await request({ ...digital, selection, idempotencyKey })
    expect(lost.payload).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN', candidates: [] }, requestId: null, invoices: [], userErrors: [] })
    const second = await request({ ...digital, selection })
    expect(errorsOf(second.payload)).toEqual([{ code: 'POSSIBLE_DUPLICATE', upstreamCode: null, field: 'input.confirmPossibleDuplicate', message: expect.stringContaining(idempotencyKey) }])
    const third = await request({ ...digital, selection, confirmPossibleDuplicate: true })
    expect(third.payload).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'ANSWER' } })
    // The record is the third one's: it does not settle the first.
    expect(await receiptOf(service, idempotencyKey)).toMatchObject({ state: 'OUTCOME_UNKNOWN' })
  })

  it('needs the scope finance:write, and outside the sandbox somebody who has seen the contract hold', async () => {
    const input = { ...digital, selection: { orderIds: [await anOrder()] }, idempotencyKey: newKey() }
    const reading = await startInvoicing(sandbox.url, `sqlite:${storePath()}`, { environment: { CALLER_SCOPES: writingScopes.replace('finance:write,', '') } })
    expect((await ask(reading, 'invoiceRequest', input)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
    await reading.close()
    const unconfirmed = await startWriting(sandbox.url, `sqlite:${storePath()}`)
    expect((await ask(unconfirmed, 'invoiceRequest', input)).errors?.[0]?.extensions).toMatchObject({ code: 'CONTRACT_UNCONFIRMED' })
    await unconfirmed.close()
  })
})

describe('a request that is not issued yet', () => {
  it('is withdrawn while it is under review, once or twice, and deleted then; what it was about can be requested again', async () => {
    const selection = { orderIds: [await anOrder()] }
    const { payload } = await request({ ...digital, selection })
    for (const { invoiceId } of payload?.invoices ?? []) {
      expect((await ask(service, 'invoiceDelete', { invoiceId })).payload).toEqual({ deletedInvoiceId: null, userErrors: [{ code: 'WRONG_STATE', upstreamCode: 'PCM.INV.0020', field: ['input', 'invoiceId'], message: 'The action is not allowed in the present state.' }] })
      for (const _ of [1, 2]) expect((await ask(service, 'invoiceCancel', { invoiceId, reason: 'wrong title' })).payload).toMatchObject({ invoice: { invoiceId, state: 'CANCELLED' }, userErrors: [] })
      expect((await ask(service, 'invoiceDelete', { invoiceId })).payload).toEqual({ deletedInvoiceId: invoiceId, userErrors: [] })
      expect(await invoiceNow(service, invoiceId)).toBeNull()
      expect((await ask(service, 'invoiceDelete', { invoiceId })).payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND', upstreamCode: 'PCM.0404', field: ['input', 'invoiceId'] }])
    }
    expect((await request({ ...digital, selection })).payload).toMatchObject({ receipt: { state: 'SUCCEEDED' }, userErrors: [] })
  })

  it('is withdrawn while it is being issued on paper alone, and the vendor may refuse that', async () => {
    const { payload: one } = await request({ ...digital, selection: { orderIds: [await anOrder()] } })
    const files = one?.invoices[0]?.invoiceId ?? ''
    await vendor(sandbox, files, 'approve')
    expect((await ask(service, 'invoiceCancel', { invoiceId: files }, { 'accept-language': 'zh' })).payload).toMatchObject({ invoice: null, userErrors: [{ code: 'NOT_ALLOWED', upstreamCode: 'PCM.INV.0022', field: ['input', 'invoiceId'], message: '开票中只有纸质发票可以撤回。' }] })
    const { payload: two } = await request({ ...onPaper, selection: { orderIds: [open(await ordersOf(service, 'OTHER')).orderId] } })
    const paper = two?.invoices[0]?.invoiceId ?? ''
    expect((await ask(service, 'invoiceReceiptConfirm', { invoiceId: paper })).payload).toMatchObject({ invoice: null, userErrors: [{ upstreamCode: 'PCM.INV.0020', field: ['input', 'invoiceId'] }] })
    await vendor(sandbox, paper, 'approve')
    expect((await ask(service, 'invoiceCancel', { invoiceId: paper })).payload).toMatchObject({ invoice: { state: 'CANCELLING' }, userErrors: [] })
    await vendor(sandbox, paper, 'refuse-withdrawal')
    expect(await invoiceNow(service, paper)).toMatchObject({ state: 'ISSUING_CANCEL_FAILED', rejectReason: expect.any(String) })
  })
})

describe('a return', () => {
  const giveBack = (input: object) => ask(service, 'invoiceReturn', { reason: 'OTHER', idempotencyKey: newKey(), ...input })

  it('takes the courier for paper and not for files, and nothing of another contracting entity\'s digital ones', async () => {
    const file = await issued()
    const courier = { courier: 'SF Express', trackingNumber: 'SF1' }
    expect(errorsOf((await giveBack({ invoiceId: file, ...courier })).payload)).toEqual([
      { code: 'INVALID_INPUT', upstreamCode: null, field: 'input.courier', message: '`input.courier` is not taken when `Invoice.medium` is DIGITAL.' },
      { code: 'INVALID_INPUT', upstreamCode: null, field: 'input.trackingNumber', message: '`input.trackingNumber` is not taken when `Invoice.medium` is DIGITAL.' },
    ])
    const { payload } = await request({ ...onPaper, selection: { orderIds: [open(await ordersOf(service, 'OTHER')).orderId] } })
    const paper = payload?.invoices[0]?.invoiceId ?? ''
    await vendor(sandbox, paper, 'approve')
    await vendor(sandbox, paper, 'mail')
    await ask(service, 'invoiceReceiptConfirm', { invoiceId: paper })
    expect(errorsOf((await giveBack({ invoiceId: paper, isPostedByBuyer: true, courier: 'SF Express' })).payload)?.map(({ field, message }) => [field, message])).toEqual([
      ['input.trackingNumber', '`input.trackingNumber` is required when `Invoice.medium` is PAPER.'],
      ['input.isPostedByBuyer', '`input.isPostedByBuyer` is not taken when `Invoice.medium` is PAPER.'],
    ])
    expect((await giveBack({ invoiceId: paper, ...courier })).payload).toMatchObject({ receipt: { state: 'SUCCEEDED' }, invoice: { state: 'RETURNING' }, userErrors: [] })
  })

  it('of what is not issued, or nobody\'s, is refused by the vendor', async () => {
    const { payload } = await request({ ...digital, selection: { orderIds: [await anOrder()] } })
    const invoiceId = payload?.invoices[0]?.invoiceId ?? ''
    const early = await giveBack({ invoiceId })
    expect(early.payload).toMatchObject({ receipt: { state: 'FAILED', upstreamCode: 'PCM.INV.0020' }, invoice: null })
    expect(errorsOf(early.payload)).toEqual([{ code: 'WRONG_STATE', upstreamCode: 'PCM.INV.0020', field: 'input.invoiceId', message: 'The action is not allowed in the present state.' }])
    expect(errorsOf((await giveBack({ invoiceId: 'INV-none' })).payload)).toMatchObject([{ code: 'NOT_FOUND', upstreamCode: 'PCM.0404', field: 'input.invoiceId' }])
  })

  it('whose answer is lost is found by the invoice\'s state; of one that was going back before, it proves nothing', async () => {
    const invoiceId = await issued()
    cut('ReturnInvoice')
    const found = await giveBack({ invoiceId })
    expect(found.payload).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND', resultIds: [{ name: 'invoiceId', value: invoiceId }] }, invoice: { state: 'RETURNING' } })
    cut('ReturnInvoice', false)
    const late = await giveBack({ invoiceId })
    expect(late.payload?.receipt).toMatchObject({ state: 'OUTCOME_UNKNOWN' })
  })

  it('that was refused once may be asked for again; a buyer who has posted it is waited for', async () => {
    const invoiceId = await issued()
    await giveBack({ invoiceId })
    await vendor(sandbox, invoiceId, 'refuse-return', 'The red-letter slip is missing.')
    expect(await invoiceNow(service, invoiceId)).toMatchObject({ state: 'RETURN_REJECTED', rejectReason: 'The red-letter slip is missing.' })
    expect((await giveBack({ invoiceId, isPostedByBuyer: true })).payload).toMatchObject({ receipt: { state: 'SUCCEEDED' }, invoice: { state: 'RETURNING' } })
    await expect(vendor(sandbox, invoiceId, 'accept-return')).rejects.toThrow('red-letter')
    await control(sandbox, 'invoices/red-letter', { invoiceId })
    await vendor(sandbox, invoiceId, 'accept-return')
    expect(await invoiceNow(service, invoiceId)).toMatchObject({ state: 'RETURNED' })
  })
})

interface OwedSeen {
  readonly owedInvoiceId: string
  readonly status: string
}

/** A place of its own: invoices that are requested take owed ones too. */
describe('owed invoices', () => {
  let own: Sandbox
  let here: ServiceUnderTest

  beforeAll(async () => {
    own = await startSandbox({ quotas: false })
    here = await startInvoicing(own.url, `sqlite:${storePath()}`)
  })
  afterAll(async () => {
    await here.close()
    await own.close()
  })

  const offset = (input: object) => ask(here, 'owedInvoicesOffset', { idempotencyKey: newKey(), ...input })
  const listed = async (filter: string) => {
    const { data } = await here.query(`{ owedInvoices(first: 100, filter: ${filter}) { totalCount openAmount { amount currency } nodes {
      owedInvoiceId contractEntity taxRate status source sourceCode sourceReference createdAt balance { amount } } } }`)
    return data?.['owedInvoices'] as { readonly nodes: readonly OwedSeen[] }
  }

  it.each([
    ['nothing', { owedInvoiceIds: [] }, 'owedInvoiceIds', '`input.owedInvoiceIds` must not be empty.'],
    ['one twice', { owedInvoiceIds: ['a', 'a'] }, 'owedInvoiceIds.1', '`input.owedInvoiceIds[1]` names something that stands in the list already.'],
    ['too many', { owedInvoiceIds: Array.from({ length: 51 }, (_, index) => `o${index}`) }, 'owedInvoiceIds', '`input.owedInvoiceIds` takes at most 50 items; it had 51.'],
    ['no cycle', { owedInvoiceIds: ['a'], billingCycles: [] }, 'billingCycles', '`input.billingCycles` must not be empty.'],
  ])('are not offset where the input names %s', async (_case, input, field, message) => {
    expect(errorsOf((await offset(input)).payload)).toEqual([{ code: 'INVALID_INPUT', upstreamCode: null, field: `input.${field}`, message }])
  })

  it.each([
    ['PCM.INV.0040', 400, 'INVALID_INPUT', 'input.owedInvoiceIds', 'The tax rates differ; only equal rates offset.'],
    ['PCM.INV.0041', 400, 'INSUFFICIENT_BALANCE', 'input.owedInvoiceIds', 'The consumption does not cover the amount owed.'],
    ['PCM.0409', 409, 'INVALID_INPUT', 'input.idempotencyKey', 'The idempotency key was used for something else at the vendor; use another one.'],
  ])('whose offset is refused as %s stay open', async (upstreamCode, status, code, field, message) => {
    const [target] = (await listed('{ status: OPEN, contractEntity: OTHER }')).nodes
    own.faults.inject({ operationId: 'OffsetOwedInvoices', kind: 'status', status, body: { error_code: upstreamCode, error_msg: 'no' }, times: 1 })
    const { payload } = await offset({ owedInvoiceIds: [target?.owedInvoiceId] })
    expect(payload).toMatchObject({ receipt: { state: 'FAILED', upstreamCode }, owedInvoices: null })
    expect(errorsOf(payload)).toEqual([{ code, upstreamCode, field, message }])
    expect((await listed('{ status: OPEN }')).nodes).toContainEqual(target)
  })

  it('are offset against consumption of their own rate and entity; a lost answer is found', async () => {
    const before = await listed('{ status: OPEN }')
    expect(before).toMatchObject({
      openAmount: { amount: '1338', currency: 'CNY' },
      nodes: [{ source: 'REFUND_AFTER_INVOICE', status: 'OPEN', taxRate: '0.06', balance: { amount: '1250' } }, { source: 'PAID_AMOUNT_INVOICED', status: 'OPEN', taxRate: '0.13', balance: { amount: '88' } }],
    })
    const [first, second] = before.nodes.map(({ owedInvoiceId }) => owedInvoiceId)
    const settled = (await listed('{ status: SETTLED }')).nodes[0]?.owedInvoiceId
    const refused = await offset({ owedInvoiceIds: [first, settled, 'OWE-none'] })
    expect(errorsOf(refused.payload)).toEqual([
      { code: 'WRONG_STATE', upstreamCode: null, field: 'input.owedInvoiceIds.1', message: '`input.owedInvoiceIds[1]`: this owed invoice is settled already.' },
      { code: 'NOT_FOUND', upstreamCode: null, field: 'input.owedInvoiceIds.2', message: '`input.owedInvoiceIds[2]`: the partner has none such.' },
    ])
    const cycle = open(await cyclesOf(here, 'HUAWEI_CLOUD_COMPUTING')).billingCycle
    const done = await offset({ owedInvoiceIds: [first], billingCycles: [cycle] })
    expect(done.payload).toMatchObject({
      receipt: { state: 'SUCCEEDED', settlement: 'ANSWER', operation: 'owedInvoice.offset', facts: [{ name: 'owedInvoiceIds', values: [first] }] }, userErrors: [],
      owedInvoices: [{ owedInvoiceId: first, status: 'SETTLED', balance: { amount: '0' }, owedAmount: { amount: '2000' }, settledAmount: { amount: '2000' } }],
    })
    own.faults.inject({ operationId: 'OffsetOwedInvoices', kind: 'reset', carriedOut: true, times: 1 })
    const others = open(await cyclesOf(here, 'OTHER')).billingCycle
    const lost = await offset({ owedInvoiceIds: [second], billingCycles: [others] })
    expect(lost.payload).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND', items: [{ itemId: second, resultId: second }] }, owedInvoices: [{ status: 'SETTLED' }], userErrors: [] })
    expect(await listed('{ status: OPEN }')).toMatchObject({ openAmount: { amount: '0' }, nodes: [] })
  })
})

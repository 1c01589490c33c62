/** Invoices from the preview to the receipt, over GraphQL on the sandbox; every step is read back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { solutionProviderId } from '#src/sandbox/seed/partners.ts'
import { ask, blockedBy, control, customersOf, cyclesOf, enterpriseTitle, invoiceNow, mailingAddress, nodesOf, open, ordersOf, startInvoicing, vendor, type Entity } from '#test/support/invoices.ts'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'
import { storePath } from '#test/support/writes.ts'

const validator = createOpenapiValidator()
const problems: string[] = []
let sandbox: Sandbox
let service: ServiceUnderTest

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false, observer: (exchange) => void problems.push(...(exchange.fault === null ? validator.check(exchange) : [])) })
  service = await startInvoicing(sandbox.url, `sqlite:${storePath()}`)
})

afterAll(async () => {
  await service.close()
  await sandbox.close()
  expect(problems).toEqual([])
})

interface Kind {
  readonly name: string
  readonly contractEntity: Entity
  readonly type: 'VAT_SPECIAL' | 'VAT_ORDINARY'
  readonly medium: 'DIGITAL' | 'PAPER' | 'ELECTRONIC'
  readonly method: string
  /** What is still there to be invoiced by that method. */
  readonly select: () => Promise<object>
}

const inSeptember = '2026-09'

const kinds: readonly Kind[] = [
  {
    name: 'a digital special one by billing cycle', contractEntity: 'HUAWEI_CLOUD_COMPUTING', type: 'VAT_SPECIAL', medium: 'DIGITAL', method: 'BILLING_CYCLE',
    select: async () => ({ billingCycles: [open(await cyclesOf(service, 'HUAWEI_CLOUD_COMPUTING')).billingCycle] }),
  },
  {
    name: 'a digital ordinary one by order', contractEntity: 'HUAWEI_CLOUD_COMPUTING', type: 'VAT_ORDINARY', medium: 'DIGITAL', method: 'ORDER',
    select: async () => ({ orderIds: [open(await ordersOf(service, 'HUAWEI_CLOUD_COMPUTING')).orderId] }),
  },
  {
    name: 'a special one on paper by customer and cycle', contractEntity: 'OTHER', type: 'VAT_SPECIAL', medium: 'PAPER', method: 'CUSTOMER_BILLING_CYCLE',
    select: async () => {
      const { customerId, billingCycle } = open(await customersOf(service, 'OTHER', inSeptember))
      return { customerCycles: [{ customerId, billingCycle }] }
    },
  },
  {
    name: 'an ordinary one on paper by a customer\'s orders', contractEntity: 'OTHER', type: 'VAT_ORDINARY', medium: 'PAPER', method: 'CUSTOMER_ORDER',
    select: async () => ({ customerOrderIds: [open(await ordersOf(service, 'OTHER')).orderId] }),
  },
  {
    name: 'an electronic ordinary one by amount', contractEntity: 'OTHER', type: 'VAT_ORDINARY', medium: 'ELECTRONIC', method: 'SPECIFIED_AMOUNT',
    select: () => Promise.resolve({ amount: '1234.56' }),
  },
]

/** An invoice from its preview to its issue; each step is read back. @returns its id */
async function issue({ contractEntity, type, medium, method, select }: Kind): Promise<string> {
  const terms = {
    selection: await select(), contractEntity, type, medium, profileId: enterpriseTitle,
    ...(medium === 'PAPER' ? { mailingAddressId: mailingAddress } : { recipientEmails: ['ap@example.com'] }),
  }
  const preview = await ask(service, 'invoicePreview', terms)
  expect(preview).toMatchObject({ errors: undefined, payload: { userErrors: [], preview: { allowedMedia: expect.arrayContaining([medium]) } } })
  const parts = preview.payload?.preview?.parts ?? []
  expect(parts.length).toBeGreaterThan(0)

  const requested = await ask(service, 'invoiceRequest', { ...terms, idempotencyKey: `story-${method}` })
  expect(requested.errors).toBeUndefined()
  const { requestId, invoices = [] } = requested.payload ?? {}
  // What is made is what was previewed.
  expect(requested.payload).toMatchObject({
    receipt: { state: 'SUCCEEDED', settlement: 'ANSWER', operation: 'invoice.request', mutation: 'invoiceRequest', generation: 'NEW', operationId: 'CreateInvoice' }, userErrors: [],
    requestId: expect.any(String),
    invoices: parts.map((part) => ({ ...part, requestId, state: 'PENDING_REVIEW', requestMethod: method, contractEntity, type, medium, titleType: 'ENTERPRISE', invoiceNumber: null })),
  })
  const invoiceId = invoices[0]?.invoiceId ?? ''
  expect(invoices[0]?.allowedActions).toContain('CANCEL')
  const listed = await service.query('{ invoices(first: 5, filter: { states: [PENDING_REVIEW] }) { nodes { invoiceId } } }')
  expect(JSON.stringify(listed.data)).toContain(invoiceId)

  await vendor(sandbox, invoiceId, 'approve')
  expect(await invoiceNow(service, invoiceId)).toMatchObject({ state: 'ISSUING' })
  await vendor(sandbox, invoiceId, medium === 'PAPER' ? 'mail' : 'issue')
  return invoiceId
}

const fileOf = (invoiceId: string) => service.query('query ($id: String!) { invoice(invoiceId: $id) { invoiceId file { url format expiresAt } } }', { id: invoiceId })

describe('an invoice', () => {
  it.each(kinds.filter(({ medium }) => medium !== 'PAPER'))('goes from the preview to the download: $name', async (kind) => {
    const invoiceId = await issue(kind)
    expect(await invoiceNow(service, invoiceId)).toMatchObject({ state: 'ISSUED', invoiceNumber: expect.any(String), issuedAt: expect.any(String), allowedActions: expect.arrayContaining(['RETURN', 'DOWNLOAD']) })
    expect(await fileOf(invoiceId)).toMatchObject({ data: { invoice: { file: { url: expect.stringMatching(/^https:/), format: expect.stringMatching(/PDF|OFD|XML/), expiresAt: expect.any(String) } } } })
  })

  it.each(kinds.filter(({ medium }) => medium === 'PAPER'))('goes from the preview to the receipt: $name', async (kind) => {
    const invoiceId = await issue(kind)
    expect(await invoiceNow(service, invoiceId)).toMatchObject({ state: 'PENDING_RECEIPT', courier: expect.any(String), trackingNumber: expect.any(String), mailingAddress: { addressId: mailingAddress }, receivedAt: null })
    const confirmed = await ask(service, 'invoiceReceiptConfirm', { invoiceId })
    expect(confirmed.payload).toMatchObject({ userErrors: [], invoice: { invoiceId, state: 'ISSUED', receivedAt: expect.any(String) } })
    expect(await invoiceNow(service, invoiceId)).toMatchObject({ state: 'ISSUED', invoiceNumber: expect.any(String), issuedAt: expect.any(String), allowedActions: expect.arrayContaining(['RETURN']) })
    const file = await fileOf(invoiceId)
    expect(file.data).toEqual({ invoice: { invoiceId, file: null } })
    expect(file.errors?.[0]).toMatchObject({ path: ['invoice', 'file'], message: 'The upstream refused invoice.file (PCM.INV.0021): paper invoices have no file.', extensions: { code: 'UPSTREAM_REJECTED' } })
  })

  it('is returned, and what it was about is requested again', async () => {
    const { billingCycle } = open(await cyclesOf(service, 'HUAWEI_CLOUD_COMPUTING'))
    const terms = { selection: { billingCycles: [billingCycle] }, contractEntity: 'HUAWEI_CLOUD_COMPUTING', type: 'VAT_SPECIAL', medium: 'DIGITAL', profileId: enterpriseTitle }
    const { payload: first } = await ask(service, 'invoiceRequest', { ...terms, idempotencyKey: 'returned-1' })
    const invoices = first?.invoices ?? []
    expect(invoices.length).toBeGreaterThan(0)
    for (const { invoiceId } of invoices) {
      await vendor(sandbox, invoiceId, 'approve')
      await vendor(sandbox, invoiceId, 'issue')
    }
    // Invoiced as a whole: it cannot be invoiced once more.
    const twice = await ask(service, 'invoiceRequest', { ...terms, idempotencyKey: 'returned-2' })
    expect(twice.payload).toMatchObject({ receipt: null, invoices: [], userErrors: [{ code: 'WRONG_STATE', field: ['input', 'selection', 'billingCycles', '0'] }] })

    for (const [index, { invoiceId }] of invoices.entries()) {
      const back = await ask(service, 'invoiceReturn', { invoiceId, reason: 'REISSUE', description: 'title to be corrected', idempotencyKey: `return-${index}` })
      expect(back.payload).toMatchObject({ receipt: { state: 'SUCCEEDED', operation: 'invoice.return', operationId: 'ReturnInvoice' }, invoice: { invoiceId, state: 'RETURNING' }, userErrors: [] })
      await vendor(sandbox, invoiceId, 'accept-return')
      expect(await invoiceNow(service, invoiceId)).toMatchObject({ state: 'RETURNED' })
      const records = await service.query('query ($cycle: BillingCycle!) { invoices(first: 50, filter: { billingCycle: $cycle }) { nodes { sourceInvoiceId sourceInvoice { invoiceId state } } } }', { cycle: billingCycle })
      expect(JSON.stringify(records.data)).toContain(`{"sourceInvoiceId":"${invoiceId}","sourceInvoice":{"invoiceId":"${invoiceId}","state":"RETURNED"}}`)
    }
    const again = await ask(service, 'invoiceRequest', { ...terms, type: 'VAT_ORDINARY', idempotencyKey: 'returned-3' })
    const total = (payload: typeof first) => payload?.invoices.map(({ selectedAmount }) => selectedAmount.amount)
    expect(again.payload).toMatchObject({ receipt: { state: 'SUCCEEDED' }, userErrors: [] })
    expect(total(again.payload)).toEqual(total(first))
    expect(again.payload?.requestId).not.toBe(first?.requestId)
  })

  it('of a cycle in arrears is refused before anything is sent, in the caller\'s language, and so is its preview', async () => {
    const { billingCycle } = blockedBy(await cyclesOf(service, 'HUAWEI_CLOUD_COMPUTING'), 'ARREARS')
    const terms = { selection: { billingCycles: [billingCycle] }, contractEntity: 'HUAWEI_CLOUD_COMPUTING', type: 'VAT_SPECIAL', medium: 'DIGITAL', profileId: enterpriseTitle }
    const refusal = { code: 'WRONG_STATE', upstreamCode: null, field: ['input', 'selection', 'billingCycles', '0'] }
    const { payload } = await ask(service, 'invoiceRequest', { ...terms, idempotencyKey: 'arrears' })
    expect(payload).toMatchObject({ receipt: null, requestId: null, invoices: [], userErrors: [{ ...refusal, message: '`input.selection.billingCycles[0]` is in arrears and cannot be invoiced before they are paid.' }] })
    const preview = await ask(service, 'invoicePreview', terms, { 'accept-language': 'zh' })
    expect(preview.payload).toEqual({ preview: null, userErrors: [{ ...refusal, message: '`input.selection.billingCycles[0]` 有欠款，还清后才能开票。' }] })
    expect((await service.query('{ receipt(idempotencyKey: "arrears") { state } }')).data).toEqual({ receipt: null })
  })

  it('is made out to a person, who gets ordinary ones only', async () => {
    await control(sandbox, 'partners/verified-name', { partnerId: solutionProviderId, type: 'INDIVIDUAL', name: '李明' })
    // An invoice that is not issued yet holds the title.
    const held = await ask(service, 'invoiceProfileDelete', { profileId: enterpriseTitle })
    expect(held.payload?.userErrors).toEqual([{ code: 'WRONG_STATE', upstreamCode: 'PCM.INV.0053', field: ['input', 'profileId'], message: 'The profile is in use by an open request.' }])
    const pending = await service.query('{ invoices(first: 100, filter: { states: [PENDING_REVIEW, ISSUING, CANCELLING, ISSUING_CANCEL_FAILED] }) { nodes { invoiceId state medium } } }')
    for (const { invoiceId, state, medium } of nodesOf<{ invoiceId: string; state: string; medium: string }>(pending, 'invoices')) {
      if (state === 'PENDING_REVIEW') await vendor(sandbox, invoiceId, 'reject', 'a new title')
      else if (state === 'CANCELLING') await vendor(sandbox, invoiceId, 'grant-withdrawal')
      else await vendor(sandbox, invoiceId, medium === 'PAPER' ? 'mail' : 'issue')
    }
    expect((await ask(service, 'invoiceProfileDelete', { profileId: enterpriseTitle })).payload).toEqual({ deletedProfileId: enterpriseTitle, userErrors: [] })
    const made = await ask(service, 'invoiceProfileCreate', { titleType: 'INDIVIDUAL', titleName: '李明', type: 'VAT_ORDINARY', isDefault: true })
    expect(made.payload).toMatchObject({ userErrors: [], profile: { titleType: 'INDIVIDUAL', titleName: '李明', type: 'VAT_ORDINARY', status: 'VALID' } })
    const profileId = made.payload?.profile?.profileId ?? ''
    const { billingCycle } = open(await cyclesOf(service, 'HUAWEI_CLOUD_COMPUTING'))
    const terms = { selection: { billingCycles: [billingCycle] }, contractEntity: 'HUAWEI_CLOUD_COMPUTING', medium: 'DIGITAL', profileId }
    const special = await ask(service, 'invoiceRequest', { ...terms, type: 'VAT_SPECIAL', idempotencyKey: 'personal-special' })
    expect(special.payload).toMatchObject({
      receipt: null,
      userErrors: [{ code: 'INVALID_INPUT', upstreamCode: null, field: ['input', 'profileId'], message: '`input.profileId`: a VAT special invoice (VAT_SPECIAL) needs a title of type ENTERPRISE; this one is INDIVIDUAL.' }],
    })
    const ordinary = await ask(service, 'invoiceRequest', { ...terms, type: 'VAT_ORDINARY', idempotencyKey: 'personal' })
    expect(ordinary.payload).toMatchObject({ receipt: { state: 'SUCCEEDED' }, userErrors: [], invoices: expect.arrayContaining([expect.objectContaining({ titleType: 'INDIVIDUAL', titleName: '李明' })]) })
    const invoiceId = ordinary.payload?.invoices[0]?.invoiceId ?? ''
    await vendor(sandbox, invoiceId, 'approve')
    await vendor(sandbox, invoiceId, 'issue')
    expect(await invoiceNow(service, invoiceId)).toMatchObject({ state: 'ISSUED', titleType: 'INDIVIDUAL' })
  })
})

/** Requests for invoices: amounts to the last digit, what tells two of them apart, and the searches for the effect of what is unknown. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Invoice } from '#src/datasources/invoices/model.ts'
import type { InvoiceRequestArgs, OwedInvoice } from '#src/datasources/invoices/model-writes.ts'
import { internationalListNew } from '#src/datasources/invoices/new-international.ts'
import { owedNew } from '#src/datasources/invoices/new-owed.ts'
import { previewNew, requestNew } from '#src/datasources/invoices/new-writes.ts'
import { invoiceRequest, invoiceReturn, owedOffset } from '#src/datasources/invoices/operations.ts'
import type { Page } from '#src/datasources/paging.ts'
import { ContractBroken } from '#src/generations/contract-broken.ts'
import type { Ask, MoneyTerms } from '#src/generations/money-operation.ts'
import type { Facts } from '#src/journal/receipt.ts'
import { parseJson, writeJson } from '#src/upstream/json.ts'
import { amountText, canonicalText, exactly } from './exact.ts'

function read(text: string): unknown {
  const parsed = parseJson(text)
  if (!parsed.ok) throw new Error('the body is no JSON')
  return parsed.value
}

const args: InvoiceRequestArgs = {
  selection: { method: 'BILLING_CYCLE', billingCycles: ['2026-07', '2026-08'] }, contractEntity: 'HUAWEI_CLOUD_COMPUTING', type: 'VAT_SPECIAL', medium: 'DIGITAL', profileId: 'P', clientToken: 'a-token-of-the-test',
}
const listArgs = { filter: {}, position: [0], limit: 20 }

describe('amounts of invoices', () => {
  it('are read without losing a digit, as numbers and as text', () => {
    fc.assert(fc.property(amountText, amountText, (one, other) => {
      const money = (text: string, currency = 'CNY') => ({ amount: canonicalText(exactly(text)), currency })
      const preview = previewNew.merge([read(`{"measure_id":1,"total_invoice_amount":${one},"parts":[{"selected_amount":${one},"owed_offset_amount":"${other}","invoice_amount":${other}}]}`)], args)
      expect(preview.totalAmount).toEqual(money(one))
      expect(preview.parts).toEqual([{ taxRate: null, selectedAmount: money(one), owedOffsetAmount: money(other), amount: money(other) }])
      const owed = owedNew.merge([read(`{"open_amount":${one},"owed_invoices":[{"owed_id":"O","owed_amount":${one},"settled_amount":"${other}","balance":${other}}]}`)], listArgs)
      expect([owed.openAmount, owed.items[0]?.owedAmount, owed.items[0]?.settledAmount, owed.items[0]?.balance]).toEqual([money(one), money(one), money(other), money(other)])
      const abroad = internationalListNew.merge([read(`{"count":1,"invoices":[{"requestId":"R","invoiceAmount":${one},"taxList":[{"taxAmount":${other}}]}]}`)], { from: '', to: '', position: [0], limit: 20 })
      expect([abroad.items[0]?.amount, abroad.items[0]?.taxes[0]?.amount]).toEqual([money(one, 'USD'), money(other, 'USD')])
    }))
  })

  it('go out as numbers, digit by digit', () => {
    fc.assert(fc.property(amountText.map((text) => canonicalText(exactly(text))), (amount) => {
      const plan = requestNew.plan({ ...args, selection: { method: 'SPECIFIED_AMOUNT', amount } })
      expect('cannot' in plan ? '' : writeJson(plan.requests[0]?.body ?? {})).toContain(`"specified_amount":${amount}`)
    }))
  })
})

describe('the answer to a request', () => {
  it.each([['nothing', {}], ['no invoice', { request_id: 'R', invoices: [] }], ['no request', { invoices: [{ invoice_id: 'I' }] }], ['an invoice without an id', { request_id: 'R', invoices: [{}] }]])('with %s is no success', (_case, answer) => {
    expect(() => requestNew.merge([answer], args)).toThrow(ContractBroken)
  })
})

describe('the facts of a request', () => {
  const factsOf = (other: Partial<InvoiceRequestArgs>) => invoiceRequest.money.facts({ ...args, ...other })

  it('tell it by what it selects and its terms, and by nothing that no invoice shows', () => {
    expect(factsOf({})).toEqual({ kind: 'BILLING_CYCLE', contractEntity: 'HUAWEI_CLOUD_COMPUTING', invoiceType: 'VAT_SPECIAL', medium: 'DIGITAL', billingCycles: ['2026-07', '2026-08'] })
    expect(factsOf({ clientToken: 'another', profileId: 'Q', remark: 'x', recipientEmails: ['ap@example.com'] })).toEqual(factsOf({}))
  })

  it('by customer and cycle name each customer and each cycle once', () => {
    const pairs = [['a', '2026-07'], ['a', '2026-08'], ['b', '2026-08']].map(([customerId = '', billingCycle = '']) => ({ customerId, billingCycle }))
    expect(factsOf({ selection: { method: 'CUSTOMER_BILLING_CYCLE', customerCycles: pairs } })).toMatchObject({ customerIds: ['a', 'b'], billingCycles: ['2026-07', '2026-08'] })
  })
})

type Search = NonNullable<MoneyTerms<never, never>['search']>
const window = { from: new Date('2026-11-20T10:00:00Z'), to: new Date('2026-11-20T10:16:00Z') }

function pageOf<Row>(items: readonly Row[], hasNextPage = false): Page<Row> {
  return { items, totalCount: items.length, hasNextPage, after: () => [0] }
}

/** Answers by the name of the operation that is asked, and keeps what it was asked with. */
function asking(answers: Readonly<Record<string, unknown>>) {
  const asked: { readonly name: string; readonly args: unknown }[] = []
  const ask: Ask = (operation, given) => {
    asked.push({ name: operation.name, args: given })
    // The test's own rows, which it makes of the right type below.
    return Promise.resolve(answers[operation.name] as never)
  }
  return { ask, asked }
}

function run(search: Search | null, facts: Facts, answers: Readonly<Record<string, unknown>>) {
  const { ask, asked } = asking(answers)
  if (!search) throw new TypeError('there is no search')
  return search(facts, window, ask).then((found) => ({ found, asked }))
}

const money = (amount: string) => ({ amount, currency: 'CNY' })

function invoice(changes: Partial<Invoice>): Invoice {
  return {
    invoiceId: 'I1', requestId: 'R1', state: 'PENDING_REVIEW', stateCode: 'PENDING_REVIEW', allowedActions: [], allowedActionCodes: [], requestMethod: 'BILLING_CYCLE', requestMethodCode: 'BILLING_CYCLE',
    contractEntity: 'HUAWEI_CLOUD_COMPUTING', contractEntityCode: 'HUAWEI_CLOUD_COMPUTING', billingCycles: ['2026-07', '2026-08'], orderIds: [], customerIds: [], type: 'VAT_SPECIAL', typeCode: 'VAT_SPECIAL',
    medium: 'DIGITAL', mediumCode: 'DIGITAL', titleType: null, titleTypeCode: null, titleName: null, taxpayerId: null, taxRate: '0.06', selectedAmount: money('100'), owedOffsetAmount: money('0'), amount: money('100'),
    invoiceNumber: null, rejectReason: null, courier: null, trackingNumber: null, mailingAddress: null, recipientEmails: [], appliedAt: '2026-11-20T10:01:00Z', issuedAt: null, receivedAt: null, sourceInvoiceId: null,
    ...changes,
  }
}

describe('the search for a request', () => {
  const search = (facts: Facts, rows: readonly Invoice[], hasNextPage = false) => run(invoiceRequest.money.search, facts, { 'invoice.list': pageOf(rows, hasNextPage) })
  const facts = invoiceRequest.money.facts(args)

  it('asks for invoices of its terms, requested in the time', async () => {
    const { asked } = await search(facts, [])
    expect(asked).toEqual([{ name: 'invoice.list', args: {
      filter: { requestMethod: 'BILLING_CYCLE', contractEntity: 'HUAWEI_CLOUD_COMPUTING', type: 'VAT_SPECIAL', medium: 'DIGITAL', appliedFrom: '2026-11-20T10:00:00Z', appliedTo: '2026-11-20T10:16:00Z' }, position: [0], limit: 100,
    } }])
  })

  it.each<readonly [string, readonly Invoice[], readonly (readonly [string, boolean])[]]>([
    ['nothing finds nothing', [], []],
    ['the request that covers it', [invoice({})], [['R1', true]]],
    ['the request whose parts by tax rate cover it together', [invoice({ billingCycles: ['2026-07'] }), invoice({ invoiceId: 'I2', billingCycles: ['2026-08'] })], [['R1', true]]],
    ['a request of a part of it may be it, and settles nothing', [invoice({ billingCycles: ['2026-07'] })], [['R1', false]]],
    ['a request of more is another one', [invoice({ billingCycles: ['2026-06', '2026-07', '2026-08'] })], []],
    ['two alike are two', [invoice({}), invoice({ requestId: 'R2' })], [['R1', true], ['R2', true]]],
    ['the record of a return is none', [invoice({ sourceInvoiceId: 'I0' })], []],
    ['one on another medium is another one', [invoice({ mediumCode: 'PAPER' })], []],
    ['one that does not say its terms may be it', [invoice({ typeCode: null })], [['R1', false]]],
    ['one without a request\'s id is told by its place', [invoice({ requestId: null })], [['row 1', false]]],
  ])('%s', async (_case, rows, expected) => {
    const { found } = await search(facts, rows)
    expect(found).toMatchObject({ kind: 'invoice.requested', idName: 'requestId' })
    expect(found.candidates.map(({ id, exact }) => [id, exact])).toEqual(expected)
  })

  it('settles nothing where there are more invoices than it reads', async () => {
    const { found, asked } = await search(facts, [invoice({})], true)
    expect(asked).toHaveLength(5)
    expect(found.candidates.every(({ exact }) => !exact)).toBe(true)
  })

  it('by amount adds up what was selected, and takes no sum that does not say all', async () => {
    const byAmount = invoiceRequest.money.facts({ ...args, selection: { method: 'SPECIFIED_AMOUNT', amount: '250.5' } })
    const rows = (second: string | null) => [invoice({ selectedAmount: money('100') }), invoice({ invoiceId: 'I2', selectedAmount: second === null ? null : money(second) })]
    const exactOf = async (second: string | null) => (await search(byAmount, rows(second))).found.candidates.map(({ exact }) => exact)
    expect(await exactOf('150.5')).toEqual([true])
    expect(await exactOf('150.49')).toEqual([])
    expect(await exactOf(null)).toEqual([false])
  })
})

describe('the search for a return', () => {
  const search = (kind: string | undefined, state: string | null) =>
    run(invoiceReturn.money.search, { invoiceIds: ['I1'], ...(kind !== undefined && { kind }) }, { 'invoice.details': state === null ? null : invoice({ stateCode: state }) })

  it.each([
    ['ISSUED', 'RETURNING', [true]], ['ISSUED', 'RETURNED', [true]], ['ISSUED', 'RETURN_REJECTED', [true]], ['ISSUED', 'ISSUED', []],
    ['RETURN_REJECTED', 'RETURNING', [true]], ['RETURN_REJECTED', 'RETURNED', [true]], ['RETURN_REJECTED', 'RETURN_REJECTED', [false]],
    ['RETURNING', 'RETURNING', [false]], ['RETURNING', 'RETURNED', [false]], [undefined, 'RETURNING', [false]], ['ISSUED', null, []],
  ] as const)('of one that was %s and is %s', async (before, now, exact) => {
    const { found } = await search(before, now)
    expect(found.candidates.map((one) => one.exact)).toEqual(exact)
  })
})

describe('the search for an offset', () => {
  const owedInvoice = (owedInvoiceId: string): Partial<OwedInvoice> => ({ owedInvoiceId, statusCode: 'SETTLED' })
  const search = (settled: readonly string[], requested: readonly Invoice[]) =>
    run(owedOffset.money.search, { owedInvoiceIds: ['O1', 'O2'] }, { 'owedInvoice.list': pageOf(settled.map(owedInvoice)), 'invoice.list': pageOf(requested) })

  it('takes each owed invoice that is settled since, of its own ones', async () => {
    const { found, asked } = await search(['O1', 'O3', 'O2'], [invoice({})])
    expect(found).toMatchObject({ kind: 'owedInvoice.settled', items: ['O1', 'O2'] })
    expect(found.candidates).toEqual([{ id: 'O1', at: null, exact: true, item: 'O1' }, { id: 'O2', at: null, exact: true, item: 'O2' }])
    expect(asked).toMatchObject([{ args: { filter: { status: 'SETTLED' } } }, { args: { filter: { appliedFrom: '2026-11-20T10:00:00Z' } } }])
  })

  it('leaves to people what an invoice that was requested since may have settled', async () => {
    const { found } = await search(['O1', 'O2'], [invoice({ owedOffsetAmount: money('88') })])
    expect(found.candidates.map(({ exact }) => exact)).toEqual([false, false])
  })
})

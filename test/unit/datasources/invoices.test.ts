import { describe, expect, it } from 'vitest'
import { invoiceableCustomerCycles, invoiceableCycles, invoiceableOrders, invoiceDetails, invoiceList } from '#src/datasources/invoices/operations.ts'
import { createInvoicesSource } from '#src/datasources/invoices/source.ts'
import { answerOf, consoleWorld, mapped, refusal } from './console-world.ts'

const firstPage = { filter: {}, position: [0], limit: 20 }

describe('the mapping of invoices', () => {
  it.each([
    ['ListInvoices', invoiceList],
    ['ShowInvoice', invoiceDetails],
    ['ListInvoiceableCycles', invoiceableCycles],
    ['ListInvoiceableOrders', invoiceableOrders],
    ['ListInvoiceableCustomerCycles', invoiceableCustomerCycles],
  ] as const)('asks and reads %s as its fixture says', (operationId, operation) => {
    const { expected, actual } = mapped(operationId, operation)
    expect(actual).toEqual(expected)
  })

  it('has no old generation', () => {
    expect([invoiceList, invoiceDetails, invoiceableCycles, invoiceableOrders, invoiceableCustomerCycles].map((operation) => operation.old)).toEqual([null, null, null, null, null])
  })

  it('sends no filter that is not set', async () => {
    const { part, asked } = consoleWorld(() => ({ total_count: 0, invoices: [] }))
    const page = await createInvoicesSource(part).list(firstPage)
    expect(JSON.parse(JSON.stringify(asked[0]?.query))).toEqual({ offset: 0, limit: 20 })
    expect(page).toMatchObject({ items: [], totalCount: 0, hasNextPage: false })
  })

  it('reads codes that nobody knows as UNRECOGNIZED with the code beside, and keeps the list', async () => {
    const invoice = { ...answerOf('ShowInvoice'), state: 'SHREDDED', allowed_actions: ['DOWNLOAD', 'FRAME'], medium: 'STONE' }
    const { part } = consoleWorld(() => ({ total_count: 1, invoices: [invoice] }))
    const { items } = await createInvoicesSource(part).list(firstPage)
    expect(items).toEqual([
      expect.objectContaining({
        state: 'UNRECOGNIZED',
        stateCode: 'SHREDDED',
        allowedActions: ['DOWNLOAD', 'UNRECOGNIZED'],
        allowedActionCodes: ['DOWNLOAD', 'FRAME'],
        medium: 'UNRECOGNIZED',
        mediumCode: 'STONE',
      }),
    ])
  })

  it('reads amounts that are numbers or text, with or without their unit and currency, as the same decimals in yuan', async () => {
    const amounts = { selected_amount: 100, owed_offset_amount: '0.10', invoice_amount: '99.90' }
    const { part } = consoleWorld(({ path }) => ({ invoice_id: path?.['invoice_id'], ...amounts, ...(path?.['invoice_id'] === 'A' && { measure_id: 1, currency: 'CNY' }) }))
    const { byId } = createInvoicesSource(part)
    const expected = {
      selectedAmount: { amount: '100', currency: 'CNY' },
      owedOffsetAmount: { amount: '0.1', currency: 'CNY' },
      amount: { amount: '99.9', currency: 'CNY' },
    }
    expect(await byId.load('A')).toMatchObject(expected)
    expect(await byId.load('B')).toMatchObject(expected)
  })

  it('takes an absent list as empty and an absent or empty field as null', async () => {
    const { part } = consoleWorld(() => ({ invoice_id: 'A', invoice_no: '', tax_rate: '' }))
    expect(await createInvoicesSource(part).byId.load('A')).toMatchObject({
      invoiceNumber: null,
      taxRate: null,
      state: null,
      amount: null,
      mailingAddress: null,
      orderIds: [],
      allowedActions: [],
      recipientEmails: [],
    })
  })

  it('refuses an invoice without an id, naming the field and not its content', async () => {
    const { part } = consoleWorld(() => ({ total_count: 1, invoices: [{ title_name: 'Li Ming' }] }))
    const failed = createInvoicesSource(part).list(firstPage)
    await expect(failed).rejects.toMatchObject({ code: 'UPSTREAM_CONTRACT_BROKEN', parameters: { field: 'invoices[0].invoice_id' } })
    await expect(failed).rejects.not.toThrow(/Li Ming/)
  })
})

describe('the source of invoices', () => {
  it('is null for an invoice that is not the partner’s, and asks each invoice once', async () => {
    const { part, asked } = consoleWorld(({ path }) => {
      if (path?.['invoice_id'] === 'OTHERS') throw refusal('ShowInvoice', 'PCM.0404')
      return { ...answerOf('ShowInvoice'), invoice_id: path?.['invoice_id'] }
    })
    const { byId } = createInvoicesSource(part)
    const [found, missing, again] = await Promise.all([byId.load('A'), byId.load('OTHERS'), byId.load('A')])
    expect(found?.invoiceId).toBe('A')
    expect(missing).toBeNull()
    expect(again).toBe(found)
    expect(asked.map(({ path }) => path?.['invoice_id'])).toEqual(['A', 'OTHERS'])
  })

  it('asks nothing for an id that is the path of another operation', async () => {
    const { part, asked } = consoleWorld(() => answerOf('ShowInvoice'))
    expect(await createInvoicesSource(part).byId.loadMany(['owed', 'preview', 'invoiceable-cycles', 'invoiceable-orders', 'invoiceable-customer-cycles'])).toEqual([null, null, null, null, null])
    expect(asked).toEqual([])
  })

  it('fails the one invoice that was refused and not the other', async () => {
    const { part } = consoleWorld(({ path }) => {
      if (path?.['invoice_id'] === 'BAD') throw refusal('ShowInvoice', 'CBC.0100')
      return answerOf('ShowInvoice')
    })
    const { byId } = createInvoicesSource(part)
    const [bad, good] = await Promise.allSettled([byId.load('BAD'), byId.load('A')])
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'UPSTREAM_REJECTED' } })
    expect(good.status).toBe('fulfilled')
  })

  it('tells that more pages follow by the total', async () => {
    const { part } = consoleWorld(() => ({ ...answerOf('ListInvoiceableCycles'), total_count: 23 }))
    const source = createInvoicesSource(part)
    expect(await source.invoiceableCycles({ ...firstPage, position: [20], limit: 2 })).toMatchObject({ totalCount: 23, hasNextPage: true })
    expect(await source.invoiceableCycles({ ...firstPage, position: [21], limit: 2 })).toMatchObject({ totalCount: 23, hasNextPage: false })
  })
})

/** The second lock of callers that are restricted to some customers: closed by default, whatever an upstream answers. */
import { describe, expect, it } from 'vitest'
import { restrictedSources } from '#src/datasources/restricted.ts'
import { createSources, type Sources } from '#src/datasources/sources.ts'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import { worldOf, type Answering } from '#test/unit/generations/world.ts'

const page = { position: [0], limit: 20 }

function restricted(answer: Answering): { readonly sources: Sources; readonly whole: Sources; readonly asked: readonly unknown[] } {
  const { part, asked } = worldOf({ answer })
  const { sources } = createSources(part.runtime, part.scope.context)
  return { sources: restrictedSources(sources, new Set(['own'])), whole: sources, asked }
}

const rows: Answering = ({ request }) => {
  const ids = request.body?.['customer_ids'] ?? [request.body?.['customer_id']]
  const listed = Array.isArray(ids) ? ids.map(String) : []
  return {
    count: 1,
    customer_infos: listed.map((id) => ({ customer_id: id, account_name: id, xaccount_type: 'IDP' })),
    customer_balances: ['own', 'other'].map((customer_id) => ({ customer_id, amount: 1, debt_amount: 0, currency: 'CNY', measure_id: 1 })),
  }
}

describe('restricted sources', () => {
  it('open nothing of a source that they do not name, nor of one that they name but for its open members', () => {
    const { sources, whole } = restricted(rows)
    const open = { customers: ['list', 'byId', 'balances', 'newTags', 'realNameReviews'], orders: ['list', 'ofCustomer', 'details', 'lines', 'refund'], subscriptions: ['list', 'byKey'], billing: ['consumptionRecords', 'monthlyBills'] }
    const isOpen = (read: () => unknown) => {
      try {
        return read() !== undefined
      } catch (error) {
        return !(error instanceof PartnerGraphError && error.code === 'FORBIDDEN')
      }
    }
    const found = Object.entries(whole).flatMap(([name, source]) => {
      const members = Object.keys(source).filter((member) => isOpen(() => Reflect.get(Reflect.get(sources, name), member)))
      return members.length === 0 ? [] : [[name, members]]
    })
    expect(Object.fromEntries(found)).toEqual(open)
    expect(() => sources.invoices.byId).toThrow(expect.objectContaining({ key: 'customers-closed' }))
  })

  it('answer null for other customers without asking', async () => {
    const { sources, asked } = restricted(rows)
    const { byId, balances, newTags, realNameReviews } = sources.customers
    expect(await Promise.all([byId, balances, newTags, realNameReviews].map((loader) => loader.load('other')))).toEqual([null, null, null, null])
    expect(await sources.subscriptions.byKey({ customerId: 'other', resourceId: 'r' })).toBeNull()
    expect(await sources.orders.refund({ customerId: 'other', orderId: 'o' })).toBeNull()
    expect(asked).toEqual([])
  })

  it('refuse the lists of other customers and of all', async () => {
    const { sources, asked } = restricted(rows)
    for (const filter of [{}, { customerId: 'other' }]) await expect(sources.customers.list({ filter, ...page })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    for (const owner of [null, { customerId: 'other', association: null }]) await expect(sources.orders.list({ filter: {}, sort: 'CREATED_AT_ASC', owner, ...page })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(sources.subscriptions.list({ filter: { customerId: 'other', mainOnly: false }, ...page })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(sources.billing.monthlyBills({ filter: { billingCycle: '2026-10' }, ...page }, null)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(asked).toEqual([])
  })

  it('give what is its own', async () => {
    const { sources } = restricted(rows)
    expect(await sources.customers.balances.load('own')).toMatchObject({ available: { amount: '1' } })
    expect((await sources.customers.list({ filter: { customerId: 'own' }, ...page })).items).toMatchObject([{ customerId: 'own' }])
  })

  it('show no row of another customer that the upstream slips into an own list', async () => {
    const { sources } = restricted(() => ({ count: 2, customer_infos: ['own', 'other'].map((id) => ({ customer_id: id, account_name: id, xaccount_type: 'IDP' })) }))
    await expect(sources.customers.list({ filter: { customerId: 'own' }, ...page })).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
  })
})

/** Bills: what is asked of each generation, what it cannot be asked, and how odd answers read. */
import { describe, expect, it } from 'vitest'
import { fromFile } from '#src/generations/live-policy.ts'
import { policyOf } from '../generations/world.ts'
import { policiesNew } from '#src/datasources/billing/incentive-policies.ts'
import type { ConsumptionRecordArgs, ConsumptionRecordFilter, MonthlyBillArgs, MonthlyBillFilter } from '#src/datasources/billing/model.ts'
import { consumptionRecordsNew, monthlyBillsNew } from '#src/datasources/billing/new.ts'
import { consumptionRecordsOld, monthlyBillsOld } from '#src/datasources/billing/old.ts'
import { consumptionRecords, monthlyBills } from '#src/datasources/billing/operations.ts'
import { createBillingSource } from '#src/datasources/billing/source.ts'
import type { Position } from '#src/datasources/paging.ts'
import type { Plan } from '#src/generations/operation.ts'
import type { Policy } from '#src/generations/policy.ts'
import type { Site } from '#src/generations/site.ts'
import { createGenerations } from '#src/generations/switch.ts'
import type { UpstreamClient, UpstreamRequest } from '#src/upstream/types.ts'
import { runtimeOver, scopeOf } from '#test/unit/generations/world.ts'

const clock = { now: () => 0, sleep: () => Promise.resolve() }
const records = (filter: Partial<ConsumptionRecordFilter> = {}, position: Position = [0], limit = 10): ConsumptionRecordArgs => ({
  filter: { customerId: 'c-1', billingCycle: '2026-10', ...filter },
  association: 'RESALE',
  position,
  limit,
})
const bills = (filter: Partial<MonthlyBillFilter> = {}, position: Position = [0], limit = 10): MonthlyBillArgs => ({
  filter: { billingCycle: '2026-10', ...filter },
  position,
  limit,
})

/** The queries that a plan sends, without the parameters that are not sent; or why it cannot. */
function queriesOf(plan: Plan) {
  if ('cannot' in plan) return plan.cannot
  return plan.requests.map(({ query = {} }) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)))
}

describe('consumption records on the old generation', () => {
  it('are asked once for each charging mode, with zero records, and with nothing for filters that are not set', () => {
    const shared = { customer_id: 'c-1', cycle: '2026-10', include_zero_record: true, offset: 0, limit: 10 }
    expect(queriesOf(consumptionRecordsOld.plan(records()))).toEqual(['1', '3', '10'].map((mode) => ({ ...shared, charge_mode: mode })))
  })

  it('are asked once when a mode is given', () => {
    const queries = queriesOf(consumptionRecordsOld.plan(records({ chargingMode: 'RESERVED_INSTANCE', billDetailType: 'USAGE', serviceTypeCode: 's', resourceId: 'r' })))
    expect(queries).toEqual([expect.objectContaining({ charge_mode: '10', bill_type: 5, cloud_service_type: 's', resource_id: 'r' })])
  })

  it('are asked for the days and the reseller that are given', () => {
    const filter = { chargingMode: 'PAY_PER_USE', days: { from: '2026-10-02', to: '2026-10-03' }, indirectPartnerId: 'p-2' } as const
    expect(queriesOf(consumptionRecordsOld.plan(records(filter)))).toEqual([
      expect.objectContaining({ charge_mode: '3', bill_date_begin: '2026-10-02', bill_date_end: '2026-10-03', indirect_partner_id: 'p-2' }),
    ])
  })

  it('go on in the mode where the page before ended, without the finished ones', () => {
    const queries = queriesOf(consumptionRecordsOld.plan(records({}, [4, 2, 0, 5, 9, 2])))
    expect(queries).toEqual([expect.objectContaining({ charge_mode: '3', offset: 2 }), expect.objectContaining({ charge_mode: '10', offset: 0 })])
  })

  it.each([
    [{ chargingMode: 'SAVINGS_PLAN' }, 'it has no records of savings plans.'],
    [{ billDetailType: 'YEARLY_PAID' }, 'it has no records of this bill type.'],
    [{ billDetailType: 'ROUNDING_MAKE_UP' }, 'it has no records of this bill type.'],
    [{ resourceName: 'web' }, 'it has no filter by resource name.'],
    [{ tradeId: 'CS1' }, 'it has no filter by transaction.'],
    [{ accountManagerId: 'am-1' }, 'it has no filter by account manager.'],
    [{ association: 'REFERRAL' }, 'it has records of resale customers only.'],
  ] as const)('cannot be filtered by %o', (filter, reason) => {
    expect(queriesOf(consumptionRecordsOld.plan(records(filter)))).toBe(reason)
  })

  it('can be asked of a customer that is not known to be a resale one only when just those records are wanted', () => {
    const unknown = { ...records({ chargingMode: 'PAY_PER_USE' }), association: null }
    expect(queriesOf(consumptionRecordsOld.plan(unknown))).toBe('it has records of resale customers only, and this customer is not known to be one.')
    const resale = { ...records({ chargingMode: 'PAY_PER_USE', association: 'RESALE' }), association: null }
    expect(queriesOf(consumptionRecordsOld.plan(resale))).toHaveLength(1)
    expect(queriesOf(consumptionRecordsOld.plan({ ...unknown, association: 'REFERRAL' }))).toBe('it has records of resale customers only.')
  })

  it('have the customer and the month of the request, and no order id where the answer has an empty one', () => {
    const page = consumptionRecordsOld.merge([{ fee_records: [{ order_id: '', charge_mode: '3', bill_type: 5 }], count: 1 }], records({ chargingMode: 'PAY_PER_USE' }))
    expect(page.items).toEqual([expect.objectContaining({ customerId: 'c-1', billingCycle: '2026-10', orderId: null, billDetailType: 'USAGE' })])
  })

  it('have a type and period that nobody knows beside their raw codes, and the list stands', () => {
    const rows = [{ charge_mode: '3', bill_type: 77, period_type: '26' }, { charge_mode: '9', bill_type: 5, period_type: '' }]
    const page = consumptionRecordsOld.merge([{ fee_records: rows, count: 2 }], records({ chargingMode: 'PAY_PER_USE' }))
    expect(page.items).toEqual([
      expect.objectContaining({ billDetailType: 'UNRECOGNIZED', billDetailTypeCode: '77', periodType: 'UNRECOGNIZED', periodTypeCode: '26' }),
      expect.objectContaining({ chargingMode: 'UNRECOGNIZED', chargingModeCode: '9', periodType: null, periodTypeCode: null }),
    ])
  })

  it('are in yuan, whatever unit the record names', () => {
    const row = { charge_mode: '3', bill_type: 5, amount: 1050, cash_amount: 1050, measure_id: 3 }
    const page = consumptionRecordsOld.merge([{ fee_records: [row], count: 1, currency: 'CNY' }], records({ chargingMode: 'PAY_PER_USE' }))
    expect(page.items[0]).toMatchObject({ payableAmount: { amount: '10.5', currency: 'CNY' }, payment: { cashAmount: { amount: '10.5' } } })
  })
})

describe('consumption records on the new generation', () => {
  it('are asked in one call whatever the mode, with modes and types as numbers', () => {
    expect(queriesOf(consumptionRecordsNew.plan(records()))).toEqual([{ bill_cycle: '2026-10', customer_id: 'c-1', offset: 0, limit: 10 }])
    expect(queriesOf(consumptionRecordsNew.plan(records({ chargingMode: 'SAVINGS_PLAN', billDetailType: 'YEARLY_PAID', association: 'REFERRAL' })))).toEqual([
      expect.objectContaining({ charging_mode: 11, bill_detail_type: 103, association_type: '1' }),
    ])
  })

  it.each([
    ['1', 'NEW_PURCHASE'],
    ['2', 'RENEWAL'],
    ['3', 'CHANGE'],
    ['4', 'UNSUBSCRIPTION'],
    ['8', 'AUTO_RENEWAL'],
  ])('have an order id where the type is %s', (code, word) => {
    const page = consumptionRecordsNew.merge([{ fee_records: [{ trade_id: 'CS1', bill_detail_type: Number(code) }], total_count: 1 }], records())
    expect(page.items[0]).toMatchObject({ tradeId: 'CS1', orderId: 'CS1', billDetailType: word })
  })

  it.each([5, 9, 14, 16, 18, 20, 23, 24, 25, 103, 12, 999])('never show the transaction of type %i as an order', (type) => {
    const page = consumptionRecordsNew.merge([{ fee_records: [{ trade_id: 'CS1', bill_detail_type: type }], total_count: 1 }], records())
    expect(page.items[0]).toMatchObject({ tradeId: 'CS1', orderId: null, billDetailTypeCode: String(type) })
  })

  it.each([
    [103, 'YEARLY_PAID'],
    [25, 'ROUNDING_MAKE_UP'],
    [100, 'UNSUBSCRIPTION_TAX'],
    [104, 'UNRECOGNIZED'],
  ])('read type %i as %s', (code, word) => {
    const page = consumptionRecordsNew.merge([{ fee_records: [{ bill_detail_type: code }], total_count: 1 }], records())
    expect(page.items[0]?.billDetailType).toBe(word)
  })
})

describe('monthly bills on the old generation', () => {
  it('are asked in one call for all modes, by page number from 1', () => {
    expect(queriesOf(monthlyBillsOld.plan(bills({}, [20], 20)))).toEqual([{ period: '2026-10', offset: 2, limit: 20 }])
  })

  it('call yearly/monthly 0 and pay-per-use 1, in questions and in answers', () => {
    expect(queriesOf(monthlyBillsOld.plan(bills({ chargingMode: 'YEARLY_MONTHLY' })))).toEqual([expect.objectContaining({ payMethod: '0' })])
    expect(queriesOf(monthlyBillsOld.plan(bills({ chargingMode: 'PAY_PER_USE' })))).toEqual([expect.objectContaining({ payMethod: '1' })])
    const page = monthlyBillsOld.merge([{ count: 3, billSums: ['0', '1', '7'].map((payMethod) => ({ customerId: 'c-1', payMethod })) }], bills())
    expect(page.items.map(({ chargingMode, chargingModeCode }) => [chargingMode, chargingModeCode])).toEqual([
      ['YEARLY_MONTHLY', '1'],
      ['PAY_PER_USE', '3'],
      ['UNRECOGNIZED', '7'],
    ])
  })

  it('cannot be filtered by savings plan or by reseller', () => {
    expect(queriesOf(monthlyBillsOld.plan(bills({ chargingMode: 'SAVINGS_PLAN' })))).toBe('it has no filter by savings plan.')
    expect(queriesOf(monthlyBillsOld.plan(bills({ indirectPartnerId: 'p-2' })))).toBe('it has no filter by cloud reseller.')
  })

  it('have details in the unit of their row', () => {
    const row = { customerId: 'c-1', amount: -1050, measureId: 3, currency: 'CNY', accountDetails: [{ balanceTypeId: 'BALANCE_TYPE_CREDIT', amount: -1050, billType: '1' }] }
    const page = monthlyBillsOld.merge([{ count: 1, billSums: [row] }], bills())
    expect(page.items[0]).toMatchObject({ amount: { amount: '-10.5' }, payments: [{ source: 'CREDIT', amount: { amount: '-10.5' }, billType: 'UNSUBSCRIPTION' }] })
  })
})

describe('monthly bills on the new generation', () => {
  it('are asked once for each charging mode, by record from 0', () => {
    const shared = { cycle: '2026-10', offset: 0, limit: 10 }
    expect(queriesOf(monthlyBillsNew.plan(bills()))).toEqual(['1', '3', '11'].map((mode) => ({ ...shared, charge_mode: mode })))
  })

  it('are asked once when a mode is given: pay-per-use is 3 here', () => {
    const filter = { chargingMode: 'PAY_PER_USE', customerId: 'c-1', serviceTypeCode: 's', billType: 'WRITE_OFF', indirectPartnerId: 'p-2' } as const
    expect(queriesOf(monthlyBillsNew.plan(bills(filter, [10, 31])))).toEqual([
      { cycle: '2026-10', charge_mode: '3', customer_id: 'c-1', cloud_service_type: 's', bill_type: '2', indirect_partner_id: 'p-2', offset: 10, limit: 10 },
    ])
  })

  it('have a total that is the sum of the modes, and come mode after mode', () => {
    const answer = (mode: string, count: number) => ({ count, currency: 'CNY', bill_sums: Array.from({ length: Math.min(count, 4) }, () => ({ customer_id: 'c-1', charge_mode: mode })) })
    const page = monthlyBillsNew.merge([answer('1', 3), answer('3', 40), answer('11', 0)], bills({}, [0], 4))
    expect(page.items.map(({ chargingMode }) => chargingMode)).toEqual(['YEARLY_MONTHLY', 'YEARLY_MONTHLY', 'YEARLY_MONTHLY', 'PAY_PER_USE'])
    expect([page.totalCount, page.hasNextPage, page.after(3)]).toEqual([43, true, [3, 1, 0, 4, 41, 1]])
  })
})

describe('incentive policies', () => {
  it('that nobody knows stand beside their raw code, and allow or forbid nothing', () => {
    const rows = [{ service_type_code: 's', incentive_policy: '99', allow_discount: 'MAYBE' }]
    const page = policiesNew.merge([{ policies: rows, total_count: 1 }], { month: '2026-10', position: [0], limit: 5 })
    expect(page.items).toEqual([expect.objectContaining({ kind: 'UNRECOGNIZED', kindCode: '99', isPartnerDiscountAllowed: null })])
  })

  it('are asked for a month, and for a service only when one is given', () => {
    expect(queriesOf(policiesNew.plan({ month: '2026-10', position: [0], limit: 5 }))).toEqual([{ time: '2026-10', offset: 0, limit: 5 }])
    const ofService = policiesNew.plan({ month: '2026-10', serviceTypeCode: 'hws.service.type.ec2', position: [5], limit: 5 })
    expect(queriesOf(ofService)).toEqual([{ time: '2026-10', service_type_code: 'hws.service.type.ec2', offset: 5, limit: 5 }])
  })
})

/** An upstream with this many old records of each charging mode; it keeps what it was asked. */
function upstreamOf(recordsByMode: Readonly<Record<string, number>>): { client: UpstreamClient; asked: UpstreamRequest[] } {
  const asked: UpstreamRequest[] = []
  const client: UpstreamClient = {
    call: ({ request }) => {
      asked.push(request)
      const { charge_mode: mode, offset, limit } = request.query ?? {}
      const count = recordsByMode[String(mode)] ?? 0
      const all = Array.from({ length: count }, (_, row) => ({ charge_mode: mode, bill_type: 5, resource_id: `${String(mode)}-${row}` }))
      const body = { fee_records: all.slice(Number(offset), Number(offset) + Number(limit)), count, currency: 'CNY' }
      return Promise.resolve({ body, requestId: null, waitMs: 0, tookMs: 0, attempts: 1 })
    },
    close: () => Promise.resolve(),
  }
  return { client, asked }
}

const site: Site = { name: 'china', currency: 'CNY', agency: null, lifecycle: new Map(), sunsets: new Map(), confirmed: new Map() }
const only = (use: 'old' | 'new') => policyOf(use, false)

function sourceOver(client: UpstreamClient, policy: Policy) {
  const context = { tenant: 't', language: 'en' as const, deadline: 1000, signal: new AbortController().signal, requestId: 'r' }
  const scope = scopeOf(context, () => Promise.reject(new Error('no customer acts here')))
  const generations = createGenerations({ client, policy: fromFile(policy), site, clock })
  return createBillingSource({ runtime: runtimeOver(generations, clock, { site }), scope })
}

describe('the source of bills', () => {
  it('walks a month on the old generation with as few calls as its pages need', async () => {
    const { client, asked } = upstreamOf({ '1': 3, '3': 25, '10': 1 })
    const source = sourceOver(client, only('old'))
    const seen: (string | null)[] = []
    const totals: (number | null)[] = []
    let position: Position = [0]
    for (let more = true; more; ) {
      const { model, generation } = await source.consumptionRecords(records({}, position, 10), 'old')
      seen.push(...model.items.map(({ resourceId }) => resourceId))
      totals.push(model.totalCount)
      position = model.after(model.items.length - 1)
      more = model.hasNextPage
      expect(generation).toBe('old')
    }
    const named = (mode: string, count: number) => Array.from({ length: count }, (_, row) => `${mode}-${row}`)
    expect(seen).toEqual([...named('1', 3), ...named('3', 25), ...named('10', 1)])
    expect(totals).toEqual([29, 29, 29])
    expect(asked.map(({ query }) => [query?.['charge_mode'], query?.['offset']])).toEqual([['1', 0], ['3', 0], ['10', 0], ['3', 7], ['3', 17], ['10', 0]])
  })

  it('does not go on on another generation than the list began on', async () => {
    const { client, asked } = upstreamOf({ '1': 3 })
    const source = sourceOver(client, only('new'))
    await expect(source.consumptionRecords(records({}, [1, 0, 0, 4, 1, 1]), 'old')).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' })
    expect(asked).toEqual([])
  })

  it('refuses what the chosen generation cannot answer, instead of answering with less', async () => {
    const { client, asked } = upstreamOf({})
    const refused = sourceOver(client, only('old')).consumptionRecords(records({ chargingMode: 'SAVINGS_PLAN' }), null)
    await expect(refused).rejects.toMatchObject({ code: 'NOT_SUPPORTED_BY_GENERATION' })
    expect(asked).toEqual([])
  })

  it('pins both lists of bills, whose rows differ between the generations', () => {
    expect([consumptionRecords.pinned, monthlyBills.pinned]).toEqual([true, true])
  })
})

/** A customer's own bills: what the old generation cannot be asked, its modes, pages and units, and whose records they are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MonthlySummaryArgs, ResourceBillArgs, ResourceRecordArgs } from '#src/datasources/billing/model-own.ts'
import { monthlySummaryNew, resourceBillsNew, resourceRecordsNew } from '#src/datasources/billing/new-own.ts'
import { monthlySummaryOld, resourceBillsOld, resourceRecordsOld } from '#src/datasources/billing/old-own.ts'
import type { Position } from '#src/datasources/paging.ts'
import type { Plan } from '#src/generations/operation.ts'
import { canonicalText, decimalText, exactly, shifted } from '#test/unit/datasources/exact.ts'

const whole = { customerId: 'c', billingCycle: '2026-09', members: 'OWN', payableOnly: false } as const
const records = (more: Partial<ResourceRecordArgs['filter']> = {}, position: Position = [0], limit = 10): ResourceRecordArgs => ({ filter: { ...whole, statistics: 'DETAIL', ...more }, position, limit })
const bills = (more: Partial<ResourceBillArgs['filter']> = {}, position: Position = [0], limit = 10): ResourceBillArgs => ({ filter: { ...whole, statistics: 'CYCLE', ...more }, position, limit })
const summary = (more: Partial<MonthlySummaryArgs['filter']> = {}): MonthlySummaryArgs => ({ filter: { customerId: 'c', billingCycle: '2026-09', members: 'OWN', ...more }, position: [0], limit: 10 })
const cannot = (plan: Plan) => ('cannot' in plan ? plan.cannot : null)
const queries = (plan: Plan) => ('cannot' in plan ? [] : plan.requests.map(({ query }) => JSON.parse(JSON.stringify(query))))

describe('a customer\'s own bills on the old generation', () => {
  it.each([
    [{ chargingMode: 'RESERVED_INSTANCE' }, 'it has no records of this charging mode.'],
    [{ chargingMode: 'SAVINGS_PLAN' }, 'it has no records of this charging mode.'],
    [{ billDetailType: 'USAGE' }, 'it has no filter by bill type.'],
    [{ tradeId: 't' }, 'it has no filter by transaction.'],
    [{ payableOnly: true }, 'it cannot leave out records with nothing to pay.'],
    [{ statistics: 'CYCLE' }, 'it has the records of each deduction only.'],
    [{ members: 'ALL' }, "it cannot tell an enterprise's members apart."],
    [{ members: 'ONE', memberId: 'm' }, "it cannot tell an enterprise's members apart."],
  ] as const)('cannot be asked for the records %o', (more, reason) => {
    expect(cannot(resourceRecordsOld.plan(records(more)))).toBe(reason)
    expect(cannot(resourceRecordsNew.plan(records(more)))).toBeNull()
  })

  it.each([
    [{ chargingMode: 'SAVINGS_PLAN' }, 'it has no bills of this charging mode.'],
    [{ billDetailType: 'USAGE' }, 'it has no filter by bill type.'],
    [{ payerAccountId: 'p' }, 'it has no filter by paying account.'],
    [{ payableOnly: true }, 'it cannot leave out bills with nothing to pay.'],
    [{ statistics: 'DAY' }, 'it has bills of whole months only.'],
    [{ statistics: 'DETAIL', days: { from: '2026-09-01', to: '2026-09-02' } }, 'it has bills of whole months only.'],
    [{ members: 'ALL' }, "it cannot tell an enterprise's members apart."],
  ] as const)('cannot be asked for the resource bills %o', (more, reason) => {
    expect(cannot(resourceBillsOld.plan(bills(more)))).toBe(reason)
    expect(cannot(resourceBillsNew.plan(bills(more)))).toBeNull()
  })

  it('cannot be asked for the summary of an enterprise\'s members', () => {
    expect(cannot(monthlySummaryOld.plan(summary({ members: 'ALL' })))).toBe("it cannot tell an enterprise's members apart.")
    expect(cannot(monthlySummaryNew.plan(summary({ members: 'ALL' })))).toBeNull()
  })

  it('are asked for once in each of the two modes, for the days of the whole month', () => {
    const span = { startTime: '2026-09-01', endTime: '2026-09-30', offset: 1, limit: 10 }
    expect(queries(resourceRecordsOld.plan(records()))).toEqual([{ ...span, payMethod: '0' }, { ...span, payMethod: '1' }])
    expect(queries(resourceRecordsOld.plan(records({ chargingMode: 'YEARLY_MONTHLY' })))).toEqual([{ ...span, payMethod: '0' }])
    expect(queries(resourceRecordsOld.plan(records({ chargingMode: 'PAY_PER_USE' })))).toEqual([{ ...span, payMethod: '1' }])
  })

  it.each([['2024-02', '29'], ['2023-02', '28'], ['2026-12', '31'], ['2026-04', '30']])('of %s end on day %s', (billingCycle, day) => {
    expect(queries(resourceRecordsOld.plan(records({ billingCycle, chargingMode: 'PAY_PER_USE' })))).toEqual([expect.objectContaining({ endTime: `${billingCycle}-${day}` })])
  })

  it('page through both modes to the end, each row once and in its order, whatever the page size', () => {
    const count = fc.nat({ max: 12 })
    fc.assert(fc.property(count, count, fc.integer({ min: 1, max: 7 }), (yearly, perUse, limit) => {
      const all = new Map([['0', Array.from({ length: yearly }, (_, index) => `y-${index}`)], ['1', Array.from({ length: perUse }, (_, index) => `p-${index}`)]])
      const seen: (string | null)[] = []
      let position: Position = [0]
      for (let pages = 0; pages <= yearly + perUse; pages += 1) {
        const args = bills({}, position, limit)
        const answers = queries(resourceBillsOld.plan(args)).map(({ payMethod, offset, limit: size }) => {
          const rows = all.get(payMethod) ?? []
          return { totalCount: rows.length, monthlyRecords: rows.slice((offset - 1) * size, offset * size).map((resInstanceId) => ({ resInstanceId, payMethod })) }
        })
        const page = resourceBillsOld.merge(answers, args)
        expect(page.totalCount).toBe(yearly + perUse)
        seen.push(...page.items.map(({ resourceId }) => resourceId))
        if (!page.hasNextPage) break
        position = page.after(page.items.length - 1)
      }
      expect(seen).toEqual([...all.values()].flat())
    }))
  })

  it('are exact in yuan, whichever unit they came in', () => {
    fc.assert(fc.property(decimalText, fc.constantFrom(['1', 0] as const, ['2', 1] as const, ['3', 2] as const), (amount, [measure, places]) => {
      const wanted = canonicalText(shifted(exactly(amount), places))
      const record = resourceRecordsOld.merge([{ totalCount: 1, feeRecords: [{ payMethod: '1', amount, officialAmount: amount, measureId: Number(measure) }] }], records({ chargingMode: 'PAY_PER_USE' })).items[0]
      expect([record?.payableAmount?.amount, record?.officialAmount?.amount]).toEqual([wanted, wanted])
      const sums = { measure_id: measure, total_amount: amount, bill_sums: [{ pay_method: '0', measure_id: measure, consume_amount: amount, account_details: [{ balance_type_id: 'BALANCE_TYPE_CREDIT', deduct_amount: amount }] }] }
      const { items: [row], totals } = monthlySummaryOld.merge([sums], summary())
      expect([row?.payableAmount?.amount, row?.payment?.creditAmount?.amount, totals.payableAmount?.amount]).toEqual([wanted, wanted, wanted])
    }))
  })

  it('break the contract where a unit is none that it knows', () => {
    expect(() => resourceBillsOld.merge([{ total_count: 1, monthlyRecords: [{ consumeAmount: 1, measureId: 7 }] }], bills({ chargingMode: 'PAY_PER_USE' }))).toThrow('measureId')
  })

  it('have nothing paid from an account that the deductions do not name, and null where there are none, or where a total is doubtful', () => {
    const row = { pay_method: '1', measure_id: 3 }
    const named = { ...row, account_details: [{ balance_type_id: 'BALANCE_TYPE_DEBIT', deduct_amount: 250 }, { balance_type_id: 'BALANCE_TYPE_COUPON' }] }
    const { items, totals } = monthlySummaryOld.merge([{ currency: 'CNY', debit_amount: 5, credit_amount: 6, bill_sums: [named, row] }], summary())
    const nothing = { amount: '0', currency: 'CNY' }
    expect(items[0]?.payment).toEqual({ cashAmount: { amount: '2.5', currency: 'CNY' }, creditAmount: nothing, couponAmount: null, flexiPurchaseCouponAmount: nothing, storedCardAmount: nothing })
    expect(items[1]?.payment).toBeNull()
    expect([totals.payment.cashAmount, totals.payment.creditAmount, totals.payableAmount]).toEqual([null, null, null])
  })

  it('have the mode\'s code of the new generation, and an unknown one as it came', () => {
    const rows = ['0', '1', '9', undefined].map((payMethod) => ({ payMethod }))
    const { items } = resourceRecordsOld.merge([{ totalCount: 4, feeRecords: rows }], records({ chargingMode: 'PAY_PER_USE' }))
    expect(items.map(({ chargingMode, chargingModeCode }) => [chargingMode, chargingModeCode])).toEqual([['YEARLY_MONTHLY', '1'], ['PAY_PER_USE', '3'], ['UNRECOGNIZED', '9'], [null, null]])
  })
})

describe('a customer\'s own bills on the new generation', () => {
  it('are its own, or those of the members that are named, and never the vendor\'s default', () => {
    const asked = (more: Partial<ResourceRecordArgs['filter']>) => queries(resourceRecordsNew.plan(records(more))).map(({ method, sub_customer_id }) => [method, sub_customer_id])
    expect(asked({})).toEqual([['oneself', undefined]])
    expect(asked({ members: 'ALL' })).toEqual([['all', undefined]])
    expect(asked({ members: 'ONE', memberId: 'm-1' })).toEqual([['sub_customer', 'm-1']])
  })

  it.each([['1', true], ['2', true], ['3', true], ['4', true], ['8', true], ['5', false], ['9', false], ['103', false]])('have, of bill type %s, an order id that is the transaction\'s: %s', (type, isOrder) => {
    const row = { bill_type: Number(type), charge_mode: '1', trade_id: 'T' }
    expect(resourceRecordsNew.merge([{ total_count: 1, fee_records: [row] }], records()).items[0]?.orderId).toBe(isOrder ? 'T' : null)
  })
})

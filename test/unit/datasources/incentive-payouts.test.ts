/** Payouts: amounts to the last digit, what tells two of them apart, and the search for the effect of one that is unknown. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IncentivePayout } from '#src/datasources/incentives/model.ts'
import type { AutoPayout, PayoutCreation } from '#src/datasources/incentives/model-payouts.ts'
import { payoutCreateNew, payoutInvoiceListNew, payoutInvoicesSubmitNew, payoutPreviewNew } from '#src/datasources/incentives/new-payout-writes.ts'
import { incentiveAutoPayoutUpdate, incentivePayoutCreate } from '#src/datasources/incentives/operations.ts'
import { createIncentivesSource } from '#src/datasources/incentives/source.ts'
import type { Page } from '#src/datasources/paging.ts'
import type { Ask, MoneyTerms } from '#src/generations/money-operation.ts'
import type { Facts } from '#src/journal/receipt.ts'
import { parseJson, writeJson } from '#src/upstream/json.ts'
import { answerOf, consoleWorld, refusal } from './console-world.ts'
import { amountText, canonicalText, exactly } from './exact.ts'

function read(text: string): unknown {
  const parsed = parseJson(text)
  if (!parsed.ok) throw new Error('the body is no JSON')
  return parsed.value
}

function sentBody(plan: ReturnType<typeof payoutCreateNew.plan>): unknown {
  return 'cannot' in plan ? null : JSON.parse(writeJson(plan.requests[0]?.body ?? {}))
}

const creation: PayoutCreation = { mode: 'SELECTED', incentiveIds: ['I1', 'I2'], method: 'BANK_TRANSFER', partnerTaxRate: '0.03', expectedAmount: '7000', clientToken: 'a-token-of-the-test' }

describe('amounts of payouts', () => {
  it('are read without losing a digit, as numbers and as text', () => {
    fc.assert(fc.property(amountText, amountText, (asked, settled) => {
      const money = (text: string) => ({ amount: canonicalText(exactly(text)), currency: 'CNY' })
      const preview = payoutPreviewNew.merge([read(`{"apply_amount":${asked},"settlement_amount":"${settled}","owed_invoice_amount":${settled}}`)], creation)
      expect([preview.requestedAmount, preview.settlementAmount, preview.owedInvoiceAmount]).toEqual([money(asked), money(settled), money(settled)])
      expect(payoutInvoiceListNew.merge([read(`{"payout_id":"P","invoice_amount":${asked}}`)], 'P')?.amount).toEqual(money(asked))
    }))
  })

  it('go out as text, digit by digit', () => {
    fc.assert(fc.property(amountText.map((text) => canonicalText(exactly(text))), (amount) => {
      expect(sentBody(payoutCreateNew.plan({ ...creation, expectedAmount: amount }))).toMatchObject({ expected_amount: amount })
      expect(sentBody(payoutInvoicesSubmitNew.plan({ payoutId: 'P', invoices: [{ number: 'N', amount, medium: 'DIGITAL' }] }))).toMatchObject({ invoices: [{ amount }] })
    }))
  })
})

describe('the facts of a payout', () => {
  const factsOf = (other: Partial<PayoutCreation>) => incentivePayoutCreate.money.facts({ ...creation, ...other })

  it('tell it by which incentives, how and how much, and never by the token that goes out', () => {
    expect(factsOf({})).toEqual({ kind: 'SELECTED', method: 'BANK_TRANSFER', taxRate: '0.03', amount: '7000', incentiveIds: ['I1', 'I2'] })
    expect(factsOf({ clientToken: 'another-token' })).toEqual(factsOf({}))
  })

  it('of everything name no incentives: which they are is the vendor\'s to say', () => {
    const { incentiveIds: _, partnerTaxRate: __, ...all } = creation
    expect(incentivePayoutCreate.money.facts({ ...all, mode: 'ALL_MERGED', method: 'VOUCHER_QUOTA' })).toEqual({ kind: 'ALL_MERGED', method: 'VOUCHER_QUOTA', amount: '7000' })
  })

  it('of the automatic one are how it is set', () => {
    expect(incentiveAutoPayoutUpdate.money.facts({ isEnabled: true, method: 'CLOUD_ACCOUNT', partnerTaxRate: '0.06' })).toEqual({ kind: 'ON', method: 'CLOUD_ACCOUNT', taxRate: '0.06' })
    expect(incentiveAutoPayoutUpdate.money.facts({ isEnabled: false })).toEqual({ kind: 'OFF' })
  })
})

const window = { from: new Date('2026-11-20T00:00:00.500Z'), to: new Date('2026-11-20T00:16:00Z') }
const payout: IncentivePayout = {
  payoutId: 'P1', mode: 'SELECTED', modeCode: 'SELECTED', method: 'BANK_TRANSFER', methodCode: 'BANK_TRANSFER', state: 'SUBMITTED', stateCode: 'SUBMITTED', incentiveIds: ['I2', 'I1'],
  requestedAmount: { amount: '7000', currency: 'CNY' }, settlementAmount: null, partnerTaxRate: '0.03', needsInvoice: true, owedInvoiceId: null, voucherQuotaId: null, rejectReason: null,
  appliedAt: '2026-11-20T00:01:00Z', paidAt: null,
}

/** Searches among payout orders, in pages as they are asked for. */
async function searchPayouts(facts: Facts, rows: readonly IncentivePayout[]) {
  const asked: unknown[] = []
  const ask = (async (_operation: unknown, args: { readonly position: readonly number[]; readonly limit: number }) => {
    asked.push(args)
    const [offset = 0] = args.position
    const items = rows.slice(offset, offset + args.limit)
    return { items, totalCount: rows.length, hasNextPage: offset + items.length < rows.length, after: (index) => [offset + index + 1] } satisfies Page<object>
  }) as Ask
  return { found: await incentivePayoutCreate.money.search?.(facts, window, ask), asked }
}

describe('the search for a payout', () => {
  const facts = incentivePayoutCreate.money.facts(creation)

  it('asks for orders by that method in that time, and takes the one of those incentives in whatever order', async () => {
    const { found, asked } = await searchPayouts(facts, [payout, { ...payout, payoutId: 'P2', incentiveIds: ['I1'] }])
    expect(asked).toEqual([{ filter: { appliedFrom: '2026-11-20T00:00:00Z', appliedTo: '2026-11-20T00:16:00Z', method: 'BANK_TRANSFER' }, position: [0], limit: 100 }])
    expect(found).toEqual({ kind: 'incentivePayout', idName: 'payoutId', candidates: [{ id: 'P1', at: '2026-11-20T00:01:00Z', exact: true }] })
  })

  it.each<readonly [string, Partial<IncentivePayout>, boolean | null]>([
    ['of another amount', { requestedAmount: { amount: '7000.01', currency: 'CNY' } }, null],
    ['of another mode', { mode: 'AUTO', modeCode: 'AUTO' }, null],
    ['by another method', { method: 'CLOUD_ACCOUNT', methodCode: 'CLOUD_ACCOUNT' }, null],
    ['at another tax rate', { partnerTaxRate: '0.06' }, null],
    ['of one incentive less', { incentiveIds: ['I1'] }, null],
    ['of one incentive more', { incentiveIds: ['I1', 'I2', 'I3'] }, null],
    ['that could not be made', { state: 'CREATE_FAILED', stateCode: 'CREATE_FAILED' }, true],
    ['without an amount', { requestedAmount: null }, false],
    ['without a mode', { mode: null, modeCode: null }, false],
    ['without a method', { method: null, methodCode: null }, false],
    ['without a tax rate', { partnerTaxRate: null }, false],
    ['without incentives', { incentiveIds: [] }, false],
  ])('takes an order %s as what it is', async (_case, other, exact) => {
    const { found } = await searchPayouts(facts, [{ ...payout, ...other }])
    expect(found?.candidates.map((one) => one.exact)).toEqual(exact === null ? [] : [exact])
  })

  it('of everything takes an order of any incentives, and no tax rate where none was named', async () => {
    const all = { kind: 'ALL_MERGED', method: 'VOUCHER_QUOTA', amount: '7000' }
    const { found } = await searchPayouts(all, [{ ...payout, mode: 'ALL_MERGED', modeCode: 'ALL_MERGED', method: 'VOUCHER_QUOTA', methodCode: 'VOUCHER_QUOTA', partnerTaxRate: null }])
    expect(found?.candidates).toMatchObject([{ id: 'P1', exact: true }])
  })

  it('trusts nothing of a list that it has not read whole', async () => {
    const { found, asked } = await searchPayouts(facts, [payout, ...Array.from({ length: 500 }, (_, index) => ({ ...payout, payoutId: `X${index}`, incentiveIds: ['I9'] }))])
    expect([asked.length, found?.candidates]).toEqual([5, [{ id: 'P1', at: '2026-11-20T00:01:00Z', exact: false }]])
  })
})

describe('the search for a setting of the automatic payout', () => {
  const setting: AutoPayout = { isEnabled: true, method: 'CLOUD_ACCOUNT', methodCode: 'CLOUD_ACCOUNT', partnerTaxRate: '0.06', updatedAt: '2026-11-20T00:01:00Z' }
  const on = { kind: 'ON', method: 'CLOUD_ACCOUNT', taxRate: '0.06' }
  const terms: Pick<MoneyTerms<never, never>, 'search'> = incentiveAutoPayoutUpdate.money
  const search = async (facts: Facts, shown: AutoPayout) => (await terms.search?.(facts, window, (async () => shown) as Ask))?.candidates

  it.each<readonly [string, Facts, Partial<AutoPayout>, readonly object[]]>([
    ['as it was to be', on, {}, [{ id: '2026-11-20T00:01:00Z', at: '2026-11-20T00:01:00Z', exact: true }]],
    ['that was made before', on, { updatedAt: '2026-11-19T23:58:00Z' }, []],
    ['that was made long after', on, { updatedAt: '2026-11-20T00:17:00Z' }, []],
    ['that does not say when it was made', on, { updatedAt: null }, [{ id: 'now', at: null, exact: false }]],
    ['by another method', on, { method: 'VOUCHER_QUOTA', methodCode: 'VOUCHER_QUOTA' }, []],
    ['at another tax rate', on, { partnerTaxRate: '0.03' }, []],
    ['that is off', on, { isEnabled: false }, []],
    ['that is off as it was to be, whatever method it had', { kind: 'OFF' }, { isEnabled: false }, [{ id: '2026-11-20T00:01:00Z', at: '2026-11-20T00:01:00Z', exact: true }]],
  ])('takes one %s as what it is', async (_case, facts, other, candidates) => {
    expect(await search(facts, { ...setting, ...other })).toEqual(candidates)
  })

  it('writes down no record of a setting whose answer has no time', () => {
    expect(incentiveAutoPayoutUpdate.money.result({ ...setting, updatedAt: null })).toEqual({ ids: {}, claim: null })
    expect(incentiveAutoPayoutUpdate.money.result(setting)).toEqual({ ids: { updatedAt: setting.updatedAt }, claim: { kind: 'incentiveAutoPayout', id: setting.updatedAt } })
  })
})

describe('what a payout order is invoiced with', () => {
  it.each(['PCM.INC.0020', 'PCM.0404'])('is nothing where the console says %s', async (code) => {
    const { part } = consoleWorld(({ operationId }) => { throw refusal(operationId, code) })
    expect(await createIncentivesSource(part).invoiceListOf.load('PAY-1')).toBeNull()
  })

  it('is asked once for the same order', async () => {
    const { part, asked } = consoleWorld(() => answerOf('ShowIncentivePayoutInvoiceList'))
    const source = createIncentivesSource(part)
    const [one, other] = await Promise.all([source.invoiceListOf.load('PAY-1'), source.invoiceListOf.load('PAY-1')])
    expect(one).toEqual(other)
    expect(asked.map(({ path }) => path)).toEqual([{ payout_id: 'PAY-1' }])
  })
})

/** Coupons and quotas: amounts to the last digit, answers that say of each item what came of it, and the search for effects. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { couponRecordsNew, issuedCouponsNew, ownCouponsNew } from '#src/datasources/coupons/new.ts'
import type { CouponRecord } from '#src/datasources/coupons/model.ts'
import { grantedQuotasNew, quotaDetailsNew, quotaRecordsNew, quotasNew } from '#src/datasources/coupons/new-quotas.ts'
import { grantNew, issueNew, quotaReclaimNew } from '#src/datasources/coupons/new-writes.ts'
import { couponIssue, couponQuotaGrant, couponQuotaReclaim, couponReclaim } from '#src/datasources/coupons/operations.ts'
import type { Page } from '#src/datasources/paging.ts'
import { payableAmount } from '#src/resolvers/arguments.ts'
import type { Ask, MoneyTerms } from '#src/generations/money-operation.ts'
import type { Facts } from '#src/journal/receipt.ts'
import { parseJson, writeJson } from '#src/upstream/json.ts'
import { amountText, canonicalText, exactly, shifted } from './exact.ts'

const page = { position: [0], limit: 20 } as const

/** A body as the client reads it: numbers that binary would not keep exactly are text. */
function read(text: string): unknown {
  const parsed = parseJson(text)
  if (!parsed.ok) throw new Error('the body is no JSON')
  return parsed.value
}

/** Amounts that may be paid: above 0, at most 2 decimals, up to 15 digits before the point. */
const payable = fc.tuple(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.integer({ min: 0, max: 99 }))
  .filter(([whole, cents]) => whole > 0n || cents > 0)
  .map(([whole, cents]) => canonicalText(exactly(`${whole}.${String(cents).padStart(2, '0')}`)))

describe('amounts', () => {
  it.each([['1', 0], ['2', 1], ['3', 2]] as const)('of coupons and quotas are read in measure %s without losing a digit', (unit, places) => {
    fc.assert(fc.property(amountText, amountText, (worth, left) => {
      const row = (value: string) => `"${value}":${worth},"balance":${left},"measure_id":${unit}`
      const money = { value: { amount: canonicalText(shifted(exactly(worth), places)), currency: 'CNY' }, balance: { amount: canonicalText(shifted(exactly(left), places)), currency: 'CNY' } }
      const coupons = read(`{"user_coupons":[{"coupon_id":"c",${row('face_value')}}]}`)
      const quotas = read(`{"quotas":[{"quota_id":"q",${row('quota_value')}}]}`)
      const own = ownCouponsNew.merge([coupons], { owner: { customerId: 'c' }, filter: {}, ...page }).items[0]
      const issued = issuedCouponsNew.merge([coupons], { filter: {}, ...page }).items[0]
      const quota = quotasNew.merge([quotas], { type: 'VOUCHER', filter: {}, ...page }).items[0]
      const granted = grantedQuotasNew.merge([quotas], { indirectPartnerId: 'r', filter: {}, ...page }).items[0]
      expect([own?.faceValue, own?.balance]).toEqual([money.value, money.balance])
      expect([issued?.faceValue, issued?.balance]).toEqual([money.value, money.balance])
      expect([quota, granted].map((one) => [one?.value, one?.balance])).toEqual([[money.value, money.balance], [money.value, money.balance]])
    }), { numRuns: 200 })
  })

  it('of records, which name no unit, are yuan to the last digit', () => {
    fc.assert(fc.property(amountText, (amount) => {
      const money = { amount: canonicalText(exactly(amount)), currency: 'CNY' }
      expect(couponRecordsNew.merge([read(`{"records":[{"operation_amount":${amount}}]}`)], { filter: {}, ...page }).items[0]?.amount).toEqual(money)
      expect(quotaRecordsNew.merge([read(`{"records":[{"amount":${amount}}]}`)], { filter: {}, ...page }).items[0]?.amount).toEqual(money)
    }), { numRuns: 200 })
  })

  it('that are paid go out digit by digit, as a number', () => {
    fc.assert(fc.property(payable, (amount) => {
      const checked = payableAmount(amount, 'input.amount')
      const plans = [issueNew.plan({ quotaId: 'q', customerIds: ['c'], faceValue: checked }), grantNew.plan({ quotaId: 'q', indirectPartnerIds: ['r'], amount: checked })]
      const sent = plans.map((plan) => ('cannot' in plan ? plan.cannot : writeJson(plan.requests[0]?.body ?? {})))
      expect(sent[0]).toContain(`"face_value":${amount}`)
      expect(sent[1]).toContain(`"quota_amount":${amount}`)
    }), { numRuns: 200 })
  })
})

describe('an answer that is done in part', () => {
  it('says of every item what came of it, whatever was done and refused, in whatever order', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-f0-9]{4,8}$/), { minLength: 1, maxLength: 30 })
    fc.assert(fc.property(ids, fc.infiniteStream(fc.boolean()), fc.boolean(), (asked, coin, isReversed) => {
      const isDone = new Map(asked.map((id) => [id, coin.next().value === true]))
      const order = isReversed ? asked.toReversed() : asked
      const done = order.filter((id) => isDone.get(id))
      const errors = order.filter((id) => !isDone.get(id)).map((id) => ({ id, error_code: 'CBC.1', error_msg: '' }))
      const outcome = (id: string, resultId: string) => (isDone.get(id) ? { id, resultId, vendorCode: null } : { id, resultId: null, vendorCode: 'CBC.1' })
      const issued = issueNew.merge([{ coupon_infos: done.map((id) => ({ id, coupon_id: `C${id}` })), error_details: errors }], { quotaId: 'q', customerIds: asked, faceValue: '1' })
      const granted = grantNew.merge([{ simple_quota_infos: done.map((id) => ({ id, quota_id: `Q${id}` })), error_details: errors }], { quotaId: 'q', indirectPartnerIds: asked, amount: '1' })
      const taken = quotaReclaimNew.merge([{ simple_quota_infos: done.map((id) => ({ quota_id: id, quota_balance: 0 })), error_details: errors }], { quotaIds: asked })
      expect(issued.outcomes).toEqual(asked.map((id) => outcome(id, `C${id}`)))
      expect(granted.outcomes).toEqual(asked.map((id) => outcome(id, `Q${id}`)))
      expect(taken.outcomes).toEqual(asked.map((id) => outcome(id, id)))
    }))
  })

  it.each([
    ['nothing', {}],
    ['not every item', { coupon_infos: [{ id: 'a', coupon_id: '1' }] }],
    ['others', { coupon_infos: [{ id: 'a', coupon_id: '1' }, { id: 'x', coupon_id: '2' }] }],
    ['more', { coupon_infos: [{ id: 'a', coupon_id: '1' }, { id: 'b', coupon_id: '2' }, { id: 'x', coupon_id: '3' }] }],
    ['an item twice', { coupon_infos: [{ id: 'a', coupon_id: '1' }, { id: 'b', coupon_id: '2' }], error_details: [{ id: 'a', error_code: 'CBC.1' }] }],
    ['two coupons for one', { coupon_infos: [{ id: 'a', coupon_id: '1' }, { id: 'a', coupon_id: '2' }] }],
    ['no coupon', { coupon_infos: [{ id: 'a', coupon_id: '1' }, { id: 'b' }] }],
    ['a refusal of nobody', { coupon_infos: [{ id: 'a', coupon_id: '1' }], error_details: [{ error_code: 'CBC.1' }] }],
  ])('is no answer where it names %s', (_case, body) => {
    expect(() => issueNew.merge([body], { quotaId: 'q', customerIds: ['a', 'b'], faceValue: '1' })).toThrow(/coupon_infos|error_details/)
  })
})

describe('a quota by its id', () => {
  it('is asked for among both kinds in one go, and is none that the upstream adds', () => {
    const plan = quotaDetailsNew.plan({ quotaId: 'q', indirectPartnerId: null })
    expect('cannot' in plan ? [] : plan.requests.map(({ body }) => [body?.['quota_ids'], body?.['quota_type']])).toEqual([[['q'], 0], [['q'], 1]])
    expect(quotaDetailsNew.merge([{ quotas: [] }, { quotas: [{ quota_id: 'other' }] }], { quotaId: 'q', indirectPartnerId: null })).toBeNull()
  })
})

const window = { from: new Date('2026-11-20T00:00:00Z'), to: new Date('2026-11-20T00:15:00Z') }
const empty: CouponRecord = { recordId: null, operation: 'ISSUE', operationCode: '1', quotaId: 'q', quotaType: null, quotaTypeCode: null, couponId: null, customerId: null, amount: null, at: null, succeeded: true, remark: null }
const issuedTo = (customerId: string | null, couponId: string | null, other: Partial<CouponRecord> = {}): CouponRecord => ({ ...empty, customerId, couponId, amount: { amount: '20.5', currency: 'CNY' }, ...other })

/** Searches among rows, in pages as they are asked for. */
async function search(operation: { readonly money: Pick<MoneyTerms<never, never>, 'search'> }, facts: Facts, rows: readonly object[]) {
  const asked: unknown[] = []
  // The rows are of whatever operation the search asks.
  const ask = (async (_operation: unknown, args: { readonly position: readonly number[]; readonly limit: number }) => {
    asked.push(args)
    const [offset = 0] = args.position
    const items = rows.slice(offset, offset + args.limit)
    return { items, totalCount: rows.length, hasNextPage: offset + items.length < rows.length, after: (index) => [offset + index + 1] } satisfies Page<object>
  }) as Ask
  const found = await operation.money.search?.(facts, window, ask)
  return { found, asked }
}

describe('the search for issued coupons', () => {
  const facts = { quotaIds: ['q'], customerIds: ['a', 'b'], amount: '20.5', indirectPartnerId: 'r' }

  it('asks for issues from the quota in the window, on the reseller\'s behalf, and gives each customer its own', async () => {
    const { found, asked } = await search(couponIssue, facts, [issuedTo('a', 'C1'), issuedTo('b', 'C2'), issuedTo('c', 'C3')])
    expect(asked).toEqual([{ filter: { operations: ['ISSUE'], quotaId: 'q', from: '2026-11-20T00:00:00Z', to: '2026-11-20T00:15:00Z', indirectPartnerId: 'r' }, position: [0], limit: 100 }])
    expect(found).toEqual({
      kind: 'coupon.issued', idName: 'couponId', items: ['a', 'b'],
      candidates: [{ id: 'C1', at: null, item: 'a', exact: true }, { id: 'C2', at: null, item: 'b', exact: true }],
    })
  })

  it.each([
    ['a failure', issuedTo('a', 'C1', { succeeded: false }), []],
    ['another amount', issuedTo('a', 'C1', { amount: { amount: '20.51', currency: 'CNY' } }), []],
    ['no amount', issuedTo('a', 'C1', { amount: null }), [{ id: 'C1', item: 'a', exact: false }]],
    ['no outcome', issuedTo('a', 'C1', { succeeded: null }), [{ id: 'C1', item: 'a', exact: false }]],
    ['no coupon', issuedTo('a', null), [{ id: 'row 1', item: 'a', exact: false }]],
    ['no customer', issuedTo(null, 'C1'), [{ id: 'C1', item: 'a', exact: false }, { id: 'C1', item: 'b', exact: false }]],
  ])('takes a record of %s as what it is', async (_case, row, candidates) => {
    expect((await search(couponIssue, facts, [row])).found?.candidates).toMatchObject(candidates)
    expect((await search(couponIssue, facts, [row])).found?.candidates).toHaveLength(candidates.length)
  })

  it('reads on where there are more than a page, and trusts nothing of a list that it has not read whole', async () => {
    const many = (count: number) => [...Array.from({ length: count }, (_, index) => issuedTo('c', `X${index}`)), issuedTo('a', 'C1')]
    const within = await search(couponIssue, facts, many(250))
    expect([within.asked.length, within.found?.candidates]).toEqual([3, [{ id: 'C1', at: null, item: 'a', exact: true }]])
    const beyond = await search(couponIssue, facts, [issuedTo('b', 'C2'), ...many(500)])
    expect([beyond.asked.length, beyond.found?.candidates]).toEqual([5, [{ id: 'C2', at: null, item: 'b', exact: false }]])
  })
})

describe('the other searches', () => {
  it('ask for the coupon\'s own record when it was to be taken back', async () => {
    const { found, asked } = await search(couponReclaim, { couponIds: ['C1'] }, [issuedTo('a', 'C1', { operation: 'RECLAIM' })])
    expect(asked).toEqual([{ filter: { operations: ['RECLAIM'], couponIds: ['C1'], from: '2026-11-20T00:00:00Z', to: '2026-11-20T00:15:00Z' }, position: [0], limit: 100 }])
    expect(found).toEqual({ kind: 'coupon.reclaimed', idName: 'couponId', candidates: [{ id: 'C1', at: null, exact: true }] })
  })

  it('ask for grants from the distributor\'s quota, and for reclaims in the window', async () => {
    const row = { quotaId: 'Q1', indirectPartnerId: 'a', amount: { amount: '5', currency: 'CNY' }, succeeded: true, at: '2026-11-20T00:01:00Z' }
    const granted = await search(couponQuotaGrant, { quotaIds: ['p'], indirectPartnerIds: ['a', 'b'], amount: '5' }, [row, { ...row, indirectPartnerId: 'c' }])
    expect(granted.asked).toMatchObject([{ filter: { kind: 'GRANT', parentQuotaId: 'p' } }])
    expect(granted.found).toEqual({ kind: 'couponQuota.granted', idName: 'quotaId', items: ['a', 'b'], candidates: [{ id: 'Q1', at: row.at, item: 'a', exact: true }] })
    const taken = await search(couponQuotaReclaim, { quotaIds: ['Q1', 'Q2'] }, [row, { ...row, quotaId: 'Q3' }])
    expect(taken.asked).toMatchObject([{ filter: { kind: 'RECLAIM' } }])
    expect(taken.found).toEqual({ kind: 'couponQuota.reclaimed', idName: 'quotaId', items: ['Q1', 'Q2'], candidates: [{ id: 'Q1', at: row.at, item: 'Q1', exact: true }] })
  })
})

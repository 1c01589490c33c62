/** Rules of the bindings of orders' and subscriptions' writes that no fixture tells, and properties of what they keep. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { couponsNew, discountsNew } from '#src/datasources/orders/new-offers.ts'
import { payNew } from '#src/datasources/orders/new-payments.ts'
import { payV1, payV2 } from '#src/datasources/orders/old-payments.ts'
import type { PaymentArgs } from '#src/datasources/orders/model-payments.ts'
import { orderPay } from '#src/datasources/orders/operations.ts'
import { renewNew } from '#src/datasources/subscriptions/new-changes.ts'
import { renewOld, unsubscribeOld } from '#src/datasources/subscriptions/old-changes.ts'
import type { RenewalArgs, UnsubscribeArgs } from '#src/datasources/subscriptions/model-changes.ts'
import { autoRenewalEnable, subscriptionRenew } from '#src/datasources/subscriptions/operations.ts'
import { resultOf, tradeOrdersOf } from '#src/datasources/subscriptions/trade-orders.ts'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import { ContractBroken } from '#src/generations/contract-broken.ts'
import { canonicalFacts } from '#src/journal/receipt.ts'
import { parseJson } from '#src/upstream/json.ts'

const payment: PaymentArgs = { customerId: 'c', orderId: 'CS1', coupons: [], discount: null }
const renewal: RenewalArgs = { customerId: 'c', resourceIds: ['a', 'b'], periodType: 'MONTH', periodCount: 1, payNow: false, expirePolicies: ['GRACE_PERIOD'] }
const unsubscription: UnsubscribeArgs = { customerId: 'c', resourceIds: ['a'], scope: 'RESOURCE' }
const couponTypes = ['DISCOUNT_COUPON', 'CASH_COUPON', 'FLEXI_PURCHASE_COUPON', 'STORED_VALUE_CARD'] as const

function thrown(action: () => unknown): unknown {
  try {
    return action()
  } catch (error) {
    return error
  }
}

describe('a payment on the wire', () => {
  const coupons = fc.array(fc.record({ couponId: fc.uuid(), type: fc.constantFrom(...couponTypes) }), { maxLength: 3 })

  it('never has a list with NO, nor YES without one; every coupon and discount stands there once', () => {
    fc.assert(fc.property(coupons, fc.boolean(), (chosen, isDiscounted) => {
      const discount = isDiscounted ? { discountId: 'd', type: 'PROMOTIONAL' as const } : null
      const plan = payNew.plan({ ...payment, coupons: chosen, discount })
      const sent: Readonly<Record<string, unknown>> = Object('requests' in plan ? plan.requests[0]?.body : null)
      expect(sent['use_coupon'] === 'YES').toBe(Array.isArray(sent['coupon_infos']))
      expect(sent['use_discount'] === 'YES').toBe(Array.isArray(sent['discount_infos']))
      expect([sent['coupon_infos'] ?? []].flat()).toHaveLength(chosen.length)
      expect([sent['discount_infos'] ?? []].flat()).toHaveLength(isDiscounted ? 1 : 0)
      // v2 has the same lists, v1.0 the ids alone.
      const v2 = payV2.plan({ ...payment, coupons: chosen, discount })
      expect('requests' in v2 ? Object(v2.requests[0]?.body).coupon_infos : null).toEqual(sent['coupon_infos'])
      const v1 = payV1.plan({ ...payment, coupons: chosen })
      expect('requests' in v1 ? (Object(v1.requests[0]?.body).couponIds ?? []) : null).toEqual(chosen.map(({ couponId }) => couponId))
    }))
  })

  it('is equal to another one of the same order, whatever it is paid with and however its id is written', () => {
    const facts = (args: PaymentArgs) => canonicalFacts(orderPay.money.facts(args))
    expect(facts({ ...payment, orderId: 'cs1', coupons: [{ couponId: 'x', type: 'CASH_COUPON' }] })).toBe(facts(payment))
    expect(facts({ ...payment, orderId: 'CS2' })).not.toBe(facts(payment))
  })

  it('by v1.0 is no clear success without a trade number', () => {
    expect(thrown(() => payV1.merge([{ error_code: 'CBC.0000', quotaInfos: [{ regionCode: 'cn-north-4' }] }], payment))).toBeInstanceOf(ContractBroken)
  })
})

describe('amounts of what an order can be paid with', () => {
  const amount = fc.tuple(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 99 })).map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`)
  const canonical = (text: string) => text.replace(/\.?0+$/, '')
  const answer = (text: string) => {
    const parsed = parseJson(text)
    return parsed.ok ? parsed.value : null
  }

  it('keep every digit, as numbers and as texts', () => {
    fc.assert(fc.property(amount, fc.boolean(), (value, isText) => {
      const wire = isText ? `"${value}"` : value
      const args = { customerId: 'c', orderId: 'o' }
      const { coupons } = couponsNew.merge([answer(`{"user_coupons":[{"coupon_id":"x","face_value":${wire},"balance":${wire}}]}`)], args)
      expect(coupons[0]?.balance).toEqual({ amount: canonical(value), currency: 'CNY' })
      expect(coupons[0]?.faceValue).toEqual(coupons[0]?.balance)
      const line = `{"order_line_item_ids":["l"],"discount_mode":2,"discount_amount":${wire},"discount_ratio":1}`
      const [discount] = discountsNew.merge([answer(`{"discounts":[{"discount_id":"d","discount_type":0,"orders":[{"order_id":"o","order_line_items":[${line}]}]}]}`)], args)
      expect(discount?.lines[0]?.amount).toEqual({ amount: canonical(value), currency: 'CNY' })
    }))
  })
})

describe('a renewal', () => {
  it.each([
    [['GRACE_PERIOD', 'GRACE_PERIOD'], 0], [['TO_PAY_PER_USE'], 1], [['DELETE_AT_EXPIRY'], 2], [['AUTO_RENEW'], 3],
  ] as const)('by old sends the policy that the resources have: %j', (expirePolicies, mode) => {
    const plan = renewOld.plan({ ...renewal, expirePolicies })
    expect('requests' in plan ? plan.requests[0]?.body : plan).toMatchObject({ expire_mode: mode })
  })

  it.each([
    ['differ', ['GRACE_PERIOD', 'AUTO_RENEW']], ['freeze', ['FREEZE']], ['delete after retention', ['DELETE_AFTER_RETENTION']],
    ['are unknown', ['UNRECOGNIZED']], ['are not told', [null]], ['were not read', null],
  ] as const)('by old cannot be made where the policies %s', (_, expirePolicies) => {
    expect(renewOld.plan({ ...renewal, expirePolicies })).toEqual({ cannot: expect.stringContaining('expiry policy') })
  })

  it('is refused by an answer that names only failures, and left open by one that names nothing', () => {
    const refused = thrown(() => renewNew.merge([{ order_ids: [], fail_resource_infos: [{ resource_id: 'a', error_code: 'CBC.99003016', error_msg: '' }] }], renewal))
    expect(refused).toBeInstanceOf(PartnerGraphError)
    expect(refused).toMatchObject({ certainty: 'refused', upstream: { errorCode: 'CBC.99003016', operationId: 'RenewalResources', generation: 'new' } })
    expect(thrown(() => renewNew.merge([{ order_ids: [], fail_resource_infos: null }], renewal))).toBeInstanceOf(ContractBroken)
    expect(thrown(() => renewOld.merge([{ error_code: '3016', order_ids: [], expiredResourceIds: ['a'] }], renewal))).toMatchObject({ certainty: 'refused', upstream: { errorCode: '3016' } })
    expect(thrown(() => unsubscribeOld.merge([{ error_code: 'CBC.0000' }], unsubscription))).toBeInstanceOf(ContractBroken)
  })

  it('is equal to another one of the same resources and period, whether it is paid at once or not', () => {
    const facts = (args: RenewalArgs) => canonicalFacts(subscriptionRenew.money.facts(args))
    expect(facts({ ...renewal, resourceIds: ['b', 'a'], payNow: true, expirePolicies: null })).toBe(facts(renewal))
    expect(facts({ ...renewal, periodCount: 2 })).not.toBe(facts(renewal))
    expect(facts({ ...renewal, periodType: 'YEAR' })).not.toBe(facts(renewal))
  })
})

describe('automatic renewal', () => {
  it('with a count is another write than without', () => {
    const facts = (times?: number) => canonicalFacts(autoRenewalEnable.money.facts({ customerId: 'c', resourceId: 'a', ...(times !== undefined && { times }) }))
    expect(new Set([facts(), facts(0), facts(1)]).size).toBe(3)
  })
})

describe('what a receipt keeps of a trade', () => {
  const id = fc.stringMatching(/^[\w.-]{1,40}$/)

  it('is told again as it was', () => {
    const trades = fc.record({
      orderIds: fc.uniqueArray(id, { maxLength: 10 }),
      failures: fc.uniqueArray(fc.record({ resourceId: id.filter((one) => one !== '__proto__'), code: id }), { maxLength: 10, selector: ({ resourceId }) => resourceId }),
    })
    fc.assert(fc.property(trades, (trade) => {
      expect(tradeOrdersOf(JSON.parse(JSON.stringify(resultOf(trade).ids)))).toEqual(trade)
    }))
  })

  it('stands for the effect by each of its orders', () => {
    expect(resultOf({ orderIds: ['A'], failures: [] }).claim).toEqual([{ kind: 'order', id: 'A' }])
    expect(resultOf({ orderIds: ['A', 'B'], failures: [] }).claim).toEqual([{ kind: 'order', id: 'A' }, { kind: 'order', id: 'B' }])
  })
})

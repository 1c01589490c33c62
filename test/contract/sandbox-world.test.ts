/** What the sandbox promises about its seeded data: numbers, every state, and the same data every time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractOperations } from '#src/generated/operations.ts'
import { seedWorld } from '#src/sandbox/seed/index.ts'
import { openSandbox } from '../support/sandbox.ts'
import type { SandboxUnderTest } from '../support/sandbox.ts'

const world = seedWorld(20_261_115)

function distinct<Value extends string | number>(values: readonly Value[]): Value[] {
  return [...new Set(values)].toSorted((left, right) => (left < right ? -1 : 1))
}

describe('the partners', () => {
  it('are a solution provider, a distributor and its cloud reseller, each able to sign in', () => {
    const able = world.partners.filter((partner) => partner.credentials !== null)
    expect(able.map((partner) => partner.kind)).toEqual(['solution-provider', 'distributor', 'cloud-reseller'])
    expect(able[2]?.distributorId).toBe(able[1]?.id)
    expect(distinct(able.map((partner) => partner.agencyName))).toHaveLength(3)
  })

  it('hold accounts of every type, the virtual one being cash less its designated part', () => {
    expect(distinct(world.partners.flatMap((partner) => partner.accounts.map((account) => account.type)))).toEqual([1, 2, 5, 7, 8])
    for (const { accounts } of world.partners) {
      const cash = accounts.find((account) => account.type === 1)
      const virtual = accounts.find((account) => account.type === 8)
      expect(virtual?.amount).toBe((cash?.amount ?? 0n) - (cash?.designated ?? 0n))
    }
  })
})

describe('the customers', () => {
  it('are 500: 320, 150 and 30 of the three partners', () => {
    expect(world.customers).toHaveLength(500)
    expect([...world.customersOfPartner.values()].map((list) => list.length).toSorted((a, b) => b - a)).toEqual([320, 150, 30])
  })

  it('have distinct ids and account names', () => {
    expect(distinct(world.customers.map((customer) => customer.id))).toHaveLength(500)
    expect(distinct(world.customers.map((customer) => customer.accountName))).toHaveLength(500)
  })

  it('stand in every state that the contracts name', () => {
    const { customers } = world
    expect(distinct(customers.map((customer) => customer.verifiedStatus))).toEqual(['-1', '0', '1', '2'])
    expect(distinct(customers.map((customer) => customer.customerType))).toEqual([-1, 0, 1])
    expect(distinct(customers.map((customer) => customer.frozen))).toEqual([0, 1, 2])
    expect(distinct(customers.map((customer) => customer.level))).toEqual(['V0', 'V1', 'V2', 'V3', 'V4', 'V5'])
    expect(distinct(customers.map((customer) => customer.newTag?.tag ?? 'none'))).toEqual(['N', 'UNDETERMINED', 'Y', 'none'])
    expect(distinct(customers.map((customer) => customer.review?.result ?? -1))).toEqual([-1, 0, 1, 2])
  })

  it('are referral and resell customers, and exactly one of an association type that nobody documented', () => {
    const types = Object.groupBy(world.customers, (customer) => customer.associationType)
    expect(types['3']).toHaveLength(1)
    expect(types['1']?.length).toBeGreaterThan(100)
    expect(types['2']?.length).toBeGreaterThan(300)
  })

  it('have Chinese and English names', () => {
    const chinese = world.customers.filter((customer) => /\p{Script=Han}/u.test(customer.name))
    expect(chinese.length).toBeGreaterThan(200)
    expect(world.customers.length - chinese.length).toBeGreaterThan(80)
  })

  it('hold an amount of 17 digits, and some owe money', () => {
    const amounts = world.customers.flatMap((customer) => customer.accounts.map((account) => account.amount))
    expect(amounts).toContain(12_345_678_901_234_567n)
    expect(world.customers.filter((customer) => customer.debt > 0n).length).toBeGreaterThan(20)
  })
})

describe('the movements of money', () => {
  const all = [...world.ledger.changes.values()].flat()

  it('end in the balances that the accounts have, and never went below nothing', () => {
    const holders = [...world.partners, ...world.customers]
    const last = new Map(all.map((change) => [change.accountId, change.balanceAfter]))
    const wrong = holders.flatMap(({ accounts }) => accounts).filter(({ id, amount }) => (last.get(id) ?? amount) !== amount)
    expect(wrong).toEqual([])
    expect(all.filter((change) => change.balanceAfter < 0n || change.balanceAfter < change.amount)).toEqual([])
    expect(last.size).toBeGreaterThan(300)
  })

  it('stand in the order of time, of many kinds, allocations on both sides', () => {
    for (const list of world.ledger.changes.values()) {
      expect(list.map((change) => change.time)).toEqual(list.map((change) => change.time).toSorted((a, b) => a - b))
    }
    expect(distinct(all.map((change) => change.kind)).length).toBeGreaterThan(8)
    const sides = Map.groupBy(all.filter((change) => change.counterpartId !== null), (change) => change.tradeId)
    expect(sides.size).toBe(world.ledger.adjustments.length)
    expect([...sides.values()].filter((pair) => pair.reduce((sum, side) => sum + side.amount, 0n) !== 0n)).toEqual([])
  })

  it('are orders of the customer where they say so', () => {
    const paid = all.filter((change) => change.kind === 'order')
    expect(paid.length).toBeGreaterThan(500)
    expect(paid.filter((change) => world.orderById.get(change.tradeId)?.customerId !== change.holderId)).toEqual([])
  })
})

describe('the orders', () => {
  it('are 5,000, of every status and every type, created over three years', () => {
    expect(world.orders).toHaveLength(5000)
    expect(distinct(world.orders.map((order) => order.status))).toEqual([1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13])
    expect(distinct(world.orders.map((order) => order.type))).toEqual([1, 2, 3, 4, 10, 11, 13, 14, 15])
    expect(distinct(world.orders.map((order) => new Date(order.createTime).getUTCFullYear()))).toEqual([2023, 2024, 2025, 2026])
    expect(Math.max(...world.orders.map((order) => order.createTime))).toBeLessThanOrEqual(world.businessNow)
  })

  it('have distinct ids, sub-orders included', () => {
    const parts = world.orders.flatMap((order) => order.subOrders ?? [])
    expect(world.orderById.size).toBe(5000 + parts.length)
    expect(parts.length).toBeGreaterThan(50)
  })

  it('add up: an order is the sum of its lines, and a line its list price less its discounts', () => {
    const wrong = world.orders.filter((order) => {
      const due = order.lines.reduce((sum, line) => sum + line.afterDiscount, 0n)
      const broken = order.lines.some((line) =>
        line.official - line.amountInfo.discounts.reduce((sum, one) => sum + one.amount, 0n) !== line.afterDiscount)
      return due !== order.afterDiscount || broken
    })
    expect(wrong.map((order) => order.id)).toEqual([])
  })

  it('have one to fifteen lines, and more than ten often enough for lines to be paged', () => {
    const counts = world.orders.filter((order) => order.subOrders === null).map((order) => order.lines.length)
    expect(Math.min(...counts)).toBe(1)
    expect(Math.max(...counts)).toBe(15)
    expect(counts.filter((count) => count > 10).length).toBeGreaterThan(100)
  })

  it('refund in unsubscriptions and downgrades only, and the rows add up to the order', () => {
    const refunded = world.orders.filter((order) => order.refunds.length > 0)
    expect(distinct(refunded.map((order) => order.type))).toEqual([3, 4])
    const wrong = refunded.filter((order) => order.refunds.reduce((sum, row) => sum + row.amount, 0n) !== order.afterDiscount)
    expect(wrong.map((order) => order.id)).toEqual([])
    const rows = refunded.flatMap((order) => order.refunds)
    expect(rows.some((row) => row.amount < 0n) && rows.some((row) => row.amount > 0n)).toBe(true)
  })

  it('carry contracts, coupons, cards, several kinds of discount and payment deadlines', () => {
    const { orders } = world
    expect(orders.some((order) => order.contractId !== null)).toBe(true)
    expect(orders.some((order) => (order.amountInfo.coupon ?? 0n) > 0n)).toBe(true)
    expect(orders.some((order) => (order.amountInfo.storedCard ?? 0n) > 0n)).toBe(true)
    expect(distinct(orders.flatMap((order) => order.amountInfo.discounts.map((one) => one.type))).length).toBeGreaterThan(5)
    const pending = orders.filter((order) => order.status === 6)
    expect(pending.filter((order) => (order.pendingPaymentEndTime ?? 0) <= world.businessNow)).toEqual([])
  })
})

describe('the subscriptions', () => {
  const subscriptions = [...world.subscriptionsOfCustomer.values()].flat()

  it('are primary and attached, in every status and with every policy at expiry', () => {
    expect(distinct(subscriptions.map((one) => one.status))).toEqual([2, 3, 4, 5])
    expect(distinct(subscriptions.map((one) => one.expirePolicy))).toEqual([0, 1, 2, 3, 4, 5])
    const mains = new Set(subscriptions.filter((one) => one.mainResourceId === null).map((one) => one.resourceId))
    const attached = subscriptions.filter((one) => one.mainResourceId !== null)
    expect(attached.length).toBeGreaterThan(100)
    expect(attached.filter((one) => !mains.has(one.mainResourceId ?? ''))).toEqual([])
  })

  it('are in use only while they have not expired', () => {
    expect(subscriptions.filter((one) => one.status === 2 && one.expireTime <= world.businessNow)).toEqual([])
  })
})

describe('one seed', () => {
  const opened: SandboxUnderTest[] = []

  beforeAll(async () => {
    opened.push(await openSandbox({ seed: 7 }), await openSandbox({ seed: 7 }), await openSandbox({ seed: 8 }))
  })

  afterAll(async () => {
    await Promise.all(opened.map((under) => under.sandbox.close()))
  })

  it('gives the same bytes every time, and another seed others', async () => {
    const texts = await Promise.all(opened.map(async (under) => {
      const customers = await under.asPartner('POST', '/v2/partners/sub-customers/query', { body: { limit: 100 } })
      const orders = await under.asPartner('GET', '/v2/orders/customer-orders', { query: { limit: 100 } })
      return `${customers.text}\n${orders.text}`
    }))
    expect(texts[0]?.length).toBeGreaterThan(50_000)
    expect(texts[1]).toBe(texts[0])
    expect(texts[2]).not.toBe(texts[0])
  })

  it('gives the same request ids for the same calls', async () => {
    const [first, second] = await Promise.all(opened.slice(0, 2).map((under) => under.asPartner('GET', '/v2/accounts/partner-accounts/balances')))
    expect(first?.headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/)
    expect(second?.headers['x-request-id']).toBe(first?.headers['x-request-id'])
  })
})

describe('the operations', () => {
  it('answer 501 SANDBOX.NOT_BUILT where a retired one that nobody serves is made to answer', async () => {
    const under = await openSandbox()
    under.sandbox.lifecycle.override('ListPostalAddress', 'answering')
    const answer = await under.asPartner('GET', contractOperations.ListPostalAddress.path)
    await under.sandbox.close()
    expect([answer.status, answer.json['error_code']]).toEqual([501, 'SANDBOX.NOT_BUILT'])
  })
})

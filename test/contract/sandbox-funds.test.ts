/** Movements on a customer's accounts and coupons, and its stored-value cards: catalogue-usage.mapping.md section 5. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { yearlyQuotaId } from '#src/sandbox/seed/coupon-quotas.ts'
import { solutionProviderId } from '#src/sandbox/seed/partners.ts'
import type { Customer } from '#src/sandbox/world.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'
import { createTestClock } from '../support/test-clock.ts'

const accountPath = '/v2/accounts/customer-accounts/account-change-records'
const couponPath = '/v2/promotions/benefits/account-change-records'
const cardsPath = '/v2/promotions/benefits/stored-value-cards'

let under: SandboxUnderTest
/** A resale customer with many movements on its account and its coupons. */
let owner: Customer
let token: string

type Query = Readonly<Record<string, string | number>>

function code(answer: Answer): unknown[] {
  return [answer.status, answer.json['error_code']]
}

function read(path: string, query: Query): Promise<Answer> {
  return under.call({ token }, 'GET', path, { query })
}

function changes(query: Query = {}): Promise<Answer> {
  return read(accountPath, { balance_type: 'BALANCE_TYPE_DEBIT', limit: 100, ...query })
}

function couponChanges(query: Query = {}): Promise<Answer> {
  return read(couponPath, { balance_type: 'BALANCE_TYPE_COUPON', limit: 100, ...query })
}

async function toTheEnd(ask: (query: Query) => Promise<Answer>, name: string): Promise<readonly JsonObject[]> {
  const all: JsonObject[] = []
  for (;;) {
    const page = rows((await ask({ offset: all.length, limit: 2 })).json, name)
    if (page.length === 0) return all
    all.push(...page)
  }
}

beforeAll(async () => {
  under = await openSandbox({ clock: createTestClock(Date.parse('2026-11-15T05:00:00Z')) })
  const { customersOfPartner, ledger, coupons } = under.sandbox.world
  const count = ({ id }: Customer): number => Math.min(ledger.changes.get(id)?.length ?? 0, coupons.movements.get(id)?.length ?? 0)
  const [most] = (customersOfPartner.get(solutionProviderId) ?? []).filter((one) => one.associationType === '2')
    .toSorted((left, right) => count(right) - count(left))
  if (!most) throw new RangeError('no customer is seeded')
  owner = most
  token = await under.customerToken(owner)
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

describe('movements on a customer\'s account', () => {
  it('come newest first, to the end, and end in the account\'s balance', async () => {
    const all = rows((await changes()).json, 'records')
    expect(all.length).toBeGreaterThan(3)
    expect(await toTheEnd(changes, 'records')).toEqual(all)
    const cash = owner.accounts.find((one) => one.type === 1)?.amount ?? 0n
    expect(BigInt(String(all[0]?.['balance_after_change']).replace('.', ''))).toBe(cash)
    expect(new Set(column(all, 'account_name'))).toEqual(new Set([owner.accountName]))
  })

  it('are amounts as texts without a sign, with a direction', async () => {
    const all = rows((await changes()).json, 'records')
    expect(all.filter((one) => !/^\d+\.\d{2}$/.test(String(one['change_amount'])))).toEqual([])
    expect(new Set(column(all, 'revenue_expense_type'))).toEqual(new Set(['REVENUE', 'EXPENSE']))
    for (const direction of ['REVENUE', 'EXPENSE']) {
      const found = rows((await changes({ revenue_expense_type: direction })).json, 'records')
      expect(found).toEqual(all.filter((one) => one['revenue_expense_type'] === direction))
    }
  })

  it('are found by kind, trade, channel and days of Beijing', async () => {
    const all = rows((await changes()).json, 'records')
    const consumed = rows((await changes({ trade_type: 'DEDEUCT' })).json, 'records')
    expect(consumed.length).toBeGreaterThan(0)
    expect(consumed).toEqual(all.filter((one) => one['trade_detail_type'] === 'SOURCE_OPERAIION_DEDEUCT'))
    const trade = String(consumed[0]?.['trade_id'])
    expect(column(rows((await changes({ trade_id: trade })).json, 'records'), 'trade_id')).toEqual([trade])
    expect(under.sandbox.world.orderById.get(trade)?.customerId).toBe(owner.id)
    const byChannel = rows((await changes({ payment_channel_id: '2,7' })).json, 'records')
    expect(byChannel).toEqual(all.filter((one) => one['payment_channel_id'] === '2'))
    const [first] = all
    const day = new Date(Date.parse(String(first?.['trade_time'])) + 8 * 3_600_000).toISOString().slice(0, 10)
    expect(rows((await changes({ trade_time_begin: day, trade_time_end: day })).json, 'records')).toContainEqual(first)
  })

  it('show an allocation by the partner as soon as it is made', async () => {
    const before = rows((await changes()).json, 'records')
    const moved = await under.asPartner('POST', '/v2/accounts/partner-accounts/adjust-amount', { body: { customer_id: owner.id, amount: '12.34' } })
    expect(moved.status).toBe(200)
    const after = rows((await changes()).json, 'records')
    expect(after.slice(1)).toEqual(before)
    expect(after[0]).toMatchObject({
      trade_detail_type: 'SOURCE_OPERATION_BEADJUST', change_amount: '12.34', revenue_expense_type: 'REVENUE', payment_channel_id: null,
    })
  })

  it('are none on a credit account of a resale customer', async () => {
    expect((await changes({ balance_type: 'BALANCE_TYPE_CREDIT' })).json).toEqual({ total_count: 0, currency: 'CNY', records: [] })
  })

  it.each([
    ['no account', { balance_type: '' }],
    ['an empty direction', { revenue_expense_type: '' }],
    ['an empty kind', { trade_type: '' }],
    ['an empty trade', { trade_id: '' }],
    ['an empty channel number', { payment_channel_no: '' }],
    ['more than a year', { trade_time_begin: '2025-11-13', trade_time_end: '2026-11-14' }],
    ['days that run backwards', { trade_time_begin: '2026-11-14', trade_time_end: '2026-11-13' }],
    ['no day', { trade_time_begin: 'today' }],
    ['more than 100', { limit: 101 }],
  ])('refuse %s', async (_, query) => {
    expect(code(await changes(query))).toEqual([400, 'CBC.0100'])
  })
})

describe('movements on a customer\'s coupons', () => {
  it('come newest first, to the end, and tell what was activated, spent and lost', async () => {
    const all = rows((await couponChanges()).json, 'records')
    expect(await toTheEnd(couponChanges, 'records')).toEqual(all)
    const times = column(all, 'trade_time').map(String)
    expect(times).toEqual(times.toSorted().toReversed())
    expect(column(all, 'trade_detail_type')).toContain('SOURCE_OPERAIION_PRIZE')
    expect(column(all, 'trade_detail_type')).toContain('SOURCE_OPERAIION_DEDEUCT')
  })

  it('are found by kind, direction, trade, coupon and days', async () => {
    const all = rows((await couponChanges()).json, 'records')
    const spent = rows((await couponChanges({ trade_type: 'DEDEUCT', revenue_expense_type: 'EXPENSE' })).json, 'records')
    expect(spent).toEqual(all.filter((one) => one['trade_detail_type'] === 'SOURCE_OPERAIION_DEDEUCT'))
    const [one] = spent
    expect(rows((await couponChanges({ trade_id: String(one?.['trade_id']) })).json, 'records')).toContainEqual(one)
    const ofCoupon = rows((await couponChanges({ coupon_id: String(one?.['coupon_id']) })).json, 'records')
    expect(column(ofCoupon, 'coupon_id')).toEqual(ofCoupon.map(() => one?.['coupon_id']))
    expect((await couponChanges({ trade_time_begin: '2026-11-15', trade_time_end: '2026-11-15', coupon_id: 'none' })).json['total_count']).toBe(0)
  })

  it('show a coupon as soon as its partner issues it and takes it back', async () => {
    const body = { quota_id: yearlyQuotaId(solutionProviderId, 2026, 0), customer_ids: [owner.id], face_value: '5' }
    const issued = await under.asPartner('POST', '/v2/promotions/benefits/partner-coupons', { body })
    const id = String(rows(issued.json, 'coupon_infos')[0]?.['coupon_id'])
    await under.asPartner('POST', '/v2/promotions/benefits/partner-coupons/reclaim', { body: { coupon_id: id } })
    expect(rows((await couponChanges({ coupon_id: id })).json, 'records')).toMatchObject([
      { trade_detail_type: 'SOURCE_OPERATION_COUPONCANCEL', change_amount: '5.00', balance_after_change: '0.00', revenue_expense_type: 'EXPENSE' },
      { trade_detail_type: 'SOURCE_OPERAIION_PRIZE', change_amount: '5.00', balance_after_change: '5.00', revenue_expense_type: 'REVENUE' },
    ])
  })

  it.each([
    ['another account', { balance_type: 'BALANCE_TYPE_DEBIT' }],
    ['an empty direction', { revenue_expense_type: '' }],
    ['an empty kind', { trade_type: '' }],
    ['an empty day', { trade_time_end: '' }],
    ['more than a year', { trade_time_begin: '2025-11-13', trade_time_end: '2026-11-14' }],
  ])('refuse %s', async (_, query) => {
    expect(code(await couponChanges(query))).toEqual([400, 'CBC.0100'])
  })
})

describe('buy-resell customers', () => {
  it('are shown no movements, of neither kind', async () => {
    const [id = ''] = under.sandbox.world.coupons.buyResellCustomers
    const customer = under.sandbox.world.customerById.get(id)
    if (!customer) throw new RangeError('no buy-resell customer is seeded')
    const theirs = { token: await under.customerToken(customer) }
    const answers = [
      await under.call(theirs, 'GET', accountPath, { query: { balance_type: 'BALANCE_TYPE_DEBIT' } }),
      await under.call(theirs, 'GET', couponPath, { query: { balance_type: 'BALANCE_TYPE_COUPON' } }),
    ]
    expect(answers.map(code)).toEqual([[400, 'CBC.99000084'], [400, 'CBC.99000084']])
  })
})

describe('stored-value cards', () => {
  it('are asked for by state: usable or used up, and an expired one is still in one of them', async () => {
    const { coupons, customerById } = under.sandbox.world
    const expired = [...coupons.cards.values()].find((one) =>
      one.expireTime < Date.parse('2026-11-15T04:00:00Z') && one.balance > 0n && customerById.get(one.customerId)?.partnerId === solutionProviderId)
    const holder = customerById.get(expired?.customerId ?? '')
    if (!expired || !holder) throw new RangeError('no expired card is seeded')
    const theirs = { token: await under.customerToken(holder) }
    const both = await Promise.all([1, 2].map((status) => under.call(theirs, 'GET', cardsPath, { query: { status, limit: 100 } })))
    const listed = both.flatMap((answer) => rows(answer.json, 'stored_value_cards'))
    expect(new Set(column(listed, 'card_id'))).toEqual(new Set((coupons.cardsOfCustomer.get(holder.id) ?? []).map((one) => one.id)))
    expect(listed.filter((one) => (one['status'] === 2) !== (one['balance'] === '0.00'))).toEqual([])
    const one = await under.call(theirs, 'GET', cardsPath, { query: { status: 1, card_id: expired.id } })
    expect(column(rows(one.json, 'stored_value_cards'), 'card_id')).toEqual([expired.id])
    expect((await under.call(theirs, 'GET', cardsPath, { query: { status: 1, card_id: '' } })).json['total_count']).toBe(both[0]?.json['total_count'])
  })

  it('are worth what orders were paid with them and what is left', () => {
    const { coupons, ordersOfCustomer } = under.sandbox.world
    for (const [id, cards] of coupons.cardsOfCustomer) {
      const spent = (ordersOfCustomer.get(id) ?? []).filter((one) => one.paymentTime !== null && one.type !== 4)
        .reduce((sum, one) => sum + (one.amountInfo.storedCard ?? 0n), 0n)
      expect(cards.reduce((sum, one) => sum + one.face - one.balance, 0n)).toBe(spent)
    }
  })

  it('need a state, and are the customer\'s alone', async () => {
    expect(code(await read(cardsPath, {}))).toEqual([400, 'CBC.0100'])
    expect(code(await read(cardsPath, { status: 3 }))).toEqual([400, 'CBC.0100'])
    const keys = under.partner('solution-provider').credentials
    const asked: readonly (readonly [string, Query])[] = [
      [cardsPath, { status: 1 }], [accountPath, { balance_type: 'BALANCE_TYPE_DEBIT' }], [couponPath, { balance_type: 'BALANCE_TYPE_COUPON' }],
    ]
    for (const [path, query] of asked) expect(code(await under.call(keys, 'GET', path, { query }))).toEqual([403, 'CBC.0151'])
  })
})

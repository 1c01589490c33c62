/** Allocation, reclaim and their records as the sandbox does them: who may, what is refused how, and what is read back. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Customer, Partner, PartnerKind, World } from '#src/sandbox/world.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const allocate = '/v2/accounts/partner-accounts/adjust-amount'
const allocateOld = '/v1.0/any/partner/account-mgr/adjust-amount'
const reclaim = '/v2/accounts/partner-accounts/reclaim'
const reclaimOld = '/v1.0/any/partner/account-mgr/reclaim'
const allocateReseller = '/v2/accounts/partner-accounts/indirect-partner-adjust'
const reclaimReseller = '/v2/accounts/partner-accounts/indirect-partner-reclaim'
const recordsV3 = '/v3/accounts/partner-accounts/adjust-records'
const recordsV2 = '/v2/accounts/partner-accounts/adjust-records'
const recordsOld = '/v1.0/any/partner/account-mgr/query-adjust-records'
const changes = '/v2/accounts/partner-accounts/account-change-records'
const balances = '/v2/accounts/partner-accounts/balances'
const balancesOld = '/v1.0/any/partner/account-mgr/balances'
const cash = { balance_type: 'BALANCE_TYPE_DEBIT' }

let under: SandboxUnderTest
let restore: () => void

/** Accounts and ledger as they are now, to be put back: a whole new world takes longer than a test. */
function snapshot({ partners, customers, ledger }: World): () => void {
  const accounts = [...partners, ...customers].flatMap((holder) => holder.accounts).map((account) => ({ account, was: { ...account } }))
  const movements = [...ledger.changes].map(([id, list]) => [id, [...list]] as const)
  const adjustments = [...ledger.adjustments]
  return () => {
    for (const { account, was } of accounts) Object.assign(account, was)
    const then = { changes: new Map(movements.map(([id, list]) => [id, [...list]])), adjustments: [...adjustments] }
    Object.assign(ledger, then)
  }
}

beforeAll(async () => {
  under = await openSandbox()
  restore = snapshot(under.sandbox.world)
})

beforeEach(() => {
  restore()
  under.sandbox.lifecycle.reset()
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

function post(kind: PartnerKind, path: string, body: unknown): Promise<Answer> {
  return under.call(under.partner(kind).credentials, 'POST', path, { body })
}

function get(kind: PartnerKind, path: string, query: Record<string, string | number> = {}): Promise<Answer> {
  return under.call(under.partner(kind).credentials, 'GET', path, { query })
}

/** The partner's customer of an association type with at least so much cash. */
function customerOf(kind: PartnerKind, type: Customer['associationType'], atLeast = 0n): Customer {
  const own = under.sandbox.world.customersOfPartner.get(under.partner(kind).id) ?? []
  const found = own.find((one) => one.associationType === type && cashOf(one) >= atLeast && cashOf(one) < 100_000_000n)
  if (!found) throw new TypeError('no such customer is seeded')
  return found
}

function cashOf({ accounts }: Pick<Partner, 'accounts'>): bigint {
  return accounts.find((account) => account.type === 1)?.amount ?? 0n
}

function refusal({ status, json }: Answer): readonly unknown[] {
  return [status, json['error_code']]
}

/** The same call of both generations; the old one wants its currency and unit. */
function oldBody(customerId: string, amount: string): JsonObject {
  return { customer_id: customerId, amount, currency: 'CNY', measure_id: 1 }
}

describe('an allocation to a customer', () => {
  it('is seen in the balances of both sides, in both generations', async () => {
    const customer = customerOf('solution-provider', '2')
    const [ownBefore, theirsBefore] = [cashOf(under.partner('solution-provider')), cashOf(customer)]
    const answer = await post('solution-provider', allocate, { customer_id: customer.id, amount: 1250.5 })
    expect([answer.status, Object.keys(answer.json)]).toEqual([200, ['transfer_id']])
    const [own, ownOld, theirs] = await Promise.all([
      get('solution-provider', balances),
      get('solution-provider', balancesOld),
      get('solution-provider', balancesOld, { customer_id: customer.id }),
    ])
    const expected = Number(ownBefore - 125_050n) / 100
    expect(rows(own.json, 'account_balances')[0]?.['amount']).toBe(expected)
    expect(rows(ownOld.json, 'account_balances')[0]?.['amount']).toBe(expected)
    expect(rows(theirs.json, 'account_balances')[0]?.['amount']).toBe(Number(theirsBefore + 125_050n) / 100)
  })

  it('lowers what can still be allocated', async () => {
    const { id } = customerOf('solution-provider', '2')
    const virtual = async (): Promise<unknown> =>
      rows((await get('solution-provider', balances)).json, 'account_balances').find((row) => row['account_type'] === 8)?.['amount']
    const before = await virtual()
    await post('solution-provider', allocate, { customer_id: id, amount: 100 })
    expect(await virtual()).toBe(Number(before) - 100)
  })

  it('takes the amount as a number or a text, digit by digit', async () => {
    const { id } = customerOf('distributor', '2')
    const before = cashOf(under.partner('distributor'))
    const body = `{"customer_id":"${id}","amount":123456789012.34}`
    expect((await under.call(under.partner('distributor').credentials, 'POST', allocate, { body })).status).toBe(200)
    expect((await post('distributor', allocate, { customer_id: id, amount: '0.01' })).status).toBe(200)
    expect(before - cashOf(under.partner('distributor'))).toBe(12_345_678_901_235n)
  })

  it('answers with trans_id on the old side, beside CBC.0000', async () => {
    const { id } = customerOf('solution-provider', '2')
    const { json } = await post('solution-provider', allocateOld, oldBody(id, '500.00'))
    expect(json).toEqual({ error_code: 'CBC.0000', error_msg: 'success', trans_id: expect.stringMatching(/^AD\d{10}/) })
  })

  it.each([0, -1, 1.234, '1.', '1e3', '', 'abc', '0.00'])('refuses the amount %j on the new side', async (amount) => {
    const { id } = customerOf('solution-provider', '2')
    expect(refusal(await post('solution-provider', allocate, { customer_id: id, amount }))).toEqual([400, 'CBC.0100'])
  })

  it.each(['0', '1.234', '-5', '12345678901.234'])('refuses the amount %j in an HTTP 200 on the old side', async (amount) => {
    const { id } = customerOf('solution-provider', '2')
    expect(refusal(await post('solution-provider', allocateOld, oldBody(id, amount)))).toEqual([200, 'CBC.0100'])
  })

  it('is refused over what can be allocated: as HTTP 400 on the new side, hidden in an HTTP 200 on the old', async () => {
    const { id } = customerOf('solution-provider', '2')
    const before = cashOf(under.partner('solution-provider'))
    const fresh = await post('solution-provider', allocate, { customer_id: id, amount: 162_450.76 })
    const old = await post('solution-provider', allocateOld, oldBody(id, '162450.76'))
    expect([refusal(fresh), refusal(old)]).toEqual([[400, 'CBC.99005003'], [200, 'CBC.5003']])
    expect(cashOf(under.partner('solution-provider'))).toBe(before)
    expect(refusal(await post('solution-provider', allocate, { customer_id: id, amount: 162_450.75 }))).toEqual([200, undefined])
  })

  it('is refused for a referral customer and for a foreign one', async () => {
    const referral = customerOf('solution-provider', '1').id
    const foreign = customerOf('distributor', '2').id
    const answers = await Promise.all([
      post('solution-provider', allocate, { customer_id: referral, amount: 1 }),
      post('solution-provider', allocate, { customer_id: foreign, amount: 1 }),
      post('solution-provider', allocateOld, oldBody(referral, '1')),
      post('solution-provider', allocateOld, oldBody(foreign, '1')),
    ])
    expect(answers.map(refusal)).toEqual([[400, 'CBC.0100'], [403, 'CBC.0151'], [200, 'CBC.5021'], [200, 'CBC.5004']])
  })

  it('is refused to a customer and to a cloud reseller', async () => {
    const customer = customerOf('solution-provider', '2')
    const identity = { token: await under.customerToken(customer) }
    const body = { customer_id: customer.id, amount: 1 }
    const asCustomer = await under.call(identity, 'POST', allocate, { body })
    const asCustomerOld = await under.call(identity, 'POST', allocateOld, { body: oldBody(customer.id, '1') })
    expect([refusal(asCustomer), refusal(asCustomerOld)]).toEqual([[403, 'CBC.0151'], [200, 'CBC.5001']])
    expect(refusal(await post('cloud-reseller', allocate, body))).toEqual([403, 'CBC.0151'])
  })

  it('comes out of the reseller when a distributor names it', async () => {
    const reseller = under.partner('cloud-reseller')
    const { id } = customerOf('cloud-reseller', '2')
    const [before, resellerBefore] = [cashOf(under.partner('distributor')), cashOf(reseller)]
    const body = { customer_id: id, indirect_partner_id: reseller.id }
    const tooMuch = await post('distributor', allocate, { ...body, amount: 30_000.01 })
    const done = await post('distributor', allocate, { ...body, amount: 300 })
    const foreign = await post('distributor', allocate, { ...body, indirect_partner_id: under.partner('solution-provider').id, amount: 1 })
    expect([tooMuch, done, foreign].map(refusal)).toEqual([[400, 'CBC.99005003'], [200, undefined], [400, 'CBC.99000037']])
    expect([cashOf(under.partner('distributor')), cashOf(reseller)]).toEqual([before, resellerBefore - 30_000n])
  })
})

describe('a reclaim from a customer', () => {
  it('brings the money back to the partner', async () => {
    const customer = customerOf('solution-provider', '2', 10_000n)
    const [ownBefore, theirsBefore] = [cashOf(under.partner('solution-provider')), cashOf(customer)]
    const answer = await post('solution-provider', reclaim, { customer_id: customer.id, amount: 99.99 })
    expect(answer.json).toEqual({ trans_id: expect.stringMatching(/^RE\d{10}/) })
    expect([cashOf(under.partner('solution-provider')), cashOf(customer)]).toEqual([ownBefore + 9_999n, theirsBefore - 9_999n])
  })

  it('is refused over what the customer holds', async () => {
    const customer = customerOf('solution-provider', '2')
    const amount = Number(cashOf(customer) + 1n) / 100
    expect(refusal(await post('solution-provider', reclaim, { customer_id: customer.id, amount }))).toEqual([400, 'CBC.99005003'])
  })

  it('no longer exists on the old side, as the vendor says', async () => {
    const { id } = customerOf('solution-provider', '2')
    expect(refusal(await post('solution-provider', reclaimOld, oldBody(id, '1')))).toEqual([404, 'APIGW.0101'])
  })

  it('works on the old side again where its retirement is lifted, with refusals in an HTTP 200', async () => {
    under.sandbox.lifecycle.override('ReclaimToPartnerAccountOld', 'answering')
    const customer = customerOf('solution-provider', '2', 10_000n)
    const before = cashOf(customer)
    const done = await post('solution-provider', reclaimOld, oldBody(customer.id, '12.3'))
    const tooMuch = await post('solution-provider', reclaimOld, oldBody(customer.id, '9999999999'))
    const referral = await post('solution-provider', reclaimOld, oldBody(customerOf('solution-provider', '1').id, '1'))
    const foreign = await post('solution-provider', reclaimOld, oldBody('nobody', '1'))
    const nothing = await post('solution-provider', reclaimOld, { customer_id: customer.id })
    expect([done, tooMuch, referral, foreign, nothing].map(refusal)).toEqual([
      [200, 'CBC.0000'], [200, 'CBC.5003'], [200, 'CBC.5021'], [403, 'CBC.0151'], [200, 'CBC.0100'],
    ])
    expect(cashOf(customer)).toBe(before - 1_230n)
  })
})

describe('money between a distributor and its reseller', () => {
  it('moves on both sides and shows in the records under the id of the reseller', async () => {
    const reseller = under.partner('cloud-reseller')
    const before = cashOf(reseller)
    const given = await post('distributor', allocateReseller, { indirect_partner_id: reseller.id, amount: '800' })
    const taken = await post('distributor', reclaimReseller, { indirect_partner_id: reseller.id, amount: 50.5 })
    expect(cashOf(reseller)).toBe(before + 74_950n)
    const shown = await get('distributor', balances, { indirect_partner_id: reseller.id })
    expect(rows(shown.json, 'account_balances')[0]?.['amount']).toBe(Number(before + 74_950n) / 100)
    const { json } = await get('distributor', recordsV3, { customer_id: reseller.id, limit: 2 })
    expect(column(rows(json, 'records'), 'trans_id')).toEqual([taken.json['trans_id'], given.json['transfer_id']])
    expect(column(rows(json, 'records'), 'customer_name')).toEqual([reseller.name, reseller.name])
  })

  it('is refused over the balance of the giver, for a foreign reseller, and for a bad amount', async () => {
    const { id } = under.partner('cloud-reseller')
    const foreign = under.partner('solution-provider').id
    const answers = await Promise.all([
      post('distributor', allocateReseller, { indirect_partner_id: id, amount: '9999999999999' }),
      post('distributor', reclaimReseller, { indirect_partner_id: id, amount: 1_000_000 }),
      post('distributor', allocateReseller, { indirect_partner_id: foreign, amount: 1 }),
      post('distributor', reclaimReseller, { indirect_partner_id: foreign, amount: 1 }),
      post('distributor', allocateReseller, { indirect_partner_id: id, amount: 0 }),
      post('distributor', reclaimReseller, { indirect_partner_id: id, amount: 1.005 }),
    ])
    expect(answers.map(refusal)).toEqual([
      [400, 'CBC.99005003'], [400, 'CBC.99005003'], [400, 'CBC.99000037'], [400, 'CBC.99000037'], [400, 'CBC.0100'], [400, 'CBC.0100'],
    ])
  })

  it('is for distributors only', async () => {
    const body = { indirect_partner_id: under.partner('cloud-reseller').id, amount: 1 }
    const answers = await Promise.all([
      post('solution-provider', allocateReseller, body), post('solution-provider', reclaimReseller, body),
      post('cloud-reseller', allocateReseller, body), post('cloud-reseller', reclaimReseller, body),
    ])
    expect(answers.map(refusal)).toEqual(Array.from({ length: 4 }, () => [403, 'CBC.0151']))
  })
})

describe('the adjustment records', () => {
  it('show an allocation in all three generations: a text in v3, a number in v2, only the customer in v1.0', async () => {
    const customer = customerOf('solution-provider', '2')
    const { json } = await post('solution-provider', allocate, { customer_id: customer.id, amount: 500 })
    const transId = String(json['transfer_id'])
    const [v3, v2, old] = await Promise.all([
      get('solution-provider', recordsV3, { trans_id: transId }),
      get('solution-provider', recordsV2, { trans_id: transId }),
      post('solution-provider', recordsOld, { trans_id: transId }),
    ])
    const shared = {
      customer_id: customer.id, customer_name: customer.name, operation_type: 'SOURCE_OPERATION_BEADJUST',
      currency: 'CNY', apply_scene: '', measure_id: 1, trans_id: transId,
    }
    expect(rows(v3.json, 'records')[0]).toEqual({ ...shared, operation_time: expect.stringMatching(/Z$/), amount: '500.00', memo: '' })
    expect(rows(v2.json, 'records')[0]).toEqual({ ...shared, operation_time: expect.stringMatching(/Z$/), amount: 500 })
    expect(old.json).toEqual({
      error_code: 'CBC.0000', error_msg: 'success', total_size: 1,
      adject_records: [{ customer_id: customer.id, customer_name: customer.name }],
    })
  })

  it('find a write by customer, kind and a window of whole seconds around it', async () => {
    const { id } = customerOf('solution-provider', '2')
    const begin = `${new Date().toISOString().slice(0, 19)}Z`
    const { json } = await post('solution-provider', allocate, { customer_id: id, amount: 3 })
    const end = `${new Date().toISOString().slice(0, 19)}Z`
    const query = { customer_id: id, operation_time_begin: begin, operation_time_end: end }
    const found = await get('solution-provider', recordsV3, { ...query, operation_type: 'SOURCE_OPERATION_BEADJUST' })
    const other = await get('solution-provider', recordsV3, { ...query, operation_type: 'SOURCE_OPERATION_BERETRIEVE' })
    expect(column(rows(found.json, 'records'), 'trans_id')).toEqual([json['transfer_id']])
    expect(other.json).toEqual({ records: [], total_count: 0 })
    const old = await post('solution-provider', recordsOld, {
      customer_id: id, transfer_type: '0', received_time_min: begin, received_time_max: end,
    })
    expect(old.json['total_size']).toBe(1)
  })

  it('count records from 0 in v3, pages from 0 in v2 and pages from 1 in v1.0, newest first', async () => {
    const expected = under.sandbox.world.ledger.adjustments
      .filter((record) => record.partnerId === under.partner('solution-provider').id).toReversed().slice(20, 30)
    const [v3, v2, old] = await Promise.all([
      get('solution-provider', recordsV3, { offset: 20, limit: 10 }),
      get('solution-provider', recordsV2, { offset: 2, limit: 10 }),
      post('solution-provider', recordsOld, { page_no: 3, page_size: 10 }),
    ])
    expect(column(rows(v3.json, 'records'), 'trans_id')).toEqual(expected.map((record) => record.transactionId))
    expect(column(rows(v2.json, 'records'), 'trans_id')).toEqual(expected.map((record) => record.transactionId))
    expect(column(rows(old.json, 'adject_records'), 'customer_id')).toEqual(expected.map((record) => record.targetId))
  })

  it('give the first page again past the end in v1.0 and v2, and nothing in v3', async () => {
    const [v3, v2, first, old] = await Promise.all([
      get('solution-provider', recordsV3, { offset: 100_000 }),
      get('solution-provider', recordsV2, { offset: 10_000 }),
      get('solution-provider', recordsV2),
      post('solution-provider', recordsOld, { page_no: 10_000 }),
    ])
    expect(rows(v3.json, 'records')).toEqual([])
    expect(rows(v2.json, 'records')).toEqual(rows(first.json, 'records'))
    expect(column(rows(old.json, 'adject_records'), 'customer_id')).toEqual(column(rows(first.json, 'records'), 'customer_id'))
  })

  it('are empty for a referral customer and for a customer of somebody else', async () => {
    for (const { id } of [customerOf('solution-provider', '1'), customerOf('distributor', '2')]) {
      expect((await get('solution-provider', recordsV3, { customer_id: id })).json).toEqual({ records: [], total_count: 0 })
    }
  })

  it('are those of a reseller when a distributor names it', async () => {
    const reseller = under.partner('cloud-reseller')
    const { json } = await get('distributor', recordsV3, { indirect_partner_id: reseller.id, limit: 100 })
    const customers = (under.sandbox.world.customersOfPartner.get(reseller.id) ?? []).map(({ id }) => id)
    expect(rows(json, 'records').length).toBeGreaterThan(10)
    expect(customers).toEqual(expect.arrayContaining([...new Set(column(rows(json, 'records'), 'customer_id'))]))
    const foreign = await get('distributor', recordsV3, { indirect_partner_id: 'nobody' })
    expect(refusal(foreign)).toEqual([400, 'CBC.99000037'])
  })

  it('refuse a window that ends before it begins, half a window in v1.0, and an unknown kind', async () => {
    const [early, late] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z']
    const answers = await Promise.all([
      get('solution-provider', recordsV3, { operation_time_begin: late, operation_time_end: early }),
      get('solution-provider', recordsV2, { operation_type: 'ALL' }),
      post('solution-provider', recordsOld, { received_time_min: late, received_time_max: early }),
      post('solution-provider', recordsOld, { received_time_min: early }),
      post('solution-provider', recordsOld, { transfer_type: '3' }),
    ])
    expect(answers.map(refusal)).toEqual([[400, 'CBC.0100'], [400, 'CBC.0100'], [200, 'CBC.0100'], [200, 'CBC.0100'], [200, 'CBC.0100']])
  })
})

describe('the partner\'s income and expenses', () => {
  it('show an allocation as an expense with the customer, and a reclaim as income', async () => {
    const customer = customerOf('solution-provider', '2', 10_000n)
    const given = await post('solution-provider', allocate, { customer_id: customer.id, amount: 500 })
    const balance = Number(cashOf(under.partner('solution-provider'))) / 100
    await post('solution-provider', reclaim, { customer_id: customer.id, amount: 1 })
    const { json } = await get('solution-provider', changes, { ...cash, limit: 2 })
    expect(rows(json, 'records')[1]).toEqual({
      account_change_id: expect.stringMatching(/^ACR\d+$/), trade_detail_type: 'SOURCE_OPERATION_BEADJUST',
      trade_time: expect.stringMatching(/Z$/), trade_id: given.json['transfer_id'], change_amount: '-500.00',
      balance_after_change: balance.toFixed(2), type: '2', customer_id: customer.id, account_name: customer.accountName,
    })
    expect(rows(json, 'records')[0]).toMatchObject({ trade_detail_type: 'SOURCE_OPERATION_BERETRIEVE', change_amount: '1.00', type: '1' })
    expect(json['currency']).toBe('CNY')
  })

  it('are a chain: each balance is the one before it and the change', async () => {
    const { json } = await get('solution-provider', changes, { ...cash, limit: 100 })
    const fen = (row: JsonObject | undefined, name: string): bigint => BigInt(String(row?.[name]).replace('.', ''))
    const list = rows(json, 'records')
    for (const [index, row] of list.slice(0, -1).entries()) {
      expect(fen(row, 'balance_after_change') - fen(row, 'change_amount')).toBe(fen(list[index + 1], 'balance_after_change'))
    }
    expect(list).toHaveLength(100)
  })

  it('are of one account a call, and of one kind when asked', async () => {
    const credit = await get('solution-provider', changes, { balance_type: 'BALANCE_TYPE_CREDIT', limit: 100 })
    const top = await get('solution-provider', changes, { ...cash, trade_type: 'RECHARGE', limit: 100 })
    expect(new Set(column(rows(credit.json, 'records'), 'trade_detail_type'))).toEqual(new Set(['SOURCE_OPERAIION_USAGE', 'SOURCE_OPERAIION_REFUND']))
    expect(new Set(column(rows(top.json, 'records'), 'trade_detail_type'))).toEqual(new Set(['SOURCE_OPERAIION_RECHARGE', 'SOURCE_OPERAIION_RECHARGE_REBATE']))
    expect(rows(top.json, 'records')[0]).not.toHaveProperty('customer_id')
  })

  it('are filtered by days of Beijing, while their times are UTC', async () => {
    const { json } = await get('solution-provider', changes, { ...cash, limit: 100 })
    const early = rows(json, 'records').find((row) => Number(String(row['trade_time']).slice(11, 13)) >= 16)
    const day = new Date(Date.parse(String(early?.['trade_time'])) + 8 * 3_600_000).toISOString().slice(0, 10)
    const ofDay = await get('solution-provider', changes, { ...cash, trade_time_begin: day, trade_time_end: day, limit: 100 })
    expect(String(early?.['trade_time']).slice(0, 10)).not.toBe(day)
    expect(column(rows(ofDay.json, 'records'), 'account_change_id')).toContain(early?.['account_change_id'])
  })

  it('refuse more than a year, a window that ends before it begins, a missing account and a foreign reseller', async () => {
    const answers = await Promise.all([
      get('solution-provider', changes, { ...cash, trade_time_begin: '2025-11-01', trade_time_end: '2026-11-02' }),
      get('solution-provider', changes, { ...cash, trade_time_begin: '2026-11-02', trade_time_end: '2026-11-01' }),
      get('solution-provider', changes),
      get('distributor', changes, { ...cash, indirect_partner_id: 'nobody' }),
    ])
    expect(answers.map(refusal)).toEqual([[400, 'CBC.0100'], [400, 'CBC.0100'], [400, 'CBC.0100'], [400, 'CBC.99000037']])
    const year = await get('solution-provider', changes, { ...cash, trade_time_begin: '2025-11-01', trade_time_end: '2026-11-01' })
    expect(year.status).toBe(200)
  })

  it('are those of a reseller when a distributor names it, money from the distributor included', async () => {
    const reseller = under.partner('cloud-reseller')
    await post('distributor', allocateReseller, { indirect_partner_id: reseller.id, amount: 7 })
    const { json } = await get('distributor', changes, { ...cash, indirect_partner_id: reseller.id, limit: 1 })
    expect(rows(json, 'records')[0]).toMatchObject({
      change_amount: '7.00', type: '1', customer_id: under.partner('distributor').id, account_name: 'shutong-distribution',
    })
  })
})

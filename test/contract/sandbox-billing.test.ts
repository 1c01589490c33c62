/** Consumption records, monthly bills and incentive policies of the sandbox, by bare HTTP: billing-incentives.mapping.md sections 1 and 2. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { payable, summaryEnd } from '#src/sandbox/billing-world.ts'
import type { FeeRecord } from '#src/sandbox/billing-world.ts'
import { seedWorld } from '#src/sandbox/seed/index.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const newRecords = '/v2/bills/subcustomer-bills/res-fee-records'
const oldRecords = '/v2/bills/partner-bills/subcustomer-bills/res-fee-records'
const newSums = '/v2/bills/partner-bills/subcustomer-bills/monthly-sum'
const policies = '/v2/products/incentive-discount-policies'
const oldKnows = new Set([1, 2, 3, 4, 5, 8, 9, 14, 16])
const heavyCycle = '2026-09'

let under: SandboxUnderTest
/** A resale customer with records of every mode. */
let heavy: string

type Query = Readonly<Record<string, string | number>>

function recordsNew(query: Query): Promise<Answer> {
  return under.asPartner('GET', newRecords, { query: { bill_cycle: heavyCycle, customer_id: heavy, limit: 1000, ...query } })
}

function recordsOld(query: Query): Promise<Answer> {
  return under.asPartner('GET', oldRecords, { query: { cycle: heavyCycle, customer_id: heavy, charge_mode: '3', limit: 1000, ...query } })
}

function sumsOld(query: Query): Promise<Answer> {
  const path = `/v1.0/${under.partner('solution-provider').id}/partner/account-mgr/subcustomer-bills`
  return under.asPartner('GET', path, { query: { period: heavyCycle, limit: 100, ...query } })
}

function world(): readonly FeeRecord[] {
  return under.sandbox.world.billing.records(heavy, heavyCycle)
}

/** The text of a member's number in an answer: JSON.parse would round it. */
function numbersOf(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`"${name}":(-?[0-9.]+)`, 'g'))].map((match) => match[1] ?? '')
}

/** Decimal text as an integer of 10^-8. */
function exact(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const value = BigInt(whole + fraction.padEnd(8, '0'))
  return text.startsWith('-') ? -value : value
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Set(values)].toSorted((left, right) => Number(left) - Number(right))
}

beforeAll(async () => {
  under = await openSandbox()
  const { partner, sandbox } = under
  const customers = sandbox.world.customersOfPartner.get(partner('solution-provider').id) ?? []
  heavy = customers.find((one) => sandbox.world.billing.records(one.id, heavyCycle).length > 100)?.id ?? ''
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

describe('consumption records', () => {
  it('are kept for eighteen months and the running one, for a good part of every partner\'s customers', () => {
    const { billing, customersOfPartner } = under.sandbox.world
    expect([billing.cycles.length, billing.cycles[0], billing.cycles.at(-1)]).toEqual([19, '2025-05', '2026-11'])
    for (const customers of customersOfPartner.values()) {
      const consuming = customers.filter((one) => billing.cycles.some((cycle) => billing.records(one.id, cycle).length > 0))
      expect(consuming.length).toBeGreaterThan(customers.length / 2)
    }
  })

  it('are nothing before these months, in both generations', async () => {
    expect((await recordsNew({ bill_cycle: '2025-04' })).json).toEqual({ total_count: 0, currency: 'CNY', fee_records: [] })
    expect((await recordsOld({ cycle: '2025-04' })).json).toEqual({ fee_records: [], count: 0, currency: 'CNY' })
  })

  it('come in every charging mode and every bill type, of resale and of referral customers', () => {
    const { billing, customers } = under.sandbox.world
    const all = customers.flatMap((one) => billing.cycles.flatMap((cycle) => billing.records(one.id, cycle)))
    expect(distinct(all.map((one) => one.mode))).toEqual([1, 3, 10, 11])
    expect(distinct(all.map((one) => one.type))).toEqual([1, 2, 3, 4, 5, 8, 9, 14, 16, 18, 20, 23, 24, 25, 103])
    expect(distinct(all.map((one) => one.associationType))).toEqual(['1', '2'])
    expect(all.filter((one) => one.tradeTime > under.sandbox.world.businessNow)).toEqual([])
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length)
  })

  it('add up: the parts are the amount payable, and the list price less the discount too', async () => {
    const { text } = await recordsNew({})
    const names = ['cash', 'credit', 'coupon', 'flexipurchase_coupon', 'stored_value_card', 'debt', 'writeoff']
    const parts = names.map((name) => numbersOf(text, `${name}_amount`).map(exact))
    const payment = numbersOf(text, 'payment_amount').map(exact)
    const official = numbersOf(text, 'official_amount').map(exact)
    const discount = numbersOf(text, 'official_discount_amount').map(exact)
    expect(payment.length).toBe(world().length)
    expect(payment).toEqual(payment.map((_, index) => sum(parts.map((part) => part[index] ?? 0n))))
    expect(payment).toEqual(official.map((value, index) => value - (discount[index] ?? 0n)))
  })

  it('hold an amount of 17 digits that a binary number would change', async () => {
    const { text } = await recordsNew({ bill_detail_type: 16 })
    expect(numbersOf(text, 'payment_amount')).toContain('900719925474099.31')
    expect(JSON.stringify(JSON.parse(text))).not.toContain('900719925474099.31')
  })

  it('give usage with many decimals', async () => {
    const usage = numbersOf((await recordsNew({ bill_detail_type: 5 })).text, 'usage_amount')
    expect(usage.filter((text) => (text.split('.')[1] ?? '').length >= 9).length).toBeGreaterThan(10)
  })

  it('name an order of the customer for types 1, 2, 3, 4 and 8 only; elsewhere the trade id is no order id', () => {
    const { billing, customers, orderById } = under.sandbox.world
    const all = customers.flatMap((one) => billing.cycles.flatMap((cycle) => billing.records(one.id, cycle)))
    const wrong = all.filter((one) => {
      const order = orderById.get(one.tradeId)
      return [1, 2, 3, 4, 8].includes(one.type) ? order?.customerId !== one.customerId : order !== undefined
    })
    expect(wrong.map((one) => one.tradeId)).toEqual([])
  })

  it('are answered per order when the trade id is asked for', async () => {
    const { ordersOfPartner, billing } = under.sandbox.world
    const { id } = under.partner('solution-provider')
    const recent = (ordersOfPartner.get(id) ?? []).filter((one) => one.paymentTime !== null).toReversed()
    const order = recent.find((one) => billing.records(one.customerId, '2026-10').some((record) => record.tradeId === one.id))
    const answer = await recordsNew({ customer_id: order?.customerId ?? '', bill_cycle: '2026-10', trade_id: order?.id ?? '' })
    expect(rows(answer.json, 'fee_records').length).toBe(order?.lines.length)
    expect(distinct(column(rows(answer.json, 'fee_records'), 'trade_id'))).toEqual([order?.id])
  })

  it('are those of one customer; an unknown one and another partner\'s have none', async () => {
    const foreign = under.sandbox.world.customersOfPartner.get(under.partner('distributor').id)?.[0]
    expect((await recordsNew({ customer_id: 'nobody' })).json['total_count']).toBe(0)
    expect((await recordsNew({ customer_id: foreign?.id ?? '' })).json['total_count']).toBe(0)
    expect((await under.asPartner('GET', newRecords, { query: { bill_cycle: heavyCycle } })).status).toBe(400)
  })
})

describe('the two generations of records', () => {
  it('say the same of what both know, by other names and types', async () => {
    const now = rows((await recordsNew({ charging_mode: 3 })).json, 'fee_records')
    const before = rows((await recordsOld({ include_zero_record: 'true' })).json, 'fee_records')
    const known = now.filter((row) => oldKnows.has(Number(row['bill_detail_type'])))
    expect(known.length).toBeLessThan(now.length)
    const pairs: readonly (readonly [string, string])[] = [
      ['payment_amount', 'amount'], ['official_discount_amount', 'discount_amount'], ['usage_amount', 'usage'],
      ['stored_value_card_amount', 'stored_card_amount'], ['writeoff_amount', 'adjustment_amount'], ['cash_amount', 'cash_amount'],
      ['service_type_code', 'cloud_service_type'], ['resource_type_code', 'resource_type'], ['region_code', 'region'],
      ['bill_detail_type', 'bill_type'], ['official_amount', 'official_amount'], ['region_name', 'region_name'],
    ]
    for (const [newName, oldName] of pairs) expect(column(before, oldName)).toEqual(column(known, newName))
    expect(distinct(column(now, 'charging_mode'))).toEqual([3])
    expect(distinct(column(before, 'charge_mode'))).toEqual(['3'])
  })

  it('differ in the bill types and the mode that only the new one knows', async () => {
    const types = distinct(column(rows((await recordsNew({})).json, 'fee_records'), 'bill_detail_type'))
    expect(types).toEqual(expect.arrayContaining([18, 23, 103]))
    const old = await Promise.all(['1', '3', '10'].map((mode) => recordsOld({ charge_mode: mode, include_zero_record: 'true' })))
    const oldTypes = distinct(old.flatMap((answer) => [...column(rows(answer.json, 'fee_records'), 'bill_type')]))
    expect(oldTypes.filter((type) => !oldKnows.has(Number(type)))).toEqual([])
    expect((await recordsOld({ charge_mode: '11' })).status).toBe(400)
    expect(Number((await recordsNew({ charging_mode: 11 })).json['total_count'])).toBeGreaterThan(0)
  })

  it('differ in the mode: the old one requires it, the new one answers all modes without', async () => {
    const withoutMode = await under.asPartner('GET', oldRecords, { query: { cycle: heavyCycle, customer_id: heavy } })
    expect([withoutMode.status, withoutMode.json['error_code']]).toEqual([400, 'CBC.0100'])
    const all = rows((await recordsNew({})).json, 'fee_records')
    const modes = await Promise.all([1, 3, 10, 11].map((mode) => recordsNew({ charging_mode: mode })))
    expect(modes.map((answer) => Number(answer.json['total_count'])).reduce((a, b) => a + b)).toBe(all.length)
  })

  it('differ in records with nothing to pay: the old one drops them unless asked', async () => {
    const dropped = await recordsOld({})
    const kept = await recordsOld({ include_zero_record: 'true' })
    expect(numbersOf(dropped.text, 'amount')).not.toContain('0')
    expect(numbersOf(kept.text, 'amount')).toContain('0')
    expect(Number(kept.json['count'])).toBeGreaterThan(Number(dropped.json['count']))
  })

  it('differ in customers: the old one knows resale customers only', async () => {
    const { billing, customersOfPartner } = under.sandbox.world
    const referral = (customersOfPartner.get(under.partner('solution-provider').id) ?? []).find((one) =>
      one.associationType === '1' && billing.records(one.id, heavyCycle).some((record) => record.mode === 3 && payable(record) > 0n))
    const now = await recordsNew({ customer_id: referral?.id ?? '', charging_mode: 3 })
    expect(distinct(column(rows(now.json, 'fee_records'), 'association_type'))).toEqual(['1'])
    expect((await recordsNew({ customer_id: referral?.id ?? '', association_type: '2' })).json['total_count']).toBe(0)
    expect((await recordsOld({ customer_id: referral?.id ?? '' })).json['count']).toBe(0)
  })

  it('differ in order ids: old has them for yearly/monthly records only, and never a receivable', async () => {
    const yearly = rows((await recordsOld({ charge_mode: '1', include_zero_record: 'true' })).json, 'fee_records')
    const metered = rows((await recordsOld({})).json, 'fee_records')
    expect(distinct(column(metered, 'order_id'))).toEqual([''])
    const named = yearly.filter((row) => row['order_id'] !== '')
    expect(named.filter((row) => !under.sandbox.world.orderById.has(String(row['order_id'])))).toEqual([])
    expect(yearly.filter((row) => row['bill_type'] === 14).map((row) => row['order_id'])).toEqual([''])
  })

  it('differ in periods: integers in the new, text in the old, none for pay-per-use', async () => {
    const now = rows((await recordsNew({ bill_detail_type: 14 })).json, 'fee_records')
    const before = rows((await recordsOld({ charge_mode: '1', bill_type: 14 })).json, 'fee_records')
    expect([column(now, 'period_type'), column(before, 'period_type')]).toEqual([[20], ['20']])
    expect(column(rows((await recordsOld({})).json, 'fee_records'), 'period_type').filter((one) => one !== undefined)).toEqual([])
  })

  it('differ in identity: an id in the new, none in the old', async () => {
    const ids = column(rows((await recordsNew({})).json, 'fee_records'), 'id')
    expect(new Set(ids).size).toBe(ids.length)
    expect(rows((await recordsOld({})).json, 'fee_records').filter((row) => 'id' in row)).toEqual([])
  })

  it('share the manner of pages: records counted from 0, ten unless asked, 1000 at most, nothing past the end', async () => {
    const all = column(rows((await recordsNew({})).json, 'fee_records'), 'id')
    const query = { bill_cycle: heavyCycle, customer_id: heavy }
    const first = await under.asPartner('GET', newRecords, { query })
    const second = await recordsNew({ offset: 10, limit: 10 })
    expect(column(rows(first.json, 'fee_records'), 'id')).toEqual(all.slice(0, 10))
    expect(column(rows(second.json, 'fee_records'), 'id')).toEqual(all.slice(10, 20))
    expect((await recordsNew({ offset: 100_000 })).json).toMatchObject({ total_count: all.length, fee_records: [] })
    expect((await recordsNew({ limit: 1001 })).status).toBe(400)
    const old = rows((await recordsOld({})).json, 'fee_records')
    expect(rows((await recordsOld({ offset: 10, limit: 10 })).json, 'fee_records')).toEqual(old.slice(10, 20))
    expect(rows((await recordsOld({ offset: 100_000 })).json, 'fee_records')).toEqual([])
  })
})

describe('filters of records', () => {
  const filters = ['service_type_code', 'region_code', 'resource_id', 'resource_name', 'trade_id', 'account_manager_id']

  it.each(filters)('refuse "" as %s in the new generation, and find nothing with null', async (name) => {
    const refused = await recordsNew({ [name]: '' })
    expect([refused.status, refused.json['error_code']]).toEqual([400, 'CBC.0100'])
    expect(refused.json['error_msg']).toContain(name)
    expect((await recordsNew({ [name]: 'null' })).json['total_count']).toBe(0)
  })

  it.each(['charging_mode', 'bill_detail_type', 'association_type'])('refuse "" as %s in the new generation', async (name) => {
    expect((await recordsNew({ [name]: '' })).status).toBe(400)
  })

  it.each(['cloud_service_type', 'region', 'bill_type', 'resource_id'])('take "" as a value of %s that nothing has in the old one', async (name) => {
    const answer = await recordsOld({ [name]: '' })
    expect([answer.status, answer.json['count']]).toEqual([200, 0])
  })

  it('refuse a bill type that the old generation does not know, and a cycle that is no month', async () => {
    expect((await recordsOld({ bill_type: 18 })).status).toBe(400)
    expect((await recordsNew({ bill_cycle: '2026-13' })).status).toBe(400)
    expect((await recordsOld({ cycle: '202609' })).status).toBe(400)
  })

  it('narrow by service, region, resource and account manager', async () => {
    const [sample] = world().filter((one) => one.type === 5)
    if (!sample) throw new TypeError('no metered record is seeded')
    const wanted: readonly (readonly [string, string, (one: FeeRecord) => boolean])[] = [
      ['service_type_code', sample.serviceType.code, (one) => one.serviceType.code === sample.serviceType.code],
      ['region_code', sample.regionCode, (one) => one.regionCode === sample.regionCode],
      ['resource_id', sample.resourceId, (one) => one.resourceId === sample.resourceId],
      ['resource_name', sample.resourceName, (one) => one.resourceName === sample.resourceName],
    ]
    for (const [name, value, test] of wanted) {
      expect((await recordsNew({ [name]: value })).json['total_count']).toBe(world().filter(test).length)
    }
  })

  it('take days of the cycle: both ends or none in the new, the first of the month by default in the old', async () => {
    const all = (await recordsNew({})).json['total_count']
    const tenDays = await recordsNew({ bill_date_begin: '2026-09-01', bill_date_end: '2026-09-10' })
    expect(Number(tenDays.json['total_count'])).toBeLessThan(Number(all))
    expect((await recordsNew({ bill_date_begin: '2026-09-05' })).json['total_count']).toBe(all)
    expect((await recordsNew({ bill_date_begin: '2026-09-05', bill_date_end: '2026-10-01' })).status).toBe(400)
    expect((await recordsNew({ bill_date_begin: '2026-09-05', bill_date_end: '2026-09-01' })).status).toBe(400)
    const untilTenth = await recordsOld({ bill_date_end: '2026-09-10' })
    expect(untilTenth.json['count']).toBe((await recordsOld({ bill_date_begin: '2026-09-01', bill_date_end: '2026-09-10' })).json['count'])
    expect(Number(untilTenth.json['count'])).toBeLessThan(Number((await recordsOld({})).json['count']))
  })

  it('answer names in the language asked for', async () => {
    const query = { bill_cycle: heavyCycle, customer_id: heavy, bill_detail_type: 14 }
    const english = await under.asPartner('GET', newRecords, { query, headers: { 'x-language': 'en_us' } })
    const chinese = await under.asPartner('GET', newRecords, { query })
    expect(column(rows(english.json, 'fee_records'), 'service_type_name')).toEqual(['Support Plan'])
    expect(column(rows(chinese.json, 'fee_records'), 'service_type_name')).toEqual(['支持计划'])
  })
})

describe('a customer that went from a distributor to its reseller', () => {
  it('is the distributor\'s own before, and the reseller\'s after: indirect_partner_id tells which period is meant', async () => {
    const distributor = under.partner('distributor')
    const reseller = under.partner('cloud-reseller')
    const { billing, customersOfPartner } = under.sandbox.world
    const moved = (customersOfPartner.get(reseller.id) ?? []).find((customer) => {
      const partners = new Set(billing.cycles.flatMap((cycle) => billing.records(customer.id, cycle).map((one) => one.partnerId)))
      return partners.size === 2
    })
    const records = billing.cycles.flatMap((cycle) => billing.records(moved?.id ?? '', cycle))
    const before = records.find((one) => one.partnerId === distributor.id)
    const after = records.findLast((one) => one.partnerId === reseller.id)
    const ask = async (cycle: string | undefined, more: Query): Promise<unknown[]> => {
      const query = { bill_cycle: cycle ?? '', customer_id: moved?.id ?? '', limit: 1000, ...more }
      const answer = await under.call(distributor.credentials, 'GET', newRecords, { query })
      return distinct(column(rows(answer.json, 'fee_records'), 'partner_id'))
    }
    expect(await ask(before?.cycle, {})).toEqual([distributor.id])
    expect(await ask(after?.cycle, {})).not.toContain(reseller.id)
    expect(await ask(after?.cycle, { indirect_partner_id: reseller.id })).toEqual([reseller.id])
  })
})

describe('monthly bills', () => {
  function sumsNew(query: Query): Promise<Answer> {
    return under.asPartner('GET', newSums, { query: { cycle: heavyCycle, charge_mode: '3', limit: 100, ...query } })
  }

  it('are the sums of the records of a resale customer, exactly', async () => {
    const { text, json } = await sumsNew({ customer_id: heavy, bill_type: '0' })
    const records = world().filter((one) => one.mode === 3 && one.type !== 9)
    expect(sum(numbersOf(text.replaceAll(/"account_details":\[[^\]]*\]/g, ''), 'amount').map(exact)))
      .toBe(sum(records.map((one) => payable(one) * 1_000_000n)))
    expect(sum(numbersOf(text, 'discount_amount').map(exact))).toBe(sum(records.map((one) => one.discount)))
    expect(json['count']).toBe(new Set(records.map((one) => `${one.serviceType.code} ${one.resourceType.code}`)).size)
  })

  it('split an amount by account type, debt and write-off apart', async () => {
    const sums = rows((await sumsNew({})).json, 'bill_sums').filter((row) => Math.abs(Number(row['amount'])) < 1e9)
    const off = sums.filter((row) => {
      const parts = rows(row, 'account_details').reduce((total, part) => total + Number(part['amount']), 0)
      return Math.abs(parts + Number(row['debt_amount'] ?? 0) + Number(row['adjustment_amount'] ?? 0) - Number(row['amount'])) > 0.005
    })
    expect(sums.length).toBeGreaterThan(50)
    expect(off).toEqual([])
  })

  it('hold resale customers only', async () => {
    const ids = new Set(column(rows((await sumsNew({})).json, 'bill_sums'), 'customer_id'))
    const types = [...ids].map((id) => under.sandbox.world.customerById.get(String(id))?.associationType)
    expect(new Set(types)).toEqual(new Set(['2']))
  })

  it('require a mode in the new generation and none in the old, where 1 means pay-per-use', async () => {
    expect((await under.asPartner('GET', newSums, { query: { cycle: heavyCycle } })).status).toBe(400)
    const byMode = async (mode: string): Promise<readonly JsonObject[]> =>
      rows((await sumsNew({ charge_mode: mode, customer_id: heavy })).json, 'bill_sums')
    const [yearly, metered, plans] = await Promise.all([byMode('1'), byMode('3'), byMode('11')])
    /** In fen, by service: the new generation splits a service's bills by resource type. */
    const amounts = (list: readonly JsonObject[]): string[] => {
      const services = Map.groupBy(list, (row) => `${String(row['cloud_service_type'] ?? row['cloudServiceTypeCode'])} ${String(row['bill_type'] ?? row['billType'])}`)
      return [...services].map(([service, parts]) => `${service} ${parts.reduce((fen, row) => fen + Math.round(Number(row['amount']) * 100), 0)}`).toSorted()
    }
    const old = async (query: Query): Promise<readonly JsonObject[]> => rows((await sumsOld({ customerId: heavy, ...query })).json, 'billSums')
    expect(amounts(await old({ payMethod: '0' }))).toEqual(amounts(yearly ?? []))
    expect(amounts(await old({ payMethod: '1' }))).toEqual(amounts(metered ?? []))
    const every = await old({})
    expect(amounts(every)).toEqual(amounts([...(yearly ?? []), ...(metered ?? []), ...(plans ?? [])]))
    // A savings plan has no value of payMethod: the row has none.
    expect(distinct(column(every, 'payMethod').map((one) => one ?? 'none'))).toEqual(expect.arrayContaining(['0', '1', 'none']))
  })

  it('answer the old envelope with CBC.0000, the currency in each row, and count in both', async () => {
    const old = await sumsOld({ customerId: heavy })
    expect(old.json).toMatchObject({ error_code: 'CBC.0000', error_msg: 'success' })
    expect(new Set(column(rows(old.json, 'billSums'), 'currency'))).toEqual(new Set(['CNY']))
    expect((await sumsNew({ customer_id: heavy })).json).toMatchObject({ currency: 'CNY', count: expect.any(Number) })
  })

  it('count pages from 1 in the old generation and records from 0 in the new', async () => {
    const all = rows((await sumsOld({})).json, 'billSums')
    expect(rows((await sumsOld({ offset: 2, limit: 10 })).json, 'billSums')).toEqual(all.slice(10, 20))
    expect((await sumsOld({ offset: 0 })).status).toBe(400)
    expect(rows((await sumsOld({ offset: 1000 })).json, 'billSums')).toEqual([])
    const now = rows((await sumsNew({})).json, 'bill_sums')
    expect(rows((await sumsNew({ offset: 2, limit: 10 })).json, 'bill_sums')).toEqual(now.slice(2, 12))
    expect((await sumsNew({ limit: 101 })).status).toBe(400)
  })

  it('are negative, without arrears, write-off and discount, for unsubscriptions and write-offs', async () => {
    const answers = await Promise.all([sumsNew({ charge_mode: '1', bill_type: '1' }), sumsNew({ bill_type: '2' })])
    const given = answers.flatMap((answer) => [...rows(answer.json, 'bill_sums')])
    expect(distinct(column(given, 'bill_type'))).toEqual(['1', '2'])
    expect(given.filter((row) => Number(row['amount']) >= 0)).toEqual([])
    expect(given.filter((row) => 'debt_amount' in row || 'adjustment_amount' in row || 'discount_amount' in row)).toEqual([])
  })

  it('split by resource type in the new generation only', async () => {
    const now = rows((await sumsNew({ customer_id: heavy })).json, 'bill_sums')
    const old = rows((await sumsOld({ customerId: heavy })).json, 'billSums')
    expect(now.filter((row) => typeof row['resource_type_code'] !== 'string')).toEqual([])
    expect(old.filter((row) => 'resource_type_code' in row)).toEqual([])
    const services = column(now.filter((row) => row['bill_type'] === '0'), 'cloud_service_type')
    expect(services.length).toBeGreaterThan(distinct(services).length)
  })

  it('end the day before yesterday while the daily refresh of 16:00 has not come', async () => {
    const records = under.sandbox.world.billing.records(heavy, '2026-11').filter((one) => one.mode === 3 && one.type !== 9)
    expect(records.filter((one) => one.tradeTime >= summaryEnd).length).toBeGreaterThan(0)
    const { text } = await sumsNew({ cycle: '2026-11', customer_id: heavy, bill_type: '0' })
    expect(sum(numbersOf(text.replaceAll(/"account_details":\[[^\]]*\]/g, ''), 'amount').map(exact)))
      .toBe(sum(records.filter((one) => one.tradeTime < summaryEnd).map((one) => payable(one) * 1_000_000n)))
  })

  it('find nothing for the customer "", and refuse another partner\'s id in the path', async () => {
    expect((await sumsOld({ customerId: '' })).json['count']).toBe(0)
    const path = `/v1.0/${under.partner('distributor').id}/partner/account-mgr/subcustomer-bills`
    expect((await under.asPartner('GET', path, { query: { period: heavyCycle } })).status).toBe(403)
  })

  it('hold a reseller\'s customers for its distributor when it names the reseller', async () => {
    const { credentials } = under.partner('distributor')
    const reseller = under.partner('cloud-reseller')
    const query = { cycle: '2026-10', charge_mode: '3', limit: 100, indirect_partner_id: reseller.id }
    const answer = await under.call(credentials, 'GET', newSums, { query })
    const owners = column(rows(answer.json, 'bill_sums'), 'customer_id').map((id) => under.sandbox.world.customerById.get(String(id))?.partnerId)
    expect(new Set(owners)).toEqual(new Set([reseller.id]))
  })
})

describe('the new bill operations', () => {
  it.each([
    [newRecords, { bill_cycle: heavyCycle, customer_id: 'x' }],
    [newSums, { cycle: heavyCycle, charge_mode: '1' }],
    [policies, { time: heavyCycle }],
  ] as const)('refuse a cloud reseller: %s', async (path, query) => {
    const answer = await under.call(under.partner('cloud-reseller').credentials, 'GET', path, { query })
    expect([answer.status, answer.json['error_code']]).toEqual([403, 'CBC.0151'])
  })
})

describe('incentive policies', () => {
  it('are of all four kinds, for several dozen services, paged', async () => {
    const all = await under.asPartner('GET', policies, { query: { time: '2026-10', limit: 100 } })
    const list = rows(all.json, 'policies')
    expect(list.length).toBeGreaterThan(36)
    expect(all.json['total_count']).toBe(list.length)
    expect(distinct(column(list, 'incentive_policy'))).toEqual(['0', '1', '2', '13'])
    expect(new Set(column(list, 'allow_discount'))).toEqual(new Set(['YES', 'NO']))
    const page = await under.asPartner('GET', policies, { query: { time: '2026-10', offset: 30 } })
    expect(rows(page.json, 'policies')).toEqual(list.slice(30, 40))
  })

  it('are asked for a month; "" as a service finds nothing', async () => {
    const one = await under.asPartner('GET', policies, { query: { time: '2026-10', service_type_code: 'hws.service.type.obs' } })
    expect(column(rows(one.json, 'policies'), 'incentive_policy')).toEqual(['0'])
    const none = await under.asPartner('GET', policies, { query: { time: '2026-10', service_type_code: '' } })
    expect(none.json).toEqual({ policies: [], total_count: 0 })
    expect((await under.asPartner('GET', policies, { query: { time: '2026-13' } })).status).toBe(400)
    expect((await under.asPartner('GET', policies)).status).toBe(400)
  })
})

describe('one seed', () => {
  it('gives the same records whatever was asked before, and another seed others', () => {
    const [first, second, other] = [seedWorld(7), seedWorld(7), seedWorld(8)]
    const write = (value: unknown): string =>
      JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part))
    const ids = first.customers.slice(300, 340).map((one) => one.id)
    const backwards = ids.toReversed().map((id) => write(second.billing.records(id, '2026-03'))).toReversed()
    expect(backwards).toEqual(ids.map((id) => write(first.billing.records(id, '2026-03'))))
    expect(backwards.join('').length).toBeGreaterThan(50_000)
    const others = other.customers.slice(300, 340).map((one) => write(other.billing.records(one.id, '2026-03')))
    expect(others.join('')).not.toBe(backwards.join(''))
  })
})

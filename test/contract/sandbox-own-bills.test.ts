/** Customers' own bills of the sandbox, both generations: billing-incentives.mapping.md section 3, catalogue-usage.mapping.md section 5. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { payable } from '#src/sandbox/billing-world.ts'
import type { FeeRecord } from '#src/sandbox/billing-world.ts'
import { distributorId, solutionProviderId } from '#src/sandbox/seed/partners.ts'
import type { Customer } from '#src/sandbox/world.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const cycle = '2026-09'
const summaryPath = '/v2/bills/customer-bills/monthly-sum'
const recordsPath = '/v2/bills/customer-bills/res-fee-records'
const detailsPath = '/v2/bills/customer-bills/res-records/query'
const linesPath = '/v2/bills/customer-bills/fee-records'
const consumersPath = '/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query'
const english = { 'x-language': 'en_us' }

let under: SandboxUnderTest
/** The resale customer with the most records of every mode, and its token. */
let owner: Customer
let token: string

type Query = Readonly<Record<string, string | number>>

function code(answer: Answer): unknown[] {
  return [answer.status, answer.json['error_code']]
}

function read(path: string, query: Query, headers = {}): Promise<Answer> {
  return under.call({ token }, 'GET', path, { query, headers })
}

function oldPath(name: string, id = owner.id): string {
  return `/v1.0/${id}/customer/account-mgr/bill/${name}`
}

function details(body: object): Promise<Answer> {
  return under.call({ token }, 'POST', detailsPath, { body: { cycle, limit: 1000, ...body } })
}

function world(): readonly FeeRecord[] {
  return under.sandbox.world.billing.records(owner.id, cycle)
}

/** The digits of a member's number in an answer, as an integer of 10^-8. */
function amounts(text: string, name: string): bigint[] {
  return [...text.matchAll(new RegExp(`"${name}":(-?[0-9.]+)`, 'g'))].map(([, digits = '']) => exact(digits))
}

function exact(digits: string): bigint {
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  const value = BigInt(whole + fraction.padEnd(8, '0'))
  return digits.startsWith('-') ? -value : value
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((left, right) => left + right, 0n)
}

function total(records: readonly FeeRecord[]): bigint {
  return sum(records.map(payable)) * 1_000_000n
}

async function toTheEnd(ask: (offset: number, limit: number) => Promise<Answer>, name: string, limit: number, step: number): Promise<readonly JsonObject[]> {
  const all: JsonObject[] = []
  for (let offset = step === 1 ? 1 : 0; ; offset += step) {
    const page = rows((await ask(offset, limit)).json, name)
    if (page.length === 0) return all
    all.push(...page)
  }
}

beforeAll(async () => {
  under = await openSandbox()
  const { customersOfPartner, billing } = under.sandbox.world
  const [most] = (customersOfPartner.get(solutionProviderId) ?? []).filter((one) => one.associationType === '2')
    .toSorted((left, right) => billing.records(right.id, cycle).length - billing.records(left.id, cycle).length)
  if (!most) throw new RangeError('no customer is seeded')
  owner = most
  token = await under.customerToken(owner)
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

describe('a customer\'s summary', () => {
  it('is the sum of the records that its partner sees', async () => {
    const partner = await under.asPartner('GET', '/v2/bills/subcustomer-bills/res-fee-records', {
      query: { bill_cycle: cycle, customer_id: owner.id, limit: 1000 },
    })
    const own = await read(summaryPath, { bill_cycle: cycle, limit: 1000 })
    const [top = 0n] = amounts(own.text, 'consume_amount').slice(-1)
    expect(top).toBe(sum(amounts(partner.text, 'payment_amount')))
    const names = [['cash_amount', 'cash_amount'], ['coupon_amount', 'coupon_amount'], ['stored_value_card_amount', 'stored_value_card_amount'], ['writeoff_amount', 'writeoff_amount']] as const
    for (const [mine, theirs] of names) expect([mine, amounts(own.text, mine).at(-1)]).toEqual([mine, sum(amounts(partner.text, theirs))])
    const official = sum(amounts(JSON.stringify(rows(own.json, 'bill_sums')), 'official_amount'))
    expect(official > 0n).toBe(true)
  })

  it('equals the partner\'s monthly sums of consumption, unsubscription and write-off', async () => {
    const own = await read(summaryPath, { bill_cycle: cycle, limit: 1000 })
    const modes = await Promise.all(['1', '3', '11'].map((mode) => under.asPartner('GET', '/v2/bills/partner-bills/subcustomer-bills/monthly-sum', {
      query: { cycle, charge_mode: mode, customer_id: owner.id, limit: 100 },
    })))
    const reserved = total(world().filter((one) => one.mode === 10))
    const theirs = sum(modes.flatMap((answer) => amounts(answer.text.replaceAll(/"account_details":\[[^\]]*\]/g, ''), 'amount')))
    expect(amounts(own.text, 'consume_amount').at(-1)).toBe(theirs + reserved)
  })

  it('has rows that add up to its totals, whatever page is asked for', async () => {
    const all = rows((await read(summaryPath, { bill_cycle: cycle, limit: 1000 })).json, 'bill_sums')
    expect(new Set(column(all, 'charging_mode'))).toEqual(new Set([1, 3, 10, 11]))
    expect(new Set(column(all, 'bill_type')).has(3)).toBe(true)
    const ask = (offset: number, limit: number): Promise<Answer> => read(summaryPath, { bill_cycle: cycle, offset, limit })
    expect(await toTheEnd(ask, 'bill_sums', 5, 5)).toEqual(all)
    const [small, whole] = [await ask(0, 1), await ask(0, 1000)]
    expect(amounts(small.text, 'cash_amount').at(-1)).toBe(amounts(whole.text, 'cash_amount').at(-1))
    expect(sum(amounts(whole.text.slice(0, whole.text.lastIndexOf(']')), 'cash_amount'))).toBe(amounts(whole.text, 'cash_amount').at(-1))
  })

  it('is narrowed by service and project; -1 is what is attributed to none', async () => {
    const service = String(world().find((one) => one.mode === 3)?.serviceType.code)
    const narrowed = await read(summaryPath, { bill_cycle: cycle, service_type_code: service, limit: 1000 })
    expect(new Set(column(rows(narrowed.json, 'bill_sums'), 'service_type_code'))).toEqual(new Set([service]))
    const parts = await Promise.all(['0', '-1'].map((project) => read(summaryPath, { bill_cycle: cycle, enterprise_project_id: project, limit: 1000 })))
    const whole = await read(summaryPath, { bill_cycle: cycle })
    const projects = new Set(under.sandbox.world.ordersOfCustomer.get(owner.id)?.flatMap((one) => one.enterpriseProjects.map(({ id }) => id)).filter((id) => id !== '0'))
    const named = await Promise.all([...projects].map((project) => read(summaryPath, { bill_cycle: cycle, enterprise_project_id: project })))
    const tops = [...parts, ...named].map((answer) => amounts(answer.text, 'consume_amount').at(-1) ?? 0n)
    expect(sum(tops)).toBe(amounts(whole.text, 'consume_amount').at(-1))
  })

  it('is split by region and project in the old generation, in a unit of its own, without modes that it does not know', async () => {
    const answer = await read(oldPath('monthly-sum'), { cycle })
    const unit = Number(answer.json['measure_id'])
    const scale = 10n ** BigInt(unit - 1)
    const known = world().filter((one) => one.mode === 1 || one.mode === 3)
    expect(amounts(answer.text, 'total_amount')).toEqual([total(known) * scale])
    expect(sum(amounts(answer.text, 'consume_amount'))).toBe(total(known) * scale)
    expect(new Set(column(rows(answer.json, 'bill_sums'), 'pay_method'))).toEqual(new Set(['0', '1']))
    expect(answer.json).toMatchObject({ error_code: 'CBC.0000', total_count: rows(answer.json, 'bill_sums').length })
    const cash = await read(oldPath('monthly-sum'), { cycle, type: 'BALANCE_TYPE_COUPON' })
    expect(rows(cash.json, 'bill_sums').every((one) => column(rows(one, 'account_details'), 'balance_type_id').includes('BALANCE_TYPE_COUPON'))).toBe(true)
  })

  it('comes in yuan, jiao and fen in the old generation, by customer', async () => {
    const seen = new Set<unknown>()
    for (const customer of (under.sandbox.world.customersOfPartner.get(solutionProviderId) ?? []).slice(0, 24)) {
      const theirs = await under.call({ token: await under.customerToken(customer) }, 'GET', oldPath('monthly-sum', customer.id), { query: { cycle } })
      seen.add(theirs.json['measure_id'])
    }
    expect(seen).toEqual(new Set([1, 2, 3]))
  })
})

describe('a customer\'s records', () => {
  it('are the partner\'s, one for one', async () => {
    const answer = await read(recordsPath, { cycle, limit: 1000 })
    const all = rows(answer.json, 'fee_records')
    expect(column(all, 'id')).toEqual(world().map((one) => one.id))
    expect(amounts(answer.text.replaceAll('_amount"', '_other"'), 'amount')).toEqual(world().map((one) => payable(one) * 1_000_000n))
    expect(await toTheEnd((offset, limit) => read(recordsPath, { cycle, offset, limit }), 'fee_records', 100, 100)).toEqual(all)
    expect(all.filter((one) => (one['charge_mode'] === '3') !== ('effective_time' in one) && one['usage'] !== undefined && one['charge_mode'] !== '10')).toEqual([])
    expect(new Set(all.map((one) => typeof one['charge_mode']))).toEqual(new Set(['string']))
  })

  it('are found by every filter', async () => {
    const all = rows((await read(recordsPath, { cycle, limit: 1000 })).json, 'fee_records')
    const [first] = all
    const filters = [
      ['cloud_service_type', 'cloud_service_type'], ['region', 'region'], ['charge_mode', 'charge_mode'], ['bill_type', 'bill_type'],
      ['resource_id', 'resource_id'], ['trade_id', 'trade_id'], ['enterprise_project_id', 'enterprise_project_id'],
    ] as const
    for (const [name, member] of filters) {
      const found = rows((await read(recordsPath, { cycle, limit: 1000, [name]: String(first?.[member]) })).json, 'fee_records')
      expect([name, found]).toEqual([name, all.filter((one) => one[member] === first?.[member])])
    }
    const days = rows((await read(recordsPath, { cycle, limit: 1000, bill_date_begin: '2026-09-05', bill_date_end: '2026-09-07' })).json, 'fee_records')
    expect(days).toEqual(all.filter((one) => String(one['bill_date']) >= '2026-09-05' && String(one['bill_date']) <= '2026-09-07'))
    const alone = await read(recordsPath, { cycle, limit: 1000, bill_date_begin: '2026-09-05' })
    expect(alone.json['total_count']).toBe(all.length)
    const paid = rows((await read(recordsPath, { cycle, limit: 1000, include_zero_record: 'false' })).json, 'fee_records')
    expect(paid).toEqual(all.filter((one) => one['amount'] !== 0))
    expect(paid.length).toBeLessThan(all.length)
  })

  it('are added up by cycle when that is asked for', async () => {
    const [single, byCycle] = [await read(recordsPath, { cycle, limit: 1000 }), await read(recordsPath, { cycle, limit: 1000, statistic_type: 1 })]
    expect(Number(byCycle.json['total_count'])).toBeLessThan(Number(single.json['total_count']))
    expect(sum(amounts(byCycle.text, 'cash_amount'))).toBe(sum(amounts(single.text, 'cash_amount')))
    expect(rows(byCycle.json, 'fee_records').some((one) => 'id' in one)).toBe(false)
  })

  it('hold names in the language asked for', async () => {
    const [zh, en] = await Promise.all([{}, english].map((headers) => read(recordsPath, { cycle }, headers)))
    expect(column(rows(zh?.json, 'fee_records'), 'cloud_service_type_name')).not.toEqual(column(rows(en?.json, 'fee_records'), 'cloud_service_type_name'))
  })

  it('are asked for by days of one month and one payment method in the old generation, by page numbers', async () => {
    const month = { startTime: '2026-09-01', endTime: '2026-09-30', limit: 100 }
    const all = await toTheEnd((offset) => read(oldPath('res-fee-records'), { ...month, payMethod: '1', offset }), 'feeRecords', 100, 1)
    const expected = world().filter((one) => one.mode === 3)
    expect(column(all, 'feeId')).toEqual(expected.map((one) => one.id))
    const yearly = await read(oldPath('res-fee-records'), { ...month, payMethod: '0' })
    expect(yearly.json['totalCount']).toBe(world().filter((one) => one.mode === 1).length)
    const days = await read(oldPath('res-fee-records'), { ...month, payMethod: '1', startTime: '2026-09-05', endTime: '2026-09-05' })
    expect(days.json['totalCount']).toBe(rows((await read(recordsPath, {
      cycle, limit: 1000, charge_mode: '3', bill_date_begin: '2026-09-05', bill_date_end: '2026-09-05',
    })).json, 'fee_records').length)
    const none = await read(oldPath('res-fee-records'), { ...month, payMethod: '1', enterpriseProjectId: '-1' })
    expect(none.json['totalCount']).toBe(expected.filter((one) => one.usage === null).length)
  })

  it('refuse what their contracts refuse', async () => {
    const old = { startTime: '2026-09-01', endTime: '2026-09-30', payMethod: '1' }
    const refused = [
      await read(recordsPath, {}), await read(recordsPath, { cycle: '2026-13' }), await read(recordsPath, { cycle, charge_mode: '2' }),
      await read(recordsPath, { cycle, bill_date_begin: '2026-08-31', bill_date_end: '2026-09-02' }),
      await read(recordsPath, { cycle, bill_date_begin: '2026-09-03', bill_date_end: '2026-09-02' }),
      await read(recordsPath, { cycle, method: 'sub_customer' }), await read(recordsPath, { cycle, statistic_type: 2 }),
      await read(oldPath('res-fee-records'), { ...old, endTime: '2026-10-01' }), await read(oldPath('res-fee-records'), { ...old, cloudServiceTypeCode: '' }),
      await read(oldPath('res-fee-records'), { ...old, payMethod: '2' }), await read(oldPath('res-fee-records'), { ...old, offset: 0 }),
      await read(oldPath('res-fee-records'), { ...old, limit: 101 }), await read(oldPath('monthly-sum'), { cycle: 'September' }),
      await read(summaryPath, { bill_cycle: cycle, method: 'sub_customer', sub_customer_id: '' }),
    ]
    expect(refused.map(code)).toEqual(refused.map(() => [400, 'CBC.0100']))
    const member = await read(recordsPath, { cycle, method: 'sub_customer', sub_customer_id: 'somebody' })
    expect(member.json).toMatchObject({ total_count: 0, fee_records: [] })
  })

  it('are nobody else\'s: not the partner\'s to ask, nor another customer\'s', async () => {
    const keys = under.partner('solution-provider').credentials
    expect(code(await under.call(keys, 'GET', recordsPath, { query: { cycle } }))).toEqual([403, 'CBC.0151'])
    expect(code(await under.call(keys, 'GET', oldPath('monthly-sum'), { query: { cycle } }))).toEqual([403, 'CBC.0151'])
    const other = under.sandbox.world.customersOfPartner.get(solutionProviderId)?.find((one) => one.id !== owner.id)?.id ?? ''
    for (const name of ['monthly-sum', 'res-fee-records', 'res-records']) {
      const query = { cycle, startTime: '2026-09-01', endTime: '2026-09-30', payMethod: '1', offset: 1, limit: 10 }
      expect(code(await read(oldPath(name, other), query))).toEqual([403, 'CBC.0151'])
    }
  })
})

describe('a customer\'s details', () => {
  it('are one row a resource and kind of fee by cycle, one a day, or one a record, all with the same sum', async () => {
    const [byCycle, byDay, single, unsaid] = await Promise.all([{ statistic_type: 1 }, { statistic_type: 2 }, { statistic_type: 3 }, {}].map(details))
    if (!byCycle || !byDay || !single || !unsaid) throw new TypeError('four answers were expected')
    expect(unsaid.text).toBe(byCycle.text)
    expect(column(rows(single.json, 'monthly_records'), 'id')).toEqual(world().map((one) => one.id))
    const counts = [byCycle, byDay, single].map((answer) => Number(answer.json['total_count']))
    expect(counts).toEqual(counts.toSorted((left, right) => left - right))
    expect(counts[0]).toBeLessThan(counts[2] ?? 0)
    for (const answer of [byCycle, byDay, single]) expect(sum(amounts(answer.text, 'consume_amount'))).toBe(total(world()))
    expect(rows(byCycle.json, 'monthly_records')[0]).toHaveProperty('resource_Type_code')
    expect(rows(byDay.json, 'monthly_records').every((one) => 'bill_date' in one)).toBe(true)
    expect(rows(byCycle.json, 'monthly_records').some((one) => 'bill_date' in one)).toBe(false)
  })

  it('are found by their filters, and by days with DAILY', async () => {
    const all = rows((await details({ statistic_type: 3 })).json, 'monthly_records')
    const [first] = all
    const filters = [
      ['cloud_service_type', 'cloud_service_type'], ['resource_type', 'resource_Type_code'], ['region', 'region'], ['res_instance_id', 'res_instance_id'],
      ['charge_mode', 'charge_mode'], ['bill_type', 'bill_type'], ['enterprise_project_id', 'enterprise_project_id'],
    ] as const
    for (const [name, member] of filters) {
      const found = rows((await details({ statistic_type: 3, [name]: first?.[member] })).json, 'monthly_records')
      expect([name, found]).toEqual([name, all.filter((one) => one[member] === first?.[member])])
    }
    const days = { statistic_type: 3, query_type: 'DAILY', bill_cycle_begin: '2026-09-05', bill_cycle_end: '2026-09-07' }
    expect(rows((await details(days)).json, 'monthly_records')).toEqual(all.filter((one) => String(one['bill_date']) >= '2026-09-05' && String(one['bill_date']) <= '2026-09-07'))
    expect((await details({ payer_account_id: 'somebody' })).json['total_count']).toBe(0)
    const paid = await details({ statistic_type: 3, include_zero_record: false })
    expect(paid.json['total_count']).toBe(all.filter((one) => one['consume_amount'] !== 0).length)
  })

  it('refuse DAILY by cycle, days outside the cycle and a member without a name', async () => {
    const refused = [
      await details({ query_type: 'DAILY', statistic_type: 1 }), await details({ query_type: 'DAILY' }),
      await details({ query_type: 'DAILY', statistic_type: 2, bill_cycle_begin: '2026-08-01', bill_cycle_end: '2026-09-02' }),
      await details({ method: 'sub_customer' }), await details({ cycle: '2026' }),
    ]
    expect(refused.map(code)).toEqual(refused.map(() => [400, 'CBC.0100']))
    expect((await details({ method: 'sub_customer', sub_customer_id: 'somebody' })).json['total_count']).toBe(0)
  })

  it('are one row a resource in the old generation, whose count has two spellings', async () => {
    const spellings = new Set<string>()
    for (const customer of (under.sandbox.world.customersOfPartner.get(solutionProviderId) ?? []).slice(0, 8)) {
      const theirs = await under.call({ token: await under.customerToken(customer) }, 'GET', oldPath('res-records', customer.id), {
        query: { cycle, payMethod: '1', offset: 1, limit: 100 },
      })
      for (const name of ['total_count', 'totalCount']) if (name in theirs.json) spellings.add(name)
    }
    expect(spellings).toEqual(new Set(['total_count', 'totalCount']))
    const all = await toTheEnd((offset) => read(oldPath('res-records'), { cycle, payMethod: '1', offset, limit: 20 }), 'monthlyRecords', 20, 1)
    const expected = new Set(world().filter((one) => one.mode === 3).map((one) => one.resourceId))
    expect(new Set(column(all, 'resInstanceId'))).toEqual(expected)
    expect(code(await read(oldPath('res-records'), { cycle, payMethod: '1' }))).toEqual([400, 'CBC.0100'])
  })
})

describe('the transaction bill', () => {
  it('has one line a deduction, whose parts add up, and the same sum as the records', async () => {
    const answer = await read(linesPath, { bill_cycle: cycle, limit: 1000 })
    const names = ['cash', 'credit', 'coupon', 'flexipurchase_coupon', 'stored_value_card', 'bonus', 'debt', 'writeoff']
    const parts = names.map((name) => amounts(answer.text, `${name}_amount`))
    const consumed = amounts(answer.text, 'consume_amount')
    expect(consumed).toEqual(consumed.map((_, index) => sum(parts.map((part) => part[index] ?? 0n))))
    expect(amounts(answer.text, 'official_amount')).toEqual(consumed.map((value, index) =>
      value + (amounts(answer.text, 'official_discount_amount')[index] ?? 0n) + (amounts(answer.text, 'erase_amount')[index] ?? 0n)))
    expect(sum(consumed)).toBe(total(world()))
    const trades = new Set(world().map((one) => one.tradeId))
    expect(new Set(column(rows(answer.json, 'records'), 'trade_id'))).toEqual(trades)
    expect(await toTheEnd((offset, limit) => read(linesPath, { bill_cycle: cycle, offset, limit }), 'records', 90, 90)).toEqual(rows(answer.json, 'records'))
  })

  it('gathers the lines of an order', async () => {
    const { world: whole } = under.sandbox
    const kindsOf = (records: readonly FeeRecord[]): number =>
      new Set(records.map((one) => [one.serviceType.code, one.resourceType.code, one.regionCode].join(' '))).size
    const order = whole.orders.findLast((one) => {
      const records = whole.billing.records(one.customerId, '2026-10').filter((record) => record.tradeId === one.id)
      return one.type === 1 && one.partnerId === solutionProviderId && records.length > kindsOf(records)
    })
    const customer = whole.customerById.get(order?.customerId ?? '')
    if (!order || !customer) throw new RangeError('no such order is seeded')
    const answer = await under.call({ token: await under.customerToken(customer) }, 'GET', linesPath, { query: { bill_cycle: '2026-10', trade_id: order.id, limit: 100 } })
    expect(rows(answer.json, 'records').length).toBeLessThan(order.lines.length)
    expect(sum(amounts(answer.text, 'consume_amount'))).toBe(order.afterDiscount * 1_000_000n)
  })

  it('is found by its filters; empty ones filter nothing', async () => {
    const all = rows((await read(linesPath, { bill_cycle: cycle, limit: 1000 })).json, 'records')
    const [first] = all
    for (const name of ['service_type_code', 'resource_type_code', 'region_code', 'charging_mode', 'bill_type', 'trade_id', 'status']) {
      const found = rows((await read(linesPath, { bill_cycle: cycle, limit: 1000, [name]: String(first?.[name]) })).json, 'records')
      expect([name, found]).toEqual([name, all.filter((one) => one[name] === first?.[name])])
    }
    for (const name of ['service_type_code', 'resource_type_code', 'region_code', 'trade_id']) {
      expect((await read(linesPath, { bill_cycle: cycle, [name]: '' })).json['total_count']).toBe(all.length)
    }
    expect((await read(linesPath, { bill_cycle: cycle, provider_type: 2 })).json['total_count']).toBe(0)
    const none = rows((await read(linesPath, { bill_cycle: cycle, enterprise_project_id: '-1', limit: 1000 })).json, 'records')
    expect(none).toEqual(all.filter((one) => one['enterprise_project_id'] === null))
    expect((await read(linesPath, { bill_cycle: cycle, include_zero_record: 'false' })).json['total_count']).toBe(all.filter((one) => one['consume_amount'] !== 0).length)
    expect(code(await read(linesPath, { bill_cycle: '2026-9' }))).toEqual([400, 'CBC.0100'])
    expect(code(await read(linesPath, { bill_cycle: cycle, bill_date_begin: '2026-08-01', bill_date_end: '2026-09-01' }))).toEqual([400, 'CBC.0100'])
    expect((await read(linesPath, { bill_cycle: '2022-01' })).json['total_count']).toBe(0)
  })
})

describe('who consumed', () => {
  it('are those with records of the cycle, page by page to the end', async () => {
    const keys = under.partner('solution-provider').credentials
    const ask = (offset: number, limit: number): Promise<Answer> => under.call(keys, 'POST', consumersPath, { body: { bill_cycle: cycle, offset, limit } })
    const all = column(await toTheEnd(ask, 'sub_customers', 50, 50), 'customer_id')
    const { billing, customers } = under.sandbox.world
    const expected = customers.filter((one) => billing.records(one.id, cycle).some((record) => record.partnerId === solutionProviderId)).map((one) => one.id)
    expect(new Set(all)).toEqual(new Set(expected))
    expect((await ask(0, 1)).json['total_count']).toBe(all.length)
  })

  it('include those that have gone on to a reseller, for their time with the distributor', async () => {
    const { billing, customers } = under.sandbox.world
    const gone = customers.find((one) => one.partnerId !== distributorId && billing.records(one.id, '2025-06').some((record) => record.partnerId === distributorId))
    const answer = await under.call(under.partner('distributor').credentials, 'POST', consumersPath, { body: { bill_cycle: '2025-06', limit: 100 } })
    expect(column(rows(answer.json, 'sub_customers'), 'customer_id')).toContain(gone?.id)
  })

  it('are asked for by a first-tier partner, a hundred at most', async () => {
    const [keys, reseller] = [under.partner('solution-provider').credentials, under.partner('cloud-reseller').credentials]
    expect(code(await under.call(keys, 'POST', consumersPath, { body: { bill_cycle: cycle, limit: 101 } }))).toEqual([400, 'CBC.0100'])
    expect(code(await under.call(keys, 'POST', consumersPath, { body: { bill_cycle: 'September' } }))).toEqual([400, 'CBC.0100'])
    expect(code(await under.call(reseller, 'POST', consumersPath, { body: { bill_cycle: cycle } }))).toEqual([403, 'CBC.0151'])
  })
})

/** Costs and usage billed by its 95th percentile in the sandbox: catalogue-usage.mapping.md section 5. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { payable } from '#src/sandbox/billing-world.ts'
import type { FeeRecord } from '#src/sandbox/billing-world.ts'
import { peakResourcesOf } from '#src/sandbox/peak-usage.ts'
import type { PeakResource } from '#src/sandbox/peak-usage.ts'
import { solutionProviderId } from '#src/sandbox/seed/partners.ts'
import type { Customer } from '#src/sandbox/world.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const month = '2026-09'
const breakdownPath = '/v2/costs/cost-analysed-bills/monthly-breakdown'
const costsPath = '/v4/costs/cost-analysed-bills/query'
const summaryPath = '/v2/bills/customer-bills/resources/usage/summary'
const usagePath = '/v2/bills/customer-bills/resources/usage/details'

let under: SandboxUnderTest
/** The resale customer with the most records, and its token. */
let owner: Customer
let token: string

type Query = Readonly<Record<string, string | number>>

function code(answer: Answer): unknown[] {
  return [answer.status, answer.json['error_code']]
}

function breakdown(query: Query = {}): Promise<Answer> {
  return under.call({ token }, 'GET', breakdownPath, { query: { shared_month: month, limit: 1000, ...query } })
}

function costs(body: object): Promise<Answer> {
  const usual = {
    time_condition: { time_measure_id: 2, begin_time: month, end_time: month },
    groupby: [{ type: 'dimension', key: 'CLOUD_SERVICE_TYPE' }],
    cost_type: 'ORIGINAL_COST', amount_type: 'PAYMENT_AMOUNT', limit: 1000,
  }
  return under.call({ token }, 'POST', costsPath, { body: { ...usual, ...body } })
}

/** Decimal text as an integer of 10^-8. */
function exact(digits: string): bigint {
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  const value = BigInt(whole + fraction.padEnd(8, '0'))
  return digits.startsWith('-') ? -value : value
}

function amounts(text: string, name: string): bigint[] {
  return [...text.matchAll(new RegExp(`"${name}":"?(-?[0-9.]+)`, 'g'))].map(([, digits = '']) => exact(digits))
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((left, right) => left + right, 0n)
}

function records(cycle = month): readonly FeeRecord[] {
  return under.sandbox.world.billing.records(owner.id, cycle)
}

beforeAll(async () => {
  under = await openSandbox()
  const { customersOfPartner, billing } = under.sandbox.world
  const [most] = (customersOfPartner.get(solutionProviderId) ?? []).filter((one) => one.associationType === '2')
    .toSorted((left, right) => billing.records(right.id, month).length - billing.records(left.id, month).length)
  if (!most) throw new RangeError('no customer is seeded')
  owner = most
  token = await under.customerToken(owner)
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

describe('amortized costs of a month', () => {
  it('add up: past, present and future are the whole, and the present is its parts', async () => {
    const { text } = await breakdown()
    const [whole, past, current, future] = ['consume_amount', 'past_months_amortized_amount', 'current_month_amortized_amount', 'future_months_amortized_amount']
      .map((name) => amounts(text, name))
    expect(whole?.length).toBeGreaterThan(100)
    expect(whole).toEqual(whole?.map((_, index) => (past?.[index] ?? 0n) + (current?.[index] ?? 0n) + (future?.[index] ?? 0n)))
    const parts = ['cash', 'credit', 'coupon', 'flexipurchase_coupon', 'stored_value_card', 'bonus'].map((name) => amounts(text, `amortized_${name}_amount`))
    expect(current).toEqual(current?.map((_, index) => sum(parts.map((part) => part[index] ?? 0n))))
  })

  it('bear what was paid ahead in earlier months, and all of what was metered in this one', async () => {
    const all = rows((await breakdown()).json, 'details')
    expect(all.filter((one) => one['charging_mode'] === 3 && (one['past_months_amortized_amount'] !== 0 || one['future_months_amortized_amount'] !== 0))).toEqual([])
    const earlier = all.filter((one) => one['bill_cycle'] !== month)
    expect(earlier.length).toBeGreaterThan(0)
    expect(earlier.filter((one) => one['charging_mode'] === 3)).toEqual([])
    expect(new Set(column(all, 'shared_month'))).toEqual(new Set([month]))
  })

  it('are spread over the months that were paid for, to the last digit', async () => {
    const { billing, customersOfPartner } = under.sandbox.world
    const cycle = '2026-02'
    const found = (customersOfPartner.get(solutionProviderId) ?? []).flatMap((customer) => billing.records(customer.id, cycle).map((record) => ({ customer, record })))
      .find(({ record }) => record.mode === 1 && record.type === 1 && record.periodType === 20 && record.periodNum === 7 && payable(record) % 7n !== 0n)
    if (!found) throw new RangeError('no record of seven months is seeded')
    const theirs = { token: await under.customerToken(found.customer) }
    const shares: bigint[] = []
    for (const shared of ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09']) {
      const answer = await under.call(theirs, 'GET', breakdownPath, { query: { shared_month: shared, limit: 1000, resource_id: found.record.resourceId } })
      const row = rows(answer.json, 'details').filter((one) => one['bill_cycle'] === cycle)
      shares.push(...(row.length === 1 ? amounts(answer.text, 'current_month_amortized_amount').slice(0, 1) : []))
    }
    expect([shares.length, sum(shares)]).toEqual([7, payable(found.record) * 1_000_000n])
  })

  it('come page by page to the end and are found by their filters; "" filters services and resources only', async () => {
    const all = rows((await breakdown()).json, 'details')
    const paged: JsonObject[] = []
    for (let page = rows((await breakdown({ limit: 100 })).json, 'details'); page.length > 0;
      page = rows((await breakdown({ limit: 100, offset: paged.length })).json, 'details')) paged.push(...page)
    expect(paged).toEqual(all)
    const [first] = all
    for (const name of ['service_type_code', 'resource_type_code', 'region_code', 'charging_mode', 'bill_type', 'resource_id', 'resource_name']) {
      const found = rows((await breakdown({ [name]: String(first?.[name]) })).json, 'details')
      expect([name, found]).toEqual([name, all.filter((one) => one[name] === first?.[name])])
    }
    const counts = await Promise.all(['service_type_code', 'resource_type_code', 'region_code', 'resource_id'].map((name) => breakdown({ [name]: '' })))
    expect(counts.map((answer) => answer.json['total_count'])).toEqual([0, 0, all.length, all.length])
    const unattributed = rows((await breakdown({ enterprise_project_id: '-1' })).json, 'details')
    expect(unattributed).toEqual(all.filter((one) => one['enterprise_project_id'] === null))
  })

  it('name cost tags, and orders of what was paid ahead only', async () => {
    const all = rows((await breakdown()).json, 'details')
    const tagged = all.find((one) => one['resource_tag'] === 'env=prod')
    expect(tagged?.['effective_tag_pairs']).toEqual([{ tag_key: 'env', tag_value: 'prod' }])
    const orders = all.filter((one) => one['order_id'] !== null)
    expect(orders.length).toBeGreaterThan(0)
    expect(orders.filter((one) => under.sandbox.world.orderById.get(String(one['order_id']))?.customerId !== owner.id)).toEqual([])
  })

  it('are kept for eighteen months, and are the customer\'s alone', async () => {
    expect((await breakdown({ shared_month: '2025-04' })).json).toEqual({ currency: 'CNY', total_count: 0, details: [] })
    expect(code(await breakdown({ shared_month: '2026-00' }))).toEqual([400, 'CBC.0100'])
    expect(code(await breakdown({ method: 'sub_customer' }))).toEqual([400, 'CBC.0100'])
    expect((await breakdown({ method: 'sub_customer', sub_customer_id: 'somebody' })).json['total_count']).toBe(0)
    const keys = under.partner('solution-provider').credentials
    expect(code(await under.call(keys, 'GET', breakdownPath, { query: { shared_month: month } }))).toEqual([403, 'CBC.0151'])
  })
})

describe('cost analysis', () => {
  it('sums original costs to the bill, by any dimension', async () => {
    const expected = sum(records().map(payable)) * 1_000_000n
    for (const key of ['CLOUD_SERVICE_TYPE', 'RESOURCE_TYPE', 'REGION_CODE', 'CHARGING_MODE', 'BILL_TYPE', 'RESOURCE_ID', 'USAGE_TYPE', 'ENTERPRISE_PROJECT_ID', 'AZ_CODE']) {
      const answer = await costs({ groupby: [{ type: 'dimension', key }] })
      expect([key, sum(amounts(answer.text, 'amount_by_costs'))]).toEqual([key, expected])
      expect(answer.json['total_count']).toBe(rows(answer.json, 'cost_data').length)
    }
    const official = await costs({})
    expect(sum(amounts(official.text, 'official_amount_by_costs'))).toBe(sum(records().map((one) => one.official)))
  })

  it('sums amortized costs to the monthly breakdown', async () => {
    const shares = sum(amounts((await breakdown()).text, 'current_month_amortized_amount'))
    const amortized = await costs({ cost_type: 'AMORTIZED_COST' })
    expect(sum(amounts(amortized.text, 'amount_by_costs'))).toBe(shares)
    expect(shares).not.toBe(sum(records().map(payable)) * 1_000_000n)
  })

  it('is the same by day as by month, in both kinds of cost', async () => {
    const days = { time_measure_id: 1, begin_time: '2026-09-01', end_time: '2026-09-30' }
    for (const cost_type of ['ORIGINAL_COST', 'AMORTIZED_COST']) {
      const [byMonth, byDay] = [await costs({ cost_type }), await costs({ cost_type, time_condition: days })]
      expect(sum(amounts(byDay.text, 'amount_by_costs'))).toBe(sum(amounts(byMonth.text, 'amount_by_costs')))
      expect(rows(rows(byDay.json, 'cost_data')[0], 'costs').length).toBe(30)
    }
  })

  it('leaves coupons out of what was really paid', async () => {
    const paid = await costs({ amount_type: 'NET_AMOUNT' })
    const expected = sum(records().map(({ paid: parts }) => parts.cash + parts.credit + parts.storedCard)) * 1_000_000n
    expect(sum(amounts(paid.text, 'amount_by_costs'))).toBe(expected)
  })

  it('shows every month of a span, with amounts as texts that add up', async () => {
    const answer = await costs({ time_condition: { time_measure_id: 2, begin_time: '2026-07', end_time: '2026-09' }, groupby: [] })
    const [only] = rows(answer.json, 'cost_data')
    expect(column(rows(only, 'costs'), 'time_dimension_value')).toEqual(['2026-07', '2026-08', '2026-09'])
    expect(sum(column(rows(only, 'costs'), 'amount').map((one) => exact(String(one))))).toBe(exact(String(only?.['amount_by_costs'])))
    expect(column(rows(only, 'costs'), 'amount').every((one) => /^-?\d+\.\d{2,8}$/.test(String(one)))).toBe(true)
    const expected = sum(['2026-07', '2026-08', '2026-09'].flatMap((cycle) => records(cycle).map(payable))) * 1_000_000n
    expect(exact(String(only?.['amount_by_costs']))).toBe(expected)
  })

  it('groups by several dimensions, by tags and by cost units', async () => {
    const two = await costs({ groupby: [{ type: 'dimension', key: 'CLOUD_SERVICE_TYPE' }, { type: 'dimension', key: 'CHARGING_MODE' }] })
    expect(rows(two.json, 'cost_data').every((one) => column(rows(one, 'dimensions'), 'key').join() === 'CLOUD_SERVICE_TYPE,CHARGING_MODE')).toBe(true)
    const tags = await costs({ groupby: [{ type: 'tag', key: 'env' }] })
    expect(new Set(rows(tags.json, 'cost_data').flatMap((one) => column(rows(one, 'dimensions'), 'value')))).toEqual(new Set([null, 'demo', 'prod']))
    const units = await costs({ groupby: [{ type: 'cost_unit', key: 'team' }] })
    expect(units.json['total_count']).toBe(1)
  })

  it('is narrowed by filters: only some values, or all but some; an empty list narrows nothing', async () => {
    const service = String(records()[0]?.serviceType.code)
    const filter = (operator: number): object => ({ filters: [{ operator, filter_factor: { key: 'CLOUD_SERVICE_TYPE', value: [service] } }] })
    const [only, others, all] = [await costs(filter(0)), await costs(filter(1)), await costs({ filters: [] })]
    expect(rows(only.json, 'cost_data').flatMap((one) => column(rows(one, 'dimensions'), 'value'))).toEqual([service])
    expect(Number(others.json['total_count'])).toBe(Number(all.json['total_count']) - 1)
    const tagged = await costs({ filters: [{ operator: 0, filter_factor: { key: 'RESOURCE_TAG', value: ['env=prod'] } }] })
    expect(sum(amounts(tagged.text, 'amount_by_costs'))).toBe(sum(records().filter((one) => one.resourceTag === 'env=prod').map(payable)) * 1_000_000n)
    const page = await costs({ limit: 2, offset: 1 })
    expect(rows(page.json, 'cost_data')).toEqual(rows(all.json, 'cost_data').slice(1, 3))
  })

  it('refuses spans in another form or backwards, and unknown dimensions', async () => {
    const refused = [
      await costs({ time_condition: { time_measure_id: 1, begin_time: '2026-09', end_time: '2026-09' } }),
      await costs({ time_condition: { time_measure_id: 2, begin_time: '2026-09', end_time: '2026-08' } }),
      await costs({ time_condition: { time_measure_id: 2, begin_time: '2026-13', end_time: '2026-14' } }),
      await costs({ groupby: [{ type: 'dimension', key: 'COLOUR' }] }),
      await costs({ filters: [{ operator: 0, filter_factor: { key: 'COLOUR', value: ['red'] } }] }),
      await costs({ cost_type: 'NO_COST' }), await costs({ time_condition: undefined }),
    ]
    expect(refused.map(code)).toEqual(refused.map(() => [400, 'CBC.0100']))
    const keys = under.partner('solution-provider').credentials
    const body = { time_condition: { time_measure_id: 2, begin_time: month, end_time: month }, groupby: [], cost_type: 'ORIGINAL_COST', amount_type: 'NET_AMOUNT' }
    expect(code(await under.call(keys, 'POST', costsPath, { body }))).toEqual([403, 'CBC.0151'])
  })
})

describe('usage billed by its 95th percentile', () => {
  let holder: { readonly token: string }
  let enhanced: PeakResource
  let all: readonly PeakResource[]

  beforeAll(async () => {
    const { world } = under.sandbox
    const customer = (world.customersOfPartner.get(solutionProviderId) ?? []).find((one) => {
      const types = new Set(peakResourcesOf(world, one.id).map((each) => each.usageType))
      return ['95peak_1000', '95Peak_1000', '95peak_plus'].every((type) => types.has(type))
    })
    if (!customer) throw new RangeError('no such customer is seeded')
    holder = { token: await under.customerToken(customer) }
    all = peakResourcesOf(world, customer.id)
    const found = all.find((one) => one.usageType === '95peak_plus')
    if (!found) throw new RangeError('no enhanced percentile is seeded')
    enhanced = found
  })

  function query({ serviceCode, resourceCode, usageType }: PeakResource): Query {
    return { service_type_code: serviceCode, resource_type_code: resourceCode, usage_type: usageType }
  }

  function ask(path: string, resource: PeakResource, more: Query = {}): Promise<Answer> {
    return under.call(holder, 'GET', path, { query: { bill_cycle: month, ...query(resource), ...more } })
  }

  it('is listed by kind; the two spellings of base 1000 are two lists', async () => {
    const [lower, upper] = ['95peak_1000', '95Peak_1000'].map((type) => all.filter((one) => one.usageType === type))
    for (const group of [lower ?? [], upper ?? []]) {
      const [first] = group
      if (!first) throw new RangeError('both spellings are seeded')
      const answer = await ask(summaryPath, first, { limit: 100 })
      expect(column(rows(answer.json, 'summary_usage_info_list'), 'resource_id')).toEqual(group.map((one) => one.id))
      expect(new Set(column(rows(answer.json, 'summary_usage_info_list'), 'band_width_measure_id'))).toEqual(new Set([37]))
    }
    const page = await ask(summaryPath, enhanced, { limit: 1, offset: 99 })
    expect(rows(page.json, 'summary_usage_info_list')).toEqual([])
  })

  it('follows from the five-minute values, which take several calls', async () => {
    const points: JsonObject[] = []
    for (;;) {
      const page = rows((await ask(usagePath, enhanced, { resource_id: enhanced.id, limit: 1000, offset: points.length })).json, 'usage_info_list')
      if (page.length === 0) break
      points.push(...page)
    }
    const answer = await ask(usagePath, enhanced, { resource_id: enhanced.id })
    expect(answer.json['total_count']).toBe(points.length)
    const values = points.map((one) => exact(String(one['usage']))).toSorted((left, right) => (left < right ? 1 : -1))
    expect(exact(String(answer.json['band_width']))).toBe(values[Math.floor(values.length / 20)])
    expect(exact(String(answer.json['monthly_peak_band_width']))).toBe(values[0])
    expect(String(answer.json['actual_days'])).toMatch(/^\d{2}(\.\d{1,20})?$/)
    expect(Math.round(Number(answer.json['actual_days']) * 288)).toBe(points.length)
    const [row] = rows((await ask(summaryPath, enhanced, { limit: 100 })).json, 'summary_usage_info_list').filter((one) => one['resource_id'] === enhanced.id)
    expect(row).toMatchObject({ band_width: answer.json['band_width'], actual_days: answer.json['actual_days'], monthly_guaranteed_band_width: answer.json['monthly_guaranteed_band_width'] })
  })

  it('has no guaranteed bandwidth without the enhanced percentile', async () => {
    const plain = all.find((one) => one.usageType !== '95peak_plus') ?? enhanced
    expect((await ask(usagePath, plain, { resource_id: plain.id })).json).toMatchObject({ monthly_guaranteed_band_width: null, monthly_peak_band_width: null })
  })

  it('is resource ids only in the running month', async () => {
    const answer = await ask(summaryPath, enhanced, { bill_cycle: '2026-11' })
    expect(rows(answer.json, 'summary_usage_info_list')[0]).toEqual({
      resource_id: expect.any(String), actual_days: null, band_width: null, monthly_guaranteed_band_width: null, monthly_peak_band_width: null,
      band_width_measure_id: null,
    })
    expect((await ask(usagePath, enhanced, { resource_id: enhanced.id, bill_cycle: '2026-11' })).json).toMatchObject({ total_count: 0, usage_info_list: [] })
  })

  it('is the customer\'s alone, and needs every part of the question', async () => {
    const keys = under.partner('solution-provider').credentials
    expect(code(await under.call(keys, 'GET', summaryPath, { query: { bill_cycle: month, ...query(enhanced) } }))).toEqual([403, 'CBC.0151'])
    expect(code(await under.call(holder, 'GET', summaryPath, { query: { bill_cycle: month } }))).toEqual([400, 'CBC.0100'])
    expect(code(await ask(usagePath, enhanced))).toEqual([400, 'CBC.0100'])
    expect(code(await ask(summaryPath, enhanced, { bill_cycle: '2026-13' }))).toEqual([400, 'CBC.0100'])
    expect(code(await ask(summaryPath, enhanced, { limit: 1001 }))).toEqual([400, 'CBC.0100'])
    expect((await ask(usagePath, enhanced, { resource_id: 'none' })).json).toEqual({ total_count: 0, usage_info_list: [] })
  })
})

/** What a customer's usage, money, bills and costs are asked with under the real schema, and what is refused before it is sent. */
import { graphql } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSources } from '#src/datasources/sources.ts'
import { createUpstreamView } from '#src/datasources/upstream-view.ts'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import type { OperationId } from '#src/generated/operations.ts'
import type { Policy } from '#src/generations/policy.ts'
import type { Site } from '#src/generations/site.ts'
import type { GraphContext } from '#src/resolvers/context.ts'
import { toGlobalId } from '#src/resolvers/global-id.ts'
import { buildSchema } from '#src/server/schema.ts'
import { unknownMigration } from '#test/support/migration.ts'
import { china, policyOf, worldOf } from '#test/unit/generations/world.ts'

const schema = buildSchema()

/** Rows with as little as the contracts let them have. */
const bodies: Partial<Record<OperationId, unknown>> = {
  ListSubCustomersOld: { count: 1, customerInfoList: [{ customerId: 'c', domainName: 'account', cooperationType: '2' }] },
  ListSubCustomers: { count: 1, customer_infos: [{ customer_id: 'c', account_name: 'account', association_type: '2', xaccount_type: 'agency' }] },
  ListServiceTypes: { total_count: 2, service_types: [{ service_type_code: 's-2', service_type_name: 'Elastic' }, { service_type_code: 's-1', service_type_name: 'Object Storage' }] },
  ListResourceTypes: { total_count: 1, resource_types: [{ resource_type_code: 't-1', service_type_code: 's-1' }] },
  ListServiceResources: { total_count: 1, infos: [{ basic_info: { resource_type_code: 't-1' } }] },
  ListUsageTypes: { total_count: 1, usage_types: [{ code: 'duration' }] },
  ListMeasureUnits: { measure_units: [{ measure_id: 11, measure_name: 'MB', measure_type: 3 }, { measure_id: 10, measure_name: 'GB', measure_type: 3 }, { measure_id: 1, measure_name: 'yuan', measure_type: 1 }] },
  ListConversions: { conversions: [{ measure_id: 10, ref_measure_id: 11, conversion_ratio: 1024, measure_type: 3 }] },
  ListCustomerOnDemandResources: { total_count: 1, resources: [{ resource_id: 'r-1', customer_id: 'c', service_type_code: 's-1', resource_type_code: 't-9' }] },
  ListFreeResourceInfos: { total_count: 1, free_resource_packages: [{ order_instance_id: 'p-1', service_type_code: 's-2', free_resources: [{ free_resource_id: 'i-1', measure_id: 10 }] }] },
  ListFreeResourceUsages: { free_resources: [{ free_resource_id: 'i-1', amount: 1.5, measure_id: 10 }] },
  ListFreeResourcesUsageRecords: { total_count: 0, free_resource_records: [] },
  ListResourceUsageSummary: { total_count: 1, summary_usage_info_list: [{ resource_id: 'bw-1', band_width: '5', band_width_measure_id: 10 }] },
  ListResourceUsage: { total_count: 1, usage_info_list: [{ usage: '4', measure_id: 10 }] },
  ListCustomerAccountChangeRecords: { total_count: 0, records: [] },
  ListCustomerCouponChangeRecords: { total_count: 0, records: [] },
  ListStoredValueCards: { total_count: 0, stored_value_cards: [] },
  ListCustomerBillsFeeRecords: { total_count: 0, records: [] },
  ListCustomerselfResourceRecords: { total_count: 1, fee_records: [{ usage: 3, usage_measure_id: 10 }] },
  ListCustomerselfResourceRecordDetails: { total_count: 0, monthly_records: [] },
  ShowCustomerMonthlySum: { total_count: 0, bill_sums: [], consume_amount: 5, measure_id: 1 },
  ListCustomerBillsMonthlyBreakDown: { total_count: 0, details: [] },
  ListCosts: { total_count: 0, cost_data: [] },
  ListConsumeSubCustomers: { total_count: 2, sub_customers: [{ customer_id: 'c' }, { customer_id: 'gone' }] },
  ListSubCustomerBillDetail: { total_count: 0, fee_records: [] },
}

interface World {
  readonly bodies?: typeof bodies
  readonly policy?: Policy
  readonly site?: Site
}

async function ask(source: string, { bodies: answers = bodies, ...world }: World = {}) {
  const { runtime, scope, asked } = worldOf({ answer: ({ request }) => answers[request.operationId] ?? {}, actsForCustomers: true, ...world })
  const { sources } = createSources(runtime, scope.context)
  const scopes = new Set(['partner:read', 'finance:read'])
  const contextValue: GraphContext = { caller: { tenant: 'tenant', scopes }, language: 'en', partnerId: 'partner', sources, upstream: createUpstreamView({ generations: runtime.generations, site: runtime.site, tenant: 'tenant', clock: runtime.clock, lifecycle: { foundRetiredAt: () => null }, quotaUsed: () => 0 }), migration: unknownMigration }
  const result = await graphql({ schema, source, contextValue })
  const refused = (result.errors ?? []).map(({ originalError }) => (originalError instanceof PartnerGraphError ? originalError : null))
  // The customer itself is looked up before its fields are, and acting for it needs its account.
  const sent = asked.filter(({ request }) => request.operationId !== 'ListSubCustomers').map(({ request }) => ({ id: request.operationId, ...JSON.parse(JSON.stringify(request.body ?? request.query ?? {})) }))
  return { data: JSON.parse(JSON.stringify(result.data)), errors: result.errors ?? [], refused, sent, asked }
}

const ofCustomer = (field: string) => `{ customer(customerId: "c") { ${field} { totalCount } } }`

describe('what a customer is asked for', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'payPerUseResources(first: 5, filter: { regionCode: "r", serviceTypeCode: "s", resourceIds: ["x"], effectiveAt: { from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z" }, status: FROZEN, indirectPartnerId: "IP" })',
      { id: 'ListCustomerOnDemandResources', customer_id: 'c', region_code: 'r', service_type_code: 's', resource_ids: ['x'], effective_time_begin: '2026-01-01T00:00:00Z', effective_time_end: '2026-02-01T00:00:00Z', status: 3, indirect_partner_id: 'IP', offset: 0, limit: 5 },
    ],
    ['payPerUseResources(first: 5)', { id: 'ListCustomerOnDemandResources', customer_id: 'c', offset: 0, limit: 5 }],
    [
      'resourcePackages(first: 5, filter: { regionCode: "r", orderId: "o", productId: "p", productName: "n", enterpriseProjectId: "0", status: NOT_YET_EFFECTIVE, serviceTypeCodes: ["s"] })',
      { id: 'ListFreeResourceInfos', region_code: 'r', order_id: 'o', product_id: 'p', product_name: 'n', enterprise_project_id: '0', status: 0, service_type_code_list: ['s'], offset: 0, limit: 5 },
    ],
    ['resourcePackages(first: 5)', { id: 'ListFreeResourceInfos', offset: 0, limit: 5 }],
    [
      'packageDeductions(first: 5, days: { from: "2026-01-01", to: "2026-04-01" }, filter: { itemId: "i", productId: "p", resourceTypeCode: "t" })',
      { id: 'ListFreeResourcesUsageRecords', free_resource_id: 'i', product_id: 'p', resource_type_code: 't', deduct_time_begin: '2026-01-01', deduct_time_end: '2026-04-01', offset: 0, limit: 5 },
    ],
    [
      'accountChanges(first: 5, account: CASH, filter: { direction: EXPENSE, tradeType: RECLAIM, days: { from: "2025-03-01", to: "2026-03-01" }, tradeId: "t", channels: [WECHAT_PAY, NONE], channelNumber: "n" })',
      { id: 'ListCustomerAccountChangeRecords', balance_type: 'BALANCE_TYPE_DEBIT', revenue_expense_type: 'EXPENSE', trade_type: 'BERETRIEVE', trade_time_begin: '2025-03-01', trade_time_end: '2026-03-01', trade_id: 't', payment_channel_id: '5,0', payment_channel_no: 'n', offset: 0, limit: 5 },
    ],
    ['accountChanges(first: 5, account: CREDIT)', { id: 'ListCustomerAccountChangeRecords', balance_type: 'BALANCE_TYPE_CREDIT', offset: 0, limit: 5 }],
    [
      'couponChanges(first: 5, filter: { direction: INCOME, tradeType: RETURN, days: { from: "2024-02-29", to: "2025-02-28" }, tradeId: "t", couponId: "k" })',
      { id: 'ListCustomerCouponChangeRecords', balance_type: 'BALANCE_TYPE_COUPON', revenue_expense_type: 'REVENUE', trade_type: 'REFUND', trade_time_begin: '2024-02-29', trade_time_end: '2025-02-28', trade_id: 't', coupon_id: 'k', offset: 0, limit: 5 },
    ],
    ['storedValueCards(first: 5, filter: { status: USED_UP, cardId: "k" })', { id: 'ListStoredValueCards', status: 2, card_id: 'k', offset: 0, limit: 5 }],
    [
      'billTransactions(first: 5, billingCycle: "2026-02", filter: { provider: MARKETPLACE, serviceTypeCode: "s", resourceTypeCode: "t", regionCode: "r", chargingMode: SAVINGS_PLAN, billDetailType: YEARLY_PAID, tradeId: "x", enterpriseProjectId: "0", settlement: NOT_YET_BILLED, days: { from: "2026-02-01", to: "2026-02-28" }, payableOnly: true, members: ALL })',
      { id: 'ListCustomerBillsFeeRecords', bill_cycle: '2026-02', provider_type: 2, service_type_code: 's', resource_type_code: 't', region_code: 'r', charging_mode: 11, bill_type: 103, trade_id: 'x', enterprise_project_id: '0', include_zero_record: false, status: 3, method: 'all', bill_date_begin: '2026-02-01', bill_date_end: '2026-02-28', offset: 0, limit: 5 },
    ],
    ['billTransactions(first: 5, billingCycle: "2026-02")', { id: 'ListCustomerBillsFeeRecords', bill_cycle: '2026-02', include_zero_record: true, method: 'oneself', offset: 0, limit: 5 }],
    [
      'resourceRecords(first: 5, billingCycle: "2026-02", filter: { chargingMode: PAY_PER_USE, billDetailType: USAGE, serviceTypeCode: "s", regionCode: "r", resourceId: "x", tradeId: "t", enterpriseProjectId: "0", days: { from: "2026-02-01", to: "2026-02-02" }, statistics: CYCLE, members: ONE, memberId: "m" })',
      { id: 'ListCustomerselfResourceRecords', cycle: '2026-02', cloud_service_type: 's', region: 'r', charge_mode: '3', bill_type: 5, resource_id: 'x', enterprise_project_id: '0', include_zero_record: true, method: 'sub_customer', sub_customer_id: 'm', trade_id: 't', bill_date_begin: '2026-02-01', bill_date_end: '2026-02-02', statistic_type: 1, offset: 0, limit: 5 },
    ],
    ['resourceRecords(first: 5, billingCycle: "2026-02", filter: { orderId: "CS-1" })', { id: 'ListCustomerselfResourceRecords', cycle: '2026-02', include_zero_record: true, method: 'oneself', trade_id: 'CS-1', statistic_type: 3, offset: 0, limit: 5 }],
    [
      'resourceBills(first: 5, billingCycle: "2019-01", filter: { resourceTypeCode: "t", resourceId: "x", payerAccountId: "p", days: { from: "2019-01-01", to: "2019-01-31" }, statistics: DAY })',
      { id: 'ListCustomerselfResourceRecordDetails', cycle: '2019-01', resource_type: 't', res_instance_id: 'x', include_zero_record: true, method: 'oneself', statistic_type: 2, query_type: 'DAILY', bill_cycle_begin: '2019-01-01', bill_cycle_end: '2019-01-31', payer_account_id: 'p', offset: 0, limit: 5 },
    ],
    ['monthlySummary(first: 5, billingCycle: "2026-02", filter: { serviceTypeCode: "s", enterpriseProjectId: "0", members: ALL })', { id: 'ShowCustomerMonthlySum', bill_cycle: '2026-02', service_type_code: 's', enterprise_project_id: '0', method: 'all', offset: 0, limit: 5 }],
    [
      'monthlyCosts(first: 5, month: "2026-02", filter: { serviceTypeCode: "s", resourceTypeCode: "t", regionCode: "r", chargingMode: RESERVED_INSTANCE, billDetailType: RENEWAL, resourceId: "x", resourceName: "n", enterpriseProjectId: "0", members: ONE, memberId: "m" })',
      { id: 'ListCustomerBillsMonthlyBreakDown', shared_month: '2026-02', service_type_code: 's', resource_type_code: 't', region_code: 'r', charging_mode: 10, bill_type: 2, resource_id: 'x', resource_name: 'n', enterprise_project_id: '0', method: 'sub_customer', sub_customer_id: 'm', offset: 0, limit: 5 },
    ],
    [
      'costs(first: 5, query: { span: { days: { from: "2026-02-01", to: "2026-02-02" } }, groupBy: [{ dimension: REGION }, { tag: "env" }, { costUnit: "team" }], kind: AMORTIZED, amountKind: PAID, filters: [{ dimension: COST_UNIT, values: ["team"], isExcluded: true }] })',
      {
        id: 'ListCosts', time_condition: { time_measure_id: 1, begin_time: '2026-02-01', end_time: '2026-02-02' }, groupby: [{ type: 'dimension', key: 'REGION_CODE' }, { type: 'tag', key: 'env' }, { type: 'cost_unit', key: 'team' }],
        cost_type: 'AMORTIZED_COST', amount_type: 'NET_AMOUNT', filters: [{ operator: 1, filter_factor: { key: 'COST_UNIT', value: ['team'] } }], offset: 0, limit: 5,
      },
    ],
    [
      'costs(first: 5, query: { span: { months: { from: "2026-01", to: "2026-02" } }, groupBy: [{ dimension: RESOURCE }] })',
      { id: 'ListCosts', time_condition: { time_measure_id: 2, begin_time: '2026-01', end_time: '2026-02' }, groupby: [{ type: 'dimension', key: 'RESOURCE_ID' }], cost_type: 'ORIGINAL_COST', amount_type: 'PAYMENT_AMOUNT', offset: 0, limit: 5 },
    ],
  ])('reaches the upstream, and what is unset does not: %s', async (field, wanted) => {
    const { errors, sent } = await ask(ofCustomer(field))
    expect(errors).toEqual([])
    expect(sent).toEqual([wanted])
  })

  it('is asked as the customer, but for its pay-per-use resources', async () => {
    const { asked } = await ask('{ customer(customerId: "c") { payPerUseResources { totalCount } resourcePackages { totalCount } monthlySummary(billingCycle: "2026-02") { totalCount } } }')
    const identities = asked.filter(({ request }) => request.operationId !== 'ListSubCustomers').map(({ request }) => [request.operationId, request.identity.kind])
    expect(identities.toSorted()).toEqual([['ListCustomerOnDemandResources', 'partner'], ['ListFreeResourceInfos', 'customer'], ['ShowCustomerMonthlySum', 'customer']])
  })
})

const cycle = 'billingCycle: "2026-02"'
const costs = (query: string) => `costs(query: { ${query} })`
const span = 'span: { months: { from: "2026-01", to: "2026-02" } }'
const grouped = 'groupBy: [{ dimension: REGION }]'

describe('bad input is refused before it is sent, by a message that names the argument', () => {
  it.each([
    ['payPerUseResources(filter: { status: UNRECOGNIZED })', 'enum-unrecognized', 'filter.status'],
    ['payPerUseResources(filter: { resourceIds: [] })', 'argument-empty', 'filter.resourceIds'],
    [`payPerUseResources(filter: { resourceIds: [${Array.from({ length: 51 }, (_, index) => `"${index}"`).join()}] })`, 'too-many-items', 'filter.resourceIds'],
    ['payPerUseResources(filter: { regionCode: "" })', 'argument-empty', 'filter.regionCode'],
    ['payPerUseResources(filter: { effectiveAt: { from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" } })', 'range-order', 'filter.effectiveAt'],
    ['resourcePackages(filter: { serviceTypeCodes: ["1","2","3","4","5","6","7","8","9","10","11"] })', 'too-many-items', 'filter.serviceTypeCodes'],
    [`resourcePackages(filter: { productName: "${'n'.repeat(257)}" })`, 'argument-too-long', 'filter.productName'],
    ['resourcePackages(filter: { status: UNRECOGNIZED })', 'enum-unrecognized', 'filter.status'],
    ['packageDeductions(days: { from: "2026-01-01", to: "2026-04-02" })', 'range-too-long', 'days'],
    ['packageDeductions(days: { from: "2026-01-02", to: "2026-01-01" })', 'range-order', 'days'],
    ['accountChanges(account: CASH, filter: { days: { from: "2025-03-01", to: "2026-03-02" } })', 'range-too-long', 'filter.days'],
    ['accountChanges(account: CASH, filter: { channels: [] })', 'argument-empty', 'filter.channels'],
    ['accountChanges(account: CASH, filter: { channels: [UNRECOGNIZED] })', 'enum-unrecognized', 'filter.channels'],
    ['accountChanges(account: CASH, filter: { direction: UNRECOGNIZED })', 'enum-unrecognized', 'filter.direction'],
    ['accountChanges(account: CASH, filter: { tradeId: "" })', 'argument-empty', 'filter.tradeId'],
    [`accountChanges(account: CASH, filter: { tradeId: "${'t'.repeat(129)}" })`, 'argument-too-long', 'filter.tradeId'],
    ['couponChanges(filter: { days: { from: "2024-02-29", to: "2025-03-01" } })', 'range-too-long', 'filter.days'],
    ['storedValueCards(filter: { status: UNRECOGNIZED })', 'enum-unrecognized', 'filter.status'],
    [`billTransactions(${cycle}, filter: { days: { from: "2026-01-31", to: "2026-02-01" } })`, 'range-outside', 'filter.days'],
    [`billTransactions(${cycle}, filter: { members: ONE })`, 'argument-required-for', 'filter.memberId'],
    [`billTransactions(${cycle}, filter: { memberId: "m" })`, 'argument-not-for', 'filter.memberId'],
    [`billTransactions(${cycle}, filter: { billDetailType: HOURLY_BILLING })`, 'enum-not-filterable', 'filter.billDetailType'],
    [`resourceRecords(${cycle}, filter: { statistics: DAY })`, 'enum-not-filterable', 'filter.statistics'],
    [`resourceRecords(${cycle}, filter: { days: { from: "2026-02-01", to: "2026-03-01" } })`, 'range-outside', 'filter.days'],
    [`resourceRecords(${cycle}, filter: { orderId: "o", tradeId: "t" })`, 'one-of', 'filter.orderId'],
    [`resourceRecords(${cycle}, filter: { members: ALL, memberId: "m" })`, 'argument-not-for', 'filter.memberId'],
    ['resourceBills(billingCycle: "2018-12")', 'number-too-small', 'billingCycle'],
    [`resourceBills(${cycle}, filter: { days: { from: "2026-02-01", to: "2026-02-02" } })`, 'argument-not-for', 'filter.days'],
    [`resourceBills(${cycle}, filter: { statistics: DETAIL, days: { from: "2026-02-02", to: "2026-02-01" } })`, 'range-order', 'filter.days'],
    [`monthlySummary(${cycle}, filter: { members: ONE })`, 'argument-required-for', 'filter.memberId'],
    ['monthlyCosts(month: "2026-02", filter: { serviceTypeCode: "" })', 'argument-empty', 'filter.serviceTypeCode'],
    ['monthlyCosts(month: "2026-02", filter: { chargingMode: UNRECOGNIZED })', 'enum-unrecognized', 'filter.chargingMode'],
    [costs(`span: {}, ${grouped}`), 'one-of', 'query.span.days'],
    [costs(`span: { days: { from: "2026-02-01", to: "2026-02-02" }, months: { from: "2026-01", to: "2026-02" } }, ${grouped}`), 'one-of', 'query.span.months'],
    [costs(`span: { months: { from: "2026-03", to: "2026-02" } }, ${grouped}`), 'range-order', 'query.span.months'],
    [costs(`${span}, groupBy: []`), 'argument-empty', 'query.groupBy'],
    [costs(`${span}, groupBy: [{}]`), 'one-of', 'query.groupBy.dimension'],
    [costs(`${span}, groupBy: [{ dimension: REGION, tag: "env" }]`), 'one-of', 'query.groupBy.tag'],
    [costs(`${span}, groupBy: [{ dimension: TAG }]`), 'enum-not-filterable', 'query.groupBy.dimension'],
    [costs(`${span}, groupBy: [{ tag: " " }]`), 'argument-empty', 'query.groupBy.tag'],
    [costs(`${span}, ${grouped}, filters: []`), 'argument-empty', 'query.filters'],
    [costs(`${span}, ${grouped}, filters: [{ dimension: SPLIT_ITEM, values: ["x"] }]`), 'enum-not-filterable', 'query.filters.dimension'],
    [costs(`${span}, ${grouped}, filters: [{ dimension: REGION, values: [] }]`), 'argument-empty', 'query.filters.values'],
  ])('%s', async (field, key, argument) => {
    const { refused, errors, sent } = await ask(ofCustomer(field))
    expect(refused).toEqual([expect.objectContaining({ key, code: 'BAD_USER_INPUT' })])
    expect(errors[0]?.message).toContain(`\`${argument}\``)
    expect(sent).toEqual([])
  })

  it.each([
    ['{ serviceTypes(filter: { codes: [] }) { totalCount } }', 'argument-empty'],
    [`{ resourceTypes(filter: { name: "${'n'.repeat(129)}" }) { totalCount } }`, 'argument-too-long'],
    ['{ serviceType(code: "") { name } }', 'argument-empty'],
    ['{ usageTypes(resourceTypeCode: "") { totalCount } }', 'argument-empty'],
    ['{ measureUnits(type: UNRECOGNIZED) { name } }', 'enum-unrecognized'],
    ['{ measureConversions(type: UNRECOGNIZED) { ratio } }', 'enum-unrecognized'],
  ])('of the catalogue: %s', async (source, key) => {
    const { refused, sent } = await ask(source)
    expect([refused, sent]).toEqual([[expect.objectContaining({ key })], []])
  })
})

describe('the catalogue', () => {
  it('is filtered and cut without asking again', async () => {
    const { data, sent } = await ask('{ all: serviceTypes { totalCount nodes { code } } named: serviceTypes(filter: { name: "STORAGE" }) { nodes { code } } coded: serviceTypes(filter: { codes: ["s-2", "s-9"] }) { nodes { code } } first: serviceTypes(first: 1) { pageInfo { hasNextPage } nodes { code } } one: serviceType(code: "s-1") { name } none: serviceType(code: "s-9") { name } }')
    expect(data).toEqual({
      all: { totalCount: 2, nodes: [{ code: 's-1' }, { code: 's-2' }] }, named: { nodes: [{ code: 's-1' }] }, coded: { nodes: [{ code: 's-2' }] },
      first: { pageInfo: { hasNextPage: true }, nodes: [{ code: 's-1' }] }, one: { name: 'Object Storage' }, none: null,
    })
    expect(sent.map(({ id }) => id)).toEqual(['ListServiceTypes'])
  })

  it('goes on by its cursors', async () => {
    const { data } = await ask('{ serviceTypes(first: 1) { pageInfo { endCursor } } }')
    const { data: next } = await ask(`{ serviceTypes(first: 1, after: "${data.serviceTypes.pageInfo.endCursor}") { pageInfo { hasNextPage } nodes { code } } }`)
    expect(next.serviceTypes).toEqual({ pageInfo: { hasNextPage: false }, nodes: [{ code: 's-2' }] })
  })

  it('tells units and what they convert to, one call each', async () => {
    const { data, sent } = await ask('{ measureUnits(type: TRAFFIC) { measureId name conversions { ratio toUnit { name } unit { name } } } measureConversions { toMeasureId } }')
    expect(data.measureUnits).toEqual([{ measureId: 10, name: 'GB', conversions: [{ ratio: '1024', toUnit: { name: 'MB' }, unit: { name: 'GB' } }] }, { measureId: 11, name: 'MB', conversions: [] }])
    expect(sent.map(({ id }) => id).toSorted()).toEqual(['ListConversions', 'ListMeasureUnits'])
  })

  it('names what rows have codes of, without a call for each row', async () => {
    const { data, errors, sent } = await ask(`{ customer(customerId: "c") {
      payPerUseResources { nodes { serviceType { name } resourceType { name } } }
      resourcePackages { nodes { serviceType { name } items { unit { name } } usages { remaining unit { name } } } }
      resourceRecords(${cycle}) { nodes { usage { value unit { name } } packageUsage { unit { name } } } }
      peakBandwidth(${cycle}, service: CDN, method: PEAK_95) { nodes { unit { name } points { nodes { unit { name } } } } }
    } }`)
    expect(errors).toEqual([])
    expect(data.customer).toEqual({
      payPerUseResources: { nodes: [{ serviceType: { name: 'Object Storage' }, resourceType: null }] },
      resourcePackages: { nodes: [{ serviceType: { name: 'Elastic' }, items: [{ unit: { name: 'GB' } }], usages: [{ remaining: '1.5', unit: { name: 'GB' } }] }] },
      resourceRecords: { nodes: [{ usage: { value: '3', unit: { name: 'GB' } }, packageUsage: null }] },
      peakBandwidth: { nodes: [{ unit: { name: 'GB' }, points: { nodes: [{ unit: { name: 'GB' } }] } }] },
    })
    const catalogue = sent.map(({ id }) => id).filter((id) => ['ListServiceTypes', 'ListResourceTypes', 'ListMeasureUnits'].includes(id))
    expect(catalogue.toSorted()).toEqual(['ListMeasureUnits', 'ListResourceTypes', 'ListServiceTypes'])
  })

  it('leads from a service to its resource types, their usage types and back', async () => {
    const { data } = await ask('{ serviceType(code: "s-1") { resourceTypes { nodes { code serviceType { code } usageTypes { nodes { code } } } } } resourceType(code: "t-1") { serviceTypeCode } }')
    expect(data).toEqual({ serviceType: { resourceTypes: { nodes: [{ code: 't-1', serviceType: { code: 's-1' }, usageTypes: { nodes: [{ code: 'duration' }] } }] } }, resourceType: { serviceTypeCode: 's-1' } })
  })

  it('has objects that their ids fetch again, and so have pay-per-use resources', async () => {
    const { data } = await ask('{ serviceType(code: "s-1") { id } resourceType(code: "t-1") { id } customer(customerId: "c") { payPerUseResources { nodes { id } } } }')
    const ids = [data.serviceType.id, data.resourceType.id, data.customer.payPerUseResources.nodes[0].id]
    expect(ids).toEqual([toGlobalId('ServiceType', 's-1'), toGlobalId('ResourceType', 't-1'), toGlobalId('PayPerUseResource', 'c', 'r-1')])
    const { data: again } = await ask(`{ nodes(ids: ${JSON.stringify([...ids, toGlobalId('ServiceType', 's-9')])}) { __typename id } }`)
    expect(again.nodes).toEqual([{ __typename: 'ServiceType', id: ids[0] }, { __typename: 'ResourceType', id: ids[1] }, { __typename: 'PayPerUseResource', id: ids[2] }, null])
  })
})

describe('a unit that the old generation names', () => {
  const units = [{ measure_id: 10, measure_name: 'GB', abbreviation: 'G' }, { measure_id: 17, measure_name: 'GB', abbreviation: 'GB' }, { measure_id: 4, measure_name: 'hour' }]
  const site: Site = { ...china, lifecycle: new Map((['ListFreeResourceInfosOld', 'ListFreeResourceUsagesOld'] as const).map((id) => [id, { status: 'deprecated', reason: 'it answers' }])) }

  it.each([
    ['is the one of that name in which its package counts', 'GB', [17], 17],
    ['is the only one of that name, where its package tells none', 'hour', [], 4],
    ['is found by its abbreviation too', 'G', [17], 10],
    ['is none where several have that name', 'GB', [], null],
    ['is none where the package counts in several of that name', 'GB', [10, 17], null],
    ['is none where none has that name', 'TB', [17], null],
  ])('%s', async (_, name, measureIds, wanted) => {
    const items = measureIds.length > 0 ? measureIds.map((measure_id) => ({ free_resource_id: `i-${measure_id}`, measure_id })) : [{ free_resource_id: 'i' }]
    const { data } = await ask('{ customer(customerId: "c") { resourcePackages { nodes { usages { unit { measureId } } } } } }', { policy: policyOf('old', true), site, bodies: {
      ...bodies,
      ListFreeResourceInfosOld: { total_count: 1, free_resource_packages: [{ order_instance_id: 'p', free_resources: items }] },
      ListFreeResourceUsagesOld: { package_usage_infos: [{ order_instance_id: 'p', measurement_name: name }] },
      ListMeasureUnits: { measure_units: units },
    } })
    expect(data.customer.resourcePackages.nodes).toEqual([{ usages: [{ unit: wanted === null ? null : { measureId: wanted } }] }])
  })
})

describe('those who consumed', () => {
  it('have their records though they have left the partner', async () => {
    const { data, sent } = await ask(`{ consumingCustomers(${cycle}, first: 2) { totalCount nodes { customerId customer { customerId } consumptionRecords(first: 3) { totalCount } } } }`)
    expect(data.consumingCustomers).toEqual({
      totalCount: 2,
      nodes: [
        { customerId: 'c', customer: { customerId: 'c' }, consumptionRecords: { totalCount: 0 } },
        { customerId: 'gone', customer: null, consumptionRecords: { totalCount: 0 } },
      ],
    })
    expect(sent.filter(({ id }) => id === 'ListSubCustomerBillDetail').map((query) => [query['customer_id'], query['bill_cycle']])).toEqual([['c', '2026-02'], ['gone', '2026-02']])
  })
})

describe('the monthly summary', () => {
  it('has the sums of the month on every page, and goes on on its generation', async () => {
    const { data } = await ask(`{ customer(customerId: "c") { monthlySummary(${cycle}) { totals { payableAmount { amount currency } payment { cashAmount { amount } } } nodes { customerId } } } }`)
    expect(data.customer.monthlySummary).toEqual({ totals: { payableAmount: { amount: '5', currency: 'CNY' }, payment: { cashAmount: null } }, nodes: [] })
  })
})

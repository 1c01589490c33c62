/** A customer's own summary, records and details of a cycle (new generation). Rules: billing-incentives.mapping.md section 3. */
import { dayOf, orderTypes, payable } from '../billing-world.ts'
import type { FeeRecord, Quantity } from '../billing-world.ts'
import { grouped, isOfProject, projectOf, sumTypeOf, totals } from '../own-records.ts'
import type { Group, Totals } from '../own-records.ts'
import { badParameter, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { regionNames } from '../seed/billing-catalogue.ts'
import { exactNumber, utcTime, yuan } from '../wire.ts'
import type { Customer, World } from '../world.ts'
import { matches } from './filters.ts'
import { callingCustomer, daysOfCycle, isOnDays, listPrice, ownRecords } from './own-scope.ts'

type Language = SandboxRequest['language']

/** With what it was paid, under the names of the summary. */
function summaryParts({ paid }: Totals): object {
  return {
    debt_amount: yuan(paid.debt),
    coupon_amount: yuan(paid.coupon),
    flexipurchase_coupon_amount: yuan(paid.flexiPurchaseCoupon),
    stored_value_card_amount: yuan(paid.storedCard),
    cash_amount: yuan(paid.cash),
    credit_amount: yuan(paid.credit),
    writeoff_amount: yuan(paid.writeoff),
  }
}

function summaryRow({ first, records }: Group, customer: Customer, language: Language): object {
  const sum = totals(records)
  return {
    bill_cycle: first.cycle,
    resource_type_code: first.resourceType.code,
    service_type_code: first.serviceType.code,
    service_type_name: first.serviceType.name[language],
    resource_type_name: first.resourceType.name[language],
    charging_mode: first.mode,
    official_amount: listPrice(sum.official),
    official_discount_amount: listPrice(sum.discount),
    truncated_amount: 0,
    consume_amount: yuan(sum.payable),
    ...summaryParts(sum),
    measure_id: 1,
    bill_type: sumTypeOf(first),
    customer_id: customer.id,
    account_name: customer.accountName,
  }
}

/** The totals at the top are over all rows, whatever page is asked for. */
function showSummary(request: SandboxRequest, world: World): Reply {
  const customer = callingCustomer(request)
  if ('status' in customer) return customer
  const own = ownRecords(request, world, 'bill_cycle')
  if ('status' in own) return own
  const found = own.filter((record) =>
    matches(filledText(request, 'service_type_code'), record.serviceType.code) &&
    isOfProject(record, filledText(request, 'enterprise_project_id'), world))
  const rows = grouped(found, (one) => [one.serviceType.code, one.resourceType.code, one.mode, sumTypeOf(one)])
  const sum = totals(found)
  return ok({
    total_count: rows.length,
    bill_sums: paged(request, rows).map((row) => summaryRow(row, customer, request.language)),
    consume_amount: yuan(sum.payable),
    ...summaryParts(sum),
    measure_id: 1,
    currency: 'CNY',
  })
}

function quantity(prefix: string, unit: string, value: Quantity | null): object {
  return value === null ? {} : { [prefix]: exactNumber(value.amount), [unit]: value.measureId }
}

function subMembers({ sub }: FeeRecord, language: Language): object {
  return sub === null ? {} : {
    sub_service_type_code: sub.serviceType.code,
    sub_service_type_name: sub.serviceType.name[language],
    sub_resource_type_code: sub.resourceType.code,
    sub_resource_type_name: sub.resourceType.name[language],
    sub_resource_id: sub.resourceId,
    sub_resource_name: sub.resourceName,
  }
}

/** Members of the same name in records and details: the text "not attributed" is an absent project. */
function sharedMembers({ first, records }: Group, customer: Customer, world: World, language: Language): object {
  const sum = totals(records)
  const project = projectOf(first, world)
  return {
    bill_type: first.type,
    customer_id: customer.id,
    region: first.regionCode,
    region_name: regionNames.get(first.regionCode)?.[language] ?? first.regionCode,
    cloud_service_type: first.serviceType.code,
    cloud_service_type_name: first.serviceType.name[language],
    resource_type_name: first.resourceType.name[language],
    resource_name: first.resourceName,
    resource_tag: first.resourceTag,
    product_spec_desc: first.specDesc,
    ...(project === null ? {} : { enterprise_project_id: project.id, enterprise_project_name: project.name }),
    official_amount: listPrice(sum.official),
    discount_amount: listPrice(sum.discount),
    cash_amount: yuan(sum.paid.cash),
    credit_amount: yuan(sum.paid.credit),
    coupon_amount: yuan(sum.paid.coupon),
    flexipurchase_coupon_amount: yuan(sum.paid.flexiPurchaseCoupon),
    stored_card_amount: yuan(sum.paid.storedCard),
    bonus_amount: 0,
    debt_amount: yuan(sum.paid.debt),
    adjustment_amount: yuan(sum.paid.writeoff),
    measure_id: 1,
    account_name: customer.accountName,
    ...(first.periodNum === null ? {} : { period_num: first.periodNum }),
    ...subMembers(first, language),
  }
}

/** What only a single record tells; a sum over a cycle does not. */
function detailMembers(record: FeeRecord): object {
  return {
    id: record.id,
    trade_id: record.tradeId,
    consume_time: utcTime(record.consumeTime),
    ...(record.mode !== 3 || record.consumeEnd === null ? {} : {
      effective_time: utcTime(record.consumeTime), expire_time: utcTime(record.consumeEnd),
    }),
  }
}

interface Rendering {
  readonly customer: Customer
  readonly world: World
  readonly language: Language
  readonly isDetail: boolean
}

function recordRow(group: Group, { customer, world, language, isDetail }: Rendering): object {
  const { first, records } = group
  return {
    ...sharedMembers(group, customer, world, language),
    resource_type: first.resourceType.code,
    resource_id: first.resourceId,
    product_id: first.productId,
    product_name: first.productName,
    ...(first.specSize === null ? {} : { spec_size: first.specSize, spec_size_measure_id: first.specSizeMeasureId ?? 17 }),
    charge_mode: String(first.mode),
    ...(first.periodType === null ? {} : { period_type: String(first.periodType) }),
    ...(first.usageType === null ? {} : { usage_type: first.usageType }),
    amount: yuan(totals(records).payable),
    formula: '',
    relative_order_id: '',
    ...(isDetail ? {
      ...detailMembers(first),
      bill_date: dayOf(first.consumeTime),
      trade_time: utcTime(first.tradeTime),
      ...(orderTypes.has(first.type) ? { order_id: first.tradeId } : {}),
      ...quantity('usage', 'usage_measure_id', first.usage),
      ...quantity('free_resource_usage', 'free_resource_measure_id', first.freeUsage),
      ...quantity('ri_usage', 'ri_usage_measure_id', first.reservedUsage),
    } : {}),
  }
}

/** What a row of a sum over a cycle tells apart. */
function cycleKey(record: FeeRecord): readonly (string | number)[] {
  const { serviceType, resourceType, resourceId, regionCode, mode, type, productId, usageType } = record
  return [serviceType.code, resourceType.code, resourceId, regionCode, mode, type, productId, usageType ?? '']
}

function single(record: FeeRecord): Group {
  return { first: record, records: [record] }
}

/** One row a record (statistic_type 3, the default), or one for all of a resource's use in the cycle (1). */
function listRecords(request: SandboxRequest, world: World): Reply {
  const customer = callingCustomer(request)
  if ('status' in customer) return customer
  const own = ownRecords(request, world, 'cycle')
  if ('status' in own) return own
  const days = daysOfCycle(request, text(request, 'cycle') ?? '', ['bill_date_begin', 'bill_date_end'])
  if (days !== null && 'status' in days) return days
  const withoutZero = text(request, 'include_zero_record') === 'false'
  const found = own.filter((record) =>
    matches(filledText(request, 'cloud_service_type'), record.serviceType.code) &&
    matches(filledText(request, 'region'), record.regionCode) &&
    matches(filledText(request, 'charge_mode'), String(record.mode)) &&
    matches(integer(request, 'bill_type'), record.type) &&
    matches(filledText(request, 'resource_id'), record.resourceId) &&
    matches(filledText(request, 'trade_id'), record.tradeId) &&
    isOfProject(record, filledText(request, 'enterprise_project_id'), world) &&
    isOnDays(record, days) &&
    (!withoutZero || payable(record) !== 0n))
  const isDetail = integer(request, 'statistic_type') !== 1
  const rows = isDetail ? found.map(single) : grouped(found, cycleKey)
  const rendering = { customer, world, language: request.language, isDetail }
  return ok({ fee_records: paged(request, rows).map((row) => recordRow(row, rendering)), total_count: rows.length, currency: 'CNY' })
}

/** `resource_Type_code` is spelled so. A resource's parts name the resource that they belong to. */
function detailRow(group: Group, rendering: Rendering, withDay: boolean): object {
  const { customer, world, language, isDetail } = rendering
  const { first, records: members } = group
  return {
    ...sharedMembers(group, customer, world, language),
    cycle: first.cycle,
    ...(withDay ? { bill_date: dayOf(first.consumeTime) } : {}),
    resource_Type_code: first.resourceType.code,
    res_instance_id: first.resourceId,
    charge_mode: first.mode,
    consume_amount: yuan(totals(members).payable),
    ...(first.periodType === null ? {} : { period_type: first.periodType }),
    root_resource_id: first.resourceId,
    parent_resource_id: first.resourceId,
    pre_order_id: '',
    az_code_infos: [{ az_code: `${first.regionCode}a` }],
    payer_account_id: customer.id,
    be_id: '',
    extend_params: {
      self_resource_id: first.resourceId,
      relation_infos: [{ relative_resource_id: first.resourceId, relative_type: 'ROOT' }],
    },
    ...(isDetail ? detailMembers(first) : {}),
  }
}

/** 1 by cycle (taken when nothing is said), 2 by day, 3 by record; days only with 2 and 3. */
function detailRows(found: readonly FeeRecord[], statistic: number): readonly Group[] {
  if (statistic === 3) return found.map(single)
  return grouped(found, (one) => [...(statistic === 2 ? [dayOf(one.consumeTime)] : []), ...cycleKey(one)])
}

function listDetails(request: SandboxRequest, world: World): Reply {
  const customer = callingCustomer(request)
  if ('status' in customer) return customer
  const own = ownRecords(request, world, 'cycle')
  if ('status' in own) return own
  const statistic = integer(request, 'statistic_type') ?? 1
  const isDaily = text(request, 'query_type') === 'DAILY'
  if (isDaily && statistic === 1) return badParameter(request.operation, 'Parameter query_type DAILY needs statistic_type 2 or 3.')
  const days = isDaily ? daysOfCycle(request, text(request, 'cycle') ?? '', ['bill_cycle_begin', 'bill_cycle_end']) : null
  if (days !== null && 'status' in days) return days
  const withoutZero = request.body['include_zero_record'] === false
  const found = own.filter((record) =>
    matches(filledText(request, 'cloud_service_type'), record.serviceType.code) &&
    matches(filledText(request, 'resource_type'), record.resourceType.code) &&
    matches(filledText(request, 'region'), record.regionCode) &&
    matches(filledText(request, 'res_instance_id'), record.resourceId) &&
    matches(integer(request, 'charge_mode'), record.mode) &&
    matches(integer(request, 'bill_type'), record.type) &&
    matches(filledText(request, 'payer_account_id'), customer.id) &&
    isOfProject(record, filledText(request, 'enterprise_project_id'), world) &&
    isOnDays(record, days) &&
    (!withoutZero || payable(record) !== 0n))
  const rows = detailRows(found, statistic)
  const rendering = { customer, world, language: request.language, isDetail: statistic === 3 }
  const page = paged(request, rows).map((row) => detailRow(row, rendering, statistic !== 1))
  return ok({ monthly_records: page, total_count: rows.length, currency: 'CNY' })
}

export const handlers: Handlers = {
  ShowCustomerMonthlySum: showSummary,
  ListCustomerselfResourceRecords: listRecords,
  ListCustomerselfResourceRecordDetails: listDetails,
}

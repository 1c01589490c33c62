/**
 * A customer's own summary, records and details of the old generation. Rules: billing-incentives.mapping.md section 3. It
 * knows two payment methods: reserved instances and savings plans are in none of its answers (docs/sandbox.md).
 */
import { isCycle, orderTypes, payable } from '../billing-world.ts'
import type { FeeRecord, Quantity } from '../billing-world.ts'
import { grouped, isOfProject, projectOf, sumTypeOf, totals } from '../own-records.ts'
import type { Group, Totals } from '../own-records.ts'
import { badParameter, failure, oldOk, pageByNumber } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { exactNumber, inUnit, scaledText, utcTime, utcTimeOrNull } from '../wire.ts'
import type { ExactNumber, MeasureId } from '../wire.ts'
import type { Customer, World } from '../world.ts'
import { oldUnitOf } from './accounts.ts'
import { isDay, matches } from './filters.ts'
import { callingCustomer, isOnDays } from './own-scope.ts'

/** Digits to the right of the point of 10^-8 yuan in each unit. */
const listDigits = { 1: 8, 2: 7, 3: 6 } as const satisfies Record<MeasureId, number>

/** 10^-8 yuan as a JSON number in a unit. */
function listInUnit(amount: bigint, unit: MeasureId): ExactNumber {
  return exactNumber(scaledText(amount, listDigits[unit]))
}

/** Yearly/monthly is 0, pay-per-use 1; the other modes have no value. */
function payMethodOf({ mode }: FeeRecord): '0' | '1' | null {
  return mode === 1 ? '0' : mode === 3 ? '1' : null
}

/** The customer whose id the path names, and that asks. */
function pathCustomer(request: SandboxRequest): Customer | Reply {
  const customer = callingCustomer(request)
  if ('status' in customer) return customer
  return request.path['domain_id'] === customer.id ? customer : failure(403, 'CBC.0151', 'Access denied.')
}

/** What the account types paid, those that paid nothing left out. */
function accountParts({ paid }: Totals): readonly { readonly type: string; readonly amount: bigint }[] {
  const all = [
    { type: 'BALANCE_TYPE_DEBIT', amount: paid.cash },
    { type: 'BALANCE_TYPE_CREDIT', amount: paid.credit },
    { type: 'BALANCE_TYPE_COUPON', amount: paid.coupon },
    { type: 'BALANCE_TYPE_RCASH_COUPON', amount: paid.flexiPurchaseCoupon },
    { type: 'BALANCE_TYPE_STORED_VALUE_CARD', amount: paid.storedCard },
  ]
  return all.filter((one) => one.amount !== 0n)
}

function summaryRow({ first, records }: Group, world: World, unit: MeasureId): object {
  const sum = totals(records)
  return {
    customer_id: first.customerId,
    resource_type_code: first.resourceType.code,
    region_code: first.regionCode,
    cloud_service_type_code: first.serviceType.code,
    consume_time: first.cycle,
    pay_method: payMethodOf(first) ?? '1',
    consume_amount: inUnit(sum.payable, unit),
    debt: inUnit(sum.paid.debt, unit),
    discount: listInUnit(sum.discount, unit),
    measure_id: unit,
    bill_type: sumTypeOf(first),
    account_details: accountParts(sum).map((part) => ({ balance_type_id: part.type, deduct_amount: inUnit(part.amount, unit) })),
    discount_detail_infos: sum.discount === 0n ? [] : [
      { promotion_type: '', discount_amount: listInUnit(sum.discount, unit), promotion_id: '', measure_id: unit },
    ],
    enterpriseProjectId: projectOf(first, world)?.id ?? '-1',
  }
}

/** Unpaged. Rows are split by region and project, which the new summary does not tell apart. */
function showSummary(request: SandboxRequest, world: World): Reply {
  const customer = pathCustomer(request)
  if ('status' in customer) return customer
  const cycle = text(request, 'cycle') ?? ''
  if (!isCycle(cycle)) return badParameter(request.operation, 'Parameter cycle must be YYYY-MM.')
  const unit = oldUnitOf(customer)
  const found = world.billing.records(customer.id, cycle).filter((record) =>
    payMethodOf(record) !== null &&
    matches(filledText(request, 'cloud_service_type_code'), record.serviceType.code) &&
    isOfProject(record, filledText(request, 'enterpriseProjectId'), world))
  const type = filledText(request, 'type')
  const rows = grouped(found, (one) => [
    one.serviceType.code, one.resourceType.code, one.regionCode, one.mode, sumTypeOf(one), projectOf(one, world)?.id ?? '-1',
  ]).filter(({ records }) => type === undefined || accountParts(totals(records)).some((part) => part.type === type))
  const sum = totals(rows.flatMap(({ records }) => records))
  return oldOk({
    currency: 'CNY',
    total_count: rows.length,
    total_amount: inUnit(sum.payable, unit),
    debt_amount: inUnit(sum.paid.debt, unit),
    coupon_amount: inUnit(sum.paid.coupon, unit),
    cashcoupon_amount: inUnit(sum.paid.flexiPurchaseCoupon, unit),
    storedcard_amount: inUnit(sum.paid.storedCard, unit),
    debit_amount: inUnit(sum.paid.cash, unit),
    credit_amount: inUnit(sum.paid.credit, unit),
    measure_id: unit,
    bill_sums: rows.map((row) => summaryRow(row, world, unit)),
  })
}

function quantity(prefix: string, value: Quantity | null): object {
  const unitName = `${prefix.replace('Amount', '')}MeasureId`
  return value === null
    ? { [prefix]: null, [unitName]: null }
    : { [prefix]: exactNumber(value.amount), [unitName]: value.measureId }
}

/** Tags as the recorded body spells them, or (customers whose bills are in yuan) as the Go edition does: read both. */
function tagName(unit: MeasureId): 'resourcetag' | 'resourceTag' {
  return unit === 1 ? 'resourceTag' : 'resourcetag'
}

function recordRow(record: FeeRecord, world: World, unit: MeasureId): object {
  const project = projectOf(record, world)
  return {
    createTime: utcTime(record.tradeTime),
    effectiveTime: record.consumeEnd === null ? null : utcTime(record.consumeTime),
    expireTime: utcTimeOrNull(record.consumeEnd),
    feeId: record.id,
    productId: record.productId,
    productName: record.productName,
    orderId: orderTypes.has(record.type) ? record.tradeId : '',
    amount: inUnit(payable(record), unit),
    measureId: unit,
    ...quantity('usageAmount', record.usage),
    ...quantity('freeResourceAmount', record.freeUsage),
    cloudServiceTypeCode: record.serviceType.code,
    resourceTypeCode: record.resourceType.code,
    regionCode: record.regionCode,
    payMethod: payMethodOf(record) ?? '1',
    projectID: '',
    projectName: '',
    [tagName(unit)]: record.resourceTag,
    resourceName: record.resourceName,
    resourceId: record.resourceId,
    feeSourceOperation: record.type,
    enterpriseProjectId: project?.id ?? '-1',
    periodType: record.periodType === null ? null : String(record.periodType),
    spot: '',
    ...quantity('rIAmount', record.reservedUsage),
    officialAmount: listInUnit(record.official, unit),
  }
}

interface Days {
  readonly begin: string
  readonly end: string
}

/** Two days of one month, in order; null otherwise. */
function daysOfMonth(request: SandboxRequest): Days | null {
  const begin = text(request, 'startTime') ?? ''
  const end = text(request, 'endTime') ?? ''
  return isDay(begin) && isDay(end) && begin.slice(0, 7) === end.slice(0, 7) && begin <= end ? { begin, end } : null
}

/** `offset` is a page number, from 1. */
function listRecords(request: SandboxRequest, world: World): Reply {
  const customer = pathCustomer(request)
  if ('status' in customer) return customer
  const days = daysOfMonth(request)
  if (!days) return badParameter(request.operation, 'Parameter startTime and endTime must be days of one month, in order.')
  if (text(request, 'cloudServiceTypeCode') === '') return badParameter(request.operation, 'Parameter cloudServiceTypeCode must not be empty.')
  const unit = oldUnitOf(customer)
  const found = world.billing.records(customer.id, days.begin.slice(0, 7)).filter((record) =>
    payMethodOf(record) === text(request, 'payMethod') &&
    matches(text(request, 'cloudServiceTypeCode'), record.serviceType.code) &&
    matches(filledText(request, 'regionCode'), record.regionCode) &&
    matches(filledText(request, 'orderId'), orderTypes.has(record.type) ? record.tradeId : null) &&
    matches(filledText(request, 'resourceId'), record.resourceId) &&
    isOfProject(record, filledText(request, 'enterpriseProjectId'), world) &&
    isOnDays(record, days))
  const page = pageByNumber(found, integer(request, 'offset') ?? 1, integer(request, 'limit') ?? 10)
  return oldOk({ currency: 'CNY', totalCount: found.length, feeRecords: page.map((record) => recordRow(record, world, unit)) })
}

function detailRow({ first, records: members }: Group, world: World, unit: MeasureId): object {
  const sum = totals(members)
  return {
    cloudServiceTypeCode: first.serviceType.code,
    resourceTypeCode: first.resourceType.code,
    regionCode: first.regionCode,
    resInstanceId: first.resourceId,
    resourceName: first.resourceName,
    resourceTag: first.resourceTag,
    consumeAmount: inUnit(sum.payable, unit),
    cycle: first.cycle,
    measureId: unit,
    enterpriseProjectId: projectOf(first, world)?.id ?? '-1',
    payMethod: payMethodOf(first) ?? '1',
    officialAmount: listInUnit(sum.official, unit),
  }
}

/** One row for a resource. The count is spelled as the Go edition does, or as the recorded body: read both. */
function listDetails(request: SandboxRequest, world: World): Reply {
  const customer = pathCustomer(request)
  if ('status' in customer) return customer
  const cycle = text(request, 'cycle') ?? ''
  if (!isCycle(cycle)) return badParameter(request.operation, 'Parameter cycle must be YYYY-MM.')
  const unit = oldUnitOf(customer)
  const found = world.billing.records(customer.id, cycle).filter((record) =>
    payMethodOf(record) === text(request, 'payMethod') &&
    matches(filledText(request, 'cloudServiceTypeCode'), record.serviceType.code) &&
    matches(filledText(request, 'resourceTypeCode'), record.resourceType.code) &&
    matches(filledText(request, 'regionCode'), record.regionCode) &&
    matches(filledText(request, 'resInstanceId'), record.resourceId) &&
    isOfProject(record, filledText(request, 'enterpriseProjectId'), world))
  const rows = grouped(found, (one) => [
    one.serviceType.code, one.resourceType.code, one.regionCode, one.resourceId, projectOf(one, world)?.id ?? '-1',
  ])
  const page = pageByNumber(rows, integer(request, 'offset') ?? 1, integer(request, 'limit') ?? 10)
  const count = unit === 1 ? { total_count: rows.length } : { totalCount: rows.length }
  return oldOk({ currency: 'CNY', ...count, monthlyRecords: page.map((row) => detailRow(row, world, unit)) })
}

export const handlers: Handlers = {
  ShowCustomerMonthlySumOld: showSummary,
  ListCustomerselfResourceRecordsOld: listRecords,
  ListCustomerselfResourceRecordDetailsOld: listDetails,
}

/** Consumption records of both generations, and what counts for performance. Rules: billing-incentives.mapping.md section 1. */
import { dayOf, isCycle, orderTypes, payable } from '../billing-world.ts'
import type { BillDetailType, FeeRecord, Quantity } from '../billing-world.ts'
import { badParameter, failure, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { regionNames } from '../seed/billing-catalogue.ts'
import { exactNumber, scaledText, utcTime, yuan } from '../wire.ts'
import type { World } from '../world.ts'
import { handlers as monthlyBills } from './monthly-bills.ts'
import { tierRefusal } from './billing-caller.ts'
import { partnerInScope } from './scope.ts'

/** What the superseded query knows (BillTypeOld); records of other types are not in its answers. */
const oldTypes = new Set<BillDetailType>([1, 2, 3, 4, 5, 8, 9, 14, 16])

function listUnit(amount: bigint): object {
  return exactNumber(scaledText(amount, 8))
}

function quantity(prefix: string, unit: string, value: Quantity | null): object {
  return value === null ? {} : { [prefix]: exactNumber(value.amount), [unit]: value.measureId }
}

/** Members of the same name in both generations. */
function common(record: FeeRecord, language: 'zh' | 'en'): object {
  const { paid, sub } = record
  return {
    product_id: record.productId,
    product_name: record.productName,
    product_spec_desc: record.specDesc,
    resource_id: record.resourceId,
    resource_name: record.resourceName,
    resource_tag: record.resourceTag,
    region_name: regionNames.get(record.regionCode)?.[language] ?? record.regionCode,
    ...(record.usageType === null ? {} : { usage_type: record.usageType }),
    ...quantity('free_resource_usage', 'free_resource_measure_id', record.freeUsage),
    ...quantity('ri_usage', 'ri_usage_measure_id', record.reservedUsage),
    official_amount: listUnit(record.official),
    cash_amount: yuan(paid.cash),
    credit_amount: yuan(paid.credit),
    coupon_amount: yuan(paid.coupon),
    flexipurchase_coupon_amount: yuan(paid.flexiPurchaseCoupon),
    debt_amount: yuan(paid.debt),
    ...(sub === null ? {} : {
      sub_service_type_code: sub.serviceType.code,
      sub_service_type_name: sub.serviceType.name[language],
      sub_resource_type_code: sub.resourceType.code,
      sub_resource_type_name: sub.resourceType.name[language],
      sub_resource_id: sub.resourceId,
      sub_resource_name: sub.resourceName,
    }),
  }
}

/** New: integers for mode and period, `trade_id` whatever it is, the association type in each record. */
function render(record: FeeRecord, language: 'zh' | 'en'): object {
  return {
    bill_cycle: record.cycle,
    customer_id: record.customerId,
    association_type: record.associationType,
    service_type_code: record.serviceType.code,
    resource_type_code: record.resourceType.code,
    service_type_name: record.serviceType.name[language],
    resource_type_name: record.resourceType.name[language],
    charging_mode: record.mode,
    trade_time: utcTime(record.tradeTime),
    trade_id: record.tradeId,
    id: record.id,
    bill_detail_type: record.type,
    region_code: record.regionCode,
    consume_time: utcTime(record.consumeTime),
    ...quantity('usage_amount', 'usage_measure_id', record.usage),
    official_discount_amount: listUnit(record.discount),
    payment_amount: yuan(payable(record)),
    stored_value_card_amount: yuan(record.paid.storedCard),
    writeoff_amount: yuan(record.paid.writeoff),
    ...(record.periodType === null ? {} : { period_type: record.periodType }),
    ...(record.periodNum === null ? {} : { period_num: record.periodNum }),
    ...(record.accountManager === null ? {} : { account_manager_id: record.accountManager }),
    partner_id: record.partnerId,
    ...common(record, language),
  }
}

/** Old: texts for mode and period, an order id for yearly/monthly only, a range of time for metered use only. */
function renderOld(record: FeeRecord): object {
  return {
    ...(record.consumeEnd === null ? {} : {
      effective_time: utcTime(record.consumeTime), expire_time: utcTime(record.consumeEnd),
    }),
    order_id: record.mode === 1 && orderTypes.has(record.type) ? record.tradeId : '',
    amount: yuan(payable(record)),
    measure_id: 1,
    ...quantity('usage', 'usage_measure_id', record.usage),
    cloud_service_type: record.serviceType.code,
    region: record.regionCode,
    resource_type: record.resourceType.code,
    charge_mode: String(record.mode),
    bill_type: record.type,
    ...(record.periodType === null ? {} : { period_type: String(record.periodType) }),
    discount_amount: listUnit(record.discount),
    stored_card_amount: yuan(record.paid.storedCard),
    bonus_amount: 0,
    adjustment_amount: yuan(record.paid.writeoff),
    ...(record.specSize === null ? {} : { spec_size: record.specSize, spec_size_measure_id: record.specSizeMeasureId ?? 17 }),
    ...common(record, 'zh'),
  }
}

interface Days {
  readonly begin: string
  readonly end: string
}

/** Days inside a cycle; null when they are no days, lie outside or run backwards. */
function checkedDays(cycle: string, begin: string, end: string): Days | null {
  const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
  const inside = [begin, end].every((value) => isDay(value) && value.startsWith(`${cycle}-`))
  return inside && begin <= end ? { begin, end } : null
}

/** Both ends or none: otherwise the cycle alone decides. */
function daysNew(request: SandboxRequest, cycle: string): Days | null {
  const begin = filledText(request, 'bill_date_begin')
  const end = filledText(request, 'bill_date_end')
  if (begin === undefined || end === undefined) return { begin: `${cycle}-01`, end: `${cycle}-31` }
  return checkedDays(cycle, begin, end)
}

function lastDay(cycle: string): string {
  return new Date(Date.UTC(Number(cycle.slice(0, 4)), Number(cycle.slice(5)), 0)).toISOString().slice(0, 10)
}

/** The first day defaults to the first of the month. */
function daysOld(request: SandboxRequest, cycle: string): Days | null {
  const begin = filledText(request, 'bill_date_begin') ?? `${cycle}-01`
  return checkedDays(cycle, begin, filledText(request, 'bill_date_end') ?? lastDay(cycle))
}

function onDays(record: FeeRecord, { begin, end }: Days): boolean {
  const day = dayOf(record.consumeTime)
  return day >= begin && day <= end
}

function same(wanted: string | number | undefined, value: string | number | null): boolean {
  return wanted === undefined || wanted === value
}

/** Filters that refuse "" (billing-incentives.mapping.md section 1, traps). The text null is a value like any other. */
const refusesEmpty = ['service_type_code', 'region_code', 'resource_id', 'resource_name', 'trade_id', 'account_manager_id']

function selectNew(request: SandboxRequest, records: readonly FeeRecord[], days: Days): readonly FeeRecord[] {
  return records.filter((record) =>
    same(text(request, 'service_type_code'), record.serviceType.code) &&
    same(text(request, 'region_code'), record.regionCode) &&
    same(integer(request, 'charging_mode'), record.mode) &&
    same(integer(request, 'bill_detail_type'), record.type) &&
    same(text(request, 'resource_id'), record.resourceId) &&
    same(text(request, 'resource_name'), record.resourceName) &&
    same(text(request, 'trade_id'), record.tradeId) &&
    same(text(request, 'account_manager_id'), record.accountManager) &&
    same(text(request, 'association_type'), record.associationType) &&
    onDays(record, days))
}

/** One customer's records while it was with the partner in scope; nothing for unknown and foreign customers. */
function listNew(request: SandboxRequest, world: World): Reply {
  const refused = tierRefusal(request)
  if (refused) return refused
  const cycle = text(request, 'bill_cycle') ?? ''
  if (!isCycle(cycle)) return badParameter(request.operation, 'Parameter bill_cycle must be YYYY-MM.')
  const empty = refusesEmpty.find((name) => text(request, name) === '')
  if (empty !== undefined) return badParameter(request.operation, `Parameter ${empty} must not be empty.`)
  const days = daysNew(request, cycle)
  if (!days) return badParameter(request.operation, 'Parameter bill_date_begin and bill_date_end must be days of the cycle.')
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const records = world.billing.records(text(request, 'customer_id') ?? '', cycle).filter((one) => one.partnerId === scope.found.id)
  const found = selectNew(request, records, days)
  const page = paged(request, found)
  return ok({ total_count: found.length, currency: 'CNY', fee_records: page.map((one) => render(one, request.language)) })
}

/** "" is a value of service type, region, resource and bill type: nothing has it. */
function selectOld(request: SandboxRequest, records: readonly FeeRecord[], days: Days): readonly FeeRecord[] {
  const zeroes = text(request, 'include_zero_record') === 'true'
  return records.filter((record) =>
    record.associationType === '2' &&
    oldTypes.has(record.type) &&
    text(request, 'charge_mode') === String(record.mode) &&
    same(text(request, 'cloud_service_type'), record.serviceType.code) &&
    same(text(request, 'region'), record.regionCode) &&
    same(text(request, 'bill_type'), String(record.type)) &&
    same(text(request, 'resource_id'), record.resourceId) &&
    (zeroes || payable(record) !== 0n) &&
    onDays(record, days))
}

/** Resale customers only, one mode a call, records with nothing to pay on request. `offset` counts records from 0 here too. */
function listOld(request: SandboxRequest, world: World): Reply {
  const cycle = text(request, 'cycle') ?? ''
  if (!isCycle(cycle)) return badParameter(request.operation, 'Parameter cycle must be YYYY-MM.')
  const type = text(request, 'bill_type')
  if (type !== undefined && type !== '' && ![...oldTypes].map(String).includes(type)) {
    return badParameter(request.operation, 'Parameter bill_type must be one of the documented values.')
  }
  const days = daysOld(request, cycle)
  if (!days) return badParameter(request.operation, 'Parameter bill_date_begin and bill_date_end must be days of the cycle.')
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const records = world.billing.records(text(request, 'customer_id') ?? '', cycle).filter((one) => one.partnerId === scope.found.id)
  const found = selectOld(request, records, days)
  const page = paged(request, found)
  return ok({ fee_records: page.map(renderOld), count: found.length, currency: 'CNY' })
}

/** The policy of a month; "" as a service type is a value that nothing has. */
function listPolicies(request: SandboxRequest, world: World): Reply {
  const refused = tierRefusal(request)
  if (refused) return refused
  const month = text(request, 'time') ?? ''
  if (!isCycle(month)) return failure(400, 'CBC.0100', 'Parameter time must be YYYY-MM.')
  const found = world.billing.policies.filter((one) => same(text(request, 'service_type_code'), one.serviceType.code))
  const page = paged(request, found)
  return ok({
    policies: page.map((one) => ({
      service_type_code: one.serviceType.code,
      service_type_name: one.serviceType.name[request.language],
      incentive_policy: one.incentive,
      allow_discount: one.discountAllowed ? 'YES' : 'NO',
    })),
    total_count: found.length,
  })
}

export const handlers: Handlers = {
  ListSubCustomerBillDetail: listNew,
  ListSubCustomerBillDetailOld: listOld,
  ListIncentiveDiscountPolicies: listPolicies,
  ...monthlyBills,
}

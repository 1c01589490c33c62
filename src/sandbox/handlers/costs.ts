/** A customer's amortized costs of a month, and its costs by dimension and time. Rules: catalogue-usage.mapping.md section 5. */
import { cycleAfter, isCycle, orderTypes } from '../billing-world.ts'
import type { FeeRecord, Quantity } from '../billing-world.ts'
import { isObject } from '../contracts.ts'
import type { JsonObject } from '../contracts.ts'
import { costsOf, sharesOf, sumOfParts } from '../costs.ts'
import type { Cost, CostShare } from '../costs.ts'
import { specCodeOf } from '../on-demand-world.ts'
import { isOfProject, projectOf } from '../own-records.ts'
import { badParameter, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, objects, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { regionNames } from '../seed/billing-catalogue.ts'
import { exactNumber, scaledText, utcTimeOrNull } from '../wire.ts'
import type { Customer, World } from '../world.ts'
import { isDay, matches } from './filters.ts'
import { callingCustomer, listPrice, ownRecords } from './own-scope.ts'

type Language = SandboxRequest['language']

function quantity(prefix: string, unit: string, value: Quantity | null): object {
  return value === null ? { [prefix]: 0 } : { [prefix]: exactNumber(value.amount), [unit]: value.measureId }
}

/** Pairs of `key=value` in a resource's tags. */
function tagsOf({ resourceTag }: FeeRecord): readonly { readonly key: string; readonly value: string }[] {
  return resourceTag.split(';').flatMap((pair) => {
    const [key, value] = pair.split('=')
    return key === undefined || value === undefined ? [] : [{ key, value }]
  })
}

function subMembers({ sub }: FeeRecord, language: Language): object {
  return {
    sub_service_type_code: sub?.serviceType.code ?? null,
    sub_service_type_name: sub?.serviceType.name[language] ?? null,
    sub_resource_type_code: sub?.resourceType.code ?? null,
    sub_resource_type_name: sub?.resourceType.name[language] ?? null,
    sub_resource_id: sub?.resourceId ?? null,
    sub_resource_name: sub?.resourceName ?? null,
  }
}

function amountMembers({ whole, past, current, future }: CostShare): object {
  return {
    consume_amount: listPrice(whole),
    past_months_amortized_amount: listPrice(past),
    current_month_amortized_amount: listPrice(sumOfParts(current)),
    future_months_amortized_amount: listPrice(future),
    amortized_cash_amount: listPrice(current.cash),
    amortized_credit_amount: listPrice(current.credit),
    amortized_coupon_amount: listPrice(current.coupon),
    amortized_flexipurchase_coupon_amount: listPrice(current.flexiPurchaseCoupon),
    amortized_stored_value_card_amount: listPrice(current.storedCard),
    amortized_bonus_amount: 0,
  }
}

interface Rendering {
  readonly month: string
  readonly world: World
  readonly language: Language
}

/** Times are of metered use, an order is of what was paid ahead. */
function renderShare(share: CostShare, { month, world, language }: Rendering): object {
  const { record } = share
  const project = projectOf(record, world)
  const isMetered = record.mode === 3 && record.consumeEnd !== null
  return {
    shared_month: month,
    bill_cycle: record.cycle,
    bill_type: record.type,
    customer_id: record.customerId,
    region_code: record.regionCode,
    region_name: regionNames.get(record.regionCode)?.[language] ?? record.regionCode,
    service_type_code: record.serviceType.code,
    resource_type_code: record.resourceType.code,
    service_type_name: record.serviceType.name[language],
    resource_type_name: record.resourceType.name[language],
    effective_time: isMetered ? utcTimeOrNull(record.consumeTime) : null,
    expire_time: isMetered ? utcTimeOrNull(record.consumeEnd) : null,
    resource_id: record.resourceId,
    resource_name: record.resourceName,
    resource_tag: record.resourceTag === '' ? null : record.resourceTag,
    product_spec_desc: record.specDesc,
    enterprise_project_id: project?.id ?? null,
    enterprise_project_name: project?.name ?? null,
    charging_mode: record.mode,
    order_id: record.mode === 1 && orderTypes.has(record.type) ? record.tradeId : null,
    ...(record.periodType === null ? {} : { period_type: record.periodType }),
    usage_type: record.usageType,
    ...quantity('usage', 'usage_measure_id', record.usage),
    ...quantity('free_resource_usage', 'free_resource_measure_id', record.freeUsage),
    ...quantity('ri_usage', 'ri_usage_measure_id', record.reservedUsage),
    ...amountMembers(share),
    ...subMembers(record, language),
    effective_tag_pairs: tagsOf(record).map(({ key, value }) => ({ tag_key: key, tag_value: value })),
    cost_unit_pairs: [],
  }
}

/** "" as a service or resource type is a value that nothing has; elsewhere it filters nothing. */
function breakdown(request: SandboxRequest, world: World): Reply {
  const customer = callingCustomer(request)
  if ('status' in customer) return customer
  // The checks of cycle and method; the records themselves are of several cycles.
  const own = ownRecords(request, world, 'shared_month')
  if ('status' in own) return own
  const month = text(request, 'shared_month') ?? ''
  const isMember = text(request, 'method') === 'sub_customer'
  const found = sharesOf(world, customer.id, month).filter(({ record }) =>
    !isMember &&
    matches(text(request, 'service_type_code'), record.serviceType.code) &&
    matches(text(request, 'resource_type_code'), record.resourceType.code) &&
    matches(filledText(request, 'region_code'), record.regionCode) &&
    matches(integer(request, 'charging_mode'), record.mode) &&
    matches(integer(request, 'bill_type'), record.type) &&
    matches(filledText(request, 'resource_id'), record.resourceId) &&
    matches(filledText(request, 'resource_name'), record.resourceName) &&
    isOfProject(record, filledText(request, 'enterprise_project_id'), world))
  const rendering = { month, world, language: request.language }
  return ok({ currency: 'CNY', total_count: found.length, details: paged(request, found).map((one) => renderShare(one, rendering)) })
}

type Dimension = (record: FeeRecord, world: World) => string | null

const dimensions: ReadonlyMap<string, Dimension> = new Map<string, Dimension>([
  ['CLOUD_SERVICE_TYPE', (record) => record.serviceType.code],
  ['RESOURCE_TYPE', (record) => record.resourceType.code],
  ['ASSOCIATED_ACCOUNT', (record) => record.customerId],
  ['REGION_CODE', (record) => record.regionCode],
  ['AZ_CODE', () => null],
  ['ENTERPRISE_PROJECT_ID', (record, world) => projectOf(record, world)?.id ?? null],
  ['RES_SPEC_CODE', (record) => specCodeOf(record.productId)],
  ['CHARGING_MODE', (record) => String(record.mode)],
  ['USAGE_TYPE', (record) => record.usageType],
  ['BILL_TYPE', (record) => String(record.type)],
  ['BE_ID', () => null],
  ['PAYER_ACCOUNT_ID', (record) => record.customerId],
  ['RESOURCE_ID', (record) => record.resourceId],
])
/** Dimensions that costs are filtered by but not grouped by. */
const filterOnly: ReadonlyMap<string, Dimension> = new Map<string, Dimension>([
  ['RESOURCE_TAG', (record) => (record.resourceTag === '' ? null : record.resourceTag)],
  ['COST_UNIT', () => null],
])

interface Grouping {
  readonly key: string
  readonly value: Dimension
}

/** What the costs are grouped by; null when a dimension is none of the documented ones. */
function groupings(request: SandboxRequest): readonly Grouping[] | null {
  const made = objects(request, 'groupby').map(({ type, key }): Grouping | null => {
    const name = String(key)
    if (type === 'tag') return { key: name, value: (record) => tagsOf(record).find((tag) => tag.key === name)?.value ?? null }
    if (type === 'cost_unit') return { key: name, value: () => null }
    const value = dimensions.get(name)
    return value ? { key: name, value } : null
  })
  const known = made.filter((one) => one !== null)
  return known.length === made.length ? known : null
}

type Filter = (record: FeeRecord, world: World) => boolean

/** One filter: only these values (0), or all but these (1); null for an unknown dimension. */
function filterOf({ operator, filter_factor: factor }: JsonObject): Filter | null {
  const { key, value } = isObject(factor) ? factor : {}
  const dimension = dimensions.get(String(key)) ?? filterOnly.get(String(key))
  const values: readonly unknown[] = Array.isArray(value) ? value : []
  return dimension ? (record, world) => values.includes(dimension(record, world)) === (operator !== 1) : null
}

interface Span {
  readonly isDaily: boolean
  readonly times: readonly string[]
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

/** Every day or month of the span; null for a span in another form or one that runs backwards. */
function spanOf(request: SandboxRequest): Span | null {
  const condition = request.body['time_condition']
  const { time_measure_id: measure, begin_time: begin, end_time: end } = isObject(condition) ? condition : {}
  const isDaily = measure === 1
  if (typeof begin !== 'string' || typeof end !== 'string' || end < begin) return null
  const isTime = isDaily ? isDay : isCycle
  if (!isTime(begin) || !isTime(end)) return null
  const times: string[] = []
  for (let time = begin; time <= end && times.length < 3660; time = isDaily ? dayAfter(time) : cycleAfter(time, 1)) times.push(time)
  return { isDaily, times }
}

/** 10^-8 yuan as text with at least two decimals. */
function amountText(amount: bigint): string {
  const [whole = '0', fraction = ''] = scaledText(amount, 8).split('.')
  return `${whole}.${fraction.padEnd(2, '0')}`
}

function sum(costs: readonly Cost[], value: (cost: Cost) => bigint): bigint {
  return costs.reduce((total, cost) => total + value(cost), 0n)
}

function renderCombination(costs: readonly Cost[], groups: readonly Grouping[], { isDaily, times }: Span, world: World): object {
  const [first] = costs
  const byTime = Map.groupBy(costs, (cost) => cost.time)
  return {
    dimensions: first ? groups.map(({ key, value }) => ({ key, value: value(first.record, world) })) : [],
    costs: times.map((time) => {
      const some = byTime.get(time) ?? []
      return {
        time_dimension_value: time,
        time_measure_id: isDaily ? 1 : 2,
        amount: amountText(sum(some, (cost) => cost.amount)),
        official_amount: amountText(sum(some, (cost) => cost.official)),
      }
    }),
    amount_by_costs: amountText(sum(costs, (cost) => cost.amount)),
    official_amount_by_costs: amountText(sum(costs, (cost) => cost.official)),
  }
}

function costsIn(request: SandboxRequest, customer: Customer, span: Span, world: World): readonly Cost[] {
  const question = {
    kind: text(request, 'cost_type') === 'AMORTIZED_COST' ? 'AMORTIZED_COST' : 'ORIGINAL_COST',
    amountKind: text(request, 'amount_type') === 'NET_AMOUNT' ? 'NET_AMOUNT' : 'PAYMENT_AMOUNT',
    isDaily: span.isDaily,
  } as const
  const wanted = new Set(span.times)
  const months = [...new Set(span.times.map((time) => time.slice(0, 7)))].filter((month) => world.billing.cycles.includes(month))
  return months.flatMap((month) => costsOf(world, customer.id, month, question)).filter((cost) => wanted.has(cost.time))
}

/** Combinations in the order of their values. */
function analyse(request: SandboxRequest, world: World): Reply {
  const customer = callingCustomer(request)
  if ('status' in customer) return customer
  const span = spanOf(request)
  if (!span) return badParameter(request.operation, 'Parameter time_condition must span days (YYYY-MM-DD) or months (YYYY-MM), in order.')
  const groups = groupings(request)
  if (!groups) return badParameter(request.operation, 'Parameter groupby must hold documented dimensions.')
  const filters = objects(request, 'filters').map(filterOf)
  const known = filters.filter((filter) => filter !== null)
  if (known.length < filters.length) return badParameter(request.operation, 'Parameter filters must hold documented dimensions.')
  const costs = costsIn(request, customer, span, world).filter(({ record }) => known.every((filter) => filter(record, world)))
  const combinations = [...Map.groupBy(costs, ({ record }) => groups.map(({ value }) => value(record, world) ?? '').join(' '))]
    .toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, members]) => members)
  const page = paged(request, combinations).map((members) => renderCombination(members, groups, span, world))
  return ok({ currency: 'CNY', total_count: combinations.length, cost_data: page })
}

export const handlers: Handlers = { ListCustomerBillsMonthlyBreakDown: breakdown, ListCosts: analyse }

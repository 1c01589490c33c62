/** A customer's costs. New only, as the customer. Pure mapping: no I/O. Source: catalogue-usage.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { billDetailType, billDetailTypeCodes, chargingModeCodes, periodType } from '../billing/model.ts'
import { memberParameters, modeOfNew, projectOrNull, readPayment } from '../billing/read-own.ts'
import { quantityOrNull, subServiceOrNull } from '../billing/read.ts'
import { moneyOrNull, type Money } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  costAmountCodes,
  costDimension,
  costKindCodes,
  filterDimensionCodes,
  groupingDimensionCodes,
  type CostDimensionValue,
  type CostGroup,
  type CostGroupArgs,
  type CostGrouping,
  type MonthlyCost,
  type MonthlyCostArgs,
  type PeriodCost,
} from './model.ts'

export const monthlyCostsNew = bind<MonthlyCostArgs, Page<MonthlyCost>>(['ListCustomerBillsMonthlyBreakDown'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: [
        request('ListCustomerBillsMonthlyBreakDown', {
          identity: { kind: 'customer', customerId: filter.customerId },
          query: {
            shared_month: filter.month,
            service_type_code: filter.serviceTypeCode,
            resource_type_code: filter.resourceTypeCode,
            region_code: filter.regionCode,
            charging_mode: filter.chargingMode && chargingModeCodes[filter.chargingMode],
            bill_type: filter.billDetailType && billDetailTypeCodes[filter.billDetailType],
            resource_id: filter.resourceId,
            resource_name: filter.resourceName,
            enterprise_project_id: filter.enterpriseProjectId,
            ...memberParameters(filter),
            offset: offsetOf(args),
            limit: args.limit,
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    const currency = textOrNull(wire, 'currency')
    return offsetPage(list(wire, 'details', (row) => readCost(row, currency, args)), integerOrNull(wire, 'total_count'), args)
  },
})

function readCost(row: WireObject, currency: string | null, { filter }: MonthlyCostArgs): MonthlyCost {
  const money = (name: string) => moneyOrNull(row, name, currency)
  const type = codeOrNull(row, 'bill_type')
  const period = codeOrNull(row, 'period_type')
  return {
    month: textOrNull(row, 'shared_month') ?? filter.month,
    billingCycle: textOrNull(row, 'bill_cycle'),
    customerId: textOrNull(row, 'customer_id') ?? filter.customerId,
    billDetailType: billDetailType.read(type),
    billDetailTypeCode: type,
    ...modeOfNew(codeOrNull(row, 'charging_mode')),
    regionCode: textOrNull(row, 'region_code'),
    regionName: textOrNull(row, 'region_name'),
    serviceTypeCode: textOrNull(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    resourceId: textOrNull(row, 'resource_id'),
    resourceName: textOrNull(row, 'resource_name'),
    resourceTag: textOrNull(row, 'resource_tag'),
    specDescription: textOrNull(row, 'product_spec_desc'),
    enterpriseProject: projectOrNull(row, 'enterprise_project_id', 'enterprise_project_name'),
    orderId: textOrNull(row, 'order_id'),
    usedFrom: timeOrNull(row, 'effective_time'),
    usedTo: timeOrNull(row, 'expire_time'),
    periodType: periodType.read(period),
    periodTypeCode: period,
    usageTypeCode: textOrNull(row, 'usage_type'),
    usage: quantityOrNull(row, 'usage', 'usage_measure_id'),
    packageUsage: quantityOrNull(row, 'free_resource_usage', 'free_resource_measure_id'),
    reservedInstanceUsage: quantityOrNull(row, 'ri_usage', 'ri_usage_measure_id'),
    payableAmount: money('consume_amount'),
    pastAmount: money('past_months_amortized_amount'),
    amount: money('current_month_amortized_amount'),
    futureAmount: money('future_months_amortized_amount'),
    payment: readPayment(money, 'stored_value_card_amount', 'amortized_'),
    subService: subServiceOrNull(row),
    tags: list(row, 'effective_tag_pairs', (tag) => ({ name: text(tag, 'tag_key'), value: textOrNull(tag, 'tag_value') })),
    costUnits: list(row, 'cost_unit_pairs', (unit) => ({ name: text(unit, 'cost_unit_name'), value: textOrNull(unit, 'cost_unit_rule_value') })),
  }
}

const measureIds = { day: 1, month: 2 } as const

export const costGroupsNew = bind<CostGroupArgs, Page<CostGroup>>(['ListCosts'], {
  plan: (args) => {
    const { query } = args
    return {
      requests: [
        request('ListCosts', {
          identity: { kind: 'customer', customerId: query.customerId },
          body: {
            time_condition: { time_measure_id: measureIds[query.span.by], begin_time: query.span.from, end_time: query.span.to },
            groupby: query.groupBy.map(groupingOnWire),
            cost_type: costKindCodes[query.kind],
            amount_type: costAmountCodes[query.amountKind],
            offset: offsetOf(args),
            limit: args.limit,
            filters: query.filters.length === 0 ? undefined : query.filters.map(filterOnWire),
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    const currency = textOrNull(wire, 'currency')
    return offsetPage(list(wire, 'cost_data', (row) => readGroup(row, (from, name) => moneyOrNull(from, name, currency))), integerOrNull(wire, 'total_count'), args)
  },
})

function groupingOnWire(grouping: CostGrouping): { type: 'dimension' | 'tag' | 'cost_unit'; key: string } {
  if ('tag' in grouping) return { type: 'tag', key: grouping.tag }
  if ('costUnit' in grouping) return { type: 'cost_unit', key: grouping.costUnit }
  return { type: 'dimension', key: groupingDimensionCodes[grouping.dimension] }
}

function filterOnWire({ dimension, values, isExcluded }: CostGroupArgs['query']['filters'][number]) {
  const operator: 0 | 1 = isExcluded ? 1 : 0
  return { operator, filter_factor: { key: filterDimensionCodes[dimension], value: [...values] } }
}

type MoneyOf = (row: WireObject, name: string) => Money | null

function readGroup(row: WireObject, money: MoneyOf): CostGroup {
  return {
    dimensions: list(row, 'dimensions', readDimension),
    periods: list(row, 'costs', (cost): PeriodCost => ({
      period: text(cost, 'time_dimension_value'),
      amount: money(cost, 'amount'),
      officialAmount: money(cost, 'official_amount'),
    })),
    amount: money(row, 'amount_by_costs'),
    officialAmount: money(row, 'official_amount_by_costs'),
  }
}

function readDimension(row: WireObject): CostDimensionValue {
  const code = codeOrNull(row, 'key')
  return { dimension: costDimension.read(code), dimensionCode: code, value: textOrNull(row, 'value') }
}

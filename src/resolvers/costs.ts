/** Customers' costs: arguments in, the source's answer out. */
import { filterDimensionCodes, groupingDimensionCodes, type CostGroupArgs, type CostGrouping, type FilterDimension, type GroupingDimension } from '../datasources/costs/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { CostFilter, CostGrouping as GroupingInput, CostQuery, CostSpan, Resolvers } from '../generated/schema.ts'
import { daySpan, exactlyOne, filterEnum, filterList, filterText, given, oneOfFilterable } from './arguments.ts'
import { filterableTypes } from './billing.ts'
import { pagedConnection } from './connection.ts'
import { orderById } from './orders.ts'
import { memberFilter } from './own-bills.ts'

/** More of them than the vendor has dimensions cannot be meant. */
const maxGroupings = 20
const maxFilters = 20
const maxValues = 100

const groupable = Object.keys(groupingDimensionCodes).filter((name): name is GroupingDimension => Object.hasOwn(groupingDimensionCodes, name))
const filterable = Object.keys(filterDimensionCodes).filter((name): name is FilterDimension => Object.hasOwn(filterDimensionCodes, name))

function spanOf(span: CostSpan): CostGroupArgs['query']['span'] {
  const by = exactlyOne(span.days, span.months, '`query.span.days`, `query.span.months`')
  const [unit, range] = 'first' in by ? (['day', by.first] as const) : (['month', by.second] as const)
  const { from, to } = daySpan(range, `query.span.${unit}s`) ?? range
  return { by: unit, from, to }
}

function groupingOf({ dimension, tag, costUnit }: GroupingInput): CostGrouping {
  const isGiven = [dimension, tag, costUnit].filter((part) => part !== null && part !== undefined)
  if (isGiven.length !== 1) throw new PartnerGraphError('one-of', { arguments: '`query.groupBy.dimension`, `query.groupBy.tag`, `query.groupBy.costUnit`' })
  const key = filterText(tag, 'query.groupBy.tag')
  if (key !== undefined) return { tag: key }
  const unit = filterText(costUnit, 'query.groupBy.costUnit')
  if (unit !== undefined) return { costUnit: unit }
  const argument = 'query.groupBy.dimension'
  const name = oneOfFilterable(filterEnum(dimension, argument), groupable, argument)
  if (name === undefined) throw new PartnerGraphError('argument-empty', { argument })
  return { dimension: name }
}

function filterOf({ dimension, values, isExcluded }: CostFilter) {
  const argument = 'query.filters.dimension'
  const name = oneOfFilterable(filterEnum(dimension, argument), filterable, argument)
  if (name === undefined) throw new PartnerGraphError('argument-empty', { argument })
  return { dimension: name, values: filterList(values, 'query.filters.values', maxValues) ?? [], isExcluded: isExcluded ?? false }
}

function queryOf(customerId: string, query: CostQuery): CostGroupArgs['query'] {
  return {
    customerId,
    span: spanOf(query.span),
    groupBy: (filterList(query.groupBy, 'query.groupBy', maxGroupings) ?? []).map(groupingOf),
    kind: query.kind ?? 'ORIGINAL',
    amountKind: query.amountKind ?? 'PAYABLE',
    filters: (filterList(query.filters, 'query.filters', maxFilters) ?? []).map(filterOf),
  }
}

export const costResolvers: Resolvers = {
  Customer: {
    monthlyCosts: ({ customerId }, { month, filter: wanted, ...paging }, { sources }) => {
      const filter = {
        customerId,
        month,
        ...memberFilter(wanted),
        ...given({
          serviceTypeCode: filterText(wanted?.serviceTypeCode, 'filter.serviceTypeCode'),
          resourceTypeCode: filterText(wanted?.resourceTypeCode, 'filter.resourceTypeCode'),
          regionCode: filterText(wanted?.regionCode, 'filter.regionCode'),
          chargingMode: filterEnum(wanted?.chargingMode, 'filter.chargingMode'),
          billDetailType: oneOfFilterable(filterEnum(wanted?.billDetailType, 'filter.billDetailType'), filterableTypes, 'filter.billDetailType'),
          resourceId: filterText(wanted?.resourceId, 'filter.resourceId', 256),
          resourceName: filterText(wanted?.resourceName, 'filter.resourceName', 256),
          enterpriseProjectId: filterText(wanted?.enterpriseProjectId, 'filter.enterpriseProjectId'),
        }),
      }
      return pagedConnection({ list: 'monthlyCosts', arguments: filter }, paging, ({ position, limit }) => sources.costs.monthly({ filter, position, limit }))
    },
    costs: ({ customerId }, args, { sources }) => {
      const query = queryOf(customerId, args.query)
      return pagedConnection({ list: 'costs', arguments: query }, args, ({ position, limit }) => sources.costs.groups({ query, position, limit }))
    },
  },
  MonthlyCost: {
    order: ({ orderId }, _, context) => (orderId === null ? null : orderById(orderId, context)),
  },
}

/** Incentives, their statements and their payouts: arguments in, the source's answer out. */
import type { IncentiveDetailsArgs, IncentiveListArgs, IncentivePayoutListArgs, IncentiveStatementListArgs } from '../datasources/incentives/model.ts'
import type { IncentiveFilter, IncentivePayoutFilter, Resolvers } from '../generated/schema.ts'
import { exactlyOne, filterEnum, filterText, given, timeSpan } from './arguments.ts'
import { askedPage, connectionOf, pagedConnection, type PagingArguments } from './connection.ts'
import type { GraphContext } from './context.ts'
import { partsOfGlobalId, toGlobalId } from './global-id.ts'
import { orderById } from './orders.ts'

interface IncentivesArguments extends PagingArguments {
  readonly filter?: IncentiveFilter | null | undefined
}

function listFilter(filter: IncentiveFilter | null | undefined): IncentiveListArgs['filter'] {
  return given({
    period: filterText(filter?.period, 'filter.period'),
    state: filterEnum(filter?.state, 'filter.state'),
    association: filterEnum(filter?.association, 'filter.association'),
    // False is the upstream's default: it is not sent.
    payableOnly: filter?.payableOnly === true ? true : undefined,
  })
}

/** The list of incentives, asked for at the root and on the partner. */
async function incentives(args: IncentivesArguments, { sources }: GraphContext) {
  const filter = listFilter(args.filter)
  const query = { list: 'incentives', arguments: filter }
  const asked = askedPage(query, args)
  const page = await sources.incentives.list({ filter, position: asked.position, limit: asked.limit })
  return Object.assign(connectionOf(query, asked, page), { totalPayableAmount: page.totalPayableAmount })
}

function payoutFilter(filter: IncentivePayoutFilter | null | undefined): IncentivePayoutListArgs['filter'] {
  const applied = timeSpan(filter?.appliedAt, 'filter.appliedAt')
  return given({
    state: filterEnum(filter?.state, 'filter.state'),
    method: filterEnum(filter?.method, 'filter.method'),
    appliedFrom: applied.from,
    appliedTo: applied.to,
  })
}

export const incentiveResolvers: Resolvers = {
  Query: {
    incentive: (_, args, { sources }) => {
      const [period = '', id = ''] = partsOfGlobalId(args.id, 'Incentive', 2, 'id')
      return sources.incentives.byKey.load({ period, id })
    },
    incentives: (_, args, context) => incentives(args, context),
    incentiveStatements: (_, args, { sources }) => {
      const filter: IncentiveStatementListArgs['filter'] = given({
        period: filterText(args.filter?.period, 'filter.period'),
        state: filterEnum(args.filter?.state, 'filter.state'),
      })
      return pagedConnection({ list: 'incentiveStatements', arguments: filter }, args, ({ position, limit }) =>
        sources.incentives.statements({ filter, position, limit }),
      )
    },
    incentivePayout: (_, args, { sources }) => {
      const by = exactlyOne(args.id, args.payoutId, '`id`, `payoutId`')
      const payoutId = 'first' in by ? partsOfGlobalId(by.first, 'IncentivePayout', 1, 'id')[0] : filterText(by.second, 'payoutId')
      return payoutId === undefined ? null : sources.incentives.payoutById.load(payoutId)
    },
    incentivePayouts: (_, args, { sources }) => {
      const filter = payoutFilter(args.filter)
      return pagedConnection({ list: 'incentivePayouts', arguments: filter }, args, ({ position, limit }) =>
        sources.incentives.payouts({ filter, position, limit }),
      )
    },
  },
  Partner: {
    incentives: (_, args, context) => incentives(args, context),
  },
  Incentive: {
    id: ({ period, incentiveId }) => toGlobalId('Incentive', period, incentiveId),
    details: async ({ incentiveId }, args, { sources }) => {
      const filter: IncentiveDetailsArgs['filter'] = given({
        orderId: filterText(args.filter?.orderId, 'filter.orderId'),
        customerId: filterText(args.filter?.customerId, 'filter.customerId'),
      })
      const query = { list: 'incentive.details', arguments: [incentiveId, filter] }
      const asked = askedPage(query, args)
      const page = await sources.incentives.details({ incentiveId, filter, position: asked.position, limit: asked.limit })
      return page && connectionOf(query, asked, page)
    },
  },
  IncentiveDetail: {
    order: ({ orderId }, _, context) => (orderId === null ? null : orderById(orderId, context)),
    customer: ({ customerId }, _, { sources }) => (customerId === null ? null : sources.customers.byId.load(customerId)),
  },
  IncentiveStatement: {
    id: ({ period, statementId }) => toGlobalId('IncentiveStatement', period, statementId),
  },
  IncentivePayout: {
    id: ({ payoutId }) => toGlobalId('IncentivePayout', payoutId),
  },
}

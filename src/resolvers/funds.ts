/** What moved on customers' own accounts, and their cards: arguments in, the source's answer out. */
import type { Resolvers } from '../generated/schema.ts'
import { daysUpToYear, filterEnum, filterList, filterText, given } from './arguments.ts'
import { pagedConnection, pinnedConnection } from './connection.ts'

/** The contract's limit of a transaction's id. */
const longTradeId = 128

/** More channels than there are cannot be meant. */
const maxChannels = 12

export const fundsResolvers: Resolvers = {
  Customer: {
    accountChanges: ({ customerId }, args, { sources }) => {
      const channels = filterList(args.filter?.channels, 'filter.channels', maxChannels)
      const filter = {
        customerId,
        account: args.account,
        ...given({
          direction: filterEnum(args.filter?.direction, 'filter.direction'),
          tradeType: args.filter?.tradeType ?? undefined,
          days: daysUpToYear(args.filter?.days, 'filter.days'),
          tradeId: filterText(args.filter?.tradeId, 'filter.tradeId', longTradeId),
          channels: channels?.flatMap((channel) => filterEnum(channel, 'filter.channels') ?? []),
          channelNumber: filterText(args.filter?.channelNumber, 'filter.channelNumber'),
        }),
      }
      return pagedConnection({ list: 'accountChanges', arguments: filter }, args, ({ position, limit }) =>
        sources.funds.accountChanges({ filter, position, limit }),
      )
    },
    couponChanges: ({ customerId }, args, { sources }) => {
      const filter = {
        customerId,
        ...given({
          direction: filterEnum(args.filter?.direction, 'filter.direction'),
          tradeType: args.filter?.tradeType ?? undefined,
          days: daysUpToYear(args.filter?.days, 'filter.days'),
          tradeId: filterText(args.filter?.tradeId, 'filter.tradeId', longTradeId),
          couponId: filterText(args.filter?.couponId, 'filter.couponId'),
        }),
      }
      return pagedConnection({ list: 'couponChanges', arguments: filter }, args, ({ position, limit }) =>
        sources.funds.couponChanges({ filter, position, limit }),
      )
    },
    storedValueCards: ({ customerId }, args, { sources }) => {
      const filter = {
        customerId,
        ...given({ status: filterEnum(args.filter?.status, 'filter.status'), cardId: filterText(args.filter?.cardId, 'filter.cardId') }),
      }
      return pinnedConnection({ list: 'storedValueCards', arguments: filter }, args, ({ position, limit, pin }) =>
        sources.funds.storedValueCards({ filter, position, limit }, pin),
      )
    },
  },
}

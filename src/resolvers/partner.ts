/** The calling partner. */
import type { Resolvers } from '../generated/schema.ts'
import { customers } from './customers.ts'
import { toGlobalId } from './global-id.ts'
import { orders } from './orders.ts'

/** The part of a partner's global id that stands for "the calling one": there is no other. */
const self = 'self'

export const partnerResolvers: Resolvers = {
  Query: {
    partner: (_, __, { partnerId }) => ({ partnerId }),
  },
  Partner: {
    id: () => toGlobalId('Partner', self),
    accounts: (_, __, { sources }) => sources.accounts.own(),
    customers: (_, args, context) => customers(args, context),
    orders: (_, args, context) => orders(args, context),
  },
}

/** Money moved to customers and cloud resellers, and back. */
import type { CustomerTransferArgs, ResellerTransferArgs } from '../datasources/accounts/model-transfers.ts'
import type { CustomerBalanceInput, IndirectPartnerBalanceInput, Resolvers } from '../generated/schema.ts'
import { filterText, given, payableAmount, requiredText } from './arguments.ts'
import { moneyMutation } from './money-mutation.ts'

function transferArgs(input: CustomerBalanceInput): CustomerTransferArgs {
  return {
    customerId: requiredText(input.customerId, 'input.customerId'),
    amount: payableAmount(input.amount, 'input.amount'),
    ...given({ indirectPartnerId: filterText(input.indirectPartnerId, 'input.indirectPartnerId') }),
  }
}

function resellerArgs(input: IndirectPartnerBalanceInput): ResellerTransferArgs {
  return {
    indirectPartnerId: requiredText(input.indirectPartnerId, 'input.indirectPartnerId'),
    amount: payableAmount(input.amount, 'input.amount'),
  }
}

/** Where the vendor's refusals of a transfer point to. */
const fieldsByCode = {
  'CBC.5003': ['input', 'amount'],
  'CBC.99005003': ['input', 'amount'],
  'CBC.5004': ['input', 'customerId'],
  'CBC.5021': ['input', 'customerId'],
  'CBC.99000037': ['input', 'indirectPartnerId'],
}

export const transferResolvers: Resolvers = {
  Mutation: {
    customerBalanceAllocate: (_, { input }, context) => moneyMutation(context, {
      mutation: 'customerBalanceAllocate', input, fieldsByCode,
      write: (request) => context.sources.accounts.allocate(transferArgs(input), request),
      payload: (receipt) => ({ customerId: receipt && input.customerId }),
    }),
    indirectPartnerBalanceAllocate: (_, { input }, context) => moneyMutation(context, {
      mutation: 'indirectPartnerBalanceAllocate', input, fieldsByCode,
      write: (request) => context.sources.accounts.allocateToReseller(resellerArgs(input), request),
      payload: (receipt) => ({ indirectPartnerId: receipt && input.indirectPartnerId }),
    }),
    indirectPartnerBalanceReclaim: (_, { input }, context) => moneyMutation(context, {
      mutation: 'indirectPartnerBalanceReclaim', input, fieldsByCode,
      write: (request) => context.sources.accounts.reclaimFromReseller(resellerArgs(input), request),
      payload: (receipt) => ({ indirectPartnerId: receipt && input.indirectPartnerId }),
    }),
    customerBalanceReclaim: (_, { input }, context) => moneyMutation(context, {
      mutation: 'customerBalanceReclaim', input, fieldsByCode,
      write: (request) => context.sources.accounts.reclaim(transferArgs(input), request),
      payload: (receipt) => ({ customerId: receipt && input.customerId }),
    }),
  },
  IndirectPartnerBalancePayload: {
    indirectPartner: ({ indirectPartnerId }, _, { sources }) => (indirectPartnerId === null ? null : sources.accounts.resellerById.load(indirectPartnerId)),
  },
  CustomerBalancePayload: {
    customer: ({ customerId }, _, { sources }) => (customerId === null ? null : sources.customers.byId.load(customerId)),
  },
}

/** What resolvers ask of customers. Its core is `many(keys)`; the loaders are its per-request face. */
import type DataLoader from 'dataloader'
import { batchLoader, inBatches } from '../batch.ts'
import type { Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type { AccountBalance, Customer, CustomerListArgs, NewCustomerTag, RealNameReview } from './model.ts'
import { customerList, customerRealNameReview } from './operations.ts'

export interface CustomersSource {
  /** A page of the partner's customers. */
  list(args: CustomerListArgs): Promise<Page<Customer>>
  /** Customers by the vendor's id; null where the partner has none. */
  readonly byId: DataLoader<string, Customer | null>
  /** Balances by customer id; null for a referral customer. */
  readonly balances: DataLoader<string, AccountBalance | null>
  /** New-customer tags by customer id; null for a customer without one. */
  readonly newTags: DataLoader<string, NewCustomerTag | null>
  /** Real-name reviews by customer id; null for a customer that never applied. */
  readonly realNameReviews: DataLoader<string, RealNameReview | null>
}

/** Builds the source of one GraphQL operation. */
export function createCustomersSource({ runtime, scope }: SourceContext): CustomersSource {
  const { generations, kept, rules } = runtime
  const { byId, balances, newTags } = runtime.batches.customers
  const itself = (key: string) => key
  return {
    list: async (args) => (await generations.run(customerList, args, scope)).model,
    byId: batchLoader((ids) => byId.many(ids, scope), itself),
    balances: batchLoader((ids) => kept.many(rules.customerBalances, ids, scope, (missing) => balances.many(missing, scope)), itself),
    newTags: batchLoader((ids) => newTags.many(ids, scope), itself),
    realNameReviews: batchLoader((ids) => inBatches(ids, 1, async ([id = '']) => {
      const { model } = await generations.run(customerRealNameReview, id, scope)
      return new Map(model ? [[id, model]] : [])
    }), itself),
  }
}

/** What resolvers ask of customers. Its core is `many(keys)`; the loaders are its per-request face. */
import type DataLoader from 'dataloader'
import { batchLoader, inBatches, type Answers } from '../batch.ts'
import type { Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import { wholeListIfCheaper, wholeListPageSize } from '../whole-list.ts'
import type { AccountBalance, Customer, CustomerListArgs, NewCustomerTag, RealNameReview } from './model.ts'
import { customerBalances, customerList, customerNewTags, customerRealNameReview } from './operations.ts'

/** The contract's cap of one batch (ListCustomersBalancesDetail); assumed for the tags, whose cap is not documented. */
const batchCap = 100

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
  const { generations } = runtime
  const list = async (args: CustomerListArgs) => (await generations.run(customerList, args, scope)).model
  const itself = (key: string) => key
  return {
    list,
    byId: batchLoader((ids) => customersById(ids, list), itself),
    balances: batchLoader(
      (ids) => inBatches(ids, batchCap, async (batch) => (await generations.run(customerBalances, batch, scope, { keys: batch.length })).model),
      itself,
    ),
    newTags: batchLoader(
      (ids) => inBatches(ids, batchCap, async (batch) => (await generations.run(customerNewTags, batch, scope, { keys: batch.length })).model),
      itself,
    ),
    realNameReviews: batchLoader((ids) => inBatches(ids, 1, async ([id = '']) => {
      const { model } = await generations.run(customerRealNameReview, id, scope)
      return new Map(model ? [[id, model]] : [])
    }), itself),
  }
}

/** Customers by id. No operation takes several ids: the whole list is read when that takes fewer calls. */
async function customersById(ids: readonly string[], list: (args: CustomerListArgs) => Promise<Page<Customer>>): Promise<Answers<string, Customer>> {
  const everyone = await wholeListIfCheaper(ids.length, (offset) => list({ filter: {}, position: [offset], limit: wholeListPageSize }))
  if (everyone) return new Map(everyone.map((customer) => [customer.customerId, customer]))
  return inBatches(ids, 1, async ([customerId = '']) => {
    const page = await list({ filter: { customerId }, position: [0], limit: 1 })
    const found = page.items.find((customer) => customer.customerId === customerId)
    return new Map(found ? [[customerId, found]] : [])
  })
}

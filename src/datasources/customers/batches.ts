/** What is asked of customers for many queries at once. */
import { gather, type Gathered, type GatheringOptions } from '../../generations/gather.ts'
import type { Generations, RequestScope } from '../../generations/switch.ts'
import { inBatches, type Answers } from '../batch.ts'
import { fewKeys, wholeListIfCheaper, wholeListPageSize } from '../whole-list.ts'
import type { AccountBalance, Customer, NewCustomerTag } from './model.ts'
import { customerBalances, customerList, customerNewTags } from './operations.ts'

/** The contract's cap of one batch (ListCustomersBalancesDetail); assumed for the tags, whose cap is not documented. */
const cap = 100

export interface CustomerBatches {
  readonly byId: Gathered<Customer>
  readonly balances: Gathered<AccountBalance>
  readonly newTags: Gathered<NewCustomerTag>
}

/** The batches of customers. */
export function createCustomerBatches(generations: Generations, options: GatheringOptions): CustomerBatches {
  return {
    // Few look-ups gain nothing by waiting for each other: they would be as many calls.
    byId: gather({ operation: customerList, cap: Infinity, atOnce: fewKeys - 1, ask: (ids, scope) => customersById(ids, scope, generations) }, options),
    balances: gather({
      operation: customerBalances,
      cap,
      atOnce: 1,
      ask: async (ids, scope) => (await generations.run(customerBalances, ids, scope, { keys: ids.length })).model,
    }, options),
    newTags: gather({
      operation: customerNewTags,
      cap,
      atOnce: 1,
      ask: async (ids, scope) => (await generations.run(customerNewTags, ids, scope, { keys: ids.length })).model,
    }, options),
  }
}

/**
 * Customers by id. No operation takes several ids: the whole list is read when that takes fewer calls. Where that fails
 * every id fails: to halve them would be to read the whole list again and again.
 */
async function customersById(ids: readonly string[], scope: RequestScope, generations: Generations): Promise<Answers<string, Customer>> {
  const list = async (filter: { readonly customerId?: string }, offset: number, limit: number) =>
    (await generations.run(customerList, { filter, position: [offset], limit }, scope)).model
  try {
    const everyone = await wholeListIfCheaper(ids.length, (offset) => list({}, offset, wholeListPageSize))
    if (everyone) return new Map(everyone.map((customer) => [customer.customerId, customer]))
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error))
    return new Map(ids.map((id) => [id, failure]))
  }
  return inBatches(ids, 1, async ([customerId = '']) => {
    const page = await list({ customerId }, 0, 1)
    const found = page.items.find((customer) => customer.customerId === customerId)
    return new Map(found ? [[customerId, found]] : [])
  })
}

/** What resolvers ask of the partner's accounts. */
import type DataLoader from 'dataloader'
import type { Generation } from '../../errors/partner-graph-error.ts'
import type { Operation } from '../../generations/operation.ts'
import type { Outcome } from '../../generations/switch.ts'
import { batchLoader, inBatches } from '../batch.ts'
import type { Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type { AccountChange, AccountChangeArgs, IndirectPartner, IndirectPartnerArgs } from './model-changes.ts'
import type { CustomerAccounts, PartnerAccount } from './model.ts'
import type { WriteRequest, Written } from '../receipts/model.ts'
import type { Adjustment, AdjustmentListArgs, CustomerTransferArgs, ResellerTransferArgs } from './model-transfers.ts'
import {
  accountChangeList, adjustmentList, customerAccounts, customerAllocate, customerReclaim, partnerBalances, resellerAllocate, resellerList, resellerReclaim,
} from './operations.ts'

export interface AccountsSource {
  /** The partner's own accounts; asked once per GraphQL operation. */
  own(): Promise<readonly PartnerAccount[]>
  /** A cloud reseller's accounts, for a distributor. */
  readonly ofReseller: DataLoader<string, readonly PartnerAccount[] | null>
  /** Customers' accounts by customer id, asked in each one's name. */
  readonly ofCustomer: DataLoader<string, CustomerAccounts | null>
  /** A page of what moved on one of the partner's accounts. */
  changes(args: AccountChangeArgs): Promise<Page<AccountChange>>
  /** A page of allocations and reclaims. `pin`: the generation that the list began on; null on its first page. */
  adjustments(args: AdjustmentListArgs, pin: Generation | null): Promise<Outcome<Page<Adjustment>>>
  /** A page of a distributor's cloud resellers. */
  resellers(args: IndirectPartnerArgs): Promise<Page<IndirectPartner>>
  /** Cloud resellers by id; null where the distributor has none. */
  readonly resellerById: DataLoader<string, IndirectPartner | null>
  /** Moves money to a cloud reseller. */
  allocateToReseller(args: ResellerTransferArgs, write: WriteRequest): Promise<Written>
  /** Takes money back from a cloud reseller. */
  reclaimFromReseller(args: ResellerTransferArgs, write: WriteRequest): Promise<Written>
  /** Moves money to a customer. */
  allocate(args: CustomerTransferArgs, write: WriteRequest): Promise<Written>
  /** Takes money back from a customer. */
  reclaim(args: CustomerTransferArgs, write: WriteRequest): Promise<Written>
}

/** Builds the source of one GraphQL operation. */
export function createAccountsSource({ runtime, scope }: SourceContext): AccountsSource {
  const { generations, kept, rules, writes } = runtime
  const args = { indirectPartnerId: null }
  const own = async () =>
    (await kept.one(rules.partnerBalances, args, scope, async () => (await generations.run(partnerBalances, args, scope)).model)) ?? []
  const ask = async <Args, Model>(operation: Operation<Args, Model>, asked: Args) => (await generations.run(operation, asked, scope)).model
  /** One call a key: no operation takes several. */
  const each = <Value>(one: (key: string) => Promise<Value | null>) => batchLoader((keys: readonly string[]) => inBatches(keys, 1, async ([key = '']) => {
    const value = await one(key)
    return new Map(value === null ? [] : [[key, value]])
  }), (key: string) => key)
  let asked: Promise<readonly PartnerAccount[]> | null = null
  return {
    own: () => (asked ??= own()),
    ofReseller: each((indirectPartnerId) => ask(partnerBalances, { indirectPartnerId })),
    ofCustomer: each((customerId) => ask(customerAccounts, customerId)),
    changes: (page) => ask(accountChangeList, page),
    adjustments: (page, pin) => generations.run(adjustmentList, page, scope, pin ? { pin } : {}),
    resellers: (page) => ask(resellerList, page),
    resellerById: each(async (indirectPartnerId) => {
      const { items } = await ask(resellerList, { filter: { indirectPartnerId }, position: [0], limit: 1 })
      return items.find((reseller) => reseller.indirectPartnerId === indirectPartnerId) ?? null
    }),
    allocate: (moved, write) => writes.run(customerAllocate, moved, write, scope),
    reclaim: (moved, write) => writes.run(customerReclaim, moved, write, scope),
    allocateToReseller: (moved, write) => writes.run(resellerAllocate, moved, write, scope),
    reclaimFromReseller: (moved, write) => writes.run(resellerReclaim, moved, write, scope),
  }
}

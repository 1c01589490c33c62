/** What resolvers ask of the partner's accounts. */
import type { SourceContext } from '../runtime.ts'
import type { PartnerAccount } from './model.ts'
import type { WriteRequest, Written } from '../receipts/model.ts'
import type { CustomerTransferArgs } from './model-transfers.ts'
import { customerAllocate, customerReclaim, partnerBalances } from './operations.ts'

export interface AccountsSource {
  /** The partner's own accounts; asked once per GraphQL operation. */
  own(): Promise<readonly PartnerAccount[]>
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
  let asked: Promise<readonly PartnerAccount[]> | null = null
  return {
    own: () => (asked ??= own()),
    allocate: (moved, write) => writes.run(customerAllocate, moved, write, scope),
    reclaim: (moved, write) => writes.run(customerReclaim, moved, write, scope),
  }
}

/** What resolvers ask of the partner's accounts. */
import type { SourceContext } from '../runtime.ts'
import type { PartnerAccount } from './model.ts'
import { partnerBalances } from './operations.ts'

export interface AccountsSource {
  /** The partner's own accounts; asked once per GraphQL operation. */
  own(): Promise<readonly PartnerAccount[]>
}

/** Builds the source of one GraphQL operation. */
export function createAccountsSource({ runtime, scope }: SourceContext): AccountsSource {
  const { generations, kept, rules } = runtime
  const args = { indirectPartnerId: null }
  const own = async () =>
    (await kept.one(rules.partnerBalances, args, scope, async () => (await generations.run(partnerBalances, args, scope)).model)) ?? []
  let asked: Promise<readonly PartnerAccount[]> | null = null
  return { own: () => (asked ??= own()) }
}

/** What resolvers ask of a customer's own money. Every call is the customer's own. */
import type { Generation } from '../../errors/partner-graph-error.ts'
import type { Outcome } from '../../generations/switch.ts'
import type { Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type { AccountChange, AccountChangeArgs, CouponChange, CouponChangeArgs, StoredValueCard, StoredValueCardArgs } from './model.ts'
import { accountChanges, couponChanges, storedValueCards } from './operations.ts'

export interface FundsSource {
  /** A page of what moved on one account of a customer. */
  accountChanges(args: AccountChangeArgs): Promise<Page<AccountChange>>
  /** A page of what moved on a customer's coupons. */
  couponChanges(args: CouponChangeArgs): Promise<Page<CouponChange>>
  /** A page of a customer's stored-value cards. `pin`: the generation that the list began on; null on its first page. */
  storedValueCards(args: StoredValueCardArgs, pin: Generation | null): Promise<Outcome<Page<StoredValueCard>>>
}

/** Builds the source of one GraphQL operation. Every method rejects with PartnerGraphError. */
export function createFundsSource({ runtime: { generations }, scope }: SourceContext): FundsSource {
  return {
    accountChanges: async (args) => (await generations.run(accountChanges, args, scope)).model,
    couponChanges: async (args) => (await generations.run(couponChanges, args, scope)).model,
    storedValueCards: (args, pin) => generations.run(storedValueCards, args, scope, pin ? { pin } : {}),
  }
}

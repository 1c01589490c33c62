/** What resolvers ask of prices. Nothing of it is kept: a price is that of the moment. */
import type { Page, Position } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type { Subscription } from '../subscriptions/model.ts'
import { subscriptionList } from '../subscriptions/operations.ts'
import type { OnDemandPriceArgs, OnDemandQuote, RenewalPriceArgs, RenewalQuote, SubscriptionPriceArgs, SubscriptionQuote } from './model.ts'
import { onDemandPrice, renewalPrice, subscriptionPrice } from './operations.ts'

export interface PricingSource {
  /** What products cost by the period. */
  subscription(args: SubscriptionPriceArgs): Promise<SubscriptionQuote>
  /** What use of products costs. */
  onDemand(args: OnDemandPriceArgs): Promise<OnDemandQuote>
  /** What it costs to renew primary resources, with all that is attached to them. */
  renewal(args: Omit<RenewalPriceArgs, 'held'>): Promise<RenewalQuote>
}

/** The largest page of the old resource list. */
const pageSize = 500

/** Builds the source of one GraphQL operation. */
export function createPricingSource({ runtime: { generations }, scope }: SourceContext): PricingSource {
  async function heldBy(customerId: string): Promise<Subscription[]> {
    const held: Subscription[] = []
    let position: Position | null = [0]
    while (position) {
      const page: Page<Subscription> = (await generations.run(subscriptionList, { filter: { customerId, mainOnly: false }, position, limit: pageSize }, scope)).model
      held.push(...page.items)
      position = page.hasNextPage ? page.after(page.items.length - 1) : null
    }
    return held
  }
  return {
    subscription: async (args) => (await generations.run(subscriptionPrice, args, scope)).model,
    onDemand: async (args) => (await generations.run(onDemandPrice, args, scope)).model,
    async renewal(args) {
      // Only the old generation needs to know what the resources are: it is not worth its calls where old is a mere fallback.
      const isOld = generations.chosen(renewalPrice)?.first === 'old'
      return (await generations.run(renewalPrice, { ...args, held: isOld ? await heldBy(args.customerId) : null }, scope)).model
    },
  }
}

/** What resolvers ask of prices. Nothing of it is kept: a price is that of the moment. */
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

/** The largest page of both generations' lists of resources. */
const pageSize = 500

/** Builds the source of one GraphQL operation. */
export function createPricingSource({ runtime: { generations }, scope }: SourceContext): PricingSource {
  /** All that a customer holds; null when it is more than a page. */
  async function heldBy(customerId: string): Promise<readonly Subscription[] | null> {
    const { model } = await generations.run(subscriptionList, { filter: { customerId, mainOnly: false }, position: [0], limit: pageSize }, scope)
    return model.hasNextPage ? null : model.items
  }
  return {
    subscription: async (args) => (await generations.run(subscriptionPrice, args, scope)).model,
    onDemand: async (args) => (await generations.run(onDemandPrice, args, scope)).model,
    async renewal(args) {
      // Only the old generation needs to know what the resources are: it is not worth its calls where old is a mere fallback.
      const isOld = generations.chosen(renewalPrice, scope.context)?.first === 'old'
      return (await generations.run(renewalPrice, { ...args, held: isOld ? await heldBy(args.customerId) : null }, scope)).model
    },
  }
}

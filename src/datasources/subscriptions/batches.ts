/** What is asked of subscriptions for many queries at once. */
import { gather, type Gathered, type GatheringOptions } from '../../generations/gather.ts'
import type { Generations } from '../../generations/switch.ts'
import type { Subscription } from './model.ts'
import { subscriptionList } from './operations.ts'

/** The contract's cap of resource ids in one list (orders.mapping.md, section 7). */
const cap = 50

/** Subscriptions by resource id, within one customer. */
export function createSubscriptionBatches(generations: Generations, options: GatheringOptions): Gathered<Subscription> {
  return gather({
    operation: subscriptionList,
    cap,
    atOnce: 1,
    ask: async (resourceIds, scope, customerId) => {
      const args = { filter: { customerId, resourceIds, mainOnly: false }, position: [0], limit: 2 * cap }
      const { model } = await generations.run(subscriptionList, args, scope)
      return new Map(model.items.map((subscription) => [subscription.resourceId, subscription]))
    },
  }, options)
}

/** What resolvers ask of subscriptions. */
import { batchLoader } from '../batch.ts'
import type { Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type { Subscription, SubscriptionListArgs } from './model.ts'
import { subscriptionList } from './operations.ts'

/** What fetches one subscription again: whose it is, and its resource. */
export interface SubscriptionKey {
  readonly customerId: string
  readonly resourceId: string
}

export interface SubscriptionsSource {
  /** A page of a customer's subscriptions. */
  list(args: SubscriptionListArgs): Promise<Page<Subscription>>
  /** One subscription by its customer and resource; null where there is none. */
  byKey(key: SubscriptionKey): Promise<Subscription | null>
}

/** Builds the source of one GraphQL operation. */
export function createSubscriptionsSource({ runtime, scope }: SourceContext): SubscriptionsSource {
  const list = async (args: SubscriptionListArgs) => (await runtime.generations.run(subscriptionList, args, scope)).model
  const loaders = new Map<string, ReturnType<typeof loaderOf>>()
  const loaderOf = (customerId: string) =>
    batchLoader((ids: readonly string[]) => runtime.batches.subscriptions.many(ids, scope, customerId), (id) => id)
  return {
    list,
    byKey: ({ customerId, resourceId }) => {
      const loader = loaders.get(customerId) ?? loaderOf(customerId)
      loaders.set(customerId, loader)
      return loader.load(resourceId)
    },
  }
}

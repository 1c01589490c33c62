/** What resolvers ask of subscriptions. */
import { batchLoader } from '../batch.ts'
import type { Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type { WriteRequest, Written } from '../receipts/model.ts'
import type {
  AutoRenewalArgs, FailedResource, OrderUnsubscribeArgs, OwnResourceArgs, PayPerUseAtExpiryArgs, RenewalArgs, RenewalSettingArgs, UnsubscribeArgs,
} from './model-changes.ts'
import { PartnerGraphError } from '../../errors/partner-graph-error.ts'
import type { Subscription, SubscriptionListArgs } from './model.ts'
import {
  autoRenewalDisable, autoRenewalEnable, orderUnsubscribe, payPerUseAtExpiry, renewalSetting, subscriptionList, subscriptionRenew, subscriptionUnsubscribe,
} from './operations.ts'

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
  /** What is attached to a main resource; null when the customer has too many resources to look through. */
  attachedTo(key: SubscriptionKey): Promise<readonly Subscription[] | null>
  /** Renews resources, without a change of what happens at their expiry. */
  renew(args: Omit<RenewalArgs, 'expirePolicies'>, write: WriteRequest): Promise<Written>
  /** Gives up resources, or their renewed periods. */
  unsubscribe(args: UnsubscribeArgs, write: WriteRequest): Promise<Written>
  /** Gives up a whole order. */
  unsubscribeOrder(args: OrderUnsubscribeArgs, write: WriteRequest): Promise<Written>
  enableAutoRenewal(args: AutoRenewalArgs, write: WriteRequest): Promise<Written>
  disableAutoRenewal(args: OwnResourceArgs): Promise<void>
  /** Keeps one of a customer's settings of renewals. */
  setRenewal(args: RenewalSettingArgs): Promise<void>
  /** Has resources become pay-per-use at expiry, or not any more. @returns those for which it failed. */
  setPayPerUseAtExpiry(args: PayPerUseAtExpiryArgs): Promise<readonly FailedResource[]>
}

/** The largest page of both generations (orders.mapping.md, section 7). */
const largestPage = 500

/** Builds the source of one GraphQL operation. */
export function createSubscriptionsSource({ runtime, scope }: SourceContext): SubscriptionsSource {
  const list = async (args: SubscriptionListArgs) => (await runtime.generations.run(subscriptionList, args, scope)).model
  const loaders = new Map<string, ReturnType<typeof loaderOf>>()
  const loaderOf = (customerId: string) =>
    batchLoader((ids: readonly string[]) => runtime.batches.subscriptions.many(ids, scope, customerId), (id) => id)
  const { generations, writes } = runtime

  const all = new Map<string, Promise<readonly Subscription[] | null>>()

  /** All resources of a customer, read once; null when there are more than a page holds. */
  function allOf(customerId: string): Promise<readonly Subscription[] | null> {
    const read = all.get(customerId) ?? list({ filter: { customerId, mainOnly: false }, position: [0], limit: largestPage }).then((page) => (page.hasNextPage ? null : page.items))
    all.set(customerId, read)
    return read
  }

  /** The old generation sets an expiry policy with each renewal: the present ones are read for it, and for it alone. */
  async function withPolicies(args: RenewalArgs): Promise<RenewalArgs> {
    const chosen = generations.chosen(subscriptionRenew, scope.context)
    if (chosen?.first !== 'old' && chosen?.fallback !== 'old') return args
    const found = await runtime.batches.subscriptions.many(args.resourceIds, scope, args.customerId)
    const failure = [...found.values()].find((one) => one instanceof Error)
    if (failure) throw failure
    const policies = [...found.values()].flatMap((one) => (one instanceof Error ? [] : [one.expirePolicy]))
    if (policies.length === 0) throw new PartnerGraphError('resources-unknown', { argument: 'input.resourceIds' })
    return { ...args, expirePolicies: policies }
  }

  return {
    list,
    byKey: ({ customerId, resourceId }) => {
      const loader = loaders.get(customerId) ?? loaderOf(customerId)
      loaders.set(customerId, loader)
      return loader.load(resourceId)
    },
    async attachedTo({ customerId, resourceId }) {
      return (await allOf(customerId))?.filter(({ parentResourceId }) => parentResourceId === resourceId) ?? null
    },
    renew: (args, write) => writes.run(subscriptionRenew, { ...args, expirePolicies: null }, write, scope, withPolicies),
    unsubscribe: (args, write) => writes.run(subscriptionUnsubscribe, args, write, scope),
    unsubscribeOrder: (args, write) => writes.run(orderUnsubscribe, args, write, scope),
    enableAutoRenewal: (args, write) => writes.run(autoRenewalEnable, args, write, scope),
    async disableAutoRenewal(args) {
      await generations.run(autoRenewalDisable, args, scope)
    },
    async setRenewal(args) {
      await generations.run(renewalSetting, args, scope)
    },
    setPayPerUseAtExpiry: async (args) => (await generations.run(payPerUseAtExpiry, args, scope)).model,
  }
}

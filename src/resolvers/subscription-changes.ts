/**
 * Renewing and giving up resources, and what is set for their expiry: input checked, the source's answer out. What is checked
 * here is what the notes of the operations say beyond their schemas.
 */
import type { FailedResource, RenewalSettingArgs } from '../datasources/subscriptions/model-changes.ts'
import { tradeOrdersOf } from '../datasources/subscriptions/trade-orders.ts'
import type { Receipt } from '../datasources/receipts/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { itemErrorOf } from '../errors/user-errors.ts'
import type { CustomerRenewalSettingSetInput, Resolvers, SubscriptionsRenewInput, UnsubscribeReason } from '../generated/schema.ts'
import { filterList, filterText, given, numberWithin, refuseTwice, requiredText } from './arguments.ts'
import type { GraphContext } from './context.ts'
import { moneyMutation } from './money-mutation.ts'
import { mutate } from './mutation.ts'
import { orderById } from './orders.ts'
import type { ResourceFailureModel, ResourcesPayload, TradePayload } from './payload-models.ts'

const maxTraded = 10
const maxSet = 100
const maxPeriods = { MONTH: 11, YEAR: 3 } as const

function ownResource({ customerId, resourceId }: { readonly customerId: string; readonly resourceId: string }) {
  return { customerId: customerOf(customerId), resourceId: requiredText(resourceId, 'input.resourceId') }
}

function customerOf(customerId: string): string {
  return requiredText(customerId, 'input.customerId')
}

/** The old generation's contract has no surer limit than the new one's. */
function resources(ids: readonly string[], max: number): readonly string[] {
  const argument = 'input.resourceIds'
  const checked = (filterList(ids, argument, max) ?? []).map((id, index) => requiredText(id, `${argument}[${index}]`))
  refuseTwice(checked, argument)
  return checked
}

function renewalArgs({ customerId, resourceIds, periodType, periodCount, payNow }: SubscriptionsRenewInput) {
  const [argument, max] = ['input.periodCount', maxPeriods[periodType]]
  if (periodCount < 1 || periodCount > max) throw new PartnerGraphError('number-outside-for', { argument, min: 1, max, other: 'input.periodType', value: periodType })
  return { customerId: customerOf(customerId), resourceIds: resources(resourceIds, maxTraded), periodType, periodCount, payNow: payNow ?? false }
}

interface ReasonsInput {
  readonly reasonType?: UnsubscribeReason | null | undefined
  readonly reason?: string | null | undefined
}

/** The contracts set no length. */
function reasons({ reasonType, reason }: ReasonsInput) {
  return given({ reasonType: reasonType ?? undefined, reason: filterText(reason, 'input.reason', Number.MAX_SAFE_INTEGER) })
}

function settingArgs({ customerId, chargeDaysBeforeExpiry: days, expiryDay }: CustomerRenewalSettingSetInput): RenewalSettingArgs {
  const customer = { customerId: customerOf(customerId) }
  const charge = numberWithin(days, 'input.chargeDaysBeforeExpiry', 2, 7)
  if (charge !== undefined && expiryDay == null) return { ...customer, setting: { chargeDaysBeforeExpiry: charge } }
  if (charge !== undefined || expiryDay == null) throw new PartnerGraphError('one-of', { arguments: '`input.chargeDaysBeforeExpiry`, `input.expiryDay`' })
  if (expiryDay !== -1 && (expiryDay < 1 || expiryDay > 28)) throw new PartnerGraphError('expiry-day', { argument: 'input.expiryDay' })
  return { ...customer, setting: { expiryDay } }
}

/** What was left out, each at its place in the input. */
function failuresOf(failed: readonly FailedResource[], resourceIds: readonly string[], operationId: string, { language }: GraphContext): ResourceFailureModel[] {
  return failed.map(({ resourceId, code }) => {
    const index = resourceIds.indexOf(resourceId)
    const field = index === -1 ? ['input', 'resourceIds'] : ['input', 'resourceIds', String(index)]
    return { resourceId, error: itemErrorOf(code, { operationId, language, field }) }
  })
}

/** What a receipt says of a trade; nothing was done without one. */
function trade(receipt: Receipt | null, { customerId, resourceIds }: { readonly customerId: string; readonly resourceIds: readonly string[] }, context: GraphContext) {
  const { orderIds, failures: failed } = tradeOrdersOf(receipt?.result ?? {})
  const failures = failuresOf(failed, resourceIds, receipt?.operationId ?? '', context)
  return { customerId, resourceIds: receipt === null ? [] : resourceIds, orderIds, failures }
}

const ofResources = ['input', 'resourceIds'] as const
const renewalFields = {
  '3016': ofResources,
  'CBC.30010036': ofResources,
  'CBC.99003012': ofResources,
  'CBC.99003016': ofResources,
  'CBC.99003100': ofResources,
  'CBC.99003144': ofResources,
  'CBC.99003634': ofResources,
  'CBC.30010069': ['input', 'periodCount'],
  'CBC.99000092': ['input', 'periodCount'],
  'CBC.99003154': ['input', 'periodCount'],
}

const unsubscriptionCodes = [
  'CBC.30000053', 'CBC.30000067', 'CBC.99003012', 'CBC.99003100', 'CBC.99003128', 'CBC.99003185', 'CBC.99003643', 'CBC.99003647', 'CBC.99003649', 'CBC.99003650',
  'CBC.99003651', 'CBC.99003652', 'CBC.99003654', 'CBC.99003656',
]
const unsubscriptionFields = Object.fromEntries(unsubscriptionCodes.map((code) => [code, ofResources]))
const orderFields = Object.fromEntries([...unsubscriptionCodes, 'CBC.30000010', 'CBC.99000089'].map((code) => [code, ['input', 'orderId']]))
const resourceFields = { 'CBC.99003012': ['input', 'resourceId'], 'CBC.99003602': ['input', 'resourceId'], 'CBC.99003605': ['input', 'resourceId'] }

async function orders({ orderIds }: Pick<TradePayload, 'orderIds'>, context: GraphContext) {
  const found = await Promise.all(orderIds.map((orderId) => orderById(orderId, context)))
  return found.filter((order) => order !== null)
}

async function subscriptions({ customerId, resourceIds }: Pick<ResourcesPayload, 'customerId' | 'resourceIds'>, { sources }: GraphContext) {
  const found = await Promise.all(resourceIds.map((resourceId) => sources.subscriptions.byKey({ customerId, resourceId })))
  return found.filter((subscription) => subscription !== null)
}

export const subscriptionChangeResolvers: Resolvers = {
  Mutation: {
    subscriptionsRenew: (_, { input }, context) => moneyMutation(context, {
      mutation: 'subscriptionsRenew', input, fieldsByCode: renewalFields,
      write: (request) => context.sources.subscriptions.renew(renewalArgs(input), request),
      payload: (receipt) => trade(receipt, input, context),
      itemErrors: (receipt) => trade(receipt, input, context).failures.map(({ error }) => error),
    }),
    subscriptionsUnsubscribe: (_, { input }, context) => moneyMutation(context, {
      mutation: 'subscriptionsUnsubscribe', input, fieldsByCode: unsubscriptionFields,
      write: (request) => {
        const args = { customerId: customerOf(input.customerId), resourceIds: resources(input.resourceIds, maxTraded), scope: input.scope, ...reasons(input) }
        return context.sources.subscriptions.unsubscribe(args, request)
      },
      payload: (receipt) => trade(receipt, input, context),
      itemErrors: (receipt) => trade(receipt, input, context).failures.map(({ error }) => error),
    }),
    orderUnsubscribe: (_, { input }, context) => moneyMutation(context, {
      mutation: 'orderUnsubscribe', input, fieldsByCode: orderFields,
      write: (request) => {
        const args = { customerId: customerOf(input.customerId), orderId: requiredText(input.orderId, 'input.orderId'), typeCode: input.typeCode, ...reasons(input) }
        return context.sources.subscriptions.unsubscribeOrder(args, request)
      },
      payload: (receipt) => ({ orderIds: tradeOrdersOf(receipt?.result ?? {}).orderIds, failures: [] }),
    }),
    subscriptionAutoRenewalEnable: (_, { input }, context) => moneyMutation(context, {
      mutation: 'subscriptionAutoRenewalEnable', input, fieldsByCode: resourceFields,
      write: (request) => {
        const times = numberWithin(input.times, 'input.times', 0, 99)
        return context.sources.subscriptions.enableAutoRenewal({ ...ownResource(input), ...given({ times }) }, request)
      },
      payload: (receipt) => ({ customerId: input.customerId, resourceIds: receipt === null ? [] : [input.resourceId] }),
    }),
    subscriptionAutoRenewalDisable: (_, { input }, context) => mutate(context, { refused: { customerId: input.customerId, resourceIds: [] }, fieldsByCode: resourceFields }, async () => {
      await context.sources.subscriptions.disableAutoRenewal(ownResource(input))
      return { customerId: input.customerId, resourceIds: [input.resourceId] }
    }),
    customerRenewalSettingSet: (_, { input }, context) => mutate(context, { refused: { isSet: false } }, async () => {
      await context.sources.subscriptions.setRenewal(settingArgs(input))
      return { isSet: true }
    }),
    subscriptionsPayPerUseAtExpirySet: (_, { input }, context) => {
      const { customerId, resourceIds, enabled } = input
      return mutate(context, { refused: { customerId, resourceIds: [], failures: [] }, fieldsByCode: { 'CBC.99003626': ofResources } }, async () => {
        const args = { customerId: customerOf(customerId), resourceIds: resources(resourceIds, maxSet), enabled }
        const failures = failuresOf(await context.sources.subscriptions.setPayPerUseAtExpiry(args), resourceIds, 'UpdatePeriodToOnDemand', context)
        return { customerId, resourceIds, failures, userErrors: failures.map(({ error }) => error) }
      })
    },
  },
  ResourceSubscription: {
    attached: ({ customerId, resourceId }, _, { sources }) => sources.subscriptions.attachedTo({ customerId, resourceId }),
  },
  SubscriptionsRenewPayload: {
    orders: (payload, _, context) => orders(payload, context),
    subscriptions: (payload, _, context) => subscriptions(payload, context),
  },
  SubscriptionsUnsubscribePayload: {
    orders: (payload, _, context) => orders(payload, context),
    subscriptions: (payload, _, context) => subscriptions(payload, context),
  },
  OrderUnsubscribePayload: {
    orders: (payload, _, context) => orders(payload, context),
  },
  SubscriptionAutoRenewalEnablePayload: {
    subscriptions: (payload, _, context) => subscriptions(payload, context),
  },
  SubscriptionAutoRenewalDisablePayload: {
    subscriptions: (payload, _, context) => subscriptions(payload, context),
  },
  SubscriptionsPayPerUseAtExpirySetPayload: {
    subscriptions: (payload, _, context) => subscriptions(payload, context),
  },
}

/** Renewing and giving up resources, and what is set for their expiry, over HTTP on the sandbox: each effect is read back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractOperations } from '#src/generated/operations.ts'
import type { Subscription } from '#src/sandbox/world.ts'
import { pay as payInWorld } from '#src/sandbox/trade/paying.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'
import { openTrading, payloadOf, type Trading } from '#test/support/trading.ts'
import { arrivals, receiptFields } from '#test/support/writes.ts'

const vm = 's7.large.2.linux'
const error = '{ code upstreamCode field message }'
const resource = '{ resourceId status expirePolicy expiresAt }'
const mutations = {
  subscriptionsRenew: `mutation ($input: SubscriptionsRenewInput!) { subscriptionsRenew(input: $input) { ${receiptFields} orders { orderId type status } subscriptions ${resource} failures { resourceId error ${error} } userErrors ${error} } }`,
  subscriptionsUnsubscribe: `mutation ($input: SubscriptionsUnsubscribeInput!) { subscriptionsUnsubscribe(input: $input) { ${receiptFields} orders { orderId type status refund { amount { amount } } } subscriptions ${resource} failures { resourceId error ${error} } userErrors ${error} } }`,
  orderUnsubscribe: `mutation ($input: OrderUnsubscribeInput!) { orderUnsubscribe(input: $input) { ${receiptFields} orders { orderId type refund { baseOrderId } } userErrors ${error} } }`,
  subscriptionAutoRenewalEnable: `mutation ($input: SubscriptionAutoRenewalEnableInput!) { subscriptionAutoRenewalEnable(input: $input) { ${receiptFields} subscriptions ${resource} userErrors ${error} } }`,
  subscriptionAutoRenewalDisable: `mutation ($input: SubscriptionAutoRenewalDisableInput!) { subscriptionAutoRenewalDisable(input: $input) { subscriptions ${resource} userErrors ${error} } }`,
  customerRenewalSettingSet: `mutation ($input: CustomerRenewalSettingSetInput!) { customerRenewalSettingSet(input: $input) { isSet userErrors ${error} } }`,
  subscriptionsPayPerUseAtExpirySet: `mutation ($input: SubscriptionsPayPerUseAtExpirySetInput!) { subscriptionsPayPerUseAtExpirySet(input: $input) { subscriptions ${resource} failures { resourceId error ${error} } userErrors ${error} } }`,
} as const
const money: ReadonlySet<string> = new Set(['subscriptionsRenew', 'subscriptionsUnsubscribe', 'orderUnsubscribe', 'subscriptionAutoRenewalEnable'])
const renewals = { new: 'RenewalResources', old: 'RenewalResourcesOld' } as const
const unsubscriptions = { new: 'CancelResourcesSubscription', old: 'CancelResourcesSubscriptionOld' } as const
const unknownId = '00000000-0000-0000-0000-000000000000'

type Generation = 'new' | 'old'
let trading: Trading
let services: Readonly<Record<Generation, ServiceUnderTest>>
let keys = 0

beforeAll(async () => {
  trading = await openTrading()
  services = { new: await trading.start('new'), old: await trading.start('old') }
})

afterAll(async () => {
  await trading.close()
  expect(trading.problems()).toEqual([])
})

/** Resources that were bought just now, in the order of the specifications. */
function buy(specs: readonly string[] = [vm]): readonly Subscription[] {
  const order = trading.place(specs)
  const paid = payInWorld(trading.sandbox.world, trading.customer, order.id, { means: [], discount: null })
  if ('refused' in paid) throw new Error(paid.refused)
  return trading.resources().filter(({ orderId }) => orderId === order.id)
}

function machine(): Subscription {
  const [bought] = buy()
  if (!bought) throw new Error('nothing was bought')
  return bought
}

async function change(generation: Generation, mutation: keyof typeof mutations, rest: object, language = 'en') {
  keys += 1
  const input = { customerId: trading.customer.id, ...(money.has(mutation) && { idempotencyKey: `subscription-${keys}` }), ...rest }
  return payloadOf(await services[generation].query(mutations[mutation], { input }, { 'accept-language': language }), mutation)
}

function monthsLater(time: number, months: number): number {
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds())
}

/** Whole days apart: ends of months are shorter. */
function daysApart(one: number, other: number): number {
  return Math.round(Math.abs(one - other) / 86_400_000)
}

describe.each(['new', 'old'] as const)('renewing by %s', (generation) => {
  const oneYear = { periodType: 'YEAR', periodCount: 1 }

  it('leaves an order that waits for payment, and the resource as it is', async () => {
    const { resourceId, expireTime } = machine()
    const answer = await change(generation, 'subscriptionsRenew', { resourceIds: [resourceId], ...oneYear })
    expect(answer).toMatchObject({
      receipt: { state: 'SUCCEEDED', operation: 'subscription.renew', operationId: renewals[generation], facts: [
        { name: 'customerId' }, { name: 'periodCount', values: ['1'] }, { name: 'periodType', values: ['YEAR'] }, { name: 'resourceIds', values: [resourceId] },
      ] },
      orders: [{ type: 'RENEWAL', status: 'PENDING_PAYMENT' }], subscriptions: [{ resourceId, expirePolicy: 'GRACE_PERIOD' }], failures: [], userErrors: [],
    })
    expect(trading.resources().find((one) => one.resourceId === resourceId)?.expireTime).toBe(expireTime)
    const again = await change(generation, 'subscriptionsRenew', { resourceIds: [resourceId], ...oneYear, confirmPossibleDuplicate: true }, 'zh')
    expect(again).toMatchObject({
      receipt: { state: 'FAILED', upstreamCode: 'CBC.99003100' }, orders: [], subscriptions: [],
      userErrors: [{ code: 'IN_PROGRESS', upstreamCode: 'CBC.99003100', field: ['input', 'resourceIds'], message: '有资源存在待支付的订单。' }],
    })
  })

  it('paid at once, prolongs the resource and leaves its expiry policy', async () => {
    const [first, second] = [machine(), machine()]
    for (const { resourceId } of [first, second]) await change(generation, 'subscriptionAutoRenewalEnable', { resourceId })
    const before = [first, second].map(({ expireTime }) => expireTime)
    const answer = await change(generation, 'subscriptionsRenew', { resourceIds: [first.resourceId, second.resourceId], periodType: 'MONTH', periodCount: 3, payNow: true })
    expect(answer).toMatchObject({
      receipt: { state: 'SUCCEEDED', resultIds: [{ name: 'orderId' }, { name: 'orderId.2' }] },
      orders: [{ type: 'RENEWAL', status: 'COMPLETED' }, { type: 'RENEWAL', status: 'COMPLETED' }],
      subscriptions: [{ resourceId: first.resourceId, expirePolicy: 'AUTO_RENEW' }, { resourceId: second.resourceId, expirePolicy: 'AUTO_RENEW' }],
      failures: [], userErrors: [],
    })
    for (const [index, one] of [first, second].entries()) expect(daysApart(one.expireTime, monthsLater(before[index] ?? 0, 3))).toBeLessThan(4)
  })

  it('names the resources that were left out, and renews the others; the same key tells it again', async () => {
    const { resourceId } = machine()
    const input = { resourceIds: [unknownId, resourceId], ...oneYear, idempotencyKey: `left-out-${generation}` }
    const failed = { code: 'new' === generation ? 'NOT_FOUND' : 'WRONG_STATE', upstreamCode: 'new' === generation ? 'CBC.99003016' : '3016', field: ['input', 'resourceIds', '0'] }
    const answer = await change(generation, 'subscriptionsRenew', input)
    expect(answer).toMatchObject({
      receipt: { state: 'SUCCEEDED' }, orders: [{ status: 'PENDING_PAYMENT' }], subscriptions: [{ resourceId }],
      failures: [{ resourceId: unknownId, error: failed }], userErrors: [failed],
    })
    expect(await change(generation, 'subscriptionsRenew', input)).toEqual(answer)
  })

  it('finds a paid renewal whose answer was lost by until when it lasts, among others of its product, and makes no second one', async () => {
    const [owned, other] = [machine(), machine()]
    const sent = arrivals(trading.sandbox, renewals[generation])
    trading.sandbox.faults.inject({ operationId: renewals[generation], kind: 'reset', carriedOut: true, times: 1 })
    const periodCount = generation === 'new' ? 11 : 10
    const answer = await change(generation, 'subscriptionsRenew', { resourceIds: [owned.resourceId], periodType: 'MONTH', periodCount, payNow: true })
    expect(answer).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, orders: [{ type: 'RENEWAL', status: 'COMPLETED' }], failures: [], userErrors: [] })
    expect(arrivals(trading.sandbox, renewals[generation])).toBe(sent + 1)
    expect(other.expireTime).toBeLessThan(owned.expireTime)
  })

  it('finds a renewal that waits for payment only where no other resource is of its product', async () => {
    const [owned, other] = [machine(), machine()]
    const renewal = { periodType: 'MONTH', periodCount: generation === 'new' ? 7 : 8 }
    const fault = { operationId: renewals[generation], kind: 'reset', carriedOut: true, times: 1 } as const
    trading.sandbox.faults.inject(fault)
    const input = { resourceIds: [owned.resourceId], ...renewal }
    expect(await change(generation, 'subscriptionsRenew', input)).toMatchObject({
      receipt: { state: 'OUTCOME_UNKNOWN', candidates: [{ recordId: expect.stringMatching(/^CS/), exact: false }] }, orders: [], userErrors: [],
    })
    expect(await change(generation, 'subscriptionsRenew', input)).toMatchObject({ receipt: null, subscriptions: [], userErrors: [{ code: 'POSSIBLE_DUPLICATE' }] })
    closeAllBut(other)
    trading.sandbox.faults.inject(fault)
    const alone = await change(generation, 'subscriptionsRenew', { resourceIds: [other.resourceId], ...renewal, periodCount: renewal.periodCount - 2 })
    expect(alone).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, orders: [{ status: 'PENDING_PAYMENT' }] })
  })

  it('of several resources at once is left to people, who are shown the orders', async () => {
    const owned = [machine(), machine()]
    trading.sandbox.faults.inject({ operationId: renewals[generation], kind: 'reset', carriedOut: true, times: 1 })
    const answer = await change(generation, 'subscriptionsRenew', { resourceIds: owned.map(({ resourceId }) => resourceId), periodType: 'YEAR', periodCount: generation === 'new' ? 2 : 3 })
    expect(answer).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN', candidates: [{ exact: false }, { exact: false }] } })
  })

  it('is no refusal when the order was made and its payment failed: the order is found', async () => {
    const owned = machine()
    closeAllBut(owned)
    const { accounts } = trading.customer
    const held = accounts.map(({ amount }) => amount)
    for (const account of accounts) account.amount = 0n
    const answer = await change(generation, 'subscriptionsRenew', { resourceIds: [owned.resourceId], periodType: 'MONTH', periodCount: generation === 'new' ? 1 : 4, payNow: true })
    for (const [index, account] of accounts.entries()) account.amount = held[index] ?? 0n
    expect(answer).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, orders: [{ status: 'PENDING_PAYMENT' }], userErrors: [] })
  })
})

/** Leaves the customer no other resource of the product. */
function closeAllBut(kept: Subscription): void {
  for (const one of trading.resources()) if (one !== kept && one.productId === kept.productId) one.status = 3
}

describe('renewing by old', () => {
  const renew = async (resourceIds: readonly string[]) => {
    keys += 1
    const input = { customerId: trading.customer.id, resourceIds, periodType: 'MONTH', periodCount: 1, idempotencyKey: `old-cannot-${keys}` }
    const { errors } = await services.old.query(mutations.subscriptionsRenew, { input })
    return errors?.map(({ extensions, message }) => [extensions.code, message])
  }
  const cannot = (reason: string) => [['NOT_SUPPORTED_BY_GENERATION', `The old generation of subscription.renew cannot answer this: ${reason}`]]

  it('is refused before anything is sent where it would change what happens at expiry', async () => {
    const [first, second, frozen] = [machine(), machine(), machine()]
    first.expirePolicy = 3
    frozen.expirePolicy = 4
    const sent = arrivals(trading.sandbox, 'RenewalResourcesOld')
    expect(await renew([first.resourceId, second.resourceId])).toEqual(cannot('it sets one expiry policy for all, and those of the resources differ: renew them apart.'))
    expect(await renew([frozen.resourceId])).toEqual(cannot("it sets an expiry policy, too, and has none that leaves the resources' as it is."))
    expect(arrivals(trading.sandbox, 'RenewalResourcesOld')).toBe(sent)
  })

  it('says that the customer has none of the resources', async () => {
    const answer = await change('old', 'subscriptionsRenew', { resourceIds: [unknownId], periodType: 'MONTH', periodCount: 1 }, 'zh')
    expect(answer).toMatchObject({ receipt: null, userErrors: [{ code: 'INVALID_INPUT', upstreamCode: null, field: ['input', 'resourceIds'], message: '`input.resourceIds`：该客户没有这些资源。' }] })
  })

  it('tells an old key\'s receipt without reading the resources again', async () => {
    const { resourceId } = machine()
    const input = { resourceIds: [resourceId], periodType: 'MONTH', periodCount: 5, idempotencyKey: 'old-key-told-again' }
    await change('old', 'subscriptionsRenew', input)
    const reads = arrivals(trading.sandbox, 'ListPayPerUseCustomerResourcesOld')
    const { data } = await services.old.query('mutation ($input: SubscriptionsRenewInput!) { subscriptionsRenew(input: $input) { receipt { state } } }', { input: { customerId: trading.customer.id, ...input } })
    expect(data).toEqual({ subscriptionsRenew: { receipt: { state: 'SUCCEEDED' } } })
    expect(arrivals(trading.sandbox, 'ListPayPerUseCustomerResourcesOld')).toBe(reads)
  })
})

describe.each(['new', 'old'] as const)('giving up by %s', (generation) => {
  it('deletes the resource with what is attached, and the refund can be read', async () => {
    const [owned, disk] = buy([vm, 'SAS'])
    const cash = trading.cash()
    const shown = await services[generation].query('query ($customerId: String!, $id: [String!]) { subscriptions(filter: { customerId: $customerId, resourceIds: $id }) { nodes { attached { resourceId } } } }', { customerId: trading.customer.id, id: [owned?.resourceId] })
    expect(shown.data).toEqual({ subscriptions: { nodes: [{ attached: [{ resourceId: disk?.resourceId }] }] } })
    const answer = await change(generation, 'subscriptionsUnsubscribe', { resourceIds: [owned?.resourceId], scope: 'RESOURCE', reasonType: 'OTHER', reason: '客户不再需要' })
    expect(answer).toMatchObject({
      receipt: { state: 'SUCCEEDED', operationId: unsubscriptions[generation], facts: [{ name: 'customerId' }, { name: 'kind', values: ['RESOURCE'] }, { name: 'resourceIds', values: [owned?.resourceId] }] },
      orders: [{ type: 'UNSUBSCRIPTION', status: 'COMPLETED', refund: [{ amount: { amount: '-199' } }, { amount: { amount: '-35' } }] }],
      subscriptions: [{ resourceId: owned?.resourceId, status: 'CLOSED' }], failures: [], userErrors: [],
    })
    expect(trading.cash() - cash).toBe(23_400n)
    expect([owned?.status, disk?.status]).toEqual([3, 3])
    const again = await change(generation, 'subscriptionsUnsubscribe', { resourceIds: [owned?.resourceId], scope: 'RESOURCE', confirmPossibleDuplicate: true }, 'zh')
    expect(again).toMatchObject({
      receipt: { state: 'FAILED' }, orders: [], subscriptions: [],
      userErrors: [{ code: 'WRONG_STATE', upstreamCode: 'CBC.30000067', field: ['input', 'resourceIds'], message: '资源已删除或未被纳管。' }],
    })
  })

  it('gives up only renewed periods that have not begun, and keeps the resource', async () => {
    const owned = machine()
    const { expireTime } = owned
    const none = await change(generation, 'subscriptionsUnsubscribe', { resourceIds: [owned.resourceId], scope: 'RENEWALS_ONLY' })
    expect(none).toMatchObject({ userErrors: [{ code: 'WRONG_STATE', upstreamCode: 'CBC.99003128', field: ['input', 'resourceIds'] }] })
    await change(generation, 'subscriptionsRenew', { resourceIds: [owned.resourceId], periodType: 'MONTH', periodCount: 2, payNow: true })
    expect(owned.expireTime).toBeGreaterThan(expireTime)
    const answer = await change(generation, 'subscriptionsUnsubscribe', { resourceIds: [owned.resourceId], scope: 'RENEWALS_ONLY' })
    expect(answer).toMatchObject({ receipt: { state: 'SUCCEEDED' }, orders: [{ refund: [{ amount: { amount: '-398' } }] }], subscriptions: [{ status: 'IN_USE' }] })
    expect(owned.expireTime).toBe(expireTime)
  })

  it('finds an unsubscription whose answer was lost, where no other resource is of its product; else shows its order', async () => {
    const fault = { operationId: unsubscriptions[generation], kind: 'reset', carriedOut: true, times: 1 } as const
    const [owned, other] = [machine(), machine()]
    trading.sandbox.faults.inject(fault)
    const doubtful = await change(generation, 'subscriptionsUnsubscribe', { resourceIds: [owned.resourceId], scope: 'RESOURCE' })
    expect(doubtful).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN' }, subscriptions: [{ status: 'CLOSED' }] })
    const { candidates } = (doubtful as { receipt: { candidates: readonly { exact: boolean }[] } }).receipt
    expect(candidates.length).toBeGreaterThan(0)
    expect(candidates.map(({ exact }) => exact)).not.toContain(true)
    const again = await change(generation, 'subscriptionsUnsubscribe', { resourceIds: [owned.resourceId], scope: 'RESOURCE' })
    expect(again).toMatchObject({ receipt: null, userErrors: [{ code: 'POSSIBLE_DUPLICATE' }] })
    expect(other.status).toBe(2)

    const [only] = buy([generation === 'new' ? 'waf.professional' : 'L4_flavor.elb.s1.small'])
    if (!only) throw new Error('nothing was bought')
    rename(only)
    trading.sandbox.faults.inject(fault)
    const sure = await change(generation, 'subscriptionsUnsubscribe', { resourceIds: [only.resourceId], scope: 'RESOURCE' })
    expect(sure).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, orders: [{ type: 'UNSUBSCRIPTION' }], subscriptions: [{ status: 'CLOSED' }] })
  })
})

/** Makes the others of its product another product's, so that one is alone. */
function rename(kept: Subscription): void {
  for (const one of trading.resources()) if (one !== kept && one.productId === kept.productId) Object.assign(one, { productId: `${one.productId}-other` })
}

describe('giving up a whole order', () => {
  const give = (orderId: string, rest: object = {}, language = 'en') => change('old', 'orderUnsubscribe', { orderId, typeCode: 4, ...rest }, language)

  it('is for the old generation alone, and its refund names the order', async () => {
    const owned = machine()
    const answer = await give(owned.orderId, { reasonType: 'UNSATISFIED_WITH_SERVICE', reason: 'too slow' })
    expect(answer).toMatchObject({
      receipt: { state: 'SUCCEEDED', operation: 'order.unsubscribe', facts: [{ name: 'customerId' }, { name: 'kind', values: ['4'] }, { name: 'orderIds', values: [owned.orderId] }] },
      orders: [{ type: 'UNSUBSCRIPTION', refund: [{ baseOrderId: owned.orderId }] }], userErrors: [],
    })
    expect(owned.status).toBe(3)
    expect(await give('CS00000000000000', {}, 'zh')).toMatchObject({ orders: [], userErrors: [{ code: 'NOT_FOUND', upstreamCode: 'CBC.30000010', field: ['input', 'orderId'], message: '订单无效或不存在。' }] })
  })

  it('whose answer was lost is found by what its refund is for', async () => {
    const [owned, other] = [machine(), machine()]
    await give(other.orderId)
    trading.sandbox.faults.inject({ operationId: 'UnsubscribeOrderOld', kind: 'reset', carriedOut: true, times: 1 })
    expect(await give(owned.orderId)).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, orders: [{ refund: [{ baseOrderId: owned.orderId }] }] })
  })
})

describe.each(['new', 'old'] as const)('automatic renewal by %s', (generation) => {
  const operationId = ({ new: 'AutoRenewalResources', old: 'AutoRenewalResourcesOld' } as const)[generation]

  it('is enabled by a write that has a receipt, and disabled by one that has none', async () => {
    const { resourceId } = machine()
    expect(await change(generation, 'subscriptionAutoRenewalEnable', { resourceId })).toMatchObject({
      receipt: { state: 'SUCCEEDED', operationId, facts: [{ name: 'customerId' }, { name: 'resourceIds', values: [resourceId] }] },
      subscriptions: [{ resourceId, expirePolicy: 'AUTO_RENEW' }], userErrors: [],
    })
    expect(await change(generation, 'subscriptionAutoRenewalDisable', { resourceId })).toMatchObject({ subscriptions: [{ resourceId, expirePolicy: 'GRACE_PERIOD' }], userErrors: [] })
    expect(await change(generation, 'subscriptionAutoRenewalDisable', { resourceId }, 'zh')).toEqual({
      subscriptions: [], userErrors: [{ code: 'WRONG_STATE', upstreamCode: 'CBC.99003605', field: ['input', 'resourceId'], message: '自动续费已取消。' }],
    })
    expect(await change(generation, 'subscriptionAutoRenewalEnable', { resourceId: unknownId })).toMatchObject({
      receipt: { state: 'FAILED' }, subscriptions: [], userErrors: [{ code: 'NOT_FOUND', upstreamCode: 'CBC.99003012', field: ['input', 'resourceId'] }],
    })
  })

  it('whose answer was lost is found by the resource\'s state, each time', async () => {
    const { resourceId } = machine()
    for (let time = 1; time <= 2; time += 1) {
      trading.sandbox.faults.inject({ operationId, kind: 'reset', carriedOut: true, times: 1 })
      const answer = await change(generation, 'subscriptionAutoRenewalEnable', { resourceId })
      expect(answer).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND', resultIds: [{ name: 'resourceId', value: resourceId }] }, subscriptions: [{ expirePolicy: 'AUTO_RENEW' }] })
      await change(generation, 'subscriptionAutoRenewalDisable', { resourceId })
    }
    trading.sandbox.faults.inject({ operationId, kind: 'reset', carriedOut: false, times: 1 })
    expect(await change(generation, 'subscriptionAutoRenewalEnable', { resourceId })).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN', candidates: [] }, userErrors: [] })
    expect(await change(generation, 'subscriptionAutoRenewalEnable', { resourceId })).toMatchObject({ receipt: null, userErrors: [{ code: 'POSSIBLE_DUPLICATE' }] })
  })
})

describe('how often to renew', () => {
  it('is sent by the new generation, and cannot be found again: people settle it', async () => {
    const { resourceId } = machine()
    expect(await change('new', 'subscriptionAutoRenewalEnable', { resourceId, times: 12 })).toMatchObject({ receipt: { state: 'SUCCEEDED' }, userErrors: [] })
    expect(trading.sandbox.world.trade.autoRenewals.get(resourceId)).toBe(12)
    trading.sandbox.faults.inject({ operationId: 'AutoRenewalResources', kind: 'reset', carriedOut: true, times: 1 })
    expect(await change('new', 'subscriptionAutoRenewalEnable', { resourceId, times: 3 })).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN', candidates: [{ recordId: resourceId, exact: false }] } })
  })

  it('is refused by the old generation rather than left out', async () => {
    const input = { customerId: trading.customer.id, resourceId: machine().resourceId, times: 3, idempotencyKey: 'old-has-no-count' }
    const { errors } = await services.old.query(mutations.subscriptionAutoRenewalEnable, { input })
    expect(errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
      ['NOT_SUPPORTED_BY_GENERATION', 'The old generation of autoRenewal.enable cannot answer this: it cannot say how often to renew.'],
    ])
  })
})

describe('settings of renewals', () => {
  it('hold for the renewals that follow', async () => {
    const owned = machine()
    expect(await change('new', 'customerRenewalSettingSet', { expiryDay: 17 })).toEqual({ isSet: true, userErrors: [] })
    expect(await change('new', 'customerRenewalSettingSet', { chargeDaysBeforeExpiry: 3 })).toEqual({ isSet: true, userErrors: [] })
    await change('new', 'subscriptionsRenew', { resourceIds: [owned.resourceId], periodType: 'MONTH', periodCount: 1, payNow: true })
    // Days end at midnight in China.
    expect(new Date(owned.expireTime + 8 * 3_600_000).getUTCDate()).toBe(17)
    expect(trading.sandbox.world.trade.renewConfigs.get(trading.customer.id)).toEqual({ expireDay: 17, deductionDay: 3 })
    expect(await change('new', 'customerRenewalSettingSet', { expiryDay: -1 })).toEqual({ isSet: true, userErrors: [] })
  })
})

describe('pay-per-use at expiry', () => {
  it('is set and taken back, and names the resources for which it failed', async () => {
    const [owned, frozen] = [machine(), machine()]
    frozen.status = 4
    const resourceIds = [owned.resourceId, frozen.resourceId]
    const failed = { code: 'WRONG_STATE', upstreamCode: 'CBC.99003626', field: ['input', 'resourceIds', '1'], message: '账号已冻结，不允许转按需。' }
    expect(await change('new', 'subscriptionsPayPerUseAtExpirySet', { resourceIds, enabled: true }, 'zh')).toMatchObject({
      subscriptions: [{ resourceId: owned.resourceId, expirePolicy: 'TO_PAY_PER_USE' }, { resourceId: frozen.resourceId, expirePolicy: 'GRACE_PERIOD' }],
      failures: [{ resourceId: frozen.resourceId, error: failed }], userErrors: [failed],
    })
    expect(await change('new', 'subscriptionsPayPerUseAtExpirySet', { resourceIds: [owned.resourceId], enabled: false })).toMatchObject({
      subscriptions: [{ expirePolicy: 'GRACE_PERIOD' }], failures: [], userErrors: [],
    })
  })
})

const year = { periodType: 'YEAR', periodCount: 1 }
const tooMany = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`)
const refusedInputs: readonly [keyof typeof mutations, string, object, readonly string[] | null, string, string][] = [
  ['subscriptionsRenew', 'no resources', { resourceIds: [], ...year }, ['input', 'resourceIds'], '`input.resourceIds` must not be empty.', '`input.resourceIds` 不能为空。'],
  ['subscriptionsRenew', '11 resources', { resourceIds: tooMany(11), ...year }, ['input', 'resourceIds'], '`input.resourceIds` takes at most 10 items; it had 11.', '`input.resourceIds` 最多 10 项，收到 11 项。'],
  ['subscriptionsRenew', 'a resource named twice', { resourceIds: ['a', 'a'], ...year }, ['input', 'resourceIds', '1'], '`input.resourceIds[1]` names something that stands in the list already.', '`input.resourceIds[1]` 与列表中前面的项重复。'],
  ['subscriptionsRenew', 'an empty id', { resourceIds: ['a', ''], ...year }, ['input', 'resourceIds', '1'], '`input.resourceIds[1]` must not be empty.', '`input.resourceIds[1]` 不能为空。'],
  ['subscriptionsRenew', '12 months', { resourceIds: ['a'], periodType: 'MONTH', periodCount: 12 }, ['input', 'periodCount'],
    '`input.periodCount` must be from 1 to 11 when `input.periodType` is MONTH.', '`input.periodType` 为 MONTH 时，`input.periodCount` 必须在 1 到 11 之间。'],
  ['subscriptionsRenew', '4 years', { resourceIds: ['a'], periodType: 'YEAR', periodCount: 4 }, ['input', 'periodCount'],
    '`input.periodCount` must be from 1 to 3 when `input.periodType` is YEAR.', '`input.periodType` 为 YEAR 时，`input.periodCount` 必须在 1 到 3 之间。'],
  ['subscriptionsUnsubscribe', '11 resources', { resourceIds: tooMany(11), scope: 'RESOURCE' }, ['input', 'resourceIds'], '`input.resourceIds` takes at most 10 items; it had 11.', '`input.resourceIds` 最多 10 项，收到 11 项。'],
  ['subscriptionsUnsubscribe', 'an empty reason', { resourceIds: ['a'], scope: 'RESOURCE', reason: ' ' }, ['input', 'reason'], '`input.reason` must not be empty.', '`input.reason` 不能为空。'],
  ['subscriptionAutoRenewalEnable', '100 renewals', { resourceId: 'a', times: 100 }, ['input', 'times'], '`input.times` must be from 0 to 99; it was 100.', '`input.times` 必须在 0 到 99 之间，收到的是 100。'],
  ['subscriptionAutoRenewalDisable', 'an empty id', { resourceId: '' }, ['input', 'resourceId'], '`input.resourceId` must not be empty.', '`input.resourceId` 不能为空。'],
  ['customerRenewalSettingSet', 'both settings', { expiryDay: 1, chargeDaysBeforeExpiry: 2 }, null, 'Give exactly one of `input.chargeDaysBeforeExpiry`, `input.expiryDay`.', '`input.chargeDaysBeforeExpiry`, `input.expiryDay` 中必须且只能给出一个。'],
  ['customerRenewalSettingSet', 'no setting', {}, null, 'Give exactly one of `input.chargeDaysBeforeExpiry`, `input.expiryDay`.', '`input.chargeDaysBeforeExpiry`, `input.expiryDay` 中必须且只能给出一个。'],
  ['customerRenewalSettingSet', 'the 29th', { expiryDay: 29 }, ['input', 'expiryDay'], '`input.expiryDay` must be from 1 to 28, or -1 for the last day of the month.', '`input.expiryDay` 必须在 1 到 28 之间，或为 -1（每月最后一天）。'],
  ['customerRenewalSettingSet', 'a charge 8 days before', { chargeDaysBeforeExpiry: 8 }, ['input', 'chargeDaysBeforeExpiry'], '`input.chargeDaysBeforeExpiry` must be from 2 to 7; it was 8.', '`input.chargeDaysBeforeExpiry` 必须在 2 到 7 之间，收到的是 8。'],
  ['subscriptionsPayPerUseAtExpirySet', '101 resources', { resourceIds: tooMany(101), enabled: true }, ['input', 'resourceIds'], '`input.resourceIds` takes at most 100 items; it had 101.', '`input.resourceIds` 最多 100 项，收到 101 项。'],
  ['orderUnsubscribe', 'an empty order id', { orderId: '', typeCode: 4 }, ['input', 'orderId'], '`input.orderId` must not be empty.', '`input.orderId` 不能为空。'],
]

describe('an input', () => {
  /** Writes alone: outcomes that the tests before left unknown are looked for in the background, by reads. */
  const writes = () => trading.sandbox.calls.log().filter(({ operationId }) => operationId !== null && operationId !== 'IAM' && contractOperations[operationId].safety !== 'read').length

  it.each(refusedInputs)('of %s with %s is refused in both languages, and nothing is sent', async (mutation, _, rest, field, en, zh) => {
    const before = writes()
    for (const [language, message] of [['en', en], ['zh', zh]] as const) {
      const { userErrors } = await change(mutation === 'orderUnsubscribe' ? 'old' : 'new', mutation, rest, language)
      expect(userErrors).toEqual([{ code: 'INVALID_INPUT', upstreamCode: null, field, message }])
    }
    expect(writes()).toBe(before)
  })
})

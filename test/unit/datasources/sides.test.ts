/** Which side of a canary the calls of an operation are on: by the object they are about, or by who asks. */
import { describe, expect, it } from 'vitest'
import { cacheRules } from '#src/datasources/cache-rules.ts'
import { customerAccounts, customerAllocate, customerReclaim } from '#src/datasources/accounts/operations.ts'
import { customerBalances, customerList, customerNewTags, customerRealNameReview } from '#src/datasources/customers/operations.ts'
import { operations } from '#src/datasources/operations.ts'
import { orderCancel, orderDetails, orderList, orderPay, orderRefund } from '#src/datasources/orders/operations.ts'
import { renewalPrice } from '#src/datasources/pricing/operations.ts'
import { realNameApplyIndividual } from '#src/datasources/real-name/operations.ts'
import { customerCreate, registrationCheck, verificationCodeSend } from '#src/datasources/registration/operations.ts'
import { autoRenewalDisable, autoRenewalEnable, subscriptionList, subscriptionRenew, subscriptionUnsubscribe } from '#src/datasources/subscriptions/operations.ts'
import { packageUsage } from '#src/datasources/usage/operations.ts'

/** What stands for an object in any operation's arguments, however they hold it. */
const anybody = { customerId: 'c-1', orderId: 'cs-1', filter: { customerId: 'c-1', orderId: 'cs-1' }, resourceIds: ['r-1'] }

function entityOf(operation: unknown): unknown {
  if (typeof operation !== 'object' || operation === null || !('entity' in operation) || typeof operation.entity !== 'function') throw new TypeError('an operation has an entity')
  const entity: unknown = operation.entity(anybody)
  return entity === anybody ? 'the argument' : entity
}

describe('the side of a canary', () => {
  it('of an order is that of its id, whatever its case and whatever is asked of it', () => {
    expect([orderDetails, orderRefund, orderPay, orderCancel].map(entityOf)).toEqual(['CS-1', 'CS-1', 'CS-1', 'CS-1'])
    expect(new Set([orderList, orderDetails, orderRefund, orderPay, orderCancel].map(({ group }) => group))).toEqual(new Set(['order']))
  })

  it('of what is a customer\'s is that of the customer', () => {
    const ofCustomer = [customerAllocate, customerReclaim, realNameApplyIndividual, subscriptionRenew, subscriptionUnsubscribe, autoRenewalEnable, autoRenewalDisable, renewalPrice, packageUsage]
    for (const operation of ofCustomer) expect(entityOf(operation), operation.name).toBe('c-1')
    // Their argument is the customer's id itself.
    expect([customerAccounts, customerRealNameReview].map(entityOf)).toEqual(['the argument', 'the argument'])
  })

  it('of a real-name application is that of its review, and of a subscription\'s changes that of its list', () => {
    expect(realNameApplyIndividual.group).toBe(customerRealNameReview.group)
    expect(new Set([subscriptionList, subscriptionRenew, subscriptionUnsubscribe, autoRenewalEnable, autoRenewalDisable].map(({ group }) => group))).toEqual(new Set(['subscription']))
  })

  it('of the steps of a registration is that of who registers', () => {
    expect([registrationCheck, verificationCodeSend, customerCreate].map((operation) => [operation.group, entityOf(operation)])).toEqual(Array.from({ length: 3 }, () => ['registration', null]))
  })

  it('of lists, and of batches that gather over queries, is that of who asks', () => {
    for (const operation of [orderList, customerList, subscriptionList, customerBalances, customerNewTags]) expect(entityOf(operation), operation.name).toBeNull()
    for (const operation of operations.filter(({ name }) => name.endsWith('.list'))) expect(entityOf(operation), operation.name).toBeNull()
  })

  it('of answers that are kept is that of who asks: what is kept is kept by generation, before an object is known', () => {
    expect(cacheRules.length).toBeGreaterThan(5)
    for (const { operation } of cacheRules) expect(entityOf(operation), operation.name).toBeNull()
  })

  it('of a pinned list is that of who asks', () => {
    for (const operation of operations.filter(({ pinned }) => pinned)) expect(entityOf(operation), operation.name).toBeNull()
  })
})

/** Recorded answers of the vendor's own service come out right through GraphQL, over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startReplay, type Replay } from '#test/support/replay.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

const customerId = '05add48f190025510fe4c00d14ee4ea0'

let replay: Replay
let service: ServiceUnderTest

beforeAll(async () => {
  replay = await startReplay()
  service = await startServiceOn(replay.url, { policy: 'default: { use: old, fallback: false }' })
})

afterAll(async () => {
  await service.close()
  await replay.close()
})

const money = (amount: string) => ({ amount, currency: 'CNY' })

const orderFields = `
  orderId customerId status statusCode type typeCode source sourceCode serviceTypeCode serviceTypeName
  officialAmount { amount currency } amountAfterDiscount { amount currency }
  amounts { ...amounts } createdAt paidAt updatedAt needsApproval baseOrderId contractId`

const amountsFragment = `
  fragment amounts on OrderAmounts {
    discounts { type typeCode amount { amount currency } }
    couponAmount { amount currency } flexiPurchaseCouponAmount { amount currency } storedCardAmount { amount currency }
    commissionAmount { amount currency } consumedAmount { amount currency }
  }`

describe('recorded answers of the old generation', () => {
  it('gives the customer whose association type nobody has documented, as UNRECOGNIZED with the raw code', async () => {
    const answer = await service.query(`{
      customers(first: 10) {
        totalCount pageInfo { hasNextPage }
        nodes {
          customerId name accountName label telephone countryCode email verificationStatus verificationStatusCode type typeCode
          freezeStatus accountManagers level association { type typeCode associatedAt }
          realName { result resultCode opinion }
        }
      }
    }`)
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual({
      customers: {
        totalCount: 1,
        pageInfo: { hasNextPage: false },
        nodes: [{
          customerId,
          name: 'xxx',
          accountName: 'a9cafcdcab3b41208c0cda95a1217b96',
          label: null,
          telephone: '177****0000',
          countryCode: null,
          email: null,
          verificationStatus: 'VERIFIED',
          verificationStatusCode: '2',
          type: 'ENTERPRISE',
          typeCode: '1',
          freezeStatus: null,
          accountManagers: null,
          level: null,
          association: { type: 'UNRECOGNIZED', typeCode: '3', associatedAt: '2019-07-19T06:40:53Z' },
          realName: { result: 'APPROVED', resultCode: '2', opinion: null },
        }],
      },
    })
    expect(answer.extensions?.upstream?.trace?.map(({ operationId }) => operationId)).toEqual([
      'ListSubCustomersOld',
      'ShowRealnameAuthenticationReviewResultOld',
    ])
  })

  it('gives a listed order with its amounts, each under its own name', async () => {
    const answer = await service.query(`{
      orders(filter: { customerAssociation: RESALE }, first: 10) {
        totalCount pageInfo { hasNextPage } nodes { ${orderFields} }
      }
    } ${amountsFragment}`)
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual({
      orders: {
        totalCount: 1,
        pageInfo: { hasNextPage: false },
        nodes: [{
          orderId: '9Lw9bGzUCCALxuDqzlKWfqYW5Pg1gEamqK5k',
          customerId: 'L3BnGfjVGsxisDmyp1R6pOA3rivqO3RijBdD',
          status: 'CANCELLED',
          statusCode: '4',
          type: 'NEW_SUBSCRIPTION',
          typeCode: '1',
          source: 'CUSTOMER',
          sourceCode: '1',
          serviceTypeCode: 'hws.service.type.ebs',
          serviceTypeName: null,
          officialAmount: money('30'),
          amountAfterDiscount: money('30'),
          amounts: {
            discounts: [{ type: 'FIXED_PRICE', typeCode: '901', amount: money('100') }],
            couponAmount: money('2'),
            flexiPurchaseCouponAmount: money('1'),
            storedCardAmount: money('3'),
            commissionAmount: money('4'),
            consumedAmount: money('5'),
          },
          createdAt: '2019-04-01T11:28:20Z',
          paidAt: null,
          updatedAt: '2019-04-02T11:29:42Z',
          needsApproval: false,
          baseOrderId: null,
          contractId: null,
        }],
      },
    })
  })

  it('gives an order with its line, amounts and times', async () => {
    const answer = await service.query(`{
      order(orderId: "CS1906210009V3LZ2") {
        ${orderFields} paymentDeadline createdBy
        lines {
          totalCount
          nodes {
            orderLineId serviceTypeCode productId specDescription categoryCode periodType periodTypeCode periodCount
            effectiveAt expiresAt quantity officialAmount { amount currency } amountAfterDiscount { amount currency }
            amounts { ...amounts }
          }
        }
      }
    } ${amountsFragment}`)
    const amounts = {
      discounts: [{ type: 'CASH_COUPON', typeCode: '301', amount: money('3') }],
      couponAmount: money('3'),
      flexiPurchaseCouponAmount: money('0'),
      storedCardAmount: money('0'),
      commissionAmount: null,
      consumedAmount: null,
    }
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual({
      order: {
        orderId: 'CS1906210009V3LZ2',
        customerId: 'd75acd98d7b546a8a58fe60170110298',
        status: 'COMPLETED',
        statusCode: '5',
        type: 'NEW_SUBSCRIPTION',
        typeCode: '1',
        source: 'CUSTOMER',
        sourceCode: '1',
        serviceTypeCode: 'hws.service.type.ebs',
        serviceTypeName: null,
        officialAmount: money('3'),
        amountAfterDiscount: money('0'),
        amounts,
        createdAt: '2019-06-20T16:09:52Z',
        paidAt: '2019-06-20T16:10:11Z',
        updatedAt: '2019-06-20T16:11:07Z',
        needsApproval: false,
        baseOrderId: null,
        contractId: null,
        paymentDeadline: null,
        createdBy: null,
        lines: {
          totalCount: 1,
          nodes: [{
            orderLineId: 'CS1906210009V3LZ2-000001',
            serviceTypeCode: 'hws.service.type.ebs',
            productId: 'd5d5ba12f9ed4d0f997ab48464133d24',
            specDescription: '普通IO',
            categoryCode: 'hws.resource.storage1.evs',
            periodType: 'MONTH',
            periodTypeCode: '2',
            periodCount: 1,
            effectiveAt: '2019-06-20T16:10:30Z',
            expiresAt: '2019-07-21T15:59:59Z',
            quantity: 1,
            officialAmount: money('3'),
            amountAfterDiscount: money('0'),
            amounts,
          }],
        },
      },
    })
    expect(answer.extensions?.upstream?.trace?.map(({ operationId, generation }) => [operationId, generation])).toEqual([['ShowCustomerOrderDetailsOld', 'old']])
  })

  it('gives a subscription as the customer, with an expiry policy that is text and a main resource that names itself', async () => {
    const asked = replay.asked.length
    const answer = await service.query(`query ($customerId: String!) {
      subscriptions(filter: { customerId: $customerId }) {
        totalCount
        nodes {
          subscriptionId customerId resourceId resourceName regionCode serviceTypeCode resourceTypeCode specCode projectId productId
          parentResourceId isMain status statusCode effectiveAt expiresAt expirePolicy expirePolicyCode
        }
      }
    }`, { customerId })
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual({
      subscriptions: {
        totalCount: 1,
        nodes: [{
          subscriptionId: '01154-21800069-0',
          customerId,
          resourceId: '2498f7c4-ac2d-47e3-8729-a683d5755c07',
          resourceName: '203.0.113.185',
          regionCode: 'cn-north-1',
          serviceTypeCode: 'hws.service.type.vpc',
          resourceTypeCode: 'hws.resource.type.ip',
          specCode: '5_sbgp',
          projectId: '3f0ba7064edd4a06849eef1c9d71a400',
          productId: 'c1944e81eb214484992b1d925123a155',
          parentResourceId: null,
          isMain: true,
          status: 'IN_USE',
          statusCode: '2',
          effectiveAt: '2018-04-26T18:03:03Z',
          expiresAt: '2018-06-27T15:59:59Z',
          expirePolicy: 'AUTO_RENEW',
          expirePolicyCode: '3',
        }],
      },
    })
    expect(replay.asked.slice(asked)).toEqual(['ListSubCustomers', 'IAM', 'IAM', 'ListPayPerUseCustomerResourcesOld'])
  })

  it('asked only what the contracts allow, and only what is recorded', () => {
    expect(replay.problems).toEqual([])
    expect(new Set(replay.asked)).toEqual(new Set([
      'IAM',
      'ListCustomerOrdersOld',
      'ListPayPerUseCustomerResourcesOld',
      'ListSubCustomers',
      'ListSubCustomersOld',
      'ShowCustomerOrderDetailsOld',
      'ShowRealnameAuthenticationReviewResultOld',
    ]))
  })
})

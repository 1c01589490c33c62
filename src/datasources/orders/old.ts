/** Orders on the old generation. Pure mapping: no I/O. Source: contracts/orders.mapping.md, sections 1, 2 and 6. */
import { ContractBroken } from '../../generations/contract-broken.ts'
import { bind, type Plan, type PlannedIdentity } from '../../generations/operation.ts'
import { measuredMoneyOrNull, moneyOrNull } from '../money.ts'
import { numberedPage, numberedPages, offsetOf, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, integerOrNull, list, objectOrNull, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import { readAmounts, type AmountNames } from './amounts.ts'
import { statusCodes, typeCodes } from './filter-codes.ts'
import {
  orderPeriodType,
  orderSource,
  orderStatus,
  orderType,
  type Order,
  type OrderDetails,
  type OrderDetailsArgs,
  type OrderLine,
  type OrderListArgs,
  type RefundArgs,
  type RefundDetail,
} from './model.ts'

const maxListPage = 9999
const maxLinesPage = 100

const amountNames: AmountNames = {
  info: 'amountInfo',
  discounts: 'discountList',
  discountType: 'discountType',
  discountAmount: 'discountAmount',
  coupon: 'couponAmount',
  flexiPurchaseCoupon: 'cashcouponAmount',
  storedCard: 'cardAmount',
  commission: 'commissionAmount',
  consumed: 'consumedAmount',
}

const missingOfOrders = ['Order.createdBy', 'Order.enterpriseProjects', 'Order.paymentDeadline', 'Order.serviceTypeName', 'Order.subOrders']

export const listOld = bind<OrderListArgs, Page<Order>>(['ListCustomerOrdersOld'], {
  plan: planList,
  merge: (answers, args) => {
    const data = answers.map((answer) => objectOrNull(body(answer), 'data') ?? {})
    return numberedPage(
      data.map((page) => list(page, 'orderInfos', readOrder)),
      data[0] ? integerOrNull(data[0], 'totalSize') : null,
      args,
      maxListPage,
    )
  },
  missing: missingOfOrders,
})

function planList(args: OrderListArgs): Plan {
  const { filter } = args
  if (filter.indirectPartnerId !== undefined) return { cannot: 'it has no filter by cloud reseller.' }
  const scope = scopeOf(args)
  if ('cannot' in scope) return scope
  const pages = numberedPages(offsetOf(args), args.limit, maxListPage)
  if (pages.some((page) => page.number > maxListPage)) return { cannot: `it has no page beyond number ${maxListPage}.` }
  return {
    requests: pages.map((page) =>
      request('ListCustomerOrdersOld', {
        identity: scope.identity,
        query: {
          order_id: filter.orderId,
          customer_id: scope.customerId,
          status: filter.status && String(statusCodes[filter.status]),
          order_type: filter.type && typeCodes[filter.type],
          service_type: filter.serviceTypeCode,
          create_time_begin: filter.createdFrom,
          create_time_end: filter.createdTo,
          payment_time_begin: filter.paidFrom,
          payment_time_end: filter.paidTo,
          sort: args.sort === 'CREATED_AT_ASC' ? 'createTime' : '-createTime',
          page_index: page.number,
          page_size: page.size,
        },
      }),
    ),
  }
}

type ListScope = { readonly identity: PlannedIdentity; readonly customerId: string | undefined } | { readonly cannot: string }

/**
 * Whose orders can be asked for: with the partner's credentials the list holds resale customers' orders only, so it
 * answers for others only as the customer itself.
 */
function scopeOf(args: OrderListArgs): ListScope {
  const wanted = args.filter.customerAssociation
  if (wanted === 'REFERRAL') return { cannot: 'it lists orders of resale customers only.' }
  if (!args.owner) {
    if (wanted === 'RESALE') return { identity: { kind: 'partner' }, customerId: undefined }
    return { cannot: 'its list of all customers\' orders holds those of resale customers only.' }
  }
  const { customerId, association } = args.owner
  if (wanted === 'RESALE' || association === 'RESALE') return { identity: { kind: 'partner' }, customerId }
  if (args.actsForCustomers) return { identity: { kind: 'customer', customerId }, customerId: undefined }
  return { cannot: 'with the partner\'s credentials it lists orders of resale customers only, and this customer is not known to be one.' }
}

/** `currency` is an amount here (the original price); the code is `currencyType`. */
function readOrder(row: WireObject): Order {
  const currency = textOrNull(row, 'currencyType')
  const statusCode = codeOrNull(row, 'status')
  const typeCode = codeOrNull(row, 'orderType')
  const sourceCode = codeOrNull(row, 'sourceType')
  return {
    orderId: text(row, 'orderId'),
    customerId: text(row, 'customerId'),
    status: orderStatus.read(statusCode),
    statusCode,
    type: orderType.read(typeCode),
    typeCode,
    source: orderSource.read(sourceCode),
    sourceCode,
    serviceTypeCode: textOrNull(row, 'serviceType'),
    serviceTypeName: null,
    officialAmount: measuredMoneyOrNull(row, 'currencyOfficial', 'measureId', currency),
    amountAfterDiscount: measuredMoneyOrNull(row, 'currencyAfterDiscount', 'measureId', currency),
    amounts: readAmounts(row, amountNames, currency),
    createdAt: timeOrNull(row, 'createTime'),
    paidAt: timeOrNull(row, 'paymentTime'),
    updatedAt: timeOrNull(row, 'lastUpdateTime'),
    needsApproval: booleanOrNull(row, 'needAudit'),
    baseOrderId: textOrNull(row, 'baseOrderId'),
    contractId: textOrNull(row, 'contractId'),
    subOrders: null,
    enterpriseProjects: null,
  }
}

/** `offset` is a page number from 1 here. An unknown order is an answer without `orderInfo`, or a refusal. */
export const detailsOld = bind<OrderDetailsArgs, OrderDetails | null>(['ShowCustomerOrderDetailsOld'], {
  plan: (args) => ({
    requests: numberedPages(offsetOf(args), args.limit, maxLinesPage).map((page) =>
      request('ShowCustomerOrderDetailsOld', { path: { order_id: args.orderId }, query: { offset: page.number, limit: page.size } }),
    ),
  }),
  merge: (answers, args) => {
    if (answers.some((answer) => answer === null)) return null
    const wires = answers.map(body)
    const head = wires[0] && objectOrNull(wires[0], 'orderInfo')
    if (!wires[0] || !head) return null
    const pages = wires.map((wire) => list(wire, 'orderlineItems', readLine))
    const lines = numberedPage(pages, integerOrNull(wires[0], 'count'), args, maxLinesPage)
    return { order: readOrder(head), lines, paymentDeadline: null, createdBy: null }
  },
  notFound: ['CBC.30000010'],
  missing: [...missingOfOrders, 'OrderLine.serviceTypeName'],
})

function readLine(row: WireObject): OrderLine {
  const currency = textOrNull(row, 'currencyType')
  const periodTypeCode = codeOrNull(row, 'periodType')
  return {
    orderLineId: text(row, 'orderLineItemId'),
    serviceTypeCode: textOrNull(row, 'cloudServiceType'),
    serviceTypeName: null,
    productId: textOrNull(row, 'productId'),
    specDescription: textOrNull(row, 'productSpecDesc'),
    categoryCode: textOrNull(row, 'categoryCode'),
    periodType: orderPeriodType.read(periodTypeCode),
    periodTypeCode,
    periodCount: integerOrNull(row, 'periodNum'),
    effectiveAt: timeOrNull(row, 'validTime'),
    expiresAt: timeOrNull(row, 'expireTime'),
    quantity: integerOrNull(row, 'subscriptionNum'),
    officialAmount: moneyOrNull(row, 'currencyOfficial', currency),
    amountAfterDiscount: moneyOrNull(row, 'currencyAfterDiscount', currency),
    amounts: readAmounts(row, amountNames, currency),
  }
}

/** Customers only, and amounts in the unit that `measure_id` (a text) names: recorded answers carry fen. */
export const refundOld = bind<RefundArgs, readonly RefundDetail[] | null>(['ShowRefundOrderDetailsOld'], {
  plan: ({ orderId, customerId }) => ({
    requests: [request('ShowRefundOrderDetailsOld', { identity: { kind: 'customer', customerId }, query: { order_id: orderId } })],
  }),
  merge: ([answer]) => (answer === null ? null : list(body(answer), 'resource_info_list', readRefund)),
  notFound: ['CBC.99005026'],
  missing: ['RefundDetail.resourceTypeName', 'RefundDetail.serviceTypeName'],
})

function readRefund(row: WireObject): RefundDetail {
  const amount = measuredMoneyOrNull(row, 'amount', 'measure_id', null)
  if (amount === null) throw new ContractBroken('amount', 'is missing')
  return {
    refundDetailId: text(row, 'id'),
    amount,
    serviceTypeCode: textOrNull(row, 'cloudServiceType'),
    serviceTypeName: null,
    resourceTypeCode: textOrNull(row, 'resourceType'),
    resourceTypeName: null,
    regionCode: textOrNull(row, 'regionCode'),
    baseOrderId: textOrNull(row, 'preOrderId'),
  }
}

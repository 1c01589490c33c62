/** Orders on the new generation. Pure mapping: no I/O. Source: contracts/orders.mapping.md, sections 1, 2 and 6. */
import { bind, type Plan } from '../../generations/operation.ts'
import { ContractBroken } from '../../generations/contract-broken.ts'
import { measuredMoneyOrNull, moneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, having, integerOrNull, list, objectOrNull, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
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

const amountNames: AmountNames = {
  info: 'amount_info',
  discounts: 'discounts',
  discountType: 'discount_type',
  discountAmount: 'discount_amount',
  coupon: 'coupon_amount',
  flexiPurchaseCoupon: 'flexipurchase_coupon_amount',
  storedCard: 'stored_card_amount',
  commission: 'commission_amount',
  consumed: 'consumed_amount',
}

export const listNew = bind<OrderListArgs, Page<Order>>(['ListCustomerOrders'], {
  plan: planList,
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'order_infos', readOrder), integerOrNull(wire, 'total_count'), args)
  },
  missing: ['Order.baseOrderId', 'Order.needsApproval', 'Order.updatedAt'],
})

/** The sort is always sent: the default of this generation is not established (section 1). */
function planList(args: OrderListArgs): Plan {
  const { filter } = args
  if (filter.customerAssociation !== undefined) return { cannot: 'it cannot filter by the customers\' association.' }
  return {
    requests: [
      request('ListCustomerOrders', {
        query: {
          order_id: filter.orderId,
          customer_id: args.owner?.customerId,
          status: filter.status && statusCodes[filter.status],
          order_type: filter.type && typeCodes[filter.type],
          service_type_code: filter.serviceTypeCode,
          create_time_begin: filter.createdFrom,
          create_time_end: filter.createdTo,
          payment_time_begin: filter.paidFrom,
          payment_time_end: filter.paidTo,
          indirect_partner_id: filter.indirectPartnerId,
          order_by: args.sort === 'CREATED_AT_ASC' ? 'createTime' : '-createTime',
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }
}

/** `currency` is the code here (the amount's name on the old generation). */
function readOrder(row: WireObject): Order {
  const currency = textOrNull(row, 'currency')
  const statusCode = codeOrNull(row, 'status')
  const typeCode = codeOrNull(row, 'order_type')
  const sourceCode = codeOrNull(row, 'source_type')
  const subOrders = list(row, 'sub_order_infos', readOrder)
  return {
    orderId: text(row, 'order_id'),
    customerId: text(row, 'customer_id'),
    status: orderStatus.read(statusCode),
    statusCode,
    type: orderType.read(typeCode),
    typeCode,
    source: orderSource.read(sourceCode),
    sourceCode,
    serviceTypeCode: textOrNull(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
    officialAmount: measuredMoneyOrNull(row, 'official_amount', 'measure_id', currency),
    amountAfterDiscount: measuredMoneyOrNull(row, 'amount_after_discount', 'measure_id', currency),
    amounts: readAmounts(row, amountNames, currency),
    createdAt: timeOrNull(row, 'create_time'),
    paidAt: timeOrNull(row, 'payment_time'),
    updatedAt: null,
    needsApproval: null,
    baseOrderId: null,
    contractId: textOrNull(row, 'contract_id'),
    subOrders: subOrders.length === 0 ? null : subOrders,
    enterpriseProjects: row['enterprise_projects'] == null ? null : list(row, 'enterprise_projects', readProject),
  }
}

function readProject(row: WireObject) {
  return { id: text(row, 'id'), name: textOrNull(row, 'name') }
}

/** CBC.30000010: there is no such order. */
export const detailsNew = bind<OrderDetailsArgs, OrderDetails | null>(['ShowCustomerOrderDetails'], {
  plan: (args) => ({
    requests: [request('ShowCustomerOrderDetails', { path: { order_id: args.orderId }, query: { offset: offsetOf(args), limit: args.limit } })],
  }),
  merge: ([answer], args) => {
    if (answer === null) return null
    const wire = body(answer)
    const head = objectOrNull(wire, 'order_info')
    return (
      head && {
        order: readOrder(head),
        lines: offsetPage(list(wire, 'order_line_items', readLine), integerOrNull(wire, 'total_count'), args),
        paymentDeadline: timeOrNull(head, 'pending_payment_end_time'),
        createdBy: textOrNull(head, 'user_name'),
      }
    )
  },
  notFound: ['CBC.30000010'],
  missing: ['Order.baseOrderId', 'Order.enterpriseProjects', 'Order.needsApproval', 'Order.updatedAt'],
})

function readLine(row: WireObject): OrderLine {
  const currency = textOrNull(row, 'currency')
  const periodTypeCode = codeOrNull(row, 'period_type')
  return {
    orderLineId: text(row, 'order_line_item_id'),
    serviceTypeCode: textOrNull(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
    productId: textOrNull(row, 'product_id'),
    specDescription: textOrNull(row, 'product_spec_desc'),
    categoryCode: textOrNull(row, 'category_code'),
    periodType: orderPeriodType.read(periodTypeCode),
    periodTypeCode,
    periodCount: integerOrNull(row, 'period_num'),
    effectiveAt: timeOrNull(row, 'effective_time'),
    expiresAt: timeOrNull(row, 'expire_time'),
    quantity: integerOrNull(row, 'subscription_num'),
    officialAmount: moneyOrNull(row, 'official_amount', currency),
    amountAfterDiscount: moneyOrNull(row, 'amount_after_discount', currency),
    amounts: readAmounts(row, amountNames, currency),
  }
}

/** CBC.99005026: not an unsubscription or downgrade, so there is nothing refunded. */
export const refundNew = bind<RefundArgs, readonly RefundDetail[] | null>(['ShowRefundOrderDetails'], {
  plan: ({ orderId, customerId }) => ({ requests: [request('ShowRefundOrderDetails', { query: { order_id: orderId, customer_id: customerId } })] }),
  merge: ([answer]) => (answer === null ? null : list(body(answer), 'refund_infos', readRefund)),
  notFound: ['CBC.99005026'],
})

function readRefund(item: WireObject): RefundDetail {
  const row = having(item, 'measure_id', 'resource_type_code', 'service_type_code', 'region_code')
  const amount = measuredMoneyOrNull(row, 'amount', 'measure_id', null)
  if (amount === null) throw new ContractBroken('amount', 'is missing')
  return {
    refundDetailId: text(row, 'id'),
    amount,
    serviceTypeCode: textOrNull(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    regionCode: textOrNull(row, 'region_code'),
    baseOrderId: textOrNull(row, 'base_order_id'),
  }
}

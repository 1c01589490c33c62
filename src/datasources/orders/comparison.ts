/** How the two generations of the reads of orders are compared. Source: contracts/orders.mapping.md. */
import type { AnyComparison, ListRule } from '../../generations/shadow/comparison.ts'
import { comparisonOf, hasMore, isFirstPage, listArguments, literal, pageClasses, word } from '../comparing.ts'
import { orderDetails, orderList, orderRefund } from './operations.ts'

const byType: ListRule = { by: ['typeCode'], order: 'free' }

const amounts = 'officialAmount { amount } amountAfterDiscount { amount } amounts { couponAmount { amount } consumedAmount { amount } discounts { typeCode amount { amount } } }'
const shown = `orderId customerId status type source serviceTypeCode createdAt paidAt ${amounts}`

export const orderComparisons: readonly AnyComparison[] = [
  comparisonOf(orderList, {
    types: { 'items[]': 'Order', 'items[].subOrders[]': 'Order' },
    lists: { items: { by: ['orderId'], order: 'same' }, 'items[].amounts.discounts': byType },
    classes: [
      ...pageClasses,
      { name: 'filtered', has: ({ filter }) => hasMore(filter, 'customerAssociation') },
      { name: 'not filtered', has: ({ filter }) => !hasMore(filter, 'customerAssociation') },
    ],
    query: (args) => {
      const { owner, filter: { status, type, ...others }, sort } = args
      if (owner === null || hasMore(others)) return null
      const given = listArguments(args, { sort: word(sort), filter: status === undefined && type === undefined ? undefined : { status: word(status), type: word(type) } })
      return given === null ? null : `{ customer(customerId: ${literal(owner.customerId)}) { orders${given} { totalCount nodes { ${shown} } } } }`
    },
  }),
  comparisonOf(orderDetails, {
    types: { '': 'Order', order: 'Order', 'order.subOrders[]': 'Order', 'lines.items[]': 'OrderLine' },
    lists: { 'lines.items': { by: ['orderLineId'], order: 'same' }, 'lines.items[].amounts.discounts': byType, 'order.amounts.discounts': byType },
    personal: ['createdBy'],
    // Lines come in chunks of a hundred: a second one is too rare for a roll-out to wait for it.
    query: (args) => {
      const given = listArguments(args)
      const head = `{ order(orderId: ${literal(args.orderId)}) { ${shown}`
      return given === null || !isFirstPage(args) ? `${head} } }` : `${head} lines${given} { totalCount nodes { orderLineId productId periodType periodCount quantity effectiveAt expiresAt ${amounts} } } } }`
    },
  }),
  comparisonOf(orderRefund, {
    types: { '[]': 'RefundDetail' },
    lists: { '': { by: ['refundDetailId'], order: 'free' } },
    query: ({ orderId }) => `{ order(orderId: ${literal(orderId)}) { orderId refund { refundDetailId amount { amount } serviceTypeCode resourceTypeCode regionCode baseOrderId } } }`,
  }),
]

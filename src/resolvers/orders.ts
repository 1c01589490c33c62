/** Orders: arguments in, the source's answer out. */
import type { AssociationType, Customer } from '../datasources/customers/model.ts'
import { filterableStatuses } from '../datasources/orders/filter-codes.ts'
import type { Order, OrderListFilter, OrderOwner, OrderSort } from '../datasources/orders/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { OrderFilter, Resolvers } from '../generated/schema.ts'
import { exactlyOne, filterEnum, filterText, given, oneOfFilterable, timeSpan } from './arguments.ts'
import { askedPage, connectionOf, pagedConnection, type PagingArguments } from './connection.ts'
import type { GraphContext } from './context.ts'
import { partsOfGlobalId, toGlobalId } from './global-id.ts'

/** The longest span of a time filter (contracts/orders.mapping.md, section 1). */
const maxDays = 366

interface OrdersArguments extends PagingArguments {
  readonly filter?: OrderFilter | null | undefined
  readonly sort?: OrderSort | null | undefined
}

function listFilter(filter: OrderFilter | null | undefined): OrderListFilter {
  const created = timeSpan(filter?.createdAt, 'filter.createdAt', maxDays)
  const paid = timeSpan(filter?.paidAt, 'filter.paidAt', maxDays)
  return given({
    orderId: filterText(filter?.orderId, 'filter.orderId'),
    customerAssociation: filterEnum(filter?.customerAssociation, 'filter.customerAssociation'),
    status: oneOfFilterable(filterEnum(filter?.status, 'filter.status'), filterableStatuses, 'filter.status'),
    type: filterEnum(filter?.type, 'filter.type'),
    serviceTypeCode: filterText(filter?.serviceTypeCode, 'filter.serviceTypeCode'),
    createdFrom: created.from,
    createdTo: created.to,
    paidFrom: paid.from,
    paidTo: paid.to,
    indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
  })
}

/** The list of orders, asked for at the root and on the partner. */
export function orders(args: OrdersArguments, context: GraphContext) {
  const filter = listFilter(args.filter)
  const customerId = filterText(args.filter?.customerId, 'filter.customerId')
  const owner = customerId === undefined ? null : { customerId, association: null }
  return pageOfOrders(args, filter, owner, (query) => context.sources.orders.list(query))
}

function ordersOfCustomer(customer: Customer, args: OrdersArguments, context: GraphContext) {
  if (args.filter?.customerId != null) throw new PartnerGraphError('one-of', { arguments: 'the customer itself, `filter.customerId`' })
  const owner = { customerId: customer.customerId, association: knownAssociation(customer) }
  return pageOfOrders(args, listFilter(args.filter), owner, (query) => context.sources.orders.ofCustomer({ ...query, owner }))
}

function pageOfOrders(
  args: OrdersArguments,
  filter: OrderListFilter,
  owner: OrderOwner | null,
  load: GraphContext['sources']['orders']['list'],
) {
  const sort = args.sort ?? 'CREATED_AT_DESC'
  return pagedConnection({ list: 'orders', arguments: [filter, sort, owner?.customerId ?? null] }, args, ({ position, limit }) =>
    load({ filter, sort, owner, position, limit }),
  )
}

/** How a customer is associated; null where the upstream's word for it is unknown. */
export function knownAssociation({ association }: Customer): AssociationType | null {
  return association.type === 'RESALE' || association.type === 'REFERRAL' ? association.type : null
}

/** An order's own look-up: null where there is none. */
export async function orderById(orderId: string, { sources }: GraphContext): Promise<Order | null> {
  return (await sources.orders.details(orderId))?.order ?? null
}

export const orderResolvers: Resolvers = {
  Query: {
    order: (_, args, context) => {
      const by = exactlyOne(args.id, args.orderId, '`id`, `orderId`')
      const orderId = 'first' in by ? partsOfGlobalId(by.first, 'Order', 1, 'id')[0] : filterText(by.second, 'orderId')
      return orderId === undefined ? null : orderById(orderId, context)
    },
    orders: (_, args, context) => orders(args, context),
  },
  Customer: {
    orders: (customer, args, context) => ordersOfCustomer(customer, args, context),
  },
  Order: {
    id: ({ orderId }) => toGlobalId('Order', orderId),
    customer: ({ customerId }, _, { sources }) => sources.customers.byId.load(customerId),
    paymentDeadline: async ({ orderId }, _, { sources }) => (await sources.orders.details(orderId))?.paymentDeadline ?? null,
    createdBy: async ({ orderId }, _, { sources }) => (await sources.orders.details(orderId))?.createdBy ?? null,
    lines: async ({ orderId }, args, { sources }) => {
      const query = { list: 'order.lines', arguments: orderId }
      const asked = askedPage(query, args)
      const page = await sources.orders.lines(orderId, asked)
      return page && connectionOf(query, asked, page)
    },
    refund: ({ orderId, customerId, type }, _, { sources }) =>
      type === 'UNSUBSCRIPTION' || type === 'CHANGE' ? sources.orders.refund({ orderId, customerId }) : null,
  },
}

/** Invoices and what can be invoiced: arguments in, the source's answer out. */
import type { InvoiceableCycleArgs, InvoiceableOrderArgs, InvoiceListFilter } from '../datasources/invoices/model.ts'
import type { Order } from '../datasources/orders/model.ts'
import type { Customer } from '../datasources/customers/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { InvoiceableCycleFilter, InvoiceableOrderFilter, InvoiceFilter, Resolvers } from '../generated/schema.ts'
import { exactlyOne, filterEnum, filterList, filterText, given, timeSpan } from './arguments.ts'
import { pagedConnection, type PagingArguments } from './connection.ts'
import type { GraphContext } from './context.ts'
import { partsOfGlobalId, toGlobalId } from './global-id.ts'
import { orderById } from './orders.ts'
import { maskEmail, maskPhone, seesPersonalData } from './personal-data.ts'

/** As many states as there are: more would name one twice. */
const maxStates = 11
/** The contract has no cap; this one keeps the query's address short enough for any server. */
const maxServiceTypes = 50

interface InvoicesArguments extends PagingArguments {
  readonly filter?: InvoiceFilter | null | undefined
}

function listFilter(filter: InvoiceFilter | null | undefined): InvoiceListFilter {
  const applied = timeSpan(filter?.appliedAt, 'filter.appliedAt')
  const states = filterList(filter?.states, 'filter.states', maxStates)
  return given({
    states: states?.flatMap((state) => filterEnum(state, 'filter.states') ?? []),
    requestMethod: filterEnum(filter?.requestMethod, 'filter.requestMethod'),
    type: filterEnum(filter?.type, 'filter.type'),
    medium: filterEnum(filter?.medium, 'filter.medium'),
    orderId: filterText(filter?.orderId, 'filter.orderId'),
    billingCycle: filter?.billingCycle ?? undefined,
    appliedFrom: applied.from,
    appliedTo: applied.to,
    contractEntity: filterEnum(filter?.contractEntity, 'filter.contractEntity'),
  })
}

/** The list of invoices, asked for at the root and on the partner. */
function invoices(args: InvoicesArguments, { sources }: GraphContext) {
  const filter = listFilter(args.filter)
  return pagedConnection({ list: 'invoices', arguments: filter }, args, ({ position, limit }) => sources.invoices.list({ filter, position, limit }))
}

function cycleFilter(filter: InvoiceableCycleFilter | null | undefined): InvoiceableCycleArgs['filter'] {
  const from = filter?.from ?? undefined
  const to = filter?.to ?? undefined
  // Months as YYYY-MM stand in the order of their texts.
  if (from !== undefined && to !== undefined && from > to) throw new PartnerGraphError('range-order', { argument: 'filter' })
  return given({ contractEntity: filterEnum(filter?.contractEntity, 'filter.contractEntity'), from, to })
}

function orderFilter(filter: InvoiceableOrderFilter | null | undefined): InvoiceableOrderArgs['filter'] {
  const paid = timeSpan(filter?.paidAt, 'filter.paidAt')
  const codes = filterList(filter?.serviceTypeCodes, 'filter.serviceTypeCodes', maxServiceTypes)
  return given({
    contractEntity: filterEnum(filter?.contractEntity, 'filter.contractEntity'),
    customerId: filterText(filter?.customerId, 'filter.customerId'),
    orderId: filterText(filter?.orderId, 'filter.orderId'),
    serviceTypeCodes: codes?.flatMap((code) => filterText(code, 'filter.serviceTypeCodes') ?? []),
    paidFrom: paid.from,
    paidTo: paid.to,
  })
}

export const invoiceResolvers: Resolvers = {
  Query: {
    invoice: (_, args, { sources }) => {
      const by = exactlyOne(args.id, args.invoiceId, '`id`, `invoiceId`')
      const invoiceId = 'first' in by ? partsOfGlobalId(by.first, 'Invoice', 1, 'id')[0] : filterText(by.second, 'invoiceId')
      return invoiceId === undefined ? null : sources.invoices.byId.load(invoiceId)
    },
    invoices: (_, args, context) => invoices(args, context),
    invoiceableCycles: (_, args, { sources }) => {
      const filter = cycleFilter(args.filter)
      return pagedConnection({ list: 'invoiceableCycles', arguments: filter }, args, ({ position, limit }) =>
        sources.invoices.invoiceableCycles({ filter, position, limit }),
      )
    },
    invoiceableOrders: (_, args, { sources }) => {
      const filter = orderFilter(args.filter)
      return pagedConnection({ list: 'invoiceableOrders', arguments: filter }, args, ({ position, limit }) =>
        sources.invoices.invoiceableOrders({ filter, position, limit }),
      )
    },
    invoiceableCustomerCycles: (_, args, { sources }) => {
      const filter = {
        billingCycle: args.filter.billingCycle,
        ...given({
          contractEntity: filterEnum(args.filter.contractEntity, 'filter.contractEntity'),
          customerId: filterText(args.filter.customerId, 'filter.customerId'),
        }),
      }
      return pagedConnection({ list: 'invoiceableCustomerCycles', arguments: filter }, args, ({ position, limit }) =>
        sources.invoices.invoiceableCustomerCycles({ filter, position, limit }),
      )
    },
  },
  Partner: {
    invoices: (_, args, context) => invoices(args, context),
  },
  Invoice: {
    id: ({ invoiceId }) => toGlobalId('Invoice', invoiceId),
    // Each item settles on its own, so that one that fails leaves the others; the generated types know no promise of null.
    orders: ({ orderIds }, _, context) => orderIds.map((orderId) => orderById(orderId, context)) as Promise<Order>[],
    customers: ({ customerIds }, _, { sources }) => customerIds.map((customerId) => sources.customers.byId.load(customerId)) as Promise<Customer>[],
    recipientEmails: ({ recipientEmails }, _, context) => (seesPersonalData(context) ? recipientEmails : recipientEmails.map(maskEmail)),
    sourceInvoice: ({ sourceInvoiceId }, _, { sources }) => (sourceInvoiceId === null ? null : sources.invoices.byId.load(sourceInvoiceId)),
  },
  MailingAddress: {
    mobilePhone: ({ mobilePhone }, _, context) => (mobilePhone === null || seesPersonalData(context) ? mobilePhone : maskPhone(mobilePhone)),
  },
  InvoiceableOrder: {
    order: ({ orderId }, _, context) => orderById(orderId, context),
    customer: ({ customerId }, _, { sources }) => (customerId === null ? null : sources.customers.byId.load(customerId)),
  },
  InvoiceableCustomerCycle: {
    customer: ({ customerId }, _, { sources }) => sources.customers.byId.load(customerId),
  },
}

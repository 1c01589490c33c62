/**
 * The sources as a caller sees them that is restricted to some customers: the second lock behind the one before execution
 * (src/server/customer-restriction.ts). Whatever is not opened here is FORBIDDEN, sources that are added later too. It
 * stands before caches, batches and shared calls, so that those need not know who asks.
 *
 * An object of another customer is null, as one that nobody has, and is not asked for where its id says whose it is.
 */
import type DataLoader from 'dataloader'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Order } from './orders/model.ts'
import type { Page } from './paging.ts'
import type { Sources } from './sources.ts'

interface Owned {
  readonly customerId: string
}

type Customers = ReadonlySet<string>

/** The sources with everything closed but what is the given customers' own. */
export function restrictedSources(sources: Sources, customers: Customers): Sources {
  const { billing, orders, subscriptions } = sources
  return only(sources, {
    customers: restrictedCustomers(sources.customers, customers),
    orders: restrictedOrders(orders, customers),
    subscriptions: only(subscriptions, {
      list: async (args) => ownRows(await subscriptions.list(owned(args, args.filter.customerId, customers)), customers),
      byKey: async (key) => (customers.has(key.customerId) ? ownOrNull(await subscriptions.byKey(key), customers) : null),
    }),
    billing: only(billing, {
      consumptionRecords: async (args, pin) => ownOutcome(await billing.consumptionRecords(owned(args, args.filter.customerId, customers), pin), customers),
      monthlyBills: async (args, pin) => ownOutcome(await billing.monthlyBills(owned(args, args.filter.customerId, customers), pin), customers),
    }),
  })
}

function restrictedCustomers(source: Sources['customers'], customers: Customers): Sources['customers'] {
  return only(source, {
    list: async (args) => ownRows(await source.list(owned(args, args.filter.customerId, customers)), customers),
    byId: ownKeys(source.byId, customers),
    balances: ownKeys(source.balances, customers),
    newTags: ownKeys(source.newTags, customers),
    realNameReviews: ownKeys(source.realNameReviews, customers),
  })
}

function restrictedOrders(source: Sources['orders'], customers: Customers): Sources['orders'] {
  const isOwn = (order: Order): boolean => customers.has(order.customerId) && (order.subOrders ?? []).every(isOwn)
  const ownPage = (page: Page<Order>) => (page.items.every(isOwn) ? page : broken())
  const details: Sources['orders']['details'] = async (orderId) => {
    const found = await source.details(orderId)
    return found && isOwn(found.order) ? found : null
  }
  return only(source, {
    list: async (query) => ownPage(await source.list(owned(query, query.owner?.customerId, customers))),
    ofCustomer: async (query) => ownPage(await source.ofCustomer(owned(query, query.owner.customerId, customers))),
    details,
    lines: async (orderId, page) => ((await details(orderId)) ? source.lines(orderId, page) : null),
    refund: async (args) => (customers.has(args.customerId) && (await details(args.orderId)) ? source.refund(args) : null),
  })
}

/** A source of which only some members are open. */
function only<Source extends object>(source: Source, open: Partial<Source>): Source {
  return new Proxy(source, {
    get: (_, name) => (Object.hasOwn(open, name) ? Reflect.get(open, name) : closed()),
    has: (_, name) => Object.hasOwn(open, name),
    ownKeys: () => Reflect.ownKeys(open),
  })
}

/** A loader by customer id that finds nothing of other customers, without asking. */
function ownKeys<Value>(loader: DataLoader<string, Value | null>, customers: Customers): DataLoader<string, Value | null> {
  const load = async (customerId: string) => (customers.has(customerId) ? loader.load(customerId) : null)
  return only(loader, { load })
}

/** The arguments of a list, if it is a list of one of the customers. */
function owned<Args>(args: Args, customerId: string | undefined, customers: Customers): Args {
  return customerId !== undefined && customers.has(customerId) ? args : closed()
}

function ownOrNull<Row extends Owned>(row: Row | null, customers: Customers): Row | null {
  return row && customers.has(row.customerId) ? row : null
}

/** Rows of one customer's list. A row of another would be the upstream's mistake or ours, and must not be shown. */
function ownRows<Row extends Owned>(page: Page<Row>, customers: Customers): Page<Row> {
  return page.items.every(({ customerId }) => customers.has(customerId)) ? page : broken()
}

function ownOutcome<Row extends Owned, Answer extends { readonly model: Page<Row> }>(outcome: Answer, customers: Customers): Answer {
  ownRows(outcome.model, customers)
  return outcome
}

function closed(): never {
  throw new PartnerGraphError('customers-closed')
}

function broken(): never {
  throw new PartnerGraphError('internal', {}, { cause: new TypeError('a list of one customer has a row of another') })
}

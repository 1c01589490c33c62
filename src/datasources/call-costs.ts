/**
 * How many upstream calls the schema's fields take at most, when nothing fails: the one table, beside the operations. An
 * operation that is not in it takes one call each time a field asks for it. src/server/estimate.ts walks a query with it.
 */
import type { Generation } from '../errors/partner-graph-error.ts'
import { mostLookedAt } from './invoices/model-writes.ts'
import { fewKeys } from './whole-list.ts'

export interface CallCost {
  /** How many objects one call asks for: a batch. One when left out. */
  readonly keysPerCall?: number
  /** Whether one query asks it once, however many objects ask for what is in it: a list that is read whole and kept. */
  readonly oncePerQuery?: true
  /** Whether an object's fields share what was asked for it, whatever their names and arguments. */
  readonly oncePerObject?: true
  /**
   * Whether what is asked for several objects at once is answered at once, so that what is asked of the answers still goes
   * together; otherwise each answer comes by itself.
   */
  readonly together?: true
  /** Whether the whole list may be asked before several objects are asked one by one (src/datasources/whole-list.ts). */
  readonly maybeWholeList?: true
  /** Calls of one question, by generation, where they are more than one: a list that is put together from several. */
  readonly calls?: Partial<Readonly<Record<Generation, number>>>
  /** The list of the input of which each row may take a call of its own, by generation. */
  readonly callPerRow?: Partial<Readonly<Record<Generation, string>>>
  /** What is asked before, as the input says: at most how many calls of each other operation. */
  readonly before?: (input: Input) => Readonly<Record<string, number>>
  /** The filter that leaves one list of these. */
  readonly onePartWith?: string
  /** The same for a page that begins after a cursor, where a window may lie across two of the upstream's pages. */
  readonly laterPage?: Partial<Readonly<Record<Generation, number>>>
  /** The generations that are asked as the customer, whose account name and agency take a call of their own. */
  readonly asCustomer?: readonly Generation[]
  /** The filters that the new generation has not, so that the old one steps in; it can answer everything else. */
  readonly onlyOldWith?: readonly string[]
}

/** An input as its caller gave it. */
type Input = Readonly<Record<string, unknown>>

const acrossTwoPages = { old: 2 } as const
const customersOwn = { asCustomer: ['old', 'new'] } as const

export const callCosts: Readonly<Record<string, CallCost>> = {
  'customer.list': { together: true, maybeWholeList: true, laterPage: acrossTwoPages },
  'customer.balances': { keysPerCall: 100, oncePerObject: true, together: true },
  'customer.newTags': { keysPerCall: 100, oncePerObject: true, together: true },
  'customer.realNameReview': { oncePerObject: true, together: true },
  'customer.accounts': { oncePerObject: true, together: true, asCustomer: ['old', 'new'] },
  'partner.balances': { oncePerObject: true, together: true },
  'reseller.list': { together: true },
  'adjustment.list': { laterPage: acrossTwoPages },
  'region.cities': { oncePerObject: true, together: true },
  'region.counties': { oncePerObject: true, together: true },
  'order.list': { together: true, maybeWholeList: true, laterPage: acrossTwoPages, asCustomer: ['old'], onlyOldWith: ['customerAssociation'] },
  // Lines come in chunks of a hundred: the first one brings the order itself, and a later page may touch two of them.
  'order.details': { oncePerObject: true, together: true, laterPage: { old: 2, new: 2 } },
  'order.refund': { oncePerObject: true, together: true, asCustomer: ['old'] },
  'order.coupons': { asCustomer: ['new'] },
  'order.discounts': { asCustomer: ['new'] },
  // The largest page of the upstream is 50.
  'order.provisioning': { calls: { old: 2 }, laterPage: { old: 3 }, asCustomer: ['old'] },
  'order.pay': { asCustomer: ['old', 'new'] },
  'order.cancel': { asCustomer: ['old', 'new'] },
  'order.unsubscribe': { asCustomer: ['old'] },
  'subscription.renew': { asCustomer: ['old', 'new'] },
  'subscription.unsubscribe': { asCustomer: ['old', 'new'] },
  'subscription.payPerUseAtExpiry': { asCustomer: ['new'] },
  'autoRenewal.enable': { asCustomer: ['old', 'new'] },
  'autoRenewal.disable': { asCustomer: ['old', 'new'] },
  'renewal.setting': { asCustomer: ['new'] },
  'subscription.list': { laterPage: acrossTwoPages, asCustomer: ['old'] },
  // The old generation says region, period and quantity once a call.
  'pricing.subscription': { callPerRow: { old: 'products' }, asCustomer: ['old', 'new'] },
  'pricing.renewal': { callPerRow: { old: 'resourceIds' }, asCustomer: ['old', 'new'] },
  'pricing.onDemand': { callPerRow: { old: 'products' }, asCustomer: ['old', 'new'] },
  // One call for each charging mode.
  'billing.consumptionRecords': { calls: { old: 3 }, onePartWith: 'chargingMode' },
  'billing.monthlyBills': { calls: { new: 3 }, onePartWith: 'chargingMode', laterPage: { old: 2, new: 3 } },
  // One call for each of the two charging modes that the old generation has.
  'billing.resourceRecords': { ...customersOwn, calls: { old: 2 }, onePartWith: 'chargingMode', laterPage: { old: 4 } },
  'billing.resourceBills': { ...customersOwn, calls: { old: 2 }, onePartWith: 'chargingMode', laterPage: { old: 4 } },
  'billing.transactions': customersOwn,
  'billing.monthlySummary': customersOwn,
  'funds.accountChanges': customersOwn,
  'funds.couponChanges': customersOwn,
  // One call for each state.
  'funds.storedValueCards': { ...customersOwn, calls: { new: 2 }, onePartWith: 'status', laterPage: { new: 2 } },
  'usage.payPerUseResources': { laterPage: acrossTwoPages, onlyOldWith: ['resourceTypeCode', 'resourceName'] },
  'usage.resourcePackages': { ...customersOwn, laterPage: acrossTwoPages },
  // Together for a customer's packages; but each that is not yet effective alone, and all of them may be that.
  'usage.packageUsage': { ...customersOwn, oncePerObject: true, together: true },
  'usage.packageDeductions': customersOwn,
  // One call for each spelling of a method.
  'usage.peakBandwidth': { ...customersOwn, calls: { new: 2 }, laterPage: { new: 2 } },
  'usage.peakBandwidthPoints': customersOwn,
  'cost.monthly': customersOwn,
  'cost.groups': customersOwn,
  'catalogue.serviceTypes': { oncePerQuery: true },
  // In pages of a hundred: an assumption, as nobody limits how many resource types there are.
  'catalogue.resourceTypes': { oncePerQuery: true, calls: { new: 5 } },
  'catalogue.measureUnits': { oncePerQuery: true },
  'catalogue.conversions': { oncePerQuery: true },
  'catalogue.serviceResources': { oncePerObject: true, together: true },
  // Both kinds are asked: an id does not say its own.
  'couponQuota.details': { calls: { new: 2 }, together: true },
  'couponQuota.grantedList': { together: true },
  'couponQuota.records': { together: true },
  'coupon.issuedList': { together: true },
  'coupon.records': { together: true },
  'coupon.ownList': { asCustomer: ['new'] },
  'invoice.details': { together: true },
  'invoice.internationalList': { laterPage: { new: 2 } },
  'invoice.preview': { before: beforeInvoice },
  'invoice.request': { before: beforeInvoice },
  'invoice.return': { calls: { new: 2 } },
  // In pages of a hundred: assumptions, as nobody limits how many there are.
  'owedInvoice.offset': { calls: { new: 3 } },
  'invoiceProfile.update': { calls: { new: 2 } },
  'invoiceMailingAddress.update': { calls: { new: 2 } },
  'incentive.payout': { together: true },
  'incentive.payoutInvoiceList': { together: true },
}

/** What a request for an invoice is checked against before: the titles, the addresses where it names one, and what it selects. */
function beforeInvoice({ mailingAddressId, selection }: Input): Readonly<Record<string, number>> {
  const length = (name: string) => {
    const list: unknown = typeof selection === 'object' && selection !== null ? Reflect.get(selection, name) : null
    return Array.isArray(list) ? list.length : 0
  }
  const oneByOne = (items: number) => (items > mostLookedAt ? 0 : items)
  return {
    'invoiceProfile.list': 1,
    // In pages of a hundred: an assumption, as nobody limits how many there are.
    'invoiceMailingAddress.list': mailingAddressId == null ? 0 : 1,
    'invoice.invoiceableCycles': Math.min(1, length('billingCycles')),
    'invoice.invoiceableOrders': oneByOne(length('orderIds')) + oneByOne(length('customerOrderIds')),
    'invoice.invoiceableCustomerCycles': oneByOne(length('customerCycles')),
  }
}

/** The operation that fetches an object by its global id, by type: `node` says its type at run time only. Null: none is asked. */
export const nodeOperations: Readonly<Record<string, string | null>> = {
  Partner: null,
  IndirectPartner: 'reseller.list',
  WriteReceipt: null,
  Customer: 'customer.list',
  Order: 'order.details',
  ResourceSubscription: 'subscription.list',
  PayPerUseResource: 'usage.payPerUseResources',
  ServiceType: 'catalogue.serviceTypes',
  ResourceType: 'catalogue.resourceTypes',
  Invoice: 'invoice.details',
  CouponQuota: 'couponQuota.details',
  GrantedCouponQuota: 'couponQuota.grantedList',
  IssuedCoupon: 'coupon.issuedList',
  Coupon: 'coupon.ownList',
  Incentive: 'incentive.list',
  IncentiveStatement: 'incentive.statements',
  IncentivePayout: 'incentive.payout',
}

/**
 * How many items a list has whose length neither `first` nor the contracts limit: assumptions, by schema coordinate, of
 * those lists only whose items can be asked more. More than these, and a query takes more calls than were estimated.
 */
export const assumedLengths: Readonly<Record<string, number>> = {
  'Invoice.orders': 10,
  'Invoice.customers': 10,
  'Order.subOrders': 10,
  // One for each tax rate there is.
  'InvoiceRequestPayload.invoices': 4,
  'RenewalPriceQuote.resources': 10,
  'SubscriptionsRenewPayload.orders': 10,
  'SubscriptionsUnsubscribePayload.orders': 10,
  'OrderUnsubscribePayload.orders': 1,
  // Read in batches: a payload's resources take a call together.
  'SubscriptionsRenewPayload.subscriptions': 1,
  'SubscriptionsUnsubscribePayload.subscriptions': 1,
  'SubscriptionAutoRenewalEnablePayload.subscriptions': 1,
  'SubscriptionAutoRenewalDisablePayload.subscriptions': 1,
  'SubscriptionsPayPerUseAtExpirySetPayload.subscriptions': 2,
  'ResourceSubscription.attached': 10,
  // Of these only the units are asked, once a query, whatever their lengths.
  'MeasureUnit.conversions': 1,
  'Query.measureConversions': 1,
  'Query.measureUnits': 1,
  'ResourcePackage.items': 1,
  'ResourcePackage.usages': 1,
  // As many as the inputs may name.
  'CouponsIssuePayload.issued': 100,
  'CouponQuotasGrantPayload.granted': 100,
  'CouponQuotasReclaimPayload.reclaimed': 10,
  // As many as China has, and as the largest province has.
  'Query.provinces': 34,
  'Province.cities': 24,
}

/** What is asked for at one place of a query. */
export interface Question {
  /** How many objects, and at how many moments at most: what comes at one moment goes together. */
  readonly objects: number
  readonly moments: number
  /** Whether it is a page after a cursor. */
  readonly isLater: boolean
  /** The conditions of its filter that are given. */
  readonly filters: readonly string[]
  /** How long the lists of its input are, by name. */
  readonly rows: Readonly<Record<string, number>>
}

/** The generations that may answer a question when nothing fails, of those that the switch may ask. */
export function mayAnswer(cost: CallCost, [first, ...fallback]: readonly Generation[], { filters }: Question): readonly Generation[] {
  if (first === undefined) return []
  const canAll = first === 'new' && !cost.onlyOldWith?.some((filter) => filters.includes(filter))
  return canAll ? [first] : [first, ...fallback]
}

/** The calls that a question takes at most on one generation, without those for acting as the customer and for whole lists. */
export function callsOf(cost: CallCost, generation: Generation, { objects, moments, isLater, filters, rows }: Question): number {
  const perCall = cost.keysPerCall ?? 1
  // A batch for each moment; a further one only where a whole batch more has come.
  if (perCall > 1) return Math.floor((objects - moments) / perCall) + moments
  const list = cost.callPerRow?.[generation]
  if (list !== undefined) return objects * (rows[list] ?? 1)
  const parts = cost.onePartWith !== undefined && filters.includes(cost.onePartWith) ? 1 : (cost.calls?.[generation] ?? 1)
  return objects * (isLater ? Math.max(parts, cost.laterPage?.[generation] ?? 1) : parts)
}

/** How often the first page of a whole list may be asked in vain for objects that come at some moments: in every group that is worth it. */
export function wholeListsOf({ objects, moments }: Pick<Question, 'objects' | 'moments'>): number {
  return Math.min(moments, Math.floor(objects / fewKeys))
}

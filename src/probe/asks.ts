/**
 * One modest read of every logical operation that reads: its arguments, made from what earlier reads showed, and what its answer
 * shows in turn. Pure. The order matters: lists come before the details of what they list.
 */
import { accountChangeList, adjustmentList, customerAccounts, partnerBalances, resellerList } from '../datasources/accounts/operations.ts'
import {
  consumingCustomers,
  consumptionRecords,
  incentivePolicies,
  monthlyBills,
  monthlySummary,
  resourceBills,
  resourceRecords,
  transactions,
} from '../datasources/billing/operations.ts'
import { conversions, measureUnits, resourceTypes, serviceResources, serviceTypes, usageTypes } from '../datasources/catalogue/operations.ts'
import { businessCertification } from '../datasources/certification/operations.ts'
import { costGroups, monthlyCosts } from '../datasources/costs/operations.ts'
import { couponIssuedList, couponOwnList, couponQuotaDetails, couponQuotaGrantedList, couponQuotaList, couponQuotaRecords, couponRecords } from '../datasources/coupons/operations.ts'
import type { AssociationType } from '../datasources/customers/model.ts'
import { customerAccount, customerBalances, customerList, customerNewTags, customerRealNameReview } from '../datasources/customers/operations.ts'
import { accountChanges, couponChanges, storedValueCards } from '../datasources/funds/operations.ts'
import type { Incentive } from '../datasources/incentives/model.ts'
import type { PayoutChoice } from '../datasources/incentives/model-payouts.ts'
import {
  incentiveAutoPayout, incentiveDetails, incentiveList, incentivePayout, incentivePayoutInvoiceList, incentivePayoutPreview, incentivePayouts, incentiveStatements,
} from '../datasources/incentives/operations.ts'
import type { InvoiceTerms } from '../datasources/invoices/model-writes.ts'
import {
  internationalInvoices, invoiceableCustomerCycles, invoiceableCycles, invoiceableOrders, invoiceDetails, invoiceFile, invoiceList, invoicePreview, invoiceProfiles,
  mailingAddresses, owedInvoices,
} from '../datasources/invoices/operations.ts'
import { orderCoupons, orderDetails, orderDiscounts, orderList, orderProvisioning, orderRefund } from '../datasources/orders/operations.ts'
import type { Product } from '../datasources/pricing/model.ts'
import { onDemandPrice, renewalPrice, subscriptionPrice } from '../datasources/pricing/operations.ts'
import { companyDevelopmentPaths, companyProfile, onboardingDetails, specialistList } from '../datasources/organization/operations.ts'
import { programApplications, programCertificate, programEnrollments, programList } from '../datasources/programs/operations.ts'
import { regionCities, regionCounties, regionProvinces } from '../datasources/regions/operations.ts'
import { registrationCheck } from '../datasources/registration/operations.ts'
import type { Subscription } from '../datasources/subscriptions/model.ts'
import { subscriptionList } from '../datasources/subscriptions/operations.ts'
import { peakMethods, type UsedPackage } from '../datasources/usage/model.ts'
import { packageDeductions, packageUsage, payPerUseResources, peakBandwidth, peakBandwidthPoints, resourcePackages } from '../datasources/usage/operations.ts'
import type { Generation } from '../errors/partner-graph-error.ts'
import type { OperationId } from '../generated/operations.ts'
import type { AnyOperation, Operation, Plan } from '../generations/operation.ts'

/** A running resource that has a price of its own, in the words of prices. */
export interface Priced {
  readonly customerId: string
  readonly projectId: string
  readonly product: Pick<Product, 'serviceTypeCode' | 'resourceTypeCode' | 'specCode' | 'regionCode'>
  readonly subscription: Subscription
}

/** What is known of the account that is asked; all of it is the vendor's own ids and codes. */
export interface Facts {
  readonly cycle: string
  readonly isInternational: boolean
  readonly actsForCustomers: boolean
  readonly customerId: string | null
  readonly customerIds: readonly string[]
  readonly association: AssociationType | null
  readonly orderId: string | null
  readonly refundOrderId: string | null
  readonly invoiceId: string | null
  /** An invoice with a file. */
  readonly downloadableId: string | null
  /** A title that invoices can be made out to. */
  readonly titleId: string | null
  /** A cycle that can be invoiced digitally. */
  readonly openCycle: string | null
  readonly incentiveId: string | null
  /** A payout of an incentive that could be requested without an invoice. */
  readonly payable: PayoutChoice | null
  readonly payoutId: string | null
  readonly certifiedEnrollmentId: string | null
  readonly priced: Priced | null
  readonly indirectPartnerId: string | null
  readonly serviceTypeCode: string | null
  readonly usedPackage: UsedPackage | null
  /** A resource whose bandwidth is billed by the 95th percentile. */
  readonly peakResourceId: string | null
  readonly couponQuotaId: string | null
  readonly provinceCode: string | null
  readonly cityCode: string | null
}

/** A binding with its arguments: what to send, and how its answers become the model. */
export interface PreparedAsk {
  readonly operationIds: readonly OperationId[]
  readonly plan: Plan
  readonly merge: (bodies: readonly unknown[]) => unknown
  /** Vendor codes that mean: no such object. */
  readonly notFound: readonly string[]
  /** Schema coordinates that this generation has no source for. */
  readonly missing: readonly string[]
}

export interface Ask {
  readonly operation: AnyOperation
  /** Null when that generation does not exist; a text says which fact is missing. */
  prepare(generation: Generation, facts: Facts): PreparedAsk | string | null
  /** The facts that the answers to this read show, from the bodies that `merge` takes. */
  learn(generation: Generation, facts: Facts, bodies: readonly unknown[]): Facts
}

const rows = 20
const page = { position: [0], limit: rows } as const

/** The most common of what is billed by the 95th percentile. */
const peak = { service: 'CDN', method: 'PEAK_95' } as const

/** Closes over the types of one operation, so that the table can hold all of them. */
function ask<Args, Model>(
  operation: Operation<Args, Model>,
  argsOf: (facts: Facts) => { readonly args: Args } | string,
  learnt?: (model: Model, facts: Facts) => Partial<Facts>,
): Ask {
  return {
    operation,
    prepare(generation, facts) {
      const binding = operation[generation]
      if (!binding) return null
      const made = argsOf(facts)
      if (typeof made === 'string') return made
      const { operationIds, notFound, missing } = binding
      return { operationIds, notFound, missing, plan: binding.plan(made.args), merge: (bodies) => binding.merge(bodies, made.args) }
    },
    learn(generation, facts, bodies) {
      const binding = operation[generation]
      const made = argsOf(facts)
      if (!binding || !learnt || typeof made === 'string') return facts
      return { ...facts, ...learnt(binding.merge(bodies, made.args), facts) }
    },
  }
}

/** Arguments that hang on one fact. */
function having<Args>(value: string | null, what: string, argsOf: (value: string) => Args): { readonly args: Args } | string {
  return value === null ? `there is no ${what} to ask for` : { args: argsOf(value) }
}

/** A name that nobody registers with. */
const freeAccountName = 'partner-graph-probe'

/** Every logical operation that reads, once. */
export const asks: readonly Ask[] = [
  ask(partnerBalances, () => ({ args: { indirectPartnerId: null } })),
  ask(accountChangeList, () => ({ args: { account: 'CASH' as const, filter: {}, ...page } })),
  ask(adjustmentList, () => ({ args: { filter: {}, ...page } })),
  ask(resellerList, () => ({ args: { filter: {}, ...page } }), ({ items }) => ({ indirectPartnerId: items[0]?.indirectPartnerId ?? null })),
  ask(customerList, () => ({ args: { filter: {}, ...page } }), ({ items }, facts) => {
    const chosen = items.find(({ customerId }) => customerId === facts.customerId)
      ?? (facts.customerId === null ? (items.find(({ association }) => association.type === 'RESALE') ?? items[0]) : undefined)
    const type = chosen?.association.type
    return {
      customerId: facts.customerId ?? chosen?.customerId ?? null,
      customerIds: items.slice(0, 10).map(({ customerId }) => customerId),
      association: type === 'RESALE' || type === 'REFERRAL' ? type : facts.association,
    }
  }),
  ask(customerAccount, ({ customerId }) => having(customerId, 'customer', (id) => ({ customerId: id }))),
  ask(customerAccounts, ({ customerId, actsForCustomers }) =>
    actsForCustomers ? having(customerId, 'customer', (id) => id) : 'the partner does not act for its customers'),
  ask(customerBalances, batch),
  ask(customerNewTags, batch),
  ask(customerRealNameReview, ({ customerId }) => having(customerId, 'customer', (id) => id)),
  ask(registrationCheck, () => ({ args: { by: 'ACCOUNT_NAME' as const, value: freeAccountName } })),
  ask(regionProvinces, () => ({ args: null }), (provinces) => ({ provinceCode: provinces[0]?.code ?? null })),
  ask(regionCities, ({ provinceCode }) => having(provinceCode, 'province', (code) => code), (cities) => ({ cityCode: cities[0]?.code ?? null })),
  ask(regionCounties, ({ cityCode }) => having(cityCode, 'city', (code) => code)),
  ask(
    orderList,
    ({ customerId, association, actsForCustomers }) =>
      having(customerId, 'customer', (id) => ({ filter: {}, sort: 'CREATED_AT_DESC' as const, owner: { customerId: id, association }, actsForCustomers, ...page })),
    ({ items }, facts) => ({
      orderId: facts.orderId ?? items[0]?.orderId ?? null,
      refundOrderId: items.find(({ type }) => type === 'UNSUBSCRIPTION')?.orderId ?? null,
    }),
  ),
  ask(orderDetails, ({ orderId }) => having(orderId, 'order', (id) => ({ orderId: id, ...page }))),
  ask(orderRefund, ({ orderId, refundOrderId, customerId }) =>
    customerId === null ? 'there is no customer to ask for' : having(refundOrderId ?? orderId, 'order', (id) => ({ orderId: id, customerId }))),
  ask(orderCoupons, ofCustomersOrder),
  ask(orderDiscounts, ofCustomersOrder),
  ask(orderProvisioning, (facts) => {
    const own = ofCustomersOrder(facts)
    return typeof own === 'string' ? own : { args: { ...own.args, ...page } }
  }),
  ask(
    subscriptionList,
    ({ customerId }) => having(customerId, 'customer', (id) => ({ filter: { customerId: id, mainOnly: false }, ...page })),
    ({ items }, facts) => ({ priced: facts.priced ?? pricedAmong(items) }),
  ),
  ask(subscriptionPrice, ({ priced }) =>
    forPrice(priced, ({ customerId, projectId, product }) =>
      ({ customerId, projectId, products: [{ ...product, quantity: 1, periodType: 'MONTH' as const, periodCount: 1, installments: 'NONE' as const }] }))),
  ask(renewalPrice, ({ priced }) =>
    forPrice(priced, ({ customerId, subscription }) =>
      ({ customerId, resourceIds: [subscription.resourceId], periodType: 'MONTH' as const, periodCount: 1, held: [subscription] }))),
  ask(onDemandPrice, ({ priced }) =>
    forPrice(priced, ({ customerId, projectId, product }) =>
      ({ customerId, projectId, decimals: 6 as const, products: [{ ...product, ...oneHour, quantity: 1 }] }))),
  ask(consumptionRecords, ({ customerId, cycle, association }) =>
    having(customerId, 'customer', (id) => ({ filter: { customerId: id, billingCycle: cycle }, association, ...page }))),
  ask(monthlyBills, ({ cycle }) => ({ args: { filter: { billingCycle: cycle }, ...page } })),
  ask(incentivePolicies, ({ cycle }) => ({ args: { month: cycle, ...page } })),
  ask(couponQuotaList, () => ({ args: { type: 'VOUCHER' as const, filter: {}, ...page } }), ({ items }) => ({ couponQuotaId: items[0]?.quotaId ?? null })),
  ask(couponQuotaDetails, ({ couponQuotaId }) => having(couponQuotaId, 'coupon quota', (id) => ({ quotaId: id, indirectPartnerId: null }))),
  ask(couponQuotaGrantedList, ({ indirectPartnerId }) => having(indirectPartnerId, 'cloud reseller', (id) => ({ indirectPartnerId: id, filter: {}, ...page }))),
  // A partner without cloud resellers is no distributor: the upstream would refuse it.
  ask(couponQuotaRecords, ({ indirectPartnerId }) => having(indirectPartnerId, 'cloud reseller', () => ({ filter: {}, ...page }))),
  ask(couponIssuedList, () => ({ args: { filter: {}, ...page } })),
  ask(couponRecords, () => ({ args: { filter: {}, ...page } })),
  ask(couponOwnList, ({ customerId, actsForCustomers }) =>
    ({ args: { owner: actsForCustomers && customerId !== null ? { customerId } : { indirectPartnerId: null }, filter: {}, ...page } })),
  ask(consumingCustomers, ({ cycle }) => ({ args: { billingCycle: cycle, ...page } })),
  ask(transactions, (facts) => ownMonth(facts, {})),
  ask(resourceRecords, (facts) => ownMonth(facts, { statistics: 'DETAIL' as const })),
  ask(resourceBills, (facts) => ownMonth(facts, { statistics: 'CYCLE' as const })),
  ask(monthlySummary, (facts) => ownMonth(facts, {})),
  ask(accountChanges, ({ customerId }) => having(customerId, 'customer', (id) => ({ filter: { customerId: id, account: 'CASH' as const }, ...page }))),
  ask(couponChanges, ofCustomer),
  ask(storedValueCards, ofCustomer),
  ask(payPerUseResources, ofCustomer),
  ask(resourcePackages, ofCustomer, ({ items: [first] }) => ({
    usedPackage: first ? { packageId: first.packageId, items: first.items } : null,
  })),
  ask(packageUsage, ({ customerId, usedPackage }) =>
    customerId === null || !usedPackage?.items.length ? 'there is no resource package to ask for' : { args: { customerId, packages: [usedPackage] } }),
  ask(packageDeductions, ({ customerId, cycle }) =>
    having(customerId, 'customer', (id) => ({ filter: { customerId: id, days: { from: `${cycle}-01`, to: `${cycle}-28` } }, ...page }))),
  ask(peakBandwidth, ({ customerId, cycle }) => having(customerId, 'customer', (id) => ({ filter: { customerId: id, billingCycle: cycle, ...peak }, ...page })), ({ items }) => ({
    peakResourceId: items[0]?.resourceId ?? null,
  })),
  ask(peakBandwidthPoints, ({ customerId, peakResourceId, cycle }) =>
    customerId === null
      ? 'there is no customer to ask for'
      : having(peakResourceId, 'resource that is billed by the 95th percentile', (resourceId) => ({
          of: { customerId, billingCycle: cycle, service: peak.service, resourceId, usageTypeCode: peakMethods[peak.method][0] },
          ...page,
        }))),
  ask(monthlyCosts, ({ customerId, cycle }) => having(customerId, 'customer', (id) => ({ filter: { customerId: id, month: cycle, members: 'OWN' as const }, ...page }))),
  ask(costGroups, ({ customerId, cycle }) =>
    having(customerId, 'customer', (id) => ({
      query: {
        customerId: id,
        span: { by: 'month' as const, from: cycle, to: cycle },
        groupBy: [{ dimension: 'SERVICE_TYPE' as const }],
        kind: 'ORIGINAL' as const,
        amountKind: 'PAYABLE' as const,
        filters: [],
      },
      ...page,
    }))),
  ask(serviceTypes, () => ({ args: page }), ({ items }) => ({ serviceTypeCode: items[0]?.code ?? null })),
  ask(resourceTypes, () => ({ args: page })),
  ask(serviceResources, ({ serviceTypeCode }) => having(serviceTypeCode, 'cloud service', (code) => ({ serviceTypeCode: code, ...page }))),
  ask(usageTypes, () => ({ args: page })),
  ask(measureUnits, () => ({ args: null })),
  ask(conversions, () => ({ args: null })),
  ask(invoiceList, () => ({ args: { filter: {}, ...page } }), ({ items }) =>
    ({ invoiceId: items[0]?.invoiceId ?? null, downloadableId: items.find(({ allowedActions }) => allowedActions.includes('DOWNLOAD'))?.invoiceId ?? null })),
  ask(invoiceDetails, ({ invoiceId }) => having(invoiceId, 'invoice', (id) => id)),
  ask(invoiceableCycles, () => ({ args: { filter: {}, ...page } }), ({ items }) => ({
    openCycle: items.find(({ contractEntity, amount }) => contractEntity === 'HUAWEI_CLOUD_COMPUTING' && amount.isInvoiceable === true)?.billingCycle ?? null,
  })),
  ask(invoiceableOrders, () => ({ args: { filter: {}, ...page } })),
  ask(invoiceableCustomerCycles, ({ cycle }) => ({ args: { filter: { billingCycle: cycle }, ...page } })),
  ask(invoiceFile, ({ downloadableId }) => having(downloadableId, 'invoice with a file', (id) => id)),
  ask(invoiceProfiles, () => ({ args: undefined }), (titles) => ({ titleId: titles.find(({ status }) => status === 'VALID')?.profileId ?? null })),
  ask(invoicePreview, ({ titleId, openCycle }) => {
    if (titleId === null) return 'there is no valid title to ask for'
    return having(openCycle, 'billing cycle that can be invoiced', (cycle): InvoiceTerms =>
      ({ selection: { method: 'BILLING_CYCLE', billingCycles: [cycle] }, contractEntity: 'HUAWEI_CLOUD_COMPUTING', type: 'VAT_ORDINARY', medium: 'DIGITAL', profileId: titleId }))
  }),
  ask(mailingAddresses, () => ({ args: page })),
  ask(owedInvoices, () => ({ args: { filter: {}, ...page } })),
  ask(internationalInvoices, ({ cycle, isInternational }) => (isInternational ? { args: { from: `${cycle}-01T00:00:00Z`, to: `${cycle}-28T23:59:59Z`, ...page } } : 'it is of the international site alone')),
  ask(incentiveList, () => ({ args: { filter: {}, ...page } }), ({ items }) => ({ incentiveId: items[0]?.incentiveId ?? null, payable: payableAmong(items) })),
  ask(incentiveDetails, ({ incentiveId }) => having(incentiveId, 'incentive', (id) => ({ incentiveId: id, filter: {}, ...page }))),
  ask(incentiveStatements, () => ({ args: { filter: {}, ...page } })),
  ask(incentivePayouts, () => ({ args: { filter: {}, ...page } }), ({ items }) => ({ payoutId: items[0]?.payoutId ?? null })),
  ask(incentivePayout, ({ payoutId }) => having(payoutId, 'payout', (id) => id)),
  ask(incentivePayoutInvoiceList, ({ payoutId }) => having(payoutId, 'payout', (id) => id)),
  ask(incentivePayoutPreview, ({ payable }) => (payable === null ? 'there is no incentive that could be paid out' : { args: payable })),
  ask(incentiveAutoPayout, () => ({ args: null })),
  ask(businessCertification, () => ({ args: null })),
  ask(programList, () => ({ args: null })),
  ask(programEnrollments, () => ({ args: { filter: {}, ...page } }), ({ items }) => ({
    certifiedEnrollmentId: items.find((one) => one.isCertificateAvailable === true)?.enrollmentId ?? null,
  })),
  ask(programCertificate, ({ certifiedEnrollmentId }) => having(certifiedEnrollmentId, 'enrollment with a certificate', (id) => id)),
  ask(onboardingDetails, () => ({ args: null })),
  ask(companyProfile, () => ({ args: null })),
  ask(companyDevelopmentPaths, () => ({ args: null })),
  ask(specialistList, () => ({ args: { filter: {}, ...page } })),
  ask(programApplications, () => ({ args: { filter: {}, ...page } })),
]

/** An order of the customer, asked in its name. */
function ofCustomersOrder({ orderId, customerId, actsForCustomers }: Facts): { readonly args: { readonly orderId: string; readonly customerId: string } } | string {
  if (!actsForCustomers) return 'the partner does not act for its customers'
  return customerId === null || orderId === null ? 'there is no order of a customer to ask for' : { args: { orderId, customerId } }
}

/** An hour of a resource's time, by the vendor's id of the unit. */
const oneHour = { usageFactor: 'Duration', usage: '1', usageMeasureId: 4 } as const

/** The first main resource that is not sold by size, if the list says what it is. */
function pricedAmong(items: readonly Subscription[]): Priced | null {
  for (const subscription of items) {
    const { customerId, projectId, serviceTypeCode, resourceTypeCode, specCode, regionCode, parentResourceId, specSize } = subscription
    if (projectId === null || serviceTypeCode === null || resourceTypeCode === null || specCode === null || regionCode === null) continue
    if (parentResourceId === null && specSize === null) return { customerId, projectId, product: { serviceTypeCode, resourceTypeCode, specCode, regionCode }, subscription }
  }
  return null
}

function payableAmong(items: readonly Incentive[]): PayoutChoice | null {
  const found = items.find(({ payableAmount, allowedMethods }) => Number(payableAmount?.amount ?? 0) > 0 && allowedMethods.includes('VOUCHER_QUOTA'))
  return found ? { mode: 'SELECTED', incentiveIds: [found.incentiveId], method: 'VOUCHER_QUOTA' } : null
}

function forPrice<Args>(priced: Priced | null, argsOf: (priced: Priced) => Args): { readonly args: Args } | string {
  return priced === null ? 'there is no resource whose product could be priced' : { args: argsOf(priced) }
}

function ofCustomer({ customerId }: Facts) {
  return having(customerId, 'customer', (id) => ({ filter: { customerId: id }, ...page }))
}

/** A customer's own bills of the month. */
function ownMonth<More extends object>({ customerId, cycle }: Facts, more: More) {
  const common = { billingCycle: cycle, members: 'OWN' as const, payableOnly: false }
  return having(customerId, 'customer', (id) => ({ filter: { customerId: id, ...common, ...more }, ...page }))
}

/** An empty list of ids would mean "all" to some operations: it is never sent. */
function batch({ customerIds }: Facts): { readonly args: readonly string[] } | string {
  return customerIds.length === 0 ? 'there is no customer to ask for' : { args: customerIds }
}

/** What is known before anything was asked. */
export function firstFacts(given: { cycle: string; isInternational: boolean; actsForCustomers: boolean; customerId: string | null; orderId: string | null }): Facts {
  return {
    ...given,
    customerIds: given.customerId === null ? [] : [given.customerId],
    association: null,
    refundOrderId: null,
    invoiceId: null,
    downloadableId: null,
    titleId: null,
    openCycle: null,
    incentiveId: null,
    payable: null,
    payoutId: null,
    certifiedEnrollmentId: null,
    priced: null,
    indirectPartnerId: null,
    serviceTypeCode: null,
    usedPackage: null,
    peakResourceId: null,
    couponQuotaId: null,
    provinceCode: null,
    cityCode: null,
  }
}

/**
 * The canonical state: one truth that both generations render. Plain data with indexes; amounts are integer fen
 * (bigint), times milliseconds since the epoch. Handlers may change it; nothing here knows a wire name.
 */
import type { BillingWorld } from './billing-world.ts'
import type { ConsoleWorld } from './console-world.ts'
import type { CouponWorld } from './coupon-world.ts'
import { createIdentityState } from './identity-state.ts'
import type { IdentityState } from './identity-state.ts'
import type { Ledger } from './ledger.ts'
import type { TradeWorld } from './trade-world.ts'

/** The business date at which all seeded data stands (15 November 2026, noon in Beijing). */
export const businessNow = Date.parse('2026-11-15T04:00:00Z')

export type PartnerKind = 'solution-provider' | 'distributor' | 'cloud-reseller'

export interface TemporaryCredentials {
  readonly accessKey: string
  readonly secretKey: string
  readonly securityToken: string
}

export interface PartnerCredentials {
  readonly accessKey: string
  readonly secretKey: string
  readonly temporary: TemporaryCredentials
  readonly userName: string
  readonly password: string
  readonly domainName: string
}

/** 1 cash · 2 credit · 5 reward · 7 deposit · 8 allocatable (virtual, new generation only). */
export type AccountType = 1 | 2 | 5 | 7 | 8

export interface Account {
  readonly id: string
  readonly type: AccountType
  /** Fen. */
  amount: bigint
  /** Fen tied to designated use; null where the account type has none. */
  designated: bigint | null
  /** Fen; the credit limit of a credit account, else null. */
  creditLimit: bigint | null
  memo: string | null
}

export interface Partner {
  /** The account (domain) id. */
  readonly id: string
  readonly kind: PartnerKind
  readonly name: string
  /** The distributor of a cloud reseller; null for the others. */
  readonly distributorId: string | null
  /** `xaccount_type`: the platform id given to the partner, and the name of the agency in its customers' accounts. */
  readonly agencyName: string
  /** Null for resellers that only appear in their distributor's list. */
  readonly credentials: PartnerCredentials | null
  readonly mobilePhone: string
  readonly email: string
  readonly associatedOn: number
  readonly accountManager: { readonly id: string; readonly name: string }
  readonly accounts: Account[]
}

export interface NewCustomerTag {
  readonly tag: 'Y' | 'N' | 'UNDETERMINED'
  /** YYYY-MM. */
  readonly effectiveMonth: string
  /** YYYY-MM. */
  readonly expireMonth: string
}

/** 0 under review · 1 rejected · 2 approved. */
export interface RealNameReview {
  result: 0 | 1 | 2
  opinion: string | null
}

export interface Customer {
  readonly id: string
  readonly partnerId: string
  readonly accountName: string
  /** The real-name authentication name. */
  name: string
  readonly associatedOn: number
  /** 1 referral · 2 resell · 3 seen once in the wild, meaning unknown. */
  associationType: '1' | '2' | '3'
  label: string | null
  /** Null: registered without a phone. */
  readonly telephone: string | null
  readonly countryCode: string | null
  verifiedStatus: '-1' | '0' | '1' | '2'
  customerType: -1 | 0 | 1
  frozen: 0 | 1 | 2
  readonly accountManager: string | null
  /** `xaccount_id`: the user's id on the partner's platform. */
  readonly platformUserId: string
  readonly level: 'V0' | 'V1' | 'V2' | 'V3' | 'V4' | 'V5'
  readonly email: string | null
  /** Arrears, fen. */
  debt: bigint
  readonly accounts: Account[]
  newTag: NewCustomerTag | null
  /** Null: never applied for real-name authentication. */
  review: RealNameReview | null
}

export interface ServiceType {
  readonly code: string
  readonly name: { readonly zh: string; readonly en: string }
}

export interface ResourceType {
  readonly code: string
  readonly name: { readonly zh: string; readonly en: string }
}

export interface Discount {
  /** 200-901, see `x-enum-descriptions` of discount_type; an open set. */
  readonly type: string
  readonly amount: bigint
}

export interface AmountInfo {
  readonly discounts: readonly Discount[]
  readonly flexiPurchaseCoupon: bigint | null
  readonly coupon: bigint | null
  readonly storedCard: bigint | null
  /** Unsubscription orders only. */
  readonly commission: bigint | null
  /** Unsubscription orders only. */
  readonly consumed: bigint | null
}

export interface EnterpriseProject {
  readonly id: string
  readonly name: string
}

export interface OrderLine {
  readonly id: string
  readonly orderId: string
  readonly serviceType: ServiceType
  readonly productId: string
  readonly specDesc: string
  readonly categoryCode: string
  readonly resourceTypeCode: string
  /** 0 day · 1 week · 2 month · 3 year · 4 hour · 5 one-off; null in an unsubscription. */
  readonly periodType: number | null
  readonly periodNum: number | null
  effectiveTime: number | null
  expireTime: number | null
  readonly quantity: number
  readonly official: bigint
  afterDiscount: bigint
  amountInfo: AmountInfo
  /** The product that this one belongs to; null for a product of its own. */
  readonly baseProduct: { readonly id: string } | null
}

/** One row of a refund: negative = given back, positive = consumed amount or handling fee. */
export interface RefundRow {
  readonly id: string
  readonly amount: bigint
  readonly resourceType: ResourceType
  readonly serviceType: ServiceType
  readonly regionCode: string
  readonly baseOrderId: string | null
}

export type OrderStatus = 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13
export type OrderType = 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15

export interface Order {
  readonly id: string
  readonly customerId: string
  readonly partnerId: string
  /** The combined order that this one is part of; null otherwise. */
  readonly baseOrderId: string | null
  readonly serviceType: ServiceType
  readonly sourceType: number
  status: OrderStatus
  readonly type: OrderType
  /** List price, fen. In an unsubscription equal to `afterDiscount`. */
  readonly official: bigint
  afterDiscount: bigint
  amountInfo: AmountInfo
  readonly createTime: number
  paymentTime: number | null
  updateTime: number | null
  readonly contractId: string | null
  readonly needAudit: boolean
  readonly enterpriseProjects: readonly EnterpriseProject[]
  /** The creator: a login name, or a label in two languages when staff or the system placed it. */
  readonly userName: { readonly zh: string; readonly en: string }
  pendingPaymentEndTime: number | null
  readonly lines: readonly OrderLine[]
  /** Parts of a combined order; null for a plain one. They are not in any list, only in their order. */
  readonly subOrders: readonly Order[] | null
  /** Unsubscription and downgrade orders only; empty otherwise. */
  readonly refunds: readonly RefundRow[]
}

/** A yearly/monthly resource. */
export interface Subscription {
  readonly id: string
  readonly customerId: string
  readonly orderId: string
  readonly resourceId: string
  readonly resourceName: string
  readonly regionCode: string
  readonly serviceType: ServiceType
  readonly resourceType: ResourceType
  readonly specCode: string
  readonly specDesc: string
  readonly projectId: string
  readonly productId: string
  /** The primary resource that this one is attached to; null for a primary one. */
  readonly mainResourceId: string | null
  /** 2 in use · 3 closed · 4 frozen · 5 expired. */
  status: 2 | 3 | 4 | 5
  readonly effectiveTime: number
  expireTime: number
  /** 0 grace · 1 pay-per-use · 2 deleted · 3 auto-renewed · 4 frozen · 5 deleted from retention. */
  expirePolicy: 0 | 1 | 2 | 3 | 4 | 5
  readonly specSize: number | null
  readonly specSizeMeasureId: number | null
  updateTime: number | null
  readonly enterpriseProject: EnterpriseProject | null
}

export interface World {
  readonly billing: BillingWorld
  readonly console: ConsoleWorld
  readonly ledger: Ledger
  readonly coupons: CouponWorld
  readonly identity: IdentityState
  readonly businessNow: number
  readonly seed: number
  readonly partners: readonly Partner[]
  readonly partnerById: ReadonlyMap<string, Partner>
  /** Newest association first; grows by customer-register.ts only. */
  readonly customers: Customer[]
  readonly customerById: Map<string, Customer>
  /** Newest association first. */
  readonly customersOfPartner: Map<string, Customer[]>
  /** Every order in no list's scope: all partners', oldest first, sub-orders left out. */
  readonly orders: Order[]
  /** With sub-orders. Keys are upper-case ids. */
  readonly orderById: Map<string, Order>
  /** Oldest first. */
  readonly ordersOfCustomer: Map<string, Order[]>
  /** Oldest first. */
  readonly ordersOfPartner: Map<string, Order[]>
  /** Oldest first. */
  readonly subscriptionsOfCustomer: Map<string, Subscription[]>
  /** What trading needs beyond orders and resources. Orders and resources are added by trade-world.ts alone. */
  readonly trade: TradeWorld
}

/** The parts from which a world is built. */
export interface WorldParts {
  readonly seed: number
  readonly partners: readonly Partner[]
  readonly customers: readonly Customer[]
  readonly orders: readonly Order[]
  readonly subscriptions: readonly Subscription[]
  readonly billing: BillingWorld
  readonly console: ConsoleWorld
  readonly ledger: Ledger
  readonly trade: TradeWorld
  readonly coupons: CouponWorld
}

/** Is the first text before the second by code units? As a comparison for sorting. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

function orderById(orders: readonly Order[]): Map<string, Order> {
  const all = orders.flatMap((order) => [order, ...(order.subOrders ?? [])])
  return new Map(all.map((order) => [order.id.toUpperCase(), order]))
}

/** A world with its indexes. Lists come out in the stable orders that the interface names. */
export function createWorld(parts: WorldParts): World {
  const customers = parts.customers.toSorted(
    (left, right) => right.associatedOn - left.associatedOn || compareText(left.id, right.id),
  )
  const orders = parts.orders.toSorted(
    (left, right) => left.createTime - right.createTime || compareText(left.id, right.id),
  )
  return {
    billing: parts.billing,
    console: parts.console,
    ledger: parts.ledger,
    coupons: parts.coupons,
    identity: createIdentityState(),
    businessNow,
    seed: parts.seed,
    partners: parts.partners,
    partnerById: new Map(parts.partners.map((partner) => [partner.id, partner])),
    customers,
    customerById: new Map(customers.map((customer) => [customer.id, customer])),
    customersOfPartner: Map.groupBy(customers, (customer) => customer.partnerId),
    orders,
    orderById: orderById(orders),
    ordersOfCustomer: Map.groupBy(orders, (order) => order.customerId),
    ordersOfPartner: Map.groupBy(orders, (order) => order.partnerId),
    subscriptionsOfCustomer: Map.groupBy(parts.subscriptions, (subscription) => subscription.customerId),
    trade: parts.trade,
  }
}

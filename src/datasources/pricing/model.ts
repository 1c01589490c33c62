/** The domain's prices: what products would cost a customer, before and after discounts. */
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { Subscription } from '../subscriptions/model.ts'

export type PricePeriodType = 'HOUR' | 'DAY' | 'MONTH' | 'YEAR'
export type RenewalPeriodType = 'MONTH' | 'YEAR'
export type InstallmentMode = 'NONE' | 'HALF_PAY' | 'ZERO_PAY'
export type InstallmentPeriodType = 'MONTH' | 'YEAR'
export type PriceDiscountType = 'COMMERCIAL' | 'PARTNER_CONTRACT' | 'PARTNER_GRANTED'

/** The numbering of prices: orders and payments have others (orders.mapping.md, section 11). */
export const priceDiscountType = openEnum<PriceDiscountType>({ '605': 'COMMERCIAL', '606': 'PARTNER_CONTRACT', '607': 'PARTNER_GRANTED' })
export const installmentPeriodType = openEnum<InstallmentPeriodType>({ '2': 'MONTH', '3': 'YEAR' })
/** Both generations number periods alike. */
export const periodCodes = { DAY: 0, MONTH: 2, YEAR: 3, HOUR: 4 } as const satisfies Record<PricePeriodType, number>

/** What to price, as both generations name a product. */
export interface Product {
  readonly serviceTypeCode: string
  readonly resourceTypeCode: string
  readonly specCode: string
  readonly regionCode: string
  readonly availabilityZone?: string
  /** Of what is sold by size (disks, bandwidth), with its unit. */
  readonly size?: number
  readonly sizeMeasureId?: number
  readonly quantity: number
}

export interface SubscriptionProduct extends Product {
  readonly periodType: PricePeriodType
  readonly periodCount: number
  readonly installments: InstallmentMode
}

export interface OnDemandProduct extends Product {
  readonly usageFactor: string
  /** Decimal text. */
  readonly usage: string
  readonly usageMeasureId: number
}

/** Whose price it is; the project is one of the region, in the customer's account. */
interface Asker {
  readonly customerId: string
  readonly projectId: string
}

export interface SubscriptionPriceArgs extends Asker {
  readonly products: readonly SubscriptionProduct[]
}

export interface OnDemandPriceArgs extends Asker {
  readonly products: readonly OnDemandProduct[]
  /** 6 or 10 decimals. */
  readonly decimals: 6 | 10
}

export interface RenewalPriceArgs {
  readonly customerId: string
  readonly resourceIds: readonly string[]
  readonly periodType: RenewalPeriodType
  readonly periodCount: number
  /** All that the customer holds: what the old generation prices are its products. Null where nobody looked, or it is too much. */
  readonly held: readonly Subscription[] | null
}

/** Null where the answer does not say. */
export interface Price {
  readonly officialAmount: Money | null
  readonly discountAmount: Money | null
  readonly amount: Money | null
}

/** One of the equal parts in which a price is paid. */
export interface InstallmentPrice extends Price {
  readonly periodType: InstallmentPeriodType | Unrecognized | null
  readonly periodTypeCode: string | null
}

export interface PriceDiscount {
  readonly discountId: string | null
  readonly type: PriceDiscountType | Unrecognized | null
  readonly typeCode: string | null
  readonly name: string | null
}

export interface PaidInParts extends Price {
  readonly installment: InstallmentPrice | null
}

export interface ProductPrice extends PaidInParts {
  readonly productId: string | null
}

/** The price with one discount. */
export interface PriceOption extends PaidInParts {
  readonly discount: PriceDiscount
  readonly isBest: boolean | null
}

export interface SubscriptionPriceOption extends PriceOption {
  readonly products: readonly ProductPrice[]
}

/** The price that is charged when nobody chooses a discount, and what else there is to choose. */
export interface SubscriptionQuote extends PaidInParts {
  readonly discount: PriceDiscount | null
  /** In the order of the products that were asked. */
  readonly products: readonly ProductPrice[]
  /** Null where the generation shows one price only. */
  readonly options: readonly SubscriptionPriceOption[] | null
}

/** A primary resource's price, with what is attached to it. */
export interface RenewalPrice {
  readonly customerId: string
  readonly resourceId: string
  readonly amount: Money | null
}

/** Why a resource has no price: the vendor's code, or what is known of it without asking. */
export type RenewalProblem = { readonly upstreamCode: string } | { readonly found: 'MISSING' | 'ATTACHED' }

export interface RenewalPriceFailure {
  readonly resourceId: string
  readonly problem: RenewalProblem
}

export interface RenewalQuote extends PaidInParts {
  readonly discount: PriceDiscount | null
  readonly resources: readonly RenewalPrice[]
  readonly options: readonly PriceOption[] | null
  readonly failures: readonly RenewalPriceFailure[]
}

export interface OnDemandDiscount {
  readonly discount: PriceDiscount
  readonly amount: Money | null
}

export interface OnDemandProductPrice extends Price {
  readonly productId: string | null
  /** The one that counts first. Null where the generation does not show them. */
  readonly discounts: readonly OnDemandDiscount[] | null
}

export interface OnDemandQuote extends Price {
  /** In the order of the products that were asked. */
  readonly products: readonly OnDemandProductPrice[]
}

/** What links a product's price to the product: its place among those that were asked. */
export function idAt(index: number): string {
  return String(index + 1)
}

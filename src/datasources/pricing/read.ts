/** Readers of the new generation's price results. Source: contracts/orders.mapping.md, section 11. Pure. */
import { measuredMoneyOrNull } from '../money.ts'
import { booleanOrNull, codeOrNull, textOrNull, type WireObject } from '../wire.ts'
import { installmentPeriodType, priceDiscountType, type InstallmentPrice, type PaidInParts, type Price, type PriceDiscount, type PriceOption } from './model.ts'

/** The members that carry a price. */
interface PriceNames {
  readonly official: string
  readonly discount: string
  readonly amount: string
  readonly measure: string
}

export const newNames = { official: 'official_website_amount', discount: 'discount_amount', amount: 'amount', measure: 'measure_id' } as const
export const oldNames = { official: 'originalAmount', discount: 'discountAmount', amount: 'amount', measure: 'measureId' } as const
const installmentNames = {
  official: 'installment_official_website_amount', discount: 'installment_official_discount_amount', amount: 'installment_amount', measure: 'measure_id',
} as const

/** A price, in the unit that the row names (yuan where it names none). */
export function readPrice(row: WireObject, names: PriceNames, currency: string | null): Price {
  const money = (name: string) => measuredMoneyOrNull(row, name, names.measure, currency)
  return { officialAmount: money(names.official), discountAmount: money(names.discount), amount: money(names.amount) }
}

/** A list price: nothing is taken off. */
export function readListPrice(row: WireObject, currency: string | null): PaidInParts {
  const { officialAmount } = readPrice(row, newNames, currency)
  const installment = readInstallment(row, currency)
  return { ...undiscounted(officialAmount), installment: installment && { ...installment, ...undiscounted(installment.officialAmount) } }
}

/** A list price as what is to be paid. */
function undiscounted(officialAmount: Price['officialAmount']): Price {
  return { officialAmount, discountAmount: officialAmount && { ...officialAmount, amount: '0' }, amount: officialAmount }
}

/** A price with a discount. */
export function readPaidInParts(row: WireObject, currency: string | null): PaidInParts {
  return { ...readPrice(row, newNames, currency), installment: readInstallment(row, currency) }
}

/** The parts are texts, and there for CloudPond products only. */
function readInstallment(row: WireObject, currency: string | null): InstallmentPrice | null {
  const price = readPrice(row, installmentNames, currency)
  if (price.officialAmount === null && price.amount === null) return null
  const code = codeOrNull(row, 'installment_period_type')
  return { ...price, periodType: installmentPeriodType.read(code), periodTypeCode: code }
}

/** The price of an option alone. */
export function paidInParts({ officialAmount, discountAmount, amount, installment }: PaidInParts): PaidInParts {
  return { officialAmount, discountAmount, amount, installment }
}

export function readDiscount(row: WireObject): PriceDiscount {
  const code = codeOrNull(row, 'discount_type')
  return { discountId: textOrNull(row, 'discount_id'), type: priceDiscountType.read(code), typeCode: code, name: textOrNull(row, 'discount_name') }
}

export function readOption(row: WireObject, currency: string | null): PriceOption {
  return { ...readPaidInParts(row, currency), discount: readDiscount(row), isBest: booleanOrNull(row, 'best_offer') }
}

/**
 * What is charged when nobody chooses: automatic payment prefers the vendor's commercial discount, and takes the best of
 * the others only where there is none. Null without discounts.
 */
export function charged<Option extends PriceOption>(options: readonly Option[]): Option | null {
  const commercial = options.filter(({ discount }) => discount.type === 'COMMERCIAL')
  const preferred = commercial.length > 0 ? commercial : options
  return preferred.find(({ isBest }) => isBest === true) ?? preferred[0] ?? null
}

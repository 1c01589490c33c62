/** Amounts of seeded orders: discounts per line, coupons and cards, and their sums. All in fen. */
import type { AmountInfo, Discount } from '../world.ts'
import type { Random } from './random.ts'

/** Discount types with their share of the list price in thousandths. */
const discountKinds = [
  ['607', 100n], ['606', 150n], ['605', 120n], ['200', 50n], ['500', 80n], ['600', 200n], ['609', 33n], ['700', 15n],
  ['901', 250n], ['610', 7n],
] as const

/** The discounts granted on a whole order: none, one or two kinds. */
export type DiscountPlan = readonly (readonly [type: string, thousandths: bigint])[]

/** Chooses the discounts of an order. */
export function planDiscounts(random: Random): DiscountPlan {
  if (random.chance(0.35)) return []
  const first = random.pick(discountKinds)
  if (random.chance(0.75)) return [first]
  const second = random.pick(discountKinds)
  return second === first ? [first] : [first, second]
}

/** The discounts of one line by an order's plan. */
export function lineDiscounts(official: bigint, plan: DiscountPlan): Discount[] {
  return plan.map(([type, thousandths]) => ({ type, amount: (official * thousandths) / 1000n }))
}

/** What is left of a list price. */
export function discounted(official: bigint, discounts: readonly Discount[]): bigint {
  return discounts.reduce((left, discount) => left - discount.amount, official)
}

/** What a line or order is paid with besides cash: at most the amount that is due. */
export function amountInfo(due: bigint, discounts: readonly Discount[], random: Random): AmountInfo {
  const coupon = random.chance(0.15) ? due / 10n : 0n
  const flexiPurchaseCoupon = random.chance(0.08) ? due / 20n : 0n
  const storedCard = random.chance(0.05) ? due / 25n : 0n
  return { discounts, flexiPurchaseCoupon, coupon, storedCard, commission: null, consumed: null }
}

function sumOrNull(values: readonly (bigint | null)[]): bigint | null {
  const present = values.filter((value) => value !== null)
  return present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0n)
}

function sumDiscounts(infos: readonly AmountInfo[]): Discount[] {
  const sums = new Map<string, bigint>()
  for (const { type, amount } of infos.flatMap((info) => info.discounts)) {
    sums.set(type, (sums.get(type) ?? 0n) + amount)
  }
  return [...sums].map(([type, amount]) => ({ type, amount }))
}

/** The breakdown of an order: the sum of its lines' breakdowns. */
export function sumAmountInfos(infos: readonly AmountInfo[]): AmountInfo {
  return {
    discounts: sumDiscounts(infos),
    flexiPurchaseCoupon: sumOrNull(infos.map((info) => info.flexiPurchaseCoupon)),
    coupon: sumOrNull(infos.map((info) => info.coupon)),
    storedCard: sumOrNull(infos.map((info) => info.storedCard)),
    commission: sumOrNull(infos.map((info) => info.commission)),
    consumed: sumOrNull(infos.map((info) => info.consumed)),
  }
}

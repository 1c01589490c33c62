/**
 * The discounts that a customer is entitled to, fixed by the world's seed and the customer. The vendor numbers them in
 * three ways: in orders (200 to 901), in payments (0, 1, 2, 3, 609) and in prices (605 to 607).
 */
import { createRandom } from '../seed/random.ts'
import type { Customer, World } from '../world.ts'
import { hexOf } from '../trade-world.ts'

export interface Entitlement {
  readonly id: string
  readonly kind: 'promotional' | 'contract' | 'commercial' | 'granted'
  readonly name: string
  /** What is taken off, in thousandths of the list price. */
  readonly thousandths: bigint
}

/** Its number in a payment, in an order's breakdown, and in a price (null: prices do not show it). */
export const discountNumbers = {
  promotional: { payment: 0, order: '700', price: null },
  contract: { payment: 1, order: '606', price: 606 },
  commercial: { payment: 2, order: '605', price: 605 },
  granted: { payment: 3, order: '607', price: 607 },
} as const satisfies Record<Entitlement['kind'], { payment: number; order: string; price: number | null }>

/** The number of an order price adjustment, in payments and in orders. */
export const adjustmentNumber = 609

const kinds = [
  ['commercial', 0.4, [50n, 80n, 120n]],
  ['contract', 0.25, [60n, 100n, 150n]],
  ['granted', 0.6, [30n, 100n, 200n]],
  ['promotional', 0.35, [50n]],
] as const

const prefixes = { commercial: 'commercial', contract: 'contract', granted: 'partner', promotional: 'promotion' } as const

/** The discounts of a customer; the same at every call. Partners grant theirs to resell customers only. */
export function entitlementsOf(world: World, customer: Customer): readonly Entitlement[] {
  const random = createRandom(world.seed, `discounts ${customer.id}`)
  return kinds.flatMap(([kind, probability, rates]) => {
    const [isGiven, thousandths] = [random.chance(probability), random.pick(rates)]
    if (!isGiven || (kind === 'granted' && customer.associationType !== '2')) return []
    const id = `DC${hexOf(customer.id, kind).slice(0, 6).toUpperCase()}`
    return [{ id, kind, name: `${prefixes[kind]}-${thousandths / 10n}`, thousandths }]
  })
}

/** What a discount takes off a list price. */
export function reduction(official: bigint, { thousandths }: Entitlement): bigint {
  return (official * thousandths) / 1000n
}

/** Those that prices show, the vendor's commercial one first. */
export function pricedEntitlements(world: World, customer: Customer): readonly Entitlement[] {
  return entitlementsOf(world, customer).filter(({ kind }) => discountNumbers[kind].price !== null)
}

/** The one that takes most off; the first of equals. Null when there is none. */
export function bestOf(entitlements: readonly Entitlement[]): Entitlement | null {
  return entitlements.reduce<Entitlement | null>(
    (best, one) => (best === null || one.thousandths > best.thousandths ? one : best), null)
}

/** What automatic payment takes: the commercial discount if there is one, else the best of the others. */
export function automaticDiscount(world: World, customer: Customer): Entitlement | null {
  const all = pricedEntitlements(world, customer)
  return all.find(({ kind }) => kind === 'commercial') ?? bestOf(all)
}

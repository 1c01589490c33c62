/**
 * Quotes: what products cost by the period, by use, or once, before and after discounts. Generation-neutral; amounts
 * by the period are integer fen, those by use integers of 10^-10 yuan.
 */
import { findOffer } from '../seed/price-list.ts'
import type { Offer, ProductKey } from '../seed/price-list.ts'
import { bestOf, reduction } from './discounts.ts'
import type { Entitlement } from './discounts.ts'
import type { PeriodType } from './periods.ts'
import { periodPrice, roundedQuotient, usagePrice } from './pricing.ts'
import { codes } from './refusal.ts'
import type { Refused } from './refusal.ts'

const unknownProduct: Refused = { refused: 'CBC.99006006' }
const wrongUnit: Refused = { refused: 'CBC.99006050' }
const badParameter: Refused = { refused: codes.badParameter }

/** Above this nothing is priced, fen: a thousand million million yuan. */
const highest = 100_000_000_000_000_000n

/** A product as a price request names it. */
export interface Wanted extends ProductKey {
  readonly id: string
  readonly zone: string | null
  readonly size: number | null
  readonly sizeMeasureId: number | null
  readonly quantity: number
}

export interface Period {
  readonly type: PeriodType
  readonly num: number
}

export interface Usage {
  readonly factor: string
  /** Decimal text. */
  readonly value: string
  readonly measureId: number
}

/** 2 month · 3 year. */
export type InstalmentPeriod = 2 | 3

/** What is paid later, in how many equal parts. */
export interface Instalments {
  readonly period: InstalmentPeriod
  readonly count: number
  /** What is paid in parts, in thousandths of the price. */
  readonly thousandths: bigint
}

/** A priced product, at list price. */
export interface Priced {
  readonly id: string
  readonly productId: string
  readonly official: bigint
  readonly instalments: Instalments | null
}

/** Zones are the region and a letter; no zone is no filter. */
function isInRegion({ region, zone }: Wanted): boolean {
  return zone === null || zone === '' || new RegExp(`^${region}[a-g]$`, 'i').test(zone)
}

function offerFor(wanted: Wanted): Offer | Refused {
  const offer = isInRegion(wanted) ? findOffer(wanted) : null
  if (!offer) return unknownProduct
  if (!offer.isLinear) return offer
  if (wanted.size === null || wanted.size < 1 || wanted.sizeMeasureId === null) return badParameter
  return wanted.sizeMeasureId === offer.spec.sizeMeasureId ? offer : wrongUnit
}

function instalmentsOf(offer: Offer, mode: string | null, { type, num }: Period): Instalments | null | Refused {
  if (mode === null || mode === '' || mode === 'NA') return null
  const thousandths = { HALF_PAY: 500n, ZERO_PAY: 1000n }[mode]
  if (thousandths === undefined || !offer.hasInstalments || (type !== 2 && type !== 3)) return badParameter
  return { period: type, count: num, thousandths }
}

/** The list price of a product by the period. */
export function pricePeriod(wanted: Wanted, period: Period, instalmentMode: string | null): Priced | Refused {
  const offer = offerFor(wanted)
  if ('refused' in offer) return offer
  if (!offer.byPeriod) return unknownProduct
  const instalments = instalmentsOf(offer, instalmentMode, period)
  if (instalments !== null && 'refused' in instalments) return instalments
  const { size, quantity } = wanted
  const official = periodPrice({ offer, size, periodType: period.type, periodNum: period.num, quantity })
  if (official > highest) return { refused: 'CBC.99006055' }
  return { id: wanted.id, productId: offer.spec.productId, official, instalments }
}

/** The list price of a use, 10^-10 yuan. */
export function priceUsage(wanted: Wanted, usage: Usage, decimals: 6 | 10): Priced | Refused {
  const offer = offerFor(wanted)
  if ('refused' in offer) return offer
  const tariff = offer.tariffs.find(({ factor }) => factor === usage.factor.toLowerCase())
  if (!tariff) return unknownProduct
  if (tariff.measureId !== usage.measureId) return wrongUnit
  if (!/^\d+(\.\d+)?$/.test(usage.value)) return badParameter
  const { size, quantity } = wanted
  const official = usagePrice({ offer, tariff, size, usage: usage.value, quantity }, decimals)
  if (official > highest * 100_000_000n) return { refused: 'CBC.99006055' }
  return { id: wanted.id, productId: offer.spec.productId, official, instalments: null }
}

/** The list price of what is bought once, fen. */
export function priceOnce(wanted: Wanted): Priced | Refused {
  const offer = offerFor(wanted)
  if ('refused' in offer) return offer
  if (offer.oneOff === null) return unknownProduct
  const official = offer.oneOff * BigInt(wanted.quantity)
  return { id: wanted.id, productId: offer.spec.productId, official, instalments: null }
}

/** All of them, or the first refusal; ids must be unique. */
export function allPriced(priced: readonly (Priced | Refused)[]): readonly Priced[] | Refused {
  const good: Priced[] = []
  for (const one of priced) {
    if ('refused' in one) return one
    if (good.some(({ id }) => id === one.id)) return badParameter
    good.push(one)
  }
  return good
}

/** What is taken off a priced product, rounded down to `step`. */
export function reductionOf({ official }: Priced, discount: Entitlement | null, step = 1n): bigint {
  if (discount === null) return 0n
  const exact = reduction(official, discount)
  return exact - (exact % step)
}

export function totalOf(priced: readonly Priced[], amount: (one: Priced) => bigint): bigint {
  return priced.reduce((sum, one) => sum + amount(one), 0n)
}

/** One of the equal parts in which an amount is paid; null without instalments. */
export function instalmentOf(amount: bigint, instalments: Instalments | null): bigint | null {
  if (instalments === null) return null
  return roundedQuotient(amount * instalments.thousandths, 1000n * BigInt(instalments.count))
}

/** Is it the best of these? Of equals the first. */
export function isBest(discount: Entitlement, among: readonly Entitlement[]): boolean {
  return bestOf(among) === discount
}

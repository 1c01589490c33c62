/**
 * The one price list: what is sold by the period (the seeded catalogue at its monthly prices), by use, and once. Every
 * quote and every order is computed from it, so that a quote says what the order will cost.
 */
import { products, regions } from './catalogue.ts'
import type { Product, Spec } from './catalogue.ts'

/** What a unit of use costs: 10^-10 yuan per unit. */
export interface Tariff {
  /** The usage factor, lower case. */
  readonly factor: string
  /** The unit of the usage in the measurement list. */
  readonly measureId: number
  readonly price: bigint
}

/** A specification as it is sold. */
export interface Offer {
  readonly product: Product
  readonly spec: Spec
  /** Is the price by size (disks, bandwidth)? Then `spec.monthly` is that of `spec.size`. */
  readonly isLinear: boolean
  /** Sold by the period? */
  readonly byPeriod: boolean
  /** Can what was bought be renewed? */
  readonly isRenewable: boolean
  /** A package of pay-per-use quantities: not unsubscribed, nothing to become pay-per-use. */
  readonly isPackage: boolean
  /** Payable by instalments? */
  readonly hasInstalments: boolean
  /** Sold by use; empty when not. */
  readonly tariffs: readonly Tariff[]
  /** Fen; null when it is not sold once for all. */
  readonly oneOff: bigint | null
}

const packageTypes = new Set(['hws.resource.type.obs', 'hws.resource.type.cdn'])
const unitOfTraffic = 10
const unitOfHours = 4

/** An hour of use costs 1/450 of a month: dearer than a period, as with the vendor. */
function hourly({ monthly }: Spec): Tariff {
  return { factor: 'duration', measureId: unitOfHours, price: (monthly * 100_000_000n) / 450n }
}

function tariffsOf(product: Product, spec: Spec): readonly Tariff[] {
  const traffic: Tariff = { factor: 'upflow', measureId: unitOfTraffic, price: 8_000_000_000n }
  if (product.resourceType.code === 'hws.resource.type.cdn') return [{ ...traffic, price: 2_400_000_000n }]
  return product.resourceType.code === 'hws.resource.type.bandwidth' ? [hourly(spec), traffic] : [hourly(spec)]
}

function offerOf(product: Product, spec: Spec): Offer {
  const { code } = product.resourceType
  return {
    product,
    spec,
    isLinear: !product.isMain && spec.size !== null,
    byPeriod: true,
    isRenewable: code !== 'hws.resource.type.cdn',
    isPackage: packageTypes.has(code),
    hasInstalments: false,
    tariffs: tariffsOf(product, spec),
    oneOff: null,
  }
}

function soldAlone(code: string, names: Product['serviceType']['name'], productId: string, specCode: string, monthly: bigint): Offer {
  const spec: Spec = { code: specCode, desc: names.zh, productId, monthly, size: null, sizeMeasureId: null }
  const product: Product = {
    serviceType: { code: `hws.service.type.${code}`, name: names },
    resourceType: { code: `hws.resource.type.${code}`, name: names },
    categoryCode: `hws.resource.${code}`,
    isMain: true,
    specs: [spec],
  }
  return { ...offerOf(product, spec), product, spec }
}

/** The vendor's edge site: the one product that is payable by instalments. No seeded order is about it. */
const edgeSite: Offer = {
  ...soldAlone('ies', { zh: 'CloudPond', en: 'CloudPond' }, '1e50000000000000000000000000c1ed', 'cloudpond.rack.1', 2_640_000n),
  hasInstalments: true,
  tariffs: [],
}

/** A service that is bought once: only the old generation prices it. */
const migration: Offer = {
  ...soldAlone('support', { zh: '专业服务', en: 'Professional Services' }, '5e71ce000000000000000000000000a1', 'migration.assessment', 0n),
  byPeriod: false,
  isRenewable: false,
  tariffs: [],
  oneOff: 1_280_000n,
}

const offers: readonly Offer[] = [
  ...products.flatMap((product: Product) => product.specs.map((spec) => offerOf(product, spec))),
  edgeSite,
  migration,
]
const byProductId = new Map(offers.map((offer) => [offer.spec.productId, offer]))

/** By what a price request names a product. */
export interface ProductKey {
  readonly serviceType: string
  readonly resourceType: string
  readonly spec: string
  readonly region: string
}

/** The offer of a product; null when service, resource type, specification and region do not fit together. */
export function findOffer({ serviceType, resourceType, spec, region }: ProductKey): Offer | null {
  if (!regions.some((known) => known === region)) return null
  return offers.find(({ product, spec: { code } }) =>
    code === spec && product.serviceType.code === serviceType && product.resourceType.code === resourceType) ?? null
}

/** The offer with this product id; null when it is not sold. */
export function offerOfProduct(productId: string): Offer | null {
  return byProductId.get(productId) ?? null
}

/** The offer with this specification code; null when it is not sold. */
export function offerOfSpec(specCode: string): Offer | null {
  return offers.find(({ spec }) => spec.code === specCode) ?? null
}

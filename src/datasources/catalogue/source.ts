/**
 * What resolvers ask of the catalogue. What names are looked up in is read whole, kept for long, and read at most once for
 * a GraphQL operation, however many rows have a name to look up.
 */
import type DataLoader from 'dataloader'
import { batchLoader, inBatches } from '../batch.ts'
import { offsetPage, type Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import { everyItem } from '../whole-list.ts'
import type { MeasureConversion, MeasureUnit, ResourceType, ServiceType, UsageType, UsageTypeArgs } from './model.ts'
import { conversions, measureUnits, resourceTypes, serviceResources, serviceTypes, usageTypes } from './operations.ts'

/** A list read whole, in the order of its codes, and the same by code. Both generations give the same order so. */
export interface Whole<Key, Item> {
  readonly items: readonly Item[]
  readonly byKey: ReadonlyMap<Key, Item>
}

export interface CatalogueSource {
  serviceTypes(): Promise<Whole<string, ServiceType>>
  resourceTypes(): Promise<Whole<string, ResourceType>>
  /** The resource types of a cloud service, by its code. */
  readonly resourceTypesOf: DataLoader<string, readonly ResourceType[] | null>
  /** A page of the usage types: of one resource type, or all. */
  usageTypes(args: UsageTypeArgs): Promise<Page<UsageType>>
  measureUnits(): Promise<Whole<number, MeasureUnit>>
  conversions(): Promise<readonly MeasureConversion[]>
}

/** All that there is: the old generation gives it in one answer, the new one in pages as large as it takes. */
const everything = 10_000

/** Builds the source of one GraphQL operation. Every method rejects with PartnerGraphError. */
export function createCatalogueSource({ runtime, scope }: SourceContext): CatalogueSource {
  const { generations, kept, rules } = runtime
  const ofService = (serviceTypeCode: string) =>
    everyItem(async (offset) => (await generations.run(serviceResources, { serviceTypeCode, position: [offset], limit: everything }, scope)).model)
  return {
    serviceTypes: once(async () => {
      const page = async (offset: number) => (await generations.run(serviceTypes, { position: [offset], limit: everything }, scope)).model
      return whole((await kept.one(rules.serviceTypes, null, scope, () => everyItem(page))) ?? [], ({ code }) => code)
    }),
    resourceTypes: once(async () => {
      const page = async (offset: number) => (await generations.run(resourceTypes, { position: [offset], limit: everything }, scope)).model
      return whole((await kept.one(rules.resourceTypes, null, scope, () => everyItem(page))) ?? [], ({ code }) => code)
    }),
    resourceTypesOf: batchLoader(
      (codes: readonly string[]) =>
        kept.many(rules.serviceResources, codes, scope, (missing) =>
          inBatches(missing, 1, async ([code = '']) => new Map([[code, sorted(await ofService(code), (type) => type.code)]]))),
      (code) => code,
    ),
    usageTypes: async (args) =>
      (await kept.one(rules.usageTypes, args, scope, async () => (await generations.run(usageTypes, args, scope)).model)) ?? offsetPage([], 0, args),
    measureUnits: once(async () => {
      const units = await kept.one(rules.measureUnits, null, scope, async () => (await generations.run(measureUnits, null, scope)).model)
      return whole(units ?? [], ({ measureId }) => measureId)
    }),
    conversions: once(async () => (await kept.one(rules.conversions, null, scope, async () => (await generations.run(conversions, null, scope)).model)) ?? []),
  }
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null
  return () => (loaded ??= load())
}

function whole<Key extends string | number, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Whole<Key, Item> {
  return { items: sorted(items, keyOf), byKey: new Map(items.map((item) => [keyOf(item), item])) }
}

function sorted<Key extends string | number, Item>(items: readonly Item[], keyOf: (item: Item) => Key): readonly Item[] {
  return items.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : keyOf(left) > keyOf(right) ? 1 : 0))
}

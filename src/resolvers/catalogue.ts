/** What the vendor's things are called. The catalogue is read whole and kept, so that lists of it are cut here. */
import type { MeasureUnit, ResourceType, ServiceType } from '../datasources/catalogue/model.ts'
import { pageOf } from '../datasources/paging.ts'
import type { NamedUnit } from '../datasources/usage/model.ts'
import type { CatalogueFilter, Resolvers } from '../generated/schema.ts'
import { filterEnum, filterList, filterText, given } from './arguments.ts'
import { askedPage, connectionOf, pagedConnection, type PagingArguments } from './connection.ts'
import type { GraphContext } from './context.ts'
import { toGlobalId } from './global-id.ts'

/** How many codes a filter may name. */
const maxCodes = 100

/** The contract's limit of a name to filter by (ListServiceTypes). */
const maxName = 128

interface Named {
  readonly code: string
  readonly name: string | null
}

interface CatalogueArguments extends PagingArguments {
  readonly filter?: CatalogueFilter | null | undefined
}

/** A page of a catalogue that is there as a whole. */
async function catalogue<Item extends Named>(list: string, args: CatalogueArguments, load: () => Promise<{ readonly items: readonly Item[] }>) {
  const codes = filterList(args.filter?.codes, 'filter.codes', maxCodes)
  const name = filterText(args.filter?.name, 'filter.name', maxName)?.toLowerCase()
  const query = { list, arguments: given({ codes, name }) }
  const asked = askedPage(query, args)
  const { items } = await load()
  const wanted = items.filter((item) => (codes?.includes(item.code) ?? true) && (name === undefined || (item.name?.toLowerCase().includes(name) ?? false)))
  return connectionOf(query, asked, pageOf(wanted, asked))
}

/** A cloud service of the catalogue; null for a code that it has not, such as a marketplace service's, and for none. */
export async function serviceTypeByCode(code: string | null, { sources }: GraphContext): Promise<ServiceType | null> {
  return code === null ? null : ((await sources.catalogue.serviceTypes()).byKey.get(code) ?? null)
}

/** A resource type of the catalogue; null for a code that it has not, and for none. */
export async function resourceTypeByCode(code: string | null, { sources }: GraphContext): Promise<ResourceType | null> {
  return code === null ? null : ((await sources.catalogue.resourceTypes()).byKey.get(code) ?? null)
}

/** A unit; null for an id that the vendor's list has not, and for none. */
export async function unitById(measureId: number | null, { sources }: GraphContext): Promise<MeasureUnit | null> {
  return measureId === null ? null : ((await sources.catalogue.measureUnits()).byKey.get(measureId) ?? null)
}

/**
 * A unit by its name, which is all that the old generation tells of some. Several units may have it (GB of traffic, GB of
 * capacity): the one that its package counts in. Null where that leaves none or several.
 */
export async function unitByName({ name, measureIds }: NamedUnit, { sources }: GraphContext): Promise<MeasureUnit | null> {
  const { items } = await sources.catalogue.measureUnits()
  const named = items.filter((unit) => unit.name === name || unit.abbreviation === name)
  const counted = named.filter(({ measureId }) => measureIds.includes(measureId))
  const [unit, ...others] = counted.length > 0 ? counted : named
  return unit && others.length === 0 ? unit : null
}

function usageTypes(resourceTypeCode: string | undefined, args: PagingArguments, { sources }: GraphContext) {
  const filter = given({ resourceTypeCode })
  return pagedConnection({ list: 'usageTypes', arguments: filter }, args, ({ position, limit }) => sources.catalogue.usageTypes({ ...filter, position, limit }))
}

export const catalogueResolvers: Resolvers = {
  Query: {
    serviceTypes: (_, args, { sources }) => catalogue('serviceTypes', args, sources.catalogue.serviceTypes),
    serviceType: (_, { code }, context) => serviceTypeByCode(filterText(code, 'code') ?? null, context),
    resourceTypes: (_, args, { sources }) => catalogue('resourceTypes', args, sources.catalogue.resourceTypes),
    resourceType: (_, { code }, context) => resourceTypeByCode(filterText(code, 'code') ?? null, context),
    usageTypes: (_, { resourceTypeCode, ...paging }, context) => usageTypes(filterText(resourceTypeCode, 'resourceTypeCode'), paging, context),
    measureUnits: async (_, args, { sources }) => {
      const type = filterEnum(args.type, 'type')
      return (await sources.catalogue.measureUnits()).items.filter((unit) => type === undefined || unit.type === type)
    },
    measureConversions: async (_, args, { sources }) => {
      const type = filterEnum(args.type, 'type')
      return (await sources.catalogue.conversions()).filter((conversion) => type === undefined || conversion.type === type)
    },
  },
  ServiceType: {
    id: ({ code }) => toGlobalId('ServiceType', code),
    resourceTypes: async ({ code }, args, { sources }) => {
      const query = { list: 'serviceType.resourceTypes', arguments: code }
      const asked = askedPage(query, args)
      return connectionOf(query, asked, pageOf((await sources.catalogue.resourceTypesOf.load(code)) ?? [], asked))
    },
  },
  ResourceType: {
    id: ({ code }) => toGlobalId('ResourceType', code),
    serviceType: ({ serviceTypeCode }, _, context) => serviceTypeByCode(serviceTypeCode, context),
    usageTypes: ({ code }, args, context) => usageTypes(code, args, context),
  },
  MeasureUnit: {
    conversions: async ({ measureId }, _, { sources }) => (await sources.catalogue.conversions()).filter((conversion) => conversion.measureId === measureId),
  },
  MeasureConversion: {
    unit: ({ measureId }, _, context) => unitById(measureId, context),
    toUnit: ({ toMeasureId }, _, context) => unitById(toMeasureId, context),
  },
}

/** The catalogue on the new generation. Pure mapping: no I/O. Source: contracts/catalogue-usage.mapping.md, section 3. */
import { bind } from '../../generations/operation.ts'
import { offsetOf, offsetPage, type Page, type PageRequest } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, decimal, integer, integerOrNull, list, objectOrNull, text, textOrNull, type WireObject } from '../wire.ts'
import {
  measureType,
  type MeasureConversion,
  type MeasureUnit,
  type ResourceType,
  type ServiceResourceArgs,
  type ServiceType,
  type UsageType,
  type UsageTypeArgs,
} from './model.ts'
import { readResourceType, readServiceType } from './read.ts'

/** The contract's largest page of the cloud services. */
const largestPage = 1000

/** The upper bound of the other lists' pages is not documented: one that no list of the contracts refuses. */
const modestPage = 100

/** A page may hold fewer rows than were asked for: who reads the whole list goes on by the rows that came. */
export const serviceTypesNew = bind<PageRequest, Page<ServiceType>>(['ListServiceTypes'], {
  plan: (args) => ({ requests: [request('ListServiceTypes', { query: { offset: offsetOf(args), limit: Math.min(args.limit, largestPage) } })] }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'service_types', readServiceType), integerOrNull(wire, 'total_count'), args)
  },
})

export const resourceTypesNew = bind<PageRequest, Page<ResourceType>>(['ListResourceTypes'], {
  plan: (args) => ({ requests: [request('ListResourceTypes', { query: { offset: offsetOf(args), limit: Math.min(args.limit, modestPage) } })] }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'resource_types', readResourceType), integerOrNull(wire, 'total_count'), args)
  },
})

/** Each row is wrapped, and its fields have names of their own (section 3). */
export const serviceResourcesNew = bind<ServiceResourceArgs, Page<ResourceType>>(['ListServiceResources'], {
  plan: (args) => ({
    requests: [
      request('ListServiceResources', {
        query: { service_type_code: args.serviceTypeCode, offset: offsetOf(args), limit: Math.min(args.limit, modestPage) },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    const rows = list(wire, 'infos', (row) => readServiceResource(objectOrNull(row, 'basic_info') ?? {}, args.serviceTypeCode))
    return offsetPage(rows, integerOrNull(wire, 'total_count'), args)
  },
})

function readServiceResource(row: WireObject, serviceTypeCode: string): ResourceType {
  return {
    code: text(row, 'resource_type_code'),
    name: textOrNull(row, 'name'),
    description: textOrNull(row, 'description'),
    serviceTypeCode: textOrNull(row, 'product_owner_service') ?? serviceTypeCode,
  }
}

export const usageTypesNew = bind<UsageTypeArgs, Page<UsageType>>(['ListUsageTypes'], {
  plan: (args) => ({
    requests: [request('ListUsageTypes', { query: { resource_type_code: args.resourceTypeCode, offset: offsetOf(args), limit: args.limit } })],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'usage_types', readUsageType), integerOrNull(wire, 'total_count'), args)
  },
})

function readUsageType(row: WireObject): UsageType {
  return {
    code: text(row, 'code'),
    name: textOrNull(row, 'name'),
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    serviceTypeCode: textOrNull(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
  }
}

/** Unpaged. */
export const measureUnitsNew = bind<null, readonly MeasureUnit[]>(['ListMeasureUnits'], {
  plan: () => ({ requests: [request('ListMeasureUnits', {})] }),
  merge: ([answer]) => list(body(answer), 'measure_units', readUnit),
})

function readUnit(row: WireObject): MeasureUnit {
  const type = codeOrNull(row, 'measure_type')
  return {
    measureId: integer(row, 'measure_id'),
    name: textOrNull(row, 'measure_name'),
    abbreviation: textOrNull(row, 'abbreviation'),
    type: measureType.read(type),
    typeCode: type,
  }
}

/** Unpaged, and asked for as a whole: the filter by kind would only make more answers to keep. */
export const conversionsNew = bind<null, readonly MeasureConversion[]>(['ListConversions'], {
  plan: () => ({ requests: [request('ListConversions', { query: {} })] }),
  merge: ([answer]) => list(body(answer), 'conversions', readConversion),
})

function readConversion(row: WireObject): MeasureConversion {
  const type = codeOrNull(row, 'measure_type')
  return {
    measureId: integer(row, 'measure_id'),
    toMeasureId: integer(row, 'ref_measure_id'),
    ratio: decimal(row, 'conversion_ratio'),
    type: measureType.read(type),
    typeCode: type,
  }
}

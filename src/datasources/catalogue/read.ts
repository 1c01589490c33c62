/** Readers that both generations of the catalogue share: they name these fields alike. Pure mapping: no I/O. */
import { text, textOrNull, type WireObject } from '../wire.ts'
import type { ResourceType, ServiceType } from './model.ts'

/** A row of the cloud services. */
export function readServiceType(row: WireObject): ServiceType {
  return { code: text(row, 'service_type_code'), name: textOrNull(row, 'service_type_name'), abbreviation: textOrNull(row, 'abbreviation') }
}

/** A row of the resource types; the old generation's has no owning service. */
export function readResourceType(row: WireObject): ResourceType {
  return {
    code: text(row, 'resource_type_code'),
    name: textOrNull(row, 'resource_type_name'),
    description: textOrNull(row, 'resource_type_desc'),
    serviceTypeCode: textOrNull(row, 'service_type_code'),
  }
}

/** The logical operations of the catalogue. */
import { operation } from '../../generations/operation.ts'
import { conversionsNew, measureUnitsNew, resourceTypesNew, serviceResourcesNew, serviceTypesNew, usageTypesNew } from './new.ts'
import { resourceTypesOld, serviceTypesOld } from './old.ts'

export const serviceTypes = operation({ name: 'catalogue.serviceTypes', safety: 'read', old: serviceTypesOld, new: serviceTypesNew })
export const resourceTypes = operation({ name: 'catalogue.resourceTypes', safety: 'read', old: resourceTypesOld, new: resourceTypesNew })
export const serviceResources = operation({ name: 'catalogue.serviceResources', safety: 'read', new: serviceResourcesNew })
export const usageTypes = operation({ name: 'catalogue.usageTypes', safety: 'read', new: usageTypesNew })
export const measureUnits = operation({ name: 'catalogue.measureUnits', safety: 'read', new: measureUnitsNew })
export const conversions = operation({ name: 'catalogue.conversions', safety: 'read', new: conversionsNew })

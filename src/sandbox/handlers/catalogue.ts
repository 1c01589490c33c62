/** Service, resource and usage types, units, conversions. Rules: catalogue-usage.mapping.md section 3. */
import { ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { catalogueResources, catalogueServices, catalogueUsages, conversions, measureUnits } from '../seed/catalogue-reference.ts'
import type { CatalogueResource, CatalogueService, CatalogueUsage } from '../seed/catalogue-reference.ts'
import { exactNumber } from '../wire.ts'
import { matches } from './filters.ts'

type Language = SandboxRequest['language']

function renderService(service: CatalogueService, language: Language): object {
  return { service_type_name: service.name[language], service_type_code: service.code, abbreviation: service.abbreviation }
}

/** A part of the name, in the language of the answer, in any case. */
function listServices(request: SandboxRequest): Reply {
  const { language } = request
  const part = (text(request, 'service_type_name') ?? '').toLowerCase()
  const found = catalogueServices.filter((one) => one.name[language].toLowerCase().includes(part))
  return ok({ total_count: found.length, service_types: paged(request, found).map((one) => renderService(one, language)) })
}

/** Unpaged, without a total; "" is a code that nothing has. */
function listServicesOld(request: SandboxRequest): Reply {
  const found = catalogueServices.filter((one) => matches(text(request, 'service_type_code'), one.code))
  return ok({ service_types: found.map((one) => renderService(one, request.language)) })
}

function renderResource(resource: CatalogueResource, language: Language): object {
  const name = resource.name[language]
  return { resource_type_code: resource.code, resource_type_name: name, resource_type_desc: name }
}

function listResources(request: SandboxRequest): Reply {
  const page = paged(request, catalogueResources)
  return ok({
    total_count: catalogueResources.length,
    resource_types: page.map((one) => ({ ...renderResource(one, request.language), service_type_code: one.serviceCode })),
  })
}

/** Unpaged, without a total and without the service that owns the type; "" is a code that nothing has. */
function listResourcesOld(request: SandboxRequest): Reply {
  const found = catalogueResources.filter((one) => matches(text(request, 'resource_type_code'), one.code))
  return ok({ resource_types: found.map((one) => renderResource(one, request.language)) })
}

/** Each row is wrapped, and its names differ from those of the other lists. */
function listServiceResources(request: SandboxRequest): Reply {
  const found = catalogueResources.filter((one) => one.serviceCode === text(request, 'service_type_code'))
  const infos = paged(request, found).map((one) => {
    const name = one.name[request.language]
    return { basic_info: { resource_type_code: one.code, product_owner_service: one.serviceCode, name, description: name } }
  })
  return ok({ total_count: found.length, infos })
}

function renderUsage({ code, name, resource }: CatalogueUsage, language: Language): object {
  const service = catalogueServices.find((one) => one.code === resource.serviceCode)
  return {
    code,
    name: name[language],
    resource_type_code: resource.code,
    service_type_code: resource.serviceCode,
    resource_type_name: resource.name[language],
    service_type_name: service?.name[language] ?? '',
  }
}

/** "" is a resource type that nothing has. */
function listUsages(request: SandboxRequest): Reply {
  const found = catalogueUsages.filter((one) => matches(text(request, 'resource_type_code'), one.resource.code))
  return ok({ total_count: found.length, usage_types: paged(request, found).map((one) => renderUsage(one, request.language)) })
}

function listUnits(request: SandboxRequest): Reply {
  const rows = measureUnits.map(({ id, name, abbreviation, type }) =>
    ({ measure_id: id, measure_name: name[request.language], abbreviation, measure_type: type }))
  return ok({ measure_units: rows })
}

function listConversions(request: SandboxRequest): Reply {
  const found = conversions.filter((one) => matches(integer(request, 'measure_type'), one.type))
  const rows = found.map(({ id, to, ratio, type }) =>
    ({ measure_id: id, ref_measure_id: to, conversion_ratio: exactNumber(String(ratio)), measure_type: type }))
  return ok({ conversions: rows })
}

export const handlers: Handlers = {
  ListServiceTypes: listServices,
  ListServiceTypesOld: listServicesOld,
  ListResourceTypes: listResources,
  ListResourceTypesOld: listResourcesOld,
  ListServiceResources: listServiceResources,
  ListUsageTypes: listUsages,
  ListMeasureUnits: listUnits,
  ListConversions: listConversions,
}

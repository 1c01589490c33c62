/** Pay-per-use resources of one customer, both generations. Rules: catalogue-usage.mapping.md section 2. */
import { onDemandResourcesOf, relationId } from '../on-demand-world.ts'
import type { OnDemandResource } from '../on-demand-world.ts'
import { badParameter, failure, oldOk, ok, pageByNumber, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime, utcTimeOrNull } from '../wire.ts'
import type { Partner, World } from '../world.ts'
import { matches, utcWindow } from './filters.ts'
import { customerOf, partnerInScope } from './scope.ts'
import { within } from './window.ts'

/** Nothing for a referral, a foreign or an unknown customer: no refusal is documented. */
function resourcesFor(partner: Partner, customerId: string, world: World): readonly OnDemandResource[] {
  const customer = customerOf(partner, customerId, world)
  return customer?.associationType === '2' ? onDemandResourcesOf(world, customerId) : []
}

/** Capacity is JSON inside a text; '' without one. */
function capacity({ specSize }: OnDemandResource): string {
  return specSize === null ? '' : `{"specSize":${specSize.toFixed(1)}}`
}

function render(resource: OnDemandResource, language: SandboxRequest['language']): object {
  return {
    customer_id: resource.customerId,
    region_code: resource.regionCode,
    availability_zone_code: resource.availabilityZone,
    service_type_code: resource.serviceType.code,
    resource_type_code: resource.resourceType.code,
    service_type_name: resource.serviceType.name[language],
    resource_type_name: resource.resourceType.name[language],
    resource_id: resource.resourceId,
    resource_name: resource.resourceName,
    effective_time: utcTime(resource.effectiveTime),
    expire_time: utcTimeOrNull(resource.expireTime),
    status: resource.status,
    resource_spec_code: resource.specCode,
    resource_info: capacity(resource),
    product_spec_desc: resource.specDesc,
  }
}

function list(request: SandboxRequest, world: World): Reply {
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const window = utcWindow(request, 'effective_time')
  if ('status' in window) return window
  const ids = texts(request, 'resource_ids')
  const found = resourcesFor(scope.found, text(request, 'customer_id') ?? '', world).filter((one) =>
    matches(filledText(request, 'region_code'), one.regionCode) &&
    matches(filledText(request, 'service_type_code'), one.serviceType.code) &&
    matches(integer(request, 'status'), one.status) &&
    (ids.length === 0 || ids.includes(one.resourceId)) &&
    within(one.effectiveTime, window))
  const page = paged(request, found)
  return ok({ total_count: found.length, resources: page.map((one) => render(one, request.language)) })
}

function renderOld(resource: OnDemandResource): object {
  return {
    customerResourceId: relationId(resource),
    customerId: resource.customerId,
    regionCode: resource.regionCode,
    azCode: resource.availabilityZone,
    cloudServiceTypeCode: resource.serviceType.code,
    resourceTypeCode: resource.resourceType.code,
    resourceId: resource.resourceId,
    resourceName: resource.resourceName,
    startTime: utcTime(resource.effectiveTime),
    endTime: utcTimeOrNull(resource.expireTime),
    status: resource.status,
    resourceSpecCode: resource.specCode,
    resourceInfo: capacity(resource),
    chargingModeChangeFlag: '0',
    lastDeductType: '1',
  }
}

/** Texts that refuse "" here, where it is no filter in the new generation. */
const filters = [
  'customerResourceId', 'customerId', 'regionCode', 'cloudServiceTypeCode', 'resourceTypeCode', 'resourceName', 'startTimeBegin',
  'startTimeEnd',
]

interface Window {
  readonly begin: number | undefined
  readonly end: number | undefined
}

function startWindow(request: SandboxRequest): Window {
  const moment = (name: string): number | undefined => {
    const sent = text(request, name)
    return sent === undefined ? undefined : Date.parse(sent)
  }
  return { begin: moment('startTimeBegin'), end: moment('startTimeEnd') }
}

/** `pageNo` counts pages from 1. */
function listOld(request: SandboxRequest, world: World): Reply {
  const { partner } = request.caller
  if (request.path['partner_id'] !== partner.id) return failure(403, 'CBC.0151', 'Access denied.')
  const empty = filters.find((name) => text(request, name) === '')
  if (empty !== undefined) return badParameter(request.operation, `Parameter ${empty} must not be empty.`)
  const window = startWindow(request)
  const ids = texts(request, 'resourceIds')
  const found = resourcesFor(partner, text(request, 'customerId') ?? '', world).filter((one) =>
    matches(text(request, 'customerResourceId'), relationId(one)) &&
    matches(text(request, 'regionCode'), one.regionCode) &&
    matches(text(request, 'cloudServiceTypeCode'), one.serviceType.code) &&
    matches(text(request, 'resourceTypeCode'), one.resourceType.code) &&
    matches(text(request, 'resourceName'), one.resourceName) &&
    (ids.length === 0 || ids.includes(one.resourceId)) &&
    within(one.effectiveTime, window))
  const page = pageByNumber(found, integer(request, 'pageNo') ?? 1, integer(request, 'pageSize') ?? 10)
  return oldOk({ totalCount: found.length, customerResources: page.map(renderOld) })
}

export const handlers: Handlers = {
  ListCustomerOnDemandResources: list,
  ListCustomerOnDemandResourcesOld: listOld,
}

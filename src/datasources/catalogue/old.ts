/**
 * The catalogue on the old generation: every row in one answer, no pages and no total. Pure mapping: no I/O.
 * Source: contracts/catalogue-usage.mapping.md, section 3. Its filters by code are never sent: "" and null find nothing.
 */
import { bind } from '../../generations/operation.ts'
import { pageOf, type Page, type PageRequest } from '../paging.ts'
import { request } from '../request.ts'
import { body, list } from '../wire.ts'
import type { ResourceType, ServiceType } from './model.ts'
import { readResourceType, readServiceType } from './read.ts'

export const serviceTypesOld = bind<PageRequest, Page<ServiceType>>(['ListServiceTypesOld'], {
  plan: () => ({ requests: [request('ListServiceTypesOld', { query: {} })] }),
  merge: ([answer], args) => pageOf(list(body(answer), 'service_types', readServiceType), args),
})

export const resourceTypesOld = bind<PageRequest, Page<ResourceType>>(['ListResourceTypesOld'], {
  plan: () => ({ requests: [request('ListResourceTypesOld', { query: {} })] }),
  merge: ([answer], args) => pageOf(list(body(answer), 'resource_types', readResourceType), args),
  missing: ['ResourceType.serviceTypeCode'],
})

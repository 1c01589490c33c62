/** Provinces, cities, counties. Rules: accounts-customers.mapping.md section 11. An unknown code has nothing below it. */
import { ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { citiesOf, countiesOf, provinces } from '../regions.ts'
import type { Region } from '../regions.ts'
import { text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'

function list(request: SandboxRequest, name: string, regions: readonly Region[]): Reply {
  const page = paged(request, regions)
  return ok({ count: regions.length, [name]: page })
}

export const handlers: Handlers = {
  ListProvinces: (request) => list(request, 'provinces', provinces),
  ListCities: (request) => list(request, 'cities', citiesOf(text(request, 'province_code') ?? '')),
  ListCounties: (request) => list(request, 'counties', countiesOf(text(request, 'city_code') ?? '')),
}

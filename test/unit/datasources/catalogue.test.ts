/** The catalogue: read whole, kept, and looked up without asking again. */
import { describe, expect, it } from 'vitest'
import { cacheRulesWith } from '#src/datasources/cache-rules.ts'
import { createCatalogueSource } from '#src/datasources/catalogue/source.ts'
import type { UpstreamCall } from '#src/upstream/types.ts'
import { failure, policyOf, runtimeOver, worldOf } from '#test/unit/generations/world.ts'

const names = Array.from({ length: 250 }, (_, index) => `hws.resource.type.${String(index).padStart(3, '0')}`)
const row = (code: string) => ({ resource_type_code: code, resource_type_name: `name of ${code}` })

/** Resource types as an upstream with pages of at most 100 gives them, in no order. */
function pageOfTypes({ request: { query } }: UpstreamCall) {
  const [offset, limit] = [Number(query?.['offset']), Math.min(100, Number(query?.['limit']))]
  return { total_count: names.length, resource_types: names.toReversed().slice(offset, offset + limit).map(row) }
}

const offsets = (calls: readonly UpstreamCall[]) => calls.map(({ request }) => request.query?.['offset'])

describe('a catalogue', () => {
  it('is read to its last page, and given in the order of its codes', async () => {
    const { part, asked } = worldOf({ answer: pageOfTypes })
    const { items, byKey } = await createCatalogueSource(part).resourceTypes()
    expect(items.map(({ code }) => code)).toEqual(names)
    expect(byKey.get('hws.resource.type.007')?.name).toBe('name of hws.resource.type.007')
    expect(offsets(asked)).toEqual([0, 100, 200])
  })

  it('goes on by the rows that came where a page holds fewer than were asked for', async () => {
    const { part, asked } = worldOf({ answer: (call) => ({ ...pageOfTypes(call), resource_types: pageOfTypes(call).resource_types.slice(0, 90) }) })
    expect((await createCatalogueSource(part).resourceTypes()).items).toHaveLength(250)
    expect(offsets(asked)).toEqual([0, 90, 180])
  })

  it('ends where an upstream promises rows and gives none', async () => {
    const { part, asked } = worldOf({ answer: () => ({ total_count: 5, resource_types: [] }) })
    expect((await createCatalogueSource(part).resourceTypes()).items).toEqual([])
    expect(asked).toHaveLength(1)
  })

  it('is asked for in one call on the old generation, and has the same order', async () => {
    const { part, asked } = worldOf({ policy: policyOf('old'), answer: () => ({ resource_types: names.toReversed().map(row) }) })
    expect((await createCatalogueSource(part).resourceTypes()).items.map(({ code }) => code)).toEqual(names)
    expect(asked.map(({ request }) => [request.operationId, request.query])).toEqual([['ListResourceTypesOld', {}]])
  })

  it('is read once for a query, however many names are looked up, even where nothing is kept', async () => {
    const { runtime, scope, asked } = worldOf({ answer: () => ({ service_types: [{ service_type_code: 's' }], total_count: 1 }) })
    const rules = cacheRulesWith(new Map([['catalogue.serviceTypes', 0]]))
    const source = createCatalogueSource({ runtime: { ...runtime, rules }, scope })
    await Promise.all(Array.from({ length: 50 }, () => source.serviceTypes()))
    expect(asked).toHaveLength(1)
  })

  it('is not asked for again by the next query', async () => {
    const { runtime, scope, asked } = worldOf({ answer: () => ({ measure_units: [{ measure_id: 10, measure_name: 'GB', measure_type: 3 }] }) })
    const first = await createCatalogueSource({ runtime, scope }).measureUnits()
    const second = await createCatalogueSource({ runtime, scope }).measureUnits()
    expect(second).toEqual(first)
    expect(second.byKey.get(10)).toEqual({ measureId: 10, name: 'GB', abbreviation: null, type: 'TRAFFIC', typeCode: '3' })
    expect(asked).toHaveLength(1)
  })

  it('serves yesterday where asking again fails', async () => {
    let isDown = false
    const { runtime, scope } = worldOf({ answer: ({ request }) => {
      if (isDown) throw failure('upstream-unavailable', request.operationId)
      return { conversions: [{ measure_id: 10, ref_measure_id: 11, conversion_ratio: 1024, measure_type: 3 }] }
    } })
    let now = 0
    const clock = { now: () => now, sleep: () => Promise.resolve() }
    const part = { runtime: runtimeOver(runtime.generations, clock), scope }
    const fresh = await createCatalogueSource(part).conversions()
    isDown = true
    now = 25 * 3_600_000
    expect(await createCatalogueSource(part).conversions()).toEqual(fresh)
    expect(scope.trace.calls.at(-1)).toMatchObject({ operation: 'catalogue.conversions', sent: false, kept: { stale: true } })
    now = 9 * 24 * 3_600_000
    await expect(createCatalogueSource(part).conversions()).rejects.toMatchObject({ key: 'upstream-unavailable' })
  })

  it('has the resource types of each service in one call a service, once', async () => {
    const { part, asked } = worldOf({ answer: ({ request: { query } }) => ({
      total_count: 2,
      infos: ['b', 'a'].map((code) => ({ basic_info: { resource_type_code: `${String(query?.['service_type_code'])}.${code}`, name: code } })),
    }) })
    const source = createCatalogueSource(part)
    const types = await source.resourceTypesOf.loadMany(['s-1', 's-2', 's-1'])
    expect(types.map((list) => (list instanceof Error ? list : list?.map(({ code }) => code)))).toEqual([['s-1.a', 's-1.b'], ['s-2.a', 's-2.b'], ['s-1.a', 's-1.b']])
    await createCatalogueSource(part).resourceTypesOf.load('s-2')
    expect(asked).toHaveLength(2)
  })

  it('keeps each page of the usage types by what it was asked for', async () => {
    const { part, asked } = worldOf({ answer: () => ({ total_count: 3, usage_types: [{ code: 'duration' }, { code: 'reqNumber' }] }) })
    const args = { resourceTypeCode: 'hws.resource.type.vm', position: [0], limit: 2 }
    await createCatalogueSource(part).usageTypes(args)
    const page = await createCatalogueSource(part).usageTypes(args)
    expect([page.items.map(({ code }) => code), page.hasNextPage, page.after(1)]).toEqual([['duration', 'reqNumber'], true, [2]])
    expect(asked).toHaveLength(1)
    await createCatalogueSource(part).usageTypes({ position: [0], limit: 2 })
    expect(asked).toHaveLength(2)
    expect(asked[1]?.request.query?.['resource_type_code']).toBeUndefined()
  })
})

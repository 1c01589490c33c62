/** Service, resource and usage types, units and conversions of the sandbox: catalogue-usage.mapping.md section 3. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const english = { 'x-language': 'en_US' }

let under: SandboxUnderTest

type Query = Readonly<Record<string, string | number>>

function read(path: string, query: Query = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return under.asPartner('GET', path, { query, headers })
}

async function allPages(path: string, name: string): Promise<readonly JsonObject[]> {
  const all: JsonObject[] = []
  for (;;) {
    const page = rows((await read(path, { offset: all.length, limit: 7 })).json, name)
    if (page.length === 0) return all
    all.push(...page)
  }
}

beforeAll(async () => {
  under = await openSandbox()
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

describe('service types', () => {
  it('are paged in the new generation and whole in the old one, the same in both', async () => {
    const paged = await allPages('/v2/products/service-types', 'service_types')
    const whole = await read('/v2/bases/service-types')
    expect(paged.length).toBeGreaterThan(30)
    expect(whole.json).toEqual({ service_types: paged })
    expect((await read('/v2/products/service-types')).json).toMatchObject({ total_count: paged.length })
    expect(rows((await read('/v2/products/service-types')).json, 'service_types').length).toBe(10)
  })

  it('have names in the language asked for, and are found by a part of the name (new) or by the code (old)', async () => {
    const found = await read('/v2/products/service-types', { service_type_name: 'object' }, english)
    expect(found.json).toEqual({
      total_count: 1,
      service_types: [{ service_type_name: 'Object Storage Service', service_type_code: 'hws.service.type.obs', abbreviation: 'OBS' }],
    })
    expect((await read('/v2/products/service-types', { service_type_name: '对象' })).json['total_count']).toBe(1)
    const old = await read('/v2/bases/service-types', { service_type_code: 'hws.service.type.ebs' }, english)
    expect(old.json).toEqual({ service_types: [
      { service_type_name: 'Elastic Volume Service', service_type_code: 'hws.service.type.ebs', abbreviation: 'EVS' },
    ] })
  })

  it('take "" as a code that nothing has (old), and refuse it as a name and as a limit (new)', async () => {
    expect((await read('/v2/bases/service-types', { service_type_code: '' })).json).toEqual({ service_types: [] })
    const refused: readonly Query[] = [{ service_type_name: '' }, { limit: '' }, { limit: 0 }, { limit: 1001 }]
    for (const query of refused) {
      expect((await read('/v2/products/service-types', query)).json['error_code']).toBe('CBC.0100')
    }
  })

  it('are without the marketplace, whose code a bill may hold', async () => {
    expect(column(await allPages('/v2/products/service-types', 'service_types'), 'service_type_code')).not.toContain('hws.service.type.marketplace')
  })

  it('may be asked for by a customer too', async () => {
    const customer = under.sandbox.world.customers.find((one) => one.partnerId === under.partner('solution-provider').id)
    if (!customer) throw new RangeError('no customer is seeded')
    const answer = await under.call({ token: await under.customerToken(customer) }, 'GET', '/v2/products/service-types')
    expect(answer.json).toEqual((await read('/v2/products/service-types')).json)
  })
})

describe('resource types', () => {
  it('name their service in the new generation only', async () => {
    const paged = await allPages('/v2/products/resource-types', 'resource_types')
    const whole = rows((await read('/v2/bases/resource-types')).json, 'resource_types')
    expect(whole.length).toBe(paged.length)
    expect(paged.map((one) => ({ ...one, service_type_code: undefined }))).toEqual(whole)
    expect((await read('/v2/bases/resource-types', { resource_type_code: 'hws.resource.type.vm' }, english)).json).toEqual({
      resource_types: [{ resource_type_code: 'hws.resource.type.vm', resource_type_name: 'Cloud Server', resource_type_desc: 'Cloud Server' }],
    })
    expect((await read('/v2/bases/resource-types', { resource_type_code: '' })).json).toEqual({ resource_types: [] })
  })

  it('of one service are wrapped, under other names', async () => {
    const answer = await read('/v2/products/service-resources', { service_type_code: 'hws.service.type.vpc', limit: 1, offset: 1 }, english)
    expect(answer.json).toEqual({
      total_count: 2,
      infos: [{ basic_info: {
        resource_type_code: 'hws.resource.type.ip', product_owner_service: 'hws.service.type.vpc', name: 'Elastic IP', description: 'Elastic IP',
      } }],
    })
    expect((await read('/v2/products/service-resources', { service_type_code: 'none' })).json).toEqual({ total_count: 0, infos: [] })
    expect((await read('/v2/products/service-resources')).json['error_code']).toBe('CBC.0100')
    expect((await read('/v2/products/service-resources', { service_type_code: 'none', limit: '' })).json['error_code']).toBe('CBC.0100')
  })

  it('are those of every record in every bill, but for the marketplace', async () => {
    const known = new Set(column(await allPages('/v2/products/resource-types', 'resource_types'), 'resource_type_code'))
    const { billing, customers } = under.sandbox.world
    const codes = customers.flatMap((one) => billing.records(one.id, '2026-09').map((record) => record.resourceType.code))
    expect(codes.length).toBeGreaterThan(1000)
    expect([...new Set(codes)].filter((code) => !known.has(code))).toEqual([])
  })
})

describe('usage types', () => {
  it('are paged, found by resource type, and nothing for ""', async () => {
    const all = await allPages('/v2/products/usage-types', 'usage_types')
    expect(all.length).toBe((await read('/v2/products/usage-types')).json['total_count'])
    const cdn = await read('/v2/products/usage-types', { resource_type_code: 'hws.resource.type.cdn' }, english)
    expect(column(rows(cdn.json, 'usage_types'), 'code')).toEqual(['95Peak', '95Peak_1000', '95peak_1000', 'flow'])
    expect(rows(cdn.json, 'usage_types')[3]).toEqual({
      code: 'flow', name: 'Traffic', resource_type_code: 'hws.resource.type.cdn', service_type_code: 'hws.service.type.cdn',
      resource_type_name: 'Traffic Package', service_type_name: 'Content Delivery Network',
    })
    expect((await read('/v2/products/usage-types', { resource_type_code: '' })).json).toEqual({ total_count: 0, usage_types: [] })
    expect((await read('/v2/products/usage-types', { limit: 101 })).json['error_code']).toBe('CBC.0100')
  })
})

describe('units and conversions', () => {
  it('explain every unit that a record of consumption is in', async () => {
    const units = rows((await read('/v2/bases/measurements')).json, 'measure_units')
    const known = new Set(column(units, 'measure_id'))
    const { billing, customers } = under.sandbox.world
    const used = customers.flatMap((one) => billing.records(one.id, '2026-09').flatMap((record) => (record.usage ? [record.usage.measureId] : [])))
    expect([...new Set(used)].filter((id) => !known.has(id))).toEqual([])
    expect(units.find((one) => one['measure_id'] === 1)).toEqual({ measure_id: 1, measure_name: '元', abbreviation: 'CNY', measure_type: 1 })
    const inEnglish = rows((await read('/v2/bases/measurements', {}, english)).json, 'measure_units')
    expect(inEnglish.find((one) => one['measure_id'] === 1)).toMatchObject({ measure_name: 'Yuan' })
  })

  it('have ratios that a binary number cannot hold, written exactly', async () => {
    expect((await read('/v2/bases/conversions')).text).toContain('"conversion_ratio":1152921504606846976')
  })

  it('are found by kind; "" is refused', async () => {
    const found = rows((await read('/v2/bases/conversions', { measure_type: 3 })).json, 'conversions')
    expect(found[0]).toEqual({ measure_id: 10, ref_measure_id: 11, conversion_ratio: 1024, measure_type: 3 })
    expect(new Set(column(found, 'measure_type'))).toEqual(new Set([3]))
    expect((await read('/v2/bases/conversions', { measure_type: '' })).json['error_code']).toBe('CBC.0100')
  })
})

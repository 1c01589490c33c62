/** Usage: what a generation cannot be asked, how odd answers read, and what is asked together. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PayPerUseResourceFilter, ResourcePackage } from '#src/datasources/usage/model.ts'
import { packageUsageNew, payPerUseResourcesNew, resourcePackagesNew } from '#src/datasources/usage/new.ts'
import { peakBandwidthNew } from '#src/datasources/usage/new-peak-bandwidth.ts'
import { packageUsageOld, payPerUseResourcesOld, resourcePackagesOld } from '#src/datasources/usage/old.ts'
import { specSizeOrNull } from '#src/datasources/usage/read.ts'
import { createUsageSource } from '#src/datasources/usage/source.ts'
import type { Plan } from '#src/generations/operation.ts'
import type { Site } from '#src/generations/site.ts'
import { canonicalText, decimalText, exactly } from '#test/unit/datasources/exact.ts'
import { china, policyOf, refusal, worldOf } from '#test/unit/generations/world.ts'

const page = { position: [0], limit: 10 }
/** The retirement is only inferred: a site may say that it answers. */
const answering: Site = { ...china, lifecycle: new Map([['ListFreeResourceUsagesOld', { status: 'deprecated', reason: 'it answers' }]]) }
const cannot = (plan: Plan) => ('cannot' in plan ? plan.cannot : null)
const filter = (more: Partial<PayPerUseResourceFilter>) => ({ filter: { customerId: 'c', ...more }, ...page })

describe('pay-per-use resources', () => {
  it.each([
    [{ status: 'FROZEN' }, 'it has no filter by state.'],
    [{ indirectPartnerId: 'p' }, "it has no resources of a cloud reseller's customers."],
  ] as const)('cannot be filtered by %o on the old generation', (more, reason) => {
    expect(cannot(payPerUseResourcesOld.plan(filter(more)))).toBe(reason)
    expect(cannot(payPerUseResourcesNew.plan(filter(more)))).toBeNull()
  })

  it.each([
    [{ resourceTypeCode: 't' }, 'it has no filter by resource type.'],
    [{ resourceName: 'n' }, 'it has no filter by resource name.'],
  ])('cannot be filtered by %o on the new generation', (more, reason) => {
    expect(cannot(payPerUseResourcesNew.plan(filter(more)))).toBe(reason)
    expect(cannot(payPerUseResourcesOld.plan(filter(more)))).toBeNull()
  })

  it('have the exact size of their capacity, whatever digits it has', () => {
    fc.assert(fc.property(decimalText, fc.boolean(), (number, isText) => {
      const plain = number.replace(/^\+/, '')
      const size = isText ? `"${plain}"` : plain
      expect(specSizeOrNull(`{"cores":4, "specSize" : ${size}}`)).toBe(canonicalText(exactly(plain)))
    }))
  })

  it.each([null, '', '{}', '{"specSize":""}', '{"specSize":null}', '[', 'specSize 40', '{"specSize":{"value":1}}'])('have no size where their capacity is %o', (info) => {
    expect(specSizeOrNull(info)).toBeNull()
  })

  it('are looked up by id in one call a customer', async () => {
    const { part, asked } = worldOf({ answer: ({ request: { body } }) => ({ total_count: 1, resources: [{ resource_id: 'r-1', customer_id: body?.['customer_id'] }] }) })
    const source = createUsageSource(part)
    const key = (customerId: string, resourceId: string) => source.payPerUseResource({ customerId, resourceId })
    const found = await Promise.all([key('c-1', 'r-1'), key('c-1', 'r-2'), key('c-2', 'r-1')])
    expect(found.map((resource) => resource && [resource.customerId, resource.resourceId])).toEqual([['c-1', 'r-1'], null, ['c-2', 'r-1']])
    expect(asked.map(({ request }) => [request.body?.['customer_id'], request.body?.['resource_ids']])).toEqual([['c-1', ['r-1', 'r-2']], ['c-2', ['r-1']]])
  })
})

describe('resource packages', () => {
  it('cannot be filtered by service on the old generation', () => {
    const args = { filter: { customerId: 'c', serviceTypeCodes: ['s'] }, ...page }
    expect(cannot(resourcePackagesOld.plan(args))).toBe('it has no filter by cloud service.')
    expect(cannot(resourcePackagesNew.plan(args))).toBeNull()
  })

  it('have an end that no generation can be asked beyond', () => {
    const beyond = (position: number, limit: number) => ({ filter: { customerId: 'c' }, position: [position], limit })
    expect(cannot(resourcePackagesNew.plan(beyond(1_000_000, 1)))).toBe('it has no package beyond number 999999.')
    expect(cannot(resourcePackagesOld.plan(beyond(20_000, 1)))).toBe('it has no page beyond number 9999.')
  })
})

const packageOf = (packageId: string, ...itemIds: readonly string[]): ResourcePackage => ({
  packageId, customerId: 'c', orderId: null, productId: null, productName: null, enterpriseProjectId: null, scope: null, scopeCode: null, status: null, statusCode: null,
  effectiveAt: null, expiresAt: null, serviceTypeCode: null, serviceTypeName: null, regionCode: null, origin: null, originCode: null, bundling: null, bundlingCode: null, reuse: null, reuseCode: null,
  items: itemIds.map((itemId) => ({ itemId, usageTypeName: null, remaining: null, original: null, measureId: 17 })),
})

describe('what is left of packages', () => {
  const rows = (...ids: readonly string[]) => ({ free_resources: ids.map((id, index) => ({ free_resource_id: id, amount: index, measure_id: 10 })) })

  it('is asked for all items of a customer at once, and matched by id, never by position', async () => {
    const { part, asked } = worldOf({ answer: () => rows('i-3', 'i-1', 'i-2') })
    const source = createUsageSource(part)
    const usages = await Promise.all([packageOf('p-1', 'i-1', 'i-2'), packageOf('p-2', 'i-3')].map((one) => source.packageUsage(one)))
    expect(usages.map((list) => list?.map(({ itemId }) => itemId))).toEqual([['i-1', 'i-2'], ['i-3']])
    expect(asked.map(({ request }) => request.body)).toEqual([{ free_resource_ids: ['i-1', 'i-2', 'i-3'] }])
    expect(asked[0]?.request.identity).toMatchObject({ kind: 'customer', customerId: 'c' })
  })

  it('of a package that is not yet effective is asked for alone at once', async () => {
    const { part, asked } = worldOf({ answer: ({ request: { body } }) => rows(...[body?.['free_resource_ids']].flat().map((id) => (id === 'i-9' ? 'i-1' : String(id)))) })
    const source = createUsageSource(part)
    const usages = await Promise.all([packageOf('p-1', 'i-1'), { ...packageOf('renewal', 'i-9'), status: 'NOT_YET_EFFECTIVE' as const }, packageOf('p-2', 'i-2')].map((one) => source.packageUsage(one)))
    expect(usages.map((list) => list?.map(({ itemId }) => itemId))).toEqual([['i-1'], ['i-1'], ['i-2']])
    expect(asked.map(({ request }) => request.body)).toEqual([{ free_resource_ids: ['i-1', 'i-2'] }, { free_resource_ids: ['i-9'] }])
  })

  it('of a renewal whose state does not tell is asked for again, alone, and is what its answer has', async () => {
    const { part, asked } = worldOf({ answer: ({ request: { body } }) => rows(...[body?.['free_resource_ids']].flat().map((id) => (id === 'i-9' ? 'i-1' : String(id)))) })
    const source = createUsageSource(part)
    const usages = await Promise.all([packageOf('p-1', 'i-1'), packageOf('renewal', 'i-9')].map((one) => source.packageUsage(one)))
    expect(usages.map((list) => list?.map(({ itemId }) => itemId))).toEqual([['i-1'], ['i-1']])
    expect(asked.map(({ request }) => request.body)).toEqual([{ free_resource_ids: ['i-1', 'i-9'] }, { free_resource_ids: ['i-9'] }])
  })

  it('is nothing for a package without items, which is not asked for', async () => {
    const { part, asked } = worldOf({ answer: () => rows() })
    expect(await createUsageSource(part).packageUsage(packageOf('p-1'))).toEqual([])
    expect(asked).toEqual([])
  })

  it('fails for the bad package alone', async () => {
    const { part } = worldOf({ answer: ({ request: { operationId, body } }) => {
      const ids = [body?.['free_resource_ids']].flat().map(String)
      if (ids.includes('bad')) throw refusal(operationId, 'CBC.0100')
      return rows(...ids)
    } })
    const source = createUsageSource(part)
    const [good, bad] = await Promise.allSettled([packageOf('p-1', 'i-1'), packageOf('p-2', 'bad')].map((one) => source.packageUsage(one)))
    expect(good).toMatchObject({ status: 'fulfilled', value: [{ itemId: 'i-1' }] })
    expect(bad).toMatchObject({ status: 'rejected', reason: { key: 'upstream-rejected' } })
  })

  it('is asked for by the package on the old generation, and none is nothing', async () => {
    const { part, asked } = worldOf({ policy: policyOf('old'), site: answering, answer: () => ({ package_usage_infos: [{ order_instance_id: 'p-2', balance: 1.5, total: 2, measurement_name: 'GB' }] }) })
    const source = createUsageSource(part)
    const usages = await Promise.all([packageOf('p-1', 'i-1'), packageOf('p-2', 'i-2')].map((one) => source.packageUsage(one)))
    expect(usages).toEqual([[], [expect.objectContaining({ itemId: null, remaining: '1.5', original: '2', measureId: null, namedUnit: { name: 'GB', measureIds: [17] } })]])
    expect(asked.map(({ request }) => request.body)).toEqual([{ order_instance_ids: ['p-1', 'p-2'] }])
  })

  it('takes as many calls as the contract\'s cap of ids makes them, on both generations', () => {
    const packages = Array.from({ length: 150 }, (_, index) => ({ packageId: `p-${index}`, items: [`i-${index}`, `j-${index}`].map((itemId) => ({ itemId, measureId: null })) }))
    const sizes = (plan: Plan, name: string) => ('cannot' in plan ? [] : plan.requests.map(({ body }) => [body?.[name]].flat().length))
    expect(sizes(packageUsageNew.plan({ customerId: 'c', packages }), 'free_resource_ids')).toEqual([100, 100, 100])
    expect(sizes(packageUsageOld.plan({ customerId: 'c', packages }), 'order_instance_ids')).toEqual([100, 50])
  })
})

describe('bandwidth by the 95th percentile', () => {
  it('goes on in the spelling where the page before ended, without the finished one', () => {
    const plan = peakBandwidthNew.plan({ filter: { customerId: 'c', billingCycle: '2026-02', service: 'VPC', method: 'PEAK_95_DECIMAL' }, position: [2, 1, 3, 5], limit: 2 })
    expect('cannot' in plan ? plan : plan.requests.map(({ query }) => [query?.['usage_type'], query?.['offset']])).toEqual([['95Peak_1000', 1]])
  })

  it.each([
    ['CDN', 'hws.service.type.cdn', 'hws.resource.type.cdn'],
    ['OBS', 'hws.service.type.obs', 'hws.resource.type.obs'],
    ['VPC', 'hws.service.type.vpc', 'hws.resource.type.bandwidth'],
    ['IEC', 'hws.service.type.iec', 'hws.resource.type.edgebandwidth'],
  ] as const)('of %s is asked for by its two codes', (service, serviceCode, resourceCode) => {
    const plan = peakBandwidthNew.plan({ filter: { customerId: 'c', billingCycle: '2026-02', service, method: 'BANDWIDTH_95' }, ...page })
    expect('cannot' in plan ? plan : plan.requests.map(({ query }) => query)).toEqual([
      expect.objectContaining({ service_type_code: serviceCode, resource_type_code: resourceCode, usage_type: 'bandwidth95peak' }),
    ])
  })
})

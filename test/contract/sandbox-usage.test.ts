/** Pay-per-use resources and resource packages of the sandbox: catalogue-usage.mapping.md sections 2 and 4. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onDemandResourcesOf } from '#src/sandbox/on-demand-world.ts'
import { packagesOf } from '#src/sandbox/package-world.ts'
import { seedWorld } from '#src/sandbox/seed/index.ts'
import { cloudResellerId, distributorId, solutionProviderId } from '#src/sandbox/seed/partners.ts'
import type { Customer, PartnerKind } from '#src/sandbox/world.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const newPath = '/v2/partners/sub-customers/on-demand-resources/query'
const oldPath = `/v1.0/${solutionProviderId}/partner/customer-mgr/customer-resource/query-resources`
const packagesPath = '/v3/payments/free-resources/query'
const packagesOldPath = '/v2/payments/free-resources/query'
const usagesPath = '/v2/payments/free-resources/usages/details/query'
const usagesOldPath = '/v2/payments/free-resources/usages/query'
const deductionsPath = '/v2/bills/customer-bills/free-resources-usage-records'
const english = { 'x-language': 'en_US' }

let under: SandboxUnderTest
/** A resale customer with many pay-per-use resources. */
let busy: Customer
/** A customer with many packages, and its token. */
let owner: Customer
let token: string

function most(customers: readonly Customer[], count: (one: Customer) => number): Customer {
  const [first] = customers.toSorted((left, right) => count(right) - count(left))
  if (!first) throw new RangeError('no customer is seeded')
  return first
}

function code(answer: Answer): unknown[] {
  return [answer.status, answer.json['error_code']]
}

function resources(body: object, kind: PartnerKind = 'solution-provider', headers = {}): Promise<Answer> {
  return under.call(under.partner(kind).credentials, 'POST', newPath, { body: { customer_id: busy.id, limit: 100, ...body }, headers })
}

function resourcesOld(body: object): Promise<Answer> {
  return under.asPartner('POST', oldPath, { body: { customerId: busy.id, pageSize: 100, ...body } })
}

function own(path: string, body: object, headers = {}): Promise<Answer> {
  return under.call({ token }, 'POST', path, { body, headers })
}

async function allPackages(path: string, offsetOf: (read: number) => number): Promise<readonly JsonObject[]> {
  const all: JsonObject[] = []
  for (;;) {
    const page = rows((await own(path, { offset: offsetOf(all.length), limit: 3 })).json, 'free_resource_packages')
    if (page.length === 0) return all
    all.push(...page)
  }
}

beforeAll(async () => {
  under = await openSandbox()
  const { customersOfPartner, subscriptionsOfCustomer } = under.sandbox.world
  const customers = customersOfPartner.get(solutionProviderId) ?? []
  busy = most(customers.filter((one) => one.associationType === '2'), (one) => onDemandResourcesOf(under.sandbox.world, one.id).length)
  owner = most(customers, (one) => (subscriptionsOfCustomer.get(one.id) ?? []).length)
  token = await under.customerToken(owner)
})

/** The texts on null and "" admit what the schemas do not: sent once each, on purpose. */
const admitted = [
  'ListCustomerOnDemandResources: request /service_type_code must be string',
  'ListCustomerOnDemandResources: request /effective_time_begin must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"',
  'ListCustomerOnDemandResources: request /status must be integer',
  'ListCustomerOnDemandResources: request /status must be equal to one of the allowed values',
  'ListCustomerOnDemandResourcesOld: request /regionCode must be string',
  'ListFreeResourceInfos: request /order_id must be string',
  'ListFreeResourceInfos: request /status must be integer',
  'ListFreeResourceInfos: request /status must be equal to one of the allowed values',
]

afterAll(async () => {
  expect(under.problems()).toEqual(admitted)
  await under.sandbox.close()
})

describe('pay-per-use resources', () => {
  it('are the same in both generations, but for what only one of them tells', async () => {
    const [present, old] = [rows((await resources({})).json, 'resources'), rows((await resourcesOld({})).json, 'customerResources')]
    expect(present.length).toBeGreaterThan(20)
    expect(old.map((one) => [one['resourceId'], one['status'], one['startTime'], one['azCode'], one['resourceInfo'], one['resourceSpecCode']]))
      .toEqual(present.map((one) => [
        one['resource_id'], one['status'], one['effective_time'], one['availability_zone_code'], one['resource_info'], one['resource_spec_code'],
      ]))
    expect(present[0]).toHaveProperty('service_type_name')
    expect(old[0]).toHaveProperty('customerResourceId')
  })

  it('are what the consumption records are about', async () => {
    const { billing } = under.sandbox.world
    const metered = billing.cycles.flatMap((cycle) => billing.records(busy.id, cycle)).filter((one) => one.mode === 3 && one.type === 5)
    const ids = column(rows((await resources({})).json, 'resources'), 'resource_id')
    expect(new Set(ids)).toEqual(new Set(metered.map((one) => one.resourceId)))
  })

  it('are in every state, some without a zone or a name, closed ones with an end', () => {
    const { world } = under.sandbox
    const all = world.customers.flatMap((one) => onDemandResourcesOf(world, one.id))
    expect(new Set(all.map((one) => one.status))).toEqual(new Set([1, 2, 3, 4, 5, 6]))
    expect(all.some((one) => one.availabilityZone === null) && all.some((one) => one.resourceName === null)).toBe(true)
    expect(all.filter((one) => (one.expireTime !== null) !== (one.status === 6))).toEqual([])
  })

  it('come page by page to the end: from record 0 in the new generation, from page 1 in the old one', async () => {
    const all = rows((await resources({})).json, 'resources')
    const pages = [await resources({ offset: 0, limit: 7 }), await resources({ offset: 7, limit: 7 }), await resources({ offset: all.length, limit: 7 })]
    expect(pages.flatMap((page) => rows(page.json, 'resources'))).toEqual(all.slice(0, 14))
    const old = rows((await resourcesOld({})).json, 'customerResources')
    const oldPages = [await resourcesOld({ pageNo: 1, pageSize: 7 }), await resourcesOld({ pageNo: 2, pageSize: 7 }), await resourcesOld({ pageNo: 999, pageSize: 7 })]
    expect(oldPages.flatMap((page) => rows(page.json, 'customerResources'))).toEqual(old.slice(0, 14))
    expect(oldPages[2]?.json).toMatchObject({ error_code: 'CBC.0000', totalCount: old.length })
  })

  it('are found by every filter of the new generation; null, "" and [] filter nothing', async () => {
    const all = rows((await resources({})).json, 'resources')
    const [first] = all
    const filters = [['region_code', 'region_code'], ['service_type_code', 'service_type_code'], ['status', 'status']] as const
    for (const [name, member] of filters) {
      const found = rows((await resources({ [name]: first?.[member] })).json, 'resources')
      expect(found).toEqual(all.filter((one) => one[member] === first?.[member]))
    }
    expect(rows((await resources({ resource_ids: [first?.['resource_id']] })).json, 'resources')).toEqual([first])
    const window = { effective_time_begin: first?.['effective_time'], effective_time_end: first?.['effective_time'] }
    expect(rows((await resources(window)).json, 'resources')).toContainEqual(first)
    const unset = { region_code: '', service_type_code: null, resource_ids: [], effective_time_begin: '', status: null }
    expect((await under.asPartner('POST', newPath, { body: { customer_id: busy.id, limit: 100, ...unset } })).json['total_count']).toBe(all.length)
  })

  it('are found by every filter of the old generation; null filters nothing and "" is refused', async () => {
    const all = rows((await resourcesOld({})).json, 'customerResources')
    const first = all.find((one) => one['resourceName'] !== null)
    for (const name of ['customerResourceId', 'regionCode', 'cloudServiceTypeCode', 'resourceTypeCode', 'resourceName']) {
      const found = rows((await resourcesOld({ [name]: first?.[name] })).json, 'customerResources')
      expect(found).toEqual(all.filter((one) => one[name] === first?.[name]))
      expect(code(await resourcesOld({ [name]: '' }))).toEqual([400, 'CBC.0100'])
    }
    expect(rows((await resourcesOld({ resourceIds: [first?.['resourceId']], startTimeBegin: first?.['startTime'] })).json, 'customerResources')).toEqual([first])
    expect((await resourcesOld({ regionCode: null, resourceIds: [] })).json['totalCount']).toBe(all.length)
  })

  it('have names in the language asked for, and capacity as JSON in a text', async () => {
    const [zh, en] = [rows((await resources({})).json, 'resources'), rows((await resources({}, 'solution-provider', english)).json, 'resources')]
    expect(zh[0]?.['service_type_name']).not.toBe(en[0]?.['service_type_name'])
    const sizes = column(zh, 'resource_info').map(String).filter((text) => text !== '')
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.filter((text) => !/^\{"specSize":\d+\.\d\}$/.test(text))).toEqual([])
  })

  it('are none of referral, foreign and unknown customers; a reseller\'s need its name', async () => {
    const referral = under.sandbox.world.customersOfPartner.get(solutionProviderId)?.find((one) => one.associationType === '1')
    for (const id of [referral?.id, under.sandbox.world.customersOfPartner.get(distributorId)?.[0]?.id, 'nobody']) {
      expect((await resources({ customer_id: id })).json).toEqual({ total_count: 0, resources: [] })
    }
    const theirs = most((under.sandbox.world.customersOfPartner.get(cloudResellerId) ?? []).filter((one) => one.associationType === '2'),
      (one) => onDemandResourcesOf(under.sandbox.world, one.id).length)
    expect((await resources({ customer_id: theirs.id }, 'distributor')).json['total_count']).toBe(0)
    expect((await resources({ customer_id: theirs.id, indirect_partner_id: cloudResellerId }, 'distributor')).json['total_count']).toBeGreaterThan(0)
    expect(code(await resources({ indirect_partner_id: 'nobody' }, 'distributor'))).toEqual([400, 'CBC.99000037'])
  })

  it('refuse a missing customer, more than 50 ids, an undocumented form of time, another partner\'s path and a customer', async () => {
    expect(code(await under.asPartner('POST', newPath, { body: {} }))).toEqual([400, 'CBC.0100'])
    expect(code(await resources({ resource_ids: Array.from({ length: 51 }, String) }))).toEqual([400, 'CBC.0100'])
    expect(code(await resources({ effective_time_begin: '2026-01-01' }))).toEqual([400, 'CBC.0100'])
    expect(code(await resources({ status: 'normal' }))).toEqual([400, 'CBC.0100'])
    expect(code(await resourcesOld({ resourceIds: Array.from({ length: 51 }, String) }))).toEqual([400, 'CBC.0100'])
    const foreign = oldPath.replace(solutionProviderId, distributorId)
    expect(code(await under.asPartner('POST', foreign, { body: { customerId: busy.id } }))).toEqual([403, 'CBC.0151'])
    expect(code(await own(newPath, { customer_id: owner.id }))).toEqual([403, 'CBC.0151'])
  })
})

describe('resource packages', () => {
  it('are what the customer bought, one renewal ahead, and gifts', () => {
    const { world } = under.sandbox
    const all = world.customers.flatMap((one) => packagesOf(world, one.id).map((each) => ({ ...each, customerId: one.id })))
    expect(new Set(all.map((one) => one.status))).toEqual(new Set([0, 1, 2, 3, 4]))
    expect(all.some((one) => one.orderId === null) && all.some((one) => one.isBundle) && all.some((one) => one.project !== null)).toBe(true)
    const foreign = all.filter((one) => one.orderId !== null && world.orderById.get(one.orderId.toUpperCase())?.customerId !== one.customerId)
    expect(foreign.map((one) => one.id)).toEqual([])
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length)
    expect(packagesOf(seedWorld(world.seed), owner.id)).toEqual(packagesOf(world, owner.id))
  })

  it('come page by page to the end: records from 0 (new), page numbers with 0 and 1 the first (old)', async () => {
    const present = await allPackages(packagesPath, (read) => read)
    const old = await allPackages(packagesOldPath, (read) => read / 3 + 1)
    const whole = (await own(packagesPath, { limit: 1000 })).json
    expect([present.length, rows(whole, 'free_resource_packages')]).toEqual([whole['total_count'], present])
    expect(present.length).toBeGreaterThan(3)
    expect(column(old, 'order_instance_id')).toEqual(column(present, 'order_instance_id').slice(0, old.length))
    const [zero, one] = [await own(packagesOldPath, { offset: 0, limit: 2 }), await own(packagesOldPath, { offset: 1, limit: 2 })]
    expect(zero.json).toEqual(one.json)
  })

  it('give quantities as texts in the new list and as numbers in the old one and in what is left', async () => {
    const [present] = rows((await own(packagesPath, { status: 1 })).json, 'free_resource_packages')
    const [old] = rows((await own(packagesOldPath, { status: 1 })).json, 'free_resource_packages')
    const [item, oldItem] = [rows(present, 'free_resources')[0], rows(old, 'free_resources')[0]]
    expect([typeof item?.['amount'], typeof oldItem?.['amount']]).toEqual(['string', 'number'])
    expect(String(oldItem?.['original_amount'])).toBe(item?.['original_amount'])
    expect(present).toHaveProperty('service_type_name')
    expect(old).not.toHaveProperty('service_type_name')
    const left = await own(usagesPath, { free_resource_ids: [item?.['free_resource_id']] })
    expect(left.text).toContain(`"amount":${String(item?.['amount'])},`)
  })

  it('are found by state, service (in any case), region, order and project; unset filters filter nothing', async () => {
    const all = rows((await own(packagesPath, { limit: 1000 })).json, 'free_resource_packages')
    const byState = rows((await own(packagesPath, { status: 3, limit: 1000 })).json, 'free_resource_packages')
    expect(byState).toEqual(all.filter((one) => one['status'] === 3))
    const storage = rows((await own(packagesPath, { service_type_code_list: ['HWS.Service.Type.OBS'], limit: 1000 })).json, 'free_resource_packages')
    expect(storage).toEqual(all.filter((one) => one['service_type_code'] === 'hws.service.type.obs'))
    for (const name of ['region_code', 'order_id', 'product_id', 'product_name']) {
      const found = rows((await own(packagesPath, { [name]: all[0]?.[name], limit: 1000 })).json, 'free_resource_packages')
      expect(found).toEqual(all.filter((one) => one[name] === all[0]?.[name]))
    }
    const project = all.find((one) => one['enterprise_project_id'] !== null)?.['enterprise_project_id']
    const ofProject = rows((await own(packagesPath, { enterprise_project_id: project, limit: 1000 })).json, 'free_resource_packages')
    expect(ofProject).toEqual(all.filter((one) => one['enterprise_project_id'] === project))
    const unset = { region_code: '', status: null, service_type_code_list: [], order_id: null, limit: 1000 }
    expect((await own(packagesPath, unset)).json['total_count']).toBe(all.length)
  })

  it('are not returned eighteen months after they expired', () => {
    const { world } = under.sandbox
    expect(packagesOf(world, owner.id).some((one) => one.expireTime < Date.parse('2025-05-01T00:00:00Z'))).toBe(true)
    return own(packagesPath, { status: 3, limit: 1000 }).then((answer) => {
      const ends = column(rows(answer.json, 'free_resource_packages'), 'expire_time').map(String)
      expect(ends.filter((end) => end < '2025-05-01')).toEqual([])
    })
  })

  it('are the customer\'s alone to ask for', async () => {
    const keys = under.partner('solution-provider').credentials
    for (const path of [packagesPath, packagesOldPath]) expect(code(await under.call(keys, 'POST', path, { body: {} }))).toEqual([403, 'CBC.0151'])
    expect(code(await own(packagesPath, { limit: 1001 }))).toEqual([400, 'CBC.0100'])
    expect(code(await own(packagesPath, { service_type_code_list: Array.from({ length: 11 }, String) }))).toEqual([400, 'CBC.0100'])
  })
})

describe('what is left of packages', () => {
  it('is told by item (new) or by package with the unit\'s name (old), unknown ones left out', async () => {
    const one = packagesOf(under.sandbox.world, owner.id).find((each) => each.status === 1 && each.resets)
    if (!one) throw new RangeError('no resetting package is seeded')
    const [item] = one.items
    const present = await own(usagesPath, { free_resource_ids: [item?.id, 'nothing'] }, english)
    expect(rows(present.json, 'free_resources')).toMatchObject([{ free_resource_id: item?.id, quota_reuse_cycle: 4, measure_id: 17, usage_type_name: 'Standard Storage' }])
    const old = await own(usagesOldPath, { order_instance_ids: [one.id, 'nothing'] }, english)
    const [row] = rows(old.json, 'package_usage_infos')
    expect(row).toMatchObject({ order_instance_id: one.id, quota_reuse_mode: 1, measurement_name: 'GB', region_code: one.regionCode })
    expect([row?.['balance'], row?.['total']]).toEqual([rows(present.json, 'free_resources')[0]?.['amount'], rows(present.json, 'free_resources')[0]?.['original_amount']])
    expect([row?.['start_time'], row?.['end_time']]).toEqual([rows(present.json, 'free_resources')[0]?.['start_time'], rows(present.json, 'free_resources')[0]?.['end_time']])
  })

  it('answers for a renewal that is not yet effective with the item that is effective now', async () => {
    const { world } = under.sandbox
    const holder = world.customers.find((one) => one.partnerId === solutionProviderId && packagesOf(world, one.id).some((each) => each.status === 0))
    if (!holder) throw new RangeError('no renewal is seeded')
    const all = packagesOf(world, holder.id)
    const renewal = all.find((one) => one.status === 0)
    const current = all.find((one) => one.id === renewal?.renews)
    const answer = await under.call({ token: await under.customerToken(holder) }, 'POST', usagesPath, { body: { free_resource_ids: [renewal?.items[0]?.id] } })
    expect(column(rows(answer.json, 'free_resources'), 'free_resource_id')).toEqual([current?.items[0]?.id])
  })

  it('takes 1 to 100 items', async () => {
    expect(code(await own(usagesPath, { free_resource_ids: [] }))).toEqual([400, 'CBC.0100'])
    expect(code(await own(usagesPath, { free_resource_ids: Array.from({ length: 101 }, String) }))).toEqual([400, 'CBC.0100'])
    expect(code(await own(usagesOldPath, { order_instance_ids: Array.from({ length: 101 }, String) }))).toEqual([400, 'CBC.0100'])
  })
})

describe('deductions from packages', () => {
  function deductions(query: Readonly<Record<string, string | number>>): Promise<Answer> {
    const days = { deduct_time_begin: '2026-09-01', deduct_time_end: '2026-11-15', limit: 1000 }
    return under.call({ token }, 'GET', deductionsPath, { query: { ...days, ...query } })
  }

  it('lead to what is left', async () => {
    const one = packagesOf(under.sandbox.world, owner.id).find((each) => each.status === 1 && each.items.some((item) => item.deductions.length > 0))
    const item = one?.items.find((each) => each.deductions.length > 0)
    if (!one || !item) throw new RangeError('no deduction is seeded')
    const [latest] = rows((await deductions({ free_resource_id: item.id })).json, 'free_resource_records')
    const [left] = rows((await own(usagesPath, { free_resource_ids: [item.id] })).json, 'free_resources')
    expect(latest?.['remaining_amount']).toBe(String(left?.['amount']))
    expect(latest).toMatchObject({ product_id: one.productId, usage_type_code: item.usageCode })
    const millionths = (value: unknown): bigint => {
      const [whole = '', fraction = ''] = String(value).split('.')
      return BigInt(whole + fraction.padEnd(6, '0'))
    }
    const all = rows((await deductions({})).json, 'free_resource_records')
    expect(all.length).toBeGreaterThan(5)
    expect(all.filter((each) => millionths(each['available_amount']) - millionths(each['used_amount']) !== millionths(each['remaining_amount']))).toEqual([])
  })

  it('are found by product and resource type, on days of Beijing, newest first, to the end', async () => {
    const all = rows((await deductions({})).json, 'free_resource_records')
    const byType = rows((await deductions({ resource_type_code: 'hws.resource.type.obs', product_id: '' })).json, 'free_resource_records')
    expect(byType).toEqual(all.filter((one) => one['resource_type_code'] === 'hws.resource.type.obs'))
    expect(rows((await deductions({ offset: 2, limit: 3 })).json, 'free_resource_records')).toEqual(all.slice(2, 5))
    expect(rows((await deductions({ offset: all.length })).json, 'free_resource_records')).toEqual([])
    const day = new Date(Date.parse(String(all[0]?.['deduct_time'])) + 8 * 3_600_000).toISOString().slice(0, 10)
    expect(rows((await deductions({ deduct_time_begin: day, deduct_time_end: day })).json, 'free_resource_records')).toContainEqual(all[0])
  })

  it('refuse more than 90 days, days that run backwards, and no days', async () => {
    expect(code(await deductions({ deduct_time_begin: '2026-08-17' }))).toEqual([200, undefined])
    expect(code(await deductions({ deduct_time_begin: '2026-08-16' }))).toEqual([400, 'CBC.0100'])
    expect(code(await deductions({ deduct_time_begin: '2026-11-16' }))).toEqual([400, 'CBC.0100'])
    expect(code(await deductions({ deduct_time_end: '2026-02-30' }))).toEqual([400, 'CBC.0100'])
    expect(code(await under.call({ token }, 'GET', deductionsPath))).toEqual([400, 'CBC.0100'])
  })
})

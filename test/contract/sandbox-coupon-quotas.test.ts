/** Coupon quotas of the sandbox and what a distributor grants of them, by bare HTTP: billing-incentives.mapping.md section 4. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CouponQuota } from '#src/sandbox/coupon-world.ts'
import { specialQuotaId, yearlyQuotaId } from '#src/sandbox/seed/coupon-quotas.ts'
import { cloudResellerId, distributorId } from '#src/sandbox/seed/partners.ts'
import type { PartnerKind } from '#src/sandbox/world.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const quotasPath = '/v2/partners/coupon-quotas/query'
const issuedPath = '/v2/partners/issued-coupon-quotas'
const recordsPath = '/v2/partners/coupon-quotas/records'
const grantPath = '/v2/partners/coupon-quotas/indirect-partner-adjust'
const reclaimPath = '/v2/partners/coupon-quotas/indirect-partner-reclaim'
const yearly = yearlyQuotaId(distributorId, 2026, 0)

let under: SandboxUnderTest

type Query = Readonly<Record<string, string | number>>

function read(path: string, query: Query = {}, kind: PartnerKind = 'distributor'): Promise<Answer> {
  return under.call(under.partner(kind).credentials, 'GET', path, { query })
}

function send(path: string, body: object, kind: PartnerKind = 'distributor'): Promise<Answer> {
  return under.call(under.partner(kind).credentials, 'POST', path, { body })
}

function grant(body: object): Promise<Answer> {
  return send(grantPath, { quota_id: yearly, indirect_partner_ids: [cloudResellerId], quota_amount: '10.00', ...body })
}

function quota(id: string): CouponQuota {
  const found = under.sandbox.world.coupons.quotas.get(id)
  if (!found) throw new RangeError(`no quota ${id}`)
  return found
}

function code(answer: Answer): unknown[] {
  return [answer.status, answer.json['error_code']]
}

async function allPages(path: string, query: Query, name: string): Promise<readonly JsonObject[]> {
  const all: JsonObject[] = []
  for (;;) {
    const page = rows((await read(path, { ...query, offset: all.length, limit: 3 })).json, name)
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

describe('the quotas of a partner', () => {
  it('are vouchers unless cash coupons are asked for, newest first, in every state but reclaimed', async () => {
    const vouchers = rows((await send(quotasPath, { limit: 100 })).json, 'quotas')
    const cash = rows((await send(quotasPath, { limit: 100, quota_type: 1 })).json, 'quotas')
    expect(new Set(column(vouchers, 'quota_type'))).toEqual(new Set([0]))
    expect(new Set(column(cash, 'quota_type'))).toEqual(new Set([1]))
    expect(new Set(column(vouchers, 'quota_status'))).toEqual(new Set([0, 3, 4, 5]))
    const times = column(vouchers, 'create_time').map(String)
    expect(times).toEqual(times.toSorted().toReversed())
  })

  it('are worth what is left, what was issued less what came back, and what was granted less what came back', () => {
    const { quotas, records, quotaRecords } = under.sandbox.world.coupons
    for (const one of quotas.values()) {
      const issued = records.filter((record) => record.succeeded && record.quotaId === one.id)
        .reduce((sum, record) => sum + (record.operation === '1' ? record.amount : -record.amount), 0n)
      const granted = quotaRecords.filter((record) => record.parentQuotaId === one.id)
        .reduce((sum, record) => sum + (record.type === '10' ? record.amount : -record.amount), 0n)
      const back = quotaRecords.filter((record) => record.quotaId === one.id && record.type === '11')
        .reduce((sum, record) => sum + record.amount, 0n)
      expect([one.id, one.value]).toEqual([one.id, one.balance + issued + granted + back])
    }
  })

  it('are found by id, state and windows; an empty list of ids filters nothing', async () => {
    const frozen = await send(quotasPath, { quota_status_list: [5] })
    expect(column(rows(frozen.json, 'quotas'), 'quota_id')).toEqual([specialQuotaId(distributorId, 'frozen')])
    expect((await send(quotasPath, { quota_ids: [yearly] })).json['total_count']).toBe(1)
    expect((await send(quotasPath, { quota_ids: [] })).json).toEqual((await send(quotasPath, {})).json)
    const future = await send(quotasPath, { effective_time_begin: '2026-11-20T00:00:00Z', expire_time_end: '2030-01-01T00:00:00Z' })
    expect(column(rows(future.json, 'quotas'), 'quota_id')).toEqual([specialQuotaId(distributorId, 'not yet effective')])
    const created = await send(quotasPath, { create_time_begin: '2026-01-05T02:00:00Z', create_time_end: '2026-01-05T02:00:00Z' })
    expect(column(rows(created.json, 'quotas'), 'quota_id')).toEqual([yearly])
  })

  it('show their restrictions grouped by key', async () => {
    const answer = await send(quotasPath, { quota_ids: [specialQuotaId(distributorId, 'one service')] })
    expect(rows(answer.json, 'quotas')[0]?.['limit_infos']).toEqual([
      { limit_key: 'serviceType', limit_values: [{ value1: 'hws.service.type.ec2', value2: '' }] },
    ])
  })

  it('are a reseller\'s when its distributor names it, and refused for another\'s', async () => {
    const answer = await send(quotasPath, { indirect_partner_id: cloudResellerId })
    expect(column(rows(answer.json, 'quotas'), 'quota_id')).toContain(yearlyQuotaId(cloudResellerId, 2026, 0))
    expect(code(await send(quotasPath, { indirect_partner_id: 'nobody' }))).toEqual([400, 'CBC.99000037'])
    const ignored = await send(quotasPath, { indirect_partner_id: 'nobody' }, 'solution-provider')
    expect(ignored.json['total_count']).toBeGreaterThan(0)
  })

  it('refuse more than 50 ids, undocumented states, windows that run backwards, and a reseller as a caller', async () => {
    expect(code(await send(quotasPath, { quota_ids: Array.from({ length: 51 }, (_, index) => String(index)) }))).toEqual([400, 'CBC.0100'])
    expect(code(await send(quotasPath, { quota_status_list: [6] }))).toEqual([400, 'CBC.0100'])
    const backwards = { create_time_begin: '2026-02-01T00:00:00Z', create_time_end: '2026-01-01T00:00:00Z' }
    expect(code(await send(quotasPath, backwards))).toEqual([400, 'CBC.0100'])
    expect(code(await send(quotasPath, { expire_time_end: 'tomorrow' }))).toEqual([400, 'CBC.0100'])
    expect(code(await send(quotasPath, {}, 'cloud-reseller'))).toEqual([403, 'CBC.0151'])
  })
})

describe('granted quotas', () => {
  it('are seen when the reseller is named, and not at all without it', async () => {
    const answer = await read(issuedPath, { indirect_partner_id: cloudResellerId, limit: 100 })
    expect(new Set(column(rows(answer.json, 'quotas'), 'indirect_partner_id'))).toEqual(new Set([cloudResellerId]))
    expect(column(rows(answer.json, 'quotas'), 'parent_quota_id')).toContain(yearly)
    expect((await read(issuedPath)).json).toEqual({ total_count: 0, quotas: [] })
    expect((await read(issuedPath, { indirect_partner_id: 'nobody' })).json).toEqual({ total_count: 0, quotas: [] })
  })

  it('are found by parent; "" as a parent finds nothing', async () => {
    const query = { indirect_partner_id: cloudResellerId }
    const found = await read(issuedPath, { ...query, parent_quota_id: yearly })
    expect(column(rows(found.json, 'quotas'), 'quota_id')).toEqual([yearlyQuotaId(cloudResellerId, 2026, 0)])
    expect((await read(issuedPath, { ...query, parent_quota_id: '' })).json['total_count']).toBe(0)
  })

  it('have the state reclaimed here only', async () => {
    const reclaimed = [...under.sandbox.world.coupons.quotas.values()].find((one) => one.status === 6)
    const query = { indirect_partner_id: reclaimed?.partnerId ?? '' }
    expect(column(rows((await read(issuedPath, query)).json, 'quotas'), 'quota_status')).toEqual([6])
    expect((await send(quotasPath, query)).json['total_count']).toBe(0)
  })

  it('are listed for a distributor only', async () => {
    for (const path of [issuedPath, recordsPath]) {
      expect(code(await read(path, {}, 'solution-provider'))).toEqual([403, 'CBC.0151'])
      expect(code(await read(path, {}, 'cloud-reseller'))).toEqual([403, 'CBC.0151'])
    }
  })
})

describe('records of grants and reclaims', () => {
  it('come page by page to the end, newest first', async () => {
    const all = await allPages(recordsPath, {}, 'records')
    expect(all.length).toBe((await read(recordsPath)).json['total_count'])
    const times = column(all, 'operation_time').map(String)
    expect(times).toEqual(times.toSorted().toReversed())
    expect(new Set(column(all, 'operation_type'))).toEqual(new Set(['10', '11']))
  })

  it('are found by reseller, quota, parent, kind and window', async () => {
    const mine = await allPages(recordsPath, { indirect_partner_id: cloudResellerId }, 'records')
    expect(new Set(column(mine, 'indirect_partner_id'))).toEqual(new Set([cloudResellerId]))
    const one = await read(recordsPath, { quota_id: yearlyQuotaId(cloudResellerId, 2026, 0) })
    expect(one.json['total_count']).toBe(1)
    expect((await read(recordsPath, { operation_type: '11' })).json['total_count']).toBe(1)
    const window = { operation_time_begin: '2026-01-01T00:00:00Z', operation_time_end: '2026-01-31T00:00:00Z' }
    expect(column(rows((await read(recordsPath, window)).json, 'records'), 'parent_quota_id')).toEqual([yearly])
    expect((await read(recordsPath, { parent_quota_id: '' })).json['total_count']).toBe(0)
  })

  it('refuse "" as a time and a limit above 100', async () => {
    expect(code(await read(recordsPath, { operation_time_begin: '' }))).toEqual([400, 'CBC.0100'])
    expect(code(await read(recordsPath, { limit: 101 }))).toEqual([400, 'CBC.0100'])
  })
})

describe('granting', () => {
  it('gives every reseller the amount, takes it from the quota, and shows in every list', async () => {
    const others = under.sandbox.world.partners.filter((one) => one.distributorId === distributorId).slice(1, 3).map((one) => one.id)
    const before = quota(yearly).balance
    const answer = await grant({ indirect_partner_ids: [cloudResellerId, ...others], quota_amount: '123.45' })
    expect([answer.status, rows(answer.json, 'error_details'), rows(answer.json, 'simple_quota_infos').length]).toEqual([200, [], 3])
    expect(quota(yearly).balance).toBe(before - 3n * 12_345n)
    const made = String(rows(answer.json, 'simple_quota_infos')[0]?.['quota_id'])
    const seen = await read(issuedPath, { indirect_partner_id: cloudResellerId, quota_id: made })
    expect(rows(seen.json, 'quotas')[0]).toMatchObject({ quota_value: 123.45, balance: 123.45, quota_status: 0, parent_quota_id: yearly })
    expect(rows((await read(recordsPath, { quota_id: made })).json, 'records')[0]).toMatchObject({
      operation_type: '10', amount: 123.45, result: '0', operator: under.partner('distributor').credentials.userName,
    })
    expect((await send(quotasPath, { indirect_partner_id: cloudResellerId, quota_ids: [made] })).json['total_count']).toBe(1)
  })

  it('grants again when it is sent again', async () => {
    const before = quota(yearly).balance
    const [first, second] = [await grant({}), await grant({})]
    expect(first.json['simple_quota_infos']).not.toEqual(second.json['simple_quota_infos'])
    expect(quota(yearly).balance).toBe(before - 2000n)
  })

  it('keeps every digit of an amount', async () => {
    const parent = quota(yearlyQuotaId(distributorId, 2025, 0))
    parent.balance = 9_007_199_254_740_993_00n
    const body = `{"quota_id":"${parent.id}","indirect_partner_ids":["${cloudResellerId}"],"quota_amount":9007199254740993}`
    const answer = await under.call(under.partner('distributor').credentials, 'POST', grantPath, { body })
    const made = String(rows(answer.json, 'simple_quota_infos')[0]?.['quota_id'])
    expect([quota(made).value, parent.balance]).toEqual([9_007_199_254_740_993_00n, 0n])
    const text = (await read(issuedPath, { indirect_partner_id: cloudResellerId, quota_id: made })).text
    expect(text).toContain('"quota_value":9007199254740993,')
  })

  it('leaves out a reseller that is leaving, with its reason beside the others\' success', async () => {
    const [leaving = ''] = under.sandbox.world.coupons.leavingResellers
    const answer = await grant({ indirect_partner_ids: [leaving, cloudResellerId] })
    expect([answer.status, column(rows(answer.json, 'error_details'), 'error_code')]).toEqual([200, ['CBC.50010105']])
    expect(column(rows(answer.json, 'error_details'), 'id')).toEqual([leaving])
    expect(column(rows(answer.json, 'simple_quota_infos'), 'id')).toEqual([cloudResellerId])
  })

  it.each([
    ['an amount of zero', { quota_amount: 0 }, 400, 'CBC.0100'],
    ['three decimals', { quota_amount: '1.001' }, 400, 'CBC.0100'],
    ['an unknown quota', { quota_id: 'none' }, 400, 'CBC.0100'],
    ['no reseller', { indirect_partner_ids: [] }, 400, 'CBC.0100'],
    ['more than 100 resellers', { indirect_partner_ids: Array.from({ length: 101 }, String) }, 400, 'CBC.0100'],
    ['another\'s reseller', { indirect_partner_ids: ['nobody'] }, 400, 'CBC.99000037'],
    ['more than is left', { quota_amount: '99999999999' }, 400, 'CBC.99000013'],
    ['a frozen quota', { quota_id: specialQuotaId(distributorId, 'frozen') }, 400, 'CBC.99000015'],
    ['a disabled quota', { quota_id: specialQuotaId(distributorId, 'disabled') }, 400, 'CBC.99000015'],
    ['a quota that is being adjusted', { quota_id: specialQuotaId(distributorId, 'adjusting') }, 400, 'CBC.50000045'],
    ['a quota that has expired', { quota_id: yearlyQuotaId(distributorId, 2023, 0) }, 400, 'CBC.99000017'],
    ['a quota of tomorrow', { quota_id: specialQuotaId(distributorId, 'not yet effective') }, 400, 'CBC.99000017'],
    ['a quota for others\' customers', { quota_id: specialQuotaId(distributorId, 'named customers') }, 400, 'CBC.50000021'],
    ['cash coupons', { quota_id: yearlyQuotaId(distributorId, 2026, 1) }, 403, 'CBC.0150'],
  ])('refuses %s and changes nothing', async (_, body, status, expected) => {
    const { quotas, quotaRecords } = under.sandbox.world.coupons
    const before = [quotas.size, quotaRecords.length]
    expect(code(await grant(body))).toEqual([status, expected])
    expect([quotas.size, quotaRecords.length]).toEqual(before)
  })

  it('is the distributor\'s alone', async () => {
    const body = { quota_id: yearly, indirect_partner_ids: [cloudResellerId], quota_amount: 1 }
    for (const kind of ['solution-provider', 'cloud-reseller'] as const) {
      expect(code(await send(grantPath, body, kind))).toEqual([403, 'CBC.0151'])
      expect(code(await send(reclaimPath, { quota_ids: [yearly] }, kind))).toEqual([403, 'CBC.0151'])
    }
  })
})

describe('reclaiming', () => {
  it('takes all that is left, back to the quota it came from, once', async () => {
    const made = String(rows((await grant({ quota_amount: '50.5' })).json, 'simple_quota_infos')[0]?.['quota_id'])
    const before = quota(yearly).balance
    const answer = await send(reclaimPath, { quota_ids: [made], remark: 'campaign ended' })
    expect(answer.json).toEqual({ error_details: [], simple_quota_infos: [{ quota_id: made, quota_balance: 0 }] })
    expect(quota(yearly).balance).toBe(before + 5050n)
    const seen = await read(issuedPath, { indirect_partner_id: cloudResellerId, quota_id: made })
    expect(rows(seen.json, 'quotas')[0]).toMatchObject({ quota_status: 6, balance: 0, quota_value: 50.5 })
    const record = rows((await read(recordsPath, { quota_id: made, operation_type: '11' })).json, 'records')
    expect(record).toMatchObject([{ amount: 50.5, remark: 'campaign ended', parent_quota_id: yearly }])
    expect(code(await send(reclaimPath, { quota_ids: [made] }))).toEqual([400, 'CBC.99000012'])
    expect(quota(yearly).balance).toBe(before + 5050n)
  })

  it('says of each that cannot be taken back why, beside those that could', async () => {
    const made = String(rows((await grant({})).json, 'simple_quota_infos')[0]?.['quota_id'])
    const answer = await send(reclaimPath, { quota_ids: ['none', made, yearly] })
    expect(column(rows(answer.json, 'simple_quota_infos'), 'quota_id')).toEqual([made])
    expect(column(rows(answer.json, 'error_details'), 'id')).toEqual(['none', yearly])
    expect(new Set(column(rows(answer.json, 'error_details'), 'error_code'))).toEqual(new Set(['CBC.99000012']))
  })

  it('takes at most ten', async () => {
    expect(code(await send(reclaimPath, { quota_ids: Array.from({ length: 11 }, String) }))).toEqual([400, 'CBC.0100'])
    expect(code(await send(reclaimPath, { quota_ids: [] }))).toEqual([400, 'CBC.0100'])
  })
})

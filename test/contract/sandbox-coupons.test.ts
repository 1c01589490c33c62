/** Coupons of the sandbox, by bare HTTP: billing-incentives.mapping.md section 4. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdCoupon, returnToCoupon, spendCard, spendCoupon } from '#src/sandbox/coupon-changes.ts'
import { admits, isUsable, usableCards, usableCoupons } from '#src/sandbox/coupon-world.ts'
import type { Coupon, CouponQuota } from '#src/sandbox/coupon-world.ts'
import { specialQuotaId, yearlyQuotaId } from '#src/sandbox/seed/coupon-quotas.ts'
import { seedWorld } from '#src/sandbox/seed/index.ts'
import { cloudResellerId, distributorId, solutionProviderId } from '#src/sandbox/seed/partners.ts'
import type { Customer, PartnerKind } from '#src/sandbox/world.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const issuedPath = '/v2/promotions/benefits/partner-coupons'
const recordsPath = '/v2/promotions/benefits/partner-coupons/records/query'
const reclaimPath = '/v2/promotions/benefits/partner-coupons/reclaim'
const ownPath = '/v2/promotions/benefits/coupons'
const yearly = yearlyQuotaId(solutionProviderId, 2026, 0)

let under: SandboxUnderTest

type Query = Readonly<Record<string, string | number>>

function read(path: string, query: Query = {}, kind: PartnerKind = 'solution-provider'): Promise<Answer> {
  return under.call(under.partner(kind).credentials, 'GET', path, { query })
}

function send(path: string, body: object, kind: PartnerKind = 'solution-provider'): Promise<Answer> {
  return under.call(under.partner(kind).credentials, 'POST', path, { body })
}

/** Customers of a partner with an association type, those with managed finances left out. */
function customersOf(partnerId: string, type: '1' | '2' = '2'): readonly Customer[] {
  const { customersOfPartner, coupons } = under.sandbox.world
  return (customersOfPartner.get(partnerId) ?? []).filter((one) => one.associationType === type && !coupons.managedCustomers.has(one.id))
}

function customer(index = 0, type: '1' | '2' = '2', partnerId = solutionProviderId): string {
  return customersOf(partnerId, type)[index]?.id ?? ''
}

function issue(body: object, kind: PartnerKind = 'solution-provider'): Promise<Answer> {
  return send(issuedPath, { quota_id: yearly, customer_ids: [customer()], face_value: '20.00', ...body }, kind)
}

function quota(id: string): CouponQuota {
  const found = under.sandbox.world.coupons.quotas.get(id)
  if (!found) throw new RangeError(`no quota ${id}`)
  return found
}

function couponThat(holds: (one: Coupon) => boolean): Coupon {
  const found = [...under.sandbox.world.coupons.coupons.values()].find(holds)
  if (!found) throw new RangeError('no such coupon is seeded')
  return found
}

function code(answer: Answer): unknown[] {
  return [answer.status, answer.json['error_code']]
}

/** The code of the only customer that got nothing. */
function itemCode(answer: Answer): unknown[] {
  return [answer.status, rows(answer.json, 'coupon_infos').length, ...column(rows(answer.json, 'error_details'), 'error_code')]
}

async function allPages(path: string, query: Query, name: string, limit: number): Promise<readonly JsonObject[]> {
  const all: JsonObject[] = []
  for (;;) {
    const page = rows((await read(path, { ...query, offset: all.length, limit })).json, name)
    if (page.length === 0) return all
    all.push(...page)
  }
}

beforeAll(async () => {
  under = await openSandbox()
})

afterAll(async () => {
  // "A value outside the enum is ignored" is the text of a schema that does not admit one: sent once, on purpose.
  expect(under.problems()).toEqual(['ListPartnerCouponsRecord: request result must be equal to one of the allowed values'])
  await under.sandbox.close()
})

describe('seeded coupons', () => {
  it('are the same from the same seed, and others from another', () => {
    const [first, second, other] = [seedWorld(7).coupons, seedWorld(7).coupons, seedWorld(8).coupons]
    expect(second).toEqual(first)
    expect([...other.coupons.keys()]).not.toEqual([...first.coupons.keys()])
  })

  it('come in every state and type, frozen and held, of both versions, from partners and from campaigns', () => {
    const all = [...under.sandbox.world.coupons.coupons.values()]
    expect(new Set(all.map((one) => one.status))).toEqual(new Set([1, 2, 3, 4, 5]))
    expect(new Set(all.map((one) => one.type))).toEqual(new Set([1, 2, 4]))
    expect(new Set(all.map((one) => one.version))).toEqual(new Set([1, 2]))
    expect(all.some((one) => one.frozen) && all.some((one) => one.lockOrderId !== null)).toBe(true)
    expect(all.some((one) => one.partnerId === null) && all.some((one) => one.partnerId !== null)).toBe(true)
  })

  it('stand behind what paid orders say they were paid with', () => {
    const { coupons, orders } = under.sandbox.world
    const paid = orders.filter((one) => one.paymentTime !== null && one.type !== 4 && (one.amountInfo.coupon ?? 0n) > 0n)
    expect(paid.length).toBeGreaterThan(500)
    for (const order of paid) {
      const spent = (coupons.movements.get(order.customerId) ?? []).filter((one) => one.tradeId === order.id)
        .reduce((sum, one) => sum + one.amount, 0n)
      expect([order.id, spent]).toEqual([order.id, (order.amountInfo.coupon ?? 0n) + (order.amountInfo.flexiPurchaseCoupon ?? 0n)])
    }
  })

  it('end every coupon\'s movements in its balance', () => {
    const { coupons, movements } = under.sandbox.world.coupons
    const last = new Map([...movements.values()].flat().map((one) => [one.couponId, one.balanceAfter]))
    const wrong = [...coupons.values()].filter((one) => one.activeTime !== null && last.get(one.id) !== one.balance)
    expect(wrong.map((one) => one.id)).toEqual([])
  })
})

describe('the coupons that a partner issued', () => {
  it('come page by page to the end, newest first, of resale customers only', async () => {
    const all = await allPages(issuedPath, {}, 'user_coupons', 100)
    expect(all.length).toBe((await read(issuedPath)).json['total_count'])
    expect(all.length).toBeGreaterThan(300)
    const { customerById, coupons } = under.sandbox.world
    expect(all.filter((one) => customerById.get(String(one['customer_id']))?.associationType !== '2')).toEqual([])
    expect([...coupons.coupons.values()].some((one) =>
      one.partnerId === solutionProviderId && customerById.get(one.customerId)?.associationType === '1')).toBe(true)
    const times = column(all, 'create_time').map(String)
    expect(times).toEqual(times.toSorted().toReversed())
  })

  it('are not returned two years after they expired', async () => {
    const gone = couponThat((one) => one.partnerId === solutionProviderId && one.expireTime < Date.parse('2024-11-15T00:00:00Z'))
    expect((await read(issuedPath, { coupon_id: gone.id })).json['total_count']).toBe(0)
    const kept = await allPages(issuedPath, { expire_time_end: '2025-10-01T00:00:00Z' }, 'user_coupons', 100)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.filter((one) => String(one['expire_time']) <= '2024-11-15T04:00:00Z')).toEqual([])
  })

  it('are found by coupon, customer, order, type, state and windows', async () => {
    const { customerById } = under.sandbox.world
    const used = couponThat((one) => one.partnerId === solutionProviderId && one.status === 3 &&
      customerById.get(one.customerId)?.associationType === '2' && one.expireTime > Date.parse('2026-01-01T00:00:00Z'))
    const byCoupon = rows((await read(issuedPath, { coupon_id: used.id })).json, 'user_coupons')
    expect(byCoupon).toMatchObject([{ status: 3, balance: 0, order_id: used.orderId, customer_id: used.customerId }])
    expect(column(rows((await read(issuedPath, { order_id: used.orderId ?? '' })).json, 'user_coupons'), 'coupon_id')).toContain(used.id)
    const mine = await allPages(issuedPath, { customer_id: used.customerId }, 'user_coupons', 100)
    expect(new Set(column(mine, 'customer_id'))).toEqual(new Set([used.customerId]))
    const cash = await read(issuedPath, { coupon_type: 4, status: 2, limit: 100 })
    expect(new Set(rows(cash.json, 'user_coupons').map((one) => `${String(one['coupon_type'])} ${String(one['status'])}`))).toEqual(new Set(['4 2']))
    const window = { create_time_begin: '2026-10-01T00:00:00Z', create_time_end: '2026-10-31T00:00:00Z', effective_time_begin: '2026-10-05T00:00:00Z' }
    const created = column(await allPages(issuedPath, window, 'user_coupons', 100), 'create_time').map(String)
    expect(created.length).toBeGreaterThan(0)
    expect(created.filter((one) => one < '2026-10-05' || one > '2026-11')).toEqual([])
  })

  it('take "" as a customer that nobody is, and refuse it as a coupon', async () => {
    expect((await read(issuedPath, { customer_id: '' })).json['total_count']).toBe(0)
    expect(code(await read(issuedPath, { coupon_id: '' }))).toEqual([400, 'CBC.0100'])
  })

  it('are a reseller\'s when its distributor names it', async () => {
    const own = await read(issuedPath, {}, 'distributor')
    const reseller = await read(issuedPath, { indirect_partner_id: cloudResellerId }, 'distributor')
    expect(reseller.json['total_count']).toBeGreaterThan(0)
    expect(reseller.json['total_count']).not.toBe(own.json['total_count'])
    expect(code(await read(issuedPath, { indirect_partner_id: 'nobody' }, 'distributor'))).toEqual([400, 'CBC.99000037'])
  })

  it('are nothing for a cloud reseller to ask, nor are records, issuing and reclaiming', async () => {
    const asked = [
      await read(issuedPath, {}, 'cloud-reseller'), await read(recordsPath, {}, 'cloud-reseller'),
      await issue({}, 'cloud-reseller'), await send(reclaimPath, { coupon_id: 'any' }, 'cloud-reseller'),
    ]
    expect(asked.map(code)).toEqual(asked.map(() => [403, 'CBC.0151']))
    const token = await under.customerToken(customersOf(solutionProviderId)[0] ?? under.sandbox.world.customers[0] ?? neverSeeded())
    expect(code(await under.call({ token }, 'GET', issuedPath))).toEqual([403, 'CBC.0151'])
  })
})

function neverSeeded(): never {
  throw new RangeError('no customer is seeded')
}

describe('the records of a partner', () => {
  it('come page by page to the end with every kind of operation that was seeded', async () => {
    const all = await allPages(recordsPath, {}, 'records', 100)
    expect(all.length).toBe((await read(recordsPath)).json['total_count'])
    expect(new Set(column(all, 'operation_type'))).toEqual(new Set(['1', '2', '3', '4', '7', '8']))
    expect(new Set(column(all, 'result'))).toEqual(new Set(['0', '-1']))
  })

  it('are found by kinds, coupons, customer, quota and result', async () => {
    const kinds = await under.asPartner('GET', `${recordsPath}?operation_types=2&operation_types=4`, { query: { limit: 100 } })
    expect(new Set(column(rows(kinds.json, 'records'), 'operation_type'))).toEqual(new Set(['2', '4']))
    const one = couponThat((each) => each.partnerId === solutionProviderId && each.status === 4)
    const mine = rows((await read(recordsPath, { coupon_ids: one.id, result: '0' })).json, 'records')
    expect(column(mine, 'operation_type')).toEqual(['4', '1'])
    const expected = { customer_id: one.customerId, quota_id: one.quotaId ?? '' }
    const found = rows((await read(recordsPath, { ...expected, quota_type: one.type === 4 ? 1 : 0, limit: 100 })).json, 'records')
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((record) => record['customer_id'] !== one.customerId || record['quota_id'] !== one.quotaId)).toEqual([])
    expect(new Set(column(rows((await read(recordsPath, { result: '-1' })).json, 'records'), 'result'))).toEqual(new Set(['-1']))
  })

  it('take empty lists and ids as values that nothing has, and ignore a result that is none', async () => {
    for (const name of ['operation_types', 'coupon_ids', 'quota_id', 'customer_id']) {
      expect([name, (await read(recordsPath, { [name]: '' })).json['total_count']]).toEqual([name, 0])
    }
    const all = await read(recordsPath)
    const ignored = await under.call(under.partner('solution-provider').credentials, 'GET', recordsPath, { query: { result: '7' } })
    expect(ignored.json).toEqual(all.json)
    expect(code(await read(recordsPath, { operation_types: '10' }))).toEqual([400, 'CBC.0100'])
  })

  it('fall into the window that is asked for', async () => {
    const window = { operation_time_begin: '2026-09-01T00:00:00Z', operation_time_end: '2026-09-30T23:59:59Z' }
    const times = column(await allPages(recordsPath, window, 'records', 100), 'operation_time').map(String)
    expect(times.length).toBeGreaterThan(0)
    expect(times.filter((one) => !one.startsWith('2026-09'))).toEqual([])
  })
})

describe('issuing', () => {
  it('gives each customer a coupon of the face value, shown in every list, and takes it from the quota', async () => {
    const before = quota(yearly).balance
    const [first, second] = [customer(0), customer(1)]
    const answer = await issue({ customer_ids: [first, second], face_value: 20.5, memo: 'August campaign' })
    expect([answer.status, answer.json['error_details'], column(rows(answer.json, 'coupon_infos'), 'id')]).toEqual([200, [], [first, second]])
    expect(quota(yearly).balance).toBe(before - 4100n)
    const id = String(rows(answer.json, 'coupon_infos')[0]?.['coupon_id'])
    expect(rows((await read(issuedPath, { coupon_id: id })).json, 'user_coupons')).toMatchObject([
      { status: 2, face_value: 20.5, balance: 20.5, coupon_type: 1, customer_id: first, fetch_method: 3, expire_time: '2027-12-31T15:59:59Z' },
    ])
    expect(rows((await read(recordsPath, { coupon_ids: id })).json, 'records')).toMatchObject([
      { operation_type: '1', operation_amount: 20.5, result: '0', remark: 'August campaign', quota_id: yearly, quota_type: 0 },
    ])
    const owner = customersOf(solutionProviderId)[0] ?? neverSeeded()
    const own = await under.call({ token: await under.customerToken(owner) }, 'GET', ownPath, { query: { coupon_id: id } })
    expect(own.json).toMatchObject({ count: 1, user_coupons: [{ balance: 20.5, source_id: solutionProviderId, coupon_version: 2 }] })
  })

  it('issues again when it is sent again', async () => {
    const before = quota(yearly).balance
    const [first, second] = [await issue({}), await issue({})]
    expect(first.json['coupon_infos']).not.toEqual(second.json['coupon_infos'])
    expect(quota(yearly).balance).toBe(before - 4000n)
  })

  it('issues cash coupons from a cash-coupon quota', async () => {
    const answer = await issue({ quota_id: yearlyQuotaId(solutionProviderId, 2026, 1) })
    const id = String(rows(answer.json, 'coupon_infos')[0]?.['coupon_id'])
    expect(rows((await read(issuedPath, { coupon_id: id })).json, 'user_coupons')).toMatchObject([{ coupon_type: 4 }])
  })

  it('keeps the window and the restrictions that are asked for, and inherits those of the quota otherwise', async () => {
    const asked = await issue({
      valid_time: '2026-12-01T00:00:00Z', expire_time: '2026-12-31T15:59:59Z', cloud_service_types: ['hws.service.type.ec2', 'hws.service.type.ebs'],
    })
    const listed = async (answer: Answer): Promise<JsonObject | undefined> =>
      rows((await read(issuedPath, { coupon_id: String(rows(answer.json, 'coupon_infos')[0]?.['coupon_id']) })).json, 'user_coupons')[0]
    const restricted = await listed(asked)
    expect(restricted).toMatchObject({ effective_time: '2026-12-01T00:00:00Z', expire_time: '2026-12-31T15:59:59Z' })
    expect(column(rows(restricted, 'use_limits'), 'value1')).toEqual(['hws.service.type.ec2', 'hws.service.type.ebs'])
    const inherited = await listed(await issue({ quota_id: specialQuotaId(solutionProviderId, 'one service'), cloud_service_types: [] }))
    expect(rows(inherited, 'use_limits')).toMatchObject([{ limit_key: 'serviceType', value1: 'hws.service.type.ec2', use_limiti_info_id: 'UL-1' }])
  })

  it('is for a reseller\'s customers when its distributor names it', async () => {
    const theirs = customer(0, '2', cloudResellerId)
    const body = { quota_id: yearlyQuotaId(cloudResellerId, 2026, 0), customer_ids: [theirs], indirect_partner_id: cloudResellerId }
    expect(itemCode(await issue(body, 'distributor'))).toEqual([200, 1])
    const own = { quota_id: yearlyQuotaId(distributorId, 2026, 0), customer_ids: [theirs] }
    expect(itemCode(await issue(own, 'distributor'))).toEqual([200, 0, 'CBC.99000000'])
    expect(code(await issue({ ...body, indirect_partner_id: 'nobody' }, 'distributor'))).toEqual([400, 'CBC.99000037'])
  })

  it('is not for a reseller that uses its vouchers itself', async () => {
    const [reseller = ''] = under.sandbox.world.coupons.usesVouchersItself
    const body = { customer_ids: [customer()], indirect_partner_id: reseller }
    expect(code(await issue(body, 'distributor'))).toEqual([400, 'CBC.50000010'])
  })

  it.each([
    ['a face value of zero', { face_value: 0 }, 'CBC.0100'],
    ['three decimals', { face_value: '1.234' }, 'CBC.0100'],
    ['no customer', { customer_ids: [] }, 'CBC.0100'],
    ['more than 100 customers', { customer_ids: Array.from({ length: 101 }, String) }, 'CBC.0100'],
    ['more than ten services', { cloud_service_types: Array.from({ length: 11 }, String) }, 'CBC.0100'],
    ['a time in another form', { valid_time: '2026-12-01' }, 'CBC.0100'],
    ['an end before the begin', { valid_time: '2026-12-02T00:00:00Z', expire_time: '2026-12-01T00:00:00Z' }, 'CBC.0100'],
    ['an unknown quota', { quota_id: 'none' }, 'CBC.99000012'],
    ['another partner\'s quota', { quota_id: yearlyQuotaId(distributorId, 2026, 0) }, 'CBC.99000012'],
    ['a frozen quota', { quota_id: specialQuotaId(solutionProviderId, 'frozen') }, 'CBC.99000012'],
    ['a quota that is being adjusted', { quota_id: specialQuotaId(solutionProviderId, 'adjusting') }, 'CBC.99000012'],
    ['a quota of tomorrow', { quota_id: specialQuotaId(solutionProviderId, 'not yet effective') }, 'CBC.99000017'],
    ['a quota that has expired', { quota_id: yearlyQuotaId(solutionProviderId, 2023, 0) }, 'CBC.99000017'],
    ['too small a face value', { face_value: '0.99' }, 'CBC.99000018'],
    ['too large a face value', { face_value: '100000.01' }, 'CBC.99000019'],
    ['a wider restriction', { quota_id: specialQuotaId(solutionProviderId, 'one service'), cloud_service_types: ['hws.service.type.ebs'] }, 'CBC.99000023'],
    ['the partner itself', { customer_ids: [solutionProviderId] }, 'CBC.99000025'],
    ['a product that does not exist', { product_ids: ['none'] }, 'CBC.50000054'],
    ['a service that does not exist', { cloud_service_types: ['none'] }, 'CBC.50000055'],
  ])('refuses %s as a whole and issues nothing', async (_, body, expected) => {
    const before = under.sandbox.world.coupons.coupons.size
    expect(code(await issue(body))).toEqual([400, expected])
    expect(under.sandbox.world.coupons.coupons.size).toBe(before)
  })

  it('refuses a quota for named customers for anyone else, and gives them theirs', async () => {
    const named = specialQuotaId(solutionProviderId, 'named customers')
    const [one = ''] = quota(named).customers ?? []
    const other = customersOf(solutionProviderId).find(({ id }) => !quota(named).customers?.has(id))?.id ?? ''
    expect(code(await issue({ quota_id: named, customer_ids: [one, other] }))).toEqual([400, 'CBC.50000020'])
    expect(itemCode(await issue({ quota_id: named, customer_ids: [one] }))).toEqual([200, 1])
  })

  it('refuses a quota for new customers for one that is none', async () => {
    const [old, fresh] = ['N', 'Y'].map((tag) => customersOf(solutionProviderId).find((one) => one.newTag?.tag === tag)?.id ?? '')
    const body = { quota_id: specialQuotaId(solutionProviderId, 'new customers') }
    expect(code(await issue({ ...body, customer_ids: [old] }))).toEqual([400, 'CBC.99000022'])
    expect(itemCode(await issue({ ...body, customer_ids: [fresh] }))).toEqual([200, 1])
  })

  it('says of each customer that gets none why, beside those that do', async () => {
    const [managed] = [...under.sandbox.world.coupons.managedCustomers].filter((id) => under.sandbox.world.customerById.get(id)?.partnerId === solutionProviderId)
    const ids = ['nobody', customer(0, '1'), managed ?? '', customer(2)]
    const answer = await issue({ customer_ids: ids })
    expect(rows(answer.json, 'error_details').map((one) => [one['id'], one['error_code']])).toEqual([
      [ids[0], 'CBC.99000035'], [ids[1], 'CBC.99000014'], [ids[2], 'CBC.50000034'],
    ])
    expect(column(rows(answer.json, 'coupon_infos'), 'id')).toEqual([ids[3]])
  })

  it('stops at the number and the total of one customer\'s coupons', async () => {
    const tight = { quota_id: specialQuotaId(solutionProviderId, 'tight') }
    expect(code(await issue({ ...tight, face_value: '9.99' }))).toEqual([400, 'CBC.99000018'])
    expect(itemCode(await issue({ ...tight, face_value: '500', customer_ids: [customer(0), customer(1)] }))).toEqual([200, 2])
    expect(itemCode(await issue({ ...tight, face_value: '300.01' }))).toEqual([200, 0, 'CBC.99000021'])
    expect(itemCode(await issue({ ...tight, face_value: '300' }))).toEqual([200, 1])
    expect(itemCode(await issue({ ...tight, face_value: '10' }))).toEqual([200, 0, 'CBC.99000020'])
  })

  it('gives as many as the quota holds, one after the other', async () => {
    const small = specialQuotaId(solutionProviderId, 'nearly empty')
    const answer = await issue({ quota_id: small, face_value: '100', customer_ids: [customer(0), customer(1)] })
    expect([itemCode(answer), quota(small).balance]).toEqual([[200, 1, 'CBC.99000013'], 50n])
  })
})

describe('taking back', () => {
  it('takes all that is left, says nothing, and leaves a record of how much', async () => {
    const id = String(rows((await issue({ face_value: '77.7' })).json, 'coupon_infos')[0]?.['coupon_id'])
    const before = quota(yearly).balance
    const answer = await send(reclaimPath, { coupon_id: id })
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect(quota(yearly).balance).toBe(before + 7770n)
    expect(rows((await read(issuedPath, { coupon_id: id })).json, 'user_coupons')).toMatchObject([{ status: 5, balance: 0 }])
    const record = rows((await read(recordsPath, { coupon_ids: id, operation_types: 2 })).json, 'records')
    expect(record).toMatchObject([{ operation_amount: 77.7, result: '0' }])
    expect(code(await send(reclaimPath, { coupon_id: id }))).toEqual([400, 'CBC.0100'])
    expect(quota(yearly).balance).toBe(before + 7770n)
  })

  it('refuses what is not usable, not the partner\'s, or a referral customer\'s', async () => {
    const { customerById } = under.sandbox.world
    const isOwn = (one: Coupon, type: string): boolean =>
      one.partnerId === solutionProviderId && customerById.get(one.customerId)?.associationType === type
    for (const status of [1, 3, 4, 5]) {
      expect(code(await send(reclaimPath, { coupon_id: couponThat((one) => isOwn(one, '2') && one.status === status).id }))).toEqual([400, 'CBC.0100'])
    }
    const foreign = couponThat((one) => one.partnerId === distributorId && one.status === 2)
    expect(code(await send(reclaimPath, { coupon_id: foreign.id }))).toEqual([400, 'CBC.0100'])
    expect(code(await send(reclaimPath, { coupon_id: couponThat((one) => isOwn(one, '1')).id }))).toEqual([400, 'CBC.99000045'])
    expect(code(await send(reclaimPath, { coupon_id: foreign.id, indirect_partner_id: '' }))).toEqual([400, 'CBC.0100'])
    expect(code(await send(reclaimPath, { coupon_id: foreign.id, indirect_partner_id: 'nobody' }, 'distributor'))).toEqual([400, 'CBC.99000037'])
  })
})

describe('a caller\'s own coupons', () => {
  it('are a customer\'s, with the owner\'s names for things, counted by count, for a year after expiry', async () => {
    const owner = customersOf(solutionProviderId)
      .find((one) => (under.sandbox.world.coupons.couponsOfCustomer.get(one.id) ?? []).length > 12) ?? neverSeeded()
    const token = await under.customerToken(owner)
    const all = await under.call({ token }, 'GET', ownPath, { query: { limit: 100 } })
    const kept = (under.sandbox.world.coupons.couponsOfCustomer.get(owner.id) ?? [])
      .filter((one) => one.expireTime > Date.parse('2025-11-15T04:00:00Z'))
    expect([all.json['count'], rows(all.json, 'user_coupons').length]).toEqual([kept.length, kept.length])
    expect(rows(all.json, 'user_coupons')[0]).toHaveProperty('valid_time')
    expect(rows(all.json, 'user_coupons')[0]).not.toHaveProperty('effective_time')
    const usable = await under.call({ token }, 'GET', ownPath, { query: { status: 2, coupon_type: 1, limit: 100 } })
    expect(usable.json['count']).toBe(kept.filter((one) => one.status === 2 && one.type === 1).length)
    const active = { active_start_time: '2026-01-01T00:00:00Z', active_end_time: '2026-12-31T00:00:00Z' }
    const inYear = await under.call({ token }, 'GET', ownPath, { query: { ...active, limit: 100 } })
    expect(inYear.json['count']).toBe(kept.filter((one) => (one.activeTime ?? 0) >= Date.parse('2026-01-01T00:00:00Z')).length)
    expect(code(await under.call({ token }, 'GET', ownPath, { query: { active_end_time: 'soon' } }))).toEqual([400, 'CBC.0100'])
    expect(code(await under.call({ token }, 'GET', ownPath, { query: { limit: 101 } }))).toEqual([400, 'CBC.0100'])
  })

  it('are a partner\'s own, or its reseller\'s', async () => {
    const own = await read(ownPath, { limit: 100 })
    const expected = under.sandbox.world.coupons.couponsOfCustomer.get(solutionProviderId) ?? []
    expect(own.json['count']).toBe(expected.filter((one) => one.expireTime > Date.parse('2025-11-15T04:00:00Z')).length)
    const reseller = await read(ownPath, { indirect_partner_id: cloudResellerId }, 'distributor')
    expect(new Set(column(rows(reseller.json, 'user_coupons'), 'customer_id'))).not.toContain(distributorId)
    expect(code(await read(ownPath, { indirect_partner_id: 'nobody' }, 'distributor'))).toEqual([400, 'CBC.99000037'])
  })
})

describe('what else can happen to coupons and cards', () => {
  const now = Date.parse('2026-11-15T04:00:00Z')
  const purchase = { serviceTypes: ['hws.service.type.ec2'], productIds: [], amount: 100_000n }
  const paid = { orderId: 'CS1', serviceType: null, resourceType: null }

  it('only usable, unrestricted coupons pay; one held by an order pays that order only', () => {
    const world = seedWorld(11).coupons
    const all = [...world.coupons.values()]
    const usable = all.filter((one) => isUsable(one, now))
    expect(usable.filter((one) => one.status !== 2 || one.frozen || one.lockOrderId !== null || one.expireTime <= now)).toEqual([])
    const held = all.find((one) => one.lockOrderId !== null && one.status === 2 && !one.frozen)
    if (!held) throw new RangeError('no held coupon is seeded')
    expect([isUsable(held, now), isUsable(held, now, held.lockOrderId)]).toEqual([false, true])
    const other = usable.find((one) => one.limits.some((limit) => limit.key === 'serviceType' && limit.value1 !== purchase.serviceTypes[0]))
    if (!other) throw new RangeError('no restricted coupon is seeded')
    expect(admits(other, purchase)).toBe(false)
    expect(usableCoupons(world, other.customerId, purchase, now)).not.toContain(other)
    const large = usable.find((one) => one.limits.some((limit) => limit.key === 'orderAmount'))
    if (!large) throw new RangeError('no coupon for large orders is seeded')
    expect([admits(large, purchase), admits(large, { ...purchase, amount: 49_999n })]).toEqual([true, false])
  })

  it('a coupon pays down to nothing, and gets back what is unsubscribed', () => {
    const world = seedWorld(11).coupons
    const coupon = [...world.coupons.values()].find((one) => isUsable(one, now) && one.version === 2 && one.lastUsedTime === null)
    if (!coupon) throw new RangeError('no usable coupon is seeded')
    holdCoupon(coupon, 'CS1')
    spendCoupon(world, coupon, { ...paid, amount: coupon.face - 1n }, now)
    expect([coupon.balance, coupon.status, coupon.orderId, coupon.lockOrderId]).toEqual([1n, 2, 'CS1', null])
    spendCoupon(world, coupon, { ...paid, amount: 1n }, now)
    expect([coupon.balance, coupon.status]).toEqual([0n, 3])
    expect(() => { spendCoupon(world, coupon, { ...paid, amount: 1n }, now) }).toThrow(RangeError)
    returnToCoupon(world, coupon, { ...paid, amount: 10n }, now)
    expect([coupon.balance, coupon.status]).toEqual([10n, 2])
    expect(() => { returnToCoupon(world, coupon, { ...paid, amount: coupon.face }, now) }).toThrow(RangeError)
    const kinds = (world.movements.get(coupon.customerId) ?? []).filter((one) => one.couponId === coupon.id).map((one) => one.tradeType)
    expect(kinds.slice(-3)).toEqual(['DEDEUCT', 'DEDEUCT', 'REFUND'])
  })

  it('a card pays down to nothing and no further', () => {
    const world = seedWorld(11).coupons
    const card = [...world.cards.values()].find((one) => usableCards(world, one.customerId, now).includes(one))
    if (!card) throw new RangeError('no usable card is seeded')
    expect(() => { spendCard(card, card.balance + 1n) }).toThrow(RangeError)
    spendCard(card, card.balance)
    expect(usableCards(world, card.customerId, now)).not.toContain(card)
  })
})

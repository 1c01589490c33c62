/** Coupons issued and taken back over HTTP, on the sandbox: every effect is read back, item by item where it was done in part. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCoupon, type Coupon } from '#src/sandbox/coupon-world.ts'
import { cloudResellerId, solutionProviderId } from '#src/sandbox/seed/partners.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { change, customersOf, quotaNow, specialQuotaId, yearlyQuotaId, type PayloadSeen } from '#test/support/coupons.ts'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'
import { arrivals, startWriting, storePath } from '#test/support/writes.ts'

const vouchers = yearlyQuotaId(solutionProviderId, 2026, 0)
const validator = createOpenapiValidator()
const problems: string[] = []
let sandbox: Sandbox
let service: ServiceUnderTest
/** The default is the generation that has no coupons at all. */
let onOld: ServiceUnderTest
let keys = 0
let next = 0

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false, observer: (exchange) => void problems.push(...(exchange.fault === null ? validator.check(exchange) : [])) })
  service = await startWriting(sandbox.url, `sqlite:${storePath()}`)
  onOld = await startWriting(sandbox.url, `sqlite:${storePath()}`, { policy: 'default: { use: old, fallback: false }\n' })
})

afterAll(async () => {
  await service.close()
  await onOld.close()
  await sandbox.close()
  expect(problems).toEqual([])
})

const newKey = () => `coupon-test-${(keys += 1)}`

/** Resale customers that no other test has. */
function customers(count: number): string[] {
  const found = customersOf(sandbox, solutionProviderId).slice(next, next + count).map(({ id }) => id)
  next += count
  if (found.length < count) throw new RangeError('the sandbox has too few resale customers')
  return found
}

const issueInput = (customerIds: readonly string[], other: object = {}) => ({ quotaId: vouchers, customerIds, faceValue: '20.5', idempotencyKey: newKey(), ...other })
const issue = (input: object, headers: Readonly<Record<string, string>> = {}, on = service) => change(on, 'couponsIssue', input, headers)
const cut = (operationId: 'CreatePartnerCoupons' | 'ReclaimPartnerCoupons', carriedOut = true) =>
  sandbox.faults.inject({ operationId, kind: 'reset', carriedOut, times: 1 })
const sent = (operationId = 'CreatePartnerCoupons') => arrivals(sandbox, operationId)

function seeded(holds: (coupon: Coupon) => boolean): Coupon {
  const found = [...sandbox.world.coupons.coupons.values()].find((one) => one.partnerId === solutionProviderId && holds(one))
  if (!found) throw new RangeError('no such coupon is seeded')
  return found
}

const isOf = (type: '1' | '2') => (coupon: Coupon) => sandbox.world.customerById.get(coupon.customerId)?.associationType === type

const partOf = (data: unknown, ...path: readonly string[]): unknown => path.reduce<unknown>((part, name) => (typeof part === 'object' && part !== null ? Object.entries(part).find(([key]) => key === name)?.[1] : undefined), data)

describe('issuing coupons', () => {
  it.each([['new', () => service], ['old', () => onOld]] as const)('gives each customer one, which the partner and the customer then see, where the policy says %s', async (_use, on) => {
    const [one = '', two = ''] = customers(2)
    const before = quotaNow(sandbox, vouchers).balance
    const { payload, errors } = await issue(issueInput([one, two], { effectiveAt: '2026-11-01T00:00:00Z', expiresAt: '2026-12-31T15:59:59Z', serviceTypeCodes: ['hws.service.type.ec2'], remark: 'November campaign' }), {}, on())
    expect(errors).toBeUndefined()
    const seen = (customerId: string) => ({
      customerId, couponId: expect.any(String), customer: { customerId },
      coupon: {
        customerId, status: 'USABLE', faceValue: { amount: '20.5', currency: 'CNY' }, balance: { amount: '20.5' }, effectiveAt: '2026-11-01T00:00:00Z', expiresAt: '2026-12-31T15:59:59Z',
        restrictions: [{ key: 'serviceType', values: [{ first: 'hws.service.type.ec2' }] }],
      },
    })
    expect(payload).toMatchObject({
      receipt: { state: 'SUCCEEDED', settlement: 'ANSWER', operation: 'coupon.issue', generation: 'NEW', facts: [{ name: 'amount', values: ['20.5'] }, { name: 'customerIds' }, { name: 'quotaIds', values: [vouchers] }] },
      issued: [seen(one), seen(two)], failures: [], userErrors: [], quota: { type: 'VOUCHER' },
    })
    expect(before - quotaNow(sandbox, vouchers).balance).toBe(4_100n)
    const couponId = payload?.issued[0]?.couponId
    const { data } = await on().query(
      `query ($customer: String!, $coupon: String!) {
        customer(customerId: $customer) { coupons(filter: { couponId: $coupon }) { totalCount nodes { couponId customerId code status faceValue { amount } balance { amount } reuse issuerId } } }
        partner { couponRecords(filter: { couponIds: [$coupon] }) { totalCount nodes { operation couponId quotaId quotaType amount { amount } succeeded remark customer { customerId } } } }
      }`, { customer: one, coupon: couponId })
    expect(data).toEqual({
      customer: { coupons: { totalCount: 1, nodes: [{ couponId, customerId: one, code: expect.any(String), status: 'USABLE', faceValue: { amount: '20.5' }, balance: { amount: '20.5' }, reuse: 'REPEATEDLY', issuerId: solutionProviderId }] } },
      partner: { couponRecords: { totalCount: 1, nodes: [{ operation: 'ISSUE', couponId, quotaId: vouchers, quotaType: 'VOUCHER', amount: { amount: '20.5' }, succeeded: true, remark: 'November campaign', customer: { customerId: one } }] } },
    })
  })

  it('is done for those customers for whom it can be, and says of each other one why not, in the caller\'s language', async () => {
    const [one = ''] = customers(1)
    const [referral] = customersOf(sandbox, solutionProviderId, '1')
    const input = issueInput(['f'.repeat(32), one, referral?.id ?? ''])
    const { payload } = await issue(input)
    const stranger = { code: 'NOT_FOUND', upstreamCode: 'CBC.99000035', field: ['input', 'customerIds', '0'], message: 'It is not a customer of the partner.' }
    const ofReferral = { code: 'NOT_ALLOWED', upstreamCode: 'CBC.99000014', field: ['input', 'customerIds', '2'], message: 'It is not allowed for this type of association.' }
    expect(payload).toMatchObject({
      receipt: {
        state: 'SUCCEEDED',
        items: [{ itemId: 'f'.repeat(32), resultId: null, upstreamCode: 'CBC.99000035' }, { itemId: one, resultId: expect.any(String), upstreamCode: null }, { itemId: referral?.id, resultId: null, upstreamCode: 'CBC.99000014' }],
      },
      issued: [{ customerId: one }], failures: [{ customerId: 'f'.repeat(32), error: stranger }, { customerId: referral?.id, error: ofReferral }], userErrors: [stranger, ofReferral],
    })
    const again = await issue(input, { 'accept-language': 'zh' })
    expect(again.payload?.issued).toEqual(payload?.issued)
    expect(again.payload?.failures.map(({ error }) => error.message)).toEqual(['不是该伙伴的客户。', '该关联类型的客户不支持。'])
  })

  it('to customers who are all refused is a write that failed, and stays so', async () => {
    const input = issueInput(['e'.repeat(32), 'f'.repeat(32)])
    const first = await issue(input)
    expect(first.payload).toMatchObject({
      receipt: { state: 'FAILED', failureCode: 'UPSTREAM_REJECTED', upstreamCode: 'CBC.99000035' }, issued: [], quota: null,
      failures: [{ customerId: 'e'.repeat(32), error: { code: 'NOT_FOUND' } }, { customerId: 'f'.repeat(32), error: { code: 'NOT_FOUND' } }], userErrors: [{ field: ['input', 'customerIds', '0'] }, { field: ['input', 'customerIds', '1'] }],
    })
    const before = sent()
    expect((await issue(input)).payload).toEqual(first.payload)
    expect(sent()).toBe(before)
  })

  it.each<readonly [string, Readonly<Record<string, unknown>>, string, string, string | null]>([
    ['a frozen quota', { quotaId: specialQuotaId(solutionProviderId, 'frozen') }, 'WRONG_STATE', 'CBC.99000012', 'quotaId'],
    ['a quota that is not in force yet', { quotaId: specialQuotaId(solutionProviderId, 'not yet effective') }, 'WRONG_STATE', 'CBC.99000017', 'quotaId'],
    ['a quota for others', { quotaId: specialQuotaId(solutionProviderId, 'named customers') }, 'NOT_ALLOWED', 'CBC.50000020', 'quotaId'],
    ['too small a face value', { quotaId: specialQuotaId(solutionProviderId, 'tight'), faceValue: '9.99' }, 'INVALID_INPUT', 'CBC.99000018', 'faceValue'],
    ['too great a face value', { quotaId: specialQuotaId(solutionProviderId, 'tight'), faceValue: '500.01' }, 'INVALID_INPUT', 'CBC.99000019', 'faceValue'],
    ['a wider restriction than the quota\'s', { quotaId: specialQuotaId(solutionProviderId, 'one service'), serviceTypeCodes: ['hws.service.type.ebs'] }, 'INVALID_INPUT', 'CBC.99000023', null],
    ['an unknown service', { serviceTypeCodes: ['hws.service.type.none'] }, 'NOT_FOUND', 'CBC.50000055', 'serviceTypeCodes'],
    ['an unknown product', { productIds: ['NONE'] }, 'NOT_FOUND', 'CBC.50000054', 'productIds'],
  ])('from %s is refused as a whole by the vendor, and says which entry it is', async (_case, other, code, upstreamCode, field) => {
    // The first three are the ones that the quota for named customers names.
    const one = customersOf(sandbox, solutionProviderId)[20]
    const { payload, errors } = await issue(issueInput([one?.id ?? ''], other))
    expect(errors).toBeUndefined()
    expect(payload).toMatchObject({
      receipt: { state: 'FAILED', upstreamCode, items: [] }, issued: [], failures: [], quota: null, userErrors: [{ code, upstreamCode, field: field === null ? null : ['input', field] }],
    })
  })

  it.each([
    [{ faceValue: '0' }, ['faceValue'], '`input.faceValue` must be greater than 0.', '`input.faceValue` 必须大于 0。'],
    [{ faceValue: '-5' }, ['faceValue'], '`input.faceValue` must be greater than 0.', '`input.faceValue` 必须大于 0。'],
    [{ faceValue: '1.005' }, ['faceValue'], '`input.faceValue` may have at most 2 decimals.', '`input.faceValue` 最多 2 位小数。'],
    [{ customerIds: [] }, ['customerIds'], '`input.customerIds` takes at least 1 items.', '`input.customerIds` 至少 1 项。'],
    [{ customerIds: Array.from({ length: 101 }, (_, index) => `c${index}`) }, ['customerIds'], '`input.customerIds` takes at most 100 items; it had 101.', /最多 100/],
    [{ customerIds: ['a', 'b', 'a'] }, ['customerIds', '2'], '`input.customerIds[2]` is in the list already: list each once.', '`input.customerIds[2]` 在列表中重复，每项只能出现一次。'],
    [{ customerIds: ['a', ' '] }, ['customerIds', '1'], '`input.customerIds[1]` must not be empty.', '`input.customerIds[1]` 不能为空。'],
    [{ quotaId: '' }, ['quotaId'], '`input.quotaId` must not be empty.', '`input.quotaId` 不能为空。'],
    [{ quotaId: 'q'.repeat(65) }, ['quotaId'], '`input.quotaId` must have at most 64 characters.', '`input.quotaId` 最多 64 个字符。'],
    [{ serviceTypeCodes: Array.from({ length: 11 }, (_, index) => `s${index}`) }, ['serviceTypeCodes'], '`input.serviceTypeCodes` takes at most 10 items; it had 11.', /最多 10/],
    [{ productIds: Array.from({ length: 11 }, (_, index) => `p${index}`) }, ['productIds'], '`input.productIds` takes at most 10 items; it had 11.', /最多 10/],
    [{ indirectPartnerId: '' }, ['indirectPartnerId'], '`input.indirectPartnerId` must not be empty.', '`input.indirectPartnerId` 不能为空。'],
    [{ effectiveAt: '2026-12-01T00:00:00Z', expiresAt: '2026-12-01T00:00:00Z' }, ['expiresAt'], '`input.expiresAt` must be later than `input.effectiveAt`.', '`input.expiresAt` 必须晚于 `input.effectiveAt`。'],
  ])('with %j is refused before anything is written down or sent, in words a person can use', async (other, field, message, chinese) => {
    const before = sent()
    const input = issueInput(['c1'], other)
    const { payload } = await issue(input)
    expect(payload).toMatchObject({ receipt: null, issued: [], failures: [], userErrors: [{ code: 'INVALID_INPUT', upstreamCode: null, field: ['input', ...field], message }] })
    const inChinese = await issue(input, { 'accept-language': 'zh' })
    expect(inChinese.payload?.userErrors[0]?.message).toMatch(chinese)
    expect(sent()).toBe(before)
  })
})

describe('issuing coupons with an answer that does not come', () => {
  it('is settled when each customer\'s coupon is found, as one write', async () => {
    const [one = '', two = ''] = customers(2)
    const before = sent()
    cut('CreatePartnerCoupons')
    const { payload } = await issue(issueInput([one, two], { faceValue: '31.07' }))
    expect(payload).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, issued: [{ customerId: one, coupon: { faceValue: { amount: '31.07' } } }, { customerId: two, coupon: { customerId: two } }], failures: [] })
    expect(sent()).toBe(before + 1)
  })

  it('stays unknown where one customer\'s coupon is not found, and shows what was found for whom', async () => {
    const [one = ''] = customers(1)
    cut('CreatePartnerCoupons')
    const { payload } = await issue(issueInput([one, 'f'.repeat(32)], { faceValue: '31.08' }))
    expect(payload).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN', candidates: [{ item: one, exact: true }], items: [] }, issued: [], failures: [], quota: null, userErrors: [] })
    expect(payload?.receipt?.candidates).toHaveLength(1)
  })

  it('stays unknown where it was not carried out; a write that shares a customer may be the same one again, another one may not', async () => {
    const [one = '', two = '', three = ''] = customers(3)
    const input = issueInput([one, two], { faceValue: '31.09' })
    const before = sent()
    cut('CreatePartnerCoupons', false)
    expect((await issue(input)).payload?.receipt).toMatchObject({ state: 'OUTCOME_UNKNOWN', candidates: [] })
    const sharing = issueInput([two, three], { faceValue: '31.09' })
    const warned = await issue(sharing)
    expect(warned.payload).toMatchObject({ receipt: null, userErrors: [{ code: 'POSSIBLE_DUPLICATE', field: ['input', 'confirmPossibleDuplicate'], message: expect.stringContaining(input.idempotencyKey) }] })
    expect(sent()).toBe(before + 1)
    expect((await issue(issueInput([three], { faceValue: '31.09' }))).payload?.receipt?.state).toBe('SUCCEEDED')
    expect((await issue({ ...sharing, confirmPossibleDuplicate: true })).payload?.receipt?.state).toBe('SUCCEEDED')
  })

  it.each([
    ['leaves a customer out', (ids: readonly string[]) => ({ coupon_infos: [{ id: ids[0], coupon_id: 'CP-LEFT-OUT' }] })],
    ['names one twice', (ids: readonly string[]) => ({ coupon_infos: [{ id: ids[0], coupon_id: 'CP-TWICE' }, { id: ids[1], coupon_id: 'CP-2' }], error_details: [{ id: ids[0], error_code: 'CBC.99000013', error_msg: '' }] })],
    ['does not say whom it refused', (ids: readonly string[]) => ({ coupon_infos: [{ id: ids[0], coupon_id: 'CP-UNNAMED' }], error_details: [{ error_code: 'CBC.99000013', error_msg: '' }] })],
    ['says nothing', () => ({})],
  ])('counts as no answer where it %s', async (_case, body) => {
    const ids = customers(2)
    const withdraw = sandbox.faults.inject({ operationId: 'CreatePartnerCoupons', kind: 'status', status: 200, body: body(ids), times: 1 })
    const { payload } = await issue(issueInput(ids))
    withdraw()
    expect(payload).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN' }, issued: [], failures: [] })
  })
})

describe('taking back a coupon', () => {
  async function issuedTo(count = 1, faceValue = '12.3'): Promise<PayloadSeen['issued']> {
    const { payload } = await issue(issueInput(customers(count), { faceValue }))
    return payload?.issued ?? []
  }
  const reclaim = (couponId: string, other: object = {}, headers = {}) => change(service, 'couponReclaim', { couponId, idempotencyKey: newKey(), ...other }, headers)

  it('takes all that is left of it, and says how much that was', async () => {
    const [coupon] = await issuedTo()
    const before = quotaNow(sandbox, vouchers).balance
    const { payload } = await reclaim(coupon?.couponId ?? '')
    expect(payload).toMatchObject({
      receipt: { state: 'SUCCEEDED', resultIds: [{ name: 'couponId', value: coupon?.couponId }], facts: [{ name: 'couponIds', values: [coupon?.couponId] }] },
      coupon: { couponId: coupon?.couponId, status: 'RECLAIMED', balance: { amount: '0' } }, record: { operation: 'RECLAIM', couponId: coupon?.couponId, amount: { amount: '12.3', currency: 'CNY' }, succeeded: true }, userErrors: [],
    })
    expect(quotaNow(sandbox, vouchers).balance - before).toBe(1_230n)
  })

  it('gives the same receipt for the same key, though the coupon is not usable any more', async () => {
    const [coupon] = await issuedTo()
    const idempotencyKey = newKey()
    const first = await reclaim(coupon?.couponId ?? '', { idempotencyKey })
    const before = sent('ReclaimPartnerCoupons')
    expect((await reclaim(coupon?.couponId ?? '', { idempotencyKey })).payload).toEqual(first.payload)
    expect(sent('ReclaimPartnerCoupons')).toBe(before)
  })

  it('is settled when its record is found, and stays unknown when there is none', async () => {
    const [one, two] = await issuedTo(2)
    cut('ReclaimPartnerCoupons')
    expect((await reclaim(one?.couponId ?? '')).payload).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, coupon: { status: 'RECLAIMED' } })
    cut('ReclaimPartnerCoupons', false)
    expect((await reclaim(two?.couponId ?? '')).payload).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN', candidates: [] }, coupon: { status: 'USABLE' }, record: null })
    expect((await reclaim(two?.couponId ?? '')).payload).toMatchObject({ receipt: null, userErrors: [{ code: 'POSSIBLE_DUPLICATE' }] })
  })

  it.each([['EXPIRED', 4], ['USED', 3], ['RECLAIMED', 5]] as const)('of a coupon that is %s is refused before anything is sent', async (status, code) => {
    const { id } = seeded((one) => one.status === code && isOf('2')(one) && one.expireTime > sandbox.world.businessNow - 300 * 86_400_000)
    const before = sent('ReclaimPartnerCoupons')
    const { payload } = await reclaim(id)
    expect(payload).toMatchObject({ receipt: null, coupon: null, record: null, userErrors: [{ code: 'WRONG_STATE', upstreamCode: null, field: ['input', 'couponId'], message: `\`input.couponId\`: only a usable coupon can be taken back; this one is ${status}.` }] })
    const inChinese = await reclaim(id, {}, { 'accept-language': 'zh' })
    expect(inChinese.payload?.userErrors[0]?.message).toBe(`\`input.couponId\`：只能回收待使用的优惠券，该券的状态为 ${status}。`)
    expect(sent('ReclaimPartnerCoupons')).toBe(before)
  })

  it('of a referral customer\'s, which no list shows, is refused by the vendor', async () => {
    const { id } = seeded((one) => one.status === 2 && isOf('1')(one))
    expect((await reclaim(id)).payload).toMatchObject({ receipt: { state: 'FAILED', upstreamCode: 'CBC.99000045' }, coupon: null, userErrors: [{ code: 'NOT_ALLOWED', field: ['input', 'couponId'] }] })
  })

  it.each([
    [{ couponId: '' }, 'couponId', '`input.couponId` must not be empty.', '`input.couponId` 不能为空。'],
    [{ couponId: 'c'.repeat(65) }, 'couponId', '`input.couponId` must have at most 64 characters.', '`input.couponId` 最多 64 个字符。'],
    [{ indirectPartnerId: '' }, 'indirectPartnerId', '`input.indirectPartnerId` must not be empty.', '`input.indirectPartnerId` 不能为空。'],
    [{ indirectPartnerId: 'p'.repeat(101) }, 'indirectPartnerId', '`input.indirectPartnerId` must have at most 100 characters.', '`input.indirectPartnerId` 最多 100 个字符。'],
  ])('with %j is refused before anything is sent', async (other, field, message, chinese) => {
    const { payload } = await reclaim('CP1', other)
    expect(payload).toMatchObject({ receipt: null, userErrors: [{ code: 'INVALID_INPUT', field: ['input', field], message }] })
    expect((await reclaim('CP1', other, { 'accept-language': 'zh' })).payload?.userErrors[0]?.message).toBe(chinese)
  })
})

describe('lists of coupons', () => {
  const ask = (fields: string, variables: Readonly<Record<string, unknown>> = {}, types = '') => service.query(`query ${types} { partner { ${fields} } }`, variables)

  it('show quotas of one kind, filtered, page by page, and each again by its global id', async () => {
    const first = await ask('couponQuotas(first: 2, filter: { statuses: [NORMAL, FROZEN, ADJUSTING] }) { totalCount nodes { id quotaId type status value { amount currency } balance { amount } restrictions { key values { first } } } pageInfo { hasNextPage endCursor } }')
    const nodes = partOf(first.data, 'partner', 'couponQuotas', 'nodes') as readonly { id: string; quotaId: string; type: string; status: string }[]
    expect(nodes).toHaveLength(2)
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['VOUCHER']))
    const rest = await ask('couponQuotas(first: 100, after: $after, filter: { statuses: [NORMAL, FROZEN, ADJUSTING] }) { totalCount nodes { quotaId status } }', { after: partOf(first.data, 'partner', 'couponQuotas', 'pageInfo', 'endCursor') }, '($after: String)')
    const others = partOf(rest.data, 'partner', 'couponQuotas', 'nodes') as readonly { quotaId: string; status: string }[]
    expect(others.length + 2).toBe(partOf(first.data, 'partner', 'couponQuotas', 'totalCount'))
    expect(new Set([...nodes, ...others].map(({ status }) => status))).toEqual(new Set(['NORMAL', 'FROZEN', 'ADJUSTING']))
    const cash = await ask('couponQuotas(type: CASH_COUPON, first: 1) { nodes { id quotaId type } }')
    const [cashQuota] = partOf(cash.data, 'partner', 'couponQuotas', 'nodes') as readonly { id: string; quotaId: string }[]
    const again = await service.query('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on CouponQuota { quotaId type } } }', { ids: [nodes[0]?.id, cashQuota?.id] })
    expect(again.data?.['nodes']).toEqual([{ quotaId: nodes[0]?.quotaId, type: 'VOUCHER' }, { quotaId: cashQuota?.quotaId, type: 'CASH_COUPON' }])
  })

  it('show issued coupons and their records by every filter', async () => {
    const coupon = seeded((one) => one.status === 3 && one.type === 4 && one.orderId !== null && isOf('2')(one) && one.expireTime > sandbox.world.businessNow - 300 * 86_400_000)
    const created = new Date(coupon.createTime).toISOString()
    const { data, errors } = await ask(
      `issuedCoupons(filter: { couponId: $id, customerId: $customer, orderId: $order, type: CASH_COUPON, status: USED, createdAt: { from: $created, to: $created }, effectiveAt: { from: $from }, expiresAt: { from: $created } }) {
        totalCount nodes { id couponId type status isFrozen medium source orderId customer { customerId } }
      }
      couponRecords(filter: { operations: [ISSUE], couponIds: [$id], customerId: $customer, quotaType: CASH_COUPON, succeeded: true, at: { from: $from } }) { totalCount nodes { couponId quotaType amount { amount } } }`,
      { id: coupon.id, customer: coupon.customerId, order: coupon.orderId, created, from: '2020-01-01T00:00:00Z' }, '($id: String!, $customer: String, $order: String, $created: DateTime, $from: DateTime)')
    expect(errors).toBeUndefined()
    expect(data?.['partner']).toMatchObject({
      issuedCoupons: { totalCount: 1, nodes: [{ couponId: coupon.id, type: 'CASH_COUPON', status: 'USED', customer: { customerId: coupon.customerId } }] },
      couponRecords: { totalCount: 1, nodes: [{ couponId: coupon.id, quotaType: 'CASH_COUPON' }] },
    })
    const id = (partOf(data, 'partner', 'issuedCoupons', 'nodes') as readonly { id: string }[])[0]?.id
    expect((await service.query('query ($id: ID!) { node(id: $id) { ... on IssuedCoupon { couponId } } }', { id })).data).toEqual({ node: { couponId: coupon.id } })
  })

  it('show the partner\'s own coupons and a customer\'s, each again by its global id', async () => {
    addCoupon(sandbox.world.coupons, { ...seeded((one) => one.status === 2), id: 'CP-OF-THE-PARTNER', customerId: solutionProviderId })
    const owner = [...sandbox.world.coupons.couponsOfCustomer.keys()].find((id) => customersOf(sandbox, solutionProviderId).some((one) => one.id === id)) ?? ''
    const { data, errors } = await service.query(
      'query ($id: String!) { partner { coupons(first: 1) { totalCount nodes { id couponId customerId } } } customer(customerId: $id) { coupons(first: 1) { totalCount nodes { id couponId customerId } } } }', { id: owner })
    expect(errors).toBeUndefined()
    const [mine] = partOf(data, 'partner', 'coupons', 'nodes') as readonly { id: string; couponId: string; customerId: string }[]
    const [its] = partOf(data, 'customer', 'coupons', 'nodes') as readonly { id: string; couponId: string; customerId: string }[]
    expect([mine?.customerId, its?.customerId]).toEqual([solutionProviderId, owner])
    const again = await service.query('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Coupon { couponId } } }', { ids: [mine?.id, its?.id] })
    expect(again.data?.['nodes']).toEqual([{ couponId: mine?.couponId }, { couponId: its?.couponId }])
  })

  it.each([
    ['couponQuotas(type: UNRECOGNIZED) { totalCount }', 'type'],
    ['couponQuotas(filter: { statuses: [RECLAIMED] }) { totalCount }', 'filter.statuses[0]'],
    ['couponQuotas(filter: { quotaIds: [] }) { totalCount }', 'filter.quotaIds'],
    ['couponQuotas(filter: { createdAt: { from: "2026-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z" } }) { totalCount }', 'filter.createdAt'],
    ['issuedCoupons(filter: { type: DISCOUNT }) { totalCount }', 'filter.type'],
    ['issuedCoupons(filter: { couponId: "" }) { totalCount }', 'filter.couponId'],
    ['couponRecords(filter: { operations: [] }) { totalCount }', 'filter.operations'],
    ['couponRecords(filter: { operations: [UNRECOGNIZED] }) { totalCount }', 'filter.operations[0]'],
    ['couponRecords(filter: { couponIds: [""] }) { totalCount }', 'filter.couponIds[0]'],
    ['issuedCouponQuotas(indirectPartnerId: "") { totalCount }', 'indirectPartnerId'],
  ])('refuse %s by the argument\'s name', async (fields, argument) => {
    const { errors } = await ask(fields)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining(`\`${argument}\``) })
  })

  it('are shut to a caller without the scope for finances', async () => {
    const narrow = await startWriting(sandbox.url, `sqlite:${storePath()}`, { environment: { CALLER_SCOPES: 'partner:read,partner:write,finance:read' } })
    const { errors } = await change(narrow, 'couponsIssue', issueInput(['c1']))
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    await narrow.close()
  })

  it('of a distributor\'s fields are refused to a solution provider', async () => {
    const { errors } = await ask(`issuedCouponQuotas(indirectPartnerId: "${cloudResellerId}") { totalCount } couponQuotaRecords { totalCount }`)
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.upstream?.errorCode])).toEqual([['UPSTREAM_REJECTED', 'CBC.0151'], ['UPSTREAM_REJECTED', 'CBC.0151']])
  })
})

/** Quotas that a distributor grants to its cloud resellers and takes back, over HTTP on the sandbox; and coupons issued on a reseller's behalf. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloudResellerId, distributorId } from '#src/sandbox/seed/partners.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { asDistributor, change, customersOf, quotaNow, specialQuotaId, yearlyQuotaId, type PayloadSeen } from '#test/support/coupons.ts'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'
import { arrivals, startWriting, storePath } from '#test/support/writes.ts'

const vouchers = yearlyQuotaId(distributorId, 2026, 0)
const validator = createOpenapiValidator()
const problems: string[] = []
let sandbox: Sandbox
let service: ServiceUnderTest
let onOld: ServiceUnderTest
let keys = 0
let resellers: readonly string[] = []
let leaving = ''

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false, observer: (exchange) => void problems.push(...(exchange.fault === null ? validator.check(exchange) : [])) })
  const own = sandbox.world.partners.filter((one) => one.distributorId === distributorId).map(({ id }) => id)
  leaving = own.find((id) => sandbox.world.coupons.leavingResellers.has(id)) ?? ''
  resellers = own.filter((id) => id !== leaving)
  const environment = asDistributor(sandbox)
  service = await startWriting(sandbox.url, `sqlite:${storePath()}`, { environment })
  onOld = await startWriting(sandbox.url, `sqlite:${storePath()}`, { environment, policy: 'default: { use: old, fallback: false }\n' })
})

afterAll(async () => {
  await service.close()
  await onOld.close()
  await sandbox.close()
  expect(problems).toEqual([])
})

const newKey = () => `quota-test-${(keys += 1)}`
const grantInput = (indirectPartnerIds: readonly string[], other: object = {}) => ({ quotaId: vouchers, indirectPartnerIds, amount: '1000.5', idempotencyKey: newKey(), ...other })
const grant = (input: object, headers: Readonly<Record<string, string>> = {}, on = service) => change(on, 'couponQuotasGrant', input, headers)
const reclaim = (quotaIds: readonly string[], other: object = {}, headers: Readonly<Record<string, string>> = {}) =>
  change(service, 'couponQuotasReclaim', { quotaIds, idempotencyKey: newKey(), ...other }, headers)
const cut = (operationId: 'UpdateCouponQuotas' | 'ReclaimCouponQuotas', carriedOut = true) => sandbox.faults.inject({ operationId, kind: 'reset', carriedOut, times: 1 })

async function grantedTo(ids: readonly string[], amount: string): Promise<PayloadSeen['granted']> {
  return (await grant(grantInput(ids, { amount }))).payload?.granted ?? []
}

describe('granting quotas', () => {
  it.each([['new', () => service], ['old', () => onOld]] as const)('cuts a quota for each reseller from the distributor\'s, where the policy says %s', async (_use, on) => {
    const [one = '', two = ''] = resellers
    const before = quotaNow(sandbox, vouchers).balance
    const { payload, errors } = await grant(grantInput([one, two]), {}, on())
    expect(errors).toBeUndefined()
    const seen = (indirectPartnerId: string) => ({
      indirectPartnerId, quotaId: expect.any(String),
      quota: { parentQuotaId: vouchers, status: 'NORMAL', value: { amount: '1000.5' }, balance: { amount: '1000.5' }, indirectPartner: { indirectPartnerId } },
    })
    expect(payload).toMatchObject({
      receipt: { state: 'SUCCEEDED', settlement: 'ANSWER', operation: 'couponQuota.grant', facts: [{ name: 'amount', values: ['1000.5'] }, { name: 'indirectPartnerIds' }, { name: 'quotaIds', values: [vouchers] }] },
      granted: [seen(one), seen(two)], failures: [], quota: { quotaId: vouchers }, userErrors: [],
    })
    expect(before - quotaNow(sandbox, vouchers).balance).toBe(200_100n)
    const granted = payload?.granted[0]
    const { data } = await on().query(
      `query ($reseller: String!, $quota: String!, $parent: String!) { partner {
        issuedCouponQuotas(indirectPartnerId: $reseller, filter: { quotaId: $quota, parentQuotaId: $parent }) { totalCount nodes { id quotaId indirectPartnerId indirectPartnerName value { amount } } }
        couponQuotaRecords(filter: { indirectPartnerId: $reseller, quotaId: $quota, parentQuotaId: $parent, kind: GRANT, at: { from: "2026-01-01T00:00:00Z" } }) { totalCount nodes { kind quotaId parentQuotaId indirectPartnerId amount { amount currency } succeeded } }
        couponQuotas(filter: { quotaIds: [$quota], indirectPartnerId: $reseller }) { totalCount nodes { id quotaId balance { amount } } }
      } }`, { reseller: one, quota: granted?.quotaId, parent: vouchers })
    expect(data?.['partner']).toMatchObject({
      issuedCouponQuotas: { totalCount: 1, nodes: [{ quotaId: granted?.quotaId, indirectPartnerId: one, value: { amount: '1000.5' } }] },
      couponQuotaRecords: { totalCount: 1, nodes: [{ kind: 'GRANT', quotaId: granted?.quotaId, parentQuotaId: vouchers, indirectPartnerId: one, amount: { amount: '1000.5', currency: 'CNY' }, succeeded: true }] },
      couponQuotas: { totalCount: 1, nodes: [{ quotaId: granted?.quotaId, balance: { amount: '1000.5' } }] },
    })
    const idsOf = data?.['partner'] as { issuedCouponQuotas: { nodes: { id: string }[] }; couponQuotas: { nodes: { id: string }[] } }
    const again = await on().query('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on GrantedCouponQuota { quotaId parentQuotaId } ... on CouponQuota { quotaId } } }', { ids: [idsOf.issuedCouponQuotas.nodes[0]?.id, idsOf.couponQuotas.nodes[0]?.id] })
    expect(again.data?.['nodes']).toEqual([{ quotaId: granted?.quotaId, parentQuotaId: vouchers }, { quotaId: granted?.quotaId }])
  })

  it('leaves out a reseller that is leaving, and says so of it', async () => {
    const [one = ''] = resellers
    const { payload } = await grant(grantInput([leaving, one]))
    const error = { code: 'NOT_ALLOWED', upstreamCode: 'CBC.50010105', field: ['input', 'indirectPartnerIds', '0'], message: 'The cloud reseller is leaving.' }
    expect(payload).toMatchObject({ receipt: { state: 'SUCCEEDED', items: [{ itemId: leaving, resultId: null, upstreamCode: 'CBC.50010105' }, { itemId: one }] }, granted: [{ indirectPartnerId: one }], failures: [{ indirectPartnerId: leaving, error }], userErrors: [error] })
    const alone = await grant(grantInput([leaving]), { 'accept-language': 'zh' })
    expect(alone.payload).toMatchObject({ receipt: { state: 'FAILED' }, granted: [], quota: null, failures: [{ error: { message: '云经销商正在退出。' } }] })
  })

  it.each<readonly [string, object, string, string, string | null]>([
    ['more than the quota has', { amount: '99999999999' }, 'INSUFFICIENT_BALANCE', 'CBC.99000013', 'amount'],
    ['a frozen quota', { quotaId: specialQuotaId(distributorId, 'frozen') }, 'WRONG_STATE', 'CBC.99000015', 'quotaId'],
    ['a quota that is not in force yet', { quotaId: specialQuotaId(distributorId, 'not yet effective') }, 'WRONG_STATE', 'CBC.99000017', 'quotaId'],
    ['a quota that is being adjusted', { quotaId: specialQuotaId(distributorId, 'adjusting') }, 'IN_PROGRESS', 'CBC.50000045', 'quotaId'],
    ['a quota for others\' customers', { quotaId: specialQuotaId(distributorId, 'named customers') }, 'NOT_ALLOWED', 'CBC.50000021', 'indirectPartnerIds'],
    ['somebody else\'s reseller', { indirectPartnerIds: ['f'.repeat(32)] }, 'NOT_ALLOWED', 'CBC.99000037', 'indirectPartnerIds'],
    ['cash coupons', { quotaId: yearlyQuotaId(distributorId, 2026, 1) }, 'NOT_ALLOWED', 'CBC.0150', null],
  ])('of %s is refused as a whole by the vendor, and says which entry it is', async (_case, other, code, upstreamCode, field) => {
    const { payload } = await grant(grantInput(resellers.slice(0, 1), other))
    expect(payload).toMatchObject({ receipt: { state: 'FAILED', upstreamCode, items: [] }, granted: [], failures: [], quota: null, userErrors: [{ code, upstreamCode, field: field === null ? null : ['input', field] }] })
  })

  it.each([
    [{ amount: '0' }, ['amount'], '`input.amount` must be greater than 0.', '`input.amount` 必须大于 0。'],
    [{ amount: '0.001' }, ['amount'], '`input.amount` may have at most 2 decimals.', '`input.amount` 最多 2 位小数。'],
    [{ indirectPartnerIds: [] }, ['indirectPartnerIds'], '`input.indirectPartnerIds` takes at least 1 items.', '`input.indirectPartnerIds` 至少 1 项。'],
    [{ indirectPartnerIds: Array.from({ length: 101 }, (_, index) => `p${index}`) }, ['indirectPartnerIds'], '`input.indirectPartnerIds` takes at most 100 items; it had 101.', '`input.indirectPartnerIds` 最多 100 项，收到 101 项。'],
    [{ indirectPartnerIds: ['p', 'p'] }, ['indirectPartnerIds', '1'], '`input.indirectPartnerIds[1]` is in the list already: list each once.', '`input.indirectPartnerIds[1]` 在列表中重复，每项只能出现一次。'],
    [{ quotaId: ' ' }, ['quotaId'], '`input.quotaId` must not be empty.', '`input.quotaId` 不能为空。'],
  ])('with %j is refused before anything is written down or sent', async (other, field, message, chinese) => {
    const before = arrivals(sandbox, 'UpdateCouponQuotas')
    const input = grantInput(['p'], other)
    expect((await grant(input)).payload).toMatchObject({ receipt: null, granted: [], userErrors: [{ code: 'INVALID_INPUT', field: ['input', ...field], message }] })
    expect((await grant(input, { 'accept-language': 'zh' })).payload?.userErrors[0]?.message).toBe(chinese)
    expect(arrivals(sandbox, 'UpdateCouponQuotas')).toBe(before)
  })

  it('with an answer that does not come is settled when each reseller\'s record is found, and else stays unknown and warns', async () => {
    const before = arrivals(sandbox, 'UpdateCouponQuotas')
    const [one = '', two = ''] = resellers
    cut('UpdateCouponQuotas')
    expect((await grant(grantInput([two, one], { amount: '77.01' }))).payload).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, granted: [{ indirectPartnerId: two, quota: { value: { amount: '77.01' } } }, { indirectPartnerId: one }] })
    cut('UpdateCouponQuotas')
    expect((await grant(grantInput([one, leaving], { amount: '77.02' }))).payload).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN', candidates: [{ item: one, exact: true }] }, granted: [], failures: [] })
    expect((await grant(grantInput([one], { amount: '77.02' }))).payload).toMatchObject({ receipt: null, userErrors: [{ code: 'POSSIBLE_DUPLICATE' }] })
    expect(arrivals(sandbox, 'UpdateCouponQuotas')).toBe(before + 2)
  })
})

describe('taking back quotas', () => {
  it('takes all that is left of each, tells how much that was, and says of each other one why not', async () => {
    const [granted] = await grantedTo(resellers.slice(0, 1), '55.55')
    const before = quotaNow(sandbox, vouchers).balance
    const { payload } = await reclaim(['none', granted?.quotaId ?? ''], { remark: 'end of campaign' })
    const error = { code: 'WRONG_STATE', upstreamCode: 'CBC.99000012', field: ['input', 'quotaIds', '0'], message: 'The quota does not exist or is in a wrong state.' }
    expect(payload).toMatchObject({
      receipt: { state: 'SUCCEEDED', items: [{ itemId: 'none', resultId: null }, { itemId: granted?.quotaId, resultId: granted?.quotaId }] },
      reclaimed: [{ quotaId: granted?.quotaId, record: { kind: 'RECLAIM', parentQuotaId: vouchers, amount: { amount: '55.55' }, indirectPartnerId: resellers[0], remark: 'end of campaign', succeeded: true } }],
      failures: [{ quotaId: 'none', error }], userErrors: [error],
    })
    expect(quotaNow(sandbox, vouchers).balance - before).toBe(5_555n)
    const { data } = await service.query('query ($reseller: String!, $quota: String!) { partner { issuedCouponQuotas(indirectPartnerId: $reseller, filter: { quotaId: $quota }) { nodes { status balance { amount } } } } }', { reseller: resellers[0], quota: granted?.quotaId })
    expect(data).toEqual({ partner: { issuedCouponQuotas: { nodes: [{ status: 'RECLAIMED', balance: { amount: '0' } }] } } })
  })

  it('of none that can be taken back is refused as a whole by the vendor', async () => {
    expect((await reclaim(['none'])).payload).toMatchObject({ receipt: { state: 'FAILED', upstreamCode: 'CBC.99000012' }, reclaimed: [], failures: [], userErrors: [{ code: 'WRONG_STATE', field: ['input', 'quotaIds'] }] })
  })

  it.each([
    [[], {}, ['quotaIds'], '`input.quotaIds` takes at least 1 items.', '`input.quotaIds` 至少 1 项。'],
    [Array.from({ length: 11 }, (_, index) => `q${index}`), {}, ['quotaIds'], '`input.quotaIds` takes at most 10 items; it had 11.', '`input.quotaIds` 最多 10 项，收到 11 项。'],
    [['q', 'q'], {}, ['quotaIds', '1'], '`input.quotaIds[1]` is in the list already: list each once.', '`input.quotaIds[1]` 在列表中重复，每项只能出现一次。'],
    [['q'], { remark: 'r'.repeat(257) }, ['remark'], '`input.remark` must have at most 256 characters.', '`input.remark` 最多 256 个字符。'],
  ])('of %j with %j is refused before anything is written down or sent', async (quotaIds, other, field, message, chinese) => {
    const before = arrivals(sandbox, 'ReclaimCouponQuotas')
    expect((await reclaim(quotaIds, other)).payload).toMatchObject({ receipt: null, reclaimed: [], userErrors: [{ code: 'INVALID_INPUT', field: ['input', ...field], message }] })
    expect((await reclaim(quotaIds, other, { 'accept-language': 'zh' })).payload?.userErrors[0]?.message).toBe(chinese)
    expect(arrivals(sandbox, 'ReclaimCouponQuotas')).toBe(before)
  })

  it('with an answer that does not come is settled when each quota\'s record is found, and else stays unknown and warns', async () => {
    const granted = await grantedTo(resellers.slice(0, 2), '33.33')
    const [one = '', two = ''] = granted.map(({ quotaId }) => quotaId)
    cut('ReclaimCouponQuotas', false)
    const open = await reclaim([one, two])
    expect(open.payload).toMatchObject({ receipt: { state: 'OUTCOME_UNKNOWN', candidates: [] }, reclaimed: [] })
    expect((await reclaim([one])).payload).toMatchObject({ receipt: null, userErrors: [{ code: 'POSSIBLE_DUPLICATE' }] })
    const settle = { input: { id: open.payload?.receipt?.id, outcome: 'FAILED', reason: 'no record of it' } }
    await service.query('mutation ($input: ReceiptSettleInput!) { receiptSettle(input: $input) { receipt { state } } }', settle)
    cut('ReclaimCouponQuotas')
    expect((await reclaim([one, two])).payload).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, reclaimed: [{ quotaId: one, record: { amount: { amount: '33.33' } } }, { quotaId: two }] })
  })
})

describe('a distributor on behalf of a reseller', () => {
  it('issues coupons from the reseller\'s quota to the reseller\'s customers, and takes them back', async () => {
    const quotaId = yearlyQuotaId(cloudResellerId, 2026, 0)
    const [customer] = customersOf(sandbox, cloudResellerId)
    const input = { quotaId, customerIds: [customer?.id], faceValue: '15', indirectPartnerId: cloudResellerId, idempotencyKey: newKey() }
    const { payload } = await change(service, 'couponsIssue', input)
    expect(payload).toMatchObject({ receipt: { state: 'SUCCEEDED', facts: expect.arrayContaining([{ name: 'indirectPartnerId', values: [cloudResellerId] }]) }, issued: [{ customerId: customer?.id, coupon: { status: 'USABLE', balance: { amount: '15' } } }], quota: { quotaId } })
    const couponId = payload?.issued[0]?.couponId
    sandbox.faults.inject({ operationId: 'ReclaimPartnerCoupons', kind: 'reset', carriedOut: true, times: 1 })
    const taken = await change(service, 'couponReclaim', { couponId, indirectPartnerId: cloudResellerId, idempotencyKey: newKey() })
    expect(taken.payload).toMatchObject({ receipt: { state: 'SUCCEEDED', settlement: 'FOUND' }, coupon: { status: 'RECLAIMED' }, record: { amount: { amount: '15' } } })
    const { data } = await service.query(
      `query ($reseller: String!, $coupon: String!) { partner {
        issuedCoupons(filter: { indirectPartnerId: $reseller, couponId: $coupon }) { totalCount nodes { id } }
        couponRecords(filter: { indirectPartnerId: $reseller, couponIds: [$coupon] }) { nodes { operation } }
        coupons(indirectPartnerId: $reseller) { totalCount }
      } }`, { reseller: cloudResellerId, coupon: couponId })
    expect(data?.['partner']).toMatchObject({ issuedCoupons: { totalCount: 1 }, couponRecords: { nodes: [{ operation: 'RECLAIM' }, { operation: 'ISSUE' }] }, coupons: { totalCount: expect.any(Number) } })
    const partner = data?.['partner'] as { readonly issuedCoupons: { readonly nodes: readonly { readonly id: string }[] } } | undefined
    const id = partner?.issuedCoupons.nodes[0]?.id
    expect((await service.query('query ($id: ID!) { node(id: $id) { ... on IssuedCoupon { couponId } } }', { id })).data).toEqual({ node: { couponId } })
  })

  it('must name the reseller: its customers are nobody\'s otherwise', async () => {
    const [customer] = customersOf(sandbox, cloudResellerId)
    const { payload } = await change(service, 'couponsIssue', { quotaId: vouchers, customerIds: [customer?.id], faceValue: '15', idempotencyKey: newKey() })
    expect(payload).toMatchObject({ receipt: { state: 'FAILED' }, failures: [{ error: { code: 'NOT_ALLOWED', upstreamCode: 'CBC.99000000' } }] })
  })
})

/** The traps of contracts/accounts-customers.mapping.md that the sandbox's reads show, each asked by bare HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Customer } from '#src/sandbox/world.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { SandboxUnderTest } from '../support/sandbox.ts'

const newList = '/v2/partners/sub-customers/query'
const oldList = '/v1.0/any/partner/customer-mgr/query'
const newBatch = '/v2/accounts/customer-accounts/balances/batch-query'
const oldBatch = '/v1.0/any/partner/account-mgr/customer-balances'
const newBalances = '/v2/accounts/partner-accounts/balances'
const oldBalances = '/v1.0/any/partner/account-mgr/balances'
const tags = '/v2/partners/sub-customers/new-customers-tags/batch-query'
const newReview = '/v2/customers/realname-auths/result'
const oldReview = '/v1.0/any/partner/customer-mgr/realname-auth/result'
const resellers = '/v2/partners/indirect-partners/query'

let under: SandboxUnderTest
let own: readonly Customer[]

beforeAll(async () => {
  under = await openSandbox()
  own = under.sandbox.world.customersOfPartner.get(under.partner('solution-provider').id) ?? []
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

/** The first own customer that fits; a test that finds none fails here. */
function find(fits: (customer: Customer) => boolean): Customer {
  const customer = own.find(fits)
  if (!customer) throw new TypeError('no such customer is seeded')
  return customer
}

/** Integer fen as the digits of yuan that an answer must hold. */
function digits(fen: bigint): string {
  const text = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
  return text.replace(/\.?0+$/, '')
}

describe('the customer list', () => {
  it('skips records from 0 on the new side, and counts pages from 1 under the same name on the old', async () => {
    const fresh = await under.asPartner('POST', newList, { body: { offset: 20, limit: 10 } })
    const old = await under.asPartner('POST', oldList, { body: { offset: 3, limit: 10 } })
    const ids = own.slice(20, 30).map((customer) => customer.id)
    expect(column(rows(fresh.json, 'customer_infos'), 'customer_id')).toEqual(ids)
    expect(column(rows(old.json, 'customerInfoList'), 'customerId')).toEqual(ids)
    expect([fresh.json['count'], old.json['count']]).toEqual([320, 320])
  })

  it('gives ten by default, at most 100, and says which parameter is wrong', async () => {
    const usual = await under.asPartner('POST', newList, { body: {} })
    const tooMany = await under.asPartner('POST', newList, { body: { limit: 101 } })
    const pageZero = await under.asPartner('POST', oldList, { body: { offset: 0 } })
    expect(rows(usual.json, 'customer_infos')).toHaveLength(10)
    expect([tooMany.status, tooMany.json['error_code']]).toEqual([400, 'CBC.0100'])
    expect(String(tooMany.json['error_msg'])).toContain('limit')
    expect([pageZero.status, pageZero.json['error_code']]).toEqual([400, 'CBC.0100'])
    expect(String(pageZero.json['error_msg'])).toContain('offset')
  })

  it('is empty past the end, in both generations', async () => {
    const fresh = await under.asPartner('POST', newList, { body: { offset: 320 } })
    const old = await under.asPartner('POST', oldList, { body: { offset: 33, limit: 10 } })
    expect([rows(fresh.json, 'customer_infos'), rows(old.json, 'customerInfoList')]).toEqual([[], []])
  })

  it('has no error_code on the old side, as in the published fixture', async () => {
    const old = await under.asPartner('POST', oldList, { body: {} })
    expect(Object.keys(old.json)).toEqual(['count', 'customerInfoList'])
  })

  it('takes null and "" for "no filter" in both POST forms', async () => {
    const fresh = await under.asPartner('POST', newList, { body: { account_name: '', customer: null, association_type: '', limit: null } })
    const old = await under.asPartner('POST', oldList, { body: { domainName: null, cooperationType: '', cooperationTimeStart: '' } })
    expect([fresh.json['count'], old.json['count']]).toEqual([320, 320])
  })

  it('refuses an empty time on the new side', async () => {
    const answer = await under.asPartner('POST', newList, { body: { associated_on_begin: '' } })
    expect([answer.status, answer.json['error_code']]).toEqual([400, 'CBC.0100'])
  })

  it('answers an unknown customer with an empty list, never with an error', async () => {
    const fresh = await under.asPartner('POST', newList, { body: { customer_id: 'nobody' } })
    const old = await under.asPartner('POST', oldList, { body: { customerId: 'nobody' } })
    expect([fresh.json, old.json]).toEqual([{ count: 0, customer_infos: [] }, { count: 0, customerInfoList: [] }])
  })

  it('searches names fuzzily and labels with regard to case, and takes no spaces', async () => {
    const { accountName } = find((customer) => customer.label === 'VIP')
    const middle = await under.asPartner('POST', newList, { body: { account_name: accountName.slice(2, -1).toUpperCase() } })
    const label = await under.asPartner('POST', newList, { body: { label: 'IP', limit: 100 } })
    const oldLabel = await under.asPartner('POST', oldList, { body: { label: 'vip', limit: 100 } })
    const spaced = await under.asPartner('POST', newList, { body: { customer: 'two words' } })
    expect(column(rows(middle.json, 'customer_infos'), 'account_name')).toContain(accountName)
    expect(new Set(column(rows(label.json, 'customer_infos'), 'label'))).toEqual(new Set(['VIP']))
    expect(new Set(column(rows(oldLabel.json, 'customerInfoList'), 'label'))).toEqual(new Set(['vip-trial']))
    expect(spaced.status).toBe(400)
  })

  it('filters by association type and time alike in both generations', async () => {
    const [begin, end] = ['2025-01-01T00:00:00Z', '2025-12-31T23:59:59Z']
    const fresh = await under.asPartner('POST', newList, {
      body: { association_type: '1', associated_on_begin: begin, associated_on_end: end, limit: 100 },
    })
    const old = await under.asPartner('POST', oldList, {
      body: { cooperationType: '1', cooperationTimeStart: begin, cooperationTimeEnd: end, limit: 100 },
    })
    const expected = own.filter(({ associationType, associatedOn }) =>
      associationType === '1' && associatedOn >= Date.parse(begin) && associatedOn <= Date.parse(end))
    expect(expected.length).toBeGreaterThan(5)
    expect(column(rows(fresh.json, 'customer_infos'), 'customer_id')).toEqual(expected.map((customer) => customer.id))
    expect(column(rows(old.json, 'customerInfoList'), 'customerId')).toEqual(expected.map((customer) => customer.id))
  })

  it('holds one customer of the undocumented association type 3 on the old side, without a type on the new', async () => {
    const { id } = find((customer) => customer.associationType === '3')
    const old = await under.asPartner('POST', oldList, { body: { customerId: id } })
    const fresh = await under.asPartner('POST', newList, { body: { customer_id: id } })
    expect(column(rows(old.json, 'customerInfoList'), 'cooperationType')).toEqual(['3'])
    expect(rows(fresh.json, 'customer_infos')[0]).not.toHaveProperty('association_type')
  })

  it('knows a frozen flag of 0 and 1 on the old side and a third value on the new', async () => {
    const { id } = find((customer) => customer.frozen === 2)
    const old = await under.asPartner('POST', oldList, { body: { customerId: id } })
    const fresh = await under.asPartner('POST', newList, { body: { customer_id: id } })
    expect(column(rows(old.json, 'customerInfoList'), 'isFrozen')).toEqual([1])
    expect(column(rows(fresh.json, 'customer_infos'), 'is_frozen')).toEqual([2])
  })

  it('has the agency name, level, e-mail and account managers on the new side only', async () => {
    const only = ['account_managers', 'xaccount_id', 'xaccount_type', 'customer_level', 'email']
    const fresh = await under.asPartner('POST', newList, { body: { limit: 1 } })
    const old = await under.asPartner('POST', oldList, { body: { limit: 1 } })
    expect(Object.keys(rows(fresh.json, 'customer_infos')[0] ?? {})).toEqual(expect.arrayContaining(only))
    expect(rows(fresh.json, 'customer_infos')[0]?.['xaccount_type']).toBe('YUNFAN_IDP')
    expect(Object.keys(rows(old.json, 'customerInfoList')[0] ?? {})).toEqual([
      'name', 'domainName', 'customerId', 'cooperationTime', 'cooperationType', 'label', 'telephone', 'verifiedStatus',
      'countryCode', 'customerType', 'isFrozen',
    ])
  })

  it("shows a reseller's customers to its distributor, who names it; others' wish is ignored", async () => {
    const distributor = under.partner('distributor')
    const reseller = under.partner('cloud-reseller')
    const body = { indirect_partner_id: reseller.id, limit: 100 }
    const theirs = await under.call(distributor.credentials, 'POST', newList, { body })
    const plain = await under.call(distributor.credentials, 'POST', newList, { body: {} })
    const foreign = await under.call(distributor.credentials, 'POST', newList, { body: { indirect_partner_id: 'nobody' } })
    const ignored = await under.asPartner('POST', newList, { body })
    expect([theirs.json['count'], plain.json['count'], ignored.json['count']]).toEqual([30, 150, 320])
    expect([foreign.status, foreign.json['error_code']]).toEqual([400, 'CBC.99000037'])
  })
})

describe("customers' balances in a batch", () => {
  it('leave out referral, foreign and unknown customers without a word, and stand in another order', async () => {
    const resell = own.filter((customer) => customer.associationType === '2').slice(0, 10).map((customer) => customer.id)
    const referral = own.filter((customer) => customer.associationType === '1').slice(0, 5).map((customer) => customer.id)
    const foreign = under.sandbox.world.customers.find((customer) => customer.partnerId === under.partner('distributor').id)
    const ids = [...resell, ...referral, foreign?.id ?? '', 'nobody']
    const body = { customer_infos: ids.map((id) => ({ customer_id: id })) }
    for (const path of [newBatch, oldBatch]) {
      const answer = await under.asPartner('POST', path, { body })
      const answered = column(rows(answer.json, 'customer_balances'), 'customer_id')
      expect(new Set(answered)).toEqual(new Set(resell))
      expect(answered).not.toEqual(resell)
    }
  })

  it('take 100 ids at most', async () => {
    const body = { customer_infos: Array.from({ length: 101 }, (_, index) => ({ customer_id: `c${index}` })) }
    const fresh = await under.asPartner('POST', newBatch, { body })
    const none = await under.asPartner('POST', newBatch, { body: { customer_infos: [] } })
    const old = await under.asPartner('POST', oldBatch, { body })
    expect([fresh.status, none.status]).toEqual([400, 400])
    expect([old.status, old.json['error_code']]).toEqual([200, 'CBC.0100'])
  })

  it('are written digit by digit: 17 digits survive', async () => {
    const wealthy = find((customer) => customer.accounts.some((account) => account.amount > 10n ** 16n))
    const amount = wealthy.accounts.reduce((sum, account) => sum + account.amount, 0n)
    const answer = await under.asPartner('POST', newBatch, { body: { customer_infos: [{ customer_id: wealthy.id }] } })
    expect(digits(amount).length).toBeGreaterThan(16)
    expect(answer.text).toContain(`"amount":${digits(amount)},`)
  })

  it('come in yuan on the new side, and in the unit of measure_id on the old', async () => {
    const resell = own.filter((customer) => customer.associationType === '2').slice(0, 40)
    const body = { customer_infos: resell.map((customer) => ({ customer_id: customer.id })) }
    const fresh = rows((await under.asPartner('POST', newBatch, { body })).json, 'customer_balances')
    const old = rows((await under.asPartner('POST', oldBatch, { body })).json, 'customer_balances')
    const inYuan = { 1: 1, 2: 10, 3: 100 } as const
    expect(new Set(column(fresh, 'measure_id'))).toEqual(new Set([1]))
    expect(new Set(column(old, 'measure_id'))).toEqual(new Set([1, 2, 3]))
    for (const row of old) {
      const twin = fresh.find((other) => other['customer_id'] === row['customer_id'])
      const unit = row['measure_id']
      const parts = unit === 1 || unit === 2 || unit === 3 ? inYuan[unit] : Number.NaN
      expect(Number(row['amount']) / parts).toBeCloseTo(Number(twin?.['amount']), 6)
      expect(Number(row['debt_amount']) / parts).toBeCloseTo(Number(twin?.['debt_amount']), 6)
      expect(row['payer_customerId']).toBe(row['customer_id'])
    }
  })
})

describe("the partner's balances", () => {
  it('have measure_id and the virtual type 8 on the new side; measure_unit, nulls and no type 8 on the old', async () => {
    const fresh = rows((await under.asPartner('GET', newBalances)).json, 'account_balances')
    const old = await under.asPartner('GET', oldBalances)
    const oldRows = rows(old.json, 'account_balances')
    expect(column(fresh, 'account_type')).toEqual([1, 2, 5, 7, 8])
    expect(column(oldRows, 'account_type')).toEqual([1, 2, 5, 7])
    expect(fresh[0]).toMatchObject({ amount: 182450.75, measure_id: 1 })
    expect(fresh[0]).not.toHaveProperty('credit_amount')
    expect(oldRows[0]).toMatchObject({ amount: 182450.75, measure_unit: 1, credit_amount: null, memo: null })
    expect(column(oldRows, 'currency')).toContain('')
    expect(old.json['error_code']).toBe('CBC.0000')
  })

  it("answer a resell customer's accounts on the old side, take \"\" for a filter, and hide the refusal in a 200", async () => {
    const resell = find((customer) => customer.associationType === '2')
    const referral = find((customer) => customer.associationType === '1')
    const asked = await under.asPartner('GET', oldBalances, { query: { customer_id: resell.id } })
    const empty = await under.asPartner('GET', oldBalances, { query: { customer_id: '' } })
    const refused = await under.asPartner('GET', oldBalances, { query: { customer_id: referral.id } })
    expect(column(rows(asked.json, 'account_balances'), 'account_id')).toEqual(resell.accounts.map((account) => account.id))
    expect([empty.json['error_code'], rows(empty.json, 'account_balances')]).toEqual(['CBC.0000', []])
    expect([refused.status, refused.json['error_code']]).toEqual([200, 'CBC.5004'])
  })

  it("are a reseller's when its distributor names it", async () => {
    const reseller = under.partner('cloud-reseller')
    const query = { indirect_partner_id: reseller.id }
    const answer = await under.call(under.partner('distributor').credentials, 'GET', newBalances, { query })
    expect(column(rows(answer.json, 'account_balances'), 'account_id')).toEqual(reseller.accounts.map((account) => account.id))
  })
})

describe("a customer's own balance", () => {
  it('says arrears in the unit of measureId on the old side, whatever the unit of its rows', async () => {
    const inYuan = { 1: 1, 2: 10, 3: 100 } as const
    const owing = own.filter((customer) => customer.debt > 0n).slice(0, 12)
    const units = new Set<unknown>()
    for (const customer of owing) {
      const token = await under.customerToken(customer)
      const fresh = await under.call({ token }, 'GET', '/v2/accounts/customer-accounts/balances')
      const old = await under.call({ token }, 'GET', '/v1.0/any/customer/account-mgr/balances')
      const unit = old.json['measureId']
      const parts = unit === 1 || unit === 2 || unit === 3 ? inYuan[unit] : Number.NaN
      units.add(unit)
      expect(fresh.text).toContain(`"debt_amount":${digits(customer.debt)},`)
      expect(Number(old.json['debtAmount']) / parts).toBeCloseTo(Number(customer.debt) / 100, 6)
      expect(new Set(column(rows(old.json, 'account_balances'), 'measure_unit'))).toEqual(new Set([1]))
    }
    expect(units.size).toBeGreaterThan(1)
  })
})

describe('new-customer tags', () => {
  it('come for own, tagged customers only, in another order, ten unless a limit is sent', async () => {
    const asked = own.slice(0, 40)
    const foreign = under.sandbox.world.customers.find((customer) => customer.partnerId === under.partner('distributor').id)
    const ids = [...asked.map((customer) => customer.id), foreign?.id ?? '', 'nobody']
    const all = await under.asPartner('POST', tags, { body: { customer_ids: ids, limit: ids.length } })
    const ten = await under.asPartner('POST', tags, { body: { customer_ids: ids } })
    const answered = column(rows(all.json, 'new_customer_tags'), 'customer_id')
    const tagged = asked.filter((customer) => customer.newTag !== null).map((customer) => customer.id)
    expect(new Set(answered)).toEqual(new Set(tagged))
    expect(answered).not.toEqual(tagged)
    expect(rows(ten.json, 'new_customer_tags')).toHaveLength(10)
  })

  it('come for all customers when the list of ids is empty', async () => {
    const tagged = own.filter((customer) => customer.newTag !== null).length
    const answer = await under.asPartner('POST', tags, { body: { customer_ids: [], limit: 400 } })
    expect(rows(answer.json, 'new_customer_tags')).toHaveLength(tagged)
  })
})

describe('the result of a real-name review', () => {
  it.each([[0, null], [2, null]] as const)('%i comes without an opinion', async (result, opinion) => {
    const { id } = find((customer) => customer.review?.result === result)
    const fresh = await under.asPartner('GET', newReview, { query: { customer_id: id } })
    const old = await under.asPartner('GET', oldReview, { query: { customerId: id } })
    expect(fresh.json).toEqual({ review_result: result, opinion })
    expect(old.json).toEqual({ reviewResult: result, opinion })
  })

  it('1 comes with the reason for the rejection', async () => {
    const { id, review } = find((customer) => customer.review?.result === 1)
    const answer = await under.asPartner('GET', newReview, { query: { customer_id: id } })
    expect(answer.json).toEqual({ review_result: 1, opinion: review?.opinion })
    expect(review?.opinion).toMatch(/./)
  })

  it('is missing from a 200 when the customer never applied', async () => {
    const { id } = find((customer) => customer.review === null)
    const fresh = await under.asPartner('GET', newReview, { query: { customer_id: id } })
    const old = await under.asPartner('GET', oldReview, { query: { customerId: id } })
    expect([fresh.status, fresh.json, old.status, old.json]).toEqual([200, {}, 200, {}])
  })

  it("of a customer that is not the partner's: HTTP 500 CBC.5002 on the old side, 400 on the new", async () => {
    const fresh = await under.asPartner('GET', newReview, { query: { customer_id: 'nobody' } })
    const old = await under.asPartner('GET', oldReview, { query: { customerId: 'nobody' } })
    expect([old.status, old.json['error_code']]).toEqual([500, 'CBC.5002'])
    expect([fresh.status, fresh.json['error_code']]).toEqual([400, 'CBC.99000035'])
  })

  it('needs the customer', async () => {
    const answer = await under.asPartner('GET', newReview)
    expect([answer.status, String(answer.json['error_msg'])]).toEqual([400, 'Parameter customer_id is required.'])
  })
})

describe('the resellers', () => {
  it('of a distributor are listed newest first, by page, by name and by id', async () => {
    const { credentials } = under.partner('distributor')
    const all = await under.call(credentials, 'POST', resellers, { body: { limit: 100 } })
    const second = await under.call(credentials, 'POST', resellers, { body: { offset: 10, limit: 10 } })
    const named = await under.call(credentials, 'POST', resellers, { body: { account_name: 'reseller-north' } })
    const one = await under.call(credentials, 'POST', resellers, { body: { indirect_partner_id: under.partner('cloud-reseller').id } })
    const names = column(rows(all.json, 'indirect_partners'), 'associated_on')
    expect([all.json['count'], rows(second.json, 'indirect_partners').length]).toEqual([13, 3])
    expect(names).toEqual(names.toSorted().toReversed())
    expect(named.json).toEqual(one.json)
  })
})

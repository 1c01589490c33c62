/** Incentive bills, details, statements and payouts, by bare HTTP: billing-incentives.mapping.md section 6. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const base = '/v2/partner-console/incentives'

let under: SandboxUnderTest
let bills: readonly JsonObject[]
let statements: readonly JsonObject[]
let payouts: readonly JsonObject[]

type Query = Readonly<Record<string, string | number>>
type Kind = 'solution-provider' | 'distributor' | 'cloud-reseller'

function get(path: string, query: Query = {}, kind: Kind = 'solution-provider'): Promise<Answer> {
  return under.call(under.partner(kind).credentials, 'GET', base + path, { query })
}

async function every(path: string, name: string, query: Query = {}, kind: Kind = 'solution-provider'): Promise<readonly JsonObject[]> {
  const list: JsonObject[] = []
  for (;;) {
    const answer = await get(path, { ...query, offset: list.length, limit: 100 }, kind)
    const page = rows(answer.json, name)
    list.push(...page)
    if (page.length === 0 || list.length >= Number(answer.json['total_count'])) return list
  }
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Set(values)].toSorted()
}

function fen(value: unknown): bigint {
  const text = String(value)
  expect(text).toMatch(/^-?\d+\.\d{2}$/)
  return BigInt(text.replace('.', ''))
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

beforeAll(async () => {
  under = await openSandbox()
  bills = await every('/bills', 'incentives')
  statements = await every('/statements', 'statements')
  payouts = await every('/payouts', 'payouts')
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

describe('incentive bills', () => {
  it('are in every state, over the cycles since May 2025', () => {
    expect(distinct(column(bills, 'state')))
      .toEqual(['ACCOUNTED', 'EXPIRED', 'FROZEN', 'OFFSET', 'PAID', 'PARTLY_REQUESTED', 'REQUESTED'])
    const periods = distinct(column(bills, 'reconcile_period'))
    expect([periods.length, periods[0]]).toEqual([17, '2025-05'])
    expect(new Set(column(bills, 'incentive_id')).size).toBe(bills.length)
  })

  it('add up to their amount unless it was offset or is void', () => {
    const wrong = bills.filter((one) => {
      const parts = ['payable_amount', 'frozen_amount', 'requested_amount', 'paid_amount'].map((name) => fen(one[name]))
      const gone = one['state'] === 'OFFSET' || one['state'] === 'EXPIRED'
      return sum(parts) !== (gone ? 0n : fen(one['incentive_amount']))
    })
    expect(wrong).toEqual([])
    const offset = bills.filter((one) => one['state'] === 'OFFSET')
    expect(offset.filter((one) => fen(one['incentive_amount']) >= 0n)).toEqual([])
  })

  it('of resale allow two methods, the others all that are open to them', () => {
    const methods = (list: readonly JsonObject[]): unknown[] => distinct(list.flatMap((one) => one['allowed_methods']))
    expect(methods(bills.filter((one) => one['association_type'] === '2'))).toEqual(['CLOUD_ACCOUNT_INVOICE_OWED', 'VOUCHER_QUOTA'])
    expect(methods(bills.filter((one) => one['association_type'] === '1'))).toEqual(['BANK_TRANSFER', 'CLOUD_ACCOUNT', 'VOUCHER_QUOTA'])
  })

  it('have no association when they are special, and an end of validity only after the program was left', () => {
    const special = bills.filter((one) => !('association_type' in one))
    expect(distinct(special.map((one) => String(one['incentive_plan']).replace(/ \d{4}$/, ''))))
      .toEqual(['Migration special incentive', 'Selected goods special incentive'])
    expect(distinct(column(bills.filter((one) => 'expire_time' in one), 'state'))).toEqual(['EXPIRED'])
  })

  it('say why something is frozen, and only then', () => {
    const frozen = bills.filter((one) => fen(one['frozen_amount']) > 0n)
    expect(frozen.length).toBeGreaterThan(1)
    const wrong = bills.filter((one) => frozen.includes(one) !== (Array.isArray(one['freeze_reasons']) && one['freeze_reasons'].length > 0))
    expect(wrong).toEqual([])
  })

  it('are filtered, and their payable total is over the whole answer, not over the page', async () => {
    const payable = bills.filter((one) => fen(one['payable_amount']) > 0n)
    const answer = await get('/bills', { payable_only: 'true', limit: 1 })
    expect([answer.json['total_count'], rows(answer.json, 'incentives').length]).toEqual([payable.length, 1])
    expect(payable.length).toBeGreaterThan(1)
    expect(fen(answer.json['total_payable_amount'])).toBe(sum(payable.map((one) => fen(one['payable_amount']))))
    for (const [name, value] of [['state', 'PAID'], ['association_type', '1'], ['reconcile_period', '2026-05']] as const) {
      const expected = bills.filter((one) => one[name] === value)
      expect(await every('/bills', 'incentives', { [name]: value })).toEqual(expected)
      expect(expected.length).toBeGreaterThan(0)
    }
    expect((await get('/bills', { state: 'LOST' })).status).toBe(400)
  })

  it('are paged from record 0, ten unless asked, a hundred at most, nothing past the end', async () => {
    expect(rows((await get('/bills')).json, 'incentives')).toEqual(bills.slice(0, 10))
    expect(rows((await get('/bills', { offset: 15, limit: 3 })).json, 'incentives')).toEqual(bills.slice(15, 18))
    expect(rows((await get('/bills', { offset: 900 })).json, 'incentives')).toEqual([])
    expect((await get('/bills', { limit: 101 })).status).toBe(400)
  })
})

describe('the details of a bill', () => {
  it('are orders of the partner\'s customers, and their incentives add up to the bill', async () => {
    for (const bill of bills.slice(0, 8)) {
      const details = await every(`/bills/${String(bill['incentive_id'])}/details`, 'details')
      expect(sum(details.map((one) => fen(one['incentive_amount'])))).toBe(fen(bill['incentive_amount']))
      const { orderById, customerById } = under.sandbox.world
      const wrong = details.filter((one) => {
        const order = orderById.get(String(one['order_id']))
        return order?.customerId !== one['customer_id'] || customerById.get(order?.customerId ?? '')?.name !== one['customer_name']
      })
      expect(wrong).toEqual([])
      expect(details.filter((one) => (one['frozen'] === true) !== ('freeze_reason' in one))).toEqual([])
    }
  })

  it('are filtered by order and customer, and paged', async () => {
    const id = String(bills.find((one) => one['association_type'] === '2')?.['incentive_id'])
    const details = await every(`/bills/${id}/details`, 'details')
    expect(details.length).toBeGreaterThan(10)
    expect(rows((await get(`/bills/${id}/details`)).json, 'details')).toEqual(details.slice(0, 10))
    const [first] = details
    expect(await every(`/bills/${id}/details`, 'details', { order_id: String(first?.['order_id']) })).toEqual([first])
    expect(await every(`/bills/${id}/details`, 'details', { customer_id: String(first?.['customer_id']) }))
      .toEqual(details.filter((one) => one['customer_id'] === first?.['customer_id']))
  })

  it('of an unknown or another partner\'s bill are 404 PCM.0404', async () => {
    const foreign = (await every('/bills', 'incentives', {}, 'distributor'))[0]
    for (const id of ['INC-000000-00', String(foreign?.['incentive_id'])]) {
      const answer = await get(`/bills/${id}/details`)
      expect([answer.status, answer.json['error_code']]).toEqual([404, 'PCM.0404'])
    }
  })
})

describe('incentive statements', () => {
  it('are an estimate for the running period, to be confirmed for the last one, granted before', () => {
    const states = (period: string): unknown[] => distinct(column(statements.filter((one) => one['reconcile_period'] === period), 'state'))
    expect(states('2026-11')).toEqual(['ESTIMATED'])
    expect(states('2026-10')).toEqual(['GRANTING', 'PENDING_CONFIRMATION'])
    expect(states('2026-09')).toEqual(['GRANTED'])
  })

  it('are confirmed by themselves at the end of the publicity period: none is pending after it', () => {
    const pending = statements.filter((one) => one['state'] === 'PENDING_CONFIRMATION')
    expect(pending.filter((one) => Date.parse(String(one['publicity_end_time'])) <= under.sandbox.world.businessNow)).toEqual([])
  })

  it('granted have a bill of the same amount, the others none', () => {
    const amounts = new Map(bills.map((one) => [one['statement_id'], one['incentive_amount']]))
    const wrong = statements.filter((one) =>
      amounts.get(one['statement_id']) !== (one['state'] === 'GRANTED' ? one['incentive_amount'] : undefined))
    expect(wrong).toEqual([])
    expect(amounts.size).toBe(bills.length)
  })

  it('are filtered by period and state', async () => {
    expect(await every('/statements', 'statements', { state: 'GRANTING' })).toEqual(statements.filter((one) => one['state'] === 'GRANTING'))
    expect(await every('/statements', 'statements', { reconcile_period: '2026-10' }))
      .toEqual(statements.filter((one) => one['reconcile_period'] === '2026-10'))
  })
})

describe('payout orders', () => {
  it('are in every state, by every method and in every mode', () => {
    expect(distinct(column(payouts, 'state'))).toEqual([
      'APPROVED', 'COMPLETED', 'CREATE_FAILED', 'INVOICE_REJECTED', 'INVOICE_REVIEW', 'PAYING', 'PAY_FAILED', 'PENDING_INVOICE', 'SUBMITTED',
    ])
    expect(distinct(column(payouts, 'method'))).toEqual(['BANK_TRANSFER', 'CLOUD_ACCOUNT', 'CLOUD_ACCOUNT_INVOICE_OWED', 'VOUCHER_QUOTA'])
    expect(distinct(column(payouts, 'mode'))).toEqual(['ALL_MERGED', 'AUTO', 'SELECTED'])
  })

  it('need an invoice for bank transfer and account only, and wait for one in no other case', () => {
    const invoiced = payouts.filter((one) => one['invoice_required'] === true)
    expect(distinct(column(invoiced, 'method'))).toEqual(['BANK_TRANSFER', 'CLOUD_ACCOUNT'])
    expect(payouts.filter((one) => (one['invoice_required'] === true) !== (one['partner_tax_rate'] !== ''))).toEqual([])
    const waiting = payouts.filter((one) => ['PENDING_INVOICE', 'INVOICE_REVIEW', 'INVOICE_REJECTED'].includes(String(one['state'])))
    expect(distinct(column(waiting, 'invoice_required'))).toEqual([true])
  })

  it('settle the amount without an invoice, and at the partner\'s rate with one', () => {
    const wrong = payouts.filter((one) => {
      const applied = fen(one['apply_amount'])
      const taxed = one['partner_tax_rate'] === '0.03' ? (applied * 206n + 106n) / 212n : applied
      return fen(one['settlement_amount']) !== taxed
    })
    expect(wrong).toEqual([])
    expect(payouts.some((one) => one['partner_tax_rate'] === '0.03')).toBe(true)
  })

  it('cover bills by methods that are open to them, and hold what these have requested or were paid', () => {
    const byId = new Map(bills.map((one) => [one['incentive_id'], one]))
    for (const one of payouts) {
      const ids: readonly unknown[] = Array.isArray(one['incentive_ids']) ? one['incentive_ids'] : []
      const covered = ids.map((id) => byId.get(id)).filter((bill) => bill !== undefined)
      expect(covered.length).toBe(ids.length)
      const name = one['state'] === 'COMPLETED' ? 'paid_amount' : 'requested_amount'
      expect(fen(one['apply_amount'])).toBe(sum(covered.map((bill) => fen(bill[name]))))
      expect(covered.every((bill) => Array.isArray(bill['allowed_methods']) && bill['allowed_methods'].includes(one['method']))).toBe(true)
    }
    const requested = sum(payouts.filter((one) => one['state'] !== 'COMPLETED').map((one) => fen(one['apply_amount'])))
    expect(requested).toBe(sum(bills.map((one) => fen(one['requested_amount']))))
  })

  it('lead to an owed invoice or a voucher quota by their method', () => {
    expect(distinct(column(payouts.filter((one) => one['owed_invoice_id'] !== ''), 'method'))).toEqual(['CLOUD_ACCOUNT_INVOICE_OWED'])
    expect(distinct(column(payouts.filter((one) => one['voucher_quota_id'] !== ''), 'method'))).toEqual(['VOUCHER_QUOTA'])
    expect(distinct(column(payouts.filter((one) => 'pay_time' in one), 'state'))).toEqual(['COMPLETED'])
  })

  it('are filtered by state, method and time', async () => {
    expect(await every('/payouts', 'payouts', { state: 'COMPLETED' })).toEqual(payouts.filter((one) => one['state'] === 'COMPLETED'))
    expect(await every('/payouts', 'payouts', { method: 'BANK_TRANSFER' })).toEqual(payouts.filter((one) => one['method'] === 'BANK_TRANSFER'))
    const window = { apply_time_begin: '2026-01-01T00:00:00Z', apply_time_end: '2026-06-30T00:00:00Z' }
    const inside = payouts.filter((one) => String(one['apply_time']) >= '2026-01-01' && String(one['apply_time']) <= '2026-06-30T00:00:00Z')
    expect(inside.length).toBeGreaterThan(3)
    expect(await every('/payouts', 'payouts', window)).toEqual(inside)
    const backwards = { apply_time_begin: '2026-06-30T00:00:00Z', apply_time_end: '2026-01-01T00:00:00Z' }
    expect((await get('/payouts', backwards)).status).toBe(400)
  })

  it('are shown one by one; an unknown id and another partner\'s are 404 PCM.0404', async () => {
    expect((await get(`/payouts/${String(payouts[2]?.['payout_id'])}`)).json).toEqual(payouts[2])
    const foreign = (await every('/payouts', 'payouts', {}, 'distributor'))[0]
    for (const id of ['PAY-000000-0000', String(foreign?.['payout_id'])]) {
      const answer = await get(`/payouts/${id}`)
      expect([answer.status, answer.json['error_code']]).toEqual([404, 'PCM.0404'])
    }
  })
})

describe('incentives', () => {
  it('are a partner\'s own: no id is two partners\'', async () => {
    const kinds = ['solution-provider', 'distributor', 'cloud-reseller'] as const
    const lists = await Promise.all(kinds.map((kind) => every('/bills', 'incentives', {}, kind)))
    const ids = lists.flatMap((list) => [...column(list, 'incentive_id')])
    expect(lists.every((list) => list.length > 10)).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('cannot be read by a customer', async () => {
    const customer = under.sandbox.world.customers[0]
    if (!customer) throw new TypeError('no customer is seeded')
    const answer = await under.call({ token: await under.customerToken(customer) }, 'GET', `${base}/bills`)
    expect([answer.status, answer.json['error_code']]).toEqual([403, 'CBC.0151'])
  })

  it('are the same for one seed, and others for another', async () => {
    const opened = await Promise.all([openSandbox({ seed: 7 }), openSandbox({ seed: 7 }), openSandbox({ seed: 8 })])
    const texts = await Promise.all(opened.map(async (one) => {
      const lists = await Promise.all(['bills', 'statements', 'payouts'].map((name) =>
        one.asPartner('GET', `${base}/${name}`, { query: { limit: 100 } })))
      return lists.map((answer) => answer.text).join('\n')
    }))
    await Promise.all(opened.map((one) => one.sandbox.close()))
    expect(texts[0]?.length).toBeGreaterThan(20_000)
    expect(texts[1]).toBe(texts[0])
    expect(texts[2]).not.toBe(texts[0])
  })
})

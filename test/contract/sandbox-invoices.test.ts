/** Invoices and what can be invoiced, by bare HTTP: billing-incentives.mapping.md section 5. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const invoices = '/v2/partner-console/invoices'
const states = [
  'CANCELLED', 'CANCELLING', 'ISSUED', 'ISSUING', 'ISSUING_CANCEL_FAILED', 'PENDING_RECEIPT', 'PENDING_REVIEW', 'REJECTED',
  'RETURNED', 'RETURNING', 'RETURN_REJECTED',
]

let under: SandboxUnderTest
/** Every invoice of the solution provider and of the distributor. */
let all: readonly JsonObject[]
let foreign: readonly JsonObject[]

type Query = Readonly<Record<string, string | number>>
type Kind = 'solution-provider' | 'distributor' | 'cloud-reseller'

function get(path: string, query: Query = {}, kind: Kind = 'solution-provider'): Promise<Answer> {
  return under.call(under.partner(kind).credentials, 'GET', path, { query })
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

beforeAll(async () => {
  under = await openSandbox()
  all = await every(invoices, 'invoices')
  foreign = await every(invoices, 'invoices', {}, 'distributor')
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

describe('invoices', () => {
  it('are several hundred of the solution provider, and many of the distributor, each in every state', () => {
    expect(all.length).toBeGreaterThan(250)
    expect(foreign.length).toBeGreaterThan(150)
    for (const list of [all, foreign]) expect(distinct(column(list, 'state'))).toEqual(states)
    expect(new Set(column(all, 'invoice_id')).size).toBe(all.length)
  })

  it('are of every method, type, medium, title type and entity', () => {
    expect(distinct(column(all, 'request_method')))
      .toEqual(['BILLING_CYCLE', 'CUSTOMER_BILLING_CYCLE', 'CUSTOMER_ORDER', 'ORDER', 'SPECIFIED_AMOUNT'])
    expect(distinct(column(all, 'invoice_type'))).toEqual(['VAT_ORDINARY', 'VAT_SPECIAL'])
    expect(distinct(column(all, 'medium'))).toEqual(['DIGITAL', 'ELECTRONIC', 'PAPER'])
    expect(distinct(column(all, 'title_type'))).toEqual(['ENTERPRISE', 'INDIVIDUAL', 'ORGANIZATION'])
    expect(distinct(column(all, 'contract_entity'))).toEqual(['HUAWEI_CLOUD_COMPUTING', 'OTHER'])
  })

  it('are special with an enterprise title only', () => {
    const special = all.filter((one) => one['invoice_type'] === 'VAT_SPECIAL')
    expect(distinct(column(special, 'title_type'))).toEqual(['ENTERPRISE'])
  })

  it('are digital from Huawei Cloud Computing; from others special on paper, ordinary on paper or electronic', () => {
    const media = (entity: string, type: string): unknown[] =>
      distinct(column(all.filter((one) => one['contract_entity'] === entity && one['invoice_type'] === type), 'medium'))
    expect(media('HUAWEI_CLOUD_COMPUTING', 'VAT_SPECIAL')).toEqual(['DIGITAL'])
    expect(media('HUAWEI_CLOUD_COMPUTING', 'VAT_ORDINARY')).toEqual(['DIGITAL'])
    expect(media('OTHER', 'VAT_SPECIAL')).toEqual(['PAPER'])
    expect(media('OTHER', 'VAT_ORDINARY')).toEqual(['ELECTRONIC', 'PAPER'])
    const electronic = all.filter((one) => one['medium'] === 'ELECTRONIC').map((one) => fen(one['invoice_amount']))
    expect(electronic.filter((amount) => amount > 100_000_000n)).toEqual([])
  })

  it('have a mailing address on paper, and mailboxes otherwise', () => {
    const wrong = all.filter((one) => (one['medium'] === 'PAPER') !== ('mailing_address' in one))
    expect(wrong).toEqual([])
    const silent = all.filter((one) => (one['medium'] === 'PAPER') !== (Array.isArray(one['receive_emails']) && one['receive_emails'].length === 0))
    expect(silent).toEqual([])
  })

  it('are withdrawn while they are issued, mailed and received on paper only', () => {
    const paperOnly = all.filter((one) => ['CANCELLING', 'ISSUING_CANCEL_FAILED', 'PENDING_RECEIPT'].includes(String(one['state'])))
    expect(distinct(column(paperOnly, 'medium'))).toEqual(['PAPER'])
    expect(all.filter((one) => one['express_no'] !== '' && one['medium'] !== 'PAPER')).toEqual([])
    expect(all.filter((one) => 'receipt_time' in one && one['medium'] !== 'PAPER')).toEqual([])
  })

  it('have a number once they are issued, and a reason where something was refused', () => {
    const numbered = all.filter((one) => one['invoice_no'] !== '')
    expect(distinct(column(numbered, 'state'))).toEqual(['ISSUED', 'PENDING_RECEIPT', 'RETURNED', 'RETURNING', 'RETURN_REJECTED'])
    expect(numbered.filter((one) => !('issue_time' in one))).toEqual([])
    const refused = all.filter((one) => one['reject_reason'] !== '')
    expect(distinct(column(refused, 'state'))).toEqual(['ISSUING_CANCEL_FAILED', 'REJECTED', 'RETURN_REJECTED'])
  })

  it('give amounts as text: selected less what is owed is the invoice', () => {
    const wrong = all.filter((one) => fen(one['selected_amount']) - fen(one['owed_offset_amount']) !== fen(one['invoice_amount']))
    expect(wrong).toEqual([])
    expect(all.filter((one) => fen(one['owed_offset_amount']) > 0n).length).toBeGreaterThan(3)
  })

  it('are split when a request holds two tax rates', () => {
    const requests = Map.groupBy(all.filter((one) => one['source_invoice_id'] === ''), (one) => one['request_id'])
    const split = [...requests.values()].filter((group) => group.length > 1)
    expect(split.length).toBeGreaterThan(10)
    for (const group of split) expect(distinct(column(group, 'tax_rate'))).toEqual(['0.06', '0.13'])
  })

  it('name their original when they are return records', () => {
    const records = all.filter((one) => one['source_invoice_id'] !== '')
    const byId = new Map(all.map((one) => [one['invoice_id'], one]))
    expect(records.length).toBeGreaterThan(5)
    expect(distinct(records.map((one) => byId.get(one['source_invoice_id'])?.['state']))).toEqual(['RETURNED'])
    expect(distinct(records.map((one) => JSON.stringify(one['allowed_actions'])))).toEqual(['["DETAIL"]'])
  })

  it.each([
    ['PENDING_REVIEW', 'PAPER', ['CANCEL', 'DETAIL', 'PREVIEW']],
    ['PENDING_REVIEW', 'DIGITAL', ['CANCEL', 'DETAIL', 'PREVIEW']],
    ['ISSUING', 'PAPER', ['CANCEL', 'DETAIL', 'PREVIEW']],
    ['ISSUING', 'DIGITAL', ['DETAIL', 'PREVIEW']],
    ['CANCELLING', 'PAPER', ['DETAIL', 'PREVIEW']],
    ['ISSUING_CANCEL_FAILED', 'PAPER', ['DETAIL', 'PREVIEW']],
    ['REJECTED', 'DIGITAL', ['DELETE', 'DETAIL']],
    ['CANCELLED', 'DIGITAL', ['DELETE', 'DETAIL']],
    ['PENDING_RECEIPT', 'PAPER', ['CONFIRM_RECEIPT', 'DETAIL']],
    ['ISSUED', 'DIGITAL', ['DETAIL', 'DOWNLOAD', 'RETURN']],
    ['ISSUED', 'PAPER', ['DETAIL', 'RETURN']],
    ['RETURNING', 'DIGITAL', ['DETAIL', 'DOWNLOAD']],
    ['RETURN_REJECTED', 'DIGITAL', ['DETAIL', 'DOWNLOAD', 'RETURN']],
    ['RETURNED', 'DIGITAL', ['DETAIL']],
  ])('allow in %s on %s what the state machine does', (state, medium, actions) => {
    const found = all.filter((one) => one['state'] === state && one['medium'] === medium)
    expect(found.length).toBeGreaterThan(0)
    const allowed = found.map((one) => (Array.isArray(one['allowed_actions']) ? one['allowed_actions'].toSorted().join(' ') : ''))
    expect(distinct(allowed)).toEqual([actions.join(' ')])
  })

  it('are listed newest first, ten a page from record 0, a hundred at most', async () => {
    const times = column(all, 'apply_time').map(String)
    expect(times).toEqual(times.toSorted().toReversed())
    expect(rows((await get(invoices)).json, 'invoices')).toEqual(all.slice(0, 10))
    expect(rows((await get(invoices, { offset: 95, limit: 20 })).json, 'invoices')).toEqual(all.slice(95, 115))
    expect((await get(invoices, { offset: 5000 })).json).toMatchObject({ total_count: all.length, invoices: [] })
    expect((await get(invoices, { limit: 101 })).status).toBe(400)
  })

  it('are filtered by every parameter', async () => {
    const some = (test: (one: JsonObject) => boolean): number => all.filter(test).length
    const has = (one: JsonObject, name: string, value: unknown): boolean => Array.isArray(one[name]) && one[name].includes(value)
    const sample = all.find((one) => one['request_method'] === 'ORDER' && Array.isArray(one['order_ids']))
    const orderId: unknown = Array.isArray(sample?.['order_ids']) ? sample['order_ids'][0] : undefined
    const expected: readonly (readonly [Query, number])[] = [
      [{ request_method: 'ORDER' }, some((one) => one['request_method'] === 'ORDER')],
      [{ invoice_type: 'VAT_SPECIAL' }, some((one) => one['invoice_type'] === 'VAT_SPECIAL')],
      [{ medium: 'PAPER' }, some((one) => one['medium'] === 'PAPER')],
      [{ contract_entity: 'OTHER' }, some((one) => one['contract_entity'] === 'OTHER')],
      [{ bill_cycle: '2026-03' }, some((one) => has(one, 'bill_cycles', '2026-03'))],
      [{ order_id: String(orderId) }, some((one) => has(one, 'order_ids', orderId))],
      [{ states: 'ISSUED' }, some((one) => one['state'] === 'ISSUED')],
      [{ apply_time_begin: '2026-03-01T00:00:00Z', apply_time_end: '2026-04-01T00:00:00Z' },
        some((one) => String(one['apply_time']) >= '2026-03-01' && String(one['apply_time']) <= '2026-04-01T00:00:00Z')],
    ]
    for (const [query, count] of expected) {
      expect(count).toBeGreaterThan(0)
      expect((await get(invoices, query)).json['total_count']).toBe(count)
    }
    const two = await get(`${invoices}?states=REJECTED&states=CANCELLED`)
    expect(two.json['total_count']).toBe(some((one) => one['state'] === 'REJECTED' || one['state'] === 'CANCELLED'))
    expect((await get(invoices, { states: 'LOST' })).status).toBe(400)
    expect((await get(invoices, { apply_time_begin: '2026-05-01T00:00:00Z', apply_time_end: '2026-04-01T00:00:00Z' })).status).toBe(400)
  })

  it('are shown one by one; an unknown id and another partner\'s are 404 PCM.0404', async () => {
    const shown = await get(`${invoices}/${String(all[3]?.['invoice_id'])}`)
    expect(shown.json).toEqual(all[3])
    for (const id of ['INV-000000-0000', String(foreign[0]?.['invoice_id'])]) {
      const answer = await get(`${invoices}/${id}`)
      expect([answer.status, answer.json['error_code']]).toEqual([404, 'PCM.0404'])
    }
  })

  it('are none of a cloud reseller: its customers\' consumption is invoiced to its distributor', async () => {
    expect((await get(invoices, {}, 'cloud-reseller')).json).toEqual({ total_count: 0, invoices: [] })
    const reseller = under.partner('cloud-reseller').id
    const lists = await Promise.all(['2026-08', '2026-09', '2026-10'].map((bill_cycle) =>
      every(`${invoices}/invoiceable-customer-cycles`, 'customer_cycles', { bill_cycle }, 'distributor')))
    const owners = lists.flatMap((list) => column(list, 'customer_id').map((id) => under.sandbox.world.customerById.get(String(id))?.partnerId))
    expect(owners).toContain(reseller)
  })
})

describe('what can be invoiced', () => {
  const paths = [
    ['invoiceable-cycles', 'cycles', {}],
    ['invoiceable-orders', 'orders', {}],
    ['invoiceable-customer-cycles', 'customer_cycles', { bill_cycle: '2026-08' }],
  ] as const

  it.each(paths)('is consumed less invoiced, and blocked for a reason: %s', async (path, name, query) => {
    const list = await every(`${invoices}/${path}`, name, query)
    expect(list.length).toBeGreaterThan(20)
    const wrong = list.filter((one) =>
      fen(one['consumed_amount']) - fen(one['invoiced_amount']) !== fen(one['invoiceable_amount']) ||
      (one['invoiceable'] === true) !== (Array.isArray(one['block_reasons']) && one['block_reasons'].length === 0))
    expect(wrong).toEqual([])
    expect(distinct(column(list, 'invoiceable'))).toEqual([false, true])
  })

  it('is not the running cycle, not a cycle in arrears, and not what is invoiced already', async () => {
    const cycles = await every(`${invoices}/invoiceable-cycles`, 'cycles')
    const reasons = (one: JsonObject): unknown[] => (Array.isArray(one['block_reasons']) ? one['block_reasons'] : [])
    for (const one of cycles) {
      expect(reasons(one).includes('NOT_SETTLED')).toBe(one['bill_cycle'] === '2026-11')
      expect(reasons(one).some((reason) => String(reason).startsWith('ARREARS'))).toBe(fen(one['debt_amount']) > 0n)
      expect(reasons(one).includes('NOTHING_LEFT')).toBe(fen(one['invoiceable_amount']) <= 0n)
    }
    expect(distinct(cycles.flatMap(reasons))).toEqual(expect.arrayContaining(['ARREARS', 'NOTHING_LEFT', 'NOT_SETTLED']))
  })

  it('is blocked where owed invoices exceed it', async () => {
    const list = await every(`${invoices}/invoiceable-customer-cycles`, 'customer_cycles', { bill_cycle: '2026-10' })
    const small = list.filter((one) =>
      fen(one['invoiceable_amount']) > 0n && fen(one['invoiceable_amount']) < fen(one['owed_invoice_amount']))
    expect(small.length).toBeGreaterThan(0)
    expect(distinct(small.flatMap((one) => one['block_reasons']))).toContain('OWED_INVOICE')
  })

  it('was taken by the invoices that hold it: those rejected, withdrawn or returned give it back', async () => {
    const cycles = await every(`${invoices}/invoiceable-cycles`, 'cycles', { contract_entity: 'OTHER' })
    const holding = all.filter((one) => one['source_invoice_id'] === '' && one['contract_entity'] === 'OTHER' &&
      !['REJECTED', 'CANCELLED', 'RETURNED'].includes(String(one['state'])))
    for (const cycle of cycles) {
      const own = holding.filter((one) => Array.isArray(one['bill_cycles']) && one['bill_cycles'].includes(cycle['bill_cycle']))
      expect(fen(cycle['invoiced_amount'])).toBe(own.reduce((sum, one) => sum + fen(one['selected_amount']), 0n))
    }
  })

  it('is filtered by cycle, entity, customer, order, product and time', async () => {
    const cycles = await every(`${invoices}/invoiceable-cycles`, 'cycles', { bill_cycle_begin: '2026-01', bill_cycle_end: '2026-03' })
    expect(distinct(column(cycles, 'bill_cycle'))).toEqual(['2026-01', '2026-02', '2026-03'])
    expect((await get(`${invoices}/invoiceable-cycles`, { bill_cycle_begin: '2026' })).status).toBe(400)
    const orders = await every(`${invoices}/invoiceable-orders`, 'orders')
    const [sample] = orders
    if (!sample) throw new TypeError('no order can be invoiced')
    const one = await every(`${invoices}/invoiceable-orders`, 'orders', { order_id: String(sample['order_id']) })
    expect(one).toEqual([sample])
    const own = await every(`${invoices}/invoiceable-orders`, 'orders', { customer_id: String(sample['customer_id']) })
    expect(own).toEqual(orders.filter((order) => order['customer_id'] === sample['customer_id']))
    const products = await every(`${invoices}/invoiceable-orders`, 'orders', { product_types: 'hws.service.type.waf' })
    expect(products.length).toBeGreaterThan(0)
    expect(products.filter((order) => !JSON.stringify(order['product_types']).includes('hws.service.type.waf'))).toEqual([])
    const march = await every(`${invoices}/invoiceable-orders`, 'orders', {
      consume_time_begin: '2026-03-01T00:00:00Z', consume_time_end: '2026-03-31T23:59:59Z',
    })
    expect(march.length).toBeGreaterThan(5)
    expect(distinct(march.map((order) => String(order['consume_time']).slice(0, 7)))).toEqual(['2026-03'])
  })

  it('per customer needs a cycle', async () => {
    expect((await get(`${invoices}/invoiceable-customer-cycles`)).status).toBe(400)
    expect((await get(`${invoices}/invoiceable-customer-cycles`, { bill_cycle: 'March' })).status).toBe(400)
  })

  it('is of resale customers with their names, and orders that exist', async () => {
    const orders = await every(`${invoices}/invoiceable-orders`, 'orders')
    const { customerById, orderById } = under.sandbox.world
    expect(distinct(orders.map((one) => customerById.get(String(one['customer_id']))?.associationType))).toEqual(['2'])
    expect(orders.filter((one) => orderById.get(String(one['order_id']))?.customerId !== one['customer_id'])).toEqual([])
    expect(orders.filter((one) => customerById.get(String(one['customer_id']))?.accountName !== one['customer_account_name'])).toEqual([])
  })
})

describe('one seed', () => {
  it('gives the same invoices every time, and another seed others', async () => {
    const [same, again, other] = await Promise.all([openSandbox({ seed: 7 }), openSandbox({ seed: 7 }), openSandbox({ seed: 8 })])
    const texts = await Promise.all([same, again, other].map(async (one) => (await one.asPartner('GET', invoices, { query: { limit: 100 } })).text))
    await Promise.all([same, again, other].map((one) => one.sandbox.close()))
    expect(texts[0]?.length).toBeGreaterThan(50_000)
    expect(texts[1]).toBe(texts[0])
    expect(texts[2]).not.toBe(texts[0])
  })
})

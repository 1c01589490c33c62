/** Requests for invoices and their preview, by bare HTTP: billing-incentives.mapping.md section 5, rows 1 to 11. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const invoices = '/v2/partner-console/invoices'
let under: SandboxUnderTest
let key = 0

type Kind = 'solution-provider' | 'distributor' | 'cloud-reseller'

function call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object, kind: Kind = 'solution-provider'): Promise<Answer> {
  return under.call(under.partner(kind).credentials, method, path, body === undefined ? {} : { body })
}

/** A request that the rules allow but for what is overridden; undefined leaves a member out. */
function wish(overrides: JsonObject = {}): JsonObject {
  return {
    request_method: 'BILLING_CYCLE', contract_entity: 'HUAWEI_CLOUD_COMPUTING', bill_cycles: ['2026-08'], invoice_type: 'VAT_SPECIAL',
    medium: 'DIGITAL', profile_id: 'INVP-0003', receive_emails: ['finance@yunfan.example.com'], ...overrides,
  }
}

function create(overrides: JsonObject = {}, kind: Kind = 'solution-provider'): Promise<Answer> {
  key += 1
  return call('POST', invoices, { ...wish(overrides), client_token: `token-${String(key).padStart(6, '0')}` }, kind)
}

function preview(overrides: JsonObject = {}, kind: Kind = 'solution-provider'): Promise<Answer> {
  return call('POST', `${invoices}/preview`, wish(overrides), kind)
}

function fen(value: unknown): bigint {
  const text = String(value)
  expect(text).toMatch(/^-?\d+\.\d{2}$/)
  return BigInt(text.replace('.', ''))
}

function code({ status, json }: Answer): string {
  return `${status} ${String(json['error_code'])}`
}

async function cycleOf(bill_cycle: string, contract_entity: string): Promise<JsonObject> {
  const answer = await under.asPartner('GET', `${invoices}/invoiceable-cycles`, {
    query: { bill_cycle_begin: bill_cycle, bill_cycle_end: bill_cycle, contract_entity },
  })
  return rows(answer.json, 'cycles')[0] ?? {}
}

async function ordersThat(test: (order: JsonObject) => boolean, kind: Kind = 'solution-provider'): Promise<readonly JsonObject[]> {
  const found: JsonObject[] = []
  for (let offset = 0; ; offset += 100) {
    const answer = await under.call(under.partner(kind).credentials, 'GET', `${invoices}/invoiceable-orders`, { query: { offset, limit: 100 } })
    const page = rows(answer.json, 'orders')
    found.push(...page.filter(test))
    if (page.length < 100) return found
  }
}

async function customersIn(bill_cycle: string): Promise<readonly JsonObject[]> {
  const answer = await under.asPartner('GET', `${invoices}/invoiceable-customer-cycles`, { query: { bill_cycle, limit: 100 } })
  return rows(answer.json, 'customer_cycles')
}

async function control(path: string, body: object): Promise<Response> {
  return fetch(`${under.sandbox.url}/__sandbox${path}`, { method: 'POST', body: JSON.stringify(body) })
}

beforeAll(async () => {
  under = await openSandbox()
})

beforeEach(() => {
  under.sandbox.reset()
})

afterEach(() => {
  expect(under.problems()).toEqual([])
})

afterAll(async () => {
  await under.sandbox.close()
})

describe('a request by cycle', () => {
  it('becomes one invoice per tax rate, under review, and takes all that is left of the cycle', async () => {
    const before = await cycleOf('2026-08', 'HUAWEI_CLOUD_COMPUTING')
    const shown = await preview()
    const made = await create()
    expect(made.status).toBe(201)
    const list = rows(made.json, 'invoices')
    expect(list.map((one) => [one['tax_rate'], one['state'], one['request_id']])).toEqual([
      ['0.06', 'PENDING_REVIEW', made.json['request_id']], ['0.13', 'PENDING_REVIEW', made.json['request_id']],
    ])
    const names = ['tax_rate', 'selected_amount', 'owed_offset_amount', 'invoice_amount']
    expect(list.map((one) => names.map((name) => one[name])))
      .toEqual(rows(shown.json, 'parts').map((one) => names.map((name) => one[name])))
    const selected = list.reduce((sum, one) => sum + fen(one['selected_amount']), 0n)
    expect(selected).toBe(fen(before['invoiceable_amount']))
    const after = await cycleOf('2026-08', 'HUAWEI_CLOUD_COMPUTING')
    expect([after['invoiceable_amount'], after['invoiceable']]).toEqual(['0.00', false])
    expect(fen(after['invoiced_amount']) - fen(before['invoiced_amount'])).toBe(selected)
    const read = await call('GET', `${invoices}/${String(list[0]?.['invoice_id'])}`)
    expect(read.json).toEqual(list[0])
    expect(rows((await call('GET', invoices)).json, 'invoices').slice(0, 2).map((one) => one['invoice_id']).toSorted())
      .toEqual(list.map((one) => one['invoice_id']))
  })

  it('deducts what is owed at the same rate, and settles it', async () => {
    const [part] = rows((await create()).json, 'invoices')
    expect([part?.['tax_rate'], part?.['owed_offset_amount']]).toEqual(['0.06', '1250.00'])
    expect(fen(part?.['selected_amount']) - fen(part?.['invoice_amount'])).toBe(125_000n)
    const open = await call('GET', `${invoices}/owed?status=OPEN`)
    expect(rows(open.json, 'owed_invoices').map((one) => one['owed_id'])).toEqual(['OWE-202609-9001'])
    expect((await cycleOf('2026-07', 'HUAWEI_CLOUD_COMPUTING'))['owed_invoice_amount']).toBe('0.00')
  })

  it('gives everything back when it is withdrawn', async () => {
    const before = await cycleOf('2026-08', 'HUAWEI_CLOUD_COMPUTING')
    for (const one of rows((await create()).json, 'invoices')) {
      expect((await call('POST', `${invoices}/${String(one['invoice_id'])}/cancel`, {})).json['state']).toBe('CANCELLED')
    }
    expect(await cycleOf('2026-08', 'HUAWEI_CLOUD_COMPUTING')).toEqual(before)
  })

  it('is refused in arrears, before the cycle is open, when nothing is left, and for a cycle without consumption', async () => {
    expect(code(await create({ bill_cycles: ['2026-10'] }))).toBe('400 PCM.INV.0002')
    expect(code(await create({ bill_cycles: ['2026-08', '2026-09'] }))).toBe('400 PCM.INV.0002')
    expect(code(await create({ bill_cycles: ['2026-11'] }))).toBe('400 PCM.INV.0003')
    expect(code(await create({ bill_cycles: ['2030-01'] }))).toBe('400 PCM.INV.0003')
    await create()
    expect(code(await create())).toBe('400 PCM.INV.0006')
    expect(code(await create({ bill_cycles: ['2020-01'] }))).toBe('400 PCM.INV.0006')
  })

  it('is refused where the balance is negative', async () => {
    const negative = await cycleOf('2025-08', 'OTHER')
    expect(fen(negative['invoiceable_amount'])).toBeLessThan(0n)
    const asked = { contract_entity: 'OTHER', bill_cycles: ['2025-08'], medium: 'PAPER', mailing_address_id: 'ADR-0001' }
    expect(code(await create(asked))).toBe('400 PCM.INV.0002')
  })
})

describe('the other methods', () => {
  it('invoice orders, and name them with their customers and cycles', async () => {
    const [first, second] = await ordersThat((one) => one['invoiceable'] === true && one['contract_entity'] === 'HUAWEI_CLOUD_COMPUTING')
    const made = await create({ request_method: 'ORDER', bill_cycles: undefined, order_ids: [first?.['order_id'], second?.['order_id'], first?.['order_id']] })
    expect(made.status).toBe(201)
    const list = rows(made.json, 'invoices')
    const total = list.reduce((sum, one) => sum + fen(one['selected_amount']), 0n)
    expect(total).toBe(fen(first?.['invoiceable_amount']) + fen(second?.['invoiceable_amount']))
    expect(list.flatMap((one) => one['order_ids'])).toContain(first?.['order_id'])
    expect(list.flatMap((one) => one['customer_ids'])).toContain(first?.['customer_id'])
    const again = await create({ request_method: 'CUSTOMER_ORDER', bill_cycles: undefined, order_ids: [first?.['order_id']] })
    expect(code(again)).toBe('400 PCM.INV.0006')
  })

  it('invoice a customer\'s cycle', async () => {
    const one = (await customersIn('2026-08')).find((row) => row['invoiceable'] === true && row['contract_entity'] === 'HUAWEI_CLOUD_COMPUTING')
    const asked = {
      request_method: 'CUSTOMER_BILLING_CYCLE', bill_cycles: undefined,
      customer_cycles: [{ customer_id: one?.['customer_id'], bill_cycle: '2026-08' }],
    }
    const made = await create(asked)
    expect(made.status).toBe(201)
    expect(rows(made.json, 'invoices')[0]).toMatchObject({ customer_ids: [one?.['customer_id']], bill_cycles: ['2026-08'] })
    const after = (await customersIn('2026-08')).find((row) => row['customer_id'] === one?.['customer_id'])
    expect(after?.['invoiceable_amount']).toBe('0.00')
    expect(code(await create(asked))).toBe('400 PCM.INV.0006')
  })

  it('invoice an amount out of the oldest cycles, as a number or a text', async () => {
    const asked = (specified_amount: unknown): JsonObject => ({ request_method: 'SPECIFIED_AMOUNT', bill_cycles: undefined, specified_amount })
    const made = await create(asked('300000.01'))
    expect(made.status).toBe(201)
    expect(rows(made.json, 'invoices').reduce((sum, one) => sum + fen(one['selected_amount']), 0n)).toBe(30_000_001n)
    expect(rows(made.json, 'invoices')[0]?.['bill_cycles']).toContain('2025-05')
    expect((await preview(asked(300_000.5))).json['total_invoice_amount']).toBe('300000.50')
    for (const amount of ['0', '0.00', '-5', '99999999999.00']) expect(code(await create(asked(amount)))).toBe('400 PCM.INV.0006')
    for (const amount of ['1.234', 'much', '1e3']) expect(code(await create(asked(amount)))).toBe('400 CBC.0100')
  })

  it('need their own selector and no other', async () => {
    const wrong: readonly JsonObject[] = [
      { request_method: 'ORDER' },
      { bill_cycles: undefined },
      { order_ids: ['CS1'] },
      { specified_amount: '1.00' },
      { request_method: 'CUSTOMER_BILLING_CYCLE' },
      { request_method: 'SPECIFIED_AMOUNT', bill_cycles: undefined, order_ids: ['CS1'] },
    ]
    for (const one of wrong) {
      expect(code(await preview(one))).toBe('400 PCM.INV.0011')
      expect(code(await create(one))).toBe('400 PCM.INV.0011')
    }
  })

  it('refuse what belongs to another entity, is not open yet, or is not the partner\'s', async () => {
    const byOrder = (order: unknown): JsonObject => ({ request_method: 'ORDER', bill_cycles: undefined, order_ids: [order] })
    const [other] = await ordersThat((one) => one['invoiceable'] === true && one['contract_entity'] === 'OTHER')
    expect(code(await create(byOrder(other?.['order_id'])))).toBe('400 PCM.INV.0004')
    const [running] = await ordersThat((one) => one['bill_cycle'] === '2026-11' && one['contract_entity'] === 'HUAWEI_CLOUD_COMPUTING')
    expect(code(await create(byOrder(running?.['order_id'])))).toBe('400 PCM.INV.0003')
    const [foreign] = await ordersThat((one) => one['invoiceable'] === true, 'distributor')
    for (const id of [foreign?.['order_id'], 'CS-none']) expect(code(await create(byOrder(id)))).toBe('400 CBC.0100')
    const byCustomer = (customer_id: unknown, bill_cycle: string): JsonObject =>
      ({ request_method: 'CUSTOMER_BILLING_CYCLE', bill_cycles: undefined, customer_cycles: [{ customer_id, bill_cycle }] })
    const inArrears = (await customersIn('2026-10')).find((one) => fen(one['debt_amount']) > 0n && one['contract_entity'] === 'HUAWEI_CLOUD_COMPUTING')
    expect(code(await create(byCustomer(inArrears?.['customer_id'], '2026-10')))).toBe('400 PCM.INV.0002')
    expect(code(await create(byCustomer(inArrears?.['customer_id'], '2020-01')))).toBe('400 PCM.INV.0006')
    expect(code(await create(byCustomer('nobody', '2026-08')))).toBe('400 CBC.0100')
  })

  it('refuse an order in arrears when the control API has put that in its way', async () => {
    const [order] = await ordersThat((one) => one['invoiceable'] === true && one['contract_entity'] === 'HUAWEI_CLOUD_COMPUTING')
    await control('/obstacles', { id: order?.['order_id'], code: 'PCM.INV.0002' })
    const asked = { request_method: 'ORDER', bill_cycles: undefined, order_ids: [order?.['order_id']] }
    expect(code(await create(asked))).toBe('400 PCM.INV.0002')
    await fetch(`${under.sandbox.url}/__sandbox/obstacles`, { method: 'DELETE' })
    expect((await create(asked)).status).toBe(201)
  })
})

describe('type, medium, title and address', () => {
  const paper = { contract_entity: 'OTHER', medium: 'PAPER', mailing_address_id: 'ADR-0001', receive_emails: undefined }

  it.each([
    ['HUAWEI_CLOUD_COMPUTING', 'VAT_SPECIAL', ['DIGITAL']],
    ['HUAWEI_CLOUD_COMPUTING', 'VAT_ORDINARY', ['DIGITAL']],
    ['OTHER', 'VAT_SPECIAL', ['PAPER']],
    ['OTHER', 'VAT_ORDINARY', ['PAPER', 'ELECTRONIC']],
  ])('let %s issue %s on %j only', async (contract_entity, invoice_type, allowed) => {
    for (const medium of ['PAPER', 'ELECTRONIC', 'DIGITAL']) {
      const answer = await preview({
        contract_entity, invoice_type, medium, bill_cycles: ['2026-07'], ...(medium === 'PAPER' ? { mailing_address_id: 'ADR-0001' } : {}),
      })
      const isAllowed = allowed.includes(medium)
      expect([medium, code(answer)]).toEqual([medium, isAllowed ? '200 undefined' : '400 PCM.INV.0005'])
      expect(answer.json['allowed_media']).toEqual(isAllowed ? allowed : undefined)
    }
  })

  it('need an address on paper, and none elsewhere', async () => {
    const made = await create(paper)
    expect(made.status).toBe(201)
    expect(rows(made.json, 'invoices')[0]).toMatchObject({ mailing_address: { address_id: 'ADR-0001' }, receive_emails: [], medium: 'PAPER' })
    expect(code(await create({ ...paper, bill_cycles: ['2026-07'], mailing_address_id: undefined }))).toBe('400 PCM.INV.0008')
    expect(code(await create({ ...paper, bill_cycles: ['2026-07'], mailing_address_id: 'ADR-none' }))).toBe('400 CBC.0100')
    expect(code(await create({ mailing_address_id: 'ADR-0001' }))).toBe('400 CBC.0100')
  })

  it('let the partner pay the courier below 100 yuan', async () => {
    const settled = await call('POST', `${invoices}/owed/offset`, { owed_ids: ['OWE-202609-9001'], bill_cycles: ['2026-07'], client_token: 'courier-test' })
    expect(settled.status).toBe(200)
    const asked = (specified_amount: string): JsonObject => ({ ...paper, request_method: 'SPECIFIED_AMOUNT', bill_cycles: undefined, specified_amount })
    expect((await preview(asked('99.99'))).json['courier_paid_by_partner']).toBe(true)
    expect((await preview(asked('100.00'))).json['courier_paid_by_partner']).toBe(false)
  })

  it('end an electronic invoice at a million yuan', async () => {
    const asked = { contract_entity: 'OTHER', invoice_type: 'VAT_ORDINARY', medium: 'ELECTRONIC', request_method: 'SPECIFIED_AMOUNT', bill_cycles: undefined }
    expect((await preview({ ...asked, specified_amount: '1000000.00' })).status).toBe(200)
    expect(code(await preview({ ...asked, specified_amount: '1000500.00' }))).toBe('400 PCM.INV.0010')
  })

  it('let a special invoice have an enterprise title only, with all its particulars, and a valid one', async () => {
    for (const profile_id of ['INVP-0001', 'INVP-0002']) expect(code(await create({ profile_id }))).toBe('400 PCM.INV.0001')
    expect(code(await create({ profile_id: 'INVP-0002', invoice_type: 'VAT_ORDINARY' }))).toBe('400 CBC.0100')
    expect(code(await create({ profile_id: 'INVP-none' }))).toBe('400 CBC.0100')
    const ordinary = { title_type: 'ENTERPRISE', title_name: under.partner('solution-provider').name, invoice_type: 'VAT_ORDINARY', taxpayer_id: '91320100MA00DEMO0X' }
    expect((await call('PUT', `${invoices}/settings/profiles/INVP-0003`, ordinary)).status).toBe(200)
    expect(code(await create())).toBe('400 PCM.INV.0009')
    expect((await create({ invoice_type: 'VAT_ORDINARY' })).status).toBe(201)
  })
})

describe('owed invoices in a request', () => {
  it('refuse a selection that they exceed at its rate', async () => {
    const asked = (specified_amount: string): JsonObject => ({ request_method: 'SPECIFIED_AMOUNT', bill_cycles: undefined, specified_amount })
    expect(code(await create(asked('27.92')))).toBe('400 PCM.INV.0007')
    const listed = (await customersIn('2026-08')).find((one) => JSON.stringify(one['block_reasons']) === '["OWED_INVOICE"]' && one['contract_entity'] === 'HUAWEI_CLOUD_COMPUTING')
    expect(code(await create({
      request_method: 'CUSTOMER_BILLING_CYCLE', bill_cycles: undefined,
      customer_cycles: [{ customer_id: listed?.['customer_id'], bill_cycle: '2026-08' }],
    }))).toBe('400 PCM.INV.0007')
  })
})

describe('what is listed as invoiceable', () => {
  it('can be invoiced, and what is not cannot: every order and customer cycle of one month', async () => {
    const orders = (await ordersThat((one) => String(one['bill_cycle']) >= '2026-05' && one['contract_entity'] === 'HUAWEI_CLOUD_COMPUTING')).slice(0, 40)
    for (const order of orders) {
      const answer = await preview({ request_method: 'ORDER', bill_cycles: undefined, order_ids: [order['order_id']] })
      expect([order['order_id'], answer.status === 200]).toEqual([order['order_id'], order['invoiceable']])
    }
    for (const one of (await customersIn('2026-08')).filter((row) => row['contract_entity'] === 'HUAWEI_CLOUD_COMPUTING').slice(0, 40)) {
      const answer = await preview({
        request_method: 'CUSTOMER_BILLING_CYCLE', bill_cycles: undefined, customer_cycles: [{ customer_id: one['customer_id'], bill_cycle: '2026-08' }],
      })
      expect([one['customer_id'], answer.status === 200]).toEqual([one['customer_id'], one['invoiceable']])
    }
  })
})

describe('client_token', () => {
  it('gives the first result again for the same body, refuses another body, and forgets refusals', async () => {
    const body = { ...wish(), client_token: 'the-one-key' }
    const first = await call('POST', invoices, body)
    expect(first.status).toBe(201)
    const again = await call('POST', invoices, body)
    expect([again.status, again.json]).toEqual([201, first.json])
    expect(code(await call('POST', invoices, { ...body, bill_cycles: ['2026-07'] }))).toBe('409 PCM.0409')
    expect(code(await call('POST', invoices, { ...wish({ bill_cycles: ['2026-10'] }), client_token: 'other-key' }))).toBe('400 PCM.INV.0002')
    expect((await call('POST', invoices, { ...wish({ bill_cycles: ['2026-07'] }), client_token: 'other-key' })).status).toBe(201)
  })

  it('is required, and long enough', async () => {
    expect(code(await call('POST', invoices, wish()))).toBe('400 CBC.0100')
    expect(code(await call('POST', invoices, { ...wish(), client_token: 'short' }))).toBe('400 CBC.0100')
  })
})

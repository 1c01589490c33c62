/** Titles, mailing addresses, owed invoices and the international list, by bare HTTP. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const settings = '/v2/partner-console/invoices/settings'
const owed = '/v2/partner-console/invoices/owed'
let under: SandboxUnderTest

type Kind = 'solution-provider' | 'distributor' | 'cloud-reseller'

function call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object, kind: Kind = 'solution-provider'): Promise<Answer> {
  return under.call(under.partner(kind).credentials, method, path, body === undefined ? {} : { body })
}

function code({ status, json }: Answer): string {
  return `${status} ${String(json['error_code'])}`
}

async function control(path: string, body: object): Promise<number> {
  return (await fetch(`${under.sandbox.url}/__sandbox${path}`, { method: 'POST', body: JSON.stringify(body) })).status
}

beforeAll(async () => {
  under = await openSandbox()
})

beforeEach(() => {
  under.sandbox.reset()
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

describe('titles', () => {
  const reseller = (): JsonObject => ({
    title_type: 'ENTERPRISE', title_name: under.partner('cloud-reseller').name, invoice_type: 'VAT_SPECIAL', taxpayer_id: '91320100MA00DEMO0X',
    registered_address: '1 Demo Road', registered_phone: '025-1', bank_name: 'Demo Bank', bank_account: '62000',
  })
  const post = (body: object): Promise<Answer> => call('POST', `${settings}/profiles`, body, 'cloud-reseller')
  const put = (id: string, body: object): Promise<Answer> => call('PUT', `${settings}/profiles/${id}`, body, 'cloud-reseller')

  it('are three of an account, one of them valid', async () => {
    const { json } = await call('GET', `${settings}/profiles`)
    expect(json['total_count']).toBe(3)
    expect(rows(json, 'profiles').map((one) => [one['profile_id'], one['title_type'], one['status']])).toEqual([
      ['INVP-0001', 'INDIVIDUAL', 'INVALID'], ['INVP-0002', 'ORGANIZATION', 'INVALID'], ['INVP-0003', 'ENTERPRISE', 'VALID'],
    ])
  })

  it('are created when no other one is valid, and read back', async () => {
    expect(code(await post(reseller()))).toBe('409 PCM.INV.0052')
    expect((await call('DELETE', `${settings}/profiles/INVP-0003`, undefined, 'cloud-reseller')).status).toBe(204)
    const made = await post(reseller())
    expect([made.status, made.json['status'], made.json['is_default']]).toEqual([201, 'VALID', true])
    expect(rows((await call('GET', `${settings}/profiles`, undefined, 'cloud-reseller')).json, 'profiles').at(-1)).toEqual(made.json)
  })

  it('are changed as a whole', async () => {
    const changed = await put('INVP-0003', { title_type: 'ORGANIZATION', title_name: '示例协会', invoice_type: 'VAT_ORDINARY' })
    expect(changed.json).toMatchObject({ title_type: 'ORGANIZATION', taxpayer_id: '', bank_name: '', status: 'VALID', is_default: true })
    expect(code(await put('INVP-0002', { title_type: 'ORGANIZATION', title_name: '示例协会', invoice_type: 'VAT_ORDINARY' }))).toBe('409 PCM.INV.0052')
    expect(code(await put('INVP-none', reseller()))).toBe('404 PCM.0404')
  })

  it('fit the verified type and name', async () => {
    expect(code(await put('INVP-0003', { title_type: 'INDIVIDUAL', title_name: '李明', invoice_type: 'VAT_ORDINARY' }))).toBe('400 PCM.INV.0050')
    expect(code(await put('INVP-0003', { ...reseller(), title_name: 'Another Ltd' }))).toBe('400 PCM.INV.0051')
    const affiliate = `${under.partner('cloud-reseller').name}南京分公司`
    expect((await put('INVP-0003', { ...reseller(), title_name: affiliate })).status).toBe(200)
    await control('/partners/verified-name', { partnerId: under.partner('cloud-reseller').id, type: 'INDIVIDUAL', name: '李明' })
    expect(code(await put('INVP-0003', reseller()))).toBe('400 PCM.INV.0050')
    expect((await put('INVP-0003', { title_type: 'INDIVIDUAL', title_name: '李明', invoice_type: 'VAT_ORDINARY' })).status).toBe(200)
  })

  it.each(['taxpayer_id', 'registered_address', 'registered_phone', 'bank_name', 'bank_account'])('of special invoices need %s', async (name) => {
    expect(code(await put('INVP-0003', { ...reseller(), [name]: undefined }))).toBe('400 PCM.INV.0009')
  })

  it('of an enterprise need the taxpayer, and only those have special invoices', async () => {
    expect(code(await put('INVP-0003', { ...reseller(), invoice_type: 'VAT_ORDINARY', taxpayer_id: undefined }))).toBe('400 CBC.0100')
    expect(code(await put('INVP-0003', { ...reseller(), title_type: 'ORGANIZATION' }))).toBe('400 CBC.0100')
  })

  it('are not deleted while a request that prints them is open', async () => {
    expect(code(await call('DELETE', `${settings}/profiles/INVP-0003`))).toBe('409 PCM.INV.0053')
    expect((await call('DELETE', `${settings}/profiles/INVP-0001`)).status).toBe(204)
    expect(code(await call('DELETE', `${settings}/profiles/INVP-0001`))).toBe('404 PCM.0404')
  })
})

describe('mailing addresses', () => {
  const address = { recipient: '王芳', province: '上海市', city: '上海市', district: '浦东新区', address: '示例路88号', mobile_phone: '13900000000' }

  it('are listed page by page, added, changed and deleted', async () => {
    const made = await call('POST', `${settings}/mailing-addresses`, { ...address, zipcode: '200120', is_default: 1 })
    expect(made.status).toBe(201)
    const id = String(made.json['address_id'])
    const { json } = await call('GET', `${settings}/mailing-addresses`)
    expect(column(rows(json, 'postal_address'), 'is_default')).toEqual([0, 0, 1])
    expect(rows((await call('GET', `${settings}/mailing-addresses?offset=2&limit=1`)).json, 'postal_address')).toEqual([
      { address_id: id, nationality: 'China', areacode: '0086', zipcode: '200120', is_default: 1, ...address },
    ])
    const changed = await call('PUT', `${settings}/mailing-addresses/${id}`, { ...address, recipient: '赵磊' })
    expect(changed.json).toMatchObject({ address_id: id, recipient: '赵磊', zipcode: '', is_default: 0 })
    expect((await call('DELETE', `${settings}/mailing-addresses/${id}`)).status).toBe(204)
    expect((await call('GET', `${settings}/mailing-addresses`)).json['total_count']).toBe(2)
  })

  it('that are unknown are 404 PCM.0404, and incomplete ones 400', async () => {
    expect(code(await call('PUT', `${settings}/mailing-addresses/ADR-none`, address))).toBe('404 PCM.0404')
    expect(code(await call('DELETE', `${settings}/mailing-addresses/ADR-none`))).toBe('404 PCM.0404')
    expect(code(await call('POST', `${settings}/mailing-addresses`, { recipient: '王芳' }))).toBe('400 CBC.0100')
  })
})

describe('owed invoices', () => {
  const offset = (body: JsonObject): Promise<Answer> => call('POST', `${owed}/offset`, { client_token: 'offset-key-1', ...body })

  it('are listed with their balance, newest first, and filtered', async () => {
    const { json } = await call('GET', `${owed}?limit=100`)
    const list = rows(json, 'owed_invoices')
    expect(json['open_amount']).toBe('1338.00')
    expect(list.length).toBe(json['total_count'])
    const times = column(list, 'create_time').map(String)
    expect(times).toEqual(times.toSorted().toReversed())
    expect(list.find((one) => one['owed_id'] === 'OWE-202610-9002'))
      .toMatchObject({ owed_amount: '2000.00', settled_amount: '750.00', balance: '1250.00', status: 'OPEN' })
    const wrong = list.filter((one) => Number(one['owed_amount']) !== Number(one['settled_amount']) + Number(one['balance']))
    expect(wrong).toEqual([])
    expect((await call('GET', `${owed}?status=OPEN`)).json['total_count']).toBe(2)
    expect((await call('GET', `${owed}?status=SETTLED`)).json['total_count']).toBe(list.length - 2)
    expect((await call('GET', `${owed}?status=OPEN&contract_entity=OTHER`)).json['total_count']).toBe(1)
    expect((await call('GET', owed, undefined, 'cloud-reseller')).json).toEqual({ total_count: 0, owed_invoices: [], open_amount: '0.00' })
  })

  it('are settled from consumption that is then no longer invoiceable', async () => {
    const cycle = async (): Promise<JsonObject> => rows((await call('GET',
      '/v2/partner-console/invoices/invoiceable-cycles?bill_cycle_begin=2026-08&bill_cycle_end=2026-08&contract_entity=HUAWEI_CLOUD_COMPUTING')).json, 'cycles')[0] ?? {}
    const before = await cycle()
    const answer = await offset({ owed_ids: ['OWE-202610-9002'], bill_cycles: ['2026-08'] })
    expect([answer.status, answer.json]).toEqual([200, { settled_amount: '1250.00', remaining_amount: '88.00' }])
    const after = await cycle()
    expect(Number(before['invoiceable_amount']) - Number(after['invoiceable_amount'])).toBeCloseTo(1250, 2)
    expect(after['owed_invoice_amount']).toBe('0.00')
    expect((await call('GET', `${owed}?status=OPEN`)).json['total_count']).toBe(1)
    expect((await offset({ owed_ids: ['OWE-202610-9002'], bill_cycles: ['2026-08'] })).json).toEqual(answer.json)
    expect(code(await offset({ owed_ids: ['OWE-202609-9001'], bill_cycles: ['2026-08'] }))).toBe('409 PCM.0409')
    expect(code(await offset({ owed_ids: ['OWE-202610-9002'], bill_cycles: ['2026-07'], client_token: 'offset-key-2' }))).toBe('400 CBC.0100')
  })

  it('are settled from orders, at the same rate only', async () => {
    const { customerCycles: _, ...book } = under.sandbox.world.console.invoicesOf(under.partner('solution-provider').id)
    const open = book.orders().filter((one) => one.entity === 'OTHER' && one.cycle < '2026-11' && one.consumed - one.invoiced > 0n)
    const services = open.find((one) => one.goods === 0n)
    const goods = open.find((one) => one.goods > 0n)
    expect(code(await offset({ owed_ids: ['OWE-202609-9001'], order_ids: [services?.orderId] }))).toBe('400 PCM.INV.0040')
    expect((await offset({ owed_ids: ['OWE-202609-9001'], order_ids: [goods?.orderId] })).json['settled_amount']).toBe('88.00')
  })

  it('are not settled by too little, in arrears, in the running cycle, by nothing, or when they are unknown', async () => {
    for (const part of [{ bill_cycles: ['2026-11'] }, { bill_cycles: ['2026-10'] }, { bill_cycles: ['2025-05'] }, { bill_cycles: ['2020-01'] }, {}]) {
      expect(code(await offset({ owed_ids: ['OWE-202610-9002'], ...part }))).toBe('400 PCM.INV.0041')
    }
    expect(code(await offset({ owed_ids: ['OWE-none'], bill_cycles: ['2026-08'] }))).toBe('400 CBC.0100')
    expect((await call('GET', owed)).json['open_amount']).toBe('1338.00')
  })
})

describe('the international list', () => {
  const list = (query: Readonly<Record<string, string | number>> = {}, kind: Kind = 'solution-provider', domain = under.partner(kind).id): Promise<Answer> =>
    under.call(under.partner(kind).credentials, 'GET', `/v1.0/${domain}/payments/intl-invoices`, {
      query: { start_time: '2025-01-01T00:00:00Z', end_time: '2026-11-15T00:00:00Z', offset: 1, limit: 10, ...query },
    })

  it('is not called with an account of the China site, nor for another account', async () => {
    expect(code(await list())).toBe('403 CBC.0151')
    expect(await control('/site', { site: 'international' })).toBe(204)
    expect(code(await list({}, 'solution-provider', under.partner('distributor').id))).toBe('403 CBC.0151')
    expect((await list()).status).toBe(200)
  })

  it('counts pages from 1, has every state and method, amounts in dollars, and a window', async () => {
    await control('/site', { site: 'international' })
    const pages = await Promise.all([1, 2, 3, 4, 5, 6].map((offset) => list({ offset })))
    const all = pages.flatMap(({ json }) => rows(json, 'invoices'))
    expect([all.length, pages[0]?.json['count']]).toEqual([42, 42])
    expect(new Set(column(all, 'requestId')).size).toBe(42)
    expect([...new Set(column(all, 'invoiceState').map(Number))].toSorted((left, right) => left - right)).toEqual([0, 1, 4, 5, 6, 7, 8, 9, 11, 13, 14, 15])
    expect([...new Set(column(all, 'invoiceMethod'))].toSorted()).toEqual([0, 1, 2])
    const some = await list({ start_time: '2026-09-01T00:00:00Z' })
    expect(Number(some.json['count'])).toBe(all.filter((one) => String(one['applyTime']) >= '2026-09-01').length)
    expect(code(await list({ start_time: '2026-10-01T00:00:00Z', end_time: '2026-09-01T00:00:00Z' }))).toBe('400 CBC.0100')
    expect(code(await list({ offset: 0 }))).toBe('400 CBC.0100')
  })
})

/** What happens to an invoice after its request: `x-state-machine` of InvoiceState, every move and every refusal. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invoiceMachine } from '#src/sandbox/console/invoice-machine.ts'
import type { InvoiceEvent, InvoiceOperation, InvoiceState } from '#src/sandbox/console/invoice-machine.ts'
import { stepOf } from '#src/sandbox/console/machine.ts'
import type { Step } from '#src/sandbox/console/machine.ts'
import { contractDocument, isObject } from '#src/sandbox/contracts.ts'
import type { Clock } from '#src/clock.ts'
import { openSandbox } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const invoices = '/v2/partner-console/invoices'
const day = 86_400_000
let under: SandboxUnderTest
let now = Date.parse('2026-11-23T02:00:00Z')
const clock: Clock = { now: () => now, sleep: () => Promise.resolve() }
let key = 0

function call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Answer> {
  return under.call(under.partner('solution-provider').credentials, method, path, body === undefined ? {} : { body })
}

async function control(path: string, body: object): Promise<{ readonly status: number; readonly json: JsonObject }> {
  const answer = await fetch(`${under.sandbox.url}/__sandbox${path}`, { method: 'POST', body: JSON.stringify(body) })
  const text = await answer.text()
  const json: unknown = text === '' ? {} : JSON.parse(text)
  return { status: answer.status, json: isObject(json) ? json : {} }
}

const media = {
  DIGITAL: { contract_entity: 'HUAWEI_CLOUD_COMPUTING', invoice_type: 'VAT_SPECIAL', medium: 'DIGITAL' },
  PAPER: { contract_entity: 'OTHER', invoice_type: 'VAT_SPECIAL', medium: 'PAPER', mailing_address_id: 'ADR-0001' },
  ELECTRONIC: { contract_entity: 'OTHER', invoice_type: 'VAT_ORDINARY', medium: 'ELECTRONIC', receive_emails: ['a@yunfan.example.com'] },
} as const
type Medium = keyof typeof media

/** A new invoice of a medium, by an amount; answers its id. */
async function request(medium: Medium): Promise<string> {
  key += 1
  const made = await call('POST', invoices, {
    request_method: 'SPECIFIED_AMOUNT', specified_amount: '3000.00', profile_id: 'INVP-0003', client_token: `states-${key}-key`, ...media[medium],
  })
  const list: unknown = made.json['invoices']
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  if (!isObject(first)) throw new TypeError(`no invoice was made: ${made.text}`)
  return String(first['invoice_id'])
}

/** How a new invoice gets into a state, by calls and events. */
const ways: Readonly<Record<InvoiceState, readonly (InvoiceOperation | InvoiceEvent)[]>> = {
  PENDING_REVIEW: [],
  REJECTED: ['reject'],
  ISSUING: ['approve'],
  CANCELLING: ['approve', 'CancelInvoice'],
  ISSUING_CANCEL_FAILED: ['approve', 'CancelInvoice', 'refuse-withdrawal'],
  CANCELLED: ['CancelInvoice'],
  PENDING_RECEIPT: ['approve', 'mail'],
  ISSUED: ['approve', 'issue'],
  RETURNING: ['approve', 'issue', 'ReturnInvoice'],
  RETURN_REJECTED: ['approve', 'issue', 'ReturnInvoice', 'refuse-return'],
  RETURNED: ['approve', 'issue', 'ReturnInvoice', 'accept-return'],
}
const paperOnly = new Set<InvoiceState>(['CANCELLING', 'ISSUING_CANCEL_FAILED', 'PENDING_RECEIPT'])

function wayTo(state: InvoiceState, medium: Medium): readonly (InvoiceOperation | InvoiceEvent)[] {
  const way = ways[state]
  return medium === 'PAPER' ? way.flatMap((one): (InvoiceOperation | InvoiceEvent)[] => (one === 'issue' ? ['mail', 'ConfirmInvoiceReceipt'] : [one])) : way
}

function operate(operation: InvoiceOperation, id: string): Promise<Answer> {
  key += 1
  const returned = { return_reason: 'REISSUE', express_company: 'EMS', express_no: 'EMS001', client_token: `return-${key}-key` }
  switch (operation) {
    case 'CancelInvoice':
      return call('POST', `${invoices}/${id}/cancel`, { reason: 'no longer wanted' })
    case 'ConfirmInvoiceReceipt':
      return call('POST', `${invoices}/${id}/confirm-receipt`)
    case 'ReturnInvoice':
      return call('POST', `${invoices}/${id}/return`, returned)
    case 'DeleteInvoice':
      return call('DELETE', `${invoices}/${id}`)
    case 'ShowInvoiceFile':
      return call('GET', `${invoices}/${id}/file`)
  }
}

function isEvent(cause: InvoiceOperation | InvoiceEvent): cause is InvoiceEvent {
  return Object.hasOwn(invoiceMachine.events, cause)
}

const events = invoiceMachine.moves.map((one) => one.on).filter(isEvent).filter((one, index, all) => all.indexOf(one) === index)
const states = invoiceMachine.moves.map((one) => one.from).concat('RETURNED').filter((one, index, all) => all.indexOf(one) === index)

async function invoiceIn(state: InvoiceState, medium: Medium): Promise<string> {
  const id = await request(medium)
  for (const cause of wayTo(state, medium)) {
    const { status } = isEvent(cause) ? await control('/invoices/events', { invoiceId: id, event: cause }) : await operate(cause, id)
    expect([cause, status]).toEqual([cause, 200])
  }
  return id
}

async function show(id: string): Promise<JsonObject> {
  return (await call('GET', `${invoices}/${id}`)).json
}

beforeAll(async () => {
  under = await openSandbox({ clock })
  const offset = await call('POST', `${invoices}/owed/offset`, {
    owed_ids: ['OWE-202610-9002', 'OWE-202609-9001'], bill_cycles: ['2026-07', '2026-06'], client_token: 'owed-first',
  })
  expect(offset.status).toBe(200)
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

/** Status and code of an operation's answer. */
function expectedOf(step: Step<InvoiceState>): readonly [number, string | undefined] {
  if ('code' in step) return [step.status, step.code]
  return [step.to === null ? 204 : 200, undefined]
}

const cases = states.flatMap((state) =>
  (['DIGITAL', 'PAPER', 'ELECTRONIC'] as const)
    .filter((medium) => medium === 'PAPER' || !paperOnly.has(state))
    .map((medium) => [state, medium] as const))

describe('the state machine', () => {
  it('has the moves of the contract, and repeats and reads besides', () => {
    const schemas: unknown = contractDocument('billing-incentives')['components']
    const state: unknown = isObject(schemas) && isObject(schemas['schemas']) ? schemas['schemas']['InvoiceState'] : null
    const written: unknown = isObject(state) ? state['x-state-machine'] : null
    const transitions: unknown = isObject(written) ? written['transitions'] : null
    const wanted = Array.isArray(transitions) ? transitions.filter(isObject).map((one) => `${String(one['from'])} ${String(one['to'])}`) : []
    const has = invoiceMachine.moves.filter((one) => one.to !== null && one.to !== one.from).map((one) => `${one.from} ${String(one.to)}`)
    expect(wanted.length).toBe(15)
    expect([...new Set(has)].toSorted()).toEqual([...new Set(wanted)].toSorted())
  })

  it.each(cases)('in %s, %s: does or refuses every operation as its table says', async (state, medium) => {
    for (const operation of invoiceMachine.operations) {
      const id = await invoiceIn(state, medium)
      expect((await show(id))['state']).toBe(state)
      const step = stepOf(invoiceMachine, operation, { state, variant: medium })
      const answer = await operate(operation, id)
      expect([operation, answer.status, answer.json['error_code']]).toEqual([operation, ...expectedOf(step)])
      const after = 'code' in step ? state : step.to
      expect((await show(id))['state']).toBe(after ?? undefined)
    }
  }, 30_000)

  it.each(cases)('in %s, %s: makes or refuses every move of the vendor\'s', async (state, medium) => {
    for (const event of events) {
      const id = await invoiceIn(state, medium)
      const step = stepOf(invoiceMachine, event, { state, variant: medium })
      const answer = await control('/invoices/events', { invoiceId: id, event })
      expect([event, answer.status]).toEqual([event, 'to' in step ? 200 : 409])
      expect((await show(id))['state']).toBe('to' in step ? step.to : state)
    }
  }, 30_000)
})

describe('by the clock', () => {
  it('a digital invoice is reviewed in a working day and issued a minute later', async () => {
    const id = await request('DIGITAL')
    now += day
    expect((await show(id))['state']).toBe('ISSUING')
    now += 60_000
    const issued = await show(id)
    expect(issued).toMatchObject({ state: 'ISSUED', express_no: '', issue_time: `${new Date(now).toISOString().slice(0, 19)}Z` })
    expect(String(issued['invoice_no'])).toMatch(/^\d{20}$/)
  })

  it('a paper invoice is mailed after two more and waits for its receipt', async () => {
    const id = await request('PAPER')
    now += 10 * day
    const mailed = await show(id)
    expect(mailed).toMatchObject({ state: 'PENDING_RECEIPT', express_company: '顺丰速运' })
    expect(mailed).not.toHaveProperty('receipt_time')
    await operate('ConfirmInvoiceReceipt', id)
    const received = await show(id)
    now += day
    expect((await operate('ConfirmInvoiceReceipt', id)).json['receipt_time']).toBe(received['receipt_time'])
  })

  it('a withdrawal is granted, a return is accepted and gets a record of its own', async () => {
    const withdrawn = await invoiceIn('CANCELLING', 'PAPER')
    const returned = await invoiceIn('RETURNING', 'DIGITAL')
    now += 3 * day
    expect((await show(withdrawn))['state']).toBe('CANCELLED')
    expect((await show(returned))['state']).toBe('RETURNED')
    const record = await show(`${returned}-R`)
    expect(record).toMatchObject({ source_invoice_id: returned, state: 'RETURNED', allowed_actions: ['DETAIL'] })
    expect((await operate('CancelInvoice', `${returned}-R`)).json['error_code']).toBe('PCM.INV.0020')
  })

  it('days are as long as the control API says', async () => {
    await control('/working-day', { ms: 1000 })
    const id = await request('DIGITAL')
    now += 2000
    expect((await show(id))['state']).toBe('ISSUED')
    await control('/working-day', { ms: day })
    expect((await control('/working-day', { ms: -1 })).status).toBe(400)
  })

  it('nothing seeded moves by itself', async () => {
    const seeded = await call('GET', `${invoices}?states=PENDING_REVIEW&limit=100`)
    now += 40 * day
    expect((await call('GET', `${invoices}?states=PENDING_REVIEW&limit=100`)).json['total_count']).toBe(seeded.json['total_count'])
  })
})

describe('what is refused', () => {
  it('says why: the officer, the printer, the vendor', async () => {
    const rejected = await invoiceIn('PENDING_REVIEW', 'DIGITAL')
    await control('/invoices/events', { invoiceId: rejected, event: 'reject', reason: 'The title is not the verified name.' })
    expect((await show(rejected))['reject_reason']).toBe('The title is not the verified name.')
    expect((await show(await invoiceIn('ISSUING_CANCEL_FAILED', 'PAPER')))['reject_reason']).toContain('printed')
    const returned = await invoiceIn('RETURN_REJECTED', 'DIGITAL')
    expect((await show(returned))['reject_reason']).toContain('red-letter')
    await operate('ReturnInvoice', returned)
    expect((await show(returned))['reject_reason']).toBe('')
  })

  it('frees what it was about, to be requested again', async () => {
    const cycles = (): Promise<Answer> => call('GET', `${invoices}/invoiceable-cycles?limit=100`)
    const before = (await cycles()).json
    const id = await request('DIGITAL')
    expect((await cycles()).json).not.toEqual(before)
    for (const part of [id, id.replace(/-1$/, '-2')]) await control('/invoices/events', { invoiceId: part, event: 'reject' })
    expect((await cycles()).json).toEqual(before)
  })

  it.each(['confirm-receipt', 'cancel', 'return', 'file', ''])('on an unknown invoice is 404 PCM.0404: %s', async (action) => {
    const path = `${invoices}/INV-none${action === '' ? '' : `/${action}`}`
    const body = action === 'return' ? { return_reason: 'OTHER', client_token: 'unknown-invoice' } : action === 'cancel' ? {} : undefined
    const answer = await call(action === 'file' ? 'GET' : action === '' ? 'DELETE' : 'POST', path, body)
    expect([answer.status, answer.json['error_code']]).toEqual([404, 'PCM.0404'])
  })
})

describe('a return', () => {
  const giveBack = (id: string, body: JsonObject): Promise<Answer> => call('POST', `${invoices}/${id}/return`, { return_reason: 'WITHDRAWAL', ...body })

  it('of paper needs the courier and its number', async () => {
    const id = await invoiceIn('ISSUED', 'PAPER')
    for (const part of [{}, { express_company: 'EMS' }, { express_no: '1' }, { express_company: '', express_no: '' }]) {
      expect((await giveBack(id, { ...part, client_token: 'paper-return' })).json['error_code']).toBe('PCM.INV.0032')
    }
    expect((await giveBack(id, { express_company: 'EMS', express_no: '1', client_token: 'paper-return' })).json['state']).toBe('RETURNING')
  })

  it('with a known key gives the first result, with another body 409', async () => {
    const id = await invoiceIn('ISSUED', 'DIGITAL')
    const other = await invoiceIn('ISSUED', 'DIGITAL')
    const first = await giveBack(id, { client_token: 'digital-return' })
    expect((await giveBack(id, { client_token: 'digital-return' })).json).toEqual(first.json)
    for (const [path, extra] of [[other, {}], [id, { description: 'x' }]] as const) {
      const answer = await giveBack(path, { ...extra, client_token: 'digital-return' })
      expect([answer.status, answer.json['error_code']]).toEqual([409, 'PCM.0409'])
    }
    now += day + 1
    expect((await giveBack(id, { client_token: 'digital-return' })).json['error_code']).toBe('PCM.INV.0020')
  })

  it('of a posted digital invoice waits until the buyer confirms the red-letter slip', async () => {
    const id = await invoiceIn('ISSUED', 'DIGITAL')
    await giveBack(id, { posted_by_buyer: true, client_token: 'posted-return' })
    now += 30 * day
    expect((await show(id))['state']).toBe('RETURNING')
    expect((await control('/invoices/events', { invoiceId: id, event: 'accept-return' })).status).toBe(409)
    expect((await control('/invoices/red-letter', { invoiceId: id })).status).toBe(204)
    expect((await control('/invoices/red-letter', { invoiceId: id })).status).toBe(404)
    now += 3 * day
    expect((await show(id))['state']).toBe('RETURNED')
  })

  it.each(['PCM.INV.0030', 'PCM.INV.0031'])('is refused with %s where the control API says so', async (code) => {
    const id = await invoiceIn('ISSUED', 'DIGITAL')
    await control('/obstacles', { id, code })
    expect((await operate('ReturnInvoice', id)).json['error_code']).toBe(code)
    await fetch(`${under.sandbox.url}/__sandbox/obstacles`, { method: 'DELETE' })
  })
})

describe('a file', () => {
  it('has an address for a quarter of an hour', async () => {
    const id = await invoiceIn('ISSUED', 'ELECTRONIC')
    expect((await operate('ShowInvoiceFile', id)).json).toEqual({
      url: `https://download.example.com/invoices/${id}.pdf`, format: 'PDF', expire_time: `${new Date(now + 900_000).toISOString().slice(0, 19)}Z`,
    })
  })
})

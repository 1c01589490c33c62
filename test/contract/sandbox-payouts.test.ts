/**
 * From a statement to the money, by bare HTTP: confirmation, feedback, business certification, payout orders by all four
 * methods, their invoices, the automatic setting. billing-incentives.mapping.md section 6.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestClock } from '../support/test-clock.ts'
import type { TestClock } from '../support/test-clock.ts'
import { consoleOf } from '../support/sandbox-console.ts'
import type { ConsoleCaller } from '../support/sandbox-console.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'
import { outcome } from '../support/sandbox-trade.ts'

const day = 86_400_000

let under: SandboxUnderTest
let clock: TestClock
let own: ConsoleCaller
let tokens: number

beforeEach(async () => {
  clock = createTestClock()
  under = await openSandbox({ clock })
  own = consoleOf(under)
  tokens = 0
})

afterEach(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

function fen(value: unknown): bigint {
  return BigInt(String(value).replace('.', ''))
}

function yuan(value: bigint): string {
  return `${value / 100n}.${String(value % 100n).padStart(2, '0')}`
}

function bill(id: unknown): Promise<JsonObject> {
  return own.one('/incentives/bills', 'incentives', 'incentive_id', id)
}

/** The bills that can be paid out now, of one association; null: special ones. */
async function payable(association: string | null): Promise<readonly JsonObject[]> {
  const all = await own.every('/incentives/bills', 'incentives', { payable_only: 'true' })
  return all.filter((one) => (one['association_type'] ?? null) === association)
}

/** The one bill that is payable and untouched. */
async function accounted(association: string | null): Promise<JsonObject> {
  const found = (await payable(association)).find((one) => one['state'] === 'ACCOUNTED')
  if (!found) throw new TypeError('no such bill is seeded')
  return found
}

interface Wish {
  readonly method: string
  readonly bills: readonly JsonObject[]
  readonly rate?: string
}

function wished({ method, bills, rate }: Wish): object {
  return {
    mode: 'SELECTED', method, incentive_ids: column(bills, 'incentive_id'),
    ...(rate === undefined ? {} : { partner_tax_rate: rate }),
  }
}

function total(bills: readonly JsonObject[]): bigint {
  return bills.reduce((sum, one) => sum + fen(one['payable_amount']), 0n)
}

function request(wish: Wish, rest: object = {}): Promise<Answer> {
  tokens += 1
  const body = { ...wished(wish), expected_amount: yuan(total(wish.bills)), client_token: `token-${tokens}-of-a-test`, ...rest }
  return own.post('/incentives/payouts', body)
}

function preview(wish: Wish, rest: object = {}): Promise<Answer> {
  return own.post('/incentives/payouts/preview', { ...wished(wish), ...rest })
}

async function payout(id: unknown): Promise<JsonObject> {
  return (await own.get(`/incentives/payouts/${String(id)}`)).json
}

const information = () => ({
  company_name: under.partner('solution-provider').name, bank_account_name: under.partner('solution-provider').name,
  bank_name: 'Demo Bank', bank_account: '6200000000000000001', taxpayer_id: '91320100MA00DEMO0X', taxpayer_type: 'SMALL_SCALE',
})

describe('a statement', () => {
  const path = '/incentives/statements'
  const inState = async (state: string): Promise<JsonObject> => own.one(path, 'statements', 'state', state)
  const act = async (state: string, action: string, body?: object): Promise<Answer> =>
    own.post(`${path}/${String((await inState(state))['statement_id'])}/${action}`, body)

  it('is confirmed, again if need be, granted, and becomes a bill with its details', async () => {
    const before = await inState('PENDING_CONFIRMATION')
    const id = String(before['statement_id'])
    const confirmed = await own.post(`${path}/${id}/confirm`)
    expect(confirmed.json).toEqual({ ...before, state: 'GRANTING' })
    expect((await own.post(`${path}/${id}/confirm`)).json).toEqual(confirmed.json)
    await clock.advance(day)
    expect(await own.one(path, 'statements', 'statement_id', id)).toEqual({ ...before, state: 'GRANTED' })
    const made = await bill(id.replace('STM', 'INC'))
    expect(made).toMatchObject({ statement_id: id, state: 'ACCOUNTED', incentive_amount: before['incentive_amount'], notify_time: '2026-11-23T08:00:00Z' })
    const details = await own.every(`/incentives/bills/${String(made['incentive_id'])}/details`, 'details')
    expect(details.reduce((sum, one) => sum + fen(one['incentive_amount']), 0n)).toBe(fen(before['incentive_amount']))
    expect(column(await own.every('/incentives/bills', 'incentives'), 'incentive_id').slice(0, 4)).toContain(made['incentive_id'])
    expect(outcome(await own.post(`${path}/${id}/confirm`))).toEqual([409, 'PCM.INC.0001'])
  })

  it('is confirmed by the end of its publicity period otherwise', async () => {
    const id = String((await inState('PENDING_CONFIRMATION'))['statement_id'])
    expect(await own.event('statement', id, 'grant')).toEqual([409, 'SANDBOX.FORBIDDEN_MOVE'])
    expect(await own.event('statement', id, 'end-publicity')).toEqual([200, 'GRANTING'])
    expect(await own.event('statement', id, 'grant')).toEqual([200, 'GRANTED'])
  })

  it('takes objections while it is to be confirmed', async () => {
    const answer = await act('PENDING_CONFIRMATION', 'feedback', { text: 'An order is missing.', detail_ids: ['DTL-1'] })
    expect([answer.status, answer.text]).toEqual([204, ''])
    const told = await under.asPartner('GET', '/__sandbox/console')
    expect(rows(told.json, 'feedback')).toMatchObject([{ partnerId: own.partnerId, text: 'An order is missing.', detailIds: ['DTL-1'] }])
    expect((await inState('PENDING_CONFIRMATION'))['state']).toBe('PENDING_CONFIRMATION')
    expect(outcome(await act('PENDING_CONFIRMATION', 'feedback', { text: '' }))).toEqual([400, 'CBC.0100'])
  })

  it.each(['ESTIMATED', 'GRANTED'])('in the state %s takes neither', async (state) => {
    expect(outcome(await act(state, 'confirm'))).toEqual([409, 'PCM.INC.0001'])
    expect(outcome(await act(state, 'feedback', { text: 'Too late.' }))).toEqual([409, 'PCM.INC.0001'])
  })

  it('of another partner is nobody\'s', async () => {
    const foreign = await consoleOf(under, 'distributor').one(path, 'statements', 'state', 'PENDING_CONFIRMATION')
    expect(outcome(await own.post(`${path}/${String(foreign['statement_id'])}/confirm`))).toEqual([404, 'PCM.0404'])
    expect(outcome(await own.post(`${path}/STM-0/feedback`, { text: 'Hello?' }))).toEqual([404, 'PCM.0404'])
  })
})

describe('a payout order', () => {
  it('to the account, with an owed invoice, is paid in a few days', async () => {
    const resale = await payable('2')
    const cash = () => under.partner('solution-provider').accounts.find(({ type }) => type === 1)?.amount ?? 0n
    const before = cash()
    const wish = { method: 'CLOUD_ACCOUNT_INVOICE_OWED', bills: resale }
    const amount = yuan(total(resale))
    expect((await preview(wish)).json).toEqual({
      apply_amount: amount, settlement_amount: amount, invoice_required: false, owed_invoice_amount: amount,
      incentive_ids: column(resale, 'incentive_id'),
    })
    const { status, json } = await request(wish)
    expect([status, json]).toEqual([201, {
      payout_id: expect.stringMatching(/^PAY-202611-\d{4}$/), mode: 'SELECTED', method: wish.method, state: 'SUBMITTED',
      incentive_ids: column(resale, 'incentive_id'), apply_amount: amount, settlement_amount: amount, partner_tax_rate: '',
      invoice_required: false, owed_invoice_id: expect.stringMatching(/^OWE-/), voucher_quota_id: '', reject_reason: '',
      apply_time: '2026-11-22T08:00:00Z', measure_id: 1, currency: 'CNY',
    }])
    expect(await payout(json['payout_id'])).toEqual(json)
    const owed = await own.one('/invoices/owed', 'owed_invoices', 'owed_id', json['owed_invoice_id'])
    expect(owed).toMatchObject({ source: 'INCENTIVE_PAYOUT', source_ref: json['payout_id'], owed_amount: amount, tax_rate: '0.06', status: 'OPEN' })
    for (const one of resale) expect((await bill(one['incentive_id']))['state']).toBe('REQUESTED')
    await clock.advance(day)
    expect((await payout(json['payout_id']))['state']).toBe('APPROVED')
    await clock.advance(day)
    expect([(await payout(json['payout_id']))['state'], cash()]).toEqual(['PAYING', before])
    await clock.advance(2 * day)
    expect(await payout(json['payout_id'])).toMatchObject({ state: 'COMPLETED', pay_time: '2026-11-26T08:00:00Z' })
    expect(cash() - before).toBe(total(resale))
    expect(under.sandbox.world.ledger.changes.get(own.partnerId)?.at(-1)).toMatchObject({ tradeId: json['payout_id'], kind: 'rebate', amount: total(resale) })
    for (const one of resale) expect(await bill(one['incentive_id'])).toMatchObject({ payable_amount: '0.00' })
  })

  it('as voucher quota brings a quota of that value', async () => {
    const one = await accounted('2')
    const { json } = await request({ method: 'VOUCHER_QUOTA', bills: [one] })
    const id = String(json['payout_id'])
    await clock.advance(4 * day)
    const quota = String((await payout(id))['voucher_quota_id'])
    const quotas = await under.asPartner('POST', '/v2/partners/coupon-quotas/query', { body: { limit: 50 } })
    expect(rows(quotas.json, 'quotas').find((row) => row['quota_id'] === quota)).toMatchObject({ quota_type: 0, quota_status: 0 })
    expect(under.sandbox.world.coupons.quotas.get(quota)?.balance).toBe(fen(json['settlement_amount']))
  })

  it.each([['BANK_TRANSFER', '0.03'], ['CLOUD_ACCOUNT', '0.06']] as const)('by %s at %s waits for invoices', async (method, rate) => {
    const one = await accounted(null)
    const applied = fen(one['payable_amount'])
    const settled = rate === '0.06' ? applied : (applied * 206n + 106n) / 212n
    const wish = { method, bills: [one], rate }
    expect((await preview(wish)).json).toMatchObject({ settlement_amount: yuan(settled), invoice_required: true, owed_invoice_amount: '0.00' })
    const { json } = await request(wish)
    expect(json).toMatchObject({ invoice_required: true, partner_tax_rate: rate, settlement_amount: yuan(settled), owed_invoice_id: '' })
    const path = `/incentives/payouts/${String(json['payout_id'])}`
    await clock.advance(5 * day)
    expect((await payout(json['payout_id']))['state']).toBe('PENDING_INVOICE')
    expect((await own.get(`${path}/invoice-list`)).json).toMatchObject({ payout_id: json['payout_id'], invoice_amount: yuan(settled), tax_rate: rate, invoice_type: 'VAT_SPECIAL' })
    const parts = [{ invoice_no: 'A-1', amount: yuan(settled - 100n), medium: 'DIGITAL' }, { invoice_no: 'A-2', amount: '1.00', medium: 'PAPER' }]
    const sent = await own.post(`${path}/invoices`, { invoices: parts, express_no: 'SF1' })
    expect([sent.status, sent.json['state']]).toEqual([200, 'INVOICE_REVIEW'])
    expect(outcome(await own.post(`${path}/invoices`, { invoices: parts }))).toEqual([409, 'PCM.INC.0021'])
    expect(await own.event('payout', String(json['payout_id']), 'reject-invoices', 'Wrong title.')).toEqual([200, 'INVOICE_REJECTED'])
    expect((await payout(json['payout_id']))['reject_reason']).toBe('Wrong title.')
    expect((await own.post(`${path}/invoices`, { invoices: parts })).json).toMatchObject({ state: 'INVOICE_REVIEW', reject_reason: '' })
    await clock.advance(4 * day)
    expect((await payout(json['payout_id']))['state']).toBe('COMPLETED')
    expect(await bill(one['incentive_id'])).toMatchObject({ state: fen(one['frozen_amount']) > 0n ? 'FROZEN' : 'PAID', paid_amount: one['payable_amount'], requested_amount: '0.00' })
  })

  it('takes invoices that add up, each for one order only', async () => {
    const [first, second] = [await accounted(null), (await payable('1'))[0]]
    if (!second) throw new TypeError('no such bill is seeded')
    const orders = await Promise.all([first, second].map((one) => request({ method: 'CLOUD_ACCOUNT', bills: [one], rate: '0.06' })))
    await clock.advance(day)
    const paths = orders.map(({ json }) => `/incentives/payouts/${String(json['payout_id'])}/invoices`)
    const invoice = (no: string, index: 0 | 1, less = 0n) =>
      ({ invoice_no: no, amount: yuan(fen(orders[index]?.json['settlement_amount']) - less), medium: 'ELECTRONIC' })
    const send = (index: 0 | 1, ...invoices: object[]) => own.post(paths[index] ?? '', { invoices })
    expect(outcome(await send(0, invoice('B-1', 0, 1n)))).toEqual([400, 'PCM.INC.0022'])
    expect(outcome(await send(0, { ...invoice('B-1', 0), amount: '1.234' }))).toEqual([400, 'CBC.0100'])
    expect(outcome(await send(0, invoice('B-1', 0), invoice('B-1', 0)))).toEqual([400, 'CBC.0100'])
    expect((await send(0, invoice('B-1', 0))).status).toBe(200)
    expect(outcome(await send(1, invoice('B-1', 1)))).toEqual([409, 'PCM.INC.0023'])
    expect((await send(1, invoice('B-2', 1))).status).toBe(200)
    expect(outcome(await own.post('/incentives/payouts/PAY-0/invoices', { invoices: [invoice('B-3', 0)] }))).toEqual([404, 'PCM.0404'])
  })

  it('without invoices has no invoice list and takes none', async () => {
    const { json } = await request({ method: 'VOUCHER_QUOTA', bills: [await accounted('2')] })
    const path = `/incentives/payouts/${String(json['payout_id'])}`
    expect(outcome(await own.get(`${path}/invoice-list`))).toEqual([409, 'PCM.INC.0020'])
    const invoices = [{ invoice_no: 'C-1', amount: json['settlement_amount'], medium: 'PAPER' }]
    expect(outcome(await own.post(`${path}/invoices`, { invoices }))).toEqual([409, 'PCM.INC.0021'])
    expect(outcome(await own.get('/incentives/payouts/PAY-0/invoice-list'))).toEqual([404, 'PCM.0404'])
  })

  it('whose payment the bank returns is paid once the bank data are certified anew', async () => {
    const { json } = await request({ method: 'BANK_TRANSFER', bills: [await accounted(null)], rate: '0.03' })
    const id = String(json['payout_id'])
    await clock.advance(day)
    await own.post(`/incentives/payouts/${id}/invoices`, { invoices: [{ invoice_no: 'D-1', amount: json['settlement_amount'], medium: 'PAPER' }] })
    await clock.advance(2 * day)
    expect(await own.event('payout', id, 'return-payment')).toEqual([200, 'PAY_FAILED'])
    expect((await payout(id))['reject_reason']).toContain('bank')
    await own.put('/business-certification', information())
    await own.event('certification', own.partnerId, 'approve')
    const told = await under.asPartner('GET', '/__sandbox/console')
    const amount = rows(told.json, 'certifications').find((one) => one['partnerId'] === own.partnerId)?.['amountSent']
    expect((await own.post('/business-certification/verify-amount', { amount })).status).toBe(200)
    expect(await payout(id)).toMatchObject({ state: 'PAYING', reject_reason: '' })
    await clock.advance(2 * day)
    expect((await payout(id))['state']).toBe('COMPLETED')
  })

  it('that cannot be created leaves no owed invoice', async () => {
    const { json } = await request({ method: 'CLOUD_ACCOUNT_INVOICE_OWED', bills: [await accounted('2')] })
    expect(await own.event('payout', String(json['payout_id']), 'fail-creation')).toEqual([200, 'CREATE_FAILED'])
    const owed = await own.every('/invoices/owed', 'owed_invoices')
    expect(column(owed, 'owed_id')).not.toContain(json['owed_invoice_id'])
  })

  it('of everything is possible once all that is payable allows the same methods', async () => {
    const all = { mode: 'ALL_MERGED', method: 'VOUCHER_QUOTA' }
    expect(outcome(await own.post('/incentives/payouts/preview', all))).toEqual([400, 'PCM.INC.0013'])
    await request({ method: 'VOUCHER_QUOTA', bills: await payable('2') })
    const rest = [...await payable(null), ...await payable('1')]
    const quoted = await own.post('/incentives/payouts/preview', all)
    expect(quoted.json).toMatchObject({ apply_amount: yuan(total(rest)), invoice_required: false })
    expect(quoted.json['incentive_ids']).toHaveLength(rest.length)
    const made = await own.post('/incentives/payouts', { ...all, expected_amount: quoted.json['apply_amount'], client_token: 'all-merged-1' })
    expect([made.status, made.json['mode']]).toEqual([201, 'ALL_MERGED'])
    expect((await own.get('/incentives/bills')).json['total_payable_amount']).toBe('0.00')
    expect(outcome(await own.post('/incentives/payouts/preview', all))).toEqual([400, 'PCM.INC.0010'])
  })

  it('is the first result again for the same client token, for a day, and refused for another body', async () => {
    const one = await accounted('2')
    const wish = { method: 'VOUCHER_QUOTA', bills: [one] }
    const first = await request(wish, { client_token: 'the-same-token' })
    await clock.advance(day - 1000)
    expect((await request(wish, { client_token: 'the-same-token' })).json).toEqual(first.json)
    expect(outcome(await request(wish, { client_token: 'the-same-token', expected_amount: '1.00' }))).toEqual([409, 'PCM.0409'])
    await clock.advance(2000)
    expect(outcome(await request(wish, { client_token: 'the-same-token' }))).toEqual([409, 'PCM.INC.0016'])
  })

  it.each(['', 'short', 'x'.repeat(65), undefined])('needs a client token of 8 to 64 characters, not %j', async (token) => {
    const bills = [await accounted('2')]
    expect(outcome(await request({ method: 'VOUCHER_QUOTA', bills }, { client_token: token }))).toEqual([400, 'CBC.0100'])
  })

  it('is refused for what cannot be paid out, and has then changed nothing', async () => {
    const all = await own.every('/incentives/bills', 'incentives')
    const one = (state: string): JsonObject => all.find((row) => row['state'] === state) ?? {}
    const [resale, special] = [await accounted('2'), await accounted(null)]
    const quota = { method: 'VOUCHER_QUOTA' }
    const cases: readonly (readonly [Wish, object, number, string])[] = [
      [{ ...quota, bills: [one('EXPIRED')] }, { expected_amount: '1.00' }, 400, 'PCM.INC.0015'],
      [{ ...quota, bills: [one('PAID')] }, { expected_amount: '1.00' }, 400, 'PCM.INC.0010'],
      [{ ...quota, bills: [one('FROZEN')] }, { expected_amount: '1.00' }, 400, 'PCM.INC.0010'],
      [{ ...quota, bills: [one('OFFSET')] }, { expected_amount: '1.00' }, 400, 'PCM.INC.0010'],
      [{ ...quota, bills: [one('REQUESTED')] }, { expected_amount: '1.00' }, 409, 'PCM.INC.0016'],
      [{ ...quota, bills: [resale, special] }, {}, 400, 'PCM.INC.0013'],
      [{ method: 'BANK_TRANSFER', bills: [resale], rate: '0.03' }, {}, 400, 'PCM.INC.0011'],
      [{ method: 'CLOUD_ACCOUNT_INVOICE_OWED', bills: [special] }, {}, 400, 'PCM.INC.0011'],
      [{ ...quota, bills: [resale] }, { expected_amount: yuan(total([resale]) + 1n) }, 409, 'PCM.INC.0014'],
      [{ ...quota, bills: [resale] }, { expected_amount: '0' }, 400, 'CBC.0100'],
      [{ ...quota, bills: [resale], rate: '0.06' }, {}, 400, 'CBC.0100'],
      [{ method: 'CLOUD_ACCOUNT', bills: [special] }, {}, 400, 'CBC.0100'],
      [{ ...quota, bills: [resale, resale] }, {}, 400, 'CBC.0100'],
      [{ ...quota, bills: [resale] }, { incentive_ids: ['INC-0'] }, 400, 'CBC.0100'],
      [{ ...quota, bills: [resale] }, { incentive_ids: undefined }, 400, 'CBC.0100'],
      [{ ...quota, bills: [resale] }, { mode: 'ALL_MERGED' }, 400, 'CBC.0100'],
      [{ ...quota, bills: [resale] }, { mode: 'AUTO' }, 400, 'CBC.0100'],
    ]
    for (const [wish, rest, status, code] of cases) expect(outcome(await request(wish, rest))).toEqual([status, code])
    for (const [wish, , , code] of cases.slice(0, 5)) {
      expect(outcome(await preview(wish))).toEqual([400, 'PCM.INC.0010'])
      expect(['PCM.INC.0010', 'PCM.INC.0015', 'PCM.INC.0016']).toContain(code)
    }
    expect(await own.every('/incentives/bills', 'incentives')).toEqual(all)
  })
})

describe('the business certification', () => {
  const path = '/business-certification'
  const sentTo = async (partnerId: string): Promise<unknown> => {
    const told = await under.asPartner('GET', '/__sandbox/console')
    return rows(told.json, 'certifications').find((one) => one['partnerId'] === partnerId)?.['amountSent']
  }

  it('is a condition of every payout, and reviewed before the random amount is entered', async () => {
    const bills = [await accounted('2')]
    const before = (await own.get(path)).json
    expect(before).toMatchObject({ state: 'APPROVED', contract_entity: 'HUAWEI_CLOUD_COMPUTING' })
    const submitted = await own.put(path, information())
    expect(submitted.json).toMatchObject({ ...information(), state: 'IN_REVIEW', currency: 'CNY', contact_name: '' })
    expect(outcome(await own.put(path, information()))).toEqual([409, 'PCM.INC.0030'])
    for (const answer of [await preview({ method: 'VOUCHER_QUOTA', bills }), await request({ method: 'VOUCHER_QUOTA', bills })]) {
      expect(outcome(answer)).toEqual([403, 'PCM.INC.0012'])
    }
    expect(outcome(await own.post(`${path}/verify-amount`, { amount: '0.37' }))).toEqual([400, 'PCM.INC.0031'])
    await clock.advance(day)
    expect((await own.get(path)).json['state']).toBe('BANK_VERIFYING')
    expect(outcome(await own.put(path, information()))).toEqual([409, 'PCM.INC.0030'])
    const amount = String(await sentTo(own.partnerId))
    expect(amount).toMatch(/^0\.\d{2}$/)
    const wrong = yuan(fen(amount) + 1n)
    expect(outcome(await own.post(`${path}/verify-amount`, { amount: wrong }))).toEqual([400, 'PCM.INC.0031'])
    expect(outcome(await own.post(`${path}/verify-amount`, { amount: 'much' }))).toEqual([400, 'CBC.0100'])
    expect((await own.post(`${path}/verify-amount`, { amount })).json['state']).toBe('APPROVED')
    expect(outcome(await own.post(`${path}/verify-amount`, { amount }))).toEqual([400, 'PCM.INC.0031'])
    expect((await request({ method: 'VOUCHER_QUOTA', bills })).status).toBe(201)
  })

  it('keeps payments waiting while it is changed', async () => {
    const { json } = await request({ method: 'VOUCHER_QUOTA', bills: [await accounted('2')] })
    await clock.advance(day)
    await own.put(path, information())
    await clock.advance(5 * day)
    expect((await payout(json['payout_id']))['state']).toBe('APPROVED')
    await own.post(`${path}/verify-amount`, { amount: await sentTo(own.partnerId) })
    await clock.advance(4 * day)
    expect((await payout(json['payout_id']))['state']).toBe('COMPLETED')
  })

  it('thaws bills that were frozen for it', async () => {
    const frozen = await own.one('/incentives/bills', 'incentives', 'state', 'FROZEN')
    await own.put(path, information())
    await own.event('certification', own.partnerId, 'approve')
    await own.post(`${path}/verify-amount`, { amount: await sentTo(own.partnerId) })
    expect(await bill(frozen['incentive_id'])).toMatchObject({ state: 'ACCOUNTED', payable_amount: frozen['incentive_amount'], frozen_amount: '0.00', freeze_reasons: [] })
  })

  it('is in the company\'s own name, and says why it was refused', async () => {
    expect(outcome(await own.put(path, { ...information(), bank_account_name: 'Another' }))).toEqual([400, 'CBC.0100'])
    await own.put(path, information())
    expect(await own.event('certification', own.partnerId, 'reject', 'The branch is unknown.')).toEqual([200, 'REJECTED'])
    expect((await own.get(path)).json).toMatchObject({ state: 'REJECTED', reject_reason: 'The branch is unknown.' })
    expect((await own.put(path, information())).json).toMatchObject({ state: 'IN_REVIEW', reject_reason: '' })
  })

  it('of the cloud reseller was refused: it is paid nothing', async () => {
    const reseller = consoleOf(under, 'cloud-reseller')
    expect((await reseller.get(path)).json['state']).toBe('REJECTED')
    const body = { mode: 'ALL_MERGED', method: 'VOUCHER_QUOTA', expected_amount: '1.00', client_token: 'reseller-1' }
    expect(outcome(await reseller.post('/incentives/payouts', body))).toEqual([403, 'PCM.INC.0012'])
  })
})

describe('automatic payout', () => {
  const path = '/incentives/auto-payout'

  it('pays out what is accounted from then on, by methods that are open for it', async () => {
    expect((await own.get(path)).json).toEqual({ enabled: false, method: 'VOUCHER_QUOTA', partner_tax_rate: '', update_time: '2026-06-30T09:15:00Z' })
    const before = (await own.every('/incentives/payouts', 'payouts')).length
    const set = await own.put(path, { enabled: true, method: 'CLOUD_ACCOUNT_INVOICE_OWED' })
    expect(set.json).toEqual({ enabled: true, method: 'CLOUD_ACCOUNT_INVOICE_OWED', partner_tax_rate: '', update_time: '2026-11-22T08:00:00Z' })
    expect((await own.put(path, { enabled: true, method: 'CLOUD_ACCOUNT_INVOICE_OWED' })).json).toEqual(set.json)
    expect((await own.every('/incentives/payouts', 'payouts')).length).toBe(before)
    const waiting = await own.every('/incentives/statements', 'statements', { state: 'PENDING_CONFIRMATION' })
    for (const one of waiting) await own.post(`/incentives/statements/${String(one['statement_id'])}/confirm`)
    await clock.advance(day)
    const added = (await own.every('/incentives/payouts', 'payouts')).slice(0, -before)
    const resale = waiting.find((one) => one['association_type'] === '2')
    expect(added).toMatchObject([{ mode: 'AUTO', state: 'SUBMITTED', incentive_ids: [String(resale?.['statement_id']).replace('STM', 'INC')] }])
    expect((await own.put(path, { enabled: false })).json).toMatchObject({ enabled: false, method: 'CLOUD_ACCOUNT_INVOICE_OWED' })
  })

  it('needs a method, its rate, and the certification', async () => {
    expect(outcome(await own.put(path, { enabled: true }))).toEqual([400, 'CBC.0100'])
    expect(outcome(await own.put(path, { enabled: true, method: 'BANK_TRANSFER' }))).toEqual([400, 'CBC.0100'])
    expect((await own.put(path, { enabled: true, method: 'BANK_TRANSFER', partner_tax_rate: '0.03' })).json).toMatchObject({ partner_tax_rate: '0.03' })
    const reseller = consoleOf(under, 'cloud-reseller')
    expect(outcome(await reseller.put(path, { enabled: true, method: 'VOUCHER_QUOTA' }))).toEqual([403, 'PCM.INC.0012'])
  })

  it('is refused for a method that no bill of the partner allows', async () => {
    const { incentives } = under.sandbox.world.console.incentivesOf(own.partnerId)
    incentives.splice(0, incentives.length, ...incentives.filter((one) => one.associationType === '2'))
    expect(outcome(await own.put(path, { enabled: true, method: 'CLOUD_ACCOUNT', partner_tax_rate: '0.06' }))).toEqual([400, 'PCM.INC.0011'])
    expect((await own.put(path, { enabled: true, method: 'VOUCHER_QUOTA' })).status).toBe(200)
  })
})

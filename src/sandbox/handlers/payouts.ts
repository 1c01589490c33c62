/** Payout orders of incentives, their invoices, the automatic setting. Rules: billing-incentives.mapping.md section 6. */
import { exactBody, fenOf, positiveYuan } from '../amounts.ts'
import { oncePerToken } from '../console/client-tokens.ts'
import { needsInvoice, openPayout, payoutSubject, quote } from '../console/payouts.ts'
import type { PartnerTaxRate, Selection } from '../console/payouts.ts'
import { stepOf } from '../console/machine.ts'
import { refused, tryMove } from '../console/progress.ts'
import type { AutoPayout, IncentiveBook, Payout, PayoutInvoice, PayoutMethod } from '../console-world.ts'
import { isObject } from '../contracts.ts'
import { badParameter, failure, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime, yuanText } from '../wire.ts'
import type { World } from '../world.ts'
import { timeWindow, within } from './window.ts'

function book(request: SandboxRequest, world: World): IncentiveBook {
  return world.console.incentivesOf(request.caller.partner.id)
}

function render(one: Payout): object {
  return {
    payout_id: one.id,
    mode: one.mode,
    method: one.method,
    state: one.state,
    incentive_ids: one.parts.map(({ incentiveId }) => incentiveId),
    apply_amount: yuanText(one.applied),
    settlement_amount: yuanText(one.settlement),
    partner_tax_rate: one.partnerTaxRate,
    invoice_required: one.partnerTaxRate !== '',
    owed_invoice_id: one.owedInvoiceId,
    voucher_quota_id: one.voucherQuotaId,
    reject_reason: one.rejectReason,
    apply_time: utcTime(one.applyTime),
    ...(one.payTime === null ? {} : { pay_time: utcTime(one.payTime) }),
    measure_id: 1,
    currency: 'CNY',
  }
}

function list(request: SandboxRequest, world: World): Reply {
  const applied = timeWindow(request, 'apply_time_begin', 'apply_time_end')
  if (applied === null) return badParameter(request.operation, 'Parameter apply_time_end must not be before apply_time_begin.')
  const [state, method] = [text(request, 'state'), text(request, 'method')]
  const found = book(request, world).payouts.filter((one) =>
    (state === undefined || one.state === state) &&
    (method === undefined || one.method === method) &&
    within(one.applyTime, applied))
  const page = paged(request, found)
  return ok({ total_count: found.length, payouts: page.map(render) })
}

function find(request: SandboxRequest, world: World): Payout | undefined {
  return payoutSubject.find(world, request.caller.partner.id, request.path['payout_id'] ?? '')
}

function notFound(): Reply {
  return failure(404, 'PCM.0404', 'No such payout of this partner.')
}

function show(request: SandboxRequest, world: World): Reply {
  const found = find(request, world)
  return found ? ok(render(found)) : notFound()
}

const methods: readonly PayoutMethod[] = ['VOUCHER_QUOTA', 'BANK_TRANSFER', 'CLOUD_ACCOUNT', 'CLOUD_ACCOUNT_INVOICE_OWED']
const rates: readonly PartnerTaxRate[] = ['0.03', '0.06']

function methodOf(request: SandboxRequest): PayoutMethod | null {
  return methods.find((one) => one === text(request, 'method')) ?? null
}

function rateOf(request: SandboxRequest): PartnerTaxRate {
  return rates.find((one) => one === text(request, 'partner_tax_rate')) ?? ''
}

/** What is asked for; a text says what is wrong. */
function selectionOf(request: SandboxRequest): Selection | string {
  const method = methodOf(request)
  if (method === null) return 'Parameter method is invalid.'
  const ids = texts(request, 'incentive_ids')
  if (new Set(ids).size !== ids.length) return 'Parameter incentive_ids names a bill twice.'
  const mode = text(request, 'mode') === 'SELECTED' ? 'SELECTED' : 'ALL_MERGED'
  if ((mode === 'SELECTED') !== (ids.length > 0)) return 'Parameter incentive_ids is for the mode SELECTED, and only for it.'
  return { mode, method, incentiveIds: mode === 'SELECTED' ? ids : null, partnerTaxRate: rateOf(request) }
}

/** The codes that the preview does not list: to it there is simply nothing to pay. */
const notPreviewed = new Set(['PCM.INC.0015', 'PCM.INC.0016'])

function preview(request: SandboxRequest, world: World): Reply {
  const selection = selectionOf(request)
  if (typeof selection === 'string') return badParameter(request.operation, selection)
  const quoted = quote(book(request, world), selection)
  if ('code' in quoted) return notPreviewed.has(quoted.code) ? failure(400, 'PCM.INC.0010', quoted.message) : refused(quoted)
  const isOwed = selection.method === 'CLOUD_ACCOUNT_INVOICE_OWED'
  return ok({
    apply_amount: yuanText(quoted.applied),
    settlement_amount: yuanText(quoted.settlement),
    invoice_required: needsInvoice(selection.method),
    owed_invoice_amount: yuanText(isOwed ? quoted.applied : 0n),
    incentive_ids: quoted.bills.map(({ id }) => id),
  })
}

function create(request: SandboxRequest, world: World): Reply {
  const selection = selectionOf(request)
  if (typeof selection === 'string') return badParameter(request.operation, selection)
  const expected = positiveYuan(request, 'expected_amount')
  if (expected === null) return badParameter(request.operation, 'Parameter expected_amount is invalid.')
  return oncePerToken(request, world, () => {
    const quoted = quote(book(request, world), selection)
    if ('code' in quoted) return refused(quoted)
    if (quoted.applied !== expected) return failure(409, 'PCM.INC.0014', 'The payable amount changed since it was read.')
    return { status: 201, body: render(openPayout(world, request.caller.partner.id, selection, quoted, request.now)) }
  })
}

function showInvoiceList(request: SandboxRequest, world: World): Reply {
  const found = find(request, world)
  if (!found) return notFound()
  const partnerId = request.caller.partner.id
  const forbidden = tryMove(world, payoutSubject, {
    partnerId, id: found.id, item: found, on: 'ShowIncentivePayoutInvoiceList', at: request.now,
  })
  if (forbidden) return refused(forbidden)
  return ok({
    payout_id: found.id,
    invoice_amount: yuanText(found.settlement),
    tax_rate: found.partnerTaxRate,
    invoice_type: 'VAT_SPECIAL',
    buyer_title: 'Huawei Cloud Computing Technologies Co., Ltd.',
    mailing_address: '贵州省贵安新区示例大道1号 华为云激励结算组',
    mailbox: 'incentive-invoices@example.com',
  })
}

/** The invoices that are sent, with exact amounts; null where one is unusable. */
function invoicesOf(request: SandboxRequest): readonly PayoutInvoice[] | null {
  const { invoices } = exactBody(request)
  const read = (Array.isArray(invoices) ? invoices : []).map((one: unknown): PayoutInvoice | null => {
    if (!isObject(one)) return null
    const [number, amount, medium] = [one['invoice_no'], fenOf(one['amount']), one['medium']]
    const isMedium = medium === 'PAPER' || medium === 'ELECTRONIC' || medium === 'DIGITAL'
    return typeof number === 'string' && number !== '' && amount !== null && isMedium ? { number, amount, medium } : null
  })
  const sent = read.filter((one) => one !== null)
  return sent.length === read.length && new Set(sent.map(({ number }) => number)).size === sent.length ? sent : null
}

function submitInvoices(request: SandboxRequest, world: World): Reply {
  const found = find(request, world)
  if (!found) return notFound()
  const invoices = invoicesOf(request)
  if (!invoices) return badParameter(request.operation, 'Parameter invoices is invalid, or names an invoice twice.')
  const partnerId = request.caller.partner.id
  const on = 'SubmitIncentivePayoutInvoices'
  const step = stepOf(payoutSubject.machine, on, { state: found.state, variant: found.method })
  if ('to' in step) {
    const total = invoices.reduce((sum, { amount }) => sum + amount, 0n)
    if (total !== found.settlement) return failure(400, 'PCM.INC.0022', 'The invoices do not add up to the amount to invoice.')
    const used = book(request, world).payouts.flatMap((one) => (one === found ? [] : one.invoices.map(({ number }) => number)))
    if (invoices.some(({ number }) => used.includes(number))) {
      return failure(409, 'PCM.INC.0023', 'An invoice was used for another payout order.')
    }
  }
  const forbidden = tryMove(world, payoutSubject, { partnerId, id: found.id, item: found, on, at: request.now })
  if (forbidden) return refused(forbidden)
  found.invoices = invoices
  found.expressNo = text(request, 'express_no') ?? ''
  return ok(render(found))
}

function renderAuto({ enabled, method, partnerTaxRate, updateTime }: AutoPayout): object {
  return {
    enabled,
    ...(method === null ? {} : { method, partner_tax_rate: partnerTaxRate }),
    ...(updateTime === null ? {} : { update_time: utcTime(updateTime) }),
  }
}

/** Switching it off needs no certification and keeps the method unless another one is sent. */
function updateAuto(request: SandboxRequest, world: World): Reply {
  const own = book(request, world)
  const enabled = request.body['enabled'] === true
  const method = methodOf(request) ?? (enabled ? null : own.autoPayout.method)
  if (enabled && method === null) return badParameter(request.operation, 'Parameter method is required.')
  const sent = rateOf(request)
  const partnerTaxRate = sent === '' && methodOf(request) === null ? own.autoPayout.partnerTaxRate : sent
  if (method !== null && needsInvoice(method) === (partnerTaxRate === '')) {
    return badParameter(request.operation, 'Parameter partner_tax_rate does not go with the method.')
  }
  if (enabled && own.certification.state !== 'APPROVED') {
    return failure(403, 'PCM.INC.0012', 'The business information is not certified, or is being changed.')
  }
  if (enabled && !own.incentives.some((one) => method !== null && one.allowedMethods.includes(method))) {
    return failure(400, 'PCM.INC.0011', 'The method is not available to this partner.')
  }
  own.autoPayout = { enabled, method, partnerTaxRate, updateTime: request.now }
  return ok(renderAuto(own.autoPayout))
}

export const handlers: Handlers = {
  ListIncentivePayouts: list,
  ShowIncentivePayout: show,
  PreviewIncentivePayout: preview,
  CreateIncentivePayout: create,
  ShowIncentivePayoutInvoiceList: showInvoiceList,
  SubmitIncentivePayoutInvoices: submitInvoices,
  ShowIncentiveAutoPayout: (request, world) => ok(renderAuto(book(request, world).autoPayout)),
  UpdateIncentiveAutoPayout: updateAuto,
}

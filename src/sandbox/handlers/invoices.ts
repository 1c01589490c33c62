/** Invoices and what can be invoiced. Rules: billing-incentives.mapping.md section 5. */
import { currentCycle, isCycle } from '../billing-world.ts'
import type { BlockReason, Invoice, InvoiceBalance, InvoiceBook, InvoiceState, MailingAddress } from '../console-world.ts'
import { badParameter, failure, ok, pageByOffset } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer, text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime, yuanText } from '../wire.ts'
import type { World } from '../world.ts'
import { timeWindow, within } from './window.ts'

function book(request: SandboxRequest, world: World): InvoiceBook {
  return world.console.invoicesOf(request.caller.partner.id)
}

/** Records skipped from 0, ten a page unless asked otherwise. */
function page<Item>(request: SandboxRequest, items: readonly Item[]): readonly Item[] {
  return pageByOffset(items, integer(request, 'offset') ?? 0, integer(request, 'limit') ?? 10)
}

/** A list parameter, repeated or with commas. */
function list(request: SandboxRequest, name: string): ReadonlySet<string> {
  return new Set(texts(request, name).flatMap((value) => value.split(',')))
}

function matches(wanted: string | undefined, value: string): boolean {
  return wanted === undefined || wanted === value
}

/** What the state machine of `InvoiceState` allows besides looking at it. */
const actions: Record<InvoiceState, readonly string[]> = {
  PENDING_REVIEW: ['CANCEL', 'PREVIEW'],
  REJECTED: ['DELETE'],
  ISSUING: ['CANCEL', 'PREVIEW'],
  CANCELLING: ['PREVIEW'],
  ISSUING_CANCEL_FAILED: ['PREVIEW'],
  CANCELLED: ['DELETE'],
  PENDING_RECEIPT: ['CONFIRM_RECEIPT'],
  ISSUED: ['DOWNLOAD', 'RETURN'],
  RETURNING: ['DOWNLOAD'],
  RETURN_REJECTED: ['DOWNLOAD', 'RETURN'],
  RETURNED: [],
}

/** Paper is not downloaded; only paper can be withdrawn while it is issued. A return record can only be looked at. */
function allowedActions({ state, medium, sourceId }: Invoice): readonly string[] {
  if (sourceId !== null) return ['DETAIL']
  const allowed = actions[state].filter((action) => {
    if (action === 'DOWNLOAD') return medium !== 'PAPER'
    return action !== 'CANCEL' || state === 'PENDING_REVIEW' || medium === 'PAPER'
  })
  return [...allowed, 'DETAIL']
}

function renderAddress(one: MailingAddress): object {
  return {
    address_id: one.id,
    nationality: 'China',
    areacode: '0086',
    recipient: one.recipient,
    province: one.province,
    city: one.city,
    district: one.district,
    address: one.address,
    zipcode: one.zipcode,
    mobile_phone: one.mobilePhone,
    is_default: one.isDefault ? 1 : 0,
  }
}

/** Texts without a value are empty, times and an address without one are left out. */
function render(one: Invoice): object {
  return {
    invoice_id: one.id,
    request_id: one.requestId,
    state: one.state,
    allowed_actions: allowedActions(one),
    request_method: one.method,
    contract_entity: one.entity,
    bill_cycles: one.cycles,
    order_ids: one.orderIds,
    customer_ids: one.customerIds,
    invoice_type: one.type,
    medium: one.medium,
    title_type: one.title.type,
    title_name: one.title.name,
    taxpayer_id: one.title.taxpayerId,
    tax_rate: one.taxRate,
    selected_amount: yuanText(one.selected),
    owed_offset_amount: yuanText(one.owedOffset),
    invoice_amount: yuanText(one.selected - one.owedOffset),
    invoice_no: one.number ?? '',
    reject_reason: one.rejectReason ?? '',
    express_company: one.courier?.company ?? '',
    express_no: one.courier?.number ?? '',
    ...(one.mailingAddress === null ? {} : { mailing_address: renderAddress(one.mailingAddress) }),
    receive_emails: one.emails,
    apply_time: utcTime(one.applyTime),
    ...(one.issueTime === null ? {} : { issue_time: utcTime(one.issueTime) }),
    ...(one.receiptTime === null ? {} : { receipt_time: utcTime(one.receiptTime) }),
    source_invoice_id: one.sourceId ?? '',
    measure_id: 1,
    currency: 'CNY',
  }
}

function listInvoices(request: SandboxRequest, world: World): Reply {
  const applied = timeWindow(request, 'apply_time_begin', 'apply_time_end')
  if (applied === null) return badParameter(request.operation, 'Parameter apply_time_end must not be before apply_time_begin.')
  const states = list(request, 'states')
  const orderId = text(request, 'order_id')
  const cycle = text(request, 'bill_cycle')
  const found = book(request, world).invoices.filter((one) =>
    (states.size === 0 || states.has(one.state)) &&
    matches(text(request, 'request_method'), one.method) &&
    matches(text(request, 'invoice_type'), one.type) &&
    matches(text(request, 'medium'), one.medium) &&
    matches(text(request, 'contract_entity'), one.entity) &&
    (orderId === undefined || one.orderIds.includes(orderId)) &&
    (cycle === undefined || one.cycles.includes(cycle)) &&
    within(one.applyTime, applied))
  return ok({ total_count: found.length, invoices: page(request, found).map(render) })
}

function showInvoice(request: SandboxRequest, world: World): Reply {
  const found = book(request, world).invoices.find((one) => one.id === request.path['invoice_id'])
  return found ? ok(render(found)) : failure(404, 'PCM.0404', 'No such invoice of this partner.')
}

/** Why nothing can be asked for now. A cycle in arrears waits for payment; owed invoices are deducted first. */
function blockReasons(one: InvoiceBalance, owed: bigint): readonly BlockReason[] {
  const left = one.consumed - one.invoiced
  const reasons: BlockReason[] = []
  if (one.cycle >= currentCycle) reasons.push('NOT_SETTLED')
  if (one.debt > 0n) reasons.push(left < 0n ? 'ARREARS_NEGATIVE_BALANCE' : 'ARREARS')
  if (left <= 0n) reasons.push('NOTHING_LEFT')
  else if (owed > left) reasons.push('OWED_INVOICE')
  return reasons
}

function renderBalance(one: InvoiceBalance, { owed }: InvoiceBook): object {
  const reasons = blockReasons(one, owed[one.entity])
  return {
    bill_cycle: one.cycle,
    contract_entity: one.entity,
    consumed_amount: yuanText(one.consumed),
    invoiced_amount: yuanText(one.invoiced),
    owed_invoice_amount: yuanText(owed[one.entity]),
    debt_amount: yuanText(one.debt),
    invoiceable_amount: yuanText(one.consumed - one.invoiced),
    invoiceable: reasons.length === 0,
    block_reasons: reasons,
    measure_id: 1,
    currency: 'CNY',
  }
}

function badCycle(request: SandboxRequest, name: string): Reply | null {
  const value = text(request, name)
  return value === undefined || isCycle(value) ? null : badParameter(request.operation, `Parameter ${name} must be YYYY-MM.`)
}

function listCycles(request: SandboxRequest, world: World): Reply {
  const bad = badCycle(request, 'bill_cycle_begin') ?? badCycle(request, 'bill_cycle_end')
  if (bad) return bad
  const own = book(request, world)
  const begin = text(request, 'bill_cycle_begin')
  const end = text(request, 'bill_cycle_end')
  const found = own.cycles().filter((one) =>
    matches(text(request, 'contract_entity'), one.entity) &&
    (begin === undefined || one.cycle >= begin) &&
    (end === undefined || one.cycle <= end))
  return ok({ total_count: found.length, cycles: page(request, found).map((one) => renderBalance(one, own)) })
}

function listCustomerCycles(request: SandboxRequest, world: World): Reply {
  const bad = badCycle(request, 'bill_cycle')
  if (bad) return bad
  const own = book(request, world)
  const found = own.customerCycles(text(request, 'bill_cycle') ?? '').filter((one) =>
    matches(text(request, 'contract_entity'), one.entity) && matches(text(request, 'customer_id'), one.customerId))
  return ok({
    total_count: found.length,
    customer_cycles: page(request, found).map((one) => ({
      customer_id: one.customerId, customer_name: one.customerName, ...renderBalance(one, own),
    })),
  })
}

function listOrders(request: SandboxRequest, world: World): Reply {
  const paid = timeWindow(request, 'consume_time_begin', 'consume_time_end')
  if (paid === null) return badParameter(request.operation, 'Parameter consume_time_end must not be before consume_time_begin.')
  const types = list(request, 'product_types')
  const own = book(request, world)
  const found = own.orders().filter((one) =>
    matches(text(request, 'contract_entity'), one.entity) &&
    matches(text(request, 'customer_id'), one.customerId) &&
    matches(text(request, 'order_id'), one.orderId) &&
    (types.size === 0 || one.productTypes.some((type) => types.has(type))) &&
    within(one.paidTime, paid))
  return ok({
    total_count: found.length,
    orders: page(request, found).map((one) => ({
      order_id: one.orderId, customer_id: one.customerId, customer_account_name: one.accountName,
      product_types: one.productTypes, consume_time: utcTime(one.paidTime), ...renderBalance(one, own),
    })),
  })
}

export const handlers: Handlers = {
  ListInvoices: listInvoices,
  ShowInvoice: showInvoice,
  ListInvoiceableCycles: listCycles,
  ListInvoiceableOrders: listOrders,
  ListInvoiceableCustomerCycles: listCustomerCycles,
}

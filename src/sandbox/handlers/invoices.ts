/** Invoices and what can be invoiced. Rules: billing-incentives.mapping.md section 5. */
import { isCycle } from '../billing-world.ts'
import { stepOfInvoice } from '../console/invoice-changes.ts'
import { blockReasons, owedAmounts } from '../console/invoice-blocks.ts'
import type { OwedAmounts } from '../console/invoice-blocks.ts'
import { refuse } from '../console/refusing.ts'
import type { InvoiceBalance, InvoiceBook } from '../invoice-world.ts'
import { badParameter, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime, yuanText } from '../wire.ts'
import type { World } from '../world.ts'
import { renderInvoice } from './invoice-rendering.ts'
import { timeWindow, within } from './window.ts'

function book(request: SandboxRequest, world: World): InvoiceBook {
  return world.console.invoicesOf(request.caller.partner.id)
}

/** A list parameter, repeated or with commas. */
function list(request: SandboxRequest, name: string): ReadonlySet<string> {
  return new Set(texts(request, name).flatMap((value) => value.split(',')))
}

function matches(wanted: string | undefined, value: string): boolean {
  return wanted === undefined || wanted === value
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
  return ok({ total_count: found.length, invoices: paged(request, found).map(renderInvoice) })
}

function showInvoice(request: SandboxRequest, world: World): Reply {
  const found = book(request, world).invoices.find((one) => one.id === request.path['invoice_id'])
  return found ? ok(renderInvoice(found)) : refuse(request, 'PCM.0404')
}

const fileMs = 15 * 60_000

/** The address is valid for a quarter of an hour. */
function showFile(request: SandboxRequest, world: World): Reply {
  const found = book(request, world).invoices.find((one) => one.id === request.path['invoice_id'])
  if (!found) return refuse(request, 'PCM.0404')
  const step = stepOfInvoice(found, 'ShowInvoiceFile')
  if ('code' in step) return refuse(request, step.code)
  return ok({
    url: `https://download.example.com/invoices/${found.id}.pdf`, format: 'PDF', expire_time: utcTime(request.now + fileMs),
  })
}

function renderBalance(one: InvoiceBalance, owed: OwedAmounts): object {
  const reasons = blockReasons(one, owed)
  return {
    bill_cycle: one.cycle,
    contract_entity: one.entity,
    consumed_amount: yuanText(one.consumed),
    invoiced_amount: yuanText(one.invoiced),
    owed_invoice_amount: yuanText(owed(one.entity)),
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
  const owed = owedAmounts(own)
  const begin = text(request, 'bill_cycle_begin')
  const end = text(request, 'bill_cycle_end')
  const found = own.cycles().filter((one) =>
    matches(text(request, 'contract_entity'), one.entity) &&
    (begin === undefined || one.cycle >= begin) &&
    (end === undefined || one.cycle <= end))
  return ok({ total_count: found.length, cycles: paged(request, found).map((one) => renderBalance(one, owed)) })
}

function listCustomerCycles(request: SandboxRequest, world: World): Reply {
  const bad = badCycle(request, 'bill_cycle')
  if (bad) return bad
  const own = book(request, world)
  const owed = owedAmounts(own)
  const found = own.customerCycles(text(request, 'bill_cycle') ?? '').filter((one) =>
    matches(text(request, 'contract_entity'), one.entity) && matches(text(request, 'customer_id'), one.customerId))
  return ok({
    total_count: found.length,
    customer_cycles: paged(request, found).map((one) => ({
      customer_id: one.customerId, customer_name: one.customerName, ...renderBalance(one, owed),
    })),
  })
}

function listOrders(request: SandboxRequest, world: World): Reply {
  const paid = timeWindow(request, 'consume_time_begin', 'consume_time_end')
  if (paid === null) return badParameter(request.operation, 'Parameter consume_time_end must not be before consume_time_begin.')
  const types = list(request, 'product_types')
  const own = book(request, world)
  const owed = owedAmounts(own)
  const found = own.orders().filter((one) =>
    matches(text(request, 'contract_entity'), one.entity) &&
    matches(text(request, 'customer_id'), one.customerId) &&
    matches(text(request, 'order_id'), one.orderId) &&
    (types.size === 0 || one.productTypes.some((type) => types.has(type))) &&
    within(one.paidTime, paid))
  return ok({
    total_count: found.length,
    orders: paged(request, found).map((one) => ({
      order_id: one.orderId, customer_id: one.customerId, customer_account_name: one.accountName,
      product_types: one.productTypes, consume_time: utcTime(one.paidTime), ...renderBalance(one, owed),
    })),
  })
}

export const handlers: Handlers = {
  ListInvoices: listInvoices,
  ShowInvoice: showInvoice,
  ShowInvoiceFile: showFile,
  ListInvoiceableCycles: listCycles,
  ListInvoiceableOrders: listOrders,
  ListInvoiceableCustomerCycles: listCustomerCycles,
}

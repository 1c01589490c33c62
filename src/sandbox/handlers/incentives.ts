/** Incentive bills, their details, statements and payouts. Rules: billing-incentives.mapping.md section 6. */
import type { Incentive, IncentiveBook, IncentiveDetail, Payout, Statement } from '../console-world.ts'
import { badParameter, failure, ok, pageByOffset } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime, yuanText } from '../wire.ts'
import type { World } from '../world.ts'
import { timeWindow, within } from './window.ts'

/** Every product of the seeded world is taxed at six percent. */
const productTaxRate = '0.06'

function book(request: SandboxRequest, world: World): IncentiveBook {
  return world.console.incentivesOf(request.caller.partner.id)
}

/** Records skipped from 0, ten a page unless asked otherwise. */
function page<Item>(request: SandboxRequest, items: readonly Item[]): readonly Item[] {
  return pageByOffset(items, integer(request, 'offset') ?? 0, integer(request, 'limit') ?? 10)
}

/** An absent parameter matches everything; a text matches itself. */
function matches(wanted: string | undefined, value: string | null): boolean {
  return wanted === undefined || wanted === value
}

function renderIncentive(one: Incentive): object {
  return {
    incentive_id: one.id,
    statement_id: one.statementId,
    reconcile_period: one.period,
    incentive_plan: one.plan,
    ...(one.associationType === null ? {} : { association_type: one.associationType }),
    state: one.state,
    incentive_amount: yuanText(one.amount),
    payable_amount: yuanText(one.payable),
    frozen_amount: yuanText(one.frozen),
    requested_amount: yuanText(one.requested),
    paid_amount: yuanText(one.paid),
    freeze_reasons: one.frozen === 0n ? [] : [...new Set(one.details.flatMap(({ freezeReason }) => freezeReason ?? []))],
    product_tax_rate: productTaxRate,
    allowed_methods: one.allowedMethods,
    notify_time: utcTime(one.notifyTime),
    ...(one.expireTime === null ? {} : { expire_time: utcTime(one.expireTime) }),
    measure_id: 1,
    currency: 'CNY',
  }
}

/** The total is over everything that matches, not over the page. */
function listIncentives(request: SandboxRequest, world: World): Reply {
  const payableOnly = text(request, 'payable_only') === 'true'
  const found = book(request, world).incentives.filter((one) =>
    matches(text(request, 'reconcile_period'), one.period) &&
    matches(text(request, 'state'), one.state) &&
    matches(text(request, 'association_type'), one.associationType) &&
    (!payableOnly || one.payable > 0n))
  const payable = found.reduce((sum, one) => sum + one.payable, 0n)
  return ok({
    total_count: found.length,
    incentives: page(request, found).map(renderIncentive),
    total_payable_amount: yuanText(payable),
  })
}

function renderDetail(one: IncentiveDetail): object {
  return {
    detail_id: one.id,
    order_id: one.orderId,
    customer_id: one.customerId,
    customer_name: one.customerName,
    account_manager_name: one.accountManager,
    product_type: one.productType,
    performance_amount: yuanText(one.performance),
    incentive_rate: one.rate,
    incentive_amount: yuanText(one.incentive),
    frozen: one.freezeReason !== null,
    ...(one.freezeReason === null ? {} : { freeze_reason: one.freezeReason }),
  }
}

function notFound(what: string): Reply {
  return failure(404, 'PCM.0404', `No such ${what} of this partner.`)
}

function listDetails(request: SandboxRequest, world: World): Reply {
  const incentive = book(request, world).incentives.find((one) => one.id === request.path['incentive_id'])
  if (!incentive) return notFound('incentive')
  const found = incentive.details.filter((one) =>
    matches(text(request, 'order_id'), one.orderId) && matches(text(request, 'customer_id'), one.customerId))
  return ok({ total_count: found.length, details: page(request, found).map(renderDetail) })
}

function renderStatement(one: Statement): object {
  return {
    statement_id: one.id,
    reconcile_period: one.period,
    incentive_plan: one.plan,
    ...(one.associationType === null ? {} : { association_type: one.associationType }),
    performance_amount: yuanText(one.performance),
    incentive_amount: yuanText(one.incentive),
    state: one.state,
    publicity_end_time: utcTime(one.publicityEnd),
  }
}

function listStatements(request: SandboxRequest, world: World): Reply {
  const found = book(request, world).statements.filter((one) =>
    matches(text(request, 'reconcile_period'), one.period) && matches(text(request, 'state'), one.state))
  return ok({ total_count: found.length, statements: page(request, found).map(renderStatement) })
}

function renderPayout(one: Payout): object {
  return {
    payout_id: one.id,
    mode: one.mode,
    method: one.method,
    state: one.state,
    incentive_ids: one.incentiveIds,
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

function listPayouts(request: SandboxRequest, world: World): Reply {
  const applied = timeWindow(request, 'apply_time_begin', 'apply_time_end')
  if (applied === null) return badParameter(request.operation, 'Parameter apply_time_end must not be before apply_time_begin.')
  const found = book(request, world).payouts.filter((one) =>
    matches(text(request, 'state'), one.state) &&
    matches(text(request, 'method'), one.method) &&
    within(one.applyTime, applied))
  return ok({ total_count: found.length, payouts: page(request, found).map(renderPayout) })
}

function showPayout(request: SandboxRequest, world: World): Reply {
  const found = book(request, world).payouts.find((one) => one.id === request.path['payout_id'])
  return found ? ok(renderPayout(found)) : notFound('payout')
}

export const handlers: Handlers = {
  ListIncentives: listIncentives,
  ListIncentiveDetails: listDetails,
  ListIncentiveStatements: listStatements,
  ListIncentivePayouts: listPayouts,
  ShowIncentivePayout: showPayout,
}

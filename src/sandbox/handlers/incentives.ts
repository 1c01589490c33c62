/** Incentive bills, their details, and statements. Rules: billing-incentives.mapping.md section 6. */
import { productTaxRate } from '../console/payouts.ts'
import { refused, tryMove } from '../console/progress.ts'
import { statementSubject } from '../console/statements.ts'
import type { Incentive, IncentiveBook, IncentiveDetail, Statement } from '../console-world.ts'
import { badParameter, failure, noContent, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime, yuanText } from '../wire.ts'
import type { World } from '../world.ts'

function book(request: SandboxRequest, world: World): IncentiveBook {
  return world.console.incentivesOf(request.caller.partner.id)
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
    incentives: paged(request, found).map(renderIncentive),
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
  return ok({ total_count: found.length, details: paged(request, found).map(renderDetail) })
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
  return ok({ total_count: found.length, statements: paged(request, found).map(renderStatement) })
}

function find(request: SandboxRequest, world: World): Statement | undefined {
  return statementSubject.find(world, request.caller.partner.id, request.path['statement_id'] ?? '')
}

function confirm(request: SandboxRequest, world: World): Reply {
  const item = find(request, world)
  if (!item) return notFound('statement')
  const partnerId = request.caller.partner.id
  const forbidden = tryMove(world, statementSubject, { partnerId, id: item.id, item, on: 'ConfirmIncentiveStatement', at: request.now })
  return forbidden ? refused(forbidden) : ok(renderStatement(item))
}

function giveFeedback(request: SandboxRequest, world: World): Reply {
  const item = find(request, world)
  if (!item) return notFound('statement')
  const words = text(request, 'text') ?? ''
  if (words === '') return badParameter(request.operation, 'Parameter text must not be empty.')
  const partnerId = request.caller.partner.id
  const forbidden = tryMove(world, statementSubject, { partnerId, id: item.id, item, on: 'FeedbackIncentiveStatement', at: request.now })
  if (forbidden) return refused(forbidden)
  const detailIds = texts(request, 'detail_ids')
  book(request, world).feedback.push({ statementId: item.id, detailIds, text: words, time: request.now })
  return noContent()
}

export const handlers: Handlers = {
  ListIncentives: listIncentives,
  ListIncentiveDetails: listDetails,
  ListIncentiveStatements: listStatements,
  ConfirmIncentiveStatement: confirm,
  FeedbackIncentiveStatement: giveFeedback,
}

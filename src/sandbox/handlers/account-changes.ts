/** A partner's income and expenses. Rules: accounts-customers.mapping.md section 6. Newest first. */
import { changesOf } from '../ledger.ts'
import type { AccountChange } from '../ledger.ts'
import { badParameter, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { tradeKinds } from '../trade-kinds.ts'
import { utcTime, yuanText } from '../wire.ts'
import type { World } from '../world.ts'
import { resellerAccount } from './customers.ts'
import { partnerInScope } from './scope.ts'

/** Beijing days, `YYYY-MM-DD`, both included. */
export interface DayWindow {
  readonly begin: string
  readonly end: string
}

const beijingMs = 8 * 3_600_000

function beijingDay(time: number): string {
  return new Date(time + beijingMs).toISOString().slice(0, 10)
}

/** The same day of the year before; 29 February gives 28 February. */
function yearBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0')
  return `${year}${day.slice(4).replace('02-29', '02-28')}`
}

/**
 * The days between `trade_time_begin` and `trade_time_end`, by default the year up to today. Today is the later of the
 * business date and the sandbox's clock, since new movements carry the clock's time. Answers the refusal when the span
 * is more than a year or ends before it begins.
 */
export function tradeDays(request: SandboxRequest, world: World): DayWindow | Reply {
  const today = beijingDay(Math.max(world.businessNow, request.now))
  const end = text(request, 'trade_time_end') ?? today
  const begin = text(request, 'trade_time_begin') ?? yearBefore(today)
  if (end < begin) return badParameter(request.operation, 'Parameter trade_time_end lies before trade_time_begin.')
  if (begin < yearBefore(end)) return badParameter(request.operation, 'The span of the trade time must not exceed one year.')
  return { begin, end }
}

/** Did a movement happen on one of these days, by the clock of Beijing? */
export function isWithinDays({ time }: { readonly time: number }, { begin, end }: DayWindow): boolean {
  const day = beijingDay(time)
  return day >= begin && day <= end
}

/** Whom an allocation or reclaim was with: a customer, a reseller or the distributor. */
function counterpart(change: AccountChange, world: World): object {
  if (change.counterpartId === null) return {}
  const customer = world.customerById.get(change.counterpartId)
  const partner = world.partnerById.get(change.counterpartId)
  const name = customer?.accountName ?? (partner ? resellerAccount(partner) : '')
  return { customer_id: change.counterpartId, account_name: name }
}

function render(change: AccountChange, world: World): object {
  return {
    account_change_id: change.id,
    trade_detail_type: tradeKinds[change.kind].detail,
    trade_time: utcTime(change.time),
    trade_id: change.tradeId,
    change_amount: yuanText(change.amount),
    balance_after_change: yuanText(change.balanceAfter),
    type: change.amount < 0n ? '2' : '1',
    ...counterpart(change, world),
  }
}

function listChanges(request: SandboxRequest, world: World): Reply {
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const days = tradeDays(request, world)
  if ('status' in days) return days
  const accountType = text(request, 'balance_type') === 'BALANCE_TYPE_CREDIT' ? 2 : 1
  const trade = filledText(request, 'trade_type')
  const found = changesOf(world, scope.found.id).filter((change) =>
    change.accountType === accountType &&
    (trade === undefined || tradeKinds[change.kind].trade === trade) &&
    isWithinDays(change, days)).toReversed()
  const page = paged(request, found)
  return ok({ total_count: found.length, currency: 'CNY', records: page.map((change) => render(change, world)) })
}

export const handlers: Handlers = { ListPartnerAccountChangeRecords: listChanges }

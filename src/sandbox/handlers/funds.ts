/** Movements on a customer's accounts and coupons, and its stored-value cards. Rules: catalogue-usage.mapping.md section 5. */
import { cycleOf } from '../billing-world.ts'
import type { CouponMovement } from '../coupon-world.ts'
import { changesOf } from '../ledger.ts'
import type { AccountChange } from '../ledger.ts'
import { badParameter, failure, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { tradeKinds } from '../trade-kinds.ts'
import { utcTime, yuanText } from '../wire.ts'
import type { Customer, World } from '../world.ts'
import { isWithinDays, tradeDays } from './account-changes.ts'
import { matches } from './filters.ts'

/** The calling customer, unless it is a buy-resell (转售) one: its movements are not shown. */
function ownMovements(request: SandboxRequest, world: World): Customer | Reply {
  const { caller } = request
  if (caller.kind !== 'customer') return failure(403, 'CBC.0151', 'Access denied.')
  return world.coupons.buyResellCustomers.has(caller.customer.id)
    ? failure(400, 'CBC.99000084', 'Not supported for buy-resell customers.')
    : caller.customer
}

/** Texts that refuse "" (x-null-semantics). */
function emptyRefusal(request: SandboxRequest, names: readonly string[]): Reply | null {
  const empty = names.find((name) => text(request, name) === '')
  return empty === undefined ? null : badParameter(request.operation, `Parameter ${empty} must not be empty.`)
}

/** Through which channel money came; null where none was used. */
function channelOf({ kind, id }: AccountChange): { readonly id: string; readonly number: string } | null {
  if (kind === 'recharge') return { id: '2', number: `BT${id.slice(3)}` }
  if (kind === 'rebate') return { id: '7', number: '' }
  return kind === 'adjustment' ? { id: '11', number: '' } : null
}

function directionOf(amount: bigint): 'REVENUE' | 'EXPENSE' {
  return amount < 0n ? 'EXPENSE' : 'REVENUE'
}

const consuming = new Set<AccountChange['kind']>(['order', 'oneOff', 'usage'])

/** Amounts are without a sign: the direction tells. */
function renderChange(change: AccountChange, customer: Customer, world: World): object {
  const channel = channelOf(change)
  const order = world.orderById.get(change.tradeId.toUpperCase())
  const consumed = consuming.has(change.kind)
  return {
    account_change_id: change.id,
    trade_detail_type: tradeKinds[change.kind].detail,
    trade_time: utcTime(change.time),
    trade_id: change.tradeId,
    change_amount: yuanText(change.amount < 0n ? -change.amount : change.amount),
    balance_after_change: yuanText(change.balanceAfter),
    revenue_expense_type: directionOf(change.amount),
    bill_cycle: consumed ? cycleOf(change.time) : null,
    payment_channel_id: channel?.id ?? null,
    payment_channel_no: channel?.number ?? null,
    consume_time: consumed ? utcTime(change.time) : null,
    account_name: customer.accountName,
    cloud_service_type_name: order?.serviceType.name.zh ?? null,
    resource_type_name: null,
  }
}

/** Newest first. Several payment channels are joined by commas. */
function accountChanges(request: SandboxRequest, world: World): Reply {
  const customer = ownMovements(request, world)
  if ('status' in customer) return customer
  const refused = emptyRefusal(request, ['trade_id', 'payment_channel_no'])
  if (refused) return refused
  const days = tradeDays(request, world)
  if ('status' in days) return days
  const accountType = text(request, 'balance_type') === 'BALANCE_TYPE_CREDIT' ? 2 : 1
  const channels = filledText(request, 'payment_channel_id')?.split(',')
  const found = changesOf(world, customer.id).filter((change) =>
    change.accountType === accountType &&
    matches(text(request, 'trade_type'), tradeKinds[change.kind].trade) &&
    matches(text(request, 'revenue_expense_type'), directionOf(change.amount)) &&
    matches(text(request, 'trade_id'), change.tradeId) &&
    matches(text(request, 'payment_channel_no'), channelOf(change)?.number ?? null) &&
    (channels === undefined || channels.includes(channelOf(change)?.id ?? '0')) &&
    isWithinDays(change, days)).toReversed()
  const records = paged(request, found).map((change) => renderChange(change, customer, world))
  return ok({ total_count: found.length, currency: 'CNY', records })
}

function renderMovement(movement: CouponMovement, customer: Customer): object {
  return {
    coupon_id: movement.couponId,
    trade_detail_type: movement.detailType,
    trade_time: utcTime(movement.time),
    trade_id: movement.tradeId,
    change_amount: yuanText(movement.amount),
    balance_after_change: yuanText(movement.balanceAfter),
    revenue_expense_type: movement.direction,
    bill_cycle: movement.cycle,
    account_name: customer.accountName,
    cloud_service_type_name: movement.serviceType?.name.zh ?? null,
    resource_type_name: movement.resourceType?.name.zh ?? null,
  }
}

/** Newest first. */
function couponChanges(request: SandboxRequest, world: World): Reply {
  const customer = ownMovements(request, world)
  if ('status' in customer) return customer
  const days = tradeDays(request, world)
  if ('status' in days) return days
  const found = (world.coupons.movements.get(customer.id) ?? []).filter((movement) =>
    matches(text(request, 'trade_type'), movement.tradeType) &&
    matches(text(request, 'revenue_expense_type'), movement.direction) &&
    matches(filledText(request, 'trade_id'), movement.tradeId) &&
    matches(filledText(request, 'coupon_id'), movement.couponId) &&
    isWithinDays(movement, days)).toReversed()
  const records = paged(request, found).map((movement) => renderMovement(movement, customer))
  return ok({ total_count: found.length, currency: 'CNY', records })
}

/** Usable (1) or used up (2). One that has expired is still in the state it was in: there is none for that. */
function cards(request: SandboxRequest, world: World): Reply {
  const isUsable = integer(request, 'status') === 1
  const found = (world.coupons.cardsOfCustomer.get(request.caller.accountId) ?? []).filter((card) =>
    card.balance > 0n === isUsable && matches(filledText(request, 'card_id'), card.id))
  const rows = paged(request, found).map((card) => ({
    card_id: card.id,
    card_name: card.name[request.language],
    status: isUsable ? 1 : 2,
    face_value: yuanText(card.face),
    balance: yuanText(card.balance),
    effective_time: utcTime(card.effectiveTime),
    expire_time: utcTime(card.expireTime),
  }))
  return ok({ total_count: found.length, stored_value_cards: rows })
}

export const handlers: Handlers = {
  ListCustomerAccountChangeRecords: accountChanges,
  ListCustomerCouponChangeRecords: couponChanges,
  ListStoredValueCards: cards,
}

/** Who consumed, and a customer's transaction bill. Rules: billing-incentives.mapping.md section 0, catalogue-usage.mapping.md section 5. */
import { isCycle, payable } from '../billing-world.ts'
import { grouped, isOfProject, projectOf, totals } from '../own-records.ts'
import type { Group } from '../own-records.ts'
import { badParameter, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { regionNames } from '../seed/billing-catalogue.ts'
import { utcTime, yuan } from '../wire.ts'
import { compareText } from '../world.ts'
import type { Customer, World } from '../world.ts'
import { tierRefusal } from './billing-caller.ts'
import { matches } from './filters.ts'
import { callingCustomer, daysOfCycle, isOnDays, listPrice, ownRecords } from './own-scope.ts'

/** Customers that consumed while they were the partner's own, also those that have gone on to one of its resellers. */
function consumers(request: SandboxRequest, world: World): Reply {
  const refused = tierRefusal(request)
  if (refused) return refused
  const cycle = text(request, 'bill_cycle') ?? ''
  if (!isCycle(cycle)) return badParameter(request.operation, 'Parameter bill_cycle must be YYYY-MM.')
  const { partner } = request.caller
  const partners = [partner, ...world.partners.filter((one) => one.distributorId === partner.id)]
  const found = partners.flatMap((one) => world.customersOfPartner.get(one.id) ?? [])
    .filter((one) => world.billing.records(one.id, cycle).some((record) => record.partnerId === partner.id))
    .map((one) => one.id).toSorted(compareText)
  return ok({ sub_customers: paged(request, found).map((id) => ({ customer_id: id })), total_count: found.length })
}

/** 1 paid · 2 not settled; what is not billed yet is not in the bill. */
function statusOf({ records }: Group): 1 | 2 {
  return records.some((record) => record.paid.debt !== 0n) ? 2 : 1
}

function line(group: Group, customer: Customer, world: World, language: SandboxRequest['language']): object {
  const { first, records } = group
  const sum = totals(records)
  const project = projectOf(first, world)
  return {
    bill_cycle: first.cycle,
    customer_id: customer.id,
    service_type_code: first.serviceType.code,
    resource_type_code: first.resourceType.code,
    service_type_name: first.serviceType.name[language],
    resource_type_name: first.resourceType.name[language],
    region_code: first.regionCode,
    enterprise_project_id: project?.id ?? null,
    enterprise_project_name: project?.name ?? null,
    charging_mode: first.mode,
    consume_time: utcTime(first.consumeTime),
    trade_time: utcTime(first.tradeTime),
    provider_type: 1,
    trade_id: first.tradeId,
    id: null,
    bill_type: first.type,
    status: statusOf(group),
    official_amount: listPrice(sum.official),
    official_discount_amount: listPrice(sum.discount),
    erase_amount: 0,
    consume_amount: yuan(sum.payable),
    cash_amount: yuan(sum.paid.cash),
    credit_amount: yuan(sum.paid.credit),
    coupon_amount: yuan(sum.paid.coupon),
    flexipurchase_coupon_amount: yuan(sum.paid.flexiPurchaseCoupon),
    stored_value_card_amount: yuan(sum.paid.storedCard),
    bonus_amount: 0,
    debt_amount: yuan(sum.paid.debt),
    writeoff_amount: yuan(sum.paid.writeoff),
    region_name: regionNames.get(first.regionCode)?.[language] ?? first.regionCode,
    account_name: customer.accountName,
  }
}

/** One line a deduction: what one trade took for one kind of resource in one place. */
function lines(request: SandboxRequest, world: World): Reply {
  const customer = callingCustomer(request)
  if ('status' in customer) return customer
  const own = ownRecords(request, world, 'bill_cycle')
  if ('status' in own) return own
  const days = daysOfCycle(request, text(request, 'bill_cycle') ?? '', ['bill_date_begin', 'bill_date_end'])
  if (days !== null && 'status' in days) return days
  const isMarketplace = integer(request, 'provider_type') === 2
  const withoutZero = text(request, 'include_zero_record') === 'false'
  const found = own.filter((record) =>
    !isMarketplace &&
    matches(filledText(request, 'service_type_code'), record.serviceType.code) &&
    matches(filledText(request, 'resource_type_code'), record.resourceType.code) &&
    matches(filledText(request, 'region_code'), record.regionCode) &&
    matches(integer(request, 'charging_mode'), record.mode) &&
    matches(integer(request, 'bill_type'), record.type) &&
    matches(filledText(request, 'trade_id'), record.tradeId) &&
    isOfProject(record, filledText(request, 'enterprise_project_id'), world) &&
    isOnDays(record, days))
  const rows = grouped(found, (one) => [one.tradeTime, one.tradeId, one.serviceType.code, one.resourceType.code, one.regionCode, one.type, one.mode])
    .filter((group) =>
      matches(integer(request, 'status'), statusOf(group)) &&
      (!withoutZero || group.records.some((record) => payable(record) !== 0n)))
  const page = paged(request, rows).map((group) => line(group, customer, world, request.language))
  return ok({ total_count: rows.length, currency: 'CNY', records: page })
}

export const handlers: Handlers = { ListConsumeSubCustomers: consumers, ListCustomerBillsFeeRecords: lines }

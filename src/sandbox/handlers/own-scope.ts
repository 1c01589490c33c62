/** Whose records a customer asks for, and of which days. */
import { dayOf, isCycle } from '../billing-world.ts'
import type { FeeRecord } from '../billing-world.ts'
import { badParameter, failure } from '../reply.ts'
import type { Reply } from '../reply.ts'
import { filledText, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { exactNumber, scaledText } from '../wire.ts'
import type { Customer, World } from '../world.ts'
import { isDay } from './filters.ts'

/** The calling customer; partners have no own consumption. */
export function callingCustomer({ caller }: SandboxRequest): Customer | Reply {
  return caller.kind === 'customer' ? caller.customer : failure(403, 'CBC.0151', 'Access denied.')
}

/**
 * The caller's records of the cycle in parameter `cycleName`. `method` sub_customer asks for one enterprise member,
 * which must be named: nobody here has members, so it finds nothing; all and oneself are the caller's own.
 */
export function ownRecords(request: SandboxRequest, world: World, cycleName: string): readonly FeeRecord[] | Reply {
  const customer = callingCustomer(request)
  if ('status' in customer) return customer
  const cycle = text(request, cycleName) ?? ''
  if (!isCycle(cycle)) return badParameter(request.operation, `Parameter ${cycleName} must be YYYY-MM.`)
  const ofMember = text(request, 'method') === 'sub_customer'
  if (ofMember && filledText(request, 'sub_customer_id') === undefined) {
    return badParameter(request.operation, 'Parameter sub_customer_id is required with method sub_customer.')
  }
  return ofMember ? [] : world.billing.records(customer.id, cycle)
}

/** Days of Beijing, both included; null: the cycle alone decides. */
export type Days = { readonly begin: string; readonly end: string } | null

/** The days of two parameters, inside the cycle; without both of them there are none. Answers the refusal otherwise. */
export function daysOfCycle(request: SandboxRequest, cycle: string, names: readonly [string, string]): Days | Reply {
  const [begin, end] = names.map((name) => filledText(request, name))
  if (begin === undefined || end === undefined) return null
  const inside = [begin, end].every((day) => isDay(day) && day.startsWith(`${cycle}-`))
  return inside && begin <= end
    ? { begin, end }
    : badParameter(request.operation, `Parameter ${names[0]} and ${names[1]} must be days of the cycle, in order.`)
}

/** Did the consumption happen on one of the days? */
export function isOnDays(record: FeeRecord, days: Days): boolean {
  const day = dayOf(record.consumeTime)
  return days === null || (day >= days.begin && day <= days.end)
}

/** 10^-8 yuan as a JSON number of yuan. */
export function listPrice(amount: bigint): object {
  return exactNumber(scaledText(amount, 8))
}

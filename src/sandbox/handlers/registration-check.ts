/** May somebody register? Rules: accounts-customers.mapping.md section 5.1. */
import {
  isAccountNameTaken, isEmailTaken, registrationsOf, registrationsPerPhone,
} from '../customer-register.ts'
import { isSendingLimitReached } from '../identity-state.ts'
import { badParameter, oldOk } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { World } from '../world.ts'

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
/** Only mainland numbers for now. */
const prefixedPhonePattern = /^0086-(\d+)$/
const accountNamePattern = /^[a-zA-Z-][a-zA-Z0-9_-]{4,31}$/

/** A well-formed account name: 5 to 32 characters, not starting with op_ or shadow_ (nor, so, with a digit). */
function isAccountName(name: string): boolean {
  return accountNamePattern.test(name) && !/^(op_|shadow_)/.test(name)
}

type Search =
  | { readonly type: 'email' | 'name'; readonly isTaken: boolean }
  | { readonly type: 'mobile'; readonly phone: string; readonly registrations: number }

/** What is asked for, and what is known of it; null when the value is malformed for its type. */
function search(type: string, value: string, world: World): Search | null {
  if (type === 'email') return emailPattern.test(value) ? { type, isTaken: isEmailTaken(world, value) } : null
  if (type === 'name') return isAccountName(value) ? { type, isTaken: isAccountNameTaken(world, value) } : null
  const phone = prefixedPhonePattern.exec(value)?.[1]
  return phone === undefined ? null : { type: 'mobile', phone, registrations: registrationsOf(world, phone) }
}

/** For a mobile number only the number of its registrations counts. `error_code` stands beside the data, as in the example. */
function check(request: SandboxRequest, world: World): Reply {
  const found = search(text(request, 'search_type') ?? '', text(request, 'search_value') ?? '', world)
  if (!found) return badParameter(request.operation, 'Parameter search_value is malformed.')
  if (found.type !== 'mobile') return oldOk({ check_result: found.isTaken ? 'used_by_user' : 'available' })
  const left = Math.max(0, registrationsPerPhone - found.registrations)
  return oldOk({ check_result: left > 0 ? 'available' : 'used_by_user', mobile_remain_available_num: left })
}

/** Plain existence, also of a mobile number; `uplimit` is about sendings of codes to it. */
function checkOld(request: SandboxRequest, world: World): Reply {
  const found = search(text(request, 'searchType') ?? '', text(request, 'searchKey') ?? '', world)
  if (!found) return badParameter(request.operation, 'Parameter searchKey is malformed.')
  const isTaken = found.type === 'mobile' ? found.registrations > 0 : found.isTaken
  const isLimited = found.type === 'mobile' && isSendingLimitReached(world, found.phone, request.now)
  return oldOk({ status: isTaken ? '1' : '0', uplimit: isLimited ? '1' : '0' })
}

export const handlers: Handlers = { CheckUserIdentity: check, CheckUserIdentityOld: checkOld }

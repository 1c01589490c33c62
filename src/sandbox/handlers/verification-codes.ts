/** Verification codes by SMS. Rules: accounts-customers.mapping.md section 5.2. The control API tells what was "sent". */
import { isSendingLimitReached, sendCode } from '../identity-state.ts'
import { badParameter, failure, noContent } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { World } from '../world.ts'
import { customerOf } from './scope.ts'

interface Sending {
  readonly phone: string
  readonly phoneName: string
  /** Minutes; undefined for the default. */
  readonly timeout: number | undefined
  readonly isForBankCard: boolean
  readonly customerId: string | undefined
  readonly customerName: string
}

const minuteMs = 60_000

/** A Chinese mobile number without prefix. */
export const mobilePattern = /^1\d{10}$/

/** 10 minutes when omitted (and for the old side's 0); above 60 it becomes 5. */
function minutes(timeout: number | undefined): number {
  if (timeout === undefined || timeout === 0) return 10
  return timeout > 60 ? 5 : timeout
}

/** No code is documented for the limit of sendings: it is refused as a bad parameter. */
function send(request: SandboxRequest, world: World, sending: Sending): Reply {
  const { operation, caller, now } = request
  const { phone: mobilePhone, isForBankCard, customerId } = sending
  if (!mobilePattern.test(mobilePhone)) return badParameter(operation, `Parameter ${sending.phoneName} is no mobile number.`)
  if (isForBankCard && (customerId === undefined || customerId === '')) {
    return badParameter(operation, `Parameter ${sending.customerName} is required.`)
  }
  if (isForBankCard && !customerOf(caller.partner, customerId ?? '', world)) {
    return failure(403, 'CBC.0151', 'Access denied: not a customer of the partner.')
  }
  if (isSendingLimitReached(world, mobilePhone, now)) {
    return badParameter(operation, `The number of codes for ${sending.phoneName} has reached its limit.`)
  }
  sendCode(world, {
    partnerId: caller.partner.id,
    mobilePhone,
    scene: isForBankCard ? 'bank-card' : 'registration',
    customerId: isForBankCard ? (customerId ?? null) : null,
    sentAt: now,
    expiresAt: now + minutes(sending.timeout) * minuteMs,
  })
  return noContent()
}

export const handlers: Handlers = {
  SendVerificationMessageCode: (request, world) => send(request, world, {
    phone: text(request, 'mobile_phone') ?? '',
    phoneName: 'mobile_phone',
    timeout: integer(request, 'timeout'),
    isForBankCard: integer(request, 'scene') === 18,
    customerId: text(request, 'customer_id'),
    customerName: 'customer_id',
  }),
  // `scene` is a text here.
  SendVerificationMessageCodeOld: (request, world) => send(request, world, {
    phone: text(request, 'mobilePhone') ?? '',
    phoneName: 'mobilePhone',
    timeout: integer(request, 'timeout'),
    isForBankCard: text(request, 'scene') === '18',
    customerId: text(request, 'customerId'),
    customerName: 'customerId',
  }),
}

/**
 * New customers. Rules: accounts-customers.mapping.md section 5.3. The account exists at once, its association with the
 * partner follows. The new generation has a code for each refusal; the old one's list has CBC.0100 only.
 */
import {
  addCustomer, isAccountNameTaken, isPartnersPhone, isPlatformUserTaken, registrationsOf, registrationsPerPhone,
} from '../customer-register.ts'
import { derivedHex, spendCode } from '../identity-state.ts'
import { badParameter, failure, ok } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { Customer, Partner, World } from '../world.ts'
import { partnerInScope } from './scope.ts'
import { mobilePattern } from './verification-codes.ts'

interface Registration {
  readonly partner: Partner
  readonly platformUserId: string
  readonly platformType: string
  readonly accountName: string | undefined
  readonly phone: string | undefined
  readonly code: string | undefined
  readonly password: string | undefined
  readonly isReferral: boolean
}

type Refusal = readonly [code: string, message: string]

/** Numbers that Huawei Cloud "has reported": a rule on the input, so that the refusal can be had. */
const reportedPhones = /^1990000/
/** How long `include_association_result` waits for the association. */
const associationWaitMs = 10_000
/** Unlike the registration check, creation lets a name begin with an underscore (the two schemas differ). */
const accountNamePattern = /^[a-zA-Z_-][a-zA-Z0-9_-]{4,31}$/
const characterClasses = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/] as const

function isAccountName(name: string): boolean {
  return accountNamePattern.test(name) && !/^(op_|shadow_)/.test(name)
}

function isPassword(password: string, { accountName, phone }: Registration): boolean {
  const classes = characterClasses.filter((pattern) => pattern.test(password)).length
  if (password.length < 8 || password.length > 32 || classes < 2) return false
  const reversed = [...(accountName ?? '')].toReversed().join('')
  if (accountName !== undefined && (password === accountName || password === reversed)) return false
  return phone === undefined || !password.includes(phone)
}

function malformed(wanted: Registration): Refusal | null {
  const { phone, accountName, password, code } = wanted
  if (phone !== undefined && !mobilePattern.test(phone)) return ['CBC.5017', 'The mobile number is malformed.']
  if (accountName !== undefined && !isAccountName(accountName)) return ['CBC.99000031', 'The account name is malformed.']
  if (password !== undefined && !isPassword(password, wanted)) return ['CBC.99000036', 'The password is malformed.']
  const isCodeMissing = phone !== undefined && (code === undefined || code === '')
  return isCodeMissing ? ['CBC.0100', 'Parameter verification_code is required with a mobile number.'] : null
}

function taken({ partner, platformUserId, accountName, phone }: Registration, world: World): Refusal | null {
  if (isPlatformUserTaken(world, partner.id, platformUserId)) return ['CBC.99000039', 'The xaccount_id is already used.']
  if (accountName !== undefined && isAccountNameTaken(world, accountName)) return ['CBC.99000038', 'The account name exists.']
  if (phone === undefined) return null
  if (isPartnersPhone(world, phone)) return ['CBC.99000029', 'The mobile number exists.']
  if (reportedPhones.test(phone)) return ['CBC.99000051', 'The mobile number has already been reported.']
  if (registrationsOf(world, phone) < registrationsPerPhone) return null
  return ['CBC.99000030', 'The mobile number has reached its registration limit.']
}

/** The code last, since a right one is used up. */
function wrongCode({ phone, code }: Registration, world: World, now: number): Refusal | null {
  if (phone === undefined || code === undefined) return null
  const problem = spendCode(world, { mobilePhone: phone, scene: 'registration', customerId: null }, code, now)
  if (problem === 'expired') return ['CBC.99004008', 'The verification code has expired.']
  if (problem === 'locked') return ['CBC.99004009', 'The verification code was wrong more than 3 times.']
  return problem === 'wrong' ? ['CBC.99004010', 'The verification code is wrong.'] : null
}

/** A distributor's standing refuses its resellers' customers too. */
function standingRefusal(caller: Partner, partner: Partner, world: World): Refusal | null {
  const { standings } = world.identity
  const distributor = partner === caller ? undefined : standings.get(caller.id)
  if (distributor === 'left') return ['CBC.50010065', 'The distributor of the reseller has left the programme.']
  if (distributor === 'restricted') return ['CBC.50010086', 'The distributor of the reseller is restricted.']
  const own = standings.get(partner.id)
  if (own === 'restricted' || own === 'left') return ['CBC.50010085', 'The partner enterprise is restricted.']
  return own === 'test' || distributor === 'test' ? ['CBC.99005035', 'Test partners may not use this operation.'] : null
}

function judge(wanted: Registration, request: SandboxRequest, world: World): Refusal | null {
  const caller = request.caller.partner
  const isPlatform = wanted.platformType === wanted.partner.agencyName || wanted.platformType === caller.agencyName
  if (!isPlatform) return ['CBC.0101', 'Parameter xaccount_type is not the platform of the partner.']
  return malformed(wanted) ?? standingRefusal(caller, wanted.partner, world) ?? taken(wanted, world) ??
    wrongCode(wanted, world, request.now)
}

function newCustomer(wanted: Registration, world: World, associatedOn: number): Customer {
  world.identity.created += 1
  const digits = derivedHex(world, 'customer', world.identity.created)
  return {
    id: digits.slice(0, 32),
    partnerId: wanted.partner.id,
    accountName: wanted.accountName ?? `hw${digits.slice(32, 62)}`,
    name: '',
    associatedOn: Math.floor(associatedOn / 1000) * 1000,
    associationType: wanted.isReferral ? '1' : '2',
    label: null,
    telephone: wanted.phone ?? null,
    countryCode: wanted.phone === undefined ? null : '0086',
    verifiedStatus: '-1',
    customerType: -1,
    frozen: 0,
    accountManager: null,
    platformUserId: wanted.platformUserId,
    level: 'V0',
    email: null,
    debt: 0n,
    accounts: [{ id: `AT${digits.slice(0, 12).toUpperCase()}A`, type: 1, amount: 0n, designated: 0n, creditLimit: null, memo: null }],
    newTag: null,
    review: null,
  }
}

/** Creates the customer. `isAwaited` answers whether the association was there in time. */
function register(wanted: Registration, world: World, now: number, isAwaited: boolean): { customer: Customer; isInTime: boolean } {
  const delay = world.identity.associationDelayMs
  const isInTime = delay <= associationWaitMs
  const isAtOnce = delay === 0 || (isAwaited && isInTime)
  const customer = newCustomer(wanted, world, isAtOnce ? now : now + delay)
  if (isAtOnce) addCustomer(world, customer)
  else world.identity.pending.push({ customer, dueAt: now + delay })
  return { customer, isInTime }
}

/** With `include_association_result`, an association that takes too long is HTTP 500, and the customer exists all the same. */
function create(request: SandboxRequest, world: World): Reply {
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const partner = scope.found
  if (partner.kind === 'distributor') return failure(400, 'CBC.50010059', 'A distributor associates customers for its resellers only.')
  const wanted: Registration = {
    partner,
    platformUserId: text(request, 'xaccount_id') ?? '',
    platformType: text(request, 'xaccount_type') ?? '',
    accountName: text(request, 'domain_name'),
    phone: filledText(request, 'mobile_phone'),
    code: text(request, 'verification_code'),
    password: text(request, 'password'),
    isReferral: text(request, 'cooperation_type') === '1',
  }
  const refused = judge(wanted, request, world)
  if (refused) return failure(400, ...refused)
  const isAwaited = request.body['include_association_result'] === true
  const { customer, isInTime } = register(wanted, world, request.now, isAwaited)
  const ids = { domain_id: customer.id, domain_name: customer.accountName }
  if (!isAwaited || isInTime) return ok(ids)
  return { status: 500, body: { error_code: 'CBC.99000050', error_msg: 'The association result timed out.', ...ids } }
}

/** A distributor's own customers come from here: the old generation knows no resellers. */
function createOld(request: SandboxRequest, world: World): Reply {
  const { operation } = request
  const countryCode = filledText(request, 'countryCode')
  if (countryCode !== undefined && countryCode !== '0086') return badParameter(operation, 'Parameter countryCode must be 0086.')
  const wanted: Registration = {
    partner: request.caller.partner,
    platformUserId: text(request, 'xAccountId') ?? '',
    platformType: text(request, 'xAccountType') ?? '',
    accountName: text(request, 'domainName'),
    phone: filledText(request, 'mobilePhone'),
    code: text(request, 'verificationCode'),
    password: text(request, 'password'),
    isReferral: text(request, 'cooperationType') === '1',
  }
  const refused = judge(wanted, request, world)
  if (refused) return badParameter(operation, refused[1])
  const { customer } = register(wanted, world, request.now, false)
  return ok({ domainId: customer.id, domainName: customer.accountName })
}

export const handlers: Handlers = { CreateSubCustomer: create, CreateSubCustomerOld: createOld }

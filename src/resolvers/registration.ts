/**
 * Registering a customer: input checked, the source's answer out. The rules are the notes' of CheckUserIdentity,
 * SendVerificationMessageCode and CreateSubCustomer; those of their schemas are checked below. No message repeats an entry.
 */
import type { CustomerCreationInput } from '../datasources/registration/source.ts'
import type { CreatedCustomer, RegistrationCheckArgs, VerificationCodeArgs } from '../datasources/registration/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { UserError } from '../errors/user-errors.ts'
import type { CustomerCreateInput, QueryCustomerRegistrationCheckArgs, Resolvers, VerificationCodeSendInput } from '../generated/schema.ts'
import { filterText, given, numberWithin } from './arguments.ts'
import { mutate } from './mutation.ts'

function verificationCodeArgs(input: VerificationCodeSendInput): VerificationCodeArgs {
  const customerId = filterText(input.customerId, 'input.customerId')
  const forBankCard = input.purpose === 'BANK_CARD_AUTHENTICATION'
  if (forBankCard && customerId === undefined) {
    throw new PartnerGraphError('argument-required-for', { argument: 'input.customerId', other: 'input.purpose', value: input.purpose })
  }
  if (!forBankCard && customerId !== undefined) {
    throw new PartnerGraphError('argument-not-for', { argument: 'input.customerId', other: 'input.purpose', value: input.purpose })
  }
  return {
    mobilePhone: digits(input.mobilePhone, 'input.mobilePhone'),
    purpose: input.purpose,
    language: input.language,
    ...given({ customerId, validMinutes: numberWithin(input.validMinutes, 'input.validMinutes', 1, 60) }),
  }
}

/** A phone number without its dialling prefix. The message must not repeat it. */
function digits(value: string, argument: string): string {
  if (!/^\d{1,32}$/.test(value)) throw new PartnerGraphError('argument-not-digits', { argument })
  return value
}

function accountName(value: string, argument: string): string {
  if (!/^[a-zA-Z_-][\w-]{4,31}$/.test(value) || /^(op_|shadow_)/.test(value)) throw new PartnerGraphError('account-name-form', { argument })
  return value
}

/** Its length is a rule of the contract's schema on new only; both generations take 8 to 32. */
function password(value: string, { accountName: name, mobilePhone }: CustomerCreateInput): string {
  const argument = 'input.password'
  if (value.length < 8) throw new PartnerGraphError('argument-too-short', { argument, min: 8 })
  if (value.length > 32) throw new PartnerGraphError('argument-too-long', { argument, max: 32 })
  const classes = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/].filter((one) => one.test(value))
  if (classes.length < 2) throw new PartnerGraphError('password-classes', { argument })
  const isName = name != null && (value === name || value === [...name].toReversed().join(''))
  if (isName || (mobilePhone != null && mobilePhone !== '' && value.includes(mobilePhone))) throw new PartnerGraphError('password-guessable', { argument })
  return value
}

function creation(input: CustomerCreateInput): CustomerCreationInput {
  if (input.mobilePhone != null && !input.verificationCode) throw new PartnerGraphError('argument-required-with', { argument: 'input.verificationCode', other: 'input.mobilePhone' })
  if (input.platformUserId.trim() === '') throw new PartnerGraphError('argument-empty', { argument: 'input.platformUserId' })
  return {
    platformUserId: input.platformUserId,
    declinesMarketing: input.declinesMarketing,
    ...given({
      platformId: filterText(input.platformId, 'input.platformId'),
      accountName: input.accountName == null ? undefined : accountName(input.accountName, 'input.accountName'),
      mobilePhone: input.mobilePhone == null ? undefined : digits(input.mobilePhone, 'input.mobilePhone'),
      verificationCode: input.verificationCode ?? undefined,
      password: input.password == null ? undefined : password(input.password, input),
      indirectPartnerId: filterText(input.indirectPartnerId, 'input.indirectPartnerId'),
    }),
  }
}

function checkArgs({ accountName: name, email, mobilePhone }: QueryCustomerRegistrationCheckArgs): RegistrationCheckArgs {
  const wanted: RegistrationCheckArgs[] = [
    ...(name == null ? [] : [{ by: 'ACCOUNT_NAME' as const, value: accountName(name, 'accountName') }]),
    ...(email == null ? [] : [{ by: 'EMAIL' as const, value: mailAddress(email, 'email') }]),
    ...(mobilePhone == null ? [] : [{ by: 'MOBILE_PHONE' as const, value: digits(mobilePhone, 'mobilePhone') }]),
  ]
  const [only] = wanted
  if (!only || wanted.length > 1) throw new PartnerGraphError('one-of', { arguments: '`accountName`, `email`, `mobilePhone`' })
  return only
}

function mailAddress(value: string, argument: string): string {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) throw new PartnerGraphError('argument-form', { argument, form: 'name@example.com' })
  if (value.length > 64) throw new PartnerGraphError('argument-too-long', { argument, max: 64 })
  return value
}

const creationFields = {
  'CBC.5017': ['input', 'mobilePhone'],
  'CBC.99000029': ['input', 'mobilePhone'],
  'CBC.99000030': ['input', 'mobilePhone'],
  'CBC.99000051': ['input', 'mobilePhone'],
  'CBC.99000031': ['input', 'accountName'],
  'CBC.99000038': ['input', 'accountName'],
  'CBC.99000036': ['input', 'password'],
  'CBC.99000039': ['input', 'platformUserId'],
  'CBC.99000037': ['input', 'indirectPartnerId'],
  'CBC.50010065': ['input', 'indirectPartnerId'],
  'CBC.50010086': ['input', 'indirectPartnerId'],
  'CBC.99004008': ['input', 'verificationCode'],
  'CBC.99004009': ['input', 'verificationCode'],
  'CBC.99004010': ['input', 'verificationCode'],
} as const

/** The payload before the customer is read again: that this fails must not hide that it was created. */
export interface CustomerCreated extends Pick<CreatedCustomer, 'accountName' | 'isAssociated'> {
  readonly customerId: string | null
  readonly userErrors: readonly UserError[]
}

const notCreated = { customerId: null, accountName: null, isAssociated: null }

export const registrationResolvers: Resolvers = {
  Query: {
    customerRegistrationCheck: (_, args, { sources }) => sources.registration.check(checkArgs(args)),
  },
  Mutation: {
    customerCreate: (_, { input }, context) =>
      mutate(context, { refused: notCreated, fieldsByCode: creationFields }, () => context.sources.registration.create(creation(input))),
    verificationCodeSend: (_, { input }, context) =>
      mutate(context, { refused: { isSent: false } }, async () => {
        await context.sources.registration.sendVerificationCode(verificationCodeArgs(input))
        return { isSent: true }
      }),
  },
  CustomerCreatePayload: {
    customer: ({ customerId }, _, { sources }) => (customerId === null ? null : sources.customers.byId.clear(customerId).load(customerId)),
  },
}

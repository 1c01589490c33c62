/** Registering a customer: input checked, the source's answer out. */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Resolvers, VerificationCodeSendInput } from '../generated/schema.ts'
import type { VerificationCodeArgs } from '../datasources/registration/model.ts'
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

export const registrationResolvers: Resolvers = {
  Mutation: {
    verificationCodeSend: (_, { input }, context) =>
      mutate(context, { refused: { isSent: false }, fieldsByCode: { 'CBC.0100': ['input'] } }, async () => {
        await context.sources.registration.sendVerificationCode(verificationCodeArgs(input))
        return { isSent: true }
      }),
  },
}

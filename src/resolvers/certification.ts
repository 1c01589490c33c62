/**
 * The certification of the partner's business information. No message repeats an entry: they are a bank account and who
 * answers for it.
 */
import { taxpayerTypes, type CertificationSubmission } from '../datasources/certification/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { UserError } from '../errors/user-errors.ts'
import type { BusinessCertificationSubmitInput, Resolvers } from '../generated/schema.ts'
import { given, named, payableAmount } from './arguments.ts'
import { mutate } from './mutation.ts'
import { maskAccount, maskEmail, seesPersonalData } from './personal-data.ts'

/** Entries that count when they are filled in: all that are blank are told at once, as a form wants it. */
const texts = ['companyName', 'contactName', 'contactEmail', 'bankAccountName', 'bankName', 'bankBranch', 'bankAccount', 'taxpayerId'] as const

function submissionOf(input: BusinessCertificationSubmitInput): CertificationSubmission {
  const blank = texts.filter((name) => input[name]?.trim() === '').map((name) => new PartnerGraphError('argument-empty', { argument: `input.${name}` }))
  const [first, ...rest] = blank
  if (first) throw new PartnerGraphError(first.key, first.parameters, { also: rest })
  return {
    companyName: input.companyName,
    bankAccountName: input.bankAccountName,
    bankName: input.bankName,
    bankAccount: input.bankAccount,
    taxpayerId: input.taxpayerId,
    ...given({
      contactName: input.contactName ?? undefined,
      contactEmail: input.contactEmail ?? undefined,
      bankBranch: input.bankBranch ?? undefined,
      currency: input.currency ?? undefined,
      taxpayerType: input.taxpayerType == null ? undefined : named(taxpayerTypes, input.taxpayerType, 'input.taxpayerType'),
    }),
  }
}

const verificationFields = { 'PCM.INC.0031': ['input', 'amount'] } as const

/** The payload before the certification is read again: that this fails must not hide that the step was taken. */
export interface CertificationStep {
  readonly isTaken: boolean
  readonly userErrors: readonly UserError[]
}

const refused = { isTaken: false }

export const certificationResolvers: Resolvers = {
  Query: {
    businessCertification: (_, __, { sources }) => sources.certification.own(),
  },
  Mutation: {
    businessCertificationSubmit: (_, { input }, context) =>
      mutate(context, { refused }, async () => {
        await context.sources.certification.submit(submissionOf(input))
        return { isTaken: true }
      }),
    businessCertificationAmountVerify: (_, { input }, context) =>
      mutate(context, { refused, fieldsByCode: verificationFields }, async () => {
        await context.sources.certification.verifyAmount(payableAmount(input.amount, 'input.amount'))
        return { isTaken: true }
      }),
  },
  BusinessCertificationPayload: {
    certification: ({ isTaken }, _, { sources }) => (isTaken ? sources.certification.own() : null),
  },
  BusinessCertification: {
    contactEmail: ({ contactEmail }, _, context) => (contactEmail === null || seesPersonalData(context) ? contactEmail : maskEmail(contactEmail)),
    bankAccount: ({ bankAccount }, _, context) => (bankAccount === null || seesPersonalData(context) ? bankAccount : maskAccount(bankAccount)),
  },
}

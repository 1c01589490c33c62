/**
 * Real-name authentication: input checked, the source's answer out. The rules are those of the operations' descriptions
 * (contracts/accounts-customers, section 9 of the notes); those of their schemas are checked below. All that is wrong is told
 * at once, as a form wants it, and no message repeats an entry: they are documents.
 */
import {
  enterprisePictures,
  individualPictures,
  type Applied,
  type BankCard,
  type Picture,
  type PictureKind,
} from '../datasources/real-name/model.ts'
import type { EnterpriseGiven, IndividualGiven } from '../datasources/real-name/source.ts'
import type { Language } from '../errors/catalogue.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { itemErrorOf, type UserError } from '../errors/user-errors.ts'
import type { EnterpriseRealNameInput, IndividualRealNameInput, RealNameBankCardInput, Resolvers } from '../generated/schema.ts'
import { given } from './arguments.ts'
import type { GraphContext } from './context.ts'
import { mutate } from './mutation.ts'
import { refuse, unless, type Problems } from './problems.ts'

type Maybe<T> = T | null | undefined

/** Nothing is required here of an entry that is left out. */
function filled(value: Maybe<string>, argument: string): Problems {
  return unless(value == null || value.trim() !== '', () => new PartnerGraphError('argument-empty', { argument }))
}

function digits(value: string, argument: string): Problems {
  return unless(/^\d+$/.test(value), () => new PartnerGraphError('argument-not-digits', { argument }))
}

/** Whether these are exactly the prescribed pictures, and each path one that the vendor can find and show. */
function pictureProblems(pictures: readonly Picture[], kinds: readonly PictureKind[]): Problems {
  const argument = 'input.pictures'
  const isExact = pictures.length === kinds.length && kinds.every((kind) => pictures.some((picture) => picture.kind === kind))
  return [
    ...unless(isExact, () => new PartnerGraphError('pictures-exactly', { argument, kinds: kinds.join(', ') })),
    ...pictures.flatMap(({ path }, index) => pathProblems(path, `${argument}[${index}].path`)),
  ]
}

function pathProblems(path: string, argument: string): Problems {
  const isRelative = path.trim() !== '' && !/^(\/|download\/|[a-z][a-z\d+.-]*:)/i.test(path) && !path.split('/').includes('..')
  if (!isRelative) return [new PartnerGraphError('picture-path', { argument })]
  return unless(/[^/]\.(jpe?g|bmp|png|gif|pdf)$/i.test(path), () => new PartnerGraphError('picture-format', { argument }))
}

function bankCardProblems(card: RealNameBankCardInput): Problems {
  const argument = 'input.bankCard'
  return [
    ...unless(/^[a-zA-Z\d-]+$/.test(card.account), () => new PartnerGraphError('bank-account-form', { argument: `${argument}.account` })),
    ...digits(card.countryCode, `${argument}.countryCode`),
    ...digits(card.mobilePhone, `${argument}.mobilePhone`),
    ...filled(card.verificationCode, `${argument}.verificationCode`),
  ]
}

function proofProblems({ certificateType, bankCard }: IndividualRealNameInput): Problems {
  const places = { argument: 'input.certificateType', other: 'input.bankCard' }
  if (certificateType != null && bankCard != null) return [new PartnerGraphError('argument-not-with', places)]
  return unless(certificateType != null || bankCard != null, () => new PartnerGraphError('argument-required-without', places))
}

function individual(input: IndividualRealNameInput): IndividualGiven {
  const proof = proofProblems(input)
  const certificateType = input.certificateType ?? undefined
  refuse([
    ...filled(input.customerId, 'input.customerId'),
    ...filled(input.name, 'input.name'),
    ...filled(input.certificateNumber, 'input.certificateNumber'),
    ...filled(input.platformId, 'input.platformId'),
    ...proof,
    ...(input.bankCard == null ? [] : bankCardProblems(input.bankCard)),
    // Which pictures are prescribed is not known before it is known what proves the person.
    ...(proof.length > 0 ? [] : pictureProblems(input.pictures, individualPictures(certificateType))),
  ])
  const bankCard: BankCard | undefined = input.bankCard ?? undefined
  return {
    customerId: input.customerId,
    name: input.name,
    certificateNumber: input.certificateNumber,
    pictures: input.pictures,
    ...given({ platformId: input.platformId ?? undefined, certificateType, bankCard }),
  }
}

function enterprise(input: EnterpriseRealNameInput): EnterpriseGiven {
  const { country, legalRepresentative } = input
  refuse([
    ...filled(input.customerId, 'input.customerId'),
    ...unless(/\p{L}/u.test(input.name), () => new PartnerGraphError('organisation-name-form', { argument: 'input.name' })),
    ...filled(input.certificateNumber, 'input.certificateNumber'),
    ...filled(input.platformId, 'input.platformId'),
    ...unless(country == null || /^[A-Z]{2}$/.test(country), () => new PartnerGraphError('country-form', { argument: 'input.country' })),
    ...filled(input.address, 'input.address'),
    ...filled(legalRepresentative?.name, 'input.legalRepresentative.name'),
    ...filled(legalRepresentative?.idNumber, 'input.legalRepresentative.idNumber'),
    ...pictureProblems(input.pictures, enterprisePictures(legalRepresentative != null)),
  ])
  return {
    customerId: input.customerId,
    name: input.name,
    certificateNumber: input.certificateNumber,
    pictures: input.pictures,
    ...given({
      platformId: input.platformId ?? undefined,
      certificateType: input.certificateType ?? undefined,
      country: country ?? undefined,
      address: input.address ?? undefined,
      legalRepresentative: legalRepresentative ?? undefined,
    }),
  }
}

const commonFields = {
  'CBC.99000035': ['input', 'customerId'],
  'CBC.5002': ['input', 'customerId'],
  'CBC.99000099': ['input', 'pictures'],
  'CBC.99000100': ['input', 'pictures'],
} as const

const individualFields = {
  ...commonFields,
  'CBC.99007189': ['input', 'certificateNumber'],
  'CBC.99007193': ['input', 'certificateNumber'],
  'CBC.99007219': ['input', 'pictures'],
  'CBC.99007255': ['input', 'bankCard'],
  'CBC.99007258': ['input', 'bankCard', 'account'],
  'CBC.99007261': ['input', 'bankCard', 'account'],
  'CBC.99000027': ['input', 'bankCard', 'verificationCode'],
} as const

/** The payload before the customer is read again: that this fails must not hide that the application was taken. */
export interface RealNameApplied extends Pick<Applied, 'isUnderReview' | 'failedChecks'> {
  readonly customerId: string | null
  readonly userErrors: readonly UserError[]
}

const notApplied = { customerId: null, isUnderReview: null, failedChecks: null }

/** The new generation's code of a failed check: where the old one tells what failed, its own code says nothing of that. */
const checkFailed = 'CBC.99007202'

function payload({ refusal, ...applied }: Applied, customerId: string, language: Language) {
  if (refusal === null) return { ...applied, customerId }
  const { operationId, errorCode } = refusal
  const isCheck = errorCode === null || (applied.failedChecks ?? []).length > 0
  const error = itemErrorOf(isCheck ? checkFailed : errorCode, { operationId, language })
  return { ...notApplied, failedChecks: applied.failedChecks, userErrors: [{ ...error, upstreamCode: errorCode }] }
}

type RealNameSource = GraphContext['sources']['realName']

/** Applies as an organisation, for the first time or as a change. */
function asEnterprise(input: EnterpriseRealNameInput, context: GraphContext, apply: (source: RealNameSource, application: EnterpriseGiven) => Promise<Applied>) {
  return mutate(context, { refused: notApplied, fieldsByCode: commonFields }, async () =>
    payload(await apply(context.sources.realName, enterprise(input)), input.customerId, context.language))
}

export const realNameResolvers: Resolvers = {
  Mutation: {
    customerRealNameApplyAsIndividual: (_, { input }, context) =>
      mutate(context, { refused: notApplied, fieldsByCode: individualFields }, async () =>
        payload(await context.sources.realName.applyIndividual(individual(input)), input.customerId, context.language)),
    customerRealNameApplyAsEnterprise: (_, { input }, context) =>
      asEnterprise(input, context, (source, application) => source.applyEnterprise(application)),
    customerRealNameChangeToEnterprise: (_, { input }, context) =>
      asEnterprise(input, context, (source, application) => source.changeToEnterprise(application)),
  },
  RealNamePayload: {
    customer: ({ customerId }, _, { sources }) => (customerId === null ? null : sources.customers.byId.clear(customerId).load(customerId)),
  },
}

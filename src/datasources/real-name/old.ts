/** Real-name authentication on the old generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, section 9. */
import type { OperationId } from '../../generated/operations.ts'
import { bind, type InputPaths } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, having, texts, textOrNull } from '../wire.ts'
import {
  enterpriseCertificates,
  enterprisePictures,
  individualCertificates,
  individualPictures,
  inOrder,
  withoutEntries,
  type Applied,
  type EnterpriseApplication,
  type IndividualApplication,
} from './model.ts'

/** What failed a check comes with this refusal, in an HTTP 200: the list would be lost with it. */
const refused = 'CBC.0100'
const answers = [refused] as const

/**
 * Reads an answer. The list of failed checks has two names, as the published SDKs disagree. Where somebody reviews an
 * application all the same it was taken; else failed checks are a refusal, whether a code says so or not.
 * @param entries what was entered, which the vendor's texts may quote
 */
function applied(operationId: OperationId, answer: unknown, entries: readonly (string | undefined)[]): Applied {
  const wire = body(answer)
  const items = new Set([...texts(wire, 'failCheckItems'), ...texts(wire, 'errorItems')])
  const failedChecks = [...items].map((item) => withoutEntries(item, entries))
  const errorCode = textOrNull(wire, 'error_code') === refused ? refused : null
  const isUnderReview = booleanOrNull(failedChecks.length > 0 || errorCode ? wire : having(wire, 'isReview'), 'isReview')
  if (errorCode === null && (isUnderReview === true || failedChecks.length === 0)) return { isUnderReview, failedChecks, refusal: null }
  return { isUnderReview: null, failedChecks, refusal: { operationId, errorCode } }
}

function ofPerson({ name, certificateNumber, bankCard, pictures }: IndividualApplication): readonly (string | undefined)[] {
  return [name, certificateNumber, bankCard?.account, bankCard?.mobilePhone, bankCard?.verificationCode, ...pictures.map(({ path }) => path)]
}

function ofOrganisation({ name, certificateNumber, address, legalRepresentative, pictures }: EnterpriseApplication): readonly (string | undefined)[] {
  return [name, certificateNumber, address, legalRepresentative?.name, legalRepresentative?.idNumber, ...pictures.map(({ path }) => path)]
}

export const applyIndividualOld = bind<IndividualApplication, Applied>(['CreatePersonalRealnameAuthOld'], {
  plan: (args) => ({
    requests: [
      request('CreatePersonalRealnameAuthOld', {
        answers,
        body: {
          customerId: args.customerId,
          identifyType: args.bankCard ? 4 : 0,
          verifiedType: args.certificateType && individualCertificates[args.certificateType],
          verifiedFileURL: inOrder(args.pictures, individualPictures(args.certificateType)),
          name: args.name,
          verifiedNumber: args.certificateNumber,
          changeType: -1,
          xaccountType: args.platformId,
          bankCardInfo: args.bankCard && {
            bankAccount: args.bankCard.account,
            areacode: args.bankCard.countryCode,
            mobile: args.bankCard.mobilePhone,
            verificationCode: args.bankCard.verificationCode,
          },
        },
      }),
    ],
  }),
  merge: ([answer], args) => applied('CreatePersonalRealnameAuthOld', answer, ofPerson(args)),
  inputs: {
    'customerId': 'input.customerId',
    'identifyType': null,
    'verifiedType': 'input.certificateType',
    'verifiedFileURL': 'input.pictures',
    'name': 'input.name',
    'verifiedNumber': 'input.certificateNumber',
    'changeType': null,
    'xaccountType': 'input.platformId',
    'bankCardInfo': 'input.bankCard',
    'bankCardInfo.bankAccount': 'input.bankCard.account',
    'bankCardInfo.areacode': 'input.bankCard.countryCode',
    'bankCardInfo.mobile': 'input.bankCard.mobilePhone',
    'bankCardInfo.verificationCode': 'input.bankCard.verificationCode',
  },
})

function organisation(args: EnterpriseApplication) {
  return {
    customerId: args.customerId,
    identifyType: 1,
    certificateType: args.certificateType && enterpriseCertificates[args.certificateType],
    verifiedFileURL: inOrder(args.pictures, enterprisePictures(args.legalRepresentative !== undefined)),
    corpName: args.name,
    verifiedNumber: args.certificateNumber,
    regCountry: args.country,
    regAddress: args.address,
    xaccountType: args.platformId,
    enterprisePerson: args.legalRepresentative && {
      legelName: args.legalRepresentative.name,
      legelIdNumber: args.legalRepresentative.idNumber,
      certifierRole: 'legalPerson' as const,
    },
  } as const
}

const organisationInputs: InputPaths = {
  'customerId': 'input.customerId',
  'identifyType': null,
  'certificateType': 'input.certificateType',
  'verifiedFileURL': 'input.pictures',
  'corpName': 'input.name',
  'verifiedNumber': 'input.certificateNumber',
  'regCountry': 'input.country',
  'regAddress': 'input.address',
  'xaccountType': 'input.platformId',
  'enterprisePerson': 'input.legalRepresentative',
  'enterprisePerson.legelName': 'input.legalRepresentative.name',
  'enterprisePerson.legelIdNumber': 'input.legalRepresentative.idNumber',
  'enterprisePerson.certifierRole': null,
}

export const applyEnterpriseOld = bind<EnterpriseApplication, Applied>(['CreateEnterpriseRealnameAuthenticationOld'], {
  plan: (args) => ({ requests: [request('CreateEnterpriseRealnameAuthenticationOld', { answers, body: organisation(args) })] }),
  merge: ([answer], args) => applied('CreateEnterpriseRealnameAuthenticationOld', answer, ofOrganisation(args)),
  inputs: organisationInputs,
})

export const changeToEnterpriseOld = bind<EnterpriseApplication, Applied>(['ChangeEnterpriseRealnameAuthenticationOld'], {
  plan: (args) => ({ requests: [request('ChangeEnterpriseRealnameAuthenticationOld', { answers, body: { ...organisation(args), changeType: 1 } })] }),
  merge: ([answer], args) => applied('ChangeEnterpriseRealnameAuthenticationOld', answer, ofOrganisation(args)),
  inputs: { ...organisationInputs, changeType: null },
})

/** Real-name authentication on the new generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, section 9. */
import { bind, type InputPaths } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, having } from '../wire.ts'
import {
  enterpriseCertificates,
  enterprisePictures,
  individualCertificates,
  individualPictures,
  inOrder,
  type Applied,
  type EnterpriseApplication,
  type IndividualApplication,
} from './model.ts'

const missing = ['RealNamePayload.failedChecks']

/** It reports by error codes only: an answer is an application taken. */
function applied([answer]: readonly unknown[]): Applied {
  return { isUnderReview: booleanOrNull(having(body(answer), 'is_review'), 'is_review'), failedChecks: null, refusal: null }
}

export const applyIndividualNew = bind<IndividualApplication, Applied>(['CreatePersonalRealnameAuth'], {
  plan: (args) =>
    args.certificateType === 'IDENTITY_CARD'
      ? { cannot: 'it takes no identity card of mainland China as a certificate; authenticate by a bank card.' }
      : {
          requests: [
            request('CreatePersonalRealnameAuth', {
              body: {
                customer_id: args.customerId,
                identify_type: args.bankCard ? 4 : 0,
                verified_type: args.certificateType && individualCertificates[args.certificateType],
                verified_file_url: inOrder(args.pictures, individualPictures(args.certificateType)),
                name: args.name,
                verified_number: args.certificateNumber,
                change_type: -1,
                xaccount_type: args.platformId,
                bank_card_info: args.bankCard && {
                  bank_account: args.bankCard.account,
                  areacode: args.bankCard.countryCode,
                  mobile: args.bankCard.mobilePhone,
                  verification_code: args.bankCard.verificationCode,
                },
              },
            }),
          ],
        },
  merge: applied,
  missing,
  inputs: {
    'customer_id': 'input.customerId',
    'identify_type': null,
    'verified_type': 'input.certificateType',
    'verified_file_url': 'input.pictures',
    'name': 'input.name',
    'verified_number': 'input.certificateNumber',
    'change_type': null,
    'xaccount_type': 'input.platformId',
    'bank_card_info': 'input.bankCard',
    'bank_card_info.bank_account': 'input.bankCard.account',
    'bank_card_info.areacode': 'input.bankCard.countryCode',
    'bank_card_info.mobile': 'input.bankCard.mobilePhone',
    'bank_card_info.verification_code': 'input.bankCard.verificationCode',
  },
})

function organisation(args: EnterpriseApplication) {
  return {
    customer_id: args.customerId,
    identify_type: 1,
    certificate_type: args.certificateType && enterpriseCertificates[args.certificateType],
    verified_file_url: inOrder(args.pictures, enterprisePictures(args.legalRepresentative !== undefined)),
    corp_name: args.name,
    verified_number: args.certificateNumber,
    reg_country: args.country,
    reg_address: args.address,
    xaccount_type: args.platformId,
    enterprise_person: args.legalRepresentative && {
      legel_name: args.legalRepresentative.name,
      legel_id_number: args.legalRepresentative.idNumber,
      certifier_role: 'legalPerson' as const,
    },
  } as const
}

const organisationInputs: InputPaths = {
  'customer_id': 'input.customerId',
  'identify_type': null,
  'certificate_type': 'input.certificateType',
  'verified_file_url': 'input.pictures',
  'corp_name': 'input.name',
  'verified_number': 'input.certificateNumber',
  'reg_country': 'input.country',
  'reg_address': 'input.address',
  'xaccount_type': 'input.platformId',
  'enterprise_person': 'input.legalRepresentative',
  'enterprise_person.legel_name': 'input.legalRepresentative.name',
  'enterprise_person.legel_id_number': 'input.legalRepresentative.idNumber',
  'enterprise_person.certifier_role': null,
}

export const applyEnterpriseNew = bind<EnterpriseApplication, Applied>(['CreateEnterpriseRealnameAuthentication'], {
  plan: (args) => ({ requests: [request('CreateEnterpriseRealnameAuthentication', { body: organisation(args) })] }),
  merge: applied,
  missing,
  inputs: organisationInputs,
})

export const changeToEnterpriseNew = bind<EnterpriseApplication, Applied>(['ChangeEnterpriseRealnameAuthentication'], {
  plan: (args) => ({ requests: [request('ChangeEnterpriseRealnameAuthentication', { body: { ...organisation(args), change_type: 1 } })] }),
  merge: applied,
  missing,
  inputs: { ...organisationInputs, change_type: null },
})

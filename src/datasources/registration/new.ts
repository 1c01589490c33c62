/** Registering customers on the new generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, text, textOrNull } from '../wire.ts'
import {
  languageTags,
  searchTypes,
  searchValue,
  type CreatedCustomer,
  type CustomerCreation,
  type RegistrationCheck,
  type RegistrationCheckArgs,
  type VerificationCodeArgs,
} from './model.ts'

const scenes = { REGISTRATION: 29, BANK_CARD_AUTHENTICATION: 18 } as const

/** Answers 204. */
export const verificationCodeNew = bind<VerificationCodeArgs, true>(['SendVerificationMessageCode'], {
  plan: (args) => ({
    requests: [
      request('SendVerificationMessageCode', {
        body: {
          receiver_type: 1,
          mobile_phone: args.mobilePhone,
          scene: scenes[args.purpose],
          customer_id: args.customerId,
          lang: languageTags[args.language],
          timeout: args.validMinutes,
        },
      }),
    ],
  }),
  merge: () => true,
  inputs: {
    receiver_type: null,
    mobile_phone: 'input.mobilePhone',
    scene: 'input.purpose',
    customer_id: 'input.customerId',
    lang: 'input.language',
    timeout: 'input.validMinutes',
  },
})

/** Of a phone it says how many more customers it may register, not whether it is used. */
export const registrationCheckNew = bind<RegistrationCheckArgs, RegistrationCheck>(['CheckUserIdentity'], {
  plan: (args) => ({ requests: [request('CheckUserIdentity', { body: { search_type: searchTypes[args.by], search_value: searchValue(args) } })] }),
  merge: ([answer]) => {
    const wire = body(answer)
    const result = codeOrNull(wire, 'check_result')
    return {
      isAvailable: result === 'available' ? true : result === 'used_by_user' ? false : null,
      remainingRegistrations: integerOrNull(wire, 'mobile_remain_available_num'),
      isCodeLimitReached: null,
    }
  },
  missing: ['CustomerRegistrationCheck.isCodeLimitReached'],
  inputs: { search_type: null, search_value: 'value' },
})

/** The customer exists and is not associated yet: its id is in the body (section 5.3). To repeat the call would be refused. */
const associationPending = 'CBC.99000050'

export const customerCreateNew = bind<CustomerCreation, CreatedCustomer>(['CreateSubCustomer'], {
  plan: (args) => ({
    requests: [
      request('CreateSubCustomer', {
        answers: [associationPending],
        body: {
          xaccount_id: args.platformUserId,
          xaccount_type: args.platformId,
          domain_name: args.accountName,
          mobile_phone: args.mobilePhone,
          verification_code: args.verificationCode,
          password: args.password,
          is_close_market_ms: args.declinesMarketing ? 'true' : 'false',
          indirect_partner_id: args.indirectPartnerId,
          include_association_result: true,
        },
      }),
    ],
  }),
  merge: ([answer]) => {
    const wire = body(answer)
    return { customerId: text(wire, 'domain_id'), accountName: textOrNull(wire, 'domain_name'), isAssociated: codeOrNull(wire, 'error_code') !== associationPending }
  },
  inputs: {
    xaccount_id: 'input.platformUserId',
    xaccount_type: 'input.platformId',
    domain_name: 'input.accountName',
    mobile_phone: 'input.mobilePhone',
    verification_code: 'input.verificationCode',
    password: 'input.password',
    is_close_market_ms: 'input.declinesMarketing',
    indirect_partner_id: 'input.indirectPartnerId',
    include_association_result: null,
  },
})

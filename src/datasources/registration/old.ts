/** Registering customers on the old generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, text, textOrNull } from '../wire.ts'
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

/** Texts here, numbers on new. */
const scenes = { REGISTRATION: '29', BANK_CARD_AUTHENTICATION: '18' } as const

/** Answers 204. */
export const verificationCodeOld = bind<VerificationCodeArgs, true>(['SendVerificationMessageCodeOld'], {
  plan: (args) => ({
    requests: [
      request('SendVerificationMessageCodeOld', {
        body: {
          receiverType: 1,
          mobilePhone: args.mobilePhone,
          countryCode: '0086',
          scene: scenes[args.purpose],
          customerId: args.customerId,
          lang: languageTags[args.language],
          timeout: args.validMinutes,
        },
      }),
    ],
  }),
  merge: () => true,
  inputs: {
    receiverType: null,
    mobilePhone: 'input.mobilePhone',
    countryCode: null,
    scene: 'input.purpose',
    customerId: 'input.customerId',
    lang: 'input.language',
    timeout: 'input.validMinutes',
  },
})

/** Of a phone it says whether it is used at all; a used one may register some more customers (section 5.1), so that is null. */
export const registrationCheckOld = bind<RegistrationCheckArgs, RegistrationCheck>(['CheckUserIdentityOld'], {
  plan: (args) => ({ requests: [request('CheckUserIdentityOld', { body: { searchType: searchTypes[args.by], searchKey: searchValue(args) } })] }),
  merge: ([answer], { by }) => {
    const wire = body(answer)
    const isUsed = booleanOrNull(wire, 'status')
    const isPhone = by === 'MOBILE_PHONE'
    return {
      isAvailable: isUsed === null || (isUsed && isPhone) ? null : !isUsed,
      remainingRegistrations: null,
      isCodeLimitReached: isPhone ? booleanOrNull(wire, 'uplimit') : null,
    }
  },
  missing: ['CustomerRegistrationCheck.remainingRegistrations'],
  inputs: { searchType: null, searchKey: 'value' },
})

/** The association with the partner comes later, and nothing waits for it. */
export const customerCreateOld = bind<CustomerCreation, CreatedCustomer>(['CreateSubCustomerOld'], {
  plan: (args) =>
    args.indirectPartnerId === undefined
      ? {
          requests: [
            request('CreateSubCustomerOld', {
              body: {
                xAccountId: args.platformUserId,
                xAccountType: args.platformId,
                domainName: args.accountName,
                mobilePhone: args.mobilePhone,
                countryCode: args.mobilePhone === undefined ? undefined : '0086',
                verificationCode: args.verificationCode,
                password: args.password,
                isCloseMarketMs: args.declinesMarketing ? 'true' : 'false',
              },
            }),
          ],
        }
      : { cannot: 'it creates no customers of cloud resellers.' },
  merge: ([answer]) => {
    const wire = body(answer)
    return { customerId: text(wire, 'domainId'), accountName: textOrNull(wire, 'domainName'), isAssociated: null }
  },
  inputs: {
    xAccountId: 'input.platformUserId',
    xAccountType: 'input.platformId',
    domainName: 'input.accountName',
    mobilePhone: 'input.mobilePhone',
    countryCode: null,
    verificationCode: 'input.verificationCode',
    password: 'input.password',
    isCloseMarketMs: 'input.declinesMarketing',
  },
})

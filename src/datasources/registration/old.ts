/** Registering customers on the old generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { languageTags, type VerificationCodeArgs } from './model.ts'

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
})

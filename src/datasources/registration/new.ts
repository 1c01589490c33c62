/** Registering customers on the new generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { languageTags, type VerificationCodeArgs } from './model.ts'

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
})
